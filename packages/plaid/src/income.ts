/**
 * Income verification, the older form.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"
import { type PlaidDownload, type PlaidOperation, download, operation } from "./internal/operation.ts"
import {
  IncomeVerificationPrecheckConfidence,
  IncomeVerificationPrecheckEmployer,
  IncomeVerificationPrecheckMilitaryInfo,
  IncomeVerificationPrecheckPayrollInstitution,
  PlaidErrorObject,
  SignalAddressData,
  W2Box12,
  W2StateAndLocalWages
} from "./model.ts"

export {
  Cause,
  IncomeVerificationPrecheckConfidence,
  IncomeVerificationPrecheckEmployer,
  IncomeVerificationPrecheckEmployerAddressData,
  IncomeVerificationPrecheckMilitaryInfo,
  IncomeVerificationPrecheckPayrollInstitution,
  PlaidErrorObject,
  PlaidErrorType,
  SignalAddressData,
  W2Box12,
  W2StateAndLocalWages
} from "./model.ts"

export interface Deductions {
  /** @deprecated */
  readonly subtotals?: ReadonlyArray<Total> | null
  readonly breakdown: ReadonlyArray<DeductionsBreakdown>
  /** @deprecated */
  readonly totals?: ReadonlyArray<Total> | null
  readonly total: DeductionsTotal
}
export const Deductions: Schema.Codec<Deductions> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    subtotals: Schema.optionalKey(Schema.NullOr(Schema.Array(Total))),
    breakdown: Schema.Array(DeductionsBreakdown),
    totals: Schema.optionalKey(Schema.NullOr(Schema.Array(Total))),
    total: DeductionsTotal
  })
)

export interface DeductionsBreakdown {
  readonly current_amount?: number | null
  readonly description?: string | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly ytd_amount?: number | null
}
export const DeductionsBreakdown: Schema.Codec<DeductionsBreakdown> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    current_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    description: Schema.optionalKey(Schema.NullOr(Schema.String)),
    iso_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    unofficial_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    ytd_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface DeductionsTotal {
  readonly current_amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly ytd_amount?: number | null
}
export const DeductionsTotal: Schema.Codec<DeductionsTotal> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    current_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    iso_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    unofficial_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    ytd_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface DistributionBreakdown {
  readonly account_name?: string | null
  readonly bank_name?: string | null
  readonly current_amount?: number | null
  readonly iso_currency_code?: string | null
  readonly mask?: string | null
  readonly type?: string | null
  readonly unofficial_currency_code?: string | null
  readonly current_pay?: Pay | null
}
export const DistributionBreakdown: Schema.Codec<DistributionBreakdown> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    bank_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    current_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    iso_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    mask: Schema.optionalKey(Schema.NullOr(Schema.String)),
    type: Schema.optionalKey(Schema.NullOr(Schema.String)),
    unofficial_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    current_pay: Schema.optionalKey(Schema.NullOr(Pay))
  })
)

const docTypeValues = [
  "UNKNOWN",
  "DOCUMENT_TYPE_PAYSTUB",
  "DOCUMENT_TYPE_BANK_STATEMENT",
  "DOCUMENT_TYPE_US_TAX_W2",
  "DOCUMENT_TYPE_US_MILITARY_ERAS",
  "DOCUMENT_TYPE_US_MILITARY_LES",
  "DOCUMENT_TYPE_US_MILITARY_CLES",
  "DOCUMENT_TYPE_GIG",
  "DOCUMENT_TYPE_NONE",
  "DOCUMENT_TYPE_US_TAX_1099_MISC",
  "DOCUMENT_TYPE_US_TAX_1099_K",
  "DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF",
  "DOCUMENT_TYPE_US_STUDENT_I20"
] as const

export type DocType = Open<(typeof docTypeValues)[number]>
export const DocType: Schema.Codec<DocType> = /*#__PURE__*/ Schema.suspend(() => openEnum(docTypeValues))

export interface DocumentMetadata {
  readonly name?: string | null
  readonly status?: string | null
  readonly doc_id?: string | null
  readonly doc_type?: DocType | null
}
export const DocumentMetadata: Schema.Codec<DocumentMetadata> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    status: Schema.optionalKey(Schema.NullOr(Schema.String)),
    doc_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    doc_type: Schema.optionalKey(Schema.NullOr(DocType))
  })
)

export interface Earnings {
  /** @deprecated */
  readonly subtotals?: ReadonlyArray<EarningsTotal> | null
  /** @deprecated */
  readonly totals?: ReadonlyArray<EarningsTotal> | null
  readonly breakdown?: ReadonlyArray<EarningsBreakdown> | null
  readonly total?: EarningsTotal | null
}
export const Earnings: Schema.Codec<Earnings> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    subtotals: Schema.optionalKey(Schema.NullOr(Schema.Array(EarningsTotal))),
    totals: Schema.optionalKey(Schema.NullOr(Schema.Array(EarningsTotal))),
    breakdown: Schema.optionalKey(Schema.NullOr(Schema.Array(EarningsBreakdown))),
    total: Schema.optionalKey(Schema.NullOr(EarningsTotal))
  })
)

export interface EarningsBreakdown {
  readonly canonical_description?: EarningsBreakdownCanonicalDescription | null
  readonly current_amount?: number | null
  readonly description?: string | null
  readonly hours?: number | null
  readonly iso_currency_code?: string | null
  readonly rate?: number | null
  readonly unofficial_currency_code?: string | null
  readonly ytd_amount?: number | null
}
export const EarningsBreakdown: Schema.Codec<EarningsBreakdown> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    canonical_description: Schema.optionalKey(Schema.NullOr(EarningsBreakdownCanonicalDescription)),
    current_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    description: Schema.optionalKey(Schema.NullOr(Schema.String)),
    hours: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    iso_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    rate: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    unofficial_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    ytd_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

const earningsBreakdownCanonicalDescriptionValues = [
  "BONUS",
  "COMMISSION",
  "OVERTIME",
  "PAID TIME OFF",
  "REGULAR PAY",
  "VACATION",
  "BASIC ALLOWANCE HOUSING",
  "BASIC ALLOWANCE SUBSISTENCE",
  "OTHER"
] as const

export type EarningsBreakdownCanonicalDescription = Open<(typeof earningsBreakdownCanonicalDescriptionValues)[number]>
export const EarningsBreakdownCanonicalDescription: Schema.Codec<EarningsBreakdownCanonicalDescription> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(earningsBreakdownCanonicalDescriptionValues))

export interface EarningsTotal {
  readonly current_amount?: number | null
  readonly current_pay?: Pay | null
  readonly ytd_pay?: Pay | null
  readonly hours?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly ytd_amount?: number | null
}
export const EarningsTotal: Schema.Codec<EarningsTotal> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    current_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    current_pay: Schema.optionalKey(Schema.NullOr(Pay)),
    ytd_pay: Schema.optionalKey(Schema.NullOr(Pay)),
    hours: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    iso_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    unofficial_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    ytd_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface Employee {
  readonly address: PaystubAddress
  readonly name: string | null
  readonly marital_status?: string | null
  readonly taxpayer_id?: TaxpayerID | null
}
export const Employee: Schema.Codec<Employee> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    address: PaystubAddress,
    name: Schema.NullOr(Schema.String),
    marital_status: Schema.optionalKey(Schema.NullOr(Schema.String)),
    taxpayer_id: Schema.optionalKey(Schema.NullOr(TaxpayerID))
  })
)

export interface EmploymentDetails {
  readonly annual_salary?: Pay | null
  readonly hire_date?: string | null
}
export const EmploymentDetails: Schema.Codec<EmploymentDetails> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    annual_salary: Schema.optionalKey(Schema.NullOr(Pay)),
    hire_date: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface IncomeBreakdown {
  readonly type: IncomeBreakdownType | null
  readonly rate: number | null
  readonly hours: number | null
  readonly total: number | null
}
export const IncomeBreakdown: Schema.Codec<IncomeBreakdown> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    type: Schema.NullOr(IncomeBreakdownType),
    rate: Schema.NullOr(Schema.Finite),
    hours: Schema.NullOr(Schema.Finite),
    total: Schema.NullOr(Schema.Finite)
  })
)

export type IncomeBreakdownType = Open<"bonus" | "overtime" | "regular">
export const IncomeBreakdownType: Schema.Codec<IncomeBreakdownType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["bonus", "overtime", "regular"])
)

export interface IncomeVerificationCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly webhook: string
  readonly precheck_id?: string | undefined
  readonly options?: IncomeVerificationCreateRequestOptions | undefined
}
export const IncomeVerificationCreateRequest: Schema.Codec<IncomeVerificationCreateRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      webhook: Schema.String,
      precheck_id: Schema.optional(Schema.String),
      options: Schema.optional(IncomeVerificationCreateRequestOptions)
    })
  )

export interface IncomeVerificationCreateRequestOptions {
  readonly access_tokens?: ReadonlyArray<string> | undefined
}
export const IncomeVerificationCreateRequestOptions: Schema.Codec<IncomeVerificationCreateRequestOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      access_tokens: Schema.optional(Schema.Array(Schema.String))
    })
  )

export interface IncomeVerificationCreateResponse {
  readonly income_verification_id: string
  readonly request_id: string
}
export const IncomeVerificationCreateResponse: Schema.Codec<IncomeVerificationCreateResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      income_verification_id: Schema.String,
      request_id: Schema.String
    })
  )

export interface IncomeVerificationDocumentsDownloadRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  /** @deprecated */
  readonly income_verification_id?: string | null | undefined
  readonly access_token?: string | null | undefined
  readonly document_id?: string | null | undefined
}
export const IncomeVerificationDocumentsDownloadRequest: Schema.Codec<IncomeVerificationDocumentsDownloadRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      income_verification_id: Schema.optional(Schema.NullOr(Schema.String)),
      access_token: Schema.optional(Schema.NullOr(Schema.String)),
      document_id: Schema.optional(Schema.NullOr(Schema.String))
    })
  )

export interface IncomeVerificationPaystubsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  /** @deprecated */
  readonly income_verification_id?: string | null | undefined
  readonly access_token?: string | null | undefined
}
export const IncomeVerificationPaystubsGetRequest: Schema.Codec<IncomeVerificationPaystubsGetRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      income_verification_id: Schema.optional(Schema.NullOr(Schema.String)),
      access_token: Schema.optional(Schema.NullOr(Schema.String))
    })
  )

export interface IncomeVerificationPaystubsGetResponse {
  readonly document_metadata?: ReadonlyArray<DocumentMetadata> | null
  readonly paystubs: ReadonlyArray<Paystub>
  readonly error?: PlaidErrorObject | null
  readonly request_id: string
}
export const IncomeVerificationPaystubsGetResponse: Schema.Codec<IncomeVerificationPaystubsGetResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      document_metadata: Schema.optionalKey(Schema.NullOr(Schema.Array(DocumentMetadata))),
      paystubs: Schema.Array(Paystub),
      error: Schema.optionalKey(Schema.NullOr(PlaidErrorObject)),
      request_id: Schema.String
    })
  )

export interface IncomeVerificationPrecheckRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user?: IncomeVerificationPrecheckUser | null | undefined
  readonly employer?: IncomeVerificationPrecheckEmployer | null | undefined
  readonly payroll_institution?: IncomeVerificationPrecheckPayrollInstitution | null | undefined
  /** @deprecated */
  readonly transactions_access_token?: string | null | undefined
  readonly transactions_access_tokens?: ReadonlyArray<string> | undefined
  readonly us_military_info?: IncomeVerificationPrecheckMilitaryInfo | null | undefined
}
export const IncomeVerificationPrecheckRequest: Schema.Codec<IncomeVerificationPrecheckRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      user: Schema.optional(Schema.NullOr(IncomeVerificationPrecheckUser)),
      employer: Schema.optional(Schema.NullOr(IncomeVerificationPrecheckEmployer)),
      payroll_institution: Schema.optional(Schema.NullOr(IncomeVerificationPrecheckPayrollInstitution)),
      transactions_access_token: Schema.optional(Schema.NullOr(Schema.String)),
      transactions_access_tokens: Schema.optional(Schema.Array(Schema.String)),
      us_military_info: Schema.optional(Schema.NullOr(IncomeVerificationPrecheckMilitaryInfo))
    })
  )

export interface IncomeVerificationPrecheckResponse {
  readonly precheck_id: string
  readonly request_id: string
  readonly confidence: IncomeVerificationPrecheckConfidence
}
export const IncomeVerificationPrecheckResponse: Schema.Codec<IncomeVerificationPrecheckResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      precheck_id: Schema.String,
      request_id: Schema.String,
      confidence: IncomeVerificationPrecheckConfidence
    })
  )

export interface IncomeVerificationPrecheckUser {
  readonly first_name?: string | null | undefined
  readonly last_name?: string | null | undefined
  readonly email_address?: string | null | undefined
  readonly home_address?: SignalAddressData | null | undefined
}
export const IncomeVerificationPrecheckUser: Schema.Codec<IncomeVerificationPrecheckUser> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      first_name: Schema.optional(Schema.NullOr(Schema.String)),
      last_name: Schema.optional(Schema.NullOr(Schema.String)),
      email_address: Schema.optional(Schema.NullOr(Schema.String)),
      home_address: Schema.optional(Schema.NullOr(SignalAddressData))
    })
  )

export interface IncomeVerificationTaxformsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  /** @deprecated */
  readonly income_verification_id?: string | null | undefined
  readonly access_token?: string | null | undefined
}
export const IncomeVerificationTaxformsGetRequest: Schema.Codec<IncomeVerificationTaxformsGetRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      income_verification_id: Schema.optional(Schema.NullOr(Schema.String)),
      access_token: Schema.optional(Schema.NullOr(Schema.String))
    })
  )

export interface IncomeVerificationTaxformsGetResponse {
  readonly request_id?: string | null
  readonly document_metadata: ReadonlyArray<DocumentMetadata>
  readonly taxforms: ReadonlyArray<Taxform>
  readonly error?: PlaidErrorObject | null
}
export const IncomeVerificationTaxformsGetResponse: Schema.Codec<IncomeVerificationTaxformsGetResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      request_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
      document_metadata: Schema.Array(DocumentMetadata),
      taxforms: Schema.Array(Taxform),
      error: Schema.optionalKey(Schema.NullOr(PlaidErrorObject))
    })
  )

export interface NetPay {
  readonly current_amount?: number | null
  readonly description?: string | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly ytd_amount?: number | null
  readonly total?: Total | null
}
export const NetPay: Schema.Codec<NetPay> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    current_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    description: Schema.optionalKey(Schema.NullOr(Schema.String)),
    iso_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    unofficial_currency_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    ytd_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    total: Schema.optionalKey(Schema.NullOr(Total))
  })
)

export interface Pay {
  readonly amount?: number | null
  readonly currency?: string | null
}
export const Pay: Schema.Codec<Pay> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    currency: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface PayPeriodDetails {
  readonly check_amount?: number | null
  readonly distribution_breakdown?: ReadonlyArray<DistributionBreakdown> | null
  readonly end_date?: string | null
  readonly gross_earnings?: number | null
  readonly pay_date?: string | null
  readonly pay_frequency?: PayPeriodDetailsPayFrequency | null
  /** @deprecated */
  readonly pay_day?: string | null
  readonly start_date?: string | null
}
export const PayPeriodDetails: Schema.Codec<PayPeriodDetails> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    check_amount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    distribution_breakdown: Schema.optionalKey(Schema.NullOr(Schema.Array(DistributionBreakdown))),
    end_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    gross_earnings: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    pay_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    pay_frequency: Schema.optionalKey(Schema.NullOr(PayPeriodDetailsPayFrequency)),
    pay_day: Schema.optionalKey(Schema.NullOr(Schema.String)),
    start_date: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

const payPeriodDetailsPayFrequencyValues = [
  "PAY_FREQUENCY_UNKNOWN",
  "PAY_FREQUENCY_WEEKLY",
  "PAY_FREQUENCY_BIWEEKLY",
  "PAY_FREQUENCY_SEMIMONTHLY",
  "PAY_FREQUENCY_MONTHLY"
] as const

export type PayPeriodDetailsPayFrequency = Open<(typeof payPeriodDetailsPayFrequencyValues)[number]>
export const PayPeriodDetailsPayFrequency: Schema.Codec<PayPeriodDetailsPayFrequency> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(payPeriodDetailsPayFrequencyValues)
)

export interface Paystub {
  readonly deductions: Deductions
  readonly doc_id: string
  readonly earnings: Earnings
  readonly employee: Employee
  readonly employer: PaystubEmployer
  readonly employment_details?: EmploymentDetails | null
  readonly net_pay: NetPay
  readonly pay_period_details: PayPeriodDetails
  readonly paystub_details?: PaystubDetails | null
  /** @deprecated */
  readonly income_breakdown?: ReadonlyArray<IncomeBreakdown> | null
  readonly ytd_earnings?: PaystubYTDDetails | null
}
export const Paystub: Schema.Codec<Paystub> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    deductions: Deductions,
    doc_id: Schema.String,
    earnings: Earnings,
    employee: Employee,
    employer: PaystubEmployer,
    employment_details: Schema.optionalKey(Schema.NullOr(EmploymentDetails)),
    net_pay: NetPay,
    pay_period_details: PayPeriodDetails,
    paystub_details: Schema.optionalKey(Schema.NullOr(PaystubDetails)),
    income_breakdown: Schema.optionalKey(Schema.NullOr(Schema.Array(IncomeBreakdown))),
    ytd_earnings: Schema.optionalKey(Schema.NullOr(PaystubYTDDetails))
  })
)

export interface PaystubAddress {
  readonly city?: string | null
  readonly country?: string | null
  readonly postal_code?: string | null
  readonly region?: string | null
  readonly street?: string | null
  /** @deprecated */
  readonly line1?: string | null
  /** @deprecated */
  readonly line2?: string | null
  /** @deprecated */
  readonly state_code?: string | null
}
export const PaystubAddress: Schema.Codec<PaystubAddress> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    city: Schema.optionalKey(Schema.NullOr(Schema.String)),
    country: Schema.optionalKey(Schema.NullOr(Schema.String)),
    postal_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    region: Schema.optionalKey(Schema.NullOr(Schema.String)),
    street: Schema.optionalKey(Schema.NullOr(Schema.String)),
    line1: Schema.optionalKey(Schema.NullOr(Schema.String)),
    line2: Schema.optionalKey(Schema.NullOr(Schema.String)),
    state_code: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface PaystubDetails {
  readonly pay_period_start_date?: string | null
  readonly pay_period_end_date?: string | null
  readonly pay_date?: string | null
  readonly paystub_provider?: string | null
  readonly pay_frequency?: PaystubPayFrequency | null
}
export const PaystubDetails: Schema.Codec<PaystubDetails> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    pay_period_start_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    pay_period_end_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    pay_date: Schema.optionalKey(Schema.NullOr(Schema.String)),
    paystub_provider: Schema.optionalKey(Schema.NullOr(Schema.String)),
    pay_frequency: Schema.optionalKey(Schema.NullOr(PaystubPayFrequency))
  })
)

export interface PaystubEmployer {
  readonly address?: PaystubAddress | null
  readonly name: string | null
}
export const PaystubEmployer: Schema.Codec<PaystubEmployer> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    address: Schema.optionalKey(Schema.NullOr(PaystubAddress)),
    name: Schema.NullOr(Schema.String)
  })
)

export type PaystubPayFrequency = Open<"MONTHLY" | "BI-WEEKLY" | "WEEKLY" | "SEMI-MONTHLY">
export const PaystubPayFrequency: Schema.Codec<PaystubPayFrequency> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["MONTHLY", "BI-WEEKLY", "WEEKLY", "SEMI-MONTHLY"])
)

export interface PaystubYTDDetails {
  readonly gross_earnings?: number | null
  readonly net_earnings?: number | null
}
export const PaystubYTDDetails: Schema.Codec<PaystubYTDDetails> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    gross_earnings: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    net_earnings: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface Taxform {
  readonly doc_id?: string | null
  readonly document_type: string
  readonly w2?: W2 | null
}
export const Taxform: Schema.Codec<Taxform> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    doc_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    document_type: Schema.String,
    w2: Schema.optionalKey(Schema.NullOr(W2))
  })
)

export interface TaxpayerID {
  readonly id_type?: string | null
  readonly id_mask?: string | null
  /** @deprecated */
  readonly last_4_digits?: string | null
}
export const TaxpayerID: Schema.Codec<TaxpayerID> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id_type: Schema.optionalKey(Schema.NullOr(Schema.String)),
    id_mask: Schema.optionalKey(Schema.NullOr(Schema.String)),
    last_4_digits: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface Total {
  readonly canonical_description?: TotalCanonicalDescription | null
  readonly description?: string | null
  readonly current_pay?: Pay | null
  readonly ytd_pay?: Pay | null
}
export const Total: Schema.Codec<Total> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    canonical_description: Schema.optionalKey(Schema.NullOr(TotalCanonicalDescription)),
    description: Schema.optionalKey(Schema.NullOr(Schema.String)),
    current_pay: Schema.optionalKey(Schema.NullOr(Pay)),
    ytd_pay: Schema.optionalKey(Schema.NullOr(Pay))
  })
)

const totalCanonicalDescriptionValues = [
  "BONUS",
  "COMMISSION",
  "OVERTIME",
  "PAID TIME OFF",
  "REGULAR PAY",
  "VACATION",
  "EMPLOYEE MEDICARE",
  "FICA",
  "SOCIAL SECURITY EMPLOYEE TAX",
  "MEDICAL",
  "VISION",
  "DENTAL",
  "NET PAY",
  "TAXES",
  "NOT_FOUND",
  "OTHER"
] as const

export type TotalCanonicalDescription = Open<(typeof totalCanonicalDescriptionValues)[number]>
export const TotalCanonicalDescription: Schema.Codec<TotalCanonicalDescription> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(totalCanonicalDescriptionValues)
)

export interface W2 {
  readonly employer?: PaystubEmployer | null
  readonly employee?: Employee | null
  readonly tax_year?: string | null
  readonly employer_id_number?: string | null
  readonly wages_tips_other_comp?: string | null
  readonly federal_income_tax_withheld?: string | null
  readonly social_security_wages?: string | null
  readonly social_security_tax_withheld?: string | null
  readonly medicare_wages_and_tips?: string | null
  readonly medicare_tax_withheld?: string | null
  readonly social_security_tips?: string | null
  readonly allocated_tips?: string | null
  readonly box_9?: string | null
  readonly dependent_care_benefits?: string | null
  readonly nonqualified_plans?: string | null
  readonly box_12?: ReadonlyArray<W2Box12> | null
  readonly statutory_employee?: string | null
  readonly retirement_plan?: string | null
  readonly third_party_sick_pay?: string | null
  readonly other?: string | null
  readonly state_and_local_wages?: ReadonlyArray<W2StateAndLocalWages> | null
}
export const W2: Schema.Codec<W2> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    employer: Schema.optionalKey(Schema.NullOr(PaystubEmployer)),
    employee: Schema.optionalKey(Schema.NullOr(Employee)),
    tax_year: Schema.optionalKey(Schema.NullOr(Schema.String)),
    employer_id_number: Schema.optionalKey(Schema.NullOr(Schema.String)),
    wages_tips_other_comp: Schema.optionalKey(Schema.NullOr(Schema.String)),
    federal_income_tax_withheld: Schema.optionalKey(Schema.NullOr(Schema.String)),
    social_security_wages: Schema.optionalKey(Schema.NullOr(Schema.String)),
    social_security_tax_withheld: Schema.optionalKey(Schema.NullOr(Schema.String)),
    medicare_wages_and_tips: Schema.optionalKey(Schema.NullOr(Schema.String)),
    medicare_tax_withheld: Schema.optionalKey(Schema.NullOr(Schema.String)),
    social_security_tips: Schema.optionalKey(Schema.NullOr(Schema.String)),
    allocated_tips: Schema.optionalKey(Schema.NullOr(Schema.String)),
    box_9: Schema.optionalKey(Schema.NullOr(Schema.String)),
    dependent_care_benefits: Schema.optionalKey(Schema.NullOr(Schema.String)),
    nonqualified_plans: Schema.optionalKey(Schema.NullOr(Schema.String)),
    box_12: Schema.optionalKey(Schema.NullOr(Schema.Array(W2Box12))),
    statutory_employee: Schema.optionalKey(Schema.NullOr(Schema.String)),
    retirement_plan: Schema.optionalKey(Schema.NullOr(Schema.String)),
    third_party_sick_pay: Schema.optionalKey(Schema.NullOr(Schema.String)),
    other: Schema.optionalKey(Schema.NullOr(Schema.String)),
    state_and_local_wages: Schema.optionalKey(Schema.NullOr(Schema.Array(W2StateAndLocalWages)))
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Starts an income verification and answers the id to open Link with; an `INCOME` webhook tells the result.
 *
 * `POST /income/verification/create`
 *
 * @see https://plaid.com/docs/api/products/income/#incomeverificationcreate
 * @deprecated Use `userCreate`, and `linkTokenCreate` with `income_verification`.
 */
export const incomeVerificationCreate: PlaidOperation<
  IncomeVerificationCreateRequest,
  IncomeVerificationCreateResponse
> = /*#__PURE__*/ operation({
  id: "incomeVerificationCreate",
  method: "POST",
  path: "/income/verification/create",
  request: IncomeVerificationCreateRequest,
  response: IncomeVerificationCreateResponse,
  replay: "unsafe",
  deprecated: true
})

/**
 * Downloads the documents behind an income verification as a ZIP.
 *
 * `POST /income/verification/documents/download`
 *
 * @see https://plaid.com/docs/api/products/income/#incomeverificationdocumentsdownload
 * @deprecated Use the `download_url` of the documents that `creditPayrollIncomeGet` answers.
 */
export const incomeVerificationDocumentsDownload: PlaidDownload<IncomeVerificationDocumentsDownloadRequest> =
  /*#__PURE__*/ download({
    id: "incomeVerificationDocumentsDownload",
    method: "POST",
    path: "/income/verification/documents/download",
    request: IncomeVerificationDocumentsDownloadRequest,
    file: {},
    replay: "safe",
    deprecated: true
  })

/**
 * Lists the pay stubs that an income verification collected.
 *
 * `POST /income/verification/paystubs/get`
 *
 * @see https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget
 * @deprecated Use `creditPayrollIncomeGet`.
 */
export const incomeVerificationPaystubsGet: PlaidOperation<
  IncomeVerificationPaystubsGetRequest,
  IncomeVerificationPaystubsGetResponse
> = /*#__PURE__*/ operation({
  id: "incomeVerificationPaystubsGet",
  method: "POST",
  path: "/income/verification/paystubs/get",
  request: IncomeVerificationPaystubsGetRequest,
  response: IncomeVerificationPaystubsGetResponse,
  replay: "safe",
  deprecated: true
})

/**
 * Tells whether a user's income can be verified digitally and answers an id to open Link with.
 *
 * `POST /income/verification/precheck`
 *
 * @see https://plaid.com/docs/api/products/income/#incomeverificationprecheck
 * @deprecated Its provider announced the end of it.
 */
export const incomeVerificationPrecheck: PlaidOperation<
  IncomeVerificationPrecheckRequest,
  IncomeVerificationPrecheckResponse
> = /*#__PURE__*/ operation({
  id: "incomeVerificationPrecheck",
  method: "POST",
  path: "/income/verification/precheck",
  request: IncomeVerificationPrecheckRequest,
  response: IncomeVerificationPrecheckResponse,
  replay: "unsafe",
  deprecated: true
})

/**
 * Lists the tax forms that an income verification collected.
 *
 * `POST /income/verification/taxforms/get`
 *
 * @see https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget
 * @deprecated Use `creditPayrollIncomeGet`.
 */
export const incomeVerificationTaxformsGet: PlaidOperation<
  IncomeVerificationTaxformsGetRequest,
  IncomeVerificationTaxformsGetResponse
> = /*#__PURE__*/ operation({
  id: "incomeVerificationTaxformsGet",
  method: "POST",
  path: "/income/verification/taxforms/get",
  request: IncomeVerificationTaxformsGetRequest,
  response: IncomeVerificationTaxformsGetResponse,
  replay: "safe",
  deprecated: true
})
