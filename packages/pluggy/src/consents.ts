/**
 * Consents: what users allowed at their institutions.
 *
 * Generated from Pluggy's document 1.0.0; changes belong into packages/codegen.
 */
import { uuid } from "@bankstream/core/format"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type PluggyOperation, type PluggyPagedOperation, operation, pagedOperation } from "./internal/operation.ts"
import { Product } from "./model.ts"

export { Product, ProductInput } from "./model.ts"

const consentOpenFinancePermissionsGrantedValues = [
  "REGISTRATION_ALL",
  "REGISTRATION_IDENTIFICATIONS",
  "REGISTRATION_QUALIFICATIONS",
  "REGISTRATION_FINANCIAL_RELATIONS",
  "ACCOUNTS_ALL",
  "ACCOUNTS_LIST",
  "ACCOUNTS_BALANCES",
  "ACCOUNTS_LIMITS",
  "ACCOUNTS_TRANSACTIONS",
  "CREDIT_CARDS_ALL",
  "CREDIT_CARDS_LIST",
  "CREDIT_CARDS_LIMITS",
  "CREDIT_CARDS_TRANSACTIONS",
  "CREDIT_CARDS_BILLS",
  "CREDIT_OPERATIONS_ALL",
  "INVESTMENTS_ALL",
  "EXCHANGES_ALL"
] as const

/** What a user allowed at an institution. Without `expiresAt` it lasts until it is revoked. */
export interface Consent {
  readonly createdAt: string
  readonly expiresAt?: string | null
  readonly id: string
  readonly itemId: string
  readonly openFinancePermissionsGranted?: ReadonlyArray<
    Open<(typeof consentOpenFinancePermissionsGrantedValues)[number]>
  > | null
  readonly products: ReadonlyArray<Product>
  readonly revokedAt?: string | null
}
export const Consent: Schema.Codec<Consent> = /*#__PURE__*/ struct<Consent>(() => ({
  createdAt: Schema.String,
  expiresAt: optionalKey(nullOr(Schema.String)),
  id: Schema.String,
  itemId: Schema.String,
  openFinancePermissionsGranted: optionalKey(
    nullOr(Schema.Array(openEnum(consentOpenFinancePermissionsGrantedValues)))
  ),
  products: Schema.Array(Product),
  revokedAt: optionalKey(nullOr(Schema.String))
}))

export interface ConsentRetrieveRequest {
  readonly id: string
}
export const ConsentRetrieveRequest: Schema.Codec<ConsentRetrieveRequest> =
  /*#__PURE__*/ struct<ConsentRetrieveRequest>(() => ({
    id: uuid
  }))

export interface ConsentsListRequest {
  readonly itemId: string
  readonly page?: number | undefined
}
export const ConsentsListRequest: Schema.Codec<ConsentsListRequest> = /*#__PURE__*/ struct<ConsentsListRequest>(() => ({
  itemId: uuid,
  page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))
}))

export interface PageResponseConsents {
  readonly page: number
  readonly results: ReadonlyArray<Consent>
  readonly total: number
  readonly totalPages: number
}
export const PageResponseConsents: Schema.Codec<PageResponseConsents> = /*#__PURE__*/ struct<PageResponseConsents>(
  () => ({
    page: Schema.Finite,
    results: Schema.Array(Consent),
    total: Schema.Finite,
    totalPages: Schema.Finite
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells about one consent.
 *
 * `GET /consents/{id}`
 *
 * @see https://docs.pluggy.ai/reference/consent-retrieve
 */
export const consentRetrieve: PluggyOperation<ConsentRetrieveRequest, Consent> = /*#__PURE__*/ operation({
  id: "consent-retrieve",
  method: "GET",
  path: "/consents/{id}",
  request: ConsentRetrieveRequest,
  response: Consent,
  replay: "safe"
})

/**
 * Lists the consents of an Item: what its user allowed at the institution, since when and until when.
 *
 * `GET /consents`
 *
 * @see https://docs.pluggy.ai/reference/consents-list
 */
export const consentsList: PluggyPagedOperation<ConsentsListRequest, PageResponseConsents, Consent> =
  /*#__PURE__*/ pagedOperation({
    id: "consents-list",
    method: "GET",
    path: "/consents",
    request: ConsentsListRequest,
    response: PageResponseConsents,
    replay: "safe",
    page: { style: "page", page: "page", number: "page", total: "total", totalPages: "totalPages", items: "results" }
  })
