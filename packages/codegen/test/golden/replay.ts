/**
 * Replay
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface CaptureRequest {
  readonly authorization_id: string
}
export const CaptureRequest: Schema.Codec<CaptureRequest> = /*#__PURE__*/ struct<CaptureRequest>(() => ({
  authorization_id: Schema.String
}))

export interface Paid {
  readonly id: string
}
export const Paid: Schema.Codec<Paid> = /*#__PURE__*/ struct<Paid>(() => ({
  id: Schema.String
}))

export interface PayRequest {
  readonly idempotency_key?: string | undefined
  readonly amount: number
}
export const PayRequest: Schema.Codec<PayRequest> = /*#__PURE__*/ struct<PayRequest>(() => ({
  idempotency_key: optional(Schema.String.check(Schema.isMaxCodePoints(50))),
  amount: Schema.Finite
}))

export interface ReplayReadRequest {}
export const ReplayReadRequest: Schema.Codec<ReplayReadRequest> = /*#__PURE__*/ struct<ReplayReadRequest>(() => ({}))

export interface ReplayWriteRequest {}
export const ReplayWriteRequest: Schema.Codec<ReplayWriteRequest> = /*#__PURE__*/ struct<ReplayWriteRequest>(() => ({}))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /replay/capture` */
export const replayCapture: AcmeOperation<CaptureRequest, Paid> = /*#__PURE__*/ operation({
  id: "replayCapture",
  method: "POST",
  path: "/replay/capture",
  request: CaptureRequest,
  response: Paid,
  replay: "keyed",
  idempotencyField: "authorization_id"
})

/** `POST /replay/pay` */
export const replayPay: AcmeOperation<PayRequest, Paid> = /*#__PURE__*/ operation({
  id: "replayPay",
  method: "POST",
  path: "/replay/pay",
  request: PayRequest,
  response: Paid,
  replay: "keyed",
  idempotencyField: "idempotency_key"
})

/** `POST /replay/read` */
export const replayRead: AcmeOperation<ReplayReadRequest, Paid> = /*#__PURE__*/ operation({
  id: "replayRead",
  method: "POST",
  path: "/replay/read",
  request: ReplayReadRequest,
  response: Paid,
  replay: "safe"
})

/** `POST /replay/write` */
export const replayWrite: AcmeOperation<ReplayWriteRequest, Paid> = /*#__PURE__*/ operation({
  id: "replayWrite",
  method: "POST",
  path: "/replay/write",
  request: ReplayWriteRequest,
  response: Paid,
  replay: "unsafe",
  bodyLimit: 1000000
})
