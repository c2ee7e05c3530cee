/**
 * The keys that MoneyKit's webhooks are signed with.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import { struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type MoneyKitOperation, operation } from "./internal/operation.ts"

export interface GetWellKnownJwksRequest {}
export const GetWellKnownJwksRequest: Schema.Codec<GetWellKnownJwksRequest> =
  /*#__PURE__*/ struct<GetWellKnownJwksRequest>(() => ({}))

export interface JWKSet {
  readonly keys: ReadonlyArray<Readonly<Record<string, unknown>>>
}
export const JWKSet: Schema.Codec<JWKSet> = /*#__PURE__*/ struct<JWKSet>(() => ({
  keys: Schema.Array(Schema.Record(Schema.String, Schema.Unknown))
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists the public keys that MoneyKit's webhooks are signed with.
 *
 * `GET /.well-known/jwks.json`
 */
export const getWellKnownJwks: MoneyKitOperation<GetWellKnownJwksRequest, JWKSet> = /*#__PURE__*/ operation({
  id: "get_well_known_jwks",
  method: "GET",
  path: "/.well-known/jwks.json",
  request: GetWellKnownJwksRequest,
  response: JWKSet,
  replay: "safe"
})
