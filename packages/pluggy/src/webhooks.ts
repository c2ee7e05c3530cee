/**
 * Webhooks: whether one comes from Pluggy, what it says and what there is to it, and where Pluggy sends them.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { ICountResponse } from "./model.ts"

export { ICountResponse } from "./model.ts"

export * from "./webhook-verification.ts"

export interface CreateWebhook {
  readonly event: WebhookEventTypeInput
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly url: string
}
export const CreateWebhook: Schema.Codec<CreateWebhook> = /*#__PURE__*/ struct<CreateWebhook>(() => ({
  event: WebhookEventTypeInput,
  headers: optional(Schema.Record(Schema.String, Schema.String)),
  url: Schema.String
}))

/** An address that is told of an event. `disabledAt` is when Pluggy gave up on it. */
export interface Webhook {
  readonly createdAt?: string | null
  readonly disabledAt?: string | null
  readonly event: WebhookEventType
  readonly headers?: Readonly<Record<string, string>> | null
  readonly id: string
  readonly updatedAt?: string | null
  readonly url: string
}
export const Webhook: Schema.Codec<Webhook> = /*#__PURE__*/ struct<Webhook>(() => ({
  createdAt: optionalKey(nullOr(Schema.String)),
  disabledAt: optionalKey(nullOr(Schema.String)),
  event: WebhookEventType,
  headers: optionalKey(nullOr(Schema.Record(Schema.String, Schema.String))),
  id: Schema.String,
  updatedAt: optionalKey(nullOr(Schema.String)),
  url: Schema.String
}))

const webhookEventTypeValues = [
  "all",
  "item/created",
  "item/updated",
  "item/error",
  "item/deleted",
  "item/waiting_user_input",
  "item/waiting_user_action",
  "item/login_succeeded",
  "connector/status_updated",
  "transactions/created",
  "transactions/updated",
  "transactions/deleted",
  "payment_intent/created",
  "payment_intent/completed",
  "payment_intent/waiting_payer_authorization",
  "payment_intent/error",
  "payment_request/updated",
  "scheduled_payment/created",
  "scheduled_payment/completed",
  "scheduled_payment/error",
  "scheduled_payment/canceled",
  "scheduled_payment/all_completed",
  "scheduled_payment/all_created",
  "boleto/updated",
  "automatic_pix_payment/created",
  "automatic_pix_payment/completed",
  "automatic_pix_payment/error",
  "automatic_pix_payment/canceled",
  "smart_transfer_preauthorization/completed",
  "smart_transfer_preauthorization/error",
  "smart_transfer_payment/completed",
  "smart_transfer_payment/error",
  "item/all"
] as const

/** What a webhook tells of. */
export type WebhookEventTypeInput = (typeof webhookEventTypeValues)[number]
export const WebhookEventTypeInput: Schema.Codec<WebhookEventTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(webhookEventTypeValues)
)

/** What a webhook tells of. */
export type WebhookEventType = Open<(typeof webhookEventTypeValues)[number]>
export const WebhookEventType: Schema.Codec<WebhookEventType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(webhookEventTypeValues)
)

export interface WebhooksDeleteRequest {
  readonly id: string
}
export const WebhooksDeleteRequest: Schema.Codec<WebhooksDeleteRequest> = /*#__PURE__*/ struct<WebhooksDeleteRequest>(
  () => ({
    id: uuid
  })
)

export interface WebhooksListRequest {
  readonly page?: number | undefined
}
export const WebhooksListRequest: Schema.Codec<WebhooksListRequest> = /*#__PURE__*/ struct<WebhooksListRequest>(() => ({
  page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
}))

export interface WebhooksListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<Webhook>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const WebhooksListResponse: Schema.Codec<WebhooksListResponse> = /*#__PURE__*/ struct<WebhooksListResponse>(
  () => ({
    page: optionalKey(nullOr(Schema.Finite)),
    results: Schema.Array(Webhook),
    total: optionalKey(nullOr(Schema.Finite)),
    totalPages: optionalKey(nullOr(Schema.Finite))
  })
)

export interface WebhooksRetrieveRequest {
  readonly id: string
}
export const WebhooksRetrieveRequest: Schema.Codec<WebhooksRetrieveRequest> =
  /*#__PURE__*/ struct<WebhooksRetrieveRequest>(() => ({
    id: uuid
  }))

export interface WebhooksUpdateRequest {
  readonly id: string
  readonly enabled?: boolean | undefined
  readonly event?: WebhookEventTypeInput | undefined
  readonly headers?: Readonly<Record<string, string>> | null | undefined
  readonly url?: string | undefined
}
export const WebhooksUpdateRequest: Schema.Codec<WebhooksUpdateRequest> = /*#__PURE__*/ struct<WebhooksUpdateRequest>(
  () => ({
    id: uuid,
    enabled: optional(Schema.Boolean),
    event: optional(WebhookEventTypeInput),
    headers: optional(nullOr(Schema.Record(Schema.String, Schema.String))),
    url: optional(Schema.String)
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Has Pluggy tell of an event, or of all, at an address of the client's: up to five addresses for each event.
 *
 * `POST /webhooks`
 *
 * @see https://docs.pluggy.ai/reference/webhooks-create
 */
export const webhooksCreate: PluggyOperation<CreateWebhook, Webhook> = /*#__PURE__*/ operation({
  id: "webhooks-create",
  method: "POST",
  path: "/webhooks",
  request: CreateWebhook,
  response: Webhook,
  replay: "unsafe"
})

/**
 * Deletes a webhook.
 *
 * `DELETE /webhooks/{id}`
 *
 * @see https://docs.pluggy.ai/reference/webhooks-delete
 */
export const webhooksDelete: PluggyOperation<WebhooksDeleteRequest, ICountResponse> = /*#__PURE__*/ operation({
  id: "webhooks-delete",
  method: "DELETE",
  path: "/webhooks/{id}",
  request: WebhooksDeleteRequest,
  response: ICountResponse,
  replay: "safe"
})

/**
 * Lists the webhooks.
 *
 * `GET /webhooks`
 *
 * @see https://docs.pluggy.ai/reference/webhooks-list
 */
export const webhooksList: PluggyPagedOperation<WebhooksListRequest, WebhooksListResponse, Webhook> =
  /*#__PURE__*/ pagedOperation({
    id: "webhooks-list",
    method: "GET",
    path: "/webhooks",
    request: WebhooksListRequest,
    response: WebhooksListResponse,
    replay: "safe",
    empty: { page: 1, results: [], total: 0, totalPages: 1 },
    page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
  })

/**
 * Tells about one webhook.
 *
 * `GET /webhooks/{id}`
 *
 * @see https://docs.pluggy.ai/reference/webhooks-retrieve
 */
export const webhooksRetrieve: PluggyOperation<WebhooksRetrieveRequest, Webhook> = /*#__PURE__*/ operation({
  id: "webhooks-retrieve",
  method: "GET",
  path: "/webhooks/{id}",
  request: WebhooksRetrieveRequest,
  response: Webhook,
  replay: "safe"
})

/**
 * Changes a webhook, or enables one again that Pluggy disabled after many failures.
 *
 * `PATCH /webhooks/{id}`
 *
 * @see https://docs.pluggy.ai/reference/webhooks-update
 */
export const webhooksUpdate: PluggyOperation<WebhooksUpdateRequest, Webhook> = /*#__PURE__*/ operation({
  id: "webhooks-update",
  method: "PATCH",
  path: "/webhooks/{id}",
  request: WebhooksUpdateRequest,
  response: Webhook,
  replay: "unsafe"
})
