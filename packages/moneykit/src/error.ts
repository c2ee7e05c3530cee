/** MoneyKit's error: how its error bodies become a `MoneyKitError`. */
import type { Answer, Verdict } from "@bankstream/core/answer"
import { read, readText } from "@bankstream/core/field"
import { toReason } from "@bankstream/core/kind"
import type * as Operation from "@bankstream/core/operation"
import type { Open } from "@bankstream/core/open-enum"
import { type ErrorClass, fields, type ProviderError } from "@bankstream/core/provider-error"
import { type InvalidField, InvalidRequest } from "@bankstream/core/reason"
import * as Schema from "effect/Schema"
import { type ErrorCode, kindOf, type LinkErrorCode } from "./error-codes.ts"

// Any string is an Open<…>: the type only adds completion.
const Code = Schema.String as Schema.Codec<Open<ErrorCode>>
const LinkCode = Schema.String as Schema.Codec<Open<LinkErrorCode>>

interface Fields extends ProviderError {
  readonly provider: "moneykit"
  readonly code: Open<ErrorCode>
  /** What is wrong with the link, where `code` is `link_error.bad_state`. */
  readonly linkErrorCode?: Open<LinkErrorCode> | undefined
}

const Base: ErrorClass<MoneyKitError, "MoneyKitError", Fields> = Schema.TaggedError<MoneyKitError>()("MoneyKitError", {
  ...fields,
  provider: Schema.Literal("moneykit"),
  code: Code,
  linkErrorCode: Schema.optional(LinkCode)
})

/** A call of MoneyKit failed. What to do about it is in `reason`; `code` and `linkErrorCode` are MoneyKit's own. */
export class MoneyKitError extends Base {}

/** What MoneyKit's error body means; undefined when the body is none. No field but the code has to be there. */
export const classify = (answer: Answer, _now: number, operation: Operation.Any): Verdict | undefined => {
  const { body } = answer
  const invalid = invalidFields(body)
  // MoneyKit's own clients do not rely on the code to be there beside validation errors.
  const code =
    readText(body, "error_code") ?? (invalid === undefined ? undefined : "api_error.request.validation_failed")
  if (code === undefined) return undefined
  // Beside any other code it has no meaning.
  const linkCode = code === "link_error.bad_state" ? readText(body, "link_error_code") : undefined
  const kind = kindOf(code, linkCode, operation.id)
  return {
    reason:
      kind === "InvalidRequest" && invalid !== undefined
        ? new InvalidRequest({ fields: invalid })
        : toReason(kind, answer),
    code,
    // A verdict's class of codes, turned round: here the code names the class, and this is what it stands for.
    type: linkCode,
    explanation: [linkCode, readText(body, "error_message")].filter((text) => text !== undefined).join(": "),
    documentationUrl: readText(body, "documentation_url")
  }
}

const ValidationError = /*#__PURE__*/ Schema.Struct({
  location: Schema.Array(Schema.Union([Schema.String, Schema.Finite])),
  message: Schema.String
})
const isValidationError = /*#__PURE__*/ Schema.is(ValidationError)

const invalidFields = (body: unknown): ReadonlyArray<InvalidField> | undefined => {
  const errors = read(body, "validation_errors")
  const invalid = Array.isArray(errors) ? errors.filter(isValidationError) : []
  return invalid.length === 0
    ? undefined
    : invalid.map(({ location, message }) => ({ path: pathOf(location), expected: message }))
}

/** `["body", "settings", "providers", 0]` as `settings.providers[0]`: a field's path is the same whoever finds it wrong. */
const pathOf = ([part, ...path]: ReadonlyArray<string | number>): string =>
  (part === "body" || part === "query" || part === "path" || part === undefined ? path : [part, ...path])
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "")
