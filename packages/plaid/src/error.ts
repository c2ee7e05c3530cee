/** Plaid's error: how its error object becomes a `PlaidError`. */
import type { Answer, Verdict } from "@bankstream/core/answer"
import { toReason } from "@bankstream/core/kind"
import type { Open } from "@bankstream/core/open-enum"
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

const ErrorBody = /*#__PURE__*/ Schema.Struct({
  error_type: Schema.String,
  error_code: Schema.String,
  error_message: Schema.optionalKey(Schema.NullOr(Schema.String)),
  request_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
  documentation_url: Schema.optionalKey(Schema.NullOr(Schema.String))
})

const isErrorBody = /*#__PURE__*/ Schema.is(ErrorBody)

/** What Plaid's error object means; undefined when the body is none. */
export const classify = (answer: Answer): Verdict | undefined => {
  const { body } = answer
  if (!isErrorBody(body)) return undefined
  return {
    reason: toReason(kindOf(body.error_type, body.error_code), answer),
    type: body.error_type,
    code: body.error_code,
    explanation: body.error_message ?? undefined,
    documentationUrl: body.documentation_url ?? undefined,
    requestId: body.request_id ?? undefined
  }
}

/** Plaid's id of the request: in the body, or in a header where the body is a file. */
export const requestId = (answer: Answer): string | undefined => {
  const { body, headers } = answer
  if (typeof body === "object" && body !== null && "request_id" in body && typeof body.request_id === "string") {
    return body.request_id
  }
  return headers["plaid-request-id"]
}
