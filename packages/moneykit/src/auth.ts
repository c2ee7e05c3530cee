/**
 * Access tokens, for those who send one instead of the client's id and secret.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type MoneyKitOperation, operation } from "./internal/operation.ts"

export interface AppClientResponse {
  readonly client_id: string
  /** @deprecated */
  readonly client_name: string
  readonly scope: string
  readonly app: AppResponse
  readonly disabled_at?: string | null
}
export const AppClientResponse: Schema.Codec<AppClientResponse> = /*#__PURE__*/ struct<AppClientResponse>(() => ({
  client_id: Schema.String,
  client_name: Schema.String,
  scope: Schema.String,
  app: AppResponse,
  disabled_at: optionalKey(nullOr(Schema.String))
}))

export interface AppResponse {
  readonly app_id: string
  readonly name: string
  readonly id: string
  readonly app_name: string
}
export const AppResponse: Schema.Codec<AppResponse> = /*#__PURE__*/ struct<AppResponse>(() => ({
  app_id: Schema.String,
  name: Schema.String,
  id: Schema.String,
  app_name: Schema.String
}))

/** The client's id and secret, in the form. MoneyKit gives out no token that `refresh_token` could be used with. */
export interface CreateAccessTokenRequest {
  readonly grant_type?: "client_credentials" | "refresh_token" | undefined
  readonly scope?: string | undefined
  readonly client_id?: string | undefined
  readonly client_secret?: string | undefined
}
export const CreateAccessTokenRequest: Schema.Codec<CreateAccessTokenRequest> =
  /*#__PURE__*/ struct<CreateAccessTokenRequest>(() => ({
    grant_type: optional(Schema.Literals(["client_credentials", "refresh_token"])),
    scope: optional(Schema.String),
    client_id: optional(Schema.String),
    client_secret: optional(Schema.String)
  }))

/** The token, and for how many seconds it is good. */
export interface CreateAccessTokenResponse {
  readonly access_token: string
  readonly token_type: string
  readonly expires_in: number
}
export const CreateAccessTokenResponse: Schema.Codec<CreateAccessTokenResponse> =
  /*#__PURE__*/ struct<CreateAccessTokenResponse>(() => ({
    access_token: Schema.String,
    token_type: Schema.String,
    expires_in: Schema.Finite
  }))

export interface InstrospectClientRequest {}
export const InstrospectClientRequest: Schema.Codec<InstrospectClientRequest> =
  /*#__PURE__*/ struct<InstrospectClientRequest>(() => ({}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Exchanges the client's id and secret for a bearer token; with `authentication: "token"` the client does so itself.
 *
 * `POST /auth/token`
 */
export const createAccessToken: MoneyKitOperation<CreateAccessTokenRequest, CreateAccessTokenResponse> =
  /*#__PURE__*/ operation({
    id: "create_access_token",
    method: "POST",
    path: "/auth/token",
    request: CreateAccessTokenRequest,
    response: CreateAccessTokenResponse,
    replay: "safe",
    encoding: "form",
    authenticated: false
  })

/**
 * Tells whose credentials these are: the client, its app and its scope. The spelling is MoneyKit's.
 *
 * `GET /auth/introspect`
 */
export const instrospectClient: MoneyKitOperation<InstrospectClientRequest, AppClientResponse> =
  /*#__PURE__*/ operation({
    id: "instrospect_client",
    method: "GET",
    path: "/auth/introspect",
    request: InstrospectClientRequest,
    response: AppClientResponse,
    replay: "safe"
  })
