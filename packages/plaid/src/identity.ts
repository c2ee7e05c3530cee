/**
 * Account owners as the institution knows them, and how well they match a user.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { instant } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  AccountBalance,
  AccountHolderCategory,
  AccountIdentity,
  AccountIdentityMatchScore,
  AccountSubtype,
  AccountType,
  AccountVerificationInsights,
  AddressMatchScore,
  EmailAddressMatchScore,
  IdentityMatchUser,
  Item,
  NameMatchScore,
  Owner,
  PhoneNumberMatchScore
} from "./model.ts"

export {
  AccountBalance,
  AccountHolderCategory,
  AccountIdentity,
  AccountIdentityMatchScore,
  AccountSubtype,
  AccountType,
  AccountVerificationInsights,
  AccountVerificationInsightsAccountNumberFormat,
  AccountVerificationInsightsNetworkStatus,
  AccountVerificationInsightsPreviousReturns,
  Address,
  AddressData,
  AddressDataNotRequired,
  AddressMatchScore,
  Cause,
  Email,
  EmailAddressMatchScore,
  IdentityMatchUser,
  Item,
  ItemAuthMethod,
  NameMatchScore,
  Owner,
  PhoneNumber,
  PhoneNumberMatchScore,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput
} from "./model.ts"

const accountIdentityDocumentUploadVerificationStatusValues = [
  "automatically_verified",
  "pending_automatic_verification",
  "pending_manual_verification",
  "unsent",
  "manually_verified",
  "verification_expired",
  "verification_failed",
  "database_matched",
  "database_insights_pass",
  "database_insights_pass_with_caution",
  "database_insights_fail"
] as const

export interface AccountIdentityDocumentUpload {
  readonly account_id: string
  readonly balances: AccountBalance
  readonly mask: string | null
  readonly name: string
  readonly official_name: string | null
  readonly type: AccountType
  readonly subtype: AccountSubtype | null
  readonly verification_status?: Open<(typeof accountIdentityDocumentUploadVerificationStatusValues)[number]> | null
  readonly verification_name?: string | null
  readonly verification_insights?: AccountVerificationInsights | null
  readonly persistent_account_id?: string | null
  readonly holder_category?: AccountHolderCategory | null
  readonly apy?: number | null
  readonly owners: ReadonlyArray<Owner>
  readonly documents?: ReadonlyArray<IdentityDocumentUpload> | null
}
export const AccountIdentityDocumentUpload: Schema.Codec<AccountIdentityDocumentUpload> =
  /*#__PURE__*/ struct<AccountIdentityDocumentUpload>(() => ({
    account_id: Schema.String,
    balances: AccountBalance,
    mask: nullOr(Schema.String),
    name: Schema.String,
    official_name: nullOr(Schema.String),
    type: AccountType,
    subtype: nullOr(AccountSubtype),
    verification_status: optionalKey(nullOr(openEnum(accountIdentityDocumentUploadVerificationStatusValues))),
    verification_name: optionalKey(nullOr(Schema.String)),
    verification_insights: optionalKey(nullOr(AccountVerificationInsights)),
    persistent_account_id: optionalKey(nullOr(Schema.String)),
    holder_category: optionalKey(nullOr(AccountHolderCategory)),
    apy: optionalKey(nullOr(Schema.Finite)),
    owners: Schema.Array(Owner),
    documents: optionalKey(nullOr(Schema.Array(IdentityDocumentUpload)))
  }))

export interface IdentityDocumentUpload {
  readonly document_id?: string | null
  readonly metadata?: IdentityDocumentUploadMetadata | null
  readonly risk_insights?: IdentityDocumentUploadRiskInsights | null
}
export const IdentityDocumentUpload: Schema.Codec<IdentityDocumentUpload> =
  /*#__PURE__*/ struct<IdentityDocumentUpload>(() => ({
    document_id: optionalKey(nullOr(Schema.String)),
    metadata: optionalKey(nullOr(IdentityDocumentUploadMetadata)),
    risk_insights: optionalKey(nullOr(IdentityDocumentUploadRiskInsights))
  }))

export interface IdentityDocumentUploadMetadata {
  readonly document_type?: string | null
  readonly is_account_number_match?: boolean | null
  readonly page_count?: number | null
  readonly last_updated?: string | null
  readonly uploaded_at?: string | null
}
export const IdentityDocumentUploadMetadata: Schema.Codec<IdentityDocumentUploadMetadata> =
  /*#__PURE__*/ struct<IdentityDocumentUploadMetadata>(() => ({
    document_type: optionalKey(nullOr(Schema.String)),
    is_account_number_match: optionalKey(nullOr(Schema.Boolean)),
    page_count: optionalKey(nullOr(Schema.Finite)),
    last_updated: optionalKey(nullOr(Schema.String)),
    uploaded_at: optionalKey(nullOr(Schema.String))
  }))

export interface IdentityDocumentUploadRiskInsights {
  readonly risk_summary?: IdentityDocumentUploadRiskSummary | null
  readonly risk_signals?: ReadonlyArray<IdentityDocumentUploadRiskSignal> | null
}
export const IdentityDocumentUploadRiskInsights: Schema.Codec<IdentityDocumentUploadRiskInsights> =
  /*#__PURE__*/ struct<IdentityDocumentUploadRiskInsights>(() => ({
    risk_summary: optionalKey(nullOr(IdentityDocumentUploadRiskSummary)),
    risk_signals: optionalKey(nullOr(Schema.Array(IdentityDocumentUploadRiskSignal)))
  }))

export interface IdentityDocumentUploadRiskSignal {
  readonly type?: string | null
  readonly has_fraud_risk?: boolean | null
  readonly signal_description?: string | null
  readonly page_number?: number | null
}
export const IdentityDocumentUploadRiskSignal: Schema.Codec<IdentityDocumentUploadRiskSignal> =
  /*#__PURE__*/ struct<IdentityDocumentUploadRiskSignal>(() => ({
    type: optionalKey(nullOr(Schema.String)),
    has_fraud_risk: optionalKey(nullOr(Schema.Boolean)),
    signal_description: optionalKey(nullOr(Schema.String)),
    page_number: optionalKey(nullOr(Schema.Finite))
  }))

export interface IdentityDocumentUploadRiskSummary {
  readonly risk_score?: number | null
}
export const IdentityDocumentUploadRiskSummary: Schema.Codec<IdentityDocumentUploadRiskSummary> =
  /*#__PURE__*/ struct<IdentityDocumentUploadRiskSummary>(() => ({
    risk_score: optionalKey(nullOr(Schema.Finite))
  }))

export interface IdentityDocumentsUploadsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly options?: IdentityDocumentsUploadsGetRequestOptions | undefined
}
export const IdentityDocumentsUploadsGetRequest: Schema.Codec<IdentityDocumentsUploadsGetRequest> =
  /*#__PURE__*/ struct<IdentityDocumentsUploadsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    options: optional(IdentityDocumentsUploadsGetRequestOptions)
  }))

export interface IdentityDocumentsUploadsGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const IdentityDocumentsUploadsGetRequestOptions: Schema.Codec<IdentityDocumentsUploadsGetRequestOptions> =
  /*#__PURE__*/ struct<IdentityDocumentsUploadsGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface IdentityDocumentsUploadsGetResponse {
  readonly accounts: ReadonlyArray<AccountIdentityDocumentUpload>
  readonly item: Item
  readonly request_id: string
}
export const IdentityDocumentsUploadsGetResponse: Schema.Codec<IdentityDocumentsUploadsGetResponse> =
  /*#__PURE__*/ struct<IdentityDocumentsUploadsGetResponse>(() => ({
    accounts: Schema.Array(AccountIdentityDocumentUpload),
    item: Item,
    request_id: Schema.String
  }))

export interface IdentityGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly options?: IdentityGetRequestOptions | undefined
}
export const IdentityGetRequest: Schema.Codec<IdentityGetRequest> = /*#__PURE__*/ struct<IdentityGetRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  access_token: Schema.String,
  options: optional(IdentityGetRequestOptions)
}))

export interface IdentityGetRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const IdentityGetRequestOptions: Schema.Codec<IdentityGetRequestOptions> =
  /*#__PURE__*/ struct<IdentityGetRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface IdentityGetResponse {
  readonly accounts: ReadonlyArray<AccountIdentity>
  readonly item: Item
  readonly request_id: string
}
export const IdentityGetResponse: Schema.Codec<IdentityGetResponse> = /*#__PURE__*/ struct<IdentityGetResponse>(() => ({
  accounts: Schema.Array(AccountIdentity),
  item: Item,
  request_id: Schema.String
}))

export interface IdentityMatchListAttempt {
  readonly attempt_id: string
  readonly item_id: string
  readonly created_at: string
  readonly link_session_id: string
  readonly link_customization_name: string
  readonly ruleset_revision: number
  readonly outcome: IdentityMatchListOutcome
  readonly outcome_account_id: string | null
  readonly scores: ReadonlyArray<IdentityMatchListAttemptScore>
}
export const IdentityMatchListAttempt: Schema.Codec<IdentityMatchListAttempt> =
  /*#__PURE__*/ struct<IdentityMatchListAttempt>(() => ({
    attempt_id: Schema.String,
    item_id: Schema.String,
    created_at: Schema.String,
    link_session_id: Schema.String,
    link_customization_name: Schema.String,
    ruleset_revision: Schema.Finite,
    outcome: IdentityMatchListOutcome,
    outcome_account_id: nullOr(Schema.String),
    scores: Schema.Array(IdentityMatchListAttemptScore)
  }))

export interface IdentityMatchListAttemptScore {
  readonly account_id: string
  readonly legal_name: NameMatchScore
  readonly phone_number: PhoneNumberMatchScore
  readonly email_address: EmailAddressMatchScore
  readonly address: AddressMatchScore
}
export const IdentityMatchListAttemptScore: Schema.Codec<IdentityMatchListAttemptScore> =
  /*#__PURE__*/ struct<IdentityMatchListAttemptScore>(() => ({
    account_id: Schema.String,
    legal_name: NameMatchScore,
    phone_number: PhoneNumberMatchScore,
    email_address: EmailAddressMatchScore,
    address: AddressMatchScore
  }))

export type IdentityMatchListOutcome = Open<"PASS" | "FAIL" | "UNKNOWN">
export const IdentityMatchListOutcome: Schema.Codec<IdentityMatchListOutcome> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["PASS", "FAIL", "UNKNOWN"])
)

export interface IdentityMatchListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly start_time: string
  readonly end_time: string
  readonly count?: number | undefined
  readonly cursor?: string | undefined
}
export const IdentityMatchListRequest: Schema.Codec<IdentityMatchListRequest> =
  /*#__PURE__*/ struct<IdentityMatchListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    start_time: instant,
    end_time: instant,
    count: optional(Schema.Int),
    cursor: optional(Schema.String)
  }))

export interface IdentityMatchListResponse {
  readonly identity_match_attempts: ReadonlyArray<IdentityMatchListAttempt>
  readonly next_cursor: string | null
  readonly has_more: boolean
  readonly request_id: string
}
export const IdentityMatchListResponse: Schema.Codec<IdentityMatchListResponse> =
  /*#__PURE__*/ struct<IdentityMatchListResponse>(() => ({
    identity_match_attempts: Schema.Array(IdentityMatchListAttempt),
    next_cursor: nullOr(Schema.String),
    has_more: Schema.Boolean,
    request_id: Schema.String
  }))

export interface IdentityMatchRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly user?: IdentityMatchUser | undefined
  readonly options?: IdentityMatchRequestOptions | undefined
}
export const IdentityMatchRequest: Schema.Codec<IdentityMatchRequest> = /*#__PURE__*/ struct<IdentityMatchRequest>(
  () => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    user: optional(IdentityMatchUser),
    options: optional(IdentityMatchRequestOptions)
  })
)

export interface IdentityMatchRequestOptions {
  readonly account_ids?: ReadonlyArray<string> | undefined
}
export const IdentityMatchRequestOptions: Schema.Codec<IdentityMatchRequestOptions> =
  /*#__PURE__*/ struct<IdentityMatchRequestOptions>(() => ({
    account_ids: optional(Schema.Array(Schema.String))
  }))

export interface IdentityMatchResponse {
  readonly accounts: ReadonlyArray<AccountIdentityMatchScore>
  readonly item: Item
  readonly request_id: string
}
export const IdentityMatchResponse: Schema.Codec<IdentityMatchResponse> = /*#__PURE__*/ struct<IdentityMatchResponse>(
  () => ({
    accounts: Schema.Array(AccountIdentityMatchScore),
    item: Item,
    request_id: Schema.String
  })
)

export interface IdentityRefreshRequest {
  readonly client_id?: string | undefined
  readonly access_token: string
  readonly secret?: string | undefined
}
export const IdentityRefreshRequest: Schema.Codec<IdentityRefreshRequest> =
  /*#__PURE__*/ struct<IdentityRefreshRequest>(() => ({
    client_id: optional(Schema.String),
    access_token: Schema.String,
    secret: optional(Schema.String)
  }))

export interface IdentityRefreshResponse {
  readonly request_id: string
}
export const IdentityRefreshResponse: Schema.Codec<IdentityRefreshResponse> =
  /*#__PURE__*/ struct<IdentityRefreshResponse>(() => ({
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists an Item's accounts with the owners that Plaid read from documents which the user uploaded.
 *
 * `POST /identity/documents/uploads/get`
 *
 * @see https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget
 */
export const identityDocumentsUploadsGet: PlaidOperation<
  IdentityDocumentsUploadsGetRequest,
  IdentityDocumentsUploadsGetResponse
> = /*#__PURE__*/ operation({
  id: "identityDocumentsUploadsGet",
  method: "POST",
  path: "/identity/documents/uploads/get",
  request: IdentityDocumentsUploadsGetRequest,
  response: IdentityDocumentsUploadsGetResponse,
  replay: "safe"
})

/**
 * Lists an Item's accounts with their owners' names, addresses, phone numbers and emails.
 *
 * `POST /identity/get`
 *
 * @see https://plaid.com/docs/api/products/identity/#identityget
 */
export const identityGet: PlaidOperation<IdentityGetRequest, IdentityGetResponse> = /*#__PURE__*/ operation({
  id: "identityGet",
  method: "POST",
  path: "/identity/get",
  request: IdentityGetRequest,
  response: IdentityGetResponse,
  replay: "safe"
})

/**
 * Scores, 0 to 100 per account, how well a user's name, address, phone and email match the institution's.
 *
 * `POST /identity/match`
 *
 * @see https://plaid.com/docs/api/products/identity/#identitymatch
 */
export const identityMatch: PlaidOperation<IdentityMatchRequest, IdentityMatchResponse> = /*#__PURE__*/ operation({
  id: "identityMatch",
  method: "POST",
  path: "/identity/match",
  request: IdentityMatchRequest,
  response: IdentityMatchResponse,
  replay: "safe"
})

/**
 * Lists the identity matches that Link made within a span of time, with scores and outcome.
 *
 * `POST /identity/match/list`
 */
export const identityMatchList: PlaidPagedOperation<
  IdentityMatchListRequest,
  IdentityMatchListResponse,
  IdentityMatchListAttempt
> = /*#__PURE__*/ pagedOperation({
  id: "identityMatchList",
  method: "POST",
  path: "/identity/match/list",
  request: IdentityMatchListRequest,
  response: IdentityMatchListResponse,
  replay: "safe",
  page: {
    style: "cursor",
    cursor: "cursor",
    next: "next_cursor",
    hasMore: "has_more",
    items: "identity_match_attempts"
  }
})

/**
 * Has Plaid fetch an Item's identity data now; the `IDENTITY` webhook `DEFAULT_UPDATE` tells of changes.
 *
 * `POST /identity/refresh`
 *
 * @see https://plaid.com/docs/api/products/identity/#identityrefresh
 */
export const identityRefresh: PlaidOperation<IdentityRefreshRequest, IdentityRefreshResponse> = /*#__PURE__*/ operation(
  {
    id: "identityRefresh",
    method: "POST",
    path: "/identity/refresh",
    request: IdentityRefreshRequest,
    response: IdentityRefreshResponse,
    replay: "unsafe"
  }
)
