/**
 * Boletos that the client issues (beta).
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { instant, uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, operation } from "./internal/operation.ts"

export interface BoletoCancelRequest {
  readonly id: string
}
export const BoletoCancelRequest: Schema.Codec<BoletoCancelRequest> = /*#__PURE__*/ struct<BoletoCancelRequest>(() => ({
  id: uuid
}))

export interface BoletoGetRequest {
  readonly id: string
}
export const BoletoGetRequest: Schema.Codec<BoletoGetRequest> = /*#__PURE__*/ struct<BoletoGetRequest>(() => ({
  id: uuid
}))

/** A boleto to be issued: 2.50 or more, with a number of the client's own (`seuNumero`). */
export interface CreateBoleto {
  readonly boleto: {
    readonly amount: number
    readonly dueDate: string
    readonly fine?:
      | {
          readonly type: "PERCENTAGE" | "FIXED"
          readonly value: number
        }
      | undefined
    readonly interest?:
      | {
          readonly type: "PERCENTAGE"
          readonly value: number
        }
      | undefined
    readonly payer: {
      readonly addressCity?: string | undefined
      readonly addressState: string
      readonly addressStreet?: string | undefined
      readonly addressZipCode: string
      readonly name: string
      readonly taxNumber: string
    }
    readonly seuNumero: string
  }
  readonly boletoConnectionId: string
}
export const CreateBoleto: Schema.Codec<CreateBoleto> = /*#__PURE__*/ struct<CreateBoleto>(() => ({
  boleto: struct<{
    readonly amount: number
    readonly dueDate: string
    readonly fine?:
      | {
          readonly type: "PERCENTAGE" | "FIXED"
          readonly value: number
        }
      | undefined
    readonly interest?:
      | {
          readonly type: "PERCENTAGE"
          readonly value: number
        }
      | undefined
    readonly payer: {
      readonly addressCity?: string | undefined
      readonly addressState: string
      readonly addressStreet?: string | undefined
      readonly addressZipCode: string
      readonly name: string
      readonly taxNumber: string
    }
    readonly seuNumero: string
  }>(() => ({
    amount: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(2.5)),
    dueDate: instant,
    fine: optional(
      struct<{
        readonly type: "PERCENTAGE" | "FIXED"
        readonly value: number
      }>(() => ({
        type: Schema.Literals(["PERCENTAGE", "FIXED"]),
        value: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0))
      }))
    ),
    interest: optional(
      struct<{
        readonly type: "PERCENTAGE"
        readonly value: number
      }>(() => ({
        type: Schema.Literals(["PERCENTAGE"]),
        value: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0))
      }))
    ),
    payer: struct<{
      readonly addressCity?: string | undefined
      readonly addressState: string
      readonly addressStreet?: string | undefined
      readonly addressZipCode: string
      readonly name: string
      readonly taxNumber: string
    }>(() => ({
      addressCity: optional(Schema.String),
      addressState: Schema.String,
      addressStreet: optional(Schema.String),
      addressZipCode: Schema.String,
      name: Schema.String,
      taxNumber: Schema.String
    })),
    seuNumero: Schema.String.check(Schema.isMaxCodePoints(10))
  })),
  boletoConnectionId: uuid
}))

/** A boleto, and how it stands. */
export interface IssuedBoleto {
  readonly amount: number
  readonly amountPaid?: number | null
  readonly barcode: string
  readonly boletoConnectionId: string
  readonly createdAt: string
  readonly digitableLine: string
  readonly dueDate: string
  readonly fine?: {
    readonly type?: Open<"PERCENTAGE" | "FIXED"> | null
    readonly value?: number | null
  } | null
  readonly id: string
  readonly interest?: {
    readonly type?: Open<"PERCENTAGE"> | null
    readonly value?: number | null
  } | null
  readonly nossoNumero?: string | null
  readonly paidAt?: string | null
  readonly payer: {
    readonly addressCity?: string | null
    readonly addressComplement?: string | null
    readonly addressNeighborhood?: string | null
    readonly addressNumber?: string | null
    readonly addressState: string
    readonly addressStreet?: string | null
    readonly addressZipCode: string
    readonly ddd?: string | null
    readonly email?: string | null
    readonly name: string
    readonly personType?: string | null
    readonly phoneNumber?: string | null
    readonly taxNumber: string
  }
  readonly paymentOrigin?: Open<"PIX" | "BOLETO"> | null
  readonly pixQr?: string | null
  readonly seuNumero: string
  readonly status: Open<"OPEN" | "PAID" | "OVERDUE" | "CANCELLED" | "PROTESTED">
}
export const IssuedBoleto: Schema.Codec<IssuedBoleto> = /*#__PURE__*/ struct<IssuedBoleto>(() => ({
  amount: Schema.Finite,
  amountPaid: optionalKey(nullOr(Schema.Finite)),
  barcode: Schema.String,
  boletoConnectionId: Schema.String,
  createdAt: Schema.String,
  digitableLine: Schema.String,
  dueDate: Schema.String,
  fine: optionalKey(
    nullOr(
      struct<{
        readonly type?: Open<"PERCENTAGE" | "FIXED"> | null
        readonly value?: number | null
      }>(() => ({
        type: optionalKey(nullOr(openEnum(["PERCENTAGE", "FIXED"]))),
        value: optionalKey(nullOr(Schema.Finite))
      }))
    )
  ),
  id: Schema.String,
  interest: optionalKey(
    nullOr(
      struct<{
        readonly type?: Open<"PERCENTAGE"> | null
        readonly value?: number | null
      }>(() => ({
        type: optionalKey(nullOr(openEnum(["PERCENTAGE"]))),
        value: optionalKey(nullOr(Schema.Finite))
      }))
    )
  ),
  nossoNumero: optionalKey(nullOr(Schema.String)),
  paidAt: optionalKey(nullOr(Schema.String)),
  payer: struct<{
    readonly addressCity?: string | null
    readonly addressComplement?: string | null
    readonly addressNeighborhood?: string | null
    readonly addressNumber?: string | null
    readonly addressState: string
    readonly addressStreet?: string | null
    readonly addressZipCode: string
    readonly ddd?: string | null
    readonly email?: string | null
    readonly name: string
    readonly personType?: string | null
    readonly phoneNumber?: string | null
    readonly taxNumber: string
  }>(() => ({
    addressCity: optionalKey(nullOr(Schema.String)),
    addressComplement: optionalKey(nullOr(Schema.String)),
    addressNeighborhood: optionalKey(nullOr(Schema.String)),
    addressNumber: optionalKey(nullOr(Schema.String)),
    addressState: Schema.String,
    addressStreet: optionalKey(nullOr(Schema.String)),
    addressZipCode: Schema.String,
    ddd: optionalKey(nullOr(Schema.String)),
    email: optionalKey(nullOr(Schema.String)),
    name: Schema.String,
    personType: optionalKey(nullOr(Schema.String)),
    phoneNumber: optionalKey(nullOr(Schema.String)),
    taxNumber: Schema.String
  })),
  paymentOrigin: optionalKey(nullOr(openEnum(["PIX", "BOLETO"]))),
  pixQr: optionalKey(nullOr(Schema.String)),
  seuNumero: Schema.String,
  status: openEnum(["OPEN", "PAID", "OVERDUE", "CANCELLED", "PROTESTED"])
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Cancels a boleto that was issued and not paid.
 *
 * `POST /boletos/{id}/cancel`
 *
 * @see https://docs.pluggy.ai/reference/boleto-cancel
 */
export const boletoCancel: PluggyOperation<BoletoCancelRequest, IssuedBoleto> = /*#__PURE__*/ operation({
  id: "boleto-cancel",
  method: "POST",
  path: "/boletos/{id}/cancel",
  request: BoletoCancelRequest,
  response: IssuedBoleto,
  replay: "unsafe"
})

/**
 * Issues a boleto: a bill that its payer pays at any bank, or by PIX.
 *
 * `POST /boletos`
 *
 * @see https://docs.pluggy.ai/reference/boleto-create
 */
export const boletoCreate: PluggyOperation<CreateBoleto, IssuedBoleto> = /*#__PURE__*/ operation({
  id: "boleto-create",
  method: "POST",
  path: "/boletos",
  request: CreateBoleto,
  response: IssuedBoleto,
  replay: "unsafe"
})

/**
 * Tells how an issued boleto stands, and whether it was paid.
 *
 * `GET /boletos/{id}`
 *
 * @see https://docs.pluggy.ai/reference/boleto-get
 */
export const boletoGet: PluggyOperation<BoletoGetRequest, IssuedBoleto> = /*#__PURE__*/ operation({
  id: "boleto-get",
  method: "GET",
  path: "/boletos/{id}",
  request: BoletoGetRequest,
  response: IssuedBoleto,
  replay: "safe"
})
