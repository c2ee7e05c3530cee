/**
 * End customers of resellers.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import {
  PartnerEndCustomerAddress,
  PartnerEndCustomerBillingContact,
  PartnerEndCustomerCustomerSupportInfo,
  PartnerEndCustomerSecrets,
  PartnerEndCustomerStatus,
  PartnerEndCustomerTechnicalContact,
  PlaidErrorObject,
  ProductsInput
} from "./model.ts"

export {
  Cause,
  PartnerEndCustomerAddress,
  PartnerEndCustomerBillingContact,
  PartnerEndCustomerCustomerSupportInfo,
  PartnerEndCustomerSecrets,
  PartnerEndCustomerStatus,
  PartnerEndCustomerTechnicalContact,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput
} from "./model.ts"

export interface PartnerCustomerCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly company_name: string
  readonly is_diligence_attested: boolean
  readonly products?: ReadonlyArray<ProductsInput> | undefined
  readonly create_link_customization?: boolean | undefined
  readonly logo?: string | undefined
  readonly legal_entity_name: string
  readonly website: string
  readonly application_name: string
  readonly technical_contact?: PartnerEndCustomerTechnicalContact | undefined
  readonly billing_contact?: PartnerEndCustomerBillingContact | undefined
  readonly customer_support_info?: PartnerEndCustomerCustomerSupportInfo | undefined
  readonly address: PartnerEndCustomerAddress
  readonly is_bank_addendum_completed: boolean
  readonly assets_under_management?: PartnerEndCustomerAssetsUnderManagement | undefined
  readonly redirect_uris?: ReadonlyArray<string> | undefined
  readonly registration_number?: string | undefined
}
export const PartnerCustomerCreateRequest: Schema.Codec<PartnerCustomerCreateRequest> =
  /*#__PURE__*/ struct<PartnerCustomerCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    company_name: Schema.String,
    is_diligence_attested: Schema.Boolean,
    products: optional(Schema.Array(ProductsInput)),
    create_link_customization: optional(Schema.Boolean),
    logo: optional(Schema.String),
    legal_entity_name: Schema.String,
    website: Schema.String,
    application_name: Schema.String,
    technical_contact: optional(PartnerEndCustomerTechnicalContact),
    billing_contact: optional(PartnerEndCustomerBillingContact),
    customer_support_info: optional(PartnerEndCustomerCustomerSupportInfo),
    address: PartnerEndCustomerAddress,
    is_bank_addendum_completed: Schema.Boolean,
    assets_under_management: optional(PartnerEndCustomerAssetsUnderManagement),
    redirect_uris: optional(Schema.Array(Schema.String)),
    registration_number: optional(Schema.String)
  }))

export interface PartnerCustomerCreateResponse {
  readonly end_customer?: PartnerEndCustomerWithSecrets | null
  readonly request_id?: string | null
}
export const PartnerCustomerCreateResponse: Schema.Codec<PartnerCustomerCreateResponse> =
  /*#__PURE__*/ struct<PartnerCustomerCreateResponse>(() => ({
    end_customer: optionalKey(nullOr(PartnerEndCustomerWithSecrets)),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface PartnerCustomerEnableRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly end_customer_client_id: string
}
export const PartnerCustomerEnableRequest: Schema.Codec<PartnerCustomerEnableRequest> =
  /*#__PURE__*/ struct<PartnerCustomerEnableRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    end_customer_client_id: Schema.String
  }))

export interface PartnerCustomerEnableResponse {
  readonly production_secret?: string | null
  readonly request_id?: string | null
}
export const PartnerCustomerEnableResponse: Schema.Codec<PartnerCustomerEnableResponse> =
  /*#__PURE__*/ struct<PartnerCustomerEnableResponse>(() => ({
    production_secret: optionalKey(nullOr(Schema.String)),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface PartnerCustomerGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly end_customer_client_id: string
}
export const PartnerCustomerGetRequest: Schema.Codec<PartnerCustomerGetRequest> =
  /*#__PURE__*/ struct<PartnerCustomerGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    end_customer_client_id: Schema.String
  }))

export interface PartnerCustomerGetResponse {
  readonly end_customer?: PartnerEndCustomer | null
  readonly request_id?: string | null
}
export const PartnerCustomerGetResponse: Schema.Codec<PartnerCustomerGetResponse> =
  /*#__PURE__*/ struct<PartnerCustomerGetResponse>(() => ({
    end_customer: optionalKey(nullOr(PartnerEndCustomer)),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface PartnerCustomerOAuthInstitutionsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly end_customer_client_id: string
}
export const PartnerCustomerOAuthInstitutionsGetRequest: Schema.Codec<PartnerCustomerOAuthInstitutionsGetRequest> =
  /*#__PURE__*/ struct<PartnerCustomerOAuthInstitutionsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    end_customer_client_id: Schema.String
  }))

export interface PartnerCustomerOAuthInstitutionsGetResponse {
  readonly flowdown_status?: PartnerEndCustomerFlowdownStatus | null
  readonly questionnaire_status?: PartnerEndCustomerQuestionnaireStatus | null
  readonly institutions?: ReadonlyArray<PartnerEndCustomerOAuthInstitution> | null
  readonly request_id?: string | null
}
export const PartnerCustomerOAuthInstitutionsGetResponse: Schema.Codec<PartnerCustomerOAuthInstitutionsGetResponse> =
  /*#__PURE__*/ struct<PartnerCustomerOAuthInstitutionsGetResponse>(() => ({
    flowdown_status: optionalKey(nullOr(PartnerEndCustomerFlowdownStatus)),
    questionnaire_status: optionalKey(nullOr(PartnerEndCustomerQuestionnaireStatus)),
    institutions: optionalKey(nullOr(Schema.Array(PartnerEndCustomerOAuthInstitution))),
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface PartnerCustomerRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly end_customer_client_id: string
}
export const PartnerCustomerRemoveRequest: Schema.Codec<PartnerCustomerRemoveRequest> =
  /*#__PURE__*/ struct<PartnerCustomerRemoveRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    end_customer_client_id: Schema.String
  }))

export interface PartnerCustomerRemoveResponse {
  readonly request_id?: string | null
}
export const PartnerCustomerRemoveResponse: Schema.Codec<PartnerCustomerRemoveResponse> =
  /*#__PURE__*/ struct<PartnerCustomerRemoveResponse>(() => ({
    request_id: optionalKey(nullOr(Schema.String))
  }))

export interface PartnerEndCustomer {
  readonly client_id?: string | null
  readonly company_name?: string | null
  readonly status?: PartnerEndCustomerStatus | null
}
export const PartnerEndCustomer: Schema.Codec<PartnerEndCustomer> = /*#__PURE__*/ struct<PartnerEndCustomer>(() => ({
  client_id: optionalKey(nullOr(Schema.String)),
  company_name: optionalKey(nullOr(Schema.String)),
  status: optionalKey(nullOr(PartnerEndCustomerStatus))
}))

export interface PartnerEndCustomerAssetsUnderManagement {
  readonly amount: number
  readonly iso_currency_code: string
}
export const PartnerEndCustomerAssetsUnderManagement: Schema.Codec<PartnerEndCustomerAssetsUnderManagement> =
  /*#__PURE__*/ struct<PartnerEndCustomerAssetsUnderManagement>(() => ({
    amount: Schema.Finite,
    iso_currency_code: Schema.String
  }))

export type PartnerEndCustomerFlowdownStatus = Open<"NOT_STARTED" | "IN_REVIEW" | "NEGOTIATION" | "COMPLETE">
export const PartnerEndCustomerFlowdownStatus: Schema.Codec<PartnerEndCustomerFlowdownStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["NOT_STARTED", "IN_REVIEW", "NEGOTIATION", "COMPLETE"]))

export interface PartnerEndCustomerOAuthInstitution {
  readonly name?: string | null
  readonly institution_id?: string | null
  readonly environments?: PartnerEndCustomerOAuthInstitutionEnvironments | null
  readonly production_enablement_date?: string | null
  readonly classic_disablement_date?: string | null
  readonly errors?: ReadonlyArray<PlaidErrorObject | null> | null
}
export const PartnerEndCustomerOAuthInstitution: Schema.Codec<PartnerEndCustomerOAuthInstitution> =
  /*#__PURE__*/ struct<PartnerEndCustomerOAuthInstitution>(() => ({
    name: optionalKey(nullOr(Schema.String)),
    institution_id: optionalKey(nullOr(Schema.String)),
    environments: optionalKey(nullOr(PartnerEndCustomerOAuthInstitutionEnvironments)),
    production_enablement_date: optionalKey(nullOr(Schema.String)),
    classic_disablement_date: optionalKey(nullOr(Schema.String)),
    errors: optionalKey(nullOr(Schema.Array(nullOr(PlaidErrorObject))))
  }))

const partnerEndCustomerOAuthInstitutionApplicationStatusValues = [
  "NOT_STARTED",
  "PROCESSING",
  "APPROVED",
  "ENABLED",
  "ATTENTION_REQUIRED"
] as const

export type PartnerEndCustomerOAuthInstitutionApplicationStatus = Open<
  (typeof partnerEndCustomerOAuthInstitutionApplicationStatusValues)[number]
>
export const PartnerEndCustomerOAuthInstitutionApplicationStatus: Schema.Codec<PartnerEndCustomerOAuthInstitutionApplicationStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(partnerEndCustomerOAuthInstitutionApplicationStatusValues))

export interface PartnerEndCustomerOAuthInstitutionEnvironments {
  readonly development?: PartnerEndCustomerOAuthInstitutionApplicationStatus | null
  readonly production?: PartnerEndCustomerOAuthInstitutionApplicationStatus | null
}
export const PartnerEndCustomerOAuthInstitutionEnvironments: Schema.Codec<PartnerEndCustomerOAuthInstitutionEnvironments> =
  /*#__PURE__*/ struct<PartnerEndCustomerOAuthInstitutionEnvironments>(() => ({
    development: optionalKey(nullOr(PartnerEndCustomerOAuthInstitutionApplicationStatus)),
    production: optionalKey(nullOr(PartnerEndCustomerOAuthInstitutionApplicationStatus))
  }))

export type PartnerEndCustomerQuestionnaireStatus = Open<"NOT_STARTED" | "RECEIVED" | "COMPLETE">
export const PartnerEndCustomerQuestionnaireStatus: Schema.Codec<PartnerEndCustomerQuestionnaireStatus> =
  /*#__PURE__*/ Schema.suspend(() => openEnum(["NOT_STARTED", "RECEIVED", "COMPLETE"]))

export interface PartnerEndCustomerWithSecrets {
  readonly client_id?: string | null
  readonly company_name?: string | null
  readonly status?: PartnerEndCustomerStatus | null
  readonly secrets?: PartnerEndCustomerSecrets | null
}
export const PartnerEndCustomerWithSecrets: Schema.Codec<PartnerEndCustomerWithSecrets> =
  /*#__PURE__*/ struct<PartnerEndCustomerWithSecrets>(() => ({
    client_id: optionalKey(nullOr(Schema.String)),
    company_name: optionalKey(nullOr(Schema.String)),
    status: optionalKey(nullOr(PartnerEndCustomerStatus)),
    secrets: optionalKey(nullOr(PartnerEndCustomerSecrets))
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Creates a reseller's end customer and answers its client id and secrets.
 *
 * `POST /partner/customer/create`
 *
 * @see https://plaid.com/docs/api/partner/#partnercustomercreate
 */
export const partnerCustomerCreate: PlaidOperation<PartnerCustomerCreateRequest, PartnerCustomerCreateResponse> =
  /*#__PURE__*/ operation({
    id: "partnerCustomerCreate",
    method: "POST",
    path: "/partner/customer/create",
    request: PartnerCustomerCreateRequest,
    response: PartnerCustomerCreateResponse,
    replay: "unsafe"
  })

/**
 * Enables a reseller's end customer in full production and answers its production secret.
 *
 * `POST /partner/customer/enable`
 *
 * @see https://plaid.com/docs/api/partner/#partnercustomerenable
 */
export const partnerCustomerEnable: PlaidOperation<PartnerCustomerEnableRequest, PartnerCustomerEnableResponse> =
  /*#__PURE__*/ operation({
    id: "partnerCustomerEnable",
    method: "POST",
    path: "/partner/customer/enable",
    request: PartnerCustomerEnableRequest,
    response: PartnerCustomerEnableResponse,
    replay: "unsafe"
  })

/**
 * Tells how a reseller's end customer stands.
 *
 * `POST /partner/customer/get`
 *
 * @see https://plaid.com/docs/api/partner/#partnercustomerget
 */
export const partnerCustomerGet: PlaidOperation<PartnerCustomerGetRequest, PartnerCustomerGetResponse> =
  /*#__PURE__*/ operation({
    id: "partnerCustomerGet",
    method: "POST",
    path: "/partner/customer/get",
    request: PartnerCustomerGetRequest,
    response: PartnerCustomerGetResponse,
    replay: "safe"
  })

/**
 * Tells how far a reseller's end customer is registered at each OAuth institution.
 *
 * `POST /partner/customer/oauth_institutions/get`
 *
 * @see https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget
 */
export const partnerCustomerOauthInstitutionsGet: PlaidOperation<
  PartnerCustomerOAuthInstitutionsGetRequest,
  PartnerCustomerOAuthInstitutionsGetResponse
> = /*#__PURE__*/ operation({
  id: "partnerCustomerOauthInstitutionsGet",
  method: "POST",
  path: "/partner/customer/oauth_institutions/get",
  request: PartnerCustomerOAuthInstitutionsGetRequest,
  response: PartnerCustomerOAuthInstitutionsGetResponse,
  replay: "safe"
})

/**
 * Removes a reseller's end customer that is not in full production yet: its API keys stop working.
 *
 * `POST /partner/customer/remove`
 *
 * @see https://plaid.com/docs/api/partner/#partnercustomerremove
 */
export const partnerCustomerRemove: PlaidOperation<PartnerCustomerRemoveRequest, PartnerCustomerRemoveResponse> =
  /*#__PURE__*/ operation({
    id: "partnerCustomerRemove",
    method: "POST",
    path: "/partner/customer/remove",
    request: PartnerCustomerRemoveRequest,
    response: PartnerCustomerRemoveResponse,
    replay: "unsafe"
  })
