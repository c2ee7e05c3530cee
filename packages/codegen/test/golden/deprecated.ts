/**
 * Deprecated
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { nullOr, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface Old {
  /** @deprecated */
  readonly name: string
  /** @deprecated */
  readonly number?: number | null
  readonly title?: string | null
}
export const Old: Schema.Codec<Old> = /*#__PURE__*/ struct<Old>(() => ({
  name: Schema.String,
  number: optionalKey(nullOr(Schema.Finite)),
  title: optionalKey(nullOr(Schema.String))
}))

export interface OldFindRequest {}
export const OldFindRequest: Schema.Codec<OldFindRequest> = /*#__PURE__*/ struct<OldFindRequest>(() => ({}))

export interface OldGetRequest {
  /** @deprecated */
  readonly id: string
  readonly token: string
}
export const OldGetRequest: Schema.Codec<OldGetRequest> = /*#__PURE__*/ struct<OldGetRequest>(() => ({
  id: Schema.String,
  token: Schema.String
}))

export interface OldListRequest {}
export const OldListRequest: Schema.Codec<OldListRequest> = /*#__PURE__*/ struct<OldListRequest>(() => ({}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * `GET /deprecated/find`
 *
 * @deprecated Its provider announced the end of it.
 */
export const oldFind: AcmeOperation<OldFindRequest, Old> = /*#__PURE__*/ operation({
  id: "oldFind",
  method: "GET",
  path: "/deprecated/find",
  request: OldFindRequest,
  response: Old,
  replay: "unsafe",
  deprecated: true
})

/**
 * `GET /deprecated/get`
 *
 * @see https://acme.test/docs/api/old#get
 * @deprecated Use `newGet`.
 */
export const oldGet: AcmeOperation<OldGetRequest, Old> = /*#__PURE__*/ operation({
  id: "oldGet",
  method: "GET",
  path: "/deprecated/get",
  request: OldGetRequest,
  response: Old,
  replay: "unsafe",
  deprecated: true
})

/**
 * `GET /deprecated/list`
 *
 * @see https://acme.test/elsewhere
 * @deprecated Its provider announced the end of it.
 */
export const oldList: AcmeOperation<OldListRequest, Old> = /*#__PURE__*/ operation({
  id: "oldList",
  method: "GET",
  path: "/deprecated/list",
  request: OldListRequest,
  response: Old,
  replay: "unsafe",
  deprecated: true
})
