/**
 * Loans, financings and overdrafts.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"

const loanAmortizationScheduledValues = ["SAC", "PRICE", "SAM", "WITHOUT_AMORTIZATION_SYSTEM", "OTHERS"] as const

const loanInstallmentPeriodicityValues = [
  "WITHOUT_REGULAR_PERIODICITY",
  "WEEKLY",
  "FORTNIGHTLY",
  "MONTHLY",
  "BIMONTHLY",
  "QUARTERLY",
  "SEMESTERLY",
  "YEARLY",
  "OTHERS"
] as const

const loanKindValues = ["LOAN", "FINANCING", "INVOICE_FINANCING", "UNARRANGED_ACCOUNT_OVERDRAFT"] as const

/** A loan. `CET` is its total cost in percent a year. */
export interface Loan {
  readonly CET?: number | null
  readonly amortizationScheduled?: Open<(typeof loanAmortizationScheduledValues)[number]> | null
  readonly amortizationScheduledAdditionalInfo?: string | null
  readonly cnpjConsignee?: string | null
  readonly contractAmount?: number | null
  readonly contractDate?: string | null
  readonly contractNumber?: string | null
  readonly contractedFees?: ReadonlyArray<LoanContractedFee> | null
  readonly contractedFinanceCharges?: ReadonlyArray<LoanContractedFinanceCharge> | null
  readonly currencyCode: string
  readonly date: string | null
  readonly disbursementDates?: ReadonlyArray<string> | null
  readonly dueDate?: string | null
  readonly firstInstallmentDueDate?: string | null
  readonly id: string
  readonly installmentPeriodicity?: Open<(typeof loanInstallmentPeriodicityValues)[number]> | null
  readonly installmentPeriodicityAdditionalInfo?: string | null
  readonly installments?: LoanInstallments | null
  readonly interestRates?: ReadonlyArray<LoanInterestRate> | null
  readonly ipocCode?: string | null
  readonly itemId: string
  readonly kind: Open<(typeof loanKindValues)[number]>
  readonly payments?: LoanPayments | null
  readonly productName: string
  readonly settlementDate?: string | null
  readonly type?: string | null
  readonly warranties?: ReadonlyArray<LoanWarranty> | null
}
export const Loan: Schema.Codec<Loan> = /*#__PURE__*/ struct<Loan>(() => ({
  CET: optionalKey(nullOr(Schema.Finite)),
  amortizationScheduled: optionalKey(nullOr(openEnum(loanAmortizationScheduledValues))),
  amortizationScheduledAdditionalInfo: optionalKey(nullOr(Schema.String)),
  cnpjConsignee: optionalKey(nullOr(Schema.String)),
  contractAmount: optionalKey(nullOr(Schema.Finite)),
  contractDate: optionalKey(nullOr(Schema.String)),
  contractNumber: optionalKey(nullOr(Schema.String)),
  contractedFees: optionalKey(nullOr(Schema.Array(LoanContractedFee))),
  contractedFinanceCharges: optionalKey(nullOr(Schema.Array(LoanContractedFinanceCharge))),
  currencyCode: Schema.String,
  date: nullOr(Schema.String),
  disbursementDates: optionalKey(nullOr(Schema.Array(Schema.String))),
  dueDate: optionalKey(nullOr(Schema.String)),
  firstInstallmentDueDate: optionalKey(nullOr(Schema.String)),
  id: Schema.String,
  installmentPeriodicity: optionalKey(nullOr(openEnum(loanInstallmentPeriodicityValues))),
  installmentPeriodicityAdditionalInfo: optionalKey(nullOr(Schema.String)),
  installments: optionalKey(nullOr(LoanInstallments)),
  interestRates: optionalKey(nullOr(Schema.Array(LoanInterestRate))),
  ipocCode: optionalKey(nullOr(Schema.String)),
  itemId: Schema.String,
  kind: openEnum(loanKindValues),
  payments: optionalKey(nullOr(LoanPayments)),
  productName: Schema.String,
  settlementDate: optionalKey(nullOr(Schema.String)),
  type: optionalKey(nullOr(Schema.String)),
  warranties: optionalKey(nullOr(Schema.Array(LoanWarranty)))
}))

export interface LoanContractedFee {
  readonly amount?: number | null
  readonly charge?: Open<"MINIMUM" | "MAXIMUM" | "FIXED" | "PERCENTAGE"> | null
  readonly chargeType?: Open<"UNIQUE" | "BY_INSTALLMENT"> | null
  readonly code?: string | null
  readonly name?: string | null
  readonly rate?: number | null
}
export const LoanContractedFee: Schema.Codec<LoanContractedFee> = /*#__PURE__*/ struct<LoanContractedFee>(() => ({
  amount: optionalKey(nullOr(Schema.Finite)),
  charge: optionalKey(nullOr(openEnum(["MINIMUM", "MAXIMUM", "FIXED", "PERCENTAGE"]))),
  chargeType: optionalKey(nullOr(openEnum(["UNIQUE", "BY_INSTALLMENT"]))),
  code: optionalKey(nullOr(Schema.String)),
  name: optionalKey(nullOr(Schema.String)),
  rate: optionalKey(nullOr(Schema.Finite))
}))

export interface LoanContractedFinanceCharge {
  readonly additionalInfo?: string | null
  readonly rate?: number | null
  readonly type?: string | null
}
export const LoanContractedFinanceCharge: Schema.Codec<LoanContractedFinanceCharge> =
  /*#__PURE__*/ struct<LoanContractedFinanceCharge>(() => ({
    additionalInfo: optionalKey(nullOr(Schema.String)),
    rate: optionalKey(nullOr(Schema.Finite)),
    type: optionalKey(nullOr(Schema.String))
  }))

export interface LoanInstallmentBalloonPayment {
  readonly amount?: LoanInstallmentBalloonPaymentAmount | null
  readonly dueDate?: string | null
}
export const LoanInstallmentBalloonPayment: Schema.Codec<LoanInstallmentBalloonPayment> =
  /*#__PURE__*/ struct<LoanInstallmentBalloonPayment>(() => ({
    amount: optionalKey(nullOr(LoanInstallmentBalloonPaymentAmount)),
    dueDate: optionalKey(nullOr(Schema.String))
  }))

export interface LoanInstallmentBalloonPaymentAmount {
  readonly currencyCode?: string | null
  readonly value?: number | null
}
export const LoanInstallmentBalloonPaymentAmount: Schema.Codec<LoanInstallmentBalloonPaymentAmount> =
  /*#__PURE__*/ struct<LoanInstallmentBalloonPaymentAmount>(() => ({
    currencyCode: optionalKey(nullOr(Schema.String)),
    value: optionalKey(nullOr(Schema.Finite))
  }))

const loanInstallmentsTypeContractRemainingValues = [
  "DAY",
  "WEEK",
  "MONTH",
  "YEAR",
  "WITHOUT_TOTAL_PERIOD",
  "WITHOUT_REMAINING_PERIOD"
] as const

export interface LoanInstallments {
  readonly balloonPayments?: ReadonlyArray<LoanInstallmentBalloonPayment> | null
  readonly contractRemainingNumber?: number | null
  readonly dueInstallments?: number | null
  readonly paidInstallments?: number | null
  readonly pastDueInstallments?: number | null
  readonly totalNumberOfInstallments?: number | null
  readonly typeContractRemaining?: Open<(typeof loanInstallmentsTypeContractRemainingValues)[number]> | null
  readonly typeNumberOfInstallments?: Open<"DAY" | "WEEK" | "MONTH" | "YEAR" | "WITHOUT_TOTAL_PERIOD"> | null
}
export const LoanInstallments: Schema.Codec<LoanInstallments> = /*#__PURE__*/ struct<LoanInstallments>(() => ({
  balloonPayments: optionalKey(nullOr(Schema.Array(LoanInstallmentBalloonPayment))),
  contractRemainingNumber: optionalKey(nullOr(Schema.Finite)),
  dueInstallments: optionalKey(nullOr(Schema.Finite)),
  paidInstallments: optionalKey(nullOr(Schema.Finite)),
  pastDueInstallments: optionalKey(nullOr(Schema.Finite)),
  totalNumberOfInstallments: optionalKey(nullOr(Schema.Finite)),
  typeContractRemaining: optionalKey(nullOr(openEnum(loanInstallmentsTypeContractRemainingValues))),
  typeNumberOfInstallments: optionalKey(nullOr(openEnum(["DAY", "WEEK", "MONTH", "YEAR", "WITHOUT_TOTAL_PERIOD"])))
}))

export interface LoanInterestRate {
  readonly additionalInfo?: string | null
  readonly calculation?: string | null
  readonly interestRateType?: Open<"SIMPLE" | "COMPOUND"> | null
  readonly postFixedRate?: number | null
  readonly preFixedRate?: number | null
  readonly referentialRateIndexerAdditionalInfo?: string | null
  readonly referentialRateIndexerSubType?: string | null
  readonly referentialRateIndexerType?: string | null
  readonly taxPeriodicity?: Open<"MONTHLY" | "YEARLY"> | null
  readonly taxType?: Open<"NOMINAL" | "EFFECTIVE"> | null
}
export const LoanInterestRate: Schema.Codec<LoanInterestRate> = /*#__PURE__*/ struct<LoanInterestRate>(() => ({
  additionalInfo: optionalKey(nullOr(Schema.String)),
  calculation: optionalKey(nullOr(Schema.String)),
  interestRateType: optionalKey(nullOr(openEnum(["SIMPLE", "COMPOUND"]))),
  postFixedRate: optionalKey(nullOr(Schema.Finite)),
  preFixedRate: optionalKey(nullOr(Schema.Finite)),
  referentialRateIndexerAdditionalInfo: optionalKey(nullOr(Schema.String)),
  referentialRateIndexerSubType: optionalKey(nullOr(Schema.String)),
  referentialRateIndexerType: optionalKey(nullOr(Schema.String)),
  taxPeriodicity: optionalKey(nullOr(openEnum(["MONTHLY", "YEARLY"]))),
  taxType: optionalKey(nullOr(openEnum(["NOMINAL", "EFFECTIVE"])))
}))

export interface LoanPaymentRelease {
  readonly currencyCode?: string | null
  readonly installmentId?: string | null
  readonly isOverParcelPayment?: boolean | null
  readonly overParcel?: LoanPaymentReleaseOverParcel | null
  readonly paidAmount?: number | null
  readonly paidDate?: string | null
}
export const LoanPaymentRelease: Schema.Codec<LoanPaymentRelease> = /*#__PURE__*/ struct<LoanPaymentRelease>(() => ({
  currencyCode: optionalKey(nullOr(Schema.String)),
  installmentId: optionalKey(nullOr(Schema.String)),
  isOverParcelPayment: optionalKey(nullOr(Schema.Boolean)),
  overParcel: optionalKey(nullOr(LoanPaymentReleaseOverParcel)),
  paidAmount: optionalKey(nullOr(Schema.Finite)),
  paidDate: optionalKey(nullOr(Schema.String))
}))

export interface LoanPaymentReleaseOverParcel {
  readonly charges?: ReadonlyArray<LoanPaymentReleaseOverParcelCharge> | null
  readonly fees?: ReadonlyArray<LoanPaymentReleaseOverParcelFee> | null
}
export const LoanPaymentReleaseOverParcel: Schema.Codec<LoanPaymentReleaseOverParcel> =
  /*#__PURE__*/ struct<LoanPaymentReleaseOverParcel>(() => ({
    charges: optionalKey(nullOr(Schema.Array(LoanPaymentReleaseOverParcelCharge))),
    fees: optionalKey(nullOr(Schema.Array(LoanPaymentReleaseOverParcelFee)))
  }))

export interface LoanPaymentReleaseOverParcelCharge {
  readonly additionalInfo?: string | null
  readonly amount?: number | null
  readonly type?: string | null
}
export const LoanPaymentReleaseOverParcelCharge: Schema.Codec<LoanPaymentReleaseOverParcelCharge> =
  /*#__PURE__*/ struct<LoanPaymentReleaseOverParcelCharge>(() => ({
    additionalInfo: optionalKey(nullOr(Schema.String)),
    amount: optionalKey(nullOr(Schema.Finite)),
    type: optionalKey(nullOr(Schema.String))
  }))

export interface LoanPaymentReleaseOverParcelFee {
  readonly amount?: number | null
  readonly code?: string | null
  readonly name?: string | null
}
export const LoanPaymentReleaseOverParcelFee: Schema.Codec<LoanPaymentReleaseOverParcelFee> =
  /*#__PURE__*/ struct<LoanPaymentReleaseOverParcelFee>(() => ({
    amount: optionalKey(nullOr(Schema.Finite)),
    code: optionalKey(nullOr(Schema.String)),
    name: optionalKey(nullOr(Schema.String))
  }))

export interface LoanPayments {
  readonly contractOutstandingBalance?: number | null
  readonly releases?: ReadonlyArray<LoanPaymentRelease> | null
}
export const LoanPayments: Schema.Codec<LoanPayments> = /*#__PURE__*/ struct<LoanPayments>(() => ({
  contractOutstandingBalance: optionalKey(nullOr(Schema.Finite)),
  releases: optionalKey(nullOr(Schema.Array(LoanPaymentRelease)))
}))

export interface LoanWarranty {
  readonly amount?: number | null
  readonly currencyCode?: string | null
  readonly subtype?: string | null
  readonly type?: string | null
}
export const LoanWarranty: Schema.Codec<LoanWarranty> = /*#__PURE__*/ struct<LoanWarranty>(() => ({
  amount: optionalKey(nullOr(Schema.Finite)),
  currencyCode: optionalKey(nullOr(Schema.String)),
  subtype: optionalKey(nullOr(Schema.String)),
  type: optionalKey(nullOr(Schema.String))
}))

export interface LoansListRequest {
  readonly itemId: string
  readonly page?: number | undefined
}
export const LoansListRequest: Schema.Codec<LoansListRequest> = /*#__PURE__*/ struct<LoansListRequest>(() => ({
  itemId: uuid,
  page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
}))

export interface LoansListResponse {
  readonly page?: number | null
  readonly results: ReadonlyArray<Loan>
  readonly total?: number | null
  readonly totalPages?: number | null
}
export const LoansListResponse: Schema.Codec<LoansListResponse> = /*#__PURE__*/ struct<LoansListResponse>(() => ({
  page: optionalKey(nullOr(Schema.Finite)),
  results: Schema.Array(Loan),
  total: optionalKey(nullOr(Schema.Finite)),
  totalPages: optionalKey(nullOr(Schema.Finite))
}))

export interface LoansRetrieveRequest {
  readonly id: string
}
export const LoansRetrieveRequest: Schema.Codec<LoansRetrieveRequest> = /*#__PURE__*/ struct<LoansRetrieveRequest>(
  () => ({
    id: uuid
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists an Item's loans, financings and overdrafts.
 *
 * `GET /loans`
 *
 * @see https://docs.pluggy.ai/reference/loans-list
 */
export const loansList: PluggyPagedOperation<LoansListRequest, LoansListResponse, Loan> = /*#__PURE__*/ pagedOperation({
  id: "loans-list",
  method: "GET",
  path: "/loans",
  request: LoansListRequest,
  response: LoansListResponse,
  replay: "safe",
  page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
})

/**
 * Tells about one loan.
 *
 * `GET /loans/{id}`
 *
 * @see https://docs.pluggy.ai/reference/loans-retrieve
 */
export const loansRetrieve: PluggyOperation<LoansRetrieveRequest, Loan> = /*#__PURE__*/ operation({
  id: "loans-retrieve",
  method: "GET",
  path: "/loans/{id}",
  request: LoansRetrieveRequest,
  response: Loan,
  replay: "safe"
})
