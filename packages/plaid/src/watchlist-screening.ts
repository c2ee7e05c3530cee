/**
 * Screening of persons and organizations against watchlists.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, email, uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { MatchSummaryCode } from "./model.ts"

export { MatchSummaryCode } from "./model.ts"

export interface DateRange {
  readonly beginning: string
  readonly ending: string
}
export const DateRange: Schema.Codec<DateRange> = /*#__PURE__*/ struct<DateRange>(() => ({
  beginning: Schema.String,
  ending: Schema.String
}))

export interface EntityDocument {
  readonly type: EntityDocumentType
  readonly number: string
}
export const EntityDocument: Schema.Codec<EntityDocument> = /*#__PURE__*/ struct<EntityDocument>(() => ({
  type: EntityDocumentType,
  number: Schema.String
}))

export type EntityDocumentType = Open<"bik" | "business_number" | "imo" | "other" | "swift" | "tax_id">
export const EntityDocumentType: Schema.Codec<EntityDocumentType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["bik", "business_number", "imo", "other", "swift", "tax_id"])
)

export interface EntityScreeningHitAnalysis {
  readonly documents?: MatchSummaryCode | null
  readonly email_addresses?: MatchSummaryCode | null
  readonly locations?: MatchSummaryCode | null
  readonly names?: MatchSummaryCode | null
  readonly phone_numbers?: MatchSummaryCode | null
  readonly urls?: MatchSummaryCode | null
  readonly search_terms_version: number
}
export const EntityScreeningHitAnalysis: Schema.Codec<EntityScreeningHitAnalysis> =
  /*#__PURE__*/ struct<EntityScreeningHitAnalysis>(() => ({
    documents: optionalKey(nullOr(MatchSummaryCode)),
    email_addresses: optionalKey(nullOr(MatchSummaryCode)),
    locations: optionalKey(nullOr(MatchSummaryCode)),
    names: optionalKey(nullOr(MatchSummaryCode)),
    phone_numbers: optionalKey(nullOr(MatchSummaryCode)),
    urls: optionalKey(nullOr(MatchSummaryCode)),
    search_terms_version: Schema.Finite
  }))

export interface EntityScreeningHitData {
  readonly documents?: ReadonlyArray<EntityScreeningHitDocumentsItems> | null
  readonly email_addresses?: ReadonlyArray<EntityScreeningHitEmailsItems> | null
  readonly locations?: ReadonlyArray<GenericScreeningHitLocationItems> | null
  readonly names?: ReadonlyArray<EntityScreeningHitNamesItems> | null
  readonly phone_numbers?: ReadonlyArray<EntityScreeningHitsPhoneNumberItems> | null
  readonly urls?: ReadonlyArray<EntityScreeningHitUrlsItems> | null
}
export const EntityScreeningHitData: Schema.Codec<EntityScreeningHitData> =
  /*#__PURE__*/ struct<EntityScreeningHitData>(() => ({
    documents: optionalKey(nullOr(Schema.Array(EntityScreeningHitDocumentsItems))),
    email_addresses: optionalKey(nullOr(Schema.Array(EntityScreeningHitEmailsItems))),
    locations: optionalKey(nullOr(Schema.Array(GenericScreeningHitLocationItems))),
    names: optionalKey(nullOr(Schema.Array(EntityScreeningHitNamesItems))),
    phone_numbers: optionalKey(nullOr(Schema.Array(EntityScreeningHitsPhoneNumberItems))),
    urls: optionalKey(nullOr(Schema.Array(EntityScreeningHitUrlsItems)))
  }))

export interface EntityScreeningHitDocumentsItems {
  readonly analysis?: MatchSummary | null
  readonly data?: EntityDocument | null
}
export const EntityScreeningHitDocumentsItems: Schema.Codec<EntityScreeningHitDocumentsItems> =
  /*#__PURE__*/ struct<EntityScreeningHitDocumentsItems>(() => ({
    analysis: optionalKey(nullOr(MatchSummary)),
    data: optionalKey(nullOr(EntityDocument))
  }))

export interface EntityScreeningHitEmails {
  readonly email_address: string
}
export const EntityScreeningHitEmails: Schema.Codec<EntityScreeningHitEmails> =
  /*#__PURE__*/ struct<EntityScreeningHitEmails>(() => ({
    email_address: Schema.String
  }))

export interface EntityScreeningHitEmailsItems {
  readonly analysis?: MatchSummary | null
  readonly data?: EntityScreeningHitEmails | null
}
export const EntityScreeningHitEmailsItems: Schema.Codec<EntityScreeningHitEmailsItems> =
  /*#__PURE__*/ struct<EntityScreeningHitEmailsItems>(() => ({
    analysis: optionalKey(nullOr(MatchSummary)),
    data: optionalKey(nullOr(EntityScreeningHitEmails))
  }))

export interface EntityScreeningHitNames {
  readonly full: string
  readonly is_primary: boolean
  readonly weak_alias_determination: WeakAliasDetermination
}
export const EntityScreeningHitNames: Schema.Codec<EntityScreeningHitNames> =
  /*#__PURE__*/ struct<EntityScreeningHitNames>(() => ({
    full: Schema.String,
    is_primary: Schema.Boolean,
    weak_alias_determination: WeakAliasDetermination
  }))

export interface EntityScreeningHitNamesItems {
  readonly analysis?: MatchSummary | null
  readonly data?: EntityScreeningHitNames | null
}
export const EntityScreeningHitNamesItems: Schema.Codec<EntityScreeningHitNamesItems> =
  /*#__PURE__*/ struct<EntityScreeningHitNamesItems>(() => ({
    analysis: optionalKey(nullOr(MatchSummary)),
    data: optionalKey(nullOr(EntityScreeningHitNames))
  }))

export interface EntityScreeningHitPhoneNumbers {
  readonly type: PhoneType
  readonly phone_number: string
}
export const EntityScreeningHitPhoneNumbers: Schema.Codec<EntityScreeningHitPhoneNumbers> =
  /*#__PURE__*/ struct<EntityScreeningHitPhoneNumbers>(() => ({
    type: PhoneType,
    phone_number: Schema.String
  }))

export interface EntityScreeningHitUrls {
  readonly url: string
}
export const EntityScreeningHitUrls: Schema.Codec<EntityScreeningHitUrls> =
  /*#__PURE__*/ struct<EntityScreeningHitUrls>(() => ({
    url: Schema.String
  }))

export interface EntityScreeningHitUrlsItems {
  readonly analysis?: MatchSummary | null
  readonly data?: EntityScreeningHitUrls | null
}
export const EntityScreeningHitUrlsItems: Schema.Codec<EntityScreeningHitUrlsItems> =
  /*#__PURE__*/ struct<EntityScreeningHitUrlsItems>(() => ({
    analysis: optionalKey(nullOr(MatchSummary)),
    data: optionalKey(nullOr(EntityScreeningHitUrls))
  }))

export interface EntityScreeningHitsPhoneNumberItems {
  readonly analysis?: MatchSummary | null
  readonly data?: EntityScreeningHitPhoneNumbers | null
}
export const EntityScreeningHitsPhoneNumberItems: Schema.Codec<EntityScreeningHitsPhoneNumberItems> =
  /*#__PURE__*/ struct<EntityScreeningHitsPhoneNumberItems>(() => ({
    analysis: optionalKey(nullOr(MatchSummary)),
    data: optionalKey(nullOr(EntityScreeningHitPhoneNumbers))
  }))

const entityWatchlistCodeValues = [
  "CA_CON",
  "EU_CON",
  "IZ_SOE",
  "IZ_UNC",
  "IZ_WBK",
  "US_CAP",
  "US_FSE",
  "US_MBS",
  "US_SDN",
  "US_SSI",
  "US_CMC",
  "US_UVL",
  "US_SAM",
  "US_TEL",
  "AU_CON",
  "UK_HMC"
] as const

export type EntityWatchlistCode = Open<(typeof entityWatchlistCodeValues)[number]>
export const EntityWatchlistCode: Schema.Codec<EntityWatchlistCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(entityWatchlistCodeValues)
)

export interface EntityWatchlistProgram {
  readonly id: string
  readonly created_at: string
  readonly is_rescanning_enabled: boolean
  readonly lists_enabled: ReadonlyArray<EntityWatchlistCode>
  readonly name: string
  readonly name_sensitivity: ProgramNameSensitivity
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly is_archived: boolean
}
export const EntityWatchlistProgram: Schema.Codec<EntityWatchlistProgram> =
  /*#__PURE__*/ struct<EntityWatchlistProgram>(() => ({
    id: Schema.String,
    created_at: Schema.String,
    is_rescanning_enabled: Schema.Boolean,
    lists_enabled: Schema.Array(EntityWatchlistCode),
    name: Schema.String,
    name_sensitivity: ProgramNameSensitivity,
    audit_trail: WatchlistScreeningAuditTrail,
    is_archived: Schema.Boolean
  }))

export interface EntityWatchlistScreening {
  readonly id: string
  readonly search_terms: EntityWatchlistScreeningSearchTerms
  readonly assignee: string | null
  readonly status: WatchlistScreeningStatus
  readonly client_user_id: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
}
export const EntityWatchlistScreening: Schema.Codec<EntityWatchlistScreening> =
  /*#__PURE__*/ struct<EntityWatchlistScreening>(() => ({
    id: Schema.String,
    search_terms: EntityWatchlistScreeningSearchTerms,
    assignee: nullOr(Schema.String),
    status: WatchlistScreeningStatus,
    client_user_id: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail
  }))

export interface EntityWatchlistScreeningHit {
  readonly id: string
  readonly review_status: WatchlistScreeningHitStatus
  readonly first_active: string
  readonly inactive_since: string | null
  readonly historical_since: string | null
  readonly list_code: EntityWatchlistCode
  readonly plaid_uid: string
  readonly source_uid: string | null
  readonly sub_programs: ReadonlyArray<string>
  readonly analysis?: EntityScreeningHitAnalysis | null
  readonly data?: EntityScreeningHitData | null
}
export const EntityWatchlistScreeningHit: Schema.Codec<EntityWatchlistScreeningHit> =
  /*#__PURE__*/ struct<EntityWatchlistScreeningHit>(() => ({
    id: Schema.String,
    review_status: WatchlistScreeningHitStatus,
    first_active: Schema.String,
    inactive_since: nullOr(Schema.String),
    historical_since: nullOr(Schema.String),
    list_code: EntityWatchlistCode,
    plaid_uid: Schema.String,
    source_uid: nullOr(Schema.String),
    sub_programs: Schema.Array(Schema.String),
    analysis: optionalKey(nullOr(EntityScreeningHitAnalysis)),
    data: optionalKey(nullOr(EntityScreeningHitData))
  }))

export interface EntityWatchlistScreeningReview {
  readonly id: string
  readonly confirmed_hits: ReadonlyArray<string>
  readonly dismissed_hits: ReadonlyArray<string>
  readonly comment: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
}
export const EntityWatchlistScreeningReview: Schema.Codec<EntityWatchlistScreeningReview> =
  /*#__PURE__*/ struct<EntityWatchlistScreeningReview>(() => ({
    id: Schema.String,
    confirmed_hits: Schema.Array(Schema.String),
    dismissed_hits: Schema.Array(Schema.String),
    comment: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail
  }))

export interface EntityWatchlistScreeningSearchTerms {
  readonly entity_watchlist_program_id: string
  readonly legal_name: string
  readonly document_number: string | null
  readonly email_address: string | null
  readonly country: string | null
  readonly phone_number: string | null
  readonly url: string | null
  readonly version: number
}
export const EntityWatchlistScreeningSearchTerms: Schema.Codec<EntityWatchlistScreeningSearchTerms> =
  /*#__PURE__*/ struct<EntityWatchlistScreeningSearchTerms>(() => ({
    entity_watchlist_program_id: Schema.String,
    legal_name: Schema.String,
    document_number: nullOr(Schema.String),
    email_address: nullOr(Schema.String),
    country: nullOr(Schema.String),
    phone_number: nullOr(Schema.String),
    url: nullOr(Schema.String),
    version: Schema.Finite
  }))

export interface EntityWatchlistSearchTerms {
  readonly entity_watchlist_program_id: string
  readonly legal_name: string
  readonly document_number?: string | null | undefined
  readonly email_address?: string | null | undefined
  readonly country?: string | null | undefined
  readonly phone_number?: string | null | undefined
  readonly url?: string | null | undefined
}
export const EntityWatchlistSearchTerms: Schema.Codec<EntityWatchlistSearchTerms> =
  /*#__PURE__*/ struct<EntityWatchlistSearchTerms>(() => ({
    entity_watchlist_program_id: Schema.String,
    legal_name: Schema.String,
    document_number: optional(nullOr(Schema.String)),
    email_address: optional(nullOr(email)),
    country: optional(nullOr(Schema.String)),
    phone_number: optional(nullOr(Schema.String)),
    url: optional(nullOr(uri))
  }))

export interface GenericScreeningHitLocationItems {
  readonly analysis?: MatchSummary | null
  readonly data?: WatchlistScreeningHitLocations | null
}
export const GenericScreeningHitLocationItems: Schema.Codec<GenericScreeningHitLocationItems> =
  /*#__PURE__*/ struct<GenericScreeningHitLocationItems>(() => ({
    analysis: optionalKey(nullOr(MatchSummary)),
    data: optionalKey(nullOr(WatchlistScreeningHitLocations))
  }))

export interface IndividualScreeningHitNames {
  readonly full: string
  readonly is_primary: boolean
  readonly weak_alias_determination: WeakAliasDetermination
}
export const IndividualScreeningHitNames: Schema.Codec<IndividualScreeningHitNames> =
  /*#__PURE__*/ struct<IndividualScreeningHitNames>(() => ({
    full: Schema.String,
    is_primary: Schema.Boolean,
    weak_alias_determination: WeakAliasDetermination
  }))

const individualWatchlistCodeValues = [
  "AU_CON",
  "CA_CON",
  "EU_CON",
  "IZ_CIA",
  "IZ_IPL",
  "IZ_PEP",
  "IZ_UNC",
  "IZ_WBK",
  "UK_HMC",
  "US_DPL",
  "US_DTC",
  "US_FBI",
  "US_FSE",
  "US_ISN",
  "US_MBS",
  "US_PLC",
  "US_SAM",
  "US_SDN",
  "US_SSI",
  "SG_SOF",
  "TR_TWL",
  "TR_DFD",
  "TR_FOR",
  "TR_WMD",
  "TR_CMB"
] as const

export type IndividualWatchlistCode = Open<(typeof individualWatchlistCodeValues)[number]>
export const IndividualWatchlistCode: Schema.Codec<IndividualWatchlistCode> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(individualWatchlistCodeValues)
)

export interface IndividualWatchlistProgram {
  readonly id: string
  readonly created_at: string
  readonly is_rescanning_enabled: boolean
  readonly lists_enabled: ReadonlyArray<IndividualWatchlistCode>
  readonly name: string
  readonly name_sensitivity: ProgramNameSensitivity
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly is_archived: boolean
}
export const IndividualWatchlistProgram: Schema.Codec<IndividualWatchlistProgram> =
  /*#__PURE__*/ struct<IndividualWatchlistProgram>(() => ({
    id: Schema.String,
    created_at: Schema.String,
    is_rescanning_enabled: Schema.Boolean,
    lists_enabled: Schema.Array(IndividualWatchlistCode),
    name: Schema.String,
    name_sensitivity: ProgramNameSensitivity,
    audit_trail: WatchlistScreeningAuditTrail,
    is_archived: Schema.Boolean
  }))

export interface MatchSummary {
  readonly summary: MatchSummaryCode
}
export const MatchSummary: Schema.Codec<MatchSummary> = /*#__PURE__*/ struct<MatchSummary>(() => ({
  summary: MatchSummaryCode
}))

export type PhoneType = Open<"phone" | "fax">
export const PhoneType: Schema.Codec<PhoneType> = /*#__PURE__*/ Schema.suspend(() => openEnum(["phone", "fax"]))

export type ProgramNameSensitivity = Open<"coarse" | "balanced" | "strict" | "exact">
export const ProgramNameSensitivity: Schema.Codec<ProgramNameSensitivity> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["coarse", "balanced", "strict", "exact"])
)

export interface ScreeningHitAnalysis {
  readonly dates_of_birth?: MatchSummaryCode | null
  readonly documents?: MatchSummaryCode | null
  readonly locations?: MatchSummaryCode | null
  readonly names?: MatchSummaryCode | null
  readonly search_terms_version: number
}
export const ScreeningHitAnalysis: Schema.Codec<ScreeningHitAnalysis> = /*#__PURE__*/ struct<ScreeningHitAnalysis>(
  () => ({
    dates_of_birth: optionalKey(nullOr(MatchSummaryCode)),
    documents: optionalKey(nullOr(MatchSummaryCode)),
    locations: optionalKey(nullOr(MatchSummaryCode)),
    names: optionalKey(nullOr(MatchSummaryCode)),
    search_terms_version: Schema.Finite
  })
)

export interface ScreeningHitData {
  readonly dates_of_birth?: ReadonlyArray<ScreeningHitDateOfBirthItem> | null
  readonly documents?: ReadonlyArray<ScreeningHitDocumentsItems> | null
  readonly locations?: ReadonlyArray<GenericScreeningHitLocationItems> | null
  readonly names?: ReadonlyArray<ScreeningHitNamesItems> | null
}
export const ScreeningHitData: Schema.Codec<ScreeningHitData> = /*#__PURE__*/ struct<ScreeningHitData>(() => ({
  dates_of_birth: optionalKey(nullOr(Schema.Array(ScreeningHitDateOfBirthItem))),
  documents: optionalKey(nullOr(Schema.Array(ScreeningHitDocumentsItems))),
  locations: optionalKey(nullOr(Schema.Array(GenericScreeningHitLocationItems))),
  names: optionalKey(nullOr(Schema.Array(ScreeningHitNamesItems)))
}))

export interface ScreeningHitDateOfBirthItem {
  readonly analysis?: MatchSummary | null
  readonly data?: DateRange | null
}
export const ScreeningHitDateOfBirthItem: Schema.Codec<ScreeningHitDateOfBirthItem> =
  /*#__PURE__*/ struct<ScreeningHitDateOfBirthItem>(() => ({
    analysis: optionalKey(nullOr(MatchSummary)),
    data: optionalKey(nullOr(DateRange))
  }))

export interface ScreeningHitDocumentsItems {
  readonly analysis?: MatchSummary | null
  readonly data?: WatchlistScreeningDocument | null
}
export const ScreeningHitDocumentsItems: Schema.Codec<ScreeningHitDocumentsItems> =
  /*#__PURE__*/ struct<ScreeningHitDocumentsItems>(() => ({
    analysis: optionalKey(nullOr(MatchSummary)),
    data: optionalKey(nullOr(WatchlistScreeningDocument))
  }))

export interface ScreeningHitNamesItems {
  readonly analysis?: MatchSummary | null
  readonly data?: IndividualScreeningHitNames | null
}
export const ScreeningHitNamesItems: Schema.Codec<ScreeningHitNamesItems> =
  /*#__PURE__*/ struct<ScreeningHitNamesItems>(() => ({
    analysis: optionalKey(nullOr(MatchSummary)),
    data: optionalKey(nullOr(IndividualScreeningHitNames))
  }))

export type Source = Open<"dashboard" | "link" | "api" | "system" | "retro">
export const Source: Schema.Codec<Source> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["dashboard", "link", "api", "system", "retro"])
)

export interface UpdateEntityScreeningRequestSearchTerms {
  readonly entity_watchlist_program_id: string
  readonly legal_name?: string | undefined
  readonly document_number?: string | undefined
  readonly email_address?: string | undefined
  readonly country?: string | undefined
  readonly phone_number?: string | undefined
  readonly url?: string | undefined
}
export const UpdateEntityScreeningRequestSearchTerms: Schema.Codec<UpdateEntityScreeningRequestSearchTerms> =
  /*#__PURE__*/ struct<UpdateEntityScreeningRequestSearchTerms>(() => ({
    entity_watchlist_program_id: Schema.String,
    legal_name: optional(Schema.String),
    document_number: optional(Schema.String),
    email_address: optional(email),
    country: optional(Schema.String),
    phone_number: optional(Schema.String),
    url: optional(uri)
  }))

export interface UpdateIndividualScreeningRequestSearchTerms {
  readonly watchlist_program_id?: string | undefined
  readonly legal_name?: string | undefined
  readonly date_of_birth?: string | undefined
  readonly document_number?: string | undefined
  readonly country?: string | undefined
}
export const UpdateIndividualScreeningRequestSearchTerms: Schema.Codec<UpdateIndividualScreeningRequestSearchTerms> =
  /*#__PURE__*/ struct<UpdateIndividualScreeningRequestSearchTerms>(() => ({
    watchlist_program_id: optional(Schema.String),
    legal_name: optional(Schema.String),
    date_of_birth: optional(civilDate),
    document_number: optional(Schema.String),
    country: optional(Schema.String)
  }))

export interface WatchlistScreeningAuditTrail {
  readonly source: Source
  readonly dashboard_user_id: string | null
  readonly timestamp: string
}
export const WatchlistScreeningAuditTrail: Schema.Codec<WatchlistScreeningAuditTrail> =
  /*#__PURE__*/ struct<WatchlistScreeningAuditTrail>(() => ({
    source: Source,
    dashboard_user_id: nullOr(Schema.String),
    timestamp: Schema.String
  }))

export interface WatchlistScreeningDocument {
  readonly type: WatchlistScreeningDocumentType
  readonly number: string
}
export const WatchlistScreeningDocument: Schema.Codec<WatchlistScreeningDocument> =
  /*#__PURE__*/ struct<WatchlistScreeningDocument>(() => ({
    type: WatchlistScreeningDocumentType,
    number: Schema.String
  }))

const watchlistScreeningDocumentTypeValues = [
  "birth_certificate",
  "drivers_license",
  "immigration_number",
  "military_id",
  "other",
  "passport",
  "personal_identification",
  "ration_card",
  "ssn",
  "student_id",
  "tax_id",
  "travel_document",
  "voter_id"
] as const

export type WatchlistScreeningDocumentType = Open<(typeof watchlistScreeningDocumentTypeValues)[number]>
export const WatchlistScreeningDocumentType: Schema.Codec<WatchlistScreeningDocumentType> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(watchlistScreeningDocumentTypeValues))

export interface WatchlistScreeningEntityCreateRequest {
  readonly search_terms: EntityWatchlistSearchTerms
  readonly client_user_id?: string | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const WatchlistScreeningEntityCreateRequest: Schema.Codec<WatchlistScreeningEntityCreateRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityCreateRequest>(() => ({
    search_terms: EntityWatchlistSearchTerms,
    client_user_id: optional(Schema.String),
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface WatchlistScreeningEntityCreateResponse {
  readonly id: string
  readonly search_terms: EntityWatchlistScreeningSearchTerms
  readonly assignee: string | null
  readonly status: WatchlistScreeningStatus
  readonly client_user_id: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly request_id: string
}
export const WatchlistScreeningEntityCreateResponse: Schema.Codec<WatchlistScreeningEntityCreateResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityCreateResponse>(() => ({
    id: Schema.String,
    search_terms: EntityWatchlistScreeningSearchTerms,
    assignee: nullOr(Schema.String),
    status: WatchlistScreeningStatus,
    client_user_id: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail,
    request_id: Schema.String
  }))

export interface WatchlistScreeningEntityGetRequest {
  readonly entity_watchlist_screening_id: string
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
}
export const WatchlistScreeningEntityGetRequest: Schema.Codec<WatchlistScreeningEntityGetRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityGetRequest>(() => ({
    entity_watchlist_screening_id: Schema.String,
    secret: optional(Schema.String),
    client_id: optional(Schema.String)
  }))

export interface WatchlistScreeningEntityGetResponse {
  readonly id: string
  readonly search_terms: EntityWatchlistScreeningSearchTerms
  readonly assignee: string | null
  readonly status: WatchlistScreeningStatus
  readonly client_user_id: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly request_id: string
}
export const WatchlistScreeningEntityGetResponse: Schema.Codec<WatchlistScreeningEntityGetResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityGetResponse>(() => ({
    id: Schema.String,
    search_terms: EntityWatchlistScreeningSearchTerms,
    assignee: nullOr(Schema.String),
    status: WatchlistScreeningStatus,
    client_user_id: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail,
    request_id: Schema.String
  }))

export interface WatchlistScreeningEntityHistoryListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly entity_watchlist_screening_id: string
  readonly cursor?: string | null | undefined
}
export const WatchlistScreeningEntityHistoryListRequest: Schema.Codec<WatchlistScreeningEntityHistoryListRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityHistoryListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    entity_watchlist_screening_id: Schema.String,
    cursor: optional(nullOr(Schema.String))
  }))

export interface WatchlistScreeningEntityHistoryListResponse {
  readonly entity_watchlist_screenings: ReadonlyArray<EntityWatchlistScreening>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const WatchlistScreeningEntityHistoryListResponse: Schema.Codec<WatchlistScreeningEntityHistoryListResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityHistoryListResponse>(() => ({
    entity_watchlist_screenings: Schema.Array(EntityWatchlistScreening),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface WatchlistScreeningEntityHitListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly entity_watchlist_screening_id: string
  readonly cursor?: string | null | undefined
}
export const WatchlistScreeningEntityHitListRequest: Schema.Codec<WatchlistScreeningEntityHitListRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityHitListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    entity_watchlist_screening_id: Schema.String,
    cursor: optional(nullOr(Schema.String))
  }))

export interface WatchlistScreeningEntityHitListResponse {
  readonly entity_watchlist_screening_hits: ReadonlyArray<EntityWatchlistScreeningHit>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const WatchlistScreeningEntityHitListResponse: Schema.Codec<WatchlistScreeningEntityHitListResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityHitListResponse>(() => ({
    entity_watchlist_screening_hits: Schema.Array(EntityWatchlistScreeningHit),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface WatchlistScreeningEntityListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly entity_watchlist_program_id: string
  readonly client_user_id?: string | undefined
  readonly status?: WatchlistScreeningStatusInput | undefined
  readonly assignee?: string | undefined
  readonly cursor?: string | null | undefined
}
export const WatchlistScreeningEntityListRequest: Schema.Codec<WatchlistScreeningEntityListRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    entity_watchlist_program_id: Schema.String,
    client_user_id: optional(Schema.String),
    status: optional(WatchlistScreeningStatusInput),
    assignee: optional(Schema.String),
    cursor: optional(nullOr(Schema.String))
  }))

export interface WatchlistScreeningEntityListResponse {
  readonly entity_watchlist_screenings: ReadonlyArray<EntityWatchlistScreening>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const WatchlistScreeningEntityListResponse: Schema.Codec<WatchlistScreeningEntityListResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityListResponse>(() => ({
    entity_watchlist_screenings: Schema.Array(EntityWatchlistScreening),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface WatchlistScreeningEntityProgramGetRequest {
  readonly entity_watchlist_program_id: string
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
}
export const WatchlistScreeningEntityProgramGetRequest: Schema.Codec<WatchlistScreeningEntityProgramGetRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityProgramGetRequest>(() => ({
    entity_watchlist_program_id: Schema.String,
    secret: optional(Schema.String),
    client_id: optional(Schema.String)
  }))

export interface WatchlistScreeningEntityProgramGetResponse {
  readonly id: string
  readonly created_at: string
  readonly is_rescanning_enabled: boolean
  readonly lists_enabled: ReadonlyArray<EntityWatchlistCode>
  readonly name: string
  readonly name_sensitivity: ProgramNameSensitivity
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly is_archived: boolean
  readonly request_id: string
}
export const WatchlistScreeningEntityProgramGetResponse: Schema.Codec<WatchlistScreeningEntityProgramGetResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityProgramGetResponse>(() => ({
    id: Schema.String,
    created_at: Schema.String,
    is_rescanning_enabled: Schema.Boolean,
    lists_enabled: Schema.Array(EntityWatchlistCode),
    name: Schema.String,
    name_sensitivity: ProgramNameSensitivity,
    audit_trail: WatchlistScreeningAuditTrail,
    is_archived: Schema.Boolean,
    request_id: Schema.String
  }))

export interface WatchlistScreeningEntityProgramListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly cursor?: string | null | undefined
}
export const WatchlistScreeningEntityProgramListRequest: Schema.Codec<WatchlistScreeningEntityProgramListRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityProgramListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    cursor: optional(nullOr(Schema.String))
  }))

export interface WatchlistScreeningEntityProgramListResponse {
  readonly entity_watchlist_programs: ReadonlyArray<EntityWatchlistProgram>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const WatchlistScreeningEntityProgramListResponse: Schema.Codec<WatchlistScreeningEntityProgramListResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityProgramListResponse>(() => ({
    entity_watchlist_programs: Schema.Array(EntityWatchlistProgram),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface WatchlistScreeningEntityReviewCreateRequest {
  readonly confirmed_hits: ReadonlyArray<string>
  readonly dismissed_hits: ReadonlyArray<string>
  readonly comment?: string | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly entity_watchlist_screening_id: string
}
export const WatchlistScreeningEntityReviewCreateRequest: Schema.Codec<WatchlistScreeningEntityReviewCreateRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityReviewCreateRequest>(() => ({
    confirmed_hits: Schema.Array(Schema.String),
    dismissed_hits: Schema.Array(Schema.String),
    comment: optional(nullOr(Schema.String)),
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    entity_watchlist_screening_id: Schema.String
  }))

export interface WatchlistScreeningEntityReviewCreateResponse {
  readonly id: string
  readonly confirmed_hits: ReadonlyArray<string>
  readonly dismissed_hits: ReadonlyArray<string>
  readonly comment: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly request_id: string
}
export const WatchlistScreeningEntityReviewCreateResponse: Schema.Codec<WatchlistScreeningEntityReviewCreateResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityReviewCreateResponse>(() => ({
    id: Schema.String,
    confirmed_hits: Schema.Array(Schema.String),
    dismissed_hits: Schema.Array(Schema.String),
    comment: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail,
    request_id: Schema.String
  }))

export interface WatchlistScreeningEntityReviewListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly entity_watchlist_screening_id: string
  readonly cursor?: string | null | undefined
}
export const WatchlistScreeningEntityReviewListRequest: Schema.Codec<WatchlistScreeningEntityReviewListRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityReviewListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    entity_watchlist_screening_id: Schema.String,
    cursor: optional(nullOr(Schema.String))
  }))

export interface WatchlistScreeningEntityReviewListResponse {
  readonly entity_watchlist_screening_reviews: ReadonlyArray<EntityWatchlistScreeningReview>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const WatchlistScreeningEntityReviewListResponse: Schema.Codec<WatchlistScreeningEntityReviewListResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityReviewListResponse>(() => ({
    entity_watchlist_screening_reviews: Schema.Array(EntityWatchlistScreeningReview),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface WatchlistScreeningEntityUpdateRequest {
  readonly entity_watchlist_screening_id: string
  readonly search_terms?: UpdateEntityScreeningRequestSearchTerms | null | undefined
  readonly assignee?: string | undefined
  readonly status?: WatchlistScreeningStatusInput | undefined
  readonly client_user_id?: string | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly reset_fields?: WatchlistScreeningEntityUpdateRequestResettableFieldList | null | undefined
}
export const WatchlistScreeningEntityUpdateRequest: Schema.Codec<WatchlistScreeningEntityUpdateRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityUpdateRequest>(() => ({
    entity_watchlist_screening_id: Schema.String,
    search_terms: optional(nullOr(UpdateEntityScreeningRequestSearchTerms)),
    assignee: optional(Schema.String),
    status: optional(WatchlistScreeningStatusInput),
    client_user_id: optional(Schema.String),
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    reset_fields: optional(nullOr(WatchlistScreeningEntityUpdateRequestResettableFieldList))
  }))

export type WatchlistScreeningEntityUpdateRequestResettableField = "assignee"
export const WatchlistScreeningEntityUpdateRequestResettableField: Schema.Codec<WatchlistScreeningEntityUpdateRequestResettableField> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["assignee"]))

export type WatchlistScreeningEntityUpdateRequestResettableFieldList =
  ReadonlyArray<WatchlistScreeningEntityUpdateRequestResettableField>
export const WatchlistScreeningEntityUpdateRequestResettableFieldList: Schema.Codec<WatchlistScreeningEntityUpdateRequestResettableFieldList> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Array(WatchlistScreeningEntityUpdateRequestResettableField))

export interface WatchlistScreeningEntityUpdateResponse {
  readonly id: string
  readonly search_terms: EntityWatchlistScreeningSearchTerms
  readonly assignee: string | null
  readonly status: WatchlistScreeningStatus
  readonly client_user_id: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly request_id: string
}
export const WatchlistScreeningEntityUpdateResponse: Schema.Codec<WatchlistScreeningEntityUpdateResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningEntityUpdateResponse>(() => ({
    id: Schema.String,
    search_terms: EntityWatchlistScreeningSearchTerms,
    assignee: nullOr(Schema.String),
    status: WatchlistScreeningStatus,
    client_user_id: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail,
    request_id: Schema.String
  }))

export interface WatchlistScreeningHit {
  readonly id: string
  readonly review_status: WatchlistScreeningHitStatus
  readonly first_active: string
  readonly inactive_since: string | null
  readonly historical_since: string | null
  readonly list_code: IndividualWatchlistCode
  readonly plaid_uid: string
  readonly source_uid: string | null
  readonly sub_programs: ReadonlyArray<string>
  readonly analysis?: ScreeningHitAnalysis | null
  readonly data?: ScreeningHitData | null
}
export const WatchlistScreeningHit: Schema.Codec<WatchlistScreeningHit> = /*#__PURE__*/ struct<WatchlistScreeningHit>(
  () => ({
    id: Schema.String,
    review_status: WatchlistScreeningHitStatus,
    first_active: Schema.String,
    inactive_since: nullOr(Schema.String),
    historical_since: nullOr(Schema.String),
    list_code: IndividualWatchlistCode,
    plaid_uid: Schema.String,
    source_uid: nullOr(Schema.String),
    sub_programs: Schema.Array(Schema.String),
    analysis: optionalKey(nullOr(ScreeningHitAnalysis)),
    data: optionalKey(nullOr(ScreeningHitData))
  })
)

export interface WatchlistScreeningHitLocations {
  readonly full: string
  readonly country: string
}
export const WatchlistScreeningHitLocations: Schema.Codec<WatchlistScreeningHitLocations> =
  /*#__PURE__*/ struct<WatchlistScreeningHitLocations>(() => ({
    full: Schema.String,
    country: Schema.String
  }))

export type WatchlistScreeningHitStatus = Open<"confirmed" | "pending_review" | "dismissed">
export const WatchlistScreeningHitStatus: Schema.Codec<WatchlistScreeningHitStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["confirmed", "pending_review", "dismissed"])
)

export interface WatchlistScreeningIndividual {
  readonly id: string
  readonly search_terms: WatchlistScreeningSearchTerms
  readonly assignee: string | null
  readonly status: WatchlistScreeningStatus
  readonly client_user_id: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
}
export const WatchlistScreeningIndividual: Schema.Codec<WatchlistScreeningIndividual> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividual>(() => ({
    id: Schema.String,
    search_terms: WatchlistScreeningSearchTerms,
    assignee: nullOr(Schema.String),
    status: WatchlistScreeningStatus,
    client_user_id: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail
  }))

export interface WatchlistScreeningIndividualCreateRequest {
  readonly search_terms: WatchlistScreeningRequestSearchTerms
  readonly client_user_id?: string | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const WatchlistScreeningIndividualCreateRequest: Schema.Codec<WatchlistScreeningIndividualCreateRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualCreateRequest>(() => ({
    search_terms: WatchlistScreeningRequestSearchTerms,
    client_user_id: optional(Schema.String),
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface WatchlistScreeningIndividualCreateResponse {
  readonly id: string
  readonly search_terms: WatchlistScreeningSearchTerms
  readonly assignee: string | null
  readonly status: WatchlistScreeningStatus
  readonly client_user_id: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly request_id: string
}
export const WatchlistScreeningIndividualCreateResponse: Schema.Codec<WatchlistScreeningIndividualCreateResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualCreateResponse>(() => ({
    id: Schema.String,
    search_terms: WatchlistScreeningSearchTerms,
    assignee: nullOr(Schema.String),
    status: WatchlistScreeningStatus,
    client_user_id: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail,
    request_id: Schema.String
  }))

export interface WatchlistScreeningIndividualGetRequest {
  readonly watchlist_screening_id: string
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
}
export const WatchlistScreeningIndividualGetRequest: Schema.Codec<WatchlistScreeningIndividualGetRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualGetRequest>(() => ({
    watchlist_screening_id: Schema.String,
    secret: optional(Schema.String),
    client_id: optional(Schema.String)
  }))

export interface WatchlistScreeningIndividualGetResponse {
  readonly id: string
  readonly search_terms: WatchlistScreeningSearchTerms
  readonly assignee: string | null
  readonly status: WatchlistScreeningStatus
  readonly client_user_id: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly request_id: string
}
export const WatchlistScreeningIndividualGetResponse: Schema.Codec<WatchlistScreeningIndividualGetResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualGetResponse>(() => ({
    id: Schema.String,
    search_terms: WatchlistScreeningSearchTerms,
    assignee: nullOr(Schema.String),
    status: WatchlistScreeningStatus,
    client_user_id: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail,
    request_id: Schema.String
  }))

export interface WatchlistScreeningIndividualHistoryListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly watchlist_screening_id: string
  readonly cursor?: string | null | undefined
}
export const WatchlistScreeningIndividualHistoryListRequest: Schema.Codec<WatchlistScreeningIndividualHistoryListRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualHistoryListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    watchlist_screening_id: Schema.String,
    cursor: optional(nullOr(Schema.String))
  }))

export interface WatchlistScreeningIndividualHistoryListResponse {
  readonly watchlist_screenings: ReadonlyArray<WatchlistScreeningIndividual>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const WatchlistScreeningIndividualHistoryListResponse: Schema.Codec<WatchlistScreeningIndividualHistoryListResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualHistoryListResponse>(() => ({
    watchlist_screenings: Schema.Array(WatchlistScreeningIndividual),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface WatchlistScreeningIndividualHitListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly watchlist_screening_id: string
  readonly cursor?: string | null | undefined
}
export const WatchlistScreeningIndividualHitListRequest: Schema.Codec<WatchlistScreeningIndividualHitListRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualHitListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    watchlist_screening_id: Schema.String,
    cursor: optional(nullOr(Schema.String))
  }))

export interface WatchlistScreeningIndividualHitListResponse {
  readonly watchlist_screening_hits: ReadonlyArray<WatchlistScreeningHit>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const WatchlistScreeningIndividualHitListResponse: Schema.Codec<WatchlistScreeningIndividualHitListResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualHitListResponse>(() => ({
    watchlist_screening_hits: Schema.Array(WatchlistScreeningHit),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface WatchlistScreeningIndividualListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly watchlist_program_id: string
  readonly client_user_id?: string | undefined
  readonly status?: WatchlistScreeningStatusInput | undefined
  readonly assignee?: string | undefined
  readonly cursor?: string | null | undefined
}
export const WatchlistScreeningIndividualListRequest: Schema.Codec<WatchlistScreeningIndividualListRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    watchlist_program_id: Schema.String,
    client_user_id: optional(Schema.String),
    status: optional(WatchlistScreeningStatusInput),
    assignee: optional(Schema.String),
    cursor: optional(nullOr(Schema.String))
  }))

export interface WatchlistScreeningIndividualListResponse {
  readonly watchlist_screenings: ReadonlyArray<WatchlistScreeningIndividual>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const WatchlistScreeningIndividualListResponse: Schema.Codec<WatchlistScreeningIndividualListResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualListResponse>(() => ({
    watchlist_screenings: Schema.Array(WatchlistScreeningIndividual),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface WatchlistScreeningIndividualProgramGetRequest {
  readonly watchlist_program_id: string
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
}
export const WatchlistScreeningIndividualProgramGetRequest: Schema.Codec<WatchlistScreeningIndividualProgramGetRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualProgramGetRequest>(() => ({
    watchlist_program_id: Schema.String,
    secret: optional(Schema.String),
    client_id: optional(Schema.String)
  }))

export interface WatchlistScreeningIndividualProgramGetResponse {
  readonly id: string
  readonly created_at: string
  readonly is_rescanning_enabled: boolean
  readonly lists_enabled: ReadonlyArray<IndividualWatchlistCode>
  readonly name: string
  readonly name_sensitivity: ProgramNameSensitivity
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly is_archived: boolean
  readonly request_id: string
}
export const WatchlistScreeningIndividualProgramGetResponse: Schema.Codec<WatchlistScreeningIndividualProgramGetResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualProgramGetResponse>(() => ({
    id: Schema.String,
    created_at: Schema.String,
    is_rescanning_enabled: Schema.Boolean,
    lists_enabled: Schema.Array(IndividualWatchlistCode),
    name: Schema.String,
    name_sensitivity: ProgramNameSensitivity,
    audit_trail: WatchlistScreeningAuditTrail,
    is_archived: Schema.Boolean,
    request_id: Schema.String
  }))

export interface WatchlistScreeningIndividualProgramListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly cursor?: string | null | undefined
}
export const WatchlistScreeningIndividualProgramListRequest: Schema.Codec<WatchlistScreeningIndividualProgramListRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualProgramListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    cursor: optional(nullOr(Schema.String))
  }))

export interface WatchlistScreeningIndividualProgramListResponse {
  readonly watchlist_programs: ReadonlyArray<IndividualWatchlistProgram>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const WatchlistScreeningIndividualProgramListResponse: Schema.Codec<WatchlistScreeningIndividualProgramListResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualProgramListResponse>(() => ({
    watchlist_programs: Schema.Array(IndividualWatchlistProgram),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface WatchlistScreeningIndividualReviewCreateRequest {
  readonly confirmed_hits: ReadonlyArray<string>
  readonly dismissed_hits: ReadonlyArray<string>
  readonly comment?: string | null | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly watchlist_screening_id: string
}
export const WatchlistScreeningIndividualReviewCreateRequest: Schema.Codec<WatchlistScreeningIndividualReviewCreateRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualReviewCreateRequest>(() => ({
    confirmed_hits: Schema.Array(Schema.String),
    dismissed_hits: Schema.Array(Schema.String),
    comment: optional(nullOr(Schema.String)),
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    watchlist_screening_id: Schema.String
  }))

export interface WatchlistScreeningIndividualReviewCreateResponse {
  readonly id: string
  readonly confirmed_hits: ReadonlyArray<string>
  readonly dismissed_hits: ReadonlyArray<string>
  readonly comment: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly request_id: string
}
export const WatchlistScreeningIndividualReviewCreateResponse: Schema.Codec<WatchlistScreeningIndividualReviewCreateResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualReviewCreateResponse>(() => ({
    id: Schema.String,
    confirmed_hits: Schema.Array(Schema.String),
    dismissed_hits: Schema.Array(Schema.String),
    comment: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail,
    request_id: Schema.String
  }))

export interface WatchlistScreeningIndividualReviewListRequest {
  readonly secret?: string | undefined
  readonly client_id?: string | undefined
  readonly watchlist_screening_id: string
  readonly cursor?: string | null | undefined
}
export const WatchlistScreeningIndividualReviewListRequest: Schema.Codec<WatchlistScreeningIndividualReviewListRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualReviewListRequest>(() => ({
    secret: optional(Schema.String),
    client_id: optional(Schema.String),
    watchlist_screening_id: Schema.String,
    cursor: optional(nullOr(Schema.String))
  }))

export interface WatchlistScreeningIndividualReviewListResponse {
  readonly watchlist_screening_reviews: ReadonlyArray<WatchlistScreeningReview>
  readonly next_cursor: string | null
  readonly request_id: string
}
export const WatchlistScreeningIndividualReviewListResponse: Schema.Codec<WatchlistScreeningIndividualReviewListResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualReviewListResponse>(() => ({
    watchlist_screening_reviews: Schema.Array(WatchlistScreeningReview),
    next_cursor: nullOr(Schema.String),
    request_id: Schema.String
  }))

export interface WatchlistScreeningIndividualUpdateRequest {
  readonly watchlist_screening_id: string
  readonly search_terms?: UpdateIndividualScreeningRequestSearchTerms | null | undefined
  readonly assignee?: string | undefined
  readonly status?: WatchlistScreeningStatusInput | undefined
  readonly client_user_id?: string | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly reset_fields?: WatchlistScreeningIndividualUpdateRequestResettableFieldList | null | undefined
}
export const WatchlistScreeningIndividualUpdateRequest: Schema.Codec<WatchlistScreeningIndividualUpdateRequest> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualUpdateRequest>(() => ({
    watchlist_screening_id: Schema.String,
    search_terms: optional(nullOr(UpdateIndividualScreeningRequestSearchTerms)),
    assignee: optional(Schema.String),
    status: optional(WatchlistScreeningStatusInput),
    client_user_id: optional(Schema.String),
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    reset_fields: optional(nullOr(WatchlistScreeningIndividualUpdateRequestResettableFieldList))
  }))

export type WatchlistScreeningIndividualUpdateRequestResettableField = "assignee"
export const WatchlistScreeningIndividualUpdateRequestResettableField: Schema.Codec<WatchlistScreeningIndividualUpdateRequestResettableField> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Literals(["assignee"]))

export type WatchlistScreeningIndividualUpdateRequestResettableFieldList =
  ReadonlyArray<WatchlistScreeningIndividualUpdateRequestResettableField>
export const WatchlistScreeningIndividualUpdateRequestResettableFieldList: Schema.Codec<WatchlistScreeningIndividualUpdateRequestResettableFieldList> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Array(WatchlistScreeningIndividualUpdateRequestResettableField))

export interface WatchlistScreeningIndividualUpdateResponse {
  readonly id: string
  readonly search_terms: WatchlistScreeningSearchTerms
  readonly assignee: string | null
  readonly status: WatchlistScreeningStatus
  readonly client_user_id: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
  readonly request_id: string
}
export const WatchlistScreeningIndividualUpdateResponse: Schema.Codec<WatchlistScreeningIndividualUpdateResponse> =
  /*#__PURE__*/ struct<WatchlistScreeningIndividualUpdateResponse>(() => ({
    id: Schema.String,
    search_terms: WatchlistScreeningSearchTerms,
    assignee: nullOr(Schema.String),
    status: WatchlistScreeningStatus,
    client_user_id: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail,
    request_id: Schema.String
  }))

export interface WatchlistScreeningRequestSearchTerms {
  readonly watchlist_program_id: string
  readonly legal_name: string
  readonly date_of_birth?: string | undefined
  readonly document_number?: string | undefined
  readonly country?: string | undefined
}
export const WatchlistScreeningRequestSearchTerms: Schema.Codec<WatchlistScreeningRequestSearchTerms> =
  /*#__PURE__*/ struct<WatchlistScreeningRequestSearchTerms>(() => ({
    watchlist_program_id: Schema.String,
    legal_name: Schema.String,
    date_of_birth: optional(civilDate),
    document_number: optional(Schema.String),
    country: optional(Schema.String)
  }))

export interface WatchlistScreeningReview {
  readonly id: string
  readonly confirmed_hits: ReadonlyArray<string>
  readonly dismissed_hits: ReadonlyArray<string>
  readonly comment: string | null
  readonly audit_trail: WatchlistScreeningAuditTrail
}
export const WatchlistScreeningReview: Schema.Codec<WatchlistScreeningReview> =
  /*#__PURE__*/ struct<WatchlistScreeningReview>(() => ({
    id: Schema.String,
    confirmed_hits: Schema.Array(Schema.String),
    dismissed_hits: Schema.Array(Schema.String),
    comment: nullOr(Schema.String),
    audit_trail: WatchlistScreeningAuditTrail
  }))

export interface WatchlistScreeningSearchTerms {
  readonly watchlist_program_id: string
  readonly legal_name: string
  readonly date_of_birth: string | null
  readonly document_number: string | null
  readonly country: string | null
  readonly version: number
}
export const WatchlistScreeningSearchTerms: Schema.Codec<WatchlistScreeningSearchTerms> =
  /*#__PURE__*/ struct<WatchlistScreeningSearchTerms>(() => ({
    watchlist_program_id: Schema.String,
    legal_name: Schema.String,
    date_of_birth: nullOr(Schema.String),
    document_number: nullOr(Schema.String),
    country: nullOr(Schema.String),
    version: Schema.Finite
  }))

export type WatchlistScreeningStatusInput = "rejected" | "pending_review" | "cleared"
export const WatchlistScreeningStatusInput: Schema.Codec<WatchlistScreeningStatusInput> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["rejected", "pending_review", "cleared"])
)

export type WatchlistScreeningStatus = Open<"rejected" | "pending_review" | "cleared">
export const WatchlistScreeningStatus: Schema.Codec<WatchlistScreeningStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["rejected", "pending_review", "cleared"])
)

export type WeakAliasDetermination = Open<"none" | "source" | "plaid">
export const WeakAliasDetermination: Schema.Codec<WeakAliasDetermination> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["none", "source", "plaid"])
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Screens an organization against the watchlists of a program and answers the screening.
 *
 * `POST /watchlist_screening/entity/create`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate
 */
export const watchlistScreeningEntityCreate: PlaidOperation<
  WatchlistScreeningEntityCreateRequest,
  WatchlistScreeningEntityCreateResponse
> = /*#__PURE__*/ operation({
  id: "watchlistScreeningEntityCreate",
  method: "POST",
  path: "/watchlist_screening/entity/create",
  request: WatchlistScreeningEntityCreateRequest,
  response: WatchlistScreeningEntityCreateResponse,
  replay: "unsafe"
})

/**
 * Tells how the screening of an organization stands.
 *
 * `POST /watchlist_screening/entity/get`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget
 */
export const watchlistScreeningEntityGet: PlaidOperation<
  WatchlistScreeningEntityGetRequest,
  WatchlistScreeningEntityGetResponse
> = /*#__PURE__*/ operation({
  id: "watchlistScreeningEntityGet",
  method: "POST",
  path: "/watchlist_screening/entity/get",
  request: WatchlistScreeningEntityGetRequest,
  response: WatchlistScreeningEntityGetResponse,
  replay: "safe"
})

/**
 * Lists the revisions of an organization's screening, newest first.
 *
 * `POST /watchlist_screening/entity/history/list`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist
 */
export const watchlistScreeningEntityHistoryList: PlaidPagedOperation<
  WatchlistScreeningEntityHistoryListRequest,
  WatchlistScreeningEntityHistoryListResponse,
  EntityWatchlistScreening
> = /*#__PURE__*/ pagedOperation({
  id: "watchlistScreeningEntityHistoryList",
  method: "POST",
  path: "/watchlist_screening/entity/history/list",
  request: WatchlistScreeningEntityHistoryListRequest,
  response: WatchlistScreeningEntityHistoryListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "entity_watchlist_screenings" }
})

/**
 * Lists the watchlist entries that an organization's screening hit.
 *
 * `POST /watchlist_screening/entity/hit/list`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist
 */
export const watchlistScreeningEntityHitList: PlaidPagedOperation<
  WatchlistScreeningEntityHitListRequest,
  WatchlistScreeningEntityHitListResponse,
  EntityWatchlistScreeningHit
> = /*#__PURE__*/ pagedOperation({
  id: "watchlistScreeningEntityHitList",
  method: "POST",
  path: "/watchlist_screening/entity/hit/list",
  request: WatchlistScreeningEntityHitListRequest,
  response: WatchlistScreeningEntityHitListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "entity_watchlist_screening_hits" }
})

/**
 * Lists a program's screenings of organizations, by status, assignee or your own id.
 *
 * `POST /watchlist_screening/entity/list`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist
 */
export const watchlistScreeningEntityList: PlaidPagedOperation<
  WatchlistScreeningEntityListRequest,
  WatchlistScreeningEntityListResponse,
  EntityWatchlistScreening
> = /*#__PURE__*/ pagedOperation({
  id: "watchlistScreeningEntityList",
  method: "POST",
  path: "/watchlist_screening/entity/list",
  request: WatchlistScreeningEntityListRequest,
  response: WatchlistScreeningEntityListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "entity_watchlist_screenings" }
})

/**
 * Tells a program's watchlists, name sensitivity and rescanning, for screening organizations.
 *
 * `POST /watchlist_screening/entity/program/get`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget
 */
export const watchlistScreeningEntityProgramGet: PlaidOperation<
  WatchlistScreeningEntityProgramGetRequest,
  WatchlistScreeningEntityProgramGetResponse
> = /*#__PURE__*/ operation({
  id: "watchlistScreeningEntityProgramGet",
  method: "POST",
  path: "/watchlist_screening/entity/program/get",
  request: WatchlistScreeningEntityProgramGetRequest,
  response: WatchlistScreeningEntityProgramGetResponse,
  replay: "safe"
})

/**
 * Lists your programs for screening organizations.
 *
 * `POST /watchlist_screening/entity/program/list`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist
 */
export const watchlistScreeningEntityProgramList: PlaidPagedOperation<
  WatchlistScreeningEntityProgramListRequest,
  WatchlistScreeningEntityProgramListResponse,
  EntityWatchlistProgram
> = /*#__PURE__*/ pagedOperation({
  id: "watchlistScreeningEntityProgramList",
  method: "POST",
  path: "/watchlist_screening/entity/program/list",
  request: WatchlistScreeningEntityProgramListRequest,
  response: WatchlistScreeningEntityProgramListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "entity_watchlist_programs" }
})

/**
 * Records which hits of an organization's screening somebody confirmed or dismissed.
 *
 * `POST /watchlist_screening/entity/review/create`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate
 */
export const watchlistScreeningEntityReviewCreate: PlaidOperation<
  WatchlistScreeningEntityReviewCreateRequest,
  WatchlistScreeningEntityReviewCreateResponse
> = /*#__PURE__*/ operation({
  id: "watchlistScreeningEntityReviewCreate",
  method: "POST",
  path: "/watchlist_screening/entity/review/create",
  request: WatchlistScreeningEntityReviewCreateRequest,
  response: WatchlistScreeningEntityReviewCreateResponse,
  replay: "unsafe"
})

/**
 * Lists the reviews of an organization's screening.
 *
 * `POST /watchlist_screening/entity/review/list`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist
 */
export const watchlistScreeningEntityReviewList: PlaidPagedOperation<
  WatchlistScreeningEntityReviewListRequest,
  WatchlistScreeningEntityReviewListResponse,
  EntityWatchlistScreeningReview
> = /*#__PURE__*/ pagedOperation({
  id: "watchlistScreeningEntityReviewList",
  method: "POST",
  path: "/watchlist_screening/entity/review/list",
  request: WatchlistScreeningEntityReviewListRequest,
  response: WatchlistScreeningEntityReviewListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "entity_watchlist_screening_reviews" }
})

/**
 * Changes the search terms, assignee or status of an organization's screening and answers it.
 *
 * `POST /watchlist_screening/entity/update`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate
 */
export const watchlistScreeningEntityUpdate: PlaidOperation<
  WatchlistScreeningEntityUpdateRequest,
  WatchlistScreeningEntityUpdateResponse
> = /*#__PURE__*/ operation({
  id: "watchlistScreeningEntityUpdate",
  method: "POST",
  path: "/watchlist_screening/entity/update",
  request: WatchlistScreeningEntityUpdateRequest,
  response: WatchlistScreeningEntityUpdateResponse,
  replay: "unsafe"
})

/**
 * Screens a person against the watchlists of a program and answers the screening.
 *
 * `POST /watchlist_screening/individual/create`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate
 */
export const watchlistScreeningIndividualCreate: PlaidOperation<
  WatchlistScreeningIndividualCreateRequest,
  WatchlistScreeningIndividualCreateResponse
> = /*#__PURE__*/ operation({
  id: "watchlistScreeningIndividualCreate",
  method: "POST",
  path: "/watchlist_screening/individual/create",
  request: WatchlistScreeningIndividualCreateRequest,
  response: WatchlistScreeningIndividualCreateResponse,
  replay: "unsafe"
})

/**
 * Tells how the screening of a person stands.
 *
 * `POST /watchlist_screening/individual/get`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget
 */
export const watchlistScreeningIndividualGet: PlaidOperation<
  WatchlistScreeningIndividualGetRequest,
  WatchlistScreeningIndividualGetResponse
> = /*#__PURE__*/ operation({
  id: "watchlistScreeningIndividualGet",
  method: "POST",
  path: "/watchlist_screening/individual/get",
  request: WatchlistScreeningIndividualGetRequest,
  response: WatchlistScreeningIndividualGetResponse,
  replay: "safe"
})

/**
 * Lists the revisions of a person's screening, newest first.
 *
 * `POST /watchlist_screening/individual/history/list`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist
 */
export const watchlistScreeningIndividualHistoryList: PlaidPagedOperation<
  WatchlistScreeningIndividualHistoryListRequest,
  WatchlistScreeningIndividualHistoryListResponse,
  WatchlistScreeningIndividual
> = /*#__PURE__*/ pagedOperation({
  id: "watchlistScreeningIndividualHistoryList",
  method: "POST",
  path: "/watchlist_screening/individual/history/list",
  request: WatchlistScreeningIndividualHistoryListRequest,
  response: WatchlistScreeningIndividualHistoryListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "watchlist_screenings" }
})

/**
 * Lists the watchlist entries that a person's screening hit.
 *
 * `POST /watchlist_screening/individual/hit/list`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist
 */
export const watchlistScreeningIndividualHitList: PlaidPagedOperation<
  WatchlistScreeningIndividualHitListRequest,
  WatchlistScreeningIndividualHitListResponse,
  WatchlistScreeningHit
> = /*#__PURE__*/ pagedOperation({
  id: "watchlistScreeningIndividualHitList",
  method: "POST",
  path: "/watchlist_screening/individual/hit/list",
  request: WatchlistScreeningIndividualHitListRequest,
  response: WatchlistScreeningIndividualHitListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "watchlist_screening_hits" }
})

/**
 * Lists a program's screenings of persons, by status, assignee or your own id.
 *
 * `POST /watchlist_screening/individual/list`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist
 */
export const watchlistScreeningIndividualList: PlaidPagedOperation<
  WatchlistScreeningIndividualListRequest,
  WatchlistScreeningIndividualListResponse,
  WatchlistScreeningIndividual
> = /*#__PURE__*/ pagedOperation({
  id: "watchlistScreeningIndividualList",
  method: "POST",
  path: "/watchlist_screening/individual/list",
  request: WatchlistScreeningIndividualListRequest,
  response: WatchlistScreeningIndividualListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "watchlist_screenings" }
})

/**
 * Tells a program's watchlists, name sensitivity and rescanning, for screening persons.
 *
 * `POST /watchlist_screening/individual/program/get`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget
 */
export const watchlistScreeningIndividualProgramGet: PlaidOperation<
  WatchlistScreeningIndividualProgramGetRequest,
  WatchlistScreeningIndividualProgramGetResponse
> = /*#__PURE__*/ operation({
  id: "watchlistScreeningIndividualProgramGet",
  method: "POST",
  path: "/watchlist_screening/individual/program/get",
  request: WatchlistScreeningIndividualProgramGetRequest,
  response: WatchlistScreeningIndividualProgramGetResponse,
  replay: "safe"
})

/**
 * Lists your programs for screening persons.
 *
 * `POST /watchlist_screening/individual/program/list`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist
 */
export const watchlistScreeningIndividualProgramList: PlaidPagedOperation<
  WatchlistScreeningIndividualProgramListRequest,
  WatchlistScreeningIndividualProgramListResponse,
  IndividualWatchlistProgram
> = /*#__PURE__*/ pagedOperation({
  id: "watchlistScreeningIndividualProgramList",
  method: "POST",
  path: "/watchlist_screening/individual/program/list",
  request: WatchlistScreeningIndividualProgramListRequest,
  response: WatchlistScreeningIndividualProgramListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "watchlist_programs" }
})

/**
 * Records which hits of a person's screening somebody confirmed or dismissed.
 *
 * `POST /watchlist_screening/individual/review/create`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate
 */
export const watchlistScreeningIndividualReviewCreate: PlaidOperation<
  WatchlistScreeningIndividualReviewCreateRequest,
  WatchlistScreeningIndividualReviewCreateResponse
> = /*#__PURE__*/ operation({
  id: "watchlistScreeningIndividualReviewCreate",
  method: "POST",
  path: "/watchlist_screening/individual/review/create",
  request: WatchlistScreeningIndividualReviewCreateRequest,
  response: WatchlistScreeningIndividualReviewCreateResponse,
  replay: "unsafe"
})

/**
 * Lists the reviews of a person's screening.
 *
 * `POST /watchlist_screening/individual/review/list`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist
 */
export const watchlistScreeningIndividualReviewList: PlaidPagedOperation<
  WatchlistScreeningIndividualReviewListRequest,
  WatchlistScreeningIndividualReviewListResponse,
  WatchlistScreeningReview
> = /*#__PURE__*/ pagedOperation({
  id: "watchlistScreeningIndividualReviewList",
  method: "POST",
  path: "/watchlist_screening/individual/review/list",
  request: WatchlistScreeningIndividualReviewListRequest,
  response: WatchlistScreeningIndividualReviewListResponse,
  replay: "safe",
  page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "watchlist_screening_reviews" }
})

/**
 * Changes the search terms, assignee or status of a person's screening and answers it.
 *
 * `POST /watchlist_screening/individual/update`
 *
 * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate
 */
export const watchlistScreeningIndividualUpdate: PlaidOperation<
  WatchlistScreeningIndividualUpdateRequest,
  WatchlistScreeningIndividualUpdateResponse
> = /*#__PURE__*/ operation({
  id: "watchlistScreeningIndividualUpdate",
  method: "POST",
  path: "/watchlist_screening/individual/update",
  request: WatchlistScreeningIndividualUpdateRequest,
  response: WatchlistScreeningIndividualUpdateResponse,
  replay: "unsafe"
})
