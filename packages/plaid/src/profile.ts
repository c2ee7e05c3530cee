/**
 * Whether a user has a profile at Plaid.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import { NetworkStatusGetResponseNetworkStatus, NetworkStatusGetUser } from "./model.ts"

export { NetworkStatusGetResponseNetworkStatus, NetworkStatusGetUser } from "./model.ts"

export interface ProfileNetworkStatusGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user: NetworkStatusGetUser
}
export const ProfileNetworkStatusGetRequest: Schema.Codec<ProfileNetworkStatusGetRequest> =
  /*#__PURE__*/ struct<ProfileNetworkStatusGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user: NetworkStatusGetUser
  }))

export interface ProfileNetworkStatusGetResponse {
  readonly network_status: NetworkStatusGetResponseNetworkStatus
  readonly request_id: string
}
export const ProfileNetworkStatusGetResponse: Schema.Codec<ProfileNetworkStatusGetResponse> =
  /*#__PURE__*/ struct<ProfileNetworkStatusGetResponse>(() => ({
    network_status: NetworkStatusGetResponseNetworkStatus,
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells whether Plaid has a profile that matches a user.
 *
 * `POST /profile/network_status/get`
 *
 * @see https://plaid.com/docs/api/profile/#networkstatusget
 */
export const profileNetworkStatusGet: PlaidOperation<ProfileNetworkStatusGetRequest, ProfileNetworkStatusGetResponse> =
  /*#__PURE__*/ operation({
    id: "profileNetworkStatusGet",
    method: "POST",
    path: "/profile/network_status/get",
    request: ProfileNetworkStatusGetRequest,
    response: ProfileNetworkStatusGetResponse,
    replay: "safe"
  })
