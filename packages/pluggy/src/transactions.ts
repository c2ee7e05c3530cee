/** Transactions of an account: by cursor, by page number (which Pluggy is ending), and by id. */
import { civilDate, instant, uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"
import { operation, pagedOperation, type PluggyOperation, type PluggyPagedOperation } from "./internal/operation.ts"

export interface CreditCardMetadata {
  readonly billForecastDate?: string | null
  readonly billId?: string | null
  readonly cardNumber?: string | null
  readonly feeType?: Open<
    | "ANNUAL_FEE"
    | "ATM_WITHDRAWAL_DOMESTIC"
    | "ATM_WITHDRAWAL_INTERNATIONAL"
    | "EMERGENCY_CREDIT_EVALUATION"
    | "CARD_REISSUE"
    | "BILL_PAYMENT_FEE"
    | "SMS"
    | "OTHER"
  > | null
  readonly feeTypeAdditionalInfo?: string | null
  readonly installmentNumber?: number | null
  readonly otherCreditsAdditionalInfo?: string | null
  readonly otherCreditsType?: Open<"REVOLVING_CREDIT" | "BILL_INSTALLMENT" | "LOAN" | "OTHER"> | null
  readonly payeeMCC?: number | null
  readonly purchaseDate?: string | null
  readonly totalAmount?: number | null
  readonly totalInstallments?: number | null
}
export const CreditCardMetadata: Schema.Codec<CreditCardMetadata> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    billForecastDate: Schema.optionalKey(Schema.NullOr(Schema.String)),
    billId: Schema.optionalKey(Schema.NullOr(Schema.String)),
    cardNumber: Schema.optionalKey(Schema.NullOr(Schema.String)),
    feeType: Schema.optionalKey(
      Schema.NullOr(
        openEnum([
          "ANNUAL_FEE",
          "ATM_WITHDRAWAL_DOMESTIC",
          "ATM_WITHDRAWAL_INTERNATIONAL",
          "EMERGENCY_CREDIT_EVALUATION",
          "CARD_REISSUE",
          "BILL_PAYMENT_FEE",
          "SMS",
          "OTHER"
        ])
      )
    ),
    feeTypeAdditionalInfo: Schema.optionalKey(Schema.NullOr(Schema.String)),
    installmentNumber: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    otherCreditsAdditionalInfo: Schema.optionalKey(Schema.NullOr(Schema.String)),
    otherCreditsType: Schema.optionalKey(
      Schema.NullOr(openEnum(["REVOLVING_CREDIT", "BILL_INSTALLMENT", "LOAN", "OTHER"]))
    ),
    payeeMCC: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    purchaseDate: Schema.optionalKey(Schema.NullOr(Schema.String)),
    totalAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    totalInstallments: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface CursorPageResponseTransactions {
  readonly next: string | null
  readonly results: ReadonlyArray<Transaction>
}
export const CursorPageResponseTransactions: Schema.Codec<CursorPageResponseTransactions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      next: Schema.NullOr(Schema.String),
      results: Schema.Array(Transaction)
    })
  )

export interface Document {
  readonly type?: Open<"CPF" | "CNPJ"> | null
  readonly value?: string | null
}
export const Document: Schema.Codec<Document> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    type: Schema.optionalKey(Schema.NullOr(openEnum(["CPF", "CNPJ"]))),
    value: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface Merchant {
  readonly businessName?: string | null
  readonly category?: string | null
  readonly cnae?: string | null
  readonly cnpj?: string | null
  readonly name?: string | null
}
export const Merchant: Schema.Codec<Merchant> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    businessName: Schema.optionalKey(Schema.NullOr(Schema.String)),
    category: Schema.optionalKey(Schema.NullOr(Schema.String)),
    cnae: Schema.optionalKey(Schema.NullOr(Schema.String)),
    cnpj: Schema.optionalKey(Schema.NullOr(Schema.String)),
    name: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface PageResponseTransactions {
  readonly page: number
  readonly results: ReadonlyArray<Transaction>
  readonly total: number
  readonly totalPages: number
}
export const PageResponseTransactions: Schema.Codec<PageResponseTransactions> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    page: Schema.Finite,
    results: Schema.Array(Transaction),
    total: Schema.Finite,
    totalPages: Schema.Finite
  })
)

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
export const PaymentData: Schema.Codec<PaymentData> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    authenticationCode: Schema.optionalKey(Schema.NullOr(Schema.String)),
    boletoMetadata: Schema.optionalKey(Schema.NullOr(PaymentDataBoletoMetadata)),
    payer: Schema.optionalKey(Schema.NullOr(PaymentDataParticipant)),
    paymentMethod: Schema.optionalKey(Schema.NullOr(Schema.String)),
    reason: Schema.optionalKey(Schema.NullOr(Schema.String)),
    receiver: Schema.optionalKey(Schema.NullOr(PaymentDataParticipant)),
    receiverReferenceId: Schema.optionalKey(Schema.NullOr(Schema.String)),
    referenceNumber: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface PaymentDataBoletoMetadata {
  readonly barcode?: string | null
  readonly baseAmount?: number | null
  readonly digitableLine?: string | null
  readonly discountAmount?: number | null
  readonly interestAmount?: number | null
  readonly penaltyAmount?: number | null
}
export const PaymentDataBoletoMetadata: Schema.Codec<PaymentDataBoletoMetadata> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    barcode: Schema.optionalKey(Schema.NullOr(Schema.String)),
    baseAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    digitableLine: Schema.optionalKey(Schema.NullOr(Schema.String)),
    discountAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    interestAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    penaltyAmount: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
)

export interface PaymentDataParticipant {
  readonly accountNumber?: string | null
  readonly branchNumber?: string | null
  readonly documentNumber?: Document | null
  readonly name?: string | null
  readonly routingNumber?: string | null
  readonly routingNumberISPB?: string | null
}
export const PaymentDataParticipant: Schema.Codec<PaymentDataParticipant> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    accountNumber: Schema.optionalKey(Schema.NullOr(Schema.String)),
    branchNumber: Schema.optionalKey(Schema.NullOr(Schema.String)),
    documentNumber: Schema.optionalKey(Schema.NullOr(Document)),
    name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    routingNumber: Schema.optionalKey(Schema.NullOr(Schema.String)),
    routingNumberISPB: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

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
export const Transaction: Schema.Codec<Transaction> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    accountId: Schema.String,
    amount: Schema.Finite,
    amountInAccountCurrency: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    balance: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    category: Schema.optionalKey(Schema.NullOr(Schema.String)),
    categoryId: Schema.optionalKey(Schema.NullOr(Schema.String)),
    createdAt: Schema.String,
    creditCardMetadata: Schema.optionalKey(Schema.NullOr(CreditCardMetadata)),
    currencyCode: Schema.String,
    date: Schema.String,
    description: Schema.String,
    descriptionRaw: Schema.optionalKey(Schema.NullOr(Schema.String)),
    id: Schema.String,
    merchant: Schema.optionalKey(Schema.NullOr(Merchant)),
    operationType: Schema.optionalKey(Schema.NullOr(Schema.String)),
    operationTypeAdditionalInfo: Schema.optionalKey(Schema.NullOr(Schema.String)),
    order: Schema.optionalKey(Schema.NullOr(Schema.Finite)),
    paymentData: Schema.optionalKey(Schema.NullOr(PaymentData)),
    providerCode: Schema.optionalKey(Schema.NullOr(Schema.String)),
    providerId: Schema.optionalKey(Schema.NullOr(Schema.String)),
    status: Schema.optionalKey(Schema.NullOr(openEnum(["POSTED", "PENDING"]))),
    type: Schema.optionalKey(Schema.NullOr(openEnum(["DEBIT", "CREDIT"]))),
    updatedAt: Schema.String
  })
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
export const TransactionsListRequest: Schema.Codec<TransactionsListRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    accountId: uuid,
    ids: Schema.optional(Schema.Array(uuid).check(Schema.isMinLength(1))),
    // Instants in the contract, dates in Pluggy's documentation and in what it takes.
    from: Schema.optional(civilDate),
    to: Schema.optional(civilDate),
    pageSize: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))),
    page: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    billId: Schema.optional(uuid),
    createdAtFrom: Schema.optional(instant)
  })
)

export interface TransactionsRetrieveRequest {
  readonly id: string
}
export const TransactionsRetrieveRequest: Schema.Codec<TransactionsRetrieveRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: uuid
  })
)

export interface TransactionsListByCursorRequest {
  /** Needed even with `ids`. */
  readonly accountId: string
  readonly ids?: ReadonlyArray<string> | undefined
  /** A date such as `2026-01-31`; not together with `createdAtFrom`. */
  readonly dateFrom?: string | undefined
  readonly dateTo?: string | undefined
  /** An instant: what Pluggy has stored since then, however old it is. The only way not to miss late rows. */
  readonly createdAtFrom?: string | undefined
  readonly after?: string | undefined
}
export const TransactionsListByCursorRequest: Schema.Codec<TransactionsListByCursorRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      accountId: uuid,
      // Pluggy takes no more than 500, and does not say whether an empty list means none or all.
      ids: Schema.optional(Schema.Array(uuid).check(Schema.isMinLength(1), Schema.isMaxLength(500))),
      // Instants in the contract, dates in Pluggy's documentation and in what it takes.
      dateFrom: Schema.optional(civilDate),
      dateTo: Schema.optional(civilDate),
      createdAtFrom: Schema.optional(instant),
      after: Schema.optional(Schema.String)
    }).check(
      Schema.makeFilter(({ createdAtFrom, dateFrom }: TransactionsListByCursorRequest) =>
        createdAtFrom !== undefined && dateFrom !== undefined
          ? { path: ["dateFrom"], issue: "Expected none, because createdAtFrom is given" }
          : undefined
      )
    )
  )

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists an account's transactions by page number. Pluggy is ending this call, one client after the other: one that lost
 * it gets an `InvalidRequest` which names its successor.
 *
 * `GET /transactions`
 *
 * @deprecated Use `transactionsListByCursor`.
 * @see https://docs.pluggy.ai/reference/transactions-list
 */
export const transactionsList: PluggyPagedOperation<TransactionsListRequest, PageResponseTransactions, Transaction> =
  /*#__PURE__*/ pagedOperation({
    id: "transactions-list",
    method: "GET",
    path: "/transactions",
    request: TransactionsListRequest,
    response: PageResponseTransactions,
    replay: "safe",
    // A plain array in the contract, but Pluggy reads one list.
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

/**
 * Lists an account's transactions, 500 a page; all, between two dates, or those that Pluggy stored since an instant.
 *
 * `GET /v2/transactions`
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
  // A plain array in the contract, but Pluggy reads one list.
  places: { ids: "query-comma" },
  page: { style: "link", next: "next", params: ["after"], items: "results" }
})
