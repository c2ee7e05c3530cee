/**
 * Records
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export type Anything = Readonly<Record<string, unknown>>
export const Anything: Schema.Codec<Anything> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.Unknown)
)

export type CountsInput = Readonly<Record<string, number | null>>
export const CountsInput: Schema.Codec<CountsInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, nullOr(Schema.Int))
)

export type Counts = Readonly<Record<string, number | null>>
export const Counts: Schema.Codec<Counts> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, nullOr(Schema.Finite))
)

export interface RecordsInput {
  readonly anything: Readonly<Record<string, unknown>>
  readonly open?: Readonly<Record<string, unknown>> | undefined
  readonly whatever?: unknown | undefined
  readonly texts: Readonly<Record<string, string>>
  readonly nested: Readonly<Record<string, CountsInput>>
  readonly both?:
    | {
        readonly id?: string | undefined
      }
    | undefined
}
export const RecordsInput: Schema.Codec<RecordsInput> = /*#__PURE__*/ struct<RecordsInput>(() => ({
  anything: Schema.Record(Schema.String, Schema.Unknown),
  open: optional(Schema.Record(Schema.String, Schema.Unknown)),
  whatever: optional(Schema.Unknown),
  texts: Schema.Record(Schema.String, Schema.String.check(Schema.isMaxCodePoints(50))).check(Schema.isMaxProperties(8)),
  nested: Schema.Record(Schema.String, CountsInput),
  both: optional(
    struct<{
      readonly id?: string | undefined
    }>(() => ({
      id: optional(Schema.String)
    }))
  )
}))

export interface Records {
  readonly anything: Readonly<Record<string, unknown>>
  readonly open?: Readonly<Record<string, unknown>> | null
  readonly whatever?: unknown
  readonly texts: Readonly<Record<string, string>>
  readonly nested: Readonly<Record<string, Counts>>
  readonly both?: {
    readonly id?: string | null
  } | null
}
export const Records: Schema.Codec<Records> = /*#__PURE__*/ struct<Records>(() => ({
  anything: Schema.Record(Schema.String, Schema.Unknown),
  open: optionalKey(nullOr(Schema.Record(Schema.String, Schema.Unknown))),
  whatever: optionalKey(Schema.Unknown),
  texts: Schema.Record(Schema.String, Schema.String),
  nested: Schema.Record(Schema.String, Counts),
  both: optionalKey(
    nullOr(
      struct<{
        readonly id?: string | null
      }>(() => ({
        id: optionalKey(nullOr(Schema.String))
      }))
    )
  )
}))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /records/clear` */
export const recordsClear: AcmeOperation<Anything, Counts> = /*#__PURE__*/ operation({
  id: "recordsClear",
  method: "POST",
  path: "/records/clear",
  request: Anything,
  response: Counts,
  replay: "unsafe"
})

/** `POST /records/put` */
export const recordsPut: AcmeOperation<RecordsInput, Records> = /*#__PURE__*/ operation({
  id: "recordsPut",
  method: "POST",
  path: "/records/put",
  request: RecordsInput,
  response: Records,
  replay: "unsafe"
})
