/** MoneyKit's error: how its error bodies become a `MoneyKitError`. */
import type { Answer, Verdict } from "@bankstream/core/answer"
import { toReason } from "@bankstream/core/kind"
import type { Open } from "@bankstream/core/open-enum"
import { fields } from "@bankstream/core/provider-error"
import { type InvalidField, InvalidRequest } from "@bankstream/core/reason"
import * as Schema from "effect/Schema"
import { type ErrorCode, kindOf, type LinkErrorCode } from "./error-codes.ts"

// Any string is an Open<…>: the type only adds completion.
const Code = Schema.String as Schema.Codec<Open<ErrorCode>>
const LinkCode = Schema.String as Schema.Codec<Open<LinkErrorCode>>

/** A call of MoneyKit failed. What to do about it is in `reason`; `code` and `linkErrorCode` are MoneyKit's own. */
export class MoneyKitError extends Schema.TaggedError<MoneyKitError>()("MoneyKitError", {
  ...fields,
  provider: Schema.Literal("moneykit"),
  code: Code,
  /** What is wrong with the link, where `code` is `link_error.bad_state`. */
  linkErrorCode: Schema.optional(LinkCode)
}) {}

const ErrorBody = /*#__PURE__*/ Schema.Struct({
  error_code: Schema.optionalKey(Schema.String),
  error_message: Schema.optionalKey(Schema.NullOr(Schema.String)),
  documentation_url: Schema.optionalKey(Schema.NullOr(Schema.String)),
  link_error_code: Schema.optionalKey(Schema.NullOr(Schema.String))
})

const ValidationErrors = /*#__PURE__*/ Schema.Struct({
  validation_errors: Schema.Array(
    Schema.Struct({ location: Schema.Array(Schema.Union([Schema.String, Schema.Finite])), message: Schema.String })
  )
})

const isErrorBody = /*#__PURE__*/ Schema.is(ErrorBody)
const hasValidationErrors = /*#__PURE__*/ Schema.is(ValidationErrors)

/** What MoneyKit's error body means; undefined when the body is none. */
export const classify = (answer: Answer): Verdict | undefined => {
  const { body } = answer
  if (!isErrorBody(body)) return undefined
  const invalid = invalidFields(body)
  // MoneyKit's own clients do not rely on the code to be there beside validation errors.
  const code = body.error_code ?? (invalid === undefined ? undefined : "api_error.request.validation_failed")
  if (code === undefined) return undefined
  const linkCode = body.link_error_code ?? undefined
  const kind = kindOf(code, linkCode)
  return {
    reason:
      kind === "InvalidRequest" && invalid !== undefined
        ? new InvalidRequest({ fields: invalid })
        : toReason(kind, answer),
    code,
    // A verdict's class of codes, turned round: here the code names the class, and this is what it stands for.
    type: linkCode,
    explanation: [linkCode, body.error_message].filter((text) => typeof text === "string").join(": "),
    documentationUrl: body.documentation_url ?? undefined
  }
}

const invalidFields = (body: unknown): ReadonlyArray<InvalidField> | undefined =>
  hasValidationErrors(body)
    ? body.validation_errors.map(({ location, message }) => ({ path: pathOf(location), expected: message }))
    : undefined

/** `["body", "settings", "providers", 0]` as `settings.providers[0]`: a field's path is the same whoever finds it wrong. */
const pathOf = ([part, ...path]: ReadonlyArray<string | number>): string =>
  (part === "body" || part === "query" || part === "path" || part === undefined ? path : [part, ...path])
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "")
