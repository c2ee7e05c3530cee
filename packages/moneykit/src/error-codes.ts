/**
 * MoneyKit's codes and what they mean for the caller.
 *
 * An answer's `error_code` is one of thirteen. One of them, `link_error.bad_state`, says no more than that the link is
 * broken; why it is stands in `link_error_code`, and in the `error_code` of the link itself. Each product of a link has
 * codes of its own.
 */
import type { Kind } from "@bankstream/core/kind"

const answers = {
  "api_error.auth.expired_access_token": "Unauthenticated",
  "api_error.auth.unauthorized": "Unauthenticated",
  "api_error.rate_limit_exceeded": "RateLimited",
  "api_error.request.validation_failed": "InvalidRequest",
  "institution_error.not_found": "NotFound",
  // Sent when a test event is asked of a link that has no webhook.
  "link_error.bad_config": "InvalidRequest",
  // Only without a link_error_code that is known.
  "link_error.bad_state": "Unrecognized",
  "link_error.deleted": "Gone",
  // The end user did not grant the product when linking: a new session for this link can ask for it. But see `forTests`.
  "link_error.forbidden_action": "UserActionRequired:consent",
  "link_error.not_found": "NotFound",
  // A 401, but the credentials are good: the link belongs to another app, so other credentials would not help.
  "link_error.unauthorized_access": "Forbidden",
  "link_session_error.forbidden_config": "Forbidden",
  "link_session_error.invalid_token_exchange": "InvalidRequest"
} as const satisfies Record<string, Kind>

const links = {
  auth_expired: "UserActionRequired:relink",
  // The session was left half-way; it can be taken up again at any time.
  incomplete: "UserActionRequired:relink",
  institution_error: "InstitutionUnavailable",
  invalid_credentials: "UserActionRequired:relink",
  // Neither waiting nor anything on our side brings an account: only its owner can share another one, or another login.
  no_accounts: "UserActionRequired:relink",
  // MoneyKit's own supplier cannot reach the bank: for the caller, the bank is away.
  provider_error: "InstitutionUnavailable",
  system_error: "ProviderUnavailable",
  user_error: "UserActionRequired:relink",
  user_input_incorrect: "UserActionRequired:relink",
  user_oauth_denied: "UserActionRequired:consent",
  user_setup_required: "UserActionRequired:at-institution"
} as const satisfies Record<string, Kind>

const products = {
  auth_expired: "UserActionRequired:relink",
  institution_error: "InstitutionUnavailable",
  no_accounts: "UserActionRequired:relink",
  no_permission: "UserActionRequired:consent",
  // The institution does not offer it; nobody's action changes that.
  not_supported: "Forbidden",
  rate_limit: "RateLimited",
  timeout: "InstitutionUnavailable",
  unknown: "ProviderUnavailable"
} as const satisfies Record<string, Kind>

/** Calls that are for the sandbox alone. A link that forbids them is a live one, which no end user can change. */
const forTests: ReadonlyArray<string> = ["reset_link", "trigger_test_link_webhook_event"]

/** The codes of answers that this version knows. */
export type ErrorCode = keyof typeof answers

/** The codes of links that this version knows. */
export type LinkErrorCode = keyof typeof links

const look = (table: Readonly<Record<string, Kind>>, code: string): Kind =>
  (Object.hasOwn(table, code) ? table[code] : undefined) ?? "Unrecognized"

/** What the code of an answer to an operation means; a broken link's own code says it. */
export const kindOf = (code: string, linkCode: string | undefined, operation: string): Kind => {
  if (code === "link_error.bad_state" && linkCode !== undefined) return look(links, linkCode)
  return code === "link_error.forbidden_action" && forTests.includes(operation) ? "Forbidden" : look(answers, code)
}

/** What a link's state and code mean; undefined when nothing is wrong with it. */
export const kindOfLink = (state: string, code: string | undefined): Kind | undefined => {
  if (state === "deleted") return "Gone"
  if (state === "error" || code !== undefined) return look(links, code ?? "")
  // The end user is still on the way, or the app has yet to exchange the token.
  return state === "connecting" || state === "awaiting_token_exchange" ? "NotReady" : undefined
}

/** What the code of a link's product means. */
export const kindOfProduct = (code: string): Kind => look(products, code)
