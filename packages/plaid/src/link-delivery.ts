/**
 * Link Delivery: Hosted Link sessions that Plaid delivers, the older form of `hosted_link` on a Link token.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

export interface LinkDeliveryCommunicationMethod {
  readonly method?: LinkDeliveryDeliveryMethod | undefined
  readonly address?: string | undefined
}
export const LinkDeliveryCommunicationMethod: Schema.Codec<LinkDeliveryCommunicationMethod> =
  /*#__PURE__*/ struct<LinkDeliveryCommunicationMethod>(() => ({
    method: optional(LinkDeliveryDeliveryMethod),
    address: optional(Schema.String)
  }))

export interface LinkDeliveryCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly link_token: string
  readonly options?: LinkDeliveryOptions | undefined
}
export const LinkDeliveryCreateRequest: Schema.Codec<LinkDeliveryCreateRequest> =
  /*#__PURE__*/ struct<LinkDeliveryCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    link_token: Schema.String,
    options: optional(LinkDeliveryOptions)
  }))

export interface LinkDeliveryCreateResponse {
  readonly link_delivery_url: string
  readonly link_delivery_session_id: string
  readonly request_id: string
}
export const LinkDeliveryCreateResponse: Schema.Codec<LinkDeliveryCreateResponse> =
  /*#__PURE__*/ struct<LinkDeliveryCreateResponse>(() => ({
    link_delivery_url: Schema.String,
    link_delivery_session_id: Schema.String,
    request_id: Schema.String
  }))

export type LinkDeliveryDeliveryMethod = "SMS" | "EMAIL"
export const LinkDeliveryDeliveryMethod: Schema.Codec<LinkDeliveryDeliveryMethod> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["SMS", "EMAIL"])
)

export interface LinkDeliveryGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly link_delivery_session_id: string
}
export const LinkDeliveryGetRequest: Schema.Codec<LinkDeliveryGetRequest> =
  /*#__PURE__*/ struct<LinkDeliveryGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    link_delivery_session_id: Schema.String
  }))

/**
 * A Hosted Link session. Plaid's document names its tokens `access_tokens`, and its own example `public_tokens`; either
 * may come.
 */
export interface LinkDeliveryGetResponse {
  readonly status: LinkDeliverySessionStatus
  readonly created_at: string
  readonly completed_at?: string | null
  readonly request_id: string
  readonly access_tokens?: ReadonlyArray<string> | null
  readonly item_ids?: ReadonlyArray<string> | null
  readonly public_tokens?: ReadonlyArray<string> | null
}
export const LinkDeliveryGetResponse: Schema.Codec<LinkDeliveryGetResponse> =
  /*#__PURE__*/ struct<LinkDeliveryGetResponse>(() => ({
    status: LinkDeliverySessionStatus,
    created_at: Schema.String,
    completed_at: optionalKey(nullOr(Schema.String)),
    request_id: Schema.String,
    access_tokens: optionalKey(nullOr(Schema.Array(Schema.String))),
    item_ids: optionalKey(nullOr(Schema.Array(Schema.String))),
    public_tokens: optionalKey(nullOr(Schema.Array(Schema.String)))
  }))

export interface LinkDeliveryOptions {
  readonly recipient?: LinkDeliveryRecipient | undefined
}
export const LinkDeliveryOptions: Schema.Codec<LinkDeliveryOptions> = /*#__PURE__*/ struct<LinkDeliveryOptions>(() => ({
  recipient: optional(LinkDeliveryRecipient)
}))

export interface LinkDeliveryRecipient {
  readonly communication_methods?: ReadonlyArray<LinkDeliveryCommunicationMethod> | undefined
  readonly first_name?: string | undefined
}
export const LinkDeliveryRecipient: Schema.Codec<LinkDeliveryRecipient> = /*#__PURE__*/ struct<LinkDeliveryRecipient>(
  () => ({
    communication_methods: optional(Schema.Array(LinkDeliveryCommunicationMethod)),
    first_name: optional(Schema.String)
  })
)

export type LinkDeliverySessionStatus = Open<"CREATED" | "OPENED" | "EXITED" | "COMPLETED" | "EXPIRED">
export const LinkDeliverySessionStatus: Schema.Codec<LinkDeliverySessionStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["CREATED", "OPENED", "EXITED", "COMPLETED", "EXPIRED"])
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Yields the URL of a new Hosted Link session for a Link token, and delivers it to the recipient that is named.
 *
 * `POST /link_delivery/create`
 *
 * Fails above all with `InvalidRequest` when the Link token is used up or expired, and with `Forbidden` when Plaid has
 * not enabled Link Delivery for the client. Hosted Link needs no delivery: see `hosted_link` of `linkTokenCreate`.
 *
 * @see https://plaid.com/docs/assets/waitlist/hosted-link/
 */
export const linkDeliveryCreate: PlaidOperation<LinkDeliveryCreateRequest, LinkDeliveryCreateResponse> =
  /*#__PURE__*/ operation({
    id: "linkDeliveryCreate",
    method: "POST",
    path: "/link_delivery/create",
    request: LinkDeliveryCreateRequest,
    response: LinkDeliveryCreateResponse,
    replay: "unsafe"
  })

/**
 * Yields how a Hosted Link session stands, and once it is completed its public tokens. They come as `public_tokens`, or
 * from older sessions as `access_tokens` and `item_ids`.
 *
 * `POST /link_delivery/get`
 *
 * Fails above all with `InvalidRequest` for an unknown session.
 *
 * @see https://plaid.com/docs/assets/waitlist/hosted-link/
 */
export const linkDeliveryGet: PlaidOperation<LinkDeliveryGetRequest, LinkDeliveryGetResponse> = /*#__PURE__*/ operation(
  {
    id: "linkDeliveryGet",
    method: "POST",
    path: "/link_delivery/get",
    request: LinkDeliveryGetRequest,
    response: LinkDeliveryGetResponse,
    replay: "safe"
  }
)
