/**
 * Layer sessions, as they begin.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { uri } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

export interface SessionTokenCreateRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly template_id: string
  readonly user?: SessionTokenCreateRequestUser | undefined
  readonly redirect_uri?: string | undefined
  readonly android_package_name?: string | undefined
  readonly webhook?: string | undefined
  readonly user_id?: string | undefined
}
export const SessionTokenCreateRequest: Schema.Codec<SessionTokenCreateRequest> =
  /*#__PURE__*/ struct<SessionTokenCreateRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    template_id: Schema.String,
    user: optional(SessionTokenCreateRequestUser),
    redirect_uri: optional(Schema.String),
    android_package_name: optional(Schema.String),
    webhook: optional(uri),
    user_id: optional(Schema.String)
  }))

export interface SessionTokenCreateRequestUser {
  readonly client_user_id: string
  readonly user_id?: string | undefined
}
export const SessionTokenCreateRequestUser: Schema.Codec<SessionTokenCreateRequestUser> =
  /*#__PURE__*/ struct<SessionTokenCreateRequestUser>(() => ({
    client_user_id: Schema.String,
    user_id: optional(Schema.String)
  }))

export interface SessionTokenCreateResponse {
  readonly request_id: string
  readonly link?: SessionTokenCreateResponseLink | null
}
export const SessionTokenCreateResponse: Schema.Codec<SessionTokenCreateResponse> =
  /*#__PURE__*/ struct<SessionTokenCreateResponse>(() => ({
    request_id: Schema.String,
    link: optionalKey(nullOr(SessionTokenCreateResponseLink))
  }))

export interface SessionTokenCreateResponseLink {
  readonly link_token: string
  readonly expiration: string
  readonly user_id?: string | null
}
export const SessionTokenCreateResponseLink: Schema.Codec<SessionTokenCreateResponseLink> =
  /*#__PURE__*/ struct<SessionTokenCreateResponseLink>(() => ({
    link_token: Schema.String,
    expiration: Schema.String,
    user_id: optionalKey(nullOr(Schema.String))
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Creates the Link token that opens Layer for a user, by a template.
 *
 * `POST /session/token/create`
 *
 * @see https://plaid.com/docs/api/products/layer/#sessiontokencreate
 */
export const sessionTokenCreate: PlaidOperation<SessionTokenCreateRequest, SessionTokenCreateResponse> =
  /*#__PURE__*/ operation({
    id: "sessionTokenCreate",
    method: "POST",
    path: "/session/token/create",
    request: SessionTokenCreateRequest,
    response: SessionTokenCreateResponse,
    replay: "unsafe"
  })
