/**
 * Verification of businesses.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { email, uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import { MatchSummaryCode } from "./model.ts"

export { MatchSummaryCode } from "./model.ts"

export type BusinessCheckBooleanStatus = Open<"yes" | "no" | "no_data">
export const BusinessCheckBooleanStatus: Schema.Codec<BusinessCheckBooleanStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["yes", "no", "no_data"])
)

export interface BusinessDigitalPresenceCheck {
  readonly status: BusinessVerificationStatus__WebPresenceCheck
  readonly score: number
  readonly address: BusinessFieldMatchSummary
  readonly phone_number: BusinessFieldMatchSummary
  readonly email_address: BusinessFieldMatchSummary
  readonly website: BusinessFieldMatchSummary
  readonly website_analysis: BusinessWebsiteAnalysis | null
}
export const BusinessDigitalPresenceCheck: Schema.Codec<BusinessDigitalPresenceCheck> =
  /*#__PURE__*/ struct<BusinessDigitalPresenceCheck>(() => ({
    status: BusinessVerificationStatus__WebPresenceCheck,
    score: Schema.Finite,
    address: BusinessFieldMatchSummary,
    phone_number: BusinessFieldMatchSummary,
    email_address: BusinessFieldMatchSummary,
    website: BusinessFieldMatchSummary,
    website_analysis: nullOr(BusinessWebsiteAnalysis)
  }))

export interface BusinessEmailAddress {
  readonly email_address: string | null
}
export const BusinessEmailAddress: Schema.Codec<BusinessEmailAddress> = /*#__PURE__*/ struct<BusinessEmailAddress>(
  () => ({
    email_address: nullOr(Schema.String)
  })
)

const businessEntityTypeValues = [
  "sole_proprietorship",
  "general_partnership",
  "llc",
  "llp",
  "lllp",
  "lp",
  "c_corporation",
  "s_corporation",
  "b_corporation",
  "nonprofit",
  "cooperative",
  "trust",
  "professional_association",
  "professional_corporation",
  "trade_name",
  "bank",
  "credit_union",
  "insurance",
  "other",
  "unknown"
] as const

export type BusinessEntityType = Open<(typeof businessEntityTypeValues)[number]>
export const BusinessEntityType: Schema.Codec<BusinessEntityType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(businessEntityTypeValues)
)

export interface BusinessFieldMatchSummary {
  readonly summary: MatchSummaryCode
}
export const BusinessFieldMatchSummary: Schema.Codec<BusinessFieldMatchSummary> =
  /*#__PURE__*/ struct<BusinessFieldMatchSummary>(() => ({
    summary: MatchSummaryCode
  }))

export interface BusinessIndustryPrediction {
  readonly code: number
  readonly title: string
}
export const BusinessIndustryPrediction: Schema.Codec<BusinessIndustryPrediction> =
  /*#__PURE__*/ struct<BusinessIndustryPrediction>(() => ({
    code: Schema.Finite,
    title: Schema.String
  }))

export interface BusinessKYBCheck {
  readonly status: BusinessVerificationStatus__KYBCheck
  readonly score: number
  readonly name: BusinessFieldMatchSummary
  readonly address: BusinessFieldMatchSummary
  readonly website: BusinessFieldMatchSummary
  readonly match_details: BusinessKYBMatchDetails | null
}
export const BusinessKYBCheck: Schema.Codec<BusinessKYBCheck> = /*#__PURE__*/ struct<BusinessKYBCheck>(() => ({
  status: BusinessVerificationStatus__KYBCheck,
  score: Schema.Finite,
  name: BusinessFieldMatchSummary,
  address: BusinessFieldMatchSummary,
  website: BusinessFieldMatchSummary,
  match_details: nullOr(BusinessKYBMatchDetails)
}))

export interface BusinessKYBMatchDetails {
  readonly names: ReadonlyArray<ProviderBusinessName>
  readonly entity_type: BusinessEntityType | null
  readonly addresses: ReadonlyArray<ProviderBusinessAddress>
  readonly phone_numbers: ReadonlyArray<BusinessPhoneNumber>
  readonly email_addresses: ReadonlyArray<BusinessEmailAddress>
  readonly websites: ReadonlyArray<BusinessWebsite>
  readonly formation_date: string | null
}
export const BusinessKYBMatchDetails: Schema.Codec<BusinessKYBMatchDetails> =
  /*#__PURE__*/ struct<BusinessKYBMatchDetails>(() => ({
    names: Schema.Array(ProviderBusinessName),
    entity_type: nullOr(BusinessEntityType),
    addresses: Schema.Array(ProviderBusinessAddress),
    phone_numbers: Schema.Array(BusinessPhoneNumber),
    email_addresses: Schema.Array(BusinessEmailAddress),
    websites: Schema.Array(BusinessWebsite),
    formation_date: nullOr(Schema.String)
  }))

export interface BusinessPhoneNumber {
  readonly number: string | null
}
export const BusinessPhoneNumber: Schema.Codec<BusinessPhoneNumber> = /*#__PURE__*/ struct<BusinessPhoneNumber>(() => ({
  number: nullOr(Schema.String)
}))

export interface BusinessRiskCheck {
  readonly status: BusinessVerificationStatus__RiskCheck
  readonly score: number
  readonly industry_prediction: BusinessIndustryPrediction | null
}
export const BusinessRiskCheck: Schema.Codec<BusinessRiskCheck> = /*#__PURE__*/ struct<BusinessRiskCheck>(() => ({
  status: BusinessVerificationStatus__RiskCheck,
  score: Schema.Finite,
  industry_prediction: nullOr(BusinessIndustryPrediction)
}))

export interface BusinessSearchTerms {
  readonly name: string | null
  readonly alternative_names: ReadonlyArray<string>
  readonly address: ResponseBusinessAddress
  readonly website: string | null
  readonly phone_number: string | null
  readonly email_address: string | null
}
export const BusinessSearchTerms: Schema.Codec<BusinessSearchTerms> = /*#__PURE__*/ struct<BusinessSearchTerms>(() => ({
  name: nullOr(Schema.String),
  alternative_names: Schema.Array(Schema.String),
  address: ResponseBusinessAddress,
  website: nullOr(Schema.String),
  phone_number: nullOr(Schema.String),
  email_address: nullOr(Schema.String)
}))

export interface BusinessVerificationCreateRequest {
  readonly client_user_id: string
  readonly business?: BusinessVerificationCreateRequestBusiness | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const BusinessVerificationCreateRequest: Schema.Codec<BusinessVerificationCreateRequest> =
  /*#__PURE__*/ struct<BusinessVerificationCreateRequest>(() => ({
    client_user_id: Schema.String,
    business: optional(nullOr(BusinessVerificationCreateRequestBusiness)),
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface BusinessVerificationCreateRequestBusiness {
  readonly name?: string | undefined
  readonly alternative_name?: string | null | undefined
  readonly address?: RequestBusinessAddress | undefined
  readonly website?: string | undefined
  readonly phone_number?: string | undefined
  readonly email_address?: string | undefined
}
export const BusinessVerificationCreateRequestBusiness: Schema.Codec<BusinessVerificationCreateRequestBusiness> =
  /*#__PURE__*/ struct<BusinessVerificationCreateRequestBusiness>(() => ({
    name: optional(Schema.String),
    alternative_name: optional(nullOr(Schema.String)),
    address: optional(RequestBusinessAddress),
    website: optional(uri),
    phone_number: optional(Schema.String),
    email_address: optional(email)
  }))

export interface BusinessVerificationCreateResponse {
  readonly id: string
  readonly client_user_id: string
  readonly created_at: string
  readonly completed_at: string | null
  readonly redacted_at: string | null
  readonly status: BusinessVerificationStatus__Overall
  readonly search_terms: BusinessSearchTerms
  readonly kyb_check: BusinessKYBCheck | null
  readonly risk_check: BusinessRiskCheck | null
  readonly digital_presence_check: BusinessDigitalPresenceCheck | null
  readonly request_id: string
  readonly shareable_url: string | null
}
export const BusinessVerificationCreateResponse: Schema.Codec<BusinessVerificationCreateResponse> =
  /*#__PURE__*/ struct<BusinessVerificationCreateResponse>(() => ({
    id: Schema.String,
    client_user_id: Schema.String,
    created_at: Schema.String,
    completed_at: nullOr(Schema.String),
    redacted_at: nullOr(Schema.String),
    status: BusinessVerificationStatus__Overall,
    search_terms: BusinessSearchTerms,
    kyb_check: nullOr(BusinessKYBCheck),
    risk_check: nullOr(BusinessRiskCheck),
    digital_presence_check: nullOr(BusinessDigitalPresenceCheck),
    request_id: Schema.String,
    shareable_url: nullOr(Schema.String)
  }))

export interface BusinessVerificationGetRequest {
  readonly business_verification_id: string
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
}
export const BusinessVerificationGetRequest: Schema.Codec<BusinessVerificationGetRequest> =
  /*#__PURE__*/ struct<BusinessVerificationGetRequest>(() => ({
    business_verification_id: Schema.String,
    secret: optional(Schema.String),
    client_id: optional(Schema.String)
  }))

export interface BusinessVerificationGetResponse {
  readonly id: string
  readonly client_user_id: string
  readonly created_at: string
  readonly completed_at: string | null
  readonly redacted_at: string | null
  readonly status: BusinessVerificationStatus__Overall
  readonly search_terms: BusinessSearchTerms
  readonly kyb_check: BusinessKYBCheck | null
  readonly risk_check: BusinessRiskCheck | null
  readonly digital_presence_check: BusinessDigitalPresenceCheck | null
  readonly request_id: string
  readonly shareable_url: string | null
}
export const BusinessVerificationGetResponse: Schema.Codec<BusinessVerificationGetResponse> =
  /*#__PURE__*/ struct<BusinessVerificationGetResponse>(() => ({
    id: Schema.String,
    client_user_id: Schema.String,
    created_at: Schema.String,
    completed_at: nullOr(Schema.String),
    redacted_at: nullOr(Schema.String),
    status: BusinessVerificationStatus__Overall,
    search_terms: BusinessSearchTerms,
    kyb_check: nullOr(BusinessKYBCheck),
    risk_check: nullOr(BusinessRiskCheck),
    digital_presence_check: nullOr(BusinessDigitalPresenceCheck),
    request_id: Schema.String,
    shareable_url: nullOr(Schema.String)
  }))

export type BusinessVerificationStatus__KYBCheck = Open<"active" | "success" | "failed">
export const BusinessVerificationStatus__KYBCheck: Schema.Codec<BusinessVerificationStatus__KYBCheck> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["active", "success", "failed"]))

export type BusinessVerificationStatus__Overall = Open<"active" | "success" | "failed">
export const BusinessVerificationStatus__Overall: Schema.Codec<BusinessVerificationStatus__Overall> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["active", "success", "failed"]))

export type BusinessVerificationStatus__RiskCheck = Open<"active" | "success" | "failed">
export const BusinessVerificationStatus__RiskCheck: Schema.Codec<BusinessVerificationStatus__RiskCheck> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["active", "success", "failed"]))

export type BusinessVerificationStatus__WebPresenceCheck = Open<"active" | "success" | "failed" | "not_applicable">
export const BusinessVerificationStatus__WebPresenceCheck: Schema.Codec<BusinessVerificationStatus__WebPresenceCheck> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["active", "success", "failed", "not_applicable"]))

export interface BusinessWebsite {
  readonly url: string | null
}
export const BusinessWebsite: Schema.Codec<BusinessWebsite> = /*#__PURE__*/ struct<BusinessWebsite>(() => ({
  url: nullOr(Schema.String)
}))

export interface BusinessWebsiteAnalysis {
  readonly is_parked: BusinessCheckBooleanStatus
  readonly email_is_deliverable: BusinessCheckBooleanStatus
  readonly website_build_status: BusinessWebsiteBuildStatus
  readonly whois_record: BusinessWhoisRecord
  readonly ssl: BusinessWebsiteSSL
}
export const BusinessWebsiteAnalysis: Schema.Codec<BusinessWebsiteAnalysis> =
  /*#__PURE__*/ struct<BusinessWebsiteAnalysis>(() => ({
    is_parked: BusinessCheckBooleanStatus,
    email_is_deliverable: BusinessCheckBooleanStatus,
    website_build_status: BusinessWebsiteBuildStatus,
    whois_record: BusinessWhoisRecord,
    ssl: BusinessWebsiteSSL
  }))

export type BusinessWebsiteBuildStatus = Open<"coming_soon" | "active" | "inactive">
export const BusinessWebsiteBuildStatus: Schema.Codec<BusinessWebsiteBuildStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["coming_soon", "active", "inactive"])
)

export interface BusinessWebsiteSSL {
  readonly is_valid: BusinessCheckBooleanStatus
}
export const BusinessWebsiteSSL: Schema.Codec<BusinessWebsiteSSL> = /*#__PURE__*/ struct<BusinessWebsiteSSL>(() => ({
  is_valid: BusinessCheckBooleanStatus
}))

export interface BusinessWhoisRecord {
  readonly domain_created_at: string | null
  readonly domain_updated_at: string | null
  readonly domain_expires_at: string | null
  readonly registrar: string | null
}
export const BusinessWhoisRecord: Schema.Codec<BusinessWhoisRecord> = /*#__PURE__*/ struct<BusinessWhoisRecord>(() => ({
  domain_created_at: nullOr(Schema.String),
  domain_updated_at: nullOr(Schema.String),
  domain_expires_at: nullOr(Schema.String),
  registrar: nullOr(Schema.String)
}))

export interface ProviderBusinessAddress {
  readonly street: string | null
  readonly street2: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postal_code: string | null
  readonly country: string
  readonly is_primary: boolean
}
export const ProviderBusinessAddress: Schema.Codec<ProviderBusinessAddress> =
  /*#__PURE__*/ struct<ProviderBusinessAddress>(() => ({
    street: nullOr(Schema.String),
    street2: nullOr(Schema.String),
    city: nullOr(Schema.String),
    region: nullOr(Schema.String),
    postal_code: nullOr(Schema.String),
    country: Schema.String,
    is_primary: Schema.Boolean
  }))

export interface ProviderBusinessName {
  readonly is_primary: boolean
  readonly name: string | null
}
export const ProviderBusinessName: Schema.Codec<ProviderBusinessName> = /*#__PURE__*/ struct<ProviderBusinessName>(
  () => ({
    is_primary: Schema.Boolean,
    name: nullOr(Schema.String)
  })
)

export interface RequestBusinessAddress {
  readonly street: string
  readonly street2?: string | null | undefined
  readonly city: string
  readonly region?: string | null | undefined
  readonly postal_code?: string | null | undefined
  readonly country: string
}
export const RequestBusinessAddress: Schema.Codec<RequestBusinessAddress> =
  /*#__PURE__*/ struct<RequestBusinessAddress>(() => ({
    street: Schema.String,
    street2: optional(nullOr(Schema.String)),
    city: Schema.String,
    region: optional(nullOr(Schema.String)),
    postal_code: optional(nullOr(Schema.String)),
    country: Schema.String
  }))

export interface ResponseBusinessAddress {
  readonly street: string | null
  readonly street2: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postal_code: string | null
  readonly country: string
}
export const ResponseBusinessAddress: Schema.Codec<ResponseBusinessAddress> =
  /*#__PURE__*/ struct<ResponseBusinessAddress>(() => ({
    street: nullOr(Schema.String),
    street2: nullOr(Schema.String),
    city: nullOr(Schema.String),
    region: nullOr(Schema.String),
    postal_code: nullOr(Schema.String),
    country: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Starts the verification of a business (registration, risk, web presence) and answers where it stands.
 *
 * `POST /business_verification/create`
 *
 * @see https://plaid.com/docs/api/products/business-verification/#businessverificationcreate
 */
export const businessVerificationCreate: PlaidOperation<
  BusinessVerificationCreateRequest,
  BusinessVerificationCreateResponse
> = /*#__PURE__*/ operation({
  id: "businessVerificationCreate",
  method: "POST",
  path: "/business_verification/create",
  request: BusinessVerificationCreateRequest,
  response: BusinessVerificationCreateResponse,
  replay: "unsafe"
})

/**
 * Tells how a business verification stands and what each of its checks found.
 *
 * `POST /business_verification/get`
 *
 * @see https://plaid.com/docs/api/products/business-verification/#businessverificationget
 */
export const businessVerificationGet: PlaidOperation<BusinessVerificationGetRequest, BusinessVerificationGetResponse> =
  /*#__PURE__*/ operation({
    id: "businessVerificationGet",
    method: "POST",
    path: "/business_verification/get",
    request: BusinessVerificationGetRequest,
    response: BusinessVerificationGetResponse,
    replay: "safe"
  })
