/**
 * Legacy transaction categories.
 *
 * Generated from Plaid's document 2020-09-14_1.740.1; changes belong into packages/codegen.
 */
import { struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PlaidOperation, operation } from "./internal/operation.ts"

export type CategoriesGetRequest = Readonly<Record<string, unknown>>
export const CategoriesGetRequest: Schema.Codec<CategoriesGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Record(Schema.String, Schema.Unknown)
)

export interface CategoriesGetResponse {
  readonly categories: ReadonlyArray<Category>
  readonly request_id: string
}
export const CategoriesGetResponse: Schema.Codec<CategoriesGetResponse> = /*#__PURE__*/ struct<CategoriesGetResponse>(
  () => ({
    categories: Schema.Array(Category),
    request_id: Schema.String
  })
)

export interface Category {
  readonly category_id: string
  readonly group: string
  readonly hierarchy: ReadonlyArray<string>
}
export const Category: Schema.Codec<Category> = /*#__PURE__*/ struct<Category>(() => ({
  category_id: Schema.String,
  group: Schema.String,
  hierarchy: Schema.Array(Schema.String)
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists the legacy transaction categories with their ids and their tree; needs no credentials.
 *
 * `POST /categories/get`
 *
 * @see https://plaid.com/docs/api/products/transactions/#categoriesget
 * @deprecated Use the `personal_finance_category` of a transaction.
 */
export const categoriesGet: PlaidOperation<CategoriesGetRequest, CategoriesGetResponse> = /*#__PURE__*/ operation({
  id: "categoriesGet",
  method: "POST",
  path: "/categories/get",
  request: CategoriesGetRequest,
  response: CategoriesGetResponse,
  replay: "safe",
  authenticated: false,
  deprecated: true
})
