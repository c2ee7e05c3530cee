/**
 * Beacon: fraud reports shared between companies; closed to new customers, Protect takes its place.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, email } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { AccountSubtype, AccountType, IDNumberType, IDNumberTypeInput, SignalDevice } from "./model.ts"

export { AccountSubtype, AccountType, IDNumberType, IDNumberTypeInput, SignalDevice } from "./model.ts"

export interface BeaconAccountRiskAttributes {
  readonly days_since_first_plaid_connection: number | null
  readonly is_account_closed: boolean | null
  readonly is_account_frozen_or_restricted: boolean | null
  readonly total_plaid_connections_count: number | null
  readonly plaid_connections_count_7d: number | null
  readonly plaid_connections_count_30d: number | null
  readonly failed_plaid_non_oauth_authentication_attempts_count_3d: number | null
  readonly plaid_non_oauth_authentication_attempts_count_3d: number | null
  readonly failed_plaid_non_oauth_authentication_attempts_count_7d: number | null
  readonly plaid_non_oauth_authentication_attempts_count_7d: number | null
  readonly failed_plaid_non_oauth_authentication_attempts_count_30d: number | null
  readonly plaid_non_oauth_authentication_attempts_count_30d: number | null
  readonly distinct_ip_addresses_count_3d: number | null
  readonly distinct_ip_addresses_count_7d: number | null
  readonly distinct_ip_addresses_count_30d: number | null
  readonly distinct_ip_addresses_count_90d: number | null
  readonly distinct_user_agents_count_3d: number | null
  readonly distinct_user_agents_count_7d: number | null
  readonly distinct_user_agents_count_30d: number | null
  readonly distinct_user_agents_count_90d: number | null
  readonly address_change_count_28d: number | null
  readonly email_change_count_28d: number | null
  readonly phone_change_count_28d: number | null
  readonly address_change_count_90d: number | null
  readonly email_change_count_90d: number | null
  readonly phone_change_count_90d: number | null
  readonly days_since_account_opening: number | null
  readonly days_since_first_observed_transaction: number | null
}
export const BeaconAccountRiskAttributes: Schema.Codec<BeaconAccountRiskAttributes> =
  /*#__PURE__*/ struct<BeaconAccountRiskAttributes>(() => ({
    days_since_first_plaid_connection: nullOr(Schema.Finite),
    is_account_closed: nullOr(Schema.Boolean),
    is_account_frozen_or_restricted: nullOr(Schema.Boolean),
    total_plaid_connections_count: nullOr(Schema.Finite),
    plaid_connections_count_7d: nullOr(Schema.Finite),
    plaid_connections_count_30d: nullOr(Schema.Finite),
    failed_plaid_non_oauth_authentication_attempts_count_3d: nullOr(Schema.Finite),
    plaid_non_oauth_authentication_attempts_count_3d: nullOr(Schema.Finite),
    failed_plaid_non_oauth_authentication_attempts_count_7d: nullOr(Schema.Finite),
    plaid_non_oauth_authentication_attempts_count_7d: nullOr(Schema.Finite),
    failed_plaid_non_oauth_authentication_attempts_count_30d: nullOr(Schema.Finite),
    plaid_non_oauth_authentication_attempts_count_30d: nullOr(Schema.Finite),
    distinct_ip_addresses_count_3d: nullOr(Schema.Finite),
    distinct_ip_addresses_count_7d: nullOr(Schema.Finite),
    distinct_ip_addresses_count_30d: nullOr(Schema.Finite),
    distinct_ip_addresses_count_90d: nullOr(Schema.Finite),
    distinct_user_agents_count_3d: nullOr(Schema.Finite),
    distinct_user_agents_count_7d: nullOr(Schema.Finite),
    distinct_user_agents_count_30d: nullOr(Schema.Finite),
    distinct_user_agents_count_90d: nullOr(Schema.Finite),
    address_change_count_28d: nullOr(Schema.Finite),
    email_change_count_28d: nullOr(Schema.Finite),
    phone_change_count_28d: nullOr(Schema.Finite),
    address_change_count_90d: nullOr(Schema.Finite),
    email_change_count_90d: nullOr(Schema.Finite),
    phone_change_count_90d: nullOr(Schema.Finite),
    days_since_account_opening: nullOr(Schema.Finite),
    days_since_first_observed_transaction: nullOr(Schema.Finite)
  }))

export interface BeaconAccountRiskEvaluateAccount {
  readonly account_id?: string | null
  readonly type?: AccountType | null
  readonly subtype?: AccountSubtype | null
  readonly attributes?: BeaconAccountRiskEvaluateAccountAttributes | null
}
export const BeaconAccountRiskEvaluateAccount: Schema.Codec<BeaconAccountRiskEvaluateAccount> =
  /*#__PURE__*/ struct<BeaconAccountRiskEvaluateAccount>(() => ({
    account_id: optionalKey(nullOr(Schema.String)),
    type: optionalKey(nullOr(AccountType)),
    subtype: optionalKey(nullOr(AccountSubtype)),
    attributes: optionalKey(nullOr(BeaconAccountRiskEvaluateAccountAttributes))
  }))

export interface BeaconAccountRiskEvaluateAccountAttributes {
  readonly days_since_first_plaid_connection?: number | null
  readonly is_account_closed?: boolean | null
  readonly is_account_frozen_or_restricted?: boolean | null
  readonly total_plaid_connections_count?: number | null
  readonly plaid_connections_count_7d?: number | null
  readonly plaid_connections_count_30d?: number | null
  readonly failed_plaid_non_oauth_authentication_attempts_count_3d?: number | null
  readonly plaid_non_oauth_authentication_attempts_count_3d?: number | null
  readonly failed_plaid_non_oauth_authentication_attempts_count_7d?: number | null
  readonly plaid_non_oauth_authentication_attempts_count_7d?: number | null
  readonly failed_plaid_non_oauth_authentication_attempts_count_30d?: number | null
  readonly plaid_non_oauth_authentication_attempts_count_30d?: number | null
  readonly distinct_ip_addresses_count_3d?: number | null
  readonly distinct_ip_addresses_count_7d?: number | null
  readonly distinct_ip_addresses_count_30d?: number | null
  readonly distinct_ip_addresses_count_90d?: number | null
  readonly distinct_user_agents_count_3d?: number | null
  readonly distinct_user_agents_count_7d?: number | null
  readonly distinct_user_agents_count_30d?: number | null
  readonly distinct_user_agents_count_90d?: number | null
  readonly address_change_count_28d?: number | null
  readonly email_change_count_28d?: number | null
  readonly phone_change_count_28d?: number | null
  readonly address_change_count_90d?: number | null
  readonly email_change_count_90d?: number | null
  readonly phone_change_count_90d?: number | null
  readonly days_since_account_opening?: number | null
  readonly days_since_first_observed_transaction?: number | null
}
export const BeaconAccountRiskEvaluateAccountAttributes: Schema.Codec<BeaconAccountRiskEvaluateAccountAttributes> =
  /*#__PURE__*/ struct<BeaconAccountRiskEvaluateAccountAttributes>(() => ({
    days_since_first_plaid_connection: optionalKey(nullOr(Schema.Finite)),
    is_account_closed: optionalKey(nullOr(Schema.Boolean)),
    is_account_frozen_or_restricted: optionalKey(nullOr(Schema.Boolean)),
    total_plaid_connections_count: optionalKey(nullOr(Schema.Finite)),
    plaid_connections_count_7d: optionalKey(nullOr(Schema.Finite)),
    plaid_connections_count_30d: optionalKey(nullOr(Schema.Finite)),
    failed_plaid_non_oauth_authentication_attempts_count_3d: optionalKey(nullOr(Schema.Finite)),
    plaid_non_oauth_authentication_attempts_count_3d: optionalKey(nullOr(Schema.Finite)),
    failed_plaid_non_oauth_authentication_attempts_count_7d: optionalKey(nullOr(Schema.Finite)),
    plaid_non_oauth_authentication_attempts_count_7d: optionalKey(nullOr(Schema.Finite)),
    failed_plaid_non_oauth_authentication_attempts_count_30d: optionalKey(nullOr(Schema.Finite)),
    plaid_non_oauth_authentication_attempts_count_30d: optionalKey(nullOr(Schema.Finite)),
    distinct_ip_addresses_count_3d: optionalKey(nullOr(Schema.Finite)),
    distinct_ip_addresses_count_7d: optionalKey(nullOr(Schema.Finite)),
    distinct_ip_addresses_count_30d: optionalKey(nullOr(Schema.Finite)),
    distinct_ip_addresses_count_90d: optionalKey(nullOr(Schema.Finite)),
    distinct_user_agents_count_3d: optionalKey(nullOr(Schema.Finite)),
    distinct_user_agents_count_7d: optionalKey(nullOr(Schema.Finite)),
    distinct_user_agents_count_30d: optionalKey(nullOr(Schema.Finite)),
    distinct_user_agents_count_90d: optionalKey(nullOr(Schema.Finite)),
    address_change_count_28d: optionalKey(nullOr(Schema.Finite)),
    email_change_count_28d: optionalKey(nullOr(Schema.Finite)),
    phone_change_count_28d: optionalKey(nullOr(Schema.Finite)),
    address_change_count_90d: optionalKey(nullOr(Schema.Finite)),
    email_change_count_90d: optionalKey(nullOr(Schema.Finite)),
    phone_change_count_90d: optionalKey(nullOr(Schema.Finite)),
    days_since_account_opening: optionalKey(nullOr(Schema.Finite)),
    days_since_first_observed_transaction: optionalKey(nullOr(Schema.Finite))
  }))

const beaconAccountRiskEvaluateEvaluationReasonValues = [
  "ONBOARDING",
  "NEW_ACCOUNT",
  "INFORMATION_CHANGE",
  "DORMANT_USER",
  "OTHER"
] as const

export type BeaconAccountRiskEvaluateEvaluationReason = (typeof beaconAccountRiskEvaluateEvaluationReasonValues)[number]
export const BeaconAccountRiskEvaluateEvaluationReason: Schema.Codec<BeaconAccountRiskEvaluateEvaluationReason> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(beaconAccountRiskEvaluateEvaluationReasonValues))

export interface BeaconAccountRiskEvaluateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token?: string | undefined
  readonly options?: BeaconAccountRiskEvaluateRequestOptions | undefined
  readonly client_user_id?: string | undefined
  readonly client_evaluation_id?: string | undefined
  readonly evaluation_reason?: BeaconAccountRiskEvaluateEvaluationReason | undefined
  readonly device?: SignalDevice | undefined
  readonly evaluate_time?: string | undefined
}
export const BeaconAccountRiskEvaluateRequest: Schema.Codec<BeaconAccountRiskEvaluateRequest> =
  /*#__PURE__*/ struct<BeaconAccountRiskEvaluateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: optional(Schema.String),
    options: optional(BeaconAccountRiskEvaluateRequestOptions),
    client_user_id: optional(Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(36))),
    client_evaluation_id: optional(Schema.String),
    evaluation_reason: optional(BeaconAccountRiskEvaluateEvaluationReason),
    device: optional(SignalDevice),
    evaluate_time: optional(Schema.String)
  }))

export interface BeaconAccountRiskEvaluateRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const BeaconAccountRiskEvaluateRequestOptions: Schema.Codec<BeaconAccountRiskEvaluateRequestOptions> =
  /*#__PURE__*/ struct<BeaconAccountRiskEvaluateRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface BeaconAccountRiskEvaluateResponse {
  readonly request_id: string
  readonly accounts: ReadonlyArray<BeaconAccountRiskEvaluateAccount>
}
export const BeaconAccountRiskEvaluateResponse: Schema.Codec<BeaconAccountRiskEvaluateResponse> =
  /*#__PURE__*/ struct<BeaconAccountRiskEvaluateResponse>(() => ({
    request_id: Schema.String,
    accounts: Schema.Array(BeaconAccountRiskEvaluateAccount)
  }))

export interface BeaconAuditTrail {
  readonly source: BeaconAuditTrailSource
  readonly dashboard_user_id: string | null
  readonly timestamp: string
}
export const BeaconAuditTrail: Schema.Codec<BeaconAuditTrail> = /*#__PURE__*/ struct<BeaconAuditTrail>(() => ({
  source: BeaconAuditTrailSource,
  dashboard_user_id: nullOr(Schema.String),
  timestamp: Schema.String
}))

export type BeaconAuditTrailSource = Open<"dashboard" | "api" | "system" | "bulk_import">
export const BeaconAuditTrailSource: Schema.Codec<BeaconAuditTrailSource> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["dashboard", "api", "system", "bulk_import"])
)

export interface BeaconBankAccountInsights {
  readonly account_id: string
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly attributes: BeaconAccountRiskAttributes
}
export const BeaconBankAccountInsights: Schema.Codec<BeaconBankAccountInsights> =
  /*#__PURE__*/ struct<BeaconBankAccountInsights>(() => ({
    account_id: Schema.String,
    type: AccountType,
    subtype: nullOr(AccountSubtype),
    attributes: BeaconAccountRiskAttributes
  }))

export interface BeaconBankAccounts {
  readonly item_id: string
  readonly accounts: ReadonlyArray<BeaconBankAccountInsights>
}
export const BeaconBankAccounts: Schema.Codec<BeaconBankAccounts> = /*#__PURE__*/ struct<BeaconBankAccounts>(() => ({
  item_id: Schema.String,
  accounts: Schema.Array(BeaconBankAccountInsights)
}))

export interface BeaconDuplicateGetRequest {
  readonly beacon_duplicate_id: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconDuplicateGetRequest: Schema.Codec<BeaconDuplicateGetRequest> =
  /*#__PURE__*/ struct<BeaconDuplicateGetRequest>(() => ({
    beacon_duplicate_id: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconDuplicateGetResponse {
  readonly id: string
  readonly beacon_user1: BeaconUserRevision
  readonly beacon_user2: BeaconUserRevision
  readonly analysis: BeaconMatchSummaryAnalysis
  readonly request_id: string
}
export const BeaconDuplicateGetResponse: Schema.Codec<BeaconDuplicateGetResponse> =
  /*#__PURE__*/ struct<BeaconDuplicateGetResponse>(() => ({
    id: Schema.String,
    beacon_user1: BeaconUserRevision,
    beacon_user2: BeaconUserRevision,
    analysis: BeaconMatchSummaryAnalysis,
    request_id: Schema.String
  }))

export interface BeaconMatchSummaryAnalysis {
  readonly address: BeaconMatchSummaryCode
  readonly date_of_birth: BeaconMatchSummaryCode
  readonly email_address: BeaconMatchSummaryCode
  readonly name: BeaconMatchSummaryCode
  readonly id_number: BeaconMatchSummaryCode
  readonly ip_address: BeaconMatchSummaryCode
  readonly phone_number: BeaconMatchSummaryCode
}
export const BeaconMatchSummaryAnalysis: Schema.Codec<BeaconMatchSummaryAnalysis> =
  /*#__PURE__*/ struct<BeaconMatchSummaryAnalysis>(() => ({
    address: BeaconMatchSummaryCode,
    date_of_birth: BeaconMatchSummaryCode,
    email_address: BeaconMatchSummaryCode,
    name: BeaconMatchSummaryCode,
    id_number: BeaconMatchSummaryCode,
    ip_address: BeaconMatchSummaryCode,
    phone_number: BeaconMatchSummaryCode
  }))

export type BeaconMatchSummaryCode = Open<"match" | "partial_match" | "no_match" | "no_data">
export const BeaconMatchSummaryCode: Schema.Codec<BeaconMatchSummaryCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["match", "partial_match", "no_match", "no_data"])
)

export interface BeaconReport {
  readonly id: string
  readonly beacon_user_id: string
  readonly created_at: string
  readonly type: BeaconReportType
  readonly fraud_date: string | null
  readonly event_date: string
  readonly fraud_amount: FraudAmount | null
  readonly audit_trail: BeaconAuditTrail
}
export const BeaconReport: Schema.Codec<BeaconReport> = /*#__PURE__*/ struct<BeaconReport>(() => ({
  id: Schema.String,
  beacon_user_id: Schema.String,
  created_at: Schema.String,
  type: BeaconReportType,
  fraud_date: nullOr(Schema.String),
  event_date: Schema.String,
  fraud_amount: nullOr(FraudAmount),
  audit_trail: BeaconAuditTrail
}))

export interface BeaconReportCreateRequest {
  readonly beacon_user_id: string
  readonly type: BeaconReportCreateType
  readonly fraud_date: string
  readonly fraud_amount?: FraudAmountInput | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconReportCreateRequest: Schema.Codec<BeaconReportCreateRequest> =
  /*#__PURE__*/ struct<BeaconReportCreateRequest>(() => ({
    beacon_user_id: Schema.String,
    type: BeaconReportCreateType,
    fraud_date: civilDate,
    fraud_amount: optional(nullOr(FraudAmountInput)),
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconReportCreateResponse {
  readonly id: string
  readonly beacon_user_id: string
  readonly created_at: string
  readonly type: BeaconReportType
  readonly fraud_date: string | null
  readonly event_date: string
  readonly fraud_amount: FraudAmount | null
  readonly audit_trail: BeaconAuditTrail
  readonly request_id: string
}
export const BeaconReportCreateResponse: Schema.Codec<BeaconReportCreateResponse> =
  /*#__PURE__*/ struct<BeaconReportCreateResponse>(() => ({
    id: Schema.String,
    beacon_user_id: Schema.String,
    created_at: Schema.String,
    type: BeaconReportType,
    fraud_date: nullOr(Schema.String),
    event_date: Schema.String,
    fraud_amount: nullOr(FraudAmount),
    audit_trail: BeaconAuditTrail,
    request_id: Schema.String
  }))

const beaconReportCreateTypeValues = [
  "first_party",
  "stolen",
  "synthetic",
  "account_takeover",
  "data_breach",
  "unknown"
] as const

export type BeaconReportCreateType = (typeof beaconReportCreateTypeValues)[number]
export const BeaconReportCreateType: Schema.Codec<BeaconReportCreateType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(beaconReportCreateTypeValues)
)

export interface BeaconReportGetRequest {
  readonly beacon_report_id: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconReportGetRequest: Schema.Codec<BeaconReportGetRequest> =
  /*#__PURE__*/ struct<BeaconReportGetRequest>(() => ({
    beacon_report_id: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconReportGetResponse {
  readonly id: string
  readonly beacon_user_id: string
  readonly created_at: string
  readonly type: BeaconReportType
  readonly fraud_date: string | null
  readonly event_date: string
  readonly fraud_amount: FraudAmount | null
  readonly audit_trail: BeaconAuditTrail
  readonly request_id: string
}
export const BeaconReportGetResponse: Schema.Codec<BeaconReportGetResponse> =
  /*#__PURE__*/ struct<BeaconReportGetResponse>(() => ({
    id: Schema.String,
    beacon_user_id: Schema.String,
    created_at: Schema.String,
    type: BeaconReportType,
    fraud_date: nullOr(Schema.String),
    event_date: Schema.String,
    fraud_amount: nullOr(FraudAmount),
    audit_trail: BeaconAuditTrail,
    request_id: Schema.String
  }))

export interface BeaconReportListRequest {
  readonly beacon_user_id: string
  readonly cursor?: string | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconReportListRequest: Schema.Codec<BeaconReportListRequest> =
  /*#__PURE__*/ struct<BeaconReportListRequest>(() => ({
    beacon_user_id: Schema.String,
    cursor: optional(nullOr(Schema.String)),
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconReportListResponse {
  readonly beacon_reports: ReadonlyArray<BeaconReport>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const BeaconReportListResponse: Schema.Codec<BeaconReportListResponse> =
  /*#__PURE__*/ struct<BeaconReportListResponse>(() => ({
    beacon_reports: Schema.Array(BeaconReport),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface BeaconReportSyndication {
  readonly id: string
  readonly beacon_user_id: string
  readonly report: BeaconReportSyndicationOriginalReport
  readonly analysis: BeaconReportSyndicationAnalysis
}
export const BeaconReportSyndication: Schema.Codec<BeaconReportSyndication> =
  /*#__PURE__*/ struct<BeaconReportSyndication>(() => ({
    id: Schema.String,
    beacon_user_id: Schema.String,
    report: BeaconReportSyndicationOriginalReport,
    analysis: BeaconReportSyndicationAnalysis
  }))

export interface BeaconReportSyndicationAnalysis {
  readonly address: BeaconMatchSummaryCode
  readonly date_of_birth: BeaconMatchSummaryCode
  readonly email_address: BeaconMatchSummaryCode
  readonly name: BeaconMatchSummaryCode
  readonly id_number: BeaconMatchSummaryCode
  readonly ip_address: BeaconMatchSummaryCode
  readonly phone_number: BeaconMatchSummaryCode
  readonly depository_accounts: ReadonlyArray<BeaconSyndicatedReportDepositoryAccountMatchAnalysis>
}
export const BeaconReportSyndicationAnalysis: Schema.Codec<BeaconReportSyndicationAnalysis> =
  /*#__PURE__*/ struct<BeaconReportSyndicationAnalysis>(() => ({
    address: BeaconMatchSummaryCode,
    date_of_birth: BeaconMatchSummaryCode,
    email_address: BeaconMatchSummaryCode,
    name: BeaconMatchSummaryCode,
    id_number: BeaconMatchSummaryCode,
    ip_address: BeaconMatchSummaryCode,
    phone_number: BeaconMatchSummaryCode,
    depository_accounts: Schema.Array(BeaconSyndicatedReportDepositoryAccountMatchAnalysis)
  }))

export interface BeaconReportSyndicationGetRequest {
  readonly beacon_report_syndication_id: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconReportSyndicationGetRequest: Schema.Codec<BeaconReportSyndicationGetRequest> =
  /*#__PURE__*/ struct<BeaconReportSyndicationGetRequest>(() => ({
    beacon_report_syndication_id: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconReportSyndicationGetResponse {
  readonly id: string
  readonly beacon_user_id: string
  readonly report: BeaconReportSyndicationOriginalReport
  readonly analysis: BeaconReportSyndicationAnalysis
  readonly request_id: string
}
export const BeaconReportSyndicationGetResponse: Schema.Codec<BeaconReportSyndicationGetResponse> =
  /*#__PURE__*/ struct<BeaconReportSyndicationGetResponse>(() => ({
    id: Schema.String,
    beacon_user_id: Schema.String,
    report: BeaconReportSyndicationOriginalReport,
    analysis: BeaconReportSyndicationAnalysis,
    request_id: Schema.String
  }))

export interface BeaconReportSyndicationListRequest {
  readonly beacon_user_id: string
  readonly cursor?: string | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconReportSyndicationListRequest: Schema.Codec<BeaconReportSyndicationListRequest> =
  /*#__PURE__*/ struct<BeaconReportSyndicationListRequest>(() => ({
    beacon_user_id: Schema.String,
    cursor: optional(nullOr(Schema.String)),
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconReportSyndicationListResponse {
  readonly beacon_report_syndications: ReadonlyArray<BeaconReportSyndication>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const BeaconReportSyndicationListResponse: Schema.Codec<BeaconReportSyndicationListResponse> =
  /*#__PURE__*/ struct<BeaconReportSyndicationListResponse>(() => ({
    beacon_report_syndications: Schema.Array(BeaconReportSyndication),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface BeaconReportSyndicationOriginalReport {
  readonly id: string | null
  readonly created_at: string
  readonly type: BeaconReportType
  readonly fraud_date: string | null
  readonly event_date: string
}
export const BeaconReportSyndicationOriginalReport: Schema.Codec<BeaconReportSyndicationOriginalReport> =
  /*#__PURE__*/ struct<BeaconReportSyndicationOriginalReport>(() => ({
    id: nullOr(Schema.String),
    created_at: Schema.String,
    type: BeaconReportType,
    fraud_date: nullOr(Schema.String),
    event_date: Schema.String
  }))

const beaconReportTypeValues = [
  "first_party",
  "stolen",
  "synthetic",
  "account_takeover",
  "data_breach",
  "unknown"
] as const

export type BeaconReportType = Open<(typeof beaconReportTypeValues)[number]>
export const BeaconReportType: Schema.Codec<BeaconReportType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(beaconReportTypeValues)
)

export interface BeaconSyndicatedReportDepositoryAccountMatchAnalysis {
  readonly account_mask: string
  readonly routing_number: string
  readonly match_status: BeaconMatchSummaryCode
}
export const BeaconSyndicatedReportDepositoryAccountMatchAnalysis: Schema.Codec<BeaconSyndicatedReportDepositoryAccountMatchAnalysis> =
  /*#__PURE__*/ struct<BeaconSyndicatedReportDepositoryAccountMatchAnalysis>(() => ({
    account_mask: Schema.String,
    routing_number: Schema.String,
    match_status: BeaconMatchSummaryCode
  }))

export interface BeaconUser {
  readonly item_ids: ReadonlyArray<string>
  readonly id: string
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
  readonly status: BeaconUserStatus
  readonly program_id: string
  readonly client_user_id: string
  readonly user: BeaconUserData
  readonly audit_trail: BeaconAuditTrail
}
export const BeaconUser: Schema.Codec<BeaconUser> = /*#__PURE__*/ struct<BeaconUser>(() => ({
  item_ids: Schema.Array(Schema.String),
  id: Schema.String,
  version: Schema.Finite,
  created_at: Schema.String,
  updated_at: Schema.String,
  status: BeaconUserStatus,
  program_id: Schema.String,
  client_user_id: Schema.String,
  user: BeaconUserData,
  audit_trail: BeaconAuditTrail
}))

export interface BeaconUserAccountInsightsGetRequest {
  readonly beacon_user_id: string
  readonly access_token: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconUserAccountInsightsGetRequest: Schema.Codec<BeaconUserAccountInsightsGetRequest> =
  /*#__PURE__*/ struct<BeaconUserAccountInsightsGetRequest>(() => ({
    beacon_user_id: Schema.String,
    access_token: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconUserAccountInsightsGetResponse {
  readonly beacon_user_id: string
  readonly created_at: string
  readonly updated_at: string
  readonly bank_account_insights: BeaconBankAccounts
  readonly request_id: string
}
export const BeaconUserAccountInsightsGetResponse: Schema.Codec<BeaconUserAccountInsightsGetResponse> =
  /*#__PURE__*/ struct<BeaconUserAccountInsightsGetResponse>(() => ({
    beacon_user_id: Schema.String,
    created_at: Schema.String,
    updated_at: Schema.String,
    bank_account_insights: BeaconBankAccounts,
    request_id: Schema.String
  }))

export interface BeaconUserAddress {
  readonly street: string
  readonly street2: string | null
  readonly city: string
  readonly region: string | null
  readonly postal_code: string | null
  readonly country: string
}
export const BeaconUserAddress: Schema.Codec<BeaconUserAddress> = /*#__PURE__*/ struct<BeaconUserAddress>(() => ({
  street: Schema.String,
  street2: nullOr(Schema.String),
  city: Schema.String,
  region: nullOr(Schema.String),
  postal_code: nullOr(Schema.String),
  country: Schema.String
}))

export interface BeaconUserCreateRequest {
  readonly program_id: string
  readonly client_user_id: string
  readonly user: BeaconUserRequestData
  readonly access_tokens?: ReadonlyArray<string> | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconUserCreateRequest: Schema.Codec<BeaconUserCreateRequest> =
  /*#__PURE__*/ struct<BeaconUserCreateRequest>(() => ({
    program_id: Schema.String,
    client_user_id: Schema.String,
    user: BeaconUserRequestData,
    access_tokens: optional(nullOr(Schema.Array(Schema.String))),
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconUserCreateResponse {
  readonly item_ids: ReadonlyArray<string>
  readonly id: string
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
  readonly status: BeaconUserStatus
  readonly program_id: string
  readonly client_user_id: string
  readonly user: BeaconUserData
  readonly audit_trail: BeaconAuditTrail
  readonly request_id: string
}
export const BeaconUserCreateResponse: Schema.Codec<BeaconUserCreateResponse> =
  /*#__PURE__*/ struct<BeaconUserCreateResponse>(() => ({
    item_ids: Schema.Array(Schema.String),
    id: Schema.String,
    version: Schema.Finite,
    created_at: Schema.String,
    updated_at: Schema.String,
    status: BeaconUserStatus,
    program_id: Schema.String,
    client_user_id: Schema.String,
    user: BeaconUserData,
    audit_trail: BeaconAuditTrail,
    request_id: Schema.String
  }))

export interface BeaconUserData {
  readonly date_of_birth: string
  readonly name: BeaconUserName
  readonly address: BeaconUserAddress
  readonly email_address: string | null
  readonly phone_number: string | null
  readonly id_number: BeaconUserIDNumber | null
  readonly ip_address: string | null
  readonly depository_accounts: ReadonlyArray<BeaconUserDepositoryAccount>
}
export const BeaconUserData: Schema.Codec<BeaconUserData> = /*#__PURE__*/ struct<BeaconUserData>(() => ({
  date_of_birth: Schema.String,
  name: BeaconUserName,
  address: BeaconUserAddress,
  email_address: nullOr(Schema.String),
  phone_number: nullOr(Schema.String),
  id_number: nullOr(BeaconUserIDNumber),
  ip_address: nullOr(Schema.String),
  depository_accounts: Schema.Array(BeaconUserDepositoryAccount)
}))

export interface BeaconUserDepositoryAccount {
  readonly account_mask: string
  readonly routing_number: string
  readonly added_at: string
}
export const BeaconUserDepositoryAccount: Schema.Codec<BeaconUserDepositoryAccount> =
  /*#__PURE__*/ struct<BeaconUserDepositoryAccount>(() => ({
    account_mask: Schema.String,
    routing_number: Schema.String,
    added_at: Schema.String
  }))

export interface BeaconUserGetRequest {
  readonly beacon_user_id: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconUserGetRequest: Schema.Codec<BeaconUserGetRequest> = /*#__PURE__*/ struct<BeaconUserGetRequest>(
  () => ({
    beacon_user_id: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  })
)

export interface BeaconUserGetResponse {
  readonly item_ids: ReadonlyArray<string>
  readonly id: string
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
  readonly status: BeaconUserStatus
  readonly program_id: string
  readonly client_user_id: string
  readonly user: BeaconUserData
  readonly audit_trail: BeaconAuditTrail
  readonly request_id: string
}
export const BeaconUserGetResponse: Schema.Codec<BeaconUserGetResponse> = /*#__PURE__*/ struct<BeaconUserGetResponse>(
  () => ({
    item_ids: Schema.Array(Schema.String),
    id: Schema.String,
    version: Schema.Finite,
    created_at: Schema.String,
    updated_at: Schema.String,
    status: BeaconUserStatus,
    program_id: Schema.String,
    client_user_id: Schema.String,
    user: BeaconUserData,
    audit_trail: BeaconAuditTrail,
    request_id: Schema.String
  })
)

export interface BeaconUserHistoryListRequest {
  readonly beacon_user_id: string
  readonly cursor?: string | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconUserHistoryListRequest: Schema.Codec<BeaconUserHistoryListRequest> =
  /*#__PURE__*/ struct<BeaconUserHistoryListRequest>(() => ({
    beacon_user_id: Schema.String,
    cursor: optional(nullOr(Schema.String)),
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconUserHistoryListResponse {
  readonly beacon_users: ReadonlyArray<BeaconUser>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const BeaconUserHistoryListResponse: Schema.Codec<BeaconUserHistoryListResponse> =
  /*#__PURE__*/ struct<BeaconUserHistoryListResponse>(() => ({
    beacon_users: Schema.Array(BeaconUser),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface BeaconUserIDNumberInput {
  readonly value: string
  readonly type: IDNumberTypeInput
}
export const BeaconUserIDNumberInput: Schema.Codec<BeaconUserIDNumberInput> =
  /*#__PURE__*/ struct<BeaconUserIDNumberInput>(() => ({
    value: Schema.String,
    type: IDNumberTypeInput
  }))

export interface BeaconUserIDNumber {
  readonly value: string
  readonly type: IDNumberType
}
export const BeaconUserIDNumber: Schema.Codec<BeaconUserIDNumber> = /*#__PURE__*/ struct<BeaconUserIDNumber>(() => ({
  value: Schema.String,
  type: IDNumberType
}))

export interface BeaconUserName {
  readonly given_name: string
  readonly family_name: string
}
export const BeaconUserName: Schema.Codec<BeaconUserName> = /*#__PURE__*/ struct<BeaconUserName>(() => ({
  given_name: Schema.String,
  family_name: Schema.String
}))

export interface BeaconUserNameNullable {
  readonly given_name: string
  readonly family_name: string
}
export const BeaconUserNameNullable: Schema.Codec<BeaconUserNameNullable> =
  /*#__PURE__*/ struct<BeaconUserNameNullable>(() => ({
    given_name: Schema.String,
    family_name: Schema.String
  }))

export interface BeaconUserRequestAddress {
  readonly street: string
  readonly street2?: string | null | undefined
  readonly city: string
  readonly region?: string | null | undefined
  readonly postal_code?: string | null | undefined
  readonly country: string
}
export const BeaconUserRequestAddress: Schema.Codec<BeaconUserRequestAddress> =
  /*#__PURE__*/ struct<BeaconUserRequestAddress>(() => ({
    street: Schema.String,
    street2: optional(nullOr(Schema.String)),
    city: Schema.String,
    region: optional(nullOr(Schema.String)),
    postal_code: optional(nullOr(Schema.String)),
    country: Schema.String
  }))

export interface BeaconUserRequestAddressNullable {
  readonly street: string
  readonly street2?: string | null | undefined
  readonly city: string
  readonly region?: string | null | undefined
  readonly postal_code?: string | null | undefined
  readonly country: string
}
export const BeaconUserRequestAddressNullable: Schema.Codec<BeaconUserRequestAddressNullable> =
  /*#__PURE__*/ struct<BeaconUserRequestAddressNullable>(() => ({
    street: Schema.String,
    street2: optional(nullOr(Schema.String)),
    city: Schema.String,
    region: optional(nullOr(Schema.String)),
    postal_code: optional(nullOr(Schema.String)),
    country: Schema.String
  }))

export interface BeaconUserRequestData {
  readonly date_of_birth?: string | undefined
  readonly name: BeaconUserName
  readonly address?: BeaconUserRequestAddress | null | undefined
  readonly email_address?: string | undefined
  readonly phone_number?: string | null | undefined
  readonly id_number?: BeaconUserIDNumberInput | null | undefined
  readonly ip_address?: string | null | undefined
  readonly depository_accounts?: ReadonlyArray<BeaconUserRequestDepositoryAccount> | undefined
}
export const BeaconUserRequestData: Schema.Codec<BeaconUserRequestData> = /*#__PURE__*/ struct<BeaconUserRequestData>(
  () => ({
    date_of_birth: optional(civilDate),
    name: BeaconUserName,
    address: optional(nullOr(BeaconUserRequestAddress)),
    email_address: optional(email),
    phone_number: optional(nullOr(Schema.String)),
    id_number: optional(nullOr(BeaconUserIDNumberInput)),
    ip_address: optional(nullOr(Schema.String)),
    depository_accounts: optional(Schema.Array(BeaconUserRequestDepositoryAccount))
  })
)

export interface BeaconUserRequestDepositoryAccount {
  readonly account_number: string
  readonly routing_number: string
}
export const BeaconUserRequestDepositoryAccount: Schema.Codec<BeaconUserRequestDepositoryAccount> =
  /*#__PURE__*/ struct<BeaconUserRequestDepositoryAccount>(() => ({
    account_number: Schema.String,
    routing_number: Schema.String
  }))

export interface BeaconUserReviewRequest {
  readonly beacon_user_id: string
  readonly status: BeaconUserStatusInput
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconUserReviewRequest: Schema.Codec<BeaconUserReviewRequest> =
  /*#__PURE__*/ struct<BeaconUserReviewRequest>(() => ({
    beacon_user_id: Schema.String,
    status: BeaconUserStatusInput,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconUserRevision {
  readonly id: string
  readonly version: number
}
export const BeaconUserRevision: Schema.Codec<BeaconUserRevision> = /*#__PURE__*/ struct<BeaconUserRevision>(() => ({
  id: Schema.String,
  version: Schema.Finite
}))

export type BeaconUserStatusInput = "rejected" | "pending_review" | "cleared"
export const BeaconUserStatusInput: Schema.Codec<BeaconUserStatusInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["rejected", "pending_review", "cleared"])
)

export type BeaconUserStatus = Open<"rejected" | "pending_review" | "cleared">
export const BeaconUserStatus: Schema.Codec<BeaconUserStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["rejected", "pending_review", "cleared"])
)

export interface BeaconUserUpdateRequest {
  readonly beacon_user_id: string
  readonly user?: BeaconUserUpdateRequestData | null | undefined
  readonly access_tokens?: ReadonlyArray<string> | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BeaconUserUpdateRequest: Schema.Codec<BeaconUserUpdateRequest> =
  /*#__PURE__*/ struct<BeaconUserUpdateRequest>(() => ({
    beacon_user_id: Schema.String,
    user: optional(nullOr(BeaconUserUpdateRequestData)),
    access_tokens: optional(nullOr(Schema.Array(Schema.String))),
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BeaconUserUpdateRequestData {
  readonly date_of_birth?: string | undefined
  readonly name?: BeaconUserNameNullable | null | undefined
  readonly address?: BeaconUserRequestAddressNullable | null | undefined
  readonly email_address?: string | undefined
  readonly phone_number?: string | null | undefined
  readonly id_number?: BeaconUserIDNumberInput | null | undefined
  readonly ip_address?: string | null | undefined
  readonly depository_accounts?: ReadonlyArray<BeaconUserRequestDepositoryAccount> | undefined
}
export const BeaconUserUpdateRequestData: Schema.Codec<BeaconUserUpdateRequestData> =
  /*#__PURE__*/ struct<BeaconUserUpdateRequestData>(() => ({
    date_of_birth: optional(civilDate),
    name: optional(nullOr(BeaconUserNameNullable)),
    address: optional(nullOr(BeaconUserRequestAddressNullable)),
    email_address: optional(email),
    phone_number: optional(nullOr(Schema.String)),
    id_number: optional(nullOr(BeaconUserIDNumberInput)),
    ip_address: optional(nullOr(Schema.String)),
    depository_accounts: optional(Schema.Array(BeaconUserRequestDepositoryAccount))
  }))

export interface BeaconUserUpdateResponse {
  readonly item_ids: ReadonlyArray<string>
  readonly id: string
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
  readonly status: BeaconUserStatus
  readonly program_id: string
  readonly client_user_id: string
  readonly user: BeaconUserData
  readonly audit_trail: BeaconAuditTrail
  readonly request_id: string
}
export const BeaconUserUpdateResponse: Schema.Codec<BeaconUserUpdateResponse> =
  /*#__PURE__*/ struct<BeaconUserUpdateResponse>(() => ({
    item_ids: Schema.Array(Schema.String),
    id: Schema.String,
    version: Schema.Finite,
    created_at: Schema.String,
    updated_at: Schema.String,
    status: BeaconUserStatus,
    program_id: Schema.String,
    client_user_id: Schema.String,
    user: BeaconUserData,
    audit_trail: BeaconAuditTrail,
    request_id: Schema.String
  }))

export interface FraudAmountInput {
  readonly iso_currency_code: ISOCurrencyCodeInput
  readonly value: number
}
export const FraudAmountInput: Schema.Codec<FraudAmountInput> = /*#__PURE__*/ struct<FraudAmountInput>(() => ({
  iso_currency_code: ISOCurrencyCodeInput,
  value: Schema.Finite
}))

export interface FraudAmount {
  readonly iso_currency_code: ISOCurrencyCode
  readonly value: number
}
export const FraudAmount: Schema.Codec<FraudAmount> = /*#__PURE__*/ struct<FraudAmount>(() => ({
  iso_currency_code: ISOCurrencyCode,
  value: Schema.Finite
}))

export type ISOCurrencyCodeInput = "USD"
export const ISOCurrencyCodeInput: Schema.Codec<ISOCurrencyCodeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["USD"])
)

export type ISOCurrencyCode = Open<"USD">
export const ISOCurrencyCode: Schema.Codec<ISOCurrencyCode> = /*#__PURE__*/ Schema.suspend(() => openEnum(["USD"]))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Answers risk attributes of the accounts that a user links, for judging the user.
 *
 * `POST /beacon/account_risk/v1/evaluate`
 *
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconAccountRiskEvaluate: PlaidOperation<
  BeaconAccountRiskEvaluateRequest,
  BeaconAccountRiskEvaluateResponse
> = /*#__PURE__*/ operation({
  id: "beaconAccountRiskEvaluate",
  method: "POST",
  path: "/beacon/account_risk/v1/evaluate",
  request: BeaconAccountRiskEvaluateRequest,
  response: BeaconAccountRiskEvaluateResponse,
  replay: "unsafe",
  deprecated: true
})

/**
 * Tells which two Beacon Users look like the same person, and which of their fields match.
 *
 * `POST /beacon/duplicate/get`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconduplicateget
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconDuplicateGet: PlaidOperation<BeaconDuplicateGetRequest, BeaconDuplicateGetResponse> =
  /*#__PURE__*/ operation({
    id: "beaconDuplicateGet",
    method: "POST",
    path: "/beacon/duplicate/get",
    request: BeaconDuplicateGetRequest,
    response: BeaconDuplicateGetResponse,
    replay: "safe",
    deprecated: true
  })

/**
 * Reports a Beacon User for fraud to the Beacon network and answers the report.
 *
 * `POST /beacon/report/create`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconreportcreate
 * @deprecated Beacon is closed to new customers: use `protectReportCreate`.
 */
export const beaconReportCreate: PlaidOperation<BeaconReportCreateRequest, BeaconReportCreateResponse> =
  /*#__PURE__*/ operation({
    id: "beaconReportCreate",
    method: "POST",
    path: "/beacon/report/create",
    request: BeaconReportCreateRequest,
    response: BeaconReportCreateResponse,
    replay: "unsafe",
    deprecated: true
  })

/**
 * Tells about one of your fraud reports on a Beacon User.
 *
 * `POST /beacon/report/get`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconreportget
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconReportGet: PlaidOperation<BeaconReportGetRequest, BeaconReportGetResponse> = /*#__PURE__*/ operation(
  {
    id: "beaconReportGet",
    method: "POST",
    path: "/beacon/report/get",
    request: BeaconReportGetRequest,
    response: BeaconReportGetResponse,
    replay: "safe",
    deprecated: true
  }
)

/**
 * Lists your fraud reports on a Beacon User.
 *
 * `POST /beacon/report/list`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconreportlist
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconReportList: PlaidPagedOperation<BeaconReportListRequest, BeaconReportListResponse, BeaconReport> =
  /*#__PURE__*/ pagedOperation({
    id: "beaconReportList",
    method: "POST",
    path: "/beacon/report/list",
    request: BeaconReportListRequest,
    response: BeaconReportListResponse,
    replay: "safe",
    deprecated: true,
    page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "beacon_reports" }
  })

/**
 * Tells about another company's fraud report that fits one of your Beacon Users, and which data match.
 *
 * `POST /beacon/report_syndication/get`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconReportSyndicationGet: PlaidOperation<
  BeaconReportSyndicationGetRequest,
  BeaconReportSyndicationGetResponse
> = /*#__PURE__*/ operation({
  id: "beaconReportSyndicationGet",
  method: "POST",
  path: "/beacon/report_syndication/get",
  request: BeaconReportSyndicationGetRequest,
  response: BeaconReportSyndicationGetResponse,
  replay: "safe",
  deprecated: true
})

/**
 * Lists other companies' fraud reports that match a Beacon User.
 *
 * `POST /beacon/report_syndication/list`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconReportSyndicationList: PlaidPagedOperation<
  BeaconReportSyndicationListRequest,
  BeaconReportSyndicationListResponse,
  BeaconReportSyndication
> = /*#__PURE__*/ pagedOperation({
  id: "beaconReportSyndicationList",
  method: "POST",
  path: "/beacon/report_syndication/list",
  request: BeaconReportSyndicationListRequest,
  response: BeaconReportSyndicationListResponse,
  replay: "safe",
  deprecated: true,
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "beacon_report_syndications" }
})

/**
 * Answers risk insights on the accounts of one Item that a Beacon User linked.
 *
 * `POST /beacon/user/account_insights/get`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconUserAccountInsightsGet: PlaidOperation<
  BeaconUserAccountInsightsGetRequest,
  BeaconUserAccountInsightsGetResponse
> = /*#__PURE__*/ operation({
  id: "beaconUserAccountInsightsGet",
  method: "POST",
  path: "/beacon/user/account_insights/get",
  request: BeaconUserAccountInsightsGetRequest,
  response: BeaconUserAccountInsightsGetResponse,
  replay: "safe",
  deprecated: true
})

/**
 * Creates a Beacon User, screens it for duplicates and for fraud reports of the network, and answers its status.
 *
 * `POST /beacon/user/create`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconusercreate
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconUserCreate: PlaidOperation<BeaconUserCreateRequest, BeaconUserCreateResponse> =
  /*#__PURE__*/ operation({
    id: "beaconUserCreate",
    method: "POST",
    path: "/beacon/user/create",
    request: BeaconUserCreateRequest,
    response: BeaconUserCreateResponse,
    replay: "unsafe",
    deprecated: true
  })

/**
 * Tells a Beacon User's status, personal data and Items.
 *
 * `POST /beacon/user/get`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconuserget
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconUserGet: PlaidOperation<BeaconUserGetRequest, BeaconUserGetResponse> = /*#__PURE__*/ operation({
  id: "beaconUserGet",
  method: "POST",
  path: "/beacon/user/get",
  request: BeaconUserGetRequest,
  response: BeaconUserGetResponse,
  replay: "safe",
  deprecated: true
})

/**
 * Lists the revisions of a Beacon User, newest first.
 *
 * `POST /beacon/user/history/list`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconUserHistoryList: PlaidPagedOperation<
  BeaconUserHistoryListRequest,
  BeaconUserHistoryListResponse,
  BeaconUser
> = /*#__PURE__*/ pagedOperation({
  id: "beaconUserHistoryList",
  method: "POST",
  path: "/beacon/user/history/list",
  request: BeaconUserHistoryListRequest,
  response: BeaconUserHistoryListResponse,
  replay: "safe",
  deprecated: true,
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "beacon_users" }
})

/**
 * Sets a Beacon User's status once somebody has reviewed it, and answers the user.
 *
 * `POST /beacon/user/review`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconuserreview
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconUserReview: PlaidOperation<BeaconUserReviewRequest, BeaconUserGetResponse> = /*#__PURE__*/ operation(
  {
    id: "beaconUserReview",
    method: "POST",
    path: "/beacon/user/review",
    request: BeaconUserReviewRequest,
    response: BeaconUserGetResponse,
    replay: "unsafe",
    deprecated: true
  }
)

/**
 * Changes a Beacon User's personal data or Items, screens it anew and answers it.
 *
 * `POST /beacon/user/update`
 *
 * @see https://plaid.com/docs/api/products/beacon/#beaconuserupdate
 * @deprecated Beacon is closed to new customers: Protect takes its place.
 */
export const beaconUserUpdate: PlaidOperation<BeaconUserUpdateRequest, BeaconUserUpdateResponse> =
  /*#__PURE__*/ operation({
    id: "beaconUserUpdate",
    method: "POST",
    path: "/beacon/user/update",
    request: BeaconUserUpdateRequest,
    response: BeaconUserUpdateResponse,
    replay: "unsafe",
    deprecated: true
  })
