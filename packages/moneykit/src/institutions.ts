/**
 * Institutions that MoneyKit connects to.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type MoneyKitOperation, type MoneyKitPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { Country, CursorPagination } from "./model.ts"

export { Country, CountryInput, CursorPagination } from "./model.ts"

export interface GetInstitutionRequest {
  readonly institution_id: string
}
export const GetInstitutionRequest: Schema.Codec<GetInstitutionRequest> = /*#__PURE__*/ struct<GetInstitutionRequest>(
  () => ({
    institution_id: Schema.String
  })
)

export interface GetInstitutionsRequest {
  readonly name?: string | undefined
  readonly featured?: boolean | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}
export const GetInstitutionsRequest: Schema.Codec<GetInstitutionsRequest> =
  /*#__PURE__*/ struct<GetInstitutionsRequest>(() => ({
    name: optional(Schema.String),
    featured: optional(Schema.Boolean),
    cursor: optional(Schema.String),
    limit: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(1000)))
  }))

export interface GetInstitutionsResponse {
  readonly institutions: ReadonlyArray<Institution>
  readonly cursors: CursorPagination
}
export const GetInstitutionsResponse: Schema.Codec<GetInstitutionsResponse> =
  /*#__PURE__*/ struct<GetInstitutionsResponse>(() => ({
    institutions: Schema.Array(Institution),
    cursors: CursorPagination
  }))

/** An institution. `institution_id_aliases` are ids that mean the same one. */
export interface Institution {
  readonly institution_id: string
  readonly institution_id_aliases: ReadonlyArray<string>
  readonly name: string
  readonly country: Country
  readonly domain?: string | null
  readonly color?: string | null
  readonly color_dark?: string | null
  readonly is_featured: boolean
}
export const Institution: Schema.Codec<Institution> = /*#__PURE__*/ struct<Institution>(() => ({
  institution_id: Schema.String,
  institution_id_aliases: Schema.Array(Schema.String),
  name: Schema.String,
  country: Country,
  domain: optionalKey(nullOr(Schema.String)),
  color: optionalKey(nullOr(Schema.String)),
  color_dark: optionalKey(nullOr(Schema.String)),
  is_featured: Schema.Boolean
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Reads one institution.
 *
 * `GET /institutions/{institution_id}`
 */
export const getInstitution: MoneyKitOperation<GetInstitutionRequest, Institution> = /*#__PURE__*/ operation({
  id: "get_institution",
  method: "GET",
  path: "/institutions/{institution_id}",
  request: GetInstitutionRequest,
  response: Institution,
  replay: "safe"
})

/**
 * Lists the institutions that MoneyKit connects to.
 *
 * `GET /institutions`
 */
export const getInstitutions: MoneyKitPagedOperation<GetInstitutionsRequest, GetInstitutionsResponse, Institution> =
  /*#__PURE__*/ pagedOperation({
    id: "get_institutions",
    method: "GET",
    path: "/institutions",
    request: GetInstitutionsRequest,
    response: GetInstitutionsResponse,
    replay: "safe",
    page: {
      style: "cursor",
      cursor: "cursor",
      next: "cursors.next",
      items: "institutions",
      size: { field: "limit", max: 1000 }
    }
  })
