/**
 * How lists continue.
 *
 * Providers page in a handful of styles. Each is one pure function from a request and its response to the following
 * request, the end, or the place where the list is stuck; an operation only names its style and its fields.
 */
import { type FieldOf, read, write } from "./field.ts"

/** The field that sets how many rows a page has, and the most that the provider gives. */
export interface Size<In extends string> {
  readonly field: In
  readonly max: number
}

/**
 * The style of a list, over the names of its request's (`In`) and response's (`Out`) fields.
 *
 * - `cursor`: the response names the next cursor; ends with `hasMore` false where there is such a field, else with a
 *   null, absent or empty cursor. The fields of `without` begin a list and are not sent beside a cursor.
 * - `offset`: rows are counted; ends at `total`, at `hasMore` false, or (neither given) at a short page.
 * - `page`: pages are counted from 1; ends at `totalPages`, or when `total` rows were read.
 * - `after-id`: continues after the greatest `id` of the page; ends at `hasMore` false or at a short page.
 * - `link`: the response names the next page's query string; `params` are taken from it.
 * - `window`: newest first within a time window, which is narrowed to the oldest row's `time`; ends at a short page.
 */
export type Style<In extends string = string, Out extends string = string> = {
  readonly items: Out
  readonly size?: Size<In>
} & (
  | {
      readonly style: "cursor"
      readonly cursor: In
      readonly next: Out
      readonly hasMore?: Out
      readonly without?: ReadonlyArray<In>
    }
  | { readonly style: "offset"; readonly offset: In; readonly total?: Out; readonly hasMore?: Out }
  | {
      readonly style: "page"
      readonly page: In
      /** The response's own page number, where it gives one. */
      readonly number?: Out
      readonly total?: Out
      readonly totalPages?: Out
    }
  | { readonly style: "after-id"; readonly after: In; readonly id: string; readonly hasMore?: Out }
  | { readonly style: "link"; readonly next: Out; readonly params: ReadonlyArray<In> }
  | { readonly style: "window"; readonly end: In; readonly time: string; readonly id: string }
)

/** A style whose fields exist in these types. */
export type StyleOf<Req, Res, Item> = Style<FieldOf<Req>, FieldOf<Res>> & {
  readonly items: FieldOf<Res, ReadonlyArray<Item>>
}

/** What follows a page. */
export type Next<Req> =
  | { readonly _tag: "More"; readonly request: Req }
  | { readonly _tag: "End" }
  /** The list cannot be continued although it has not ended: the field, and what it should have been. */
  | { readonly _tag: "Stuck"; readonly path: string; readonly expected: string }

const more = <Req>(request: Req): Next<Req> => ({ _tag: "More", request })
const end: Next<never> = { _tag: "End" }
const stuck = (path: string, expected: string): Next<never> => ({ _tag: "Stuck", path, expected })

const isPresent = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "") || typeof value === "number"

const toNumber = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined)

/** The rows of a page. */
export const rows = (style: Style, response: unknown): ReadonlyArray<unknown> => {
  const items = read(response, style.items)
  return Array.isArray(items) ? items : []
}

/** How many rows the request asked for. */
const asked = (style: Style, request: unknown): number =>
  (style.size === undefined ? undefined : toNumber(read(request, style.size.field))) ?? style.size?.max ?? 0

const isShort = (style: Style, request: unknown, response: unknown): boolean =>
  rows(style, response).length < asked(style, request)

const compareIds = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : a === b ? 0 : 1

/** The query string's value of a parameter; a plus sign is itself there, not a space (cursors are base64). */
const parameter = (link: string, name: string): string | null =>
  new URLSearchParams(link.slice(link.indexOf("?") + 1).replaceAll("+", "%2B")).get(name)

/** How many rows come before the page that is asked for, if every page before is full. */
export const rowsBefore = (style: Style, request: unknown): number =>
  style.style === "page" ? ((toNumber(read(request, style.page)) ?? 1) - 1) * asked(style, request) : 0

/**
 * What follows the page that `request` was answered with.
 *
 * Where pages are counted and only the total of rows is told, `before` says how many rows came before this page,
 * because a server may give fewer on a page than it was asked for.
 */
export const next = <Req>(
  style: Style,
  request: Req,
  response: unknown,
  before: number = rowsBefore(style, request)
): Next<Req> => {
  switch (style.style) {
    case "cursor": {
      const cursor = read(response, style.next)
      if (style.hasMore === undefined ? !isPresent(cursor) : read(response, style.hasMore) !== true) return end
      if (!isPresent(cursor)) return stuck(style.next, "the next cursor, because more rows were announced")
      if (cursor === read(request, style.cursor)) return stuck(style.next, "another cursor than the one that was sent")
      const begun = (style.without ?? []).reduce((left, field) => write(left, field, undefined), request)
      return more(write(begun, style.cursor, cursor))
    }
    case "offset": {
      const count = rows(style, response).length
      const position = (toNumber(read(request, style.offset)) ?? 0) + count
      const total = announcedTotal(style, response)
      if (style.total !== undefined && total === undefined) return stuck(style.total, "the number of rows")
      const ended =
        total !== undefined
          ? position >= total
          : style.hasMore !== undefined
            ? read(response, style.hasMore) !== true
            : isShort(style, request, response)
      if (ended) return end
      return count === 0
        ? stuck(style.items, "rows, because more were announced")
        : more(write(request, style.offset, position))
    }
    case "page": {
      const page = toNumber(read(request, style.page)) ?? 1
      const number = style.number === undefined ? undefined : toNumber(read(response, style.number))
      if (number !== undefined && number !== page)
        return stuck(style.number ?? style.page, "the page that was asked for")
      const count = rows(style, response).length
      const pages = pageCount(style, response)
      const total = announcedTotal(style, response)
      const counted = style.totalPages ?? style.total
      if (counted !== undefined && pages === undefined && total === undefined) {
        return stuck(counted, "a number that tells where the list ends")
      }
      const ended =
        pages !== undefined
          ? page >= pages
          : total !== undefined
            ? before + count >= total
            : isShort(style, request, response)
      if (ended) return end
      if (count === 0) return stuck(style.items, "rows, because more were announced")
      return more(write(request, style.page, page + 1))
    }
    case "after-id": {
      const ids = rows(style, response)
        .map((row) => read(row, style.id))
        .filter(isPresent)
      const ended =
        style.hasMore === undefined ? isShort(style, request, response) : read(response, style.hasMore) !== true
      if (ended) return end
      const [first, ...others] = ids
      if (first === undefined) return stuck(style.items, "rows, because more were announced")
      const greatest = others.reduce((a, b) => (compareIds(b, a) > 0 ? b : a), first)
      const after = read(request, style.after)
      if (isPresent(after) && compareIds(greatest, after) <= 0) {
        return stuck(`${style.items}[].${style.id}`, "ids greater than the one that was sent")
      }
      return more(write(request, style.after, greatest))
    }
    case "link": {
      const link = read(response, style.next)
      if (!isPresent(link)) return end
      let following = request
      let moved = false
      for (const param of style.params) {
        const value = parameter(String(link), param)
        if (value === null) return stuck(style.next, `a query string with the parameter ${param}`)
        moved ||= value !== read(request, param)
        following = write(following, param, value)
      }
      return moved ? more(following) : stuck(style.next, "another page than the one that was asked for")
    }
    case "window": {
      if (isShort(style, request, response)) return end
      const times = rows(style, response)
        .map((row) => read(row, style.time))
        .filter(isPresent)
        .map(String)
      const [first, ...others] = times
      if (first === undefined) return stuck(`${style.items}[].${style.time}`, "the time of a row")
      const oldest = others.reduce((a, b) => (b < a ? b : a), first)
      return oldest === read(request, style.end)
        ? stuck(style.items, "fewer rows of one instant than fit on a page")
        : more(write(request, style.end, oldest))
    }
  }
}

const pageCount = (style: Style & { readonly style: "page" }, response: unknown): number | undefined =>
  style.totalPages === undefined ? undefined : toNumber(read(response, style.totalPages))

/** The requests of all pages after the first. */
export interface Following<Req> {
  readonly count: number
  readonly at: (index: number) => Req
}

/** All pages after the first, where it tells how many there are; undefined where only a page names the one after it. */
export const following = <Req>(style: Style, request: Req, response: unknown): Following<Req> | undefined => {
  const total = announcedTotal(style, response)
  const count = rows(style, response).length
  if (style.style === "offset" && total !== undefined) {
    const start = toNumber(read(request, style.offset)) ?? 0
    // The step is what came, not what was asked for: a server may give less.
    return {
      count: count === 0 ? 0 : Math.max(0, Math.ceil((total - start) / count) - 1),
      at: (index) => {
        const at = write(request, style.offset, start + (index + 1) * count)
        return style.size === undefined ? at : write(at, style.size.field, count)
      }
    }
  }
  if (style.style === "page") {
    const first = toNumber(read(request, style.page)) ?? 1
    // As above: the pages are as long as the first one, unless that is the only one.
    const last = pageCount(style, response) ?? (total === undefined || first > 1 ? undefined : pagesOf(total, count))
    return last === undefined
      ? undefined
      : { count: Math.max(0, last - first), at: (index) => write(request, style.page, first + index + 1) }
  }
  return undefined
}

const pagesOf = (total: number, size: number): number => (total <= size ? 1 : Math.ceil(total / size))

/** The total that a page announces, for noticing that the list changed between two pages. */
export const announcedTotal = (style: Style, response: unknown): number | undefined =>
  (style.style === "offset" || style.style === "page") && style.total !== undefined
    ? toNumber(read(response, style.total))
    : undefined
