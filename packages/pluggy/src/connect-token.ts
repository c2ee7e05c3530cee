/** Connect tokens: what opens Pluggy Connect in the end user's browser. */
import { uuid } from "@bankstream/core/format"
import * as Schema from "effect/Schema"
import { operation, type PluggyOperation } from "./internal/operation.ts"

export interface ConnectTokenRequest {
  /** The Item to update; without it Pluggy Connect makes a new one. */
  readonly itemId?: string | undefined
  readonly options?: ItemOptions | undefined
}
export const ConnectTokenRequest: Schema.Codec<ConnectTokenRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    itemId: Schema.optional(uuid),
    options: Schema.optional(ItemOptions)
  })
)

export interface ConnectTokenResponse {
  /** The connect token itself, whatever its name. */
  readonly accessToken: string
}
export const ConnectTokenResponse: Schema.Codec<ConnectTokenResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    accessToken: Schema.String
  })
)

export interface ItemOptions {
  readonly avoidDuplicates?: boolean | undefined
  readonly clientUserId?: string | undefined
  readonly oauthRedirectUri?: string | undefined
  readonly webhookUrl?: string | undefined
}
export const ItemOptions: Schema.Codec<ItemOptions> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    avoidDuplicates: Schema.optional(Schema.Boolean),
    clientUserId: Schema.optional(Schema.String),
    oauthRedirectUri: Schema.optional(Schema.String),
    webhookUrl: Schema.optional(Schema.String)
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Makes the token that opens Pluggy Connect for one end user, for a new Item or an existing one. Good for 30 minutes.
 *
 * `POST /connect_token`
 *
 * @see https://docs.pluggy.ai/reference/connect-token-create
 */
export const connectTokenCreate: PluggyOperation<ConnectTokenRequest, ConnectTokenResponse> = /*#__PURE__*/ operation({
  id: "connect-token-create",
  method: "POST",
  path: "/connect_token",
  request: ConnectTokenRequest,
  response: ConnectTokenResponse,
  // A repeat yields a spare token, which does nothing until it is used and expires within half an hour.
  replay: "safe"
})
