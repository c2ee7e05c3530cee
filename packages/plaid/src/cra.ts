/**
 * Consumer reports of Plaid Check: base reports, income, scores, loans and servicing.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidDownload, type PlaidOperation, download, operation } from "./internal/operation.ts"
import {
  AccountSubtype,
  AccountType,
  CashflowAttributesVersion,
  Cause,
  ConsumerReportPermissiblePurpose,
  ConsumerReportPermissiblePurposeInput,
  CraCheckReportHomeLendingReportOptions,
  CraCheckReportVerificationGetReportType,
  CraPartnerInsightsFicoInput,
  CraPartnerInsightsUltraFicoScoreVersion,
  CraReportScope,
  CraReportScopeInput,
  CreditAmountWithCurrency,
  CreditBankIncomeAccountType,
  CreditBankIncomeCategory,
  CreditBankIncomeCategoryInput,
  CreditBankIncomeErrorType,
  CreditBankIncomePayFrequency,
  CreditBankIncomeWarningType,
  CreditCategory,
  DepositoryAccountSubtype,
  GSEReportType,
  HoldingTaxLot,
  IncomeInsightsFilter,
  IncomeInsightsFilterInput,
  IncomeInsightsVersion,
  IncomeInsightsVersionInput,
  InvestmentTransactionSubtype,
  InvestmentTransactionType,
  Location,
  NetworkInsightsVersion,
  Owner,
  OwnershipType,
  PersonalFinanceCategory,
  PlaidErrorObject,
  PlaidLendScoreVersion,
  PrismCashScoreVersion,
  PrismDetectVersion,
  PrismExtendVersion,
  PrismFirstDetectVersion,
  PrismInsightsVersion,
  PrismVersions,
  ProductsInput
} from "./model.ts"

export {
  AccountSubtype,
  AccountType,
  Address,
  AddressData,
  CashflowAttributesVersion,
  Cause,
  ConsumerReportPermissiblePurpose,
  ConsumerReportPermissiblePurposeInput,
  CraCheckReportCreateEmploymentRefreshOptions,
  CraCheckReportHomeLendingReportOptions,
  CraCheckReportVerificationGetReportType,
  CraPartnerInsightsBaseFicoScore,
  CraPartnerInsightsBaseFicoScoreVersion,
  CraPartnerInsightsBureau,
  CraPartnerInsightsFicoInput,
  CraPartnerInsightsUltraFicoScoreRequest,
  CraPartnerInsightsUltraFicoScoreVersion,
  CraPartnerInsightsUltraFicoScoreVersionInput,
  CraReportScope,
  CraReportScopeInput,
  CreditAmountWithCurrency,
  CreditBankIncomeAccountType,
  CreditBankIncomeCategory,
  CreditBankIncomeCategoryInput,
  CreditBankIncomeErrorType,
  CreditBankIncomePayFrequency,
  CreditBankIncomeWarningType,
  CreditCategory,
  DepositoryAccountSubtype,
  DepositoryAccountSubtypeInput,
  Email,
  GSEReportType,
  HoldingTaxLot,
  HoldingTaxLotPositionType,
  IncomeInsightsFilter,
  IncomeInsightsFilterInput,
  IncomeInsightsVersion,
  IncomeInsightsVersionInput,
  InvestmentTransactionSubtype,
  InvestmentTransactionType,
  Location,
  NetworkInsightsVersion,
  Owner,
  OwnershipType,
  PersonalFinanceCategory,
  PersonalFinanceCategoryVersion,
  PersonalFinanceCategoryVersionInput,
  PhoneNumber,
  PlaidErrorObject,
  PlaidErrorType,
  PlaidLendScoreVersion,
  PrismCashScoreVersion,
  PrismDetectVersion,
  PrismExtendVersion,
  PrismFirstDetectVersion,
  PrismInsightsVersion,
  PrismVersions,
  Products,
  ProductsInput
} from "./model.ts"

export interface BaseReport {
  readonly report_id: string
  readonly date_generated: string
  readonly days_requested: number
  readonly client_report_id?: string | null
  readonly items: ReadonlyArray<BaseReportItem>
  readonly attributes?: BaseReportUserAttributes | null
}
export const BaseReport: Schema.Codec<BaseReport> = /*#__PURE__*/ struct<BaseReport>(() => ({
  report_id: Schema.String,
  date_generated: Schema.String,
  days_requested: Schema.Finite,
  client_report_id: optionalKey(nullOr(Schema.String)),
  items: Schema.Array(BaseReportItem),
  attributes: optionalKey(nullOr(BaseReportUserAttributes))
}))

export interface BaseReportAccount {
  readonly account_id: string
  readonly balances: BaseReportAccountBalances
  readonly consumer_disputes: ReadonlyArray<ConsumerDispute>
  readonly mask: string | null
  readonly metadata: BaseReportAccountMetadata
  readonly name: string
  readonly official_name: string | null
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly days_available: number
  readonly transactions: ReadonlyArray<BaseReportTransaction>
  readonly owners: ReadonlyArray<Owner>
  readonly ownership_type: OwnershipType | null
  readonly historical_balances?: ReadonlyArray<BaseReportHistoricalBalance> | null
  readonly account_insights?: BaseReportAccountInsights | null
  readonly attributes?: BaseReportAttributes | null
}
export const BaseReportAccount: Schema.Codec<BaseReportAccount> = /*#__PURE__*/ struct<BaseReportAccount>(() => ({
  account_id: Schema.String,
  balances: BaseReportAccountBalances,
  consumer_disputes: Schema.Array(ConsumerDispute),
  mask: nullOr(Schema.String),
  metadata: BaseReportAccountMetadata,
  name: Schema.String,
  official_name: nullOr(Schema.String),
  type: AccountType,
  subtype: nullOr(AccountSubtype),
  days_available: Schema.Finite,
  transactions: Schema.Array(BaseReportTransaction),
  owners: Schema.Array(Owner),
  ownership_type: nullOr(OwnershipType),
  historical_balances: optionalKey(nullOr(Schema.Array(BaseReportHistoricalBalance))),
  account_insights: optionalKey(nullOr(BaseReportAccountInsights)),
  attributes: optionalKey(nullOr(BaseReportAttributes))
}))

export interface BaseReportAccountBalances {
  readonly available: number | null
  readonly current: number | null
  readonly limit: number | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly last_updated_datetime?: string | null
  readonly average_balance?: number | null
  readonly average_monthly_balances?: ReadonlyArray<BaseReportAverageMonthlyBalances> | null
  readonly most_recent_thirty_day_average_balance?: number | null
}
export const BaseReportAccountBalances: Schema.Codec<BaseReportAccountBalances> =
  /*#__PURE__*/ struct<BaseReportAccountBalances>(() => ({
    available: nullOr(Schema.Finite),
    current: nullOr(Schema.Finite),
    limit: nullOr(Schema.Finite),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    last_updated_datetime: optionalKey(nullOr(Schema.String)),
    average_balance: optionalKey(nullOr(Schema.Finite)),
    average_monthly_balances: optionalKey(nullOr(Schema.Array(BaseReportAverageMonthlyBalances))),
    most_recent_thirty_day_average_balance: optionalKey(nullOr(Schema.Finite))
  }))

export interface BaseReportAccountInsights {
  readonly oldest_transaction_date?: string | null
  readonly most_recent_transaction_date?: string | null
  readonly days_available?: number | null
  readonly average_days_between_transactions?: number | null
  readonly longest_gaps_between_transactions?: ReadonlyArray<BaseReportLongestGapInsights> | null
  readonly number_of_inflows?: ReadonlyArray<BaseReportNumberFlowInsights> | null
  readonly average_inflow_amounts?: ReadonlyArray<BaseReportAverageFlowInsights> | null
  readonly number_of_outflows?: ReadonlyArray<BaseReportNumberFlowInsights> | null
  readonly average_outflow_amounts?: ReadonlyArray<BaseReportAverageFlowInsights> | null
  readonly number_of_days_no_transactions?: number | null
}
export const BaseReportAccountInsights: Schema.Codec<BaseReportAccountInsights> =
  /*#__PURE__*/ struct<BaseReportAccountInsights>(() => ({
    oldest_transaction_date: optionalKey(nullOr(Schema.String)),
    most_recent_transaction_date: optionalKey(nullOr(Schema.String)),
    days_available: optionalKey(nullOr(Schema.Finite)),
    average_days_between_transactions: optionalKey(nullOr(Schema.Finite)),
    longest_gaps_between_transactions: optionalKey(nullOr(Schema.Array(BaseReportLongestGapInsights))),
    number_of_inflows: optionalKey(nullOr(Schema.Array(BaseReportNumberFlowInsights))),
    average_inflow_amounts: optionalKey(nullOr(Schema.Array(BaseReportAverageFlowInsights))),
    number_of_outflows: optionalKey(nullOr(Schema.Array(BaseReportNumberFlowInsights))),
    average_outflow_amounts: optionalKey(nullOr(Schema.Array(BaseReportAverageFlowInsights))),
    number_of_days_no_transactions: optionalKey(nullOr(Schema.Finite))
  }))

export interface BaseReportAccountMetadata {
  readonly start_date: string | null
  readonly end_date: string | null
}
export const BaseReportAccountMetadata: Schema.Codec<BaseReportAccountMetadata> =
  /*#__PURE__*/ struct<BaseReportAccountMetadata>(() => ({
    start_date: nullOr(Schema.String),
    end_date: nullOr(Schema.String)
  }))

export interface BaseReportAttributes {
  readonly is_primary_account?: boolean | null
  readonly primary_account_score?: number | null
  readonly nsf_overdraft_transactions_count?: number | null
  readonly nsf_overdraft_transactions_count_30d?: number | null
  readonly nsf_overdraft_transactions_count_60d?: number | null
  readonly nsf_overdraft_transactions_count_90d?: number | null
  readonly total_inflow_amount?: TotalInflowAmount | null
  readonly total_inflow_amount_30d?: TotalInflowAmount30d | null
  readonly total_inflow_amount_60d?: TotalInflowAmount60d | null
  readonly total_inflow_amount_90d?: TotalInflowAmount90d | null
  readonly total_outflow_amount?: TotalOutflowAmount | null
  readonly total_outflow_amount_30d?: TotalOutflowAmount30d | null
  readonly total_outflow_amount_60d?: TotalOutflowAmount60d | null
  readonly total_outflow_amount_90d?: TotalOutflowAmount90d | null
}
export const BaseReportAttributes: Schema.Codec<BaseReportAttributes> = /*#__PURE__*/ struct<BaseReportAttributes>(
  () => ({
    is_primary_account: optionalKey(nullOr(Schema.Boolean)),
    primary_account_score: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count_30d: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count_60d: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count_90d: optionalKey(nullOr(Schema.Finite)),
    total_inflow_amount: optionalKey(nullOr(TotalInflowAmount)),
    total_inflow_amount_30d: optionalKey(nullOr(TotalInflowAmount30d)),
    total_inflow_amount_60d: optionalKey(nullOr(TotalInflowAmount60d)),
    total_inflow_amount_90d: optionalKey(nullOr(TotalInflowAmount90d)),
    total_outflow_amount: optionalKey(nullOr(TotalOutflowAmount)),
    total_outflow_amount_30d: optionalKey(nullOr(TotalOutflowAmount30d)),
    total_outflow_amount_60d: optionalKey(nullOr(TotalOutflowAmount60d)),
    total_outflow_amount_90d: optionalKey(nullOr(TotalOutflowAmount90d))
  })
)

export interface BaseReportAverageFlowInsights {
  readonly start_date: string
  readonly end_date: string
  readonly total_amount: CreditAmountWithCurrency
}
export const BaseReportAverageFlowInsights: Schema.Codec<BaseReportAverageFlowInsights> =
  /*#__PURE__*/ struct<BaseReportAverageFlowInsights>(() => ({
    start_date: Schema.String,
    end_date: Schema.String,
    total_amount: CreditAmountWithCurrency
  }))

export interface BaseReportAverageMonthlyBalances {
  readonly start_date: string
  readonly end_date: string
  readonly average_balance: CreditAmountWithCurrency
}
export const BaseReportAverageMonthlyBalances: Schema.Codec<BaseReportAverageMonthlyBalances> =
  /*#__PURE__*/ struct<BaseReportAverageMonthlyBalances>(() => ({
    start_date: Schema.String,
    end_date: Schema.String,
    average_balance: CreditAmountWithCurrency
  }))

export interface BaseReportHistoricalBalance {
  readonly date: string
  readonly current: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const BaseReportHistoricalBalance: Schema.Codec<BaseReportHistoricalBalance> =
  /*#__PURE__*/ struct<BaseReportHistoricalBalance>(() => ({
    date: Schema.String,
    current: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface BaseReportInvestmentHolding {
  readonly account_id: string
  readonly security_id: string
  readonly institution_price: number
  readonly institution_price_as_of?: string | null
  readonly institution_value: number
  readonly cost_basis: number | null
  readonly quantity: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly tax_lots?: ReadonlyArray<HoldingTaxLot> | null
}
export const BaseReportInvestmentHolding: Schema.Codec<BaseReportInvestmentHolding> =
  /*#__PURE__*/ struct<BaseReportInvestmentHolding>(() => ({
    account_id: Schema.String,
    security_id: Schema.String,
    institution_price: Schema.Finite,
    institution_price_as_of: optionalKey(nullOr(Schema.String)),
    institution_value: Schema.Finite,
    cost_basis: nullOr(Schema.Finite),
    quantity: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    tax_lots: optionalKey(nullOr(Schema.Array(HoldingTaxLot)))
  }))

export interface BaseReportInvestmentSecurity {
  readonly security_id: string
  readonly name: string | null
  readonly isin: string | null
  readonly cusip: string | null
  readonly institution_security_id: string | null
  readonly institution_id: string | null
  readonly ticker_symbol: string | null
  readonly type: string | null
}
export const BaseReportInvestmentSecurity: Schema.Codec<BaseReportInvestmentSecurity> =
  /*#__PURE__*/ struct<BaseReportInvestmentSecurity>(() => ({
    security_id: Schema.String,
    name: nullOr(Schema.String),
    isin: nullOr(Schema.String),
    cusip: nullOr(Schema.String),
    institution_security_id: nullOr(Schema.String),
    institution_id: nullOr(Schema.String),
    ticker_symbol: nullOr(Schema.String),
    type: nullOr(Schema.String)
  }))

export interface BaseReportInvestmentTransaction {
  readonly investment_transaction_id: string
  readonly account_id: string
  readonly security_id: string | null
  readonly date: string
  readonly name: string
  readonly quantity: number
  readonly amount: number
  readonly price: number
  readonly fees: number | null
  readonly type: InvestmentTransactionType
  readonly subtype: InvestmentTransactionSubtype
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const BaseReportInvestmentTransaction: Schema.Codec<BaseReportInvestmentTransaction> =
  /*#__PURE__*/ struct<BaseReportInvestmentTransaction>(() => ({
    investment_transaction_id: Schema.String,
    account_id: Schema.String,
    security_id: nullOr(Schema.String),
    date: Schema.String,
    name: Schema.String,
    quantity: Schema.Finite,
    amount: Schema.Finite,
    price: Schema.Finite,
    fees: nullOr(Schema.Finite),
    type: InvestmentTransactionType,
    subtype: InvestmentTransactionSubtype,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface BaseReportInvestments {
  readonly holdings: ReadonlyArray<BaseReportInvestmentHolding>
  readonly securities: ReadonlyArray<BaseReportInvestmentSecurity>
  readonly investment_transactions: ReadonlyArray<BaseReportInvestmentTransaction>
}
export const BaseReportInvestments: Schema.Codec<BaseReportInvestments> = /*#__PURE__*/ struct<BaseReportInvestments>(
  () => ({
    holdings: Schema.Array(BaseReportInvestmentHolding),
    securities: Schema.Array(BaseReportInvestmentSecurity),
    investment_transactions: Schema.Array(BaseReportInvestmentTransaction)
  })
)

export interface BaseReportItem {
  readonly institution_name: string
  readonly institution_id: string
  readonly date_last_updated: string
  readonly item_id: string
  readonly accounts: ReadonlyArray<BaseReportAccount>
}
export const BaseReportItem: Schema.Codec<BaseReportItem> = /*#__PURE__*/ struct<BaseReportItem>(() => ({
  institution_name: Schema.String,
  institution_id: Schema.String,
  date_last_updated: Schema.String,
  item_id: Schema.String,
  accounts: Schema.Array(BaseReportAccount)
}))

export interface BaseReportLongestGapInsights {
  readonly start_date?: string | null
  readonly end_date?: string | null
  readonly days?: number | null
}
export const BaseReportLongestGapInsights: Schema.Codec<BaseReportLongestGapInsights> =
  /*#__PURE__*/ struct<BaseReportLongestGapInsights>(() => ({
    start_date: optionalKey(nullOr(Schema.String)),
    end_date: optionalKey(nullOr(Schema.String)),
    days: optionalKey(nullOr(Schema.Finite))
  }))

export interface BaseReportNumberFlowInsights {
  readonly start_date: string
  readonly end_date: string
  readonly count: number
}
export const BaseReportNumberFlowInsights: Schema.Codec<BaseReportNumberFlowInsights> =
  /*#__PURE__*/ struct<BaseReportNumberFlowInsights>(() => ({
    start_date: Schema.String,
    end_date: Schema.String,
    count: Schema.Finite
  }))

export interface BaseReportTransaction {
  readonly account_id: string
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  /** @deprecated */
  readonly name?: string | null
  readonly original_description: string | null
  readonly credit_category?: CreditCategory | null
  readonly check_number?: string | null
  readonly date: string
  readonly date_transacted?: string | null
  readonly location?: Location | null
  readonly merchant_name?: string | null
  readonly pending: boolean
  readonly account_owner?: string | null
  readonly transaction_id: string
  readonly transaction_type?: BaseReportTransactionType | null
  readonly category?: ReadonlyArray<string> | null
  readonly category_id?: string | null
  readonly personal_finance_category?: PersonalFinanceCategory | null
}
export const BaseReportTransaction: Schema.Codec<BaseReportTransaction> = /*#__PURE__*/ struct<BaseReportTransaction>(
  () => ({
    account_id: Schema.String,
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    name: optionalKey(nullOr(Schema.String)),
    original_description: nullOr(Schema.String),
    credit_category: optionalKey(nullOr(CreditCategory)),
    check_number: optionalKey(nullOr(Schema.String)),
    date: Schema.String,
    date_transacted: optionalKey(nullOr(Schema.String)),
    location: optionalKey(nullOr(Location)),
    merchant_name: optionalKey(nullOr(Schema.String)),
    pending: Schema.Boolean,
    account_owner: optionalKey(nullOr(Schema.String)),
    transaction_id: Schema.String,
    transaction_type: optionalKey(nullOr(BaseReportTransactionType)),
    category: optionalKey(nullOr(Schema.Array(Schema.String))),
    category_id: optionalKey(nullOr(Schema.String)),
    personal_finance_category: optionalKey(nullOr(PersonalFinanceCategory))
  })
)

export type BaseReportTransactionType = Open<"digital" | "place" | "special" | "unresolved">
export const BaseReportTransactionType: Schema.Codec<BaseReportTransactionType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["digital", "place", "special", "unresolved"])
)

export interface BaseReportUserAttributes {
  readonly nsf_overdraft_transactions_count?: number | null
  readonly nsf_overdraft_transactions_count_30d?: number | null
  readonly nsf_overdraft_transactions_count_60d?: number | null
  readonly nsf_overdraft_transactions_count_90d?: number | null
  readonly total_inflow_amount?: TotalReportInflowAmount | null
  readonly total_inflow_amount_30d?: TotalReportInflowAmount30d | null
  readonly total_inflow_amount_60d?: TotalReportInflowAmount60d | null
  readonly total_inflow_amount_90d?: TotalReportInflowAmount90d | null
  readonly total_outflow_amount?: TotalReportOutflowAmount | null
  readonly total_outflow_amount_30d?: TotalReportOutflowAmount30d | null
  readonly total_outflow_amount_60d?: TotalReportOutflowAmount60d | null
  readonly total_outflow_amount_90d?: TotalReportOutflowAmount90d | null
}
export const BaseReportUserAttributes: Schema.Codec<BaseReportUserAttributes> =
  /*#__PURE__*/ struct<BaseReportUserAttributes>(() => ({
    nsf_overdraft_transactions_count: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count_30d: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count_60d: optionalKey(nullOr(Schema.Finite)),
    nsf_overdraft_transactions_count_90d: optionalKey(nullOr(Schema.Finite)),
    total_inflow_amount: optionalKey(nullOr(TotalReportInflowAmount)),
    total_inflow_amount_30d: optionalKey(nullOr(TotalReportInflowAmount30d)),
    total_inflow_amount_60d: optionalKey(nullOr(TotalReportInflowAmount60d)),
    total_inflow_amount_90d: optionalKey(nullOr(TotalReportInflowAmount90d)),
    total_outflow_amount: optionalKey(nullOr(TotalReportOutflowAmount)),
    total_outflow_amount_30d: optionalKey(nullOr(TotalReportOutflowAmount30d)),
    total_outflow_amount_60d: optionalKey(nullOr(TotalReportOutflowAmount60d)),
    total_outflow_amount_90d: optionalKey(nullOr(TotalReportOutflowAmount90d))
  }))

export interface BaseReportWarning {
  readonly warning_type: string
  readonly warning_code: BaseReportWarningCode
  readonly cause: Cause | null
}
export const BaseReportWarning: Schema.Codec<BaseReportWarning> = /*#__PURE__*/ struct<BaseReportWarning>(() => ({
  warning_type: Schema.String,
  warning_code: BaseReportWarningCode,
  cause: nullOr(Cause)
}))

const baseReportWarningCodeValues = ["IDENTITY_UNAVAILABLE", "TRANSACTIONS_UNAVAILABLE", "USER_FRAUD_ALERT"] as const

export type BaseReportWarningCode = Open<(typeof baseReportWarningCodeValues)[number]>
export const BaseReportWarningCode: Schema.Codec<BaseReportWarningCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(baseReportWarningCodeValues)
)

export interface CRALoansRegisterRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly loans: ReadonlyArray<CraLoanRegister>
}
export const CRALoansRegisterRequest: Schema.Codec<CRALoansRegisterRequest> =
  /*#__PURE__*/ struct<CRALoansRegisterRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    loans: Schema.Array(CraLoanRegister)
  }))

export type CashflowAttributesSchema = Readonly<Record<string, unknown>>
export const CashflowAttributesSchema: Schema.Codec<CashflowAttributesSchema> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.Unknown)
)

export interface CheckReportWarning {
  readonly warning_type: string
  readonly warning_code: CheckReportWarningCode
  readonly cause: Cause | null
}
export const CheckReportWarning: Schema.Codec<CheckReportWarning> = /*#__PURE__*/ struct<CheckReportWarning>(() => ({
  warning_type: Schema.String,
  warning_code: CheckReportWarningCode,
  cause: nullOr(Cause)
}))

const checkReportWarningCodeValues = ["IDENTITY_UNAVAILABLE", "TRANSACTIONS_UNAVAILABLE", "USER_FRAUD_ALERT"] as const

export type CheckReportWarningCode = Open<(typeof checkReportWarningCodeValues)[number]>
export const CheckReportWarningCode: Schema.Codec<CheckReportWarningCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(checkReportWarningCodeValues)
)

export interface ConsumerDispute {
  /** @deprecated */
  readonly consumer_dispute_id: string
  readonly dispute_field_create_date: string
  readonly category: ConsumerDisputeCategory
  readonly statement: string
}
export const ConsumerDispute: Schema.Codec<ConsumerDispute> = /*#__PURE__*/ struct<ConsumerDispute>(() => ({
  consumer_dispute_id: Schema.String,
  dispute_field_create_date: Schema.String,
  category: ConsumerDisputeCategory,
  statement: Schema.String
}))

export type ConsumerDisputeCategory = Open<"TRANSACTION" | "BALANCE" | "IDENTITY" | "OTHER">
export const ConsumerDisputeCategory: Schema.Codec<ConsumerDisputeCategory> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["TRANSACTION", "BALANCE", "IDENTITY", "OTHER"])
)

export interface CraAnnualIncomeValues {
  readonly gross_income: number
  readonly net_income: number
}
export const CraAnnualIncomeValues: Schema.Codec<CraAnnualIncomeValues> = /*#__PURE__*/ struct<CraAnnualIncomeValues>(
  () => ({
    gross_income: Schema.Finite,
    net_income: Schema.Finite
  })
)

export interface CraBankIncomeAccount {
  readonly account_id?: string | null
  readonly mask: string | null
  readonly metadata: CraBankIncomeAccountMetadata
  readonly name: string
  readonly official_name: string | null
  readonly subtype: DepositoryAccountSubtype
  readonly type: CreditBankIncomeAccountType
  readonly owners: ReadonlyArray<Owner>
}
export const CraBankIncomeAccount: Schema.Codec<CraBankIncomeAccount> = /*#__PURE__*/ struct<CraBankIncomeAccount>(
  () => ({
    account_id: optionalKey(nullOr(Schema.String)),
    mask: nullOr(Schema.String),
    metadata: CraBankIncomeAccountMetadata,
    name: Schema.String,
    official_name: nullOr(Schema.String),
    subtype: DepositoryAccountSubtype,
    type: CreditBankIncomeAccountType,
    owners: Schema.Array(Owner)
  })
)

export interface CraBankIncomeAccountMetadata {
  readonly start_date: string | null
  readonly end_date: string | null
}
export const CraBankIncomeAccountMetadata: Schema.Codec<CraBankIncomeAccountMetadata> =
  /*#__PURE__*/ struct<CraBankIncomeAccountMetadata>(() => ({
    start_date: nullOr(Schema.String),
    end_date: nullOr(Schema.String)
  }))

export type CraBankIncomeBonusType = Open<"BONUS_INCLUDED" | "BONUS_ONLY">
export const CraBankIncomeBonusType: Schema.Codec<CraBankIncomeBonusType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["BONUS_INCLUDED", "BONUS_ONLY"])
)

export interface CraBankIncomeCause {
  readonly error_type: CreditBankIncomeErrorType
  readonly error_code: string
  readonly error_message: string
  readonly display_message: string
}
export const CraBankIncomeCause: Schema.Codec<CraBankIncomeCause> = /*#__PURE__*/ struct<CraBankIncomeCause>(() => ({
  error_type: CreditBankIncomeErrorType,
  error_code: Schema.String,
  error_message: Schema.String,
  display_message: Schema.String
}))

export interface CraBankIncomeEmployer {
  readonly name: string | null
}
export const CraBankIncomeEmployer: Schema.Codec<CraBankIncomeEmployer> = /*#__PURE__*/ struct<CraBankIncomeEmployer>(
  () => ({
    name: nullOr(Schema.String)
  })
)

export interface CraBankIncomeHistoricalSummary {
  readonly total_amounts?: ReadonlyArray<CreditAmountWithCurrency> | null
  readonly start_date?: string | null
  readonly end_date?: string | null
  readonly transactions?: ReadonlyArray<CraBankIncomeTransaction> | null
}
export const CraBankIncomeHistoricalSummary: Schema.Codec<CraBankIncomeHistoricalSummary> =
  /*#__PURE__*/ struct<CraBankIncomeHistoricalSummary>(() => ({
    total_amounts: optionalKey(nullOr(Schema.Array(CreditAmountWithCurrency))),
    start_date: optionalKey(nullOr(Schema.String)),
    end_date: optionalKey(nullOr(Schema.String)),
    transactions: optionalKey(nullOr(Schema.Array(CraBankIncomeTransaction)))
  }))

export interface CraBankIncomeIncomeProvider {
  readonly name: string
  readonly is_normalized: boolean
}
export const CraBankIncomeIncomeProvider: Schema.Codec<CraBankIncomeIncomeProvider> =
  /*#__PURE__*/ struct<CraBankIncomeIncomeProvider>(() => ({
    name: Schema.String,
    is_normalized: Schema.Boolean
  }))

export interface CraBankIncomeItem {
  readonly item_id?: string | null
  readonly accounts?: ReadonlyArray<CraBankIncomeAccount> | null
  readonly bank_income_accounts: ReadonlyArray<CraBankIncomeAccount>
  readonly bank_income_sources: ReadonlyArray<CraBankIncomeSource>
  readonly last_updated_time?: string | null
  readonly institution_id?: string | null
  readonly institution_name?: string | null
}
export const CraBankIncomeItem: Schema.Codec<CraBankIncomeItem> = /*#__PURE__*/ struct<CraBankIncomeItem>(() => ({
  item_id: optionalKey(nullOr(Schema.String)),
  accounts: optionalKey(nullOr(Schema.Array(CraBankIncomeAccount))),
  bank_income_accounts: Schema.Array(CraBankIncomeAccount),
  bank_income_sources: Schema.Array(CraBankIncomeSource),
  last_updated_time: optionalKey(nullOr(Schema.String)),
  institution_id: optionalKey(nullOr(Schema.String)),
  institution_name: optionalKey(nullOr(Schema.String))
}))

export interface CraBankIncomeSource {
  readonly account_id?: string | null
  readonly income_source_id?: string | null
  readonly income_description?: string | null
  readonly income_category?: CreditBankIncomeCategory | null
  readonly start_date?: string | null
  readonly end_date?: string | null
  readonly pay_frequency?: CreditBankIncomePayFrequency | null
  readonly total_amount?: number | null
  readonly iso_currency_code?: string | null
  readonly unofficial_currency_code?: string | null
  readonly transaction_count?: number | null
  readonly next_payment_date?: string | null
  readonly status?: CraBankIncomeStatus | null
  readonly historical_average_monthly_gross_income?: number | null
  readonly historical_average_monthly_income?: number | null
  readonly forecasted_average_monthly_income?: number | null
  readonly forecasted_average_monthly_income_prediction_intervals: ReadonlyArray<CraPredictionInterval>
  readonly employer?: CraBankIncomeEmployer | null
  readonly income_provider: CraBankIncomeIncomeProvider | null
  readonly historical_summary?: ReadonlyArray<CraBankIncomeHistoricalSummary> | null
}
export const CraBankIncomeSource: Schema.Codec<CraBankIncomeSource> = /*#__PURE__*/ struct<CraBankIncomeSource>(() => ({
  account_id: optionalKey(nullOr(Schema.String)),
  income_source_id: optionalKey(nullOr(Schema.String)),
  income_description: optionalKey(nullOr(Schema.String)),
  income_category: optionalKey(nullOr(CreditBankIncomeCategory)),
  start_date: optionalKey(nullOr(Schema.String)),
  end_date: optionalKey(nullOr(Schema.String)),
  pay_frequency: optionalKey(nullOr(CreditBankIncomePayFrequency)),
  total_amount: optionalKey(nullOr(Schema.Finite)),
  iso_currency_code: optionalKey(nullOr(Schema.String)),
  unofficial_currency_code: optionalKey(nullOr(Schema.String)),
  transaction_count: optionalKey(nullOr(Schema.Finite)),
  next_payment_date: optionalKey(nullOr(Schema.String)),
  status: optionalKey(nullOr(CraBankIncomeStatus)),
  historical_average_monthly_gross_income: optionalKey(nullOr(Schema.Finite)),
  historical_average_monthly_income: optionalKey(nullOr(Schema.Finite)),
  forecasted_average_monthly_income: optionalKey(nullOr(Schema.Finite)),
  forecasted_average_monthly_income_prediction_intervals: Schema.Array(CraPredictionInterval),
  employer: optionalKey(nullOr(CraBankIncomeEmployer)),
  income_provider: nullOr(CraBankIncomeIncomeProvider),
  historical_summary: optionalKey(nullOr(Schema.Array(CraBankIncomeHistoricalSummary)))
}))

export type CraBankIncomeStatus = Open<"ACTIVE" | "INACTIVE" | "UNKNOWN">
export const CraBankIncomeStatus: Schema.Codec<CraBankIncomeStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ACTIVE", "INACTIVE", "UNKNOWN"])
)

export interface CraBankIncomeSummary {
  readonly total_amounts?: ReadonlyArray<CreditAmountWithCurrency> | null
  readonly start_date?: string | null
  readonly end_date?: string | null
  readonly income_sources_count?: number | null
  readonly income_categories_count?: number | null
  readonly income_transactions_count?: number | null
  readonly historical_average_monthly_gross_income?: ReadonlyArray<CreditAmountWithCurrency> | null
  readonly historical_average_monthly_income?: ReadonlyArray<CreditAmountWithCurrency> | null
  readonly forecasted_average_monthly_income?: ReadonlyArray<CreditAmountWithCurrency> | null
  readonly historical_annual_gross_income?: ReadonlyArray<CreditAmountWithCurrency> | null
  readonly historical_annual_income?: ReadonlyArray<CreditAmountWithCurrency> | null
  readonly forecasted_annual_income?: ReadonlyArray<CreditAmountWithCurrency> | null
  readonly historical_summary?: ReadonlyArray<CraBankIncomeHistoricalSummary> | null
}
export const CraBankIncomeSummary: Schema.Codec<CraBankIncomeSummary> = /*#__PURE__*/ struct<CraBankIncomeSummary>(
  () => ({
    total_amounts: optionalKey(nullOr(Schema.Array(CreditAmountWithCurrency))),
    start_date: optionalKey(nullOr(Schema.String)),
    end_date: optionalKey(nullOr(Schema.String)),
    income_sources_count: optionalKey(nullOr(Schema.Finite)),
    income_categories_count: optionalKey(nullOr(Schema.Finite)),
    income_transactions_count: optionalKey(nullOr(Schema.Finite)),
    historical_average_monthly_gross_income: optionalKey(nullOr(Schema.Array(CreditAmountWithCurrency))),
    historical_average_monthly_income: optionalKey(nullOr(Schema.Array(CreditAmountWithCurrency))),
    forecasted_average_monthly_income: optionalKey(nullOr(Schema.Array(CreditAmountWithCurrency))),
    historical_annual_gross_income: optionalKey(nullOr(Schema.Array(CreditAmountWithCurrency))),
    historical_annual_income: optionalKey(nullOr(Schema.Array(CreditAmountWithCurrency))),
    forecasted_annual_income: optionalKey(nullOr(Schema.Array(CreditAmountWithCurrency))),
    historical_summary: optionalKey(nullOr(Schema.Array(CraBankIncomeHistoricalSummary)))
  })
)

export interface CraBankIncomeTransaction {
  readonly transaction_id: string
  readonly amount: number
  readonly date: string
  /** @deprecated */
  readonly name?: string | null
  readonly original_description: string | null
  readonly pending: boolean
  readonly check_number?: string | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly bonus_type?: CraBankIncomeBonusType | null
}
export const CraBankIncomeTransaction: Schema.Codec<CraBankIncomeTransaction> =
  /*#__PURE__*/ struct<CraBankIncomeTransaction>(() => ({
    transaction_id: Schema.String,
    amount: Schema.Finite,
    date: Schema.String,
    name: optionalKey(nullOr(Schema.String)),
    original_description: nullOr(Schema.String),
    pending: Schema.Boolean,
    check_number: optionalKey(nullOr(Schema.String)),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    bonus_type: optionalKey(nullOr(CraBankIncomeBonusType))
  }))

export interface CraBankIncomeWarning {
  readonly warning_type?: CreditBankIncomeWarningType | null
  readonly warning_code?: CraBankIncomeWarningCode | null
  readonly cause?: CraBankIncomeCause | null
}
export const CraBankIncomeWarning: Schema.Codec<CraBankIncomeWarning> = /*#__PURE__*/ struct<CraBankIncomeWarning>(
  () => ({
    warning_type: optionalKey(nullOr(CreditBankIncomeWarningType)),
    warning_code: optionalKey(nullOr(CraBankIncomeWarningCode)),
    cause: optionalKey(nullOr(CraBankIncomeCause))
  })
)

const craBankIncomeWarningCodeValues = [
  "IDENTITY_UNAVAILABLE",
  "TRANSACTIONS_UNAVAILABLE",
  "REPORT_DELETED",
  "DATA_UNAVAILABLE"
] as const

export type CraBankIncomeWarningCode = Open<(typeof craBankIncomeWarningCodeValues)[number]>
export const CraBankIncomeWarningCode: Schema.Codec<CraBankIncomeWarningCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(craBankIncomeWarningCodeValues)
)

export interface CraBaseReportProductConfig {
  readonly product: "cra_base_report"
  readonly version: string
}
export const CraBaseReportProductConfig: Schema.Codec<CraBaseReportProductConfig> =
  /*#__PURE__*/ struct<CraBaseReportProductConfig>(() => ({
    product: Schema.Literal("cra_base_report"),
    version: Schema.String
  }))

export interface CraCashflowInsightsReport {
  readonly report_id: string
  readonly generated_time: string
  readonly attributes?: CashflowAttributesSchema | null
}
export const CraCashflowInsightsReport: Schema.Codec<CraCashflowInsightsReport> =
  /*#__PURE__*/ struct<CraCashflowInsightsReport>(() => ({
    report_id: Schema.String,
    generated_time: Schema.String,
    attributes: optionalKey(nullOr(CashflowAttributesSchema))
  }))

export interface CraCheckReportBaseReportGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly third_party_user_token?: string | undefined
  readonly item_ids?: ReadonlyArray<string> | null | undefined
  readonly user_token?: string | undefined
  readonly user_tier?: CraUserTier | null | undefined
  readonly report_id?: string | undefined
  readonly consumer_report_permissible_purpose?: CraCheckReportPermissiblePurpose | undefined
}
export const CraCheckReportBaseReportGetRequest: Schema.Codec<CraCheckReportBaseReportGetRequest> =
  /*#__PURE__*/ struct<CraCheckReportBaseReportGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    third_party_user_token: optional(Schema.String),
    item_ids: optional(nullOr(Schema.Array(Schema.String))),
    user_token: optional(Schema.String),
    user_tier: optional(nullOr(CraUserTier)),
    report_id: optional(Schema.String),
    consumer_report_permissible_purpose: optional(CraCheckReportPermissiblePurpose)
  }))

export interface CraCheckReportBaseReportGetResponse {
  readonly report: BaseReport
  readonly warnings: ReadonlyArray<BaseReportWarning>
  readonly request_id: string
}
export const CraCheckReportBaseReportGetResponse: Schema.Codec<CraCheckReportBaseReportGetResponse> =
  /*#__PURE__*/ struct<CraCheckReportBaseReportGetResponse>(() => ({
    report: BaseReport,
    warnings: Schema.Array(BaseReportWarning),
    request_id: Schema.String
  }))

export interface CraCheckReportCashflowInsightsGetOptions {
  readonly attributes_version?: CashflowAttributesVersion | null | undefined
}
export const CraCheckReportCashflowInsightsGetOptions: Schema.Codec<CraCheckReportCashflowInsightsGetOptions> =
  /*#__PURE__*/ struct<CraCheckReportCashflowInsightsGetOptions>(() => ({
    attributes_version: optional(nullOr(CashflowAttributesVersion))
  }))

export interface CraCheckReportCashflowInsightsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly third_party_user_token?: string | undefined
  readonly user_token?: string | undefined
  /** @deprecated */
  readonly options?: CraCheckReportCashflowInsightsGetOptions | null | undefined
}
export const CraCheckReportCashflowInsightsGetRequest: Schema.Codec<CraCheckReportCashflowInsightsGetRequest> =
  /*#__PURE__*/ struct<CraCheckReportCashflowInsightsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    third_party_user_token: optional(Schema.String),
    user_token: optional(Schema.String),
    options: optional(nullOr(CraCheckReportCashflowInsightsGetOptions))
  }))

export interface CraCheckReportCashflowInsightsGetResponse {
  readonly report: CraCashflowInsightsReport
  readonly request_id: string
  readonly warnings?: ReadonlyArray<CheckReportWarning> | null
}
export const CraCheckReportCashflowInsightsGetResponse: Schema.Codec<CraCheckReportCashflowInsightsGetResponse> =
  /*#__PURE__*/ struct<CraCheckReportCashflowInsightsGetResponse>(() => ({
    report: CraCashflowInsightsReport,
    request_id: Schema.String,
    warnings: optionalKey(nullOr(Schema.Array(CheckReportWarning)))
  }))

export interface CraCheckReportCreateBaseReportOptions {
  /** @deprecated */
  readonly client_report_id?: string | null | undefined
  readonly gse_options?: CraCheckReportGSEOptions | null | undefined
  readonly require_identity?: boolean | null | undefined
  readonly home_lending_report_options?: CraCheckReportHomeLendingReportOptions | null | undefined
}
export const CraCheckReportCreateBaseReportOptions: Schema.Codec<CraCheckReportCreateBaseReportOptions> =
  /*#__PURE__*/ struct<CraCheckReportCreateBaseReportOptions>(() => ({
    client_report_id: optional(nullOr(Schema.String)),
    gse_options: optional(nullOr(CraCheckReportGSEOptions)),
    require_identity: optional(nullOr(Schema.Boolean)),
    home_lending_report_options: optional(nullOr(CraCheckReportHomeLendingReportOptions))
  }))

export interface CraCheckReportCreateCashflowInsightsOptions {
  readonly attributes_version?: CashflowAttributesVersion | null | undefined
}
export const CraCheckReportCreateCashflowInsightsOptions: Schema.Codec<CraCheckReportCreateCashflowInsightsOptions> =
  /*#__PURE__*/ struct<CraCheckReportCreateCashflowInsightsOptions>(() => ({
    attributes_version: optional(nullOr(CashflowAttributesVersion))
  }))

export interface CraCheckReportCreateIncomeInsightsOptionsInput {
  readonly income_insights_filter?: IncomeInsightsFilterInput | null | undefined
  readonly income_insights_version: IncomeInsightsVersionInput | null
}
export const CraCheckReportCreateIncomeInsightsOptionsInput: Schema.Codec<CraCheckReportCreateIncomeInsightsOptionsInput> =
  /*#__PURE__*/ struct<CraCheckReportCreateIncomeInsightsOptionsInput>(() => ({
    income_insights_filter: optional(nullOr(IncomeInsightsFilterInput)),
    income_insights_version: nullOr(IncomeInsightsVersionInput)
  }))

export interface CraCheckReportCreateIncomeInsightsOptions {
  readonly income_insights_filter?: IncomeInsightsFilter | null
  readonly income_insights_version: IncomeInsightsVersion | null
}
export const CraCheckReportCreateIncomeInsightsOptions: Schema.Codec<CraCheckReportCreateIncomeInsightsOptions> =
  /*#__PURE__*/ struct<CraCheckReportCreateIncomeInsightsOptions>(() => ({
    income_insights_filter: optionalKey(nullOr(IncomeInsightsFilter)),
    income_insights_version: nullOr(IncomeInsightsVersion)
  }))

export interface CraCheckReportCreateLendScoreOptions {
  readonly lend_score_version?: PlaidLendScoreVersion | null | undefined
}
export const CraCheckReportCreateLendScoreOptions: Schema.Codec<CraCheckReportCreateLendScoreOptions> =
  /*#__PURE__*/ struct<CraCheckReportCreateLendScoreOptions>(() => ({
    lend_score_version: optional(nullOr(PlaidLendScoreVersion))
  }))

export interface CraCheckReportCreateNetworkInsightsOptions {
  readonly network_insights_version?: NetworkInsightsVersion | null | undefined
}
export const CraCheckReportCreateNetworkInsightsOptions: Schema.Codec<CraCheckReportCreateNetworkInsightsOptions> =
  /*#__PURE__*/ struct<CraCheckReportCreateNetworkInsightsOptions>(() => ({
    network_insights_version: optional(nullOr(NetworkInsightsVersion))
  }))

export interface CraCheckReportCreatePartnerInsightsOptions {
  readonly prism_versions?: PrismVersions | null | undefined
  readonly fico?: CraPartnerInsightsFicoInput | null | undefined
}
export const CraCheckReportCreatePartnerInsightsOptions: Schema.Codec<CraCheckReportCreatePartnerInsightsOptions> =
  /*#__PURE__*/ struct<CraCheckReportCreatePartnerInsightsOptions>(() => ({
    prism_versions: optional(nullOr(PrismVersions)),
    fico: optional(nullOr(CraPartnerInsightsFicoInput))
  }))

export interface CraCheckReportCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly user_token?: string | undefined
  readonly webhook: string
  readonly days_requested: number
  readonly days_required?: number | undefined
  readonly client_report_id?: string | null | undefined
  readonly products?: ReadonlyArray<ProductsInput> | null | undefined
  readonly base_report?: CraCheckReportCreateBaseReportOptions | null | undefined
  readonly cashflow_insights?: CraCheckReportCreateCashflowInsightsOptions | null | undefined
  readonly partner_insights?: CraCheckReportCreatePartnerInsightsOptions | null | undefined
  readonly lend_score?: CraCheckReportCreateLendScoreOptions | null | undefined
  readonly network_insights?: CraCheckReportCreateNetworkInsightsOptions | null | undefined
  readonly include_investments?: boolean | null | undefined
  readonly income_insights?: CraCheckReportCreateIncomeInsightsOptionsInput | null | undefined
  readonly consumer_report_permissible_purpose: ConsumerReportPermissiblePurposeInput
}
export const CraCheckReportCreateRequest: Schema.Codec<CraCheckReportCreateRequest> =
  /*#__PURE__*/ struct<CraCheckReportCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    user_token: optional(Schema.String),
    webhook: uri,
    days_requested: Schema.Int.check(Schema.isLessThanOrEqualTo(731)),
    days_required: optional(Schema.Int.check(Schema.isLessThanOrEqualTo(184))),
    client_report_id: optional(nullOr(Schema.String)),
    products: optional(nullOr(Schema.Array(ProductsInput).check(Schema.isMinLength(1)))),
    base_report: optional(nullOr(CraCheckReportCreateBaseReportOptions)),
    cashflow_insights: optional(nullOr(CraCheckReportCreateCashflowInsightsOptions)),
    partner_insights: optional(nullOr(CraCheckReportCreatePartnerInsightsOptions)),
    lend_score: optional(nullOr(CraCheckReportCreateLendScoreOptions)),
    network_insights: optional(nullOr(CraCheckReportCreateNetworkInsightsOptions)),
    include_investments: optional(nullOr(Schema.Boolean)),
    income_insights: optional(nullOr(CraCheckReportCreateIncomeInsightsOptionsInput)),
    consumer_report_permissible_purpose: ConsumerReportPermissiblePurposeInput
  }))

export interface CraCheckReportCreateResponse {
  readonly request_id?: string | null
}
export const CraCheckReportCreateResponse: Schema.Codec<CraCheckReportCreateResponse> =
  /*#__PURE__*/ struct<CraCheckReportCreateResponse>(() => ({
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface CraCheckReportGSEOptions {
  readonly report_types: ReadonlyArray<GSEReportType>
}
export const CraCheckReportGSEOptions: Schema.Codec<CraCheckReportGSEOptions> =
  /*#__PURE__*/ struct<CraCheckReportGSEOptions>(() => ({
    report_types: Schema.Array(GSEReportType)
  }))

export interface CraCheckReportIncomeInsightsGetOptions {
  readonly income_insights_filter?: IncomeInsightsFilterInput | null | undefined
  readonly income_insights_version: IncomeInsightsVersionInput | null
}
export const CraCheckReportIncomeInsightsGetOptions: Schema.Codec<CraCheckReportIncomeInsightsGetOptions> =
  /*#__PURE__*/ struct<CraCheckReportIncomeInsightsGetOptions>(() => ({
    income_insights_filter: optional(nullOr(IncomeInsightsFilterInput)),
    income_insights_version: nullOr(IncomeInsightsVersionInput)
  }))

export interface CraCheckReportIncomeInsightsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly third_party_user_token?: string | undefined
  readonly user_id?: string | undefined
  /** @deprecated */
  readonly options?: CraCheckReportIncomeInsightsGetOptions | null | undefined
  readonly report_id?: string | undefined
  readonly consumer_report_permissible_purpose?: CraCheckReportPermissiblePurpose | undefined
}
export const CraCheckReportIncomeInsightsGetRequest: Schema.Codec<CraCheckReportIncomeInsightsGetRequest> =
  /*#__PURE__*/ struct<CraCheckReportIncomeInsightsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    third_party_user_token: optional(Schema.String),
    user_id: optional(Schema.String),
    options: optional(nullOr(CraCheckReportIncomeInsightsGetOptions)),
    report_id: optional(Schema.String),
    consumer_report_permissible_purpose: optional(CraCheckReportPermissiblePurpose)
  }))

export interface CraCheckReportIncomeInsightsGetResponse {
  readonly report?: CraIncomeInsights | null
  readonly request_id: string
  readonly warnings?: ReadonlyArray<CheckReportWarning> | null
}
export const CraCheckReportIncomeInsightsGetResponse: Schema.Codec<CraCheckReportIncomeInsightsGetResponse> =
  /*#__PURE__*/ struct<CraCheckReportIncomeInsightsGetResponse>(() => ({
    report: optionalKey(nullOr(CraIncomeInsights)),
    request_id: Schema.String,
    warnings: optionalKey(nullOr(Schema.Array(CheckReportWarning)))
  }))

export interface CraCheckReportLendScoreGetOptions {
  readonly lend_score_version?: PlaidLendScoreVersion | null | undefined
}
export const CraCheckReportLendScoreGetOptions: Schema.Codec<CraCheckReportLendScoreGetOptions> =
  /*#__PURE__*/ struct<CraCheckReportLendScoreGetOptions>(() => ({
    lend_score_version: optional(nullOr(PlaidLendScoreVersion))
  }))

export interface CraCheckReportLendScoreGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly third_party_user_token?: string | undefined
  readonly user_token?: string | undefined
  /** @deprecated */
  readonly options?: CraCheckReportLendScoreGetOptions | null | undefined
}
export const CraCheckReportLendScoreGetRequest: Schema.Codec<CraCheckReportLendScoreGetRequest> =
  /*#__PURE__*/ struct<CraCheckReportLendScoreGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    third_party_user_token: optional(Schema.String),
    user_token: optional(Schema.String),
    options: optional(nullOr(CraCheckReportLendScoreGetOptions))
  }))

export interface CraCheckReportLendScoreGetResponse {
  readonly report: CraLendScoreReport
  readonly request_id: string
  readonly warnings?: ReadonlyArray<CheckReportWarning> | null
}
export const CraCheckReportLendScoreGetResponse: Schema.Codec<CraCheckReportLendScoreGetResponse> =
  /*#__PURE__*/ struct<CraCheckReportLendScoreGetResponse>(() => ({
    report: CraLendScoreReport,
    request_id: Schema.String,
    warnings: optionalKey(nullOr(Schema.Array(CheckReportWarning)))
  }))

export interface CraCheckReportNetworkInsightsGetOptions {
  readonly network_insights_version?: NetworkInsightsVersion | null | undefined
}
export const CraCheckReportNetworkInsightsGetOptions: Schema.Codec<CraCheckReportNetworkInsightsGetOptions> =
  /*#__PURE__*/ struct<CraCheckReportNetworkInsightsGetOptions>(() => ({
    network_insights_version: optional(nullOr(NetworkInsightsVersion))
  }))

export interface CraCheckReportNetworkInsightsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  /** @deprecated */
  readonly options?: CraCheckReportNetworkInsightsGetOptions | null | undefined
  readonly third_party_user_token?: string | undefined
  readonly user_token?: string | undefined
}
export const CraCheckReportNetworkInsightsGetRequest: Schema.Codec<CraCheckReportNetworkInsightsGetRequest> =
  /*#__PURE__*/ struct<CraCheckReportNetworkInsightsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    options: optional(nullOr(CraCheckReportNetworkInsightsGetOptions)),
    third_party_user_token: optional(Schema.String),
    user_token: optional(Schema.String)
  }))

export interface CraCheckReportNetworkInsightsGetResponse {
  readonly report: CraNetworkInsightsReport
  readonly request_id: string
  readonly warnings?: ReadonlyArray<CheckReportWarning> | null
}
export const CraCheckReportNetworkInsightsGetResponse: Schema.Codec<CraCheckReportNetworkInsightsGetResponse> =
  /*#__PURE__*/ struct<CraCheckReportNetworkInsightsGetResponse>(() => ({
    report: CraNetworkInsightsReport,
    request_id: Schema.String,
    warnings: optionalKey(nullOr(Schema.Array(CheckReportWarning)))
  }))

export interface CraCheckReportPDFGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly third_party_user_token?: string | undefined
  readonly add_ons?: ReadonlyArray<CraPDFAddOns> | undefined
  readonly user_token?: string | undefined
}
export const CraCheckReportPDFGetRequest: Schema.Codec<CraCheckReportPDFGetRequest> =
  /*#__PURE__*/ struct<CraCheckReportPDFGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    third_party_user_token: optional(Schema.String),
    add_ons: optional(Schema.Array(CraPDFAddOns)),
    user_token: optional(Schema.String)
  }))

export interface CraCheckReportPartnerInsightsGetOptions {
  readonly prism_versions?: PrismVersionsDeprecated | null | undefined
}
export const CraCheckReportPartnerInsightsGetOptions: Schema.Codec<CraCheckReportPartnerInsightsGetOptions> =
  /*#__PURE__*/ struct<CraCheckReportPartnerInsightsGetOptions>(() => ({
    prism_versions: optional(nullOr(PrismVersionsDeprecated))
  }))

export interface CraCheckReportPartnerInsightsGetPartnerInsights {
  readonly prism_versions?: PrismVersions | null | undefined
  readonly fico?: CraPartnerInsightsFicoInput | null | undefined
}
export const CraCheckReportPartnerInsightsGetPartnerInsights: Schema.Codec<CraCheckReportPartnerInsightsGetPartnerInsights> =
  /*#__PURE__*/ struct<CraCheckReportPartnerInsightsGetPartnerInsights>(() => ({
    prism_versions: optional(nullOr(PrismVersions)),
    fico: optional(nullOr(CraPartnerInsightsFicoInput))
  }))

export interface CraCheckReportPartnerInsightsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly third_party_user_token?: string | undefined
  readonly user_token?: string | undefined
  readonly user_tier?: CraUserTier | null | undefined
  /** @deprecated */
  readonly partner_insights?: CraCheckReportPartnerInsightsGetPartnerInsights | undefined
  readonly options?: CraCheckReportPartnerInsightsGetOptions | null | undefined
}
export const CraCheckReportPartnerInsightsGetRequest: Schema.Codec<CraCheckReportPartnerInsightsGetRequest> =
  /*#__PURE__*/ struct<CraCheckReportPartnerInsightsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    third_party_user_token: optional(Schema.String),
    user_token: optional(Schema.String),
    user_tier: optional(nullOr(CraUserTier)),
    partner_insights: optional(CraCheckReportPartnerInsightsGetPartnerInsights),
    options: optional(nullOr(CraCheckReportPartnerInsightsGetOptions))
  }))

export interface CraCheckReportPartnerInsightsGetResponse {
  readonly report?: CraPartnerInsights | null
  readonly request_id: string
  readonly warnings?: ReadonlyArray<CheckReportWarning> | null
}
export const CraCheckReportPartnerInsightsGetResponse: Schema.Codec<CraCheckReportPartnerInsightsGetResponse> =
  /*#__PURE__*/ struct<CraCheckReportPartnerInsightsGetResponse>(() => ({
    report: optionalKey(nullOr(CraPartnerInsights)),
    request_id: Schema.String,
    warnings: optionalKey(nullOr(Schema.Array(CheckReportWarning)))
  }))

export type CraCheckReportPermissiblePurpose = "ACCOUNT_REVIEW_CREDIT" | "WRITTEN_INSTRUCTION_OTHER"
export const CraCheckReportPermissiblePurpose: Schema.Codec<CraCheckReportPermissiblePurpose> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["ACCOUNT_REVIEW_CREDIT", "WRITTEN_INSTRUCTION_OTHER"]))

export interface CraCheckReportVerificationGetEmploymentRefreshOptions {
  readonly days_requested: number
}
export const CraCheckReportVerificationGetEmploymentRefreshOptions: Schema.Codec<CraCheckReportVerificationGetEmploymentRefreshOptions> =
  /*#__PURE__*/ struct<CraCheckReportVerificationGetEmploymentRefreshOptions>(() => ({
    days_requested: Schema.Int.check(Schema.isLessThanOrEqualTo(731))
  }))

export interface CraCheckReportVerificationGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly reports_requested: ReadonlyArray<CraCheckReportVerificationGetReportType>
  /** @deprecated */
  readonly employment_refresh_options?: CraCheckReportVerificationGetEmploymentRefreshOptions | null | undefined
  readonly user_token?: string | undefined
}
export const CraCheckReportVerificationGetRequest: Schema.Codec<CraCheckReportVerificationGetRequest> =
  /*#__PURE__*/ struct<CraCheckReportVerificationGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    reports_requested: Schema.Array(CraCheckReportVerificationGetReportType),
    employment_refresh_options: optional(nullOr(CraCheckReportVerificationGetEmploymentRefreshOptions)),
    user_token: optional(Schema.String)
  }))

export interface CraCheckReportVerificationGetResponse {
  readonly report: CraVerificationReport
  readonly request_id: string
  readonly warnings: ReadonlyArray<CheckReportWarning>
}
export const CraCheckReportVerificationGetResponse: Schema.Codec<CraCheckReportVerificationGetResponse> =
  /*#__PURE__*/ struct<CraCheckReportVerificationGetResponse>(() => ({
    report: CraVerificationReport,
    request_id: Schema.String,
    warnings: Schema.Array(CheckReportWarning)
  }))

export interface CraCheckReportVerificationPdfGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly third_party_user_token?: string | undefined
  /** @deprecated */
  readonly report_requested?: CraCheckReportVerificationPdfReportType | undefined
  readonly reports_requested?: ReadonlyArray<CraCheckReportVerificationPdfReportType> | undefined
  readonly user_token?: string | undefined
  readonly hide_gse_details?: boolean | undefined
}
export const CraCheckReportVerificationPdfGetRequest: Schema.Codec<CraCheckReportVerificationPdfGetRequest> =
  /*#__PURE__*/ struct<CraCheckReportVerificationPdfGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    third_party_user_token: optional(Schema.String),
    report_requested: optional(CraCheckReportVerificationPdfReportType),
    reports_requested: optional(
      Schema.Array(CraCheckReportVerificationPdfReportType).check(Schema.isMinLength(1), Schema.isUnique())
    ),
    user_token: optional(Schema.String),
    hide_gse_details: optional(Schema.Boolean)
  }))

export type CraCheckReportVerificationPdfReportType = "voa" | "employment_refresh" | "income"
export const CraCheckReportVerificationPdfReportType: Schema.Codec<CraCheckReportVerificationPdfReportType> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["voa", "employment_refresh", "income"]))

export type CraCreditProfileCashflowAttributesSchema = Readonly<Record<string, unknown>>
export const CraCreditProfileCashflowAttributesSchema: Schema.Codec<CraCreditProfileCashflowAttributesSchema> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Record(Schema.String, Schema.Unknown))

export type CraCreditProfileInquiryTypeInput = "SOFT_INQUIRY" | "STANDARD_INQUIRY"
export const CraCreditProfileInquiryTypeInput: Schema.Codec<CraCreditProfileInquiryTypeInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["SOFT_INQUIRY", "STANDARD_INQUIRY"]))

export type CraCreditProfileInquiryType = Open<"SOFT_INQUIRY" | "STANDARD_INQUIRY">
export const CraCreditProfileInquiryType: Schema.Codec<CraCreditProfileInquiryType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["SOFT_INQUIRY", "STANDARD_INQUIRY"])
)

export interface CraCreditProfileLendScore {
  readonly score: number | null
  readonly reason_codes: ReadonlyArray<string>
  readonly variant: string
  readonly error_reason: string | null
}
export const CraCreditProfileLendScore: Schema.Codec<CraCreditProfileLendScore> =
  /*#__PURE__*/ struct<CraCreditProfileLendScore>(() => ({
    score: nullOr(Schema.Finite),
    reason_codes: Schema.Array(Schema.String),
    variant: Schema.String,
    error_reason: nullOr(Schema.String)
  }))

export type CraCreditProfileNetworkInsightsSchema = Readonly<Record<string, unknown>>
export const CraCreditProfileNetworkInsightsSchema: Schema.Codec<CraCreditProfileNetworkInsightsSchema> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Record(Schema.String, Schema.Unknown))

export interface CraCreditProfileReport {
  readonly date_retrieved: string
  readonly inquiry_type: CraCreditProfileInquiryType
  readonly client_report_id: string
  readonly lend_scores: ReadonlyArray<CraCreditProfileLendScore | null>
  readonly cashflow_insights_attributes: CraCreditProfileCashflowAttributesSchema | null
  readonly network_insights_attributes: CraCreditProfileNetworkInsightsSchema | null
  readonly metadata: CraCreditProfileReportMetadata | null
}
export const CraCreditProfileReport: Schema.Codec<CraCreditProfileReport> =
  /*#__PURE__*/ struct<CraCreditProfileReport>(() => ({
    date_retrieved: Schema.String,
    inquiry_type: CraCreditProfileInquiryType,
    client_report_id: Schema.String,
    lend_scores: Schema.Array(nullOr(CraCreditProfileLendScore)),
    cashflow_insights_attributes: nullOr(CraCreditProfileCashflowAttributesSchema),
    network_insights_attributes: nullOr(CraCreditProfileNetworkInsightsSchema),
    metadata: nullOr(CraCreditProfileReportMetadata)
  }))

export interface CraCreditProfileReportGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id: string
  readonly consumer_report_permissible_purpose: ConsumerReportPermissiblePurposeInput
  readonly client_report_id: string
  readonly report_type: CraCreditProfileReportType
  readonly inquiry_type: CraCreditProfileInquiryTypeInput
  readonly version: CraCreditProfileReportVersion
}
export const CraCreditProfileReportGetRequest: Schema.Codec<CraCreditProfileReportGetRequest> =
  /*#__PURE__*/ struct<CraCreditProfileReportGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: Schema.String,
    consumer_report_permissible_purpose: ConsumerReportPermissiblePurposeInput,
    client_report_id: Schema.String,
    report_type: CraCreditProfileReportType,
    inquiry_type: CraCreditProfileInquiryTypeInput,
    version: CraCreditProfileReportVersion
  }))

export interface CraCreditProfileReportGetResponse {
  readonly report: CraCreditProfileReport
  readonly request_id: string
  readonly user_id?: string | null
  readonly warnings: ReadonlyArray<CheckReportWarning>
}
export const CraCreditProfileReportGetResponse: Schema.Codec<CraCreditProfileReportGetResponse> =
  /*#__PURE__*/ struct<CraCreditProfileReportGetResponse>(() => ({
    report: CraCreditProfileReport,
    request_id: Schema.String,
    user_id: optionalKey(nullOr(Schema.String)),
    warnings: Schema.Array(CheckReportWarning)
  }))

export interface CraCreditProfileReportMetadata {
  readonly item_count: number
  readonly institution_ids: ReadonlyArray<string>
  readonly account_count: number
  readonly primary_account_count: number
  readonly depository_account_type_count: number
  readonly credit_account_type_count: number
  readonly other_account_type_count: number
  readonly multiple_owner_account_count: number
  readonly generated_at: string
  readonly oldest_transaction_date: string
  readonly most_recent_transaction_date: string
}
export const CraCreditProfileReportMetadata: Schema.Codec<CraCreditProfileReportMetadata> =
  /*#__PURE__*/ struct<CraCreditProfileReportMetadata>(() => ({
    item_count: Schema.Finite,
    institution_ids: Schema.Array(Schema.String),
    account_count: Schema.Finite,
    primary_account_count: Schema.Finite,
    depository_account_type_count: Schema.Finite,
    credit_account_type_count: Schema.Finite,
    other_account_type_count: Schema.Finite,
    multiple_owner_account_count: Schema.Finite,
    generated_at: Schema.String,
    oldest_transaction_date: Schema.String,
    most_recent_transaction_date: Schema.String
  }))

export type CraCreditProfileReportType = "QUALIFY"
export const CraCreditProfileReportType: Schema.Codec<CraCreditProfileReportType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["QUALIFY"])
)

export type CraCreditProfileReportVersion = "v1"
export const CraCreditProfileReportVersion: Schema.Codec<CraCreditProfileReportVersion> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["v1"])
)

export interface CraCurrentModeledIncome {
  readonly monthly: CraMonthlyIncomeValues
  readonly annual: CraAnnualIncomeValues
}
export const CraCurrentModeledIncome: Schema.Codec<CraCurrentModeledIncome> =
  /*#__PURE__*/ struct<CraCurrentModeledIncome>(() => ({
    monthly: CraMonthlyIncomeValues,
    annual: CraAnnualIncomeValues
  }))

export interface CraEmploymentRefreshReport {
  readonly generated_time: string
  readonly days_requested: number
  readonly items: ReadonlyArray<CraEmploymentRefreshReportItem>
}
export const CraEmploymentRefreshReport: Schema.Codec<CraEmploymentRefreshReport> =
  /*#__PURE__*/ struct<CraEmploymentRefreshReport>(() => ({
    generated_time: Schema.String,
    days_requested: Schema.Finite,
    items: Schema.Array(CraEmploymentRefreshReportItem)
  }))

export interface CraEmploymentRefreshReportAccount {
  readonly account_id: string
  readonly name: string
  readonly official_name: string | null
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly transactions: ReadonlyArray<CraEmploymentRefreshReportTransaction>
}
export const CraEmploymentRefreshReportAccount: Schema.Codec<CraEmploymentRefreshReportAccount> =
  /*#__PURE__*/ struct<CraEmploymentRefreshReportAccount>(() => ({
    account_id: Schema.String,
    name: Schema.String,
    official_name: nullOr(Schema.String),
    type: AccountType,
    subtype: nullOr(AccountSubtype),
    transactions: Schema.Array(CraEmploymentRefreshReportTransaction)
  }))

export interface CraEmploymentRefreshReportItem {
  readonly accounts: ReadonlyArray<CraEmploymentRefreshReportAccount>
  readonly institution_name: string
  readonly institution_id: string
  readonly item_id: string
  readonly last_update_time: string
}
export const CraEmploymentRefreshReportItem: Schema.Codec<CraEmploymentRefreshReportItem> =
  /*#__PURE__*/ struct<CraEmploymentRefreshReportItem>(() => ({
    accounts: Schema.Array(CraEmploymentRefreshReportAccount),
    institution_name: Schema.String,
    institution_id: Schema.String,
    item_id: Schema.String,
    last_update_time: Schema.String
  }))

export interface CraEmploymentRefreshReportTransaction {
  readonly account_id: string
  readonly original_description: string
  readonly date: string
  readonly pending: boolean
  readonly transaction_id: string
}
export const CraEmploymentRefreshReportTransaction: Schema.Codec<CraEmploymentRefreshReportTransaction> =
  /*#__PURE__*/ struct<CraEmploymentRefreshReportTransaction>(() => ({
    account_id: Schema.String,
    original_description: Schema.String,
    date: Schema.String,
    pending: Schema.Boolean,
    transaction_id: Schema.String
  }))

export interface CraHomeLendingProduct {
  readonly product: "cra_home_lending"
  readonly version: string
}
export const CraHomeLendingProduct: Schema.Codec<CraHomeLendingProduct> = /*#__PURE__*/ struct<CraHomeLendingProduct>(
  () => ({
    product: Schema.Literal("cra_home_lending"),
    version: Schema.String
  })
)

export interface CraIncomeCategory {
  readonly primary: string
  readonly secondary: string
}
export const CraIncomeCategory: Schema.Codec<CraIncomeCategory> = /*#__PURE__*/ struct<CraIncomeCategory>(() => ({
  primary: Schema.String,
  secondary: Schema.String
}))

export interface CraIncomeInsights {
  readonly report_id?: string | null
  readonly generated_time?: string | null
  readonly days_requested?: number | null
  readonly client_report_id?: string | null
  readonly items?: ReadonlyArray<CraBankIncomeItem> | null
  readonly user_summary?: CraIncomeInsightsUserSummary | null
  readonly income_streams: ReadonlyArray<CraIncomeStream>
  readonly bank_income_summary?: CraBankIncomeSummary | null
  readonly warnings?: ReadonlyArray<CraBankIncomeWarning> | null
}
export const CraIncomeInsights: Schema.Codec<CraIncomeInsights> = /*#__PURE__*/ struct<CraIncomeInsights>(() => ({
  report_id: optionalKey(nullOr(Schema.String)),
  generated_time: optionalKey(nullOr(Schema.String)),
  days_requested: optionalKey(nullOr(Schema.Finite)),
  client_report_id: optionalKey(nullOr(Schema.String)),
  items: optionalKey(nullOr(Schema.Array(CraBankIncomeItem))),
  user_summary: optionalKey(nullOr(CraIncomeInsightsUserSummary)),
  income_streams: Schema.Array(CraIncomeStream),
  bank_income_summary: optionalKey(nullOr(CraBankIncomeSummary)),
  warnings: optionalKey(nullOr(Schema.Array(CraBankIncomeWarning)))
}))

export interface CraIncomeInsightsProduct {
  readonly product: "cra_income_insights"
  readonly version: string
}
export const CraIncomeInsightsProduct: Schema.Codec<CraIncomeInsightsProduct> =
  /*#__PURE__*/ struct<CraIncomeInsightsProduct>(() => ({
    product: Schema.Literal("cra_income_insights"),
    version: Schema.String
  }))

export interface CraIncomeInsightsProductConfigInput {
  readonly product: "cra_income_insights"
  readonly version: string
  readonly options?: CraCheckReportCreateIncomeInsightsOptionsInput | null | undefined
}
export const CraIncomeInsightsProductConfigInput: Schema.Codec<CraIncomeInsightsProductConfigInput> =
  /*#__PURE__*/ struct<CraIncomeInsightsProductConfigInput>(() => ({
    product: Schema.Literal("cra_income_insights"),
    version: Schema.String,
    options: optional(nullOr(CraCheckReportCreateIncomeInsightsOptionsInput))
  }))

export interface CraIncomeInsightsProductConfig {
  readonly product: "cra_income_insights"
  readonly version: string
  readonly options?: CraCheckReportCreateIncomeInsightsOptions | null
}
export const CraIncomeInsightsProductConfig: Schema.Codec<CraIncomeInsightsProductConfig> =
  /*#__PURE__*/ struct<CraIncomeInsightsProductConfig>(() => ({
    product: Schema.Literal("cra_income_insights"),
    version: Schema.String,
    options: optionalKey(nullOr(CraCheckReportCreateIncomeInsightsOptions))
  }))

export interface CraIncomeInsightsUserSummary {
  readonly income_metrics: ReadonlyArray<CraIncomeMetrics>
}
export const CraIncomeInsightsUserSummary: Schema.Codec<CraIncomeInsightsUserSummary> =
  /*#__PURE__*/ struct<CraIncomeInsightsUserSummary>(() => ({
    income_metrics: Schema.Array(CraIncomeMetrics)
  }))

export interface CraIncomeMetrics {
  readonly current: CraCurrentModeledIncome | null
  readonly projected: CraProjectedModeledIncome | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CraIncomeMetrics: Schema.Codec<CraIncomeMetrics> = /*#__PURE__*/ struct<CraIncomeMetrics>(() => ({
  current: nullOr(CraCurrentModeledIncome),
  projected: nullOr(CraProjectedModeledIncome),
  iso_currency_code: nullOr(Schema.String),
  unofficial_currency_code: nullOr(Schema.String)
}))

export interface CraIncomeNextPayment {
  readonly date: string
}
export const CraIncomeNextPayment: Schema.Codec<CraIncomeNextPayment> = /*#__PURE__*/ struct<CraIncomeNextPayment>(
  () => ({
    date: Schema.String
  })
)

export interface CraIncomeStream {
  readonly income_stream_id: string
  readonly start_date: string
  readonly end_date: string
  readonly description: string
  readonly insights: CraIncomeStreamInsights
  readonly income_metrics: CraIncomeMetrics
  readonly transactions: ReadonlyArray<CraIncomeTransaction>
}
export const CraIncomeStream: Schema.Codec<CraIncomeStream> = /*#__PURE__*/ struct<CraIncomeStream>(() => ({
  income_stream_id: Schema.String,
  start_date: Schema.String,
  end_date: Schema.String,
  description: Schema.String,
  insights: CraIncomeStreamInsights,
  income_metrics: CraIncomeMetrics,
  transactions: Schema.Array(CraIncomeTransaction)
}))

export interface CraIncomeStreamInsights {
  readonly income_category: CraIncomeCategory
  readonly pay_frequency: CreditBankIncomePayFrequency
  readonly income_provider: CraBankIncomeIncomeProvider | null
  readonly status: CraBankIncomeStatus
  readonly next_payment: CraIncomeNextPayment | null
}
export const CraIncomeStreamInsights: Schema.Codec<CraIncomeStreamInsights> =
  /*#__PURE__*/ struct<CraIncomeStreamInsights>(() => ({
    income_category: CraIncomeCategory,
    pay_frequency: CreditBankIncomePayFrequency,
    income_provider: nullOr(CraBankIncomeIncomeProvider),
    status: CraBankIncomeStatus,
    next_payment: nullOr(CraIncomeNextPayment)
  }))

export interface CraIncomeTransaction {
  readonly transaction_id: string
  readonly item_id: string
  readonly account_id: string
  readonly amount: number
  readonly date: string
  readonly original_description: string
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly outlier: CraIncomeTransactionOutlier
}
export const CraIncomeTransaction: Schema.Codec<CraIncomeTransaction> = /*#__PURE__*/ struct<CraIncomeTransaction>(
  () => ({
    transaction_id: Schema.String,
    item_id: Schema.String,
    account_id: Schema.String,
    amount: Schema.Finite,
    date: Schema.String,
    original_description: Schema.String,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    outlier: CraIncomeTransactionOutlier
  })
)

export interface CraIncomeTransactionOutlier {
  readonly is_outlier: boolean
  readonly amount?: number | null
}
export const CraIncomeTransactionOutlier: Schema.Codec<CraIncomeTransactionOutlier> =
  /*#__PURE__*/ struct<CraIncomeTransactionOutlier>(() => ({
    is_outlier: Schema.Boolean,
    amount: optionalKey(nullOr(Schema.Finite))
  }))

export interface CraLendScoreReport {
  readonly report_id: string
  readonly generated_time: string
  readonly lend_score?: LendScore | null
}
export const CraLendScoreReport: Schema.Codec<CraLendScoreReport> = /*#__PURE__*/ struct<CraLendScoreReport>(() => ({
  report_id: Schema.String,
  generated_time: Schema.String,
  lend_score: optionalKey(nullOr(LendScore))
}))

export interface CraLoanApplication {
  readonly user_token: string
  readonly application_id: string
  readonly type: CraLoanType
  readonly decision: CraLoanApplicationDecision
  readonly application_date?: string | undefined
  readonly decision_date?: string | undefined
}
export const CraLoanApplication: Schema.Codec<CraLoanApplication> = /*#__PURE__*/ struct<CraLoanApplication>(() => ({
  user_token: Schema.String,
  application_id: Schema.String,
  type: CraLoanType,
  decision: CraLoanApplicationDecision,
  application_date: optional(civilDate),
  decision_date: optional(civilDate)
}))

export type CraLoanApplicationDecision = "APPROVED" | "DECLINED" | "OTHER"
export const CraLoanApplicationDecision: Schema.Codec<CraLoanApplicationDecision> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["APPROVED", "DECLINED", "OTHER"])
)

export interface CraLoanClosedStatus {
  readonly status: CraLoanStatus
  readonly date: string
}
export const CraLoanClosedStatus: Schema.Codec<CraLoanClosedStatus> = /*#__PURE__*/ struct<CraLoanClosedStatus>(() => ({
  status: CraLoanStatus,
  date: civilDate
}))

export interface CraLoanOpenedStatus {
  readonly status: CraLoanStatus
  readonly date: string
}
export const CraLoanOpenedStatus: Schema.Codec<CraLoanOpenedStatus> = /*#__PURE__*/ struct<CraLoanOpenedStatus>(() => ({
  status: CraLoanStatus,
  date: civilDate
}))

export interface CraLoanPaymentHistory {
  readonly period: number
  readonly due_date: string
  readonly days_past_due: number
  readonly amount_past_due?: number | undefined
  readonly balance_remaining?: number | undefined
}
export const CraLoanPaymentHistory: Schema.Codec<CraLoanPaymentHistory> = /*#__PURE__*/ struct<CraLoanPaymentHistory>(
  () => ({
    period: Schema.Int,
    due_date: civilDate,
    days_past_due: Schema.Int,
    amount_past_due: optional(Schema.Finite),
    balance_remaining: optional(Schema.Finite)
  })
)

const craLoanPaymentScheduleValues = [
  "DAILY",
  "WEEKLY",
  "BIWEEKLY",
  "MONTHLY",
  "QUARTERLY",
  "ANNUALLY",
  "OTHER"
] as const

export type CraLoanPaymentSchedule = (typeof craLoanPaymentScheduleValues)[number]
export const CraLoanPaymentSchedule: Schema.Codec<CraLoanPaymentSchedule> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(craLoanPaymentScheduleValues)
)

export interface CraLoanRegister {
  readonly user_token: string
  readonly loan_id: string
  readonly type: CraLoanType
  readonly payment_schedule: CraLoanPaymentSchedule
  readonly opened_date: string
  readonly opened_with_status: CraLoanOpenedStatus
  readonly loan_amount?: number | undefined
  readonly application?: CraLoanRegisterApplication | undefined
}
export const CraLoanRegister: Schema.Codec<CraLoanRegister> = /*#__PURE__*/ struct<CraLoanRegister>(() => ({
  user_token: Schema.String,
  loan_id: Schema.String,
  type: CraLoanType,
  payment_schedule: CraLoanPaymentSchedule,
  opened_date: civilDate,
  opened_with_status: CraLoanOpenedStatus,
  loan_amount: optional(Schema.Finite),
  application: optional(CraLoanRegisterApplication)
}))

export interface CraLoanRegisterApplication {
  readonly application_id?: string | undefined
  readonly application_date?: string | undefined
}
export const CraLoanRegisterApplication: Schema.Codec<CraLoanRegisterApplication> =
  /*#__PURE__*/ struct<CraLoanRegisterApplication>(() => ({
    application_id: optional(Schema.String),
    application_date: optional(civilDate)
  }))

const craLoanStatusValues = [
  "APPROVED",
  "DECLINED",
  "BOOKED",
  "CURRENT",
  "DELINQUENT",
  "DEFAULT",
  "CHARGED_OFF",
  "TRANSFERRED",
  "PAID_OFF",
  "OTHER"
] as const

export type CraLoanStatus = (typeof craLoanStatusValues)[number]
export const CraLoanStatus: Schema.Codec<CraLoanStatus> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(craLoanStatusValues)
)

export interface CraLoanStatusHistoryUpdate {
  readonly status: CraLoanStatus
  readonly date: string
}
export const CraLoanStatusHistoryUpdate: Schema.Codec<CraLoanStatusHistoryUpdate> =
  /*#__PURE__*/ struct<CraLoanStatusHistoryUpdate>(() => ({
    status: CraLoanStatus,
    date: civilDate
  }))

const craLoanTypeValues = [
  "PERSONAL",
  "CREDIT_CARD",
  "BUSINESS",
  "MORTGAGE",
  "AUTO",
  "PAYDAY",
  "STUDENT",
  "HOME_EQUITY",
  "OTHER"
] as const

export type CraLoanType = (typeof craLoanTypeValues)[number]
export const CraLoanType: Schema.Codec<CraLoanType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(craLoanTypeValues)
)

export interface CraLoanUnregister {
  readonly loan_id: string
  readonly closed_with_status: CraLoanClosedStatus
}
export const CraLoanUnregister: Schema.Codec<CraLoanUnregister> = /*#__PURE__*/ struct<CraLoanUnregister>(() => ({
  loan_id: Schema.String,
  closed_with_status: CraLoanClosedStatus
}))

export interface CraLoanUnregisterResponse {
  readonly request_id: string
}
export const CraLoanUnregisterResponse: Schema.Codec<CraLoanUnregisterResponse> =
  /*#__PURE__*/ struct<CraLoanUnregisterResponse>(() => ({
    request_id: Schema.String
  }))

export interface CraLoanUpdate {
  readonly loan_id?: string | undefined
  readonly status_history?: ReadonlyArray<CraLoanStatusHistoryUpdate> | undefined
  readonly payment_history?: ReadonlyArray<CraLoanPaymentHistory> | undefined
}
export const CraLoanUpdate: Schema.Codec<CraLoanUpdate> = /*#__PURE__*/ struct<CraLoanUpdate>(() => ({
  loan_id: optional(Schema.String),
  status_history: optional(Schema.Array(CraLoanStatusHistoryUpdate)),
  payment_history: optional(Schema.Array(CraLoanPaymentHistory))
}))

export interface CraLoansApplicationsRegisterRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly applications: ReadonlyArray<CraLoanApplication>
}
export const CraLoansApplicationsRegisterRequest: Schema.Codec<CraLoansApplicationsRegisterRequest> =
  /*#__PURE__*/ struct<CraLoansApplicationsRegisterRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    applications: Schema.Array(CraLoanApplication)
  }))

export interface CraLoansApplicationsRegisterResponse {
  readonly request_id: string
}
export const CraLoansApplicationsRegisterResponse: Schema.Codec<CraLoansApplicationsRegisterResponse> =
  /*#__PURE__*/ struct<CraLoansApplicationsRegisterResponse>(() => ({
    request_id: Schema.String
  }))

export interface CraLoansRegisterResponse {
  readonly request_id: string
}
export const CraLoansRegisterResponse: Schema.Codec<CraLoansRegisterResponse> =
  /*#__PURE__*/ struct<CraLoansRegisterResponse>(() => ({
    request_id: Schema.String
  }))

export interface CraLoansUnregisterRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly loans: ReadonlyArray<CraLoanUnregister>
}
export const CraLoansUnregisterRequest: Schema.Codec<CraLoansUnregisterRequest> =
  /*#__PURE__*/ struct<CraLoansUnregisterRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    loans: Schema.Array(CraLoanUnregister)
  }))

export interface CraLoansUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly loans: ReadonlyArray<CraLoanUpdate>
}
export const CraLoansUpdateRequest: Schema.Codec<CraLoansUpdateRequest> = /*#__PURE__*/ struct<CraLoansUpdateRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    loans: Schema.Array(CraLoanUpdate)
  })
)

export interface CraLoansUpdateResponse {
  readonly request_id: string
}
export const CraLoansUpdateResponse: Schema.Codec<CraLoansUpdateResponse> =
  /*#__PURE__*/ struct<CraLoansUpdateResponse>(() => ({
    request_id: Schema.String
  }))

export interface CraMonitoringInsightsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly consumer_report_permissible_purpose: MonitoringConsumerReportPermissiblePurpose
  readonly user_token?: string | undefined
}
export const CraMonitoringInsightsGetRequest: Schema.Codec<CraMonitoringInsightsGetRequest> =
  /*#__PURE__*/ struct<CraMonitoringInsightsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    consumer_report_permissible_purpose: MonitoringConsumerReportPermissiblePurpose,
    user_token: optional(Schema.String)
  }))

export interface CraMonitoringInsightsGetResponse {
  readonly request_id: string
  readonly user_insights_id: string
  readonly items: ReadonlyArray<CraMonitoringInsightsItem>
}
export const CraMonitoringInsightsGetResponse: Schema.Codec<CraMonitoringInsightsGetResponse> =
  /*#__PURE__*/ struct<CraMonitoringInsightsGetResponse>(() => ({
    request_id: Schema.String,
    user_insights_id: Schema.String,
    items: Schema.Array(CraMonitoringInsightsItem)
  }))

export interface CraMonitoringInsightsItem {
  readonly date_generated: string
  readonly item_id: string
  readonly institution_id: string
  readonly institution_name: string
  readonly status: MonitoringInsightsItemStatus
  readonly insights: MonitoringInsights | null
  readonly accounts?: ReadonlyArray<BaseReportAccount> | null
}
export const CraMonitoringInsightsItem: Schema.Codec<CraMonitoringInsightsItem> =
  /*#__PURE__*/ struct<CraMonitoringInsightsItem>(() => ({
    date_generated: Schema.String,
    item_id: Schema.String,
    institution_id: Schema.String,
    institution_name: Schema.String,
    status: MonitoringInsightsItemStatus,
    insights: nullOr(MonitoringInsights),
    accounts: optionalKey(nullOr(Schema.Array(BaseReportAccount)))
  }))

export interface CraMonitoringInsightsSubscribeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly item_id?: string | undefined
  readonly webhook: string
  readonly income_categories?: ReadonlyArray<CreditBankIncomeCategoryInput> | null | undefined
  readonly user_token?: string | undefined
}
export const CraMonitoringInsightsSubscribeRequest: Schema.Codec<CraMonitoringInsightsSubscribeRequest> =
  /*#__PURE__*/ struct<CraMonitoringInsightsSubscribeRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    item_id: optional(Schema.String),
    webhook: uri,
    income_categories: optional(nullOr(Schema.Array(CreditBankIncomeCategoryInput))),
    user_token: optional(Schema.String)
  }))

export interface CraMonitoringInsightsSubscribeResponse {
  readonly request_id: string
  readonly subscription_id: string
}
export const CraMonitoringInsightsSubscribeResponse: Schema.Codec<CraMonitoringInsightsSubscribeResponse> =
  /*#__PURE__*/ struct<CraMonitoringInsightsSubscribeResponse>(() => ({
    request_id: Schema.String,
    subscription_id: Schema.String
  }))

export interface CraMonitoringInsightsUnsubscribeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly subscription_id: string
}
export const CraMonitoringInsightsUnsubscribeRequest: Schema.Codec<CraMonitoringInsightsUnsubscribeRequest> =
  /*#__PURE__*/ struct<CraMonitoringInsightsUnsubscribeRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    subscription_id: Schema.String
  }))

export interface CraMonitoringInsightsUnsubscribeResponse {
  readonly request_id: string
}
export const CraMonitoringInsightsUnsubscribeResponse: Schema.Codec<CraMonitoringInsightsUnsubscribeResponse> =
  /*#__PURE__*/ struct<CraMonitoringInsightsUnsubscribeResponse>(() => ({
    request_id: Schema.String
  }))

export interface CraMonthlyIncomeValues {
  readonly gross_income: number
  readonly net_income: number
}
export const CraMonthlyIncomeValues: Schema.Codec<CraMonthlyIncomeValues> =
  /*#__PURE__*/ struct<CraMonthlyIncomeValues>(() => ({
    gross_income: Schema.Finite,
    net_income: Schema.Finite
  }))

export interface CraNetworkInsightsItem {
  readonly institution_id: string
  readonly institution_name: string
  readonly item_id: string
}
export const CraNetworkInsightsItem: Schema.Codec<CraNetworkInsightsItem> =
  /*#__PURE__*/ struct<CraNetworkInsightsItem>(() => ({
    institution_id: Schema.String,
    institution_name: Schema.String,
    item_id: Schema.String
  }))

export interface CraNetworkInsightsReport {
  readonly report_id: string
  readonly generated_time: string
  readonly network_attributes: NetworkInsightsSchema
  readonly items: ReadonlyArray<CraNetworkInsightsItem>
}
export const CraNetworkInsightsReport: Schema.Codec<CraNetworkInsightsReport> =
  /*#__PURE__*/ struct<CraNetworkInsightsReport>(() => ({
    report_id: Schema.String,
    generated_time: Schema.String,
    network_attributes: NetworkInsightsSchema,
    items: Schema.Array(CraNetworkInsightsItem)
  }))

export type CraPDFAddOns = "cra_income_insights" | "cra_partner_insights"
export const CraPDFAddOns: Schema.Codec<CraPDFAddOns> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["cra_income_insights", "cra_partner_insights"])
)

export interface CraPartnerInsights {
  readonly report_id?: string | null
  readonly generated_time?: string | null
  readonly client_report_id?: string | null
  readonly fico?: CraPartnerInsightsFicoResults | null
  readonly prism?: CraPartnerInsightsPrism | null
  readonly items?: ReadonlyArray<CraPartnerInsightsItem> | null
}
export const CraPartnerInsights: Schema.Codec<CraPartnerInsights> = /*#__PURE__*/ struct<CraPartnerInsights>(() => ({
  report_id: optionalKey(nullOr(Schema.String)),
  generated_time: optionalKey(nullOr(Schema.String)),
  client_report_id: optionalKey(nullOr(Schema.String)),
  fico: optionalKey(nullOr(CraPartnerInsightsFicoResults)),
  prism: optionalKey(nullOr(CraPartnerInsightsPrism)),
  items: optionalKey(nullOr(Schema.Array(CraPartnerInsightsItem)))
}))

export interface CraPartnerInsightsFicoReportCharacteristics {
  readonly num_accounts?: number | null
  readonly avg_daily_balance_over_1_month?: number | null
  readonly avg_daily_balance_over_3_months?: number | null
  readonly avg_daily_balance_over_6_months?: number | null
  readonly avg_daily_balance_over_12_months?: number | null
  readonly days_since_earliest_tx?: number | null
  readonly days_since_most_recent_negative_ending_balance?: number | null
  readonly days_since_most_recent_insufficient_funds_fee_debit_tx?: number | null
  readonly tot_number_days_with_negative_balance_over_1_month?: number | null
  readonly tot_number_days_with_negative_balance_over_3_months?: number | null
  readonly tot_number_days_with_negative_balance_over_6_months?: number | null
  readonly tot_number_days_with_negative_balance_over_12_months?: number | null
  readonly days_since_most_recent_tx?: number | null
  readonly days_with_tx_over_1_month?: number | null
  readonly days_with_tx_over_3_months?: number | null
  readonly days_with_tx_over_6_months?: number | null
  readonly days_with_tx_over_12_months?: number | null
  readonly tot_current_balances?: number | null
  readonly num_checking_accounts?: number | null
  readonly num_money_market_accounts?: number | null
  readonly num_savings_accounts?: number | null
}
export const CraPartnerInsightsFicoReportCharacteristics: Schema.Codec<CraPartnerInsightsFicoReportCharacteristics> =
  /*#__PURE__*/ struct<CraPartnerInsightsFicoReportCharacteristics>(() => ({
    num_accounts: optionalKey(nullOr(Schema.Finite)),
    avg_daily_balance_over_1_month: optionalKey(nullOr(Schema.Finite)),
    avg_daily_balance_over_3_months: optionalKey(nullOr(Schema.Finite)),
    avg_daily_balance_over_6_months: optionalKey(nullOr(Schema.Finite)),
    avg_daily_balance_over_12_months: optionalKey(nullOr(Schema.Finite)),
    days_since_earliest_tx: optionalKey(nullOr(Schema.Finite)),
    days_since_most_recent_negative_ending_balance: optionalKey(nullOr(Schema.Finite)),
    days_since_most_recent_insufficient_funds_fee_debit_tx: optionalKey(nullOr(Schema.Finite)),
    tot_number_days_with_negative_balance_over_1_month: optionalKey(nullOr(Schema.Finite)),
    tot_number_days_with_negative_balance_over_3_months: optionalKey(nullOr(Schema.Finite)),
    tot_number_days_with_negative_balance_over_6_months: optionalKey(nullOr(Schema.Finite)),
    tot_number_days_with_negative_balance_over_12_months: optionalKey(nullOr(Schema.Finite)),
    days_since_most_recent_tx: optionalKey(nullOr(Schema.Finite)),
    days_with_tx_over_1_month: optionalKey(nullOr(Schema.Finite)),
    days_with_tx_over_3_months: optionalKey(nullOr(Schema.Finite)),
    days_with_tx_over_6_months: optionalKey(nullOr(Schema.Finite)),
    days_with_tx_over_12_months: optionalKey(nullOr(Schema.Finite)),
    tot_current_balances: optionalKey(nullOr(Schema.Finite)),
    num_checking_accounts: optionalKey(nullOr(Schema.Finite)),
    num_money_market_accounts: optionalKey(nullOr(Schema.Finite)),
    num_savings_accounts: optionalKey(nullOr(Schema.Finite))
  }))

export interface CraPartnerInsightsFicoResults {
  readonly lender_application_id: string
  readonly ultrafico_score_results: ReadonlyArray<CraPartnerInsightsUltraFicoScoreResult>
  readonly report_characteristics?: CraPartnerInsightsFicoReportCharacteristics | null
}
export const CraPartnerInsightsFicoResults: Schema.Codec<CraPartnerInsightsFicoResults> =
  /*#__PURE__*/ struct<CraPartnerInsightsFicoResults>(() => ({
    lender_application_id: Schema.String,
    ultrafico_score_results: Schema.Array(CraPartnerInsightsUltraFicoScoreResult),
    report_characteristics: optionalKey(nullOr(CraPartnerInsightsFicoReportCharacteristics))
  }))

export interface CraPartnerInsightsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token: string
  readonly user_tier?: CraUserTier | null | undefined
}
export const CraPartnerInsightsGetRequest: Schema.Codec<CraPartnerInsightsGetRequest> =
  /*#__PURE__*/ struct<CraPartnerInsightsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: Schema.String,
    user_tier: optional(nullOr(CraUserTier))
  }))

export interface CraPartnerInsightsGetResponse {
  readonly report?: ReadonlyArray<CraPartnerInsights> | null
  readonly request_id: string
}
export const CraPartnerInsightsGetResponse: Schema.Codec<CraPartnerInsightsGetResponse> =
  /*#__PURE__*/ struct<CraPartnerInsightsGetResponse>(() => ({
    report: optionalKey(nullOr(Schema.Array(CraPartnerInsights))),
    request_id: Schema.String
  }))

export interface CraPartnerInsightsItem {
  readonly institution_id?: string | null
  readonly institution_name?: string | null
  readonly item_id?: string | null
  readonly accounts?: ReadonlyArray<CraPartnerInsightsItemAccount> | null
}
export const CraPartnerInsightsItem: Schema.Codec<CraPartnerInsightsItem> =
  /*#__PURE__*/ struct<CraPartnerInsightsItem>(() => ({
    institution_id: optionalKey(nullOr(Schema.String)),
    institution_name: optionalKey(nullOr(Schema.String)),
    item_id: optionalKey(nullOr(Schema.String)),
    accounts: optionalKey(nullOr(Schema.Array(CraPartnerInsightsItemAccount)))
  }))

export interface CraPartnerInsightsItemAccount {
  readonly account_id?: string | null
  readonly mask: string | null
  readonly metadata: CraPartnerInsightsItemAccountMetadata
  readonly name: string
  readonly official_name: string | null
  readonly subtype: DepositoryAccountSubtype
  readonly type: CreditBankIncomeAccountType
  readonly owners: ReadonlyArray<Owner>
}
export const CraPartnerInsightsItemAccount: Schema.Codec<CraPartnerInsightsItemAccount> =
  /*#__PURE__*/ struct<CraPartnerInsightsItemAccount>(() => ({
    account_id: optionalKey(nullOr(Schema.String)),
    mask: nullOr(Schema.String),
    metadata: CraPartnerInsightsItemAccountMetadata,
    name: Schema.String,
    official_name: nullOr(Schema.String),
    subtype: DepositoryAccountSubtype,
    type: CreditBankIncomeAccountType,
    owners: Schema.Array(Owner)
  }))

export interface CraPartnerInsightsItemAccountMetadata {
  readonly start_date: string | null
  readonly end_date: string | null
}
export const CraPartnerInsightsItemAccountMetadata: Schema.Codec<CraPartnerInsightsItemAccountMetadata> =
  /*#__PURE__*/ struct<CraPartnerInsightsItemAccountMetadata>(() => ({
    start_date: nullOr(Schema.String),
    end_date: nullOr(Schema.String)
  }))

export interface CraPartnerInsightsPrism {
  readonly insights?: PrismInsights | null
  readonly cash_score?: PrismCashScore | null
  readonly extend?: PrismExtend | null
  readonly first_detect?: PrismFirstDetect | null
  readonly detect?: PrismDetect | null
  readonly status: string
}
export const CraPartnerInsightsPrism: Schema.Codec<CraPartnerInsightsPrism> =
  /*#__PURE__*/ struct<CraPartnerInsightsPrism>(() => ({
    insights: optionalKey(nullOr(PrismInsights)),
    cash_score: optionalKey(nullOr(PrismCashScore)),
    extend: optionalKey(nullOr(PrismExtend)),
    first_detect: optionalKey(nullOr(PrismFirstDetect)),
    detect: optionalKey(nullOr(PrismDetect)),
    status: Schema.String
  }))

export interface CraPartnerInsightsUltraFicoScore {
  readonly ultrafico_score_version: CraPartnerInsightsUltraFicoScoreVersion
  readonly score: number
  readonly negative_reason_codes?: ReadonlyArray<string> | null
  readonly positive_reason_codes?: ReadonlyArray<string> | null
  /** @deprecated */
  readonly reason_code_1?: string | null
  /** @deprecated */
  readonly reason_code_2?: string | null
  /** @deprecated */
  readonly reason_code_3?: string | null
  /** @deprecated */
  readonly reason_code_4?: string | null
  /** @deprecated */
  readonly positive_reason_code_1?: string | null
  /** @deprecated */
  readonly positive_reason_code_2?: string | null
  /** @deprecated */
  readonly positive_reason_code_3?: string | null
  /** @deprecated */
  readonly positive_reason_code_4?: string | null
  readonly did_inquiries_adversely_affect_score?: boolean | null
}
export const CraPartnerInsightsUltraFicoScore: Schema.Codec<CraPartnerInsightsUltraFicoScore> =
  /*#__PURE__*/ struct<CraPartnerInsightsUltraFicoScore>(() => ({
    ultrafico_score_version: CraPartnerInsightsUltraFicoScoreVersion,
    score: Schema.Finite,
    negative_reason_codes: optionalKey(nullOr(Schema.Array(Schema.String))),
    positive_reason_codes: optionalKey(nullOr(Schema.Array(Schema.String))),
    reason_code_1: optionalKey(nullOr(Schema.String)),
    reason_code_2: optionalKey(nullOr(Schema.String)),
    reason_code_3: optionalKey(nullOr(Schema.String)),
    reason_code_4: optionalKey(nullOr(Schema.String)),
    positive_reason_code_1: optionalKey(nullOr(Schema.String)),
    positive_reason_code_2: optionalKey(nullOr(Schema.String)),
    positive_reason_code_3: optionalKey(nullOr(Schema.String)),
    positive_reason_code_4: optionalKey(nullOr(Schema.String)),
    did_inquiries_adversely_affect_score: optionalKey(nullOr(Schema.Boolean))
  }))

export interface CraPartnerInsightsUltraFicoScoreResult {
  readonly request_correlation_id?: string | null
  readonly fico_scoring_request_id?: string | null
  readonly ultrafico_score?: CraPartnerInsightsUltraFicoScore | null
  readonly error_reason?: string | null
  readonly exclusion_code?: string | null
}
export const CraPartnerInsightsUltraFicoScoreResult: Schema.Codec<CraPartnerInsightsUltraFicoScoreResult> =
  /*#__PURE__*/ struct<CraPartnerInsightsUltraFicoScoreResult>(() => ({
    request_correlation_id: optionalKey(nullOr(Schema.String)),
    fico_scoring_request_id: optionalKey(nullOr(Schema.String)),
    ultrafico_score: optionalKey(nullOr(CraPartnerInsightsUltraFicoScore)),
    error_reason: optionalKey(nullOr(Schema.String)),
    exclusion_code: optionalKey(nullOr(Schema.String))
  }))

export interface CraPredictionInterval {
  readonly lower_bound?: number | null
  readonly upper_bound?: number | null
  readonly probability?: number | null
}
export const CraPredictionInterval: Schema.Codec<CraPredictionInterval> = /*#__PURE__*/ struct<CraPredictionInterval>(
  () => ({
    lower_bound: optionalKey(nullOr(Schema.Finite)),
    upper_bound: optionalKey(nullOr(Schema.Finite)),
    probability: optionalKey(nullOr(Schema.Finite))
  })
)

export interface CraProjectedModeledIncome {
  readonly monthly: CraMonthlyIncomeValues
  readonly annual: CraAnnualIncomeValues
}
export const CraProjectedModeledIncome: Schema.Codec<CraProjectedModeledIncome> =
  /*#__PURE__*/ struct<CraProjectedModeledIncome>(() => ({
    monthly: CraMonthlyIncomeValues,
    annual: CraAnnualIncomeValues
  }))

export interface CraQualifyProduct {
  readonly product: "cra_qualify"
  readonly version: string
}
export const CraQualifyProduct: Schema.Codec<CraQualifyProduct> = /*#__PURE__*/ struct<CraQualifyProduct>(() => ({
  product: Schema.Literal("cra_qualify"),
  version: Schema.String
}))

export interface CraQualifyProductConfig {
  readonly product: "cra_qualify"
  readonly version: string
}
export const CraQualifyProductConfig: Schema.Codec<CraQualifyProductConfig> =
  /*#__PURE__*/ struct<CraQualifyProductConfig>(() => ({
    product: Schema.Literal("cra_qualify"),
    version: Schema.String
  }))

export type CraReportDecisionStageInput = "PREQUALIFICATION" | "DECISIONING" | "SERVICING"
export const CraReportDecisionStageInput: Schema.Codec<CraReportDecisionStageInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["PREQUALIFICATION", "DECISIONING", "SERVICING"])
)

export type CraReportDecisionStage = Open<"PREQUALIFICATION" | "DECISIONING" | "SERVICING">
export const CraReportDecisionStage: Schema.Codec<CraReportDecisionStage> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["PREQUALIFICATION", "DECISIONING", "SERVICING"])
)

export interface CraReportGetHomeLendingAttributes {
  readonly income_metrics: ReadonlyArray<CraReportGetHomeLendingIncomeMetrics>
  readonly income_by_categories: ReadonlyArray<CraReportGetHomeLendingIncomeByCategories>
  readonly income_sources: CraReportGetHomeLendingIncomeSources | null
  readonly loan_payments_cash_advance_count_90d: number
  readonly loan_payments_bnpl_count_90d: number
  readonly payment_behavior_nsf_late_fees_flag_90d: number
}
export const CraReportGetHomeLendingAttributes: Schema.Codec<CraReportGetHomeLendingAttributes> =
  /*#__PURE__*/ struct<CraReportGetHomeLendingAttributes>(() => ({
    income_metrics: Schema.Array(CraReportGetHomeLendingIncomeMetrics),
    income_by_categories: Schema.Array(CraReportGetHomeLendingIncomeByCategories),
    income_sources: nullOr(CraReportGetHomeLendingIncomeSources),
    loan_payments_cash_advance_count_90d: Schema.Finite,
    loan_payments_bnpl_count_90d: Schema.Finite,
    payment_behavior_nsf_late_fees_flag_90d: Schema.Finite
  }))

export interface CraReportGetHomeLendingCategoryIncome {
  readonly income_category: CraIncomeCategory
  readonly current: CraCurrentModeledIncome | null
}
export const CraReportGetHomeLendingCategoryIncome: Schema.Codec<CraReportGetHomeLendingCategoryIncome> =
  /*#__PURE__*/ struct<CraReportGetHomeLendingCategoryIncome>(() => ({
    income_category: CraIncomeCategory,
    current: nullOr(CraCurrentModeledIncome)
  }))

export interface CraReportGetHomeLendingIncomeByCategories {
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly categories: ReadonlyArray<CraReportGetHomeLendingCategoryIncome>
}
export const CraReportGetHomeLendingIncomeByCategories: Schema.Codec<CraReportGetHomeLendingIncomeByCategories> =
  /*#__PURE__*/ struct<CraReportGetHomeLendingIncomeByCategories>(() => ({
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    categories: Schema.Array(CraReportGetHomeLendingCategoryIncome)
  }))

export interface CraReportGetHomeLendingIncomeMetrics {
  readonly current: CraCurrentModeledIncome | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CraReportGetHomeLendingIncomeMetrics: Schema.Codec<CraReportGetHomeLendingIncomeMetrics> =
  /*#__PURE__*/ struct<CraReportGetHomeLendingIncomeMetrics>(() => ({
    current: nullOr(CraCurrentModeledIncome),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CraReportGetHomeLendingIncomeSources {
  readonly income_stream_count: number
  readonly income_providers: ReadonlyArray<CraBankIncomeIncomeProvider | null>
}
export const CraReportGetHomeLendingIncomeSources: Schema.Codec<CraReportGetHomeLendingIncomeSources> =
  /*#__PURE__*/ struct<CraReportGetHomeLendingIncomeSources>(() => ({
    income_stream_count: Schema.Finite,
    income_providers: Schema.Array(nullOr(CraBankIncomeIncomeProvider))
  }))

export interface CraReportGetHomeLendingMetadata {
  readonly generated_time: string | null
  readonly item_count: number
  readonly account_count: number
  readonly institution_ids: ReadonlyArray<string>
}
export const CraReportGetHomeLendingMetadata: Schema.Codec<CraReportGetHomeLendingMetadata> =
  /*#__PURE__*/ struct<CraReportGetHomeLendingMetadata>(() => ({
    generated_time: nullOr(Schema.String),
    item_count: Schema.Finite,
    account_count: Schema.Finite,
    institution_ids: Schema.Array(Schema.String)
  }))

export interface CraReportGetHomeLendingResponseProduct {
  readonly product: "cra_home_lending"
  readonly version: string
  readonly metadata: CraReportGetHomeLendingMetadata | null
  readonly attributes: CraReportGetHomeLendingAttributes | null
  readonly errors: ReadonlyArray<PlaidErrorObject | null>
}
export const CraReportGetHomeLendingResponseProduct: Schema.Codec<CraReportGetHomeLendingResponseProduct> =
  /*#__PURE__*/ struct<CraReportGetHomeLendingResponseProduct>(() => ({
    product: Schema.Literal("cra_home_lending"),
    version: Schema.String,
    metadata: nullOr(CraReportGetHomeLendingMetadata),
    attributes: nullOr(CraReportGetHomeLendingAttributes),
    errors: Schema.Array(nullOr(PlaidErrorObject))
  }))

export interface CraReportGetIncomeInsightsAttributes {
  readonly income_streams: ReadonlyArray<CraReportGetIncomeInsightsStream>
  readonly user_summary: CraIncomeInsightsUserSummary | null
}
export const CraReportGetIncomeInsightsAttributes: Schema.Codec<CraReportGetIncomeInsightsAttributes> =
  /*#__PURE__*/ struct<CraReportGetIncomeInsightsAttributes>(() => ({
    income_streams: Schema.Array(CraReportGetIncomeInsightsStream),
    user_summary: nullOr(CraIncomeInsightsUserSummary)
  }))

export interface CraReportGetIncomeInsightsMetadata {
  readonly generated_time: string | null
  readonly item_count: number
  readonly account_count: number
  readonly institution_ids: ReadonlyArray<string>
  readonly primary_account_count: number
  readonly depository_account_type_count: number
  readonly credit_account_type_count: number
  readonly other_account_type_count: number
  readonly multiple_owner_account_count: number
  readonly oldest_transaction_date: string | null
  readonly most_recent_transaction_date: string | null
}
export const CraReportGetIncomeInsightsMetadata: Schema.Codec<CraReportGetIncomeInsightsMetadata> =
  /*#__PURE__*/ struct<CraReportGetIncomeInsightsMetadata>(() => ({
    generated_time: nullOr(Schema.String),
    item_count: Schema.Finite,
    account_count: Schema.Finite,
    institution_ids: Schema.Array(Schema.String),
    primary_account_count: Schema.Finite,
    depository_account_type_count: Schema.Finite,
    credit_account_type_count: Schema.Finite,
    other_account_type_count: Schema.Finite,
    multiple_owner_account_count: Schema.Finite,
    oldest_transaction_date: nullOr(Schema.String),
    most_recent_transaction_date: nullOr(Schema.String)
  }))

export interface CraReportGetIncomeInsightsResponseProduct {
  readonly product: "cra_income_insights"
  readonly version: string
  readonly metadata: CraReportGetIncomeInsightsMetadata | null
  readonly attributes: CraReportGetIncomeInsightsAttributes | null
  readonly errors: ReadonlyArray<PlaidErrorObject | null>
}
export const CraReportGetIncomeInsightsResponseProduct: Schema.Codec<CraReportGetIncomeInsightsResponseProduct> =
  /*#__PURE__*/ struct<CraReportGetIncomeInsightsResponseProduct>(() => ({
    product: Schema.Literal("cra_income_insights"),
    version: Schema.String,
    metadata: nullOr(CraReportGetIncomeInsightsMetadata),
    attributes: nullOr(CraReportGetIncomeInsightsAttributes),
    errors: Schema.Array(nullOr(PlaidErrorObject))
  }))

export interface CraReportGetIncomeInsightsStream {
  readonly income_stream_id: string
  readonly start_date: string | null
  readonly end_date: string | null
  readonly insights: CraIncomeStreamInsights
  readonly income_metrics: CraIncomeMetrics
}
export const CraReportGetIncomeInsightsStream: Schema.Codec<CraReportGetIncomeInsightsStream> =
  /*#__PURE__*/ struct<CraReportGetIncomeInsightsStream>(() => ({
    income_stream_id: Schema.String,
    start_date: nullOr(Schema.String),
    end_date: nullOr(Schema.String),
    insights: CraIncomeStreamInsights,
    income_metrics: CraIncomeMetrics
  }))

export interface CraReportGetQualifyResponseProduct {
  readonly product: "cra_qualify"
  readonly version: string
  readonly metadata: Readonly<Record<string, unknown>> | null
  readonly attributes: Readonly<Record<string, unknown>> | null
  readonly errors: ReadonlyArray<PlaidErrorObject | null>
}
export const CraReportGetQualifyResponseProduct: Schema.Codec<CraReportGetQualifyResponseProduct> =
  /*#__PURE__*/ struct<CraReportGetQualifyResponseProduct>(() => ({
    product: Schema.Literal("cra_qualify"),
    version: Schema.String,
    metadata: nullOr(Schema.Record(Schema.String, Schema.Unknown)),
    attributes: nullOr(Schema.Record(Schema.String, Schema.Unknown)),
    errors: Schema.Array(nullOr(PlaidErrorObject))
  }))

export interface CraReportGetReport {
  readonly retrieved_time: string
  readonly scope: CraReportScope
  readonly decision_stage: CraReportDecisionStage
  readonly consumer_report_permissible_purpose: ConsumerReportPermissiblePurpose
  readonly products: ReadonlyArray<CraReportGetResponseProduct>
}
export const CraReportGetReport: Schema.Codec<CraReportGetReport> = /*#__PURE__*/ struct<CraReportGetReport>(() => ({
  retrieved_time: Schema.String,
  scope: CraReportScope,
  decision_stage: CraReportDecisionStage,
  consumer_report_permissible_purpose: ConsumerReportPermissiblePurpose,
  products: Schema.Array(CraReportGetResponseProduct)
}))

export interface CraReportGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id: string
  readonly products: ReadonlyArray<CraReportGetRequestProduct>
  readonly scope?: CraReportScopeInput | undefined
  readonly decision_stage: CraReportDecisionStageInput
  readonly consumer_report_permissible_purpose: ConsumerReportPermissiblePurposeInput
  readonly report_id?: string | undefined
}
export const CraReportGetRequest: Schema.Codec<CraReportGetRequest> = /*#__PURE__*/ struct<CraReportGetRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  user_id: Schema.String,
  products: Schema.Array(CraReportGetRequestProduct),
  scope: optional(CraReportScopeInput),
  decision_stage: CraReportDecisionStageInput,
  consumer_report_permissible_purpose: ConsumerReportPermissiblePurposeInput,
  report_id: optional(Schema.String)
}))

export type CraReportGetRequestProduct = CraHomeLendingProduct | CraIncomeInsightsProduct | CraQualifyProduct
export const CraReportGetRequestProduct: Schema.Codec<CraReportGetRequestProduct> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Union([CraHomeLendingProduct, CraIncomeInsightsProduct, CraQualifyProduct])
)

export interface CraReportGetResponse {
  readonly report: CraReportGetReport
  readonly request_id: string
  readonly user_id: string
  readonly client_user_id?: string | null
  readonly warnings: ReadonlyArray<CheckReportWarning>
}
export const CraReportGetResponse: Schema.Codec<CraReportGetResponse> = /*#__PURE__*/ struct<CraReportGetResponse>(
  () => ({
    report: CraReportGetReport,
    request_id: Schema.String,
    user_id: Schema.String,
    client_user_id: optionalKey(nullOr(Schema.String)),
    warnings: Schema.Array(CheckReportWarning)
  })
)

export type CraReportGetResponseProduct =
  | CraReportGetHomeLendingResponseProduct
  | CraReportGetIncomeInsightsResponseProduct
  | CraReportGetQualifyResponseProduct
export const CraReportGetResponseProduct: Schema.Codec<CraReportGetResponseProduct> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Union([
    CraReportGetHomeLendingResponseProduct,
    CraReportGetIncomeInsightsResponseProduct,
    CraReportGetQualifyResponseProduct
  ])
)

export interface CraServicingSubscription {
  readonly subscription_id: string
  readonly user_id: string
  readonly scope: CraReportScope
  readonly cadence?: CraSubscriptionCadence | null
  readonly webhook?: string | null
  readonly products: ReadonlyArray<CraSubscriptionProductConfig>
}
export const CraServicingSubscription: Schema.Codec<CraServicingSubscription> =
  /*#__PURE__*/ struct<CraServicingSubscription>(() => ({
    subscription_id: Schema.String,
    user_id: Schema.String,
    scope: CraReportScope,
    cadence: optionalKey(nullOr(CraSubscriptionCadence)),
    webhook: optionalKey(nullOr(Schema.String)),
    products: Schema.Array(CraSubscriptionProductConfig)
  }))

export interface CraServicingSubscriptionCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id: string
  readonly scope: CraReportScopeInput
  readonly cadence?: CraSubscriptionCadenceInput | null | undefined
  readonly webhook?: string | undefined
  readonly products: ReadonlyArray<CraSubscriptionProductConfigInput>
}
export const CraServicingSubscriptionCreateRequest: Schema.Codec<CraServicingSubscriptionCreateRequest> =
  /*#__PURE__*/ struct<CraServicingSubscriptionCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: Schema.String,
    scope: CraReportScopeInput,
    cadence: optional(nullOr(CraSubscriptionCadenceInput)),
    webhook: optional(uri),
    products: Schema.Array(CraSubscriptionProductConfigInput)
  }))

export interface CraServicingSubscriptionCreateResponse {
  readonly subscription_id: string
  readonly request_id: string
}
export const CraServicingSubscriptionCreateResponse: Schema.Codec<CraServicingSubscriptionCreateResponse> =
  /*#__PURE__*/ struct<CraServicingSubscriptionCreateResponse>(() => ({
    subscription_id: Schema.String,
    request_id: Schema.String
  }))

export interface CraServicingSubscriptionDeleteRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly subscription_id: string
}
export const CraServicingSubscriptionDeleteRequest: Schema.Codec<CraServicingSubscriptionDeleteRequest> =
  /*#__PURE__*/ struct<CraServicingSubscriptionDeleteRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    subscription_id: Schema.String
  }))

export interface CraServicingSubscriptionDeleteResponse {
  readonly subscription_id: string
  readonly request_id: string
}
export const CraServicingSubscriptionDeleteResponse: Schema.Codec<CraServicingSubscriptionDeleteResponse> =
  /*#__PURE__*/ struct<CraServicingSubscriptionDeleteResponse>(() => ({
    subscription_id: Schema.String,
    request_id: Schema.String
  }))

export interface CraServicingSubscriptionGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly subscription_id: string
}
export const CraServicingSubscriptionGetRequest: Schema.Codec<CraServicingSubscriptionGetRequest> =
  /*#__PURE__*/ struct<CraServicingSubscriptionGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    subscription_id: Schema.String
  }))

export interface CraServicingSubscriptionGetResponse {
  readonly subscription: CraServicingSubscription
  readonly request_id: string
}
export const CraServicingSubscriptionGetResponse: Schema.Codec<CraServicingSubscriptionGetResponse> =
  /*#__PURE__*/ struct<CraServicingSubscriptionGetResponse>(() => ({
    subscription: CraServicingSubscription,
    request_id: Schema.String
  }))

export interface CraServicingSubscriptionListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id: string
}
export const CraServicingSubscriptionListRequest: Schema.Codec<CraServicingSubscriptionListRequest> =
  /*#__PURE__*/ struct<CraServicingSubscriptionListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: Schema.String
  }))

export interface CraServicingSubscriptionListResponse {
  readonly subscriptions: ReadonlyArray<CraServicingSubscription>
  readonly request_id: string
}
export const CraServicingSubscriptionListResponse: Schema.Codec<CraServicingSubscriptionListResponse> =
  /*#__PURE__*/ struct<CraServicingSubscriptionListResponse>(() => ({
    subscriptions: Schema.Array(CraServicingSubscription),
    request_id: Schema.String
  }))

export interface CraServicingSubscriptionUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly subscription_id: string
  readonly webhook?: string | undefined
  readonly products?: ReadonlyArray<CraSubscriptionProductConfigInput> | undefined
  readonly reset_fields?: ReadonlyArray<CraServicingSubscriptionUpdateRequestResettableField> | null | undefined
}
export const CraServicingSubscriptionUpdateRequest: Schema.Codec<CraServicingSubscriptionUpdateRequest> =
  /*#__PURE__*/ struct<CraServicingSubscriptionUpdateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    subscription_id: Schema.String,
    webhook: optional(uri),
    products: optional(Schema.Array(CraSubscriptionProductConfigInput)),
    reset_fields: optional(nullOr(Schema.Array(CraServicingSubscriptionUpdateRequestResettableField)))
  }))

export type CraServicingSubscriptionUpdateRequestResettableField = "webhook"
export const CraServicingSubscriptionUpdateRequestResettableField: Schema.Codec<CraServicingSubscriptionUpdateRequestResettableField> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["webhook"]))

export interface CraServicingSubscriptionUpdateResponse {
  readonly subscription_id: string
  readonly request_id: string
}
export const CraServicingSubscriptionUpdateResponse: Schema.Codec<CraServicingSubscriptionUpdateResponse> =
  /*#__PURE__*/ struct<CraServicingSubscriptionUpdateResponse>(() => ({
    subscription_id: Schema.String,
    request_id: Schema.String
  }))

export type CraSubscriptionCadenceInput = "DAILY"
export const CraSubscriptionCadenceInput: Schema.Codec<CraSubscriptionCadenceInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["DAILY"])
)

export type CraSubscriptionCadence = Open<"DAILY">
export const CraSubscriptionCadence: Schema.Codec<CraSubscriptionCadence> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["DAILY"])
)

export type CraSubscriptionProductConfigInput =
  | CraBaseReportProductConfig
  | CraIncomeInsightsProductConfigInput
  | CraQualifyProductConfig
export const CraSubscriptionProductConfigInput: Schema.Codec<CraSubscriptionProductConfigInput> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Union([CraBaseReportProductConfig, CraIncomeInsightsProductConfigInput, CraQualifyProductConfig])
  )

export type CraSubscriptionProductConfig =
  | CraBaseReportProductConfig
  | CraIncomeInsightsProductConfig
  | CraQualifyProductConfig
export const CraSubscriptionProductConfig: Schema.Codec<CraSubscriptionProductConfig> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Union([CraBaseReportProductConfig, CraIncomeInsightsProductConfig, CraQualifyProductConfig])
)

export type CraUserTier = "free" | "paid"
export const CraUserTier: Schema.Codec<CraUserTier> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["free", "paid"])
)

export interface CraVerificationIncomeAccount {
  readonly account_id: string
  readonly mask: string | null
  readonly metadata: CraBankIncomeAccountMetadata
  readonly name: string
  readonly official_name: string | null
  readonly subtype: AccountSubtype | null
  readonly type: AccountType
}
export const CraVerificationIncomeAccount: Schema.Codec<CraVerificationIncomeAccount> =
  /*#__PURE__*/ struct<CraVerificationIncomeAccount>(() => ({
    account_id: Schema.String,
    mask: nullOr(Schema.String),
    metadata: CraBankIncomeAccountMetadata,
    name: Schema.String,
    official_name: nullOr(Schema.String),
    subtype: nullOr(AccountSubtype),
    type: AccountType
  }))

export interface CraVerificationIncomeCategory {
  readonly primary: string
  readonly secondary: string
}
export const CraVerificationIncomeCategory: Schema.Codec<CraVerificationIncomeCategory> =
  /*#__PURE__*/ struct<CraVerificationIncomeCategory>(() => ({
    primary: Schema.String,
    secondary: Schema.String
  }))

export interface CraVerificationIncomeItem {
  readonly item_id: string
  readonly accounts: ReadonlyArray<CraVerificationIncomeAccount>
  readonly last_updated_time: string
  readonly institution_id: string
  readonly institution_name: string
}
export const CraVerificationIncomeItem: Schema.Codec<CraVerificationIncomeItem> =
  /*#__PURE__*/ struct<CraVerificationIncomeItem>(() => ({
    item_id: Schema.String,
    accounts: Schema.Array(CraVerificationIncomeAccount),
    last_updated_time: Schema.String,
    institution_id: Schema.String,
    institution_name: Schema.String
  }))

export interface CraVerificationIncomeMetrics {
  readonly current: CraVerificationModeledIncome | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CraVerificationIncomeMetrics: Schema.Codec<CraVerificationIncomeMetrics> =
  /*#__PURE__*/ struct<CraVerificationIncomeMetrics>(() => ({
    current: nullOr(CraVerificationModeledIncome),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CraVerificationIncomeNextPayment {
  readonly date: string
}
export const CraVerificationIncomeNextPayment: Schema.Codec<CraVerificationIncomeNextPayment> =
  /*#__PURE__*/ struct<CraVerificationIncomeNextPayment>(() => ({
    date: Schema.String
  }))

const craVerificationIncomePayFrequencyValues = [
  "WEEKLY",
  "BIWEEKLY",
  "SEMI_MONTHLY",
  "MONTHLY",
  "DAILY",
  "UNKNOWN"
] as const

export type CraVerificationIncomePayFrequency = Open<(typeof craVerificationIncomePayFrequencyValues)[number]>
export const CraVerificationIncomePayFrequency: Schema.Codec<CraVerificationIncomePayFrequency> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(craVerificationIncomePayFrequencyValues))

export interface CraVerificationIncomeProvider {
  readonly name: string
  readonly is_normalized: boolean
}
export const CraVerificationIncomeProvider: Schema.Codec<CraVerificationIncomeProvider> =
  /*#__PURE__*/ struct<CraVerificationIncomeProvider>(() => ({
    name: Schema.String,
    is_normalized: Schema.Boolean
  }))

export interface CraVerificationIncomeReport {
  readonly generated_time: string
  readonly days_requested: number
  readonly user_summary: CraVerificationIncomeUserSummary | null
  readonly income_streams: ReadonlyArray<CraVerificationIncomeStream>
  readonly items: ReadonlyArray<CraVerificationIncomeItem>
}
export const CraVerificationIncomeReport: Schema.Codec<CraVerificationIncomeReport> =
  /*#__PURE__*/ struct<CraVerificationIncomeReport>(() => ({
    generated_time: Schema.String,
    days_requested: Schema.Finite,
    user_summary: nullOr(CraVerificationIncomeUserSummary),
    income_streams: Schema.Array(CraVerificationIncomeStream),
    items: Schema.Array(CraVerificationIncomeItem)
  }))

export type CraVerificationIncomeStatus = Open<"ACTIVE" | "INACTIVE" | "UNKNOWN">
export const CraVerificationIncomeStatus: Schema.Codec<CraVerificationIncomeStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ACTIVE", "INACTIVE", "UNKNOWN"])
)

export interface CraVerificationIncomeStream {
  readonly income_stream_id: string
  readonly start_date: string
  readonly end_date: string
  readonly description: string
  readonly insights: CraVerificationIncomeStreamInsights
  readonly income_metrics: CraVerificationIncomeMetrics
  readonly transactions: ReadonlyArray<CraVerificationIncomeTransaction>
}
export const CraVerificationIncomeStream: Schema.Codec<CraVerificationIncomeStream> =
  /*#__PURE__*/ struct<CraVerificationIncomeStream>(() => ({
    income_stream_id: Schema.String,
    start_date: Schema.String,
    end_date: Schema.String,
    description: Schema.String,
    insights: CraVerificationIncomeStreamInsights,
    income_metrics: CraVerificationIncomeMetrics,
    transactions: Schema.Array(CraVerificationIncomeTransaction)
  }))

export interface CraVerificationIncomeStreamInsights {
  readonly income_category: CraVerificationIncomeCategory
  readonly pay_frequency: CraVerificationIncomePayFrequency
  readonly income_provider: CraVerificationIncomeProvider | null
  readonly status: CraVerificationIncomeStatus
  readonly next_payment: CraVerificationIncomeNextPayment | null
}
export const CraVerificationIncomeStreamInsights: Schema.Codec<CraVerificationIncomeStreamInsights> =
  /*#__PURE__*/ struct<CraVerificationIncomeStreamInsights>(() => ({
    income_category: CraVerificationIncomeCategory,
    pay_frequency: CraVerificationIncomePayFrequency,
    income_provider: nullOr(CraVerificationIncomeProvider),
    status: CraVerificationIncomeStatus,
    next_payment: nullOr(CraVerificationIncomeNextPayment)
  }))

export interface CraVerificationIncomeTransaction {
  readonly transaction_id: string
  readonly item_id: string
  readonly account_id: string
  readonly amount: number
  readonly date: string
  readonly original_description: string
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly outlier: CraVerificationIncomeTransactionOutlier
}
export const CraVerificationIncomeTransaction: Schema.Codec<CraVerificationIncomeTransaction> =
  /*#__PURE__*/ struct<CraVerificationIncomeTransaction>(() => ({
    transaction_id: Schema.String,
    item_id: Schema.String,
    account_id: Schema.String,
    amount: Schema.Finite,
    date: Schema.String,
    original_description: Schema.String,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    outlier: CraVerificationIncomeTransactionOutlier
  }))

export interface CraVerificationIncomeTransactionOutlier {
  readonly is_outlier: boolean
  readonly amount?: number | null
}
export const CraVerificationIncomeTransactionOutlier: Schema.Codec<CraVerificationIncomeTransactionOutlier> =
  /*#__PURE__*/ struct<CraVerificationIncomeTransactionOutlier>(() => ({
    is_outlier: Schema.Boolean,
    amount: optionalKey(nullOr(Schema.Finite))
  }))

export interface CraVerificationIncomeUserSummary {
  readonly income_metrics: ReadonlyArray<CraVerificationIncomeMetrics>
}
export const CraVerificationIncomeUserSummary: Schema.Codec<CraVerificationIncomeUserSummary> =
  /*#__PURE__*/ struct<CraVerificationIncomeUserSummary>(() => ({
    income_metrics: Schema.Array(CraVerificationIncomeMetrics)
  }))

export interface CraVerificationIncomeValues {
  readonly gross_income: number
  readonly net_income: number
}
export const CraVerificationIncomeValues: Schema.Codec<CraVerificationIncomeValues> =
  /*#__PURE__*/ struct<CraVerificationIncomeValues>(() => ({
    gross_income: Schema.Finite,
    net_income: Schema.Finite
  }))

export interface CraVerificationModeledIncome {
  readonly monthly: CraVerificationIncomeValues
  readonly annual: CraVerificationIncomeValues
}
export const CraVerificationModeledIncome: Schema.Codec<CraVerificationModeledIncome> =
  /*#__PURE__*/ struct<CraVerificationModeledIncome>(() => ({
    monthly: CraVerificationIncomeValues,
    annual: CraVerificationIncomeValues
  }))

export interface CraVerificationReport {
  readonly report_id: string
  readonly gse_reference_id?: string | null
  readonly client_report_id?: string | null
  readonly voa?: CraVoaReport | null
  readonly employment_refresh?: CraEmploymentRefreshReport | null
  readonly income?: CraVerificationIncomeReport | null
}
export const CraVerificationReport: Schema.Codec<CraVerificationReport> = /*#__PURE__*/ struct<CraVerificationReport>(
  () => ({
    report_id: Schema.String,
    gse_reference_id: optionalKey(nullOr(Schema.String)),
    client_report_id: optionalKey(nullOr(Schema.String)),
    voa: optionalKey(nullOr(CraVoaReport)),
    employment_refresh: optionalKey(nullOr(CraEmploymentRefreshReport)),
    income: optionalKey(nullOr(CraVerificationIncomeReport))
  })
)

export interface CraVoaReport {
  readonly generated_time: string
  readonly days_requested: number
  readonly items: ReadonlyArray<CraVoaReportItem>
  readonly attributes: CraVoaReportAttributes
}
export const CraVoaReport: Schema.Codec<CraVoaReport> = /*#__PURE__*/ struct<CraVoaReport>(() => ({
  generated_time: Schema.String,
  days_requested: Schema.Finite,
  items: Schema.Array(CraVoaReportItem),
  attributes: CraVoaReportAttributes
}))

export interface CraVoaReportAccount {
  readonly account_id: string
  readonly balances: CraVoaReportAccountBalances
  readonly consumer_disputes: ReadonlyArray<ConsumerDispute>
  readonly mask: string | null
  readonly name: string
  readonly official_name: string | null
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly days_available: number
  readonly transactions_insights: CraVoaReportTransactionsInsights
  readonly owners: ReadonlyArray<Owner>
  readonly ownership_type: OwnershipType | null
  readonly investments?: BaseReportInvestments | null
}
export const CraVoaReportAccount: Schema.Codec<CraVoaReportAccount> = /*#__PURE__*/ struct<CraVoaReportAccount>(() => ({
  account_id: Schema.String,
  balances: CraVoaReportAccountBalances,
  consumer_disputes: Schema.Array(ConsumerDispute),
  mask: nullOr(Schema.String),
  name: Schema.String,
  official_name: nullOr(Schema.String),
  type: AccountType,
  subtype: nullOr(AccountSubtype),
  days_available: Schema.Finite,
  transactions_insights: CraVoaReportTransactionsInsights,
  owners: Schema.Array(Owner),
  ownership_type: nullOr(OwnershipType),
  investments: optionalKey(nullOr(BaseReportInvestments))
}))

export interface CraVoaReportAccountBalances {
  readonly available: number | null
  readonly current: number | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly historical_balances: ReadonlyArray<CraVoaReportAccountHistoricalBalance>
  readonly average_balance_30_days: number | null
  readonly average_balance_60_days: number | null
  readonly nsf_overdraft_transactions_count: number
}
export const CraVoaReportAccountBalances: Schema.Codec<CraVoaReportAccountBalances> =
  /*#__PURE__*/ struct<CraVoaReportAccountBalances>(() => ({
    available: nullOr(Schema.Finite),
    current: nullOr(Schema.Finite),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    historical_balances: Schema.Array(CraVoaReportAccountHistoricalBalance),
    average_balance_30_days: nullOr(Schema.Finite),
    average_balance_60_days: nullOr(Schema.Finite),
    nsf_overdraft_transactions_count: Schema.Finite
  }))

export interface CraVoaReportAccountHistoricalBalance {
  readonly current: number
  readonly date: string
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CraVoaReportAccountHistoricalBalance: Schema.Codec<CraVoaReportAccountHistoricalBalance> =
  /*#__PURE__*/ struct<CraVoaReportAccountHistoricalBalance>(() => ({
    current: Schema.Finite,
    date: Schema.String,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CraVoaReportAttributes {
  readonly total_inflow_amount: TotalReportInflowAmount | null
  readonly total_outflow_amount: TotalReportOutflowAmount | null
}
export const CraVoaReportAttributes: Schema.Codec<CraVoaReportAttributes> =
  /*#__PURE__*/ struct<CraVoaReportAttributes>(() => ({
    total_inflow_amount: nullOr(TotalReportInflowAmount),
    total_outflow_amount: nullOr(TotalReportOutflowAmount)
  }))

export interface CraVoaReportItem {
  readonly accounts: ReadonlyArray<CraVoaReportAccount>
  readonly institution_name: string
  readonly institution_id: string
  readonly item_id: string
  readonly last_update_time: string
}
export const CraVoaReportItem: Schema.Codec<CraVoaReportItem> = /*#__PURE__*/ struct<CraVoaReportItem>(() => ({
  accounts: Schema.Array(CraVoaReportAccount),
  institution_name: Schema.String,
  institution_id: Schema.String,
  item_id: Schema.String,
  last_update_time: Schema.String
}))

export interface CraVoaReportTransactionsInsights {
  readonly all_transactions: ReadonlyArray<BaseReportTransaction>
  readonly end_date: string | null
  readonly start_date: string | null
}
export const CraVoaReportTransactionsInsights: Schema.Codec<CraVoaReportTransactionsInsights> =
  /*#__PURE__*/ struct<CraVoaReportTransactionsInsights>(() => ({
    all_transactions: Schema.Array(BaseReportTransaction),
    end_date: nullOr(Schema.String),
    start_date: nullOr(Schema.String)
  }))

export interface ForecastedMonthlyIncome {
  /** @deprecated */
  readonly baseline_amount?: number | null
  readonly current_amount: number
}
export const ForecastedMonthlyIncome: Schema.Codec<ForecastedMonthlyIncome> =
  /*#__PURE__*/ struct<ForecastedMonthlyIncome>(() => ({
    baseline_amount: optionalKey(nullOr(Schema.Finite)),
    current_amount: Schema.Finite
  }))

export interface HistoricalAnnualIncome {
  /** @deprecated */
  readonly baseline_amount?: number | null
  readonly current_amount: number
}
export const HistoricalAnnualIncome: Schema.Codec<HistoricalAnnualIncome> =
  /*#__PURE__*/ struct<HistoricalAnnualIncome>(() => ({
    baseline_amount: optionalKey(nullOr(Schema.Finite)),
    current_amount: Schema.Finite
  }))

export interface IncomeSourcesCounts {
  /** @deprecated */
  readonly baseline_count?: number | null
  readonly current_count: number
}
export const IncomeSourcesCounts: Schema.Codec<IncomeSourcesCounts> = /*#__PURE__*/ struct<IncomeSourcesCounts>(() => ({
  baseline_count: optionalKey(nullOr(Schema.Finite)),
  current_count: Schema.Finite
}))

/**
 * A score from 1 to 99: the higher, the lower the risk. It is null when it could not be made, and `error_reason` says
 * why.
 */
export interface LendScore {
  readonly score?: number | null
  readonly reason_codes?: ReadonlyArray<string> | null
  readonly error_reason?: string | null
}
export const LendScore: Schema.Codec<LendScore> = /*#__PURE__*/ struct<LendScore>(() => ({
  score: optionalKey(nullOr(Schema.Finite)),
  reason_codes: optionalKey(nullOr(Schema.Array(Schema.String))),
  error_reason: optionalKey(nullOr(Schema.String))
}))

export interface LoanPaymentsCounts {
  /** @deprecated */
  readonly baseline_count?: number | null
  readonly current_count: number
}
export const LoanPaymentsCounts: Schema.Codec<LoanPaymentsCounts> = /*#__PURE__*/ struct<LoanPaymentsCounts>(() => ({
  baseline_count: optionalKey(nullOr(Schema.Finite)),
  current_count: Schema.Finite
}))

export interface LoanPaymentsMerchantCounts {
  /** @deprecated */
  readonly baseline_count?: number | null
  readonly current_count: number
}
export const LoanPaymentsMerchantCounts: Schema.Codec<LoanPaymentsMerchantCounts> =
  /*#__PURE__*/ struct<LoanPaymentsMerchantCounts>(() => ({
    baseline_count: optionalKey(nullOr(Schema.Finite)),
    current_count: Schema.Finite
  }))

export type MonitoringConsumerReportPermissiblePurpose = "ACCOUNT_REVIEW_CREDIT" | "WRITTEN_INSTRUCTION_OTHER"
export const MonitoringConsumerReportPermissiblePurpose: Schema.Codec<MonitoringConsumerReportPermissiblePurpose> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["ACCOUNT_REVIEW_CREDIT", "WRITTEN_INSTRUCTION_OTHER"]))

export interface MonitoringIncomeInsights {
  readonly total_monthly_income: TotalMonthlyIncomeInsights
  readonly income_sources_counts: IncomeSourcesCounts
  readonly forecasted_monthly_income: ForecastedMonthlyIncome
  readonly historical_annual_income: HistoricalAnnualIncome
  readonly income_sources: ReadonlyArray<MonitoringIncomeSource>
}
export const MonitoringIncomeInsights: Schema.Codec<MonitoringIncomeInsights> =
  /*#__PURE__*/ struct<MonitoringIncomeInsights>(() => ({
    total_monthly_income: TotalMonthlyIncomeInsights,
    income_sources_counts: IncomeSourcesCounts,
    forecasted_monthly_income: ForecastedMonthlyIncome,
    historical_annual_income: HistoricalAnnualIncome,
    income_sources: Schema.Array(MonitoringIncomeSource)
  }))

export interface MonitoringIncomeSource {
  readonly income_source_id: string
  readonly income_description: string
  readonly income_category: CreditBankIncomeCategory
  readonly last_transaction_date: string
}
export const MonitoringIncomeSource: Schema.Codec<MonitoringIncomeSource> =
  /*#__PURE__*/ struct<MonitoringIncomeSource>(() => ({
    income_source_id: Schema.String,
    income_description: Schema.String,
    income_category: CreditBankIncomeCategory,
    last_transaction_date: Schema.String
  }))

export interface MonitoringInsights {
  readonly income: MonitoringIncomeInsights
  readonly loans: MonitoringLoanInsights
}
export const MonitoringInsights: Schema.Codec<MonitoringInsights> = /*#__PURE__*/ struct<MonitoringInsights>(() => ({
  income: MonitoringIncomeInsights,
  loans: MonitoringLoanInsights
}))

export interface MonitoringInsightsItemStatus {
  readonly status_code: MonitoringItemStatusCode
  readonly reason?: string | null
}
export const MonitoringInsightsItemStatus: Schema.Codec<MonitoringInsightsItemStatus> =
  /*#__PURE__*/ struct<MonitoringInsightsItemStatus>(() => ({
    status_code: MonitoringItemStatusCode,
    reason: optionalKey(nullOr(Schema.String))
  }))

export type MonitoringItemStatusCode = Open<"AVAILABLE" | "FAILED" | "PENDING">
export const MonitoringItemStatusCode: Schema.Codec<MonitoringItemStatusCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["AVAILABLE", "FAILED", "PENDING"])
)

export interface MonitoringLoanInsights {
  readonly loan_payments_counts: LoanPaymentsCounts
  readonly loan_disbursements_count: number
  readonly loan_payment_merchants_counts: LoanPaymentsMerchantCounts
}
export const MonitoringLoanInsights: Schema.Codec<MonitoringLoanInsights> =
  /*#__PURE__*/ struct<MonitoringLoanInsights>(() => ({
    loan_payments_counts: LoanPaymentsCounts,
    loan_disbursements_count: Schema.Finite,
    loan_payment_merchants_counts: LoanPaymentsMerchantCounts
  }))

export type NetworkInsightsSchema = Readonly<Record<string, unknown>>
export const NetworkInsightsSchema: Schema.Codec<NetworkInsightsSchema> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.Unknown)
)

export interface PrismCashScore {
  /** @deprecated */
  readonly version: number
  readonly model_version?: string | null
  readonly score: number | null
  readonly reason_codes?: ReadonlyArray<string> | null
  readonly metadata?: PrismCashScoreMetadata | null
  readonly error_reason?: string | null
}
export const PrismCashScore: Schema.Codec<PrismCashScore> = /*#__PURE__*/ struct<PrismCashScore>(() => ({
  version: Schema.Finite,
  model_version: optionalKey(nullOr(Schema.String)),
  score: nullOr(Schema.Finite),
  reason_codes: optionalKey(nullOr(Schema.Array(Schema.String))),
  metadata: optionalKey(nullOr(PrismCashScoreMetadata)),
  error_reason: optionalKey(nullOr(Schema.String))
}))

export interface PrismCashScoreMetadata {
  readonly max_age: number | null
  readonly min_age: number | null
  readonly min_age_credit: number | null
  readonly min_age_debit: number | null
  readonly max_age_debit: number | null
  readonly max_age_credit: number | null
  readonly num_trxn_credit: number | null
  readonly num_trxn_debit: number | null
  readonly l1m_credit_value_cnt: number | null
  readonly l1m_debit_value_cnt: number | null
}
export const PrismCashScoreMetadata: Schema.Codec<PrismCashScoreMetadata> =
  /*#__PURE__*/ struct<PrismCashScoreMetadata>(() => ({
    max_age: nullOr(Schema.Finite),
    min_age: nullOr(Schema.Finite),
    min_age_credit: nullOr(Schema.Finite),
    min_age_debit: nullOr(Schema.Finite),
    max_age_debit: nullOr(Schema.Finite),
    max_age_credit: nullOr(Schema.Finite),
    num_trxn_credit: nullOr(Schema.Finite),
    num_trxn_debit: nullOr(Schema.Finite),
    l1m_credit_value_cnt: nullOr(Schema.Finite),
    l1m_debit_value_cnt: nullOr(Schema.Finite)
  }))

export interface PrismDetect {
  readonly model_version: string
  readonly score: number | null
  readonly reason_codes?: ReadonlyArray<string> | null
  readonly metadata?: PrismCashScoreMetadata | null
  readonly error_reason?: string | null
}
export const PrismDetect: Schema.Codec<PrismDetect> = /*#__PURE__*/ struct<PrismDetect>(() => ({
  model_version: Schema.String,
  score: nullOr(Schema.Finite),
  reason_codes: optionalKey(nullOr(Schema.Array(Schema.String))),
  metadata: optionalKey(nullOr(PrismCashScoreMetadata)),
  error_reason: optionalKey(nullOr(Schema.String))
}))

export interface PrismExtend {
  readonly model_version: string
  readonly score: number | null
  readonly reason_codes?: ReadonlyArray<string> | null
  readonly metadata?: PrismCashScoreMetadata | null
  readonly error_reason?: string | null
}
export const PrismExtend: Schema.Codec<PrismExtend> = /*#__PURE__*/ struct<PrismExtend>(() => ({
  model_version: Schema.String,
  score: nullOr(Schema.Finite),
  reason_codes: optionalKey(nullOr(Schema.Array(Schema.String))),
  metadata: optionalKey(nullOr(PrismCashScoreMetadata)),
  error_reason: optionalKey(nullOr(Schema.String))
}))

export interface PrismFirstDetect {
  /** @deprecated */
  readonly version: number
  readonly model_version?: string | null
  readonly score: number | null
  readonly reason_codes?: ReadonlyArray<string> | null
  readonly metadata?: PrismCashScoreMetadata | null
  readonly error_reason?: string | null
}
export const PrismFirstDetect: Schema.Codec<PrismFirstDetect> = /*#__PURE__*/ struct<PrismFirstDetect>(() => ({
  version: Schema.Finite,
  model_version: optionalKey(nullOr(Schema.String)),
  score: nullOr(Schema.Finite),
  reason_codes: optionalKey(nullOr(Schema.Array(Schema.String))),
  metadata: optionalKey(nullOr(PrismCashScoreMetadata)),
  error_reason: optionalKey(nullOr(Schema.String))
}))

export interface PrismInsights {
  /** @deprecated */
  readonly version: number
  readonly model_version?: string | null
  readonly result?: PrismInsightsResult | null
  readonly error_reason?: string | null
}
export const PrismInsights: Schema.Codec<PrismInsights> = /*#__PURE__*/ struct<PrismInsights>(() => ({
  version: Schema.Finite,
  model_version: optionalKey(nullOr(Schema.String)),
  result: optionalKey(nullOr(PrismInsightsResult)),
  error_reason: optionalKey(nullOr(Schema.String))
}))

export type PrismInsightsResult = Readonly<Record<string, unknown>>
export const PrismInsightsResult: Schema.Codec<PrismInsightsResult> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.Unknown)
)

export interface PrismVersionsDeprecated {
  readonly firstdetect?: PrismFirstDetectVersion | null | undefined
  readonly detect?: PrismDetectVersion | null | undefined
  readonly cashscore?: PrismCashScoreVersion | null | undefined
  readonly extend?: PrismExtendVersion | null | undefined
  readonly insights?: PrismInsightsVersion | null | undefined
}
export const PrismVersionsDeprecated: Schema.Codec<PrismVersionsDeprecated> =
  /*#__PURE__*/ struct<PrismVersionsDeprecated>(() => ({
    firstdetect: optional(nullOr(PrismFirstDetectVersion)),
    detect: optional(nullOr(PrismDetectVersion)),
    cashscore: optional(nullOr(PrismCashScoreVersion)),
    extend: optional(nullOr(PrismExtendVersion)),
    insights: optional(nullOr(PrismInsightsVersion))
  }))

export interface TotalInflowAmount {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalInflowAmount: Schema.Codec<TotalInflowAmount> = /*#__PURE__*/ struct<TotalInflowAmount>(() => ({
  amount: Schema.Finite,
  iso_currency_code: nullOr(Schema.String),
  unofficial_currency_code: nullOr(Schema.String)
}))

export interface TotalInflowAmount30d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalInflowAmount30d: Schema.Codec<TotalInflowAmount30d> = /*#__PURE__*/ struct<TotalInflowAmount30d>(
  () => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  })
)

export interface TotalInflowAmount60d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalInflowAmount60d: Schema.Codec<TotalInflowAmount60d> = /*#__PURE__*/ struct<TotalInflowAmount60d>(
  () => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  })
)

export interface TotalInflowAmount90d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalInflowAmount90d: Schema.Codec<TotalInflowAmount90d> = /*#__PURE__*/ struct<TotalInflowAmount90d>(
  () => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  })
)

export interface TotalMonthlyIncomeInsights {
  /** @deprecated */
  readonly baseline_amount?: number | null
  readonly current_amount: number
}
export const TotalMonthlyIncomeInsights: Schema.Codec<TotalMonthlyIncomeInsights> =
  /*#__PURE__*/ struct<TotalMonthlyIncomeInsights>(() => ({
    baseline_amount: optionalKey(nullOr(Schema.Finite)),
    current_amount: Schema.Finite
  }))

export interface TotalOutflowAmount {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalOutflowAmount: Schema.Codec<TotalOutflowAmount> = /*#__PURE__*/ struct<TotalOutflowAmount>(() => ({
  amount: Schema.Finite,
  iso_currency_code: nullOr(Schema.String),
  unofficial_currency_code: nullOr(Schema.String)
}))

export interface TotalOutflowAmount30d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalOutflowAmount30d: Schema.Codec<TotalOutflowAmount30d> = /*#__PURE__*/ struct<TotalOutflowAmount30d>(
  () => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  })
)

export interface TotalOutflowAmount60d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalOutflowAmount60d: Schema.Codec<TotalOutflowAmount60d> = /*#__PURE__*/ struct<TotalOutflowAmount60d>(
  () => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  })
)

export interface TotalOutflowAmount90d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalOutflowAmount90d: Schema.Codec<TotalOutflowAmount90d> = /*#__PURE__*/ struct<TotalOutflowAmount90d>(
  () => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  })
)

export interface TotalReportInflowAmount {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalReportInflowAmount: Schema.Codec<TotalReportInflowAmount> =
  /*#__PURE__*/ struct<TotalReportInflowAmount>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface TotalReportInflowAmount30d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalReportInflowAmount30d: Schema.Codec<TotalReportInflowAmount30d> =
  /*#__PURE__*/ struct<TotalReportInflowAmount30d>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface TotalReportInflowAmount60d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalReportInflowAmount60d: Schema.Codec<TotalReportInflowAmount60d> =
  /*#__PURE__*/ struct<TotalReportInflowAmount60d>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface TotalReportInflowAmount90d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalReportInflowAmount90d: Schema.Codec<TotalReportInflowAmount90d> =
  /*#__PURE__*/ struct<TotalReportInflowAmount90d>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface TotalReportOutflowAmount {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalReportOutflowAmount: Schema.Codec<TotalReportOutflowAmount> =
  /*#__PURE__*/ struct<TotalReportOutflowAmount>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface TotalReportOutflowAmount30d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalReportOutflowAmount30d: Schema.Codec<TotalReportOutflowAmount30d> =
  /*#__PURE__*/ struct<TotalReportOutflowAmount30d>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface TotalReportOutflowAmount60d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalReportOutflowAmount60d: Schema.Codec<TotalReportOutflowAmount60d> =
  /*#__PURE__*/ struct<TotalReportOutflowAmount60d>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface TotalReportOutflowAmount90d {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const TotalReportOutflowAmount90d: Schema.Codec<TotalReportOutflowAmount90d> =
  /*#__PURE__*/ struct<TotalReportOutflowAmount90d>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Reads a user's Base Report: accounts, balances, owners and transactions; not before `USER_CHECK_REPORT_READY`.
 *
 * `POST /cra/check_report/base_report/get`
 *
 * @see https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget
 */
export const craCheckReportBaseReportGet: PlaidOperation<
  CraCheckReportBaseReportGetRequest,
  CraCheckReportBaseReportGetResponse
> = /*#__PURE__*/ operation({
  id: "craCheckReportBaseReportGet",
  method: "POST",
  path: "/cra/check_report/base_report/get",
  request: CraCheckReportBaseReportGetRequest,
  response: CraCheckReportBaseReportGetResponse,
  replay: "safe"
})

/**
 * Reads the cash flow attributes in a user's consumer report.
 *
 * `POST /cra/check_report/cashflow_insights/get`
 *
 * @see https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget
 */
export const craCheckReportCashflowInsightsGet: PlaidOperation<
  CraCheckReportCashflowInsightsGetRequest,
  CraCheckReportCashflowInsightsGetResponse
> = /*#__PURE__*/ operation({
  id: "craCheckReportCashflowInsightsGet",
  method: "POST",
  path: "/cra/check_report/cashflow_insights/get",
  request: CraCheckReportCashflowInsightsGetRequest,
  response: CraCheckReportCashflowInsightsGetResponse,
  replay: "safe"
})

/**
 * Starts a consumer report on a user, good for 24 hours; `USER_CHECK_REPORT_READY` tells when to read it.
 *
 * `POST /cra/check_report/create`
 *
 * @see https://plaid.com/docs/api/products/check/#cracheck_reportcreate
 */
export const craCheckReportCreate: PlaidOperation<CraCheckReportCreateRequest, CraCheckReportCreateResponse> =
  /*#__PURE__*/ operation({
    id: "craCheckReportCreate",
    method: "POST",
    path: "/cra/check_report/create",
    request: CraCheckReportCreateRequest,
    response: CraCheckReportCreateResponse,
    replay: "unsafe"
  })

/**
 * Reads the income sources, amounts and forecasts in a user's consumer report.
 *
 * `POST /cra/check_report/income_insights/get`
 *
 * @see https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget
 */
export const craCheckReportIncomeInsightsGet: PlaidOperation<
  CraCheckReportIncomeInsightsGetRequest,
  CraCheckReportIncomeInsightsGetResponse
> = /*#__PURE__*/ operation({
  id: "craCheckReportIncomeInsightsGet",
  method: "POST",
  path: "/cra/check_report/income_insights/get",
  request: CraCheckReportIncomeInsightsGetRequest,
  response: CraCheckReportIncomeInsightsGetResponse,
  replay: "safe"
})

/**
 * Reads the LendScore in a user's consumer report, 1 to 99 and higher for less risk, with its reason codes.
 *
 * `POST /cra/check_report/lend_score/get`
 *
 * @see https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget
 */
export const craCheckReportLendScoreGet: PlaidOperation<
  CraCheckReportLendScoreGetRequest,
  CraCheckReportLendScoreGetResponse
> = /*#__PURE__*/ operation({
  id: "craCheckReportLendScoreGet",
  method: "POST",
  path: "/cra/check_report/lend_score/get",
  request: CraCheckReportLendScoreGetRequest,
  response: CraCheckReportLendScoreGetResponse,
  replay: "safe"
})

/**
 * Reads what a user's connections across Plaid's network say of them, as attributes of the consumer report.
 *
 * `POST /cra/check_report/network_insights/get`
 *
 * @see https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget
 */
export const craCheckReportNetworkInsightsGet: PlaidOperation<
  CraCheckReportNetworkInsightsGetRequest,
  CraCheckReportNetworkInsightsGetResponse
> = /*#__PURE__*/ operation({
  id: "craCheckReportNetworkInsightsGet",
  method: "POST",
  path: "/cra/check_report/network_insights/get",
  request: CraCheckReportNetworkInsightsGetRequest,
  response: CraCheckReportNetworkInsightsGetResponse,
  replay: "safe"
})

/**
 * Reads the scores that Plaid's partner Prism Data gives in a user's consumer report.
 *
 * `POST /cra/check_report/partner_insights/get`
 *
 * @see https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget
 */
export const craCheckReportPartnerInsightsGet: PlaidOperation<
  CraCheckReportPartnerInsightsGetRequest,
  CraCheckReportPartnerInsightsGetResponse
> = /*#__PURE__*/ operation({
  id: "craCheckReportPartnerInsightsGet",
  method: "POST",
  path: "/cra/check_report/partner_insights/get",
  request: CraCheckReportPartnerInsightsGetRequest,
  response: CraCheckReportPartnerInsightsGetResponse,
  replay: "unsafe"
})

/**
 * Downloads a user's latest Base Report as a PDF, with income or partner insights if asked for.
 *
 * `POST /cra/check_report/pdf/get`
 *
 * @see https://plaid.com/docs/api/products/check/#cracheck_reportpdfget
 */
export const craCheckReportPdfGet: PlaidDownload<CraCheckReportPDFGetRequest> = /*#__PURE__*/ download({
  id: "craCheckReportPdfGet",
  method: "POST",
  path: "/cra/check_report/pdf/get",
  request: CraCheckReportPDFGetRequest,
  file: {},
  replay: "safe"
})

/**
 * Reads home lending reports on a user: assets (VOA), a refresh of employment, or income.
 *
 * `POST /cra/check_report/verification/get`
 *
 * @see https://plaid.com/docs/api/products/check/#cracheck_reportverificationget
 */
export const craCheckReportVerificationGet: PlaidOperation<
  CraCheckReportVerificationGetRequest,
  CraCheckReportVerificationGetResponse
> = /*#__PURE__*/ operation({
  id: "craCheckReportVerificationGet",
  method: "POST",
  path: "/cra/check_report/verification/get",
  request: CraCheckReportVerificationGetRequest,
  response: CraCheckReportVerificationGetResponse,
  replay: "safe"
})

/**
 * Downloads home lending reports on a user as a PDF.
 *
 * `POST /cra/check_report/verification/pdf/get`
 *
 * @see https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget
 */
export const craCheckReportVerificationPdfGet: PlaidDownload<CraCheckReportVerificationPdfGetRequest> =
  /*#__PURE__*/ download({
    id: "craCheckReportVerificationPdfGet",
    method: "POST",
    path: "/cra/check_report/verification/pdf/get",
    request: CraCheckReportVerificationPdfGetRequest,
    file: {},
    replay: "safe"
  })

/**
 * Reads a user's credit profile (LendScores, cash flow, network attributes), as a soft or a standard inquiry.
 *
 * `POST /cra/credit_profile/report/get`
 */
export const craCreditProfileReportGet: PlaidOperation<
  CraCreditProfileReportGetRequest,
  CraCreditProfileReportGetResponse
> = /*#__PURE__*/ operation({
  id: "craCreditProfileReportGet",
  method: "POST",
  path: "/cra/credit_profile/report/get",
  request: CraCreditProfileReportGetRequest,
  response: CraCreditProfileReportGetResponse,
  replay: "unsafe"
})

/**
 * Tells Plaid Check of loan applications and how they were decided.
 *
 * `POST /cra/loans/applications/register`
 */
export const craLoansApplicationsRegister: PlaidOperation<
  CraLoansApplicationsRegisterRequest,
  CraLoansApplicationsRegisterResponse
> = /*#__PURE__*/ operation({
  id: "craLoansApplicationsRegister",
  method: "POST",
  path: "/cra/loans/applications/register",
  request: CraLoansApplicationsRegisterRequest,
  response: CraLoansApplicationsRegisterResponse,
  replay: "unsafe"
})

/**
 * Tells Plaid Check of loans that users took up, with their payment schedules.
 *
 * `POST /cra/loans/register`
 */
export const craLoansRegister: PlaidOperation<CRALoansRegisterRequest, CraLoansRegisterResponse> =
  /*#__PURE__*/ operation({
    id: "craLoansRegister",
    method: "POST",
    path: "/cra/loans/register",
    request: CRALoansRegisterRequest,
    response: CraLoansRegisterResponse,
    replay: "unsafe"
  })

/**
 * Tells Plaid Check that loans are closed, and how they ended.
 *
 * `POST /cra/loans/unregister`
 */
export const craLoansUnregister: PlaidOperation<CraLoansUnregisterRequest, CraLoanUnregisterResponse> =
  /*#__PURE__*/ operation({
    id: "craLoansUnregister",
    method: "POST",
    path: "/cra/loans/unregister",
    request: CraLoansUnregisterRequest,
    response: CraLoanUnregisterResponse,
    replay: "unsafe"
  })

/**
 * Tells Plaid Check of changes in the status and the payments of loans.
 *
 * `POST /cra/loans/update`
 */
export const craLoansUpdate: PlaidOperation<CraLoansUpdateRequest, CraLoansUpdateResponse> = /*#__PURE__*/ operation({
  id: "craLoansUpdate",
  method: "POST",
  path: "/cra/loans/update",
  request: CraLoansUpdateRequest,
  response: CraLoansUpdateResponse,
  replay: "unsafe"
})

/**
 * Reads a user's Cash Flow Updates, once a webhook has told of them; for those who use this older product.
 *
 * `POST /cra/monitoring_insights/get`
 *
 * @see https://plaid.com/docs/api/products/check/#cramonitoring_insightsget
 */
export const craMonitoringInsightsGet: PlaidOperation<
  CraMonitoringInsightsGetRequest,
  CraMonitoringInsightsGetResponse
> = /*#__PURE__*/ operation({
  id: "craMonitoringInsightsGet",
  method: "POST",
  path: "/cra/monitoring_insights/get",
  request: CraMonitoringInsightsGetRequest,
  response: CraMonitoringInsightsGetResponse,
  replay: "safe"
})

/**
 * Subscribes to Cash Flow Updates on a user and answers the subscription's id; an older product.
 *
 * `POST /cra/monitoring_insights/subscribe`
 *
 * @see https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe
 */
export const craMonitoringInsightsSubscribe: PlaidOperation<
  CraMonitoringInsightsSubscribeRequest,
  CraMonitoringInsightsSubscribeResponse
> = /*#__PURE__*/ operation({
  id: "craMonitoringInsightsSubscribe",
  method: "POST",
  path: "/cra/monitoring_insights/subscribe",
  request: CraMonitoringInsightsSubscribeRequest,
  response: CraMonitoringInsightsSubscribeResponse,
  replay: "unsafe"
})

/**
 * Ends a subscription to a user's Cash Flow Updates.
 *
 * `POST /cra/monitoring_insights/unsubscribe`
 *
 * @see https://plaid.com/docs/api/products/check/#cramonitoring_insightsunsubscribe
 */
export const craMonitoringInsightsUnsubscribe: PlaidOperation<
  CraMonitoringInsightsUnsubscribeRequest,
  CraMonitoringInsightsUnsubscribeResponse
> = /*#__PURE__*/ operation({
  id: "craMonitoringInsightsUnsubscribe",
  method: "POST",
  path: "/cra/monitoring_insights/unsubscribe",
  request: CraMonitoringInsightsUnsubscribeRequest,
  response: CraMonitoringInsightsUnsubscribeResponse,
  replay: "unsafe"
})

/**
 * Lists partner insights on a user, by user token; `craCheckReportPartnerInsightsGet` is the newer form.
 *
 * `POST /cra/partner_insights/get`
 *
 * @see https://plaid.com/docs/api/products/income/#crapartner_insightsget
 */
export const craPartnerInsightsGet: PlaidOperation<CraPartnerInsightsGetRequest, CraPartnerInsightsGetResponse> =
  /*#__PURE__*/ operation({
    id: "craPartnerInsightsGet",
    method: "POST",
    path: "/cra/partner_insights/get",
    request: CraPartnerInsightsGetRequest,
    response: CraPartnerInsightsGetResponse,
    replay: "safe"
  })

/**
 * Reads a user's consumer report on the named products, for a stage of the lending decision.
 *
 * `POST /cra/report/get`
 */
export const craReportGet: PlaidOperation<CraReportGetRequest, CraReportGetResponse> = /*#__PURE__*/ operation({
  id: "craReportGet",
  method: "POST",
  path: "/cra/report/get",
  request: CraReportGetRequest,
  response: CraReportGetResponse,
  replay: "unsafe"
})

/**
 * Subscribes to ongoing consumer reports on a user for loan servicing; `CRA_REPORT_UPDATED` tells of each.
 *
 * `POST /cra/servicing/subscription/create`
 */
export const craServicingSubscriptionCreate: PlaidOperation<
  CraServicingSubscriptionCreateRequest,
  CraServicingSubscriptionCreateResponse
> = /*#__PURE__*/ operation({
  id: "craServicingSubscriptionCreate",
  method: "POST",
  path: "/cra/servicing/subscription/create",
  request: CraServicingSubscriptionCreateRequest,
  response: CraServicingSubscriptionCreateResponse,
  replay: "unsafe"
})

/**
 * Ends a servicing subscription, and answers its id.
 *
 * `POST /cra/servicing/subscription/delete`
 */
export const craServicingSubscriptionDelete: PlaidOperation<
  CraServicingSubscriptionDeleteRequest,
  CraServicingSubscriptionDeleteResponse
> = /*#__PURE__*/ operation({
  id: "craServicingSubscriptionDelete",
  method: "POST",
  path: "/cra/servicing/subscription/delete",
  request: CraServicingSubscriptionDeleteRequest,
  response: CraServicingSubscriptionDeleteResponse,
  replay: "unsafe"
})

/**
 * Tells a servicing subscription's products, scope, cadence and webhook.
 *
 * `POST /cra/servicing/subscription/get`
 */
export const craServicingSubscriptionGet: PlaidOperation<
  CraServicingSubscriptionGetRequest,
  CraServicingSubscriptionGetResponse
> = /*#__PURE__*/ operation({
  id: "craServicingSubscriptionGet",
  method: "POST",
  path: "/cra/servicing/subscription/get",
  request: CraServicingSubscriptionGetRequest,
  response: CraServicingSubscriptionGetResponse,
  replay: "safe"
})

/**
 * Lists the servicing subscriptions on a user.
 *
 * `POST /cra/servicing/subscription/list`
 */
export const craServicingSubscriptionList: PlaidOperation<
  CraServicingSubscriptionListRequest,
  CraServicingSubscriptionListResponse
> = /*#__PURE__*/ operation({
  id: "craServicingSubscriptionList",
  method: "POST",
  path: "/cra/servicing/subscription/list",
  request: CraServicingSubscriptionListRequest,
  response: CraServicingSubscriptionListResponse,
  replay: "safe"
})

/**
 * Changes a servicing subscription's webhook or products; what is left out stays, `reset_fields` clears.
 *
 * `POST /cra/servicing/subscription/update`
 */
export const craServicingSubscriptionUpdate: PlaidOperation<
  CraServicingSubscriptionUpdateRequest,
  CraServicingSubscriptionUpdateResponse
> = /*#__PURE__*/ operation({
  id: "craServicingSubscriptionUpdate",
  method: "POST",
  path: "/cra/servicing/subscription/update",
  request: CraServicingSubscriptionUpdateRequest,
  response: CraServicingSubscriptionUpdateResponse,
  replay: "unsafe"
})
