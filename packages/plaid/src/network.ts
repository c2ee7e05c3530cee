/**
 * Whether a user is known to Plaid's network.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import { NetworkStatusGetResponseNetworkStatus, NetworkStatusGetUser } from "./model.ts"

export { NetworkStatusGetResponseNetworkStatus, NetworkStatusGetUser } from "./model.ts"

export interface NetworkStatusGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user: NetworkStatusGetUser
  readonly template_id?: string | undefined
}
export const NetworkStatusGetRequest: Schema.Codec<NetworkStatusGetRequest> =
  /*#__PURE__*/ struct<NetworkStatusGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user: NetworkStatusGetUser,
    template_id: optional(Schema.String)
  }))

export interface NetworkStatusGetResponse {
  readonly network_status: NetworkStatusGetResponseNetworkStatus
  readonly layer?: NetworkStatusGetResponseLayer | null
  readonly request_id: string
}
export const NetworkStatusGetResponse: Schema.Codec<NetworkStatusGetResponse> =
  /*#__PURE__*/ struct<NetworkStatusGetResponse>(() => ({
    network_status: NetworkStatusGetResponseNetworkStatus,
    layer: optionalKey(nullOr(NetworkStatusGetResponseLayer)),
    request_id: Schema.String
  }))

export interface NetworkStatusGetResponseLayer {
  readonly eligible: boolean
}
export const NetworkStatusGetResponseLayer: Schema.Codec<NetworkStatusGetResponseLayer> =
  /*#__PURE__*/ struct<NetworkStatusGetResponseLayer>(() => ({
    eligible: Schema.Boolean
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells whether Plaid knows the user of a phone number, and whether Layer would work for them.
 *
 * `POST /network/status/get`
 *
 * @see https://plaid.com/docs/api/network/#networkstatusget
 */
export const networkStatusGet: PlaidOperation<NetworkStatusGetRequest, NetworkStatusGetResponse> =
  /*#__PURE__*/ operation({
    id: "networkStatusGet",
    method: "POST",
    path: "/network/status/get",
    request: NetworkStatusGetRequest,
    response: NetworkStatusGetResponse,
    replay: "safe"
  })
