/**
 * Virtual accounts in Europe and their transactions.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, instant } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  PaymentInitiationAddress,
  PaymentInitiationAddressInput,
  PlaidErrorObject,
  RecipientBACS,
  RecipientBACSInput,
  WalletTransactionStatus
} from "./model.ts"

export {
  Cause,
  PaymentInitiationAddress,
  PaymentInitiationAddressInput,
  PlaidErrorObject,
  PlaidErrorType,
  RecipientBACS,
  RecipientBACSInput,
  WalletTransactionStatus
} from "./model.ts"

export interface NumbersInternationalIBAN {
  readonly iban: string
  readonly bic: string
}
export const NumbersInternationalIBAN: Schema.Codec<NumbersInternationalIBAN> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    iban: Schema.String,
    bic: Schema.String
  })
)

export interface OriginatingFundSource {
  readonly full_name: string
  readonly address: PaymentInitiationAddressInput | null
  readonly account_number: string
  readonly bic: string
}
export const OriginatingFundSource: Schema.Codec<OriginatingFundSource> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    full_name: Schema.String,
    address: Schema.NullOr(PaymentInitiationAddressInput),
    account_number: Schema.String,
    bic: Schema.String.check(Schema.isMinLength(8), Schema.isMaxLength(11))
  })
)

export interface Wallet {
  readonly wallet_id: string
  readonly balance: WalletBalance
  readonly numbers: WalletNumbers
  readonly recipient_id?: string | null
  readonly status: WalletStatus
}
export const Wallet: Schema.Codec<Wallet> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    wallet_id: Schema.String,
    balance: WalletBalance,
    numbers: WalletNumbers,
    recipient_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    status: WalletStatus
  })
)

/** A balance in major units. `available` is `current` without the debits that are pending. */
export interface WalletBalance {
  readonly iso_currency_code: string
  readonly current: number
  readonly available: number
}
export const WalletBalance: Schema.Codec<WalletBalance> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    iso_currency_code: Schema.String,
    current: Schema.Finite,
    available: Schema.Finite
  })
)

export interface WalletCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly iso_currency_code: WalletISOCurrencyCodeInput
}
export const WalletCreateRequest: Schema.Codec<WalletCreateRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    iso_currency_code: WalletISOCurrencyCodeInput
  })
)

export interface WalletCreateResponse {
  readonly wallet_id: string
  readonly balance: WalletBalance
  readonly numbers: WalletNumbers
  readonly recipient_id?: string | null
  readonly status: WalletStatus
  readonly request_id: string
}
export const WalletCreateResponse: Schema.Codec<WalletCreateResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    wallet_id: Schema.String,
    balance: WalletBalance,
    numbers: WalletNumbers,
    recipient_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    status: WalletStatus,
    request_id: Schema.String
  })
)

export interface WalletGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly wallet_id: string
}
export const WalletGetRequest: Schema.Codec<WalletGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    wallet_id: Schema.String.check(Schema.isMinLength(1))
  })
)

export interface WalletGetResponse {
  readonly wallet_id: string
  readonly balance: WalletBalance
  readonly numbers: WalletNumbers
  readonly recipient_id?: string | null
  readonly status: WalletStatus
  readonly request_id: string
}
export const WalletGetResponse: Schema.Codec<WalletGetResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    wallet_id: Schema.String,
    balance: WalletBalance,
    numbers: WalletNumbers,
    recipient_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    status: WalletStatus,
    request_id: Schema.String
  })
)

export type WalletISOCurrencyCodeInput = "GBP" | "EUR"
export const WalletISOCurrencyCodeInput: Schema.Codec<WalletISOCurrencyCodeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["GBP", "EUR"])
)

export type WalletISOCurrencyCode = Open<"GBP" | "EUR">
export const WalletISOCurrencyCode: Schema.Codec<WalletISOCurrencyCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["GBP", "EUR"])
)

export interface WalletListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly iso_currency_code?: WalletISOCurrencyCodeInput | undefined
  readonly cursor?: string | undefined
  readonly count?: number | undefined
}
export const WalletListRequest: Schema.Codec<WalletListRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    iso_currency_code: Schema.optional(WalletISOCurrencyCodeInput),
    cursor: Schema.optional(Schema.String.check(Schema.isMaxLength(1024))),
    count: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(20)))
  })
)

export interface WalletListResponse {
  readonly wallets: ReadonlyArray<Wallet>
  readonly next_cursor?: string | null
  readonly request_id: string
}
export const WalletListResponse: Schema.Codec<WalletListResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    wallets: Schema.Array(Wallet),
    next_cursor: Schema.optionalKey(Schema.NullOr(Schema.String)),
    request_id: Schema.String
  })
)

export interface WalletNumbers {
  readonly bacs?: RecipientBACS | null
  readonly international?: NumbersInternationalIBAN | null
}
export const WalletNumbers: Schema.Codec<WalletNumbers> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    bacs: Schema.optionalKey(Schema.NullOr(RecipientBACS)),
    international: Schema.optionalKey(Schema.NullOr(NumbersInternationalIBAN))
  })
)

const walletPaymentSchemeValues = ["FASTER_PAYMENTS", "SEPA_CREDIT_TRANSFER", "SEPA_CREDIT_TRANSFER_INSTANT"] as const

export type WalletPaymentScheme = Open<(typeof walletPaymentSchemeValues)[number]>
export const WalletPaymentScheme: Schema.Codec<WalletPaymentScheme> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(walletPaymentSchemeValues)
)

export type WalletStatus = Open<"UNKNOWN" | "ACTIVE" | "CLOSED">
export const WalletStatus: Schema.Codec<WalletStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["UNKNOWN", "ACTIVE", "CLOSED"])
)

const walletTransactionTypeValues = [
  "BANK_TRANSFER",
  "PAYOUT",
  "PIS_PAY_IN",
  "REFUND",
  "FUNDS_SWEEP",
  "RETURN",
  "RECALL",
  "ACCOUNT_FUNDING",
  "AUTO_REFUND",
  "TRANSFER_OUT"
] as const

export interface WalletTransaction {
  readonly transaction_id: string
  readonly wallet_id: string
  readonly reference: string
  readonly type: Open<(typeof walletTransactionTypeValues)[number]>
  readonly scheme?: WalletPaymentScheme | null
  readonly amount: WalletTransactionAmount
  readonly counterparty: WalletTransactionCounterparty
  readonly status: WalletTransactionStatus
  readonly created_at: string
  readonly last_status_update: string
  readonly payee_verification_status?: WalletTransactionPayeeVerificationStatus | null
  readonly payment_id?: string | null
  readonly failure_reason?: WalletTransactionFailureReason | null
  readonly error?: PlaidErrorObject | null
  readonly related_transactions?: ReadonlyArray<WalletTransactionRelation> | null
}
export const WalletTransaction: Schema.Codec<WalletTransaction> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    transaction_id: Schema.String,
    wallet_id: Schema.String,
    reference: Schema.String,
    type: openEnum(walletTransactionTypeValues),
    scheme: Schema.optionalKey(Schema.NullOr(WalletPaymentScheme)),
    amount: WalletTransactionAmount,
    counterparty: WalletTransactionCounterparty,
    status: WalletTransactionStatus,
    created_at: Schema.String,
    last_status_update: Schema.String,
    payee_verification_status: Schema.optionalKey(Schema.NullOr(WalletTransactionPayeeVerificationStatus)),
    payment_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    failure_reason: Schema.optionalKey(Schema.NullOr(WalletTransactionFailureReason)),
    error: Schema.optionalKey(Schema.NullOr(PlaidErrorObject)),
    related_transactions: Schema.optionalKey(Schema.NullOr(Schema.Array(WalletTransactionRelation)))
  })
)

/** An amount in major units of its currency, 0.01 at least. */
export interface WalletTransactionAmountInput {
  readonly iso_currency_code: WalletISOCurrencyCodeInput
  readonly value: number
}
export const WalletTransactionAmountInput: Schema.Codec<WalletTransactionAmountInput> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      iso_currency_code: WalletISOCurrencyCodeInput,
      value: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0.01))
    })
)

/** An amount in major units of its currency, 0.01 at least. */
export interface WalletTransactionAmount {
  readonly iso_currency_code: WalletISOCurrencyCode
  readonly value: number
}
export const WalletTransactionAmount: Schema.Codec<WalletTransactionAmount> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    iso_currency_code: WalletISOCurrencyCode,
    value: Schema.Finite
  })
)

export interface WalletTransactionCounterpartyInput {
  readonly name: string
  readonly numbers: WalletTransactionCounterpartyNumbersInput
  readonly address?: PaymentInitiationAddressInput | null | undefined
  readonly date_of_birth?: string | null | undefined
  readonly holder_category?: WalletTransactionCounterpartyHolderCategoryInput | undefined
  readonly is_verified?: boolean | undefined
}
export const WalletTransactionCounterpartyInput: Schema.Codec<WalletTransactionCounterpartyInput> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      name: Schema.String.check(Schema.isMinLength(1)),
      numbers: WalletTransactionCounterpartyNumbersInput,
      address: Schema.optional(Schema.NullOr(PaymentInitiationAddressInput)),
      date_of_birth: Schema.optional(Schema.NullOr(civilDate)),
      holder_category: Schema.optional(WalletTransactionCounterpartyHolderCategoryInput),
      is_verified: Schema.optional(Schema.Boolean)
    })
  )

export interface WalletTransactionCounterparty {
  readonly name: string
  readonly numbers: WalletTransactionCounterpartyNumbers
  readonly address?: PaymentInitiationAddress | null
  readonly date_of_birth?: string | null
  readonly holder_category?: WalletTransactionCounterpartyHolderCategory | null
  readonly is_verified?: boolean | null
}
export const WalletTransactionCounterparty: Schema.Codec<WalletTransactionCounterparty> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      name: Schema.String,
      numbers: WalletTransactionCounterpartyNumbers,
      address: Schema.optionalKey(Schema.NullOr(PaymentInitiationAddress)),
      date_of_birth: Schema.optionalKey(Schema.NullOr(Schema.String)),
      holder_category: Schema.optionalKey(Schema.NullOr(WalletTransactionCounterpartyHolderCategory)),
      is_verified: Schema.optionalKey(Schema.NullOr(Schema.Boolean))
    })
)

export type WalletTransactionCounterpartyHolderCategoryInput = "personal" | "business"
export const WalletTransactionCounterpartyHolderCategoryInput: Schema.Codec<WalletTransactionCounterpartyHolderCategoryInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["personal", "business"]))

export type WalletTransactionCounterpartyHolderCategory = Open<"personal" | "business">
export const WalletTransactionCounterpartyHolderCategory: Schema.Codec<WalletTransactionCounterpartyHolderCategory> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["personal", "business"]))

export interface WalletTransactionCounterpartyInternationalInput {
  readonly iban?: string | undefined
}
export const WalletTransactionCounterpartyInternationalInput: Schema.Codec<WalletTransactionCounterpartyInternationalInput> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      iban: Schema.optional(Schema.String.check(Schema.isMinLength(15), Schema.isMaxLength(34)))
    })
  )

export interface WalletTransactionCounterpartyInternational {
  readonly iban?: string | null
}
export const WalletTransactionCounterpartyInternational: Schema.Codec<WalletTransactionCounterpartyInternational> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      iban: Schema.optionalKey(Schema.NullOr(Schema.String))
    })
  )

export interface WalletTransactionCounterpartyNumbersInput {
  readonly bacs?: RecipientBACSInput | null | undefined
  readonly international?: WalletTransactionCounterpartyInternationalInput | null | undefined
}
export const WalletTransactionCounterpartyNumbersInput: Schema.Codec<WalletTransactionCounterpartyNumbersInput> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      bacs: Schema.optional(Schema.NullOr(RecipientBACSInput)),
      international: Schema.optional(Schema.NullOr(WalletTransactionCounterpartyInternationalInput))
    })
  )

export interface WalletTransactionCounterpartyNumbers {
  readonly bacs?: RecipientBACS | null
  readonly international?: WalletTransactionCounterpartyInternational | null
}
export const WalletTransactionCounterpartyNumbers: Schema.Codec<WalletTransactionCounterpartyNumbers> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      bacs: Schema.optionalKey(Schema.NullOr(RecipientBACS)),
      international: Schema.optionalKey(Schema.NullOr(WalletTransactionCounterpartyInternational))
    })
  )

export interface WalletTransactionExecuteRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly idempotency_key?: string | undefined
  readonly wallet_id: string
  readonly counterparty: WalletTransactionCounterpartyInput
  readonly amount: WalletTransactionAmountInput
  readonly reference: string
  readonly originating_fund_source?: OriginatingFundSource | null | undefined
  readonly user_id?: string | undefined
}
export const WalletTransactionExecuteRequest: Schema.Codec<WalletTransactionExecuteRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      idempotency_key: Schema.optional(Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(128))),
      wallet_id: Schema.String.check(Schema.isMinLength(1)),
      counterparty: WalletTransactionCounterpartyInput,
      amount: WalletTransactionAmountInput,
      reference: Schema.String.check(Schema.isMinLength(6), Schema.isMaxLength(18)),
      originating_fund_source: Schema.optional(Schema.NullOr(OriginatingFundSource)),
      user_id: Schema.optional(Schema.String)
    })
  )

export interface WalletTransactionExecuteResponse {
  readonly transaction_id: string
  readonly status: WalletTransactionStatus
  readonly request_id: string
}
export const WalletTransactionExecuteResponse: Schema.Codec<WalletTransactionExecuteResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      transaction_id: Schema.String,
      status: WalletTransactionStatus,
      request_id: Schema.String
    })
  )

const walletTransactionFailureReasonValues = [
  "EXTERNAL_SYSTEM",
  "EXPIRED",
  "CANCELLED",
  "INVALID",
  "ACCOUNT_INVALID",
  "AUTHENTICATION_FAILED",
  "UNKNOWN"
] as const

export type WalletTransactionFailureReason = Open<(typeof walletTransactionFailureReasonValues)[number]>
export const WalletTransactionFailureReason: Schema.Codec<WalletTransactionFailureReason> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(walletTransactionFailureReasonValues))

export interface WalletTransactionGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly transaction_id: string
}
export const WalletTransactionGetRequest: Schema.Codec<WalletTransactionGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    transaction_id: Schema.String.check(Schema.isMinLength(1))
  })
)

const walletTransactionGetResponseTypeValues = [
  "BANK_TRANSFER",
  "PAYOUT",
  "PIS_PAY_IN",
  "REFUND",
  "FUNDS_SWEEP",
  "RETURN",
  "RECALL",
  "ACCOUNT_FUNDING",
  "AUTO_REFUND",
  "TRANSFER_OUT"
] as const

export interface WalletTransactionGetResponse {
  readonly transaction_id: string
  readonly wallet_id: string
  readonly reference: string
  readonly type: Open<(typeof walletTransactionGetResponseTypeValues)[number]>
  readonly scheme?: WalletPaymentScheme | null
  readonly amount: WalletTransactionAmount
  readonly counterparty: WalletTransactionCounterparty
  readonly status: WalletTransactionStatus
  readonly created_at: string
  readonly last_status_update: string
  readonly payee_verification_status?: WalletTransactionPayeeVerificationStatus | null
  readonly payment_id?: string | null
  readonly failure_reason?: WalletTransactionFailureReason | null
  readonly error?: PlaidErrorObject | null
  readonly related_transactions?: ReadonlyArray<WalletTransactionRelation> | null
  readonly request_id: string
}
export const WalletTransactionGetResponse: Schema.Codec<WalletTransactionGetResponse> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      transaction_id: Schema.String,
      wallet_id: Schema.String,
      reference: Schema.String,
      type: openEnum(walletTransactionGetResponseTypeValues),
      scheme: Schema.optionalKey(Schema.NullOr(WalletPaymentScheme)),
      amount: WalletTransactionAmount,
      counterparty: WalletTransactionCounterparty,
      status: WalletTransactionStatus,
      created_at: Schema.String,
      last_status_update: Schema.String,
      payee_verification_status: Schema.optionalKey(Schema.NullOr(WalletTransactionPayeeVerificationStatus)),
      payment_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
      failure_reason: Schema.optionalKey(Schema.NullOr(WalletTransactionFailureReason)),
      error: Schema.optionalKey(Schema.NullOr(PlaidErrorObject)),
      related_transactions: Schema.optionalKey(Schema.NullOr(Schema.Array(WalletTransactionRelation))),
      request_id: Schema.String
    })
)

export interface WalletTransactionListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly wallet_id: string
  readonly cursor?: string | undefined
  readonly count?: number | undefined
  readonly options?: WalletTransactionListRequestOptions | null | undefined
}
export const WalletTransactionListRequest: Schema.Codec<WalletTransactionListRequest> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      wallet_id: Schema.String.check(Schema.isMinLength(1)),
      cursor: Schema.optional(Schema.String.check(Schema.isMaxLength(256))),
      count: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(200))),
      options: Schema.optional(Schema.NullOr(WalletTransactionListRequestOptions))
    })
)

export interface WalletTransactionListRequestOptions {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}
export const WalletTransactionListRequestOptions: Schema.Codec<WalletTransactionListRequestOptions> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      start_time: Schema.optional(instant),
      end_time: Schema.optional(instant)
    })
  )

export interface WalletTransactionListResponse {
  readonly transactions: ReadonlyArray<WalletTransaction>
  readonly next_cursor?: string | null
  readonly request_id: string
}
export const WalletTransactionListResponse: Schema.Codec<WalletTransactionListResponse> = /*#__PURE__*/ Schema.suspend(
  () =>
    Schema.Struct({
      transactions: Schema.Array(WalletTransaction),
      next_cursor: Schema.optionalKey(Schema.NullOr(Schema.String)),
      request_id: Schema.String
    })
)

const walletTransactionPayeeVerificationStatusValues = [
  "FULL_MATCH",
  "PARTIAL_MATCH",
  "NO_MATCH",
  "ERROR",
  "CHECK_NOT_POSSIBLE"
] as const

export type WalletTransactionPayeeVerificationStatus = Open<
  (typeof walletTransactionPayeeVerificationStatusValues)[number]
>
export const WalletTransactionPayeeVerificationStatus: Schema.Codec<WalletTransactionPayeeVerificationStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(walletTransactionPayeeVerificationStatusValues))

export interface WalletTransactionRelation {
  readonly id?: string | null
  readonly type?: Open<"PAYOUT" | "RETURN" | "REFUND" | "FUNDS_SWEEP"> | null
}
export const WalletTransactionRelation: Schema.Codec<WalletTransactionRelation> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    type: Schema.optionalKey(Schema.NullOr(openEnum(["PAYOUT", "RETURN", "REFUND", "FUNDS_SWEEP"])))
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Creates an e-wallet in a currency and answers its id, balance and account numbers.
 *
 * `POST /wallet/create`
 *
 * @see https://plaid.com/docs/api/products/virtual-accounts/#walletcreate
 */
export const walletCreate: PlaidOperation<WalletCreateRequest, WalletCreateResponse> = /*#__PURE__*/ operation({
  id: "walletCreate",
  method: "POST",
  path: "/wallet/create",
  request: WalletCreateRequest,
  response: WalletCreateResponse,
  replay: "unsafe"
})

/**
 * Tells an e-wallet's status, balance and account numbers.
 *
 * `POST /wallet/get`
 *
 * @see https://plaid.com/docs/api/products/virtual-accounts/#walletget
 */
export const walletGet: PlaidOperation<WalletGetRequest, WalletGetResponse> = /*#__PURE__*/ operation({
  id: "walletGet",
  method: "POST",
  path: "/wallet/get",
  request: WalletGetRequest,
  response: WalletGetResponse,
  replay: "safe"
})

/**
 * Lists your e-wallets and their balances, of one currency if given.
 *
 * `POST /wallet/list`
 *
 * @see https://plaid.com/docs/api/products/virtual-accounts/#walletlist
 */
export const walletList: PlaidPagedOperation<WalletListRequest, WalletListResponse, Wallet> =
  /*#__PURE__*/ pagedOperation({
    id: "walletList",
    method: "POST",
    path: "/wallet/list",
    request: WalletListRequest,
    response: WalletListResponse,
    replay: "safe",
    page: {
      style: "cursor",
      cursor: "cursor",
      next: "next_cursor",
      items: "wallets",
      size: { field: "count", max: 20 }
    }
  })

/**
 * Moves money: pays an amount from an e-wallet to a counterparty, once per idempotency key.
 *
 * `POST /wallet/transaction/execute`
 *
 * @see https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute
 */
export const walletTransactionExecute: PlaidOperation<
  WalletTransactionExecuteRequest,
  WalletTransactionExecuteResponse
> = /*#__PURE__*/ operation({
  id: "walletTransactionExecute",
  method: "POST",
  path: "/wallet/transaction/execute",
  request: WalletTransactionExecuteRequest,
  response: WalletTransactionExecuteResponse,
  replay: "keyed",
  idempotencyField: "idempotency_key"
})

/**
 * Tells how one transaction of an e-wallet stands.
 *
 * `POST /wallet/transaction/get`
 *
 * @see https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget
 */
export const walletTransactionGet: PlaidOperation<WalletTransactionGetRequest, WalletTransactionGetResponse> =
  /*#__PURE__*/ operation({
    id: "walletTransactionGet",
    method: "POST",
    path: "/wallet/transaction/get",
    request: WalletTransactionGetRequest,
    response: WalletTransactionGetResponse,
    replay: "safe"
  })

/**
 * Lists an e-wallet's transactions, newest first.
 *
 * `POST /wallet/transaction/list`
 *
 * @see https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist
 */
export const walletTransactionList: PlaidPagedOperation<
  WalletTransactionListRequest,
  WalletTransactionListResponse,
  WalletTransaction
> = /*#__PURE__*/ pagedOperation({
  id: "walletTransactionList",
  method: "POST",
  path: "/wallet/transaction/list",
  request: WalletTransactionListRequest,
  response: WalletTransactionListResponse,
  replay: "safe",
  page: {
    style: "cursor",
    cursor: "cursor",
    next: "next_cursor",
    items: "transactions",
    size: { field: "count", max: 200 }
  }
})
