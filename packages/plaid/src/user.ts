/**
 * Users, who hold Items and reports together.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { civilDate, instant } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import {
  AddressData,
  Item,
  PlaidErrorObject,
  ProductsTerminateReasonCode,
  UserIDNumber,
  UserIDNumberInput
} from "./model.ts"

export {
  AddressData,
  Cause,
  IDNumberType,
  IDNumberTypeInput,
  Item,
  ItemAuthMethod,
  PlaidErrorObject,
  PlaidErrorType,
  Products,
  ProductsInput,
  ProductsTerminateReasonCode,
  UserIDNumber,
  UserIDNumberInput
} from "./model.ts"

export interface ClientUserIdentityInput {
  readonly name?: ClientUserIdentityName | null | undefined
  readonly date_of_birth?: string | null | undefined
  readonly emails?: ReadonlyArray<ClientUserIdentityEmail> | undefined
  readonly phone_numbers?: ReadonlyArray<ClientUserIdentityPhoneNumber> | undefined
  readonly addresses?: ReadonlyArray<ClientUserIdentityAddressInput> | undefined
  readonly id_numbers?: ReadonlyArray<UserIDNumberInput | null> | undefined
}
export const ClientUserIdentityInput: Schema.Codec<ClientUserIdentityInput> =
  /*#__PURE__*/ struct<ClientUserIdentityInput>(() => ({
    name: optional(nullOr(ClientUserIdentityName)),
    date_of_birth: optional(nullOr(civilDate)),
    emails: optional(Schema.Array(ClientUserIdentityEmail)),
    phone_numbers: optional(Schema.Array(ClientUserIdentityPhoneNumber)),
    addresses: optional(Schema.Array(ClientUserIdentityAddressInput)),
    id_numbers: optional(Schema.Array(nullOr(UserIDNumberInput)))
  }))

export interface ClientUserIdentity {
  readonly name?: ClientUserIdentityName | null
  readonly date_of_birth?: string | null
  readonly emails?: ReadonlyArray<ClientUserIdentityEmail> | null
  readonly phone_numbers?: ReadonlyArray<ClientUserIdentityPhoneNumber> | null
  readonly addresses?: ReadonlyArray<ClientUserIdentityAddress> | null
  readonly id_numbers?: ReadonlyArray<UserIDNumber | null> | null
}
export const ClientUserIdentity: Schema.Codec<ClientUserIdentity> = /*#__PURE__*/ struct<ClientUserIdentity>(() => ({
  name: optionalKey(nullOr(ClientUserIdentityName)),
  date_of_birth: optionalKey(nullOr(Schema.String)),
  emails: optionalKey(nullOr(Schema.Array(ClientUserIdentityEmail))),
  phone_numbers: optionalKey(nullOr(Schema.Array(ClientUserIdentityPhoneNumber))),
  addresses: optionalKey(nullOr(Schema.Array(ClientUserIdentityAddress))),
  id_numbers: optionalKey(nullOr(Schema.Array(nullOr(UserIDNumber))))
}))

export interface ClientUserIdentityAddressInput {
  readonly street_1?: string | null | undefined
  readonly street_2?: string | null | undefined
  readonly city?: string | null | undefined
  readonly region?: string | null | undefined
  readonly country: string
  readonly postal_code?: string | null | undefined
  readonly primary: boolean
}
export const ClientUserIdentityAddressInput: Schema.Codec<ClientUserIdentityAddressInput> =
  /*#__PURE__*/ struct<ClientUserIdentityAddressInput>(() => ({
    street_1: optional(nullOr(Schema.String)),
    street_2: optional(nullOr(Schema.String)),
    city: optional(nullOr(Schema.String)),
    region: optional(nullOr(Schema.String)),
    country: Schema.String,
    postal_code: optional(nullOr(Schema.String)),
    primary: Schema.Boolean
  }))

export interface ClientUserIdentityAddress {
  readonly street_1?: string | null
  readonly street_2?: string | null
  readonly city?: string | null
  readonly region?: string | null
  readonly country: string
  readonly postal_code?: string | null
  readonly primary: boolean
}
export const ClientUserIdentityAddress: Schema.Codec<ClientUserIdentityAddress> =
  /*#__PURE__*/ struct<ClientUserIdentityAddress>(() => ({
    street_1: optionalKey(nullOr(Schema.String)),
    street_2: optionalKey(nullOr(Schema.String)),
    city: optionalKey(nullOr(Schema.String)),
    region: optionalKey(nullOr(Schema.String)),
    country: Schema.String,
    postal_code: optionalKey(nullOr(Schema.String)),
    primary: Schema.Boolean
  }))

export interface ClientUserIdentityEmail {
  readonly data: string
  readonly primary: boolean
}
export const ClientUserIdentityEmail: Schema.Codec<ClientUserIdentityEmail> =
  /*#__PURE__*/ struct<ClientUserIdentityEmail>(() => ({
    data: Schema.String,
    primary: Schema.Boolean
  }))

export interface ClientUserIdentityName {
  readonly given_name: string
  readonly family_name: string
}
export const ClientUserIdentityName: Schema.Codec<ClientUserIdentityName> =
  /*#__PURE__*/ struct<ClientUserIdentityName>(() => ({
    given_name: Schema.String,
    family_name: Schema.String
  }))

export interface ClientUserIdentityPhoneNumber {
  readonly data: string
  readonly primary: boolean
}
export const ClientUserIdentityPhoneNumber: Schema.Codec<ClientUserIdentityPhoneNumber> =
  /*#__PURE__*/ struct<ClientUserIdentityPhoneNumber>(() => ({
    data: Schema.String,
    primary: Schema.Boolean
  }))

export interface ConsumerReportUserIdentity {
  readonly first_name: string
  readonly last_name: string
  readonly phone_numbers: ReadonlyArray<string>
  readonly emails: ReadonlyArray<string>
  readonly ssn_full?: string | null | undefined
  readonly ssn_last_4?: string | null | undefined
  readonly date_of_birth: string | null
  readonly primary_address: AddressData
}
export const ConsumerReportUserIdentity: Schema.Codec<ConsumerReportUserIdentity> =
  /*#__PURE__*/ struct<ConsumerReportUserIdentity>(() => ({
    first_name: Schema.String,
    last_name: Schema.String,
    phone_numbers: Schema.Array(Schema.String),
    emails: Schema.Array(Schema.String),
    ssn_full: optional(nullOr(Schema.String)),
    ssn_last_4: optional(nullOr(Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(4)))),
    date_of_birth: nullOr(civilDate),
    primary_address: AddressData
  }))

export interface RefreshResult {
  readonly item_id?: string | null
  readonly product?: string | null
  readonly error?: PlaidErrorObject | null
}
export const RefreshResult: Schema.Codec<RefreshResult> = /*#__PURE__*/ struct<RefreshResult>(() => ({
  item_id: optionalKey(nullOr(Schema.String)),
  product: optionalKey(nullOr(Schema.String)),
  error: optionalKey(nullOr(PlaidErrorObject))
}))

export interface UserCreateRequest {
  readonly "Plaid-New-User-API-Enabled"?: boolean | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly client_user_id: string
  readonly identity?: ClientUserIdentityInput | null | undefined
  readonly end_customer?: string | undefined
  readonly consumer_report_user_identity?: ConsumerReportUserIdentity | null | undefined
  readonly with_upgraded_user?: boolean | undefined
}
export const UserCreateRequest: Schema.Codec<UserCreateRequest> = /*#__PURE__*/ struct<UserCreateRequest>(() => ({
  "Plaid-New-User-API-Enabled": optional(Schema.Boolean),
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  client_user_id: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(128)),
  identity: optional(nullOr(ClientUserIdentityInput)),
  end_customer: optional(Schema.String.check(Schema.isMinCodePoints(0), Schema.isMaxCodePoints(128))),
  consumer_report_user_identity: optional(nullOr(ConsumerReportUserIdentity)),
  with_upgraded_user: optional(Schema.Boolean)
}))

/** A user. `user_token` comes in the older form of users alone; `user_id` always. */
export interface UserCreateResponse {
  readonly user_token?: string | null
  readonly user_id: string
  readonly request_id: string
}
export const UserCreateResponse: Schema.Codec<UserCreateResponse> = /*#__PURE__*/ struct<UserCreateResponse>(() => ({
  user_token: optionalKey(nullOr(Schema.String)),
  user_id: Schema.String,
  request_id: Schema.String
}))

export interface UserFinancialDataRefreshRequest {
  readonly user_id: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const UserFinancialDataRefreshRequest: Schema.Codec<UserFinancialDataRefreshRequest> =
  /*#__PURE__*/ struct<UserFinancialDataRefreshRequest>(() => ({
    user_id: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface UserFinancialDataRefreshResponse {
  readonly request_id?: string | null
  readonly user_id?: string | null
  readonly results?: ReadonlyArray<RefreshResult> | null
}
export const UserFinancialDataRefreshResponse: Schema.Codec<UserFinancialDataRefreshResponse> =
  /*#__PURE__*/ struct<UserFinancialDataRefreshResponse>(() => ({
    request_id: optionalKey(nullOr(Schema.String)),
    user_id: optionalKey(nullOr(Schema.String)),
    results: optionalKey(nullOr(Schema.Array(RefreshResult)))
  }))

export interface UserGetRequest {
  readonly "Plaid-New-User-API-Enabled"?: boolean | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id: string
}
export const UserGetRequest: Schema.Codec<UserGetRequest> = /*#__PURE__*/ struct<UserGetRequest>(() => ({
  "Plaid-New-User-API-Enabled": optional(Schema.Boolean),
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  user_id: Schema.String
}))

export interface UserGetResponse {
  readonly request_id: string
  readonly user_id: string
  readonly client_user_id: string | null
  readonly created_at: string
  readonly updated_at?: string | null
  readonly identity?: ClientUserIdentity | null
}
export const UserGetResponse: Schema.Codec<UserGetResponse> = /*#__PURE__*/ struct<UserGetResponse>(() => ({
  request_id: Schema.String,
  user_id: Schema.String,
  client_user_id: nullOr(Schema.String),
  created_at: Schema.String,
  updated_at: optionalKey(nullOr(Schema.String)),
  identity: optionalKey(nullOr(ClientUserIdentity))
}))

export interface UserIdentityRemoveRequest {
  readonly "Plaid-New-User-API-Enabled"?: boolean | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id: string
}
export const UserIdentityRemoveRequest: Schema.Codec<UserIdentityRemoveRequest> =
  /*#__PURE__*/ struct<UserIdentityRemoveRequest>(() => ({
    "Plaid-New-User-API-Enabled": optional(Schema.Boolean),
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: Schema.String
  }))

export interface UserIdentityRemoveResponse {
  readonly request_id: string
}
export const UserIdentityRemoveResponse: Schema.Codec<UserIdentityRemoveResponse> =
  /*#__PURE__*/ struct<UserIdentityRemoveResponse>(() => ({
    request_id: Schema.String
  }))

export interface UserItemsAssociateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id: string
  readonly item_ids: ReadonlyArray<string>
}
export const UserItemsAssociateRequest: Schema.Codec<UserItemsAssociateRequest> =
  /*#__PURE__*/ struct<UserItemsAssociateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: Schema.String,
    item_ids: Schema.Array(Schema.String)
  }))

export interface UserItemsAssociateResponse {
  readonly request_id: string
}
export const UserItemsAssociateResponse: Schema.Codec<UserItemsAssociateResponse> =
  /*#__PURE__*/ struct<UserItemsAssociateResponse>(() => ({
    request_id: Schema.String
  }))

export interface UserItemsGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
}
export const UserItemsGetRequest: Schema.Codec<UserItemsGetRequest> = /*#__PURE__*/ struct<UserItemsGetRequest>(() => ({
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  user_token: optional(Schema.String),
  user_id: optional(Schema.String)
}))

export interface UserItemsGetResponse {
  readonly items: ReadonlyArray<Item>
  readonly request_id: string
}
export const UserItemsGetResponse: Schema.Codec<UserItemsGetResponse> = /*#__PURE__*/ struct<UserItemsGetResponse>(
  () => ({
    items: Schema.Array(Item),
    request_id: Schema.String
  })
)

export interface UserItemsRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly user_id?: string | undefined
  readonly item_ids: ReadonlyArray<string>
}
export const UserItemsRemoveRequest: Schema.Codec<UserItemsRemoveRequest> =
  /*#__PURE__*/ struct<UserItemsRemoveRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    user_id: optional(Schema.String),
    item_ids: Schema.Array(Schema.String)
  }))

export interface UserItemsRemoveResponse {
  readonly request_id: string
}
export const UserItemsRemoveResponse: Schema.Codec<UserItemsRemoveResponse> =
  /*#__PURE__*/ struct<UserItemsRemoveResponse>(() => ({
    request_id: Schema.String
  }))

export interface UserProductsTerminateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id: string
  readonly reason_code: ProductsTerminateReasonCode
  readonly reason_note?: string | null | undefined
}
export const UserProductsTerminateRequest: Schema.Codec<UserProductsTerminateRequest> =
  /*#__PURE__*/ struct<UserProductsTerminateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_id: Schema.String,
    reason_code: ProductsTerminateReasonCode,
    reason_note: optional(nullOr(Schema.String.check(Schema.isMaxCodePoints(512))))
  }))

export interface UserProductsTerminateResponse {
  readonly request_id: string
}
export const UserProductsTerminateResponse: Schema.Codec<UserProductsTerminateResponse> =
  /*#__PURE__*/ struct<UserProductsTerminateResponse>(() => ({
    request_id: Schema.String
  }))

export interface UserRemoveRequest {
  readonly "Plaid-New-User-API-Enabled"?: boolean | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly user_token?: string | undefined
}
export const UserRemoveRequest: Schema.Codec<UserRemoveRequest> = /*#__PURE__*/ struct<UserRemoveRequest>(() => ({
  "Plaid-New-User-API-Enabled": optional(Schema.Boolean),
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  user_id: optional(Schema.String),
  user_token: optional(Schema.String)
}))

export interface UserRemoveResponse {
  readonly request_id: string
}
export const UserRemoveResponse: Schema.Codec<UserRemoveResponse> = /*#__PURE__*/ struct<UserRemoveResponse>(() => ({
  request_id: Schema.String
}))

export interface UserThirdPartyTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_token?: string | undefined
  readonly third_party_client_id: string
  readonly expiration_time?: string | null | undefined
  readonly user_id?: string | undefined
}
export const UserThirdPartyTokenCreateRequest: Schema.Codec<UserThirdPartyTokenCreateRequest> =
  /*#__PURE__*/ struct<UserThirdPartyTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    user_token: optional(Schema.String),
    third_party_client_id: Schema.String,
    expiration_time: optional(nullOr(instant)),
    user_id: optional(Schema.String)
  }))

export interface UserThirdPartyTokenCreateResponse {
  readonly request_id: string
  readonly third_party_user_token: string
}
export const UserThirdPartyTokenCreateResponse: Schema.Codec<UserThirdPartyTokenCreateResponse> =
  /*#__PURE__*/ struct<UserThirdPartyTokenCreateResponse>(() => ({
    request_id: Schema.String,
    third_party_user_token: Schema.String
  }))

export interface UserThirdPartyTokenRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly third_party_user_token: string
}
export const UserThirdPartyTokenRemoveRequest: Schema.Codec<UserThirdPartyTokenRemoveRequest> =
  /*#__PURE__*/ struct<UserThirdPartyTokenRemoveRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    third_party_user_token: Schema.String
  }))

export interface UserThirdPartyTokenRemoveResponse {
  readonly removed: boolean
  readonly request_id: string
}
export const UserThirdPartyTokenRemoveResponse: Schema.Codec<UserThirdPartyTokenRemoveResponse> =
  /*#__PURE__*/ struct<UserThirdPartyTokenRemoveResponse>(() => ({
    removed: Schema.Boolean,
    request_id: Schema.String
  }))

export interface UserTransactionsRefreshRequest {
  readonly user_id: string
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
}
export const UserTransactionsRefreshRequest: Schema.Codec<UserTransactionsRefreshRequest> =
  /*#__PURE__*/ struct<UserTransactionsRefreshRequest>(() => ({
    user_id: Schema.String,
    client_id: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface UserTransactionsRefreshResponse {
  readonly request_id?: string | null
  readonly user_id?: string | null
  readonly results?: ReadonlyArray<RefreshResult> | null
}
export const UserTransactionsRefreshResponse: Schema.Codec<UserTransactionsRefreshResponse> =
  /*#__PURE__*/ struct<UserTransactionsRefreshResponse>(() => ({
    request_id: optionalKey(nullOr(Schema.String)),
    user_id: optionalKey(nullOr(Schema.String)),
    results: optionalKey(nullOr(Schema.Array(RefreshResult)))
  }))

export interface UserUpdateRequest {
  readonly "Plaid-New-User-API-Enabled"?: boolean | undefined
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly user_id?: string | undefined
  readonly identity?: ClientUserIdentityInput | null | undefined
  readonly user_token?: string | undefined
  readonly consumer_report_user_identity?: ConsumerReportUserIdentity | null | undefined
}
export const UserUpdateRequest: Schema.Codec<UserUpdateRequest> = /*#__PURE__*/ struct<UserUpdateRequest>(() => ({
  "Plaid-New-User-API-Enabled": optional(Schema.Boolean),
  client_id: optional(Schema.String),
  secret: optional(Schema.String),
  user_id: optional(Schema.String),
  identity: optional(nullOr(ClientUserIdentityInput)),
  user_token: optional(Schema.String),
  consumer_report_user_identity: optional(nullOr(ConsumerReportUserIdentity))
}))

export interface UserUpdateResponse {
  readonly request_id: string
}
export const UserUpdateResponse: Schema.Codec<UserUpdateResponse> = /*#__PURE__*/ struct<UserUpdateResponse>(() => ({
  request_id: Schema.String
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Creates a user that Items and reports belong to and answers its id, or a user token in the older form.
 *
 * `POST /user/create`
 *
 * @see https://plaid.com/docs/api/users/#usercreate
 */
export const userCreate: PlaidOperation<UserCreateRequest, UserCreateResponse> = /*#__PURE__*/ operation({
  id: "userCreate",
  method: "POST",
  path: "/user/create",
  request: UserCreateRequest,
  response: UserCreateResponse,
  replay: "unsafe",
  places: { "Plaid-New-User-API-Enabled": "header" }
})

/**
 * Has Plaid fetch transactions, investments and liabilities of all of a user's Items; answers a result per Item.
 *
 * `POST /user/financial_data/refresh`
 *
 * @see https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh
 */
export const userFinancialDataRefresh: PlaidOperation<
  UserFinancialDataRefreshRequest,
  UserFinancialDataRefreshResponse
> = /*#__PURE__*/ operation({
  id: "userFinancialDataRefresh",
  method: "POST",
  path: "/user/financial_data/refresh",
  request: UserFinancialDataRefreshRequest,
  response: UserFinancialDataRefreshResponse,
  replay: "unsafe"
})

/**
 * Tells a user's identity data and your own id for the user.
 *
 * `POST /user/get`
 *
 * @see https://plaid.com/docs/api/users/#userget
 */
export const userGet: PlaidOperation<UserGetRequest, UserGetResponse> = /*#__PURE__*/ operation({
  id: "userGet",
  method: "POST",
  path: "/user/get",
  request: UserGetRequest,
  response: UserGetResponse,
  replay: "safe",
  places: { "Plaid-New-User-API-Enabled": "header" }
})

/**
 * Deletes the identity data that you gave Plaid about a user; the user stays.
 *
 * `POST /user/identity/remove`
 *
 * @see https://plaid.com/docs/api/users/#useridentityremove
 */
export const userIdentityRemove: PlaidOperation<UserIdentityRemoveRequest, UserIdentityRemoveResponse> =
  /*#__PURE__*/ operation({
    id: "userIdentityRemove",
    method: "POST",
    path: "/user/identity/remove",
    request: UserIdentityRemoveRequest,
    response: UserIdentityRemoveResponse,
    replay: "unsafe",
    places: { "Plaid-New-User-API-Enabled": "header" }
  })

/**
 * Puts up to a hundred Items under a user, and takes them from any other.
 *
 * `POST /user/items/associate`
 *
 * @see https://plaid.com/docs/api/users/#useritemsassociate
 */
export const userItemsAssociate: PlaidOperation<UserItemsAssociateRequest, UserItemsAssociateResponse> =
  /*#__PURE__*/ operation({
    id: "userItemsAssociate",
    method: "POST",
    path: "/user/items/associate",
    request: UserItemsAssociateRequest,
    response: UserItemsAssociateResponse,
    replay: "unsafe"
  })

/**
 * Lists a user's Items.
 *
 * `POST /user/items/get`
 *
 * @see https://plaid.com/docs/api/users/#useritemsget
 */
export const userItemsGet: PlaidOperation<UserItemsGetRequest, UserItemsGetResponse> = /*#__PURE__*/ operation({
  id: "userItemsGet",
  method: "POST",
  path: "/user/items/get",
  request: UserItemsGetRequest,
  response: UserItemsGetResponse,
  replay: "safe"
})

/**
 * Removes some of a user's Items, all of them or none: their data is deleted and their billing ends.
 *
 * `POST /user/items/remove`
 *
 * @see https://plaid.com/docs/api/users/#useritemsremove
 */
export const userItemsRemove: PlaidOperation<UserItemsRemoveRequest, UserItemsRemoveResponse> = /*#__PURE__*/ operation(
  {
    id: "userItemsRemove",
    method: "POST",
    path: "/user/items/remove",
    request: UserItemsRemoveRequest,
    response: UserItemsRemoveResponse,
    replay: "unsafe"
  }
)

/**
 * Ends the products that a user is subscribed to, such as Protect or CRA Servicing, and their billing.
 *
 * `POST /user/products/terminate`
 *
 * @see https://plaid.com/docs/api/users/#userproductsterminate
 */
export const userProductsTerminate: PlaidOperation<UserProductsTerminateRequest, UserProductsTerminateResponse> =
  /*#__PURE__*/ operation({
    id: "userProductsTerminate",
    method: "POST",
    path: "/user/products/terminate",
    request: UserProductsTerminateRequest,
    response: UserProductsTerminateResponse,
    replay: "unsafe"
  })

/**
 * Deletes a user with everything that belongs to it, Items included.
 *
 * `POST /user/remove`
 *
 * @see https://plaid.com/docs/api/users/#userremove
 */
export const userRemove: PlaidOperation<UserRemoveRequest, UserRemoveResponse> = /*#__PURE__*/ operation({
  id: "userRemove",
  method: "POST",
  path: "/user/remove",
  request: UserRemoveRequest,
  response: UserRemoveResponse,
  replay: "unsafe",
  places: { "Plaid-New-User-API-Enabled": "header" }
})

/**
 * Creates the token by which another client can read a user's data; keep it, it is answered once.
 *
 * `POST /user/third_party_token/create`
 *
 * @see https://plaid.com/docs/api/users/#userthirdpartytokencreate
 */
export const userThirdPartyTokenCreate: PlaidOperation<
  UserThirdPartyTokenCreateRequest,
  UserThirdPartyTokenCreateResponse
> = /*#__PURE__*/ operation({
  id: "userThirdPartyTokenCreate",
  method: "POST",
  path: "/user/third_party_token/create",
  request: UserThirdPartyTokenCreateRequest,
  response: UserThirdPartyTokenCreateResponse,
  replay: "unsafe"
})

/**
 * Revokes a third party's user token.
 *
 * `POST /user/third_party_token/remove`
 *
 * @see https://plaid.com/docs/api/users/#userthirdpartytokenremove
 */
export const userThirdPartyTokenRemove: PlaidOperation<
  UserThirdPartyTokenRemoveRequest,
  UserThirdPartyTokenRemoveResponse
> = /*#__PURE__*/ operation({
  id: "userThirdPartyTokenRemove",
  method: "POST",
  path: "/user/third_party_token/remove",
  request: UserThirdPartyTokenRemoveRequest,
  response: UserThirdPartyTokenRemoveResponse,
  replay: "unsafe"
})

/**
 * Has Plaid fetch the newest transactions of all of a user's Items; answers a result per Item.
 *
 * `POST /user/transactions/refresh`
 *
 * @see https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh
 */
export const userTransactionsRefresh: PlaidOperation<UserTransactionsRefreshRequest, UserTransactionsRefreshResponse> =
  /*#__PURE__*/ operation({
    id: "userTransactionsRefresh",
    method: "POST",
    path: "/user/transactions/refresh",
    request: UserTransactionsRefreshRequest,
    response: UserTransactionsRefreshResponse,
    replay: "unsafe"
  })

/**
 * Adds to or changes a user's identity data; what is left out stays.
 *
 * `POST /user/update`
 *
 * @see https://plaid.com/docs/api/users/#userupdate
 */
export const userUpdate: PlaidOperation<UserUpdateRequest, UserUpdateResponse> = /*#__PURE__*/ operation({
  id: "userUpdate",
  method: "POST",
  path: "/user/update",
  request: UserUpdateRequest,
  response: UserUpdateResponse,
  replay: "unsafe",
  places: { "Plaid-New-User-API-Enabled": "header" }
})
