/**
 * Asset Reports: snapshots of a user's accounts for lenders, and copies of them for auditors.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { uri } from "@bankstream/core/format"
import { nullOr, optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidDownload, type PlaidOperation, download, operation } from "./internal/operation.ts"
import { AssetReportGetResponse, AssetReportUserInput } from "./model.ts"

export {
  AccountAssets,
  AccountInsights,
  AccountSubtype,
  AccountType,
  Address,
  AddressData,
  AffordabilityInsights,
  AmountWithCurrency,
  AssetReport,
  AssetReportAccountBalance,
  AssetReportGetResponse,
  AssetReportInvestmentHolding,
  AssetReportInvestmentSecurity,
  AssetReportInvestmentTransaction,
  AssetReportInvestments,
  AssetReportItem,
  AssetReportTransaction,
  AssetReportTransactionType,
  AssetReportUser,
  AssetReportUserInput,
  BankPenaltiesIndicators,
  CategoryExpenses,
  Cause,
  CreditCategory,
  Email,
  ExpenditureInsights,
  ExpenditureSummary,
  GamblingIndicators,
  HistoricalBalance,
  HoldingTaxLot,
  HoldingTaxLotPositionType,
  IncomeInsights,
  InvestmentTransactionSubtype,
  InvestmentTransactionType,
  LoanDisbursementsIndicators,
  LoanPaymentsIndicators,
  Location,
  MonthlyAverage,
  MonthlySummary,
  NegativeBalanceInsights,
  NegativeBalanceOccurrence,
  OutlierTransactionsInsights,
  Owner,
  OwnershipType,
  PaymentMeta,
  PhoneNumber,
  PlaidErrorType,
  RiskIndicators,
  Warning
} from "./model.ts"

export type AssetReportAddOns = "investments" | "fast_assets"
export const AssetReportAddOns: Schema.Codec<AssetReportAddOns> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["investments", "fast_assets"])
)

export interface AssetReportAuditCopyCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly asset_report_token: string
  readonly auditor_id?: string | undefined
}
export const AssetReportAuditCopyCreateRequest: Schema.Codec<AssetReportAuditCopyCreateRequest> =
  /*#__PURE__*/ struct<AssetReportAuditCopyCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    asset_report_token: Schema.String,
    auditor_id: optional(Schema.String)
  }))

export interface AssetReportAuditCopyCreateResponse {
  readonly audit_copy_token: string
  readonly request_id: string
}
export const AssetReportAuditCopyCreateResponse: Schema.Codec<AssetReportAuditCopyCreateResponse> =
  /*#__PURE__*/ struct<AssetReportAuditCopyCreateResponse>(() => ({
    audit_copy_token: Schema.String,
    request_id: Schema.String
  }))

export interface AssetReportAuditCopyGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly audit_copy_token: string
}
export const AssetReportAuditCopyGetRequest: Schema.Codec<AssetReportAuditCopyGetRequest> =
  /*#__PURE__*/ struct<AssetReportAuditCopyGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    audit_copy_token: Schema.String
  }))

export interface AssetReportAuditCopyPdfGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly audit_copy_token: string
  readonly options?: AssetReportPDFGetRequestOptions | undefined
}
export const AssetReportAuditCopyPdfGetRequest: Schema.Codec<AssetReportAuditCopyPdfGetRequest> =
  /*#__PURE__*/ struct<AssetReportAuditCopyPdfGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    audit_copy_token: Schema.String,
    options: optional(AssetReportPDFGetRequestOptions)
  }))

export interface AssetReportAuditCopyRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly audit_copy_token: string
}
export const AssetReportAuditCopyRemoveRequest: Schema.Codec<AssetReportAuditCopyRemoveRequest> =
  /*#__PURE__*/ struct<AssetReportAuditCopyRemoveRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    audit_copy_token: Schema.String
  }))

export interface AssetReportAuditCopyRemoveResponse {
  readonly removed: boolean
  readonly request_id: string
}
export const AssetReportAuditCopyRemoveResponse: Schema.Codec<AssetReportAuditCopyRemoveResponse> =
  /*#__PURE__*/ struct<AssetReportAuditCopyRemoveResponse>(() => ({
    removed: Schema.Boolean,
    request_id: Schema.String
  }))

export interface AssetReportCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_tokens?: ReadonlyArray<string> | undefined
  readonly days_requested: number
  readonly options?: AssetReportCreateRequestOptions | undefined
}
export const AssetReportCreateRequest: Schema.Codec<AssetReportCreateRequest> =
  /*#__PURE__*/ struct<AssetReportCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_tokens: optional(Schema.Array(Schema.String).check(Schema.isMinLength(1), Schema.isMaxLength(99))),
    days_requested: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThanOrEqualTo(731)),
    options: optional(AssetReportCreateRequestOptions)
  }))

export interface AssetReportCreateRequestOptions {
  readonly client_report_id?: string | null | undefined
  readonly webhook?: string | null | undefined
  /** @deprecated */
  readonly include_fast_report?: boolean | null | undefined
  /** @deprecated */
  readonly products?: ReadonlyArray<string> | undefined
  readonly add_ons?: ReadonlyArray<AssetReportAddOns> | undefined
  readonly user?: AssetReportUserInput | undefined
  readonly require_all_items?: boolean | null | undefined
}
export const AssetReportCreateRequestOptions: Schema.Codec<AssetReportCreateRequestOptions> =
  /*#__PURE__*/ struct<AssetReportCreateRequestOptions>(() => ({
    client_report_id: optional(nullOr(Schema.String)),
    webhook: optional(nullOr(uri)),
    include_fast_report: optional(nullOr(Schema.Boolean)),
    products: optional(Schema.Array(Schema.String)),
    add_ons: optional(Schema.Array(AssetReportAddOns)),
    user: optional(AssetReportUserInput),
    require_all_items: optional(nullOr(Schema.Boolean))
  }))

export interface AssetReportCreateResponse {
  readonly asset_report_token: string
  readonly asset_report_id: string
  readonly request_id: string
}
export const AssetReportCreateResponse: Schema.Codec<AssetReportCreateResponse> =
  /*#__PURE__*/ struct<AssetReportCreateResponse>(() => ({
    asset_report_token: Schema.String,
    asset_report_id: Schema.String,
    request_id: Schema.String
  }))

export interface AssetReportFilterRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly asset_report_token: string
  readonly account_ids_to_exclude: ReadonlyArray<string>
}
export const AssetReportFilterRequest: Schema.Codec<AssetReportFilterRequest> =
  /*#__PURE__*/ struct<AssetReportFilterRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    asset_report_token: Schema.String,
    account_ids_to_exclude: Schema.Array(Schema.String)
  }))

export interface AssetReportFilterResponse {
  readonly asset_report_token: string
  readonly asset_report_id: string
  readonly request_id: string
}
export const AssetReportFilterResponse: Schema.Codec<AssetReportFilterResponse> =
  /*#__PURE__*/ struct<AssetReportFilterResponse>(() => ({
    asset_report_token: Schema.String,
    asset_report_id: Schema.String,
    request_id: Schema.String
  }))

export interface AssetReportGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly asset_report_token?: string | undefined
  readonly user_token?: string | undefined
  readonly include_insights?: boolean | undefined
  readonly fast_report?: boolean | undefined
  readonly options?: AssetReportGetRequestOptions | undefined
}
export const AssetReportGetRequest: Schema.Codec<AssetReportGetRequest> = /*#__PURE__*/ struct<AssetReportGetRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    asset_report_token: optional(Schema.String),
    user_token: optional(Schema.String),
    include_insights: optional(Schema.Boolean),
    fast_report: optional(Schema.Boolean),
    options: optional(AssetReportGetRequestOptions)
  })
)

export interface AssetReportGetRequestOptions {
  readonly days_to_include?: number | null | undefined
}
export const AssetReportGetRequestOptions: Schema.Codec<AssetReportGetRequestOptions> =
  /*#__PURE__*/ struct<AssetReportGetRequestOptions>(() => ({
    days_to_include: optional(
      nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThanOrEqualTo(731)))
    )
  }))

export interface AssetReportPDFGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly asset_report_token: string
  readonly options?: AssetReportPDFGetRequestOptions | undefined
}
export const AssetReportPDFGetRequest: Schema.Codec<AssetReportPDFGetRequest> =
  /*#__PURE__*/ struct<AssetReportPDFGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    asset_report_token: Schema.String,
    options: optional(AssetReportPDFGetRequestOptions)
  }))

export interface AssetReportPDFGetRequestOptions {
  readonly days_to_include?: number | null | undefined
}
export const AssetReportPDFGetRequestOptions: Schema.Codec<AssetReportPDFGetRequestOptions> =
  /*#__PURE__*/ struct<AssetReportPDFGetRequestOptions>(() => ({
    days_to_include: optional(
      nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThanOrEqualTo(731)))
    )
  }))

export interface AssetReportRefreshRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly asset_report_token: string
  readonly days_requested?: number | null | undefined
  readonly options?: AssetReportRefreshRequestOptions | undefined
}
export const AssetReportRefreshRequest: Schema.Codec<AssetReportRefreshRequest> =
  /*#__PURE__*/ struct<AssetReportRefreshRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    asset_report_token: Schema.String,
    days_requested: optional(
      nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThanOrEqualTo(731)))
    ),
    options: optional(AssetReportRefreshRequestOptions)
  }))

export interface AssetReportRefreshRequestOptions {
  readonly client_report_id?: string | null | undefined
  readonly webhook?: string | null | undefined
  readonly user?: AssetReportUserInput | undefined
}
export const AssetReportRefreshRequestOptions: Schema.Codec<AssetReportRefreshRequestOptions> =
  /*#__PURE__*/ struct<AssetReportRefreshRequestOptions>(() => ({
    client_report_id: optional(nullOr(Schema.String)),
    webhook: optional(nullOr(uri)),
    user: optional(AssetReportUserInput)
  }))

export interface AssetReportRefreshResponse {
  readonly asset_report_id: string
  readonly asset_report_token: string
  readonly request_id: string
}
export const AssetReportRefreshResponse: Schema.Codec<AssetReportRefreshResponse> =
  /*#__PURE__*/ struct<AssetReportRefreshResponse>(() => ({
    asset_report_id: Schema.String,
    asset_report_token: Schema.String,
    request_id: Schema.String
  }))

export interface AssetReportRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly asset_report_token: string
}
export const AssetReportRemoveRequest: Schema.Codec<AssetReportRemoveRequest> =
  /*#__PURE__*/ struct<AssetReportRemoveRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    asset_report_token: Schema.String
  }))

export interface AssetReportRemoveResponse {
  readonly removed: boolean
  readonly request_id: string
}
export const AssetReportRemoveResponse: Schema.Codec<AssetReportRemoveResponse> =
  /*#__PURE__*/ struct<AssetReportRemoveResponse>(() => ({
    removed: Schema.Boolean,
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Creates an audit copy of an Asset Report for a third party and answers the token that opens it.
 *
 * `POST /asset_report/audit_copy/create`
 *
 * @see https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate
 */
export const assetReportAuditCopyCreate: PlaidOperation<
  AssetReportAuditCopyCreateRequest,
  AssetReportAuditCopyCreateResponse
> = /*#__PURE__*/ operation({
  id: "assetReportAuditCopyCreate",
  method: "POST",
  path: "/asset_report/audit_copy/create",
  request: AssetReportAuditCopyCreateRequest,
  response: AssetReportAuditCopyCreateResponse,
  replay: "unsafe"
})

/**
 * Reads the Asset Report behind an audit copy token, as an auditor does.
 *
 * `POST /asset_report/audit_copy/get`
 */
export const assetReportAuditCopyGet: PlaidOperation<AssetReportAuditCopyGetRequest, AssetReportGetResponse> =
  /*#__PURE__*/ operation({
    id: "assetReportAuditCopyGet",
    method: "POST",
    path: "/asset_report/audit_copy/get",
    request: AssetReportAuditCopyGetRequest,
    response: AssetReportGetResponse,
    replay: "safe"
  })

/**
 * Downloads the Asset Report behind an audit copy token as a PDF.
 *
 * `POST /asset_report/audit_copy/pdf/get`
 */
export const assetReportAuditCopyPdfGet: PlaidDownload<AssetReportAuditCopyPdfGetRequest> = /*#__PURE__*/ download({
  id: "assetReportAuditCopyPdfGet",
  method: "POST",
  path: "/asset_report/audit_copy/pdf/get",
  request: AssetReportAuditCopyPdfGetRequest,
  file: {},
  replay: "safe"
})

/**
 * Revokes an audit copy: whoever holds its token can no longer read the report.
 *
 * `POST /asset_report/audit_copy/remove`
 *
 * @see https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove
 */
export const assetReportAuditCopyRemove: PlaidOperation<
  AssetReportAuditCopyRemoveRequest,
  AssetReportAuditCopyRemoveResponse
> = /*#__PURE__*/ operation({
  id: "assetReportAuditCopyRemove",
  method: "POST",
  path: "/asset_report/audit_copy/remove",
  request: AssetReportAuditCopyRemoveRequest,
  response: AssetReportAuditCopyRemoveResponse,
  replay: "unsafe"
})

/**
 * Starts an Asset Report on one or more Items and answers its token; the webhook `PRODUCT_READY` tells when to read it.
 *
 * `POST /asset_report/create`
 *
 * @see https://plaid.com/docs/api/products/assets/#asset_reportcreate
 */
export const assetReportCreate: PlaidOperation<AssetReportCreateRequest, AssetReportCreateResponse> =
  /*#__PURE__*/ operation({
    id: "assetReportCreate",
    method: "POST",
    path: "/asset_report/create",
    request: AssetReportCreateRequest,
    response: AssetReportCreateResponse,
    replay: "unsafe"
  })

/**
 * Starts a smaller Asset Report, without the accounts that you name, and answers its own token.
 *
 * `POST /asset_report/filter`
 *
 * @see https://plaid.com/docs/api/products/assets/#asset_reportfilter
 */
export const assetReportFilter: PlaidOperation<AssetReportFilterRequest, AssetReportFilterResponse> =
  /*#__PURE__*/ operation({
    id: "assetReportFilter",
    method: "POST",
    path: "/asset_report/filter",
    request: AssetReportFilterRequest,
    response: AssetReportFilterResponse,
    replay: "unsafe"
  })

/**
 * Reads an Asset Report: accounts, balances, owners and transactions; not before the webhook `PRODUCT_READY`.
 *
 * `POST /asset_report/get`
 *
 * @see https://plaid.com/docs/api/products/assets/#asset_reportget
 */
export const assetReportGet: PlaidOperation<AssetReportGetRequest, AssetReportGetResponse> = /*#__PURE__*/ operation({
  id: "assetReportGet",
  method: "POST",
  path: "/asset_report/get",
  request: AssetReportGetRequest,
  response: AssetReportGetResponse,
  replay: "safe"
})

/**
 * Downloads an Asset Report as a PDF; not before the webhook `PRODUCT_READY`.
 *
 * `POST /asset_report/pdf/get`
 *
 * @see https://plaid.com/docs/api/products/assets/#asset_reportpdfget
 */
export const assetReportPdfGet: PlaidDownload<AssetReportPDFGetRequest> = /*#__PURE__*/ download({
  id: "assetReportPdfGet",
  method: "POST",
  path: "/asset_report/pdf/get",
  request: AssetReportPDFGetRequest,
  file: {},
  replay: "safe"
})

/**
 * Starts a new Asset Report with fresh data from an older one's Items and settings, and answers its own token.
 *
 * `POST /asset_report/refresh`
 *
 * @see https://plaid.com/docs/api/products/assets/#asset_reportrefresh
 */
export const assetReportRefresh: PlaidOperation<AssetReportRefreshRequest, AssetReportRefreshResponse> =
  /*#__PURE__*/ operation({
    id: "assetReportRefresh",
    method: "POST",
    path: "/asset_report/refresh",
    request: AssetReportRefreshRequest,
    response: AssetReportRefreshResponse,
    replay: "unsafe"
  })

/**
 * Deletes an Asset Report: its token and its audit copies' tokens stop working, its Items stay.
 *
 * `POST /asset_report/remove`
 *
 * @see https://plaid.com/docs/api/products/assets/#asset_reportremove
 */
export const assetReportRemove: PlaidOperation<AssetReportRemoveRequest, AssetReportRemoveResponse> =
  /*#__PURE__*/ operation({
    id: "assetReportRemove",
    method: "POST",
    path: "/asset_report/remove",
    request: AssetReportRemoveRequest,
    response: AssetReportRemoveResponse,
    replay: "unsafe"
  })
