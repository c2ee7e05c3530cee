/**
 * Cash flow reports on business accounts.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  AccountBalance,
  AccountHolderCategory,
  AccountSubtype,
  AccountType,
  AccountVerificationInsights,
  BusinessFinanceCategory,
  CreditCategory,
  Item,
  Location,
  Owner,
  PaymentChannel,
  PersonalFinanceCategory,
  TransactionCode,
  TransactionCounterparty
} from "./model.ts"

export {
  AccountBalance,
  AccountHolderCategory,
  AccountSubtype,
  AccountType,
  AccountVerificationInsights,
  AccountVerificationInsightsAccountNumberFormat,
  AccountVerificationInsightsNetworkStatus,
  AccountVerificationInsightsPreviousReturns,
  Address,
  AddressData,
  BusinessFinanceCategory,
  Cause,
  CounterpartyNumbers,
  CounterpartyNumbersBACS,
  CounterpartyNumbersInternational,
  CounterpartyType,
  CreditCategory,
  Email,
  Item,
  ItemAuthMethod,
  Location,
  Owner,
  PaymentChannel,
  PersonalFinanceCategory,
  PersonalFinanceCategoryVersion,
  PersonalFinanceCategoryVersionInput,
  PhoneNumber,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput,
  TransactionCode,
  TransactionCounterparty
} from "./model.ts"

const businessAccountVerificationStatusValues = [
  "automatically_verified",
  "pending_automatic_verification",
  "pending_manual_verification",
  "unsent",
  "manually_verified",
  "verification_expired",
  "verification_failed",
  "database_matched",
  "database_insights_pass",
  "database_insights_pass_with_caution",
  "database_insights_fail"
] as const

export interface BusinessAccount {
  readonly account_id: string
  readonly balances: AccountBalance
  readonly mask: string | null
  readonly name: string
  readonly official_name: string | null
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly verification_status?: Open<(typeof businessAccountVerificationStatusValues)[number]> | null
  readonly verification_name?: string | null
  readonly verification_insights?: AccountVerificationInsights | null
  readonly persistent_account_id?: string | null
  readonly holder_category?: AccountHolderCategory | null
  readonly apy?: number | null
  readonly owners?: ReadonlyArray<Owner> | null
}
export const BusinessAccount: Schema.Codec<BusinessAccount> = /*#__PURE__*/ struct<BusinessAccount>(() => ({
  account_id: Schema.String,
  balances: AccountBalance,
  mask: nullOr(Schema.String),
  name: Schema.String,
  official_name: nullOr(Schema.String),
  type: AccountType,
  subtype: nullOr(AccountSubtype),
  verification_status: optionalKey(nullOr(openEnum(businessAccountVerificationStatusValues))),
  verification_name: optionalKey(nullOr(Schema.String)),
  verification_insights: optionalKey(nullOr(AccountVerificationInsights)),
  persistent_account_id: optionalKey(nullOr(Schema.String)),
  holder_category: optionalKey(nullOr(AccountHolderCategory)),
  apy: optionalKey(nullOr(Schema.Finite)),
  owners: optionalKey(nullOr(Schema.Array(Owner)))
}))

export interface CashflowReportAccountInsights {
  readonly historical_balances: ReadonlyArray<CashflowReportHistoricalBalance>
  readonly monthly_summaries: ReadonlyArray<CashflowReportMonthlySummary>
}
export const CashflowReportAccountInsights: Schema.Codec<CashflowReportAccountInsights> =
  /*#__PURE__*/ struct<CashflowReportAccountInsights>(() => ({
    historical_balances: Schema.Array(CashflowReportHistoricalBalance),
    monthly_summaries: Schema.Array(CashflowReportMonthlySummary)
  }))

export interface CashflowReportGetRequest {
  readonly client_id?: string | undefined
  readonly access_token: string
  readonly secret?: string | undefined
  readonly days_requested: number
  readonly count?: number | undefined
  readonly cursor?: string | undefined
  readonly options?: CashflowReportGetRequestOptions | undefined
}
export const CashflowReportGetRequest: Schema.Codec<CashflowReportGetRequest> =
  /*#__PURE__*/ struct<CashflowReportGetRequest>(() => ({
    client_id: optional(Schema.String),
    access_token: Schema.String,
    secret: optional(Schema.String),
    days_requested: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730)),
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
    cursor: optional(Schema.String),
    options: optional(CashflowReportGetRequestOptions)
  }))

export interface CashflowReportGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const CashflowReportGetRequestOptions: Schema.Codec<CashflowReportGetRequestOptions> =
  /*#__PURE__*/ struct<CashflowReportGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface CashflowReportGetResponse {
  readonly accounts: ReadonlyArray<BusinessAccount>
  readonly transactions: ReadonlyArray<CashflowReportTransaction>
  readonly total_transactions: number
  readonly item: Item
  readonly next_cursor: string
  readonly has_more: boolean
  readonly last_successful_update_time: string
  readonly request_id: string
}
export const CashflowReportGetResponse: Schema.Codec<CashflowReportGetResponse> =
  /*#__PURE__*/ struct<CashflowReportGetResponse>(() => ({
    accounts: Schema.Array(BusinessAccount),
    transactions: Schema.Array(CashflowReportTransaction),
    total_transactions: Schema.Finite,
    item: Item,
    next_cursor: Schema.String,
    has_more: Schema.Boolean,
    last_successful_update_time: Schema.String,
    request_id: Schema.String
  }))

export interface CashflowReportHistoricalBalance {
  readonly date: string
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportHistoricalBalance: Schema.Codec<CashflowReportHistoricalBalance> =
  /*#__PURE__*/ struct<CashflowReportHistoricalBalance>(() => ({
    date: Schema.String,
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportInsightsGetRequest {
  readonly client_id?: string | undefined
  readonly access_token: string
  readonly secret?: string | undefined
}
export const CashflowReportInsightsGetRequest: Schema.Codec<CashflowReportInsightsGetRequest> =
  /*#__PURE__*/ struct<CashflowReportInsightsGetRequest>(() => ({
    client_id: optional(Schema.String),
    access_token: Schema.String,
    secret: optional(Schema.String)
  }))

export interface CashflowReportInsightsGetResponse {
  readonly item: Item
  readonly accounts: ReadonlyArray<BusinessAccount>
  readonly account_insights: CashflowReportAccountInsights
  readonly last_generated_time: string
  readonly request_id: string
}
export const CashflowReportInsightsGetResponse: Schema.Codec<CashflowReportInsightsGetResponse> =
  /*#__PURE__*/ struct<CashflowReportInsightsGetResponse>(() => ({
    item: Item,
    accounts: Schema.Array(BusinessAccount),
    account_insights: CashflowReportAccountInsights,
    last_generated_time: Schema.String,
    request_id: Schema.String
  }))

export interface CashflowReportMonthlySummary {
  readonly start_date: string
  readonly end_date: string
  readonly starting_balance: CashflowReportMonthlySummaryStartingBalance | null
  readonly ending_balance: CashflowReportMonthlySummaryEndingBalance | null
  readonly average_daily_ending_balance: CashflowReportMonthlySummaryAverageDailyEndingBalance
  readonly average_daily_inflow_amount: CashflowReportMonthlySummaryAverageDailyInflowAmount
  readonly average_daily_outflow_amount: CashflowReportMonthlySummaryAverageDailyOutflowAmount
  readonly average_daily_net_cashflow_amount: CashflowReportMonthlySummaryAverageDailyNetCashflowAmount
  readonly average_daily_inflow_transaction_count: number
  readonly average_daily_outflow_transaction_count: number
  readonly total_revenue: CashflowReportMonthlySummaryTotalRevenue
  readonly total_loan_payment: CashflowReportMonthlySummaryTotalLoanPayment
  readonly total_variable_expense: CashflowReportMonthlySummaryTotalVariableExpense
  readonly total_payroll: CashflowReportMonthlySummaryTotalPayroll
  readonly nsf_transaction_count: number
  readonly overdraft_transaction_count: number
  readonly negative_ending_balance_day_count: number
}
export const CashflowReportMonthlySummary: Schema.Codec<CashflowReportMonthlySummary> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummary>(() => ({
    start_date: Schema.String,
    end_date: Schema.String,
    starting_balance: nullOr(CashflowReportMonthlySummaryStartingBalance),
    ending_balance: nullOr(CashflowReportMonthlySummaryEndingBalance),
    average_daily_ending_balance: CashflowReportMonthlySummaryAverageDailyEndingBalance,
    average_daily_inflow_amount: CashflowReportMonthlySummaryAverageDailyInflowAmount,
    average_daily_outflow_amount: CashflowReportMonthlySummaryAverageDailyOutflowAmount,
    average_daily_net_cashflow_amount: CashflowReportMonthlySummaryAverageDailyNetCashflowAmount,
    average_daily_inflow_transaction_count: Schema.Finite,
    average_daily_outflow_transaction_count: Schema.Finite,
    total_revenue: CashflowReportMonthlySummaryTotalRevenue,
    total_loan_payment: CashflowReportMonthlySummaryTotalLoanPayment,
    total_variable_expense: CashflowReportMonthlySummaryTotalVariableExpense,
    total_payroll: CashflowReportMonthlySummaryTotalPayroll,
    nsf_transaction_count: Schema.Finite,
    overdraft_transaction_count: Schema.Finite,
    negative_ending_balance_day_count: Schema.Finite
  }))

export interface CashflowReportMonthlySummaryAverageDailyEndingBalance {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportMonthlySummaryAverageDailyEndingBalance: Schema.Codec<CashflowReportMonthlySummaryAverageDailyEndingBalance> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummaryAverageDailyEndingBalance>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportMonthlySummaryAverageDailyInflowAmount {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportMonthlySummaryAverageDailyInflowAmount: Schema.Codec<CashflowReportMonthlySummaryAverageDailyInflowAmount> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummaryAverageDailyInflowAmount>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportMonthlySummaryAverageDailyNetCashflowAmount {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportMonthlySummaryAverageDailyNetCashflowAmount: Schema.Codec<CashflowReportMonthlySummaryAverageDailyNetCashflowAmount> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummaryAverageDailyNetCashflowAmount>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportMonthlySummaryAverageDailyOutflowAmount {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportMonthlySummaryAverageDailyOutflowAmount: Schema.Codec<CashflowReportMonthlySummaryAverageDailyOutflowAmount> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummaryAverageDailyOutflowAmount>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportMonthlySummaryEndingBalance {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportMonthlySummaryEndingBalance: Schema.Codec<CashflowReportMonthlySummaryEndingBalance> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummaryEndingBalance>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportMonthlySummaryStartingBalance {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportMonthlySummaryStartingBalance: Schema.Codec<CashflowReportMonthlySummaryStartingBalance> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummaryStartingBalance>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportMonthlySummaryTotalLoanPayment {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportMonthlySummaryTotalLoanPayment: Schema.Codec<CashflowReportMonthlySummaryTotalLoanPayment> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummaryTotalLoanPayment>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportMonthlySummaryTotalPayroll {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportMonthlySummaryTotalPayroll: Schema.Codec<CashflowReportMonthlySummaryTotalPayroll> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummaryTotalPayroll>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportMonthlySummaryTotalRevenue {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportMonthlySummaryTotalRevenue: Schema.Codec<CashflowReportMonthlySummaryTotalRevenue> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummaryTotalRevenue>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportMonthlySummaryTotalVariableExpense {
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
}
export const CashflowReportMonthlySummaryTotalVariableExpense: Schema.Codec<CashflowReportMonthlySummaryTotalVariableExpense> =
  /*#__PURE__*/ struct<CashflowReportMonthlySummaryTotalVariableExpense>(() => ({
    amount: Schema.Finite,
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String)
  }))

export interface CashflowReportPaymentMeta {
  readonly reference_number: string | null
  readonly ppd_id: string | null
  readonly payee: string | null
  readonly by_order_of: string | null
  readonly payer: string | null
  readonly payment_method: string | null
  readonly payment_processor: string | null
  readonly reason: string | null
}
export const CashflowReportPaymentMeta: Schema.Codec<CashflowReportPaymentMeta> =
  /*#__PURE__*/ struct<CashflowReportPaymentMeta>(() => ({
    reference_number: nullOr(Schema.String),
    ppd_id: nullOr(Schema.String),
    payee: nullOr(Schema.String),
    by_order_of: nullOr(Schema.String),
    payer: nullOr(Schema.String),
    payment_method: nullOr(Schema.String),
    payment_processor: nullOr(Schema.String),
    reason: nullOr(Schema.String)
  }))

export interface CashflowReportRefreshRequest {
  readonly client_id?: string | undefined
  readonly access_token: string
  readonly secret?: string | undefined
  readonly days_requested: number
}
export const CashflowReportRefreshRequest: Schema.Codec<CashflowReportRefreshRequest> =
  /*#__PURE__*/ struct<CashflowReportRefreshRequest>(() => ({
    client_id: optional(Schema.String),
    access_token: Schema.String,
    secret: optional(Schema.String),
    days_requested: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730))
  }))

export interface CashflowReportRefreshResponse {
  readonly request_id: string
}
export const CashflowReportRefreshResponse: Schema.Codec<CashflowReportRefreshResponse> =
  /*#__PURE__*/ struct<CashflowReportRefreshResponse>(() => ({
    request_id: Schema.String
  }))

export interface CashflowReportTransaction {
  readonly account_id: string
  readonly amount: number | null
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  readonly check_number?: string | null
  readonly date: string
  readonly location: Location
  readonly name: string | null
  readonly merchant_name?: string | null
  readonly original_description?: string | null
  readonly payment_meta: CashflowReportPaymentMeta
  readonly pending: boolean | null
  readonly pending_transaction_id: string | null
  readonly account_owner: string | null
  readonly transaction_id: string
  readonly logo_url?: string | null
  readonly website?: string | null
  readonly authorized_date: string | null
  readonly authorized_datetime: string | null
  readonly datetime: string | null
  readonly payment_channel: PaymentChannel
  readonly personal_finance_category?: PersonalFinanceCategory | null
  readonly business_finance_category?: BusinessFinanceCategory | null
  readonly credit_category?: CreditCategory | null
  readonly transaction_code: TransactionCode | null
  readonly personal_finance_category_icon_url?: string | null
  readonly counterparties?: ReadonlyArray<TransactionCounterparty> | null
  readonly merchant_entity_id?: string | null
}
export const CashflowReportTransaction: Schema.Codec<CashflowReportTransaction> =
  /*#__PURE__*/ struct<CashflowReportTransaction>(() => ({
    account_id: Schema.String,
    amount: nullOr(Schema.Finite),
    iso_currency_code: nullOr(Schema.String),
    unofficial_currency_code: nullOr(Schema.String),
    check_number: optionalKey(nullOr(Schema.String)),
    date: Schema.String,
    location: Location,
    name: nullOr(Schema.String),
    merchant_name: optionalKey(nullOr(Schema.String)),
    original_description: optionalKey(nullOr(Schema.String)),
    payment_meta: CashflowReportPaymentMeta,
    pending: nullOr(Schema.Boolean),
    pending_transaction_id: nullOr(Schema.String),
    account_owner: nullOr(Schema.String),
    transaction_id: Schema.String,
    logo_url: optionalKey(nullOr(Schema.String)),
    website: optionalKey(nullOr(Schema.String)),
    authorized_date: nullOr(Schema.String),
    authorized_datetime: nullOr(Schema.String),
    datetime: nullOr(Schema.String),
    payment_channel: PaymentChannel,
    personal_finance_category: optionalKey(nullOr(PersonalFinanceCategory)),
    business_finance_category: optionalKey(nullOr(BusinessFinanceCategory)),
    credit_category: optionalKey(nullOr(CreditCategory)),
    transaction_code: nullOr(TransactionCode),
    personal_finance_category_icon_url: optionalKey(nullOr(Schema.String)),
    counterparties: optionalKey(nullOr(Schema.Array(TransactionCounterparty))),
    merchant_entity_id: optionalKey(nullOr(Schema.String))
  }))

export interface CashflowReportTransactionsGetRequest {
  readonly client_id?: string | undefined
  readonly access_token: string
  readonly secret?: string | undefined
  readonly count?: number | undefined
  readonly cursor?: string | undefined
  readonly options?: CashflowReportTransactionsGetRequestOptions | undefined
}
export const CashflowReportTransactionsGetRequest: Schema.Codec<CashflowReportTransactionsGetRequest> =
  /*#__PURE__*/ struct<CashflowReportTransactionsGetRequest>(() => ({
    client_id: optional(Schema.String),
    access_token: Schema.String,
    secret: optional(Schema.String),
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
    cursor: optional(Schema.String),
    options: optional(CashflowReportTransactionsGetRequestOptions)
  }))

export interface CashflowReportTransactionsGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const CashflowReportTransactionsGetRequestOptions: Schema.Codec<CashflowReportTransactionsGetRequestOptions> =
  /*#__PURE__*/ struct<CashflowReportTransactionsGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface CashflowReportTransactionsGetResponse {
  readonly accounts: ReadonlyArray<BusinessAccount>
  readonly transactions: ReadonlyArray<CashflowReportTransaction>
  readonly total_transactions: number
  readonly item: Item
  readonly next_cursor: string
  readonly has_more: boolean
  readonly request_id: string
}
export const CashflowReportTransactionsGetResponse: Schema.Codec<CashflowReportTransactionsGetResponse> =
  /*#__PURE__*/ struct<CashflowReportTransactionsGetResponse>(() => ({
    accounts: Schema.Array(BusinessAccount),
    transactions: Schema.Array(CashflowReportTransaction),
    total_transactions: Schema.Finite,
    item: Item,
    next_cursor: Schema.String,
    has_more: Schema.Boolean,
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists an Item's transactions of the given number of days for a cash flow report, newest first.
 *
 * `POST /cashflow_report/get`
 *
 * @see https://plaid.com/docs/api/products/transactions/#cashflowReportGet
 */
export const cashflowReportGet: PlaidPagedOperation<
  CashflowReportGetRequest,
  CashflowReportGetResponse,
  CashflowReportTransaction
> = /*#__PURE__*/ pagedOperation({
  id: "cashflowReportGet",
  method: "POST",
  path: "/cashflow_report/get",
  request: CashflowReportGetRequest,
  response: CashflowReportGetResponse,
  replay: "safe",
  page: {
    style: "cursor",
    cursor: "cursor",
    next: "next_cursor",
    hasMore: "has_more",
    items: "transactions",
    size: { field: "count", max: 500 }
  }
})

/**
 * Answers cash flow insights on the credit and deposit accounts of an Item.
 *
 * `POST /cashflow_report/insights/get`
 *
 * @see https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet
 */
export const cashflowReportInsightsGet: PlaidOperation<
  CashflowReportInsightsGetRequest,
  CashflowReportInsightsGetResponse
> = /*#__PURE__*/ operation({
  id: "cashflowReportInsightsGet",
  method: "POST",
  path: "/cashflow_report/insights/get",
  request: CashflowReportInsightsGetRequest,
  response: CashflowReportInsightsGetResponse,
  replay: "safe"
})

/**
 * Has Plaid fetch an Item's newest transactions for its cash flow report now; slow, and a webhook tells the end.
 *
 * `POST /cashflow_report/refresh`
 *
 * @see https://plaid.com/docs/api/products/transactions/#cashflowReportRefresh
 */
export const cashflowReportRefresh: PlaidOperation<CashflowReportRefreshRequest, CashflowReportRefreshResponse> =
  /*#__PURE__*/ operation({
    id: "cashflowReportRefresh",
    method: "POST",
    path: "/cashflow_report/refresh",
    request: CashflowReportRefreshRequest,
    response: CashflowReportRefreshResponse,
    replay: "unsafe"
  })

/**
 * Lists the transactions of an Item's cash flow report, newest first, for the days asked for earlier.
 *
 * `POST /cashflow_report/transactions/get`
 *
 * @see https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet
 */
export const cashflowReportTransactionsGet: PlaidPagedOperation<
  CashflowReportTransactionsGetRequest,
  CashflowReportTransactionsGetResponse,
  CashflowReportTransaction
> = /*#__PURE__*/ pagedOperation({
  id: "cashflowReportTransactionsGet",
  method: "POST",
  path: "/cashflow_report/transactions/get",
  request: CashflowReportTransactionsGetRequest,
  response: CashflowReportTransactionsGetResponse,
  replay: "safe",
  page: {
    style: "cursor",
    cursor: "cursor",
    next: "next_cursor",
    hasMore: "has_more",
    items: "transactions",
    size: { field: "count", max: 500 }
  }
})
