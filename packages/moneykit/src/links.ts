/** Links: one end user's connection to one institution, its accounts and its transactions. */
import { civilDate, uri } from "@bankstream/core/format"
import { toReason } from "@bankstream/core/kind"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import type { Reason } from "@bankstream/core/reason"
import * as Schema from "effect/Schema"
import { kindOfLink, kindOfProduct } from "./error-codes.ts"
import {
  operation,
  pagedOperation,
  updateOperation,
  type MoneyKitOperation,
  type MoneyKitPagedOperation,
  type MoneyKitUpdateOperation
} from "./internal/operation.ts"
import { CursorPagination, LinkCommon, type LinkProductResponse } from "./model.ts"

export { CursorPagination, LinkCommon } from "./model.ts"

export interface AccountBalances {
  readonly currency?: string | null
  readonly available?: number | null
  readonly current?: number | null
  readonly limit?: number | null
  readonly balance_date?: string | null
}
export const AccountBalances: Schema.Codec<AccountBalances> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    currency: Schema.optionalKey(Schema.NullOr(Schema.String)),
    available: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    current: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    limit: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    balance_date: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface AccountResponse {
  readonly account_id: string
  readonly account_type: string
  readonly name: string
  readonly nickname?: string | null
  readonly account_mask?: string | null
  readonly balances: AccountBalances
  readonly original_id?: string | null
  readonly closed?: boolean | null
}
export const AccountResponse: Schema.Codec<AccountResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_id: Schema.String,
    account_type: Schema.String,
    name: Schema.String,
    nickname: Schema.optionalKey(Schema.NullOr(Schema.String)),
    account_mask: Schema.optionalKey(Schema.NullOr(Schema.String)),
    balances: AccountBalances,
    original_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    closed: Schema.optionalKey(Schema.NullOr(Schema.Boolean))
  })
)

export interface GetAccountsRequest {
  readonly id: string
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const GetAccountsRequest: Schema.Codec<GetAccountsRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: Schema.String,
    account_ids: Schema.optional(Schema.Array(Schema.String))
  })
)

export interface GetAccountsResponse {
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly link: LinkCommon
}
export const GetAccountsResponse: Schema.Codec<GetAccountsResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    accounts: Schema.Array(AccountResponse),
    link: LinkCommon
  })
)

export interface GetLinkRequest {
  readonly id: string
}
export const GetLinkRequest: Schema.Codec<GetLinkRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: Schema.String
  })
)

export interface GetLinksLink {
  readonly link_id: string
  readonly created_at: string
}
export const GetLinksLink: Schema.Codec<GetLinksLink> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    link_id: Schema.String,
    created_at: Schema.String
  })
)

export interface GetLinksRequest {
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}
export const GetLinksRequest: Schema.Codec<GetLinksRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    cursor: Schema.optional(Schema.String),
    limit: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(500), Schema.isLessThanOrEqualTo(5000)))
  })
)

export interface GetLinksResponse {
  readonly links?: ReadonlyArray<GetLinksLink> | null
  readonly next_cursor?: string | null
}
export const GetLinksResponse: Schema.Codec<GetLinksResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    links: Schema.optionalKey(Schema.NullOr(Schema.Array(GetLinksLink))),
    next_cursor: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface GetTransactionsRequest {
  readonly id: string
  readonly account_ids?: ReadonlyArray<string> | undefined
  readonly page?: number | undefined
  readonly size?: number | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
}
export const GetTransactionsRequest: Schema.Codec<GetTransactionsRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: Schema.String,
    account_ids: Schema.optional(Schema.Array(Schema.String)),
    page: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    size: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(1000))),
    start_date: Schema.optional(civilDate),
    end_date: Schema.optional(civilDate)
  })
)

export interface GetTransactionsResponse {
  readonly total: number
  readonly page: number
  readonly size: number
  readonly transactions: ReadonlyArray<TransactionResponse>
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly link: LinkCommon
}
export const GetTransactionsResponse: Schema.Codec<GetTransactionsResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    total: Schema.Finite,
    page: Schema.Finite,
    size: Schema.Finite,
    transactions: Schema.Array(TransactionResponse),
    accounts: Schema.Array(AccountResponse),
    link: LinkCommon
  })
)

export interface GetTransactionsSyncRequest {
  readonly id: string
  readonly cursor?: string | undefined
  readonly size?: number | undefined
}
export const GetTransactionsSyncRequest: Schema.Codec<GetTransactionsSyncRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: Schema.String,
    cursor: Schema.optional(Schema.String),
    size: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500)))
  })
)

export interface TransactionCategoryResponse {
  readonly value: string
  readonly confidence?: number | null
}
export const TransactionCategoryResponse: Schema.Codec<TransactionCategoryResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    value: Schema.String,
    confidence: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface TransactionEnrichmentResponse {
  readonly category: TransactionCategoryResponse
  readonly subcategory?: TransactionSubcategoryResponse | null
  readonly merchant?: TransactionMerchantResponse | null
  readonly processor?: TransactionProcessorResponse | null
  readonly recurrence?: TransactionRecurrenceResponse | null
}
export const TransactionEnrichmentResponse: Schema.Codec<TransactionEnrichmentResponse> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      category: TransactionCategoryResponse,
      subcategory: Schema.optionalKey(Schema.NullOr(TransactionSubcategoryResponse)),
      merchant: Schema.optionalKey(Schema.NullOr(TransactionMerchantResponse)),
      processor: Schema.optionalKey(Schema.NullOr(TransactionProcessorResponse)),
      recurrence: Schema.optionalKey(Schema.NullOr(TransactionRecurrenceResponse))
    })
)

export interface TransactionMerchantResponse {
  readonly id?: string | null
  readonly name?: string | null
  readonly logo?: string | null
  readonly confidence?: number | null
}
export const TransactionMerchantResponse: Schema.Codec<TransactionMerchantResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    logo: Schema.optionalKey(Schema.NullOr(Schema.String)),
    confidence: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface TransactionProcessorResponse {
  readonly id?: string | null
  readonly name?: string | null
  readonly logo?: string | null
  readonly confidence?: number | null
}
export const TransactionProcessorResponse: Schema.Codec<TransactionProcessorResponse> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      id: Schema.optionalKey(Schema.NullOr(Schema.String)),
      name: Schema.optionalKey(Schema.NullOr(Schema.String)),
      logo: Schema.optionalKey(Schema.NullOr(Schema.String)),
      confidence: Schema.optionalKey(Schema.NullOr(Schema.Finite))
    })
)

export interface TransactionRecurrenceResponse {
  readonly frequency?: string | null
  readonly next_predicted_date?: string | null
}
export const TransactionRecurrenceResponse: Schema.Codec<TransactionRecurrenceResponse> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      frequency: Schema.optionalKey(Schema.NullOr(Schema.String)),
      next_predicted_date: Schema.optionalKey(Schema.NullOr(Schema.String))
    })
)

export interface TransactionResponse {
  readonly transaction_id: string
  readonly account_id: string
  /** A decimal, never negative: `type` says whether it came (`credit`) or went (`debit`). */
  readonly amount: string
  readonly type: TransactionType
  readonly currency: string
  readonly date: string
  /** The institution's local time where it has no zone. */
  readonly datetime?: string | null
  readonly description?: string | null
  readonly raw_description?: string | null
  readonly pending: boolean
  /** @deprecated */
  readonly category?: string | null
  readonly enrichment?: TransactionEnrichmentResponse | null
  readonly original_id?: string | null
}
export const TransactionResponse: Schema.Codec<TransactionResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    transaction_id: Schema.String,
    account_id: Schema.String,
    amount: Schema.String,
    type: TransactionType,
    currency: Schema.String,
    date: Schema.String,
    datetime: Schema.optionalKey(Schema.NullOr(Schema.String)),
    description: Schema.optionalKey(Schema.NullOr(Schema.String)),
    raw_description: Schema.optionalKey(Schema.NullOr(Schema.String)),
    pending: Schema.Boolean,
    category: Schema.optionalKey(Schema.NullOr(Schema.String)),
    enrichment: Schema.optionalKey(Schema.NullOr(TransactionEnrichmentResponse)),
    original_id: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface TransactionSubcategoryResponse {
  readonly value: string
  readonly confidence?: number | null
}
export const TransactionSubcategoryResponse: Schema.Codec<TransactionSubcategoryResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      value: Schema.String,
      confidence: Schema.optionalKey(Schema.NullOr(Schema.Finite))
    })
  )

export interface TransactionSync {
  readonly created: ReadonlyArray<TransactionResponse>
  readonly updated: ReadonlyArray<TransactionResponse>
  readonly removed: ReadonlyArray<string>
}
export const TransactionSync: Schema.Codec<TransactionSync> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    created: Schema.Array(TransactionResponse),
    updated: Schema.Array(TransactionResponse),
    removed: Schema.Array(Schema.String)
  })
)

export interface TransactionSyncResponse {
  readonly transactions: TransactionSync
  readonly accounts: ReadonlyArray<AccountResponse>
  readonly cursor: CursorPagination
  readonly has_more: boolean
  readonly link: LinkCommon
}
export const TransactionSyncResponse: Schema.Codec<TransactionSyncResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    transactions: TransactionSync,
    accounts: Schema.Array(AccountResponse),
    cursor: CursorPagination,
    has_more: Schema.Boolean,
    link: LinkCommon
  })
)

export type TransactionType = Open<"credit" | "debit">
export const TransactionType: Schema.Codec<TransactionType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["credit", "debit"])
)

export interface UpdateLinkRequest {
  readonly id: string
  /** `null` removes it; left out, it stays. */
  readonly webhook?: string | null | undefined
  readonly link_tags?: ReadonlyArray<string> | undefined
  /** @deprecated Use `link_tags`. */
  readonly tags?: ReadonlyArray<string> | null | undefined
}
export const UpdateLinkRequest: Schema.Codec<UpdateLinkRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: Schema.String,
    webhook: Schema.optional(Schema.NullOr(uri.check(Schema.isMinLength(1), Schema.isMaxLength(65536)))),
    link_tags: Schema.optional(Schema.Array(Schema.String)),
    tags: Schema.optional(Schema.NullOr(Schema.Array(Schema.String)))
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists the ids of all links of the app, at least 500 a page.
 *
 * `GET /links`
 */
export const getLinks: MoneyKitPagedOperation<GetLinksRequest, GetLinksResponse, GetLinksLink> =
  /*#__PURE__*/ pagedOperation({
    id: "get_links",
    method: "GET",
    path: "/links",
    request: GetLinksRequest,
    response: GetLinksResponse,
    replay: "safe",
    page: {
      style: "cursor",
      cursor: "cursor",
      next: "next_cursor",
      items: "links",
      size: { field: "limit", max: 5_000 }
    }
  })

/**
 * Tells how a link stands: its state, its products, and what went wrong.
 *
 * A broken link is no failed call: `linkReason` tells what it needs. One that was deleted lately is either answered with
 * the state `deleted`, or fails as `Gone`.
 *
 * `GET /links/{id}`
 */
export const getLink: MoneyKitOperation<GetLinkRequest, LinkCommon> = /*#__PURE__*/ operation({
  id: "get_link",
  method: "GET",
  path: "/links/{id}",
  request: GetLinkRequest,
  response: LinkCommon,
  replay: "safe"
})

/**
 * Changes a link's webhook (`null` removes it) and its tags.
 *
 * `PATCH /links/{id}`
 */
export const updateLink: MoneyKitOperation<UpdateLinkRequest, LinkCommon> = /*#__PURE__*/ operation({
  id: "update_link",
  method: "PATCH",
  path: "/links/{id}",
  request: UpdateLinkRequest,
  response: LinkCommon,
  replay: "safe"
})

/**
 * Lists a link's accounts with the balances that MoneyKit last saw.
 *
 * `GET /links/{id}/accounts`
 */
export const getAccounts: MoneyKitOperation<GetAccountsRequest, GetAccountsResponse> = /*#__PURE__*/ operation({
  id: "get_accounts",
  method: "GET",
  path: "/links/{id}/accounts",
  request: GetAccountsRequest,
  response: GetAccountsResponse,
  replay: "safe"
})

/**
 * Lists a link's transactions between two dates. Give both: which ones MoneyKit takes otherwise is not certain.
 *
 * `size` of the answer is the number of transactions on this page, not the size that was asked for.
 *
 * `GET /links/{id}/transactions`
 */
export const getTransactions: MoneyKitPagedOperation<
  GetTransactionsRequest,
  GetTransactionsResponse,
  TransactionResponse
> = /*#__PURE__*/ pagedOperation({
  id: "get_transactions",
  method: "GET",
  path: "/links/{id}/transactions",
  request: GetTransactionsRequest,
  response: GetTransactionsResponse,
  replay: "safe",
  page: {
    style: "page",
    page: "page",
    number: "page",
    total: "total",
    items: "transactions",
    size: { field: "size", max: 1_000 }
  }
})

/**
 * Tells what became of a link's transactions since a cursor: `created`, `updated`, and the ids of the `removed`.
 *
 * Pending transactions follow another rule. They only ever come as `created`, never as `updated` or `removed`, and each
 * refresh replaces them wholesale: before an update is applied, delete all pending transactions that are kept of the
 * link.
 *
 * The rows are in no order, and old ones may come late. MoneyKit keeps no cursor for its caller: store the checkpoint's.
 *
 * `GET /links/{id}/transactions/sync`
 */
export const getTransactionsSync: MoneyKitUpdateOperation<
  GetTransactionsSyncRequest,
  TransactionSyncResponse,
  {
    readonly created: TransactionResponse
    readonly updated: TransactionResponse
    readonly removed: string
  }
> = /*#__PURE__*/ updateOperation({
  id: "get_transactions_sync",
  method: "GET",
  path: "/links/{id}/transactions/sync",
  request: GetTransactionsSyncRequest,
  response: TransactionSyncResponse,
  replay: "safe",
  page: {
    style: "update",
    cursor: "cursor",
    next: "cursor.next",
    hasMore: "has_more",
    changes: { created: "transactions.created", updated: "transactions.updated", removed: "transactions.removed" },
    size: { field: "size", max: 500 },
    product: "transactions"
  }
})

// ------------------------------------------------------------------------------------------------ what a link needs

/**
 * What a link needs, as the reason that its calls fail for; undefined when nothing is wrong with it.
 *
 * Reading a broken link is no failed call: MoneyKit answers 200 with a link whose `state` and `error_code` say so.
 */
export const linkReason = (link: Pick<LinkCommon, "state" | "error_code">): Reason | undefined => {
  const kind = kindOfLink(link.state, link.error_code ?? undefined)
  return kind === undefined ? undefined : toReason(kind, { retryAfter: undefined })
}

/** Why a link's product was not refreshed at its last attempt, as `linkReason` tells it; undefined when it was. */
export const productReason = (product: Pick<LinkProductResponse, "error_code">): Reason | undefined =>
  typeof product.error_code === "string"
    ? toReason(kindOfProduct(product.error_code), { retryAfter: undefined })
    : undefined
