/**
 * Protect: fraud scores, and reports of fraud.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, instant } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import { FraudAttributes, TrustIndex } from "./model.ts"

export { FraudAttributes, TrustIndex, TrustIndexSubscore, TrustIndexSubscores } from "./model.ts"

export interface Amount {
  readonly iso_currency_code?: string | undefined
  readonly value: number
}
export const Amount: Schema.Codec<Amount> = /*#__PURE__*/ struct<Amount>(() => ({
  iso_currency_code: optional(Schema.String),
  value: Schema.Finite
}))

export type CashAdvanceDecisionOutcome = "APPROVED" | "DECLINED"
export const CashAdvanceDecisionOutcome: Schema.Codec<CashAdvanceDecisionOutcome> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["APPROVED", "DECLINED"])
)

export interface CashAdvanceInfo {
  readonly amount_approved: Amount
  readonly amount_due?: Amount | undefined
  readonly due_date?: string | undefined
}
export const CashAdvanceInfo: Schema.Codec<CashAdvanceInfo> = /*#__PURE__*/ struct<CashAdvanceInfo>(() => ({
  amount_approved: Amount,
  amount_due: optional(Amount),
  due_date: optional(civilDate)
}))

export interface CashAdvanceRepayment {
  readonly amount_paid?: Amount | null | undefined
  readonly amount_due: Amount
  readonly due_date: string
}
export const CashAdvanceRepayment: Schema.Codec<CashAdvanceRepayment> = /*#__PURE__*/ struct<CashAdvanceRepayment>(
  () => ({
    amount_paid: optional(nullOr(Amount)),
    amount_due: Amount,
    due_date: civilDate
  })
)

export type CashAdvanceRepaymentStatus = "REPAID" | "PARTIAL_PAYMENT" | "UNPAID"
export const CashAdvanceRepaymentStatus: Schema.Codec<CashAdvanceRepaymentStatus> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["REPAID", "PARTIAL_PAYMENT", "UNPAID"])
)

export type CashAdvanceType = "FIRST" | "REPEAT"
export const CashAdvanceType: Schema.Codec<CashAdvanceType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["FIRST", "REPEAT"])
)

export interface LatestScoredEvent {
  readonly event_id: string
  readonly timestamp: string
  readonly event_type?: string | null
  readonly trust_index: TrustIndex | null
  readonly fraud_attributes: FraudAttributes | null
}
export const LatestScoredEvent: Schema.Codec<LatestScoredEvent> = /*#__PURE__*/ struct<LatestScoredEvent>(() => ({
  event_id: Schema.String,
  timestamp: Schema.String,
  event_type: optionalKey(nullOr(Schema.String)),
  trust_index: nullOr(TrustIndex),
  fraud_attributes: nullOr(FraudAttributes)
}))

export type ProtectAppVisitEvent = Readonly<Record<string, unknown>>
export const ProtectAppVisitEvent: Schema.Codec<ProtectAppVisitEvent> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.Unknown)
)

export interface ProtectBankAccountInput {
  readonly account_id?: string | null | undefined
  readonly account_number?: string | null | undefined
  readonly routing_number?: string | null | undefined
}
export const ProtectBankAccountInput: Schema.Codec<ProtectBankAccountInput> =
  /*#__PURE__*/ struct<ProtectBankAccountInput>(() => ({
    account_id: optional(nullOr(Schema.String)),
    account_number: optional(nullOr(Schema.String)),
    routing_number: optional(nullOr(Schema.String))
  }))

export interface ProtectBankAccount {
  readonly account_id?: string | null
  readonly account_number?: string | null
  readonly routing_number?: string | null
}
export const ProtectBankAccount: Schema.Codec<ProtectBankAccount> = /*#__PURE__*/ struct<ProtectBankAccount>(() => ({
  account_id: optionalKey(nullOr(Schema.String)),
  account_number: optionalKey(nullOr(Schema.String)),
  routing_number: optionalKey(nullOr(Schema.String))
}))

export interface ProtectCashAdvanceDecisionCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user: ProtectUser
  readonly client_advance_id?: string | null | undefined
  readonly advance_type?: CashAdvanceType | undefined
  readonly previous_advance_count?: number | null | undefined
  readonly decision_time: string
  readonly decision: CashAdvanceDecisionOutcome
  readonly is_taken?: boolean | null | undefined
  readonly cash_advance?: CashAdvanceInfo | null | undefined
}
export const ProtectCashAdvanceDecisionCreateRequest: Schema.Codec<ProtectCashAdvanceDecisionCreateRequest> =
  /*#__PURE__*/ struct<ProtectCashAdvanceDecisionCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user: ProtectUser,
    client_advance_id: optional(nullOr(Schema.String)),
    advance_type: optional(CashAdvanceType),
    previous_advance_count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))),
    decision_time: instant,
    decision: CashAdvanceDecisionOutcome,
    is_taken: optional(nullOr(Schema.Boolean)),
    cash_advance: optional(nullOr(CashAdvanceInfo))
  }))

export interface ProtectCashAdvanceDecisionCreateResponse {
  readonly request_id: string
}
export const ProtectCashAdvanceDecisionCreateResponse: Schema.Codec<ProtectCashAdvanceDecisionCreateResponse> =
  /*#__PURE__*/ struct<ProtectCashAdvanceDecisionCreateResponse>(() => ({
    request_id: Schema.String
  }))

export interface ProtectCashAdvanceRepaymentCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user: ProtectUser
  readonly client_advance_id: string
  readonly status: CashAdvanceRepaymentStatus
  readonly repayment_time?: string | null | undefined
  readonly repayment: CashAdvanceRepayment
}
export const ProtectCashAdvanceRepaymentCreateRequest: Schema.Codec<ProtectCashAdvanceRepaymentCreateRequest> =
  /*#__PURE__*/ struct<ProtectCashAdvanceRepaymentCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user: ProtectUser,
    client_advance_id: Schema.String,
    status: CashAdvanceRepaymentStatus,
    repayment_time: optional(nullOr(instant)),
    repayment: CashAdvanceRepayment
  }))

export interface ProtectCashAdvanceRepaymentCreateResponse {
  readonly request_id: string
}
export const ProtectCashAdvanceRepaymentCreateResponse: Schema.Codec<ProtectCashAdvanceRepaymentCreateResponse> =
  /*#__PURE__*/ struct<ProtectCashAdvanceRepaymentCreateResponse>(() => ({
    request_id: Schema.String
  }))

export interface ProtectComputeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly model: string
  readonly user: ProtectUser
  readonly model_inputs?: ProtectModelInputs | null | undefined
}
export const ProtectComputeRequest: Schema.Codec<ProtectComputeRequest> = /*#__PURE__*/ struct<ProtectComputeRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    model: Schema.String.check(Schema.isMaxCodePoints(128)),
    user: ProtectUser,
    model_inputs: optional(nullOr(ProtectModelInputs))
  })
)

export interface ProtectComputeResponse {
  readonly score?: number | null
  readonly model?: string | null
  readonly attributes?: FraudAttributes | null
  readonly subscores?: ProtectComputeSubscores | null
  readonly request_id: string
  readonly timestamp?: string | null
}
export const ProtectComputeResponse: Schema.Codec<ProtectComputeResponse> =
  /*#__PURE__*/ struct<ProtectComputeResponse>(() => ({
    score: optionalKey(nullOr(Schema.Finite)),
    model: optionalKey(nullOr(Schema.String)),
    attributes: optionalKey(nullOr(FraudAttributes)),
    subscores: optionalKey(nullOr(ProtectComputeSubscores)),
    request_id: Schema.String,
    timestamp: optionalKey(nullOr(Schema.String))
  }))

export interface ProtectComputeSubscores {
  readonly cash_advance_bucket_0_25?: number | null
  readonly cash_advance_bucket_25_50?: number | null
  readonly cash_advance_bucket_50_100?: number | null
  readonly cash_advance_bucket_100_200?: number | null
  readonly cash_advance_bucket_200_300?: number | null
  readonly cash_advance_bucket_300_400?: number | null
  readonly cash_advance_bucket_400_500?: number | null
}
export const ProtectComputeSubscores: Schema.Codec<ProtectComputeSubscores> =
  /*#__PURE__*/ struct<ProtectComputeSubscores>(() => ({
    cash_advance_bucket_0_25: optionalKey(nullOr(Schema.Finite)),
    cash_advance_bucket_25_50: optionalKey(nullOr(Schema.Finite)),
    cash_advance_bucket_50_100: optionalKey(nullOr(Schema.Finite)),
    cash_advance_bucket_100_200: optionalKey(nullOr(Schema.Finite)),
    cash_advance_bucket_200_300: optionalKey(nullOr(Schema.Finite)),
    cash_advance_bucket_300_400: optionalKey(nullOr(Schema.Finite)),
    cash_advance_bucket_400_500: optionalKey(nullOr(Schema.Finite))
  }))

export interface ProtectDeviceModelInputs {
  readonly device_session_id: string
}
export const ProtectDeviceModelInputs: Schema.Codec<ProtectDeviceModelInputs> =
  /*#__PURE__*/ struct<ProtectDeviceModelInputs>(() => ({
    device_session_id: Schema.String.check(Schema.isMaxCodePoints(128))
  }))

export interface ProtectEvent {
  readonly timestamp: string
  readonly device_session_id?: string | undefined
  readonly app_visit?: ProtectAppVisitEvent | null | undefined
  readonly user_sign_in?: ProtectUserSignInEvent | null | undefined
  readonly user_sign_up?: ProtectUserSignUpEvent | null | undefined
}
export const ProtectEvent: Schema.Codec<ProtectEvent> = /*#__PURE__*/ struct<ProtectEvent>(() => ({
  timestamp: instant,
  device_session_id: optional(Schema.String),
  app_visit: optional(nullOr(ProtectAppVisitEvent)),
  user_sign_in: optional(nullOr(ProtectUserSignInEvent)),
  user_sign_up: optional(nullOr(ProtectUserSignUpEvent))
}))

export interface ProtectEventGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly event_id: string
}
export const ProtectEventGetRequest: Schema.Codec<ProtectEventGetRequest> =
  /*#__PURE__*/ struct<ProtectEventGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    event_id: Schema.String
  }))

export interface ProtectEventGetResponse {
  readonly event_id: string
  readonly timestamp: string
  readonly trust_index?: TrustIndex | null
  readonly fraud_attributes?: FraudAttributes | null
  readonly request_id: string
}
export const ProtectEventGetResponse: Schema.Codec<ProtectEventGetResponse> =
  /*#__PURE__*/ struct<ProtectEventGetResponse>(() => ({
    event_id: Schema.String,
    timestamp: Schema.String,
    trust_index: optionalKey(nullOr(TrustIndex)),
    fraud_attributes: optionalKey(nullOr(FraudAttributes)),
    request_id: Schema.String
  }))

export interface ProtectEventSendRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly timestamp?: string | undefined
  readonly event: ProtectEvent | null
  readonly device_session_id?: string | undefined
  readonly request_trust_index?: boolean | undefined
}
export const ProtectEventSendRequest: Schema.Codec<ProtectEventSendRequest> =
  /*#__PURE__*/ struct<ProtectEventSendRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    timestamp: optional(instant),
    event: nullOr(ProtectEvent),
    device_session_id: optional(Schema.String),
    request_trust_index: optional(Schema.Boolean)
  }))

export interface ProtectEventSendResponse {
  readonly event_id: string
  readonly trust_index?: TrustIndex | null
  readonly fraud_attributes?: FraudAttributes | null
  readonly request_id: string
}
export const ProtectEventSendResponse: Schema.Codec<ProtectEventSendResponse> =
  /*#__PURE__*/ struct<ProtectEventSendResponse>(() => ({
    event_id: Schema.String,
    trust_index: optionalKey(nullOr(TrustIndex)),
    fraud_attributes: optionalKey(nullOr(FraudAttributes)),
    request_id: Schema.String
  }))

export interface ProtectIncidentAmountInput {
  readonly iso_currency_code?: string | null | undefined
  readonly value: number
}
export const ProtectIncidentAmountInput: Schema.Codec<ProtectIncidentAmountInput> =
  /*#__PURE__*/ struct<ProtectIncidentAmountInput>(() => ({
    iso_currency_code: optional(nullOr(Schema.String)),
    value: Schema.Finite
  }))

export interface ProtectIncidentAmount {
  readonly iso_currency_code?: string | null
  readonly value: number
}
export const ProtectIncidentAmount: Schema.Codec<ProtectIncidentAmount> = /*#__PURE__*/ struct<ProtectIncidentAmount>(
  () => ({
    iso_currency_code: optionalKey(nullOr(Schema.String)),
    value: Schema.Finite
  })
)

export interface ProtectIncidentEvent {
  readonly protect_event_id?: string | null | undefined
  readonly link_session_id?: string | null | undefined
  readonly idv_session_id?: string | null | undefined
  readonly signal_client_transaction_id?: string | null | undefined
  readonly internal_reference?: string | null | undefined
  readonly time?: string | null | undefined
  readonly amount?: ProtectIncidentAmountInput | null | undefined
  readonly access_token?: string | null | undefined
  readonly item_id?: string | null | undefined
}
export const ProtectIncidentEvent: Schema.Codec<ProtectIncidentEvent> = /*#__PURE__*/ struct<ProtectIncidentEvent>(
  () => ({
    protect_event_id: optional(nullOr(Schema.String)),
    link_session_id: optional(nullOr(Schema.String)),
    idv_session_id: optional(nullOr(Schema.String)),
    signal_client_transaction_id: optional(nullOr(Schema.String)),
    internal_reference: optional(nullOr(Schema.String)),
    time: optional(nullOr(instant)),
    amount: optional(nullOr(ProtectIncidentAmountInput)),
    access_token: optional(nullOr(Schema.String)),
    item_id: optional(nullOr(Schema.String))
  })
)

export interface ProtectIncidentEventResponse {
  readonly protect_event_id?: string | null
  readonly link_session_id?: string | null
  readonly idv_session_id?: string | null
  readonly signal_client_transaction_id?: string | null
  readonly internal_reference?: string | null
  readonly time?: string | null
  readonly amount?: ProtectIncidentAmount | null
  readonly item_id?: string | null
}
export const ProtectIncidentEventResponse: Schema.Codec<ProtectIncidentEventResponse> =
  /*#__PURE__*/ struct<ProtectIncidentEventResponse>(() => ({
    protect_event_id: optionalKey(nullOr(Schema.String)),
    link_session_id: optionalKey(nullOr(Schema.String)),
    idv_session_id: optionalKey(nullOr(Schema.String)),
    signal_client_transaction_id: optionalKey(nullOr(Schema.String)),
    internal_reference: optionalKey(nullOr(Schema.String)),
    time: optionalKey(nullOr(Schema.String)),
    amount: optionalKey(nullOr(ProtectIncidentAmount)),
    item_id: optionalKey(nullOr(Schema.String))
  }))

export interface ProtectLinkModelInputs {
  readonly link_session_id: string
  readonly require_extracted_data?: boolean | undefined
}
export const ProtectLinkModelInputs: Schema.Codec<ProtectLinkModelInputs> =
  /*#__PURE__*/ struct<ProtectLinkModelInputs>(() => ({
    link_session_id: Schema.String.check(Schema.isMaxCodePoints(128)),
    require_extracted_data: optional(Schema.Boolean)
  }))

export interface ProtectModelInputs {
  readonly link?: ProtectLinkModelInputs | null | undefined
  readonly device?: ProtectDeviceModelInputs | null | undefined
}
export const ProtectModelInputs: Schema.Codec<ProtectModelInputs> = /*#__PURE__*/ struct<ProtectModelInputs>(() => ({
  link: optional(nullOr(ProtectLinkModelInputs)),
  device: optional(nullOr(ProtectDeviceModelInputs))
}))

export interface ProtectReport {
  readonly report_id: string
  readonly incident_event: ProtectIncidentEventResponse | null
  readonly report_confidence: ProtectReportConfidence
  readonly report_type: ProtectReportType
  readonly report_source: ProtectReportSource
  readonly bank_account: ProtectBankAccount | null
  readonly ach_return_code: string | null
  readonly notes: string | null
  readonly created_at: string
}
export const ProtectReport: Schema.Codec<ProtectReport> = /*#__PURE__*/ struct<ProtectReport>(() => ({
  report_id: Schema.String,
  incident_event: nullOr(ProtectIncidentEventResponse),
  report_confidence: ProtectReportConfidence,
  report_type: ProtectReportType,
  report_source: ProtectReportSource,
  bank_account: nullOr(ProtectBankAccount),
  ach_return_code: nullOr(Schema.String),
  notes: nullOr(Schema.String),
  created_at: Schema.String
}))

export type ProtectReportConfidenceInput = "CONFIRMED" | "SUSPECTED"
export const ProtectReportConfidenceInput: Schema.Codec<ProtectReportConfidenceInput> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["CONFIRMED", "SUSPECTED"])
)

export type ProtectReportConfidence = Open<"CONFIRMED" | "SUSPECTED">
export const ProtectReportConfidence: Schema.Codec<ProtectReportConfidence> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["CONFIRMED", "SUSPECTED"])
)

export interface ProtectReportCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly incident_event?: ProtectIncidentEvent | null | undefined
  readonly report_confidence: ProtectReportConfidenceInput
  readonly report_type: ProtectReportTypeInput
  readonly report_source: ProtectReportSourceInput
  readonly bank_account?: ProtectBankAccountInput | null | undefined
  readonly ach_return_code?: string | null | undefined
  readonly notes?: string | null | undefined
}
export const ProtectReportCreateRequest: Schema.Codec<ProtectReportCreateRequest> =
  /*#__PURE__*/ struct<ProtectReportCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    incident_event: optional(nullOr(ProtectIncidentEvent)),
    report_confidence: ProtectReportConfidenceInput,
    report_type: ProtectReportTypeInput,
    report_source: ProtectReportSourceInput,
    bank_account: optional(nullOr(ProtectBankAccountInput)),
    ach_return_code: optional(nullOr(Schema.String)),
    notes: optional(nullOr(Schema.String))
  }))

export interface ProtectReportCreateResponse {
  readonly report_id: string
  readonly request_id: string
}
export const ProtectReportCreateResponse: Schema.Codec<ProtectReportCreateResponse> =
  /*#__PURE__*/ struct<ProtectReportCreateResponse>(() => ({
    report_id: Schema.String,
    request_id: Schema.String
  }))

const protectReportSourceValues = [
  "INTERNAL_REVIEW",
  "USER_SELF_REPORTED",
  "BANK_FEEDBACK",
  "NETWORK_FEEDBACK",
  "AUTOMATED_SYSTEM",
  "THIRD_PARTY_ALERT",
  "OTHER"
] as const

export type ProtectReportSourceInput = (typeof protectReportSourceValues)[number]
export const ProtectReportSourceInput: Schema.Codec<ProtectReportSourceInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(protectReportSourceValues)
)

export type ProtectReportSource = Open<(typeof protectReportSourceValues)[number]>
export const ProtectReportSource: Schema.Codec<ProtectReportSource> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(protectReportSourceValues)
)

const protectReportTypeValues = [
  "USER_ACCOUNT_TAKEOVER",
  "FALSE_IDENTITY",
  "STOLEN_IDENTITY",
  "SYNTHETIC_IDENTITY",
  "MULTIPLE_USER_ACCOUNTS",
  "SCAM_VICTIM",
  "BANK_ACCOUNT_TAKEOVER",
  "BANK_CONNECTION_REVOKED",
  "CARD_TESTING",
  "UNAUTHORIZED_TRANSACTION",
  "CARD_CHARGEBACK",
  "ACH_RETURN",
  "DISPUTE",
  "FIRST_PARTY_FRAUD",
  "MISSED_PAYMENT",
  "LOAN_STACKING",
  "MONEY_LAUNDERING",
  "NO_FRAUD",
  "OTHER"
] as const

export type ProtectReportTypeInput = (typeof protectReportTypeValues)[number]
export const ProtectReportTypeInput: Schema.Codec<ProtectReportTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(protectReportTypeValues)
)

export type ProtectReportType = Open<(typeof protectReportTypeValues)[number]>
export const ProtectReportType: Schema.Codec<ProtectReportType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(protectReportTypeValues)
)

export interface ProtectUser {
  readonly user_id?: string | undefined
  readonly client_user_id?: string | undefined
}
export const ProtectUser: Schema.Codec<ProtectUser> = /*#__PURE__*/ struct<ProtectUser>(() => ({
  user_id: optional(Schema.String),
  client_user_id: optional(Schema.String)
}))

export interface ProtectUserInsightsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly client_user_id?: string | undefined
}
export const ProtectUserInsightsGetRequest: Schema.Codec<ProtectUserInsightsGetRequest> =
  /*#__PURE__*/ struct<ProtectUserInsightsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: optional(Schema.String),
    client_user_id: optional(Schema.String)
  }))

export interface ProtectUserInsightsGetResponse {
  readonly user_id: string
  readonly latest_scored_event: LatestScoredEvent | null
  readonly reports?: ReadonlyArray<ProtectReport> | null
  readonly request_id: string
}
export const ProtectUserInsightsGetResponse: Schema.Codec<ProtectUserInsightsGetResponse> =
  /*#__PURE__*/ struct<ProtectUserInsightsGetResponse>(() => ({
    user_id: Schema.String,
    latest_scored_event: nullOr(LatestScoredEvent),
    reports: optionalKey(nullOr(Schema.Array(ProtectReport))),
    request_id: Schema.String
  }))

export type ProtectUserSignInEvent = Readonly<Record<string, unknown>>
export const ProtectUserSignInEvent: Schema.Codec<ProtectUserSignInEvent> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.Unknown)
)

export type ProtectUserSignUpEvent = Readonly<Record<string, unknown>>
export const ProtectUserSignUpEvent: Schema.Codec<ProtectUserSignUpEvent> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.Unknown)
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells Plaid how a cash advance was decided and whether it was taken, as feedback on its scores.
 *
 * `POST /protect/cash_advance/decision/create`
 */
export const protectCashAdvanceDecisionCreate: PlaidOperation<
  ProtectCashAdvanceDecisionCreateRequest,
  ProtectCashAdvanceDecisionCreateResponse
> = /*#__PURE__*/ operation({
  id: "protectCashAdvanceDecisionCreate",
  method: "POST",
  path: "/protect/cash_advance/decision/create",
  request: ProtectCashAdvanceDecisionCreateRequest,
  response: ProtectCashAdvanceDecisionCreateResponse,
  replay: "unsafe"
})

/**
 * Tells Plaid how a cash advance was repaid, as feedback on its scores.
 *
 * `POST /protect/cash_advance/repayment/create`
 */
export const protectCashAdvanceRepaymentCreate: PlaidOperation<
  ProtectCashAdvanceRepaymentCreateRequest,
  ProtectCashAdvanceRepaymentCreateResponse
> = /*#__PURE__*/ operation({
  id: "protectCashAdvanceRepaymentCreate",
  method: "POST",
  path: "/protect/cash_advance/repayment/create",
  request: ProtectCashAdvanceRepaymentCreateRequest,
  response: ProtectCashAdvanceRepaymentCreateResponse,
  replay: "unsafe"
})

/**
 * Scores a user by a named model, such as fraud in a Link session or repayment of a cash advance.
 *
 * `POST /protect/compute`
 *
 * @see https://plaid.com/docs/api/products/protect/#protectcompute
 */
export const protectCompute: PlaidOperation<ProtectComputeRequest, ProtectComputeResponse> = /*#__PURE__*/ operation({
  id: "protectCompute",
  method: "POST",
  path: "/protect/compute",
  request: ProtectComputeRequest,
  response: ProtectComputeResponse,
  replay: "unsafe"
})

/**
 * Tells the Trust Index and fraud attributes of a user event that was sent earlier.
 *
 * `POST /protect/event/get`
 *
 * @deprecated Its provider announced the end of it.
 */
export const protectEventGet: PlaidOperation<ProtectEventGetRequest, ProtectEventGetResponse> = /*#__PURE__*/ operation(
  {
    id: "protectEventGet",
    method: "POST",
    path: "/protect/event/get",
    request: ProtectEventGetRequest,
    response: ProtectEventGetResponse,
    replay: "safe",
    deprecated: true
  }
)

/**
 * Sends a user event to Protect and answers its id, with a Trust Index if asked for.
 *
 * `POST /protect/event/send`
 *
 * @deprecated Its provider announced the end of it.
 */
export const protectEventSend: PlaidOperation<ProtectEventSendRequest, ProtectEventSendResponse> =
  /*#__PURE__*/ operation({
    id: "protectEventSend",
    method: "POST",
    path: "/protect/event/send",
    request: ProtectEventSendRequest,
    response: ProtectEventSendResponse,
    replay: "unsafe",
    deprecated: true
  })

/**
 * Reports fraud or another incident, confirmed or suspected, to Plaid and answers the report's id.
 *
 * `POST /protect/report/create`
 *
 * @see https://plaid.com/docs/api/products/protect/#protectreportcreate
 */
export const protectReportCreate: PlaidOperation<ProtectReportCreateRequest, ProtectReportCreateResponse> =
  /*#__PURE__*/ operation({
    id: "protectReportCreate",
    method: "POST",
    path: "/protect/report/create",
    request: ProtectReportCreateRequest,
    response: ProtectReportCreateResponse,
    replay: "unsafe"
  })

/**
 * Tells a user's latest scored event and the reports on the user.
 *
 * `POST /protect/user/insights/get`
 *
 * @see https://plaid.com/docs/api/products/protect/#protectuserinsightsget
 */
export const protectUserInsightsGet: PlaidOperation<ProtectUserInsightsGetRequest, ProtectUserInsightsGetResponse> =
  /*#__PURE__*/ operation({
    id: "protectUserInsightsGet",
    method: "POST",
    path: "/protect/user/insights/get",
    request: ProtectUserInsightsGetRequest,
    response: ProtectUserInsightsGetResponse,
    replay: "safe"
  })
