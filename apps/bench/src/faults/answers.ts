/** What the two providers answer: well, with an error of their own, and with a value of the wrong type. */
import { planted } from "./planted.ts"

export type Provider = "plaid" | "pluggy"

/** A call that may be repeated, and one that must not be: each repeat would be another thing at the provider. */
export type Call = "read" | "write"

/** The one value of an answer that is looked at to tell whether a success is one. */
export interface Gist {
  readonly path: ReadonlyArray<string>
  readonly value: string | number
}

interface Answers {
  readonly call: Record<Call, { readonly name: string; readonly body: unknown; readonly gist: Gist }>
  /** The answer of `read`, with text where a number belongs. */
  readonly wrongShape: unknown
  readonly refusal: unknown
  readonly rateLimit: unknown
}

/** Words of every error answer, by which it is known in what a client prints. */
export const WORDS = "so says the bench"

const AMOUNT = 89.4
const ID = "5a7c2c1e-6f0b-4c3e-9d52-0a4b8e1f7d11"

const nothing = (...names: ReadonlyArray<string>) => Object.fromEntries(names.map((name) => [name, null]))

const plaidPage = (amount: unknown) => ({
  transactions_update_status: "HISTORICAL_UPDATE_COMPLETE",
  accounts: [],
  added: [
    {
      account_id: "acc-1",
      amount,
      iso_currency_code: "USD",
      date: "2026-01-15",
      location: nothing("address", "city", "region", "postal_code", "country", "lat", "lon", "store_number"),
      name: planted["value of the answer"],
      payment_meta: {
        ...nothing("reference_number", "ppd_id", "payee", "by_order_of"),
        ...nothing("payer", "payment_method", "payment_processor", "reason")
      },
      pending: false,
      transaction_id: "tx-1",
      payment_channel: "online",
      ...nothing("unofficial_currency_code", "pending_transaction_id", "account_owner"),
      ...nothing("authorized_date", "authorized_datetime", "datetime", "transaction_code")
    }
  ],
  modified: [],
  removed: [],
  next_cursor: "cursor-1",
  has_more: false,
  request_id: "req-1"
})

const pluggyPage = (balance: unknown) => ({
  page: 1,
  total: 1,
  totalPages: 1,
  results: [
    {
      id: ID,
      itemId: ID,
      type: "BANK",
      subtype: "CHECKING_ACCOUNT",
      name: "Conta",
      number: "0001/12345-0",
      owner: planted["value of the answer"],
      balance,
      currencyCode: "BRL",
      createdAt: "2026-01-15T12:00:00.000Z",
      updatedAt: "2026-01-15T12:00:00.000Z"
    }
  ]
})

export const answers: Record<Provider, Answers> = {
  plaid: {
    call: {
      read: {
        name: "POST /transactions/sync",
        body: plaidPage(AMOUNT),
        gist: { path: ["added", "0", "amount"], value: AMOUNT }
      },
      write: {
        name: "POST /item/public_token/exchange",
        body: { access_token: planted["access token"], item_id: "item-1", request_id: "req-1" },
        gist: { path: ["item_id"], value: "item-1" }
      }
    },
    wrongShape: plaidPage(`89.40 ${planted["value of the answer"]}`),
    refusal: {
      error_type: "ITEM_ERROR",
      error_code: "ITEM_LOGIN_REQUIRED",
      error_message: `the login details of this item have changed, ${WORDS}`,
      display_message: null,
      request_id: "req-1"
    },
    rateLimit: {
      error_type: "RATE_LIMIT_EXCEEDED",
      error_code: "TRANSACTIONS_SYNC_LIMIT",
      error_message: `rate limit exceeded, ${WORDS}`,
      display_message: null,
      request_id: "req-1"
    }
  },
  pluggy: {
    call: {
      read: {
        name: "GET /accounts",
        body: pluggyPage(AMOUNT),
        gist: { path: ["results", "0", "balance"], value: AMOUNT }
      },
      write: {
        name: "POST /items",
        body: { id: ID, status: "UPDATING", executionStatus: "CREATED" },
        gist: { path: ["id"], value: ID }
      }
    },
    wrongShape: pluggyPage(`89.40 ${planted["value of the answer"]}`),
    refusal: {
      code: 400,
      codeDescription: "LAST_EXECUTION_HAD_LOGIN_ERROR",
      message: `the login details of this item have changed, ${WORDS}`,
      errorId: ID
    },
    rateLimit: { code: 429, message: `Too many requests, ${WORDS}` }
  }
}

/** What is wrong with a success; undefined when it is what was sent. */
export const garbage = ({ path, value }: Gist, success: unknown): string | undefined => {
  if (typeof success !== "object" || success === null) return `the answer is ${kindOf(success)}`
  let found: unknown = success
  for (const key of path) {
    found =
      typeof found === "object" && found !== null
        ? Object.entries(found).find(([name]) => name === key)?.[1]
        : undefined
  }
  return found === value ? undefined : `${path.at(-1)} is ${found === undefined ? "missing" : kindOf(found)}`
}

const kindOf = (value: unknown): string => (value === null || value === undefined ? String(value) : `a ${typeof value}`)
