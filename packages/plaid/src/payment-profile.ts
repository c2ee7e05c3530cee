/**
 * Payment profiles of users, for transfers.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

export interface PaymentProfileCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const PaymentProfileCreateRequest: Schema.Codec<PaymentProfileCreateRequest> =
  /*#__PURE__*/ struct<PaymentProfileCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface PaymentProfileCreateResponse {
  readonly payment_profile_token: string
  readonly request_id: string
}
export const PaymentProfileCreateResponse: Schema.Codec<PaymentProfileCreateResponse> =
  /*#__PURE__*/ struct<PaymentProfileCreateResponse>(() => ({
    payment_profile_token: Schema.String,
    request_id: Schema.String
  }))

export interface PaymentProfileGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly payment_profile_token: string
}
export const PaymentProfileGetRequest: Schema.Codec<PaymentProfileGetRequest> =
  /*#__PURE__*/ struct<PaymentProfileGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    payment_profile_token: Schema.String
  }))

export interface PaymentProfileGetResponse {
  readonly updated_at: string
  readonly created_at: string
  readonly deleted_at: string | null
  readonly status: PaymentProfileStatus
  readonly request_id: string
}
export const PaymentProfileGetResponse: Schema.Codec<PaymentProfileGetResponse> =
  /*#__PURE__*/ struct<PaymentProfileGetResponse>(() => ({
    updated_at: Schema.String,
    created_at: Schema.String,
    deleted_at: nullOr(Schema.String),
    status: PaymentProfileStatus,
    request_id: Schema.String
  }))

export interface PaymentProfileRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly payment_profile_token: string
}
export const PaymentProfileRemoveRequest: Schema.Codec<PaymentProfileRemoveRequest> =
  /*#__PURE__*/ struct<PaymentProfileRemoveRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    payment_profile_token: Schema.String
  }))

export interface PaymentProfileRemoveResponse {
  readonly request_id: string
}
export const PaymentProfileRemoveResponse: Schema.Codec<PaymentProfileRemoveResponse> =
  /*#__PURE__*/ struct<PaymentProfileRemoveResponse>(() => ({
    request_id: Schema.String
  }))

export type PaymentProfileStatus = Open<"PENDING" | "READY" | "REMOVED">
export const PaymentProfileStatus: Schema.Codec<PaymentProfileStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["PENDING", "READY", "REMOVED"])
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Creates a payment profile for transfers and answers its token, which Link is then opened with.
 *
 * `POST /payment_profile/create`
 *
 * @see https://plaid.com/docs/api/products/transfer/#payment_profilecreate
 * @deprecated Its provider announced the end of it.
 */
export const paymentProfileCreate: PlaidOperation<PaymentProfileCreateRequest, PaymentProfileCreateResponse> =
  /*#__PURE__*/ operation({
    id: "paymentProfileCreate",
    method: "POST",
    path: "/payment_profile/create",
    request: PaymentProfileCreateRequest,
    response: PaymentProfileCreateResponse,
    replay: "unsafe",
    deprecated: true
  })

/**
 * Tells whether a payment profile is pending, ready or removed.
 *
 * `POST /payment_profile/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/#payment_profileget
 * @deprecated Its provider announced the end of it.
 */
export const paymentProfileGet: PlaidOperation<PaymentProfileGetRequest, PaymentProfileGetResponse> =
  /*#__PURE__*/ operation({
    id: "paymentProfileGet",
    method: "POST",
    path: "/payment_profile/get",
    request: PaymentProfileGetRequest,
    response: PaymentProfileGetResponse,
    replay: "safe",
    deprecated: true
  })

/**
 * Removes a payment profile: its token can no longer be used for transfers.
 *
 * `POST /payment_profile/remove`
 *
 * @see https://plaid.com/docs/api/products/transfer/#payment_profileremove
 * @deprecated Its provider announced the end of it.
 */
export const paymentProfileRemove: PlaidOperation<PaymentProfileRemoveRequest, PaymentProfileRemoveResponse> =
  /*#__PURE__*/ operation({
    id: "paymentProfileRemove",
    method: "POST",
    path: "/payment_profile/remove",
    request: PaymentProfileRemoveRequest,
    response: PaymentProfileRemoveResponse,
    replay: "unsafe",
    deprecated: true
  })
