/**
 * Categories of transactions, and the client's own rules for them.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"

export interface CategoriesListRequest {
  readonly parentId?: string | undefined
  readonly page?: number | undefined
}
export const CategoriesListRequest: Schema.Codec<CategoriesListRequest> = /*#__PURE__*/ struct<CategoriesListRequest>(
  () => ({
    parentId: optional(Schema.String),
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  })
)

export interface CategoriesRetrieveRequest {
  readonly id: string
}
export const CategoriesRetrieveRequest: Schema.Codec<CategoriesRetrieveRequest> =
  /*#__PURE__*/ struct<CategoriesRetrieveRequest>(() => ({
    id: Schema.String
  }))

/** A category, and the one that it is part of. */
export interface Category {
  readonly description: string
  readonly descriptionTranslated?: string | null
  readonly id: string
  readonly parentDescription?: string | null
  readonly parentId?: string | null
}
export const Category: Schema.Codec<Category> = /*#__PURE__*/ struct<Category>(() => ({
  description: Schema.String,
  descriptionTranslated: optionalKey(nullOr(Schema.String)),
  id: Schema.String,
  parentDescription: optionalKey(nullOr(Schema.String)),
  parentId: optionalKey(nullOr(Schema.String))
}))

/** A rule by which transactions with such a description get such a category. */
export interface ClientCategoryRule {
  readonly accountType?: string | null
  readonly category: string
  readonly categoryId?: string | null
  readonly clientId?: string | null
  readonly description: string
  readonly transactionType?: string | null
  readonly id?: string | null
}
export const ClientCategoryRule: Schema.Codec<ClientCategoryRule> = /*#__PURE__*/ struct<ClientCategoryRule>(() => ({
  accountType: optionalKey(nullOr(Schema.String)),
  category: Schema.String,
  categoryId: optionalKey(nullOr(Schema.String)),
  clientId: optionalKey(nullOr(Schema.String)),
  description: Schema.String,
  transactionType: optionalKey(nullOr(Schema.String)),
  id: optionalKey(nullOr(Schema.String))
}))

export interface ClientCategoryRulesDeleteRequest {
  readonly id: string
}
export const ClientCategoryRulesDeleteRequest: Schema.Codec<ClientCategoryRulesDeleteRequest> =
  /*#__PURE__*/ struct<ClientCategoryRulesDeleteRequest>(() => ({
    id: uuid
  }))

export interface ClientCategoryRulesListRequest {
  readonly page?: number | undefined
}
export const ClientCategoryRulesListRequest: Schema.Codec<ClientCategoryRulesListRequest> =
  /*#__PURE__*/ struct<ClientCategoryRulesListRequest>(() => ({
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
  }))

export type ClientCategoryRulesListResponse = PageResponseCategoryRules | ReadonlyArray<ClientCategoryRule>
export const ClientCategoryRulesListResponse: Schema.Codec<ClientCategoryRulesListResponse> =
  /*#__PURE__*/ Schema.suspend(() => Schema.Union([PageResponseCategoryRules, Schema.Array(ClientCategoryRule)]))

export interface CreateClientCategoryRule {
  readonly accountType?: string | undefined
  readonly categoryId: string
  readonly description: string
  readonly matchType?: string | undefined
  readonly transactionType?: string | undefined
}
export const CreateClientCategoryRule: Schema.Codec<CreateClientCategoryRule> =
  /*#__PURE__*/ struct<CreateClientCategoryRule>(() => ({
    accountType: optional(Schema.String),
    categoryId: Schema.String,
    description: Schema.String,
    matchType: optional(Schema.String),
    transactionType: optional(Schema.String)
  }))

export interface PageResponseCategories {
  readonly page: number
  readonly results: ReadonlyArray<Category>
  readonly total: number
  readonly totalPages: number
}
export const PageResponseCategories: Schema.Codec<PageResponseCategories> =
  /*#__PURE__*/ struct<PageResponseCategories>(() => ({
    page: Schema.Finite,
    results: Schema.Array(Category),
    total: Schema.Finite,
    totalPages: Schema.Finite
  }))

export interface PageResponseCategoryRules {
  readonly page: number
  readonly results: ReadonlyArray<ClientCategoryRule>
  readonly total: number
  readonly totalPages: number
}
export const PageResponseCategoryRules: Schema.Codec<PageResponseCategoryRules> =
  /*#__PURE__*/ struct<PageResponseCategoryRules>(() => ({
    page: Schema.Finite,
    results: Schema.Array(ClientCategoryRule),
    total: Schema.Finite,
    totalPages: Schema.Finite
  }))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Lists the categories that transactions are sorted into, all or those below one.
 *
 * `GET /categories`
 *
 * @see https://docs.pluggy.ai/reference/categories-list
 */
export const categoriesList: PluggyPagedOperation<CategoriesListRequest, PageResponseCategories, Category> =
  /*#__PURE__*/ pagedOperation({
    id: "categories-list",
    method: "GET",
    path: "/categories",
    request: CategoriesListRequest,
    response: PageResponseCategories,
    replay: "safe",
    page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
  })

/**
 * Tells about one category.
 *
 * `GET /categories/{id}`
 *
 * @see https://docs.pluggy.ai/reference/categories-retrieve
 */
export const categoriesRetrieve: PluggyOperation<CategoriesRetrieveRequest, Category> = /*#__PURE__*/ operation({
  id: "categories-retrieve",
  method: "GET",
  path: "/categories/{id}",
  request: CategoriesRetrieveRequest,
  response: Category,
  replay: "safe"
})

/**
 * Makes a rule of the client's own: transactions with such a description get such a category from now on.
 *
 * `POST /categories/rules`
 *
 * @see https://docs.pluggy.ai/reference/client-category-rules-create
 */
export const clientCategoryRulesCreate: PluggyOperation<CreateClientCategoryRule, ClientCategoryRule> =
  /*#__PURE__*/ operation({
    id: "client-category-rules-create",
    method: "POST",
    path: "/categories/rules",
    request: CreateClientCategoryRule,
    response: ClientCategoryRule,
    replay: "unsafe"
  })

/**
 * Deletes a category rule.
 *
 * `DELETE /categories/rules/{id}`
 *
 * @see https://docs.pluggy.ai/reference/client-category-rules-delete
 */
export const clientCategoryRulesDelete: PluggyOperation<ClientCategoryRulesDeleteRequest, void> =
  /*#__PURE__*/ operation({
    id: "client-category-rules-delete",
    method: "DELETE",
    path: "/categories/rules/{id}",
    request: ClientCategoryRulesDeleteRequest,
    response: Schema.Void,
    replay: "safe"
  })

/**
 * Lists the client's own category rules, as a page or as a plain list.
 *
 * `GET /categories/rules`
 *
 * Which of the two Pluggy answers its document does not tell. Of a page, `totalPages` tells whether there are more, which
 * `page` asks for.
 *
 * @see https://docs.pluggy.ai/reference/client-category-rules-list
 */
export const clientCategoryRulesList: PluggyOperation<ClientCategoryRulesListRequest, ClientCategoryRulesListResponse> =
  /*#__PURE__*/ operation({
    id: "client-category-rules-list",
    method: "GET",
    path: "/categories/rules",
    request: ClientCategoryRulesListRequest,
    response: ClientCategoryRulesListResponse,
    replay: "safe"
  })
