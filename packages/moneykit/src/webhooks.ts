/**
 * Webhooks: whether one comes from MoneyKit and what it says, and a call that has one sent.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import { struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type MoneyKitOperation, operation } from "./internal/operation.ts"

export * from "./webhook-verification.ts"

const webhookLinkTestEventValues = [
  "link.state_changed",
  "transactions.updates_available",
  "product.state_changed",
  "link.product_refresh"
] as const

export type WebhookLinkTestEvent = (typeof webhookLinkTestEventValues)[number]
export const WebhookLinkTestEvent: Schema.Codec<WebhookLinkTestEvent> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(webhookLinkTestEventValues)
)

export interface WebhookTestLinkRequest {
  readonly id: string
  readonly webhook_event: WebhookLinkTestEvent
  readonly webhook_idempotency_key: string
}
export const WebhookTestLinkRequest: Schema.Codec<WebhookTestLinkRequest> =
  /*#__PURE__*/ struct<WebhookTestLinkRequest>(() => ({
    id: Schema.String,
    webhook_event: WebhookLinkTestEvent,
    webhook_idempotency_key: Schema.String
  }))

export interface WebhookTestLinkResponse {
  readonly delivery_token: string
}
export const WebhookTestLinkResponse: Schema.Codec<WebhookTestLinkResponse> =
  /*#__PURE__*/ struct<WebhookTestLinkResponse>(() => ({
    delivery_token: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Has a webhook sent for a sandbox link, and answers the token of its delivery, which the webhook carries in
 * `MoneyKit-Delivery-Token`.
 *
 * `POST /webhooks/test/link/{id}`
 *
 * Fails above all with `InvalidRequest` when the link has no webhook, and with `Forbidden` for a live link.
 */
export const triggerTestLinkWebhookEvent: MoneyKitOperation<WebhookTestLinkRequest, WebhookTestLinkResponse> =
  /*#__PURE__*/ operation({
    id: "trigger_test_link_webhook_event",
    method: "POST",
    path: "/webhooks/test/link/{id}",
    request: WebhookTestLinkRequest,
    response: WebhookTestLinkResponse,
    replay: "unsafe"
  })
