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

/** Strings shorter than this are not worth hiding and would blank out ordinary words. */
const SHORTEST_SECRET = 4
const LONGEST_EXPLANATION = 300

// Tokens by their look, for what a provider may echo that the request did not carry: prefixed Plaid tokens, JWTs,
// and digit runs as long as an account number.
const tokenLike = /\b(?:access|public|link|processor|user|auth)-[\w-]{8,}\b|\beyJ[\w-]+\.[\w-]+(?:\.[\w-]+)?|\d{6,}/g

const stringsIn = (value: unknown, found: Array<string>): Array<string> => {
  if (typeof value === "string") {
    if (value.length >= SHORTEST_SECRET) found.push(value)
  } else if (typeof value === "number") {
    const text = String(value)
    if (text.length >= SHORTEST_SECRET) found.push(text)
  } else if (typeof value === "object" && value !== null) {
    for (const child of Object.values(value)) stringsIn(child, found)
  }
  return found
}

/**
 * The provider's explanation, made fit for a message: it is the one part of an answer that a person needs to read,
 * so it is kept, without anything that the request carried and without anything that looks like a token.
 */
export const explain = (explanation: string, request: unknown): string => {
  let text = explanation
  // Longest first, so that a value which contains another one is hidden whole.
  for (const secret of stringsIn(request, []).toSorted((a, b) => b.length - a.length)) {
    text = text.replaceAll(secret, "[hidden]")
  }
  text = text.replace(tokenLike, "[hidden]").replace(/\s+/g, " ").trim()
  return text.length > LONGEST_EXPLANATION ? `${text.slice(0, LONGEST_EXPLANATION)}…` : text
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** Composes the sentence of an error: `plaid itemGet failed (ITEM_LOGIN_REQUIRED): …. What to do.` */
export const describe = (failure: {
  readonly provider: string
  readonly operation: string
  readonly code: string
  readonly reason: Reason
  readonly explanation?: string | undefined
}): string => {
  const code = failure.code === failure.reason._tag ? "" : ` (${failure.code})`
  const explanation =
    failure.explanation === undefined || failure.explanation === "" ? "" : `${sentence(failure.explanation)} `
  return `${failure.provider} ${failure.operation} failed${code}: ${explanation}${sentence(failure.reason.message)}`
}
