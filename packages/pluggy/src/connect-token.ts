/**
 * Connect tokens: what opens Pluggy Connect in the end user's browser.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, operation } from "./internal/operation.ts"

export interface ConnectTokenRequest {
  readonly itemId?: string | undefined
  readonly options?: ItemOptions | undefined
}
export const ConnectTokenRequest: Schema.Codec<ConnectTokenRequest> = /*#__PURE__*/ struct<ConnectTokenRequest>(() => ({
  itemId: optional(uuid),
  options: optional(ItemOptions)
}))

/** `accessToken` is the connect token itself, whatever its name. */
export interface ConnectTokenResponse {
  readonly accessToken: string
}
export const ConnectTokenResponse: Schema.Codec<ConnectTokenResponse> = /*#__PURE__*/ struct<ConnectTokenResponse>(
  () => ({
    accessToken: Schema.String
  })
)

/** What an Item that Pluggy Connect makes is made with. */
export interface ItemOptions {
  readonly avoidDuplicates?: boolean | undefined
  readonly clientUserId?: string | undefined
  readonly oauthRedirectUri?: string | undefined
  readonly webhookUrl?: string | undefined
  readonly connectorSortAlphabetically?: boolean | undefined
}
export const ItemOptions: Schema.Codec<ItemOptions> = /*#__PURE__*/ struct<ItemOptions>(() => ({
  avoidDuplicates: optional(Schema.Boolean),
  clientUserId: optional(Schema.String),
  oauthRedirectUri: optional(Schema.String),
  webhookUrl: optional(Schema.String),
  connectorSortAlphabetically: optional(Schema.Boolean)
}))

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
  replay: "safe"
})
