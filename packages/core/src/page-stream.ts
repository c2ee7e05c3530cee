/**
 * Lists as Streams: one request per page, made when the page is wanted, never a page kept that was handed on.
 *
 * A list that cannot be read to its end is an error, not a shorter list: a cursor that comes back, a page that repeats
 * the one before, a missing link, a total that moved while pages were read.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Client } from "./client.ts"
import { type Lap, newLap, runLap } from "./cycle.ts"
import { read, write } from "./field.ts"
import * as Operation from "./operation.ts"
import * as Pagination from "./pagination.ts"
import { MalformedResponse, PaginationMutated, type Reason } from "./reason.ts"

/** How a list is read. */
export interface Options {
  /** Rows per page; the provider's maximum unless said otherwise. */
  readonly pageSize?: number | undefined
  /** How many pages may be fetched ahead of the consumer; none unless said otherwise. */
  readonly prefetch?: number | undefined
  /** How many pages are fetched at once, for lists whose first page tells how many there are. They come in order. */
  readonly concurrency?: number | undefined
}

/** The description that a paged operation is made of. */
export interface PagedSpec<Req, Res, Item> extends Operation.Spec<Req, Res> {
  readonly page: Pagination.StyleOf<Req, Res, Item>
}

/** An operation whose answer is one page of a list. */
export interface PagedOperation<Req, Res, Item, E, R> extends Operation.Operation<Req, Res, E, R> {
  readonly page: Pagination.Style
  /** The list page by page. */
  readonly pages: (request: Req, options?: Options) => Stream.Stream<Res, E, R>
  /** The list row by row. */
  readonly items: (request: Req, options?: Options) => Stream.Stream<Item, E, R>
}

/** Makes a paged operation of the provider that `service` is the client of. */
export const make = <R, E>(service: Context.Key<R, Client<E>>) => {
  const operation = Operation.make(service)
  return <Req, Res, Item>(spec: PagedSpec<Req, Res, Item>): PagedOperation<Req, Res, Item, E, R> => {
    const pages = (request: Req, options: Options = {}) =>
      Stream.unwrap(Effect.map(service, (client) => readPages(client, spec, request, options)))
    const items = (request: Req, options?: Options) =>
      Stream.flatMap(
        Stream.mapAccum(pages(request, options), noRows, (seen, page) => {
          const rows = newRows(spec.page, seen, page)
          // The style's `items` is checked to be a field that holds Items.
          return [seenRows(spec.page, page), [Stream.fromIterable(rows as ReadonlyArray<Item>)]]
        }),
        (rows) => rows
      )
    return Object.assign(operation(spec), { page: spec.page, pages, items })
  }
}

// ------------------------------------------------------------------------------------------------ reading pages

interface Position<Req> {
  readonly request: Req
  readonly previous: string | undefined
  readonly total: number | undefined
  readonly lap: Lap
}

const readPages = <Req, Res, Item, E>(
  client: Client<E>,
  spec: PagedSpec<Req, Res, Item>,
  request: Req,
  options: Options
): Stream.Stream<Res, E> => {
  const style = spec.page
  const first = sized(style, request, options.pageSize)
  const call = (request: Req) => Effect.map(client.call(spec, request), (response) => response.value)
  const reject = (reason: Reason) => Effect.fail(client.reject(spec, reason))
  const stuck = (path: string, expected: string) => reject(new MalformedResponse({ path, expected }))

  const inTurn = (start: Position<Req>): Stream.Stream<Res, E> =>
    Stream.paginate(start, (position) =>
      Effect.flatMap(call(position.request), (page): Effect.Effect<readonly [[Res], Option.Option<Position<Req>>], E> => {
        const print = fingerprint(style, page)
        const total = Pagination.announcedTotal(style, page)
        const next = Pagination.next(style, position.request, page)
        if (next._tag === "Stuck") return stuck(next.path, next.expected)
        if (print !== undefined && print === position.previous) {
          return stuck(style.items, "another page than the one before")
        }
        if (position.total !== undefined && total !== position.total) return reject(new PaginationMutated())
        if (next._tag === "End") return Effect.succeed([[page], Option.none()])
        const lap = runLap(position.lap, cursorOf(style, next.request))
        if (lap === undefined) return stuck(cursorField(style), "a cursor that did not come before")
        return Effect.succeed([[page], Option.some({ request: next.request, previous: print, total, lap })])
      }))

  const start: Position<Req> = { request: first, previous: undefined, total: undefined, lap: newLap }
  const concurrency = options.concurrency ?? 1
  if (concurrency <= 1) return ahead(inTurn(start), options.prefetch)

  const atOnce = (page: Res, rest: Pagination.Following<Req>): Stream.Stream<Res, E> => {
    const total = Pagination.announcedTotal(style, page)
    const size = Pagination.rows(style, page).length
    return Stream.range(0, rest.count - 1).pipe(
      Stream.mapEffect(
        (index) =>
          Effect.flatMap(call(rest.at(index)), (page) => {
            const next = Pagination.next(style, rest.at(index), page)
            if (next._tag === "Stuck") return stuck(next.path, next.expected)
            const isLast = index === rest.count - 1
            const short = style.style === "offset" && !isLast && Pagination.rows(style, page).length !== size
            const moved = Pagination.announcedTotal(style, page) !== total || (next._tag === "End") !== isLast
            return short || moved ? reject(new PaginationMutated()) : Effect.succeed(page)
          }),
        { concurrency }
      )
    )
  }
  return Stream.unwrap(
    Effect.flatMap(call(first), (page) => {
      const next = Pagination.next(style, first, page)
      if (next._tag === "Stuck") return stuck(next.path, next.expected)
      if (next._tag === "End") return Effect.succeed(Stream.succeed(page))
      const rest = Pagination.following(style, first, page)
      return Effect.succeed(
        Stream.concat(
          Stream.succeed(page),
          rest === undefined
            ? ahead(inTurn({ ...start, request: next.request, previous: fingerprint(style, page) }), options.prefetch)
            : atOnce(page, rest)
        )
      )
    })
  )
}

/** Fetches up to `pages` pages before they are asked for. */
export const ahead = <A, E, R>(stream: Stream.Stream<A, E, R>, pages: number | undefined): Stream.Stream<A, E, R> =>
  pages === undefined || pages <= 0 ? stream : Stream.buffer(stream, { capacity: pages })

/** The request with a page size: the caller's option, else what the request says, else the provider's maximum. */
export const sized = <Req>(
  style: { readonly size?: Pagination.Size<string> },
  request: Req,
  pageSize: number | undefined
): Req => {
  if (style.size === undefined) return request
  const size = pageSize ?? read(request, style.size.field) ?? style.size.max
  return write(request, style.size.field, size)
}

// ------------------------------------------------------------------------------------------------ noticing trouble

/** A page's first and last row; enough to tell that a page came twice, without comparing it whole. */
const fingerprint = (style: Pagination.Style, page: unknown): string | undefined => {
  const rows = Pagination.rows(style, page)
  return rows.length === 0 ? undefined : JSON.stringify([rows.length, rows[0], rows[rows.length - 1]])
}

const cursorField = (style: Pagination.Style): string =>
  style.style === "cursor" || style.style === "link" ? style.next : style.items

const cursorOf = (style: Pagination.Style, request: unknown): string | undefined =>
  style.style === "cursor"
    ? String(read(request, style.cursor))
    : style.style === "link"
    ? JSON.stringify(style.params.map((param) => read(request, param)))
    : undefined

// Pages of a narrowed time window overlap in the rows of one instant; each row is handed on once.
const noRows = (): ReadonlySet<unknown> => new Set()

const seenRows = (style: Pagination.Style, page: unknown): ReadonlySet<unknown> =>
  style.style === "window" ? new Set(Pagination.rows(style, page).map((row) => read(row, style.id))) : noRows()

const newRows = (style: Pagination.Style, seen: ReadonlySet<unknown>, page: unknown): ReadonlyArray<unknown> => {
  const rows = Pagination.rows(style, page)
  return style.style === "window" && seen.size > 0 ? rows.filter((row) => !seen.has(read(row, style.id))) : rows
}
