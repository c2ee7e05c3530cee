/** Plaid's errors: one shape for all of them, told apart by type and code. */
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

/**
 * The types of codes. A code that several types have stands under its usual one; any other pair is ordered with its
 * type, as `ASSET_REPORT_ERROR/PRODUCT_NOT_READY`.
 */
const codes: Readonly<Record<string, ReadonlyArray<string>>> = {
  INVALID_REQUEST: [
    "INCOMPATIBLE_API_VERSION",
    "INVALID_ACCOUNT_NUMBER",
    "INVALID_BODY",
    "INVALID_CONFIGURATION",
    "INVALID_FIELD",
    "INVALID_HEADERS",
    "MISSING_FIELDS",
    "NOT_FOUND",
    "NO_LONGER_AVAILABLE",
    "SANDBOX_ONLY",
    "UNKNOWN_FIELDS"
  ],
  INVALID_INPUT: [
    "ADDITIONAL_CONSENT_REQUIRED",
    "DIRECT_INTEGRATION_NOT_ENABLED",
    "INVALID_ACCESS_TOKEN",
    "INVALID_ACCOUNT_ID",
    "INVALID_API_KEYS",
    "INVALID_INSTITUTION",
    "INVALID_LINK_CUSTOMIZATION",
    "INVALID_LINK_TOKEN",
    "INVALID_PRODUCT",
    "INVALID_PRODUCTS",
    "INVALID_PUBLIC_TOKEN",
    "INVALID_PROCESSOR_TOKEN",
    "INVALID_USER_ID",
    "INVALID_USER_TOKEN",
    "INVALID_WEBHOOK_VERIFICATION_KEY_ID",
    "PRODUCT_UNAVAILABLE",
    "UNAUTHORIZED_ENVIRONMENT",
    "UNAUTHORIZED_ROUTE_ACCESS",
    "USER_PERMISSION_REVOKED"
  ],
  INVALID_RESULT: ["LAST_UPDATED_DATETIME_OUT_OF_RANGE", "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA"],
  INSTITUTION_ERROR: [
    "INSTITUTION_DOWN",
    "INSTITUTION_NOT_AVAILABLE",
    "INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT",
    "INSTITUTION_NOT_RESPONDING",
    "INSTITUTION_NO_LONGER_SUPPORTED",
    "INSTITUTION_REGISTRATION_REQUIRED",
    "UNAUTHORIZED_INSTITUTION",
    "UNSUPPORTED_RESPONSE"
  ],
  RATE_LIMIT_EXCEEDED: [
    "ACCOUNTS_BALANCE_GET_LIMIT",
    "ACCOUNTS_LIMIT",
    "ADDITION_LIMIT",
    "AUTH_LIMIT",
    "BALANCE_LIMIT",
    "CREDITS_EXHAUSTED",
    "IDENTITY_LIMIT",
    "INSTITUTIONS_GET_BY_ID_LIMIT",
    "INSTITUTIONS_GET_LIMIT",
    "INSTITUTION_RATE_LIMIT",
    "INVESTMENT_HOLDINGS_GET_LIMIT",
    "INVESTMENT_TRANSACTIONS_LIMIT",
    "ITEM_GET_LIMIT",
    "RATE_LIMIT",
    "TRANSACTIONS_LIMIT",
    "TRANSACTIONS_REFRESH_LIMIT",
    "TRANSACTIONS_SYNC_LIMIT"
  ],
  ITEM_ERROR: [
    "ACCESS_NOT_GRANTED",
    "INSTANT_MATCH_FAILED",
    "INSUFFICIENT_CREDENTIALS",
    "INVALID_CREDENTIALS",
    "INVALID_MFA",
    "INVALID_OTP",
    "INVALID_PHONE_NUMBER",
    "INVALID_SEND_METHOD",
    "INVALID_UPDATED_USERNAME",
    "ITEM_CONCURRENTLY_DELETED",
    "ITEM_LOCKED",
    "ITEM_LOGIN_REQUIRED",
    "ITEM_NOT_FOUND",
    "ITEM_NOT_SUPPORTED",
    "ITEM_NO_ERROR",
    "MANUAL_VERIFICATION_REQUIRED",
    "MFA_NOT_SUPPORTED",
    "NO_ACCOUNTS",
    "NO_AUTH_ACCOUNTS",
    "NO_INVESTMENT_ACCOUNTS",
    "NO_INVESTMENT_AUTH_ACCOUNTS",
    "NO_LIABILITY_ACCOUNTS",
    "PASSWORD_RESET_REQUIRED",
    "PRODUCTS_NOT_SUPPORTED",
    "PRODUCT_NOT_ENABLED",
    "PRODUCT_NOT_READY",
    "TOO_MANY_VERIFICATION_ATTEMPTS",
    "USER_INPUT_TIMEOUT",
    "USER_SETUP_REQUIRED"
  ],
  API_ERROR: ["INTERNAL_SERVER_ERROR", "PLANNED_MAINTENANCE"],
  TRANSACTIONS_ERROR: ["TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"]
}

const types = new Map(Object.entries(codes).flatMap(([type, list]) => list.map((code) => [code, type] as const)))

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

/** A code that is not in the table belongs to no type with a meaning of its own. */
const pairOf = (text: string): { readonly type: string; readonly code: string } => {
  const [first = "", second] = text.split("/")
  return second === undefined
    ? { type: types.get(first) ?? "SANDBOX_ERROR", code: first }
    : { type: first, code: second }
}

/** The type of a refusal. */
export const typeOf = ({ code }: PlaidRefusal): string => pairOf(code).type

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
  TRANSACTIONS_ERROR: "transactions"
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
