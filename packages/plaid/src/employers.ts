/**
 * Employers, for the ended Deposit Switch.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { nullOr, optional, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"
import { AddressData } from "./model.ts"

export { AddressData } from "./model.ts"

export interface Employer {
  readonly employer_id: string
  readonly name: string
  readonly address: AddressData | null
  readonly confidence_score: number
}
export const Employer: Schema.Codec<Employer> = /*#__PURE__*/ struct<Employer>(() => ({
  employer_id: Schema.String,
  name: Schema.String,
  address: nullOr(AddressData),
  confidence_score: Schema.Finite
}))

export interface EmployersSearchRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly query: string
  readonly products: ReadonlyArray<string>
}
export const EmployersSearchRequest: Schema.Codec<EmployersSearchRequest> =
  /*#__PURE__*/ struct<EmployersSearchRequest>(() => ({
    client_id: optional(Schema.String),
    secret: optional(Schema.String),
    query: Schema.String,
    products: Schema.Array(Schema.String)
  }))

export interface EmployersSearchResponse {
  readonly employers: ReadonlyArray<Employer>
  readonly request_id: string
}
export const EmployersSearchResponse: Schema.Codec<EmployersSearchResponse> =
  /*#__PURE__*/ struct<EmployersSearchResponse>(() => ({
    employers: Schema.Array(Employer),
    request_id: Schema.String
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Finds employers by name.
 *
 * `POST /employers/search`
 *
 * @see https://plaid.com/docs/api/employers/#employerssearch
 * @deprecated Plaid ended Deposit Switch, which it served.
 */
export const employersSearch: PlaidOperation<EmployersSearchRequest, EmployersSearchResponse> = /*#__PURE__*/ operation(
  {
    id: "employersSearch",
    method: "POST",
    path: "/employers/search",
    request: EmployersSearchRequest,
    response: EmployersSearchResponse,
    replay: "safe",
    deprecated: true
  }
)
