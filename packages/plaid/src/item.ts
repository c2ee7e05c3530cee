/** Items: one end user's login at one institution. */
import { toReason } from "@bankstream/core/kind"
import { type Open, openEnum } from "@bankstream/core/open-enum"
import type { Reason } from "@bankstream/core/reason"
import * as Schema from "effect/Schema"
import { kindOf } from "./error-codes.ts"
import { operation, type PlaidOperation } from "./internal/operation.ts"
import { type Item, ItemAuthMethod, PlaidErrorObject, Products } from "./model.ts"

export { ItemAuthMethod, PlaidErrorObject, Products } from "./model.ts"

const itemConsentedDataScopes = [
  "account_balance_info",
  "contact_info",
  "account_routing_number",
  "transactions",
  "credit_loan_info",
  "investments",
  "payroll_info",
  "income_verification_paystubs_info",
  "income_verification_w2s_info",
  "income_verification_bank_statements",
  "income_verification_employment_info",
  "bank_statements",
  "risk_info",
  "network_insights_lite",
  "fraud_info"
] as const

export type ItemConsentedDataScope = Open<(typeof itemConsentedDataScopes)[number]>
export const ItemConsentedDataScope: Schema.Codec<ItemConsentedDataScope> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(itemConsentedDataScopes)
)

export interface ItemGetRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
}
export const ItemGetRequest: Schema.Codec<ItemGetRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    access_token: Schema.String
  })
)

export interface ItemGetResponse {
  readonly item: ItemWithConsentFields
  readonly status?: ItemStatus | null
  readonly request_id: string
}
export const ItemGetResponse: Schema.Codec<ItemGetResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    item: ItemWithConsentFields,
    status: Schema.optionalKey(Schema.NullOr(ItemStatus)),
    request_id: Schema.String
  })
)

export interface ItemPublicTokenExchangeRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly public_token: string
}
export const ItemPublicTokenExchangeRequest: Schema.Codec<ItemPublicTokenExchangeRequest> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      client_id: Schema.optional(Schema.String),
      secret: Schema.optional(Schema.String),
      public_token: Schema.String
    })
  )

export interface ItemPublicTokenExchangeResponse {
  readonly access_token: string
  readonly item_id: string
  readonly request_id: string
}
export const ItemPublicTokenExchangeResponse: Schema.Codec<ItemPublicTokenExchangeResponse> =
  /*#__PURE__*/ Schema.suspend(() =>
    Schema.Struct({
      access_token: Schema.String,
      item_id: Schema.String,
      request_id: Schema.String
    })
  )

const itemRemoveReasonCodes = [
  "FRAUD_FIRST_PARTY",
  "FRAUD_FALSE_IDENTITY",
  "FRAUD_ABUSE",
  "FRAUD_OTHER",
  "CONNECTION_IS_NON_FUNCTIONAL",
  "OTHER"
] as const

export type ItemRemoveReasonCode = (typeof itemRemoveReasonCodes)[number]
export const ItemRemoveReasonCode: Schema.Codec<ItemRemoveReasonCode> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Literals(itemRemoveReasonCodes)
)

export interface ItemRemoveRequest {
  readonly client_id?: string | undefined
  readonly secret?: string | undefined
  readonly access_token: string
  readonly reason_code?: ItemRemoveReasonCode | null | undefined
  readonly reason_note?: string | null | undefined
}
export const ItemRemoveRequest: Schema.Codec<ItemRemoveRequest> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    client_id: Schema.optional(Schema.String),
    secret: Schema.optional(Schema.String),
    access_token: Schema.String,
    reason_code: Schema.optional(Schema.NullOr(ItemRemoveReasonCode)),
    reason_note: Schema.optional(Schema.NullOr(Schema.String.check(Schema.isMaxLength(512))))
  })
)

export interface ItemRemoveResponse {
  readonly request_id: string
}
export const ItemRemoveResponse: Schema.Codec<ItemRemoveResponse> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    request_id: Schema.String
  })
)

/** When Plaid last heard from the institution and last sent a webhook. */
export interface ItemStatus {
  readonly investments?: ItemStatusInvestments | null
  readonly transactions?: ItemStatusTransactions | null
  readonly last_webhook?: ItemStatusLastWebhook | null
}
export const ItemStatus: Schema.Codec<ItemStatus> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    investments: Schema.optionalKey(Schema.NullOr(ItemStatusInvestments)),
    transactions: Schema.optionalKey(Schema.NullOr(ItemStatusTransactions)),
    last_webhook: Schema.optionalKey(Schema.NullOr(ItemStatusLastWebhook))
  })
)

export interface ItemStatusInvestments {
  readonly last_successful_update?: string | null
  readonly last_failed_update?: string | null
}
export const ItemStatusInvestments: Schema.Codec<ItemStatusInvestments> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    last_successful_update: Schema.optionalKey(Schema.NullOr(Schema.String)),
    last_failed_update: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface ItemStatusLastWebhook {
  readonly sent_at?: string | null
  readonly code_sent?: string | null
}
export const ItemStatusLastWebhook: Schema.Codec<ItemStatusLastWebhook> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    sent_at: Schema.optionalKey(Schema.NullOr(Schema.String)),
    code_sent: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

export interface ItemStatusTransactions {
  readonly last_successful_update?: string | null
  readonly last_failed_update?: string | null
}
export const ItemStatusTransactions: Schema.Codec<ItemStatusTransactions> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    last_successful_update: Schema.optionalKey(Schema.NullOr(Schema.String)),
    last_failed_update: Schema.optionalKey(Schema.NullOr(Schema.String))
  })
)

/** An Item with what its user consented to. */
export interface ItemWithConsentFields {
  readonly item_id: string
  readonly institution_id?: string | null
  readonly institution_name?: string | null
  readonly webhook: string | null
  readonly auth_method?: ItemAuthMethod | null
  readonly error: PlaidErrorObject | null
  readonly available_products: ReadonlyArray<Products>
  readonly billed_products: ReadonlyArray<Products>
  readonly products?: ReadonlyArray<Products> | null
  readonly consented_products?: ReadonlyArray<Products> | null
  readonly consent_expiration_time: string | null
  readonly update_type: Open<"background" | "user_present_required">
  readonly created_at?: string | null
  readonly consented_use_cases?: ReadonlyArray<string> | null
  readonly consented_data_scopes?: ReadonlyArray<ItemConsentedDataScope> | null
}
export const ItemWithConsentFields: Schema.Codec<ItemWithConsentFields> = /*#__PURE__*/ Schema.suspend(() =>
  Schema.Struct({
    item_id: Schema.String,
    institution_id: Schema.optionalKey(Schema.NullOr(Schema.String)),
    institution_name: Schema.optionalKey(Schema.NullOr(Schema.String)),
    webhook: Schema.NullOr(Schema.String),
    auth_method: Schema.optionalKey(Schema.NullOr(ItemAuthMethod)),
    error: Schema.NullOr(PlaidErrorObject),
    available_products: Schema.Array(Products),
    billed_products: Schema.Array(Products),
    products: Schema.optionalKey(Schema.NullOr(Schema.Array(Products))),
    consented_products: Schema.optionalKey(Schema.NullOr(Schema.Array(Products))),
    consent_expiration_time: Schema.NullOr(Schema.String),
    update_type: openEnum(["background", "user_present_required"]),
    created_at: Schema.optionalKey(Schema.NullOr(Schema.String)),
    consented_use_cases: Schema.optionalKey(Schema.NullOr(Schema.Array(Schema.String))),
    consented_data_scopes: Schema.optionalKey(Schema.NullOr(Schema.Array(ItemConsentedDataScope)))
  })
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * Yields an Item: its products, its consent, its webhook, and, as data, the error that it is in. A login that has to
 * be renewed is no failure of this call: `itemReason` tells of it.
 *
 * `POST /item/get`
 *
 * Fails above all with `Gone` when the Item was removed, and with `InvalidRequest` for a token of another environment.
 *
 * @see https://plaid.com/docs/api/items/#itemget
 */
export const itemGet: PlaidOperation<ItemGetRequest, ItemGetResponse> = /*#__PURE__*/ operation({
  id: "itemGet",
  method: "POST",
  path: "/item/get",
  request: ItemGetRequest,
  response: ItemGetResponse,
  replay: "safe"
})

/**
 * Yields the access token of a new Item in exchange for Link's public token, which works once and for thirty minutes.
 * The access token does not expire: keep it sealed, with the `item_id`.
 *
 * `POST /item/public_token/exchange`
 *
 * Fails above all with `InvalidRequest` when the public token is used up, too old, or of another environment.
 *
 * @example
 * ```ts
 * const finishLink = (public_token: string) =>
 *   Effect.map(itemPublicTokenExchange({ public_token }), ({ access_token, item_id }) => ({
 *     item_id,
 *     access_token: Redacted.make(access_token)
 *   }))
 * ```
 *
 * @see https://plaid.com/docs/api/items/#itempublic_tokenexchange
 */
export const itemPublicTokenExchange: PlaidOperation<ItemPublicTokenExchangeRequest, ItemPublicTokenExchangeResponse> =
  /*#__PURE__*/ operation({
    id: "itemPublicTokenExchange",
    method: "POST",
    path: "/item/public_token/exchange",
    request: ItemPublicTokenExchangeRequest,
    response: ItemPublicTokenExchangeResponse,
    replay: "unsafe"
  })

/**
 * Removes an Item: its access token stops working and its billing ends. The user's consent at the institution may last.
 *
 * `POST /item/remove`
 *
 * Fails above all with `Gone` when it was removed before, which can be taken for success. It is not repeated by itself
 * after a lost answer; call it again.
 *
 * @see https://plaid.com/docs/api/items/#itemremove
 */
export const itemRemove: PlaidOperation<ItemRemoveRequest, ItemRemoveResponse> = /*#__PURE__*/ operation({
  id: "itemRemove",
  method: "POST",
  path: "/item/remove",
  request: ItemRemoveRequest,
  response: ItemRemoveResponse,
  replay: "unsafe"
})

// ------------------------------------------------------------------------------------------------ what an Item needs

/**
 * What an Item needs, as the reason that its calls fail for; undefined when nothing is wrong with it.
 *
 * Reading a broken Item is no failed call: Plaid answers 200 with an Item whose `error` says so.
 */
export const itemReason = ({ error }: Pick<Item, "error">): Reason | undefined =>
  error === null
    ? undefined
    : toReason(kindOf(error.error_type, error.error_code, error.error_code_reason), { retryAfter: undefined })
