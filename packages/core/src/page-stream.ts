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
import type { Client, Page } from "./client.ts"
import { type Lap, newLap, runLap } from "./cycle.ts"
import { read, write } from "./field.ts"
import * as Operation from "./operation.ts"
import * as Pagination from "./pagination.ts"
import type { MalformedItem } from "./quarantine.ts"
import { MalformedResponse, PaginationMutated, type Reason } from "./reason.ts"

/** How a list is read. */
export interface Options {
  /** Rows per page; the provider's maximum unless said otherwise. */
  readonly pageSize?: number | undefined
  /** How many pages may be fetched ahead of the consumer; none unless said otherwise. */
  readonly prefetch?: number | undefined
  /** How many pages are fetched at once, for lists whose first page tells how many there are. They come in order. */
  readonly concurrency?: number | undefined
  /** A row that does not decode fails the list, unless rows are quarantined. */
  readonly onMalformedItem?: "fail" | undefined
}

/** Reads on when a row does not decode: it comes out in its place among the others, as a `MalformedItem`. */
export interface Quarantining extends Omit<Options, "onMalformedItem"> {
  readonly onMalformedItem: "quarantine"
}

/** The description that a paged operation is made of. */
export interface PagedSpec<Req, Res, Item> extends Operation.Spec<Req, Res> {
  readonly page: Pagination.StyleOf<Req, Res, Item>
}

/** An operation whose answer is one page of a list. */
export interface PagedOperation<Req, Res, Item, E, R, Paging extends keyof Req = never> extends Operation.Operation<
  Req,
  Res,
  E,
  R
> {
  readonly page: Pagination.Style
  /** The list page by page. */
  readonly pages: (request: Start<Req, Paging>, options?: Options) => Stream.Stream<Res, E, R>
  /** The list row by row. */
  readonly items: Items<Start<Req, Paging>, Item, E, R>
}

/** A list's first request: a stream fills in the fields of `Paging` itself, although a single call must have them. */
export type Start<Req, Paging extends keyof Req = never> = [Paging] extends [never]
  ? Req
  : Omit<Req, Paging> & Partial<Pick<Req, Paging>>

/** A list row by row. With `onMalformedItem: "quarantine"` the rows that do not decode come too, as values. */
export interface Items<Req, Item, E, R> {
  (request: Req, options: Quarantining): Stream.Stream<Item | MalformedItem, E, R>
  (request: Req, options?: Options): Stream.Stream<Item, E, R>
}

/** Makes a paged operation of the provider that `service` is the client of. */
export const make = <R, E>(service: Context.Key<R, Client<E>>) => {
  const operation = Operation.make(service)
  return <Req, Res, Item, Paging extends keyof Req = never>(
    spec: PagedSpec<Req, Res, Item>
  ): PagedOperation<Req, Res, Item, E, R, Paging> => {
    const readFrom = (request: Start<Req, Paging>, options: Options | Quarantining) =>
      Stream.unwrap(
        Effect.map(service, (client) => readPages(client, spec, begin(spec.page, request, options), options))
      )
    const pages = (request: Start<Req, Paging>, options: Options = {}) =>
      Stream.map(readFrom(request, options), (page) => page.value)
    const items = (request: Start<Req, Paging>, options?: Options | Quarantining) =>
      Stream.flatMap(
        Stream.mapAccum(readFrom(request, options ?? {}), noRows, (seen, page) => [
          seenRows(spec.page, page.value),
          [Stream.fromIterable(rowsOf(spec.page, seen, page))]
        ]),
        (rows) => rows
      )
    return Object.assign(operation(spec), {
      page: spec.page,
      pages,
      // The style's `items` is checked to hold Items; with "fail" none of them is set aside, as the second signature says.
      items: items as Items<Start<Req, Paging>, Item, E, R>
    })
  }
}

// ------------------------------------------------------------------------------------------------ reading pages

interface Position<Req> {
  readonly request: Req
  readonly previous: string | undefined
  readonly total: number | undefined
  /** How many rows came before. */
  readonly seen: number
  readonly lap: Lap
}

const readPages = <Req, Res, Item, E>(
  client: Client<E>,
  spec: PagedSpec<Req, Res, Item>,
  first: Req,
  options: Options | Quarantining
): Stream.Stream<Page<Res>, E> => {
  const style = spec.page
  const quarantine = options.onMalformedItem === "quarantine" ? [style.items] : []
  const call = (pageRequest: Req) => client.page(spec, pageRequest, quarantine)
  const reject = (page: Page<Res>, reason: Reason) => Effect.fail(client.reject(spec, reason, page))
  const stuck = (page: Page<Res>, path: string, expected: string) =>
    reject(page, new MalformedResponse({ path, expected: `expected ${expected}` }))

  type Step = readonly [readonly [Page<Res>], Option.Option<Position<Req>>]
  const inTurn = (start: Position<Req>): Stream.Stream<Page<Res>, E> =>
    Stream.paginate(start, (position) =>
      Effect.flatMap(call(position.request), (page): Effect.Effect<Step, E> => {
        const print = fingerprint(style, page.body)
        const total = Pagination.announcedTotal(style, page.body)
        const next = Pagination.next(style, position.request, page.body, position.seen)
        if (next._tag === "Stuck") return stuck(page, next.path, next.expected)
        if (print !== undefined && print === position.previous) {
          return stuck(page, style.items, "another page than the one before")
        }
        if (position.total !== undefined && total !== position.total) return reject(page, new PaginationMutated())
        if (next._tag === "End") return Effect.succeed([[page], Option.none()])
        const lap = runLap(position.lap, cursorOf(style, next.request))
        if (lap === undefined) return stuck(page, cursorField(style), "a cursor that did not come before")
        const seen = position.seen + Pagination.rows(style, page.body).length
        return Effect.succeed([[page], Option.some({ request: next.request, previous: print, total, seen, lap })])
      })
    )

  const start: Position<Req> = {
    request: first,
    previous: undefined,
    total: undefined,
    seen: Pagination.rowsBefore(style, first),
    lap: newLap
  }
  const concurrency = options.concurrency ?? 1
  if (concurrency <= 1) return ahead(inTurn(start), options.prefetch)

  const atOnce = (page: Page<Res>, rest: Pagination.Following<Req>): Stream.Stream<Page<Res>, E> => {
    const total = Pagination.announcedTotal(style, page.body)
    const size = Pagination.rows(style, page.body).length
    return Stream.range(0, rest.count - 1).pipe(
      Stream.mapEffect((index) => Effect.map(call(rest.at(index)), (following) => ({ index, following })), {
        concurrency
      }),
      Stream.mapAccumEffect(
        () => fingerprint(style, page.body),
        (previous, { index, following }) => {
          const isLast = index === rest.count - 1
          const print = fingerprint(style, following.body)
          const next = Pagination.next(style, rest.at(index), following.body, start.seen + (index + 1) * size)
          if (next._tag === "Stuck") return stuck(following, next.path, next.expected)
          if (print !== undefined && print === previous)
            return stuck(following, style.items, "another page than the one before")
          const short = total !== undefined && !isLast && Pagination.rows(style, following.body).length !== size
          const moved = Pagination.announcedTotal(style, following.body) !== total || (next._tag === "End") !== isLast
          return short || moved
            ? reject(following, new PaginationMutated())
            : Effect.succeed([print, [following]] as const)
        }
      )
    )
  }
  return Stream.unwrap(
    Effect.flatMap(call(first), (page) => {
      const next = Pagination.next(style, first, page.body)
      if (next._tag === "Stuck") return stuck(page, next.path, next.expected)
      if (next._tag === "End") return Effect.succeed(Stream.succeed(page))
      const rest = Pagination.following(style, first, page.body)
      return Effect.succeed(
        Stream.concat(
          Stream.succeed(page),
          rest === undefined
            ? ahead(
                inTurn({
                  ...start,
                  request: next.request,
                  previous: fingerprint(style, page.body),
                  total: Pagination.announcedTotal(style, page.body),
                  seen: start.seen + Pagination.rows(style, page.body).length
                }),
                options.prefetch
              )
            : atOnce(page, rest)
        )
      )
    })
  )
}

/** Fetches up to `pages` pages before they are asked for. */
export const ahead = <A, E, R>(stream: Stream.Stream<A, E, R>, pages: number | undefined): Stream.Stream<A, E, R> =>
  pages === undefined || pages <= 0 ? stream : Stream.buffer(stream, { capacity: pages })

/** A list's first request, with its page size and, where lists are counted from one, its first position. */
const begin = <Req, Paging extends keyof Req>(
  style: Pagination.Style,
  request: Start<Req, Paging>,
  options: Options | Quarantining
): Req => {
  const first = sized(style, request, options.pageSize)
  const position = style.style === "offset" ? style.offset : style.style === "after-id" ? style.after : undefined
  // What a Start may lack is the fields that are written here.
  return (position === undefined || read(first, position) !== undefined ? first : write(first, position, 0)) as Req
}

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
  return rows.length === 0 ? undefined : JSON.stringify([rows.length, nameOf(rows[0]), nameOf(rows[rows.length - 1])])
}

/** A row's id, where it has one: a row that comes twice may differ in the rest, as in links that are signed anew. */
const nameOf = (row: unknown): unknown => read(row, "id") ?? row

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

/** The rows of a page, those that were set aside in their places among the others. */
const rowsOf = (style: Pagination.Style, seen: ReadonlySet<unknown>, page: Page<unknown>): ReadonlyArray<unknown> => {
  const good = newRows(style, seen, page.value)
  if (page.malformed.length === 0) return good
  const all = [...good]
  // From the front, each is put where it stood: what comes before it is whole by then.
  for (const item of page.malformed.toSorted((a, b) => a.index - b.index)) all.splice(item.index, 0, item)
  return all
}
