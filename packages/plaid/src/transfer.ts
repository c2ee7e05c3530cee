/**
 * Transfer: moving money in the US, its ledgers, events, sweeps, refunds and originators.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, instant, uri, uuid } from "@bankstream/core/format"
import { multipart } from "@bankstream/core/multipart"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import { Upload } from "@bankstream/core/upload"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  ACHClass,
  ACHClassInput,
  IDNumberTypeInput,
  SignalWarning,
  SweepStatusInput,
  SweepTriggerInput,
  TransferAuthorizationDecision,
  TransferAuthorizationDecisionRationaleCode,
  TransferFailure,
  TransferSweep
} from "./model.ts"

export {
  ACHClass,
  ACHClassInput,
  IDNumberType,
  IDNumberTypeInput,
  SignalWarning,
  SweepFailure,
  SweepStatus,
  SweepStatusInput,
  SweepTrigger,
  SweepTriggerInput,
  TransferAuthorizationDecision,
  TransferAuthorizationDecisionRationaleCode,
  TransferFailure,
  TransferFailureInput,
  TransferSweep
} from "./model.ts"

export interface AuthorizationGuaranteeDetails {
  readonly outcome: TransferGuaranteeOutcome
  readonly schedule: ReadonlyArray<AuthorizationGuaranteeScheduleItem>
}
export const AuthorizationGuaranteeDetails: Schema.Codec<AuthorizationGuaranteeDetails> =
  /*#__PURE__*/ struct<AuthorizationGuaranteeDetails>(() => ({
    outcome: TransferGuaranteeOutcome,
    schedule: Schema.Array(AuthorizationGuaranteeScheduleItem)
  }))

export interface AuthorizationGuaranteeScheduleItem {
  readonly amount: string
  readonly observation_window_business_days: number
}
export const AuthorizationGuaranteeScheduleItem: Schema.Codec<AuthorizationGuaranteeScheduleItem> =
  /*#__PURE__*/ struct<AuthorizationGuaranteeScheduleItem>(() => ({
    amount: Schema.String,
    observation_window_business_days: Schema.Finite
  }))

export type CreditACHClass = "ccd" | "ppd" | "web"
export const CreditACHClass: Schema.Codec<CreditACHClass> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["ccd", "ppd", "web"])
)

export interface DetailedOriginator {
  readonly client_id: string
  readonly transfer_diligence_status: TransferDiligenceStatus
  readonly company_name: string
  readonly outstanding_requirements?: ReadonlyArray<TransferPlatformRequirement> | null
}
export const DetailedOriginator: Schema.Codec<DetailedOriginator> = /*#__PURE__*/ struct<DetailedOriginator>(() => ({
  client_id: Schema.String,
  transfer_diligence_status: TransferDiligenceStatus,
  company_name: Schema.String,
  outstanding_requirements: optionalKey(nullOr(Schema.Array(TransferPlatformRequirement)))
}))

export interface InstitutionSupportedNetworks {
  readonly rtp: TransferCapabilitiesGetRTP
  readonly rfp: TransferCapabilitiesGetRfP
}
export const InstitutionSupportedNetworks: Schema.Codec<InstitutionSupportedNetworks> =
  /*#__PURE__*/ struct<InstitutionSupportedNetworks>(() => ({
    rtp: TransferCapabilitiesGetRTP,
    rfp: TransferCapabilitiesGetRfP
  }))

export type LedgerEventSourceType = "TRANSFER" | "SWEEP" | "REFUND"
export const LedgerEventSourceType: Schema.Codec<LedgerEventSourceType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["TRANSFER", "SWEEP", "REFUND"])
)

export type OmittableTransferType = Open<"debit" | "credit">
export const OmittableTransferType: Schema.Codec<OmittableTransferType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["debit", "credit"])
)

export interface Originator {
  readonly client_id: string
  readonly transfer_diligence_status: TransferDiligenceStatus
}
export const Originator: Schema.Codec<Originator> = /*#__PURE__*/ struct<Originator>(() => ({
  client_id: Schema.String,
  transfer_diligence_status: TransferDiligenceStatus
}))

const originatorExpectedTransferFrequencyValues = [
  "once_per_month",
  "twice_per_month",
  "once_per_week",
  "daily"
] as const

export type OriginatorExpectedTransferFrequency = (typeof originatorExpectedTransferFrequencyValues)[number]
export const OriginatorExpectedTransferFrequency: Schema.Codec<OriginatorExpectedTransferFrequency> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(originatorExpectedTransferFrequencyValues))

const reasonCodeValues = [
  "AC03",
  "AM09",
  "CUST",
  "DUPL",
  "FRAD",
  "TECH",
  "UPAY",
  "AC14",
  "AM06",
  "BE05",
  "FOCR",
  "MS02",
  "MS03",
  "RR04",
  "RUTA"
] as const

export type ReasonCode = (typeof reasonCodeValues)[number]
export const ReasonCode: Schema.Codec<ReasonCode> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(reasonCodeValues)
)

/**
 * Transfers that repeat. `next_origination_date` is null when no more are to come; `transfer_ids` are those made so
 * far.
 */
export interface RecurringTransfer {
  readonly recurring_transfer_id: string
  readonly created: string
  readonly next_origination_date: string | null
  readonly test_clock_id?: string | null
  readonly type: TransferType
  readonly amount: string
  readonly status: TransferRecurringStatus
  readonly ach_class?: ACHClass | null
  readonly network: TransferRecurringNetwork
  /** @deprecated */
  readonly origination_account_id: string
  readonly account_id: string
  readonly funding_account_id: string
  readonly iso_currency_code: string
  readonly description: string
  readonly transfer_ids: ReadonlyArray<string>
  readonly user: TransferUserInResponse
  readonly schedule: TransferRecurringSchedule
}
export const RecurringTransfer: Schema.Codec<RecurringTransfer> = /*#__PURE__*/ struct<RecurringTransfer>(() => ({
  recurring_transfer_id: Schema.String,
  created: Schema.String,
  next_origination_date: nullOr(Schema.String),
  test_clock_id: optionalKey(nullOr(Schema.String)),
  type: TransferType,
  amount: Schema.String,
  status: TransferRecurringStatus,
  ach_class: optionalKey(nullOr(ACHClass)),
  network: TransferRecurringNetwork,
  origination_account_id: Schema.String,
  account_id: Schema.String,
  funding_account_id: Schema.String,
  iso_currency_code: Schema.String,
  description: Schema.String,
  transfer_ids: Schema.Array(Schema.String),
  user: TransferUserInResponse,
  schedule: TransferRecurringSchedule
}))

/**
 * A transfer. `debit` takes money from the user's account and `credit` pays into it; `amount` has no sign. One that has
 * settled may still be returned.
 */
export interface Transfer {
  readonly id: string
  readonly authorization_id: string
  readonly ach_class?: ACHClass | null
  readonly account_id?: string | null
  readonly funding_account_id: string | null
  readonly ledger_id?: string | null
  readonly type: TransferType
  readonly user: TransferUserInResponse
  readonly amount: string
  readonly description: string
  readonly created: string
  readonly status: TransferStatus
  readonly sweep_status?: TransferSweepStatus | null
  readonly network: TransferNetwork
  readonly wire_details?: TransferWireDetails | null
  readonly cancellable: boolean
  readonly failure_reason: TransferFailure | null
  readonly metadata: TransferMetadata | null
  /** @deprecated */
  readonly origination_account_id: string
  /** @deprecated */
  readonly guarantee_decision: TransferAuthorizationGuaranteeDecision | null
  /** @deprecated */
  readonly guarantee_decision_rationale: TransferAuthorizationGuaranteeDecisionRationale | null
  readonly iso_currency_code: string
  readonly standard_return_window: string | null
  readonly unauthorized_return_window: string | null
  /** @deprecated */
  readonly expected_settlement_date: string | null
  readonly expected_funds_available_date?: string | null
  readonly originator_client_id: string | null
  readonly refunds: ReadonlyArray<TransferRefund>
  readonly recurring_transfer_id: string | null
  readonly expected_sweep_settlement_schedule?: ReadonlyArray<TransferExpectedSweepSettlementScheduleItem> | null
  /** @deprecated */
  readonly credit_funds_source: TransferCreditFundsSource | null
  readonly facilitator_fee?: string | null
  readonly network_trace_id?: string | null
  readonly guarantee_details?: TransferGuaranteeDetails | null
}
export const Transfer: Schema.Codec<Transfer> = /*#__PURE__*/ struct<Transfer>(() => ({
  id: Schema.String,
  authorization_id: Schema.String,
  ach_class: optionalKey(nullOr(ACHClass)),
  account_id: optionalKey(nullOr(Schema.String)),
  funding_account_id: nullOr(Schema.String),
  ledger_id: optionalKey(nullOr(Schema.String)),
  type: TransferType,
  user: TransferUserInResponse,
  amount: Schema.String,
  description: Schema.String,
  created: Schema.String,
  status: TransferStatus,
  sweep_status: optionalKey(nullOr(TransferSweepStatus)),
  network: TransferNetwork,
  wire_details: optionalKey(nullOr(TransferWireDetails)),
  cancellable: Schema.Boolean,
  failure_reason: nullOr(TransferFailure),
  metadata: nullOr(TransferMetadata),
  origination_account_id: Schema.String,
  guarantee_decision: nullOr(TransferAuthorizationGuaranteeDecision),
  guarantee_decision_rationale: nullOr(TransferAuthorizationGuaranteeDecisionRationale),
  iso_currency_code: Schema.String,
  standard_return_window: nullOr(Schema.String),
  unauthorized_return_window: nullOr(Schema.String),
  expected_settlement_date: nullOr(Schema.String),
  expected_funds_available_date: optionalKey(nullOr(Schema.String)),
  originator_client_id: nullOr(Schema.String),
  refunds: Schema.Array(TransferRefund),
  recurring_transfer_id: nullOr(Schema.String),
  expected_sweep_settlement_schedule: optionalKey(nullOr(Schema.Array(TransferExpectedSweepSettlementScheduleItem))),
  credit_funds_source: nullOr(TransferCreditFundsSource),
  facilitator_fee: optionalKey(nullOr(Schema.String)),
  network_trace_id: optionalKey(nullOr(Schema.String)),
  guarantee_details: optionalKey(nullOr(TransferGuaranteeDetails))
}))

export type TransferACHNetwork = "ach" | "same-day-ach"
export const TransferACHNetwork: Schema.Codec<TransferACHNetwork> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["ach", "same-day-ach"])
)

/**
 * Whether a transfer may be made. Look at `decision`: an approval may also have a `decision_rationale`, where Plaid
 * could not judge the risk.
 */
export interface TransferAuthorization {
  readonly id: string
  readonly created: string
  readonly decision: TransferAuthorizationDecision
  readonly decision_rationale: TransferAuthorizationDecisionRationale | null
  /** @deprecated */
  readonly guarantee_decision: TransferAuthorizationGuaranteeDecision | null
  /** @deprecated */
  readonly guarantee_decision_rationale: TransferAuthorizationGuaranteeDecisionRationale | null
  readonly payment_risk: TransferAuthorizationPaymentRisk | null
  readonly proposed_transfer: TransferAuthorizationProposedTransfer
  readonly guarantee_details?: AuthorizationGuaranteeDetails | null
}
export const TransferAuthorization: Schema.Codec<TransferAuthorization> = /*#__PURE__*/ struct<TransferAuthorization>(
  () => ({
    id: Schema.String,
    created: Schema.String,
    decision: TransferAuthorizationDecision,
    decision_rationale: nullOr(TransferAuthorizationDecisionRationale),
    guarantee_decision: nullOr(TransferAuthorizationGuaranteeDecision),
    guarantee_decision_rationale: nullOr(TransferAuthorizationGuaranteeDecisionRationale),
    payment_risk: nullOr(TransferAuthorizationPaymentRisk),
    proposed_transfer: TransferAuthorizationProposedTransfer,
    guarantee_details: optionalKey(nullOr(AuthorizationGuaranteeDetails))
  })
)

export interface TransferAuthorizationCancelRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly authorization_id: string
}
export const TransferAuthorizationCancelRequest: Schema.Codec<TransferAuthorizationCancelRequest> =
  /*#__PURE__*/ struct<TransferAuthorizationCancelRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    authorization_id: Schema.String
  }))

export interface TransferAuthorizationCancelResponse {
  readonly request_id: string
}
export const TransferAuthorizationCancelResponse: Schema.Codec<TransferAuthorizationCancelResponse> =
  /*#__PURE__*/ struct<TransferAuthorizationCancelResponse>(() => ({
    request_id: Schema.String
  }))

export interface TransferAuthorizationCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly account_id: string
  readonly funding_account_id?: string | null | undefined
  readonly ledger_id?: string | null | undefined
  readonly payment_profile_token?: string | undefined
  readonly type: TransferTypeInput
  readonly network: TransferNetworkInput
  readonly amount: string
  readonly ach_class?: ACHClassInput | undefined
  readonly wire_details?: TransferWireDetailsInput | null | undefined
  readonly user: TransferAuthorizationUserInRequest
  readonly device?: TransferAuthorizationDevice | undefined
  /** @deprecated */
  readonly origination_account_id?: string | undefined
  readonly iso_currency_code?: string | undefined
  readonly idempotency_key?: string | null | undefined
  readonly user_present?: boolean | null | undefined
  /** @deprecated */
  readonly with_guarantee?: boolean | null | undefined
  readonly request_guarantee?: boolean | null | undefined
  /** @deprecated */
  readonly beacon_session_id?: string | null | undefined
  readonly originator_client_id?: string | null | undefined
  /** @deprecated */
  readonly credit_funds_source?: TransferCreditFundsSourceInput | null | undefined
  readonly test_clock_id?: string | null | undefined
  readonly ruleset_key?: string | null | undefined
  readonly custom_attributes?: TransferAuthorizationCustomAttributes | null | undefined
}
export const TransferAuthorizationCreateRequest: Schema.Codec<TransferAuthorizationCreateRequest> =
  /*#__PURE__*/ struct<TransferAuthorizationCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    account_id: Schema.String,
    funding_account_id: optional(nullOr(Schema.String)),
    ledger_id: optional(nullOr(Schema.String)),
    payment_profile_token: optional(Schema.String),
    type: TransferTypeInput,
    network: TransferNetworkInput,
    amount: Schema.String,
    ach_class: optional(ACHClassInput),
    wire_details: optional(nullOr(TransferWireDetailsInput)),
    user: TransferAuthorizationUserInRequest,
    device: optional(TransferAuthorizationDevice),
    origination_account_id: optional(Schema.String),
    iso_currency_code: optional(Schema.String),
    idempotency_key: optional(nullOr(Schema.String.check(Schema.isMaxCodePoints(50)))),
    user_present: optional(nullOr(Schema.Boolean)),
    with_guarantee: optional(nullOr(Schema.Boolean)),
    request_guarantee: optional(nullOr(Schema.Boolean)),
    beacon_session_id: optional(nullOr(Schema.String)),
    originator_client_id: optional(nullOr(Schema.String)),
    credit_funds_source: optional(nullOr(TransferCreditFundsSourceInput)),
    test_clock_id: optional(nullOr(Schema.String)),
    ruleset_key: optional(nullOr(Schema.String)),
    custom_attributes: optional(nullOr(TransferAuthorizationCustomAttributes))
  }))

export interface TransferAuthorizationCreateResponse {
  readonly authorization: TransferAuthorization
  readonly request_id: string
}
export const TransferAuthorizationCreateResponse: Schema.Codec<TransferAuthorizationCreateResponse> =
  /*#__PURE__*/ struct<TransferAuthorizationCreateResponse>(() => ({
    authorization: TransferAuthorization,
    request_id: Schema.String
  }))

export type TransferAuthorizationCustomAttributes = Readonly<Record<string, string>>
export const TransferAuthorizationCustomAttributes: Schema.Codec<TransferAuthorizationCustomAttributes> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Record(Schema.String, Schema.String.check(Schema.isMaxCodePoints(500))).check(Schema.isMaxProperties(50))
  )

export interface TransferAuthorizationDecisionRationale {
  readonly code: TransferAuthorizationDecisionRationaleCode | null
  readonly description: string
}
export const TransferAuthorizationDecisionRationale: Schema.Codec<TransferAuthorizationDecisionRationale> =
  /*#__PURE__*/ struct<TransferAuthorizationDecisionRationale>(() => ({
    code: nullOr(TransferAuthorizationDecisionRationaleCode),
    description: Schema.String
  }))

export interface TransferAuthorizationDevice {
  readonly ip_address?: string | undefined
  readonly user_agent?: string | undefined
}
export const TransferAuthorizationDevice: Schema.Codec<TransferAuthorizationDevice> =
  /*#__PURE__*/ struct<TransferAuthorizationDevice>(() => ({
    ip_address: optional(Schema.String),
    user_agent: optional(Schema.String)
  }))

export type TransferAuthorizationGuaranteeDecision = Open<"GUARANTEED" | "NOT_GUARANTEED">
export const TransferAuthorizationGuaranteeDecision: Schema.Codec<TransferAuthorizationGuaranteeDecision> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["GUARANTEED", "NOT_GUARANTEED"]))

export interface TransferAuthorizationGuaranteeDecisionRationale {
  readonly code: TransferAuthorizationGuaranteeDecisionRationaleCode
  readonly description: string
}
export const TransferAuthorizationGuaranteeDecisionRationale: Schema.Codec<TransferAuthorizationGuaranteeDecisionRationale> =
  /*#__PURE__*/ struct<TransferAuthorizationGuaranteeDecisionRationale>(() => ({
    code: TransferAuthorizationGuaranteeDecisionRationaleCode,
    description: Schema.String
  }))

const transferAuthorizationGuaranteeDecisionRationaleCodeValues = [
  "RETURN_BANK",
  "RETURN_CUSTOMER",
  "GUARANTEE_LIMIT_REACHED",
  "RISK_ESTIMATE_UNAVAILABLE",
  "REQUIRED_PARAM_MISSING"
] as const

export type TransferAuthorizationGuaranteeDecisionRationaleCode = Open<
  (typeof transferAuthorizationGuaranteeDecisionRationaleCodeValues)[number]
>
export const TransferAuthorizationGuaranteeDecisionRationaleCode: Schema.Codec<TransferAuthorizationGuaranteeDecisionRationaleCode> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(transferAuthorizationGuaranteeDecisionRationaleCodeValues))

export interface TransferAuthorizationPaymentRisk {
  readonly bank_initiated_return_score: number | null
  readonly customer_initiated_return_score: number | null
  readonly risk_level: TransferAuthorizationRiskLevel | null
  readonly warnings: ReadonlyArray<SignalWarning>
}
export const TransferAuthorizationPaymentRisk: Schema.Codec<TransferAuthorizationPaymentRisk> =
  /*#__PURE__*/ struct<TransferAuthorizationPaymentRisk>(() => ({
    bank_initiated_return_score: nullOr(Schema.Finite),
    customer_initiated_return_score: nullOr(Schema.Finite),
    risk_level: nullOr(TransferAuthorizationRiskLevel),
    warnings: Schema.Array(SignalWarning)
  }))

export interface TransferAuthorizationProposedTransfer {
  readonly ach_class?: ACHClass | null
  readonly account_id?: string | null
  readonly funding_account_id: string | null
  readonly ledger_id?: string | null
  readonly type: TransferType
  readonly user: TransferUserInResponse
  readonly amount: string
  readonly network: string
  readonly wire_details?: TransferWireDetails | null
  /** @deprecated */
  readonly origination_account_id: string
  readonly iso_currency_code: string
  readonly originator_client_id: string | null
  /** @deprecated */
  readonly credit_funds_source: TransferCreditFundsSource | null
  readonly requested_amount: string
}
export const TransferAuthorizationProposedTransfer: Schema.Codec<TransferAuthorizationProposedTransfer> =
  /*#__PURE__*/ struct<TransferAuthorizationProposedTransfer>(() => ({
    ach_class: optionalKey(nullOr(ACHClass)),
    account_id: optionalKey(nullOr(Schema.String)),
    funding_account_id: nullOr(Schema.String),
    ledger_id: optionalKey(nullOr(Schema.String)),
    type: TransferType,
    user: TransferUserInResponse,
    amount: Schema.String,
    network: Schema.String,
    wire_details: optionalKey(nullOr(TransferWireDetails)),
    origination_account_id: Schema.String,
    iso_currency_code: Schema.String,
    originator_client_id: nullOr(Schema.String),
    credit_funds_source: nullOr(TransferCreditFundsSource),
    requested_amount: Schema.String
  }))

const transferAuthorizationRiskLevelValues = [
  "HIGH_RISK",
  "MEDIUM_HIGH_RISK",
  "MEDIUM_RISK",
  "MEDIUM_LOW_RISK",
  "LOW_RISK"
] as const

export type TransferAuthorizationRiskLevel = Open<(typeof transferAuthorizationRiskLevelValues)[number]>
export const TransferAuthorizationRiskLevel: Schema.Codec<TransferAuthorizationRiskLevel> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(transferAuthorizationRiskLevelValues))

export interface TransferAuthorizationUserInRequest {
  readonly legal_name: string
  readonly phone_number?: string | undefined
  readonly email_address?: string | undefined
  readonly address?: TransferUserAddressInRequest | undefined
}
export const TransferAuthorizationUserInRequest: Schema.Codec<TransferAuthorizationUserInRequest> =
  /*#__PURE__*/ struct<TransferAuthorizationUserInRequest>(() => ({
    legal_name: Schema.String,
    phone_number: optional(Schema.String),
    email_address: optional(Schema.String),
    address: optional(TransferUserAddressInRequest)
  }))

export interface TransferBalance {
  readonly available: string
  readonly current?: string | null
  readonly type: TransferBalanceType
}
export const TransferBalance: Schema.Codec<TransferBalance> = /*#__PURE__*/ struct<TransferBalance>(() => ({
  available: Schema.String,
  current: optionalKey(nullOr(Schema.String)),
  type: TransferBalanceType
}))

export interface TransferBalanceGetRequest {
  readonly client_id?: string | undefined
  /** @deprecated */
  readonly originator_client_id?: string | null | undefined
  readonly secret?: string | undefined
  readonly type?: TransferBalanceTypeInput | undefined
}
export const TransferBalanceGetRequest: Schema.Codec<TransferBalanceGetRequest> =
  /*#__PURE__*/ struct<TransferBalanceGetRequest>(() => ({
    client_id: optional(Schema.String),
    originator_client_id: optional(nullOr(Schema.String)),
    secret: optional(Schema.String),
    type: optional(TransferBalanceTypeInput)
  }))

export interface TransferBalanceGetResponse {
  readonly balance: TransferBalance
  readonly request_id: string
}
export const TransferBalanceGetResponse: Schema.Codec<TransferBalanceGetResponse> =
  /*#__PURE__*/ struct<TransferBalanceGetResponse>(() => ({
    balance: TransferBalance,
    request_id: Schema.String
  }))

export type TransferBalanceTypeInput = "prefunded_rtp_credits" | "prefunded_ach_credits"
export const TransferBalanceTypeInput: Schema.Codec<TransferBalanceTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["prefunded_rtp_credits", "prefunded_ach_credits"])
)

export type TransferBalanceType = Open<"prefunded_rtp_credits" | "prefunded_ach_credits">
export const TransferBalanceType: Schema.Codec<TransferBalanceType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["prefunded_rtp_credits", "prefunded_ach_credits"])
)

export interface TransferCancelRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly transfer_id: string
  /** @deprecated */
  readonly originator_client_id?: string | null | undefined
  readonly reason_code?: ReasonCode | undefined
}
export const TransferCancelRequest: Schema.Codec<TransferCancelRequest> = /*#__PURE__*/ struct<TransferCancelRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    transfer_id: Schema.String,
    originator_client_id: optional(nullOr(Schema.String)),
    reason_code: optional(ReasonCode)
  })
)

export interface TransferCancelResponse {
  readonly request_id: string
}
export const TransferCancelResponse: Schema.Codec<TransferCancelResponse> =
  /*#__PURE__*/ struct<TransferCancelResponse>(() => ({
    request_id: Schema.String
  }))

export interface TransferCapabilitiesGetRTP {
  readonly credit?: boolean | null
}
export const TransferCapabilitiesGetRTP: Schema.Codec<TransferCapabilitiesGetRTP> =
  /*#__PURE__*/ struct<TransferCapabilitiesGetRTP>(() => ({
    credit: optionalKey(nullOr(Schema.Boolean))
  }))

export interface TransferCapabilitiesGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly account_id: string
  readonly payment_profile_token?: string | undefined
}
export const TransferCapabilitiesGetRequest: Schema.Codec<TransferCapabilitiesGetRequest> =
  /*#__PURE__*/ struct<TransferCapabilitiesGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    account_id: Schema.String,
    payment_profile_token: optional(Schema.String)
  }))

export interface TransferCapabilitiesGetResponse {
  readonly institution_supported_networks: InstitutionSupportedNetworks
  readonly request_id: string
}
export const TransferCapabilitiesGetResponse: Schema.Codec<TransferCapabilitiesGetResponse> =
  /*#__PURE__*/ struct<TransferCapabilitiesGetResponse>(() => ({
    institution_supported_networks: InstitutionSupportedNetworks,
    request_id: Schema.String
  }))

export interface TransferCapabilitiesGetRfP {
  readonly debit?: boolean | null
  readonly max_amount?: string | null
  readonly iso_currency_code?: string | null
}
export const TransferCapabilitiesGetRfP: Schema.Codec<TransferCapabilitiesGetRfP> =
  /*#__PURE__*/ struct<TransferCapabilitiesGetRfP>(() => ({
    debit: optionalKey(nullOr(Schema.Boolean)),
    max_amount: optionalKey(nullOr(Schema.String)),
    iso_currency_code: optionalKey(nullOr(Schema.String))
  }))

export interface TransferConfigurationGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id?: string | null | undefined
}
export const TransferConfigurationGetRequest: Schema.Codec<TransferConfigurationGetRequest> =
  /*#__PURE__*/ struct<TransferConfigurationGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: optional(nullOr(Schema.String))
  }))

export interface TransferConfigurationGetResponse {
  readonly request_id: string
  /** @deprecated */
  readonly max_single_transfer_amount: string
  readonly max_single_transfer_credit_amount: string
  readonly max_single_transfer_debit_amount: string
  readonly max_daily_credit_amount: string
  readonly max_daily_debit_amount: string
  /** @deprecated */
  readonly max_monthly_amount: string
  readonly max_monthly_credit_amount: string
  readonly max_monthly_debit_amount: string
  readonly iso_currency_code: string
}
export const TransferConfigurationGetResponse: Schema.Codec<TransferConfigurationGetResponse> =
  /*#__PURE__*/ struct<TransferConfigurationGetResponse>(() => ({
    request_id: Schema.String,
    max_single_transfer_amount: Schema.String,
    max_single_transfer_credit_amount: Schema.String,
    max_single_transfer_debit_amount: Schema.String,
    max_daily_credit_amount: Schema.String,
    max_daily_debit_amount: Schema.String,
    max_monthly_amount: Schema.String,
    max_monthly_credit_amount: Schema.String,
    max_monthly_debit_amount: Schema.String,
    iso_currency_code: Schema.String
  }))

export interface TransferCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly idempotency_key?: string | undefined
  readonly access_token: string
  readonly account_id: string
  readonly authorization_id: string
  /** @deprecated */
  readonly type?: TransferTypeInput | undefined
  /** @deprecated */
  readonly network?: TransferNetworkInput | undefined
  readonly amount?: string | undefined
  readonly description: string
  /** @deprecated */
  readonly ach_class?: ACHClassInput | undefined
  readonly user?: TransferUserInRequestDeprecated | null | undefined
  readonly metadata?: TransferMetadataInput | null | undefined
  /** @deprecated */
  readonly origination_account_id?: string | null | undefined
  /** @deprecated */
  readonly iso_currency_code?: string | undefined
  readonly test_clock_id?: string | null | undefined
  readonly facilitator_fee?: string | undefined
}
export const TransferCreateRequest: Schema.Codec<TransferCreateRequest> = /*#__PURE__*/ struct<TransferCreateRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    idempotency_key: optional(Schema.String.check(Schema.isMaxCodePoints(50))),
    access_token: Schema.String,
    account_id: Schema.String,
    authorization_id: Schema.String,
    type: optional(TransferTypeInput),
    network: optional(TransferNetworkInput),
    amount: optional(Schema.String),
    description: Schema.String.check(Schema.isMaxCodePoints(15)),
    ach_class: optional(ACHClassInput),
    user: optional(nullOr(TransferUserInRequestDeprecated)),
    metadata: optional(nullOr(TransferMetadataInput)),
    origination_account_id: optional(nullOr(Schema.String)),
    iso_currency_code: optional(Schema.String),
    test_clock_id: optional(nullOr(Schema.String)),
    facilitator_fee: optional(Schema.String)
  })
)

export interface TransferCreateResponse {
  readonly transfer: Transfer
  readonly request_id: string
}
export const TransferCreateResponse: Schema.Codec<TransferCreateResponse> =
  /*#__PURE__*/ struct<TransferCreateResponse>(() => ({
    transfer: Transfer,
    request_id: Schema.String
  }))

export type TransferCreditFundsSourceInput = "sweep" | "prefunded_rtp_credits" | "prefunded_ach_credits"
export const TransferCreditFundsSourceInput: Schema.Codec<TransferCreditFundsSourceInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["sweep", "prefunded_rtp_credits", "prefunded_ach_credits"]))

export type TransferCreditFundsSource = Open<"sweep" | "prefunded_rtp_credits" | "prefunded_ach_credits">
export const TransferCreditFundsSource: Schema.Codec<TransferCreditFundsSource> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["sweep", "prefunded_rtp_credits", "prefunded_ach_credits"])
)

export interface TransferCreditUsageConfiguration {
  readonly expected_frequency: OriginatorExpectedTransferFrequency
  readonly expected_highest_amount: string
  readonly expected_average_amount: string
  readonly expected_monthly_amount: string
  readonly sec_codes: ReadonlyArray<CreditACHClass>
}
export const TransferCreditUsageConfiguration: Schema.Codec<TransferCreditUsageConfiguration> =
  /*#__PURE__*/ struct<TransferCreditUsageConfiguration>(() => ({
    expected_frequency: OriginatorExpectedTransferFrequency,
    expected_highest_amount: Schema.String,
    expected_average_amount: Schema.String,
    expected_monthly_amount: Schema.String,
    sec_codes: Schema.Array(CreditACHClass)
  }))

export interface TransferDebitUsageConfiguration {
  readonly expected_frequency: OriginatorExpectedTransferFrequency
  readonly expected_highest_amount: string
  readonly expected_average_amount: string
  readonly expected_monthly_amount: string
  readonly sec_codes: ReadonlyArray<ACHClassInput>
}
export const TransferDebitUsageConfiguration: Schema.Codec<TransferDebitUsageConfiguration> =
  /*#__PURE__*/ struct<TransferDebitUsageConfiguration>(() => ({
    expected_frequency: OriginatorExpectedTransferFrequency,
    expected_highest_amount: Schema.String,
    expected_average_amount: Schema.String,
    expected_monthly_amount: Schema.String,
    sec_codes: Schema.Array(ACHClassInput)
  }))

export interface TransferDevice {
  readonly ip_address: string
  readonly user_agent: string
}
export const TransferDevice: Schema.Codec<TransferDevice> = /*#__PURE__*/ struct<TransferDevice>(() => ({
  ip_address: Schema.String,
  user_agent: Schema.String
}))

export interface TransferDiligenceDocumentUploadRequest {
  readonly originator_client_id: string
  readonly file: Upload
  readonly purpose: TransferDocumentPurpose
}
export const TransferDiligenceDocumentUploadRequest: Schema.Codec<TransferDiligenceDocumentUploadRequest> =
  /*#__PURE__*/ struct<TransferDiligenceDocumentUploadRequest>(() => ({
    originator_client_id: Schema.String,
    file: Upload,
    purpose: TransferDocumentPurpose
  }))

export interface TransferDiligenceDocumentUploadResponse {
  readonly request_id: string
}
export const TransferDiligenceDocumentUploadResponse: Schema.Codec<TransferDiligenceDocumentUploadResponse> =
  /*#__PURE__*/ struct<TransferDiligenceDocumentUploadResponse>(() => ({
    request_id: Schema.String
  }))

const transferDiligenceStatusValues = [
  "not_submitted",
  "submitted",
  "under_review",
  "approved",
  "denied",
  "more_information_required"
] as const

export type TransferDiligenceStatus = Open<(typeof transferDiligenceStatusValues)[number]>
export const TransferDiligenceStatus: Schema.Codec<TransferDiligenceStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(transferDiligenceStatusValues)
)

export interface TransferDiligenceSubmitRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id: string
  readonly originator_diligence: TransferOriginatorDiligence
}
export const TransferDiligenceSubmitRequest: Schema.Codec<TransferDiligenceSubmitRequest> =
  /*#__PURE__*/ struct<TransferDiligenceSubmitRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: Schema.String,
    originator_diligence: TransferOriginatorDiligence
  }))

export interface TransferDiligenceSubmitResponse {
  readonly request_id: string
}
export const TransferDiligenceSubmitResponse: Schema.Codec<TransferDiligenceSubmitResponse> =
  /*#__PURE__*/ struct<TransferDiligenceSubmitResponse>(() => ({
    request_id: Schema.String
  }))

export type TransferDocumentPurpose = "DUE_DILIGENCE"
export const TransferDocumentPurpose: Schema.Codec<TransferDocumentPurpose> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["DUE_DILIGENCE"])
)

/**
 * Something that happened to a transfer, a refund or a sweep. `event_id` rises from event to event: the highest one
 * seen is the next `after_id`. `sweep_amount` and `event_amount` are signed decimal strings. For a sweep of a ledger,
 * `transfer_id` is empty.
 */
export interface TransferEvent {
  readonly event_id: number
  readonly timestamp: string
  readonly event_type: TransferEventType
  readonly account_id?: string | null
  readonly funding_account_id: string | null
  readonly ledger_id?: string | null
  readonly transfer_id: string
  /** @deprecated */
  readonly origination_account_id: string | null
  readonly transfer_type?: OmittableTransferType | null
  readonly transfer_amount?: string | null
  readonly failure_reason: TransferFailure | null
  readonly sweep_id: string | null
  readonly sweep_amount: string | null
  readonly refund_id: string | null
  readonly originator_client_id: string | null
  readonly intent_id?: string | null
  readonly wire_return_fee?: string | null
  readonly event_amount?: string | null
}
export const TransferEvent: Schema.Codec<TransferEvent> = /*#__PURE__*/ struct<TransferEvent>(() => ({
  event_id: Schema.Finite,
  timestamp: Schema.String,
  event_type: TransferEventType,
  account_id: optionalKey(nullOr(Schema.String)),
  funding_account_id: nullOr(Schema.String),
  ledger_id: optionalKey(nullOr(Schema.String)),
  transfer_id: Schema.String,
  origination_account_id: nullOr(Schema.String),
  transfer_type: optionalKey(nullOr(OmittableTransferType)),
  transfer_amount: optionalKey(nullOr(Schema.String)),
  failure_reason: nullOr(TransferFailure),
  sweep_id: nullOr(Schema.String),
  sweep_amount: nullOr(Schema.String),
  refund_id: nullOr(Schema.String),
  originator_client_id: nullOr(Schema.String),
  intent_id: optionalKey(nullOr(Schema.String)),
  wire_return_fee: optionalKey(nullOr(Schema.String)),
  event_amount: optionalKey(nullOr(Schema.String))
}))

export interface TransferEventListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly start_date?: string | null | undefined
  readonly end_date?: string | null | undefined
  readonly transfer_id?: string | null | undefined
  readonly account_id?: string | null | undefined
  readonly transfer_type?: TransferEventListTransferType | null | undefined
  readonly event_types?: ReadonlyArray<TransferEventTypeInput> | undefined
  readonly sweep_id?: string | undefined
  readonly count?: number | null | undefined
  readonly offset?: number | null | undefined
  /** @deprecated */
  readonly origination_account_id?: string | null | undefined
  readonly originator_client_id?: string | null | undefined
  readonly funding_account_id?: string | null | undefined
}
export const TransferEventListRequest: Schema.Codec<TransferEventListRequest> =
  /*#__PURE__*/ struct<TransferEventListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    start_date: optional(nullOr(instant)),
    end_date: optional(nullOr(instant)),
    transfer_id: optional(nullOr(Schema.String)),
    account_id: optional(nullOr(Schema.String)),
    transfer_type: optional(nullOr(TransferEventListTransferType)),
    event_types: optional(Schema.Array(TransferEventTypeInput)),
    sweep_id: optional(Schema.String),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25)))),
    offset: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))),
    origination_account_id: optional(nullOr(Schema.String)),
    originator_client_id: optional(nullOr(Schema.String)),
    funding_account_id: optional(nullOr(Schema.String))
  }))

export interface TransferEventListResponse {
  readonly transfer_events: ReadonlyArray<TransferEvent>
  readonly has_more: boolean
  readonly request_id: string
}
export const TransferEventListResponse: Schema.Codec<TransferEventListResponse> =
  /*#__PURE__*/ struct<TransferEventListResponse>(() => ({
    transfer_events: Schema.Array(TransferEvent),
    has_more: Schema.Boolean,
    request_id: Schema.String
  }))

export type TransferEventListTransferType = "debit" | "credit"
export const TransferEventListTransferType: Schema.Codec<TransferEventListTransferType> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["debit", "credit"])
)

export interface TransferEventSyncRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly after_id: number
  readonly count?: number | null | undefined
}
export const TransferEventSyncRequest: Schema.Codec<TransferEventSyncRequest> =
  /*#__PURE__*/ struct<TransferEventSyncRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    after_id: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500))))
  }))

export interface TransferEventSyncResponse {
  readonly transfer_events: ReadonlyArray<TransferEvent>
  readonly has_more: boolean
  readonly request_id: string
}
export const TransferEventSyncResponse: Schema.Codec<TransferEventSyncResponse> =
  /*#__PURE__*/ struct<TransferEventSyncResponse>(() => ({
    transfer_events: Schema.Array(TransferEvent),
    has_more: Schema.Boolean,
    request_id: Schema.String
  }))

const transferEventTypeValues = [
  "pending",
  "cancelled",
  "failed",
  "posted",
  "settled",
  "funds_available",
  "returned",
  "swept",
  "swept_settled",
  "return_swept",
  "sweep.pending",
  "sweep.posted",
  "sweep.settled",
  "sweep.returned",
  "sweep.failed",
  "sweep.funds_available",
  "refund.pending",
  "refund.cancelled",
  "refund.failed",
  "refund.posted",
  "refund.settled",
  "refund.returned",
  "refund.swept",
  "refund.return_swept",
  "guaranteed",
  "guarantee_reimbursed",
  "client_return_recovered",
  "plaid_return_recovered"
] as const

export type TransferEventTypeInput = (typeof transferEventTypeValues)[number]
export const TransferEventTypeInput: Schema.Codec<TransferEventTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(transferEventTypeValues)
)

export type TransferEventType = Open<(typeof transferEventTypeValues)[number]>
export const TransferEventType: Schema.Codec<TransferEventType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(transferEventTypeValues)
)

export interface TransferExpectedSweepSettlementScheduleItem {
  readonly sweep_settlement_date: string
  readonly swept_settled_amount: string
}
export const TransferExpectedSweepSettlementScheduleItem: Schema.Codec<TransferExpectedSweepSettlementScheduleItem> =
  /*#__PURE__*/ struct<TransferExpectedSweepSettlementScheduleItem>(() => ({
    sweep_settlement_date: Schema.String,
    swept_settled_amount: Schema.String
  }))

export interface TransferFundingAccount {
  readonly access_token: string
  readonly account_id: string
}
export const TransferFundingAccount: Schema.Codec<TransferFundingAccount> =
  /*#__PURE__*/ struct<TransferFundingAccount>(() => ({
    access_token: Schema.String,
    account_id: Schema.String
  }))

export interface TransferFundingAccountWithDisplayName {
  readonly access_token: string
  readonly account_id: string
  readonly display_name?: string | undefined
}
export const TransferFundingAccountWithDisplayName: Schema.Codec<TransferFundingAccountWithDisplayName> =
  /*#__PURE__*/ struct<TransferFundingAccountWithDisplayName>(() => ({
    access_token: Schema.String,
    account_id: Schema.String,
    display_name: optional(Schema.String)
  }))

export interface TransferGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly transfer_id?: string | undefined
  readonly authorization_id?: string | undefined
  /** @deprecated */
  readonly originator_client_id?: string | null | undefined
}
export const TransferGetRequest: Schema.Codec<TransferGetRequest> = /*#__PURE__*/ struct<TransferGetRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  transfer_id: optional(Schema.String),
  authorization_id: optional(Schema.String),
  originator_client_id: optional(nullOr(Schema.String))
}))

export interface TransferGetResponse {
  readonly transfer: Transfer
  readonly request_id: string
}
export const TransferGetResponse: Schema.Codec<TransferGetResponse> = /*#__PURE__*/ struct<TransferGetResponse>(() => ({
  transfer: Transfer,
  request_id: Schema.String
}))

export interface TransferGuaranteeDetails {
  readonly guaranteed_amount: string
  readonly schedule: ReadonlyArray<TransferGuaranteeScheduleItem>
}
export const TransferGuaranteeDetails: Schema.Codec<TransferGuaranteeDetails> =
  /*#__PURE__*/ struct<TransferGuaranteeDetails>(() => ({
    guaranteed_amount: Schema.String,
    schedule: Schema.Array(TransferGuaranteeScheduleItem)
  }))

const transferGuaranteeOutcomeValues = [
  "FULL_INSTANT",
  "PARTIAL_INSTANT_ONLY",
  "PARTIAL_INSTANT_WITH_OBSERVATION_WINDOW",
  "NOT_GUARANTEED"
] as const

export type TransferGuaranteeOutcome = Open<(typeof transferGuaranteeOutcomeValues)[number]>
export const TransferGuaranteeOutcome: Schema.Codec<TransferGuaranteeOutcome> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(transferGuaranteeOutcomeValues)
)

export interface TransferGuaranteeScheduleItem {
  readonly amount: string
  readonly observation_window_business_days: number
  readonly observation_window_expiration_time?: string | null
}
export const TransferGuaranteeScheduleItem: Schema.Codec<TransferGuaranteeScheduleItem> =
  /*#__PURE__*/ struct<TransferGuaranteeScheduleItem>(() => ({
    amount: Schema.String,
    observation_window_business_days: Schema.Finite,
    observation_window_expiration_time: optionalKey(nullOr(Schema.String))
  }))

export type TransferIntentAuthorizationDecision = Open<"APPROVED" | "DECLINED">
export const TransferIntentAuthorizationDecision: Schema.Codec<TransferIntentAuthorizationDecision> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["APPROVED", "DECLINED"]))

export interface TransferIntentCreate {
  readonly id: string
  readonly created: string
  readonly status: TransferIntentStatus
  readonly account_id?: string | null
  /** @deprecated */
  readonly origination_account_id: string
  readonly funding_account_id: string
  readonly amount: string
  readonly mode: TransferIntentCreateMode
  readonly network?: TransferIntentCreateNetwork | null
  readonly ach_class?: ACHClass | null
  readonly user: TransferUserInResponse
  readonly description: string
  readonly metadata?: TransferMetadata | null
  readonly iso_currency_code: string
  readonly require_guarantee?: boolean | null
}
export const TransferIntentCreate: Schema.Codec<TransferIntentCreate> = /*#__PURE__*/ struct<TransferIntentCreate>(
  () => ({
    id: Schema.String,
    created: Schema.String,
    status: TransferIntentStatus,
    account_id: optionalKey(nullOr(Schema.String)),
    origination_account_id: Schema.String,
    funding_account_id: Schema.String,
    amount: Schema.String,
    mode: TransferIntentCreateMode,
    network: optionalKey(nullOr(TransferIntentCreateNetwork)),
    ach_class: optionalKey(nullOr(ACHClass)),
    user: TransferUserInResponse,
    description: Schema.String,
    metadata: optionalKey(nullOr(TransferMetadata)),
    iso_currency_code: Schema.String,
    require_guarantee: optionalKey(nullOr(Schema.Boolean))
  })
)

export type TransferIntentCreateModeInput = "PAYMENT" | "DISBURSEMENT"
export const TransferIntentCreateModeInput: Schema.Codec<TransferIntentCreateModeInput> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["PAYMENT", "DISBURSEMENT"])
)

export type TransferIntentCreateMode = Open<"PAYMENT" | "DISBURSEMENT">
export const TransferIntentCreateMode: Schema.Codec<TransferIntentCreateMode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["PAYMENT", "DISBURSEMENT"])
)

export type TransferIntentCreateNetworkInput = "ach" | "same-day-ach" | "rtp"
export const TransferIntentCreateNetworkInput: Schema.Codec<TransferIntentCreateNetworkInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["ach", "same-day-ach", "rtp"]))

export type TransferIntentCreateNetwork = Open<"ach" | "same-day-ach" | "rtp">
export const TransferIntentCreateNetwork: Schema.Codec<TransferIntentCreateNetwork> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ach", "same-day-ach", "rtp"])
)

export interface TransferIntentCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly account_id?: string | null | undefined
  readonly funding_account_id?: string | null | undefined
  readonly mode: TransferIntentCreateModeInput
  readonly network?: TransferIntentCreateNetworkInput | undefined
  readonly amount: string
  readonly description: string
  readonly ach_class?: ACHClassInput | undefined
  /** @deprecated */
  readonly origination_account_id?: string | null | undefined
  readonly user: TransferUserInRequest
  readonly metadata?: TransferMetadataInput | null | undefined
  readonly iso_currency_code?: string | undefined
  readonly require_guarantee?: boolean | null | undefined
}
export const TransferIntentCreateRequest: Schema.Codec<TransferIntentCreateRequest> =
  /*#__PURE__*/ struct<TransferIntentCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    account_id: optional(nullOr(Schema.String)),
    funding_account_id: optional(nullOr(Schema.String)),
    mode: TransferIntentCreateModeInput,
    network: optional(TransferIntentCreateNetworkInput),
    amount: Schema.String,
    description: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(15)),
    ach_class: optional(ACHClassInput),
    origination_account_id: optional(nullOr(Schema.String)),
    user: TransferUserInRequest,
    metadata: optional(nullOr(TransferMetadataInput)),
    iso_currency_code: optional(Schema.String),
    require_guarantee: optional(nullOr(Schema.Boolean))
  }))

export interface TransferIntentCreateResponse {
  readonly transfer_intent: TransferIntentCreate
  readonly request_id: string
}
export const TransferIntentCreateResponse: Schema.Codec<TransferIntentCreateResponse> =
  /*#__PURE__*/ struct<TransferIntentCreateResponse>(() => ({
    transfer_intent: TransferIntentCreate,
    request_id: Schema.String
  }))

export interface TransferIntentGet {
  readonly id: string
  readonly created: string
  readonly status: TransferIntentStatus
  readonly transfer_id: string | null
  readonly failure_reason: TransferIntentGetFailureReason | null
  readonly authorization_decision: TransferIntentAuthorizationDecision | null
  readonly authorization_decision_rationale: TransferAuthorizationDecisionRationale | null
  readonly account_id?: string | null
  /** @deprecated */
  readonly origination_account_id: string
  readonly funding_account_id: string
  readonly amount: string
  readonly mode: TransferIntentCreateMode
  readonly network?: TransferIntentCreateNetwork | null
  readonly ach_class?: ACHClass | null
  readonly user: TransferUserInResponse
  readonly description: string
  readonly metadata?: TransferMetadata | null
  readonly iso_currency_code: string
  readonly require_guarantee?: boolean | null
  /** @deprecated */
  readonly guarantee_decision: TransferAuthorizationGuaranteeDecision | null
  /** @deprecated */
  readonly guarantee_decision_rationale: TransferAuthorizationGuaranteeDecisionRationale | null
}
export const TransferIntentGet: Schema.Codec<TransferIntentGet> = /*#__PURE__*/ struct<TransferIntentGet>(() => ({
  id: Schema.String,
  created: Schema.String,
  status: TransferIntentStatus,
  transfer_id: nullOr(Schema.String),
  failure_reason: nullOr(TransferIntentGetFailureReason),
  authorization_decision: nullOr(TransferIntentAuthorizationDecision),
  authorization_decision_rationale: nullOr(TransferAuthorizationDecisionRationale),
  account_id: optionalKey(nullOr(Schema.String)),
  origination_account_id: Schema.String,
  funding_account_id: Schema.String,
  amount: Schema.String,
  mode: TransferIntentCreateMode,
  network: optionalKey(nullOr(TransferIntentCreateNetwork)),
  ach_class: optionalKey(nullOr(ACHClass)),
  user: TransferUserInResponse,
  description: Schema.String,
  metadata: optionalKey(nullOr(TransferMetadata)),
  iso_currency_code: Schema.String,
  require_guarantee: optionalKey(nullOr(Schema.Boolean)),
  guarantee_decision: nullOr(TransferAuthorizationGuaranteeDecision),
  guarantee_decision_rationale: nullOr(TransferAuthorizationGuaranteeDecisionRationale)
}))

export interface TransferIntentGetFailureReason {
  readonly error_type?: string | null
  readonly error_code?: string | null
  readonly error_message?: string | null
}
export const TransferIntentGetFailureReason: Schema.Codec<TransferIntentGetFailureReason> =
  /*#__PURE__*/ struct<TransferIntentGetFailureReason>(() => ({
    error_type: optionalKey(nullOr(Schema.String)),
    error_code: optionalKey(nullOr(Schema.String)),
    error_message: optionalKey(nullOr(Schema.String))
  }))

export interface TransferIntentGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly transfer_intent_id: string
}
export const TransferIntentGetRequest: Schema.Codec<TransferIntentGetRequest> =
  /*#__PURE__*/ struct<TransferIntentGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    transfer_intent_id: Schema.String
  }))

export interface TransferIntentGetResponse {
  readonly transfer_intent: TransferIntentGet
  readonly request_id: string
}
export const TransferIntentGetResponse: Schema.Codec<TransferIntentGetResponse> =
  /*#__PURE__*/ struct<TransferIntentGetResponse>(() => ({
    transfer_intent: TransferIntentGet,
    request_id: Schema.String
  }))

export type TransferIntentStatus = Open<"PENDING" | "SUCCEEDED" | "FAILED">
export const TransferIntentStatus: Schema.Codec<TransferIntentStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["PENDING", "SUCCEEDED", "FAILED"])
)

/** Decimal strings in major units. `available` can be paid out, `pending` not yet. */
export interface TransferLedgerBalance {
  readonly available: string
  readonly pending: string
}
export const TransferLedgerBalance: Schema.Codec<TransferLedgerBalance> = /*#__PURE__*/ struct<TransferLedgerBalance>(
  () => ({
    available: Schema.String,
    pending: Schema.String
  })
)

export interface TransferLedgerDepositRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id?: string | null | undefined
  readonly funding_account_id?: string | null | undefined
  readonly ledger_id?: string | null | undefined
  readonly amount: string
  readonly description?: string | null | undefined
  readonly idempotency_key?: string | undefined
  readonly network: TransferACHNetwork
}
export const TransferLedgerDepositRequest: Schema.Codec<TransferLedgerDepositRequest> =
  /*#__PURE__*/ struct<TransferLedgerDepositRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: optional(nullOr(Schema.String)),
    funding_account_id: optional(nullOr(Schema.String)),
    ledger_id: optional(nullOr(Schema.String)),
    amount: Schema.String,
    description: optional(nullOr(Schema.String.check(Schema.isMaxCodePoints(10)))),
    idempotency_key: optional(Schema.String.check(Schema.isMaxCodePoints(50))),
    network: TransferACHNetwork
  }))

export interface TransferLedgerDepositResponse {
  readonly sweep: TransferSweep
  readonly request_id: string
}
export const TransferLedgerDepositResponse: Schema.Codec<TransferLedgerDepositResponse> =
  /*#__PURE__*/ struct<TransferLedgerDepositResponse>(() => ({
    sweep: TransferSweep,
    request_id: Schema.String
  }))

export interface TransferLedgerDistributeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly from_ledger_id: string
  readonly to_ledger_id: string
  readonly amount: string
  readonly idempotency_key?: string | undefined
  readonly description?: string | undefined
}
export const TransferLedgerDistributeRequest: Schema.Codec<TransferLedgerDistributeRequest> =
  /*#__PURE__*/ struct<TransferLedgerDistributeRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    from_ledger_id: Schema.String,
    to_ledger_id: Schema.String,
    amount: Schema.String,
    idempotency_key: optional(Schema.String.check(Schema.isMaxCodePoints(50))),
    description: optional(Schema.String)
  }))

export interface TransferLedgerDistributeResponse {
  readonly request_id: string
}
export const TransferLedgerDistributeResponse: Schema.Codec<TransferLedgerDistributeResponse> =
  /*#__PURE__*/ struct<TransferLedgerDistributeResponse>(() => ({
    request_id: Schema.String
  }))

/** A change of a ledger's balance. `available_balance` and `pending_balance` are those after it. */
export interface TransferLedgerEvent {
  readonly ledger_event_id: string
  readonly ledger_id: string
  readonly amount: string
  readonly transfer_id?: string | null
  readonly refund_id?: string | null
  readonly sweep_id?: string | null
  readonly description: string
  readonly pending_balance: string
  readonly available_balance: string
  readonly type: string
  readonly timestamp: string
}
export const TransferLedgerEvent: Schema.Codec<TransferLedgerEvent> = /*#__PURE__*/ struct<TransferLedgerEvent>(() => ({
  ledger_event_id: Schema.String,
  ledger_id: Schema.String,
  amount: Schema.String,
  transfer_id: optionalKey(nullOr(Schema.String)),
  refund_id: optionalKey(nullOr(Schema.String)),
  sweep_id: optionalKey(nullOr(Schema.String)),
  description: Schema.String,
  pending_balance: Schema.String,
  available_balance: Schema.String,
  type: Schema.String,
  timestamp: Schema.String
}))

export interface TransferLedgerEventListRequest {
  readonly client_id?: string | undefined
  readonly originator_client_id?: string | null | undefined
  readonly secret?: string | undefined
  readonly start_date?: string | null | undefined
  readonly end_date?: string | null | undefined
  readonly ledger_id?: string | null | undefined
  readonly ledger_event_id?: string | null | undefined
  readonly source_type?: LedgerEventSourceType | null | undefined
  readonly source_id?: string | null | undefined
  readonly count?: number | null | undefined
  readonly offset?: number | null | undefined
}
export const TransferLedgerEventListRequest: Schema.Codec<TransferLedgerEventListRequest> =
  /*#__PURE__*/ struct<TransferLedgerEventListRequest>(() => ({
    client_id: optional(Schema.String),
    originator_client_id: optional(nullOr(Schema.String)),
    secret: optional(Schema.String),
    start_date: optional(nullOr(instant)),
    end_date: optional(nullOr(instant)),
    ledger_id: optional(nullOr(Schema.String)),
    ledger_event_id: optional(nullOr(Schema.String)),
    source_type: optional(nullOr(LedgerEventSourceType)),
    source_id: optional(nullOr(Schema.String)),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25)))),
    offset: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))))
  }))

export interface TransferLedgerEventListResponse {
  readonly ledger_events: ReadonlyArray<TransferLedgerEvent>
  readonly has_more: boolean
  readonly request_id: string
}
export const TransferLedgerEventListResponse: Schema.Codec<TransferLedgerEventListResponse> =
  /*#__PURE__*/ struct<TransferLedgerEventListResponse>(() => ({
    ledger_events: Schema.Array(TransferLedgerEvent),
    has_more: Schema.Boolean,
    request_id: Schema.String
  }))

export interface TransferLedgerGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly ledger_id?: string | null | undefined
  readonly originator_client_id?: string | null | undefined
}
export const TransferLedgerGetRequest: Schema.Codec<TransferLedgerGetRequest> =
  /*#__PURE__*/ struct<TransferLedgerGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    ledger_id: optional(nullOr(Schema.String)),
    originator_client_id: optional(nullOr(Schema.String))
  }))

export interface TransferLedgerGetResponse {
  readonly ledger_id: string
  readonly balance: TransferLedgerBalance
  readonly name: string
  readonly is_default: boolean
  readonly request_id: string
}
export const TransferLedgerGetResponse: Schema.Codec<TransferLedgerGetResponse> =
  /*#__PURE__*/ struct<TransferLedgerGetResponse>(() => ({
    ledger_id: Schema.String,
    balance: TransferLedgerBalance,
    name: Schema.String,
    is_default: Schema.Boolean,
    request_id: Schema.String
  }))

export interface TransferLedgerWithdrawRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id?: string | null | undefined
  readonly funding_account_id?: string | null | undefined
  readonly ledger_id?: string | null | undefined
  readonly amount: string
  readonly description?: string | null | undefined
  readonly idempotency_key?: string | undefined
  readonly network: TransferNetworkInput
}
export const TransferLedgerWithdrawRequest: Schema.Codec<TransferLedgerWithdrawRequest> =
  /*#__PURE__*/ struct<TransferLedgerWithdrawRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: optional(nullOr(Schema.String)),
    funding_account_id: optional(nullOr(Schema.String)),
    ledger_id: optional(nullOr(Schema.String)),
    amount: Schema.String,
    description: optional(nullOr(Schema.String.check(Schema.isMaxCodePoints(10)))),
    idempotency_key: optional(Schema.String.check(Schema.isMaxCodePoints(50))),
    network: TransferNetworkInput
  }))

export interface TransferLedgerWithdrawResponse {
  readonly sweep: TransferSweep
  readonly request_id: string
}
export const TransferLedgerWithdrawResponse: Schema.Codec<TransferLedgerWithdrawResponse> =
  /*#__PURE__*/ struct<TransferLedgerWithdrawResponse>(() => ({
    sweep: TransferSweep,
    request_id: Schema.String
  }))

export interface TransferListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly start_date?: string | null | undefined
  readonly end_date?: string | null | undefined
  readonly count?: number | undefined
  readonly offset?: number | undefined
  /** @deprecated */
  readonly origination_account_id?: string | null | undefined
  readonly originator_client_id?: string | null | undefined
  readonly funding_account_id?: string | null | undefined
}
export const TransferListRequest: Schema.Codec<TransferListRequest> = /*#__PURE__*/ struct<TransferListRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  start_date: optional(nullOr(instant)),
  end_date: optional(nullOr(instant)),
  count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25))),
  offset: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
  origination_account_id: optional(nullOr(Schema.String)),
  originator_client_id: optional(nullOr(Schema.String)),
  funding_account_id: optional(nullOr(Schema.String))
}))

export interface TransferListResponse {
  readonly transfers: ReadonlyArray<Transfer>
  readonly request_id: string
}
export const TransferListResponse: Schema.Codec<TransferListResponse> = /*#__PURE__*/ struct<TransferListResponse>(
  () => ({
    transfers: Schema.Array(Transfer),
    request_id: Schema.String
  })
)

export type TransferMetadataInput = Readonly<Record<string, string>>
export const TransferMetadataInput: Schema.Codec<TransferMetadataInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.String).check(Schema.isMaxProperties(50))
)

export type TransferMetadata = Readonly<Record<string, string>>
export const TransferMetadata: Schema.Codec<TransferMetadata> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.String)
)

export interface TransferMetricsGetAuthorizationUsage {
  readonly daily_credit_utilization?: string | null
  readonly daily_debit_utilization?: string | null
  readonly monthly_credit_utilization?: string | null
  readonly monthly_debit_utilization?: string | null
}
export const TransferMetricsGetAuthorizationUsage: Schema.Codec<TransferMetricsGetAuthorizationUsage> =
  /*#__PURE__*/ struct<TransferMetricsGetAuthorizationUsage>(() => ({
    daily_credit_utilization: optionalKey(nullOr(Schema.String)),
    daily_debit_utilization: optionalKey(nullOr(Schema.String)),
    monthly_credit_utilization: optionalKey(nullOr(Schema.String)),
    monthly_debit_utilization: optionalKey(nullOr(Schema.String))
  }))

export interface TransferMetricsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id?: string | null | undefined
}
export const TransferMetricsGetRequest: Schema.Codec<TransferMetricsGetRequest> =
  /*#__PURE__*/ struct<TransferMetricsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: optional(nullOr(Schema.String))
  }))

export interface TransferMetricsGetResponse {
  readonly request_id: string
  readonly daily_debit_transfer_volume: string
  readonly daily_credit_transfer_volume: string
  /** @deprecated */
  readonly monthly_transfer_volume: string
  readonly monthly_debit_transfer_volume: string
  readonly monthly_credit_transfer_volume: string
  readonly iso_currency_code: string
  readonly return_rates?: TransferMetricsGetReturnRates | null
  readonly authorization_usage?: TransferMetricsGetAuthorizationUsage | null
}
export const TransferMetricsGetResponse: Schema.Codec<TransferMetricsGetResponse> =
  /*#__PURE__*/ struct<TransferMetricsGetResponse>(() => ({
    request_id: Schema.String,
    daily_debit_transfer_volume: Schema.String,
    daily_credit_transfer_volume: Schema.String,
    monthly_transfer_volume: Schema.String,
    monthly_debit_transfer_volume: Schema.String,
    monthly_credit_transfer_volume: Schema.String,
    iso_currency_code: Schema.String,
    return_rates: optionalKey(nullOr(TransferMetricsGetReturnRates)),
    authorization_usage: optionalKey(nullOr(TransferMetricsGetAuthorizationUsage))
  }))

export interface TransferMetricsGetReturnRates {
  readonly last_60d?: TransferMetricsGetReturnRatesOverInterval | null
}
export const TransferMetricsGetReturnRates: Schema.Codec<TransferMetricsGetReturnRates> =
  /*#__PURE__*/ struct<TransferMetricsGetReturnRates>(() => ({
    last_60d: optionalKey(nullOr(TransferMetricsGetReturnRatesOverInterval))
  }))

export interface TransferMetricsGetReturnRatesOverInterval {
  readonly overall_return_rate?: string | null
  readonly unauthorized_return_rate?: string | null
  readonly administrative_return_rate?: string | null
}
export const TransferMetricsGetReturnRatesOverInterval: Schema.Codec<TransferMetricsGetReturnRatesOverInterval> =
  /*#__PURE__*/ struct<TransferMetricsGetReturnRatesOverInterval>(() => ({
    overall_return_rate: optionalKey(nullOr(Schema.String)),
    unauthorized_return_rate: optionalKey(nullOr(Schema.String)),
    administrative_return_rate: optionalKey(nullOr(Schema.String))
  }))

export interface TransferMigrateAccountRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly account_number: string
  readonly routing_number: string
  readonly wire_routing_number?: string | undefined
  readonly account_type: string
}
export const TransferMigrateAccountRequest: Schema.Codec<TransferMigrateAccountRequest> =
  /*#__PURE__*/ struct<TransferMigrateAccountRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    account_number: Schema.String,
    routing_number: Schema.String,
    wire_routing_number: optional(Schema.String),
    account_type: Schema.String
  }))

export interface TransferMigrateAccountResponse {
  readonly access_token: string
  readonly account_id: string
  readonly request_id: string
}
export const TransferMigrateAccountResponse: Schema.Codec<TransferMigrateAccountResponse> =
  /*#__PURE__*/ struct<TransferMigrateAccountResponse>(() => ({
    access_token: Schema.String,
    account_id: Schema.String,
    request_id: Schema.String
  }))

export type TransferNetworkInput = "ach" | "same-day-ach" | "rtp" | "wire" | "rfp"
export const TransferNetworkInput: Schema.Codec<TransferNetworkInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["ach", "same-day-ach", "rtp", "wire", "rfp"])
)

export type TransferNetwork = Open<"ach" | "same-day-ach" | "rtp" | "wire" | "rfp">
export const TransferNetwork: Schema.Codec<TransferNetwork> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ach", "same-day-ach", "rtp", "wire", "rfp"])
)

export interface TransferOriginatorAddress {
  readonly city: string
  readonly street: string
  readonly region: string
  readonly postal_code: string
  readonly country_code: string
}
export const TransferOriginatorAddress: Schema.Codec<TransferOriginatorAddress> =
  /*#__PURE__*/ struct<TransferOriginatorAddress>(() => ({
    city: Schema.String,
    street: Schema.String,
    region: Schema.String,
    postal_code: Schema.String,
    country_code: Schema.String
  }))

export interface TransferOriginatorCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly company_name: string
}
export const TransferOriginatorCreateRequest: Schema.Codec<TransferOriginatorCreateRequest> =
  /*#__PURE__*/ struct<TransferOriginatorCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    company_name: Schema.String.check(Schema.isMinCodePoints(1))
  }))

export interface TransferOriginatorCreateResponse {
  readonly originator_client_id: string
  readonly company_name: string
  readonly request_id: string
}
export const TransferOriginatorCreateResponse: Schema.Codec<TransferOriginatorCreateResponse> =
  /*#__PURE__*/ struct<TransferOriginatorCreateResponse>(() => ({
    originator_client_id: Schema.String,
    company_name: Schema.String,
    request_id: Schema.String
  }))

export interface TransferOriginatorDiligence {
  readonly dba: string
  readonly tax_id: string
  readonly credit_usage_configuration?: TransferCreditUsageConfiguration | null | undefined
  readonly debit_usage_configuration?: TransferDebitUsageConfiguration | null | undefined
  readonly address: TransferOriginatorAddress
  readonly website: string
  readonly naics_code: string
  readonly funding_account: TransferFundingAccount
}
export const TransferOriginatorDiligence: Schema.Codec<TransferOriginatorDiligence> =
  /*#__PURE__*/ struct<TransferOriginatorDiligence>(() => ({
    dba: Schema.String,
    tax_id: Schema.String.check(Schema.isMinCodePoints(1)),
    credit_usage_configuration: optional(nullOr(TransferCreditUsageConfiguration)),
    debit_usage_configuration: optional(nullOr(TransferDebitUsageConfiguration)),
    address: TransferOriginatorAddress,
    website: uri,
    naics_code: Schema.String.check(Schema.isMinCodePoints(6), Schema.isMaxCodePoints(6)),
    funding_account: TransferFundingAccount
  }))

export interface TransferOriginatorFundingAccountCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id: string
  readonly funding_account: TransferFundingAccountWithDisplayName
}
export const TransferOriginatorFundingAccountCreateRequest: Schema.Codec<TransferOriginatorFundingAccountCreateRequest> =
  /*#__PURE__*/ struct<TransferOriginatorFundingAccountCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: Schema.String,
    funding_account: TransferFundingAccountWithDisplayName
  }))

export interface TransferOriginatorFundingAccountCreateResponse {
  readonly funding_account_id?: string | null
  readonly request_id: string
}
export const TransferOriginatorFundingAccountCreateResponse: Schema.Codec<TransferOriginatorFundingAccountCreateResponse> =
  /*#__PURE__*/ struct<TransferOriginatorFundingAccountCreateResponse>(() => ({
    funding_account_id: optionalKey(nullOr(Schema.String)),
    request_id: Schema.String
  }))

export interface TransferOriginatorFundingAccountUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id: string
  readonly funding_account: TransferFundingAccount
}
export const TransferOriginatorFundingAccountUpdateRequest: Schema.Codec<TransferOriginatorFundingAccountUpdateRequest> =
  /*#__PURE__*/ struct<TransferOriginatorFundingAccountUpdateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: Schema.String,
    funding_account: TransferFundingAccount
  }))

export interface TransferOriginatorFundingAccountUpdateResponse {
  readonly request_id: string
}
export const TransferOriginatorFundingAccountUpdateResponse: Schema.Codec<TransferOriginatorFundingAccountUpdateResponse> =
  /*#__PURE__*/ struct<TransferOriginatorFundingAccountUpdateResponse>(() => ({
    request_id: Schema.String
  }))

export interface TransferOriginatorGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id: string
}
export const TransferOriginatorGetRequest: Schema.Codec<TransferOriginatorGetRequest> =
  /*#__PURE__*/ struct<TransferOriginatorGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: Schema.String
  }))

export interface TransferOriginatorGetResponse {
  readonly originator: DetailedOriginator
  readonly request_id: string
}
export const TransferOriginatorGetResponse: Schema.Codec<TransferOriginatorGetResponse> =
  /*#__PURE__*/ struct<TransferOriginatorGetResponse>(() => ({
    originator: DetailedOriginator,
    request_id: Schema.String
  }))

export interface TransferOriginatorListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly count?: number | null | undefined
  readonly offset?: number | null | undefined
}
export const TransferOriginatorListRequest: Schema.Codec<TransferOriginatorListRequest> =
  /*#__PURE__*/ struct<TransferOriginatorListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25)))),
    offset: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))))
  }))

export interface TransferOriginatorListResponse {
  readonly originators: ReadonlyArray<Originator>
  readonly request_id: string
}
export const TransferOriginatorListResponse: Schema.Codec<TransferOriginatorListResponse> =
  /*#__PURE__*/ struct<TransferOriginatorListResponse>(() => ({
    originators: Schema.Array(Originator),
    request_id: Schema.String
  }))

export interface TransferPlatformOriginatorCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id: string
  readonly tos_acceptance_metadata: TransferPlatformTOSAcceptanceMetadata
  readonly originator_reviewed_at: string
  readonly webhook?: string | undefined
}
export const TransferPlatformOriginatorCreateRequest: Schema.Codec<TransferPlatformOriginatorCreateRequest> =
  /*#__PURE__*/ struct<TransferPlatformOriginatorCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: Schema.String,
    tos_acceptance_metadata: TransferPlatformTOSAcceptanceMetadata,
    originator_reviewed_at: instant,
    webhook: optional(uri)
  }))

export interface TransferPlatformOriginatorCreateResponse {
  readonly request_id: string
}
export const TransferPlatformOriginatorCreateResponse: Schema.Codec<TransferPlatformOriginatorCreateResponse> =
  /*#__PURE__*/ struct<TransferPlatformOriginatorCreateResponse>(() => ({
    request_id: Schema.String
  }))

export interface TransferPlatformPersonAddress {
  readonly city: string
  readonly country: string
  readonly postal_code: string
  readonly region: string
  readonly street: string
  readonly street2?: string | undefined
}
export const TransferPlatformPersonAddress: Schema.Codec<TransferPlatformPersonAddress> =
  /*#__PURE__*/ struct<TransferPlatformPersonAddress>(() => ({
    city: Schema.String,
    country: Schema.String,
    postal_code: Schema.String,
    region: Schema.String,
    street: Schema.String,
    street2: optional(Schema.String)
  }))

export interface TransferPlatformPersonCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id: string
  readonly name?: TransferPlatformPersonName | undefined
  readonly email_address?: string | undefined
  readonly phone_number?: string | undefined
  readonly address?: TransferPlatformPersonAddress | undefined
  readonly id_number?: TransferPlatformPersonIDNumber | undefined
  readonly date_of_birth?: string | undefined
  readonly relationship_to_originator?: string | undefined
  readonly ownership_percentage?: number | undefined
  readonly title?: string | undefined
}
export const TransferPlatformPersonCreateRequest: Schema.Codec<TransferPlatformPersonCreateRequest> =
  /*#__PURE__*/ struct<TransferPlatformPersonCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: Schema.String,
    name: optional(TransferPlatformPersonName),
    email_address: optional(Schema.String),
    phone_number: optional(Schema.String),
    address: optional(TransferPlatformPersonAddress),
    id_number: optional(TransferPlatformPersonIDNumber),
    date_of_birth: optional(civilDate),
    relationship_to_originator: optional(Schema.String),
    ownership_percentage: optional(
      Schema.Int.check(Schema.isGreaterThanOrEqualTo(25), Schema.isLessThanOrEqualTo(100))
    ),
    title: optional(Schema.String)
  }))

export interface TransferPlatformPersonCreateResponse {
  readonly request_id: string
  readonly person_id: string
}
export const TransferPlatformPersonCreateResponse: Schema.Codec<TransferPlatformPersonCreateResponse> =
  /*#__PURE__*/ struct<TransferPlatformPersonCreateResponse>(() => ({
    request_id: Schema.String,
    person_id: Schema.String
  }))

export interface TransferPlatformPersonIDNumber {
  readonly value: string
  readonly type: IDNumberTypeInput
}
export const TransferPlatformPersonIDNumber: Schema.Codec<TransferPlatformPersonIDNumber> =
  /*#__PURE__*/ struct<TransferPlatformPersonIDNumber>(() => ({
    value: Schema.String,
    type: IDNumberTypeInput
  }))

export interface TransferPlatformPersonName {
  readonly given_name: string
  readonly family_name: string
}
export const TransferPlatformPersonName: Schema.Codec<TransferPlatformPersonName> =
  /*#__PURE__*/ struct<TransferPlatformPersonName>(() => ({
    given_name: Schema.String,
    family_name: Schema.String
  }))

export interface TransferPlatformRequirement {
  readonly requirement_type?: string | null
  readonly person_id?: string | null
}
export const TransferPlatformRequirement: Schema.Codec<TransferPlatformRequirement> =
  /*#__PURE__*/ struct<TransferPlatformRequirement>(() => ({
    requirement_type: optionalKey(nullOr(Schema.String)),
    person_id: optionalKey(nullOr(Schema.String))
  }))

export interface TransferPlatformRequirementSubmission {
  readonly requirement_type: string
  readonly value: string
  readonly person_id?: string | undefined
}
export const TransferPlatformRequirementSubmission: Schema.Codec<TransferPlatformRequirementSubmission> =
  /*#__PURE__*/ struct<TransferPlatformRequirementSubmission>(() => ({
    requirement_type: Schema.String,
    value: Schema.String,
    person_id: optional(uuid)
  }))

export interface TransferPlatformRequirementSubmitRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id: string
  readonly requirement_submissions: ReadonlyArray<TransferPlatformRequirementSubmission>
}
export const TransferPlatformRequirementSubmitRequest: Schema.Codec<TransferPlatformRequirementSubmitRequest> =
  /*#__PURE__*/ struct<TransferPlatformRequirementSubmitRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: Schema.String,
    requirement_submissions: Schema.Array(TransferPlatformRequirementSubmission).check(
      Schema.isMinLength(1),
      Schema.isMaxLength(50)
    )
  }))

export interface TransferPlatformRequirementSubmitResponse {
  readonly request_id: string
}
export const TransferPlatformRequirementSubmitResponse: Schema.Codec<TransferPlatformRequirementSubmitResponse> =
  /*#__PURE__*/ struct<TransferPlatformRequirementSubmitResponse>(() => ({
    request_id: Schema.String
  }))

export interface TransferPlatformTOSAcceptanceMetadata {
  readonly agreement_accepted: boolean
  readonly originator_ip_address: string
  readonly agreement_accepted_at: string
}
export const TransferPlatformTOSAcceptanceMetadata: Schema.Codec<TransferPlatformTOSAcceptanceMetadata> =
  /*#__PURE__*/ struct<TransferPlatformTOSAcceptanceMetadata>(() => ({
    agreement_accepted: Schema.Boolean,
    originator_ip_address: Schema.String,
    agreement_accepted_at: instant
  }))

export interface TransferQuestionnaireCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly originator_client_id: string
  readonly redirect_uri: string
}
export const TransferQuestionnaireCreateRequest: Schema.Codec<TransferQuestionnaireCreateRequest> =
  /*#__PURE__*/ struct<TransferQuestionnaireCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    originator_client_id: Schema.String,
    redirect_uri: uri
  }))

export interface TransferQuestionnaireCreateResponse {
  readonly onboarding_url: string
  readonly request_id: string
}
export const TransferQuestionnaireCreateResponse: Schema.Codec<TransferQuestionnaireCreateResponse> =
  /*#__PURE__*/ struct<TransferQuestionnaireCreateResponse>(() => ({
    onboarding_url: Schema.String,
    request_id: Schema.String
  }))

export interface TransferRecurringCancelRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly recurring_transfer_id: string
}
export const TransferRecurringCancelRequest: Schema.Codec<TransferRecurringCancelRequest> =
  /*#__PURE__*/ struct<TransferRecurringCancelRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    recurring_transfer_id: Schema.String
  }))

export interface TransferRecurringCancelResponse {
  readonly request_id: string
}
export const TransferRecurringCancelResponse: Schema.Codec<TransferRecurringCancelResponse> =
  /*#__PURE__*/ struct<TransferRecurringCancelResponse>(() => ({
    request_id: Schema.String
  }))

export interface TransferRecurringCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly idempotency_key?: string | undefined
  readonly account_id: string
  /** @deprecated */
  readonly funding_account_id?: string | null | undefined
  readonly type: TransferTypeInput
  readonly network: TransferRecurringNetworkInput
  readonly ach_class?: ACHClassInput | undefined
  readonly amount: string
  readonly user_present?: boolean | null | undefined
  /** @deprecated */
  readonly iso_currency_code?: string | undefined
  readonly description: string
  readonly test_clock_id?: string | null | undefined
  readonly schedule: TransferRecurringScheduleInput
  readonly user: TransferUserInRequest
  readonly device?: TransferDevice | undefined
}
export const TransferRecurringCreateRequest: Schema.Codec<TransferRecurringCreateRequest> =
  /*#__PURE__*/ struct<TransferRecurringCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    idempotency_key: optional(Schema.String.check(Schema.isMaxCodePoints(50))),
    account_id: Schema.String,
    funding_account_id: optional(nullOr(Schema.String)),
    type: TransferTypeInput,
    network: TransferRecurringNetworkInput,
    ach_class: optional(ACHClassInput),
    amount: Schema.String,
    user_present: optional(nullOr(Schema.Boolean)),
    iso_currency_code: optional(Schema.String),
    description: Schema.String,
    test_clock_id: optional(nullOr(Schema.String)),
    schedule: TransferRecurringScheduleInput,
    user: TransferUserInRequest,
    device: optional(TransferDevice)
  }))

export interface TransferRecurringCreateResponse {
  readonly recurring_transfer?: RecurringTransfer | null
  readonly decision: TransferAuthorizationDecision
  readonly decision_rationale?: TransferAuthorizationDecisionRationale | null
  readonly request_id: string
}
export const TransferRecurringCreateResponse: Schema.Codec<TransferRecurringCreateResponse> =
  /*#__PURE__*/ struct<TransferRecurringCreateResponse>(() => ({
    recurring_transfer: optionalKey(nullOr(RecurringTransfer)),
    decision: TransferAuthorizationDecision,
    decision_rationale: optionalKey(nullOr(TransferAuthorizationDecisionRationale)),
    request_id: Schema.String
  }))

export interface TransferRecurringGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly recurring_transfer_id: string
}
export const TransferRecurringGetRequest: Schema.Codec<TransferRecurringGetRequest> =
  /*#__PURE__*/ struct<TransferRecurringGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    recurring_transfer_id: Schema.String
  }))

export interface TransferRecurringGetResponse {
  readonly recurring_transfer: RecurringTransfer
  readonly request_id: string
}
export const TransferRecurringGetResponse: Schema.Codec<TransferRecurringGetResponse> =
  /*#__PURE__*/ struct<TransferRecurringGetResponse>(() => ({
    recurring_transfer: RecurringTransfer,
    request_id: Schema.String
  }))

export interface TransferRecurringListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly start_time?: string | null | undefined
  readonly end_time?: string | null | undefined
  readonly count?: number | undefined
  readonly offset?: number | undefined
  readonly funding_account_id?: string | null | undefined
}
export const TransferRecurringListRequest: Schema.Codec<TransferRecurringListRequest> =
  /*#__PURE__*/ struct<TransferRecurringListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    start_time: optional(nullOr(instant)),
    end_time: optional(nullOr(instant)),
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25))),
    offset: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
    funding_account_id: optional(nullOr(Schema.String))
  }))

export interface TransferRecurringListResponse {
  readonly recurring_transfers: ReadonlyArray<RecurringTransfer>
  readonly request_id: string
}
export const TransferRecurringListResponse: Schema.Codec<TransferRecurringListResponse> =
  /*#__PURE__*/ struct<TransferRecurringListResponse>(() => ({
    recurring_transfers: Schema.Array(RecurringTransfer),
    request_id: Schema.String
  }))

export type TransferRecurringNetworkInput = "ach" | "same-day-ach" | "rtp"
export const TransferRecurringNetworkInput: Schema.Codec<TransferRecurringNetworkInput> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["ach", "same-day-ach", "rtp"])
)

export type TransferRecurringNetwork = Open<"ach" | "same-day-ach" | "rtp">
export const TransferRecurringNetwork: Schema.Codec<TransferRecurringNetwork> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ach", "same-day-ach", "rtp"])
)

export interface TransferRecurringScheduleInput {
  readonly interval_unit: TransferScheduleIntervalUnitInput
  readonly interval_count: number
  readonly interval_execution_day: number
  readonly start_date: string
  readonly end_date?: string | null | undefined
}
export const TransferRecurringScheduleInput: Schema.Codec<TransferRecurringScheduleInput> =
  /*#__PURE__*/ struct<TransferRecurringScheduleInput>(() => ({
    interval_unit: TransferScheduleIntervalUnitInput,
    interval_count: Schema.Int,
    interval_execution_day: Schema.Int,
    start_date: civilDate,
    end_date: optional(nullOr(civilDate))
  }))

export interface TransferRecurringSchedule {
  readonly interval_unit: TransferScheduleIntervalUnit
  readonly interval_count: number
  readonly interval_execution_day: number
  readonly start_date: string
  readonly end_date?: string | null
}
export const TransferRecurringSchedule: Schema.Codec<TransferRecurringSchedule> =
  /*#__PURE__*/ struct<TransferRecurringSchedule>(() => ({
    interval_unit: TransferScheduleIntervalUnit,
    interval_count: Schema.Finite,
    interval_execution_day: Schema.Finite,
    start_date: Schema.String,
    end_date: optionalKey(nullOr(Schema.String))
  }))

export type TransferRecurringStatus = Open<"active" | "cancelled" | "expired">
export const TransferRecurringStatus: Schema.Codec<TransferRecurringStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["active", "cancelled", "expired"])
)

export interface TransferRefund {
  readonly id: string
  readonly transfer_id: string
  readonly amount: string
  readonly status: TransferRefundStatus
  readonly failure_reason: TransferRefundFailure | null
  readonly ledger_id?: string | null
  readonly created: string
  readonly network_trace_id?: string | null
}
export const TransferRefund: Schema.Codec<TransferRefund> = /*#__PURE__*/ struct<TransferRefund>(() => ({
  id: Schema.String,
  transfer_id: Schema.String,
  amount: Schema.String,
  status: TransferRefundStatus,
  failure_reason: nullOr(TransferRefundFailure),
  ledger_id: optionalKey(nullOr(Schema.String)),
  created: Schema.String,
  network_trace_id: optionalKey(nullOr(Schema.String))
}))

export interface TransferRefundCancelRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly refund_id: string
}
export const TransferRefundCancelRequest: Schema.Codec<TransferRefundCancelRequest> =
  /*#__PURE__*/ struct<TransferRefundCancelRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    refund_id: Schema.String
  }))

export interface TransferRefundCancelResponse {
  readonly request_id: string
}
export const TransferRefundCancelResponse: Schema.Codec<TransferRefundCancelResponse> =
  /*#__PURE__*/ struct<TransferRefundCancelResponse>(() => ({
    request_id: Schema.String
  }))

export interface TransferRefundCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly transfer_id: string
  readonly amount: string
  readonly idempotency_key?: string | undefined
}
export const TransferRefundCreateRequest: Schema.Codec<TransferRefundCreateRequest> =
  /*#__PURE__*/ struct<TransferRefundCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    transfer_id: Schema.String,
    amount: Schema.String,
    idempotency_key: optional(Schema.String.check(Schema.isMaxCodePoints(50)))
  }))

export interface TransferRefundCreateResponse {
  readonly refund: TransferRefund
  readonly request_id: string
}
export const TransferRefundCreateResponse: Schema.Codec<TransferRefundCreateResponse> =
  /*#__PURE__*/ struct<TransferRefundCreateResponse>(() => ({
    refund: TransferRefund,
    request_id: Schema.String
  }))

export interface TransferRefundFailure {
  readonly failure_code?: string | null
  /** @deprecated */
  readonly ach_return_code?: string | null
  readonly description?: string | null
}
export const TransferRefundFailure: Schema.Codec<TransferRefundFailure> = /*#__PURE__*/ struct<TransferRefundFailure>(
  () => ({
    failure_code: optionalKey(nullOr(Schema.String)),
    ach_return_code: optionalKey(nullOr(Schema.String)),
    description: optionalKey(nullOr(Schema.String))
  })
)

export interface TransferRefundGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly refund_id: string
}
export const TransferRefundGetRequest: Schema.Codec<TransferRefundGetRequest> =
  /*#__PURE__*/ struct<TransferRefundGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    refund_id: Schema.String
  }))

export interface TransferRefundGetResponse {
  readonly refund: TransferRefund
  readonly request_id: string
}
export const TransferRefundGetResponse: Schema.Codec<TransferRefundGetResponse> =
  /*#__PURE__*/ struct<TransferRefundGetResponse>(() => ({
    refund: TransferRefund,
    request_id: Schema.String
  }))

const transferRefundStatusValues = ["pending", "posted", "cancelled", "failed", "settled", "returned"] as const

export type TransferRefundStatus = Open<(typeof transferRefundStatusValues)[number]>
export const TransferRefundStatus: Schema.Codec<TransferRefundStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(transferRefundStatusValues)
)

export interface TransferRepayment {
  readonly repayment_id: string
  readonly created: string
  readonly amount: string
  readonly iso_currency_code: string
}
export const TransferRepayment: Schema.Codec<TransferRepayment> = /*#__PURE__*/ struct<TransferRepayment>(() => ({
  repayment_id: Schema.String,
  created: Schema.String,
  amount: Schema.String,
  iso_currency_code: Schema.String
}))

export interface TransferRepaymentListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly start_date?: string | null | undefined
  readonly end_date?: string | null | undefined
  readonly count?: number | null | undefined
  readonly offset?: number | undefined
}
export const TransferRepaymentListRequest: Schema.Codec<TransferRepaymentListRequest> =
  /*#__PURE__*/ struct<TransferRepaymentListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    start_date: optional(nullOr(instant)),
    end_date: optional(nullOr(instant)),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25)))),
    offset: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))
  }))

export interface TransferRepaymentListResponse {
  readonly repayments: ReadonlyArray<TransferRepayment>
  readonly request_id: string
}
export const TransferRepaymentListResponse: Schema.Codec<TransferRepaymentListResponse> =
  /*#__PURE__*/ struct<TransferRepaymentListResponse>(() => ({
    repayments: Schema.Array(TransferRepayment),
    request_id: Schema.String
  }))

export interface TransferRepaymentReturn {
  readonly transfer_id: string
  readonly event_id: number
  readonly amount: string
  readonly iso_currency_code: string
}
export const TransferRepaymentReturn: Schema.Codec<TransferRepaymentReturn> =
  /*#__PURE__*/ struct<TransferRepaymentReturn>(() => ({
    transfer_id: Schema.String,
    event_id: Schema.Finite,
    amount: Schema.String,
    iso_currency_code: Schema.String
  }))

export interface TransferRepaymentReturnListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly repayment_id: string
  readonly count?: number | null | undefined
  readonly offset?: number | undefined
}
export const TransferRepaymentReturnListRequest: Schema.Codec<TransferRepaymentReturnListRequest> =
  /*#__PURE__*/ struct<TransferRepaymentReturnListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    repayment_id: Schema.String,
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25)))),
    offset: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))
  }))

export interface TransferRepaymentReturnListResponse {
  readonly repayment_returns: ReadonlyArray<TransferRepaymentReturn>
  readonly request_id: string
}
export const TransferRepaymentReturnListResponse: Schema.Codec<TransferRepaymentReturnListResponse> =
  /*#__PURE__*/ struct<TransferRepaymentReturnListResponse>(() => ({
    repayment_returns: Schema.Array(TransferRepaymentReturn),
    request_id: Schema.String
  }))

export interface TransferReturnRecoverRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly transfer_id: string
  readonly amount: string
  readonly idempotency_key?: string | undefined
}
export const TransferReturnRecoverRequest: Schema.Codec<TransferReturnRecoverRequest> =
  /*#__PURE__*/ struct<TransferReturnRecoverRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    transfer_id: Schema.String,
    amount: Schema.String,
    idempotency_key: optional(Schema.String.check(Schema.isMaxCodePoints(50)))
  }))

export interface TransferReturnRecoverResponse {
  readonly request_id: string
}
export const TransferReturnRecoverResponse: Schema.Codec<TransferReturnRecoverResponse> =
  /*#__PURE__*/ struct<TransferReturnRecoverResponse>(() => ({
    request_id: Schema.String
  }))

export type TransferScheduleIntervalUnitInput = "week" | "month"
export const TransferScheduleIntervalUnitInput: Schema.Codec<TransferScheduleIntervalUnitInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["week", "month"]))

export type TransferScheduleIntervalUnit = Open<"week" | "month">
export const TransferScheduleIntervalUnit: Schema.Codec<TransferScheduleIntervalUnit> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(["week", "month"])
)

const transferStatusValues = [
  "pending",
  "posted",
  "settled",
  "funds_available",
  "cancelled",
  "failed",
  "returned"
] as const

export type TransferStatus = Open<(typeof transferStatusValues)[number]>
export const TransferStatus: Schema.Codec<TransferStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(transferStatusValues)
)

export interface TransferSweepGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly sweep_id: string
}
export const TransferSweepGetRequest: Schema.Codec<TransferSweepGetRequest> =
  /*#__PURE__*/ struct<TransferSweepGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    sweep_id: Schema.String
  }))

export interface TransferSweepGetResponse {
  readonly sweep: TransferSweep
  readonly request_id: string
}
export const TransferSweepGetResponse: Schema.Codec<TransferSweepGetResponse> =
  /*#__PURE__*/ struct<TransferSweepGetResponse>(() => ({
    sweep: TransferSweep,
    request_id: Schema.String
  }))

export interface TransferSweepListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly start_date?: string | null | undefined
  readonly end_date?: string | null | undefined
  readonly count?: number | null | undefined
  readonly offset?: number | undefined
  readonly amount?: string | null | undefined
  readonly status?: SweepStatusInput | null | undefined
  readonly originator_client_id?: string | null | undefined
  readonly funding_account_id?: string | null | undefined
  readonly transfer_id?: string | null | undefined
  readonly trigger?: SweepTriggerInput | null | undefined
}
export const TransferSweepListRequest: Schema.Codec<TransferSweepListRequest> =
  /*#__PURE__*/ struct<TransferSweepListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    start_date: optional(nullOr(instant)),
    end_date: optional(nullOr(instant)),
    count: optional(nullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(25)))),
    offset: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
    amount: optional(nullOr(Schema.String)),
    status: optional(nullOr(SweepStatusInput)),
    originator_client_id: optional(nullOr(Schema.String)),
    funding_account_id: optional(nullOr(Schema.String)),
    transfer_id: optional(nullOr(Schema.String)),
    trigger: optional(nullOr(SweepTriggerInput))
  }))

export interface TransferSweepListResponse {
  readonly sweeps: ReadonlyArray<TransferSweep>
  readonly request_id: string
}
export const TransferSweepListResponse: Schema.Codec<TransferSweepListResponse> =
  /*#__PURE__*/ struct<TransferSweepListResponse>(() => ({
    sweeps: Schema.Array(TransferSweep),
    request_id: Schema.String
  }))

export type TransferSweepStatus = Open<"unswept" | "swept" | "swept_settled" | "return_swept">
export const TransferSweepStatus: Schema.Codec<TransferSweepStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["unswept", "swept", "swept_settled", "return_swept"])
)

export type TransferTypeInput = "debit" | "credit"
export const TransferTypeInput: Schema.Codec<TransferTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["debit", "credit"])
)

export type TransferType = Open<"debit" | "credit">
export const TransferType: Schema.Codec<TransferType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["debit", "credit"])
)

export interface TransferUserAddressInRequest {
  readonly street?: string | undefined
  readonly city?: string | undefined
  readonly region?: string | undefined
  readonly postal_code?: string | undefined
  readonly country?: string | undefined
}
export const TransferUserAddressInRequest: Schema.Codec<TransferUserAddressInRequest> =
  /*#__PURE__*/ struct<TransferUserAddressInRequest>(() => ({
    street: optional(Schema.String),
    city: optional(Schema.String),
    region: optional(Schema.String),
    postal_code: optional(Schema.String),
    country: optional(Schema.String)
  }))

export interface TransferUserAddressInResponse {
  readonly street: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postal_code: string | null
  readonly country: string | null
}
export const TransferUserAddressInResponse: Schema.Codec<TransferUserAddressInResponse> =
  /*#__PURE__*/ struct<TransferUserAddressInResponse>(() => ({
    street: nullOr(Schema.String),
    city: nullOr(Schema.String),
    region: nullOr(Schema.String),
    postal_code: nullOr(Schema.String),
    country: nullOr(Schema.String)
  }))

export interface TransferUserInRequest {
  readonly legal_name: string
  readonly phone_number?: string | undefined
  readonly email_address?: string | undefined
  readonly address?: TransferUserAddressInRequest | undefined
}
export const TransferUserInRequest: Schema.Codec<TransferUserInRequest> = /*#__PURE__*/ struct<TransferUserInRequest>(
  () => ({
    legal_name: Schema.String,
    phone_number: optional(Schema.String),
    email_address: optional(Schema.String),
    address: optional(TransferUserAddressInRequest)
  })
)

export interface TransferUserInRequestDeprecated {
  readonly legal_name?: string | undefined
  readonly phone_number?: string | undefined
  readonly email_address?: string | undefined
  readonly address?: TransferUserAddressInRequest | undefined
}
export const TransferUserInRequestDeprecated: Schema.Codec<TransferUserInRequestDeprecated> =
  /*#__PURE__*/ struct<TransferUserInRequestDeprecated>(() => ({
    legal_name: optional(Schema.String),
    phone_number: optional(Schema.String),
    email_address: optional(Schema.String),
    address: optional(TransferUserAddressInRequest)
  }))

export interface TransferUserInResponse {
  readonly legal_name: string
  readonly phone_number: string | null
  readonly email_address: string | null
  readonly address: TransferUserAddressInResponse | null
}
export const TransferUserInResponse: Schema.Codec<TransferUserInResponse> =
  /*#__PURE__*/ struct<TransferUserInResponse>(() => ({
    legal_name: Schema.String,
    phone_number: nullOr(Schema.String),
    email_address: nullOr(Schema.String),
    address: nullOr(TransferUserAddressInResponse)
  }))

export interface TransferWireDetailsInput {
  readonly message_to_beneficiary?: string | null | undefined
  readonly wire_return_fee?: string | null | undefined
}
export const TransferWireDetailsInput: Schema.Codec<TransferWireDetailsInput> =
  /*#__PURE__*/ struct<TransferWireDetailsInput>(() => ({
    message_to_beneficiary: optional(nullOr(Schema.String)),
    wire_return_fee: optional(nullOr(Schema.String))
  }))

export interface TransferWireDetails {
  readonly message_to_beneficiary?: string | null
  readonly wire_return_fee?: string | null
}
export const TransferWireDetails: Schema.Codec<TransferWireDetails> = /*#__PURE__*/ struct<TransferWireDetails>(() => ({
  message_to_beneficiary: optionalKey(nullOr(Schema.String)),
  wire_return_fee: optionalKey(nullOr(Schema.String))
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Cancels a transfer authorization that no transfer has used yet.
 *
 * `POST /transfer/authorization/cancel`
 *
 * @see https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcancel
 */
export const transferAuthorizationCancel: PlaidOperation<
  TransferAuthorizationCancelRequest,
  TransferAuthorizationCancelResponse
> = /*#__PURE__*/ operation({
  id: "transferAuthorizationCancel",
  method: "POST",
  path: "/transfer/authorization/cancel",
  request: TransferAuthorizationCancelRequest,
  response: TransferAuthorizationCancelResponse,
  replay: "unsafe"
})

/**
 * Decides by risk and limits whether a transfer may be made; moves no money, and serves for an hour.
 *
 * `POST /transfer/authorization/create`
 *
 * It acts once per `idempotency_key`, which Plaid knows for 48 hours.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 *
 * @see https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate
 */
export const transferAuthorizationCreate: PlaidOperation<
  TransferAuthorizationCreateRequest,
  TransferAuthorizationCreateResponse
> = /*#__PURE__*/ operation({
  id: "transferAuthorizationCreate",
  method: "POST",
  path: "/transfer/authorization/create",
  request: TransferAuthorizationCreateRequest,
  response: TransferAuthorizationCreateResponse,
  replay: "keyed",
  idempotencyField: "idempotency_key"
})

/**
 * Tells a balance that Plaid holds for your transfers.
 *
 * `POST /transfer/balance/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget
 * @deprecated Use `transferLedgerGet`.
 */
export const transferBalanceGet: PlaidOperation<TransferBalanceGetRequest, TransferBalanceGetResponse> =
  /*#__PURE__*/ operation({
    id: "transferBalanceGet",
    method: "POST",
    path: "/transfer/balance/get",
    request: TransferBalanceGetRequest,
    response: TransferBalanceGetResponse,
    replay: "safe",
    deprecated: true
  })

/**
 * Cancels a transfer while it is still `cancellable`.
 *
 * `POST /transfer/cancel`
 *
 * @see https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercancel
 */
export const transferCancel: PlaidOperation<TransferCancelRequest, TransferCancelResponse> = /*#__PURE__*/ operation({
  id: "transferCancel",
  method: "POST",
  path: "/transfer/cancel",
  request: TransferCancelRequest,
  response: TransferCancelResponse,
  replay: "unsafe"
})

/**
 * Tells whether an account can be reached by the real-time networks RTP and RfP.
 *
 * `POST /transfer/capabilities/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget
 */
export const transferCapabilitiesGet: PlaidOperation<TransferCapabilitiesGetRequest, TransferCapabilitiesGetResponse> =
  /*#__PURE__*/ operation({
    id: "transferCapabilitiesGet",
    method: "POST",
    path: "/transfer/capabilities/get",
    request: TransferCapabilitiesGetRequest,
    response: TransferCapabilitiesGetResponse,
    replay: "safe"
  })

/**
 * Tells the limits of your transfers: per transfer, per day and per month.
 *
 * `POST /transfer/configuration/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/metrics/#transferconfigurationget
 */
export const transferConfigurationGet: PlaidOperation<
  TransferConfigurationGetRequest,
  TransferConfigurationGetResponse
> = /*#__PURE__*/ operation({
  id: "transferConfigurationGet",
  method: "POST",
  path: "/transfer/configuration/get",
  request: TransferConfigurationGetRequest,
  response: TransferConfigurationGetResponse,
  replay: "safe"
})

/**
 * Moves money: makes the transfer that an authorization approved, once per authorization.
 *
 * `POST /transfer/create`
 *
 * It acts once per `authorization_id`. After a `Timeout` or `TransportFailed`, call it again with the same authorization:
 * a new one would allow a second transfer.
 *
 * @see https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercreate
 */
export const transferCreate: PlaidOperation<TransferCreateRequest, TransferCreateResponse> = /*#__PURE__*/ operation({
  id: "transferCreate",
  method: "POST",
  path: "/transfer/create",
  request: TransferCreateRequest,
  response: TransferCreateResponse,
  replay: "keyed",
  idempotencyField: "authorization_id"
})

/**
 * Uploads a due diligence document on an originator, a PDF in a multipart form.
 *
 * `POST /transfer/diligence/document/upload`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencedocumentupload
 */
export const transferDiligenceDocumentUpload: PlaidOperation<
  TransferDiligenceDocumentUploadRequest,
  TransferDiligenceDocumentUploadResponse
> = /*#__PURE__*/ operation({
  id: "transferDiligenceDocumentUpload",
  method: "POST",
  path: "/transfer/diligence/document/upload",
  request: TransferDiligenceDocumentUploadRequest,
  response: TransferDiligenceDocumentUploadResponse,
  replay: "unsafe",
  encoding: multipart
})

/**
 * Submits due diligence data on behalf of an originator.
 *
 * `POST /transfer/diligence/submit`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit
 */
export const transferDiligenceSubmit: PlaidOperation<TransferDiligenceSubmitRequest, TransferDiligenceSubmitResponse> =
  /*#__PURE__*/ operation({
    id: "transferDiligenceSubmit",
    method: "POST",
    path: "/transfer/diligence/submit",
    request: TransferDiligenceSubmitRequest,
    response: TransferDiligenceSubmitResponse,
    replay: "unsafe"
  })

/**
 * Lists transfer events by date, transfer, account, type or sweep.
 *
 * `POST /transfer/event/list`
 *
 * @see https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist
 */
export const transferEventList: PlaidPagedOperation<
  TransferEventListRequest,
  TransferEventListResponse,
  TransferEvent
> = /*#__PURE__*/ pagedOperation({
  id: "transferEventList",
  method: "POST",
  path: "/transfer/event/list",
  request: TransferEventListRequest,
  response: TransferEventListResponse,
  replay: "safe",
  page: {
    style: "offset",
    offset: "offset",
    hasMore: "has_more",
    items: "transfer_events",
    size: { field: "count", max: 25 }
  }
})

/**
 * Lists the transfer events that follow an event id, in order; `TRANSFER_EVENTS_UPDATE` tells of new ones.
 *
 * `POST /transfer/event/sync`
 *
 * @see https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventsync
 */
export const transferEventSync: PlaidPagedOperation<
  TransferEventSyncRequest,
  TransferEventSyncResponse,
  TransferEvent,
  "after_id"
> = /*#__PURE__*/ pagedOperation({
  id: "transferEventSync",
  method: "POST",
  path: "/transfer/event/sync",
  request: TransferEventSyncRequest,
  response: TransferEventSyncResponse,
  replay: "safe",
  page: {
    style: "after-id",
    after: "after_id",
    id: "event_id",
    hasMore: "has_more",
    items: "transfer_events",
    size: { field: "count", max: 500 }
  }
})

/**
 * Tells how one transfer stands, by its own id or its authorization's.
 *
 * `POST /transfer/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget
 */
export const transferGet: PlaidOperation<TransferGetRequest, TransferGetResponse> = /*#__PURE__*/ operation({
  id: "transferGet",
  method: "POST",
  path: "/transfer/get",
  request: TransferGetRequest,
  response: TransferGetResponse,
  replay: "safe"
})

/**
 * Creates a transfer for the user to approve in Transfer UI, after which money moves; answers the intent.
 *
 * `POST /transfer/intent/create`
 *
 * @see https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate
 */
export const transferIntentCreate: PlaidOperation<TransferIntentCreateRequest, TransferIntentCreateResponse> =
  /*#__PURE__*/ operation({
    id: "transferIntentCreate",
    method: "POST",
    path: "/transfer/intent/create",
    request: TransferIntentCreateRequest,
    response: TransferIntentCreateResponse,
    replay: "unsafe"
  })

/**
 * Tells how a transfer intent stands, and its transfer's id once there is one.
 *
 * `POST /transfer/intent/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget
 */
export const transferIntentGet: PlaidOperation<TransferIntentGetRequest, TransferIntentGetResponse> =
  /*#__PURE__*/ operation({
    id: "transferIntentGet",
    method: "POST",
    path: "/transfer/intent/get",
    request: TransferIntentGetRequest,
    response: TransferIntentGetResponse,
    replay: "safe"
  })

/**
 * Moves money: draws an amount from your funding account into a ledger, once per idempotency key.
 *
 * `POST /transfer/ledger/deposit`
 *
 * It acts once per `idempotency_key`.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 *
 * @see https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit
 */
export const transferLedgerDeposit: PlaidOperation<TransferLedgerDepositRequest, TransferLedgerDepositResponse> =
  /*#__PURE__*/ operation({
    id: "transferLedgerDeposit",
    method: "POST",
    path: "/transfer/ledger/deposit",
    request: TransferLedgerDepositRequest,
    response: TransferLedgerDepositResponse,
    replay: "keyed",
    idempotencyField: "idempotency_key"
  })

/**
 * Moves money: shifts available balance from one ledger to another, once per idempotency key.
 *
 * `POST /transfer/ledger/distribute`
 *
 * It acts once per `idempotency_key`.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 *
 * @see https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdistribute
 */
export const transferLedgerDistribute: PlaidOperation<
  TransferLedgerDistributeRequest,
  TransferLedgerDistributeResponse
> = /*#__PURE__*/ operation({
  id: "transferLedgerDistribute",
  method: "POST",
  path: "/transfer/ledger/distribute",
  request: TransferLedgerDistributeRequest,
  response: TransferLedgerDistributeResponse,
  replay: "keyed",
  idempotencyField: "idempotency_key"
})

/**
 * Lists what changed the balances of ledgers, by date, ledger or cause.
 *
 * `POST /transfer/ledger/event/list`
 *
 * @see https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist
 */
export const transferLedgerEventList: PlaidPagedOperation<
  TransferLedgerEventListRequest,
  TransferLedgerEventListResponse,
  TransferLedgerEvent
> = /*#__PURE__*/ pagedOperation({
  id: "transferLedgerEventList",
  method: "POST",
  path: "/transfer/ledger/event/list",
  request: TransferLedgerEventListRequest,
  response: TransferLedgerEventListResponse,
  replay: "safe",
  page: {
    style: "offset",
    offset: "offset",
    hasMore: "has_more",
    items: "ledger_events",
    size: { field: "count", max: 25 }
  }
})

/**
 * Tells a ledger's available and pending balances.
 *
 * `POST /transfer/ledger/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget
 */
export const transferLedgerGet: PlaidOperation<TransferLedgerGetRequest, TransferLedgerGetResponse> =
  /*#__PURE__*/ operation({
    id: "transferLedgerGet",
    method: "POST",
    path: "/transfer/ledger/get",
    request: TransferLedgerGetRequest,
    response: TransferLedgerGetResponse,
    replay: "safe"
  })

/**
 * Moves money: pays an amount from a ledger to your funding account, once per idempotency key.
 *
 * `POST /transfer/ledger/withdraw`
 *
 * It acts once per `idempotency_key`.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 *
 * @see https://plaid.com/docs/api/products/transfer/ledger/#transferledgerwithdraw
 */
export const transferLedgerWithdraw: PlaidOperation<TransferLedgerWithdrawRequest, TransferLedgerWithdrawResponse> =
  /*#__PURE__*/ operation({
    id: "transferLedgerWithdraw",
    method: "POST",
    path: "/transfer/ledger/withdraw",
    request: TransferLedgerWithdrawRequest,
    response: TransferLedgerWithdrawResponse,
    replay: "keyed",
    idempotencyField: "idempotency_key"
  })

/**
 * Lists transfers by date, newest first.
 *
 * `POST /transfer/list`
 *
 * @see https://plaid.com/docs/api/products/transfer/reading-transfers/#transferlist
 */
export const transferList: PlaidPagedOperation<TransferListRequest, TransferListResponse, Transfer> =
  /*#__PURE__*/ pagedOperation({
    id: "transferList",
    method: "POST",
    path: "/transfer/list",
    request: TransferListRequest,
    response: TransferListResponse,
    replay: "safe",
    page: { style: "offset", offset: "offset", items: "transfers", size: { field: "count", max: 25 } }
  })

/**
 * Tells the volumes and return rates of your transfers; fixed sample values in the sandbox.
 *
 * `POST /transfer/metrics/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget
 */
export const transferMetricsGet: PlaidOperation<TransferMetricsGetRequest, TransferMetricsGetResponse> =
  /*#__PURE__*/ operation({
    id: "transferMetricsGet",
    method: "POST",
    path: "/transfer/metrics/get",
    request: TransferMetricsGetRequest,
    response: TransferMetricsGetResponse,
    replay: "safe"
  })

/**
 * Makes an Item from known account and routing numbers, for Transfer alone, and answers its access token.
 *
 * `POST /transfer/migrate_account`
 *
 * @see https://plaid.com/docs/api/products/transfer/account-linking/#transfermigrate_account
 */
export const transferMigrateAccount: PlaidOperation<TransferMigrateAccountRequest, TransferMigrateAccountResponse> =
  /*#__PURE__*/ operation({
    id: "transferMigrateAccount",
    method: "POST",
    path: "/transfer/migrate_account",
    request: TransferMigrateAccountRequest,
    response: TransferMigrateAccountResponse,
    replay: "unsafe"
  })

/**
 * Creates an originator, the end customer that a platform transfers for, and answers its client id.
 *
 * `POST /transfer/originator/create`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorcreate
 */
export const transferOriginatorCreate: PlaidOperation<
  TransferOriginatorCreateRequest,
  TransferOriginatorCreateResponse
> = /*#__PURE__*/ operation({
  id: "transferOriginatorCreate",
  method: "POST",
  path: "/transfer/originator/create",
  request: TransferOriginatorCreateRequest,
  response: TransferOriginatorCreateResponse,
  replay: "unsafe"
})

/**
 * Adds a funding account to an originator and answers its id.
 *
 * `POST /transfer/originator/funding_account/create`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountcreate
 */
export const transferOriginatorFundingAccountCreate: PlaidOperation<
  TransferOriginatorFundingAccountCreateRequest,
  TransferOriginatorFundingAccountCreateResponse
> = /*#__PURE__*/ operation({
  id: "transferOriginatorFundingAccountCreate",
  method: "POST",
  path: "/transfer/originator/funding_account/create",
  request: TransferOriginatorFundingAccountCreateRequest,
  response: TransferOriginatorFundingAccountCreateResponse,
  replay: "unsafe"
})

/**
 * Replaces the funding account of an originator.
 *
 * `POST /transfer/originator/funding_account/update`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountupdate
 */
export const transferOriginatorFundingAccountUpdate: PlaidOperation<
  TransferOriginatorFundingAccountUpdateRequest,
  TransferOriginatorFundingAccountUpdateResponse
> = /*#__PURE__*/ operation({
  id: "transferOriginatorFundingAccountUpdate",
  method: "POST",
  path: "/transfer/originator/funding_account/update",
  request: TransferOriginatorFundingAccountUpdateRequest,
  response: TransferOriginatorFundingAccountUpdateResponse,
  replay: "unsafe"
})

/**
 * Tells an originator's data and how far its onboarding is.
 *
 * `POST /transfer/originator/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget
 */
export const transferOriginatorGet: PlaidOperation<TransferOriginatorGetRequest, TransferOriginatorGetResponse> =
  /*#__PURE__*/ operation({
    id: "transferOriginatorGet",
    method: "POST",
    path: "/transfer/originator/get",
    request: TransferOriginatorGetRequest,
    response: TransferOriginatorGetResponse,
    replay: "safe"
  })

/**
 * Lists originators and how far the onboarding of each is.
 *
 * `POST /transfer/originator/list`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist
 */
export const transferOriginatorList: PlaidPagedOperation<
  TransferOriginatorListRequest,
  TransferOriginatorListResponse,
  Originator
> = /*#__PURE__*/ pagedOperation({
  id: "transferOriginatorList",
  method: "POST",
  path: "/transfer/originator/list",
  request: TransferOriginatorListRequest,
  response: TransferOriginatorListResponse,
  replay: "safe",
  page: { style: "offset", offset: "offset", items: "originators", size: { field: "count", max: 25 } }
})

/**
 * Starts the onboarding of an originator; `PLATFORM_ONBOARDING_UPDATE` tells its progress.
 *
 * `POST /transfer/platform/originator/create`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformoriginatorcreate
 */
export const transferPlatformOriginatorCreate: PlaidOperation<
  TransferPlatformOriginatorCreateRequest,
  TransferPlatformOriginatorCreateResponse
> = /*#__PURE__*/ operation({
  id: "transferPlatformOriginatorCreate",
  method: "POST",
  path: "/transfer/platform/originator/create",
  request: TransferPlatformOriginatorCreateRequest,
  response: TransferPlatformOriginatorCreateResponse,
  replay: "unsafe"
})

/**
 * Adds a person, such as a beneficial owner, to an originator and answers the person's id.
 *
 * `POST /transfer/platform/person/create`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate
 */
export const transferPlatformPersonCreate: PlaidOperation<
  TransferPlatformPersonCreateRequest,
  TransferPlatformPersonCreateResponse
> = /*#__PURE__*/ operation({
  id: "transferPlatformPersonCreate",
  method: "POST",
  path: "/transfer/platform/person/create",
  request: TransferPlatformPersonCreateRequest,
  response: TransferPlatformPersonCreateResponse,
  replay: "unsafe"
})

/**
 * Submits further data that Plaid asks for to onboard an originator.
 *
 * `POST /transfer/platform/requirement/submit`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformrequirementsubmit
 */
export const transferPlatformRequirementSubmit: PlaidOperation<
  TransferPlatformRequirementSubmitRequest,
  TransferPlatformRequirementSubmitResponse
> = /*#__PURE__*/ operation({
  id: "transferPlatformRequirementSubmit",
  method: "POST",
  path: "/transfer/platform/requirement/submit",
  request: TransferPlatformRequirementSubmitRequest,
  response: TransferPlatformRequirementSubmitResponse,
  replay: "unsafe"
})

/**
 * Answers the URL of a form at Plaid's where an originator gives its due diligence data.
 *
 * `POST /transfer/questionnaire/create`
 *
 * @see https://plaid.com/docs/api/products/transfer/platform-payments/#transferquestionnairecreate
 */
export const transferQuestionnaireCreate: PlaidOperation<
  TransferQuestionnaireCreateRequest,
  TransferQuestionnaireCreateResponse
> = /*#__PURE__*/ operation({
  id: "transferQuestionnaireCreate",
  method: "POST",
  path: "/transfer/questionnaire/create",
  request: TransferQuestionnaireCreateRequest,
  response: TransferQuestionnaireCreateResponse,
  replay: "unsafe"
})

/**
 * Cancels a recurring transfer, and its next transfer unless the bank has it already.
 *
 * `POST /transfer/recurring/cancel`
 *
 * @see https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcancel
 */
export const transferRecurringCancel: PlaidOperation<TransferRecurringCancelRequest, TransferRecurringCancelResponse> =
  /*#__PURE__*/ operation({
    id: "transferRecurringCancel",
    method: "POST",
    path: "/transfer/recurring/cancel",
    request: TransferRecurringCancelRequest,
    response: TransferRecurringCancelResponse,
    replay: "unsafe"
  })

/**
 * Moves money on a schedule: sets up transfers that repeat, if the risk decision in the answer approves.
 *
 * `POST /transfer/recurring/create`
 *
 * It acts once per `idempotency_key`.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 *
 * @see https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate
 */
export const transferRecurringCreate: PlaidOperation<TransferRecurringCreateRequest, TransferRecurringCreateResponse> =
  /*#__PURE__*/ operation({
    id: "transferRecurringCreate",
    method: "POST",
    path: "/transfer/recurring/create",
    request: TransferRecurringCreateRequest,
    response: TransferRecurringCreateResponse,
    replay: "keyed",
    idempotencyField: "idempotency_key"
  })

/**
 * Tells how a recurring transfer stands, its next date and the transfers made so far.
 *
 * `POST /transfer/recurring/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget
 */
export const transferRecurringGet: PlaidOperation<TransferRecurringGetRequest, TransferRecurringGetResponse> =
  /*#__PURE__*/ operation({
    id: "transferRecurringGet",
    method: "POST",
    path: "/transfer/recurring/get",
    request: TransferRecurringGetRequest,
    response: TransferRecurringGetResponse,
    replay: "safe"
  })

/**
 * Lists recurring transfers by time of creation.
 *
 * `POST /transfer/recurring/list`
 *
 * @see https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringlist
 */
export const transferRecurringList: PlaidPagedOperation<
  TransferRecurringListRequest,
  TransferRecurringListResponse,
  RecurringTransfer
> = /*#__PURE__*/ pagedOperation({
  id: "transferRecurringList",
  method: "POST",
  path: "/transfer/recurring/list",
  request: TransferRecurringListRequest,
  response: TransferRecurringListResponse,
  replay: "safe",
  page: { style: "offset", offset: "offset", items: "recurring_transfers", size: { field: "count", max: 25 } }
})

/**
 * Cancels a refund that the payment network does not have yet.
 *
 * `POST /transfer/refund/cancel`
 *
 * @see https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcancel
 */
export const transferRefundCancel: PlaidOperation<TransferRefundCancelRequest, TransferRefundCancelResponse> =
  /*#__PURE__*/ operation({
    id: "transferRefundCancel",
    method: "POST",
    path: "/transfer/refund/cancel",
    request: TransferRefundCancelRequest,
    response: TransferRefundCancelResponse,
    replay: "unsafe"
  })

/**
 * Moves money: refunds a transfer, wholly or in part, out of its ledger's available balance.
 *
 * `POST /transfer/refund/create`
 *
 * It acts once per `idempotency_key`.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 *
 * @see https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcreate
 */
export const transferRefundCreate: PlaidOperation<TransferRefundCreateRequest, TransferRefundCreateResponse> =
  /*#__PURE__*/ operation({
    id: "transferRefundCreate",
    method: "POST",
    path: "/transfer/refund/create",
    request: TransferRefundCreateRequest,
    response: TransferRefundCreateResponse,
    replay: "keyed",
    idempotencyField: "idempotency_key"
  })

/**
 * Tells how the refund of a transfer stands.
 *
 * `POST /transfer/refund/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/refunds/#transferrefundget
 */
export const transferRefundGet: PlaidOperation<TransferRefundGetRequest, TransferRefundGetResponse> =
  /*#__PURE__*/ operation({
    id: "transferRefundGet",
    method: "POST",
    path: "/transfer/refund/get",
    request: TransferRefundGetRequest,
    response: TransferRefundGetResponse,
    replay: "safe"
  })

/**
 * Lists the repayments by which Plaid makes good returns of guaranteed transfers, newest first.
 *
 * `POST /transfer/repayment/list`
 *
 * @see https://plaid.com/docs/api/products/transfer/#transferrepaymentlist
 */
export const transferRepaymentList: PlaidPagedOperation<
  TransferRepaymentListRequest,
  TransferRepaymentListResponse,
  TransferRepayment
> = /*#__PURE__*/ pagedOperation({
  id: "transferRepaymentList",
  method: "POST",
  path: "/transfer/repayment/list",
  request: TransferRepaymentListRequest,
  response: TransferRepaymentListResponse,
  replay: "safe",
  page: { style: "offset", offset: "offset", items: "repayments", size: { field: "count", max: 25 } }
})

/**
 * Lists the returns in one repayment, which add up to its amount.
 *
 * `POST /transfer/repayment/return/list`
 *
 * @see https://plaid.com/docs/api/products/transfer/#transferrepaymentreturnlist
 */
export const transferRepaymentReturnList: PlaidPagedOperation<
  TransferRepaymentReturnListRequest,
  TransferRepaymentReturnListResponse,
  TransferRepaymentReturn
> = /*#__PURE__*/ pagedOperation({
  id: "transferRepaymentReturnList",
  method: "POST",
  path: "/transfer/repayment/return/list",
  request: TransferRepaymentReturnListRequest,
  response: TransferRepaymentReturnListResponse,
  replay: "safe",
  page: { style: "offset", offset: "offset", items: "repayment_returns", size: { field: "count", max: 25 } }
})

/**
 * Tells Plaid that you recovered a returned guaranteed transfer, wholly or in part, once per idempotency key.
 *
 * `POST /transfer/return/recover`
 *
 * It acts once per `idempotency_key`.
 * A key that is left out is made for each call anew: it covers the repeats of that call, not a second call. To be able
 * to call again after a `Timeout` or `TransportFailed`, give a key of your own, kept with what is paid beforehand.
 */
export const transferReturnRecover: PlaidOperation<TransferReturnRecoverRequest, TransferReturnRecoverResponse> =
  /*#__PURE__*/ operation({
    id: "transferReturnRecover",
    method: "POST",
    path: "/transfer/return/recover",
    request: TransferReturnRecoverRequest,
    response: TransferReturnRecoverResponse,
    replay: "keyed",
    idempotencyField: "idempotency_key"
  })

/**
 * Tells about one sweep between Plaid and a funding account.
 *
 * `POST /transfer/sweep/get`
 *
 * @see https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweepget
 */
export const transferSweepGet: PlaidOperation<TransferSweepGetRequest, TransferSweepGetResponse> =
  /*#__PURE__*/ operation({
    id: "transferSweepGet",
    method: "POST",
    path: "/transfer/sweep/get",
    request: TransferSweepGetRequest,
    response: TransferSweepGetResponse,
    replay: "safe"
  })

/**
 * Lists the sweeps between Plaid and funding accounts by date, amount, status or transfer.
 *
 * `POST /transfer/sweep/list`
 *
 * @see https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweeplist
 */
export const transferSweepList: PlaidPagedOperation<
  TransferSweepListRequest,
  TransferSweepListResponse,
  TransferSweep
> = /*#__PURE__*/ pagedOperation({
  id: "transferSweepList",
  method: "POST",
  path: "/transfer/sweep/list",
  request: TransferSweepListRequest,
  response: TransferSweepListResponse,
  replay: "safe",
  page: { style: "offset", offset: "offset", items: "sweeps", size: { field: "count", max: 25 } }
})
