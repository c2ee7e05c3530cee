/**
 * The shape that `PlaidError`, `MoneyKitError` and `PluggyError` share.
 *
 * One tagged error per provider, with the same fields: what an app does about a failure is in `reason`, what
 * support wants to know is in `code` and `requestId`. No field ever holds a secret, a token or a body.
 */
import type { YieldableError } from "effect/Cause"
import * as Schema from "effect/Schema"
import type { Declaration } from "effect/SchemaAST"
import { Reason } from "./reason.ts"

/** The schemas of what `ProviderError` has. A provider narrows `provider` and `code`. */
export const fields = {
  provider: Schema.String,
  operation: Schema.String,
  reason: Reason,
  code: Schema.String,
  type: Schema.optional(Schema.String),
  status: Schema.optional(Schema.Finite),
  requestId: Schema.optional(Schema.String),
  attempts: Schema.Finite,
  message: Schema.String,
  displayMessage: Schema.optional(Schema.String),
  documentationUrl: Schema.optional(Schema.String)
} as const

/** What every provider's error has. */
export interface ProviderError {
  /** Whose call failed. */
  readonly provider: string
  /** The provider's id of the operation. */
  readonly operation: string
  /** What the caller can do about it. */
  readonly reason: Reason
  /** The provider's own code; the tag of the reason where the provider gave none. */
  readonly code: string
  /** The provider's class of codes (Plaid's `error_type`). */
  readonly type?: string | undefined
  /** The HTTP status, when there was an answer. */
  readonly status?: number | undefined
  /** The provider's id of the request: what its support asks for. */
  readonly requestId?: string | undefined
  /** How often the request was sent, 0 when it never was. */
  readonly attempts: number
  /** One sentence: what failed, the provider's explanation, what to do next. */
  readonly message: string
  /** What the provider would have the end user read, where it says so. */
  readonly displayMessage?: string | undefined
  /** The provider's page about the code. */
  readonly documentationUrl?: string | undefined
}

/**
 * The class of a provider's error, which is the schema of its instances as well.
 *
 * Written down instead of inferred: what `Schema.TaggedError` infers is worked out from the schemas of all reasons, by every
 * app's compiler, and by an editor that has to show it.
 */
export interface ErrorClass<Self, Tag extends string, Fields> extends Schema.BottomWithoutNew<
  Self,
  unknown,
  never,
  never,
  Declaration,
  Schema.Codec<Self, unknown>,
  unknown,
  unknown,
  readonly [Schema.Constraint],
  Self
> {
  new (fields: Fields): Fields & YieldableError & { readonly _tag: Tag }
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
