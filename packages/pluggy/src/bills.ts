/**
 * Bills of credit cards.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"

/** A credit card's bill. */
export interface Bill {
  readonly allowsInstallments?: boolean | null
  readonly billClosingDate?: string | null
  readonly dueDate: string
  readonly financeCharges: ReadonlyArray<BillFinanceCharge>
  readonly id: string
  readonly minimumPaymentAmount?: number | null
  readonly payments: ReadonlyArray<BillPayment>
  readonly totalAmount: number
  readonly totalAmountCurrencyCode: string
  readonly createdAt?: string | null
  readonly updatedAt?: string | null
}
export const Bill: Schema.Codec<Bill> = /*#__PURE__*/ struct<Bill>(() => ({
  allowsInstallments: optionalKey(nullOr(Schema.Boolean)),
  billClosingDate: optionalKey(nullOr(Schema.String)),
  dueDate: Schema.String,
  financeCharges: Schema.Array(BillFinanceCharge),
  id: Schema.String,
  minimumPaymentAmount: optionalKey(nullOr(Schema.Finite)),
  payments: Schema.Array(BillPayment),
  totalAmount: Schema.Finite,
  totalAmountCurrencyCode: Schema.String,
  createdAt: optionalKey(nullOr(Schema.String)),
  updatedAt: optionalKey(nullOr(Schema.String))
}))

const billFinanceChargeTypeValues = [
  "LATE_PAYMENT_REMUNERATIVE_INTEREST",
  "LATE_PAYMENT_FEE",
  "LATE_PAYMENT_INTEREST",
  "IOF",
  "OTHER"
] as const

export interface BillFinanceCharge {
  readonly additionalInfo?: string | null
  readonly amount: number
  readonly currencyCode: string
  readonly id: string
  readonly type: Open<(typeof billFinanceChargeTypeValues)[number]>
}
export const BillFinanceCharge: Schema.Codec<BillFinanceCharge> = /*#__PURE__*/ struct<BillFinanceCharge>(() => ({
  additionalInfo: optionalKey(nullOr(Schema.String)),
  amount: Schema.Finite,
  currencyCode: Schema.String,
  id: Schema.String,
  type: openEnum(billFinanceChargeTypeValues)
}))

export interface BillPayment {
  readonly amount: number
  readonly currencyCode: string
  readonly id: string
  readonly paymentDate: string
  readonly paymentMode?: Open<"DEBIT_ACCOUNT" | "BANK_SLIP" | "PAYROLL_DEDUCTION" | "PIX"> | null
  readonly valueType: Open<"INSTALLMENT_PAYMENT" | "FULL_PAYMENT" | "OTHER_PAYMENT">
}
export const BillPayment: Schema.Codec<BillPayment> = /*#__PURE__*/ struct<BillPayment>(() => ({
  amount: Schema.Finite,
  currencyCode: Schema.String,
  id: Schema.String,
  paymentDate: Schema.String,
  paymentMode: optionalKey(nullOr(openEnum(["DEBIT_ACCOUNT", "BANK_SLIP", "PAYROLL_DEDUCTION", "PIX"]))),
  valueType: openEnum(["INSTALLMENT_PAYMENT", "FULL_PAYMENT", "OTHER_PAYMENT"])
}))

export interface BillsListRequest {
  readonly accountId: string
  readonly page?: number | undefined
}
export const BillsListRequest: Schema.Codec<BillsListRequest> = /*#__PURE__*/ struct<BillsListRequest>(() => ({
  accountId: uuid,
  page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
}))

export interface BillsListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<Bill>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const BillsListResponse: Schema.Codec<BillsListResponse> = /*#__PURE__*/ struct<BillsListResponse>(() => ({
  page: optionalKey(nullOr(Schema.Finite)),
  results: Schema.Array(Bill),
  total: optionalKey(nullOr(Schema.Finite)),
  totalPages: optionalKey(nullOr(Schema.Finite))
}))

export interface BillsRetrieveRequest {
  readonly id: string
}
export const BillsRetrieveRequest: Schema.Codec<BillsRetrieveRequest> = /*#__PURE__*/ struct<BillsRetrieveRequest>(
  () => ({
    id: uuid
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists the bills of a credit card, with what was charged and paid.
 *
 * `GET /bills`
 *
 * @see https://docs.pluggy.ai/reference/bills-list
 */
export const billsList: PluggyPagedOperation<BillsListRequest, BillsListResponse, Bill> = /*#__PURE__*/ pagedOperation({
  id: "bills-list",
  method: "GET",
  path: "/bills",
  request: BillsListRequest,
  response: BillsListResponse,
  replay: "safe",
  page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
})

/**
 * Tells about one credit card bill.
 *
 * `GET /bills/{id}`
 *
 * @see https://docs.pluggy.ai/reference/bills-retrieve
 */
export const billsRetrieve: PluggyOperation<BillsRetrieveRequest, Bill> = /*#__PURE__*/ operation({
  id: "bills-retrieve",
  method: "GET",
  path: "/bills/{id}",
  request: BillsRetrieveRequest,
  response: Bill,
  replay: "safe"
})
