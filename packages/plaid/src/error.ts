/** Plaid's error: how its error object becomes a `PlaidError`. */
import type { Answer, Verdict } from "@bankstream/core/answer"
import { read, readText } from "@bankstream/core/field"
import { type Kind, toReason } from "@bankstream/core/kind"
import type { Open } from "@bankstream/core/open-enum"
import type * as Operation from "@bankstream/core/operation"
import { type ErrorClass, fields, type ProviderError } from "@bankstream/core/provider-error"
import * as Schema from "effect/Schema"
import { type ErrorCode, type ErrorType, kindOf, oauthKindOf } from "./error-codes.ts"

// Any string is an Open<…>: the type only adds completion.
const Code = Schema.String as Schema.Codec<Open<ErrorCode>>
const Type = Schema.String as Schema.Codec<Open<ErrorType>>

interface Fields extends ProviderError {
  readonly provider: "plaid"
  readonly code: Open<ErrorCode>
  /** Plaid's class of codes. */
  readonly type?: Open<ErrorType> | undefined
}

const Base: ErrorClass<PlaidError, "PlaidError", Fields> = Schema.TaggedError<PlaidError>()("PlaidError", {
  ...fields,
  provider: Schema.Literal("plaid"),
  code: Code,
  type: Schema.optional(Type)
})

/** A call of Plaid failed. What to do about it is in `reason`; `type` and `code` are Plaid's own. */
export class PlaidError extends Base {}

/** What Plaid's error object means; undefined when the body is none. No field but the two codes has to be there. */
export const classify = (answer: Answer, _now: number, operation: Operation.Any): Verdict | undefined => {
  const { body } = answer
  const told = codesOf(body)
  if (told === undefined) return operation.path.startsWith("/oauth/") ? classifyOAuth(answer) : undefined
  // A report fails for what is wrong with its Items.
  const cause = told.code === "DATA_UNAVAILABLE" ? causeOf(body) : undefined
  return {
    reason: toReason(kindFor(operation, cause ?? told), answer),
    type: told.type,
    code: told.code,
    explanation: explanationOf(body),
    displayMessage: readText(body, "display_message"),
    documentationUrl: readText(body, "documentation_url"),
    requestId: readText(body, "request_id"),
    isFinal: true
  }
}

/** The same of `/oauth/*`, whose errors are OAuth's. */
const classifyOAuth = (answer: Answer): Verdict | undefined => {
  const { body } = answer
  const code = readText(body, "error")
  return code === undefined
    ? undefined
    : {
        reason: toReason(oauthKindOf(code), answer),
        code,
        explanation: readText(body, "error_description"),
        documentationUrl: readText(body, "error_uri"),
        requestId: readText(body, "request_id"),
        isFinal: true
      }
}

interface Codes {
  readonly type: string
  readonly code: string
  readonly reason: string | undefined
}

const codesOf = (body: unknown): Codes | undefined => {
  const type = readText(body, "error_type")
  const code = readText(body, "error_code")
  return type === undefined || code === undefined
    ? undefined
    : { type, code, reason: readText(body, "error_code_reason") }
}

const causeOf = (body: unknown): Codes | undefined => {
  const causes = read(body, "causes")
  return Array.isArray(causes) ? causes.map(codesOf).find((codes) => codes !== undefined) : undefined
}

const kindFor = (operation: Operation.Any, { code, reason, type }: Codes): Kind => {
  const kind = kindOf(type, code, reason)
  const product = kind === "NotReady" ? productOf(operation) : undefined
  return product === undefined ? kind : `NotReady:${product}`
}

/** The product that an operation reads, for codes that do not name it. */
const productOf = ({ path }: Operation.Any): string | undefined =>
  /^\/(?:processor\/)?(auth|identity|investments|liabilities|signal|statements|transactions)\//.exec(path)?.[1]

const explanationOf = (body: unknown): string | undefined => {
  const message = readText(body, "error_message")
  const action = readText(body, "suggested_action")
  return message && action ? `${message.replace(/\.$/, "")}. ${action}` : (message ?? action)
}

/** Plaid's id of the request: in the body, or in a header where the body is a file. */
export const requestId = ({ body, headers }: Answer): string | undefined =>
  readText(body, "request_id") ?? headers["plaid-request-id"]
