/**
 * Items: a user's logins at institutions.
 *
 * Generated from Acme's document 2026-01-31; changes belong into packages/codegen.
 */
import { struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeOperation, operation } from "./internal/operation.ts"
import { Item, ItemInput } from "./model.ts"

export { Item, ItemInput, Status, StatusInput } from "./model.ts"

export * from "./item-reason.ts"

export interface ItemsGetRequest {
  readonly access_token: string
}
export const ItemsGetRequest: Schema.Codec<ItemsGetRequest> = /*#__PURE__*/ struct<ItemsGetRequest>(() => ({
  access_token: Schema.String
}))

export interface ItemsGetResponse {
  readonly item: Item
}
export const ItemsGetResponse: Schema.Codec<ItemsGetResponse> = /*#__PURE__*/ struct<ItemsGetResponse>(() => ({
  item: Item
}))

// ------------------------------------------------------------------------------------------------ operations

/**
 * Tells an Item's state.
 *
 * `POST /items/get`
 */
export const itemsGet: AcmeOperation<ItemsGetRequest, ItemsGetResponse> = /*#__PURE__*/ operation({
  id: "itemsGet",
  method: "POST",
  path: "/items/get",
  request: ItemsGetRequest,
  response: ItemsGetResponse,
  replay: "safe"
})

/**
 * Changes an Item.
 *
 * `POST /items/update`
 *
 * The second paragraph is not for tables.
 */
export const itemsUpdate: AcmeOperation<ItemInput, ItemsGetResponse> = /*#__PURE__*/ operation({
  id: "itemsUpdate",
  method: "POST",
  path: "/items/update",
  request: ItemInput,
  response: ItemsGetResponse,
  replay: "unsafe"
})
