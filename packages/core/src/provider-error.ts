/**
 * The shape that `PlaidError`, `MoneyKitError` and `PluggyError` share.
 *
 * One tagged error per provider, with the same fields: what an app does about a failure is in `reason`, what
 * support wants to know is in `code` and `requestId`. No field ever holds a secret, a token or a body.
 */
import * as Schema from "effect/Schema"
import { Reason } from "./reason.ts"

/** The fields of every provider's error. A provider narrows `provider` and `code`. */
export const fields = {
  /** Whose call failed. */
  provider: Schema.String,
  /** The provider's id of the operation. */
  operation: Schema.String,
  /** What the caller can do about it. */
  reason: Reason,
  /** The provider's own code; the tag of the reason where the provider gave none. */
  code: Schema.String,
  /** The provider's class of codes (Plaid's `error_type`). */
  type: Schema.optional(Schema.String),
  /** The HTTP status, when there was an answer. */
  status: Schema.optional(Schema.Finite),
  /** The provider's id of the request: what its support asks for. */
  requestId: Schema.optional(Schema.String),
  /** How often the request was sent, 0 when it never was. */
  attempts: Schema.Finite,
  /** One sentence: what failed, the provider's explanation, what to do next. */
  message: Schema.String,
  /** What the provider would have the end user read, where it says so. */
  displayMessage: Schema.optional(Schema.String),
  /** The provider's page about the code. */
  documentationUrl: Schema.optional(Schema.String)
} as const

/** What every provider's error has. */
export interface ProviderError {
  readonly provider: string
  readonly operation: string
  readonly reason: Reason
  readonly code: string
  readonly type?: string | undefined
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly attempts: number
  readonly message: string
  readonly displayMessage?: string | undefined
  readonly documentationUrl?: string | undefined
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/**
 * Composes the sentence of an error: `plaid itemGet failed (ITEM_LOGIN_REQUIRED): …. What to do.` Where there is no code and
 * the reason tells nothing either, there is the status: `failed (HTTP 418)`.
 */
export const describe = (failure: {
  readonly provider: string
  readonly operation: string
  readonly code: string
  readonly reason: Reason
  readonly status?: number | undefined
  readonly explanation?: string | undefined
}): string => {
  const code =
    failure.code !== failure.reason._tag
      ? ` (${failure.code})`
      : failure.reason._tag === "Unrecognized" && failure.status !== undefined
        ? ` (HTTP ${failure.status})`
        : ""
  const explanation =
    failure.explanation === undefined || failure.explanation === "" ? "" : `${sentence(failure.explanation)} `
  return `${failure.provider} ${failure.operation} failed${code}: ${explanation}${sentence(failure.reason.message)}`
}
