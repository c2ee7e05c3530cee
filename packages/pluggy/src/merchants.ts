/**
 * Companies by their CNPJ.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, operation } from "./internal/operation.ts"
import { Merchant } from "./model.ts"

export { Merchant } from "./model.ts"

export interface MerchantsGetByCnpjRequest {
  readonly cnpjs: ReadonlyArray<string>
}
export const MerchantsGetByCnpjRequest: Schema.Codec<MerchantsGetByCnpjRequest> =
  /*#__PURE__*/ struct<MerchantsGetByCnpjRequest>(() => ({
    cnpjs: Schema.Array(Schema.String).check(Schema.isMinLength(1))
  }))

export interface MerchantsGetByCnpjResponse {
  readonly foundMerchants: ReadonlyArray<Merchant>
  readonly invalidCnpjs: ReadonlyArray<string>
  readonly notFoundMerchants: ReadonlyArray<string>
}
export const MerchantsGetByCnpjResponse: Schema.Codec<MerchantsGetByCnpjResponse> =
  /*#__PURE__*/ struct<MerchantsGetByCnpjResponse>(() => ({
    foundMerchants: Schema.Array(Merchant),
    invalidCnpjs: Schema.Array(Schema.String),
    notFoundMerchants: Schema.Array(Schema.String)
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Finds companies by their CNPJ, and tells which of the numbers are unknown or none.
 *
 * `GET /merchants`
 *
 * @see https://docs.pluggy.ai/reference/merchants-get-by-cnpj
 */
export const merchantsGetByCnpj: PluggyOperation<MerchantsGetByCnpjRequest, MerchantsGetByCnpjResponse> =
  /*#__PURE__*/ operation({
    id: "merchants-get-by-cnpj",
    method: "GET",
    path: "/merchants",
    request: MerchantsGetByCnpjRequest,
    response: MerchantsGetByCnpjResponse,
    replay: "safe",
    places: { cnpjs: "query-comma" }
  })
