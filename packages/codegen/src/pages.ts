/** How a list continues: what the document says of it, as one of core's styles. */
import { CodegenError, type Pagination } from "./document.ts"
import { fieldAt, type Library } from "./library.ts"
import type { UpdateRemarks } from "./provider.ts"
import type { Type } from "./types.ts"

export interface Page {
  readonly kind: "list" | "update"
  /** The style, as it is written in the module. */
  readonly style: Readonly<Record<string, unknown>>
  /** The rows' types, by the field that holds them; those of an update by the change that they are. */
  readonly rows: Readonly<Record<string, Row>>
  /** Required fields of the request that the stream fills in. */
  readonly filled: ReadonlyArray<string>
}

/** The type of a list's rows: by its name, or as a part of the answer's type. */
export type Row = { readonly tag: "named"; readonly type: Type } | { readonly tag: "inline"; readonly field: string }

/** What core has to be told of a window, beside what the document says. */
interface Window {
  readonly time: string
  readonly id: string
}

export interface PageContext {
  readonly library: Library
  readonly request: Type
  readonly answer: Type
  readonly place: string
  readonly window: Window | undefined
  readonly remarks: UpdateRemarks | undefined
}

export const readPage = (pagination: Pagination, context: PageContext): Page => {
  const { answer, library, place, remarks, request, window } = context
  const fail = (problem: string) => new CodegenError({ place, problem })
  const sent = (field: string): string => {
    const name = pagination.request[field]
    if (typeof name !== "string") throw fail(`does not name the request's ${field}`)
    if (fieldAt(library, request, name) === undefined) throw fail(`names ${name}, which the request has not`)
    return name
  }
  const told = (field: string): string => {
    const name = pagination.response[field]
    if (typeof name !== "string") throw fail(`does not name the response's ${field}`)
    if (fieldAt(library, answer, name) === undefined) throw fail(`names ${name}, which the response has not`)
    return name
  }
  const tells = (field: string): boolean => typeof pagination.response[field] === "string"
  const [items] = pagination.items
  if (items === undefined) throw fail("names no items")
  const row = (field: string): Row => {
    const list = fieldAt(library, answer, field)
    const type = list === undefined ? undefined : itemOf(list.type)
    if (type === undefined) throw fail(`names ${field}, which is no list of the response`)
    return type.tag === "struct" ? { tag: "inline", field } : { tag: "named", type }
  }
  const max = pagination.count?.max
  const size =
    max === undefined || pagination.request["limit"] === undefined ? {} : { size: { field: sent("limit"), max } }
  const hasMore = tells("has_more") ? { hasMore: told("has_more") } : {}
  const list = (style: Readonly<Record<string, unknown>>, filled: ReadonlyArray<string>): Page => ({
    kind: "list",
    style: { ...style, items, ...size },
    rows: { [items]: row(items) },
    filled: [...filled, ...(max === undefined ? [] : [size.size?.field ?? ""])].filter(
      (name) => fieldAt(library, request, name)?.isRequired === true && !name.includes(".")
    )
  })

  switch (pagination.style) {
    case "sync_cursor_has_more":
      return {
        kind: "update",
        style: {
          style: "update",
          cursor: sent("cursor"),
          next: told("next"),
          hasMore: told("has_more"),
          changes: Object.fromEntries(pagination.items.map((name) => [lastOf(name), name])),
          ...size,
          ...remarks
        },
        rows: Object.fromEntries(pagination.items.map((name) => [lastOf(name), row(name)])),
        filled: []
      }
    case "cursor_has_more":
    case "cursor_same_name":
    case "cursor_next_cursor_nullable":
    case "cursor_next_cursor_optional": {
      const cursor = sent("cursor")
      const alone = pagination.mutually_exclusive?.find((fields) => fields.includes(cursor)) ?? []
      const without = alone.filter((field) => field !== cursor)
      return list(
        { style: "cursor", cursor, next: told("next"), ...hasMore, ...(without.length > 0 ? { without } : {}) },
        [cursor]
      )
    }
    case "offset_total":
    case "offset_total_options": {
      const offset = sent("offset")
      return list({ style: "offset", offset, total: told("total") }, [offset])
    }
    case "offset_has_more":
    case "offset_no_total": {
      const offset = sent("offset")
      return list({ style: "offset", offset, ...hasMore }, [offset])
    }
    case "page_total":
    case "page_total_pages": {
      const page = sent("page")
      const number = tells("number") ? { number: told("number") } : {}
      const pages = tells("total_pages") ? { totalPages: told("total_pages") } : {}
      return list({ style: "page", page, ...number, total: told("total"), ...pages }, [page])
    }
    case "relative_link": {
      const params = pagination.request["params"]
      if (typeof params !== "object") throw fail("does not name the request's params")
      const missing = params.find((name) => fieldAt(library, request, name) === undefined)
      if (missing !== undefined) throw fail(`names ${missing}, which the request has not`)
      return list({ style: "link", next: told("next"), params }, [])
    }
    case "after_id_has_more":
    case "after_id_no_has_more": {
      const after = sent("after")
      const id = pagination.response["next_max_of"]
      if (typeof id !== "string") throw fail("does not name the id that follows")
      return list({ style: "after-id", after, id, ...hasMore }, [after])
    }
    case "time_window_limit": {
      const end = pagination.request["window"]?.[1]
      if (end === undefined || window === undefined) {
        throw fail("needs x-window beside it: the row's time and id, by which the window is narrowed")
      }
      return list({ style: "window", end, ...window }, [])
    }
    default:
      throw fail(`has the style ${pagination.style}, which core has not`)
  }
}

/** The last name of a path: what an update's list is called, wherever it stands. */
const lastOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1)

const itemOf = (type: Type): Type | undefined =>
  type.tag === "nullable" ? itemOf(type.inner) : type.tag === "list" ? type.item : undefined
