/** MoneyKit's errors: one of thirteen codes, a sentence, and here and there a field more. */
import type * as Operation from "@bankstream/core/operation"
import type { Reply } from "../face.ts"
import type { Problem } from "../problems.ts"
import { placeOf } from "../received.ts"
import type { Health } from "../world.ts"

/** A refusal before it is put into MoneyKit's shape. */
export interface MoneyKitRefusal {
  readonly code: string
  readonly message: string
  /** Where the code's usual one is not meant. */
  readonly status?: number
  /** What `link_error.bad_state` adds. */
  readonly linkCode?: string
  /** Seconds after which it may be asked again. */
  readonly retryAfter?: number
  /** What `api_error.request.validation_failed` adds. */
  readonly problems?: ReadonlyArray<ValidationError>
}

interface ValidationError {
  readonly location: ReadonlyArray<string | number>
  readonly message: string
  readonly type: string
}

const statuses: Readonly<Record<string, number>> = {
  "api_error.auth.expired_access_token": 401,
  "api_error.auth.unauthorized": 401,
  "api_error.rate_limit_exceeded": 429,
  "api_error.request.validation_failed": 422,
  "institution_error.not_found": 404,
  "link_error.bad_config": 400,
  "link_error.bad_state": 422,
  "link_error.deleted": 410,
  "link_error.forbidden_action": 403,
  "link_error.not_found": 404,
  "link_error.unauthorized_access": 401,
  "link_session_error.forbidden_config": 403,
  "link_session_error.invalid_token_exchange": 400
}

/** A refusal in MoneyKit's shape. */
export const refuse = ({ code, linkCode, message, problems, retryAfter, status }: MoneyKitRefusal): Reply => ({
  status: status ?? statuses[code] ?? 400,
  ...(retryAfter === undefined ? {} : { headers: { "retry-after": String(retryAfter) } }),
  body: {
    error_code: code,
    error_message: message,
    documentation_url: null,
    ...(linkCode === undefined ? {} : { link_error_code: linkCode }),
    ...(problems === undefined ? {} : { validation_errors: problems })
  }
})

// ------------------------------------------------------------------------------------------------ the common ones

/** Nobody that may call. */
export const unauthorized: MoneyKitRefusal = {
  code: "api_error.auth.unauthorized",
  message: "The client's credentials are missing or wrong"
}

/** A token that was good once. */
export const expired: MoneyKitRefusal = {
  code: "api_error.auth.expired_access_token",
  message: "Access token expired"
}

/** Too many calls. */
export const rateLimited: MoneyKitRefusal = {
  code: "api_error.rate_limit_exceeded",
  message: "Rate limit exceeded"
}

/** A link that never was. */
export const noLink: MoneyKitRefusal = { code: "link_error.not_found", message: "Link not found." }

/** A link that was deleted. */
export const deleted: MoneyKitRefusal = {
  code: "link_error.deleted",
  message: "This link was deleted at some earlier time."
}

/** An institution that MoneyKit does not have. */
export const noInstitution: MoneyKitRefusal = { code: "institution_error.not_found", message: "Institution not found" }

/** A product that the end user did not grant. */
export const forbidden = (product: string): MoneyKitRefusal => ({
  code: "link_error.forbidden_action",
  message: `${product} access not permitted`
})

/** A link that does not work, and why. */
export const badState = (linkCode: string): MoneyKitRefusal => ({
  code: "link_error.bad_state",
  message: "The link cannot be used in its present state",
  linkCode
})

/** A token that cannot be exchanged, and why. */
export const badExchange = (message: string): MoneyKitRefusal => ({
  code: "link_session_error.invalid_token_exchange",
  message
})

/** What MoneyKit calls the reason for which a link needs its user. */
export const linkCodes: Readonly<Record<Exclude<Health, "healthy">, string>> = {
  credentials_rejected: "invalid_credentials",
  consent_expired: "auth_expired",
  consent_revoked: "auth_expired"
}

const validationFailed = (problems: ReadonlyArray<ValidationError>): MoneyKitRefusal => ({
  code: "api_error.request.validation_failed",
  message: "Request validation error",
  problems
})

/** One field that is wrong in a way that no schema can see. */
export const invalidField = (operation: Operation.Any, name: string, message: string): MoneyKitRefusal =>
  validationFailed([{ location: [placeOf(operation, name), name], message, type: "value_error" }])

/** A body that cannot be read. */
export const invalidBody = (message: string): MoneyKitRefusal =>
  validationFailed([{ location: ["body"], message, type: "value_error.jsondecode" }])

/** Fields that are not as the operation has them. */
export const invalid = (problems: ReadonlyArray<Problem>, operation: Operation.Any): MoneyKitRefusal =>
  validationFailed(
    problems.map(({ expected, kind, path }) => ({
      location: [placeOf(operation, String(path[0] ?? "")), ...path],
      message: kind === "missing" ? "field required" : expected.replace(/ \| undefined$/, ""),
      type: kind === "missing" ? "value_error.missing" : "value_error"
    }))
  )
