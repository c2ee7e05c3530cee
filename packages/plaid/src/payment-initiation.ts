/**
 * Payments from users' accounts in Europe: recipients, payments, consents.
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
  PaymentInitiationConsentStatus,
  PaymentInitiationPaymentStatus,
  PaymentScheduleInterval,
  PaymentScheduleIntervalInput,
  PlaidErrorObject,
  RecipientBACS,
  RecipientBACSInput,
  WalletTransactionStatus
} from "./model.ts"

export {
  Cause,
  PaymentInitiationAddress,
  PaymentInitiationAddressInput,
  PaymentInitiationConsentStatus,
  PaymentInitiationPaymentStatus,
  PaymentScheduleInterval,
  PaymentScheduleIntervalInput,
  PlaidErrorObject,
  PlaidErrorType,
  RecipientBACS,
  RecipientBACSInput,
  WalletTransactionStatus
} from "./model.ts"

export interface ExternalPaymentInitiationConsentOptions {
  readonly request_refund_details?: boolean | null | undefined
  readonly iban?: string | null | undefined
  readonly bacs?: RecipientBACSInput | null | undefined
}
export const ExternalPaymentInitiationConsentOptions: Schema.Codec<ExternalPaymentInitiationConsentOptions> =
  /*#__PURE__*/ struct<ExternalPaymentInitiationConsentOptions>(() => ({
    request_refund_details: optional(nullOr(Schema.Boolean)),
    iban: optional(nullOr(Schema.String.check(Schema.isMinCodePoints(15), Schema.isMaxCodePoints(34)))),
    bacs: optional(nullOr(RecipientBACSInput))
  }))

export interface ExternalPaymentOptions {
  readonly request_refund_details?: boolean | null | undefined
  readonly iban?: string | null | undefined
  readonly bacs?: RecipientBACSInput | null | undefined
  readonly scheme?: PaymentSchemeInput | null | undefined
}
export const ExternalPaymentOptions: Schema.Codec<ExternalPaymentOptions> =
  /*#__PURE__*/ struct<ExternalPaymentOptions>(() => ({
    request_refund_details: optional(nullOr(Schema.Boolean)),
    iban: optional(nullOr(Schema.String.check(Schema.isMinCodePoints(15), Schema.isMaxCodePoints(34)))),
    bacs: optional(nullOr(RecipientBACSInput)),
    scheme: optional(nullOr(PaymentSchemeInput))
  }))

export interface ExternalPaymentRefundDetails {
  readonly name: string
  readonly iban: string | null
  readonly bacs: RecipientBACS | null
}
export const ExternalPaymentRefundDetails: Schema.Codec<ExternalPaymentRefundDetails> =
  /*#__PURE__*/ struct<ExternalPaymentRefundDetails>(() => ({
    name: Schema.String,
    iban: nullOr(Schema.String),
    bacs: nullOr(RecipientBACS)
  }))

export interface ExternalPaymentScheduleGet {
  readonly interval: PaymentScheduleInterval
  readonly interval_execution_day: number
  readonly start_date: string
  readonly end_date: string | null
  readonly adjusted_start_date: string | null
}
export const ExternalPaymentScheduleGet: Schema.Codec<ExternalPaymentScheduleGet> =
  /*#__PURE__*/ struct<ExternalPaymentScheduleGet>(() => ({
    interval: PaymentScheduleInterval,
    interval_execution_day: Schema.Finite,
    start_date: Schema.String,
    end_date: nullOr(Schema.String),
    adjusted_start_date: nullOr(Schema.String)
  }))

export interface ExternalPaymentScheduleRequest {
  readonly interval: PaymentScheduleIntervalInput
  readonly interval_execution_day: number
  readonly start_date: string
  readonly end_date?: string | null | undefined
  readonly adjusted_start_date?: string | null | undefined
}
export const ExternalPaymentScheduleRequest: Schema.Codec<ExternalPaymentScheduleRequest> =
  /*#__PURE__*/ struct<ExternalPaymentScheduleRequest>(() => ({
    interval: PaymentScheduleIntervalInput,
    interval_execution_day: Schema.Int,
    start_date: civilDate,
    end_date: optional(nullOr(civilDate)),
    adjusted_start_date: optional(nullOr(civilDate))
  }))

/** An amount in major units of its currency (1.99 is one pound and ninety-nine pence), with two decimals at most. */
export interface PaymentAmountInput {
  readonly currency: PaymentAmountCurrencyInput
  readonly value: number
}
export const PaymentAmountInput: Schema.Codec<PaymentAmountInput> = /*#__PURE__*/ struct<PaymentAmountInput>(() => ({
  currency: PaymentAmountCurrencyInput,
  value: Schema.Finite
}))

/** An amount in major units of its currency (1.99 is one pound and ninety-nine pence), with two decimals at most. */
export interface PaymentAmount {
  readonly currency: PaymentAmountCurrency
  readonly value: number
}
export const PaymentAmount: Schema.Codec<PaymentAmount> = /*#__PURE__*/ struct<PaymentAmount>(() => ({
  currency: PaymentAmountCurrency,
  value: Schema.Finite
}))

export type PaymentAmountCurrencyInput = "GBP" | "EUR" | "PLN" | "SEK" | "DKK" | "NOK"
export const PaymentAmountCurrencyInput: Schema.Codec<PaymentAmountCurrencyInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["GBP", "EUR", "PLN", "SEK", "DKK", "NOK"])
)

export type PaymentAmountCurrency = Open<"GBP" | "EUR" | "PLN" | "SEK" | "DKK" | "NOK">
export const PaymentAmountCurrency: Schema.Codec<PaymentAmountCurrency> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["GBP", "EUR", "PLN", "SEK", "DKK", "NOK"])
)

export interface PaymentAmountNullableInput {
  readonly currency: PaymentAmountCurrencyInput
  readonly value: number
}
export const PaymentAmountNullableInput: Schema.Codec<PaymentAmountNullableInput> =
  /*#__PURE__*/ struct<PaymentAmountNullableInput>(() => ({
    currency: PaymentAmountCurrencyInput,
    value: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0.01))
  }))

export interface PaymentAmountNullable {
  readonly currency: PaymentAmountCurrency
  readonly value: number
}
export const PaymentAmountNullable: Schema.Codec<PaymentAmountNullable> = /*#__PURE__*/ struct<PaymentAmountNullable>(
  () => ({
    currency: PaymentAmountCurrency,
    value: Schema.Finite
  })
)

export type PaymentConsentPeriodicAlignmentInput = "CALENDAR" | "CONSENT"
export const PaymentConsentPeriodicAlignmentInput: Schema.Codec<PaymentConsentPeriodicAlignmentInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["CALENDAR", "CONSENT"]))

export type PaymentConsentPeriodicAlignment = Open<"CALENDAR" | "CONSENT">
export const PaymentConsentPeriodicAlignment: Schema.Codec<PaymentConsentPeriodicAlignment> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["CALENDAR", "CONSENT"]))

export interface PaymentConsentPeriodicAmountInput {
  readonly amount: PaymentAmountInput
  readonly interval: PaymentConsentPeriodicIntervalInput
  readonly alignment: PaymentConsentPeriodicAlignmentInput
}
export const PaymentConsentPeriodicAmountInput: Schema.Codec<PaymentConsentPeriodicAmountInput> =
  /*#__PURE__*/ struct<PaymentConsentPeriodicAmountInput>(() => ({
    amount: PaymentAmountInput,
    interval: PaymentConsentPeriodicIntervalInput,
    alignment: PaymentConsentPeriodicAlignmentInput
  }))

export interface PaymentConsentPeriodicAmount {
  readonly amount: PaymentAmount
  readonly interval: PaymentConsentPeriodicInterval
  readonly alignment: PaymentConsentPeriodicAlignment
}
export const PaymentConsentPeriodicAmount: Schema.Codec<PaymentConsentPeriodicAmount> =
  /*#__PURE__*/ struct<PaymentConsentPeriodicAmount>(() => ({
    amount: PaymentAmount,
    interval: PaymentConsentPeriodicInterval,
    alignment: PaymentConsentPeriodicAlignment
  }))

export type PaymentConsentPeriodicIntervalInput = "DAY" | "WEEK" | "MONTH" | "YEAR"
export const PaymentConsentPeriodicIntervalInput: Schema.Codec<PaymentConsentPeriodicIntervalInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["DAY", "WEEK", "MONTH", "YEAR"]))

export type PaymentConsentPeriodicInterval = Open<"DAY" | "WEEK" | "MONTH" | "YEAR">
export const PaymentConsentPeriodicInterval: Schema.Codec<PaymentConsentPeriodicInterval> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["DAY", "WEEK", "MONTH", "YEAR"]))

export interface PaymentConsentValidDateTimeInput {
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}
export const PaymentConsentValidDateTimeInput: Schema.Codec<PaymentConsentValidDateTimeInput> =
  /*#__PURE__*/ struct<PaymentConsentValidDateTimeInput>(() => ({
    from: optional(nullOr(instant)),
    to: optional(nullOr(instant))
  }))

export interface PaymentConsentValidDateTime {
  readonly from?: string | null
  readonly to?: string | null
}
export const PaymentConsentValidDateTime: Schema.Codec<PaymentConsentValidDateTime> =
  /*#__PURE__*/ struct<PaymentConsentValidDateTime>(() => ({
    from: optionalKey(nullOr(Schema.String)),
    to: optionalKey(nullOr(Schema.String))
  }))

export interface PaymentInitiationConsentConstraintsInput {
  readonly valid_date_time?: PaymentConsentValidDateTimeInput | null | undefined
  readonly max_payment_amount: PaymentAmountInput
  readonly periodic_amounts: ReadonlyArray<PaymentConsentPeriodicAmountInput>
}
export const PaymentInitiationConsentConstraintsInput: Schema.Codec<PaymentInitiationConsentConstraintsInput> =
  /*#__PURE__*/ struct<PaymentInitiationConsentConstraintsInput>(() => ({
    valid_date_time: optional(nullOr(PaymentConsentValidDateTimeInput)),
    max_payment_amount: PaymentAmountInput,
    periodic_amounts: Schema.Array(PaymentConsentPeriodicAmountInput).check(Schema.isMinLength(1))
  }))

export interface PaymentInitiationConsentConstraints {
  readonly valid_date_time?: PaymentConsentValidDateTime | null
  readonly max_payment_amount: PaymentAmount
  readonly periodic_amounts: ReadonlyArray<PaymentConsentPeriodicAmount>
}
export const PaymentInitiationConsentConstraints: Schema.Codec<PaymentInitiationConsentConstraints> =
  /*#__PURE__*/ struct<PaymentInitiationConsentConstraints>(() => ({
    valid_date_time: optionalKey(nullOr(PaymentConsentValidDateTime)),
    max_payment_amount: PaymentAmount,
    periodic_amounts: Schema.Array(PaymentConsentPeriodicAmount)
  }))

export interface PaymentInitiationConsentCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly recipient_id: string
  readonly reference: string
  /** @deprecated */
  readonly scopes?: ReadonlyArray<PaymentInitiationConsentScopeInput> | undefined
  readonly type?: PaymentInitiationConsentTypeInput | undefined
  readonly constraints: PaymentInitiationConsentConstraintsInput
  readonly options?: ExternalPaymentInitiationConsentOptions | null | undefined
  readonly payer_details?: PaymentInitiationConsentPayerDetails | null | undefined
  readonly user_id?: string | undefined
}
export const PaymentInitiationConsentCreateRequest: Schema.Codec<PaymentInitiationConsentCreateRequest> =
  /*#__PURE__*/ struct<PaymentInitiationConsentCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    recipient_id: Schema.String,
    reference: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(18)),
    scopes: optional(Schema.Array(PaymentInitiationConsentScopeInput).check(Schema.isMinLength(1), Schema.isUnique())),
    type: optional(PaymentInitiationConsentTypeInput),
    constraints: PaymentInitiationConsentConstraintsInput,
    options: optional(nullOr(ExternalPaymentInitiationConsentOptions)),
    payer_details: optional(nullOr(PaymentInitiationConsentPayerDetails)),
    user_id: optional(Schema.String)
  }))

export interface PaymentInitiationConsentCreateResponse {
  readonly consent_id: string
  readonly status: PaymentInitiationConsentStatus
  readonly request_id: string
}
export const PaymentInitiationConsentCreateResponse: Schema.Codec<PaymentInitiationConsentCreateResponse> =
  /*#__PURE__*/ struct<PaymentInitiationConsentCreateResponse>(() => ({
    consent_id: Schema.String,
    status: PaymentInitiationConsentStatus,
    request_id: Schema.String
  }))

export interface PaymentInitiationConsentGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly consent_id: string
}
export const PaymentInitiationConsentGetRequest: Schema.Codec<PaymentInitiationConsentGetRequest> =
  /*#__PURE__*/ struct<PaymentInitiationConsentGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    consent_id: Schema.String
  }))

export interface PaymentInitiationConsentGetResponse {
  readonly consent_id: string
  readonly status: PaymentInitiationConsentStatus
  readonly created_at: string
  readonly recipient_id: string
  readonly reference: string
  readonly constraints: PaymentInitiationConsentConstraints
  /** @deprecated */
  readonly scopes?: ReadonlyArray<PaymentInitiationConsentScope> | null
  readonly type?: PaymentInitiationConsentType | null
  readonly payer_details?: ExternalPaymentRefundDetails | null
  readonly request_id: string
}
export const PaymentInitiationConsentGetResponse: Schema.Codec<PaymentInitiationConsentGetResponse> =
  /*#__PURE__*/ struct<PaymentInitiationConsentGetResponse>(() => ({
    consent_id: Schema.String,
    status: PaymentInitiationConsentStatus,
    created_at: Schema.String,
    recipient_id: Schema.String,
    reference: Schema.String,
    constraints: PaymentInitiationConsentConstraints,
    scopes: optionalKey(nullOr(Schema.Array(PaymentInitiationConsentScope))),
    type: optionalKey(nullOr(PaymentInitiationConsentType)),
    payer_details: optionalKey(nullOr(ExternalPaymentRefundDetails)),
    request_id: Schema.String
  }))

export interface PaymentInitiationConsentPayerDetails {
  readonly name: string
  readonly numbers: PaymentInitiationConsentPayerNumbers
  readonly address?: PaymentInitiationAddressInput | null | undefined
  readonly date_of_birth?: string | null | undefined
  readonly phone_numbers?: ReadonlyArray<string> | undefined
  readonly emails?: ReadonlyArray<string> | undefined
}
export const PaymentInitiationConsentPayerDetails: Schema.Codec<PaymentInitiationConsentPayerDetails> =
  /*#__PURE__*/ struct<PaymentInitiationConsentPayerDetails>(() => ({
    name: Schema.String.check(Schema.isMinCodePoints(1)),
    numbers: PaymentInitiationConsentPayerNumbers,
    address: optional(nullOr(PaymentInitiationAddressInput)),
    date_of_birth: optional(nullOr(civilDate)),
    phone_numbers: optional(Schema.Array(Schema.String)),
    emails: optional(Schema.Array(Schema.String))
  }))

export interface PaymentInitiationConsentPayerNumbers {
  readonly bacs?: RecipientBACSInput | null | undefined
  readonly iban?: string | null | undefined
}
export const PaymentInitiationConsentPayerNumbers: Schema.Codec<PaymentInitiationConsentPayerNumbers> =
  /*#__PURE__*/ struct<PaymentInitiationConsentPayerNumbers>(() => ({
    bacs: optional(nullOr(RecipientBACSInput)),
    iban: optional(nullOr(Schema.String.check(Schema.isMinCodePoints(15), Schema.isMaxCodePoints(34))))
  }))

export interface PaymentInitiationConsentPaymentExecuteRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly consent_id: string
  readonly amount: PaymentAmountInput
  readonly idempotency_key?: string | undefined
  readonly reference?: string | null | undefined
  /** @deprecated */
  readonly scope?: PaymentInitiationConsentScopeInput | null | undefined
  readonly processing_mode?: PaymentInitiationConsentProcessingMode | undefined
}
export const PaymentInitiationConsentPaymentExecuteRequest: Schema.Codec<PaymentInitiationConsentPaymentExecuteRequest> =
  /*#__PURE__*/ struct<PaymentInitiationConsentPaymentExecuteRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    consent_id: Schema.String,
    amount: PaymentAmountInput,
    idempotency_key: optional(Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(128))),
    reference: optional(nullOr(Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(18)))),
    scope: optional(nullOr(PaymentInitiationConsentScopeInput)),
    processing_mode: optional(PaymentInitiationConsentProcessingMode)
  }))

export interface PaymentInitiationConsentPaymentExecuteResponse {
  readonly payment_id: string
  readonly status: PaymentInitiationPaymentStatus
  readonly request_id: string
  readonly error?: PlaidErrorObject | null
}
export const PaymentInitiationConsentPaymentExecuteResponse: Schema.Codec<PaymentInitiationConsentPaymentExecuteResponse> =
  /*#__PURE__*/ struct<PaymentInitiationConsentPaymentExecuteResponse>(() => ({
    payment_id: Schema.String,
    status: PaymentInitiationPaymentStatus,
    request_id: Schema.String,
    error: optionalKey(nullOr(PlaidErrorObject))
  }))

export type PaymentInitiationConsentProcessingMode = "ASYNC" | "IMMEDIATE"
export const PaymentInitiationConsentProcessingMode: Schema.Codec<PaymentInitiationConsentProcessingMode> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["ASYNC", "IMMEDIATE"]))

export interface PaymentInitiationConsentRevokeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly consent_id: string
}
export const PaymentInitiationConsentRevokeRequest: Schema.Codec<PaymentInitiationConsentRevokeRequest> =
  /*#__PURE__*/ struct<PaymentInitiationConsentRevokeRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    consent_id: Schema.String
  }))

export interface PaymentInitiationConsentRevokeResponse {
  readonly request_id?: string | null
}
export const PaymentInitiationConsentRevokeResponse: Schema.Codec<PaymentInitiationConsentRevokeResponse> =
  /*#__PURE__*/ struct<PaymentInitiationConsentRevokeResponse>(() => ({
    request_id: optionalKey(nullOr(Schema.String))
  }))

export type PaymentInitiationConsentScopeInput = "ME_TO_ME" | "EXTERNAL"
export const PaymentInitiationConsentScopeInput: Schema.Codec<PaymentInitiationConsentScopeInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["ME_TO_ME", "EXTERNAL"]))

export type PaymentInitiationConsentScope = Open<"ME_TO_ME" | "EXTERNAL">
export const PaymentInitiationConsentScope: Schema.Codec<PaymentInitiationConsentScope> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(["ME_TO_ME", "EXTERNAL"])
)

export type PaymentInitiationConsentTypeInput = "SWEEPING" | "COMMERCIAL"
export const PaymentInitiationConsentTypeInput: Schema.Codec<PaymentInitiationConsentTypeInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["SWEEPING", "COMMERCIAL"]))

export type PaymentInitiationConsentType = Open<"SWEEPING" | "COMMERCIAL">
export const PaymentInitiationConsentType: Schema.Codec<PaymentInitiationConsentType> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(["SWEEPING", "COMMERCIAL"])
)

export interface PaymentInitiationPayment {
  readonly payment_id: string
  readonly amount: PaymentAmount
  readonly status: PaymentInitiationPaymentStatus
  readonly recipient_id: string
  readonly reference: string
  readonly adjusted_reference?: string | null
  readonly last_status_update: string
  readonly schedule?: ExternalPaymentScheduleGet | null
  readonly refund_details?: ExternalPaymentRefundDetails | null
  readonly bacs: RecipientBACS | null
  readonly iban: string | null
  readonly refund_ids?: ReadonlyArray<string> | null
  readonly amount_refunded?: PaymentAmountNullable | null
  readonly wallet_id?: string | null
  readonly scheme?: PaymentScheme | null
  readonly adjusted_scheme?: PaymentScheme | null
  readonly consent_id?: string | null
  readonly transaction_id?: string | null
  readonly end_to_end_id?: string | null
  readonly error?: PlaidErrorObject | null
}
export const PaymentInitiationPayment: Schema.Codec<PaymentInitiationPayment> =
  /*#__PURE__*/ struct<PaymentInitiationPayment>(() => ({
    payment_id: Schema.String,
    amount: PaymentAmount,
    status: PaymentInitiationPaymentStatus,
    recipient_id: Schema.String,
    reference: Schema.String,
    adjusted_reference: optionalKey(nullOr(Schema.String)),
    last_status_update: Schema.String,
    schedule: optionalKey(nullOr(ExternalPaymentScheduleGet)),
    refund_details: optionalKey(nullOr(ExternalPaymentRefundDetails)),
    bacs: nullOr(RecipientBACS),
    iban: nullOr(Schema.String),
    refund_ids: optionalKey(nullOr(Schema.Array(Schema.String))),
    amount_refunded: optionalKey(nullOr(PaymentAmountNullable)),
    wallet_id: optionalKey(nullOr(Schema.String)),
    scheme: optionalKey(nullOr(PaymentScheme)),
    adjusted_scheme: optionalKey(nullOr(PaymentScheme)),
    consent_id: optionalKey(nullOr(Schema.String)),
    transaction_id: optionalKey(nullOr(Schema.String)),
    end_to_end_id: optionalKey(nullOr(Schema.String)),
    error: optionalKey(nullOr(PlaidErrorObject))
  }))

export interface PaymentInitiationPaymentCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly recipient_id: string
  readonly reference: string
  readonly amount: PaymentAmountInput
  readonly schedule?: ExternalPaymentScheduleRequest | undefined
  readonly options?: ExternalPaymentOptions | null | undefined
  readonly user_id?: string | undefined
}
export const PaymentInitiationPaymentCreateRequest: Schema.Codec<PaymentInitiationPaymentCreateRequest> =
  /*#__PURE__*/ struct<PaymentInitiationPaymentCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    recipient_id: Schema.String,
    reference: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(18)),
    amount: PaymentAmountInput,
    schedule: optional(ExternalPaymentScheduleRequest),
    options: optional(nullOr(ExternalPaymentOptions)),
    user_id: optional(Schema.String)
  }))

export interface PaymentInitiationPaymentCreateResponse {
  readonly payment_id: string
  readonly status: PaymentInitiationPaymentCreateStatus
  readonly request_id: string
}
export const PaymentInitiationPaymentCreateResponse: Schema.Codec<PaymentInitiationPaymentCreateResponse> =
  /*#__PURE__*/ struct<PaymentInitiationPaymentCreateResponse>(() => ({
    payment_id: Schema.String,
    status: PaymentInitiationPaymentCreateStatus,
    request_id: Schema.String
  }))

export type PaymentInitiationPaymentCreateStatus = Open<"PAYMENT_STATUS_INPUT_NEEDED">
export const PaymentInitiationPaymentCreateStatus: Schema.Codec<PaymentInitiationPaymentCreateStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["PAYMENT_STATUS_INPUT_NEEDED"]))

export interface PaymentInitiationPaymentGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly payment_id: string
}
export const PaymentInitiationPaymentGetRequest: Schema.Codec<PaymentInitiationPaymentGetRequest> =
  /*#__PURE__*/ struct<PaymentInitiationPaymentGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    payment_id: Schema.String
  }))

export interface PaymentInitiationPaymentGetResponse {
  readonly payment_id: string
  readonly amount: PaymentAmount
  readonly status: PaymentInitiationPaymentStatus
  readonly recipient_id: string
  readonly reference: string
  readonly adjusted_reference?: string | null
  readonly last_status_update: string
  readonly schedule?: ExternalPaymentScheduleGet | null
  readonly refund_details?: ExternalPaymentRefundDetails | null
  readonly bacs: RecipientBACS | null
  readonly iban: string | null
  readonly refund_ids?: ReadonlyArray<string> | null
  readonly amount_refunded?: PaymentAmountNullable | null
  readonly wallet_id?: string | null
  readonly scheme?: PaymentScheme | null
  readonly adjusted_scheme?: PaymentScheme | null
  readonly consent_id?: string | null
  readonly transaction_id?: string | null
  readonly end_to_end_id?: string | null
  readonly error?: PlaidErrorObject | null
  readonly request_id: string
}
export const PaymentInitiationPaymentGetResponse: Schema.Codec<PaymentInitiationPaymentGetResponse> =
  /*#__PURE__*/ struct<PaymentInitiationPaymentGetResponse>(() => ({
    payment_id: Schema.String,
    amount: PaymentAmount,
    status: PaymentInitiationPaymentStatus,
    recipient_id: Schema.String,
    reference: Schema.String,
    adjusted_reference: optionalKey(nullOr(Schema.String)),
    last_status_update: Schema.String,
    schedule: optionalKey(nullOr(ExternalPaymentScheduleGet)),
    refund_details: optionalKey(nullOr(ExternalPaymentRefundDetails)),
    bacs: nullOr(RecipientBACS),
    iban: nullOr(Schema.String),
    refund_ids: optionalKey(nullOr(Schema.Array(Schema.String))),
    amount_refunded: optionalKey(nullOr(PaymentAmountNullable)),
    wallet_id: optionalKey(nullOr(Schema.String)),
    scheme: optionalKey(nullOr(PaymentScheme)),
    adjusted_scheme: optionalKey(nullOr(PaymentScheme)),
    consent_id: optionalKey(nullOr(Schema.String)),
    transaction_id: optionalKey(nullOr(Schema.String)),
    end_to_end_id: optionalKey(nullOr(Schema.String)),
    error: optionalKey(nullOr(PlaidErrorObject)),
    request_id: Schema.String
  }))

export interface PaymentInitiationPaymentListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly count?: number | null | undefined
  readonly cursor?: string | null | undefined
  readonly consent_id?: string | null | undefined
}
export const PaymentInitiationPaymentListRequest: Schema.Codec<PaymentInitiationPaymentListRequest> =
  /*#__PURE__*/ struct<PaymentInitiationPaymentListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(200)))),
    cursor: optional(nullOr(instant)),
    consent_id: optional(nullOr(Schema.String))
  }))

export interface PaymentInitiationPaymentListResponse {
  readonly payments: ReadonlyArray<PaymentInitiationPayment>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const PaymentInitiationPaymentListResponse: Schema.Codec<PaymentInitiationPaymentListResponse> =
  /*#__PURE__*/ struct<PaymentInitiationPaymentListResponse>(() => ({
    payments: Schema.Array(PaymentInitiationPayment),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface PaymentInitiationPaymentReverseRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly payment_id: string
  readonly idempotency_key?: string | undefined
  readonly reference: string
  readonly amount?: PaymentAmountNullableInput | null | undefined
  readonly counterparty_date_of_birth?: string | null | undefined
  readonly counterparty_address?: PaymentInitiationAddressInput | null | undefined
}
export const PaymentInitiationPaymentReverseRequest: Schema.Codec<PaymentInitiationPaymentReverseRequest> =
  /*#__PURE__*/ struct<PaymentInitiationPaymentReverseRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    payment_id: Schema.String,
    idempotency_key: optional(Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(128))),
    reference: Schema.String.check(Schema.isMinCodePoints(6), Schema.isMaxCodePoints(18)),
    amount: optional(nullOr(PaymentAmountNullableInput)),
    counterparty_date_of_birth: optional(nullOr(civilDate)),
    counterparty_address: optional(nullOr(PaymentInitiationAddressInput))
  }))

export interface PaymentInitiationPaymentReverseResponse {
  readonly refund_id: string
  readonly status: WalletTransactionStatus
  readonly request_id: string
}
export const PaymentInitiationPaymentReverseResponse: Schema.Codec<PaymentInitiationPaymentReverseResponse> =
  /*#__PURE__*/ struct<PaymentInitiationPaymentReverseResponse>(() => ({
    refund_id: Schema.String,
    status: WalletTransactionStatus,
    request_id: Schema.String
  }))

export interface PaymentInitiationPaymentTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly payment_id: string
}
export const PaymentInitiationPaymentTokenCreateRequest: Schema.Codec<PaymentInitiationPaymentTokenCreateRequest> =
  /*#__PURE__*/ struct<PaymentInitiationPaymentTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    payment_id: Schema.String
  }))

export interface PaymentInitiationPaymentTokenCreateResponse {
  readonly payment_token: string
  readonly payment_token_expiration_time: string
  readonly request_id: string
}
export const PaymentInitiationPaymentTokenCreateResponse: Schema.Codec<PaymentInitiationPaymentTokenCreateResponse> =
  /*#__PURE__*/ struct<PaymentInitiationPaymentTokenCreateResponse>(() => ({
    payment_token: Schema.String,
    payment_token_expiration_time: Schema.String,
    request_id: Schema.String
  }))

export interface PaymentInitiationRecipient {
  readonly recipient_id: string
  readonly name: string
  readonly address?: PaymentInitiationAddress | null
  readonly iban?: string | null
  readonly bacs?: RecipientBACS | null
}
export const PaymentInitiationRecipient: Schema.Codec<PaymentInitiationRecipient> =
  /*#__PURE__*/ struct<PaymentInitiationRecipient>(() => ({
    recipient_id: Schema.String,
    name: Schema.String,
    address: optionalKey(nullOr(PaymentInitiationAddress)),
    iban: optionalKey(nullOr(Schema.String)),
    bacs: optionalKey(nullOr(RecipientBACS))
  }))

export interface PaymentInitiationRecipientCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly name: string
  readonly iban?: string | null | undefined
  readonly bacs?: RecipientBACSInput | null | undefined
  readonly address?: PaymentInitiationAddressInput | null | undefined
}
export const PaymentInitiationRecipientCreateRequest: Schema.Codec<PaymentInitiationRecipientCreateRequest> =
  /*#__PURE__*/ struct<PaymentInitiationRecipientCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    name: Schema.String.check(Schema.isMinCodePoints(1)),
    iban: optional(nullOr(Schema.String.check(Schema.isMinCodePoints(15), Schema.isMaxCodePoints(34)))),
    bacs: optional(nullOr(RecipientBACSInput)),
    address: optional(nullOr(PaymentInitiationAddressInput))
  }))

export interface PaymentInitiationRecipientCreateResponse {
  readonly recipient_id: string
  readonly request_id: string
}
export const PaymentInitiationRecipientCreateResponse: Schema.Codec<PaymentInitiationRecipientCreateResponse> =
  /*#__PURE__*/ struct<PaymentInitiationRecipientCreateResponse>(() => ({
    recipient_id: Schema.String,
    request_id: Schema.String
  }))

export interface PaymentInitiationRecipientGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly recipient_id: string
}
export const PaymentInitiationRecipientGetRequest: Schema.Codec<PaymentInitiationRecipientGetRequest> =
  /*#__PURE__*/ struct<PaymentInitiationRecipientGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    recipient_id: Schema.String
  }))

export interface PaymentInitiationRecipientGetResponse {
  readonly recipient_id: string
  readonly name: string
  readonly address?: PaymentInitiationAddress | null
  readonly iban?: string | null
  readonly bacs?: RecipientBACS | null
  readonly request_id: string
}
export const PaymentInitiationRecipientGetResponse: Schema.Codec<PaymentInitiationRecipientGetResponse> =
  /*#__PURE__*/ struct<PaymentInitiationRecipientGetResponse>(() => ({
    recipient_id: Schema.String,
    name: Schema.String,
    address: optionalKey(nullOr(PaymentInitiationAddress)),
    iban: optionalKey(nullOr(Schema.String)),
    bacs: optionalKey(nullOr(RecipientBACS)),
    request_id: Schema.String
  }))

export interface PaymentInitiationRecipientListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly count?: number | null | undefined
  readonly cursor?: string | undefined
}
export const PaymentInitiationRecipientListRequest: Schema.Codec<PaymentInitiationRecipientListRequest> =
  /*#__PURE__*/ struct<PaymentInitiationRecipientListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(100)))),
    cursor: optional(Schema.String.check(Schema.isMaxCodePoints(256)))
  }))

export interface PaymentInitiationRecipientListResponse {
  readonly recipients: ReadonlyArray<PaymentInitiationRecipient>
  readonly request_id: string
  readonly next_cursor?: string | null
}
export const PaymentInitiationRecipientListResponse: Schema.Codec<PaymentInitiationRecipientListResponse> =
  /*#__PURE__*/ struct<PaymentInitiationRecipientListResponse>(() => ({
    recipients: Schema.Array(PaymentInitiationRecipient),
    request_id: Schema.String,
    next_cursor: optionalKey(nullOr(Schema.String))
  }))

const paymentSchemeValues = [
  "LOCAL_DEFAULT",
  "LOCAL_INSTANT",
  "SEPA_CREDIT_TRANSFER",
  "SEPA_CREDIT_TRANSFER_INSTANT"
] as const

export type PaymentSchemeInput = (typeof paymentSchemeValues)[number]
export const PaymentSchemeInput: Schema.Codec<PaymentSchemeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(paymentSchemeValues)
)

export type PaymentScheme = Open<(typeof paymentSchemeValues)[number]>
export const PaymentScheme: Schema.Codec<PaymentScheme> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(paymentSchemeValues)
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Creates a short-lived token that opens Link to authorise one payment.
 *
 * `POST /payment_initiation/payment/token/create`
 *
 * @see https://plaid.com/docs/link/maintain-legacy-integration/#creating-a-payment-token
 * @deprecated Use `linkTokenCreate` with `payment_initiation`.
 */
export const createPaymentToken: PlaidOperation<
  PaymentInitiationPaymentTokenCreateRequest,
  PaymentInitiationPaymentTokenCreateResponse
> = /*#__PURE__*/ operation({
  id: "createPaymentToken",
  method: "POST",
  path: "/payment_initiation/payment/token/create",
  request: PaymentInitiationPaymentTokenCreateRequest,
  response: PaymentInitiationPaymentTokenCreateResponse,
  replay: "unsafe",
  deprecated: true
})

/**
 * Creates a payment consent with limits; the user has to authorise it in Link before it can be paid under.
 *
 * `POST /payment_initiation/consent/create`
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate
 */
export const paymentInitiationConsentCreate: PlaidOperation<
  PaymentInitiationConsentCreateRequest,
  PaymentInitiationConsentCreateResponse
> = /*#__PURE__*/ operation({
  id: "paymentInitiationConsentCreate",
  method: "POST",
  path: "/payment_initiation/consent/create",
  request: PaymentInitiationConsentCreateRequest,
  response: PaymentInitiationConsentCreateResponse,
  replay: "unsafe"
})

/**
 * Tells a payment consent's status, recipient and limits.
 *
 * `POST /payment_initiation/consent/get`
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget
 */
export const paymentInitiationConsentGet: PlaidOperation<
  PaymentInitiationConsentGetRequest,
  PaymentInitiationConsentGetResponse
> = /*#__PURE__*/ operation({
  id: "paymentInitiationConsentGet",
  method: "POST",
  path: "/payment_initiation/consent/get",
  request: PaymentInitiationConsentGetRequest,
  response: PaymentInitiationConsentGetResponse,
  replay: "safe"
})

/**
 * Moves money: pays under an authorised consent without the user, once per idempotency key.
 *
 * `POST /payment_initiation/consent/payment/execute`
 *
 * It acts once per `idempotency_key`, which Plaid knows for 48 hours.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute
 */
export const paymentInitiationConsentPaymentExecute: PlaidOperation<
  PaymentInitiationConsentPaymentExecuteRequest,
  PaymentInitiationConsentPaymentExecuteResponse
> = /*#__PURE__*/ operation({
  id: "paymentInitiationConsentPaymentExecute",
  method: "POST",
  path: "/payment_initiation/consent/payment/execute",
  request: PaymentInitiationConsentPaymentExecuteRequest,
  response: PaymentInitiationConsentPaymentExecuteResponse,
  replay: "keyed",
  idempotencyField: "idempotency_key"
})

/**
 * Revokes a payment consent: nothing more can be paid under it.
 *
 * `POST /payment_initiation/consent/revoke`
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentrevoke
 */
export const paymentInitiationConsentRevoke: PlaidOperation<
  PaymentInitiationConsentRevokeRequest,
  PaymentInitiationConsentRevokeResponse
> = /*#__PURE__*/ operation({
  id: "paymentInitiationConsentRevoke",
  method: "POST",
  path: "/payment_initiation/consent/revoke",
  request: PaymentInitiationConsentRevokeRequest,
  response: PaymentInitiationConsentRevokeResponse,
  replay: "unsafe"
})

/**
 * Creates a payment or standing order to a recipient; money moves once the user authorises it in Link.
 *
 * `POST /payment_initiation/payment/create`
 *
 * Plaid takes no key here, so it is not repeated by itself. After a `Timeout` or `TransportFailed`, look for the payment
 * with `paymentInitiationPaymentList` before you call it again.
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate
 */
export const paymentInitiationPaymentCreate: PlaidOperation<
  PaymentInitiationPaymentCreateRequest,
  PaymentInitiationPaymentCreateResponse
> = /*#__PURE__*/ operation({
  id: "paymentInitiationPaymentCreate",
  method: "POST",
  path: "/payment_initiation/payment/create",
  request: PaymentInitiationPaymentCreateRequest,
  response: PaymentInitiationPaymentCreateResponse,
  replay: "unsafe"
})

/**
 * Tells how a payment stands, and what of it was refunded.
 *
 * `POST /payment_initiation/payment/get`
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentget
 */
export const paymentInitiationPaymentGet: PlaidOperation<
  PaymentInitiationPaymentGetRequest,
  PaymentInitiationPaymentGetResponse
> = /*#__PURE__*/ operation({
  id: "paymentInitiationPaymentGet",
  method: "POST",
  path: "/payment_initiation/payment/get",
  request: PaymentInitiationPaymentGetRequest,
  response: PaymentInitiationPaymentGetResponse,
  replay: "safe"
})

/**
 * Lists payments, those of one consent if given, back from a point in time.
 *
 * `POST /payment_initiation/payment/list`
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist
 */
export const paymentInitiationPaymentList: PlaidPagedOperation<
  PaymentInitiationPaymentListRequest,
  PaymentInitiationPaymentListResponse,
  PaymentInitiationPayment
> = /*#__PURE__*/ pagedOperation({
  id: "paymentInitiationPaymentList",
  method: "POST",
  path: "/payment_initiation/payment/list",
  request: PaymentInitiationPaymentListRequest,
  response: PaymentInitiationPaymentListResponse,
  replay: "safe",
  page: {
    style: "cursor",
    cursor: "cursor",
    next: "next_cursor",
    items: "payments",
    size: { field: "count", max: 200 }
  }
})

/**
 * Moves money: refunds a settled payment, wholly or in part, out of the virtual account that received it.
 *
 * `POST /payment_initiation/payment/reverse`
 *
 * It acts once per `idempotency_key`, which Plaid knows for 24 hours.
 * Plaid promises that for repeats that come a minute later or more: where it may have acted, the call is not
 * repeated sooner, and so, with the usual timeouts, not at all.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse
 */
export const paymentInitiationPaymentReverse: PlaidOperation<
  PaymentInitiationPaymentReverseRequest,
  PaymentInitiationPaymentReverseResponse
> = /*#__PURE__*/ operation({
  id: "paymentInitiationPaymentReverse",
  method: "POST",
  path: "/payment_initiation/payment/reverse",
  request: PaymentInitiationPaymentReverseRequest,
  response: PaymentInitiationPaymentReverseResponse,
  replay: "keyed",
  idempotencyField: "idempotency_key",
  repeatAfter: 60000
})

/**
 * Creates a recipient of payments by name and IBAN or BACS numbers; the same data answers the same id.
 *
 * `POST /payment_initiation/recipient/create`
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate
 */
export const paymentInitiationRecipientCreate: PlaidOperation<
  PaymentInitiationRecipientCreateRequest,
  PaymentInitiationRecipientCreateResponse
> = /*#__PURE__*/ operation({
  id: "paymentInitiationRecipientCreate",
  method: "POST",
  path: "/payment_initiation/recipient/create",
  request: PaymentInitiationRecipientCreateRequest,
  response: PaymentInitiationRecipientCreateResponse,
  replay: "safe"
})

/**
 * Tells a payment recipient's name, address and account numbers.
 *
 * `POST /payment_initiation/recipient/get`
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientget
 */
export const paymentInitiationRecipientGet: PlaidOperation<
  PaymentInitiationRecipientGetRequest,
  PaymentInitiationRecipientGetResponse
> = /*#__PURE__*/ operation({
  id: "paymentInitiationRecipientGet",
  method: "POST",
  path: "/payment_initiation/recipient/get",
  request: PaymentInitiationRecipientGetRequest,
  response: PaymentInitiationRecipientGetResponse,
  replay: "safe"
})

/**
 * Lists the recipients that payments can go to, newest first.
 *
 * `POST /payment_initiation/recipient/list`
 *
 * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist
 */
export const paymentInitiationRecipientList: PlaidPagedOperation<
  PaymentInitiationRecipientListRequest,
  PaymentInitiationRecipientListResponse,
  PaymentInitiationRecipient
> = /*#__PURE__*/ pagedOperation({
  id: "paymentInitiationRecipientList",
  method: "POST",
  path: "/payment_initiation/recipient/list",
  request: PaymentInitiationRecipientListRequest,
  response: PaymentInitiationRecipientListResponse,
  replay: "safe",
  page: {
    style: "cursor",
    cursor: "cursor",
    next: "next_cursor",
    items: "recipients",
    size: { field: "count", max: 100 }
  }
})
