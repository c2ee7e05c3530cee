/** Transactions as Plaid shows them, and its list of them by dates. */
import type {
  Transaction as WireTransaction,
  TransactionsGetRequest,
  TransactionsGetResponse
} from "@bankstream/plaid/transactions"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import { type Account, amountToNumber, formatInstant, negate, type Transaction } from "../world.ts"
import { onceEach } from "../written.ts"
import { currencyFields, selectAccounts, writeAccount, writeItem } from "./accounts.ts"
import { personalFinanceCategory } from "./categories.ts"
import { invalidField, notReady, type PlaidRefusal } from "./errors.ts"
import { statusAt } from "./history.ts"
import type { Item, TrackedItem } from "./item.ts"

/** Rows on a page when the request does not say how many. */
const USUAL_COUNT = 100

/** Plaid lists an investment's transactions elsewhere, and of loans only a student's. */
const isListed = ({ type }: Account): boolean => type !== "investment" && type !== "mortgage"

/** The accounts of an Item whose transactions are listed with it. */
export const listedAccounts = (item: Item): ReadonlyArray<Account> => item.accounts.filter(isListed)

const places = { in_store: "place", online: "digital", other: "special" } as const
const channels = { in_store: "in store", online: "online", other: "other" } as const

const nowhere = {
  address: null,
  city: null,
  country: null,
  lat: null,
  lon: null,
  postal_code: null,
  region: null,
  store_number: null
}

const nothingSaid = {
  by_order_of: null,
  payee: null,
  payer: null,
  payment_method: null,
  payment_processor: null,
  ppd_id: null,
  reason: null,
  reference_number: null
}

/** Money out of the account is positive. */
const writeTransaction = onceEach(
  (row: Transaction, account: Account, withOriginalDescription: boolean): WireTransaction => {
    const { category, channel, date, description, id, instant, merchant, rawDescription, status } = row
    return {
      account_id: row.accountId,
      account_owner: null,
      amount: amountToNumber(negate(row.amount)),
      authorized_date: date,
      authorized_datetime: null,
      category: null,
      category_id: null,
      check_number: null,
      counterparties:
        merchant === null
          ? []
          : [{ name: merchant, type: "merchant", logo_url: null, website: null, confidence_level: "VERY_HIGH" }],
      date,
      // Only banks that Plaid reaches by their own interface tell the time of day.
      datetime: account.institution.oauth ? formatInstant(instant) : null,
      ...currencyFields(account.currency),
      location: nowhere,
      logo_url: null,
      merchant_entity_id: null,
      merchant_name: merchant,
      name: description,
      original_description: withOriginalDescription ? rawDescription : null,
      payment_channel: channels[channel],
      payment_meta: nothingSaid,
      pending: status === "pending",
      pending_transaction_id: row.pendingId,
      personal_finance_category: personalFinanceCategory(category),
      personal_finance_category_icon_url: `https://icons.example.com/${personalFinanceCategory(category).primary}.png`,
      transaction_code: null,
      transaction_id: id,
      transaction_type: places[channel],
      website: null
    }
  }
)

/** A writer of rows of several accounts. */
export const makeWriter = (accounts: ReadonlyArray<Account>, withOriginalDescription: boolean) => {
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const variant = withOriginalDescription ? "original" : "plain"
  return (row: Transaction): ReadonlyArray<WireTransaction> => {
    const account = byId.get(row.accountId)
    return account === undefined ? [] : [writeTransaction(variant, row, account, withOriginalDescription)]
  }
}

/** The answer of `/transactions/get`, without the request's id. */
export const getTransactions = (
  { connections, time, world }: Simulation,
  item: TrackedItem,
  { end_date, options, start_date }: TransactionsGetRequest
): Result.Result<Omit<TransactionsGetResponse, "request_id">, PlaidRefusal> => {
  if (start_date > end_date) return Result.fail(invalidField("start_date must not be after end_date"))
  const { recentSince, since } = item.history
  const status = statusAt(item.history, time.now())
  if (status === "NOT_READY") return Result.fail(notReady("ITEM_ERROR"))
  const from = status === "INITIAL_UPDATE_COMPLETE" ? recentSince : since
  return Result.map(selectAccounts(item.accounts, options?.account_ids), (accounts) => {
    const listed = accounts.filter(isListed)
    const window = { from: from > start_date ? from : start_date, to: end_date }
    const rows = world.listTransactions(listed, {
      ...window,
      offset: options?.offset ?? 0,
      limit: options?.count ?? USUAL_COUNT,
      order: "newest_first"
    })
    return {
      accounts: accounts.map((account) => writeAccount(world, account)),
      item: writeItem(item, connections.health(item.connection)),
      total_transactions: world.countTransactions(listed, window),
      transactions: rows.flatMap(makeWriter(listed, options?.include_original_description === true))
    }
  })
}
