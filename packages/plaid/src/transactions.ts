/** Transactions: by date, and as updates since a cursor. */
import { civilDate } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"
import {
  pagedOperation,
  updateOperation,
  type PlaidPagedOperation,
  type PlaidUpdateOperation
} from "./internal/operation.ts"
import { AccountBase, Item } from "./model.ts"

export { AccountBase, Item } from "./model.ts"

export interface BusinessFinanceCategory {
  readonly primary: string
  readonly detailed: string
  readonly confidence_level?: string | null
}
export const BusinessFinanceCategory: Schema.Codec<BusinessFinanceCategory> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    primary: Schema.String,
    detailed: Schema.String,
    confidence_level: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface ClientCustomization {
  readonly custom_entity_id?: string | null
}
export const ClientCustomization: Schema.Codec<ClientCustomization> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    custom_entity_id: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface CounterpartyNumbers {
  readonly bacs?: CounterpartyNumbersBACS | null
  readonly international?: CounterpartyNumbersInternational | null
}
export const CounterpartyNumbers: Schema.Codec<CounterpartyNumbers> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    bacs: Schema.optionalKey(Schema.NullOr(CounterpartyNumbersBACS)),
    international: Schema.optionalKey(Schema.NullOr(CounterpartyNumbersInternational))
  })
)

export interface CounterpartyNumbersBACS {
  readonly account?: string | null
  readonly sort_code?: string | null
}
export const CounterpartyNumbersBACS: Schema.Codec<CounterpartyNumbersBACS> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account: Schema.optionalKey(Schema.NullOr(Schema.String)),
    sort_code: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface CounterpartyNumbersInternational {
  readonly iban?: string | null
  readonly bic?: string | null
}
export const CounterpartyNumbersInternational: Schema.Codec<CounterpartyNumbersInternational> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      iban: Schema.optionalKey(Schema.NullOr(Schema.String)),
      bic: Schema.optionalKey(Schema.NullOr(Schema.String))
    })
  )

export type CounterpartyType = Open<
  "merchant" | "financial_institution" | "payment_app" | "marketplace" | "payment_terminal" | "income_source"
>
export const CounterpartyType: Schema.Codec<CounterpartyType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["merchant", "financial_institution", "payment_app", "marketplace", "payment_terminal", "income_source"])
)

export interface Location {
  readonly address: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postal_code: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly store_number: string | null
}
export const Location: Schema.Codec<Location> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    address: Schema.NullOr(Schema.String),
    city: Schema.NullOr(Schema.String),
    region: Schema.NullOr(Schema.String),
    postal_code: Schema.NullOr(Schema.String),
    country: Schema.NullOr(Schema.String),
    lat: Schema.NullOr(Schema.Finite),
    lon: Schema.NullOr(Schema.Finite),
    store_number: Schema.NullOr(Schema.String)
  })
)

export interface PaymentMeta {
  readonly reference_number: string | null
  readonly ppd_id: string | null
  readonly payee: string | null
  readonly by_order_of: string | null
  readonly payer: string | null
  readonly payment_method: string | null
  readonly payment_processor: string | null
  readonly reason: string | null
}
export const PaymentMeta: Schema.Codec<PaymentMeta> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    reference_number: Schema.NullOr(Schema.String),
    ppd_id: Schema.NullOr(Schema.String),
    payee: Schema.NullOr(Schema.String),
    by_order_of: Schema.NullOr(Schema.String),
    payer: Schema.NullOr(Schema.String),
    payment_method: Schema.NullOr(Schema.String),
    payment_processor: Schema.NullOr(Schema.String),
    reason: Schema.NullOr(Schema.String)
  })
)

export interface PersonalFinanceCategory {
  readonly primary: string
  readonly detailed: string
  readonly confidence_level?: string | null
  readonly version?: PersonalFinanceCategoryVersion | null
}
export const PersonalFinanceCategory: Schema.Codec<PersonalFinanceCategory> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    primary: Schema.String,
    detailed: Schema.String,
    confidence_level: Schema.optionalKey(Schema.NullOr(Schema.String)),
    version: Schema.optionalKey(Schema.NullOr(PersonalFinanceCategoryVersion))
  })
)

export type PersonalFinanceCategoryVersion = Open<"v1" | "v2">
export const PersonalFinanceCategoryVersion: Schema.Codec<PersonalFinanceCategoryVersion> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["v1", "v2"]))

export type PersonalFinanceCategoryVersionInput = "v1" | "v2"
export const PersonalFinanceCategoryVersionInput: Schema.Codec<PersonalFinanceCategoryVersionInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["v1", "v2"]))

/**
 * A transaction that is no more: one that was pending and posted under another id, or that the institution took back.
 */
export interface RemovedTransaction {
  readonly transaction_id: string
  readonly account_id: string
}
export const RemovedTransaction: Schema.Codec<RemovedTransaction> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    transaction_id: Schema.String,
    account_id: Schema.String
  })
)

/**
 * A transaction. `amount` is in major units of its currency and positive when money leaves the account: purchases and
 * repayments are positive, deposits and refunds negative. The currency is `iso_currency_code`, or
 * `unofficial_currency_code` where that is null.
 *
 * `date` and `authorized_date` are civil dates without a zone. A posted transaction names the pending one that it
 * replaces in `pending_transaction_id`; that one is then among the removed.
 */
export interface Transaction {
  readonly account_id: string
  readonly amount: number
  readonly iso_currency_code: string | null
  readonly unofficial_currency_code: string | null
  /** @deprecated */
  readonly category?: ReadonlyArray<string> | null
  /** @deprecated */
  readonly category_id?: string | null
  readonly check_number?: string | null
  readonly date: string
  readonly location: Location
  /** @deprecated */
  readonly name: string
  readonly merchant_name?: string | null
  readonly original_description?: string | null
  readonly payment_meta: PaymentMeta
  readonly pending: boolean
  readonly pending_transaction_id: string | null
  readonly account_owner: string | null
  readonly transaction_id: string
  /** @deprecated */
  readonly transaction_type?: Open<"digital" | "place" | "special" | "unresolved"> | null
  readonly logo_url?: string | null
  readonly website?: string | null
  readonly authorized_date: string | null
  readonly authorized_datetime: string | null
  readonly datetime: string | null
  readonly payment_channel: Open<"online" | "in store" | "other">
  readonly personal_finance_category?: PersonalFinanceCategory | null
  readonly business_finance_category?: BusinessFinanceCategory | null
  readonly transaction_code: TransactionCode | null
  readonly personal_finance_category_icon_url?: string | null
  readonly counterparties?: ReadonlyArray<TransactionCounterparty> | null
  readonly merchant_entity_id?: string | null
  readonly client_customization?: ClientCustomization | null
  readonly merchant_category_code?: string | null
  readonly running_balance?: number | null
}
export const Transaction: Schema.Codec<Transaction> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    account_id: Schema.String,
    amount: Schema.Finite,
    iso_currency_code: Schema.NullOr(Schema.String),
    unofficial_currency_code: Schema.NullOr(Schema.String),
    category: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String))),
    category_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    check_number: Schema.optionalKey(Schema.NullOr(Schema.String)),
    date: Schema.String,
    location: Location,
    name: Schema.String,
    merchant_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    original_description: Schema.optionalKey(Schema.NullOr(Schema.String)),
    payment_meta: PaymentMeta,
    pending: Schema.Boolean,
    pending_transaction_id: Schema.NullOr(Schema.String),
    account_owner: Schema.NullOr(Schema.String),
    transaction_id: Schema.String,
    transaction_type: Schema.optionalKey(Schema.NullOr(openEnum(["digital", "place", "special", "unresolved"]))),
    logo_url: Schema.optionalKey(Schema.NullOr(Schema.String)),
    website: Schema.optionalKey(Schema.NullOr(Schema.String)),
    authorized_date: Schema.NullOr(Schema.String),
    authorized_datetime: Schema.NullOr(Schema.String),
    datetime: Schema.NullOr(Schema.String),
    payment_channel: openEnum(["online", "in store", "other"]),
    personal_finance_category: Schema.optionalKey(Schema.NullOr(PersonalFinanceCategory)),
    business_finance_category: Schema.optionalKey(Schema.NullOr(BusinessFinanceCategory)),
    transaction_code: Schema.NullOr(TransactionCode),
    personal_finance_category_icon_url: Schema.optionalKey(Schema.NullOr(Schema.String)),
    counterparties: Schema.optionalKey(Schema.NullOr(Schema.Array(TransactionCounterparty))),
    merchant_entity_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    client_customization: Schema.optionalKey(Schema.NullOr(ClientCustomization)),
    merchant_category_code: Schema.optionalKey(Schema.NullOr(Schema.String)),
    running_balance: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

const transactionCodes = [
  "adjustment",
  "atm",
  "bank charge",
  "bill payment",
  "cash",
  "cashback",
  "cheque",
  "direct debit",
  "interest",
  "payment",
  "purchase",
  "refund",
  "standing order",
  "transfer",
  "cash advance",
  "late fee",
  "membership fee",
  "returned item fee"
] as const

export type TransactionCode = Open<(typeof transactionCodes)[number]>
export const TransactionCode: Schema.Codec<TransactionCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(transactionCodes)
)

export interface TransactionCounterparty {
  readonly name: string
  readonly entity_id?: string | null
  readonly type: CounterpartyType
  readonly website: string | null
  readonly logo_url: string | null
  readonly confidence_level?: string | null
  readonly account_numbers?: CounterpartyNumbers | null
}
export const TransactionCounterparty: Schema.Codec<TransactionCounterparty> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    name: Schema.String,
    entity_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    type: CounterpartyType,
    website: Schema.NullOr(Schema.String),
    logo_url: Schema.NullOr(Schema.String),
    confidence_level: Schema.optionalKey(Schema.NullOr(Schema.String)),
    account_numbers: Schema.optionalKey(Schema.NullOr(CounterpartyNumbers))
  })
)

export interface TransactionsGetRequest {
  readonly client_id?: string | undefined
  readonly options?: TransactionsGetRequestOptions | undefined
  readonly access_token: string
  readonly secret?: string | undefined
  readonly start_date: string
  readonly end_date: string
}
export const TransactionsGetRequest: Schema.Codec<TransactionsGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    options: Schema.optional(TransactionsGetRequestOptions),
    access_token: Schema.String,
    secret: Schema.optional(Schema.String),
    start_date: civilDate,
    end_date: civilDate
  })
)

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
export const TransactionsGetRequestOptions: Schema.Codec<TransactionsGetRequestOptions> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      account_ids: Schema.optional(Schema.Array(Schema.String)),
      count: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
      offset: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
      include_original_description: Schema.optional(Schema.NullOr(Schema.Boolean)),
      include_personal_finance_category_beta: Schema.optional(Schema.Boolean),
      include_personal_finance_category: Schema.optional(Schema.Boolean),
      include_logo_and_counterparty_beta: Schema.optional(Schema.Boolean),
      personal_finance_category_version: Schema.optional(PersonalFinanceCategoryVersionInput),
      days_requested: Schema.optional(
        Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730))
      )
    })
)

export interface TransactionsGetResponse {
  readonly accounts: ReadonlyArray<AccountBase>
  readonly transactions: ReadonlyArray<Transaction>
  readonly total_transactions: number
  readonly item: Item
  readonly request_id: string
}
export const TransactionsGetResponse: Schema.Codec<TransactionsGetResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    accounts: Schema.Array(AccountBase),
    transactions: Schema.Array(Transaction),
    total_transactions: Schema.Finite,
    item: Item,
    request_id: Schema.String
  })
)

export interface TransactionsSyncRequest {
  readonly client_id?: string | undefined
  readonly access_token: string
  readonly secret?: string | undefined
  readonly cursor?: string | undefined
  readonly count?: number | undefined
  readonly options?: TransactionsSyncRequestOptions | undefined
}
export const TransactionsSyncRequest: Schema.Codec<TransactionsSyncRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    access_token: Schema.String,
    secret: Schema.optional(Schema.String),
    cursor: Schema.optional(Schema.String),
    count: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
    options: Schema.optional(TransactionsSyncRequestOptions)
  })
)

export interface TransactionsSyncRequestOptions {
  readonly include_original_description?: boolean | null | undefined
  /** @deprecated */
  readonly include_personal_finance_category?: boolean | undefined
  /** @deprecated */
  readonly include_logo_and_counterparty_beta?: boolean | undefined
  readonly personal_finance_category_version?: PersonalFinanceCategoryVersionInput | undefined
  readonly days_requested?: number | undefined
  readonly account_id?: string | undefined
}
export const TransactionsSyncRequestOptions: Schema.Codec<TransactionsSyncRequestOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      include_original_description: Schema.optional(Schema.NullOr(Schema.Boolean)),
      include_personal_finance_category: Schema.optional(Schema.Boolean),
      include_logo_and_counterparty_beta: Schema.optional(Schema.Boolean),
      personal_finance_category_version: Schema.optional(PersonalFinanceCategoryVersionInput),
      days_requested: Schema.optional(
        Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730))
      ),
      account_id: Schema.optional(Schema.String)
    })
  )

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
export const TransactionsSyncResponse: Schema.Codec<TransactionsSyncResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    transactions_update_status: TransactionsUpdateStatus,
    accounts: Schema.Array(AccountBase),
    added: Schema.Array(Transaction),
    modified: Schema.Array(Transaction),
    removed: Schema.Array(RemovedTransaction),
    next_cursor: Schema.String,
    has_more: Schema.Boolean,
    request_id: Schema.String
  })
)

/** How far Plaid is with an Item's history. With `NOT_READY` there is no cursor yet. */
export type TransactionsUpdateStatus = Open<
  "TRANSACTIONS_UPDATE_STATUS_UNKNOWN" | "NOT_READY" | "INITIAL_UPDATE_COMPLETE" | "HISTORICAL_UPDATE_COMPLETE"
>
export const TransactionsUpdateStatus: Schema.Codec<TransactionsUpdateStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["TRANSACTIONS_UPDATE_STATUS_UNKNOWN", "NOT_READY", "INITIAL_UPDATE_COMPLETE", "HISTORICAL_UPDATE_COMPLETE"])
)

// ------------------------------------------------------------------------------------------------ operations

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
  {
    readonly added: Transaction
    readonly modified: Transaction
    readonly removed: RemovedTransaction
  }
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
    product: "transactions"
  }
})
