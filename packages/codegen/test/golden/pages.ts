/**
 * Pages
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { instant } from "@bankstream/core/format"
import { nullOr, optional, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import {
  type AcmePagedOperation,
  type AcmeUpdateOperation,
  pagedOperation,
  updateOperation
} from "./internal/operation.ts"

export interface Asked {
  readonly cursor?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly offset?: number | undefined
  readonly after_id?: number | undefined
  readonly count?: number | undefined
  readonly options?:
    | {
        readonly offset?: number | undefined
        readonly count?: number | undefined
      }
    | undefined
}
export const Asked: Schema.Codec<Asked> = /*#__PURE__*/ struct<Asked>(() => ({
  cursor: optional(Schema.String),
  since: optional(instant),
  until: optional(instant),
  offset: optional(Schema.Int),
  after_id: optional(Schema.Int),
  count: optional(Schema.Int),
  options: optional(
    struct<{
      readonly offset?: number | undefined
      readonly count?: number | undefined
    }>(() => ({
      offset: optional(Schema.Int),
      count: optional(Schema.Int)
    }))
  )
}))

export interface Changed {
  readonly cursor: {
    readonly next?: string | null
  }
  readonly has_more: boolean
  readonly changes: {
    readonly created: ReadonlyArray<Row>
    readonly removed: ReadonlyArray<string>
  }
}
export const Changed: Schema.Codec<Changed> = /*#__PURE__*/ struct<Changed>(() => ({
  cursor: struct<{
    readonly next?: string | null
  }>(() => ({
    next: optionalKey(nullOr(Schema.String))
  })),
  has_more: Schema.Boolean,
  changes: struct<{
    readonly created: ReadonlyArray<Row>
    readonly removed: ReadonlyArray<string>
  }>(() => ({
    created: Schema.Array(Row),
    removed: Schema.Array(Schema.String)
  }))
}))

export interface Counted {
  readonly offset: number
  readonly count: number
  readonly country: string
}
export const Counted: Schema.Codec<Counted> = /*#__PURE__*/ struct<Counted>(() => ({
  offset: Schema.Int,
  count: Schema.Int,
  country: Schema.String
}))

export interface Numbered {
  readonly page: number
  readonly pages?: number | null
  readonly total: number
  readonly rows: ReadonlyArray<Row>
}
export const Numbered: Schema.Codec<Numbered> = /*#__PURE__*/ struct<Numbered>(() => ({
  page: Schema.Finite,
  pages: optionalKey(nullOr(Schema.Finite)),
  total: Schema.Finite,
  rows: Schema.Array(Row)
}))

export interface Page {
  readonly rows: ReadonlyArray<Row>
  readonly days: ReadonlyArray<{
    readonly day: string
  }>
  readonly next_cursor: string | null
  readonly has_more: boolean
  readonly total: number
}
export const Page: Schema.Codec<Page> = /*#__PURE__*/ struct<Page>(() => ({
  rows: Schema.Array(Row),
  days: Schema.Array(
    struct<{
      readonly day: string
    }>(() => ({
      day: Schema.String
    }))
  ),
  next_cursor: nullOr(Schema.String),
  has_more: Schema.Boolean,
  total: Schema.Finite
}))

export interface PagesChangesRequest {
  readonly cursor?: string | undefined
}
export const PagesChangesRequest: Schema.Codec<PagesChangesRequest> = /*#__PURE__*/ struct<PagesChangesRequest>(() => ({
  cursor: optional(Schema.String)
}))

export interface PagesPageTotalPagesRequest {
  readonly page?: number | undefined
  readonly pageSize?: number | undefined
}
export const PagesPageTotalPagesRequest: Schema.Codec<PagesPageTotalPagesRequest> =
  /*#__PURE__*/ struct<PagesPageTotalPagesRequest>(() => ({
    page: optional(Schema.Int),
    pageSize: optional(Schema.Int)
  }))

export interface PagesPageTotalRequest {
  readonly page?: number | undefined
  readonly size?: number | undefined
}
export const PagesPageTotalRequest: Schema.Codec<PagesPageTotalRequest> = /*#__PURE__*/ struct<PagesPageTotalRequest>(
  () => ({
    page: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
    size: optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(1000)))
  })
)

export interface PagesRelativeLinkRequest {
  readonly after?: string | undefined
}
export const PagesRelativeLinkRequest: Schema.Codec<PagesRelativeLinkRequest> =
  /*#__PURE__*/ struct<PagesRelativeLinkRequest>(() => ({
    after: optional(Schema.String)
  }))

export interface Row {
  readonly id: number
  readonly created: string
}
export const Row: Schema.Codec<Row> = /*#__PURE__*/ struct<Row>(() => ({
  id: Schema.Finite,
  created: Schema.String
}))

// ------------------------------------------------------------------------------------------------ operations

/** `POST /pages/after_id_has_more` */
export const pagesAfterIdHasMore: AcmePagedOperation<Asked, Page, Row> = /*#__PURE__*/ pagedOperation({
  id: "pages_after_id_has_more",
  method: "POST",
  path: "/pages/after_id_has_more",
  request: Asked,
  response: Page,
  replay: "safe",
  page: {
    style: "after-id",
    after: "after_id",
    id: "id",
    hasMore: "has_more",
    items: "rows",
    size: { field: "count", max: 25 }
  }
})

/** `GET /pages/changes` */
export const pagesChanges: AcmeUpdateOperation<
  PagesChangesRequest,
  Changed,
  { readonly created: Row; readonly removed: string }
> = /*#__PURE__*/ updateOperation({
  id: "pages_changes",
  method: "GET",
  path: "/pages/changes",
  request: PagesChangesRequest,
  response: Changed,
  replay: "safe",
  page: {
    style: "update",
    cursor: "cursor",
    next: "cursor.next",
    hasMore: "has_more",
    changes: { created: "changes.created", removed: "changes.removed" }
  }
})

/** `POST /pages/cursor_has_more` */
export const pagesCursorHasMore: AcmePagedOperation<Asked, Page, Row> = /*#__PURE__*/ pagedOperation({
  id: "pages_cursor_has_more",
  method: "POST",
  path: "/pages/cursor_has_more",
  request: Asked,
  response: Page,
  replay: "safe",
  page: {
    style: "cursor",
    cursor: "cursor",
    next: "next_cursor",
    hasMore: "has_more",
    without: ["since"],
    items: "rows",
    size: { field: "count", max: 100 }
  }
})

/** `POST /pages/cursor_next_cursor_optional` */
export const pagesCursorNextCursorOptional: AcmePagedOperation<Asked, Page, NonNullable<Page["days"]>[number]> =
  /*#__PURE__*/ pagedOperation({
    id: "pages_cursor_next_cursor_optional",
    method: "POST",
    path: "/pages/cursor_next_cursor_optional",
    request: Asked,
    response: Page,
    replay: "safe",
    page: { style: "cursor", cursor: "cursor", next: "next_cursor", items: "days" }
  })

/** `POST /pages/offset_no_total` */
export const pagesOffsetNoTotal: AcmePagedOperation<Asked, Page, Row> = /*#__PURE__*/ pagedOperation({
  id: "pages_offset_no_total",
  method: "POST",
  path: "/pages/offset_no_total",
  request: Asked,
  response: Page,
  replay: "safe",
  page: { style: "offset", offset: "offset", items: "rows", size: { field: "count", max: 25 } }
})

/** `POST /pages/offset_total` */
export const pagesOffsetTotal: AcmePagedOperation<Counted, Page, Row, "offset" | "count"> =
  /*#__PURE__*/ pagedOperation({
    id: "pages_offset_total",
    method: "POST",
    path: "/pages/offset_total",
    request: Counted,
    response: Page,
    replay: "safe",
    page: { style: "offset", offset: "offset", total: "total", items: "rows", size: { field: "count", max: 500 } }
  })

/** `POST /pages/offset_total_options` */
export const pagesOffsetTotalOptions: AcmePagedOperation<Asked, Page, Row> = /*#__PURE__*/ pagedOperation({
  id: "pages_offset_total_options",
  method: "POST",
  path: "/pages/offset_total_options",
  request: Asked,
  response: Page,
  replay: "safe",
  page: {
    style: "offset",
    offset: "options.offset",
    total: "total",
    items: "rows",
    size: { field: "options.count", max: 500 }
  }
})

/** `GET /pages/page_total` */
export const pagesPageTotal: AcmePagedOperation<PagesPageTotalRequest, Numbered, Row> = /*#__PURE__*/ pagedOperation({
  id: "pages_page_total",
  method: "GET",
  path: "/pages/page_total",
  request: PagesPageTotalRequest,
  response: Numbered,
  replay: "safe",
  page: {
    style: "page",
    page: "page",
    number: "page",
    total: "total",
    items: "rows",
    size: { field: "size", max: 1000 }
  }
})

/** `GET /pages/page_total_pages` */
export const pagesPageTotalPages: AcmePagedOperation<PagesPageTotalPagesRequest, Numbered, Row> =
  /*#__PURE__*/ pagedOperation({
    id: "pages_page_total_pages",
    method: "GET",
    path: "/pages/page_total_pages",
    request: PagesPageTotalPagesRequest,
    response: Numbered,
    replay: "safe",
    page: {
      style: "page",
      page: "page",
      number: "page",
      total: "total",
      totalPages: "pages",
      items: "rows",
      size: { field: "pageSize", max: 500 }
    }
  })

/** `GET /pages/relative_link` */
export const pagesRelativeLink: AcmePagedOperation<PagesRelativeLinkRequest, Page, Row> = /*#__PURE__*/ pagedOperation({
  id: "pages_relative_link",
  method: "GET",
  path: "/pages/relative_link",
  request: PagesRelativeLinkRequest,
  response: Page,
  replay: "safe",
  page: { style: "link", next: "next_cursor", params: ["after"], items: "rows" }
})

/** `POST /pages/sync_cursor_has_more` */
export const pagesSyncCursorHasMore: AcmeUpdateOperation<
  Asked,
  Page,
  { readonly rows: Row; readonly days: NonNullable<Page["days"]>[number] }
> = /*#__PURE__*/ updateOperation({
  id: "pages_sync_cursor_has_more",
  method: "POST",
  path: "/pages/sync_cursor_has_more",
  request: Asked,
  response: Page,
  replay: "safe",
  page: {
    style: "update",
    cursor: "cursor",
    next: "next_cursor",
    hasMore: "has_more",
    changes: { rows: "rows", days: "days" },
    size: { field: "count", max: 500 },
    product: "rows",
    now: "now"
  }
})

/** `POST /pages/time_window_limit` */
export const pagesTimeWindowLimit: AcmePagedOperation<Asked, Page, Row> = /*#__PURE__*/ pagedOperation({
  id: "pages_time_window_limit",
  method: "POST",
  path: "/pages/time_window_limit",
  request: Asked,
  response: Page,
  replay: "safe",
  page: { style: "window", end: "until", time: "created", id: "id", items: "rows", size: { field: "count", max: 25 } }
})
