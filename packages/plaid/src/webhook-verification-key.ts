/**
 * Keys that webhooks are verified with.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { nullOr, optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

/**
 * A key that webhooks are signed with (ES256). The times are Unix seconds; `expired_at` is null while the key is in
 * use.
 */
export interface JWKPublicKey {
  readonly alg: string
  readonly crv: string
  readonly kid: string
  readonly kty: string
  readonly use: string
  readonly x: string
  readonly y: string
  readonly created_at: number
  readonly expired_at: number | null
}
export const JWKPublicKey: Schema.Codec<JWKPublicKey> = /*#__PURE__*/ struct<JWKPublicKey>(() => ({
  alg: Schema.String,
  crv: Schema.String,
  kid: Schema.String,
  kty: Schema.String,
  use: Schema.String,
  x: Schema.String,
  y: Schema.String,
  created_at: Schema.Finite,
  expired_at: nullOr(Schema.Finite)
}))

export interface WebhookVerificationKeyGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly key_id: string
}
export const WebhookVerificationKeyGetRequest: Schema.Codec<WebhookVerificationKeyGetRequest> =
  /*#__PURE__*/ struct<WebhookVerificationKeyGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    key_id: Schema.String
  }))

export interface WebhookVerificationKeyGetResponse {
  readonly key: JWKPublicKey
  readonly request_id: string
}
export const WebhookVerificationKeyGetResponse: Schema.Codec<WebhookVerificationKeyGetResponse> =
  /*#__PURE__*/ struct<WebhookVerificationKeyGetResponse>(() => ({
    key: JWKPublicKey,
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Answers the public key, as a JWK, that checks the signature of webhooks which name its key id.
 *
 * `POST /webhook_verification_key/get`
 *
 * @see https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key
 */
export const webhookVerificationKeyGet: PlaidOperation<
  WebhookVerificationKeyGetRequest,
  WebhookVerificationKeyGetResponse
> = /*#__PURE__*/ operation({
  id: "webhookVerificationKeyGet",
  method: "POST",
  path: "/webhook_verification_key/get",
  request: WebhookVerificationKeyGetRequest,
  response: WebhookVerificationKeyGetResponse,
  replay: "safe"
})
