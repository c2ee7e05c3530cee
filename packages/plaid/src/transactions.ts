/**
 * Transactions: by date, as updates since a cursor, as recurring streams, and enriched.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import {
  type PlaidOperation,
  type PlaidPagedOperation,
  type PlaidUpdateOperation,
  operation,
  pagedOperation,
  updateOperation
} from "./internal/operation.ts"
import {
  AccountBase,
  ClientCustomization,
  Counterparty,
  Item,
  Location,
  PaymentChannel,
  PersonalFinanceCategory,
  PersonalFinanceCategoryVersion,
  PersonalFinanceCategoryVersionInput,
  RemovedTransaction,
  Transaction,
  TransactionStream,
  TransactionsRecurringGetRequestOptions,
  TransactionsSyncRequestOptions,
  TransactionsUpdateStatus
} from "./model.ts"

export {
  AccountBalance,
  AccountBase,
  AccountHolderCategory,
  AccountSubtype,
  AccountType,
  AccountVerificationInsights,
  AccountVerificationInsightsAccountNumberFormat,
  AccountVerificationInsightsNetworkStatus,
  AccountVerificationInsightsPreviousReturns,
  BusinessFinanceCategory,
  Cause,
  ClientCustomization,
  Counterparty,
  CounterpartyNumbers,
  CounterpartyNumbersBACS,
  CounterpartyNumbersInternational,
  CounterpartyType,
  Item,
  ItemAuthMethod,
  Location,
  PaymentChannel,
  PaymentMeta,
  PersonalFinanceCategory,
  PersonalFinanceCategoryVersion,
  PersonalFinanceCategoryVersionInput,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput,
  RecurringTransactionFrequency,
  RemovedTransaction,
  Transaction,
  TransactionCode,
  TransactionCounterparty,
  TransactionStream,
  TransactionStreamAmount,
  TransactionStreamStatus,
  TransactionsRecurringGetRequestOptions,
  TransactionsSyncRequestOptions,
  TransactionsUpdateStatus
} from "./model.ts"

/** A transaction that you sent, by the `id` that you gave it, with what Plaid found out in `enrichments`. */
export interface ClientProvidedEnrichedTransaction {
  readonly id: string
  readonly client_user_id?: string | null
  readonly client_account_id?: string | null
  readonly account_type?: string | null
  readonly account_subtype?: string | null
  readonly description: string
  readonly amount: number
  readonly direction?: EnrichTransactionDirection | null
  readonly iso_currency_code: string
  readonly enrichments: Enrichments
  readonly client_customization?: ClientCustomization | null
}
export const ClientProvidedEnrichedTransaction: Schema.Codec<ClientProvidedEnrichedTransaction> =
  /*#__PURE__*/ struct<ClientProvidedEnrichedTransaction>(() => ({
    id: Schema.String,
    client_user_id: optionalKey(nullOr(Schema.String)),
    client_account_id: optionalKey(nullOr(Schema.String)),
    account_type: optionalKey(nullOr(Schema.String)),
    account_subtype: optionalKey(nullOr(Schema.String)),
    description: Schema.String,
    amount: Schema.Finite,
    direction: optionalKey(nullOr(EnrichTransactionDirection)),
    iso_currency_code: Schema.String,
    enrichments: Enrichments,
    client_customization: optionalKey(nullOr(ClientCustomization))
  }))

/** A transaction of your own. `amount` has no sign: `direction` says whether money came in or went out. */
export interface ClientProvidedTransaction {
  readonly id: string
  readonly user_id?: string | undefined
  readonly client_user_id?: string | undefined
  readonly client_account_id?: string | undefined
  readonly account_type?: string | undefined
  readonly account_subtype?: string | undefined
  readonly description: string
  readonly amount: number
  readonly direction: EnrichTransactionDirectionInput
  readonly iso_currency_code: string
  readonly location?: ClientProvidedTransactionLocation | undefined
  readonly mcc?: string | undefined
  readonly date_posted?: string | undefined
}
export const ClientProvidedTransaction: Schema.Codec<ClientProvidedTransaction> =
  /*#__PURE__*/ struct<ClientProvidedTransaction>(() => ({
    id: Schema.String,
    user_id: optional(Schema.String),
    client_user_id: optional(Schema.String),
    client_account_id: optional(Schema.String),
    account_type: optional(Schema.String),
    account_subtype: optional(Schema.String),
    description: Schema.String,
    amount: Schema.Finite,
    direction: EnrichTransactionDirectionInput,
    iso_currency_code: Schema.String,
    location: optional(ClientProvidedTransactionLocation),
    mcc: optional(Schema.String),
    date_posted: optional(civilDate)
  }))

export interface ClientProvidedTransactionLocation {
  readonly country?: string | undefined
  readonly region?: string | undefined
  readonly city?: string | undefined
  readonly address?: string | undefined
  readonly postal_code?: string | undefined
}
export const ClientProvidedTransactionLocation: Schema.Codec<ClientProvidedTransactionLocation> =
  /*#__PURE__*/ struct<ClientProvidedTransactionLocation>(() => ({
    country: optional(Schema.String),
    region: optional(Schema.String),
    city: optional(Schema.String),
    address: optional(Schema.String),
    postal_code: optional(Schema.String)
  }))

export type EnrichTransactionDirectionInput = "INFLOW" | "OUTFLOW"
export const EnrichTransactionDirectionInput: Schema.Codec<EnrichTransactionDirectionInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["INFLOW", "OUTFLOW"]))

export type EnrichTransactionDirection = Open<"INFLOW" | "OUTFLOW">
export const EnrichTransactionDirection: Schema.Codec<EnrichTransactionDirection> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["INFLOW", "OUTFLOW"])
)

export interface Enrichments {
  readonly check_number?: string | null
  readonly counterparties: ReadonlyArray<Counterparty>
  readonly entity_id?: string | null
  /** @deprecated */
  readonly legacy_category_id?: string | null
  /** @deprecated */
  readonly legacy_category?: ReadonlyArray<string> | null
  readonly location: Location
  readonly logo_url: string | null
  readonly merchant_name: string | null
  readonly payment_channel: PaymentChannel
  readonly phone_number: string | null
  readonly personal_finance_category: PersonalFinanceCategory | null
  readonly personal_finance_category_icon_url: string
  readonly website: string | null
}
export const Enrichments: Schema.Codec<Enrichments> = /*#__PURE__*/ struct<Enrichments>(() => ({
  check_number: optionalKey(nullOr(Schema.String)),
  counterparties: Schema.Array(Counterparty),
  entity_id: optionalKey(nullOr(Schema.String)),
  legacy_category_id: optionalKey(nullOr(Schema.String)),
  legacy_category: optionalKey(nullOr(Schema.Array(Schema.String))),
  location: Location,
  logo_url: nullOr(Schema.String),
  merchant_name: nullOr(Schema.String),
  payment_channel: PaymentChannel,
  phone_number: nullOr(Schema.String),
  personal_finance_category: nullOr(PersonalFinanceCategory),
  personal_finance_category_icon_url: Schema.String,
  website: nullOr(Schema.String)
}))

export interface TransactionsEnrichRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly account_type: string
  readonly transactions: ReadonlyArray<ClientProvidedTransaction>
  readonly options?: TransactionsEnrichRequestOptions | undefined
}
export const TransactionsEnrichRequest: Schema.Codec<TransactionsEnrichRequest> =
  /*#__PURE__*/ struct<TransactionsEnrichRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    account_type: Schema.String,
    transactions: Schema.Array(ClientProvidedTransaction),
    options: optional(TransactionsEnrichRequestOptions)
  }))

export interface TransactionsEnrichRequestOptions {
  readonly include_legacy_category?: boolean | undefined
  readonly personal_finance_category_version?: PersonalFinanceCategoryVersionInput | undefined
}
export const TransactionsEnrichRequestOptions: Schema.Codec<TransactionsEnrichRequestOptions> =
  /*#__PURE__*/ struct<TransactionsEnrichRequestOptions>(() => ({
    include_legacy_category: optional(Schema.Boolean),
    personal_finance_category_version: optional(PersonalFinanceCategoryVersionInput)
  }))

export interface TransactionsEnrichResponse {
  readonly enriched_transactions: ReadonlyArray<ClientProvidedEnrichedTransaction>
  readonly request_id?: string | null
}
export const TransactionsEnrichResponse: Schema.Codec<TransactionsEnrichResponse> =
  /*#__PURE__*/ struct<TransactionsEnrichResponse>(() => ({
    enriched_transactions: Schema.Array(ClientProvidedEnrichedTransaction),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface TransactionsGetRequest {
  readonly client_id?: string | undefined
  readonly options?: TransactionsGetRequestOptions | undefined
  readonly access_token: string
  readonly secret?: string | undefined
  readonly start_date: string
  readonly end_date: string
}
export const TransactionsGetRequest: Schema.Codec<TransactionsGetRequest> =
  /*#__PURE__*/ struct<TransactionsGetRequest>(() => ({
    client_id: optional(Schema.String),
    options: optional(TransactionsGetRequestOptions),
    access_token: Schema.String,
    secret: optional(Schema.String),
    start_date: civilDate,
    end_date: civilDate
  }))

export interface TransactionsGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
  readonly count?: number | undefined
  readonly offset?: number | undefined
  readonly include_original_description?: boolean | null | undefined
  /** @deprecated */
  readonly include_personal_finance_category_beta?: boolean | undefined
  /** @deprecated */
  readonly include_personal_finance_category?: boolean | undefined
  /** @deprecated */
  readonly include_logo_and_counterparty_beta?: boolean | undefined
  readonly personal_finance_category_version?: PersonalFinanceCategoryVersionInput | undefined
  readonly days_requested?: number | undefined
}
export const TransactionsGetRequestOptions: Schema.Codec<TransactionsGetRequestOptions> =
  /*#__PURE__*/ struct<TransactionsGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String)),
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
    offset: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
    include_original_description: optional(nullOr(Schema.Boolean)),
    include_personal_finance_category_beta: optional(Schema.Boolean),
    include_personal_finance_category: optional(Schema.Boolean),
    include_logo_and_counterparty_beta: optional(Schema.Boolean),
    personal_finance_category_version: optional(PersonalFinanceCategoryVersionInput),
    days_requested: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730)))
  }))

export interface TransactionsGetResponse {
  readonly accounts: ReadonlyArray<AccountBase>
  readonly transactions: ReadonlyArray<Transaction>
  readonly total_transactions: number
  readonly item: Item
  readonly request_id: string
}
export const TransactionsGetResponse: Schema.Codec<TransactionsGetResponse> =
  /*#__PURE__*/ struct<TransactionsGetResponse>(() => ({
    accounts: Schema.Array(AccountBase),
    transactions: Schema.Array(Transaction),
    total_transactions: Schema.Finite,
    item: Item,
    request_id: Schema.String
  }))

export interface TransactionsRecurringGetRequest {
  readonly client_id?: string | undefined
  readonly access_token: string
  readonly secret?: string | undefined
  readonly options?: TransactionsRecurringGetRequestOptions | undefined
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const TransactionsRecurringGetRequest: Schema.Codec<TransactionsRecurringGetRequest> =
  /*#__PURE__*/ struct<TransactionsRecurringGetRequest>(() => ({
    client_id: optional(Schema.String),
    access_token: Schema.String,
    secret: optional(Schema.String),
    options: optional(TransactionsRecurringGetRequestOptions),
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface TransactionsRecurringGetResponse {
  readonly inflow_streams: ReadonlyArray<TransactionStream>
  readonly outflow_streams: ReadonlyArray<TransactionStream>
  readonly updated_datetime: string
  readonly personal_finance_category_version?: PersonalFinanceCategoryVersion | null
  readonly request_id: string
}
export const TransactionsRecurringGetResponse: Schema.Codec<TransactionsRecurringGetResponse> =
  /*#__PURE__*/ struct<TransactionsRecurringGetResponse>(() => ({
    inflow_streams: Schema.Array(TransactionStream),
    outflow_streams: Schema.Array(TransactionStream),
    updated_datetime: Schema.String,
    personal_finance_category_version: optionalKey(nullOr(PersonalFinanceCategoryVersion)),
    request_id: Schema.String
  }))

export interface TransactionsRefreshRequest {
  readonly client_id?: string | undefined
  readonly access_token: string
  readonly secret?: string | undefined
}
export const TransactionsRefreshRequest: Schema.Codec<TransactionsRefreshRequest> =
  /*#__PURE__*/ struct<TransactionsRefreshRequest>(() => ({
    client_id: optional(Schema.String),
    access_token: Schema.String,
    secret: optional(Schema.String)
  }))

export interface TransactionsRefreshResponse {
  readonly request_id: string
}
export const TransactionsRefreshResponse: Schema.Codec<TransactionsRefreshResponse> =
  /*#__PURE__*/ struct<TransactionsRefreshResponse>(() => ({
    request_id: Schema.String
  }))

export interface TransactionsSyncRequest {
  readonly client_id?: string | undefined
  readonly access_token: string
  readonly secret?: string | undefined
  readonly cursor?: string | undefined
  readonly count?: number | undefined
  readonly options?: TransactionsSyncRequestOptions | undefined
}
export const TransactionsSyncRequest: Schema.Codec<TransactionsSyncRequest> =
  /*#__PURE__*/ struct<TransactionsSyncRequest>(() => ({
    client_id: optional(Schema.String),
    access_token: Schema.String,
    secret: optional(Schema.String),
    cursor: optional(Schema.String),
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
    options: optional(TransactionsSyncRequestOptions)
  }))

export interface TransactionsSyncResponse {
  readonly transactions_update_status: TransactionsUpdateStatus
  readonly accounts: ReadonlyArray<AccountBase>
  readonly added: ReadonlyArray<Transaction>
  readonly modified: ReadonlyArray<Transaction>
  readonly removed: ReadonlyArray<RemovedTransaction>
  readonly next_cursor: string
  readonly has_more: boolean
  readonly request_id: string
}
export const TransactionsSyncResponse: Schema.Codec<TransactionsSyncResponse> =
  /*#__PURE__*/ struct<TransactionsSyncResponse>(() => ({
    transactions_update_status: TransactionsUpdateStatus,
    accounts: Schema.Array(AccountBase),
    added: Schema.Array(Transaction),
    modified: Schema.Array(Transaction),
    removed: Schema.Array(RemovedTransaction),
    next_cursor: Schema.String,
    has_more: Schema.Boolean,
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Adds merchant, category, location and counterparties to transactions that you send, and keeps your ids.
 *
 * `POST /transactions/enrich`
 *
 * @see https://plaid.com/docs/api/products/enrich/#transactionsenrich
 */
export const transactionsEnrich: PlaidOperation<TransactionsEnrichRequest, TransactionsEnrichResponse> =
  /*#__PURE__*/ operation({
    id: "transactionsEnrich",
    method: "POST",
    path: "/transactions/enrich",
    request: TransactionsEnrichRequest,
    response: TransactionsEnrichResponse,
    replay: "unsafe"
  })

/**
 * Yields an Item's transactions between two dates, both included, newest first, with its accounts. `.items` and
 * `.pages` read them to the end. Units and signs are those of `Transaction`.
 *
 * `POST /transactions/get`
 *
 * Fails above all with `NotReady` until Plaid has fetched the first transactions, with `UserActionRequired`, and as a
 * stream with `PaginationMutated` when transactions arrive while they are read: read them again, or use
 * `transactionsSync`.
 *
 * @example
 * ```ts
 * const spentIn2026 = (access_token: string) =>
 *   transactionsGet.items({ access_token, start_date: "2026-01-01", end_date: "2026-12-31" }).pipe(
 *     Stream.filter((transaction) => transaction.amount > 0),
 *     Stream.map(({ amount, date, iso_currency_code }) => ({ amount, date, iso_currency_code }))
 *   )
 * ```
 *
 * @see https://plaid.com/docs/api/products/transactions/#transactionsget
 */
export const transactionsGet: PlaidPagedOperation<TransactionsGetRequest, TransactionsGetResponse, Transaction> =
  /*#__PURE__*/ pagedOperation({
    id: "transactionsGet",
    method: "POST",
    path: "/transactions/get",
    request: TransactionsGetRequest,
    response: TransactionsGetResponse,
    replay: "safe",
    page: {
      style: "offset",
      offset: "options.offset",
      total: "total_transactions",
      items: "transactions",
      size: { field: "options.count", max: 500 }
    }
  })

/**
 * Lists an Item's recurring income and expenses as streams, with amounts, frequency and next date.
 *
 * `POST /transactions/recurring/get`
 *
 * @see https://plaid.com/docs/api/products/transactions/#transactionsrecurringget
 */
export const transactionsRecurringGet: PlaidOperation<
  TransactionsRecurringGetRequest,
  TransactionsRecurringGetResponse
> = /*#__PURE__*/ operation({
  id: "transactionsRecurringGet",
  method: "POST",
  path: "/transactions/recurring/get",
  request: TransactionsRecurringGetRequest,
  response: TransactionsRecurringGetResponse,
  replay: "safe"
})

/**
 * Has Plaid fetch an Item's newest transactions now; billed, and `SYNC_UPDATES_AVAILABLE` tells of changes.
 *
 * `POST /transactions/refresh`
 *
 * @see https://plaid.com/docs/api/products/transactions/#transactionsrefresh
 */
export const transactionsRefresh: PlaidOperation<TransactionsRefreshRequest, TransactionsRefreshResponse> =
  /*#__PURE__*/ operation({
    id: "transactionsRefresh",
    method: "POST",
    path: "/transactions/refresh",
    request: TransactionsRefreshRequest,
    response: TransactionsRefreshResponse,
    replay: "unsafe"
  })

/**
 * Yields one page of what was added, modified and removed since a cursor, or since the beginning without one. `.events`
 * reads a whole update and starts it over when it changes meanwhile; `.pages` and `.items` do the same and hand it on
 * once it is whole. Only a checkpoint's cursor is one to keep; the cursors of pages are not.
 *
 * `POST /transactions/sync`
 *
 * Fails above all with `UserActionRequired`, and as a stream with `NotReady` until Plaid has fetched the first
 * transactions: wait for the webhook `SYNC_UPDATES_AVAILABLE`. A cursor of another Item is an `InvalidRequest`.
 *
 * @example
 * ```ts
 * const readUpdate = (access_token: string, cursor: string | undefined) =>
 *   transactionsSync.events({ access_token, cursor }).pipe(
 *     Stream.runFoldEffect(
 *       () => nothingHeld,
 *       (held, event) => {
 *         switch (event._tag) {
 *           case "Page":
 *             return Effect.succeed([...held, event.page])
 *           case "Quarantined":
 *             return Effect.as(Console.log(`left out a row: ${event.item.path}`), held)
 *           case "Restart":
 *             return Effect.succeed(nothingHeld)
 *           case "Checkpoint":
 *             return Effect.as(store(held, event.cursor), nothingHeld)
 *         }
 *       }
 *     )
 *   )
 * ```
 *
 * @see https://plaid.com/docs/api/products/transactions/#transactionssync
 */
export const transactionsSync: PlaidUpdateOperation<
  TransactionsSyncRequest,
  TransactionsSyncResponse,
  { readonly added: Transaction; readonly modified: Transaction; readonly removed: RemovedTransaction }
> = /*#__PURE__*/ updateOperation({
  id: "transactionsSync",
  method: "POST",
  path: "/transactions/sync",
  request: TransactionsSyncRequest,
  response: TransactionsSyncResponse,
  replay: "safe",
  page: {
    style: "update",
    cursor: "cursor",
    next: "next_cursor",
    hasMore: "has_more",
    changes: { added: "added", modified: "modified", removed: "removed" },
    size: { field: "count", max: 500 },
    product: "transactions",
    now: "now",
    unready: ["transactions_update_status", "NOT_READY"]
  }
})
