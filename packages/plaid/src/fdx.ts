/**
 * Open banking by the FDX standard, for data providers: consents, recipients, notifications.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { instant, uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

export interface ExtendedRecipientMetadata {
  readonly recipient_id: string
  readonly client_name: string
  readonly logo_uri?: string | null
  readonly third_party_legal_name: string
  readonly category: string
  readonly joined_date: string
  readonly connection_count: number
}
export const ExtendedRecipientMetadata: Schema.Codec<ExtendedRecipientMetadata> =
  /*#__PURE__*/ struct<ExtendedRecipientMetadata>(() => ({
    recipient_id: Schema.String,
    client_name: Schema.String,
    logo_uri: optionalKey(nullOr(Schema.String)),
    third_party_legal_name: Schema.String,
    category: Schema.String,
    joined_date: Schema.String,
    connection_count: Schema.Finite
  }))

export interface FDXConsentGrant {
  readonly id: string
  readonly status: FDXConsentGrantStatus
  readonly createdTime: string
  readonly updatedTime: string
  readonly expirationTime?: string | null
  readonly parties: ReadonlyArray<FDXParty>
  readonly resources?: ReadonlyArray<FDXConsentGrantResource> | null
}
export const FDXConsentGrant: Schema.Codec<FDXConsentGrant> = /*#__PURE__*/ struct<FDXConsentGrant>(() => ({
  id: Schema.String,
  status: FDXConsentGrantStatus,
  createdTime: Schema.String,
  updatedTime: Schema.String,
  expirationTime: optionalKey(nullOr(Schema.String)),
  parties: Schema.Array(FDXParty),
  resources: optionalKey(nullOr(Schema.Array(FDXConsentGrantResource)))
}))

export interface FDXConsentGrantResource {
  readonly resourceType: FDXConsentResourceType
  readonly resourceId: string
  readonly dataClusters: ReadonlyArray<FDXDataCluster>
}
export const FDXConsentGrantResource: Schema.Codec<FDXConsentGrantResource> =
  /*#__PURE__*/ struct<FDXConsentGrantResource>(() => ({
    resourceType: FDXConsentResourceType,
    resourceId: Schema.String,
    dataClusters: Schema.Array(FDXDataCluster)
  }))

export type FDXConsentGrantStatusInput = "ACTIVE" | "REVOKED" | "EXPIRED"
export const FDXConsentGrantStatusInput: Schema.Codec<FDXConsentGrantStatusInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["ACTIVE", "REVOKED", "EXPIRED"])
)

export type FDXConsentGrantStatus = Open<"ACTIVE" | "REVOKED" | "EXPIRED">
export const FDXConsentGrantStatus: Schema.Codec<FDXConsentGrantStatus> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ACTIVE", "REVOKED", "EXPIRED"])
)

export type FDXConsentResourceType = Open<"ACCOUNT" | "CUSTOMER" | "DOCUMENT">
export const FDXConsentResourceType: Schema.Codec<FDXConsentResourceType> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["ACCOUNT", "CUSTOMER", "DOCUMENT"])
)

export interface FDXConsentRevocation {
  readonly consentId: string
  readonly initiator: FDXPartyTypeInput
  readonly reason: FDXUpdateReasonInput
  readonly otherReason?: string | undefined
  readonly updatedTime?: string | undefined
}
export const FDXConsentRevocation: Schema.Codec<FDXConsentRevocation> = /*#__PURE__*/ struct<FDXConsentRevocation>(
  () => ({
    consentId: Schema.String,
    initiator: FDXPartyTypeInput,
    reason: FDXUpdateReasonInput,
    otherReason: optional(Schema.String),
    updatedTime: optional(instant)
  })
)

export interface FDXConsentRevocationRecord {
  readonly status: FDXConsentGrantStatus
  readonly reason: FDXUpdateReason
  readonly initiator: FDXPartyType
  readonly updatedTime: string
}
export const FDXConsentRevocationRecord: Schema.Codec<FDXConsentRevocationRecord> =
  /*#__PURE__*/ struct<FDXConsentRevocationRecord>(() => ({
    status: FDXConsentGrantStatus,
    reason: FDXUpdateReason,
    initiator: FDXPartyType,
    updatedTime: Schema.String
  }))

export interface FDXConsentRevocations {
  readonly revocations: ReadonlyArray<FDXConsentRevocationRecord>
}
export const FDXConsentRevocations: Schema.Codec<FDXConsentRevocations> = /*#__PURE__*/ struct<FDXConsentRevocations>(
  () => ({
    revocations: Schema.Array(FDXConsentRevocationRecord)
  })
)

const fdxContentTypesValues = [
  "application/pdf",
  "image/gif",
  "image/jpeg",
  "image/tiff",
  "image/png",
  "application/json"
] as const

export type FDXContentTypes = (typeof fdxContentTypesValues)[number]
export const FDXContentTypes: Schema.Codec<FDXContentTypes> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(fdxContentTypesValues)
)

const fdxDataClusterValues = [
  "ACCOUNT_BASIC",
  "ACCOUNT_DETAILED",
  "ACCOUNT_PAYMENTS",
  "BILLS",
  "CUSTOMER_CONTACT",
  "CUSTOMER_PERSONAL",
  "IMAGES",
  "INVESTMENTS",
  "NOTIFICATIONS",
  "PAYMENT_SUPPORT",
  "REWARDS",
  "STATEMENTS",
  "TAX",
  "TRANSACTIONS",
  "BALANCES",
  "SCHEDULED_PAYMENTS"
] as const

export type FDXDataCluster = Open<(typeof fdxDataClusterValues)[number]>
export const FDXDataCluster: Schema.Codec<FDXDataCluster> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(fdxDataClusterValues)
)

export type FDXEventStatus = "ACTIVE" | "EXPIRED" | "REVOKED" | "SUSPENDED"
export const FDXEventStatus: Schema.Codec<FDXEventStatus> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["ACTIVE", "EXPIRED", "REVOKED", "SUSPENDED"])
)

export interface FDXHateoasLink {
  readonly href: string
  readonly action?: FDXHateoasLinkAction | undefined
  readonly rel?: string | undefined
  readonly types?: ReadonlyArray<FDXContentTypes> | undefined
}
export const FDXHateoasLink: Schema.Codec<FDXHateoasLink> = /*#__PURE__*/ struct<FDXHateoasLink>(() => ({
  href: Schema.String,
  action: optional(FDXHateoasLinkAction),
  rel: optional(Schema.String),
  types: optional(Schema.Array(FDXContentTypes))
}))

export type FDXHateoasLinkAction = "GET" | "POST" | "PATCH" | "DELETE" | "PUT"
export const FDXHateoasLinkAction: Schema.Codec<FDXHateoasLinkAction> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["GET", "POST", "PATCH", "DELETE", "PUT"])
)

export interface FDXLifecycleEvent {
  readonly status?: FDXEventStatus | undefined
  readonly reason?: FDXUpdateReasonInput | undefined
  readonly otherReason?: string | undefined
  readonly initiator?: FDXPartyTypeInput | undefined
  readonly updatedTime?: string | undefined
}
export const FDXLifecycleEvent: Schema.Codec<FDXLifecycleEvent> = /*#__PURE__*/ struct<FDXLifecycleEvent>(() => ({
  status: optional(FDXEventStatus),
  reason: optional(FDXUpdateReasonInput),
  otherReason: optional(Schema.String),
  initiator: optional(FDXPartyTypeInput),
  updatedTime: optional(instant)
}))

export interface FDXNotification {
  readonly notificationId: string
  readonly type: FDXNotificationType
  readonly subtype?: string | undefined
  readonly sentOn: string
  readonly category: FDXNotificationCategory
  readonly severity?: FDXNotificationSeverity | undefined
  readonly priority?: FDXNotificationPriority | undefined
  readonly publisher?: FDXPartyInput | undefined
  readonly subscriber?: FDXPartyInput | undefined
  readonly notificationPayload: FDXNotificationPayload
  readonly url?: FDXHateoasLink | undefined
}
export const FDXNotification: Schema.Codec<FDXNotification> = /*#__PURE__*/ struct<FDXNotification>(() => ({
  notificationId: Schema.String,
  type: FDXNotificationType,
  subtype: optional(Schema.String),
  sentOn: instant,
  category: FDXNotificationCategory,
  severity: optional(FDXNotificationSeverity),
  priority: optional(FDXNotificationPriority),
  publisher: optional(FDXPartyInput),
  subscriber: optional(FDXPartyInput),
  notificationPayload: FDXNotificationPayload,
  url: optional(FDXHateoasLink)
}))

const fdxNotificationCategoryValues = [
  "SECURITY",
  "MAINTENANCE",
  "FRAUD",
  "CONSENT",
  "NEW_DATA",
  "TOKENIZED_ACCOUNT_NUMBER"
] as const

export type FDXNotificationCategory = (typeof fdxNotificationCategoryValues)[number]
export const FDXNotificationCategory: Schema.Codec<FDXNotificationCategory> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(fdxNotificationCategoryValues)
)

export interface FDXNotificationPayload {
  readonly id?: string | undefined
  readonly idType?: FDXNotificationPayloadIdType | undefined
  readonly event?: FDXLifecycleEvent | undefined
}
export const FDXNotificationPayload: Schema.Codec<FDXNotificationPayload> =
  /*#__PURE__*/ struct<FDXNotificationPayload>(() => ({
    id: optional(Schema.String),
    idType: optional(FDXNotificationPayloadIdType),
    event: optional(FDXLifecycleEvent)
  }))

export type FDXNotificationPayloadIdType = "ACCOUNT" | "CUSTOMER" | "PARTY" | "MAINTENANCE" | "CONSENT"
export const FDXNotificationPayloadIdType: Schema.Codec<FDXNotificationPayloadIdType> = /*#__PURE__*/ Schema.suspend(
  () => Schema.Literals(["ACCOUNT", "CUSTOMER", "PARTY", "MAINTENANCE", "CONSENT"])
)

export type FDXNotificationPriority = "HIGH" | "MEDIUM" | "LOW"
export const FDXNotificationPriority: Schema.Codec<FDXNotificationPriority> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["HIGH", "MEDIUM", "LOW"])
)

export type FDXNotificationSeverity = "EMERGENCY" | "ALERT" | "WARNING" | "NOTICE" | "INFO"
export const FDXNotificationSeverity: Schema.Codec<FDXNotificationSeverity> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["EMERGENCY", "ALERT", "WARNING", "NOTICE", "INFO"])
)

const fdxNotificationTypeValues = [
  "ACCOUNT_TAKEOVER",
  "ADDRESS_CHANGED",
  "BALANCE",
  "CONSENT_EXPIRED",
  "CONSENT_GRANTED",
  "CONSENT_REVOKED",
  "CONSENT_UPDATED",
  "CUSTOM",
  "MFA_TARGET_CHANGED",
  "PHONE_CHANGED",
  "PLANNED_OUTAGE",
  "RISK",
  "SERVICE",
  "SUSPECTED_INCIDENT",
  "TAN_ACTIVATED",
  "TAN_CREATED",
  "TAN_REVOKED",
  "TAN_SUSPENDED"
] as const

export type FDXNotificationType = (typeof fdxNotificationTypeValues)[number]
export const FDXNotificationType: Schema.Codec<FDXNotificationType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(fdxNotificationTypeValues)
)

export interface FDXPartyInput {
  readonly name: string
  readonly type: FDXPartyTypeInput
  readonly homeUri?: string | undefined
  readonly logoUri?: string | undefined
  readonly registry?: FDXPartyRegistryInput | undefined
  readonly registeredEntityName?: string | undefined
  readonly registeredEntityId?: string | undefined
}
export const FDXPartyInput: Schema.Codec<FDXPartyInput> = /*#__PURE__*/ struct<FDXPartyInput>(() => ({
  name: Schema.String,
  type: FDXPartyTypeInput,
  homeUri: optional(uri),
  logoUri: optional(uri),
  registry: optional(FDXPartyRegistryInput),
  registeredEntityName: optional(Schema.String),
  registeredEntityId: optional(Schema.String)
}))

export interface FDXParty {
  readonly name: string
  readonly type: FDXPartyType
  readonly homeUri?: string | null
  readonly logoUri?: string | null
  readonly registry?: FDXPartyRegistry | null
  readonly registeredEntityName?: string | null
  readonly registeredEntityId?: string | null
}
export const FDXParty: Schema.Codec<FDXParty> = /*#__PURE__*/ struct<FDXParty>(() => ({
  name: Schema.String,
  type: FDXPartyType,
  homeUri: optionalKey(nullOr(Schema.String)),
  logoUri: optionalKey(nullOr(Schema.String)),
  registry: optionalKey(nullOr(FDXPartyRegistry)),
  registeredEntityName: optionalKey(nullOr(Schema.String)),
  registeredEntityId: optionalKey(nullOr(Schema.String))
}))

export type FDXPartyRegistryInput = "FDX" | "GLEIF" | "ICANN" | "PRIVATE"
export const FDXPartyRegistryInput: Schema.Codec<FDXPartyRegistryInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["FDX", "GLEIF", "ICANN", "PRIVATE"])
)

export type FDXPartyRegistry = Open<"FDX" | "GLEIF" | "ICANN" | "PRIVATE">
export const FDXPartyRegistry: Schema.Codec<FDXPartyRegistry> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["FDX", "GLEIF", "ICANN", "PRIVATE"])
)

const fdxPartyTypeValues = [
  "DATA_ACCESS_PLATFORM",
  "DATA_PROVIDER",
  "DATA_RECIPIENT",
  "INDIVIDUAL",
  "MERCHANT",
  "VENDOR"
] as const

export type FDXPartyTypeInput = (typeof fdxPartyTypeValues)[number]
export const FDXPartyTypeInput: Schema.Codec<FDXPartyTypeInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(fdxPartyTypeValues)
)

export type FDXPartyType = Open<(typeof fdxPartyTypeValues)[number]>
export const FDXPartyType: Schema.Codec<FDXPartyType> = /*#__PURE__*/ Schema.suspend(() => openEnum(fdxPartyTypeValues))

export interface FDXRecipientMetadata {
  readonly recipient_id: string
  readonly client_name: string
  readonly logo_uri?: string | null
  readonly third_party_legal_name: string
}
export const FDXRecipientMetadata: Schema.Codec<FDXRecipientMetadata> = /*#__PURE__*/ struct<FDXRecipientMetadata>(
  () => ({
    recipient_id: Schema.String,
    client_name: Schema.String,
    logo_uri: optionalKey(nullOr(Schema.String)),
    third_party_legal_name: Schema.String
  })
)

export type FDXUpdateReasonInput = "BUSINESS_RULE" | "SECURITY_EVENT" | "USER_ACTION" | "OTHER"
export const FDXUpdateReasonInput: Schema.Codec<FDXUpdateReasonInput> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["BUSINESS_RULE", "SECURITY_EVENT", "USER_ACTION", "OTHER"])
)

export type FDXUpdateReason = Open<"BUSINESS_RULE" | "SECURITY_EVENT" | "USER_ACTION" | "OTHER">
export const FDXUpdateReason: Schema.Codec<FDXUpdateReason> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["BUSINESS_RULE", "SECURITY_EVENT", "USER_ACTION", "OTHER"])
)

export interface FdxConsentsGetRequest {
  readonly consentId: string
}
export const FdxConsentsGetRequest: Schema.Codec<FdxConsentsGetRequest> = /*#__PURE__*/ struct<FdxConsentsGetRequest>(
  () => ({
    consentId: Schema.String
  })
)

export interface FdxConsentsListRequest {
  readonly customerId: string
  readonly status?: FDXConsentGrantStatusInput | undefined
}
export const FdxConsentsListRequest: Schema.Codec<FdxConsentsListRequest> =
  /*#__PURE__*/ struct<FdxConsentsListRequest>(() => ({
    customerId: Schema.String,
    status: optional(FDXConsentGrantStatusInput)
  }))

export interface FdxConsentsRevocationGetRequest {
  readonly consentId: string
}
export const FdxConsentsRevocationGetRequest: Schema.Codec<FdxConsentsRevocationGetRequest> =
  /*#__PURE__*/ struct<FdxConsentsRevocationGetRequest>(() => ({
    consentId: Schema.String
  }))

export interface GetConsentsResponse {
  readonly consent_grants: ReadonlyArray<FDXConsentGrant>
}
export const GetConsentsResponse: Schema.Codec<GetConsentsResponse> = /*#__PURE__*/ struct<GetConsentsResponse>(() => ({
  consent_grants: Schema.Array(FDXConsentGrant)
}))

export interface GetRecipientRequest {
  readonly recipientId: string
  readonly "OAUTH-STATE-ID"?: string | undefined
}
export const GetRecipientRequest: Schema.Codec<GetRecipientRequest> = /*#__PURE__*/ struct<GetRecipientRequest>(() => ({
  recipientId: Schema.String,
  "OAUTH-STATE-ID": optional(Schema.String)
}))

export interface GetRecipientsRequest {}
export const GetRecipientsRequest: Schema.Codec<GetRecipientsRequest> = /*#__PURE__*/ struct<GetRecipientsRequest>(
  () => ({})
)

export interface GetRecipientsResponse {
  readonly recipients: ReadonlyArray<ExtendedRecipientMetadata>
}
export const GetRecipientsResponse: Schema.Codec<GetRecipientsResponse> = /*#__PURE__*/ struct<GetRecipientsResponse>(
  () => ({
    recipients: Schema.Array(ExtendedRecipientMetadata)
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells an FDX consent's status, parties, resources and expiry.
 *
 * `GET /fdx/consents/{consentId}`
 */
export const fdxConsentsGet: PlaidOperation<FdxConsentsGetRequest, FDXConsentGrant> = /*#__PURE__*/ operation({
  id: "fdxConsentsGet",
  method: "GET",
  path: "/fdx/consents/{consentId}",
  request: FdxConsentsGetRequest,
  response: FDXConsentGrant,
  replay: "safe"
})

/**
 * Lists the FDX consents of one customer of a data provider, by status if given.
 *
 * `GET /fdx/consents`
 */
export const fdxConsentsList: PlaidOperation<FdxConsentsListRequest, GetConsentsResponse> = /*#__PURE__*/ operation({
  id: "fdxConsentsList",
  method: "GET",
  path: "/fdx/consents",
  request: FdxConsentsListRequest,
  response: GetConsentsResponse,
  replay: "safe"
})

/**
 * Lists who revoked an FDX consent, when, and for what reason.
 *
 * `GET /fdx/consents/{consentId}/revocation`
 */
export const fdxConsentsRevocationGet: PlaidOperation<FdxConsentsRevocationGetRequest, FDXConsentRevocations> =
  /*#__PURE__*/ operation({
    id: "fdxConsentsRevocationGet",
    method: "GET",
    path: "/fdx/consents/{consentId}/revocation",
    request: FdxConsentsRevocationGetRequest,
    response: FDXConsentRevocations,
    replay: "safe"
  })

/**
 * Revokes an FDX consent: the recipient's access to the customer's data ends; answers nothing.
 *
 * `PUT /fdx/consents/{consentId}/revocation`
 */
export const fdxConsentsRevoke: PlaidOperation<FDXConsentRevocation, void> = /*#__PURE__*/ operation({
  id: "fdxConsentsRevoke",
  method: "PUT",
  path: "/fdx/consents/{consentId}/revocation",
  request: FDXConsentRevocation,
  response: Schema.Void,
  replay: "unsafe"
})

/**
 * Sends Plaid an FDX event of a data provider, such as a revoked consent or a planned outage; answers nothing.
 *
 * `POST /fdx/notifications`
 *
 * @see https://plaid.com/docs/api/fdx/notifications/#post
 */
export const fdxNotifications: PlaidOperation<FDXNotification, void> = /*#__PURE__*/ operation({
  id: "fdxNotifications",
  method: "POST",
  path: "/fdx/notifications",
  request: FDXNotification,
  response: Schema.Void,
  replay: "unsafe"
})

/**
 * Tells the name, logo and legal name of one application that receives customers' data (FDX).
 *
 * `GET /fdx/recipient/{recipientId}`
 */
export const getRecipient: PlaidOperation<GetRecipientRequest, FDXRecipientMetadata> = /*#__PURE__*/ operation({
  id: "getRecipient",
  method: "GET",
  path: "/fdx/recipient/{recipientId}",
  request: GetRecipientRequest,
  response: FDXRecipientMetadata,
  replay: "safe",
  places: { "OAUTH-STATE-ID": "header" }
})

/**
 * Lists the applications that customers of a data provider have connected (FDX).
 *
 * `GET /fdx/recipients`
 */
export const getRecipients: PlaidOperation<GetRecipientsRequest, GetRecipientsResponse> = /*#__PURE__*/ operation({
  id: "getRecipients",
  method: "GET",
  path: "/fdx/recipients",
  request: GetRecipientsRequest,
  response: GetRecipientsResponse,
  replay: "safe"
})
