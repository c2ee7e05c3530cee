/**
 * LinkToken
 *
 * Generated from Acme's document 2026-01-31; changes belong into packages/codegen.
 */
import { struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { type AcmeDownload, type AcmeOperation, download, operation } from "./internal/operation.ts"
import { Item } from "./model.ts"

export { Item, ItemInput, Status, StatusInput } from "./model.ts"

export interface LinkTokenCreateRequest {
  readonly user: {
    readonly id: string
  }
}
export const LinkTokenCreateRequest: Schema.Codec<LinkTokenCreateRequest> =
  /*#__PURE__*/ struct<LinkTokenCreateRequest>(() => ({
    user: struct<{
      readonly id: string
    }>(() => ({
      id: Schema.String
    }))
  }))

export interface LinkTokenCreateResponse {
  readonly item: Item
  readonly token: string
}
export const LinkTokenCreateResponse: Schema.Codec<LinkTokenCreateResponse> =
  /*#__PURE__*/ struct<LinkTokenCreateResponse>(() => ({
    item: Item,
    token: Schema.String
  }))

export interface LinkTokenPdfRequest {}
export const LinkTokenPdfRequest: Schema.Codec<LinkTokenPdfRequest> = /*#__PURE__*/ struct<LinkTokenPdfRequest>(
  () => ({})
)

// ------------------------------------------------------------------------------------------------ operations

/**
 * `GET /link_token/pdf`
 *
 * @deprecated Its provider announced the end of it.
 */
export const linkTokenPdf: AcmeDownload<LinkTokenPdfRequest> = /*#__PURE__*/ download({
  id: "linkTokenPdf",
  method: "GET",
  path: "/link_token/pdf",
  request: LinkTokenPdfRequest,
  file: {},
  replay: "unsafe",
  deprecated: true
})

/**
 * Makes a token for Link.
 *
 * `POST /link_token/create`
 *
 * Fails when Link is closed.
 */
export const linkTokenCreate: AcmeOperation<LinkTokenCreateRequest, LinkTokenCreateResponse> = /*#__PURE__*/ operation({
  id: "link_token_create",
  method: "POST",
  path: "/link_token/create",
  request: LinkTokenCreateRequest,
  response: LinkTokenCreateResponse,
  replay: "unsafe"
})
