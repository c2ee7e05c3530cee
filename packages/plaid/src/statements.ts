/**
 * Bank statements, as lists and PDFs.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidDownload, type PlaidOperation, download, operation } from "./internal/operation.ts"

export interface StatementsAccount {
  readonly account_id: string
  readonly account_mask: string
  readonly account_name: string
  readonly account_official_name: string
  readonly account_subtype: string
  readonly account_type: string
  readonly statements: ReadonlyArray<StatementsStatement>
}
export const StatementsAccount: Schema.Codec<StatementsAccount> = /*#__PURE__*/ struct<StatementsAccount>(() => ({
  account_id: Schema.String,
  account_mask: Schema.String,
  account_name: Schema.String,
  account_official_name: Schema.String,
  account_subtype: Schema.String,
  account_type: Schema.String,
  statements: Schema.Array(StatementsStatement)
}))

export interface StatementsDownloadRequest {
  readonly access_token: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly statement_id: string
}
export const StatementsDownloadRequest: Schema.Codec<StatementsDownloadRequest> =
  /*#__PURE__*/ struct<StatementsDownloadRequest>(() => ({
    access_token: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    statement_id: Schema.String
  }))

export interface StatementsListRequest {
  readonly access_token: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const StatementsListRequest: Schema.Codec<StatementsListRequest> = /*#__PURE__*/ struct<StatementsListRequest>(
  () => ({
    access_token: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  })
)

export interface StatementsListResponse {
  readonly accounts: ReadonlyArray<StatementsAccount>
  readonly institution_id: string
  readonly institution_name: string
  readonly item_id: string
  readonly request_id: string
}
export const StatementsListResponse: Schema.Codec<StatementsListResponse> =
  /*#__PURE__*/ struct<StatementsListResponse>(() => ({
    accounts: Schema.Array(StatementsAccount),
    institution_id: Schema.String,
    institution_name: Schema.String,
    item_id: Schema.String,
    request_id: Schema.String
  }))

export interface StatementsRefreshRequest {
  readonly access_token: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly start_date: string
  readonly end_date: string
}
export const StatementsRefreshRequest: Schema.Codec<StatementsRefreshRequest> =
  /*#__PURE__*/ struct<StatementsRefreshRequest>(() => ({
    access_token: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    start_date: civilDate,
    end_date: civilDate
  }))

export interface StatementsRefreshResponse {
  readonly request_id: string
}
export const StatementsRefreshResponse: Schema.Codec<StatementsRefreshResponse> =
  /*#__PURE__*/ struct<StatementsRefreshResponse>(() => ({
    request_id: Schema.String
  }))

/** A bank statement. `month` counts from 1, January. */
export interface StatementsStatement {
  readonly statement_id: string
  readonly date_posted?: string | null
  readonly month: number
  readonly year: number
}
export const StatementsStatement: Schema.Codec<StatementsStatement> = /*#__PURE__*/ struct<StatementsStatement>(() => ({
  statement_id: Schema.String,
  date_posted: optionalKey(nullOr(Schema.String)),
  month: Schema.Finite,
  year: Schema.Finite
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Downloads one bank statement as a PDF; the header `Plaid-Content-Hash` has its SHA-256.
 *
 * `POST /statements/download`
 *
 * @see https://plaid.com/docs/api/products/statements#statementsdownload
 */
export const statementsDownload: PlaidDownload<StatementsDownloadRequest> = /*#__PURE__*/ download({
  id: "statementsDownload",
  method: "POST",
  path: "/statements/download",
  request: StatementsDownloadRequest,
  file: { hashHeader: "plaid-content-hash" },
  replay: "safe"
})

/**
 * Lists the bank statements of an Item's accounts by month, with the ids to download them by.
 *
 * `POST /statements/list`
 *
 * @see https://plaid.com/docs/api/products/statements#statementslist
 */
export const statementsList: PlaidOperation<StatementsListRequest, StatementsListResponse> = /*#__PURE__*/ operation({
  id: "statementsList",
  method: "POST",
  path: "/statements/list",
  request: StatementsListRequest,
  response: StatementsListResponse,
  replay: "safe"
})

/**
 * Has Plaid fetch an Item's statements between two dates; `STATEMENTS_REFRESH_COMPLETE` tells the end.
 *
 * `POST /statements/refresh`
 *
 * @see https://plaid.com/docs/api/products/statements#statementsrefresh
 */
export const statementsRefresh: PlaidOperation<StatementsRefreshRequest, StatementsRefreshResponse> =
  /*#__PURE__*/ operation({
    id: "statementsRefresh",
    method: "POST",
    path: "/statements/refresh",
    request: StatementsRefreshRequest,
    response: StatementsRefreshResponse,
    replay: "unsafe"
  })
