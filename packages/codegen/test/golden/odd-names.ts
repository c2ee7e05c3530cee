/**
 * OddNames
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface _1099Misc {
  readonly "@type": string
  readonly "first-name": "a-very-long-name-indeed" | "another-very-long-name-indeed"
  readonly class: string
  readonly "1st": string
  readonly 'say "hi"'?: '"quoted"' | "back\\slash" | "" | undefined
}
export const _1099Misc: Schema.Codec<_1099Misc> = /*#__PURE__*/ struct<_1099Misc>(() => ({
  "@type": Schema.String,
  "first-name": Schema.Literals(["a-very-long-name-indeed", "another-very-long-name-indeed"]),
  class: Schema.String,
  "1st": Schema.String,
  'say "hi"': optional(Schema.Literals(['"quoted"', "back\\slash", ""]))
}))

export interface OddNamesListAllRequest {}
export const OddNamesListAllRequest: Schema.Codec<OddNamesListAllRequest> =
  /*#__PURE__*/ struct<OddNamesListAllRequest>(() => ({}))

export interface AB {
  readonly constructor: string
}
export const AB: Schema.Codec<AB> = /*#__PURE__*/ struct<AB>(() => ({
  constructor: Schema.String
}))

export interface SchemaObject {
  readonly id: Snake_case
}
export const SchemaObject: Schema.Codec<SchemaObject> = /*#__PURE__*/ struct<SchemaObject>(() => ({
  id: Snake_case
}))

export interface Snake_case {
  readonly id: string
}
export const Snake_case: Schema.Codec<Snake_case> = /*#__PURE__*/ struct<Snake_case>(() => ({
  id: Schema.String
}))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /odd_names/delete` */
export const delete_: AcmeOperation<_1099Misc, SchemaObject> = /*#__PURE__*/ operation({
  id: "delete",
  method: "POST",
  path: "/odd_names/delete",
  request: _1099Misc,
  response: SchemaObject,
  replay: "unsafe"
})

/** `POST /odd_names/list` */
export const oddNamesListAll: AcmeOperation<OddNamesListAllRequest, AB> = /*#__PURE__*/ operation({
  id: "odd-names.list_all",
  method: "POST",
  path: "/odd_names/list",
  request: OddNamesListAllRequest,
  response: AB,
  replay: "unsafe"
})
