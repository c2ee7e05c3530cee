/**
 * End users, by the ids that the app gave them: everything of all their links.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import { civilDate } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type MoneyKitOperation, type MoneyKitPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { AccountResponse, LinkCommon, TransactionResponse } from "./model.ts"

export {
  AccountBalances,
  AccountBalancesInput,
  AccountResponse,
  LinkCommon,
  LinkProductError,
  LinkProductResponse,
  LinkProducts,
  Product,
  ProductInput,
  ProductSettings,
  ProductSettingsInput,
  Provider,
  ProviderInput,
  PublicLinkError,
  PublicLinkState,
  TransactionCategoryResponse,
  TransactionEnrichmentResponse,
  TransactionMerchantResponse,
  TransactionProcessorResponse,
  TransactionRecurrenceResponse,
  TransactionResponse,
  TransactionSubcategoryResponse,
  TransactionType,
  TransactionsLinkProduct,
  TransactionsProductSettings,
  TransactionsProductSettingsInput
} from "./model.ts"

/** The accounts of one link. */
export interface AccountGroup {
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly last_synced_at?: string | null
}
export const AccountGroup: Schema.Codec<AccountGroup> = /*#__PURE__*/ struct<AccountGroup>(() => ({
  accounts: Schema.Array(AccountResponse),
  last_synced_at: optionalKey(nullOr(Schema.String))
}))

/** An account, as far as it takes to tell whose transactions these are. */
export interface BasicAccountDetails {
  readonly name: string
  readonly last_synced_at?: string | null
  readonly institution_id: string
  readonly link_id: string
}
export const BasicAccountDetails: Schema.Codec<BasicAccountDetails> = /*#__PURE__*/ struct<BasicAccountDetails>(() => ({
  name: Schema.String,
  last_synced_at: optionalKey(nullOr(Schema.String)),
  institution_id: Schema.String,
  link_id: Schema.String
}))

export interface GetUserAccountsRequest {
  readonly id: string
  readonly account_ids?: ReadonlyArray<string> | undefined
  /** @deprecated */
  readonly institution_ids?: ReadonlyArray<string> | undefined
}
export const GetUserAccountsRequest: Schema.Codec<GetUserAccountsRequest> =
  /*#__PURE__*/ struct<GetUserAccountsRequest>(() => ({
    id: Schema.String,
    account_ids: optional(Schema.Array(Schema.String.check(Schema.isMinCodePoints(1)))),
    institution_ids: optional(Schema.Array(Schema.String))
  }))

/** Accounts, by the ids of their links. */
export interface GetUserAccountsResponse {
  readonly links: Readonly<Record<string, AccountGroup>>
}
export const GetUserAccountsResponse: Schema.Codec<GetUserAccountsResponse> =
  /*#__PURE__*/ struct<GetUserAccountsResponse>(() => ({
    links: Schema.Record(Schema.String, AccountGroup)
  }))

export interface GetUserLinksRequest {
  readonly id: string
}
export const GetUserLinksRequest: Schema.Codec<GetUserLinksRequest> = /*#__PURE__*/ struct<GetUserLinksRequest>(() => ({
  id: Schema.String
}))

/** Links, by their ids. */
export interface GetUserLinksResponse {
  readonly links: Readonly<Record<string, LinkCommon>>
}
export const GetUserLinksResponse: Schema.Codec<GetUserLinksResponse> = /*#__PURE__*/ struct<GetUserLinksResponse>(
  () => ({
    links: Schema.Record(Schema.String, LinkCommon)
  })
)

export interface GetUserTransactionsRequest {
  readonly id: string
  /** @deprecated */
  readonly transaction_type?: ReadonlyArray<TransactionTypeFilter> | undefined
  /** @deprecated */
  readonly category?: ReadonlyArray<string> | undefined
  readonly account_id?: ReadonlyArray<string> | undefined
  /** @deprecated */
  readonly institution_id?: ReadonlyArray<string> | undefined
  readonly page?: number | undefined
  readonly size?: number | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
}
export const GetUserTransactionsRequest: Schema.Codec<GetUserTransactionsRequest> =
  /*#__PURE__*/ struct<GetUserTransactionsRequest>(() => ({
    id: Schema.String,
    transaction_type: optional(Schema.Array(TransactionTypeFilter)),
    category: optional(Schema.Array(Schema.String)),
    account_id: optional(Schema.Array(Schema.String.check(Schema.isMinCodePoints(1)))),
    institution_id: optional(Schema.Array(Schema.String)),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    size: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(1000))),
    start_date: optional(civilDate),
    end_date: optional(civilDate)
  }))

/**
 * A page of transactions, with their accounts by their ids. `size` is the number of transactions on this page, not the
 * size that was asked for.
 */
export interface GetUserTransactionsResponse {
  readonly total: number
  readonly page: number
  readonly size: number
  readonly transactions: ReadonlyArray<TransactionResponse>
  readonly accounts: Readonly<Record<string, BasicAccountDetails>>
}
export const GetUserTransactionsResponse: Schema.Codec<GetUserTransactionsResponse> =
  /*#__PURE__*/ struct<GetUserTransactionsResponse>(() => ({
    total: Schema.Finite,
    page: Schema.Finite,
    size: Schema.Finite,
    transactions: Schema.Array(TransactionResponse),
    accounts: Schema.Record(Schema.String, BasicAccountDetails)
  }))

export type TransactionTypeFilter = "credit" | "debit"
export const TransactionTypeFilter: Schema.Codec<TransactionTypeFilter> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["credit", "debit"])
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists the accounts of all links of one end user, by link.
 *
 * `GET /users/{id}/accounts`
 */
export const getUserAccounts: MoneyKitOperation<GetUserAccountsRequest, GetUserAccountsResponse> =
  /*#__PURE__*/ operation({
    id: "get_user_accounts",
    method: "GET",
    path: "/users/{id}/accounts",
    request: GetUserAccountsRequest,
    response: GetUserAccountsResponse,
    replay: "safe"
  })

/**
 * Lists all links of one end user, by their ids.
 *
 * `GET /users/{id}/links`
 */
export const getUserLinks: MoneyKitOperation<GetUserLinksRequest, GetUserLinksResponse> = /*#__PURE__*/ operation({
  id: "get_user_links",
  method: "GET",
  path: "/users/{id}/links",
  request: GetUserLinksRequest,
  response: GetUserLinksResponse,
  replay: "safe"
})

/**
 * Lists the transactions of all links of one end user between two dates.
 *
 * `GET /users/{id}/transactions`
 */
export const getUserTransactions: MoneyKitPagedOperation<
  GetUserTransactionsRequest,
  GetUserTransactionsResponse,
  TransactionResponse
> = /*#__PURE__*/ pagedOperation({
  id: "get_user_transactions",
  method: "GET",
  path: "/users/{id}/transactions",
  request: GetUserTransactionsRequest,
  response: GetUserTransactionsResponse,
  replay: "safe",
  page: {
    style: "page",
    page: "page",
    number: "page",
    total: "total",
    items: "transactions",
    size: { field: "size", max: 1000 }
  }
})
