/**
 * Layer sessions, as they end.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { instant } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

export interface UserAccountIdentity {
  readonly name?: UserAccountIdentityName | null
  readonly address?: UserAccountIdentityAddress | null
  readonly phone_number?: string | null
  readonly email?: string | null
  readonly date_of_birth?: string | null
  readonly ssn?: string | null
  readonly ssn_last_4?: string | null
}
export const UserAccountIdentity: Schema.Codec<UserAccountIdentity> = /*#__PURE__*/ struct<UserAccountIdentity>(() => ({
  name: optionalKey(nullOr(UserAccountIdentityName)),
  address: optionalKey(nullOr(UserAccountIdentityAddress)),
  phone_number: optionalKey(nullOr(Schema.String)),
  email: optionalKey(nullOr(Schema.String)),
  date_of_birth: optionalKey(nullOr(Schema.String)),
  ssn: optionalKey(nullOr(Schema.String)),
  ssn_last_4: optionalKey(nullOr(Schema.String))
}))

export interface UserAccountIdentityAddress {
  readonly city?: string | null
  readonly region?: string | null
  readonly street?: string | null
  readonly street2?: string | null
  readonly postal_code?: string | null
  readonly country?: string | null
}
export const UserAccountIdentityAddress: Schema.Codec<UserAccountIdentityAddress> =
  /*#__PURE__*/ struct<UserAccountIdentityAddress>(() => ({
    city: optionalKey(nullOr(Schema.String)),
    region: optionalKey(nullOr(Schema.String)),
    street: optionalKey(nullOr(Schema.String)),
    street2: optionalKey(nullOr(Schema.String)),
    postal_code: optionalKey(nullOr(Schema.String)),
    country: optionalKey(nullOr(Schema.String))
  }))

export interface UserAccountIdentityEditCounts {
  readonly edits_current?: number | null
  readonly edits_1d?: number | null
  readonly edits_30d?: number | null
  readonly edits_365d?: number | null
  readonly edits_all_time?: number | null
}
export const UserAccountIdentityEditCounts: Schema.Codec<UserAccountIdentityEditCounts> =
  /*#__PURE__*/ struct<UserAccountIdentityEditCounts>(() => ({
    edits_current: optionalKey(nullOr(Schema.Finite)),
    edits_1d: optionalKey(nullOr(Schema.Finite)),
    edits_30d: optionalKey(nullOr(Schema.Finite)),
    edits_365d: optionalKey(nullOr(Schema.Finite)),
    edits_all_time: optionalKey(nullOr(Schema.Finite))
  }))

export interface UserAccountIdentityEditHistory {
  readonly name?: UserAccountIdentityEditCounts | null
  readonly address?: UserAccountIdentityEditCounts | null
  readonly email?: UserAccountIdentityEditCounts | null
  readonly date_of_birth?: UserAccountIdentityEditCounts | null
  readonly official_document?: UserAccountIdentityOfficialDocument | null
}
export const UserAccountIdentityEditHistory: Schema.Codec<UserAccountIdentityEditHistory> =
  /*#__PURE__*/ struct<UserAccountIdentityEditHistory>(() => ({
    name: optionalKey(nullOr(UserAccountIdentityEditCounts)),
    address: optionalKey(nullOr(UserAccountIdentityEditCounts)),
    email: optionalKey(nullOr(UserAccountIdentityEditCounts)),
    date_of_birth: optionalKey(nullOr(UserAccountIdentityEditCounts)),
    official_document: optionalKey(nullOr(UserAccountIdentityOfficialDocument))
  }))

export interface UserAccountIdentityName {
  readonly first_name?: string | null
  readonly last_name?: string | null
}
export const UserAccountIdentityName: Schema.Codec<UserAccountIdentityName> =
  /*#__PURE__*/ struct<UserAccountIdentityName>(() => ({
    first_name: optionalKey(nullOr(Schema.String)),
    last_name: optionalKey(nullOr(Schema.String))
  }))

export interface UserAccountIdentityOfficialDocument {
  readonly ssn?: UserAccountIdentityEditCounts | null
}
export const UserAccountIdentityOfficialDocument: Schema.Codec<UserAccountIdentityOfficialDocument> =
  /*#__PURE__*/ struct<UserAccountIdentityOfficialDocument>(() => ({
    ssn: optionalKey(nullOr(UserAccountIdentityEditCounts))
  }))

export interface UserAccountItem {
  readonly item_id?: string | null
  readonly access_token?: string | null
}
export const UserAccountItem: Schema.Codec<UserAccountItem> = /*#__PURE__*/ struct<UserAccountItem>(() => ({
  item_id: optionalKey(nullOr(Schema.String)),
  access_token: optionalKey(nullOr(Schema.String))
}))

export interface UserAccountSessionEvent {
  readonly name: string
  readonly timestamp: string
  readonly outcome?: string | undefined
}
export const UserAccountSessionEvent: Schema.Codec<UserAccountSessionEvent> =
  /*#__PURE__*/ struct<UserAccountSessionEvent>(() => ({
    name: Schema.String,
    timestamp: instant,
    outcome: optional(Schema.String)
  }))

export interface UserAccountSessionEventSendRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly cohort_id?: string | undefined
  readonly link_session_id: string
  readonly event: UserAccountSessionEvent
}
export const UserAccountSessionEventSendRequest: Schema.Codec<UserAccountSessionEventSendRequest> =
  /*#__PURE__*/ struct<UserAccountSessionEventSendRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    cohort_id: optional(Schema.String),
    link_session_id: Schema.String,
    event: UserAccountSessionEvent
  }))

export interface UserAccountSessionEventSendResponse {
  readonly request_id: string
}
export const UserAccountSessionEventSendResponse: Schema.Codec<UserAccountSessionEventSendResponse> =
  /*#__PURE__*/ struct<UserAccountSessionEventSendResponse>(() => ({
    request_id: Schema.String
  }))

export interface UserAccountSessionGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly public_token: string
}
export const UserAccountSessionGetRequest: Schema.Codec<UserAccountSessionGetRequest> =
  /*#__PURE__*/ struct<UserAccountSessionGetRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    public_token: Schema.String
  }))

export interface UserAccountSessionGetResponse {
  readonly identity: UserAccountIdentity | null
  readonly items: ReadonlyArray<UserAccountItem>
  readonly identity_edit_history?: UserAccountIdentityEditHistory | null
  readonly request_id: string
}
export const UserAccountSessionGetResponse: Schema.Codec<UserAccountSessionGetResponse> =
  /*#__PURE__*/ struct<UserAccountSessionGetResponse>(() => ({
    identity: nullOr(UserAccountIdentity),
    items: Schema.Array(UserAccountItem),
    identity_edit_history: optionalKey(nullOr(UserAccountIdentityEditHistory)),
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Sends Plaid an event of your own in a Layer session, for its analytics.
 *
 * `POST /user_account/session/event/send`
 *
 * @see https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend
 */
export const userAccountSessionEventSend: PlaidOperation<
  UserAccountSessionEventSendRequest,
  UserAccountSessionEventSendResponse
> = /*#__PURE__*/ operation({
  id: "userAccountSessionEventSend",
  method: "POST",
  path: "/user_account/session/event/send",
  request: UserAccountSessionEventSendRequest,
  response: UserAccountSessionEventSendResponse,
  replay: "unsafe"
})

/**
 * Reads what a user shared in Layer, by its public token: identity, and Items with access tokens.
 *
 * `POST /user_account/session/get`
 *
 * @see https://plaid.com/docs/api/products/layer/#user_accountsessionget
 */
export const userAccountSessionGet: PlaidOperation<UserAccountSessionGetRequest, UserAccountSessionGetResponse> =
  /*#__PURE__*/ operation({
    id: "userAccountSessionGet",
    method: "POST",
    path: "/user_account/session/get",
    request: UserAccountSessionGetRequest,
    response: UserAccountSessionGetResponse,
    replay: "unsafe"
  })
