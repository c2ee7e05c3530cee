/**
 * Holdings, securities and transactions of investment accounts.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  Holding,
  InvestmentAccount,
  InvestmentTransaction,
  InvestmentsAuthAccountDetails401k,
  InvestmentsAuthDataSources,
  InvestmentsAuthGetNumbers,
  InvestmentsAuthOwner,
  InvestmentsTransactionsGetRequestOptions,
  Item,
  Security
} from "./model.ts"

export {
  AccountHolderCategory,
  AccountSubtype,
  AccountType,
  AccountVerificationInsights,
  AccountVerificationInsightsAccountNumberFormat,
  AccountVerificationInsightsNetworkStatus,
  AccountVerificationInsightsPreviousReturns,
  Cause,
  DataSources,
  FixedIncome,
  Holding,
  HoldingTaxLot,
  HoldingTaxLotPositionType,
  InvestmentAccount,
  InvestmentAccountBalance,
  InvestmentTransaction,
  InvestmentTransactionSubtype,
  InvestmentTransactionType,
  InvestmentsAuth401kContributionDetails,
  InvestmentsAuth401kFeeDetails,
  InvestmentsAuthAccountDetails401k,
  InvestmentsAuthDataSources,
  InvestmentsAuthGetNumbers,
  InvestmentsAuthOwner,
  InvestmentsTransactionsGetRequestOptions,
  Item,
  ItemAuthMethod,
  NumbersACATS,
  NumbersATON,
  NumbersRetirement401k,
  OptionContract,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput,
  Security,
  YieldRate,
  YieldRateType
} from "./model.ts"

export interface InvestmentHoldingsGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const InvestmentHoldingsGetRequestOptions: Schema.Codec<InvestmentHoldingsGetRequestOptions> =
  /*#__PURE__*/ struct<InvestmentHoldingsGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface InvestmentsAuthGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly options?: InvestmentsAuthGetRequestOptions | undefined
}
export const InvestmentsAuthGetRequest: Schema.Codec<InvestmentsAuthGetRequest> =
  /*#__PURE__*/ struct<InvestmentsAuthGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    options: optional(InvestmentsAuthGetRequestOptions)
  }))

export interface InvestmentsAuthGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const InvestmentsAuthGetRequestOptions: Schema.Codec<InvestmentsAuthGetRequestOptions> =
  /*#__PURE__*/ struct<InvestmentsAuthGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface InvestmentsAuthGetResponse {
  readonly accounts: ReadonlyArray<InvestmentAccount>
  readonly holdings: ReadonlyArray<Holding>
  readonly securities: ReadonlyArray<Security>
  readonly owners: ReadonlyArray<InvestmentsAuthOwner>
  readonly numbers: InvestmentsAuthGetNumbers
  readonly data_sources: InvestmentsAuthDataSources
  readonly account_details_401k?: ReadonlyArray<InvestmentsAuthAccountDetails401k> | null
  readonly item: Item
  readonly request_id: string
}
export const InvestmentsAuthGetResponse: Schema.Codec<InvestmentsAuthGetResponse> =
  /*#__PURE__*/ struct<InvestmentsAuthGetResponse>(() => ({
    accounts: Schema.Array(InvestmentAccount),
    holdings: Schema.Array(Holding),
    securities: Schema.Array(Security),
    owners: Schema.Array(InvestmentsAuthOwner),
    numbers: InvestmentsAuthGetNumbers,
    data_sources: InvestmentsAuthDataSources,
    account_details_401k: optionalKey(nullOr(Schema.Array(InvestmentsAuthAccountDetails401k))),
    item: Item,
    request_id: Schema.String
  }))

export interface InvestmentsHoldingsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly options?: InvestmentHoldingsGetRequestOptions | undefined
}
export const InvestmentsHoldingsGetRequest: Schema.Codec<InvestmentsHoldingsGetRequest> =
  /*#__PURE__*/ struct<InvestmentsHoldingsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    options: optional(InvestmentHoldingsGetRequestOptions)
  }))

export interface InvestmentsHoldingsGetResponse {
  readonly accounts: ReadonlyArray<InvestmentAccount>
  readonly holdings: ReadonlyArray<Holding>
  readonly securities: ReadonlyArray<Security>
  readonly item: Item
  readonly request_id: string
  readonly is_investments_fallback_item?: boolean | null
}
export const InvestmentsHoldingsGetResponse: Schema.Codec<InvestmentsHoldingsGetResponse> =
  /*#__PURE__*/ struct<InvestmentsHoldingsGetResponse>(() => ({
    accounts: Schema.Array(InvestmentAccount),
    holdings: Schema.Array(Holding),
    securities: Schema.Array(Security),
    item: Item,
    request_id: Schema.String,
    is_investments_fallback_item: optionalKey(nullOr(Schema.Boolean))
  }))

export interface InvestmentsRefreshRequest {
  readonly client_id?: string | undefined
  readonly access_token: string
  readonly secret?: string | undefined
}
export const InvestmentsRefreshRequest: Schema.Codec<InvestmentsRefreshRequest> =
  /*#__PURE__*/ struct<InvestmentsRefreshRequest>(() => ({
    client_id: optional(Schema.String),
    access_token: Schema.String,
    secret: optional(Schema.String)
  }))

export interface InvestmentsRefreshResponse {
  readonly request_id: string
}
export const InvestmentsRefreshResponse: Schema.Codec<InvestmentsRefreshResponse> =
  /*#__PURE__*/ struct<InvestmentsRefreshResponse>(() => ({
    request_id: Schema.String
  }))

export interface InvestmentsTransactionsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly start_date: string
  readonly end_date: string
  readonly options?: InvestmentsTransactionsGetRequestOptions | undefined
}
export const InvestmentsTransactionsGetRequest: Schema.Codec<InvestmentsTransactionsGetRequest> =
  /*#__PURE__*/ struct<InvestmentsTransactionsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    start_date: civilDate,
    end_date: civilDate,
    options: optional(InvestmentsTransactionsGetRequestOptions)
  }))

export interface InvestmentsTransactionsGetResponse {
  readonly item: Item
  readonly accounts: ReadonlyArray<InvestmentAccount>
  readonly securities: ReadonlyArray<Security>
  readonly investment_transactions: ReadonlyArray<InvestmentTransaction>
  readonly total_investment_transactions: number
  readonly request_id: string
  readonly is_investments_fallback_item?: boolean | null
}
export const InvestmentsTransactionsGetResponse: Schema.Codec<InvestmentsTransactionsGetResponse> =
  /*#__PURE__*/ struct<InvestmentsTransactionsGetResponse>(() => ({
    item: Item,
    accounts: Schema.Array(InvestmentAccount),
    securities: Schema.Array(Security),
    investment_transactions: Schema.Array(InvestmentTransaction),
    total_investment_transactions: Schema.Finite,
    request_id: Schema.String,
    is_investments_fallback_item: optionalKey(nullOr(Schema.Boolean))
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Reads what a transfer of holdings to another broker takes: account numbers, owners, holdings and securities.
 *
 * `POST /investments/auth/get`
 *
 * @see https://plaid.com/docs/api/products/investments-move/#investmentsauthget
 */
export const investmentsAuthGet: PlaidOperation<InvestmentsAuthGetRequest, InvestmentsAuthGetResponse> =
  /*#__PURE__*/ operation({
    id: "investmentsAuthGet",
    method: "POST",
    path: "/investments/auth/get",
    request: InvestmentsAuthGetRequest,
    response: InvestmentsAuthGetResponse,
    replay: "safe"
  })

/**
 * Lists an Item's investment accounts, their holdings, and the securities that are held.
 *
 * `POST /investments/holdings/get`
 *
 * @see https://plaid.com/docs/api/products/investments/#investmentsholdingsget
 */
export const investmentsHoldingsGet: PlaidOperation<InvestmentsHoldingsGetRequest, InvestmentsHoldingsGetResponse> =
  /*#__PURE__*/ operation({
    id: "investmentsHoldingsGet",
    method: "POST",
    path: "/investments/holdings/get",
    request: InvestmentsHoldingsGetRequest,
    response: InvestmentsHoldingsGetResponse,
    replay: "safe"
  })

/**
 * Has Plaid fetch an Item's holdings and investment transactions now; billed, and webhooks tell of changes.
 *
 * `POST /investments/refresh`
 *
 * @see https://plaid.com/docs/api/products/investments/#investmentsrefresh
 */
export const investmentsRefresh: PlaidOperation<InvestmentsRefreshRequest, InvestmentsRefreshResponse> =
  /*#__PURE__*/ operation({
    id: "investmentsRefresh",
    method: "POST",
    path: "/investments/refresh",
    request: InvestmentsRefreshRequest,
    response: InvestmentsRefreshResponse,
    replay: "unsafe"
  })

/**
 * Lists an Item's investment transactions between two dates, newest first, with the securities concerned.
 *
 * `POST /investments/transactions/get`
 *
 * @see https://plaid.com/docs/api/products/investments/#investmentstransactionsget
 */
export const investmentsTransactionsGet: PlaidPagedOperation<
  InvestmentsTransactionsGetRequest,
  InvestmentsTransactionsGetResponse,
  InvestmentTransaction
> = /*#__PURE__*/ pagedOperation({
  id: "investmentsTransactionsGet",
  method: "POST",
  path: "/investments/transactions/get",
  request: InvestmentsTransactionsGetRequest,
  response: InvestmentsTransactionsGetResponse,
  replay: "safe",
  page: {
    style: "offset",
    offset: "options.offset",
    total: "total_investment_transactions",
    items: "investment_transactions",
    size: { field: "options.count", max: 500 }
  }
})
