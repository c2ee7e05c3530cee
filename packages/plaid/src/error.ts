/** Plaid's error: how its error object becomes a `PlaidError`. */
import type { Answer, Verdict } from "@bankstream/core/answer"
import { read } from "@bankstream/core/field"
import { type Kind, toReason } from "@bankstream/core/kind"
import type { Open } from "@bankstream/core/open-enum"
import type * as Operation from "@bankstream/core/operation"
import { fields } from "@bankstream/core/provider-error"
import * as Schema from "effect/Schema"
import { type ErrorCode, type ErrorType, kindOf } from "./error-codes.ts"

// Any string is an Open<…>: the type only adds completion.
const Code = Schema.String as Schema.Codec<Open<ErrorCode>>
const Type = Schema.String as Schema.Codec<Open<ErrorType>>

/** A call of Plaid failed. What to do about it is in `reason`; `type` and `code` are Plaid's own. */
export class PlaidError extends Schema.TaggedError<PlaidError>()("PlaidError", {
  ...fields,
  provider: Schema.Literal("plaid"),
  code: Code,
  type: Schema.optional(Type)
}) {}

const text = /*#__PURE__*/ Schema.optionalKey(Schema.NullOr(Schema.String))

const ErrorBody = /*#__PURE__*/ Schema.Struct({
  error_type: Schema.String,
  error_code: Schema.String,
  error_code_reason: text,
  error_message: text,
  display_message: text,
  suggested_action: text,
  documentation_url: text,
  request_id: text,
  causes: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.Unknown)))
})
type ErrorBody = typeof ErrorBody.Type

const isErrorBody = /*#__PURE__*/ Schema.is(ErrorBody)

/** What Plaid's error object means; undefined when the body is none. */
export const classify = (answer: Answer, _now: number, operation: Operation.Any): Verdict | undefined => {
  const { body } = answer
  if (!isErrorBody(body)) return undefined
  return {
    reason: toReason(kindOfBody(body, operation), answer),
    type: body.error_type,
    code: body.error_code,
    explanation: explanationOf(body),
    displayMessage: body.display_message ?? undefined,
    documentationUrl: body.documentation_url ?? undefined,
    requestId: body.request_id ?? undefined
  }
}

const kindOfBody = (body: ErrorBody, operation: Operation.Any): Kind => {
  // A report fails for what is wrong with its Items.
  const told = body.error_code === "DATA_UNAVAILABLE" ? (body.causes?.find(isErrorBody) ?? body) : body
  const kind = kindOf(told.error_type, told.error_code, told.error_code_reason)
  const product = kind === "NotReady" ? productOf(operation) : undefined
  return product === undefined ? kind : `NotReady:${product}`
}

/** The product that an operation reads, for codes that do not name it. */
const productOf = ({ path }: Operation.Any): string | undefined =>
  /^\/(?:processor\/)?(auth|identity|investments|liabilities|signal|statements|transactions)\//.exec(path)?.[1]

const explanationOf = ({ error_message: message, suggested_action: action }: ErrorBody): string | undefined =>
  message && action ? `${message.replace(/\.$/, "")}. ${action}` : (message ?? action ?? undefined)

/** Plaid's id of the request: in the body, or in a header where the body is a file. */
export const requestId = ({ body, headers }: Answer): string | undefined => {
  const id = read(body, "request_id")
  return typeof id === "string" ? id : headers["plaid-request-id"]
}
