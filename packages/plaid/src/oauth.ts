/**
 * OAuth tokens of Plaid's own.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

const oAuthGrantTypeValues = [
  "refresh_token",
  "urn:ietf:params:oauth:grant-type:token-exchange",
  "client_credentials"
] as const

export type OAuthGrantType = (typeof oAuthGrantTypeValues)[number]
export const OAuthGrantType: Schema.Codec<OAuthGrantType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(oAuthGrantTypeValues)
)

export interface OAuthIntrospectRequest {
  readonly token: string
  readonly client_id?: string | undefined
  readonly client_secret?: string | undefined
  readonly secret?: string | undefined
}
export const OAuthIntrospectRequest: Schema.Codec<OAuthIntrospectRequest> =
  /*#__PURE__*/ struct<OAuthIntrospectRequest>(() => ({
    token: Schema.String,
    client_id: optional(Schema.String),
    client_secret: optional(Schema.String),
    secret: optional(Schema.String)
  }))

export interface OAuthIntrospectResponse {
  readonly active: boolean
  readonly scope?: string | null
  readonly client_id?: string | null
  readonly exp?: number | null
  readonly iat?: number | null
  readonly sub?: string | null
  readonly aud?: string | null
  readonly iss?: string | null
  readonly token_type?: string | null
  readonly user_id?: string | null
  readonly request_id: string
}
export const OAuthIntrospectResponse: Schema.Codec<OAuthIntrospectResponse> =
  /*#__PURE__*/ struct<OAuthIntrospectResponse>(() => ({
    active: Schema.Boolean,
    scope: optionalKey(nullOr(Schema.String)),
    client_id: optionalKey(nullOr(Schema.String)),
    exp: optionalKey(nullOr(Schema.Finite)),
    iat: optionalKey(nullOr(Schema.Finite)),
    sub: optionalKey(nullOr(Schema.String)),
    aud: optionalKey(nullOr(Schema.String)),
    iss: optionalKey(nullOr(Schema.String)),
    token_type: optionalKey(nullOr(Schema.String)),
    user_id: optionalKey(nullOr(Schema.String)),
    request_id: Schema.String
  }))

export interface OAuthRevokeRequest {
  readonly token: string
  readonly client_id?: string | undefined
  readonly client_secret?: string | undefined
  readonly secret?: string | undefined
}
export const OAuthRevokeRequest: Schema.Codec<OAuthRevokeRequest> = /*#__PURE__*/ struct<OAuthRevokeRequest>(() => ({
  token: Schema.String,
  client_id: optional(Schema.String),
  client_secret: optional(Schema.String),
  secret: optional(Schema.String)
}))

export interface OAuthRevokeResponse {
  readonly request_id: string
}
export const OAuthRevokeResponse: Schema.Codec<OAuthRevokeResponse> = /*#__PURE__*/ struct<OAuthRevokeResponse>(() => ({
  request_id: Schema.String
}))

const oAuthSubjectTokenTypeValues = [
  "urn:plaid:params:tokens:user",
  "urn:plaid:params:oauth:user-token",
  "urn:plaid:params:credit:multi-user"
] as const

export type OAuthSubjectTokenType = (typeof oAuthSubjectTokenTypeValues)[number]
export const OAuthSubjectTokenType: Schema.Codec<OAuthSubjectTokenType> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(oAuthSubjectTokenTypeValues)
)

export interface OAuthTokenRequest {
  readonly grant_type: OAuthGrantType
  readonly client_id?: string | undefined
  readonly client_secret?: string | undefined
  readonly secret?: string | undefined
  readonly scope?: string | undefined
  readonly refresh_token?: string | undefined
  readonly resource?: string | undefined
  readonly audience?: string | undefined
  readonly subject_token?: string | undefined
  readonly subject_token_type?: OAuthSubjectTokenType | undefined
}
export const OAuthTokenRequest: Schema.Codec<OAuthTokenRequest> = /*#__PURE__*/ struct<OAuthTokenRequest>(() => ({
  grant_type: OAuthGrantType,
  client_id: optional(Schema.String),
  client_secret: optional(Schema.String),
  secret: optional(Schema.String),
  scope: optional(Schema.String),
  refresh_token: optional(Schema.String),
  resource: optional(Schema.String),
  audience: optional(Schema.String),
  subject_token: optional(Schema.String),
  subject_token_type: optional(OAuthSubjectTokenType)
}))

/** `expires_in` is in seconds. */
export interface OAuthTokenResponse {
  readonly access_token: string
  readonly refresh_token: string
  readonly token_type: string
  readonly expires_in: number
  readonly request_id: string
}
export const OAuthTokenResponse: Schema.Codec<OAuthTokenResponse> = /*#__PURE__*/ struct<OAuthTokenResponse>(() => ({
  access_token: Schema.String,
  refresh_token: Schema.String,
  token_type: Schema.String,
  expires_in: Schema.Finite,
  request_id: Schema.String
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells whether an OAuth token is active, and its scope, subject and expiry.
 *
 * `POST /oauth/introspect`
 *
 * @see https://plaid.com/docs/api/oauth/#oauthintrospect
 */
export const oauthIntrospect: PlaidOperation<OAuthIntrospectRequest, OAuthIntrospectResponse> = /*#__PURE__*/ operation(
  {
    id: "oauthIntrospect",
    method: "POST",
    path: "/oauth/introspect",
    request: OAuthIntrospectRequest,
    response: OAuthIntrospectResponse,
    replay: "safe"
  }
)

/**
 * Revokes an OAuth access or refresh token.
 *
 * `POST /oauth/revoke`
 *
 * @see https://plaid.com/docs/api/oauth/#oauthrevoke
 */
export const oauthRevoke: PlaidOperation<OAuthRevokeRequest, OAuthRevokeResponse> = /*#__PURE__*/ operation({
  id: "oauthRevoke",
  method: "POST",
  path: "/oauth/revoke",
  request: OAuthRevokeRequest,
  response: OAuthRevokeResponse,
  replay: "unsafe"
})

/**
 * Answers an OAuth access token and refresh token for client credentials, a refresh token or a token exchange.
 *
 * `POST /oauth/token`
 *
 * @see https://plaid.com/docs/api/oauth/#oauthtoken
 */
export const oauthToken: PlaidOperation<OAuthTokenRequest, OAuthTokenResponse> = /*#__PURE__*/ operation({
  id: "oauthToken",
  method: "POST",
  path: "/oauth/token",
  request: OAuthTokenRequest,
  response: OAuthTokenResponse,
  replay: "unsafe"
})
