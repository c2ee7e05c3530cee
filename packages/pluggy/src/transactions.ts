/**
 * Transactions of accounts.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { civilDate, instant, uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { Merchant } from "./model.ts"

export { Merchant } from "./model.ts"

const creditCardMetadataFeeTypeValues = [
  "ANNUAL_FEE",
  "ATM_WITHDRAWAL_DOMESTIC",
  "ATM_WITHDRAWAL_INTERNATIONAL",
  "EMERGENCY_CREDIT_EVALUATION",
  "CARD_REISSUE",
  "BILL_PAYMENT_FEE",
  "SMS",
  "OTHER"
] as const

export interface CreditCardMetadata {
  readonly billForecastDate?: string | null
  readonly billId?: string | null
  readonly cardNumber?: string | null
  readonly feeType?: Open<(typeof creditCardMetadataFeeTypeValues)[number]> | null
  readonly feeTypeAdditionalInfo?: string | null
  readonly installmentNumber?: number | null
  readonly otherCreditsAdditionalInfo?: string | null
  readonly otherCreditsType?: Open<"REVOLVING_CREDIT" | "BILL_INSTALLMENT" | "LOAN" | "OTHER"> | null
  readonly payeeMCC?: number | null
  readonly purchaseDate?: string | null
  readonly totalAmount?: number | null
  readonly totalInstallments?: number | null
}
export const CreditCardMetadata: Schema.Codec<CreditCardMetadata> = /*#__PURE__*/ struct<CreditCardMetadata>(() => ({
  billForecastDate: optionalKey(nullOr(Schema.String)),
  billId: optionalKey(nullOr(Schema.String)),
  cardNumber: optionalKey(nullOr(Schema.String)),
  feeType: optionalKey(nullOr(openEnum(creditCardMetadataFeeTypeValues))),
  feeTypeAdditionalInfo: optionalKey(nullOr(Schema.String)),
  installmentNumber: optionalKey(nullOr(Schema.Finite)),
  otherCreditsAdditionalInfo: optionalKey(nullOr(Schema.String)),
  otherCreditsType: optionalKey(nullOr(openEnum(["REVOLVING_CREDIT", "BILL_INSTALLMENT", "LOAN", "OTHER"]))),
  payeeMCC: optionalKey(nullOr(Schema.Finite)),
  purchaseDate: optionalKey(nullOr(Schema.String)),
  totalAmount: optionalKey(nullOr(Schema.Finite)),
  totalInstallments: optionalKey(nullOr(Schema.Finite))
}))

/** A page of transactions. `next` is the query string of the page that follows. */
export interface CursorPageResponseTransactions {
  readonly next: string | null
  readonly results: ReadonlyArray<Transaction>
}
export const CursorPageResponseTransactions: Schema.Codec<CursorPageResponseTransactions> =
  /*#__PURE__*/ struct<CursorPageResponseTransactions>(() => ({
    next: nullOr(Schema.String),
    results: Schema.Array(Transaction)
  }))

export interface Document {
  readonly type?: Open<"CPF" | "CNPJ"> | null
  readonly value?: string | null
}
export const Document: Schema.Codec<Document> = /*#__PURE__*/ struct<Document>(() => ({
  type: optionalKey(nullOr(openEnum(["CPF", "CNPJ"]))),
  value: optionalKey(nullOr(Schema.String))
}))

export interface PageResponseTransactions {
  readonly page: number
  readonly results: ReadonlyArray<Transaction>
  readonly total: number
  readonly totalPages: number
}
export const PageResponseTransactions: Schema.Codec<PageResponseTransactions> =
  /*#__PURE__*/ struct<PageResponseTransactions>(() => ({
    page: Schema.Finite,
    results: Schema.Array(Transaction),
    total: Schema.Finite,
    totalPages: Schema.Finite
  }))

export interface PaymentData {
  readonly authenticationCode?: string | null
  readonly boletoMetadata?: PaymentDataBoletoMetadata | null
  readonly payer?: PaymentDataParticipant | null
  readonly paymentMethod?: string | null
  readonly reason?: string | null
  readonly receiver?: PaymentDataParticipant | null
  readonly receiverReferenceId?: string | null
  readonly referenceNumber?: string | null
}
export const PaymentData: Schema.Codec<PaymentData> = /*#__PURE__*/ struct<PaymentData>(() => ({
  authenticationCode: optionalKey(nullOr(Schema.String)),
  boletoMetadata: optionalKey(nullOr(PaymentDataBoletoMetadata)),
  payer: optionalKey(nullOr(PaymentDataParticipant)),
  paymentMethod: optionalKey(nullOr(Schema.String)),
  reason: optionalKey(nullOr(Schema.String)),
  receiver: optionalKey(nullOr(PaymentDataParticipant)),
  receiverReferenceId: optionalKey(nullOr(Schema.String)),
  referenceNumber: optionalKey(nullOr(Schema.String))
}))

export interface PaymentDataBoletoMetadata {
  readonly barcode?: string | null
  readonly baseAmount?: number | null
  readonly digitableLine?: string | null
  readonly discountAmount?: number | null
  readonly interestAmount?: number | null
  readonly penaltyAmount?: number | null
}
export const PaymentDataBoletoMetadata: Schema.Codec<PaymentDataBoletoMetadata> =
  /*#__PURE__*/ struct<PaymentDataBoletoMetadata>(() => ({
    barcode: optionalKey(nullOr(Schema.String)),
    baseAmount: optionalKey(nullOr(Schema.Finite)),
    digitableLine: optionalKey(nullOr(Schema.String)),
    discountAmount: optionalKey(nullOr(Schema.Finite)),
    interestAmount: optionalKey(nullOr(Schema.Finite)),
    penaltyAmount: optionalKey(nullOr(Schema.Finite))
  }))

export interface PaymentDataParticipant {
  readonly accountNumber?: string | null
  readonly branchNumber?: string | null
  readonly documentNumber?: Document | null
  readonly name?: string | null
  readonly routingNumber?: string | null
  readonly routingNumberISPB?: string | null
}
export const PaymentDataParticipant: Schema.Codec<PaymentDataParticipant> =
  /*#__PURE__*/ struct<PaymentDataParticipant>(() => ({
    accountNumber: optionalKey(nullOr(Schema.String)),
    branchNumber: optionalKey(nullOr(Schema.String)),
    documentNumber: optionalKey(nullOr(Document)),
    name: optionalKey(nullOr(Schema.String)),
    routingNumber: optionalKey(nullOr(Schema.String)),
    routingNumberISPB: optionalKey(nullOr(Schema.String))
  }))

/**
 * A transaction. Of a bank account `amount` is what went in, less than 0 for what went out; of a credit card it is
 * what was spent, less than 0 for what was paid or given back. It is in units of `currencyCode`, such as reais.
 *
 * `date` is an instant: midnight UTC where the bank told a day alone. `createdAt` is when Pluggy stored it, which may
 * be much later.
 */
export interface Transaction {
  readonly accountId: string
  readonly amount: number
  readonly amountInAccountCurrency?: number | null
  readonly balance?: number | null
  readonly category?: string | null
  readonly categoryId?: string | null
  readonly createdAt: string
  readonly creditCardMetadata?: CreditCardMetadata | null
  readonly currencyCode: string
  readonly date: string
  readonly description: string
  readonly descriptionRaw?: string | null
  readonly id: string
  readonly merchant?: Merchant | null
  readonly operationType?: string | null
  readonly operationTypeAdditionalInfo?: string | null
  readonly order?: number | null
  readonly paymentData?: PaymentData | null
  readonly providerCode?: string | null
  readonly providerId?: string | null
  readonly status?: Open<"POSTED" | "PENDING"> | null
  readonly type?: Open<"DEBIT" | "CREDIT"> | null
  readonly updatedAt: string
}
export const Transaction: Schema.Codec<Transaction> = /*#__PURE__*/ struct<Transaction>(() => ({
  accountId: Schema.String,
  amount: Schema.Finite,
  amountInAccountCurrency: optionalKey(nullOr(Schema.Finite)),
  balance: optionalKey(nullOr(Schema.Finite)),
  category: optionalKey(nullOr(Schema.String)),
  categoryId: optionalKey(nullOr(Schema.String)),
  createdAt: Schema.String,
  creditCardMetadata: optionalKey(nullOr(CreditCardMetadata)),
  currencyCode: Schema.String,
  date: Schema.String,
  description: Schema.String,
  descriptionRaw: optionalKey(nullOr(Schema.String)),
  id: Schema.String,
  merchant: optionalKey(nullOr(Merchant)),
  operationType: optionalKey(nullOr(Schema.String)),
  operationTypeAdditionalInfo: optionalKey(nullOr(Schema.String)),
  order: optionalKey(nullOr(Schema.Finite)),
  paymentData: optionalKey(nullOr(PaymentData)),
  providerCode: optionalKey(nullOr(Schema.String)),
  providerId: optionalKey(nullOr(Schema.String)),
  status: optionalKey(nullOr(openEnum(["POSTED", "PENDING"]))),
  type: optionalKey(nullOr(openEnum(["DEBIT", "CREDIT"]))),
  updatedAt: Schema.String
}))

export interface TransactionsListByCursorRequest {
  readonly accountId: string
  readonly ids?: ReadonlyArray<string> | undefined
  readonly dateFrom?: string | undefined
  readonly dateTo?: string | undefined
  readonly createdAtFrom?: string | undefined
  readonly after?: string | undefined
}
export const TransactionsListByCursorRequest: Schema.Codec<TransactionsListByCursorRequest> =
  /*#__PURE__*/ struct<TransactionsListByCursorRequest>(
    () => ({
      accountId: uuid,
      ids: optional(Schema.Array(uuid).check(Schema.isMinLength(1), Schema.isMaxLength(500))),
      dateFrom: optional(civilDate),
      dateTo: optional(civilDate),
      createdAtFrom: optional(instant),
      after: optional(Schema.String)
    }),
    [["createdAtFrom", "dateFrom"]]
  )

export interface TransactionsListRequest {
  readonly accountId: string
  readonly ids?: ReadonlyArray<string> | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly pageSize?: number | undefined
  readonly page?: number | undefined
  readonly billId?: string | undefined
  readonly createdAtFrom?: string | undefined
}
export const TransactionsListRequest: Schema.Codec<TransactionsListRequest> =
  /*#__PURE__*/ struct<TransactionsListRequest>(() => ({
    accountId: uuid,
    ids: optional(Schema.Array(uuid).check(Schema.isMinLength(1))),
    from: optional(civilDate),
    to: optional(civilDate),
    pageSize: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    billId: optional(uuid),
    createdAtFrom: optional(instant)
  }))

export interface TransactionsRetrieveRequest {
  readonly id: string
}
export const TransactionsRetrieveRequest: Schema.Codec<TransactionsRetrieveRequest> =
  /*#__PURE__*/ struct<TransactionsRetrieveRequest>(() => ({
    id: uuid
  }))

export interface UpdateTransaction {
  readonly id: string
  readonly categoryId: string
}
export const UpdateTransaction: Schema.Codec<UpdateTransaction> = /*#__PURE__*/ struct<UpdateTransaction>(() => ({
  id: uuid,
  categoryId: Schema.String
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Gives a transaction another category.
 *
 * `PATCH /transactions/{id}`
 *
 * @see https://docs.pluggy.ai/reference/transactions-update
 */
export const transactionsUpdate: PluggyOperation<UpdateTransaction, Transaction> = /*#__PURE__*/ operation({
  id: "transactions-Update",
  method: "PATCH",
  path: "/transactions/{id}",
  request: UpdateTransaction,
  response: Transaction,
  replay: "unsafe"
})

/**
 * Lists an account's transactions by page number. Pluggy is ending this call, one client after the other: one that lost
 * it gets an `InvalidRequest` which names its successor.
 *
 * `GET /transactions`
 *
 * @see https://docs.pluggy.ai/reference/transactions-list
 * @deprecated Use `transactionsListByCursor`.
 */
export const transactionsList: PluggyPagedOperation<TransactionsListRequest, PageResponseTransactions, Transaction> =
  /*#__PURE__*/ pagedOperation({
    id: "transactions-list",
    method: "GET",
    path: "/transactions",
    request: TransactionsListRequest,
    response: PageResponseTransactions,
    replay: "safe",
    places: { ids: "query-comma" },
    deprecated: true,
    page: {
      style: "page",
      page: "page",
      number: "page",
      total: "total",
      totalPages: "totalPages",
      items: "results",
      size: { field: "pageSize", max: 500 }
    }
  })

/**
 * Lists an account's transactions, 500 a page; all, between two days, or those that Pluggy stored since an instant.
 *
 * `GET /v2/transactions`
 *
 * `createdAtFrom` is the way to keep up: banks deliver late, and days that were read before get rows again, which a sync by
 * `dateFrom` never sees. Keep the latest `createdAt` that was stored, and begin a little before it the next time: some
 * rows come again. Those that changed since do not; the webhook `transactions/updated` names them.
 * `accountId` is needed even with `ids`, of which there may be 500; more than 400 make an address that some gateways
 * refuse.
 *
 * @example
 * ```ts
 * const storedSince = (accountId: string, createdAtFrom: string) =>
 *   transactionsListByCursor.items({ accountId, createdAtFrom })
 * ```
 *
 * @see https://docs.pluggy.ai/reference/transactions-list-by-cursor
 */
export const transactionsListByCursor: PluggyPagedOperation<
  TransactionsListByCursorRequest,
  CursorPageResponseTransactions,
  Transaction
> = /*#__PURE__*/ pagedOperation({
  id: "transactions-list-by-cursor",
  method: "GET",
  path: "/v2/transactions",
  request: TransactionsListByCursorRequest,
  response: CursorPageResponseTransactions,
  replay: "safe",
  places: { ids: "query-comma" },
  page: { style: "link", next: "next", params: ["after"], items: "results" }
})

/**
 * Tells about one transaction.
 *
 * `GET /transactions/{id}`
 *
 * @see https://docs.pluggy.ai/reference/transactions-retrieve
 */
export const transactionsRetrieve: PluggyOperation<TransactionsRetrieveRequest, Transaction> = /*#__PURE__*/ operation({
  id: "transactions-retrieve",
  method: "GET",
  path: "/transactions/{id}",
  request: TransactionsRetrieveRequest,
  response: Transaction,
  replay: "safe"
})
