/**
 * Unions
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { civilDate, instant } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface CardInput {
  readonly kind: "card"
  readonly digits: string
}
export const CardInput: Schema.Codec<CardInput> = /*#__PURE__*/ struct<CardInput>(() => ({
  kind: Schema.Literal("card"),
  digits: Schema.String.check(Schema.isPattern(/^[0-9]{4}$/u))
}))

export interface Card {
  readonly kind: "card"
  readonly digits: string
}
export const Card: Schema.Codec<Card> = /*#__PURE__*/ struct<Card>(() => ({
  kind: Schema.Literal("card"),
  digits: Schema.String
}))

export interface Circle {
  readonly type: "Circle"
  readonly radius: number
}
export const Circle: Schema.Codec<Circle> = /*#__PURE__*/ struct<Circle>(() => ({
  type: Schema.Literal("Circle"),
  radius: Schema.Finite
}))

export type MomentInput = string
export const MomentInput: Schema.Codec<MomentInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Union([civilDate, instant])
)

export type Moment = string
export const Moment: Schema.Codec<Moment> = /*#__PURE__*/ Schema.suspend(() => Schema.String)

export type PaymentInput = CardInput | Transfer
export const PaymentInput: Schema.Codec<PaymentInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Union([CardInput, Transfer])
)

export type Payment = Card | Transfer
export const Payment: Schema.Codec<Payment> = /*#__PURE__*/ Schema.suspend(() => Schema.Union([Card, Transfer]))

export type Shape = Circle | Square
export const Shape: Schema.Codec<Shape> = /*#__PURE__*/ Schema.suspend(() => Schema.Union([Circle, Square]))

export interface Square {
  readonly type: "Square"
  readonly side: number
}
export const Square: Schema.Codec<Square> = /*#__PURE__*/ struct<Square>(() => ({
  type: Schema.Literal("Square"),
  side: Schema.Finite
}))

export interface Transfer {
  readonly kind: "wire" | "ach"
  readonly amount: number
}
export const Transfer: Schema.Codec<Transfer> = /*#__PURE__*/ struct<Transfer>(() => ({
  kind: Schema.Literals(["wire", "ach"]),
  amount: Schema.Finite
}))

export interface UnionsSendRequest {
  readonly payment: PaymentInput
  readonly id?: string | number | undefined
  readonly at?: MomentInput | undefined
}
export const UnionsSendRequest: Schema.Codec<UnionsSendRequest> = /*#__PURE__*/ struct<UnionsSendRequest>(() => ({
  payment: PaymentInput,
  id: optional(Schema.Union([Schema.String, Schema.Int])),
  at: optional(MomentInput)
}))

export interface UnionsSendResponse {
  readonly payment: Payment
  readonly shape: Shape
  readonly either: Card | string | null
  readonly several: string | number | null
  readonly at?: Moment | null
}
export const UnionsSendResponse: Schema.Codec<UnionsSendResponse> = /*#__PURE__*/ struct<UnionsSendResponse>(() => ({
  payment: Payment,
  shape: Shape,
  either: nullOr(Schema.Union([Card, Schema.String])),
  several: nullOr(Schema.Union([Schema.String, Schema.Finite])),
  at: optionalKey(nullOr(Moment))
}))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /unions/send` */
export const unionsSend: AcmeOperation<UnionsSendRequest, UnionsSendResponse> = /*#__PURE__*/ operation({
  id: "unionsSend",
  method: "POST",
  path: "/unions/send",
  request: UnionsSendRequest,
  response: UnionsSendResponse,
  replay: "unsafe"
})
