/**
 * Forms
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"

export interface FormsEndRequest {
  readonly grant_type: "client_credentials" | "refresh_token"
  readonly scope?: string | undefined
}
export const FormsEndRequest: Schema.Codec<FormsEndRequest> = /*#__PURE__*/ struct<FormsEndRequest>(() => ({
  grant_type: Schema.Literals(["client_credentials", "refresh_token"]),
  scope: optional(Schema.String)
}))

export interface FormsRenewRequest {
  readonly grant_type: "client_credentials" | "refresh_token"
  readonly scope?: string | undefined
}
export const FormsRenewRequest: Schema.Codec<FormsRenewRequest> = /*#__PURE__*/ struct<FormsRenewRequest>(() => ({
  grant_type: Schema.Literals(["client_credentials", "refresh_token"]),
  scope: optional(Schema.String)
}))

export interface FormsTokenRequest {
  readonly grant_type: "client_credentials" | "refresh_token"
  readonly scope?: string | undefined
}
export const FormsTokenRequest: Schema.Codec<FormsTokenRequest> = /*#__PURE__*/ struct<FormsTokenRequest>(() => ({
  grant_type: Schema.Literals(["client_credentials", "refresh_token"]),
  scope: optional(Schema.String)
}))

export interface FormsTokenResponse {
  readonly access_token: string
}
export const FormsTokenResponse: Schema.Codec<FormsTokenResponse> = /*#__PURE__*/ struct<FormsTokenResponse>(() => ({
  access_token: Schema.String
}))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /forms/end` */
export const formsEnd: AcmeOperation<FormsEndRequest, void> = /*#__PURE__*/ operation({
  id: "formsEnd",
  method: "POST",
  path: "/forms/end",
  request: FormsEndRequest,
  response: Schema.Void,
  replay: "unsafe",
  encoding: "form"
})

/** `POST /forms/renew` */
export const formsRenew: AcmeOperation<FormsRenewRequest, void> = /*#__PURE__*/ operation({
  id: "formsRenew",
  method: "POST",
  path: "/forms/renew",
  request: FormsRenewRequest,
  response: Schema.Void,
  replay: "unsafe",
  encoding: "form",
  authenticated: false
})

/** `POST /forms/token` */
export const formsToken: AcmeOperation<FormsTokenRequest, FormsTokenResponse> = /*#__PURE__*/ operation({
  id: "formsToken",
  method: "POST",
  path: "/forms/token",
  request: FormsTokenRequest,
  response: FormsTokenResponse,
  replay: "unsafe",
  encoding: "form",
  authenticated: false
})
