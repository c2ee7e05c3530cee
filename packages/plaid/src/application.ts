/**
 * Applications that customers of a financial institution connect.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { nullOr, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

export interface Application {
  readonly application_id: string
  readonly name: string
  readonly display_name: string | null
  readonly join_date: string
  readonly logo_url: string | null
  readonly application_url: string | null
  readonly reason_for_access: string | null
  readonly use_case: string | null
  readonly company_legal_name: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postal_code: string | null
  readonly country_code: string | null
}
export const Application: Schema.Codec<Application> = /*#__PURE__*/ struct<Application>(() => ({
  application_id: Schema.String,
  name: Schema.String,
  display_name: nullOr(Schema.String),
  join_date: Schema.String,
  logo_url: nullOr(Schema.String),
  application_url: nullOr(Schema.String),
  reason_for_access: nullOr(Schema.String),
  use_case: nullOr(Schema.String),
  company_legal_name: nullOr(Schema.String),
  city: nullOr(Schema.String),
  region: nullOr(Schema.String),
  postal_code: nullOr(Schema.String),
  country_code: nullOr(Schema.String)
}))

export interface ApplicationGetRequest {
  readonly client_id: string
  readonly secret: string
  readonly application_id: string
}
export const ApplicationGetRequest: Schema.Codec<ApplicationGetRequest> = /*#__PURE__*/ struct<ApplicationGetRequest>(
  () => ({
    client_id: Schema.String,
    secret: Schema.String,
    application_id: Schema.String
  })
)

export interface ApplicationGetResponse {
  readonly request_id: string
  readonly application: Application
}
export const ApplicationGetResponse: Schema.Codec<ApplicationGetResponse> =
  /*#__PURE__*/ struct<ApplicationGetResponse>(() => ({
    request_id: Schema.String,
    application: Application
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells a financial institution who is behind an application that its customers connect: name, company and use case.
 *
 * `POST /application/get`
 */
export const applicationGet: PlaidOperation<ApplicationGetRequest, ApplicationGetResponse> = /*#__PURE__*/ operation({
  id: "applicationGet",
  method: "POST",
  path: "/application/get",
  request: ApplicationGetRequest,
  response: ApplicationGetResponse,
  replay: "safe"
})
