/**
 * Enums
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export type DirectionInput = "credit" | "debit"
export const DirectionInput: Schema.Codec<DirectionInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["credit", "debit"])
)

export type Direction = Open<"credit" | "debit">
export const Direction: Schema.Codec<Direction> = /*#__PURE__*/ Schema.suspend(() => openEnum(["credit", "debit"]))

const valuesLongValues = [
  "every",
  "good",
  "boy",
  "deserves",
  "favour",
  "and",
  "all",
  "cows",
  "eat",
  "grass",
  "in",
  "their",
  "meadows"
] as const

export interface ValuesInput {
  readonly named: DirectionInput
  readonly short: "in" | "out"
  readonly long: (typeof valuesLongValues)[number]
  readonly number: 7 | 30 | 90
  readonly mixed: 3 | "3_lite" | 4.1
  readonly yes: true
  readonly constant: "acme"
  readonly only: "acme"
  readonly perhaps?: "a" | "b" | null | undefined
  readonly alike?: ValuesLongInput | undefined
}
export const ValuesInput: Schema.Codec<ValuesInput> = /*#__PURE__*/ struct<ValuesInput>(() => ({
  named: DirectionInput,
  short: Schema.Literals(["in", "out"]),
  long: Schema.Literals(valuesLongValues),
  number: Schema.Literals([7, 30, 90]),
  mixed: Schema.Literals([3, "3_lite", 4.1]),
  yes: Schema.Literal(true),
  constant: Schema.Literal("acme"),
  only: Schema.Literals(["acme"]),
  perhaps: optional(nullOr(Schema.Literals(["a", "b"]))),
  alike: optional(ValuesLongInput)
}))

export interface Values {
  readonly named: Direction
  readonly short: Open<"in" | "out">
  readonly long: Open<(typeof valuesLongValues)[number]>
  readonly number: number
  readonly mixed: Open<"3_lite"> | number
  readonly yes: true
  readonly constant: "acme"
  readonly only: Open<"acme">
  readonly perhaps?: Open<"a" | "b"> | null
  readonly alike?: ValuesLong | null
}
export const Values: Schema.Codec<Values> = /*#__PURE__*/ struct<Values>(() => ({
  named: Direction,
  short: openEnum(["in", "out"]),
  long: openEnum(valuesLongValues),
  number: Schema.Finite,
  mixed: Schema.Union([openEnum(["3_lite"]), Schema.Finite]),
  yes: Schema.Literal(true),
  constant: Schema.Literal("acme"),
  only: openEnum(["acme"]),
  perhaps: optionalKey(nullOr(openEnum(["a", "b"]))),
  alike: optionalKey(nullOr(ValuesLong))
}))

const valuesLongValues2 = [
  "father",
  "charles",
  "goes",
  "down",
  "and",
  "ends",
  "battle",
  "great",
  "big",
  "dogs",
  "fight",
  "animals"
] as const

export type ValuesLongInput = (typeof valuesLongValues2)[number]
export const ValuesLongInput: Schema.Codec<ValuesLongInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(valuesLongValues2)
)

export type ValuesLong = Open<(typeof valuesLongValues2)[number]>
export const ValuesLong: Schema.Codec<ValuesLong> = /*#__PURE__*/ Schema.suspend(() => openEnum(valuesLongValues2))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /enums/check` */
export const enumsCheck: AcmeOperation<ValuesInput, Values> = /*#__PURE__*/ operation({
  id: "enumsCheck",
  method: "POST",
  path: "/enums/check",
  request: ValuesInput,
  response: Values,
  replay: "unsafe"
})
