/**
 * Institutions that Plaid connects to.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { CountryCode, CountryCodeInput, PaymentScheduleInterval, Products, ProductsInput } from "./model.ts"

export {
  CountryCode,
  CountryCodeInput,
  PaymentScheduleInterval,
  PaymentScheduleIntervalInput,
  Products,
  ProductsInput
} from "./model.ts"

export interface AuthMetadata {
  readonly supported_methods: AuthSupportedMethods | null
}
export const AuthMetadata: Schema.Codec<AuthMetadata> = /*#__PURE__*/ struct<AuthMetadata>(() => ({
  supported_methods: nullOr(AuthSupportedMethods)
}))

export interface AuthSupportedMethods {
  readonly instant_auth: boolean
  readonly instant_match: boolean
  readonly automated_micro_deposits: boolean
  readonly instant_micro_deposits: boolean
}
export const AuthSupportedMethods: Schema.Codec<AuthSupportedMethods> = /*#__PURE__*/ struct<AuthSupportedMethods>(
  () => ({
    instant_auth: Schema.Boolean,
    instant_match: Schema.Boolean,
    automated_micro_deposits: Schema.Boolean,
    instant_micro_deposits: Schema.Boolean
  })
)

export interface HealthIncident {
  readonly start_date: string
  readonly end_date?: string | null
  readonly title: string
  readonly incident_updates: ReadonlyArray<IncidentUpdate>
}
export const HealthIncident: Schema.Codec<HealthIncident> = /*#__PURE__*/ struct<HealthIncident>(() => ({
  start_date: Schema.String,
  end_date: optionalKey(nullOr(Schema.String)),
  title: Schema.String,
  incident_updates: Schema.Array(IncidentUpdate)
}))

const incidentUpdateStatusValues = ["INVESTIGATING", "IDENTIFIED", "SCHEDULED", "RESOLVED", "UNKNOWN"] as const

export interface IncidentUpdate {
  readonly description?: string | null
  readonly status?: Open<(typeof incidentUpdateStatusValues)[number]> | null
  readonly updated_date?: string | null
}
export const IncidentUpdate: Schema.Codec<IncidentUpdate> = /*#__PURE__*/ struct<IncidentUpdate>(() => ({
  description: optionalKey(nullOr(Schema.String)),
  status: optionalKey(nullOr(openEnum(incidentUpdateStatusValues))),
  updated_date: optionalKey(nullOr(Schema.String))
}))

/**
 * An institution. `url`, `primary_color` and `logo` (an image in base64) come with `include_optional_metadata` alone,
 * and `status` with `include_status`. `routing_numbers` need not be all of them.
 */
export interface Institution {
  readonly institution_id: string
  readonly name: string
  readonly products: ReadonlyArray<Products>
  readonly country_codes: ReadonlyArray<CountryCode>
  readonly url?: string | null
  readonly primary_color?: string | null
  readonly logo?: string | null
  readonly routing_numbers: ReadonlyArray<string>
  readonly dtc_numbers?: ReadonlyArray<string> | null
  readonly oauth: boolean
  readonly status?: InstitutionStatus | null
  readonly payment_initiation_metadata?: PaymentInitiationMetadata | null
  readonly auth_metadata?: AuthMetadata | null
}
export const Institution: Schema.Codec<Institution> = /*#__PURE__*/ struct<Institution>(() => ({
  institution_id: Schema.String,
  name: Schema.String,
  products: Schema.Array(Products),
  country_codes: Schema.Array(CountryCode),
  url: optionalKey(nullOr(Schema.String)),
  primary_color: optionalKey(nullOr(Schema.String)),
  logo: optionalKey(nullOr(Schema.String)),
  routing_numbers: Schema.Array(Schema.String),
  dtc_numbers: optionalKey(nullOr(Schema.Array(Schema.String))),
  oauth: Schema.Boolean,
  status: optionalKey(nullOr(InstitutionStatus)),
  payment_initiation_metadata: optionalKey(nullOr(PaymentInitiationMetadata)),
  auth_metadata: optionalKey(nullOr(AuthMetadata))
}))

export interface InstitutionStatus {
  readonly item_logins?: ProductStatus | null
  readonly transactions_updates?: ProductStatus | null
  readonly auth?: ProductStatus | null
  readonly identity?: ProductStatus | null
  readonly investments_updates?: ProductStatus | null
  readonly liabilities_updates?: ProductStatus | null
  readonly liabilities?: ProductStatus | null
  readonly investments?: ProductStatus | null
  readonly health_incidents?: ReadonlyArray<HealthIncident> | null
}
export const InstitutionStatus: Schema.Codec<InstitutionStatus> = /*#__PURE__*/ struct<InstitutionStatus>(() => ({
  item_logins: optionalKey(nullOr(ProductStatus)),
  transactions_updates: optionalKey(nullOr(ProductStatus)),
  auth: optionalKey(nullOr(ProductStatus)),
  identity: optionalKey(nullOr(ProductStatus)),
  investments_updates: optionalKey(nullOr(ProductStatus)),
  liabilities_updates: optionalKey(nullOr(ProductStatus)),
  liabilities: optionalKey(nullOr(ProductStatus)),
  investments: optionalKey(nullOr(ProductStatus)),
  health_incidents: optionalKey(nullOr(Schema.Array(HealthIncident)))
}))

export interface InstitutionsGetByIdRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly institution_id: string
  readonly country_codes: ReadonlyArray<CountryCodeInput>
  readonly options?: InstitutionsGetByIdRequestOptions | undefined
}
export const InstitutionsGetByIdRequest: Schema.Codec<InstitutionsGetByIdRequest> =
  /*#__PURE__*/ struct<InstitutionsGetByIdRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    institution_id: Schema.String.check(Schema.isMinCodePoints(1)),
    country_codes: Schema.Array(CountryCodeInput),
    options: optional(InstitutionsGetByIdRequestOptions)
  }))

export interface InstitutionsGetByIdRequestOptions {
  readonly include_optional_metadata?: boolean | undefined
  readonly include_status?: boolean | undefined
  readonly include_auth_metadata?: boolean | undefined
  readonly include_payment_initiation_metadata?: boolean | undefined
}
export const InstitutionsGetByIdRequestOptions: Schema.Codec<InstitutionsGetByIdRequestOptions> =
  /*#__PURE__*/ struct<InstitutionsGetByIdRequestOptions>(() => ({
    include_optional_metadata: optional(Schema.Boolean),
    include_status: optional(Schema.Boolean),
    include_auth_metadata: optional(Schema.Boolean),
    include_payment_initiation_metadata: optional(Schema.Boolean)
  }))

export interface InstitutionsGetByIdResponse {
  readonly institution: Institution
  readonly request_id: string
}
export const InstitutionsGetByIdResponse: Schema.Codec<InstitutionsGetByIdResponse> =
  /*#__PURE__*/ struct<InstitutionsGetByIdResponse>(() => ({
    institution: Institution,
    request_id: Schema.String
  }))

export interface InstitutionsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly count: number
  readonly offset: number
  readonly country_codes: ReadonlyArray<CountryCodeInput>
  readonly options?: InstitutionsGetRequestOptions | undefined
}
export const InstitutionsGetRequest: Schema.Codec<InstitutionsGetRequest> =
  /*#__PURE__*/ struct<InstitutionsGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    count: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(500)),
    offset: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
    country_codes: Schema.Array(CountryCodeInput).check(Schema.isMinLength(1)),
    options: optional(InstitutionsGetRequestOptions)
  }))

export interface InstitutionsGetRequestOptions {
  readonly products?: ReadonlyArray<ProductsInput> | null | undefined
  readonly routing_numbers?: ReadonlyArray<string> | null | undefined
  readonly oauth?: boolean | null | undefined
  readonly include_optional_metadata?: boolean | undefined
  readonly include_auth_metadata?: boolean | undefined
  readonly include_payment_initiation_metadata?: boolean | undefined
}
export const InstitutionsGetRequestOptions: Schema.Codec<InstitutionsGetRequestOptions> =
  /*#__PURE__*/ struct<InstitutionsGetRequestOptions>(() => ({
    products: optional(nullOr(Schema.Array(ProductsInput).check(Schema.isMinLength(1)))),
    routing_numbers: optional(nullOr(Schema.Array(Schema.String))),
    oauth: optional(nullOr(Schema.Boolean)),
    include_optional_metadata: optional(Schema.Boolean),
    include_auth_metadata: optional(Schema.Boolean),
    include_payment_initiation_metadata: optional(Schema.Boolean)
  }))

export interface InstitutionsGetResponse {
  readonly institutions: ReadonlyArray<Institution>
  readonly total: number
  readonly request_id: string
}
export const InstitutionsGetResponse: Schema.Codec<InstitutionsGetResponse> =
  /*#__PURE__*/ struct<InstitutionsGetResponse>(() => ({
    institutions: Schema.Array(Institution),
    total: Schema.Finite,
    request_id: Schema.String
  }))

export interface InstitutionsSearchPaymentInitiationOptions {
  readonly payment_id?: string | null | undefined
  readonly consent_id?: string | null | undefined
}
export const InstitutionsSearchPaymentInitiationOptions: Schema.Codec<InstitutionsSearchPaymentInitiationOptions> =
  /*#__PURE__*/ struct<InstitutionsSearchPaymentInitiationOptions>(() => ({
    payment_id: optional(nullOr(Schema.String)),
    consent_id: optional(nullOr(Schema.String))
  }))

export interface InstitutionsSearchRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly query: string
  readonly products?: ReadonlyArray<ProductsInput> | null | undefined
  readonly country_codes: ReadonlyArray<CountryCodeInput>
  readonly options?: InstitutionsSearchRequestOptions | undefined
}
export const InstitutionsSearchRequest: Schema.Codec<InstitutionsSearchRequest> =
  /*#__PURE__*/ struct<InstitutionsSearchRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    query: Schema.String.check(Schema.isMinCodePoints(1)),
    products: optional(nullOr(Schema.Array(ProductsInput).check(Schema.isMinLength(1)))),
    country_codes: Schema.Array(CountryCodeInput),
    options: optional(InstitutionsSearchRequestOptions)
  }))

export interface InstitutionsSearchRequestOptions {
  readonly oauth?: boolean | null | undefined
  readonly include_optional_metadata?: boolean | undefined
  readonly include_auth_metadata?: boolean | null | undefined
  readonly include_payment_initiation_metadata?: boolean | null | undefined
  readonly payment_initiation?: InstitutionsSearchPaymentInitiationOptions | null | undefined
}
export const InstitutionsSearchRequestOptions: Schema.Codec<InstitutionsSearchRequestOptions> =
  /*#__PURE__*/ struct<InstitutionsSearchRequestOptions>(() => ({
    oauth: optional(nullOr(Schema.Boolean)),
    include_optional_metadata: optional(Schema.Boolean),
    include_auth_metadata: optional(nullOr(Schema.Boolean)),
    include_payment_initiation_metadata: optional(nullOr(Schema.Boolean)),
    payment_initiation: optional(nullOr(InstitutionsSearchPaymentInitiationOptions))
  }))

export interface InstitutionsSearchResponse {
  readonly institutions: ReadonlyArray<Institution>
  readonly request_id: string
}
export const InstitutionsSearchResponse: Schema.Codec<InstitutionsSearchResponse> =
  /*#__PURE__*/ struct<InstitutionsSearchResponse>(() => ({
    institutions: Schema.Array(Institution),
    request_id: Schema.String
  }))

/** Currency to the greatest amount of one payment, as a decimal string. */
export type PaymentInitiationMaximumPaymentAmount = Readonly<Record<string, string>>
export const PaymentInitiationMaximumPaymentAmount: Schema.Codec<PaymentInitiationMaximumPaymentAmount> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Record(Schema.String, Schema.String))

export interface PaymentInitiationMetadata {
  readonly supports_international_payments: boolean
  readonly supports_sepa_instant: boolean
  readonly maximum_payment_amount: PaymentInitiationMaximumPaymentAmount
  readonly supports_refund_details: boolean
  readonly standing_order_metadata: PaymentInitiationStandingOrderMetadata | null
  readonly supports_payment_consents: boolean
}
export const PaymentInitiationMetadata: Schema.Codec<PaymentInitiationMetadata> =
  /*#__PURE__*/ struct<PaymentInitiationMetadata>(() => ({
    supports_international_payments: Schema.Boolean,
    supports_sepa_instant: Schema.Boolean,
    maximum_payment_amount: PaymentInitiationMaximumPaymentAmount,
    supports_refund_details: Schema.Boolean,
    standing_order_metadata: nullOr(PaymentInitiationStandingOrderMetadata),
    supports_payment_consents: Schema.Boolean
  }))

export interface PaymentInitiationStandingOrderMetadata {
  readonly supports_standing_order_end_date: boolean
  readonly supports_standing_order_negative_execution_days: boolean
  readonly valid_standing_order_intervals: ReadonlyArray<PaymentScheduleInterval>
}
export const PaymentInitiationStandingOrderMetadata: Schema.Codec<PaymentInitiationStandingOrderMetadata> =
  /*#__PURE__*/ struct<PaymentInitiationStandingOrderMetadata>(() => ({
    supports_standing_order_end_date: Schema.Boolean,
    supports_standing_order_negative_execution_days: Schema.Boolean,
    valid_standing_order_intervals: Schema.Array(PaymentScheduleInterval)
  }))

export interface ProductStatus {
  /** @deprecated */
  readonly status: Open<"HEALTHY" | "DEGRADED" | "DOWN">
  readonly last_status_change: string
  readonly breakdown: ProductStatusBreakdown
}
export const ProductStatus: Schema.Codec<ProductStatus> = /*#__PURE__*/ struct<ProductStatus>(() => ({
  status: openEnum(["HEALTHY", "DEGRADED", "DOWN"]),
  last_status_change: Schema.String,
  breakdown: ProductStatusBreakdown
}))

/** Shares of calls, from 0 to 1. */
export interface ProductStatusBreakdown {
  readonly success: number
  readonly error_plaid: number
  readonly error_institution: number
  readonly refresh_interval?: Open<"NORMAL" | "DELAYED" | "STOPPED"> | null
}
export const ProductStatusBreakdown: Schema.Codec<ProductStatusBreakdown> =
  /*#__PURE__*/ struct<ProductStatusBreakdown>(() => ({
    success: Schema.Finite,
    error_plaid: Schema.Finite,
    error_institution: Schema.Finite,
    refresh_interval: optionalKey(nullOr(openEnum(["NORMAL", "DELAYED", "STOPPED"])))
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Yields the institutions of some countries that Plaid connects to, and how many there are. `.items` and `.pages` read
 * them all, so that they need neither `count` nor `offset`.
 *
 * `POST /institutions/get`
 *
 * Fails above all with `RateLimited` (50 calls a minute in production, 10 in the sandbox: a whole list takes minutes),
 * and as a stream with `PaginationMutated` when the number of institutions changes while they are read.
 *
 * @example
 * ```ts
 * const oauthInstitutions = institutionsGet
 *   .items({ country_codes: ["US"], options: { oauth: true } })
 *   .pipe(Stream.map((institution) => institution.name))
 * ```
 *
 * @see https://plaid.com/docs/api/institutions/#institutionsget
 */
export const institutionsGet: PlaidPagedOperation<
  InstitutionsGetRequest,
  InstitutionsGetResponse,
  Institution,
  "offset" | "count"
> = /*#__PURE__*/ pagedOperation({
  id: "institutionsGet",
  method: "POST",
  path: "/institutions/get",
  request: InstitutionsGetRequest,
  response: InstitutionsGetResponse,
  replay: "safe",
  page: { style: "offset", offset: "offset", total: "total", items: "institutions", size: { field: "count", max: 500 } }
})

/**
 * Yields one institution; with `include_status`, also how well Plaid's connections to it work at present.
 *
 * `POST /institutions/get_by_id`
 *
 * Fails above all with `NotFound`, for an unknown id or one of another country.
 *
 * @see https://plaid.com/docs/api/institutions/#institutionsget_by_id
 */
export const institutionsGetById: PlaidOperation<InstitutionsGetByIdRequest, InstitutionsGetByIdResponse> =
  /*#__PURE__*/ operation({
    id: "institutionsGetById",
    method: "POST",
    path: "/institutions/get_by_id",
    request: InstitutionsGetByIdRequest,
    response: InstitutionsGetByIdResponse,
    replay: "safe"
  })

/**
 * Finds up to ten institutions by name and country, and by products if given.
 *
 * `POST /institutions/search`
 *
 * @see https://plaid.com/docs/api/institutions/#institutionssearch
 */
export const institutionsSearch: PlaidOperation<InstitutionsSearchRequest, InstitutionsSearchResponse> =
  /*#__PURE__*/ operation({
    id: "institutionsSearch",
    method: "POST",
    path: "/institutions/search",
    request: InstitutionsSearchRequest,
    response: InstitutionsSearchResponse,
    replay: "safe"
  })
