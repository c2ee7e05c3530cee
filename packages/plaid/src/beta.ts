/**
 * Calls that Plaid may still change: rules for transactions, incidents, resellers' customers, webhooks sent.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { instant, uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  Counterparty,
  CreditBankIncomeAccount,
  CreditBankIncomeCause,
  CreditBankIncomeWarningCode,
  Location,
  PartnerEndCustomerAddress,
  PartnerEndCustomerBillingContact,
  PartnerEndCustomerCustomerSupportInfo,
  PartnerEndCustomerSecrets,
  PartnerEndCustomerStatus,
  PartnerEndCustomerTechnicalContact,
  PaymentChannel,
  PersonalFinanceCategory,
  Products,
  ProductsInput,
  RecurringTransactionFrequency,
  TransactionStreamAmount,
  TransactionStreamStatus
} from "./model.ts"

export {
  Address,
  AddressData,
  Counterparty,
  CounterpartyNumbers,
  CounterpartyNumbersBACS,
  CounterpartyNumbersInternational,
  CounterpartyType,
  CreditBankIncomeAccount,
  CreditBankIncomeAccountType,
  CreditBankIncomeCause,
  CreditBankIncomeErrorType,
  CreditBankIncomeWarningCode,
  DepositoryAccountSubtype,
  DepositoryAccountSubtypeInput,
  Email,
  Location,
  Owner,
  PartnerEndCustomerAddress,
  PartnerEndCustomerBillingContact,
  PartnerEndCustomerCustomerSupportInfo,
  PartnerEndCustomerSecrets,
  PartnerEndCustomerStatus,
  PartnerEndCustomerTechnicalContact,
  PaymentChannel,
  PersonalFinanceCategory,
  PersonalFinanceCategoryVersion,
  PersonalFinanceCategoryVersionInput,
  PhoneNumber,
  Products,
  ProductsInput,
  RecurringTransactionFrequency,
  TransactionStreamAmount,
  TransactionStreamStatus
} from "./model.ts"

export interface BetaEwaReportV1GetRequest {
  readonly access_token: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BetaEwaReportV1GetRequest: Schema.Codec<BetaEwaReportV1GetRequest> =
  /*#__PURE__*/ struct<BetaEwaReportV1GetRequest>(() => ({
    access_token: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BetaEwaReportV1GetResponse {
  readonly request_id?: string | null
  readonly ewa_report_id?: string | null
  readonly generation_time?: string | null
  readonly ewa_scores?: ReadonlyArray<EwaScore> | null
  readonly ewa_attributes?: EwaAttributes | null
}
export const BetaEwaReportV1GetResponse: Schema.Codec<BetaEwaReportV1GetResponse> =
  /*#__PURE__*/ struct<BetaEwaReportV1GetResponse>(() => ({
    request_id: optionalKey(nullOr(Schema.String)),
    ewa_report_id: optionalKey(nullOr(Schema.String)),
    generation_time: optionalKey(nullOr(Schema.String)),
    ewa_scores: optionalKey(nullOr(Schema.Array(EwaScore))),
    ewa_attributes: optionalKey(nullOr(EwaAttributes))
  }))

export interface BetaIssuesV1GetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly issue_id: string
}
export const BetaIssuesV1GetRequest: Schema.Codec<BetaIssuesV1GetRequest> =
  /*#__PURE__*/ struct<BetaIssuesV1GetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    issue_id: Schema.String
  }))

export interface BetaIssuesV1GetResponse {
  readonly issue_id: string
  readonly issue_type: BetaIssuesV1IssueType
  readonly severity: BetaIssuesV1IssueSeverity
  readonly institution_id: string
  readonly institution_name: string
  readonly behaviors: ReadonlyArray<BetaIssuesV1IssueBehavior>
  readonly issue_error_type: string | null
  readonly issue_error_code: string | null
  readonly description: string
  readonly attribution: BetaIssuesV1IssueAttribution
  readonly status: BetaIssuesV1IssueStatus
  readonly user_guidance: string | null
  readonly estimated_resolution_time: string | null
  readonly start_time: string | null
  readonly end_time: string | null
  readonly impact: BetaIssuesV1IssueImpact | null
  readonly affected_products: ReadonlyArray<Products>
  readonly resolution_log: ReadonlyArray<BetaIssuesV1IssueResolutionEvent>
  readonly request_id: string
}
export const BetaIssuesV1GetResponse: Schema.Codec<BetaIssuesV1GetResponse> =
  /*#__PURE__*/ struct<BetaIssuesV1GetResponse>(() => ({
    issue_id: Schema.String,
    issue_type: BetaIssuesV1IssueType,
    severity: BetaIssuesV1IssueSeverity,
    institution_id: Schema.String,
    institution_name: Schema.String,
    behaviors: Schema.Array(BetaIssuesV1IssueBehavior),
    issue_error_type: nullOr(Schema.String),
    issue_error_code: nullOr(Schema.String),
    description: Schema.String,
    attribution: BetaIssuesV1IssueAttribution,
    status: BetaIssuesV1IssueStatus,
    user_guidance: nullOr(Schema.String),
    estimated_resolution_time: nullOr(Schema.String),
    start_time: nullOr(Schema.String),
    end_time: nullOr(Schema.String),
    impact: nullOr(BetaIssuesV1IssueImpact),
    affected_products: Schema.Array(Products),
    resolution_log: Schema.Array(BetaIssuesV1IssueResolutionEvent),
    request_id: Schema.String
  }))

export interface BetaIssuesV1Issue {
  readonly issue_id: string
  readonly issue_type: BetaIssuesV1IssueType
  readonly severity: BetaIssuesV1IssueSeverity
  readonly institution_id: string
  readonly institution_name: string
  readonly behaviors: ReadonlyArray<BetaIssuesV1IssueBehavior>
  readonly issue_error_type: string | null
  readonly issue_error_code: string | null
  readonly description: string
  readonly attribution: BetaIssuesV1IssueAttribution
  readonly status: BetaIssuesV1IssueStatus
  readonly user_guidance: string | null
  readonly estimated_resolution_time: string | null
  readonly start_time: string | null
  readonly end_time: string | null
  readonly impact: BetaIssuesV1IssueImpact | null
  readonly affected_products: ReadonlyArray<Products>
  readonly resolution_log: ReadonlyArray<BetaIssuesV1IssueResolutionEvent>
}
export const BetaIssuesV1Issue: Schema.Codec<BetaIssuesV1Issue> = /*#__PURE__*/ struct<BetaIssuesV1Issue>(() => ({
  issue_id: Schema.String,
  issue_type: BetaIssuesV1IssueType,
  severity: BetaIssuesV1IssueSeverity,
  institution_id: Schema.String,
  institution_name: Schema.String,
  behaviors: Schema.Array(BetaIssuesV1IssueBehavior),
  issue_error_type: nullOr(Schema.String),
  issue_error_code: nullOr(Schema.String),
  description: Schema.String,
  attribution: BetaIssuesV1IssueAttribution,
  status: BetaIssuesV1IssueStatus,
  user_guidance: nullOr(Schema.String),
  estimated_resolution_time: nullOr(Schema.String),
  start_time: nullOr(Schema.String),
  end_time: nullOr(Schema.String),
  impact: nullOr(BetaIssuesV1IssueImpact),
  affected_products: Schema.Array(Products),
  resolution_log: Schema.Array(BetaIssuesV1IssueResolutionEvent)
}))

export type BetaIssuesV1IssueAttribution = Open<"USER" | "PLAID" | "DATA_PARTNER">
export const BetaIssuesV1IssueAttribution: Schema.Codec<BetaIssuesV1IssueAttribution> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(["USER", "PLAID", "DATA_PARTNER"])
)

const betaIssuesV1IssueBehaviorValues = [
  "NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED",
  "EXISTING_CONNECTIONS_WILL_NOT_RECEIVE_UPDATES",
  "EXISTING_CONNECTIONS_WILL_BE_DISCONNECTED"
] as const

export type BetaIssuesV1IssueBehavior = Open<(typeof betaIssuesV1IssueBehaviorValues)[number]>
export const BetaIssuesV1IssueBehavior: Schema.Codec<BetaIssuesV1IssueBehavior> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(betaIssuesV1IssueBehaviorValues)
)

export interface BetaIssuesV1IssueImpact {
  readonly affected_new_item_count: number
  readonly affected_existing_item_count: number
}
export const BetaIssuesV1IssueImpact: Schema.Codec<BetaIssuesV1IssueImpact> =
  /*#__PURE__*/ struct<BetaIssuesV1IssueImpact>(() => ({
    affected_new_item_count: Schema.Finite,
    affected_existing_item_count: Schema.Finite
  }))

export interface BetaIssuesV1IssueResolutionEvent {
  readonly resolution_time: string
  readonly type: BetaIssuesV1IssueResolutionType
}
export const BetaIssuesV1IssueResolutionEvent: Schema.Codec<BetaIssuesV1IssueResolutionEvent> =
  /*#__PURE__*/ struct<BetaIssuesV1IssueResolutionEvent>(() => ({
    resolution_time: Schema.String,
    type: BetaIssuesV1IssueResolutionType
  }))

export type BetaIssuesV1IssueResolutionType = Open<"MANUAL_RESOLUTION" | "AUTOMATED_RESOLUTION">
export const BetaIssuesV1IssueResolutionType: Schema.Codec<BetaIssuesV1IssueResolutionType> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["MANUAL_RESOLUTION", "AUTOMATED_RESOLUTION"]))

export type BetaIssuesV1IssueSeverity = Open<"CRITICAL" | "HIGH" | "MEDIUM" | "LOW">
export const BetaIssuesV1IssueSeverity: Schema.Codec<BetaIssuesV1IssueSeverity> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["CRITICAL", "HIGH", "MEDIUM", "LOW"])
)

const betaIssuesV1IssueStatusValues = [
  "USER_ACTION_REQUIRED",
  "BACKLOGGED",
  "LIKELY_TO_BE_PRIORITIZED",
  "IN_PROGRESS",
  "RESOLVED",
  "PENDING_NOTIFICATION",
  "DATA_PARTNER_NOTIFIED",
  "DATA_PARTNER_FIX_IN_PROGRESS"
] as const

export type BetaIssuesV1IssueStatus = Open<(typeof betaIssuesV1IssueStatusValues)[number]>
export const BetaIssuesV1IssueStatus: Schema.Codec<BetaIssuesV1IssueStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(betaIssuesV1IssueStatusValues)
)

export type BetaIssuesV1IssueType = Open<"ERROR">
export const BetaIssuesV1IssueType: Schema.Codec<BetaIssuesV1IssueType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ERROR"])
)

export interface BetaIssuesV1ListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly institution_id: string
}
export const BetaIssuesV1ListRequest: Schema.Codec<BetaIssuesV1ListRequest> =
  /*#__PURE__*/ struct<BetaIssuesV1ListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    institution_id: Schema.String
  }))

export interface BetaIssuesV1ListResponse {
  readonly issues: ReadonlyArray<BetaIssuesV1Issue>
  readonly request_id: string
}
export const BetaIssuesV1ListResponse: Schema.Codec<BetaIssuesV1ListResponse> =
  /*#__PURE__*/ struct<BetaIssuesV1ListResponse>(() => ({
    issues: Schema.Array(BetaIssuesV1Issue),
    request_id: Schema.String
  }))

export type BetaIssuesV1MatchIdentifierType = "ITEM_ID" | "REQUEST_ID" | "LINK_SESSION_ID" | "ACCOUNT_ID"
export const BetaIssuesV1MatchIdentifierType: Schema.Codec<BetaIssuesV1MatchIdentifierType> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["ITEM_ID", "REQUEST_ID", "LINK_SESSION_ID", "ACCOUNT_ID"]))

export interface BetaIssuesV1MatchRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly identifier_type: BetaIssuesV1MatchIdentifierType
  readonly identifier: string
}
export const BetaIssuesV1MatchRequest: Schema.Codec<BetaIssuesV1MatchRequest> =
  /*#__PURE__*/ struct<BetaIssuesV1MatchRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    identifier_type: BetaIssuesV1MatchIdentifierType,
    identifier: Schema.String
  }))

export interface BetaIssuesV1MatchResponse {
  readonly item_id: string
  readonly issues: ReadonlyArray<BetaIssuesV1Issue>
  readonly request_id: string
}
export const BetaIssuesV1MatchResponse: Schema.Codec<BetaIssuesV1MatchResponse> =
  /*#__PURE__*/ struct<BetaIssuesV1MatchResponse>(() => ({
    item_id: Schema.String,
    issues: Schema.Array(BetaIssuesV1Issue),
    request_id: Schema.String
  }))

export interface BetaIssuesV1SubscribeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly issue_id: string
  readonly webhook: string
}
export const BetaIssuesV1SubscribeRequest: Schema.Codec<BetaIssuesV1SubscribeRequest> =
  /*#__PURE__*/ struct<BetaIssuesV1SubscribeRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    issue_id: Schema.String,
    webhook: uri
  }))

export interface BetaIssuesV1SubscribeResponse {
  readonly request_id: string
}
export const BetaIssuesV1SubscribeResponse: Schema.Codec<BetaIssuesV1SubscribeResponse> =
  /*#__PURE__*/ struct<BetaIssuesV1SubscribeResponse>(() => ({
    request_id: Schema.String
  }))

export interface BetaIssuesV1UnsubscribeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly issue_id: string
}
export const BetaIssuesV1UnsubscribeRequest: Schema.Codec<BetaIssuesV1UnsubscribeRequest> =
  /*#__PURE__*/ struct<BetaIssuesV1UnsubscribeRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    issue_id: Schema.String
  }))

export interface BetaIssuesV1UnsubscribeResponse {
  readonly request_id: string
}
export const BetaIssuesV1UnsubscribeResponse: Schema.Codec<BetaIssuesV1UnsubscribeResponse> =
  /*#__PURE__*/ struct<BetaIssuesV1UnsubscribeResponse>(() => ({
    request_id: Schema.String
  }))

export interface BetaPartnerCustomerV1CreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly company_name: string
  readonly is_diligence_attested?: boolean | undefined
  readonly products?: ReadonlyArray<ProductsInput> | undefined
  readonly create_link_customization?: boolean | undefined
  readonly logo?: string | undefined
  readonly legal_entity_name?: string | undefined
  readonly website: string
  readonly application_name: string
  readonly technical_contact?: PartnerEndCustomerTechnicalContact | undefined
  readonly billing_contact?: PartnerEndCustomerBillingContact | undefined
  readonly customer_support_info: PartnerEndCustomerCustomerSupportInfo
  readonly address: PartnerEndCustomerAddress
  readonly redirect_uris?: ReadonlyArray<string> | undefined
  readonly bank_addendum_acceptance?: PartnerEndCustomerBankAddendumAcceptance | undefined
  readonly questionnaires?: PartnerEndCustomerQuestionnaires | undefined
}
export const BetaPartnerCustomerV1CreateRequest: Schema.Codec<BetaPartnerCustomerV1CreateRequest> =
  /*#__PURE__*/ struct<BetaPartnerCustomerV1CreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    company_name: Schema.String,
    is_diligence_attested: optional(Schema.Boolean),
    products: optional(Schema.Array(ProductsInput)),
    create_link_customization: optional(Schema.Boolean),
    logo: optional(Schema.String),
    legal_entity_name: optional(Schema.String),
    website: Schema.String,
    application_name: Schema.String,
    technical_contact: optional(PartnerEndCustomerTechnicalContact),
    billing_contact: optional(PartnerEndCustomerBillingContact),
    customer_support_info: PartnerEndCustomerCustomerSupportInfo,
    address: PartnerEndCustomerAddress,
    redirect_uris: optional(Schema.Array(Schema.String)),
    bank_addendum_acceptance: optional(PartnerEndCustomerBankAddendumAcceptance),
    questionnaires: optional(PartnerEndCustomerQuestionnaires)
  }))

export interface BetaPartnerCustomerV1CreateResponse {
  readonly end_customer?: BetaPartnerEndCustomerWithSecrets | null
  readonly request_id?: string | null
}
export const BetaPartnerCustomerV1CreateResponse: Schema.Codec<BetaPartnerCustomerV1CreateResponse> =
  /*#__PURE__*/ struct<BetaPartnerCustomerV1CreateResponse>(() => ({
    end_customer: optionalKey(nullOr(BetaPartnerEndCustomerWithSecrets)),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface BetaPartnerCustomerV1EnableRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly end_customer_client_id: string
  readonly products?: ReadonlyArray<ProductsInput> | undefined
}
export const BetaPartnerCustomerV1EnableRequest: Schema.Codec<BetaPartnerCustomerV1EnableRequest> =
  /*#__PURE__*/ struct<BetaPartnerCustomerV1EnableRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    end_customer_client_id: Schema.String,
    products: optional(Schema.Array(ProductsInput))
  }))

export interface BetaPartnerCustomerV1EnableResponse {
  readonly end_customer_client_id?: string | null
  readonly status?: PartnerEndCustomerStatus | null
  readonly product_statuses?: PartnerEndCustomerProductStatuses | null
  readonly production_secret?: string | null
  readonly request_id?: string | null
}
export const BetaPartnerCustomerV1EnableResponse: Schema.Codec<BetaPartnerCustomerV1EnableResponse> =
  /*#__PURE__*/ struct<BetaPartnerCustomerV1EnableResponse>(() => ({
    end_customer_client_id: optionalKey(nullOr(Schema.String)),
    status: optionalKey(nullOr(PartnerEndCustomerStatus)),
    product_statuses: optionalKey(nullOr(PartnerEndCustomerProductStatuses)),
    production_secret: optionalKey(nullOr(Schema.String)),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface BetaPartnerCustomerV1GetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly end_customer_client_id: string
}
export const BetaPartnerCustomerV1GetRequest: Schema.Codec<BetaPartnerCustomerV1GetRequest> =
  /*#__PURE__*/ struct<BetaPartnerCustomerV1GetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    end_customer_client_id: Schema.String
  }))

export interface BetaPartnerCustomerV1GetResponse {
  readonly end_customer?: BetaPartnerEndCustomer | null
  readonly request_id?: string | null
}
export const BetaPartnerCustomerV1GetResponse: Schema.Codec<BetaPartnerCustomerV1GetResponse> =
  /*#__PURE__*/ struct<BetaPartnerCustomerV1GetResponse>(() => ({
    end_customer: optionalKey(nullOr(BetaPartnerEndCustomer)),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface BetaPartnerCustomerV1UpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly end_customer_client_id: string
  readonly legal_entity_name?: string | undefined
  readonly redirect_uris?: ReadonlyArray<string> | undefined
  readonly bank_addendum_acceptance?: PartnerEndCustomerBankAddendumAcceptance | undefined
  readonly questionnaires?: PartnerEndCustomerQuestionnaires | undefined
}
export const BetaPartnerCustomerV1UpdateRequest: Schema.Codec<BetaPartnerCustomerV1UpdateRequest> =
  /*#__PURE__*/ struct<BetaPartnerCustomerV1UpdateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    end_customer_client_id: Schema.String,
    legal_entity_name: optional(Schema.String),
    redirect_uris: optional(Schema.Array(Schema.String)),
    bank_addendum_acceptance: optional(PartnerEndCustomerBankAddendumAcceptance),
    questionnaires: optional(PartnerEndCustomerQuestionnaires)
  }))

export interface BetaPartnerCustomerV1UpdateResponse {
  readonly end_customer?: BetaPartnerEndCustomer | null
  readonly request_id?: string | null
}
export const BetaPartnerCustomerV1UpdateResponse: Schema.Codec<BetaPartnerCustomerV1UpdateResponse> =
  /*#__PURE__*/ struct<BetaPartnerCustomerV1UpdateResponse>(() => ({
    end_customer: optionalKey(nullOr(BetaPartnerEndCustomer)),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface BetaPartnerEndCustomer {
  readonly client_id?: string | null
  readonly company_name?: string | null
  readonly status?: PartnerEndCustomerStatus | null
  readonly product_statuses?: PartnerEndCustomerProductStatuses | null
  readonly requirements_due?: PartnerEndCustomerRequirementsDue | null
}
export const BetaPartnerEndCustomer: Schema.Codec<BetaPartnerEndCustomer> =
  /*#__PURE__*/ struct<BetaPartnerEndCustomer>(() => ({
    client_id: optionalKey(nullOr(Schema.String)),
    company_name: optionalKey(nullOr(Schema.String)),
    status: optionalKey(nullOr(PartnerEndCustomerStatus)),
    product_statuses: optionalKey(nullOr(PartnerEndCustomerProductStatuses)),
    requirements_due: optionalKey(nullOr(PartnerEndCustomerRequirementsDue))
  }))

export interface BetaPartnerEndCustomerWithSecrets {
  readonly client_id?: string | null
  readonly company_name?: string | null
  readonly status?: PartnerEndCustomerStatus | null
  readonly product_statuses?: PartnerEndCustomerProductStatuses | null
  readonly requirements_due?: PartnerEndCustomerRequirementsDue | null
  readonly secrets?: PartnerEndCustomerSecrets | null
}
export const BetaPartnerEndCustomerWithSecrets: Schema.Codec<BetaPartnerEndCustomerWithSecrets> =
  /*#__PURE__*/ struct<BetaPartnerEndCustomerWithSecrets>(() => ({
    client_id: optionalKey(nullOr(Schema.String)),
    company_name: optionalKey(nullOr(Schema.String)),
    status: optionalKey(nullOr(PartnerEndCustomerStatus)),
    product_statuses: optionalKey(nullOr(PartnerEndCustomerProductStatuses)),
    requirements_due: optionalKey(nullOr(PartnerEndCustomerRequirementsDue)),
    secrets: optionalKey(nullOr(PartnerEndCustomerSecrets))
  }))

export interface BetaWebhookEventsListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly cursor?: string | undefined
  readonly start_time?: string | null | undefined
  readonly count?: number | null | undefined
  readonly webhook_types?: ReadonlyArray<string> | undefined
  readonly webhook_codes?: ReadonlyArray<string> | undefined
  readonly item_ids?: ReadonlyArray<string> | undefined
  readonly delivery_statuses?: ReadonlyArray<WebhookEventDeliveryStatusInput> | undefined
}
export const BetaWebhookEventsListRequest: Schema.Codec<BetaWebhookEventsListRequest> =
  /*#__PURE__*/ struct<BetaWebhookEventsListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    cursor: optional(Schema.String),
    start_time: optional(nullOr(instant)),
    count: optional(nullOr(Schema.Int.check(Schema.isLessThanOrEqualTo(100)))),
    webhook_types: optional(Schema.Array(Schema.String)),
    webhook_codes: optional(Schema.Array(Schema.String)),
    item_ids: optional(Schema.Array(Schema.String)),
    delivery_statuses: optional(Schema.Array(WebhookEventDeliveryStatusInput))
  }))

export interface BetaWebhookEventsListResponse {
  readonly webhook_events: ReadonlyArray<WebhookEvent>
  readonly has_more: boolean
  readonly next_cursor: string
  readonly request_id: string
}
export const BetaWebhookEventsListResponse: Schema.Codec<BetaWebhookEventsListResponse> =
  /*#__PURE__*/ struct<BetaWebhookEventsListResponse>(() => ({
    webhook_events: Schema.Array(WebhookEvent),
    has_more: Schema.Boolean,
    next_cursor: Schema.String,
    request_id: Schema.String
  }))

export interface CategoryInsightDetails {
  readonly name: string
  readonly transaction_count: number
  readonly total_outflows: number
  readonly total_inflows: number
  readonly top_counterparties?: ReadonlyArray<string> | null
}
export const CategoryInsightDetails: Schema.Codec<CategoryInsightDetails> =
  /*#__PURE__*/ struct<CategoryInsightDetails>(() => ({
    name: Schema.String,
    transaction_count: Schema.Finite,
    total_outflows: Schema.Finite,
    total_inflows: Schema.Finite,
    top_counterparties: optionalKey(nullOr(Schema.Array(Schema.String)))
  }))

export interface CategoryInsights {
  readonly primary_category_insights?: ReadonlyArray<CategoryInsightDetails> | null
  readonly detailed_category_insights?: ReadonlyArray<CategoryInsightDetails> | null
}
export const CategoryInsights: Schema.Codec<CategoryInsights> = /*#__PURE__*/ struct<CategoryInsights>(() => ({
  primary_category_insights: optionalKey(nullOr(Schema.Array(CategoryInsightDetails))),
  detailed_category_insights: optionalKey(nullOr(Schema.Array(CategoryInsightDetails)))
}))

export interface ClientProvidedEnhancedTransaction {
  readonly id: string
  readonly description: string
  readonly amount: number
  readonly iso_currency_code: string
  readonly enhancements: Enhancements
}
export const ClientProvidedEnhancedTransaction: Schema.Codec<ClientProvidedEnhancedTransaction> =
  /*#__PURE__*/ struct<ClientProvidedEnhancedTransaction>(() => ({
    id: Schema.String,
    description: Schema.String,
    amount: Schema.Finite,
    iso_currency_code: Schema.String,
    enhancements: Enhancements
  }))

export interface ClientProvidedRawTransaction {
  readonly id: string
  readonly description: string
  readonly amount: number
  readonly iso_currency_code: string
}
export const ClientProvidedRawTransaction: Schema.Codec<ClientProvidedRawTransaction> =
  /*#__PURE__*/ struct<ClientProvidedRawTransaction>(() => ({
    id: Schema.String,
    description: Schema.String,
    amount: Schema.Finite,
    iso_currency_code: Schema.String
  }))

export interface CounterpartyInsights {
  readonly financial_institution_insights?: ReadonlyArray<FinancialInstitutionInsights> | null
  readonly merchant_insights?: ReadonlyArray<MerchantInsights> | null
}
export const CounterpartyInsights: Schema.Codec<CounterpartyInsights> = /*#__PURE__*/ struct<CounterpartyInsights>(
  () => ({
    financial_institution_insights: optionalKey(nullOr(Schema.Array(FinancialInstitutionInsights))),
    merchant_insights: optionalKey(nullOr(Schema.Array(MerchantInsights)))
  })
)

export interface CreditBankEmployer {
  readonly name: string
}
export const CreditBankEmployer: Schema.Codec<CreditBankEmployer> = /*#__PURE__*/ struct<CreditBankEmployer>(() => ({
  name: Schema.String
}))

export interface CreditBankEmployment {
  readonly bank_employment_id: string
  readonly account_id: string
  readonly employer: CreditBankEmployer
  readonly latest_deposit_date: string
  readonly earliest_deposit_date: string
}
export const CreditBankEmployment: Schema.Codec<CreditBankEmployment> = /*#__PURE__*/ struct<CreditBankEmployment>(
  () => ({
    bank_employment_id: Schema.String,
    account_id: Schema.String,
    employer: CreditBankEmployer,
    latest_deposit_date: Schema.String,
    earliest_deposit_date: Schema.String
  })
)

export interface CreditBankEmploymentGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token: string
}
export const CreditBankEmploymentGetRequest: Schema.Codec<CreditBankEmploymentGetRequest> =
  /*#__PURE__*/ struct<CreditBankEmploymentGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: Schema.String
  }))

export interface CreditBankEmploymentGetResponse {
  readonly bank_employment_reports: ReadonlyArray<CreditBankEmploymentReport>
  readonly request_id: string
}
export const CreditBankEmploymentGetResponse: Schema.Codec<CreditBankEmploymentGetResponse> =
  /*#__PURE__*/ struct<CreditBankEmploymentGetResponse>(() => ({
    bank_employment_reports: Schema.Array(CreditBankEmploymentReport),
    request_id: Schema.String
  }))

export interface CreditBankEmploymentItem {
  readonly item_id: string
  readonly last_updated_time: string
  readonly institution_id: string
  readonly institution_name: string
  readonly bank_employments: ReadonlyArray<CreditBankEmployment>
  readonly bank_employment_accounts: ReadonlyArray<CreditBankIncomeAccount>
}
export const CreditBankEmploymentItem: Schema.Codec<CreditBankEmploymentItem> =
  /*#__PURE__*/ struct<CreditBankEmploymentItem>(() => ({
    item_id: Schema.String,
    last_updated_time: Schema.String,
    institution_id: Schema.String,
    institution_name: Schema.String,
    bank_employments: Schema.Array(CreditBankEmployment),
    bank_employment_accounts: Schema.Array(CreditBankIncomeAccount)
  }))

export interface CreditBankEmploymentReport {
  readonly bank_employment_report_id: string
  readonly generated_time: string
  readonly days_requested: number
  readonly items: ReadonlyArray<CreditBankEmploymentItem>
  readonly warnings: ReadonlyArray<CreditBankEmploymentWarning>
}
export const CreditBankEmploymentReport: Schema.Codec<CreditBankEmploymentReport> =
  /*#__PURE__*/ struct<CreditBankEmploymentReport>(() => ({
    bank_employment_report_id: Schema.String,
    generated_time: Schema.String,
    days_requested: Schema.Finite,
    items: Schema.Array(CreditBankEmploymentItem),
    warnings: Schema.Array(CreditBankEmploymentWarning)
  }))

export interface CreditBankEmploymentWarning {
  readonly warning_type: CreditBankEmploymentWarningType
  readonly warning_code: CreditBankIncomeWarningCode
  readonly cause: CreditBankIncomeCause
}
export const CreditBankEmploymentWarning: Schema.Codec<CreditBankEmploymentWarning> =
  /*#__PURE__*/ struct<CreditBankEmploymentWarning>(() => ({
    warning_type: CreditBankEmploymentWarningType,
    warning_code: CreditBankIncomeWarningCode,
    cause: CreditBankIncomeCause
  }))

export type CreditBankEmploymentWarningType = Open<"BANK_EMPLOYMENT_WARNING">
export const CreditBankEmploymentWarningType: Schema.Codec<CreditBankEmploymentWarningType> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["BANK_EMPLOYMENT_WARNING"]))

export interface DetectedAccount {
  readonly account_type: string | null
  readonly account_subtype: string | null
  readonly transaction_count: number
  readonly oldest_transaction_date?: string | null
  readonly newest_transaction_date?: string | null
  readonly newest_transaction_amount?: number | null
  readonly total_outflows: number
  readonly total_inflows: number
}
export const DetectedAccount: Schema.Codec<DetectedAccount> = /*#__PURE__*/ struct<DetectedAccount>(() => ({
  account_type: nullOr(Schema.String),
  account_subtype: nullOr(Schema.String),
  transaction_count: Schema.Finite,
  oldest_transaction_date: optionalKey(nullOr(Schema.String)),
  newest_transaction_date: optionalKey(nullOr(Schema.String)),
  newest_transaction_amount: optionalKey(nullOr(Schema.Finite)),
  total_outflows: Schema.Finite,
  total_inflows: Schema.Finite
}))

export interface Enhancements {
  readonly merchant_name?: string | null
  readonly website?: string | null
  readonly logo_url?: string | null
  readonly check_number?: string | null
  readonly payment_channel: PaymentChannel
  readonly category_id: string | null
  readonly category: ReadonlyArray<string>
  readonly location: Location
  readonly personal_finance_category?: PersonalFinanceCategory | null
  readonly personal_finance_category_icon_url?: string | null
  readonly counterparties?: ReadonlyArray<Counterparty> | null
}
export const Enhancements: Schema.Codec<Enhancements> = /*#__PURE__*/ struct<Enhancements>(() => ({
  merchant_name: optionalKey(nullOr(Schema.String)),
  website: optionalKey(nullOr(Schema.String)),
  logo_url: optionalKey(nullOr(Schema.String)),
  check_number: optionalKey(nullOr(Schema.String)),
  payment_channel: PaymentChannel,
  category_id: nullOr(Schema.String),
  category: Schema.Array(Schema.String),
  location: Location,
  personal_finance_category: optionalKey(nullOr(PersonalFinanceCategory)),
  personal_finance_category_icon_url: optionalKey(nullOr(Schema.String)),
  counterparties: optionalKey(nullOr(Schema.Array(Counterparty)))
}))

export type EwaAttributes = Readonly<Record<string, number | null>>
export const EwaAttributes: Schema.Codec<EwaAttributes> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, nullOr(Schema.Finite))
)

export interface EwaScore {
  readonly lowest_amount?: number | null
  readonly highest_amount?: number | null
  readonly score?: number | null
}
export const EwaScore: Schema.Codec<EwaScore> = /*#__PURE__*/ struct<EwaScore>(() => ({
  lowest_amount: optionalKey(nullOr(Schema.Finite)),
  highest_amount: optionalKey(nullOr(Schema.Finite)),
  score: optionalKey(nullOr(Schema.Finite))
}))

export interface FinancialInstitutionInsights {
  readonly name: string
  readonly entity_id?: string | null
  readonly website: string | null
  readonly detected_accounts: ReadonlyArray<DetectedAccount>
}
export const FinancialInstitutionInsights: Schema.Codec<FinancialInstitutionInsights> =
  /*#__PURE__*/ struct<FinancialInstitutionInsights>(() => ({
    name: Schema.String,
    entity_id: optionalKey(nullOr(Schema.String)),
    website: nullOr(Schema.String),
    detected_accounts: Schema.Array(DetectedAccount)
  }))

export interface MerchantInsights {
  readonly name: string
  readonly entity_id?: string | null
  readonly website: string | null
  readonly transaction_count: number
  readonly personal_finance_category_primary: string | null
  readonly personal_finance_category_detailed: string | null
  readonly total_outflows: number
  readonly total_inflows: number
}
export const MerchantInsights: Schema.Codec<MerchantInsights> = /*#__PURE__*/ struct<MerchantInsights>(() => ({
  name: Schema.String,
  entity_id: optionalKey(nullOr(Schema.String)),
  website: nullOr(Schema.String),
  transaction_count: Schema.Finite,
  personal_finance_category_primary: nullOr(Schema.String),
  personal_finance_category_detailed: nullOr(Schema.String),
  total_outflows: Schema.Finite,
  total_inflows: Schema.Finite
}))

export interface PartnerEndCustomerBankAddendumAcceptance {
  readonly customer_accepted?: boolean | undefined
  readonly customer_ip_address?: string | undefined
  readonly customer_agreement_timestamp?: string | undefined
}
export const PartnerEndCustomerBankAddendumAcceptance: Schema.Codec<PartnerEndCustomerBankAddendumAcceptance> =
  /*#__PURE__*/ struct<PartnerEndCustomerBankAddendumAcceptance>(() => ({
    customer_accepted: optional(Schema.Boolean),
    customer_ip_address: optional(Schema.String),
    customer_agreement_timestamp: optional(instant)
  }))

export interface PartnerEndCustomerCRAPurposes {
  readonly WRITTEN_INSTRUCTION?: PartnerEndCustomerCRAUseCases | undefined
  readonly EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW?: PartnerEndCustomerCRAUseCases | undefined
  readonly EMPLOYMENT?: PartnerEndCustomerCRAUseCases | undefined
  readonly INSURANCE_UNDERWRITING?: PartnerEndCustomerCRAUseCases | undefined
  readonly LICENSE_ELIGIBILITY?: PartnerEndCustomerCRAUseCases | undefined
  readonly RISK_ASSESSMENT?: PartnerEndCustomerCRAUseCases | undefined
  readonly BUSINESS_NEED_TRANSACTION?: PartnerEndCustomerCRAUseCases | undefined
  readonly BUSINESS_NEED_ACCOUNT_REVIEW?: PartnerEndCustomerCRAUseCases | undefined
}
export const PartnerEndCustomerCRAPurposes: Schema.Codec<PartnerEndCustomerCRAPurposes> =
  /*#__PURE__*/ struct<PartnerEndCustomerCRAPurposes>(() => ({
    WRITTEN_INSTRUCTION: optional(PartnerEndCustomerCRAUseCases),
    EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW: optional(PartnerEndCustomerCRAUseCases),
    EMPLOYMENT: optional(PartnerEndCustomerCRAUseCases),
    INSURANCE_UNDERWRITING: optional(PartnerEndCustomerCRAUseCases),
    LICENSE_ELIGIBILITY: optional(PartnerEndCustomerCRAUseCases),
    RISK_ASSESSMENT: optional(PartnerEndCustomerCRAUseCases),
    BUSINESS_NEED_TRANSACTION: optional(PartnerEndCustomerCRAUseCases),
    BUSINESS_NEED_ACCOUNT_REVIEW: optional(PartnerEndCustomerCRAUseCases)
  }))

export interface PartnerEndCustomerCRAQuestionnaire {
  readonly purposes?: PartnerEndCustomerCRAPurposes | undefined
  readonly is_third_party_involved?: boolean | undefined
  readonly is_technical_service_provider_involved?: boolean | undefined
}
export const PartnerEndCustomerCRAQuestionnaire: Schema.Codec<PartnerEndCustomerCRAQuestionnaire> =
  /*#__PURE__*/ struct<PartnerEndCustomerCRAQuestionnaire>(() => ({
    purposes: optional(PartnerEndCustomerCRAPurposes),
    is_third_party_involved: optional(Schema.Boolean),
    is_technical_service_provider_involved: optional(Schema.Boolean)
  }))

const partnerEndCustomerCRAUseCaseValues = [
  "CREDIT_UNDERWRITING",
  "TENANT_SCREENING",
  "INVESTOR_OR_SERVICER_OF_CREDIT",
  "UTILITIES",
  "BANK_ACCOUNT_OPENING",
  "IDENTITY_VERIFICATION_FRAUD_PREVENTION",
  "COLLECTIONS_DEBT_RECOVERY"
] as const

export type PartnerEndCustomerCRAUseCase = (typeof partnerEndCustomerCRAUseCaseValues)[number]
export const PartnerEndCustomerCRAUseCase: Schema.Codec<PartnerEndCustomerCRAUseCase> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(partnerEndCustomerCRAUseCaseValues)
)

export interface PartnerEndCustomerCRAUseCases {
  readonly use_cases?: ReadonlyArray<PartnerEndCustomerCRAUseCase> | undefined
}
export const PartnerEndCustomerCRAUseCases: Schema.Codec<PartnerEndCustomerCRAUseCases> =
  /*#__PURE__*/ struct<PartnerEndCustomerCRAUseCases>(() => ({
    use_cases: optional(Schema.Array(PartnerEndCustomerCRAUseCase))
  }))

export type PartnerEndCustomerProductStatuses = Readonly<Record<string, unknown>>
export const PartnerEndCustomerProductStatuses: Schema.Codec<PartnerEndCustomerProductStatuses> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Record(Schema.String, Schema.Unknown))

export interface PartnerEndCustomerQuestionnaires {
  readonly cra?: PartnerEndCustomerCRAQuestionnaire | undefined
}
export const PartnerEndCustomerQuestionnaires: Schema.Codec<PartnerEndCustomerQuestionnaires> =
  /*#__PURE__*/ struct<PartnerEndCustomerQuestionnaires>(() => ({
    cra: optional(PartnerEndCustomerCRAQuestionnaire)
  }))

const partnerEndCustomerRequirementDueValues = [
  "legal_entity_name",
  "website",
  "application_name",
  "is_diligence_attested",
  "technical_contact",
  "billing_contact",
  "address",
  "bank_addendum_acceptance",
  "questionnaires.cra"
] as const

export type PartnerEndCustomerRequirementDue = Open<(typeof partnerEndCustomerRequirementDueValues)[number]>
export const PartnerEndCustomerRequirementDue: Schema.Codec<PartnerEndCustomerRequirementDue> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(partnerEndCustomerRequirementDueValues))

export type PartnerEndCustomerRequirementsDue = ReadonlyArray<PartnerEndCustomerRequirementDue>
export const PartnerEndCustomerRequirementsDue: Schema.Codec<PartnerEndCustomerRequirementsDue> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Array(PartnerEndCustomerRequirementDue))

export interface RecurringInsightsStream {
  readonly stream_id: string
  readonly description?: string | null
  readonly merchant_name: string
  readonly oldest_transaction_date?: string | null
  readonly newest_transaction_date?: string | null
  readonly average_days_apart: number
  readonly frequency?: RecurringTransactionFrequency | null
  readonly transaction_count?: number | null
  readonly transaction_ids?: ReadonlyArray<string> | null
  readonly average_amount?: TransactionStreamAmount | null
  readonly newest_transaction_amount?: TransactionStreamAmount | null
  readonly is_active: boolean
  readonly status?: TransactionStreamStatus | null
  readonly personal_finance_category_primary?: string | null
  readonly personal_finance_category_detailed?: string | null
}
export const RecurringInsightsStream: Schema.Codec<RecurringInsightsStream> =
  /*#__PURE__*/ struct<RecurringInsightsStream>(() => ({
    stream_id: Schema.String,
    description: optionalKey(nullOr(Schema.String)),
    merchant_name: Schema.String,
    oldest_transaction_date: optionalKey(nullOr(Schema.String)),
    newest_transaction_date: optionalKey(nullOr(Schema.String)),
    average_days_apart: Schema.Finite,
    frequency: optionalKey(nullOr(RecurringTransactionFrequency)),
    transaction_count: optionalKey(nullOr(Schema.Finite)),
    transaction_ids: optionalKey(nullOr(Schema.Array(Schema.String))),
    average_amount: optionalKey(nullOr(TransactionStreamAmount)),
    newest_transaction_amount: optionalKey(nullOr(TransactionStreamAmount)),
    is_active: Schema.Boolean,
    status: optionalKey(nullOr(TransactionStreamStatus)),
    personal_finance_category_primary: optionalKey(nullOr(Schema.String)),
    personal_finance_category_detailed: optionalKey(nullOr(Schema.String))
  }))

export interface RecurringTransactions {
  readonly inflow_streams: ReadonlyArray<RecurringInsightsStream>
  readonly outflow_streams: ReadonlyArray<RecurringInsightsStream>
}
export const RecurringTransactions: Schema.Codec<RecurringTransactions> = /*#__PURE__*/ struct<RecurringTransactions>(
  () => ({
    inflow_streams: Schema.Array(RecurringInsightsStream),
    outflow_streams: Schema.Array(RecurringInsightsStream)
  })
)

export interface TransactionsCategoryRule {
  readonly id?: string | null
  readonly user_id?: string | null
  readonly created_at?: string | null
  readonly updated_at?: string | null
  readonly pfc_primary_category?: string | null
  readonly pfc_detailed_category?: string | null
  readonly rule_details?: TransactionsRuleDetails | null
}
export const TransactionsCategoryRule: Schema.Codec<TransactionsCategoryRule> =
  /*#__PURE__*/ struct<TransactionsCategoryRule>(() => ({
    id: optionalKey(nullOr(Schema.String)),
    user_id: optionalKey(nullOr(Schema.String)),
    created_at: optionalKey(nullOr(Schema.String)),
    updated_at: optionalKey(nullOr(Schema.String)),
    pfc_primary_category: optionalKey(nullOr(Schema.String)),
    pfc_detailed_category: optionalKey(nullOr(Schema.String)),
    rule_details: optionalKey(nullOr(TransactionsRuleDetails))
  }))

export interface TransactionsEnhanceGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly account_type: string
  readonly transactions: ReadonlyArray<ClientProvidedRawTransaction>
}
export const TransactionsEnhanceGetRequest: Schema.Codec<TransactionsEnhanceGetRequest> =
  /*#__PURE__*/ struct<TransactionsEnhanceGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    account_type: Schema.String,
    transactions: Schema.Array(ClientProvidedRawTransaction)
  }))

export interface TransactionsEnhanceGetResponse {
  readonly enhanced_transactions: ReadonlyArray<ClientProvidedEnhancedTransaction>
}
export const TransactionsEnhanceGetResponse: Schema.Codec<TransactionsEnhanceGetResponse> =
  /*#__PURE__*/ struct<TransactionsEnhanceGetResponse>(() => ({
    enhanced_transactions: Schema.Array(ClientProvidedEnhancedTransaction)
  }))

export interface TransactionsRuleDetailsInput {
  readonly field: TransactionsRuleFieldInput
  readonly type: TransactionsRuleTypeInput
  readonly query: string
}
export const TransactionsRuleDetailsInput: Schema.Codec<TransactionsRuleDetailsInput> =
  /*#__PURE__*/ struct<TransactionsRuleDetailsInput>(() => ({
    field: TransactionsRuleFieldInput,
    type: TransactionsRuleTypeInput,
    query: Schema.String
  }))

export interface TransactionsRuleDetails {
  readonly field: TransactionsRuleField
  readonly type: TransactionsRuleType
  readonly query: string
}
export const TransactionsRuleDetails: Schema.Codec<TransactionsRuleDetails> =
  /*#__PURE__*/ struct<TransactionsRuleDetails>(() => ({
    field: TransactionsRuleField,
    type: TransactionsRuleType,
    query: Schema.String
  }))

export type TransactionsRuleFieldInput = "TRANSACTION_ID" | "MERCHANT_NAME"
export const TransactionsRuleFieldInput: Schema.Codec<TransactionsRuleFieldInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["TRANSACTION_ID", "MERCHANT_NAME"])
)

export type TransactionsRuleField = Open<"TRANSACTION_ID" | "MERCHANT_NAME">
export const TransactionsRuleField: Schema.Codec<TransactionsRuleField> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["TRANSACTION_ID", "MERCHANT_NAME"])
)

export type TransactionsRuleTypeInput = "EXACT_MATCH" | "SUBSTRING_MATCH"
export const TransactionsRuleTypeInput: Schema.Codec<TransactionsRuleTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["EXACT_MATCH", "SUBSTRING_MATCH"])
)

export type TransactionsRuleType = Open<"EXACT_MATCH" | "SUBSTRING_MATCH">
export const TransactionsRuleType: Schema.Codec<TransactionsRuleType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["EXACT_MATCH", "SUBSTRING_MATCH"])
)

export interface TransactionsRulesCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly client_user_id: string
  readonly pfc_primary_category: string
  readonly pfc_detailed_category: string
  readonly rule_details: TransactionsRuleDetailsInput
}
export const TransactionsRulesCreateRequest: Schema.Codec<TransactionsRulesCreateRequest> =
  /*#__PURE__*/ struct<TransactionsRulesCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    client_user_id: Schema.String,
    pfc_primary_category: Schema.String,
    pfc_detailed_category: Schema.String,
    rule_details: TransactionsRuleDetailsInput
  }))

export interface TransactionsRulesCreateResponse {
  readonly rule: TransactionsCategoryRule
  readonly request_id: string
}
export const TransactionsRulesCreateResponse: Schema.Codec<TransactionsRulesCreateResponse> =
  /*#__PURE__*/ struct<TransactionsRulesCreateResponse>(() => ({
    rule: TransactionsCategoryRule,
    request_id: Schema.String
  }))

export interface TransactionsRulesListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly client_user_id: string
}
export const TransactionsRulesListRequest: Schema.Codec<TransactionsRulesListRequest> =
  /*#__PURE__*/ struct<TransactionsRulesListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    client_user_id: Schema.String
  }))

export interface TransactionsRulesListResponse {
  readonly rules: ReadonlyArray<TransactionsCategoryRule>
  readonly request_id: string
}
export const TransactionsRulesListResponse: Schema.Codec<TransactionsRulesListResponse> =
  /*#__PURE__*/ struct<TransactionsRulesListResponse>(() => ({
    rules: Schema.Array(TransactionsCategoryRule),
    request_id: Schema.String
  }))

export interface TransactionsRulesRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly client_user_id: string
  readonly rule_id: string
}
export const TransactionsRulesRemoveRequest: Schema.Codec<TransactionsRulesRemoveRequest> =
  /*#__PURE__*/ struct<TransactionsRulesRemoveRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    client_user_id: Schema.String,
    rule_id: Schema.String
  }))

export interface TransactionsRulesRemoveResponse {
  readonly request_id: string
}
export const TransactionsRulesRemoveResponse: Schema.Codec<TransactionsRulesRemoveResponse> =
  /*#__PURE__*/ struct<TransactionsRulesRemoveResponse>(() => ({
    request_id: Schema.String
  }))

export interface TransactionsUserInsightsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly client_user_id: string
}
export const TransactionsUserInsightsGetRequest: Schema.Codec<TransactionsUserInsightsGetRequest> =
  /*#__PURE__*/ struct<TransactionsUserInsightsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    client_user_id: Schema.String
  }))

export interface TransactionsUserInsightsGetResponse {
  readonly user_data_overview: UserDataOverview
  readonly counterparty_insights?: CounterpartyInsights | null
  readonly category_insights?: CategoryInsights | null
  readonly recurring_transactions?: RecurringTransactions | null
}
export const TransactionsUserInsightsGetResponse: Schema.Codec<TransactionsUserInsightsGetResponse> =
  /*#__PURE__*/ struct<TransactionsUserInsightsGetResponse>(() => ({
    user_data_overview: UserDataOverview,
    counterparty_insights: optionalKey(nullOr(CounterpartyInsights)),
    category_insights: optionalKey(nullOr(CategoryInsights)),
    recurring_transactions: optionalKey(nullOr(RecurringTransactions))
  }))

export interface UserDataOverview {
  readonly transaction_count: number
  readonly oldest_transaction_date?: string | null
  readonly newest_transaction_date?: string | null
  readonly days_available: number
  readonly total_outflows: number
  readonly total_inflows: number
}
export const UserDataOverview: Schema.Codec<UserDataOverview> = /*#__PURE__*/ struct<UserDataOverview>(() => ({
  transaction_count: Schema.Finite,
  oldest_transaction_date: optionalKey(nullOr(Schema.String)),
  newest_transaction_date: optionalKey(nullOr(Schema.String)),
  days_available: Schema.Finite,
  total_outflows: Schema.Finite,
  total_inflows: Schema.Finite
}))

/** A webhook that Plaid sent. `webhook_message_id` tells two deliveries of one from two webhooks. */
export interface WebhookEvent {
  readonly webhook_message_id: string
  readonly webhook_type: string
  readonly webhook_code: string
  readonly item_id: string | null
  readonly sent_time: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly destination_url: string
  readonly delivery_status: WebhookEventDeliveryStatus
  readonly last_http_status_code: number | null
  readonly attempt_count: number
  readonly last_attempt_time: string | null
}
export const WebhookEvent: Schema.Codec<WebhookEvent> = /*#__PURE__*/ struct<WebhookEvent>(() => ({
  webhook_message_id: Schema.String,
  webhook_type: Schema.String,
  webhook_code: Schema.String,
  item_id: nullOr(Schema.String),
  sent_time: Schema.String,
  payload: Schema.Record(Schema.String, Schema.Unknown),
  destination_url: Schema.String,
  delivery_status: WebhookEventDeliveryStatus,
  last_http_status_code: nullOr(Schema.Finite),
  attempt_count: Schema.Finite,
  last_attempt_time: nullOr(Schema.String)
}))

export type WebhookEventDeliveryStatusInput = "PENDING" | "DELIVERED" | "FAILED"
export const WebhookEventDeliveryStatusInput: Schema.Codec<WebhookEventDeliveryStatusInput> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["PENDING", "DELIVERED", "FAILED"]))

export type WebhookEventDeliveryStatus = Open<"PENDING" | "DELIVERED" | "FAILED">
export const WebhookEventDeliveryStatus: Schema.Codec<WebhookEventDeliveryStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["PENDING", "DELIVERED", "FAILED"])
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Scores, 1 to 99 per range of amounts, how likely an Item's user is to repay a wage advance; beta.
 *
 * `POST /beta/ewa_report/v1/get`
 *
 * @see https://plaid.com/docs/api/products/beta/#betaewareportv1get
 */
export const betaEwaReportV1Get: PlaidOperation<BetaEwaReportV1GetRequest, BetaEwaReportV1GetResponse> =
  /*#__PURE__*/ operation({
    id: "betaEwaReportV1Get",
    method: "POST",
    path: "/beta/ewa_report/v1/get",
    request: BetaEwaReportV1GetRequest,
    response: BetaEwaReportV1GetResponse,
    replay: "safe"
  })

/**
 * Tells about one incident at an institution: severity, affected products, course and expected end; beta.
 *
 * `POST /beta/issues/v1/get`
 */
export const betaIssuesV1Get: PlaidOperation<BetaIssuesV1GetRequest, BetaIssuesV1GetResponse> = /*#__PURE__*/ operation(
  {
    id: "betaIssuesV1Get",
    method: "POST",
    path: "/beta/issues/v1/get",
    request: BetaIssuesV1GetRequest,
    response: BetaIssuesV1GetResponse,
    replay: "safe"
  }
)

/**
 * Lists the incidents at one institution; beta.
 *
 * `POST /beta/issues/v1/list`
 */
export const betaIssuesV1List: PlaidOperation<BetaIssuesV1ListRequest, BetaIssuesV1ListResponse> =
  /*#__PURE__*/ operation({
    id: "betaIssuesV1List",
    method: "POST",
    path: "/beta/issues/v1/list",
    request: BetaIssuesV1ListRequest,
    response: BetaIssuesV1ListResponse,
    replay: "safe"
  })

/**
 * Finds the incidents that affect an Item, an account, a request or a Link session, by its id; beta.
 *
 * `POST /beta/issues/v1/match`
 */
export const betaIssuesV1Match: PlaidOperation<BetaIssuesV1MatchRequest, BetaIssuesV1MatchResponse> =
  /*#__PURE__*/ operation({
    id: "betaIssuesV1Match",
    method: "POST",
    path: "/beta/issues/v1/match",
    request: BetaIssuesV1MatchRequest,
    response: BetaIssuesV1MatchResponse,
    replay: "safe"
  })

/**
 * Asks for webhooks about one incident at an institution, to a URL; beta.
 *
 * `POST /beta/issues/v1/subscribe`
 */
export const betaIssuesV1Subscribe: PlaidOperation<BetaIssuesV1SubscribeRequest, BetaIssuesV1SubscribeResponse> =
  /*#__PURE__*/ operation({
    id: "betaIssuesV1Subscribe",
    method: "POST",
    path: "/beta/issues/v1/subscribe",
    request: BetaIssuesV1SubscribeRequest,
    response: BetaIssuesV1SubscribeResponse,
    replay: "unsafe"
  })

/**
 * Ends the webhooks about one incident at an institution; beta.
 *
 * `POST /beta/issues/v1/unsubscribe`
 */
export const betaIssuesV1Unsubscribe: PlaidOperation<BetaIssuesV1UnsubscribeRequest, BetaIssuesV1UnsubscribeResponse> =
  /*#__PURE__*/ operation({
    id: "betaIssuesV1Unsubscribe",
    method: "POST",
    path: "/beta/issues/v1/unsubscribe",
    request: BetaIssuesV1UnsubscribeRequest,
    response: BetaIssuesV1UnsubscribeResponse,
    replay: "unsafe"
  })

/**
 * Creates a reseller's end customer, with its questionnaires, and answers its client id and secrets; beta.
 *
 * `POST /beta/partner/customer/v1/create`
 *
 * @see https://plaid.com/docs/api/partner/#partnercustomercreate
 */
export const betaPartnerCustomerV1Create: PlaidOperation<
  BetaPartnerCustomerV1CreateRequest,
  BetaPartnerCustomerV1CreateResponse
> = /*#__PURE__*/ operation({
  id: "betaPartnerCustomerV1Create",
  method: "POST",
  path: "/beta/partner/customer/v1/create",
  request: BetaPartnerCustomerV1CreateRequest,
  response: BetaPartnerCustomerV1CreateResponse,
  replay: "unsafe"
})

/**
 * Enables a reseller's end customer, product by product, in production and answers its secret; beta.
 *
 * `POST /beta/partner/customer/v1/enable`
 *
 * @see https://plaid.com/docs/api/partner/#partnercustomerenable
 */
export const betaPartnerCustomerV1Enable: PlaidOperation<
  BetaPartnerCustomerV1EnableRequest,
  BetaPartnerCustomerV1EnableResponse
> = /*#__PURE__*/ operation({
  id: "betaPartnerCustomerV1Enable",
  method: "POST",
  path: "/beta/partner/customer/v1/enable",
  request: BetaPartnerCustomerV1EnableRequest,
  response: BetaPartnerCustomerV1EnableResponse,
  replay: "unsafe"
})

/**
 * Tells how a reseller's end customer and each of its products stand; beta.
 *
 * `POST /beta/partner/customer/v1/get`
 *
 * @see https://plaid.com/docs/api/partner/#partnercustomerget
 */
export const betaPartnerCustomerV1Get: PlaidOperation<
  BetaPartnerCustomerV1GetRequest,
  BetaPartnerCustomerV1GetResponse
> = /*#__PURE__*/ operation({
  id: "betaPartnerCustomerV1Get",
  method: "POST",
  path: "/beta/partner/customer/v1/get",
  request: BetaPartnerCustomerV1GetRequest,
  response: BetaPartnerCustomerV1GetResponse,
  replay: "safe"
})

/**
 * Changes a reseller's end customer: legal name, redirect URIs, bank addendum, questionnaires; beta.
 *
 * `POST /beta/partner/customer/v1/update`
 *
 * @see https://plaid.com/docs/api/partner/#partnercustomercreate
 */
export const betaPartnerCustomerV1Update: PlaidOperation<
  BetaPartnerCustomerV1UpdateRequest,
  BetaPartnerCustomerV1UpdateResponse
> = /*#__PURE__*/ operation({
  id: "betaPartnerCustomerV1Update",
  method: "POST",
  path: "/beta/partner/customer/v1/update",
  request: BetaPartnerCustomerV1UpdateRequest,
  response: BetaPartnerCustomerV1UpdateResponse,
  replay: "unsafe"
})

/**
 * Lists the webhooks that Plaid sent you in the last seven days and how each was delivered, oldest first; beta.
 *
 * `POST /beta/webhook_events/list`
 */
export const betaWebhookEventsList: PlaidPagedOperation<
  BetaWebhookEventsListRequest,
  BetaWebhookEventsListResponse,
  WebhookEvent
> = /*#__PURE__*/ pagedOperation({
  id: "betaWebhookEventsList",
  method: "POST",
  path: "/beta/webhook_events/list",
  request: BetaWebhookEventsListRequest,
  response: BetaWebhookEventsListResponse,
  replay: "safe",
  page: {
    style: "cursor",
    cursor: "cursor",
    next: "next_cursor",
    hasMore: "has_more",
    without: ["start_time"],
    items: "webhook_events",
    size: { field: "count", max: 100 }
  }
})

/**
 * Lists the employment reports that Plaid derives from a user's bank transactions; beta.
 *
 * `POST /beta/credit/v1/bank_employment/get`
 *
 * @see https://plaid.com/docs/api/products/income/#creditbank_employmentget
 */
export const creditBankEmploymentGet: PlaidOperation<CreditBankEmploymentGetRequest, CreditBankEmploymentGetResponse> =
  /*#__PURE__*/ operation({
    id: "creditBankEmploymentGet",
    method: "POST",
    path: "/beta/credit/v1/bank_employment/get",
    request: CreditBankEmploymentGetRequest,
    response: CreditBankEmploymentGetResponse,
    replay: "safe"
  })

/**
 * Adds merchant, category and location to transactions of your own; beta, before `transactionsEnrich`.
 *
 * `POST /beta/transactions/v1/enhance`
 */
export const transactionsEnhance: PlaidOperation<TransactionsEnhanceGetRequest, TransactionsEnhanceGetResponse> =
  /*#__PURE__*/ operation({
    id: "transactionsEnhance",
    method: "POST",
    path: "/beta/transactions/v1/enhance",
    request: TransactionsEnhanceGetRequest,
    response: TransactionsEnhanceGetResponse,
    replay: "unsafe"
  })

/**
 * Creates a rule that puts matching transactions of a user into a category; beta.
 *
 * `POST /beta/transactions/rules/v1/create`
 */
export const transactionsRulesCreate: PlaidOperation<TransactionsRulesCreateRequest, TransactionsRulesCreateResponse> =
  /*#__PURE__*/ operation({
    id: "transactionsRulesCreate",
    method: "POST",
    path: "/beta/transactions/rules/v1/create",
    request: TransactionsRulesCreateRequest,
    response: TransactionsRulesCreateResponse,
    replay: "unsafe"
  })

/**
 * Lists the category rules of a user; beta.
 *
 * `POST /beta/transactions/rules/v1/list`
 */
export const transactionsRulesList: PlaidOperation<TransactionsRulesListRequest, TransactionsRulesListResponse> =
  /*#__PURE__*/ operation({
    id: "transactionsRulesList",
    method: "POST",
    path: "/beta/transactions/rules/v1/list",
    request: TransactionsRulesListRequest,
    response: TransactionsRulesListResponse,
    replay: "safe"
  })

/**
 * Deletes one category rule of a user; beta.
 *
 * `POST /beta/transactions/rules/v1/remove`
 */
export const transactionsRulesRemove: PlaidOperation<TransactionsRulesRemoveRequest, TransactionsRulesRemoveResponse> =
  /*#__PURE__*/ operation({
    id: "transactionsRulesRemove",
    method: "POST",
    path: "/beta/transactions/rules/v1/remove",
    request: TransactionsRulesRemoveRequest,
    response: TransactionsRulesRemoveResponse,
    replay: "unsafe"
  })

/**
 * Answers spending insights on a user whose transactions went through `transactionsEnrich`; beta.
 *
 * `POST /beta/transactions/user_insights/v1/get`
 *
 * @see https://plaid.com/docs/api/products/enrich/#userinsightsget
 */
export const transactionsUserInsightsGet: PlaidOperation<
  TransactionsUserInsightsGetRequest,
  TransactionsUserInsightsGetResponse
> = /*#__PURE__*/ operation({
  id: "transactionsUserInsightsGet",
  method: "POST",
  path: "/beta/transactions/user_insights/v1/get",
  request: TransactionsUserInsightsGetRequest,
  response: TransactionsUserInsightsGetResponse,
  replay: "safe"
})
