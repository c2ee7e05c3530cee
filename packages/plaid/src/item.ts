/**
 * Items: one end user's login at one institution.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { uri } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, type PlaidPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import {
  Item,
  ItemAuthMethod,
  PlaidErrorObject,
  Products,
  ProductsInput,
  ProductsTerminateReasonCode
} from "./model.ts"

export {
  Cause,
  Item,
  ItemAuthMethod,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput,
  ProductsTerminateReasonCode
} from "./model.ts"

export * from "./item-reason.ts"

export interface AccountAccessInput {
  readonly unique_id: string
  readonly authorized?: boolean | null | undefined
  readonly account_product_access?: AccountProductAccessInput | null | undefined
}
export const AccountAccessInput: Schema.Codec<AccountAccessInput> = /*#__PURE__*/ struct<AccountAccessInput>(() => ({
  unique_id: Schema.String,
  authorized: optional(nullOr(Schema.Boolean)),
  account_product_access: optional(nullOr(AccountProductAccessInput))
}))

export interface AccountAccess {
  readonly unique_id: string
  readonly authorized?: boolean | null
  readonly account_product_access?: AccountProductAccess | null
}
export const AccountAccess: Schema.Codec<AccountAccess> = /*#__PURE__*/ struct<AccountAccess>(() => ({
  unique_id: Schema.String,
  authorized: optionalKey(nullOr(Schema.Boolean)),
  account_product_access: optionalKey(nullOr(AccountProductAccess))
}))

export interface AccountProductAccessInput {
  readonly account_data?: boolean | null | undefined
  readonly statements?: boolean | null | undefined
  readonly tax_documents?: boolean | null | undefined
}
export const AccountProductAccessInput: Schema.Codec<AccountProductAccessInput> =
  /*#__PURE__*/ struct<AccountProductAccessInput>(() => ({
    account_data: optional(nullOr(Schema.Boolean)),
    statements: optional(nullOr(Schema.Boolean)),
    tax_documents: optional(nullOr(Schema.Boolean))
  }))

export interface AccountProductAccess {
  readonly account_data?: boolean | null
  readonly statements?: boolean | null
  readonly tax_documents?: boolean | null
}
export const AccountProductAccess: Schema.Codec<AccountProductAccess> = /*#__PURE__*/ struct<AccountProductAccess>(
  () => ({
    account_data: optionalKey(nullOr(Schema.Boolean)),
    statements: optionalKey(nullOr(Schema.Boolean)),
    tax_documents: optionalKey(nullOr(Schema.Boolean))
  })
)

export type ActionState = Open<"UNKNOWN" | "ATTEMPT" | "SUCCESS" | "FAILURE" | "SKIPPED">
export const ActionState: Schema.Codec<ActionState> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["UNKNOWN", "ATTEMPT", "SUCCESS", "FAILURE", "SKIPPED"])
)

export interface Activity {
  readonly activity: ActivityType
  readonly initiated_date: string
  readonly id: string
  readonly initiator: string
  readonly state: ActionState
  readonly target_application_id?: string | null
  readonly scopes?: Scopes | null
  readonly authentication?: ItemCreateAuthentication | null
}
export const Activity: Schema.Codec<Activity> = /*#__PURE__*/ struct<Activity>(() => ({
  activity: ActivityType,
  initiated_date: Schema.String,
  id: Schema.String,
  initiator: Schema.String,
  state: ActionState,
  target_application_id: optionalKey(nullOr(Schema.String)),
  scopes: optionalKey(nullOr(Scopes)),
  authentication: optionalKey(nullOr(ItemCreateAuthentication))
}))

const activityTypeValues = [
  "UNKNOWN",
  "ITEM_CREATE",
  "ITEM_IMPORT",
  "ITEM_UPDATE",
  "ITEM_UNLINK",
  "PORTAL_UNLINK",
  "PORTAL_ITEMS_DELETE",
  "ITEM_REMOVE",
  "INVARIANT_CHECKER_DELETION",
  "SCOPES_UPDATE"
] as const

export type ActivityType = Open<(typeof activityTypeValues)[number]>
export const ActivityType: Schema.Codec<ActivityType> = /*#__PURE__*/ Schema.suspend(() => openEnum(activityTypeValues))

export interface ApplicationLastDataAccessTimes {
  readonly application_id: string
  readonly account_balance_info: string | null
  readonly account_routing_number: string | null
  readonly contact_info: string | null
  readonly transactions: string | null
  readonly credit_loan_info: string | null
  readonly investments: string | null
}
export const ApplicationLastDataAccessTimes: Schema.Codec<ApplicationLastDataAccessTimes> =
  /*#__PURE__*/ struct<ApplicationLastDataAccessTimes>(() => ({
    application_id: Schema.String,
    account_balance_info: nullOr(Schema.String),
    account_routing_number: nullOr(Schema.String),
    contact_info: nullOr(Schema.String),
    transactions: nullOr(Schema.String),
    credit_loan_info: nullOr(Schema.String),
    investments: nullOr(Schema.String)
  }))

export interface ConnectedApplication {
  readonly application_id: string
  readonly name: string
  readonly display_name?: string | null
  readonly logo_url?: string | null
  readonly application_url?: string | null
  readonly reason_for_access?: string | null
  readonly created_at: string
  readonly scopes?: Scopes | null
}
export const ConnectedApplication: Schema.Codec<ConnectedApplication> = /*#__PURE__*/ struct<ConnectedApplication>(
  () => ({
    application_id: Schema.String,
    name: Schema.String,
    display_name: optionalKey(nullOr(Schema.String)),
    logo_url: optionalKey(nullOr(Schema.String)),
    application_url: optionalKey(nullOr(Schema.String)),
    reason_for_access: optionalKey(nullOr(Schema.String)),
    created_at: Schema.String,
    scopes: optionalKey(nullOr(Scopes))
  })
)

export interface DisconnectedApplication {
  readonly application_id: string
  readonly name: string
  readonly display_name?: string | null
  readonly logo_url?: string | null
  readonly application_url?: string | null
  readonly reason_for_access?: string | null
}
export const DisconnectedApplication: Schema.Codec<DisconnectedApplication> =
  /*#__PURE__*/ struct<DisconnectedApplication>(() => ({
    application_id: Schema.String,
    name: Schema.String,
    display_name: optionalKey(nullOr(Schema.String)),
    logo_url: optionalKey(nullOr(Schema.String)),
    application_url: optionalKey(nullOr(Schema.String)),
    reason_for_access: optionalKey(nullOr(Schema.String))
  }))

export interface ItemAccessTokenInvalidateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
}
export const ItemAccessTokenInvalidateRequest: Schema.Codec<ItemAccessTokenInvalidateRequest> =
  /*#__PURE__*/ struct<ItemAccessTokenInvalidateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String
  }))

export interface ItemAccessTokenInvalidateResponse {
  readonly new_access_token: string
  readonly request_id: string
}
export const ItemAccessTokenInvalidateResponse: Schema.Codec<ItemAccessTokenInvalidateResponse> =
  /*#__PURE__*/ struct<ItemAccessTokenInvalidateResponse>(() => ({
    new_access_token: Schema.String,
    request_id: Schema.String
  }))

export interface ItemActivityListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token?: string | undefined
  readonly cursor?: string | undefined
  readonly count?: number | undefined
}
export const ItemActivityListRequest: Schema.Codec<ItemActivityListRequest> =
  /*#__PURE__*/ struct<ItemActivityListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: optional(Schema.String),
    cursor: optional(Schema.String),
    count: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(50)))
  }))

export interface ItemActivityListResponse {
  readonly request_id: string
  readonly activities: ReadonlyArray<Activity>
  readonly last_data_access_times: ReadonlyArray<ApplicationLastDataAccessTimes>
  readonly cursor?: string | null
}
export const ItemActivityListResponse: Schema.Codec<ItemActivityListResponse> =
  /*#__PURE__*/ struct<ItemActivityListResponse>(() => ({
    request_id: Schema.String,
    activities: Schema.Array(Activity),
    last_data_access_times: Schema.Array(ApplicationLastDataAccessTimes),
    cursor: optionalKey(nullOr(Schema.String))
  }))

export interface ItemApplicationListRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token?: string | null | undefined
}
export const ItemApplicationListRequest: Schema.Codec<ItemApplicationListRequest> =
  /*#__PURE__*/ struct<ItemApplicationListRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: optional(nullOr(Schema.String))
  }))

export interface ItemApplicationListResponse {
  readonly request_id?: string | null
  readonly applications: ReadonlyArray<ConnectedApplication>
  readonly disconnected_applications?: ReadonlyArray<DisconnectedApplication> | null
}
export const ItemApplicationListResponse: Schema.Codec<ItemApplicationListResponse> =
  /*#__PURE__*/ struct<ItemApplicationListResponse>(() => ({
    request_id: optionalKey(nullOr(Schema.String)),
    applications: Schema.Array(ConnectedApplication),
    disconnected_applications: optionalKey(nullOr(Schema.Array(DisconnectedApplication)))
  }))

export interface ItemApplicationScopesUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly application_id: string
  readonly scopes: ScopesInput
  readonly state?: string | undefined
  readonly context: ScopesContext
}
export const ItemApplicationScopesUpdateRequest: Schema.Codec<ItemApplicationScopesUpdateRequest> =
  /*#__PURE__*/ struct<ItemApplicationScopesUpdateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    application_id: Schema.String,
    scopes: ScopesInput,
    state: optional(Schema.String),
    context: ScopesContext
  }))

export interface ItemApplicationScopesUpdateResponse {
  readonly request_id: string
}
export const ItemApplicationScopesUpdateResponse: Schema.Codec<ItemApplicationScopesUpdateResponse> =
  /*#__PURE__*/ struct<ItemApplicationScopesUpdateResponse>(() => ({
    request_id: Schema.String
  }))

export interface ItemApplicationUnlinkRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly application_id: string
}
export const ItemApplicationUnlinkRequest: Schema.Codec<ItemApplicationUnlinkRequest> =
  /*#__PURE__*/ struct<ItemApplicationUnlinkRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    application_id: Schema.String
  }))

export interface ItemApplicationUnlinkResponse {
  readonly request_id: string
}
export const ItemApplicationUnlinkResponse: Schema.Codec<ItemApplicationUnlinkResponse> =
  /*#__PURE__*/ struct<ItemApplicationUnlinkResponse>(() => ({
    request_id: Schema.String
  }))

const itemConsentedDataScopeValues = [
  "account_balance_info",
  "contact_info",
  "account_routing_number",
  "transactions",
  "credit_loan_info",
  "investments",
  "payroll_info",
  "income_verification_paystubs_info",
  "income_verification_w2s_info",
  "income_verification_bank_statements",
  "income_verification_employment_info",
  "bank_statements",
  "risk_info",
  "network_insights_lite",
  "fraud_info"
] as const

export type ItemConsentedDataScope = Open<(typeof itemConsentedDataScopeValues)[number]>
export const ItemConsentedDataScope: Schema.Codec<ItemConsentedDataScope> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(itemConsentedDataScopeValues)
)

export type ItemCreateAuthentication = Open<"UNKNOWN" | "DATA_PARTNER" | "PLAID">
export const ItemCreateAuthentication: Schema.Codec<ItemCreateAuthentication> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["UNKNOWN", "DATA_PARTNER", "PLAID"])
)

export interface ItemGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
}
export const ItemGetRequest: Schema.Codec<ItemGetRequest> = /*#__PURE__*/ struct<ItemGetRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  access_token: Schema.String
}))

export interface ItemGetResponse {
  readonly item: ItemWithConsentFields
  readonly status?: ItemStatus | null
  readonly request_id: string
}
export const ItemGetResponse: Schema.Codec<ItemGetResponse> = /*#__PURE__*/ struct<ItemGetResponse>(() => ({
  item: ItemWithConsentFields,
  status: optionalKey(nullOr(ItemStatus)),
  request_id: Schema.String
}))

export interface ItemImportRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly institution_id?: string | undefined
  readonly products?: ReadonlyArray<ProductsInput> | undefined
  readonly user_auth: ItemImportRequestUserAuth
  /** @deprecated */
  readonly options?: ItemImportRequestOptions | undefined
}
export const ItemImportRequest: Schema.Codec<ItemImportRequest> = /*#__PURE__*/ struct<ItemImportRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  institution_id: optional(Schema.String),
  products: optional(Schema.Array(ProductsInput).check(Schema.isMinLength(1))),
  user_auth: ItemImportRequestUserAuth,
  options: optional(ItemImportRequestOptions)
}))

export interface ItemImportRequestOptions {
  /** @deprecated */
  readonly webhook?: string | undefined
}
export const ItemImportRequestOptions: Schema.Codec<ItemImportRequestOptions> =
  /*#__PURE__*/ struct<ItemImportRequestOptions>(() => ({
    webhook: optional(uri)
  }))

export interface ItemImportRequestUserAuth {
  readonly user_id: string
  /** @deprecated */
  readonly auth_token?: string | undefined
}
export const ItemImportRequestUserAuth: Schema.Codec<ItemImportRequestUserAuth> =
  /*#__PURE__*/ struct<ItemImportRequestUserAuth>(() => ({
    user_id: Schema.String,
    auth_token: optional(Schema.String)
  }))

export interface ItemImportResponse {
  readonly access_token: string
  readonly request_id: string
}
export const ItemImportResponse: Schema.Codec<ItemImportResponse> = /*#__PURE__*/ struct<ItemImportResponse>(() => ({
  access_token: Schema.String,
  request_id: Schema.String
}))

export interface ItemProductsTerminateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly reason_code: ProductsTerminateReasonCode
  readonly reason_note?: string | null | undefined
}
export const ItemProductsTerminateRequest: Schema.Codec<ItemProductsTerminateRequest> =
  /*#__PURE__*/ struct<ItemProductsTerminateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    reason_code: ProductsTerminateReasonCode,
    reason_note: optional(nullOr(Schema.String.check(Schema.isMaxCodePoints(512))))
  }))

export interface ItemProductsTerminateResponse {
  readonly request_id: string
}
export const ItemProductsTerminateResponse: Schema.Codec<ItemProductsTerminateResponse> =
  /*#__PURE__*/ struct<ItemProductsTerminateResponse>(() => ({
    request_id: Schema.String
  }))

export interface ItemPublicTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
}
export const ItemPublicTokenCreateRequest: Schema.Codec<ItemPublicTokenCreateRequest> =
  /*#__PURE__*/ struct<ItemPublicTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String
  }))

export interface ItemPublicTokenCreateResponse {
  readonly public_token: string
  readonly expiration?: string | null
  readonly request_id: string
}
export const ItemPublicTokenCreateResponse: Schema.Codec<ItemPublicTokenCreateResponse> =
  /*#__PURE__*/ struct<ItemPublicTokenCreateResponse>(() => ({
    public_token: Schema.String,
    expiration: optionalKey(nullOr(Schema.String)),
    request_id: Schema.String
  }))

export interface ItemPublicTokenExchangeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly public_token: string
}
export const ItemPublicTokenExchangeRequest: Schema.Codec<ItemPublicTokenExchangeRequest> =
  /*#__PURE__*/ struct<ItemPublicTokenExchangeRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    public_token: Schema.String
  }))

export interface ItemPublicTokenExchangeResponse {
  readonly access_token: string
  readonly item_id: string
  readonly request_id: string
}
export const ItemPublicTokenExchangeResponse: Schema.Codec<ItemPublicTokenExchangeResponse> =
  /*#__PURE__*/ struct<ItemPublicTokenExchangeResponse>(() => ({
    access_token: Schema.String,
    item_id: Schema.String,
    request_id: Schema.String
  }))

const itemRemoveReasonCodeValues = [
  "FRAUD_FIRST_PARTY",
  "FRAUD_FALSE_IDENTITY",
  "FRAUD_ABUSE",
  "FRAUD_OTHER",
  "CONNECTION_IS_NON_FUNCTIONAL",
  "OTHER"
] as const

export type ItemRemoveReasonCode = (typeof itemRemoveReasonCodeValues)[number]
export const ItemRemoveReasonCode: Schema.Codec<ItemRemoveReasonCode> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(itemRemoveReasonCodeValues)
)

export interface ItemRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly reason_code?: ItemRemoveReasonCode | null | undefined
  readonly reason_note?: string | null | undefined
}
export const ItemRemoveRequest: Schema.Codec<ItemRemoveRequest> = /*#__PURE__*/ struct<ItemRemoveRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  access_token: Schema.String,
  reason_code: optional(nullOr(ItemRemoveReasonCode)),
  reason_note: optional(nullOr(Schema.String.check(Schema.isMaxCodePoints(512))))
}))

export interface ItemRemoveResponse {
  readonly request_id: string
}
export const ItemRemoveResponse: Schema.Codec<ItemRemoveResponse> = /*#__PURE__*/ struct<ItemRemoveResponse>(() => ({
  request_id: Schema.String
}))

/** When Plaid last heard from the institution and last sent a webhook. */
export interface ItemStatus {
  readonly investments?: ItemStatusInvestments | null
  readonly transactions?: ItemStatusTransactions | null
  readonly last_webhook?: ItemStatusLastWebhook | null
}
export const ItemStatus: Schema.Codec<ItemStatus> = /*#__PURE__*/ struct<ItemStatus>(() => ({
  investments: optionalKey(nullOr(ItemStatusInvestments)),
  transactions: optionalKey(nullOr(ItemStatusTransactions)),
  last_webhook: optionalKey(nullOr(ItemStatusLastWebhook))
}))

export interface ItemStatusInvestments {
  readonly last_successful_update?: string | null
  readonly last_failed_update?: string | null
}
export const ItemStatusInvestments: Schema.Codec<ItemStatusInvestments> = /*#__PURE__*/ struct<ItemStatusInvestments>(
  () => ({
    last_successful_update: optionalKey(nullOr(Schema.String)),
    last_failed_update: optionalKey(nullOr(Schema.String))
  })
)

export interface ItemStatusLastWebhook {
  readonly sent_at?: string | null
  readonly code_sent?: string | null
}
export const ItemStatusLastWebhook: Schema.Codec<ItemStatusLastWebhook> = /*#__PURE__*/ struct<ItemStatusLastWebhook>(
  () => ({
    sent_at: optionalKey(nullOr(Schema.String)),
    code_sent: optionalKey(nullOr(Schema.String))
  })
)

export interface ItemStatusTransactions {
  readonly last_successful_update?: string | null
  readonly last_failed_update?: string | null
}
export const ItemStatusTransactions: Schema.Codec<ItemStatusTransactions> =
  /*#__PURE__*/ struct<ItemStatusTransactions>(() => ({
    last_successful_update: optionalKey(nullOr(Schema.String)),
    last_failed_update: optionalKey(nullOr(Schema.String))
  }))

export interface ItemWebhookUpdateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly webhook?: string | null | undefined
}
export const ItemWebhookUpdateRequest: Schema.Codec<ItemWebhookUpdateRequest> =
  /*#__PURE__*/ struct<ItemWebhookUpdateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    access_token: Schema.String,
    webhook: optional(nullOr(uri))
  }))

export interface ItemWebhookUpdateResponse {
  readonly item: Item
  readonly request_id: string
}
export const ItemWebhookUpdateResponse: Schema.Codec<ItemWebhookUpdateResponse> =
  /*#__PURE__*/ struct<ItemWebhookUpdateResponse>(() => ({
    item: Item,
    request_id: Schema.String
  }))

/** An Item with what its user consented to. */
export interface ItemWithConsentFields {
  readonly item_id: string
  readonly institution_id?: string | null
  readonly institution_name?: string | null
  readonly webhook: string | null
  readonly auth_method?: ItemAuthMethod | null
  readonly error: PlaidErrorObject | null
  readonly available_products: ReadonlyArray<Products>
  readonly billed_products: ReadonlyArray<Products>
  readonly products?: ReadonlyArray<Products> | null
  readonly consented_products?: ReadonlyArray<Products> | null
  readonly consent_expiration_time: string | null
  readonly update_type: Open<"background" | "user_present_required">
  readonly created_at?: string | null
  readonly consented_use_cases?: ReadonlyArray<string> | null
  readonly consented_data_scopes?: ReadonlyArray<ItemConsentedDataScope> | null
}
export const ItemWithConsentFields: Schema.Codec<ItemWithConsentFields> = /*#__PURE__*/ struct<ItemWithConsentFields>(
  () => ({
    item_id: Schema.String,
    institution_id: optionalKey(nullOr(Schema.String)),
    institution_name: optionalKey(nullOr(Schema.String)),
    webhook: nullOr(Schema.String),
    auth_method: optionalKey(nullOr(ItemAuthMethod)),
    error: nullOr(PlaidErrorObject),
    available_products: Schema.Array(Products),
    billed_products: Schema.Array(Products),
    products: optionalKey(nullOr(Schema.Array(Products))),
    consented_products: optionalKey(nullOr(Schema.Array(Products))),
    consent_expiration_time: nullOr(Schema.String),
    update_type: openEnum(["background", "user_present_required"]),
    created_at: optionalKey(nullOr(Schema.String)),
    consented_use_cases: optionalKey(nullOr(Schema.Array(Schema.String))),
    consented_data_scopes: optionalKey(nullOr(Schema.Array(ItemConsentedDataScope)))
  })
)

export interface ProductAccessInput {
  readonly statements?: boolean | null | undefined
  readonly identity?: boolean | null | undefined
  readonly auth?: boolean | null | undefined
  readonly transactions?: boolean | null | undefined
  readonly accounts_details_transactions?: boolean | null | undefined
  readonly accounts_routing_number?: boolean | null | undefined
  readonly accounts_statements?: boolean | null | undefined
  readonly accounts_tax_statements?: boolean | null | undefined
  readonly customers_profiles?: boolean | null | undefined
}
export const ProductAccessInput: Schema.Codec<ProductAccessInput> = /*#__PURE__*/ struct<ProductAccessInput>(() => ({
  statements: optional(nullOr(Schema.Boolean)),
  identity: optional(nullOr(Schema.Boolean)),
  auth: optional(nullOr(Schema.Boolean)),
  transactions: optional(nullOr(Schema.Boolean)),
  accounts_details_transactions: optional(nullOr(Schema.Boolean)),
  accounts_routing_number: optional(nullOr(Schema.Boolean)),
  accounts_statements: optional(nullOr(Schema.Boolean)),
  accounts_tax_statements: optional(nullOr(Schema.Boolean)),
  customers_profiles: optional(nullOr(Schema.Boolean))
}))

export interface ProductAccess {
  readonly statements?: boolean | null
  readonly identity?: boolean | null
  readonly auth?: boolean | null
  readonly transactions?: boolean | null
  readonly accounts_details_transactions?: boolean | null
  readonly accounts_routing_number?: boolean | null
  readonly accounts_statements?: boolean | null
  readonly accounts_tax_statements?: boolean | null
  readonly customers_profiles?: boolean | null
}
export const ProductAccess: Schema.Codec<ProductAccess> = /*#__PURE__*/ struct<ProductAccess>(() => ({
  statements: optionalKey(nullOr(Schema.Boolean)),
  identity: optionalKey(nullOr(Schema.Boolean)),
  auth: optionalKey(nullOr(Schema.Boolean)),
  transactions: optionalKey(nullOr(Schema.Boolean)),
  accounts_details_transactions: optionalKey(nullOr(Schema.Boolean)),
  accounts_routing_number: optionalKey(nullOr(Schema.Boolean)),
  accounts_statements: optionalKey(nullOr(Schema.Boolean)),
  accounts_tax_statements: optionalKey(nullOr(Schema.Boolean)),
  customers_profiles: optionalKey(nullOr(Schema.Boolean))
}))

export interface ScopesInput {
  readonly product_access?: ProductAccessInput | undefined
  readonly accounts?: ReadonlyArray<AccountAccessInput> | undefined
  readonly new_accounts?: boolean | null | undefined
}
export const ScopesInput: Schema.Codec<ScopesInput> = /*#__PURE__*/ struct<ScopesInput>(() => ({
  product_access: optional(ProductAccessInput),
  accounts: optional(Schema.Array(AccountAccessInput)),
  new_accounts: optional(nullOr(Schema.Boolean))
}))

export interface Scopes {
  readonly product_access?: ProductAccess | null
  readonly accounts?: ReadonlyArray<AccountAccess> | null
  readonly new_accounts?: boolean | null
}
export const Scopes: Schema.Codec<Scopes> = /*#__PURE__*/ struct<Scopes>(() => ({
  product_access: optionalKey(nullOr(ProductAccess)),
  accounts: optionalKey(nullOr(Schema.Array(AccountAccess))),
  new_accounts: optionalKey(nullOr(Schema.Boolean))
}))

export type ScopesContext = "ENROLLMENT" | "PORTAL"
export const ScopesContext: Schema.Codec<ScopesContext> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(["ENROLLMENT", "PORTAL"])
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Replaces an Item's access token: answers a new one, and the old one ends at once.
 *
 * `POST /item/access_token/invalidate`
 *
 * @see https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate
 */
export const itemAccessTokenInvalidate: PlaidOperation<
  ItemAccessTokenInvalidateRequest,
  ItemAccessTokenInvalidateResponse
> = /*#__PURE__*/ operation({
  id: "itemAccessTokenInvalidate",
  method: "POST",
  path: "/item/access_token/invalidate",
  request: ItemAccessTokenInvalidateRequest,
  response: ItemAccessTokenInvalidateResponse,
  replay: "unsafe"
})

/**
 * Lists what a customer did with connected applications, and when each last read data; for institutions.
 *
 * `POST /item/activity/list`
 */
export const itemActivityList: PlaidPagedOperation<ItemActivityListRequest, ItemActivityListResponse, Activity> =
  /*#__PURE__*/ pagedOperation({
    id: "itemActivityList",
    method: "POST",
    path: "/item/activity/list",
    request: ItemActivityListRequest,
    response: ItemActivityListResponse,
    replay: "safe",
    page: { style: "cursor", cursor: "cursor", next: "cursor", items: "activities", size: { field: "count", max: 50 } }
  })

/**
 * Lists the applications that an institution's customer has connected, and those since disconnected.
 *
 * `POST /item/application/list`
 */
export const itemApplicationList: PlaidOperation<ItemApplicationListRequest, ItemApplicationListResponse> =
  /*#__PURE__*/ operation({
    id: "itemApplicationList",
    method: "POST",
    path: "/item/application/list",
    request: ItemApplicationListRequest,
    response: ItemApplicationListResponse,
    replay: "safe"
  })

/**
 * Changes which accounts and products of a customer an application may read.
 *
 * `POST /item/application/scopes/update`
 */
export const itemApplicationScopesUpdate: PlaidOperation<
  ItemApplicationScopesUpdateRequest,
  ItemApplicationScopesUpdateResponse
> = /*#__PURE__*/ operation({
  id: "itemApplicationScopesUpdate",
  method: "POST",
  path: "/item/application/scopes/update",
  request: ItemApplicationScopesUpdateRequest,
  response: ItemApplicationScopesUpdateResponse,
  replay: "unsafe"
})

/**
 * Ends an application's access to a customer's data at once; only a new OAuth login restores it.
 *
 * `POST /item/application/unlink`
 */
export const itemApplicationUnlink: PlaidOperation<ItemApplicationUnlinkRequest, ItemApplicationUnlinkResponse> =
  /*#__PURE__*/ operation({
    id: "itemApplicationUnlink",
    method: "POST",
    path: "/item/application/unlink",
    request: ItemApplicationUnlinkRequest,
    response: ItemApplicationUnlinkResponse,
    replay: "unsafe"
  })

/**
 * Creates a one-time public token to open Link on an Item with; `linkTokenCreate` is the newer way.
 *
 * `POST /item/public_token/create`
 *
 * @see https://plaid.com/docs/api/link/#itempublic_tokencreate
 */
export const itemCreatePublicToken: PlaidOperation<ItemPublicTokenCreateRequest, ItemPublicTokenCreateResponse> =
  /*#__PURE__*/ operation({
    id: "itemCreatePublicToken",
    method: "POST",
    path: "/item/public_token/create",
    request: ItemPublicTokenCreateRequest,
    response: ItemPublicTokenCreateResponse,
    replay: "unsafe"
  })

/**
 * Yields an Item: its products, its consent, its webhook, and, as data, the error that it is in. A login that has to
 * be renewed is no failure of this call: `itemReason` tells of it.
 *
 * `POST /item/get`
 *
 * Fails above all with `Gone` when the Item was removed, and with `InvalidRequest` for a token of another environment.
 *
 * @see https://plaid.com/docs/api/items/#itemget
 */
export const itemGet: PlaidOperation<ItemGetRequest, ItemGetResponse> = /*#__PURE__*/ operation({
  id: "itemGet",
  method: "POST",
  path: "/item/get",
  request: ItemGetRequest,
  response: ItemGetResponse,
  replay: "safe"
})

/**
 * Creates an Item for an institution's own customer and answers its access token, the same one each time.
 *
 * `POST /item/import`
 */
export const itemImport: PlaidOperation<ItemImportRequest, ItemImportResponse> = /*#__PURE__*/ operation({
  id: "itemImport",
  method: "POST",
  path: "/item/import",
  request: ItemImportRequest,
  response: ItemImportResponse,
  replay: "safe"
})

/**
 * Ends an Item for a stated reason: its access token stops working and its billing ends.
 *
 * `POST /item/products/terminate`
 *
 * @see https://plaid.com/docs/api/items/#itemproductsterminate
 */
export const itemProductsTerminate: PlaidOperation<ItemProductsTerminateRequest, ItemProductsTerminateResponse> =
  /*#__PURE__*/ operation({
    id: "itemProductsTerminate",
    method: "POST",
    path: "/item/products/terminate",
    request: ItemProductsTerminateRequest,
    response: ItemProductsTerminateResponse,
    replay: "unsafe"
  })

/**
 * Yields the access token of a new Item in exchange for Link's public token, which works once and for thirty minutes.
 * The access token does not expire: keep it sealed, with the `item_id`.
 *
 * `POST /item/public_token/exchange`
 *
 * Fails above all with `InvalidRequest` when the public token is used up, too old, or of another environment.
 *
 * @example
 * ```ts
 * const finishLink = (public_token: string) =>
 *   Effect.map(itemPublicTokenExchange({ public_token }), ({ access_token, item_id }) => ({
 *     item_id,
 *     access_token: Redacted.make(access_token)
 *   }))
 * ```
 *
 * @see https://plaid.com/docs/api/items/#itempublic_tokenexchange
 */
export const itemPublicTokenExchange: PlaidOperation<ItemPublicTokenExchangeRequest, ItemPublicTokenExchangeResponse> =
  /*#__PURE__*/ operation({
    id: "itemPublicTokenExchange",
    method: "POST",
    path: "/item/public_token/exchange",
    request: ItemPublicTokenExchangeRequest,
    response: ItemPublicTokenExchangeResponse,
    replay: "unsafe"
  })

/**
 * Removes an Item: its access token stops working and its billing ends. The user's consent at the institution may last.
 *
 * `POST /item/remove`
 *
 * Fails above all with `Gone` when it was removed before, which can be taken for success. It is not repeated by itself
 * after a lost answer; call it again.
 *
 * @see https://plaid.com/docs/api/items/#itemremove
 */
export const itemRemove: PlaidOperation<ItemRemoveRequest, ItemRemoveResponse> = /*#__PURE__*/ operation({
  id: "itemRemove",
  method: "POST",
  path: "/item/remove",
  request: ItemRemoveRequest,
  response: ItemRemoveResponse,
  replay: "unsafe"
})

/**
 * Sets the URL of an Item's webhooks and answers the Item; `WEBHOOK_UPDATE_ACKNOWLEDGED` goes to the new URL.
 *
 * `POST /item/webhook/update`
 *
 * @see https://plaid.com/docs/api/items/#itemwebhookupdate
 */
export const itemWebhookUpdate: PlaidOperation<ItemWebhookUpdateRequest, ItemWebhookUpdateResponse> =
  /*#__PURE__*/ operation({
    id: "itemWebhookUpdate",
    method: "POST",
    path: "/item/webhook/update",
    request: ItemWebhookUpdateRequest,
    response: ItemWebhookUpdateResponse,
    replay: "unsafe"
  })
