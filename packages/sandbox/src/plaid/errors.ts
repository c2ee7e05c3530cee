/** Plaid's errors: one shape for all of them, told apart by type and code. */
import { typesOf } from "@bankstream/plaid/error-codes"
import type { Health, Ids } from "../world.ts"
import type { Reply } from "../face.ts"
import type { Received } from "../received.ts"

/** A refusal before it is put into Plaid's shape. */
export interface PlaidRefusal {
  readonly code: string
  /** For developers. */
  readonly message: string
  /** For end users, where they can do something about it. */
  readonly display?: string
  readonly reason?: "OAUTH_CONSENT_EXPIRED" | "OAUTH_USER_REVOKED"
}

/** The few that are no 400, those of rate limits aside. */
const statuses: Readonly<Record<string, number>> = {
  CUSTOMER_NOT_FOUND: 404,
  CUSTOMER_NOT_READY_FOR_ENABLEMENT: 412,
  FLOWDOWN_NOT_COMPLETE: 412,
  INCOME_VERIFICATION_UPLOAD_ERROR: 500,
  INTERNAL_SERVER_ERROR: 500,
  OAUTH_STATE_ID_ALREADY_PROCESSED: 208,
  OAUTH_STATE_ID_NOT_FOUND: 404,
  PLANNED_MAINTENANCE: 503,
  QUESTIONNAIRE_NOT_COMPLETE: 412
}

/** A code that several types have stands under its usual one; any other pair is ordered as `ASSET_REPORT_ERROR/PRODUCT_NOT_READY`. */
const USUAL = "ITEM_ERROR"

/** A code that nobody knows belongs to no type with a meaning of its own. */
const pairOf = (text: string): { readonly type: string; readonly code: string } => {
  const [first = "", second] = text.split("/")
  if (second !== undefined) return { type: first, code: second }
  const types = typesOf(first)
  return { type: types.includes(USUAL) ? USUAL : (types[0] ?? "SANDBOX_ERROR"), code: first }
}

const statusOf = (text: string): number => {
  const { code, type } = pairOf(text)
  return statuses[code] ?? (type === "RATE_LIMIT_EXCEEDED" ? 429 : 400)
}

const pages: Readonly<Record<string, string>> = {
  INVALID_REQUEST: "invalid-request",
  INVALID_INPUT: "invalid-input",
  INVALID_RESULT: "invalid-result",
  INSTITUTION_ERROR: "institution",
  RATE_LIMIT_EXCEEDED: "rate-limit-exceeded",
  ASSET_REPORT_ERROR: "assets",
  ITEM_ERROR: "item",
  API_ERROR: "api",
  SANDBOX_ERROR: "sandbox",
  TRANSACTIONS_ERROR: "transactions",
  TRANSFER_ERROR: "transfer"
}

/** Plaid's error object, as it stands in an Item that has one. */
export const errorObject = ({ code: text, display, message, reason }: PlaidRefusal) => {
  const { code, type } = pairOf(text)
  const page = pages[type]
  return {
    display_message: display ?? null,
    ...(page === undefined
      ? {}
      : { documentation_url: `https://plaid.com/docs/errors/${page}/#${code.toLowerCase()}` }),
    error_code: code,
    ...(reason === undefined ? {} : { error_code_reason: reason }),
    error_message: message,
    error_type: type,
    suggested_action: null
  }
}

/** The same in a webhook, which tells the status that a call would have. */
export const errorInNotice = (refusal: PlaidRefusal) => ({ ...errorObject(refusal), status: statusOf(refusal.code) })

/** Plaid's ids of requests: fifteen letters and digits. */
export const requestIdOf = (ids: Ids, received: Received): string => ids.plaidId("request", received.number).slice(-15)

/** A refusal in Plaid's shape. */
export const refuse = (ids: Ids, refusal: PlaidRefusal, received: Received): Reply => {
  const requestId = requestIdOf(ids, received)
  return {
    status: statusOf(refusal.code),
    headers: { "plaid-request-id": requestId },
    body: { ...errorObject(refusal), request_id: requestId }
  }
}

// ------------------------------------------------------------------------------------------------ the common ones

/** A field that is not as it should be, and what is wrong with it. */
export const invalidField = (message: string): PlaidRefusal => ({ code: "INVALID_FIELD", message })

/** Plaid does not have the product's data yet. */
export const notReady = (type: "ITEM_ERROR" | "ASSET_REPORT_ERROR"): PlaidRefusal => ({
  code: `${type}/PRODUCT_NOT_READY`,
  message: "the requested product is not yet ready; please provide a webhook or try the request again later"
})

/** An Item whose end user must sign in again, or consent again. */
export const loginRequired = (health: Health): PlaidRefusal => ({
  code: "ITEM_LOGIN_REQUIRED",
  message: "the bank no longer accepts the login of this item; its user has to sign in again",
  display: "Sign in to your bank again to go on.",
  ...(health === "consent_expired" ? { reason: "OAUTH_CONSENT_EXPIRED" as const } : {}),
  ...(health === "consent_revoked" ? { reason: "OAUTH_USER_REVOKED" as const } : {})
})

/** What a webhook says of a user who has taken back the consent. */
export const revoked: PlaidRefusal = {
  code: "ITEM_ERROR/USER_PERMISSION_REVOKED",
  message: "the end user has revoked the permission to read this item"
}

/** A token of the wrong kind, of another environment, or one that is nobody's. */
export const badToken = (kind: "access" | "public" | "processor", token: string): PlaidRefusal => {
  const code = `INVALID_${kind.toUpperCase()}_TOKEN`
  const [prefix, environment, ...rest] = token.split("-")
  if (prefix !== kind || rest.length === 0) {
    return {
      code,
      message: `the ${kind} token is not of the form ${kind}-<environment>-<identifier>`
    }
  }
  return environment === "sandbox"
    ? { code, message: `there is no such ${kind} token` }
    : { code, message: `the ${kind} token belongs to another environment than "sandbox"` }
}

/** Which limit an operation runs into. */
const limits: Readonly<Record<string, string>> = {
  accountsBalanceGet: "ACCOUNTS_BALANCE_GET_LIMIT",
  accountsGet: "ACCOUNTS_LIMIT",
  authGet: "AUTH_LIMIT",
  identityGet: "IDENTITY_LIMIT",
  institutionsGet: "INSTITUTIONS_GET_LIMIT",
  institutionsGetById: "INSTITUTIONS_GET_BY_ID_LIMIT",
  investmentsHoldingsGet: "INVESTMENT_HOLDINGS_GET_LIMIT",
  investmentsTransactionsGet: "INVESTMENT_TRANSACTIONS_LIMIT",
  itemGet: "ITEM_GET_LIMIT",
  transactionsGet: "TRANSACTIONS_LIMIT",
  transactionsRefresh: "TRANSACTIONS_REFRESH_LIMIT",
  transactionsSync: "TRANSACTIONS_SYNC_LIMIT"
}

/** Too many calls of an operation. */
export const rateLimited = (operation: string): PlaidRefusal => ({
  code: limits[operation] ?? "RATE_LIMIT",
  message: "too many calls of this endpoint; try again later"
})
