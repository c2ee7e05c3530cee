/**
 * Virtual accounts in Europe and their transactions.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, instant } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  PaymentInitiationAddress,
  PaymentInitiationAddressInput,
  PlaidErrorObject,
  RecipientBACS,
  RecipientBACSInput,
  WalletTransactionFailureReason,
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
  WalletTransactionFailureReason,
  WalletTransactionStatus
} from "./model.ts"

export interface NumbersInternationalIBAN {
  readonly iban: string
  readonly bic: string
}
export const NumbersInternationalIBAN: Schema.Codec<NumbersInternationalIBAN> =
  /*#__PURE__*/ struct<NumbersInternationalIBAN>(() => ({
    iban: Schema.String,
    bic: Schema.String
  }))

export interface OriginatingFundSource {
  readonly full_name: string
  readonly address: PaymentInitiationAddressInput | null
  readonly account_number: string
  readonly bic: string
}
export const OriginatingFundSource: Schema.Codec<OriginatingFundSource> = /*#__PURE__*/ struct<OriginatingFundSource>(
  () => ({
    full_name: Schema.String,
    address: nullOr(PaymentInitiationAddressInput),
    account_number: Schema.String,
    bic: Schema.String.check(Schema.isMinCodePoints(8), Schema.isMaxCodePoints(11))
  })
)

export interface Wallet {
  readonly wallet_id: string
  readonly balance: WalletBalance
  readonly numbers: WalletNumbers
  readonly recipient_id?: string | null
  readonly status: WalletStatus
}
export const Wallet: Schema.Codec<Wallet> = /*#__PURE__*/ struct<Wallet>(() => ({
  wallet_id: Schema.String,
  balance: WalletBalance,
  numbers: WalletNumbers,
  recipient_id: optionalKey(nullOr(Schema.String)),
  status: WalletStatus
}))

/** A balance in major units. `available` is `current` without the debits that are pending. */
export interface WalletBalance {
  readonly iso_currency_code: string
  readonly current: number
  readonly available: number
}
export const WalletBalance: Schema.Codec<WalletBalance> = /*#__PURE__*/ struct<WalletBalance>(() => ({
  iso_currency_code: Schema.String,
  current: Schema.Finite,
  available: Schema.Finite
}))

export interface WalletCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly iso_currency_code: WalletISOCurrencyCodeInput
}
export const WalletCreateRequest: Schema.Codec<WalletCreateRequest> = /*#__PURE__*/ struct<WalletCreateRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  iso_currency_code: WalletISOCurrencyCodeInput
}))

export interface WalletCreateResponse {
  readonly wallet_id: string
  readonly balance: WalletBalance
  readonly numbers: WalletNumbers
  readonly recipient_id?: string | null
  readonly status: WalletStatus
  readonly request_id: string
}
export const WalletCreateResponse: Schema.Codec<WalletCreateResponse> = /*#__PURE__*/ struct<WalletCreateResponse>(
  () => ({
    wallet_id: Schema.String,
    balance: WalletBalance,
    numbers: WalletNumbers,
    recipient_id: optionalKey(nullOr(Schema.String)),
    status: WalletStatus,
    request_id: Schema.String
  })
)

export interface WalletGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly wallet_id: string
}
export const WalletGetRequest: Schema.Codec<WalletGetRequest> = /*#__PURE__*/ struct<WalletGetRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  wallet_id: Schema.String.check(Schema.isMinCodePoints(1))
}))

export interface WalletGetResponse {
  readonly wallet_id: string
  readonly balance: WalletBalance
  readonly numbers: WalletNumbers
  readonly recipient_id?: string | null
  readonly status: WalletStatus
  readonly request_id: string
}
export const WalletGetResponse: Schema.Codec<WalletGetResponse> = /*#__PURE__*/ struct<WalletGetResponse>(() => ({
  wallet_id: Schema.String,
  balance: WalletBalance,
  numbers: WalletNumbers,
  recipient_id: optionalKey(nullOr(Schema.String)),
  status: WalletStatus,
  request_id: Schema.String
}))

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
export const WalletListRequest: Schema.Codec<WalletListRequest> = /*#__PURE__*/ struct<WalletListRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  iso_currency_code: optional(WalletISOCurrencyCodeInput),
  cursor: optional(Schema.String.check(Schema.isMaxCodePoints(1024))),
  count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(20)))
}))

export interface WalletListResponse {
  readonly wallets: ReadonlyArray<Wallet>
  readonly next_cursor?: string | null
  readonly request_id: string
}
export const WalletListResponse: Schema.Codec<WalletListResponse> = /*#__PURE__*/ struct<WalletListResponse>(() => ({
  wallets: Schema.Array(Wallet),
  next_cursor: optionalKey(nullOr(Schema.String)),
  request_id: Schema.String
}))

export interface WalletNumbers {
  readonly bacs?: RecipientBACS | null
  readonly international?: NumbersInternationalIBAN | null
}
export const WalletNumbers: Schema.Codec<WalletNumbers> = /*#__PURE__*/ struct<WalletNumbers>(() => ({
  bacs: optionalKey(nullOr(RecipientBACS)),
  international: optionalKey(nullOr(NumbersInternationalIBAN))
}))

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
export const WalletTransaction: Schema.Codec<WalletTransaction> = /*#__PURE__*/ struct<WalletTransaction>(() => ({
  transaction_id: Schema.String,
  wallet_id: Schema.String,
  reference: Schema.String,
  type: openEnum(walletTransactionTypeValues),
  scheme: optionalKey(nullOr(WalletPaymentScheme)),
  amount: WalletTransactionAmount,
  counterparty: WalletTransactionCounterparty,
  status: WalletTransactionStatus,
  created_at: Schema.String,
  last_status_update: Schema.String,
  payee_verification_status: optionalKey(nullOr(WalletTransactionPayeeVerificationStatus)),
  payment_id: optionalKey(nullOr(Schema.String)),
  failure_reason: optionalKey(nullOr(WalletTransactionFailureReason)),
  error: optionalKey(nullOr(PlaidErrorObject)),
  related_transactions: optionalKey(nullOr(Schema.Array(WalletTransactionRelation)))
}))

/** An amount in major units of its currency, 0.01 at least. */
export interface WalletTransactionAmountInput {
  readonly iso_currency_code: WalletISOCurrencyCodeInput
  readonly value: number
}
export const WalletTransactionAmountInput: Schema.Codec<WalletTransactionAmountInput> =
  /*#__PURE__*/ struct<WalletTransactionAmountInput>(() => ({
    iso_currency_code: WalletISOCurrencyCodeInput,
    value: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0.01))
  }))

/** An amount in major units of its currency, 0.01 at least. */
export interface WalletTransactionAmount {
  readonly iso_currency_code: WalletISOCurrencyCode
  readonly value: number
}
export const WalletTransactionAmount: Schema.Codec<WalletTransactionAmount> =
  /*#__PURE__*/ struct<WalletTransactionAmount>(() => ({
    iso_currency_code: WalletISOCurrencyCode,
    value: Schema.Finite
  }))

export interface WalletTransactionCounterpartyInput {
  readonly name: string
  readonly numbers: WalletTransactionCounterpartyNumbersInput
  readonly address?: PaymentInitiationAddressInput | null | undefined
  readonly date_of_birth?: string | null | undefined
  readonly holder_category?: WalletTransactionCounterpartyHolderCategoryInput | undefined
  readonly is_verified?: boolean | undefined
}
export const WalletTransactionCounterpartyInput: Schema.Codec<WalletTransactionCounterpartyInput> =
  /*#__PURE__*/ struct<WalletTransactionCounterpartyInput>(() => ({
    name: Schema.String.check(Schema.isMinCodePoints(1)),
    numbers: WalletTransactionCounterpartyNumbersInput,
    address: optional(nullOr(PaymentInitiationAddressInput)),
    date_of_birth: optional(nullOr(civilDate)),
    holder_category: optional(WalletTransactionCounterpartyHolderCategoryInput),
    is_verified: optional(Schema.Boolean)
  }))

export interface WalletTransactionCounterparty {
  readonly name: string
  readonly numbers: WalletTransactionCounterpartyNumbers
  readonly address?: PaymentInitiationAddress | null
  readonly date_of_birth?: string | null
  readonly holder_category?: WalletTransactionCounterpartyHolderCategory | null
  readonly is_verified?: boolean | null
}
export const WalletTransactionCounterparty: Schema.Codec<WalletTransactionCounterparty> =
  /*#__PURE__*/ struct<WalletTransactionCounterparty>(() => ({
    name: Schema.String,
    numbers: WalletTransactionCounterpartyNumbers,
    address: optionalKey(nullOr(PaymentInitiationAddress)),
    date_of_birth: optionalKey(nullOr(Schema.String)),
    holder_category: optionalKey(nullOr(WalletTransactionCounterpartyHolderCategory)),
    is_verified: optionalKey(nullOr(Schema.Boolean))
  }))

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
  /*#__PURE__*/ struct<WalletTransactionCounterpartyInternationalInput>(() => ({
    iban: optional(Schema.String.check(Schema.isMinCodePoints(15), Schema.isMaxCodePoints(34)))
  }))

export interface WalletTransactionCounterpartyInternational {
  readonly iban?: string | null
}
export const WalletTransactionCounterpartyInternational: Schema.Codec<WalletTransactionCounterpartyInternational> =
  /*#__PURE__*/ struct<WalletTransactionCounterpartyInternational>(() => ({
    iban: optionalKey(nullOr(Schema.String))
  }))

export interface WalletTransactionCounterpartyNumbersInput {
  readonly bacs?: RecipientBACSInput | null | undefined
  readonly international?: WalletTransactionCounterpartyInternationalInput | null | undefined
}
export const WalletTransactionCounterpartyNumbersInput: Schema.Codec<WalletTransactionCounterpartyNumbersInput> =
  /*#__PURE__*/ struct<WalletTransactionCounterpartyNumbersInput>(() => ({
    bacs: optional(nullOr(RecipientBACSInput)),
    international: optional(nullOr(WalletTransactionCounterpartyInternationalInput))
  }))

export interface WalletTransactionCounterpartyNumbers {
  readonly bacs?: RecipientBACS | null
  readonly international?: WalletTransactionCounterpartyInternational | null
}
export const WalletTransactionCounterpartyNumbers: Schema.Codec<WalletTransactionCounterpartyNumbers> =
  /*#__PURE__*/ struct<WalletTransactionCounterpartyNumbers>(() => ({
    bacs: optionalKey(nullOr(RecipientBACS)),
    international: optionalKey(nullOr(WalletTransactionCounterpartyInternational))
  }))

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
  /*#__PURE__*/ struct<WalletTransactionExecuteRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    idempotency_key: optional(Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(128))),
    wallet_id: Schema.String.check(Schema.isMinCodePoints(1)),
    counterparty: WalletTransactionCounterpartyInput,
    amount: WalletTransactionAmountInput,
    reference: Schema.String.check(Schema.isMinCodePoints(6), Schema.isMaxCodePoints(18)),
    originating_fund_source: optional(nullOr(OriginatingFundSource)),
    user_id: optional(Schema.String)
  }))

export interface WalletTransactionExecuteResponse {
  readonly transaction_id: string
  readonly status: WalletTransactionStatus
  readonly request_id: string
}
export const WalletTransactionExecuteResponse: Schema.Codec<WalletTransactionExecuteResponse> =
  /*#__PURE__*/ struct<WalletTransactionExecuteResponse>(() => ({
    transaction_id: Schema.String,
    status: WalletTransactionStatus,
    request_id: Schema.String
  }))

export interface WalletTransactionGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly transaction_id: string
}
export const WalletTransactionGetRequest: Schema.Codec<WalletTransactionGetRequest> =
  /*#__PURE__*/ struct<WalletTransactionGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    transaction_id: Schema.String.check(Schema.isMinCodePoints(1))
  }))

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
export const WalletTransactionGetResponse: Schema.Codec<WalletTransactionGetResponse> =
  /*#__PURE__*/ struct<WalletTransactionGetResponse>(() => ({
    transaction_id: Schema.String,
    wallet_id: Schema.String,
    reference: Schema.String,
    type: openEnum(walletTransactionGetResponseTypeValues),
    scheme: optionalKey(nullOr(WalletPaymentScheme)),
    amount: WalletTransactionAmount,
    counterparty: WalletTransactionCounterparty,
    status: WalletTransactionStatus,
    created_at: Schema.String,
    last_status_update: Schema.String,
    payee_verification_status: optionalKey(nullOr(WalletTransactionPayeeVerificationStatus)),
    payment_id: optionalKey(nullOr(Schema.String)),
    failure_reason: optionalKey(nullOr(WalletTransactionFailureReason)),
    error: optionalKey(nullOr(PlaidErrorObject)),
    related_transactions: optionalKey(nullOr(Schema.Array(WalletTransactionRelation))),
    request_id: Schema.String
  }))

export interface WalletTransactionListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly wallet_id: string
  readonly cursor?: string | undefined
  readonly count?: number | undefined
  readonly options?: WalletTransactionListRequestOptions | null | undefined
}
export const WalletTransactionListRequest: Schema.Codec<WalletTransactionListRequest> =
  /*#__PURE__*/ struct<WalletTransactionListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    wallet_id: Schema.String.check(Schema.isMinCodePoints(1)),
    cursor: optional(Schema.String.check(Schema.isMaxCodePoints(256))),
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(200))),
    options: optional(nullOr(WalletTransactionListRequestOptions))
  }))

export interface WalletTransactionListRequestOptions {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}
export const WalletTransactionListRequestOptions: Schema.Codec<WalletTransactionListRequestOptions> =
  /*#__PURE__*/ struct<WalletTransactionListRequestOptions>(() => ({
    start_time: optional(instant),
    end_time: optional(instant)
  }))

export interface WalletTransactionListResponse {
  readonly transactions: ReadonlyArray<WalletTransaction>
  readonly next_cursor?: string | null
  readonly request_id: string
}
export const WalletTransactionListResponse: Schema.Codec<WalletTransactionListResponse> =
  /*#__PURE__*/ struct<WalletTransactionListResponse>(() => ({
    transactions: Schema.Array(WalletTransaction),
    next_cursor: optionalKey(nullOr(Schema.String)),
    request_id: Schema.String
  }))

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
export const WalletTransactionRelation: Schema.Codec<WalletTransactionRelation> =
  /*#__PURE__*/ struct<WalletTransactionRelation>(() => ({
    id: optionalKey(nullOr(Schema.String)),
    type: optionalKey(nullOr(openEnum(["PAYOUT", "RETURN", "REFUND", "FUNDS_SWEEP"])))
  }))

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
 * It acts once per `idempotency_key`, which Plaid knows for 24 hours.
 * Plaid promises that for repeats that come a minute later or more: where it may have acted, the call is not
 * repeated sooner, and so, with the usual timeouts, not at all.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
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
  idempotencyField: "idempotency_key",
  repeatAfter: 60000
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
