/**
 * Income verification, the older form.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
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
export const Deductions: Schema.Codec<Deductions> = /*#__PURE__*/ struct<Deductions>(() => ({
  subtotals: optionalKey(nullOr(Schema.Array(Total))),
  breakdown: Schema.Array(DeductionsBreakdown),
  totals: optionalKey(nullOr(Schema.Array(Total))),
  total: DeductionsTotal
}))

export interface DeductionsBreakdown {
  readonly current_amount?: number | null
  readonly description?: string | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly ytd_amount?: number | null
}
export const DeductionsBreakdown: Schema.Codec<DeductionsBreakdown> = /*#__PURE__*/ struct<DeductionsBreakdown>(() => ({
  current_amount: optionalKey(nullOr(Schema.Finite)),
  description: optionalKey(nullOr(Schema.String)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String)),
  ytd_amount: optionalKey(nullOr(Schema.Finite))
}))

export interface DeductionsTotal {
  readonly current_amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly ytd_amount?: number | null
}
export const DeductionsTotal: Schema.Codec<DeductionsTotal> = /*#__PURE__*/ struct<DeductionsTotal>(() => ({
  current_amount: optionalKey(nullOr(Schema.Finite)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String)),
  ytd_amount: optionalKey(nullOr(Schema.Finite))
}))

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
export const DistributionBreakdown: Schema.Codec<DistributionBreakdown> = /*#__PURE__*/ struct<DistributionBreakdown>(
  () => ({
    account_name: optionalKey(nullOr(Schema.String)),
    bank_name: optionalKey(nullOr(Schema.String)),
    current_amount: optionalKey(nullOr(Schema.Finite)),
    iso_currency_code: optionalKey(nullOr(Schema.String)),
    mask: optionalKey(nullOr(Schema.String)),
    type: optionalKey(nullOr(Schema.String)),
    unofficial_currency_code: optionalKey(nullOr(Schema.String)),
    current_pay: optionalKey(nullOr(Pay))
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
export const DocumentMetadata: Schema.Codec<DocumentMetadata> = /*#__PURE__*/ struct<DocumentMetadata>(() => ({
  name: optionalKey(nullOr(Schema.String)),
  status: optionalKey(nullOr(Schema.String)),
  doc_id: optionalKey(nullOr(Schema.String)),
  doc_type: optionalKey(nullOr(DocType))
}))

export interface Earnings {
  /** @deprecated */
  readonly subtotals?: ReadonlyArray<EarningsTotal> | null
  /** @deprecated */
  readonly totals?: ReadonlyArray<EarningsTotal> | null
  readonly breakdown?: ReadonlyArray<EarningsBreakdown> | null
  readonly total?: EarningsTotal | null
}
export const Earnings: Schema.Codec<Earnings> = /*#__PURE__*/ struct<Earnings>(() => ({
  subtotals: optionalKey(nullOr(Schema.Array(EarningsTotal))),
  totals: optionalKey(nullOr(Schema.Array(EarningsTotal))),
  breakdown: optionalKey(nullOr(Schema.Array(EarningsBreakdown))),
  total: optionalKey(nullOr(EarningsTotal))
}))

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
export const EarningsBreakdown: Schema.Codec<EarningsBreakdown> = /*#__PURE__*/ struct<EarningsBreakdown>(() => ({
  canonical_description: optionalKey(nullOr(EarningsBreakdownCanonicalDescription)),
  current_amount: optionalKey(nullOr(Schema.Finite)),
  description: optionalKey(nullOr(Schema.String)),
  hours: optionalKey(nullOr(Schema.Finite)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  rate: optionalKey(nullOr(Schema.Finite)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String)),
  ytd_amount: optionalKey(nullOr(Schema.Finite))
}))

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
export const EarningsTotal: Schema.Codec<EarningsTotal> = /*#__PURE__*/ struct<EarningsTotal>(() => ({
  current_amount: optionalKey(nullOr(Schema.Finite)),
  current_pay: optionalKey(nullOr(Pay)),
  ytd_pay: optionalKey(nullOr(Pay)),
  hours: optionalKey(nullOr(Schema.Finite)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String)),
  ytd_amount: optionalKey(nullOr(Schema.Finite))
}))

export interface Employee {
  readonly address: PaystubAddress
  readonly name: string | null
  readonly marital_status?: string | null
  readonly taxpayer_id?: TaxpayerID | null
}
export const Employee: Schema.Codec<Employee> = /*#__PURE__*/ struct<Employee>(() => ({
  address: PaystubAddress,
  name: nullOr(Schema.String),
  marital_status: optionalKey(nullOr(Schema.String)),
  taxpayer_id: optionalKey(nullOr(TaxpayerID))
}))

export interface EmploymentDetails {
  readonly annual_salary?: Pay | null
  readonly hire_date?: string | null
}
export const EmploymentDetails: Schema.Codec<EmploymentDetails> = /*#__PURE__*/ struct<EmploymentDetails>(() => ({
  annual_salary: optionalKey(nullOr(Pay)),
  hire_date: optionalKey(nullOr(Schema.String))
}))

export interface IncomeBreakdown {
  readonly type: IncomeBreakdownType | null
  readonly rate: number | null
  readonly hours: number | null
  readonly total: number | null
}
export const IncomeBreakdown: Schema.Codec<IncomeBreakdown> = /*#__PURE__*/ struct<IncomeBreakdown>(() => ({
  type: nullOr(IncomeBreakdownType),
  rate: nullOr(Schema.Finite),
  hours: nullOr(Schema.Finite),
  total: nullOr(Schema.Finite)
}))

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
  /*#__PURE__*/ struct<IncomeVerificationCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    webhook: Schema.String,
    precheck_id: optional(Schema.String),
    options: optional(IncomeVerificationCreateRequestOptions)
  }))

export interface IncomeVerificationCreateRequestOptions {
  readonly access_tokens?: ReadonlyArray<string> | undefined
}
export const IncomeVerificationCreateRequestOptions: Schema.Codec<IncomeVerificationCreateRequestOptions> =
  /*#__PURE__*/ struct<IncomeVerificationCreateRequestOptions>(() => ({
    access_tokens: optional(Schema.Array(Schema.String))
  }))

export interface IncomeVerificationCreateResponse {
  readonly income_verification_id: string
  readonly request_id: string
}
export const IncomeVerificationCreateResponse: Schema.Codec<IncomeVerificationCreateResponse> =
  /*#__PURE__*/ struct<IncomeVerificationCreateResponse>(() => ({
    income_verification_id: Schema.String,
    request_id: Schema.String
  }))

export interface IncomeVerificationDocumentsDownloadRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  /** @deprecated */
  readonly income_verification_id?: string | null | undefined
  readonly access_token?: string | null | undefined
  readonly document_id?: string | null | undefined
}
export const IncomeVerificationDocumentsDownloadRequest: Schema.Codec<IncomeVerificationDocumentsDownloadRequest> =
  /*#__PURE__*/ struct<IncomeVerificationDocumentsDownloadRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    income_verification_id: optional(nullOr(Schema.String)),
    access_token: optional(nullOr(Schema.String)),
    document_id: optional(nullOr(Schema.String))
  }))

export interface IncomeVerificationPaystubsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  /** @deprecated */
  readonly income_verification_id?: string | null | undefined
  readonly access_token?: string | null | undefined
}
export const IncomeVerificationPaystubsGetRequest: Schema.Codec<IncomeVerificationPaystubsGetRequest> =
  /*#__PURE__*/ struct<IncomeVerificationPaystubsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    income_verification_id: optional(nullOr(Schema.String)),
    access_token: optional(nullOr(Schema.String))
  }))

export interface IncomeVerificationPaystubsGetResponse {
  readonly document_metadata?: ReadonlyArray<DocumentMetadata> | null
  readonly paystubs: ReadonlyArray<Paystub>
  readonly error?: PlaidErrorObject | null
  readonly request_id: string
}
export const IncomeVerificationPaystubsGetResponse: Schema.Codec<IncomeVerificationPaystubsGetResponse> =
  /*#__PURE__*/ struct<IncomeVerificationPaystubsGetResponse>(() => ({
    document_metadata: optionalKey(nullOr(Schema.Array(DocumentMetadata))),
    paystubs: Schema.Array(Paystub),
    error: optionalKey(nullOr(PlaidErrorObject)),
    request_id: Schema.String
  }))

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
  /*#__PURE__*/ struct<IncomeVerificationPrecheckRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user: optional(nullOr(IncomeVerificationPrecheckUser)),
    employer: optional(nullOr(IncomeVerificationPrecheckEmployer)),
    payroll_institution: optional(nullOr(IncomeVerificationPrecheckPayrollInstitution)),
    transactions_access_token: optional(nullOr(Schema.String)),
    transactions_access_tokens: optional(Schema.Array(Schema.String)),
    us_military_info: optional(nullOr(IncomeVerificationPrecheckMilitaryInfo))
  }))

export interface IncomeVerificationPrecheckResponse {
  readonly precheck_id: string
  readonly request_id: string
  readonly confidence: IncomeVerificationPrecheckConfidence
}
export const IncomeVerificationPrecheckResponse: Schema.Codec<IncomeVerificationPrecheckResponse> =
  /*#__PURE__*/ struct<IncomeVerificationPrecheckResponse>(() => ({
    precheck_id: Schema.String,
    request_id: Schema.String,
    confidence: IncomeVerificationPrecheckConfidence
  }))

export interface IncomeVerificationPrecheckUser {
  readonly first_name?: string | null | undefined
  readonly last_name?: string | null | undefined
  readonly email_address?: string | null | undefined
  readonly home_address?: SignalAddressData | null | undefined
}
export const IncomeVerificationPrecheckUser: Schema.Codec<IncomeVerificationPrecheckUser> =
  /*#__PURE__*/ struct<IncomeVerificationPrecheckUser>(() => ({
    first_name: optional(nullOr(Schema.String)),
    last_name: optional(nullOr(Schema.String)),
    email_address: optional(nullOr(Schema.String)),
    home_address: optional(nullOr(SignalAddressData))
  }))

export interface IncomeVerificationTaxformsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  /** @deprecated */
  readonly income_verification_id?: string | null | undefined
  readonly access_token?: string | null | undefined
}
export const IncomeVerificationTaxformsGetRequest: Schema.Codec<IncomeVerificationTaxformsGetRequest> =
  /*#__PURE__*/ struct<IncomeVerificationTaxformsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    income_verification_id: optional(nullOr(Schema.String)),
    access_token: optional(nullOr(Schema.String))
  }))

export interface IncomeVerificationTaxformsGetResponse {
  readonly request_id?: string | null
  readonly document_metadata: ReadonlyArray<DocumentMetadata>
  readonly taxforms: ReadonlyArray<Taxform>
  readonly error?: PlaidErrorObject | null
}
export const IncomeVerificationTaxformsGetResponse: Schema.Codec<IncomeVerificationTaxformsGetResponse> =
  /*#__PURE__*/ struct<IncomeVerificationTaxformsGetResponse>(() => ({
    request_id: optionalKey(nullOr(Schema.String)),
    document_metadata: Schema.Array(DocumentMetadata),
    taxforms: Schema.Array(Taxform),
    error: optionalKey(nullOr(PlaidErrorObject))
  }))

export interface NetPay {
  readonly current_amount?: number | null
  readonly description?: string | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly ytd_amount?: number | null
  readonly total?: Total | null
}
export const NetPay: Schema.Codec<NetPay> = /*#__PURE__*/ struct<NetPay>(() => ({
  current_amount: optionalKey(nullOr(Schema.Finite)),
  description: optionalKey(nullOr(Schema.String)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String)),
  ytd_amount: optionalKey(nullOr(Schema.Finite)),
  total: optionalKey(nullOr(Total))
}))

export interface Pay {
  readonly amount?: number | null
  readonly currency?: string | null
}
export const Pay: Schema.Codec<Pay> = /*#__PURE__*/ struct<Pay>(() => ({
  amount: optionalKey(nullOr(Schema.Finite)),
  currency: optionalKey(nullOr(Schema.String))
}))

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
export const PayPeriodDetails: Schema.Codec<PayPeriodDetails> = /*#__PURE__*/ struct<PayPeriodDetails>(() => ({
  check_amount: optionalKey(nullOr(Schema.Finite)),
  distribution_breakdown: optionalKey(nullOr(Schema.Array(DistributionBreakdown))),
  end_date: optionalKey(nullOr(Schema.String)),
  gross_earnings: optionalKey(nullOr(Schema.Finite)),
  pay_date: optionalKey(nullOr(Schema.String)),
  pay_frequency: optionalKey(nullOr(PayPeriodDetailsPayFrequency)),
  pay_day: optionalKey(nullOr(Schema.String)),
  start_date: optionalKey(nullOr(Schema.String))
}))

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
export const Paystub: Schema.Codec<Paystub> = /*#__PURE__*/ struct<Paystub>(() => ({
  deductions: Deductions,
  doc_id: Schema.String,
  earnings: Earnings,
  employee: Employee,
  employer: PaystubEmployer,
  employment_details: optionalKey(nullOr(EmploymentDetails)),
  net_pay: NetPay,
  pay_period_details: PayPeriodDetails,
  paystub_details: optionalKey(nullOr(PaystubDetails)),
  income_breakdown: optionalKey(nullOr(Schema.Array(IncomeBreakdown))),
  ytd_earnings: optionalKey(nullOr(PaystubYTDDetails))
}))

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
export const PaystubAddress: Schema.Codec<PaystubAddress> = /*#__PURE__*/ struct<PaystubAddress>(() => ({
  city: optionalKey(nullOr(Schema.String)),
  country: optionalKey(nullOr(Schema.String)),
  postal_code: optionalKey(nullOr(Schema.String)),
  region: optionalKey(nullOr(Schema.String)),
  street: optionalKey(nullOr(Schema.String)),
  line1: optionalKey(nullOr(Schema.String)),
  line2: optionalKey(nullOr(Schema.String)),
  state_code: optionalKey(nullOr(Schema.String))
}))

export interface PaystubDetails {
  readonly pay_period_start_date?: string | null
  readonly pay_period_end_date?: string | null
  readonly pay_date?: string | null
  readonly paystub_provider?: string | null
  readonly pay_frequency?: PaystubPayFrequency | null
}
export const PaystubDetails: Schema.Codec<PaystubDetails> = /*#__PURE__*/ struct<PaystubDetails>(() => ({
  pay_period_start_date: optionalKey(nullOr(Schema.String)),
  pay_period_end_date: optionalKey(nullOr(Schema.String)),
  pay_date: optionalKey(nullOr(Schema.String)),
  paystub_provider: optionalKey(nullOr(Schema.String)),
  pay_frequency: optionalKey(nullOr(PaystubPayFrequency))
}))

export interface PaystubEmployer {
  readonly address?: PaystubAddress | null
  readonly name: string | null
}
export const PaystubEmployer: Schema.Codec<PaystubEmployer> = /*#__PURE__*/ struct<PaystubEmployer>(() => ({
  address: optionalKey(nullOr(PaystubAddress)),
  name: nullOr(Schema.String)
}))

export type PaystubPayFrequency = Open<"MONTHLY" | "BI-WEEKLY" | "WEEKLY" | "SEMI-MONTHLY">
export const PaystubPayFrequency: Schema.Codec<PaystubPayFrequency> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["MONTHLY", "BI-WEEKLY", "WEEKLY", "SEMI-MONTHLY"])
)

export interface PaystubYTDDetails {
  readonly gross_earnings?: number | null
  readonly net_earnings?: number | null
}
export const PaystubYTDDetails: Schema.Codec<PaystubYTDDetails> = /*#__PURE__*/ struct<PaystubYTDDetails>(() => ({
  gross_earnings: optionalKey(nullOr(Schema.Finite)),
  net_earnings: optionalKey(nullOr(Schema.Finite))
}))

export interface Taxform {
  readonly doc_id?: string | null
  readonly document_type: string
  readonly w2?: W2 | null
}
export const Taxform: Schema.Codec<Taxform> = /*#__PURE__*/ struct<Taxform>(() => ({
  doc_id: optionalKey(nullOr(Schema.String)),
  document_type: Schema.String,
  w2: optionalKey(nullOr(W2))
}))

export interface TaxpayerID {
  readonly id_type?: string | null
  readonly id_mask?: string | null
  /** @deprecated */
  readonly last_4_digits?: string | null
}
export const TaxpayerID: Schema.Codec<TaxpayerID> = /*#__PURE__*/ struct<TaxpayerID>(() => ({
  id_type: optionalKey(nullOr(Schema.String)),
  id_mask: optionalKey(nullOr(Schema.String)),
  last_4_digits: optionalKey(nullOr(Schema.String))
}))

export interface Total {
  readonly canonical_description?: TotalCanonicalDescription | null
  readonly description?: string | null
  readonly current_pay?: Pay | null
  readonly ytd_pay?: Pay | null
}
export const Total: Schema.Codec<Total> = /*#__PURE__*/ struct<Total>(() => ({
  canonical_description: optionalKey(nullOr(TotalCanonicalDescription)),
  description: optionalKey(nullOr(Schema.String)),
  current_pay: optionalKey(nullOr(Pay)),
  ytd_pay: optionalKey(nullOr(Pay))
}))

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
export const W2: Schema.Codec<W2> = /*#__PURE__*/ struct<W2>(() => ({
  employer: optionalKey(nullOr(PaystubEmployer)),
  employee: optionalKey(nullOr(Employee)),
  tax_year: optionalKey(nullOr(Schema.String)),
  employer_id_number: optionalKey(nullOr(Schema.String)),
  wages_tips_other_comp: optionalKey(nullOr(Schema.String)),
  federal_income_tax_withheld: optionalKey(nullOr(Schema.String)),
  social_security_wages: optionalKey(nullOr(Schema.String)),
  social_security_tax_withheld: optionalKey(nullOr(Schema.String)),
  medicare_wages_and_tips: optionalKey(nullOr(Schema.String)),
  medicare_tax_withheld: optionalKey(nullOr(Schema.String)),
  social_security_tips: optionalKey(nullOr(Schema.String)),
  allocated_tips: optionalKey(nullOr(Schema.String)),
  box_9: optionalKey(nullOr(Schema.String)),
  dependent_care_benefits: optionalKey(nullOr(Schema.String)),
  nonqualified_plans: optionalKey(nullOr(Schema.String)),
  box_12: optionalKey(nullOr(Schema.Array(W2Box12))),
  statutory_employee: optionalKey(nullOr(Schema.String)),
  retirement_plan: optionalKey(nullOr(Schema.String)),
  third_party_sick_pay: optionalKey(nullOr(Schema.String)),
  other: optionalKey(nullOr(Schema.String)),
  state_and_local_wages: optionalKey(nullOr(Schema.Array(W2StateAndLocalWages)))
}))

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
