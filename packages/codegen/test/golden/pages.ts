/**
 * Pages
 *
 * Generated from Acme's document 1; changes belong into packages/codegen.
 */
import { instant } from "@bankstream/core/format"
import { nullOr, optional, struct } from "@bankstream/core/struct"
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
