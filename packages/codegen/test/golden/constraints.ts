/**
 * Constraints
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { civilDate, decimal, email, instant, uri, uuid } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface ConstrainedInput {
  readonly text: string
  readonly pattern?: string | undefined
  readonly date?: string | undefined
  readonly time?: string | undefined
  readonly email?: string | undefined
  readonly decimal?: string | undefined
  readonly uri?: string | undefined
  readonly uuid?: string | undefined
  readonly other?: string | undefined
  readonly dated?: string | undefined
  readonly whole?: number | undefined
  readonly count?: number | undefined
  readonly within: number
  readonly between: number
  readonly list: ReadonlyArray<string>
  readonly alias?: string | undefined
}
export const ConstrainedInput: Schema.Codec<ConstrainedInput> = /*#__PURE__*/ struct<ConstrainedInput>(() => ({
  text: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(60)),
  pattern: optional(Schema.String.check(Schema.isPattern(/^[A-Z]{2}\/[0-9]+$/u))),
  date: optional(civilDate),
  time: optional(instant),
  email: optional(email),
  decimal: optional(decimal),
  uri: optional(uri),
  uuid: optional(uuid),
  other: optional(Schema.String),
  dated: optional(civilDate.check(Schema.isMaxCodePoints(10))),
  whole: optional(Schema.Int),
  count: optional(Schema.Int),
  within: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500)),
  between: Schema.Finite.check(Schema.isGreaterThan(0), Schema.isLessThan(100)),
  list: Schema.Array(Schema.String.check(Schema.isMinCodePoints(1))).check(
    Schema.isMinLength(1),
    Schema.isMaxLength(99),
    Schema.isUnique()
  ),
  alias: optional(Schema.String.check(Schema.isMinCodePoints(3), Schema.isMaxCodePoints(3)))
}))

export interface Constrained {
  readonly text: string
  readonly pattern?: string | null
  readonly date?: string | null
  readonly time?: string | null
  readonly email?: string | null
  readonly decimal?: string | null
  readonly uri?: string | null
  readonly uuid?: string | null
  readonly other?: string | null
  readonly dated?: string | null
  readonly whole?: number | null
  readonly count?: number | null
  readonly within: number
  readonly between: number
  readonly list: ReadonlyArray<string>
  readonly alias?: string | null
}
export const Constrained: Schema.Codec<Constrained> = /*#__PURE__*/ struct<Constrained>(() => ({
  text: Schema.String,
  pattern: optionalKey(nullOr(Schema.String)),
  date: optionalKey(nullOr(Schema.String)),
  time: optionalKey(nullOr(Schema.String)),
  email: optionalKey(nullOr(Schema.String)),
  decimal: optionalKey(nullOr(Schema.String)),
  uri: optionalKey(nullOr(Schema.String)),
  uuid: optionalKey(nullOr(Schema.String)),
  other: optionalKey(nullOr(Schema.String)),
  dated: optionalKey(nullOr(Schema.String)),
  whole: optionalKey(nullOr(Schema.Finite)),
  count: optionalKey(nullOr(Schema.Finite)),
  within: Schema.Finite,
  between: Schema.Finite,
  list: Schema.Array(Schema.String),
  alias: optionalKey(nullOr(Schema.String))
}))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /constraints/check` */
export const constraintsCheck: AcmeOperation<ConstrainedInput, Constrained> = /*#__PURE__*/ operation({
  id: "constraintsCheck",
  method: "POST",
  path: "/constraints/check",
  request: ConstrainedInput,
  response: Constrained,
  replay: "unsafe"
})
