/**
 * Shortcuts that exist in Plaid's test environment alone.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, instant, uri, uuid } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  BankIncomeRefreshCompleteResultInput,
  BankTransferFailureInput,
  IncomeVerificationSourceType,
  PaymentInitiationPaymentStatus,
  ProductsInput,
  TransferFailureInput,
  TransferSweep
} from "./model.ts"

export {
  BankIncomeRefreshCompleteResult,
  BankIncomeRefreshCompleteResultInput,
  BankTransferFailure,
  BankTransferFailureInput,
  IncomeVerificationSourceType,
  PaymentInitiationPaymentStatus,
  Products,
  ProductsInput,
  SweepFailure,
  SweepStatus,
  SweepStatusInput,
  SweepTrigger,
  SweepTriggerInput,
  TransferFailure,
  TransferFailureInput,
  TransferSweep
} from "./model.ts"

const cashFlowUpdatesEventWebhookCodesValues = [
  "LARGE_DEPOSIT_DETECTED",
  "LOW_BALANCE_DETECTED",
  "NEW_LOAN_PAYMENT_DETECTED",
  "NSF_OVERDRAFT_DETECTED"
] as const

export type CashFlowUpdatesEventWebhookCodes = (typeof cashFlowUpdatesEventWebhookCodesValues)[number]
export const CashFlowUpdatesEventWebhookCodes: Schema.Codec<CashFlowUpdatesEventWebhookCodes> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(cashFlowUpdatesEventWebhookCodesValues))

export interface CustomSandboxTransaction {
  readonly date_transacted: string
  readonly date_posted: string
  readonly amount: number
  readonly description: string
  readonly iso_currency_code?: string | undefined
}
export const CustomSandboxTransaction: Schema.Codec<CustomSandboxTransaction> =
  /*#__PURE__*/ struct<CustomSandboxTransaction>(() => ({
    date_transacted: civilDate,
    date_posted: civilDate,
    amount: Schema.Finite,
    description: Schema.String,
    iso_currency_code: optional(Schema.String)
  }))

export interface SandboxBankIncomeFireWebhookRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly webhook_override?: string | undefined
  readonly webhook_code: SandboxBankIncomeWebhookFireRequestWebhookCode
  readonly webhook_fields: SandboxBankIncomeWebhookFireRequestWebhookFields
}
export const SandboxBankIncomeFireWebhookRequest: Schema.Codec<SandboxBankIncomeFireWebhookRequest> =
  /*#__PURE__*/ struct<SandboxBankIncomeFireWebhookRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    webhook_override: optional(uri),
    webhook_code: SandboxBankIncomeWebhookFireRequestWebhookCode,
    webhook_fields: SandboxBankIncomeWebhookFireRequestWebhookFields
  }))

export interface SandboxBankIncomeFireWebhookResponse {
  readonly request_id: string
}
export const SandboxBankIncomeFireWebhookResponse: Schema.Codec<SandboxBankIncomeFireWebhookResponse> =
  /*#__PURE__*/ struct<SandboxBankIncomeFireWebhookResponse>(() => ({
    request_id: Schema.String
  }))

export type SandboxBankIncomeWebhookFireRequestWebhookCode =
  | "BANK_INCOME_REFRESH_UPDATE"
  | "BANK_INCOME_REFRESH_COMPLETE"
export const SandboxBankIncomeWebhookFireRequestWebhookCode: Schema.Codec<SandboxBankIncomeWebhookFireRequestWebhookCode> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["BANK_INCOME_REFRESH_UPDATE", "BANK_INCOME_REFRESH_COMPLETE"]))

export interface SandboxBankIncomeWebhookFireRequestWebhookFields {
  readonly user_id: string
  readonly bank_income_refresh_complete_result?: BankIncomeRefreshCompleteResultInput | undefined
}
export const SandboxBankIncomeWebhookFireRequestWebhookFields: Schema.Codec<SandboxBankIncomeWebhookFireRequestWebhookFields> =
  /*#__PURE__*/ struct<SandboxBankIncomeWebhookFireRequestWebhookFields>(() => ({
    user_id: Schema.String,
    bank_income_refresh_complete_result: optional(BankIncomeRefreshCompleteResultInput)
  }))

export interface SandboxBankTransferFireWebhookRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly webhook: string
}
export const SandboxBankTransferFireWebhookRequest: Schema.Codec<SandboxBankTransferFireWebhookRequest> =
  /*#__PURE__*/ struct<SandboxBankTransferFireWebhookRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    webhook: uri
  }))

export interface SandboxBankTransferFireWebhookResponse {
  readonly request_id: string
}
export const SandboxBankTransferFireWebhookResponse: Schema.Codec<SandboxBankTransferFireWebhookResponse> =
  /*#__PURE__*/ struct<SandboxBankTransferFireWebhookResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxBankTransferSimulateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly bank_transfer_id: string
  readonly event_type: string
  readonly failure_reason?: BankTransferFailureInput | null | undefined
}
export const SandboxBankTransferSimulateRequest: Schema.Codec<SandboxBankTransferSimulateRequest> =
  /*#__PURE__*/ struct<SandboxBankTransferSimulateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    bank_transfer_id: Schema.String,
    event_type: Schema.String,
    failure_reason: optional(nullOr(BankTransferFailureInput))
  }))

export interface SandboxBankTransferSimulateResponse {
  readonly request_id: string
}
export const SandboxBankTransferSimulateResponse: Schema.Codec<SandboxBankTransferSimulateResponse> =
  /*#__PURE__*/ struct<SandboxBankTransferSimulateResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxCraCashflowUpdatesUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly webhook_codes?: ReadonlyArray<CashFlowUpdatesEventWebhookCodes> | null | undefined
  readonly user_id?: string | undefined
}
export const SandboxCraCashflowUpdatesUpdateRequest: Schema.Codec<SandboxCraCashflowUpdatesUpdateRequest> =
  /*#__PURE__*/ struct<SandboxCraCashflowUpdatesUpdateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    webhook_codes: optional(nullOr(Schema.Array(CashFlowUpdatesEventWebhookCodes))),
    user_id: optional(Schema.String)
  }))

export interface SandboxCraCashflowUpdatesUpdateResponse {
  readonly request_id: string
}
export const SandboxCraCashflowUpdatesUpdateResponse: Schema.Codec<SandboxCraCashflowUpdatesUpdateResponse> =
  /*#__PURE__*/ struct<SandboxCraCashflowUpdatesUpdateResponse>(() => ({
    request_id: Schema.String
  }))

const sandboxCraServicingSimulateErrorWebhookCodeValues = [
  "USER_NOT_FOUND",
  "PRODUCT_GENERATION_FAILED",
  "UNMATCH",
  "DATA_UNAVAILABLE",
  "NO_ELIGIBLE_ITEMS_ON_PROFILE",
  "PRODUCT_GENERATION_ERROR"
] as const

export type SandboxCraServicingSimulateErrorWebhookCode =
  (typeof sandboxCraServicingSimulateErrorWebhookCodeValues)[number]
export const SandboxCraServicingSimulateErrorWebhookCode: Schema.Codec<SandboxCraServicingSimulateErrorWebhookCode> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(sandboxCraServicingSimulateErrorWebhookCodeValues))

export interface SandboxCraServicingSimulateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly subscription_id: string
  readonly user_id?: string | undefined
  readonly options?: SandboxCraServicingSimulateRequestOptions | null | undefined
}
export const SandboxCraServicingSimulateRequest: Schema.Codec<SandboxCraServicingSimulateRequest> =
  /*#__PURE__*/ struct<SandboxCraServicingSimulateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    subscription_id: Schema.String,
    user_id: optional(Schema.String),
    options: optional(nullOr(SandboxCraServicingSimulateRequestOptions))
  }))

export interface SandboxCraServicingSimulateRequestOptions {
  readonly transactions_end_date?: string | null | undefined
  readonly error_webhook_code?: SandboxCraServicingSimulateErrorWebhookCode | null | undefined
}
export const SandboxCraServicingSimulateRequestOptions: Schema.Codec<SandboxCraServicingSimulateRequestOptions> =
  /*#__PURE__*/ struct<SandboxCraServicingSimulateRequestOptions>(() => ({
    transactions_end_date: optional(nullOr(civilDate)),
    error_webhook_code: optional(nullOr(SandboxCraServicingSimulateErrorWebhookCode))
  }))

export interface SandboxCraServicingSimulateResponse {
  readonly report_id?: string | null
  readonly request_id: string
}
export const SandboxCraServicingSimulateResponse: Schema.Codec<SandboxCraServicingSimulateResponse> =
  /*#__PURE__*/ struct<SandboxCraServicingSimulateResponse>(() => ({
    report_id: optionalKey(nullOr(Schema.String)),
    request_id: Schema.String
  }))

export interface SandboxFdxConsentSeedRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly customer_id: string
  readonly application_id: string
  readonly consent_id?: string | undefined
}
export const SandboxFdxConsentSeedRequest: Schema.Codec<SandboxFdxConsentSeedRequest> =
  /*#__PURE__*/ struct<SandboxFdxConsentSeedRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    customer_id: Schema.String,
    application_id: Schema.String,
    consent_id: optional(uuid)
  }))

export interface SandboxFdxConsentSeedResponse {
  readonly consent_id: string
  readonly request_id: string
}
export const SandboxFdxConsentSeedResponse: Schema.Codec<SandboxFdxConsentSeedResponse> =
  /*#__PURE__*/ struct<SandboxFdxConsentSeedResponse>(() => ({
    consent_id: Schema.String,
    request_id: Schema.String
  }))

const sandboxIncomeFireWebhookRequestVerificationStatusValues = [
  "VERIFICATION_STATUS_PROCESSING_COMPLETE",
  "VERIFICATION_STATUS_PROCESSING_FAILED",
  "VERIFICATION_STATUS_PENDING_APPROVAL"
] as const

export interface SandboxIncomeFireWebhookRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly item_id: string
  readonly user_id?: string | undefined
  readonly webhook: string
  readonly verification_status?: (typeof sandboxIncomeFireWebhookRequestVerificationStatusValues)[number] | undefined
  readonly webhook_code: SandboxIncomeWebhookFireRequestWebhookCode
}
export const SandboxIncomeFireWebhookRequest: Schema.Codec<SandboxIncomeFireWebhookRequest> =
  /*#__PURE__*/ struct<SandboxIncomeFireWebhookRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    item_id: Schema.String,
    user_id: optional(Schema.String),
    webhook: uri,
    verification_status: optional(Schema.Literals(sandboxIncomeFireWebhookRequestVerificationStatusValues)),
    webhook_code: SandboxIncomeWebhookFireRequestWebhookCode
  }))

export interface SandboxIncomeFireWebhookResponse {
  readonly request_id: string
}
export const SandboxIncomeFireWebhookResponse: Schema.Codec<SandboxIncomeFireWebhookResponse> =
  /*#__PURE__*/ struct<SandboxIncomeFireWebhookResponse>(() => ({
    request_id: Schema.String
  }))

const sandboxIncomeWebhookFireRequestWebhookCodeValues = [
  "INCOME_VERIFICATION",
  "INCOME_VERIFICATION_RISK_SIGNALS",
  "USER_INCOME_VERIFICATION",
  "USER_INCOME_VERIFICATION_RISK_SIGNALS"
] as const

export type SandboxIncomeWebhookFireRequestWebhookCode =
  (typeof sandboxIncomeWebhookFireRequestWebhookCodeValues)[number]
export const SandboxIncomeWebhookFireRequestWebhookCode: Schema.Codec<SandboxIncomeWebhookFireRequestWebhookCode> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(sandboxIncomeWebhookFireRequestWebhookCodeValues))

export interface SandboxItemApplicationSeedRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly application_id: string
}
export const SandboxItemApplicationSeedRequest: Schema.Codec<SandboxItemApplicationSeedRequest> =
  /*#__PURE__*/ struct<SandboxItemApplicationSeedRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    application_id: Schema.String
  }))

export interface SandboxItemApplicationSeedResponse {
  readonly item_id: string
  readonly request_id: string
}
export const SandboxItemApplicationSeedResponse: Schema.Codec<SandboxItemApplicationSeedResponse> =
  /*#__PURE__*/ struct<SandboxItemApplicationSeedResponse>(() => ({
    item_id: Schema.String,
    request_id: Schema.String
  }))

const sandboxItemFireWebhookRequestWebhookCodeValues = [
  "DEFAULT_UPDATE",
  "NEW_ACCOUNTS_AVAILABLE",
  "SMS_MICRODEPOSITS_VERIFICATION",
  "AUTHORIZATION_GRANTED",
  "USER_PERMISSION_REVOKED",
  "USER_ACCOUNT_REVOKED",
  "PENDING_DISCONNECT",
  "RECURRING_TRANSACTIONS_UPDATE",
  "LOGIN_REPAIRED",
  "SYNC_UPDATES_AVAILABLE",
  "PRODUCT_READY",
  "ERROR"
] as const

export interface SandboxItemFireWebhookRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly webhook_type?: WebhookType | undefined
  readonly webhook_code: (typeof sandboxItemFireWebhookRequestWebhookCodeValues)[number]
}
export const SandboxItemFireWebhookRequest: Schema.Codec<SandboxItemFireWebhookRequest> =
  /*#__PURE__*/ struct<SandboxItemFireWebhookRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    webhook_type: optional(WebhookType),
    webhook_code: Schema.Literals(sandboxItemFireWebhookRequestWebhookCodeValues)
  }))

export interface SandboxItemFireWebhookResponse {
  readonly webhook_fired: boolean
  readonly request_id: string
}
export const SandboxItemFireWebhookResponse: Schema.Codec<SandboxItemFireWebhookResponse> =
  /*#__PURE__*/ struct<SandboxItemFireWebhookResponse>(() => ({
    webhook_fired: Schema.Boolean,
    request_id: Schema.String
  }))

export interface SandboxItemResetLoginRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
}
export const SandboxItemResetLoginRequest: Schema.Codec<SandboxItemResetLoginRequest> =
  /*#__PURE__*/ struct<SandboxItemResetLoginRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String
  }))

export interface SandboxItemResetLoginResponse {
  readonly reset_login: boolean
  readonly request_id: string
}
export const SandboxItemResetLoginResponse: Schema.Codec<SandboxItemResetLoginResponse> =
  /*#__PURE__*/ struct<SandboxItemResetLoginResponse>(() => ({
    reset_login: Schema.Boolean,
    request_id: Schema.String
  }))

export interface SandboxItemSetVerificationStatusRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly account_id: string
  readonly verification_status: "automatically_verified" | "verification_expired"
}
export const SandboxItemSetVerificationStatusRequest: Schema.Codec<SandboxItemSetVerificationStatusRequest> =
  /*#__PURE__*/ struct<SandboxItemSetVerificationStatusRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    account_id: Schema.String,
    verification_status: Schema.Literals(["automatically_verified", "verification_expired"])
  }))

export interface SandboxItemSetVerificationStatusResponse {
  readonly request_id: string
}
export const SandboxItemSetVerificationStatusResponse: Schema.Codec<SandboxItemSetVerificationStatusResponse> =
  /*#__PURE__*/ struct<SandboxItemSetVerificationStatusResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxOauthSelectAccountsRequest {
  readonly oauth_state_id: string
  readonly accounts: ReadonlyArray<string>
}
export const SandboxOauthSelectAccountsRequest: Schema.Codec<SandboxOauthSelectAccountsRequest> =
  /*#__PURE__*/ struct<SandboxOauthSelectAccountsRequest>(() => ({
    oauth_state_id: Schema.String,
    accounts: Schema.Array(Schema.String)
  }))

export type SandboxOauthSelectAccountsResponse = Readonly<Record<string, unknown>>
export const SandboxOauthSelectAccountsResponse: Schema.Codec<SandboxOauthSelectAccountsResponse> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Record(Schema.String, Schema.Unknown))

export interface SandboxPaymentProfileResetLoginRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly payment_profile_token: string
}
export const SandboxPaymentProfileResetLoginRequest: Schema.Codec<SandboxPaymentProfileResetLoginRequest> =
  /*#__PURE__*/ struct<SandboxPaymentProfileResetLoginRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    payment_profile_token: Schema.String
  }))

export interface SandboxPaymentProfileResetLoginResponse {
  readonly reset_login: boolean
  readonly request_id: string
}
export const SandboxPaymentProfileResetLoginResponse: Schema.Codec<SandboxPaymentProfileResetLoginResponse> =
  /*#__PURE__*/ struct<SandboxPaymentProfileResetLoginResponse>(() => ({
    reset_login: Schema.Boolean,
    request_id: Schema.String
  }))

export interface SandboxPaymentSimulateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly payment_id: string
  readonly webhook: string
  readonly status: string
}
export const SandboxPaymentSimulateRequest: Schema.Codec<SandboxPaymentSimulateRequest> =
  /*#__PURE__*/ struct<SandboxPaymentSimulateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    payment_id: Schema.String,
    webhook: Schema.String,
    status: Schema.String
  }))

export interface SandboxPaymentSimulateResponse {
  readonly request_id: string
  readonly old_status: PaymentInitiationPaymentStatus
  readonly new_status: PaymentInitiationPaymentStatus
}
export const SandboxPaymentSimulateResponse: Schema.Codec<SandboxPaymentSimulateResponse> =
  /*#__PURE__*/ struct<SandboxPaymentSimulateResponse>(() => ({
    request_id: Schema.String,
    old_status: PaymentInitiationPaymentStatus,
    new_status: PaymentInitiationPaymentStatus
  }))

export interface SandboxProcessorTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly institution_id: string
  readonly options?: SandboxProcessorTokenCreateRequestOptions | undefined
}
export const SandboxProcessorTokenCreateRequest: Schema.Codec<SandboxProcessorTokenCreateRequest> =
  /*#__PURE__*/ struct<SandboxProcessorTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    institution_id: Schema.String,
    options: optional(SandboxProcessorTokenCreateRequestOptions)
  }))

export interface SandboxProcessorTokenCreateRequestOptions {
  readonly override_username?: string | null | undefined
  readonly override_password?: string | null | undefined
}
export const SandboxProcessorTokenCreateRequestOptions: Schema.Codec<SandboxProcessorTokenCreateRequestOptions> =
  /*#__PURE__*/ struct<SandboxProcessorTokenCreateRequestOptions>(() => ({
    override_username: optional(nullOr(Schema.String)),
    override_password: optional(nullOr(Schema.String))
  }))

export interface SandboxProcessorTokenCreateResponse {
  readonly processor_token: string
  readonly request_id: string
}
export const SandboxProcessorTokenCreateResponse: Schema.Codec<SandboxProcessorTokenCreateResponse> =
  /*#__PURE__*/ struct<SandboxProcessorTokenCreateResponse>(() => ({
    processor_token: Schema.String,
    request_id: Schema.String
  }))

export interface SandboxPublicTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly institution_id: string
  readonly initial_products: ReadonlyArray<ProductsInput>
  readonly options?: SandboxPublicTokenCreateRequestOptions | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const SandboxPublicTokenCreateRequest: Schema.Codec<SandboxPublicTokenCreateRequest> =
  /*#__PURE__*/ struct<SandboxPublicTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    institution_id: Schema.String,
    initial_products: Schema.Array(ProductsInput).check(Schema.isMinLength(1)),
    options: optional(SandboxPublicTokenCreateRequestOptions),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String)
  }))

export interface SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
  readonly days_requested?: number | undefined
}
export const SandboxPublicTokenCreateRequestIncomeVerificationBankIncome: Schema.Codec<SandboxPublicTokenCreateRequestIncomeVerificationBankIncome> =
  /*#__PURE__*/ struct<SandboxPublicTokenCreateRequestIncomeVerificationBankIncome>(() => ({
    days_requested: optional(Schema.Int)
  }))

export interface SandboxPublicTokenCreateRequestOptions {
  readonly webhook?: string | undefined
  readonly override_username?: string | null | undefined
  readonly override_password?: string | null | undefined
  readonly transactions?: SandboxPublicTokenCreateRequestOptionsTransactions | null | undefined
  readonly statements?: SandboxPublicTokenCreateRequestOptionsStatements | null | undefined
  readonly income_verification?: SandboxPublicTokenCreateRequestOptionsIncomeVerification | undefined
}
export const SandboxPublicTokenCreateRequestOptions: Schema.Codec<SandboxPublicTokenCreateRequestOptions> =
  /*#__PURE__*/ struct<SandboxPublicTokenCreateRequestOptions>(() => ({
    webhook: optional(uri),
    override_username: optional(nullOr(Schema.String)),
    override_password: optional(nullOr(Schema.String)),
    transactions: optional(nullOr(SandboxPublicTokenCreateRequestOptionsTransactions)),
    statements: optional(nullOr(SandboxPublicTokenCreateRequestOptionsStatements)),
    income_verification: optional(SandboxPublicTokenCreateRequestOptionsIncomeVerification)
  }))

export interface SandboxPublicTokenCreateRequestOptionsIncomeVerification {
  readonly income_source_types?: ReadonlyArray<IncomeVerificationSourceType> | undefined
  readonly bank_income?: SandboxPublicTokenCreateRequestIncomeVerificationBankIncome | undefined
}
export const SandboxPublicTokenCreateRequestOptionsIncomeVerification: Schema.Codec<SandboxPublicTokenCreateRequestOptionsIncomeVerification> =
  /*#__PURE__*/ struct<SandboxPublicTokenCreateRequestOptionsIncomeVerification>(() => ({
    income_source_types: optional(Schema.Array(IncomeVerificationSourceType)),
    bank_income: optional(SandboxPublicTokenCreateRequestIncomeVerificationBankIncome)
  }))

export interface SandboxPublicTokenCreateRequestOptionsStatements {
  readonly start_date: string
  readonly end_date: string
}
export const SandboxPublicTokenCreateRequestOptionsStatements: Schema.Codec<SandboxPublicTokenCreateRequestOptionsStatements> =
  /*#__PURE__*/ struct<SandboxPublicTokenCreateRequestOptionsStatements>(() => ({
    start_date: civilDate,
    end_date: civilDate
  }))

export interface SandboxPublicTokenCreateRequestOptionsTransactions {
  /** @deprecated */
  readonly start_date?: string | undefined
  /** @deprecated */
  readonly end_date?: string | undefined
  readonly days_requested?: number | undefined
}
export const SandboxPublicTokenCreateRequestOptionsTransactions: Schema.Codec<SandboxPublicTokenCreateRequestOptionsTransactions> =
  /*#__PURE__*/ struct<SandboxPublicTokenCreateRequestOptionsTransactions>(() => ({
    start_date: optional(civilDate),
    end_date: optional(civilDate),
    days_requested: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(730)))
  }))

export interface SandboxPublicTokenCreateResponse {
  readonly public_token: string
  readonly request_id: string
}
export const SandboxPublicTokenCreateResponse: Schema.Codec<SandboxPublicTokenCreateResponse> =
  /*#__PURE__*/ struct<SandboxPublicTokenCreateResponse>(() => ({
    public_token: Schema.String,
    request_id: Schema.String
  }))

export interface SandboxTransactionsCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly transactions: ReadonlyArray<CustomSandboxTransaction>
}
export const SandboxTransactionsCreateRequest: Schema.Codec<SandboxTransactionsCreateRequest> =
  /*#__PURE__*/ struct<SandboxTransactionsCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    transactions: Schema.Array(CustomSandboxTransaction)
  }))

export interface SandboxTransactionsCreateResponse {
  readonly request_id: string
}
export const SandboxTransactionsCreateResponse: Schema.Codec<SandboxTransactionsCreateResponse> =
  /*#__PURE__*/ struct<SandboxTransactionsCreateResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxTransferFireWebhookRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly webhook: string
}
export const SandboxTransferFireWebhookRequest: Schema.Codec<SandboxTransferFireWebhookRequest> =
  /*#__PURE__*/ struct<SandboxTransferFireWebhookRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    webhook: uri
  }))

export interface SandboxTransferFireWebhookResponse {
  readonly request_id: string
}
export const SandboxTransferFireWebhookResponse: Schema.Codec<SandboxTransferFireWebhookResponse> =
  /*#__PURE__*/ struct<SandboxTransferFireWebhookResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxTransferLedgerDepositSimulateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly sweep_id: string
  readonly event_type: TransferLedgerSweepSimulateEventType
  readonly failure_reason?: TransferFailureInput | null | undefined
}
export const SandboxTransferLedgerDepositSimulateRequest: Schema.Codec<SandboxTransferLedgerDepositSimulateRequest> =
  /*#__PURE__*/ struct<SandboxTransferLedgerDepositSimulateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    sweep_id: Schema.String,
    event_type: TransferLedgerSweepSimulateEventType,
    failure_reason: optional(nullOr(TransferFailureInput))
  }))

export interface SandboxTransferLedgerDepositSimulateResponse {
  readonly request_id: string
}
export const SandboxTransferLedgerDepositSimulateResponse: Schema.Codec<SandboxTransferLedgerDepositSimulateResponse> =
  /*#__PURE__*/ struct<SandboxTransferLedgerDepositSimulateResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxTransferLedgerSimulateAvailableRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly ledger_id?: string | null | undefined
  readonly originator_client_id?: string | null | undefined
  readonly test_clock_id?: string | null | undefined
  readonly webhook?: string | undefined
}
export const SandboxTransferLedgerSimulateAvailableRequest: Schema.Codec<SandboxTransferLedgerSimulateAvailableRequest> =
  /*#__PURE__*/ struct<SandboxTransferLedgerSimulateAvailableRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    ledger_id: optional(nullOr(Schema.String)),
    originator_client_id: optional(nullOr(Schema.String)),
    test_clock_id: optional(nullOr(Schema.String)),
    webhook: optional(uri)
  }))

export interface SandboxTransferLedgerSimulateAvailableResponse {
  readonly request_id: string
}
export const SandboxTransferLedgerSimulateAvailableResponse: Schema.Codec<SandboxTransferLedgerSimulateAvailableResponse> =
  /*#__PURE__*/ struct<SandboxTransferLedgerSimulateAvailableResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxTransferLedgerWithdrawSimulateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly sweep_id: string
  readonly event_type: TransferLedgerSweepSimulateEventType
  readonly failure_reason?: TransferFailureInput | null | undefined
}
export const SandboxTransferLedgerWithdrawSimulateRequest: Schema.Codec<SandboxTransferLedgerWithdrawSimulateRequest> =
  /*#__PURE__*/ struct<SandboxTransferLedgerWithdrawSimulateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    sweep_id: Schema.String,
    event_type: TransferLedgerSweepSimulateEventType,
    failure_reason: optional(nullOr(TransferFailureInput))
  }))

export interface SandboxTransferLedgerWithdrawSimulateResponse {
  readonly request_id: string
}
export const SandboxTransferLedgerWithdrawSimulateResponse: Schema.Codec<SandboxTransferLedgerWithdrawSimulateResponse> =
  /*#__PURE__*/ struct<SandboxTransferLedgerWithdrawSimulateResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxTransferRefundSimulateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly refund_id: string
  readonly test_clock_id?: string | null | undefined
  readonly event_type: string
  readonly failure_reason?: TransferFailureInput | null | undefined
  readonly webhook?: string | undefined
}
export const SandboxTransferRefundSimulateRequest: Schema.Codec<SandboxTransferRefundSimulateRequest> =
  /*#__PURE__*/ struct<SandboxTransferRefundSimulateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    refund_id: Schema.String,
    test_clock_id: optional(nullOr(Schema.String)),
    event_type: Schema.String,
    failure_reason: optional(nullOr(TransferFailureInput)),
    webhook: optional(uri)
  }))

export interface SandboxTransferRefundSimulateResponse {
  readonly request_id: string
}
export const SandboxTransferRefundSimulateResponse: Schema.Codec<SandboxTransferRefundSimulateResponse> =
  /*#__PURE__*/ struct<SandboxTransferRefundSimulateResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxTransferRepaymentSimulateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const SandboxTransferRepaymentSimulateRequest: Schema.Codec<SandboxTransferRepaymentSimulateRequest> =
  /*#__PURE__*/ struct<SandboxTransferRepaymentSimulateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface SandboxTransferRepaymentSimulateResponse {
  readonly request_id: string
}
export const SandboxTransferRepaymentSimulateResponse: Schema.Codec<SandboxTransferRepaymentSimulateResponse> =
  /*#__PURE__*/ struct<SandboxTransferRepaymentSimulateResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxTransferSimulateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly transfer_id: string
  readonly test_clock_id?: string | null | undefined
  readonly event_type: string
  readonly failure_reason?: TransferFailureInput | null | undefined
  readonly webhook?: string | undefined
}
export const SandboxTransferSimulateRequest: Schema.Codec<SandboxTransferSimulateRequest> =
  /*#__PURE__*/ struct<SandboxTransferSimulateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    transfer_id: Schema.String,
    test_clock_id: optional(nullOr(Schema.String)),
    event_type: Schema.String,
    failure_reason: optional(nullOr(TransferFailureInput)),
    webhook: optional(uri)
  }))

export interface SandboxTransferSimulateResponse {
  readonly request_id: string
}
export const SandboxTransferSimulateResponse: Schema.Codec<SandboxTransferSimulateResponse> =
  /*#__PURE__*/ struct<SandboxTransferSimulateResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxTransferSweepSimulateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly test_clock_id?: string | null | undefined
  readonly webhook?: string | undefined
}
export const SandboxTransferSweepSimulateRequest: Schema.Codec<SandboxTransferSweepSimulateRequest> =
  /*#__PURE__*/ struct<SandboxTransferSweepSimulateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    test_clock_id: optional(nullOr(Schema.String)),
    webhook: optional(uri)
  }))

export interface SandboxTransferSweepSimulateResponse {
  readonly sweep?: TransferSweep | null
  readonly request_id: string
}
export const SandboxTransferSweepSimulateResponse: Schema.Codec<SandboxTransferSweepSimulateResponse> =
  /*#__PURE__*/ struct<SandboxTransferSweepSimulateResponse>(() => ({
    sweep: optionalKey(nullOr(TransferSweep)),
    request_id: Schema.String
  }))

export interface SandboxTransferTestClockAdvanceRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly test_clock_id: string
  readonly new_virtual_time: string
}
export const SandboxTransferTestClockAdvanceRequest: Schema.Codec<SandboxTransferTestClockAdvanceRequest> =
  /*#__PURE__*/ struct<SandboxTransferTestClockAdvanceRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    test_clock_id: Schema.String,
    new_virtual_time: instant
  }))

export interface SandboxTransferTestClockAdvanceResponse {
  readonly request_id: string
}
export const SandboxTransferTestClockAdvanceResponse: Schema.Codec<SandboxTransferTestClockAdvanceResponse> =
  /*#__PURE__*/ struct<SandboxTransferTestClockAdvanceResponse>(() => ({
    request_id: Schema.String
  }))

export interface SandboxTransferTestClockCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly virtual_time?: string | null | undefined
}
export const SandboxTransferTestClockCreateRequest: Schema.Codec<SandboxTransferTestClockCreateRequest> =
  /*#__PURE__*/ struct<SandboxTransferTestClockCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    virtual_time: optional(nullOr(instant))
  }))

export interface SandboxTransferTestClockCreateResponse {
  readonly test_clock: TransferTestClock
  readonly request_id: string
}
export const SandboxTransferTestClockCreateResponse: Schema.Codec<SandboxTransferTestClockCreateResponse> =
  /*#__PURE__*/ struct<SandboxTransferTestClockCreateResponse>(() => ({
    test_clock: TransferTestClock,
    request_id: Schema.String
  }))

export interface SandboxTransferTestClockGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly test_clock_id: string
}
export const SandboxTransferTestClockGetRequest: Schema.Codec<SandboxTransferTestClockGetRequest> =
  /*#__PURE__*/ struct<SandboxTransferTestClockGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    test_clock_id: Schema.String
  }))

export interface SandboxTransferTestClockGetResponse {
  readonly test_clock: TransferTestClock
  readonly request_id: string
}
export const SandboxTransferTestClockGetResponse: Schema.Codec<SandboxTransferTestClockGetResponse> =
  /*#__PURE__*/ struct<SandboxTransferTestClockGetResponse>(() => ({
    test_clock: TransferTestClock,
    request_id: Schema.String
  }))

export interface SandboxTransferTestClockListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly start_virtual_time?: string | null | undefined
  readonly end_virtual_time?: string | null | undefined
  readonly count?: number | null | undefined
  readonly offset?: number | undefined
}
export const SandboxTransferTestClockListRequest: Schema.Codec<SandboxTransferTestClockListRequest> =
  /*#__PURE__*/ struct<SandboxTransferTestClockListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    start_virtual_time: optional(nullOr(instant)),
    end_virtual_time: optional(nullOr(instant)),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25)))),
    offset: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))
  }))

export interface SandboxTransferTestClockListResponse {
  readonly test_clocks: ReadonlyArray<TransferTestClock>
  readonly request_id: string
}
export const SandboxTransferTestClockListResponse: Schema.Codec<SandboxTransferTestClockListResponse> =
  /*#__PURE__*/ struct<SandboxTransferTestClockListResponse>(() => ({
    test_clocks: Schema.Array(TransferTestClock),
    request_id: Schema.String
  }))

const sandboxUserFireWebhookCodeValues = [
  "USER_CHECK_REPORT_READY",
  "USER_CHECK_REPORT_FAILED",
  "CHECK_REPORT_READY",
  "CHECK_REPORT_FAILED"
] as const

export type SandboxUserFireWebhookCode = (typeof sandboxUserFireWebhookCodeValues)[number]
export const SandboxUserFireWebhookCode: Schema.Codec<SandboxUserFireWebhookCode> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(sandboxUserFireWebhookCodeValues)
)

export interface SandboxUserFireWebhookRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly user_token?: string | undefined
  readonly webhook_type: SandboxUserFireWebhookType
  readonly webhook_code: SandboxUserFireWebhookCode
  readonly webhook: string
}
export const SandboxUserFireWebhookRequest: Schema.Codec<SandboxUserFireWebhookRequest> =
  /*#__PURE__*/ struct<SandboxUserFireWebhookRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    user_token: optional(Schema.String),
    webhook_type: SandboxUserFireWebhookType,
    webhook_code: SandboxUserFireWebhookCode,
    webhook: uri
  }))

export interface SandboxUserFireWebhookResponse {
  readonly webhook_fired: boolean
  readonly request_id: string
}
export const SandboxUserFireWebhookResponse: Schema.Codec<SandboxUserFireWebhookResponse> =
  /*#__PURE__*/ struct<SandboxUserFireWebhookResponse>(() => ({
    webhook_fired: Schema.Boolean,
    request_id: Schema.String
  }))

export type SandboxUserFireWebhookType = "CHECK_REPORT"
export const SandboxUserFireWebhookType: Schema.Codec<SandboxUserFireWebhookType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["CHECK_REPORT"])
)

export interface SandboxUserResetLoginRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly item_ids?: ReadonlyArray<string> | null | undefined
  readonly user_id?: string | undefined
}
export const SandboxUserResetLoginRequest: Schema.Codec<SandboxUserResetLoginRequest> =
  /*#__PURE__*/ struct<SandboxUserResetLoginRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    item_ids: optional(nullOr(Schema.Array(Schema.String))),
    user_id: optional(Schema.String)
  }))

export interface SandboxUserResetLoginResponse {
  readonly request_id: string
}
export const SandboxUserResetLoginResponse: Schema.Codec<SandboxUserResetLoginResponse> =
  /*#__PURE__*/ struct<SandboxUserResetLoginResponse>(() => ({
    request_id: Schema.String
  }))

const transferLedgerSweepSimulateEventTypeValues = [
  "sweep.posted",
  "sweep.settled",
  "sweep.returned",
  "sweep.failed"
] as const

export type TransferLedgerSweepSimulateEventType = (typeof transferLedgerSweepSimulateEventTypeValues)[number]
export const TransferLedgerSweepSimulateEventType: Schema.Codec<TransferLedgerSweepSimulateEventType> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(transferLedgerSweepSimulateEventTypeValues))

export interface TransferTestClock {
  readonly test_clock_id: string
  readonly virtual_time: string
}
export const TransferTestClock: Schema.Codec<TransferTestClock> = /*#__PURE__*/ struct<TransferTestClock>(() => ({
  test_clock_id: Schema.String,
  virtual_time: Schema.String
}))

const webhookTypeValues = [
  "AUTH",
  "HOLDINGS",
  "INVESTMENTS_TRANSACTIONS",
  "ITEM",
  "LIABILITIES",
  "TRANSACTIONS",
  "ASSETS"
] as const

export type WebhookType = (typeof webhookTypeValues)[number]
export const WebhookType: Schema.Codec<WebhookType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(webhookTypeValues)
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Fires a bank income webhook; sandbox only.
 *
 * `POST /sandbox/bank_income/fire_webhook`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook
 */
export const sandboxBankIncomeFireWebhook: PlaidOperation<
  SandboxBankIncomeFireWebhookRequest,
  SandboxBankIncomeFireWebhookResponse
> = /*#__PURE__*/ operation({
  id: "sandboxBankIncomeFireWebhook",
  method: "POST",
  path: "/sandbox/bank_income/fire_webhook",
  request: SandboxBankIncomeFireWebhookRequest,
  response: SandboxBankIncomeFireWebhookResponse,
  replay: "unsafe"
})

/**
 * Fires `BANK_TRANSFERS_EVENTS_UPDATE` at a URL; sandbox only.
 *
 * `POST /sandbox/bank_transfer/fire_webhook`
 *
 * @see https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transferfire_webhook
 */
export const sandboxBankTransferFireWebhook: PlaidOperation<
  SandboxBankTransferFireWebhookRequest,
  SandboxBankTransferFireWebhookResponse
> = /*#__PURE__*/ operation({
  id: "sandboxBankTransferFireWebhook",
  method: "POST",
  path: "/sandbox/bank_transfer/fire_webhook",
  request: SandboxBankTransferFireWebhookRequest,
  response: SandboxBankTransferFireWebhookResponse,
  replay: "unsafe"
})

/**
 * Gives a bank transfer its next event, such as posted or failed, without moving anything; sandbox only.
 *
 * `POST /sandbox/bank_transfer/simulate`
 *
 * @see https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transfersimulate
 */
export const sandboxBankTransferSimulate: PlaidOperation<
  SandboxBankTransferSimulateRequest,
  SandboxBankTransferSimulateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxBankTransferSimulate",
  method: "POST",
  path: "/sandbox/bank_transfer/simulate",
  request: SandboxBankTransferSimulateRequest,
  response: SandboxBankTransferSimulateResponse,
  replay: "unsafe"
})

/**
 * Triggers Cash Flow Updates on a user, with their webhooks; sandbox only.
 *
 * `POST /sandbox/cra/cashflow_updates/update`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxcracashflow_updatesupdate
 */
export const sandboxCraCashflowUpdatesUpdate: PlaidOperation<
  SandboxCraCashflowUpdatesUpdateRequest,
  SandboxCraCashflowUpdatesUpdateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxCraCashflowUpdatesUpdate",
  method: "POST",
  path: "/sandbox/cra/cashflow_updates/update",
  request: SandboxCraCashflowUpdatesUpdateRequest,
  response: SandboxCraCashflowUpdatesUpdateResponse,
  replay: "unsafe"
})

/**
 * Makes a report of a servicing subscription, answers its id and fires `CRA_REPORT_UPDATED`; sandbox only.
 *
 * `POST /sandbox/cra/servicing/simulate`
 */
export const sandboxCraServicingSimulate: PlaidOperation<
  SandboxCraServicingSimulateRequest,
  SandboxCraServicingSimulateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxCraServicingSimulate",
  method: "POST",
  path: "/sandbox/cra/servicing/simulate",
  request: SandboxCraServicingSimulateRequest,
  response: SandboxCraServicingSimulateResponse,
  replay: "unsafe"
})

/**
 * Creates a test FDX consent of a data provider's customer and answers its id; sandbox only.
 *
 * `POST /sandbox/fdx/consent/seed`
 */
export const sandboxFdxConsentSeed: PlaidOperation<SandboxFdxConsentSeedRequest, SandboxFdxConsentSeedResponse> =
  /*#__PURE__*/ operation({
    id: "sandboxFdxConsentSeed",
    method: "POST",
    path: "/sandbox/fdx/consent/seed",
    request: SandboxFdxConsentSeedRequest,
    response: SandboxFdxConsentSeedResponse,
    replay: "unsafe"
  })

/**
 * Fires an income verification webhook at a URL; sandbox only.
 *
 * `POST /sandbox/income/fire_webhook`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook
 */
export const sandboxIncomeFireWebhook: PlaidOperation<
  SandboxIncomeFireWebhookRequest,
  SandboxIncomeFireWebhookResponse
> = /*#__PURE__*/ operation({
  id: "sandboxIncomeFireWebhook",
  method: "POST",
  path: "/sandbox/income/fire_webhook",
  request: SandboxIncomeFireWebhookRequest,
  response: SandboxIncomeFireWebhookResponse,
  replay: "unsafe"
})

/**
 * Connects a test application to an imported Item, so that it is listed as connected; sandbox only.
 *
 * `POST /sandbox/item/application/seed`
 */
export const sandboxItemApplicationSeed: PlaidOperation<
  SandboxItemApplicationSeedRequest,
  SandboxItemApplicationSeedResponse
> = /*#__PURE__*/ operation({
  id: "sandboxItemApplicationSeed",
  method: "POST",
  path: "/sandbox/item/application/seed",
  request: SandboxItemApplicationSeedRequest,
  response: SandboxItemApplicationSeedResponse,
  replay: "unsafe"
})

/**
 * Fires a webhook of the chosen code for an Item; sandbox only.
 *
 * `POST /sandbox/item/fire_webhook`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook
 */
export const sandboxItemFireWebhook: PlaidOperation<SandboxItemFireWebhookRequest, SandboxItemFireWebhookResponse> =
  /*#__PURE__*/ operation({
    id: "sandboxItemFireWebhook",
    method: "POST",
    path: "/sandbox/item/fire_webhook",
    request: SandboxItemFireWebhookRequest,
    response: SandboxItemFireWebhookResponse,
    replay: "unsafe"
  })

/**
 * Puts an Item into `ITEM_LOGIN_REQUIRED`, to test Link's update mode; sandbox only.
 *
 * `POST /sandbox/item/reset_login`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxitemreset_login
 */
export const sandboxItemResetLogin: PlaidOperation<SandboxItemResetLoginRequest, SandboxItemResetLoginResponse> =
  /*#__PURE__*/ operation({
    id: "sandboxItemResetLogin",
    method: "POST",
    path: "/sandbox/item/reset_login",
    request: SandboxItemResetLoginRequest,
    response: SandboxItemResetLoginResponse,
    replay: "unsafe"
  })

/**
 * Ends an account's micro-deposit verification as verified or as expired; sandbox only.
 *
 * `POST /sandbox/item/set_verification_status`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status
 */
export const sandboxItemSetVerificationStatus: PlaidOperation<
  SandboxItemSetVerificationStatusRequest,
  SandboxItemSetVerificationStatusResponse
> = /*#__PURE__*/ operation({
  id: "sandboxItemSetVerificationStatus",
  method: "POST",
  path: "/sandbox/item/set_verification_status",
  request: SandboxItemSetVerificationStatusRequest,
  response: SandboxItemSetVerificationStatusResponse,
  replay: "unsafe"
})

/**
 * Saves which accounts are chosen in the OAuth login of Plaid's test institution; sandbox only.
 *
 * `POST /sandbox/oauth/select_accounts`
 */
export const sandboxOauthSelectAccounts: PlaidOperation<
  SandboxOauthSelectAccountsRequest,
  SandboxOauthSelectAccountsResponse
> = /*#__PURE__*/ operation({
  id: "sandboxOauthSelectAccounts",
  method: "POST",
  path: "/sandbox/oauth/select_accounts",
  request: SandboxOauthSelectAccountsRequest,
  response: SandboxOauthSelectAccountsResponse,
  replay: "unsafe"
})

/**
 * Makes the login of a payment profile invalid, to test its repair in Link; sandbox only.
 *
 * `POST /sandbox/payment_profile/reset_login`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxpayment_profilereset_login
 * @deprecated Its provider announced the end of it.
 */
export const sandboxPaymentProfileResetLogin: PlaidOperation<
  SandboxPaymentProfileResetLoginRequest,
  SandboxPaymentProfileResetLoginResponse
> = /*#__PURE__*/ operation({
  id: "sandboxPaymentProfileResetLogin",
  method: "POST",
  path: "/sandbox/payment_profile/reset_login",
  request: SandboxPaymentProfileResetLoginRequest,
  response: SandboxPaymentProfileResetLoginResponse,
  replay: "unsafe",
  deprecated: true
})

/**
 * Brings a payment to a status, fires its webhook, and answers the old and the new status; sandbox only.
 *
 * `POST /sandbox/payment/simulate`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxpaymentsimulate
 */
export const sandboxPaymentSimulate: PlaidOperation<SandboxPaymentSimulateRequest, SandboxPaymentSimulateResponse> =
  /*#__PURE__*/ operation({
    id: "sandboxPaymentSimulate",
    method: "POST",
    path: "/sandbox/payment/simulate",
    request: SandboxPaymentSimulateRequest,
    response: SandboxPaymentSimulateResponse,
    replay: "unsafe"
  })

/**
 * Makes a processor token for a test institution without going through Link; sandbox only.
 *
 * `POST /sandbox/processor_token/create`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate
 */
export const sandboxProcessorTokenCreate: PlaidOperation<
  SandboxProcessorTokenCreateRequest,
  SandboxProcessorTokenCreateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxProcessorTokenCreate",
  method: "POST",
  path: "/sandbox/processor_token/create",
  request: SandboxProcessorTokenCreateRequest,
  response: SandboxProcessorTokenCreateResponse,
  replay: "unsafe"
})

/**
 * Yields the public token of a new Item at a test institution, without anyone going through Link.
 *
 * `POST /sandbox/public_token/create`
 *
 * Fails above all with `Forbidden` outside the sandbox, and with `InvalidRequest` for a product that the institution
 * does not have.
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate
 */
export const sandboxPublicTokenCreate: PlaidOperation<
  SandboxPublicTokenCreateRequest,
  SandboxPublicTokenCreateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxPublicTokenCreate",
  method: "POST",
  path: "/sandbox/public_token/create",
  request: SandboxPublicTokenCreateRequest,
  response: SandboxPublicTokenCreateResponse,
  replay: "unsafe"
})

/**
 * Adds up to ten transactions to an Item of the test user `user_transactions_dynamic`; sandbox only.
 *
 * `POST /sandbox/transactions/create`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate
 */
export const sandboxTransactionsCreate: PlaidOperation<
  SandboxTransactionsCreateRequest,
  SandboxTransactionsCreateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransactionsCreate",
  method: "POST",
  path: "/sandbox/transactions/create",
  request: SandboxTransactionsCreateRequest,
  response: SandboxTransactionsCreateResponse,
  replay: "unsafe"
})

/**
 * Fires `TRANSFER_EVENTS_UPDATE` at a URL; sandbox only.
 *
 * `POST /sandbox/transfer/fire_webhook`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransferfire_webhook
 */
export const sandboxTransferFireWebhook: PlaidOperation<
  SandboxTransferFireWebhookRequest,
  SandboxTransferFireWebhookResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransferFireWebhook",
  method: "POST",
  path: "/sandbox/transfer/fire_webhook",
  request: SandboxTransferFireWebhookRequest,
  response: SandboxTransferFireWebhookResponse,
  replay: "unsafe"
})

/**
 * Gives the sweep of a ledger deposit its next event, such as settled or failed; sandbox only.
 *
 * `POST /sandbox/transfer/ledger/deposit/simulate`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransferledgerdepositsimulate
 */
export const sandboxTransferLedgerDepositSimulate: PlaidOperation<
  SandboxTransferLedgerDepositSimulateRequest,
  SandboxTransferLedgerDepositSimulateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransferLedgerDepositSimulate",
  method: "POST",
  path: "/sandbox/transfer/ledger/deposit/simulate",
  request: SandboxTransferLedgerDepositSimulateRequest,
  response: SandboxTransferLedgerDepositSimulateResponse,
  replay: "unsafe"
})

/**
 * Makes pending ledger balances available; sandbox only.
 *
 * `POST /sandbox/transfer/ledger/simulate_available`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransferledgersimulate_available
 */
export const sandboxTransferLedgerSimulateAvailable: PlaidOperation<
  SandboxTransferLedgerSimulateAvailableRequest,
  SandboxTransferLedgerSimulateAvailableResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransferLedgerSimulateAvailable",
  method: "POST",
  path: "/sandbox/transfer/ledger/simulate_available",
  request: SandboxTransferLedgerSimulateAvailableRequest,
  response: SandboxTransferLedgerSimulateAvailableResponse,
  replay: "unsafe"
})

/**
 * Gives the sweep of a ledger withdrawal its next event, such as settled or failed; sandbox only.
 *
 * `POST /sandbox/transfer/ledger/withdraw/simulate`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransferledgerwithdrawsimulate
 */
export const sandboxTransferLedgerWithdrawSimulate: PlaidOperation<
  SandboxTransferLedgerWithdrawSimulateRequest,
  SandboxTransferLedgerWithdrawSimulateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransferLedgerWithdrawSimulate",
  method: "POST",
  path: "/sandbox/transfer/ledger/withdraw/simulate",
  request: SandboxTransferLedgerWithdrawSimulateRequest,
  response: SandboxTransferLedgerWithdrawSimulateResponse,
  replay: "unsafe"
})

/**
 * Gives a transfer's refund its next event, such as `refund.posted`; sandbox only.
 *
 * `POST /sandbox/transfer/refund/simulate`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransferrefundsimulate
 */
export const sandboxTransferRefundSimulate: PlaidOperation<
  SandboxTransferRefundSimulateRequest,
  SandboxTransferRefundSimulateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransferRefundSimulate",
  method: "POST",
  path: "/sandbox/transfer/refund/simulate",
  request: SandboxTransferRefundSimulateRequest,
  response: SandboxTransferRefundSimulateResponse,
  replay: "unsafe"
})

/**
 * Creates a repayment for returns of guaranteed transfers that had none yet; sandbox only.
 *
 * `POST /sandbox/transfer/repayment/simulate`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransferrepaymentsimulate
 */
export const sandboxTransferRepaymentSimulate: PlaidOperation<
  SandboxTransferRepaymentSimulateRequest,
  SandboxTransferRepaymentSimulateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransferRepaymentSimulate",
  method: "POST",
  path: "/sandbox/transfer/repayment/simulate",
  request: SandboxTransferRepaymentSimulateRequest,
  response: SandboxTransferRepaymentSimulateResponse,
  replay: "unsafe"
})

/**
 * Gives a transfer its next event, such as posted, settled or returned; sandbox only.
 *
 * `POST /sandbox/transfer/simulate`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransfersimulate
 */
export const sandboxTransferSimulate: PlaidOperation<SandboxTransferSimulateRequest, SandboxTransferSimulateResponse> =
  /*#__PURE__*/ operation({
    id: "sandboxTransferSimulate",
    method: "POST",
    path: "/sandbox/transfer/simulate",
    request: SandboxTransferSimulateRequest,
    response: SandboxTransferSimulateResponse,
    replay: "unsafe"
  })

/**
 * Sweeps the transfers that are due, and answers the sweep if there was one; sandbox only.
 *
 * `POST /sandbox/transfer/sweep/simulate`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransfersweepsimulate
 */
export const sandboxTransferSweepSimulate: PlaidOperation<
  SandboxTransferSweepSimulateRequest,
  SandboxTransferSweepSimulateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransferSweepSimulate",
  method: "POST",
  path: "/sandbox/transfer/sweep/simulate",
  request: SandboxTransferSweepSimulateRequest,
  response: SandboxTransferSweepSimulateResponse,
  replay: "unsafe"
})

/**
 * Moves a test clock forward, and the recurring transfers on it with it; sandbox only.
 *
 * `POST /sandbox/transfer/test_clock/advance`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockadvance
 */
export const sandboxTransferTestClockAdvance: PlaidOperation<
  SandboxTransferTestClockAdvanceRequest,
  SandboxTransferTestClockAdvanceResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransferTestClockAdvance",
  method: "POST",
  path: "/sandbox/transfer/test_clock/advance",
  request: SandboxTransferTestClockAdvanceRequest,
  response: SandboxTransferTestClockAdvanceResponse,
  replay: "unsafe"
})

/**
 * Creates a test clock for recurring transfers, now or at a given time, and answers it; sandbox only.
 *
 * `POST /sandbox/transfer/test_clock/create`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockcreate
 */
export const sandboxTransferTestClockCreate: PlaidOperation<
  SandboxTransferTestClockCreateRequest,
  SandboxTransferTestClockCreateResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransferTestClockCreate",
  method: "POST",
  path: "/sandbox/transfer/test_clock/create",
  request: SandboxTransferTestClockCreateRequest,
  response: SandboxTransferTestClockCreateResponse,
  replay: "unsafe"
})

/**
 * Tells the virtual time of a test clock; sandbox only.
 *
 * `POST /sandbox/transfer/test_clock/get`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockget
 */
export const sandboxTransferTestClockGet: PlaidOperation<
  SandboxTransferTestClockGetRequest,
  SandboxTransferTestClockGetResponse
> = /*#__PURE__*/ operation({
  id: "sandboxTransferTestClockGet",
  method: "POST",
  path: "/sandbox/transfer/test_clock/get",
  request: SandboxTransferTestClockGetRequest,
  response: SandboxTransferTestClockGetResponse,
  replay: "safe"
})

/**
 * Lists test clocks by virtual time; sandbox only.
 *
 * `POST /sandbox/transfer/test_clock/list`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clocklist
 */
export const sandboxTransferTestClockList: PlaidPagedOperation<
  SandboxTransferTestClockListRequest,
  SandboxTransferTestClockListResponse,
  TransferTestClock
> = /*#__PURE__*/ pagedOperation({
  id: "sandboxTransferTestClockList",
  method: "POST",
  path: "/sandbox/transfer/test_clock/list",
  request: SandboxTransferTestClockListRequest,
  response: SandboxTransferTestClockListResponse,
  replay: "safe",
  page: { style: "offset", offset: "offset", items: "test_clocks", size: { field: "count", max: 25 } }
})

/**
 * Fires a webhook for a user, such as `USER_CHECK_REPORT_READY`, at a URL; sandbox only.
 *
 * `POST /sandbox/user/fire_webhook`
 */
export const sandboxUserFireWebhook: PlaidOperation<SandboxUserFireWebhookRequest, SandboxUserFireWebhookResponse> =
  /*#__PURE__*/ operation({
    id: "sandboxUserFireWebhook",
    method: "POST",
    path: "/sandbox/user/fire_webhook",
    request: SandboxUserFireWebhookRequest,
    response: SandboxUserFireWebhookResponse,
    replay: "unsafe"
  })

/**
 * Puts a user's Items into `ITEM_LOGIN_REQUIRED`, to test Link's update mode; sandbox only.
 *
 * `POST /sandbox/user/reset_login`
 *
 * @see https://plaid.com/docs/api/sandbox/#sandboxuserreset_login
 */
export const sandboxUserResetLogin: PlaidOperation<SandboxUserResetLoginRequest, SandboxUserResetLoginResponse> =
  /*#__PURE__*/ operation({
    id: "sandboxUserResetLogin",
    method: "POST",
    path: "/sandbox/user/reset_login",
    request: SandboxUserResetLoginRequest,
    response: SandboxUserResetLoginResponse,
    replay: "unsafe"
  })
