/** Institutions that MoneyKit connects to. */
import * as Schema from "effect/Schema"
import { pagedOperation, type MoneyKitPagedOperation } from "./internal/operation.ts"
import { Country, CursorPagination } from "./model.ts"

export { Country, CursorPagination } from "./model.ts"

export interface GetInstitutionsRequest {
  readonly name?: string | undefined
  readonly featured?: boolean | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}
export const GetInstitutionsRequest: Schema.Codec<GetInstitutionsRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    name: Schema.optional(Schema.String),
    featured: Schema.optional(Schema.Boolean),
    cursor: Schema.optional(Schema.String),
    limit: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(1000)))
  })
)

export interface GetInstitutionsResponse {
  readonly institutions: ReadonlyArray<Institution>
  readonly cursors: CursorPagination
}
export const GetInstitutionsResponse: Schema.Codec<GetInstitutionsResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    institutions: Schema.Array(Institution),
    cursors: CursorPagination
  })
)

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
export const Institution: Schema.Codec<Institution> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    institution_id: Schema.String,
    institution_id_aliases: Schema.Array(Schema.String),
    name: Schema.String,
    country: Country,
    domain: Schema.optionalKey(Schema.NullOr(Schema.String)),
    color: Schema.optionalKey(Schema.NullOr(Schema.String)),
    color_dark: Schema.optionalKey(Schema.NullOr(Schema.String)),
    is_featured: Schema.Boolean
  })
)

// ------------------------------------------------------------------------------------------------ operations

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
      size: { field: "limit", max: 1_000 }
    }
  })
