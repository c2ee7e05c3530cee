import { assert, describe, it } from "@effect/vitest"
import * as Pagination from "../src/pagination.ts"

const more = (request: unknown) => ({ _tag: "More", request })
const end = { _tag: "End" }
const stuckAt = (path: string) => ({ _tag: "Stuck", path })

const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => ({ id: from + n, at: `2026-01-${String(28 - from - n).padStart(2, "0")}` }))

const cursor: Pagination.Style = { style: "cursor", cursor: "cursor", next: "page.next", items: "rows" }
const cursorHasMore: Pagination.Style = { ...cursor, hasMore: "has_more" }
const offsetTotal: Pagination.Style = {
  style: "offset",
  offset: "options.offset",
  total: "total",
  items: "rows",
  size: { field: "options.count", max: 3 }
}
const offsetHasMore: Pagination.Style = { style: "offset", offset: "offset", hasMore: "has_more", items: "rows" }
const offsetShort: Pagination.Style = {
  style: "offset",
  offset: "offset",
  items: "rows",
  size: { field: "count", max: 3 }
}
const pageTotalPages: Pagination.Style = {
  style: "page",
  page: "page",
  number: "page",
  totalPages: "totalPages",
  total: "total",
  items: "rows"
}
const pageTotal: Pagination.Style = {
  style: "page",
  page: "page",
  number: "page",
  total: "total",
  items: "rows",
  size: { field: "size", max: 3 }
}
const afterId: Pagination.Style = { style: "after-id", after: "after_id", id: "id", hasMore: "has_more", items: "rows" }
const afterIdShort: Pagination.Style = {
  style: "after-id",
  after: "after_id",
  id: "id",
  items: "rows",
  size: { field: "count", max: 3 }
}
const link: Pagination.Style = { style: "link", next: "next", params: ["after"], items: "rows" }
const window: Pagination.Style = {
  style: "window",
  end: "end_time",
  time: "at",
  id: "id",
  items: "rows",
  size: { field: "count", max: 3 }
}

const table: ReadonlyArray<
  readonly [name: string, style: Pagination.Style, request: unknown, response: unknown, expected: object]
> = [
  [
    "cursor: goes on with the next cursor",
    cursor,
    { a: 1 },
    { rows: rows(1), page: { next: "c2" } },
    more({ a: 1, cursor: "c2" })
  ],
  ["cursor: ends with null", cursor, {}, { rows: rows(1), page: { next: null } }, end],
  ["cursor: ends when it is absent", cursor, {}, { rows: rows(1) }, end],
  ["cursor: ends with an empty string", cursor, {}, { rows: [], page: { next: "" } }, end],
  ["cursor: goes on over an empty page", cursor, {}, { rows: [], page: { next: "c2" } }, more({ cursor: "c2" })],
  [
    "cursor: the same cursor again is an error",
    cursor,
    { cursor: "c2" },
    { rows: rows(1), page: { next: "c2" } },
    stuckAt("page.next")
  ],
  [
    "cursor: what begins a list is not sent beside a cursor",
    { ...cursor, without: ["since"] },
    { since: "2026-01-01", account: "a" },
    { rows: rows(1), page: { next: "b" } },
    more({ since: undefined, account: "a", cursor: "b" })
  ],
  [
    "cursor with has_more: ends with false, whatever the cursor",
    cursorHasMore,
    {},
    { has_more: false, page: { next: "c9" } },
    end
  ],
  [
    "cursor with has_more: more without a cursor is an error",
    cursorHasMore,
    {},
    { has_more: true },
    stuckAt("page.next")
  ],
  [
    "offset with total: goes on at what was read",
    offsetTotal,
    { options: { count: 3 } },
    { rows: rows(3), total: 4 },
    more({ options: { count: 3, offset: 3 } })
  ],
  [
    "offset with total: a page shorter than asked is not the end",
    offsetTotal,
    { options: { count: 3 } },
    { rows: rows(2), total: 4 },
    more({ options: { count: 3, offset: 2 } })
  ],
  [
    "offset with total: ends at the total",
    offsetTotal,
    { options: { count: 3, offset: 3 } },
    { rows: rows(1, 3), total: 4 },
    end
  ],
  [
    "offset with total: an exactly full last page is the end",
    offsetTotal,
    { options: { count: 3, offset: 3 } },
    { rows: rows(3, 3), total: 6 },
    end
  ],
  ["offset with total: an empty list ends", offsetTotal, {}, { rows: [], total: 0 }, end],
  [
    "offset with total: an empty page before the total is an error",
    offsetTotal,
    { options: { offset: 3 } },
    { rows: [], total: 4 },
    stuckAt("rows")
  ],
  [
    "offset with has_more: goes on",
    offsetHasMore,
    { offset: 5 },
    { rows: rows(2), has_more: true },
    more({ offset: 7 })
  ],
  ["offset with has_more: ends with false", offsetHasMore, { offset: 5 }, { rows: rows(2), has_more: false }, end],
  [
    "offset with has_more: more without rows is an error",
    offsetHasMore,
    { offset: 5 },
    { rows: [], has_more: true },
    stuckAt("rows")
  ],
  ["offset alone: a full page goes on", offsetShort, {}, { rows: rows(3) }, more({ offset: 3 })],
  ["offset alone: a short page ends", offsetShort, { offset: 3 }, { rows: rows(2) }, end],
  ["offset alone: an empty page ends", offsetShort, { offset: 3 }, { rows: [] }, end],
  [
    "page with totalPages: the next number",
    pageTotalPages,
    { id: "x" },
    { rows: rows(2), page: 1, totalPages: 3 },
    more({ id: "x", page: 2 })
  ],
  [
    "page with totalPages: ends at the last",
    pageTotalPages,
    { page: 3 },
    { rows: rows(2), page: 3, totalPages: 3 },
    end
  ],
  ["page with totalPages: no pages at all ends", pageTotalPages, {}, { rows: [], page: 1, totalPages: 0 }, end],
  [
    "page with totalPages: another page than asked for is an error",
    pageTotalPages,
    { page: 2 },
    { rows: rows(2), page: 1, totalPages: 3 },
    stuckAt("page")
  ],
  [
    "page with totalPages: an empty page in the middle is an error",
    pageTotalPages,
    { page: 2 },
    { rows: [], page: 2, totalPages: 3 },
    stuckAt("rows")
  ],
  [
    "page with total: goes on",
    pageTotal,
    { size: 3 },
    { rows: rows(3), page: 1, total: 4 },
    more({ size: 3, page: 2 })
  ],
  [
    "page with total: ends when all were read",
    pageTotal,
    { page: 2, size: 3 },
    { rows: rows(1), page: 2, total: 4 },
    end
  ],
  [
    "page with total: a server that gives less than asked goes on",
    pageTotal,
    { size: 3 },
    { rows: rows(2), page: 1, total: 9 },
    more({ page: 2, size: 3 })
  ],
  [
    "page with total: an empty page before the total is an error, not an early end",
    pageTotal,
    { page: 2, size: 3 },
    { rows: [], page: 2, total: 9 },
    stuckAt("rows")
  ],
  ["page with total: no total is an error", pageTotal, { size: 3 }, { rows: rows(3), page: 1 }, stuckAt("total")],
  [
    "after-id: after the greatest id, in whatever order",
    afterId,
    { after_id: 1 },
    { rows: [{ id: 3 }, { id: 9 }, { id: 4 }], has_more: true },
    more({ after_id: 9 })
  ],
  ["after-id: ends with has_more false", afterId, { after_id: 1 }, { rows: rows(2, 5), has_more: false }, end],
  ["after-id: more without rows is an error", afterId, { after_id: 1 }, { rows: [], has_more: true }, stuckAt("rows")],
  [
    "after-id: ids that do not grow are an error",
    afterId,
    { after_id: 9 },
    { rows: [{ id: 9 }], has_more: true },
    stuckAt("rows[].id")
  ],
  ["after-id: a short page ends", afterIdShort, { after_id: 0 }, { rows: rows(2, 1) }, end],
  ["after-id: a full page goes on", afterIdShort, { after_id: 0 }, { rows: rows(3, 1) }, more({ after_id: 3 })],
  [
    "link: takes the parameter",
    link,
    { id: "x" },
    { rows: rows(1), next: "?id=x&after=MjAyNi0wMQ%3D%3D" },
    more({ id: "x", after: "MjAyNi0wMQ==" })
  ],
  [
    "link: an unencoded base64 cursor stays whole",
    link,
    {},
    { rows: rows(1), next: "?after=a+b/c==" },
    more({ after: "a+b/c==" })
  ],
  ["link: ends with null", link, { after: "a" }, { rows: rows(1), next: null }, end],
  ["link: the same link again is an error", link, { after: "a" }, { rows: rows(1), next: "?after=a" }, stuckAt("next")],
  ["link: a link without the parameter is an error", link, {}, { rows: rows(1), next: "?page=2" }, stuckAt("next")],
  [
    "window: narrows to the oldest row",
    window,
    { end_time: "2026-02-01" },
    { rows: rows(3) },
    more({ end_time: "2026-01-26" })
  ],
  ["window: a short page ends", window, {}, { rows: rows(2) }, end],
  [
    "window: more rows of one instant than fit on a page is an error",
    window,
    { end_time: "t" },
    { rows: [{ at: "t" }, { at: "t" }, { at: "t" }] },
    stuckAt("rows")
  ]
]

describe("what follows a page", () => {
  for (const [name, style, request, response, expected] of table) {
    it(name, () => {
      const next = Pagination.next(style, request, response)
      const { expected: _, ...seen } = { expected: "", ...next }
      assert.deepStrictEqual<object>(next._tag === "Stuck" ? { _tag: next._tag, path: next.path } : seen, expected)
    })
  }
})
