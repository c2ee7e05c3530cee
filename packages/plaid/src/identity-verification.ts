/**
 * Verification of users' identity by documents, selfies and data.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, email } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  FraudAttributes,
  IdentityVerificationRequestUserName,
  MatchSummaryCode,
  TrustIndex,
  UserAddress,
  UserIDNumber,
  UserIDNumberInput
} from "./model.ts"

export {
  FraudAttributes,
  IDNumberType,
  IDNumberTypeInput,
  IdentityVerificationRequestUserName,
  MatchSummaryCode,
  TrustIndex,
  TrustIndexSubscore,
  TrustIndexSubscores,
  UserAddress,
  UserIDNumber,
  UserIDNumberInput
} from "./model.ts"

export interface AAMVAAnalysis {
  readonly is_verified: boolean
  readonly id_number: AAMVAMatchResult
  readonly id_issue_date: AAMVAMatchResult
  readonly id_expiration_date: AAMVAMatchResult
  readonly street: AAMVADetailedMatchResult
  readonly city: AAMVAMatchResult
  readonly postal_code: AAMVADetailedMatchResult
  readonly date_of_birth: AAMVAMatchResult
  readonly gender: AAMVAMatchResult
  readonly height: AAMVAMatchResult
  readonly eye_color: AAMVAMatchResult
  readonly first_name: AAMVADetailedMatchResult
  readonly middle_name: AAMVADetailedMatchResult
  readonly last_name: AAMVADetailedMatchResult
}
export const AAMVAAnalysis: Schema.Codec<AAMVAAnalysis> = /*#__PURE__*/ struct<AAMVAAnalysis>(() => ({
  is_verified: Schema.Boolean,
  id_number: AAMVAMatchResult,
  id_issue_date: AAMVAMatchResult,
  id_expiration_date: AAMVAMatchResult,
  street: AAMVADetailedMatchResult,
  city: AAMVAMatchResult,
  postal_code: AAMVADetailedMatchResult,
  date_of_birth: AAMVAMatchResult,
  gender: AAMVAMatchResult,
  height: AAMVAMatchResult,
  eye_color: AAMVAMatchResult,
  first_name: AAMVADetailedMatchResult,
  middle_name: AAMVADetailedMatchResult,
  last_name: AAMVADetailedMatchResult
}))

export type AAMVADetailedMatchResult = Open<"match" | "partial_match" | "no_match" | "no_data">
export const AAMVADetailedMatchResult: Schema.Codec<AAMVADetailedMatchResult> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["match", "partial_match", "no_match", "no_data"])
)

export type AAMVAMatchResult = Open<"match" | "no_match" | "no_data">
export const AAMVAMatchResult: Schema.Codec<AAMVAMatchResult> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["match", "no_match", "no_data"])
)

export type AddressPurposeLabel = Open<"residential" | "commercial" | "no_data">
export const AddressPurposeLabel: Schema.Codec<AddressPurposeLabel> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["residential", "commercial", "no_data"])
)

export interface DocumentAnalysis {
  readonly authenticity: DocumentAuthenticityMatchCode
  readonly image_quality: ImageQuality
  readonly extracted_data: PhysicalDocumentExtractedDataAnalysis | null
  readonly fraud_analysis_details: FraudAnalysisDetails | null
  readonly image_quality_details: ImageQualityDetails | null
  readonly human_review?: HumanReview | null
  readonly aamva_verification: AAMVAAnalysis | null
}
export const DocumentAnalysis: Schema.Codec<DocumentAnalysis> = /*#__PURE__*/ struct<DocumentAnalysis>(() => ({
  authenticity: DocumentAuthenticityMatchCode,
  image_quality: ImageQuality,
  extracted_data: nullOr(PhysicalDocumentExtractedDataAnalysis),
  fraud_analysis_details: nullOr(FraudAnalysisDetails),
  image_quality_details: nullOr(ImageQualityDetails),
  human_review: optionalKey(nullOr(HumanReview)),
  aamva_verification: nullOr(AAMVAAnalysis)
}))

export type DocumentAuthenticityMatchCode = Open<"match" | "partial_match" | "no_match" | "no_data">
export const DocumentAuthenticityMatchCode: Schema.Codec<DocumentAuthenticityMatchCode> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(["match", "partial_match", "no_match", "no_data"])
)

export type DocumentDateOfBirthMatchCode = Open<"match" | "partial_match" | "no_match" | "no_data">
export const DocumentDateOfBirthMatchCode: Schema.Codec<DocumentDateOfBirthMatchCode> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(["match", "partial_match", "no_match", "no_data"])
)

export type DocumentNameMatchCode = Open<"match" | "partial_match" | "no_match" | "no_data">
export const DocumentNameMatchCode: Schema.Codec<DocumentNameMatchCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["match", "partial_match", "no_match", "no_data"])
)

export type DocumentStatus = Open<"success" | "failed" | "manually_approved">
export const DocumentStatus: Schema.Codec<DocumentStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["success", "failed", "manually_approved"])
)

export interface DocumentaryVerification {
  readonly status: string
  readonly documents: ReadonlyArray<DocumentaryVerificationDocument>
}
export const DocumentaryVerification: Schema.Codec<DocumentaryVerification> =
  /*#__PURE__*/ struct<DocumentaryVerification>(() => ({
    status: Schema.String,
    documents: Schema.Array(DocumentaryVerificationDocument)
  }))

export interface DocumentaryVerificationDocument {
  readonly status: DocumentStatus
  readonly attempt: number
  readonly images: PhysicalDocumentImages
  readonly extracted_data: PhysicalDocumentExtractedData | null
  readonly analysis: DocumentAnalysis
  readonly redacted_at: string | null
}
export const DocumentaryVerificationDocument: Schema.Codec<DocumentaryVerificationDocument> =
  /*#__PURE__*/ struct<DocumentaryVerificationDocument>(() => ({
    status: DocumentStatus,
    attempt: Schema.Finite,
    images: PhysicalDocumentImages,
    extracted_data: nullOr(PhysicalDocumentExtractedData),
    analysis: DocumentAnalysis,
    redacted_at: nullOr(Schema.String)
  }))

export type ExpirationDate = Open<"not_expired" | "expired" | "no_data">
export const ExpirationDate: Schema.Codec<ExpirationDate> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["not_expired", "expired", "no_data"])
)

export interface FraudAnalysisDetails {
  readonly type_supported: FraudCheckOutcome
  readonly portrait_presence_check: FraudCheckOutcome
  readonly portrait_details_check: FraudCheckOutcome
  readonly image_composition_check: FraudCheckOutcome
  readonly integrity_check: FraudCheckOutcome
  readonly detail_check: FraudCheckOutcome
  readonly issue_date_check: FraudCheckOutcomeWithNoData
}
export const FraudAnalysisDetails: Schema.Codec<FraudAnalysisDetails> = /*#__PURE__*/ struct<FraudAnalysisDetails>(
  () => ({
    type_supported: FraudCheckOutcome,
    portrait_presence_check: FraudCheckOutcome,
    portrait_details_check: FraudCheckOutcome,
    image_composition_check: FraudCheckOutcome,
    integrity_check: FraudCheckOutcome,
    detail_check: FraudCheckOutcome,
    issue_date_check: FraudCheckOutcomeWithNoData
  })
)

export type FraudCheckOutcome = Open<"success" | "failed">
export const FraudCheckOutcome: Schema.Codec<FraudCheckOutcome> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["success", "failed"])
)

export type FraudCheckOutcomeWithNoData = Open<"success" | "failed" | "no_data">
export const FraudCheckOutcomeWithNoData: Schema.Codec<FraudCheckOutcomeWithNoData> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["success", "failed", "no_data"])
)

export type HiddenMatchSummaryCode = Open<"match" | "partial_match" | "no_match" | "no_data" | "no_input">
export const HiddenMatchSummaryCode: Schema.Codec<HiddenMatchSummaryCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["match", "partial_match", "no_match", "no_data", "no_input"])
)

export interface HumanReview {
  readonly status: HumanReviewStatus
}
export const HumanReview: Schema.Codec<HumanReview> = /*#__PURE__*/ struct<HumanReview>(() => ({
  status: HumanReviewStatus
}))

export type HumanReviewStatus = Open<"success" | "failed" | "no_data">
export const HumanReviewStatus: Schema.Codec<HumanReviewStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["success", "failed", "no_data"])
)

export interface IDVProtectEvent {
  readonly event_id: string
  readonly timestamp: string
  readonly trust_index: TrustIndex | null
  readonly fraud_attributes: FraudAttributes | null
}
export const IDVProtectEvent: Schema.Codec<IDVProtectEvent> = /*#__PURE__*/ struct<IDVProtectEvent>(() => ({
  event_id: Schema.String,
  timestamp: Schema.String,
  trust_index: nullOr(TrustIndex),
  fraud_attributes: nullOr(FraudAttributes)
}))

/**
 * One attempt at verifying a user. `completed_at` is null while it goes on, and `shareable_url` is null unless it was
 * made to be shared.
 */
export interface IdentityVerification {
  readonly id: string
  readonly client_user_id: string
  readonly created_at: string
  readonly completed_at: string | null
  readonly previous_attempt_id: string | null
  readonly shareable_url: string | null
  readonly template: IdentityVerificationTemplateReference
  readonly user: IdentityVerificationUserData
  readonly status: IdentityVerificationStatus
  readonly steps: IdentityVerificationStepSummary
  readonly documentary_verification: DocumentaryVerification | null
  readonly selfie_check: SelfieCheck | null
  readonly kyc_check: KYCCheckDetails | null
  readonly risk_check: RiskCheckDetails | null
  readonly verify_sms: VerifySMSDetails | null
  readonly watchlist_screening_id: string | null
  /** @deprecated */
  readonly beacon_user_id: string | null
  readonly user_id: string | null
  readonly redacted_at: string | null
  readonly latest_scored_protect_event?: IDVProtectEvent | null
}
export const IdentityVerification: Schema.Codec<IdentityVerification> = /*#__PURE__*/ struct<IdentityVerification>(
  () => ({
    id: Schema.String,
    client_user_id: Schema.String,
    created_at: Schema.String,
    completed_at: nullOr(Schema.String),
    previous_attempt_id: nullOr(Schema.String),
    shareable_url: nullOr(Schema.String),
    template: IdentityVerificationTemplateReference,
    user: IdentityVerificationUserData,
    status: IdentityVerificationStatus,
    steps: IdentityVerificationStepSummary,
    documentary_verification: nullOr(DocumentaryVerification),
    selfie_check: nullOr(SelfieCheck),
    kyc_check: nullOr(KYCCheckDetails),
    risk_check: nullOr(RiskCheckDetails),
    verify_sms: nullOr(VerifySMSDetails),
    watchlist_screening_id: nullOr(Schema.String),
    beacon_user_id: nullOr(Schema.String),
    user_id: nullOr(Schema.String),
    redacted_at: nullOr(Schema.String),
    latest_scored_protect_event: optionalKey(nullOr(IDVProtectEvent))
  })
)

export interface IdentityVerificationAutofillAddress {
  readonly street: string
  readonly street2: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postal_code: string | null
  readonly country: string
  readonly po_box: POBoxStatus
  readonly type: AddressPurposeLabel
}
export const IdentityVerificationAutofillAddress: Schema.Codec<IdentityVerificationAutofillAddress> =
  /*#__PURE__*/ struct<IdentityVerificationAutofillAddress>(() => ({
    street: Schema.String,
    street2: nullOr(Schema.String),
    city: nullOr(Schema.String),
    region: nullOr(Schema.String),
    postal_code: nullOr(Schema.String),
    country: Schema.String,
    po_box: POBoxStatus,
    type: AddressPurposeLabel
  }))

export interface IdentityVerificationAutofillCreateRequest {
  readonly identity_verification_id: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const IdentityVerificationAutofillCreateRequest: Schema.Codec<IdentityVerificationAutofillCreateRequest> =
  /*#__PURE__*/ struct<IdentityVerificationAutofillCreateRequest>(() => ({
    identity_verification_id: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface IdentityVerificationAutofillCreateResponse {
  readonly status: IdentityVerificationAutofillStatus
  readonly user: IdentityVerificationAutofillUserData | null
  readonly request_id: string
}
export const IdentityVerificationAutofillCreateResponse: Schema.Codec<IdentityVerificationAutofillCreateResponse> =
  /*#__PURE__*/ struct<IdentityVerificationAutofillCreateResponse>(() => ({
    status: IdentityVerificationAutofillStatus,
    user: nullOr(IdentityVerificationAutofillUserData),
    request_id: Schema.String
  }))

export type IdentityVerificationAutofillStatus = Open<"success" | "failed">
export const IdentityVerificationAutofillStatus: Schema.Codec<IdentityVerificationAutofillStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["success", "failed"]))

export interface IdentityVerificationAutofillUserData {
  readonly name: IdentityVerificationResponseUserName | null
  readonly address: IdentityVerificationAutofillAddress | null
  readonly id_number: UserIDNumber | null
}
export const IdentityVerificationAutofillUserData: Schema.Codec<IdentityVerificationAutofillUserData> =
  /*#__PURE__*/ struct<IdentityVerificationAutofillUserData>(() => ({
    name: nullOr(IdentityVerificationResponseUserName),
    address: nullOr(IdentityVerificationAutofillAddress),
    id_number: nullOr(UserIDNumber)
  }))

export interface IdentityVerificationCreateRequest {
  readonly client_user_id?: string | undefined
  readonly user_id?: string | undefined
  readonly is_shareable: boolean
  readonly template_id: string
  readonly gave_consent: boolean
  readonly user?: IdentityVerificationCreateRequestUser | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly is_idempotent?: boolean | null | undefined
}
export const IdentityVerificationCreateRequest: Schema.Codec<IdentityVerificationCreateRequest> =
  /*#__PURE__*/ struct<IdentityVerificationCreateRequest>(() => ({
    client_user_id: optional(Schema.String),
    user_id: optional(Schema.String),
    is_shareable: Schema.Boolean,
    template_id: Schema.String,
    gave_consent: Schema.Boolean,
    user: optional(nullOr(IdentityVerificationCreateRequestUser)),
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    is_idempotent: optional(nullOr(Schema.Boolean))
  }))

export interface IdentityVerificationCreateRequestUser {
  readonly email_address?: string | undefined
  readonly phone_number?: string | null | undefined
  readonly date_of_birth?: string | undefined
  readonly name?: IdentityVerificationRequestUserName | null | undefined
  readonly address?: UserAddress | null | undefined
  readonly id_number?: UserIDNumberInput | null | undefined
  readonly client_user_id?: string | null | undefined
  readonly ip_address?: string | null | undefined
}
export const IdentityVerificationCreateRequestUser: Schema.Codec<IdentityVerificationCreateRequestUser> =
  /*#__PURE__*/ struct<IdentityVerificationCreateRequestUser>(() => ({
    email_address: optional(email),
    phone_number: optional(nullOr(Schema.String)),
    date_of_birth: optional(civilDate),
    name: optional(nullOr(IdentityVerificationRequestUserName)),
    address: optional(nullOr(UserAddress)),
    id_number: optional(nullOr(UserIDNumberInput)),
    client_user_id: optional(nullOr(Schema.String)),
    ip_address: optional(nullOr(Schema.String))
  }))

export interface IdentityVerificationCreateResponse {
  readonly id: string
  readonly client_user_id: string
  readonly created_at: string
  readonly completed_at: string | null
  readonly previous_attempt_id: string | null
  readonly shareable_url: string | null
  readonly template: IdentityVerificationTemplateReference
  readonly user: IdentityVerificationUserData
  readonly status: IdentityVerificationStatus
  readonly steps: IdentityVerificationStepSummary
  readonly documentary_verification: DocumentaryVerification | null
  readonly selfie_check: SelfieCheck | null
  readonly kyc_check: KYCCheckDetails | null
  readonly risk_check: RiskCheckDetails | null
  readonly verify_sms: VerifySMSDetails | null
  readonly watchlist_screening_id: string | null
  /** @deprecated */
  readonly beacon_user_id: string | null
  readonly user_id: string | null
  readonly redacted_at: string | null
  readonly latest_scored_protect_event?: IDVProtectEvent | null
  readonly request_id: string
}
export const IdentityVerificationCreateResponse: Schema.Codec<IdentityVerificationCreateResponse> =
  /*#__PURE__*/ struct<IdentityVerificationCreateResponse>(() => ({
    id: Schema.String,
    client_user_id: Schema.String,
    created_at: Schema.String,
    completed_at: nullOr(Schema.String),
    previous_attempt_id: nullOr(Schema.String),
    shareable_url: nullOr(Schema.String),
    template: IdentityVerificationTemplateReference,
    user: IdentityVerificationUserData,
    status: IdentityVerificationStatus,
    steps: IdentityVerificationStepSummary,
    documentary_verification: nullOr(DocumentaryVerification),
    selfie_check: nullOr(SelfieCheck),
    kyc_check: nullOr(KYCCheckDetails),
    risk_check: nullOr(RiskCheckDetails),
    verify_sms: nullOr(VerifySMSDetails),
    watchlist_screening_id: nullOr(Schema.String),
    beacon_user_id: nullOr(Schema.String),
    user_id: nullOr(Schema.String),
    redacted_at: nullOr(Schema.String),
    latest_scored_protect_event: optionalKey(nullOr(IDVProtectEvent)),
    request_id: Schema.String
  }))

export interface IdentityVerificationDocumentAddressResponse {
  readonly street: string
  readonly city: string
  readonly region: string | null
  readonly postal_code: string | null
  readonly country: string
}
export const IdentityVerificationDocumentAddressResponse: Schema.Codec<IdentityVerificationDocumentAddressResponse> =
  /*#__PURE__*/ struct<IdentityVerificationDocumentAddressResponse>(() => ({
    street: Schema.String,
    city: Schema.String,
    region: nullOr(Schema.String),
    postal_code: nullOr(Schema.String),
    country: Schema.String
  }))

export interface IdentityVerificationDocumentNameResponse {
  readonly given_name: string
  readonly family_name: string
}
export const IdentityVerificationDocumentNameResponse: Schema.Codec<IdentityVerificationDocumentNameResponse> =
  /*#__PURE__*/ struct<IdentityVerificationDocumentNameResponse>(() => ({
    given_name: Schema.String,
    family_name: Schema.String
  }))

export interface IdentityVerificationGetRequest {
  readonly identity_verification_id: string
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
}
export const IdentityVerificationGetRequest: Schema.Codec<IdentityVerificationGetRequest> =
  /*#__PURE__*/ struct<IdentityVerificationGetRequest>(() => ({
    identity_verification_id: Schema.String,
    secret: optional(Schema.String),
    client_id: optional(Schema.String)
  }))

export interface IdentityVerificationGetResponse {
  readonly id: string
  readonly client_user_id: string
  readonly created_at: string
  readonly completed_at: string | null
  readonly previous_attempt_id: string | null
  readonly shareable_url: string | null
  readonly template: IdentityVerificationTemplateReference
  readonly user: IdentityVerificationUserData
  readonly status: IdentityVerificationStatus
  readonly steps: IdentityVerificationStepSummary
  readonly documentary_verification: DocumentaryVerification | null
  readonly selfie_check: SelfieCheck | null
  readonly kyc_check: KYCCheckDetails | null
  readonly risk_check: RiskCheckDetails | null
  readonly verify_sms: VerifySMSDetails | null
  readonly watchlist_screening_id: string | null
  /** @deprecated */
  readonly beacon_user_id: string | null
  readonly user_id: string | null
  readonly redacted_at: string | null
  readonly latest_scored_protect_event?: IDVProtectEvent | null
  readonly request_id: string
}
export const IdentityVerificationGetResponse: Schema.Codec<IdentityVerificationGetResponse> =
  /*#__PURE__*/ struct<IdentityVerificationGetResponse>(() => ({
    id: Schema.String,
    client_user_id: Schema.String,
    created_at: Schema.String,
    completed_at: nullOr(Schema.String),
    previous_attempt_id: nullOr(Schema.String),
    shareable_url: nullOr(Schema.String),
    template: IdentityVerificationTemplateReference,
    user: IdentityVerificationUserData,
    status: IdentityVerificationStatus,
    steps: IdentityVerificationStepSummary,
    documentary_verification: nullOr(DocumentaryVerification),
    selfie_check: nullOr(SelfieCheck),
    kyc_check: nullOr(KYCCheckDetails),
    risk_check: nullOr(RiskCheckDetails),
    verify_sms: nullOr(VerifySMSDetails),
    watchlist_screening_id: nullOr(Schema.String),
    beacon_user_id: nullOr(Schema.String),
    user_id: nullOr(Schema.String),
    redacted_at: nullOr(Schema.String),
    latest_scored_protect_event: optionalKey(nullOr(IDVProtectEvent)),
    request_id: Schema.String
  }))

export interface IdentityVerificationListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly template_id: string
  readonly client_user_id?: string | undefined
  readonly user_id?: string | null | undefined
  readonly cursor?: string | null | undefined
}
export const IdentityVerificationListRequest: Schema.Codec<IdentityVerificationListRequest> =
  /*#__PURE__*/ struct<IdentityVerificationListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    template_id: Schema.String,
    client_user_id: optional(Schema.String),
    user_id: optional(nullOr(Schema.String)),
    cursor: optional(nullOr(Schema.String))
  }))

export interface IdentityVerificationListResponse {
  readonly identity_verifications: ReadonlyArray<IdentityVerification>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const IdentityVerificationListResponse: Schema.Codec<IdentityVerificationListResponse> =
  /*#__PURE__*/ struct<IdentityVerificationListResponse>(() => ({
    identity_verifications: Schema.Array(IdentityVerification),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface IdentityVerificationRequestUser {
  readonly email_address?: string | undefined
  readonly phone_number?: string | null | undefined
  readonly date_of_birth?: string | undefined
  readonly name?: IdentityVerificationRequestUserName | null | undefined
  readonly address?: UserAddress | null | undefined
  readonly id_number?: UserIDNumberInput | null | undefined
}
export const IdentityVerificationRequestUser: Schema.Codec<IdentityVerificationRequestUser> =
  /*#__PURE__*/ struct<IdentityVerificationRequestUser>(() => ({
    email_address: optional(email),
    phone_number: optional(nullOr(Schema.String)),
    date_of_birth: optional(civilDate),
    name: optional(nullOr(IdentityVerificationRequestUserName)),
    address: optional(nullOr(UserAddress)),
    id_number: optional(nullOr(UserIDNumberInput))
  }))

export interface IdentityVerificationResponseUserName {
  readonly given_name: string
  readonly family_name: string
}
export const IdentityVerificationResponseUserName: Schema.Codec<IdentityVerificationResponseUserName> =
  /*#__PURE__*/ struct<IdentityVerificationResponseUserName>(() => ({
    given_name: Schema.String,
    family_name: Schema.String
  }))

export interface IdentityVerificationRetryRequest {
  readonly client_user_id: string
  readonly template_id: string
  readonly strategy: Strategy
  readonly user?: IdentityVerificationRequestUser | null | undefined
  readonly steps?: IdentityVerificationRetryRequestStepsObject | null | undefined
  readonly is_shareable?: boolean | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const IdentityVerificationRetryRequest: Schema.Codec<IdentityVerificationRetryRequest> =
  /*#__PURE__*/ struct<IdentityVerificationRetryRequest>(() => ({
    client_user_id: Schema.String,
    template_id: Schema.String,
    strategy: Strategy,
    user: optional(nullOr(IdentityVerificationRequestUser)),
    steps: optional(nullOr(IdentityVerificationRetryRequestStepsObject)),
    is_shareable: optional(nullOr(Schema.Boolean)),
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface IdentityVerificationRetryRequestStepsObject {
  readonly verify_sms: boolean
  readonly kyc_check: boolean
  readonly documentary_verification: boolean
  readonly selfie_check: boolean
}
export const IdentityVerificationRetryRequestStepsObject: Schema.Codec<IdentityVerificationRetryRequestStepsObject> =
  /*#__PURE__*/ struct<IdentityVerificationRetryRequestStepsObject>(() => ({
    verify_sms: Schema.Boolean,
    kyc_check: Schema.Boolean,
    documentary_verification: Schema.Boolean,
    selfie_check: Schema.Boolean
  }))

export interface IdentityVerificationRetryResponse {
  readonly id: string
  readonly client_user_id: string
  readonly created_at: string
  readonly completed_at: string | null
  readonly previous_attempt_id: string | null
  readonly shareable_url: string | null
  readonly template: IdentityVerificationTemplateReference
  readonly user: IdentityVerificationUserData
  readonly status: IdentityVerificationStatus
  readonly steps: IdentityVerificationStepSummary
  readonly documentary_verification: DocumentaryVerification | null
  readonly selfie_check: SelfieCheck | null
  readonly kyc_check: KYCCheckDetails | null
  readonly risk_check: RiskCheckDetails | null
  readonly verify_sms: VerifySMSDetails | null
  readonly watchlist_screening_id: string | null
  /** @deprecated */
  readonly beacon_user_id: string | null
  readonly user_id: string | null
  readonly redacted_at: string | null
  readonly latest_scored_protect_event?: IDVProtectEvent | null
  readonly request_id: string
}
export const IdentityVerificationRetryResponse: Schema.Codec<IdentityVerificationRetryResponse> =
  /*#__PURE__*/ struct<IdentityVerificationRetryResponse>(() => ({
    id: Schema.String,
    client_user_id: Schema.String,
    created_at: Schema.String,
    completed_at: nullOr(Schema.String),
    previous_attempt_id: nullOr(Schema.String),
    shareable_url: nullOr(Schema.String),
    template: IdentityVerificationTemplateReference,
    user: IdentityVerificationUserData,
    status: IdentityVerificationStatus,
    steps: IdentityVerificationStepSummary,
    documentary_verification: nullOr(DocumentaryVerification),
    selfie_check: nullOr(SelfieCheck),
    kyc_check: nullOr(KYCCheckDetails),
    risk_check: nullOr(RiskCheckDetails),
    verify_sms: nullOr(VerifySMSDetails),
    watchlist_screening_id: nullOr(Schema.String),
    beacon_user_id: nullOr(Schema.String),
    user_id: nullOr(Schema.String),
    redacted_at: nullOr(Schema.String),
    latest_scored_protect_event: optionalKey(nullOr(IDVProtectEvent)),
    request_id: Schema.String
  }))

const identityVerificationStatusValues = [
  "active",
  "success",
  "failed",
  "expired",
  "canceled",
  "pending_review"
] as const

export type IdentityVerificationStatus = Open<(typeof identityVerificationStatusValues)[number]>
export const IdentityVerificationStatus: Schema.Codec<IdentityVerificationStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(identityVerificationStatusValues)
)

const identityVerificationStepStatusValues = [
  "success",
  "active",
  "failed",
  "waiting_for_prerequisite",
  "not_applicable",
  "skipped",
  "expired",
  "canceled",
  "pending_review",
  "manually_approved",
  "manually_rejected"
] as const

export type IdentityVerificationStepStatus = Open<(typeof identityVerificationStepStatusValues)[number]>
export const IdentityVerificationStepStatus: Schema.Codec<IdentityVerificationStepStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(identityVerificationStepStatusValues))

export interface IdentityVerificationStepSummary {
  readonly accept_tos: IdentityVerificationStepStatus
  readonly verify_sms: IdentityVerificationStepStatus
  readonly kyc_check: IdentityVerificationStepStatus
  readonly documentary_verification: IdentityVerificationStepStatus
  readonly selfie_check: IdentityVerificationStepStatus
  readonly watchlist_screening: IdentityVerificationStepStatus
  readonly risk_check: IdentityVerificationStepStatus
}
export const IdentityVerificationStepSummary: Schema.Codec<IdentityVerificationStepSummary> =
  /*#__PURE__*/ struct<IdentityVerificationStepSummary>(() => ({
    accept_tos: IdentityVerificationStepStatus,
    verify_sms: IdentityVerificationStepStatus,
    kyc_check: IdentityVerificationStepStatus,
    documentary_verification: IdentityVerificationStepStatus,
    selfie_check: IdentityVerificationStepStatus,
    watchlist_screening: IdentityVerificationStepStatus,
    risk_check: IdentityVerificationStepStatus
  }))

export interface IdentityVerificationTemplateReference {
  readonly id: string
  readonly version: number
}
export const IdentityVerificationTemplateReference: Schema.Codec<IdentityVerificationTemplateReference> =
  /*#__PURE__*/ struct<IdentityVerificationTemplateReference>(() => ({
    id: Schema.String,
    version: Schema.Finite
  }))

export interface IdentityVerificationUserAddress {
  readonly street: string | null
  readonly street2: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postal_code: string | null
  readonly country: string
}
export const IdentityVerificationUserAddress: Schema.Codec<IdentityVerificationUserAddress> =
  /*#__PURE__*/ struct<IdentityVerificationUserAddress>(() => ({
    street: nullOr(Schema.String),
    street2: nullOr(Schema.String),
    city: nullOr(Schema.String),
    region: nullOr(Schema.String),
    postal_code: nullOr(Schema.String),
    country: Schema.String
  }))

export interface IdentityVerificationUserData {
  readonly phone_number?: string | null
  readonly date_of_birth: string | null
  readonly ip_address: string | null
  readonly email_address: string | null
  readonly name: IdentityVerificationResponseUserName | null
  readonly address: IdentityVerificationUserAddress | null
  readonly id_number: UserIDNumber | null
}
export const IdentityVerificationUserData: Schema.Codec<IdentityVerificationUserData> =
  /*#__PURE__*/ struct<IdentityVerificationUserData>(() => ({
    phone_number: optionalKey(nullOr(Schema.String)),
    date_of_birth: nullOr(Schema.String),
    ip_address: nullOr(Schema.String),
    email_address: nullOr(Schema.String),
    name: nullOr(IdentityVerificationResponseUserName),
    address: nullOr(IdentityVerificationUserAddress),
    id_number: nullOr(UserIDNumber)
  }))

export type ImageQuality = Open<"high" | "medium" | "low">
export const ImageQuality: Schema.Codec<ImageQuality> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["high", "medium", "low"])
)

export interface ImageQualityDetails {
  readonly glare_check: ImageQualityOutcome
  readonly dimensions_check: ImageQualityOutcome
  readonly blur_check: ImageQualityOutcome
}
export const ImageQualityDetails: Schema.Codec<ImageQualityDetails> = /*#__PURE__*/ struct<ImageQualityDetails>(() => ({
  glare_check: ImageQualityOutcome,
  dimensions_check: ImageQualityOutcome,
  blur_check: ImageQualityOutcome
}))

export type ImageQualityOutcome = Open<"success" | "failed">
export const ImageQualityOutcome: Schema.Codec<ImageQualityOutcome> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["success", "failed"])
)

export type IssuingCountry = Open<"match" | "no_match">
export const IssuingCountry: Schema.Codec<IssuingCountry> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["match", "no_match"])
)

export interface KYCCheckAddressSummary {
  readonly summary: MatchSummaryCode
  readonly po_box: POBoxStatus
  readonly type: AddressPurposeLabel
  readonly street?: HiddenMatchSummaryCode | null
  readonly city?: HiddenMatchSummaryCode | null
  readonly region?: HiddenMatchSummaryCode | null
  readonly postal_code?: HiddenMatchSummaryCode | null
  readonly international_details?: KYCCheckDetailsInternationalAddress | null
}
export const KYCCheckAddressSummary: Schema.Codec<KYCCheckAddressSummary> =
  /*#__PURE__*/ struct<KYCCheckAddressSummary>(() => ({
    summary: MatchSummaryCode,
    po_box: POBoxStatus,
    type: AddressPurposeLabel,
    street: optionalKey(nullOr(HiddenMatchSummaryCode)),
    city: optionalKey(nullOr(HiddenMatchSummaryCode)),
    region: optionalKey(nullOr(HiddenMatchSummaryCode)),
    postal_code: optionalKey(nullOr(HiddenMatchSummaryCode)),
    international_details: optionalKey(nullOr(KYCCheckDetailsInternationalAddress))
  }))

export interface KYCCheckDateOfBirthSummary {
  readonly summary: MatchSummaryCode
  readonly day?: HiddenMatchSummaryCode | null
  readonly month?: HiddenMatchSummaryCode | null
  readonly year?: HiddenMatchSummaryCode | null
}
export const KYCCheckDateOfBirthSummary: Schema.Codec<KYCCheckDateOfBirthSummary> =
  /*#__PURE__*/ struct<KYCCheckDateOfBirthSummary>(() => ({
    summary: MatchSummaryCode,
    day: optionalKey(nullOr(HiddenMatchSummaryCode)),
    month: optionalKey(nullOr(HiddenMatchSummaryCode)),
    year: optionalKey(nullOr(HiddenMatchSummaryCode))
  }))

export interface KYCCheckDetails {
  readonly status: string
  readonly address: KYCCheckAddressSummary
  readonly name: KYCCheckNameSummary
  readonly date_of_birth: KYCCheckDateOfBirthSummary
  readonly id_number: KYCCheckIDNumberSummary
  readonly phone_number: KYCCheckPhoneSummary
}
export const KYCCheckDetails: Schema.Codec<KYCCheckDetails> = /*#__PURE__*/ struct<KYCCheckDetails>(() => ({
  status: Schema.String,
  address: KYCCheckAddressSummary,
  name: KYCCheckNameSummary,
  date_of_birth: KYCCheckDateOfBirthSummary,
  id_number: KYCCheckIDNumberSummary,
  phone_number: KYCCheckPhoneSummary
}))

export interface KYCCheckDetailsInternationalAddress {
  readonly building: HiddenMatchSummaryCode
  readonly county: HiddenMatchSummaryCode
  readonly district: HiddenMatchSummaryCode
  readonly house_number: HiddenMatchSummaryCode
  readonly subpremise: HiddenMatchSummaryCode
  readonly thoroughfare: HiddenMatchSummaryCode
}
export const KYCCheckDetailsInternationalAddress: Schema.Codec<KYCCheckDetailsInternationalAddress> =
  /*#__PURE__*/ struct<KYCCheckDetailsInternationalAddress>(() => ({
    building: HiddenMatchSummaryCode,
    county: HiddenMatchSummaryCode,
    district: HiddenMatchSummaryCode,
    house_number: HiddenMatchSummaryCode,
    subpremise: HiddenMatchSummaryCode,
    thoroughfare: HiddenMatchSummaryCode
  }))

export interface KYCCheckIDNumberSummary {
  readonly summary: MatchSummaryCode
}
export const KYCCheckIDNumberSummary: Schema.Codec<KYCCheckIDNumberSummary> =
  /*#__PURE__*/ struct<KYCCheckIDNumberSummary>(() => ({
    summary: MatchSummaryCode
  }))

export interface KYCCheckNameSummary {
  readonly summary: MatchSummaryCode
  readonly given_name?: HiddenMatchSummaryCode | null
  readonly family_name?: HiddenMatchSummaryCode | null
}
export const KYCCheckNameSummary: Schema.Codec<KYCCheckNameSummary> = /*#__PURE__*/ struct<KYCCheckNameSummary>(() => ({
  summary: MatchSummaryCode,
  given_name: optionalKey(nullOr(HiddenMatchSummaryCode)),
  family_name: optionalKey(nullOr(HiddenMatchSummaryCode))
}))

export interface KYCCheckPhoneSummary {
  readonly summary: MatchSummaryCode
  readonly area_code: MatchSummaryCode
}
export const KYCCheckPhoneSummary: Schema.Codec<KYCCheckPhoneSummary> = /*#__PURE__*/ struct<KYCCheckPhoneSummary>(
  () => ({
    summary: MatchSummaryCode,
    area_code: MatchSummaryCode
  })
)

export type POBoxStatus = Open<"yes" | "no" | "no_data">
export const POBoxStatus: Schema.Codec<POBoxStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["yes", "no", "no_data"])
)

const physicalDocumentCategoryValues = [
  "drivers_license",
  "id_card",
  "passport",
  "residence_permit_card",
  "resident_card",
  "visa"
] as const

export type PhysicalDocumentCategory = Open<(typeof physicalDocumentCategoryValues)[number]>
export const PhysicalDocumentCategory: Schema.Codec<PhysicalDocumentCategory> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(physicalDocumentCategoryValues)
)

export interface PhysicalDocumentExtractedData {
  readonly id_number: string | null
  readonly category: PhysicalDocumentCategory
  readonly expiration_date: string | null
  readonly issue_date: string | null
  readonly issuing_country: string
  readonly issuing_region: string | null
  readonly date_of_birth: string | null
  readonly address: IdentityVerificationDocumentAddressResponse | null
  readonly name?: IdentityVerificationDocumentNameResponse | null
}
export const PhysicalDocumentExtractedData: Schema.Codec<PhysicalDocumentExtractedData> =
  /*#__PURE__*/ struct<PhysicalDocumentExtractedData>(() => ({
    id_number: nullOr(Schema.String),
    category: PhysicalDocumentCategory,
    expiration_date: nullOr(Schema.String),
    issue_date: nullOr(Schema.String),
    issuing_country: Schema.String,
    issuing_region: nullOr(Schema.String),
    date_of_birth: nullOr(Schema.String),
    address: nullOr(IdentityVerificationDocumentAddressResponse),
    name: optionalKey(nullOr(IdentityVerificationDocumentNameResponse))
  }))

export interface PhysicalDocumentExtractedDataAnalysis {
  readonly name: DocumentNameMatchCode
  readonly date_of_birth: DocumentDateOfBirthMatchCode
  readonly expiration_date: ExpirationDate
  readonly issuing_country: IssuingCountry
}
export const PhysicalDocumentExtractedDataAnalysis: Schema.Codec<PhysicalDocumentExtractedDataAnalysis> =
  /*#__PURE__*/ struct<PhysicalDocumentExtractedDataAnalysis>(() => ({
    name: DocumentNameMatchCode,
    date_of_birth: DocumentDateOfBirthMatchCode,
    expiration_date: ExpirationDate,
    issuing_country: IssuingCountry
  }))

export interface PhysicalDocumentImages {
  readonly original_front: string | null
  readonly original_back: string | null
  readonly cropped_front: string | null
  readonly cropped_back: string | null
  readonly face: string | null
}
export const PhysicalDocumentImages: Schema.Codec<PhysicalDocumentImages> =
  /*#__PURE__*/ struct<PhysicalDocumentImages>(() => ({
    original_front: nullOr(Schema.String),
    original_back: nullOr(Schema.String),
    cropped_front: nullOr(Schema.String),
    cropped_back: nullOr(Schema.String),
    face: nullOr(Schema.String)
  }))

export type ProxyType = Open<"none_detected" | "tor" | "vpn" | "web_proxy" | "public_proxy">
export const ProxyType: Schema.Codec<ProxyType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["none_detected", "tor", "vpn", "web_proxy", "public_proxy"])
)

export interface RiskCheckBehavior {
  readonly user_interactions: RiskCheckBehaviorUserInteractionsLabel
  readonly fraud_ring_detected: RiskCheckBehaviorFraudRingDetectedLabel
  readonly bot_detected: RiskCheckBehaviorBotDetectedLabel
  readonly risk_level?: RiskLevelWithNoData | null
}
export const RiskCheckBehavior: Schema.Codec<RiskCheckBehavior> = /*#__PURE__*/ struct<RiskCheckBehavior>(() => ({
  user_interactions: RiskCheckBehaviorUserInteractionsLabel,
  fraud_ring_detected: RiskCheckBehaviorFraudRingDetectedLabel,
  bot_detected: RiskCheckBehaviorBotDetectedLabel,
  risk_level: optionalKey(nullOr(RiskLevelWithNoData))
}))

export type RiskCheckBehaviorBotDetectedLabel = Open<"yes" | "no" | "no_data">
export const RiskCheckBehaviorBotDetectedLabel: Schema.Codec<RiskCheckBehaviorBotDetectedLabel> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["yes", "no", "no_data"]))

export type RiskCheckBehaviorFraudRingDetectedLabel = Open<"yes" | "no" | "no_data">
export const RiskCheckBehaviorFraudRingDetectedLabel: Schema.Codec<RiskCheckBehaviorFraudRingDetectedLabel> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["yes", "no", "no_data"]))

export type RiskCheckBehaviorUserInteractionsLabel = Open<"genuine" | "neutral" | "risky" | "no_data">
export const RiskCheckBehaviorUserInteractionsLabel: Schema.Codec<RiskCheckBehaviorUserInteractionsLabel> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["genuine", "neutral", "risky", "no_data"]))

export interface RiskCheckDetails {
  readonly status: IdentityVerificationStepStatus
  readonly behavior: RiskCheckBehavior | null
  readonly email: RiskCheckEmail | null
  readonly phone: RiskCheckPhone | null
  readonly devices: ReadonlyArray<RiskCheckDevice>
  readonly identity_abuse_signals: RiskCheckIdentityAbuseSignals | null
  readonly network?: RiskCheckNetwork | null
  readonly facial_duplicates: ReadonlyArray<RiskCheckFacialDuplicate>
  readonly trust_index_score: number | null
}
export const RiskCheckDetails: Schema.Codec<RiskCheckDetails> = /*#__PURE__*/ struct<RiskCheckDetails>(() => ({
  status: IdentityVerificationStepStatus,
  behavior: nullOr(RiskCheckBehavior),
  email: nullOr(RiskCheckEmail),
  phone: nullOr(RiskCheckPhone),
  devices: Schema.Array(RiskCheckDevice),
  identity_abuse_signals: nullOr(RiskCheckIdentityAbuseSignals),
  network: optionalKey(nullOr(RiskCheckNetwork)),
  facial_duplicates: Schema.Array(RiskCheckFacialDuplicate),
  trust_index_score: nullOr(Schema.Finite)
}))

export interface RiskCheckDevice {
  readonly ip_proxy_type: ProxyType | null
  readonly ip_spam_list_count: number | null
  readonly ip_timezone_offset: string | null
  readonly risk_level?: RiskLevel | null
  readonly factors?: RiskCheckFactors | null
}
export const RiskCheckDevice: Schema.Codec<RiskCheckDevice> = /*#__PURE__*/ struct<RiskCheckDevice>(() => ({
  ip_proxy_type: nullOr(ProxyType),
  ip_spam_list_count: nullOr(Schema.Finite),
  ip_timezone_offset: nullOr(Schema.String),
  risk_level: optionalKey(nullOr(RiskLevel)),
  factors: optionalKey(nullOr(RiskCheckFactors))
}))

export interface RiskCheckEmail {
  readonly is_deliverable: RiskCheckEmailIsDeliverableStatus
  readonly breach_count: number | null
  readonly first_breached_at: string | null
  readonly last_breached_at: string | null
  readonly domain_registered_at: string | null
  readonly domain_is_free_provider: RiskCheckEmailDomainIsFreeProvider
  readonly domain_is_custom: RiskCheckEmailDomainIsCustom
  readonly domain_is_disposable: RiskCheckEmailDomainIsDisposable
  readonly top_level_domain_is_suspicious: RiskCheckEmailTopLevelDomainIsSuspicious
  readonly is_edu: RiskCheckEmailIsEdu
  readonly includes_date_of_birth: RiskCheckEmailIncludesDateOfBirth
  readonly linked_services: ReadonlyArray<RiskCheckLinkedService>
  readonly risk_level?: RiskLevel | null
  readonly factors?: RiskCheckFactors | null
  readonly name: RiskCheckEmailName
}
export const RiskCheckEmail: Schema.Codec<RiskCheckEmail> = /*#__PURE__*/ struct<RiskCheckEmail>(() => ({
  is_deliverable: RiskCheckEmailIsDeliverableStatus,
  breach_count: nullOr(Schema.Finite),
  first_breached_at: nullOr(Schema.String),
  last_breached_at: nullOr(Schema.String),
  domain_registered_at: nullOr(Schema.String),
  domain_is_free_provider: RiskCheckEmailDomainIsFreeProvider,
  domain_is_custom: RiskCheckEmailDomainIsCustom,
  domain_is_disposable: RiskCheckEmailDomainIsDisposable,
  top_level_domain_is_suspicious: RiskCheckEmailTopLevelDomainIsSuspicious,
  is_edu: RiskCheckEmailIsEdu,
  includes_date_of_birth: RiskCheckEmailIncludesDateOfBirth,
  linked_services: Schema.Array(RiskCheckLinkedService),
  risk_level: optionalKey(nullOr(RiskLevel)),
  factors: optionalKey(nullOr(RiskCheckFactors)),
  name: RiskCheckEmailName
}))

export type RiskCheckEmailDomainIsCustom = Open<"yes" | "no" | "no_data">
export const RiskCheckEmailDomainIsCustom: Schema.Codec<RiskCheckEmailDomainIsCustom> = /*#__PURE__*/ Schema.suspend(
  () => openEnum(["yes", "no", "no_data"])
)

export type RiskCheckEmailDomainIsDisposable = Open<"yes" | "no" | "no_data">
export const RiskCheckEmailDomainIsDisposable: Schema.Codec<RiskCheckEmailDomainIsDisposable> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["yes", "no", "no_data"]))

export type RiskCheckEmailDomainIsFreeProvider = Open<"yes" | "no" | "no_data">
export const RiskCheckEmailDomainIsFreeProvider: Schema.Codec<RiskCheckEmailDomainIsFreeProvider> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["yes", "no", "no_data"]))

export type RiskCheckEmailIncludesDateOfBirth = Open<"yes" | "no" | "no_data">
export const RiskCheckEmailIncludesDateOfBirth: Schema.Codec<RiskCheckEmailIncludesDateOfBirth> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["yes", "no", "no_data"]))

export type RiskCheckEmailIsDeliverableStatus = Open<"yes" | "no" | "no_data">
export const RiskCheckEmailIsDeliverableStatus: Schema.Codec<RiskCheckEmailIsDeliverableStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["yes", "no", "no_data"]))

export type RiskCheckEmailIsEdu = Open<"yes" | "no" | "no_data">
export const RiskCheckEmailIsEdu: Schema.Codec<RiskCheckEmailIsEdu> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["yes", "no", "no_data"])
)

const riskCheckEmailNameValues = ["no_input", "indeterminate", "no_match", "partial_match", "match", "no_data"] as const

export type RiskCheckEmailName = Open<(typeof riskCheckEmailNameValues)[number]>
export const RiskCheckEmailName: Schema.Codec<RiskCheckEmailName> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(riskCheckEmailNameValues)
)

export type RiskCheckEmailTopLevelDomainIsSuspicious = Open<"yes" | "no" | "no_data">
export const RiskCheckEmailTopLevelDomainIsSuspicious: Schema.Codec<RiskCheckEmailTopLevelDomainIsSuspicious> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["yes", "no", "no_data"]))

export interface RiskCheckFacialDuplicate {
  readonly id: string
  readonly similarity: number
  readonly matched_after_completed: boolean
}
export const RiskCheckFacialDuplicate: Schema.Codec<RiskCheckFacialDuplicate> =
  /*#__PURE__*/ struct<RiskCheckFacialDuplicate>(() => ({
    id: Schema.String,
    similarity: Schema.Finite,
    matched_after_completed: Schema.Boolean
  }))

export type RiskCheckFactors = ReadonlyArray<string>
export const RiskCheckFactors: Schema.Codec<RiskCheckFactors> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Array(Schema.String)
)

export interface RiskCheckIdentityAbuseSignals {
  readonly synthetic_identity: RiskCheckSyntheticIdentity | null
  readonly stolen_identity: RiskCheckStolenIdentity | null
}
export const RiskCheckIdentityAbuseSignals: Schema.Codec<RiskCheckIdentityAbuseSignals> =
  /*#__PURE__*/ struct<RiskCheckIdentityAbuseSignals>(() => ({
    synthetic_identity: nullOr(RiskCheckSyntheticIdentity),
    stolen_identity: nullOr(RiskCheckStolenIdentity)
  }))

const riskCheckLinkedServiceValues = [
  "aboutme",
  "adobe",
  "adult_sites",
  "airbnb",
  "altbalaji",
  "amazon",
  "apple",
  "archiveorg",
  "atlassian",
  "bitmoji",
  "bodybuilding",
  "booking",
  "bukalapak",
  "codecademy",
  "deliveroo",
  "diigo",
  "discord",
  "disneyplus",
  "duolingo",
  "ebay",
  "envato",
  "eventbrite",
  "evernote",
  "facebook",
  "firefox",
  "flickr",
  "flipkart",
  "foursquare",
  "freelancer",
  "gaana",
  "giphy",
  "github",
  "google",
  "gravatar",
  "hubspot",
  "imgur",
  "instagram",
  "jdid",
  "kakao",
  "kommo",
  "komoot",
  "lastfm",
  "lazada",
  "line",
  "linkedin",
  "mailru",
  "microsoft",
  "myspace",
  "netflix",
  "nike",
  "ok",
  "patreon",
  "pinterest",
  "plurk",
  "quora",
  "qzone",
  "rambler",
  "rappi",
  "replit",
  "samsung",
  "seoclerks",
  "shopclues",
  "skype",
  "snapchat",
  "snapdeal",
  "soundcloud",
  "spotify",
  "starz",
  "strava",
  "taringa",
  "telegram",
  "tiki",
  "tokopedia",
  "treehouse",
  "tumblr",
  "twitter",
  "venmo",
  "viber",
  "vimeo",
  "vivino",
  "vkontakte",
  "wattpad",
  "weibo",
  "whatsapp",
  "wordpress",
  "xing",
  "yahoo",
  "yandex",
  "zalo",
  "zoho"
] as const

export type RiskCheckLinkedService = Open<(typeof riskCheckLinkedServiceValues)[number]>
export const RiskCheckLinkedService: Schema.Codec<RiskCheckLinkedService> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(riskCheckLinkedServiceValues)
)

export interface RiskCheckNetwork {
  readonly risk_level: RiskLevel
  readonly factors: RiskCheckFactors
}
export const RiskCheckNetwork: Schema.Codec<RiskCheckNetwork> = /*#__PURE__*/ struct<RiskCheckNetwork>(() => ({
  risk_level: RiskLevel,
  factors: RiskCheckFactors
}))

export interface RiskCheckPhone {
  readonly linked_services: ReadonlyArray<RiskCheckLinkedService>
  readonly risk_level?: RiskLevel | null
  readonly factors?: RiskCheckFactors | null
}
export const RiskCheckPhone: Schema.Codec<RiskCheckPhone> = /*#__PURE__*/ struct<RiskCheckPhone>(() => ({
  linked_services: Schema.Array(RiskCheckLinkedService),
  risk_level: optionalKey(nullOr(RiskLevel)),
  factors: optionalKey(nullOr(RiskCheckFactors))
}))

export interface RiskCheckStolenIdentity {
  readonly score: number
  readonly risk_level?: RiskLevel | null
}
export const RiskCheckStolenIdentity: Schema.Codec<RiskCheckStolenIdentity> =
  /*#__PURE__*/ struct<RiskCheckStolenIdentity>(() => ({
    score: Schema.Finite,
    risk_level: optionalKey(nullOr(RiskLevel))
  }))

export interface RiskCheckSyntheticIdentity {
  readonly score: number
  readonly risk_level?: RiskLevel | null
  readonly first_party_synthetic_fraud?: SyntheticFraud | null
  readonly third_party_synthetic_fraud?: SyntheticFraud | null
}
export const RiskCheckSyntheticIdentity: Schema.Codec<RiskCheckSyntheticIdentity> =
  /*#__PURE__*/ struct<RiskCheckSyntheticIdentity>(() => ({
    score: Schema.Finite,
    risk_level: optionalKey(nullOr(RiskLevel)),
    first_party_synthetic_fraud: optionalKey(nullOr(SyntheticFraud)),
    third_party_synthetic_fraud: optionalKey(nullOr(SyntheticFraud))
  }))

export type RiskLevel = Open<"low" | "medium" | "high">
export const RiskLevel: Schema.Codec<RiskLevel> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["low", "medium", "high"])
)

export type RiskLevelWithNoData = Open<"low" | "medium" | "high" | "no_data">
export const RiskLevelWithNoData: Schema.Codec<RiskLevelWithNoData> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["low", "medium", "high", "no_data"])
)

export interface SMSVerification {
  readonly status: SMSVerificationStatus
  readonly attempt: number
  readonly phone_number: string | null
  readonly delivery_attempt_count: number
  readonly solve_attempt_count: number
  readonly initially_sent_at: string | null
  readonly last_sent_at: string | null
  readonly redacted_at: string | null
}
export const SMSVerification: Schema.Codec<SMSVerification> = /*#__PURE__*/ struct<SMSVerification>(() => ({
  status: SMSVerificationStatus,
  attempt: Schema.Finite,
  phone_number: nullOr(Schema.String),
  delivery_attempt_count: Schema.Finite,
  solve_attempt_count: Schema.Finite,
  initially_sent_at: nullOr(Schema.String),
  last_sent_at: nullOr(Schema.String),
  redacted_at: nullOr(Schema.String)
}))

export type SMSVerificationStatus = Open<"pending" | "success" | "failed" | "canceled">
export const SMSVerificationStatus: Schema.Codec<SMSVerificationStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["pending", "success", "failed", "canceled"])
)

export interface SelfieAgeCheck {
  readonly status: SelfieAgeCheckStatus
  readonly reported_age: number | null
  readonly age_estimate_lower_bound: number
  readonly age_estimate_upper_bound: number
}
export const SelfieAgeCheck: Schema.Codec<SelfieAgeCheck> = /*#__PURE__*/ struct<SelfieAgeCheck>(() => ({
  status: SelfieAgeCheckStatus,
  reported_age: nullOr(Schema.Finite),
  age_estimate_lower_bound: Schema.Finite,
  age_estimate_upper_bound: Schema.Finite
}))

export type SelfieAgeCheckStatus = Open<"match" | "warning" | "no_match" | "no_data">
export const SelfieAgeCheckStatus: Schema.Codec<SelfieAgeCheckStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["match", "warning", "no_match", "no_data"])
)

export interface SelfieAnalysis {
  readonly document_comparison: SelfieAnalysisDocumentComparison
  readonly liveness_check: SelfieAnalysisLivenessCheck
  readonly facial_analysis?: SelfieAnalysisFacialAnalysis | null
  readonly age_check?: SelfieAgeCheck | null
}
export const SelfieAnalysis: Schema.Codec<SelfieAnalysis> = /*#__PURE__*/ struct<SelfieAnalysis>(() => ({
  document_comparison: SelfieAnalysisDocumentComparison,
  liveness_check: SelfieAnalysisLivenessCheck,
  facial_analysis: optionalKey(nullOr(SelfieAnalysisFacialAnalysis)),
  age_check: optionalKey(nullOr(SelfieAgeCheck))
}))

export type SelfieAnalysisDocumentComparison = Open<"match" | "no_match" | "no_input">
export const SelfieAnalysisDocumentComparison: Schema.Codec<SelfieAnalysisDocumentComparison> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["match", "no_match", "no_input"]))

export interface SelfieAnalysisFacialAnalysis {
  readonly left_eye: SelfieAnalysisFacialAnalysisOutcome
  readonly right_eye: SelfieAnalysisFacialAnalysisOutcome
  readonly left_brow: SelfieAnalysisFacialAnalysisOutcome
  readonly right_brow: SelfieAnalysisFacialAnalysisOutcome
  readonly forehead: SelfieAnalysisFacialAnalysisOutcome
  readonly middle_forehead: SelfieAnalysisFacialAnalysisOutcome
  readonly nose: SelfieAnalysisFacialAnalysisOutcome
  readonly philtrum: SelfieAnalysisFacialAnalysisOutcome
  readonly mouth: SelfieAnalysisFacialAnalysisOutcome
  readonly jaw: SelfieAnalysisFacialAnalysisOutcome
  readonly left_cheek: SelfieAnalysisFacialAnalysisOutcome
  readonly right_cheek: SelfieAnalysisFacialAnalysisOutcome
}
export const SelfieAnalysisFacialAnalysis: Schema.Codec<SelfieAnalysisFacialAnalysis> =
  /*#__PURE__*/ struct<SelfieAnalysisFacialAnalysis>(() => ({
    left_eye: SelfieAnalysisFacialAnalysisOutcome,
    right_eye: SelfieAnalysisFacialAnalysisOutcome,
    left_brow: SelfieAnalysisFacialAnalysisOutcome,
    right_brow: SelfieAnalysisFacialAnalysisOutcome,
    forehead: SelfieAnalysisFacialAnalysisOutcome,
    middle_forehead: SelfieAnalysisFacialAnalysisOutcome,
    nose: SelfieAnalysisFacialAnalysisOutcome,
    philtrum: SelfieAnalysisFacialAnalysisOutcome,
    mouth: SelfieAnalysisFacialAnalysisOutcome,
    jaw: SelfieAnalysisFacialAnalysisOutcome,
    left_cheek: SelfieAnalysisFacialAnalysisOutcome,
    right_cheek: SelfieAnalysisFacialAnalysisOutcome
  }))

export type SelfieAnalysisFacialAnalysisOutcome = Open<"success" | "failed">
export const SelfieAnalysisFacialAnalysisOutcome: Schema.Codec<SelfieAnalysisFacialAnalysisOutcome> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["success", "failed"]))

export type SelfieAnalysisLivenessCheck = Open<"success" | "failed">
export const SelfieAnalysisLivenessCheck: Schema.Codec<SelfieAnalysisLivenessCheck> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["success", "failed"])
)

export interface SelfieCapture {
  readonly image_url: string | null
  readonly video_url: string | null
}
export const SelfieCapture: Schema.Codec<SelfieCapture> = /*#__PURE__*/ struct<SelfieCapture>(() => ({
  image_url: nullOr(Schema.String),
  video_url: nullOr(Schema.String)
}))

export interface SelfieCheck {
  readonly status: SelfieCheckStatus
  readonly selfies: ReadonlyArray<SelfieCheckSelfie>
}
export const SelfieCheck: Schema.Codec<SelfieCheck> = /*#__PURE__*/ struct<SelfieCheck>(() => ({
  status: SelfieCheckStatus,
  selfies: Schema.Array(SelfieCheckSelfie)
}))

export interface SelfieCheckSelfie {
  readonly status: SelfieStatus
  readonly attempt: number
  readonly capture: SelfieCapture
  readonly analysis: SelfieAnalysis
}
export const SelfieCheckSelfie: Schema.Codec<SelfieCheckSelfie> = /*#__PURE__*/ struct<SelfieCheckSelfie>(() => ({
  status: SelfieStatus,
  attempt: Schema.Finite,
  capture: SelfieCapture,
  analysis: SelfieAnalysis
}))

export type SelfieCheckStatus = Open<"success" | "failed">
export const SelfieCheckStatus: Schema.Codec<SelfieCheckStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["success", "failed"])
)

export type SelfieStatus = Open<"success" | "failed">
export const SelfieStatus: Schema.Codec<SelfieStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["success", "failed"])
)

export type Strategy = "reset" | "incomplete" | "infer" | "custom"
export const Strategy: Schema.Codec<Strategy> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["reset", "incomplete", "infer", "custom"])
)

export interface SyntheticFraud {
  readonly risk_level: RiskLevel
}
export const SyntheticFraud: Schema.Codec<SyntheticFraud> = /*#__PURE__*/ struct<SyntheticFraud>(() => ({
  risk_level: RiskLevel
}))

export interface VerifySMSDetails {
  readonly status: VerifySMSDetailsStatus
  readonly verifications: ReadonlyArray<SMSVerification>
}
export const VerifySMSDetails: Schema.Codec<VerifySMSDetails> = /*#__PURE__*/ struct<VerifySMSDetails>(() => ({
  status: VerifySMSDetailsStatus,
  verifications: Schema.Array(SMSVerification)
}))

export type VerifySMSDetailsStatus = Open<"success" | "failed">
export const VerifySMSDetailsStatus: Schema.Codec<VerifySMSDetailsStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["success", "failed"])
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Looks up name, address and id number for a verification from the user's phone number and birth date.
 *
 * `POST /identity_verification/autofill/create`
 *
 * @see https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate
 */
export const identityVerificationAutofillCreate: PlaidOperation<
  IdentityVerificationAutofillCreateRequest,
  IdentityVerificationAutofillCreateResponse
> = /*#__PURE__*/ operation({
  id: "identityVerificationAutofillCreate",
  method: "POST",
  path: "/identity_verification/autofill/create",
  request: IdentityVerificationAutofillCreateRequest,
  response: IdentityVerificationAutofillCreateResponse,
  replay: "unsafe"
})

/**
 * Starts an identity verification of a user by a template, with a link to share if asked for.
 *
 * `POST /identity_verification/create`
 *
 * @see https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate
 */
export const identityVerificationCreate: PlaidOperation<
  IdentityVerificationCreateRequest,
  IdentityVerificationCreateResponse
> = /*#__PURE__*/ operation({
  id: "identityVerificationCreate",
  method: "POST",
  path: "/identity_verification/create",
  request: IdentityVerificationCreateRequest,
  response: IdentityVerificationCreateResponse,
  replay: "unsafe"
})

/**
 * Tells how an identity verification stands and what each of its steps found.
 *
 * `POST /identity_verification/get`
 *
 * @see https://plaid.com/docs/api/products/identity-verification/#identity_verificationget
 */
export const identityVerificationGet: PlaidOperation<IdentityVerificationGetRequest, IdentityVerificationGetResponse> =
  /*#__PURE__*/ operation({
    id: "identityVerificationGet",
    method: "POST",
    path: "/identity_verification/get",
    request: IdentityVerificationGetRequest,
    response: IdentityVerificationGetResponse,
    replay: "safe"
  })

/**
 * Lists the identity verifications by one template, those of one user if given.
 *
 * `POST /identity_verification/list`
 *
 * @see https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist
 */
export const identityVerificationList: PlaidPagedOperation<
  IdentityVerificationListRequest,
  IdentityVerificationListResponse,
  IdentityVerification
> = /*#__PURE__*/ pagedOperation({
  id: "identityVerificationList",
  method: "POST",
  path: "/identity_verification/list",
  request: IdentityVerificationListRequest,
  response: IdentityVerificationListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "identity_verifications" }
})

/**
 * Starts another attempt at a user's identity verification, with all steps or only some.
 *
 * `POST /identity_verification/retry`
 *
 * @see https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry
 */
export const identityVerificationRetry: PlaidOperation<
  IdentityVerificationRetryRequest,
  IdentityVerificationRetryResponse
> = /*#__PURE__*/ operation({
  id: "identityVerificationRetry",
  method: "POST",
  path: "/identity_verification/retry",
  request: IdentityVerificationRetryRequest,
  response: IdentityVerificationRetryResponse,
  replay: "unsafe"
})
