/**
 * Update streams: what changed since a cursor (`/transactions/sync` and its kin).
 *
 * An update is a run of pages that ends at a checkpoint. Only a checkpoint's cursor is a place to resume from; when
 * the data changes while an update is read, the pages since the last checkpoint are void and the update starts over.
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Client, Page } from "./client.ts"
import { type Lap, newLap, runLap } from "./cycle.ts"
import { type FieldOf, read, write } from "./field.ts"
import * as Operation from "./operation.ts"
import { ahead, type Items, type Options, type Quarantining, sized } from "./page-stream.ts"
import type * as Pagination from "./pagination.ts"
import type { ProviderError } from "./provider-error.ts"
import type { MalformedItem } from "./quarantine.ts"
import { MalformedResponse, NotReady } from "./reason.ts"

/** What an update stream tells. */
export type UpdateEvent<Res> =
  /** One page of the update. It counts only once a checkpoint follows. */
  | { readonly _tag: "Page"; readonly page: Res }
  /** A row of the next page that does not decode, with `onMalformedItem: "quarantine"`; it is not in that page. */
  | { readonly _tag: "Quarantined"; readonly item: MalformedItem }
  /** Throw away what came since the last checkpoint: the update starts over. */
  | { readonly _tag: "Restart" }
  /** The update is whole; store what came with this cursor, in one transaction. */
  | { readonly _tag: "Checkpoint"; readonly cursor: string }

/** One change, named by the provider's own word for it. */
export type Change<Changes> = {
  readonly [K in keyof Changes & string]: { readonly change: K; readonly row: Changes[K] }
}[keyof Changes & string]

/** The fields of an update: where the cursor goes and comes, and the lists that a page carries. */
export interface UpdateStyle<In extends string = string, Out extends string = string> {
  readonly style: "update"
  readonly cursor: In
  readonly next: Out
  readonly hasMore: Out
  readonly changes: Readonly<Record<string, Out>>
  readonly size?: Pagination.Size<In>
  /** The word that asks for what comes from now on. It stands for another place each time, and is none to resume from. */
  readonly now?: string
  /** What the provider is still preparing when it answers with an empty cursor. */
  readonly product?: string
  /** The field that says how far it is, and the word for not yet. Without it an empty cursor means that only at first. */
  readonly unready?: readonly [field: Out, value: string]
}

/** The description that an update operation is made of. */
export interface UpdateSpec<Req, Res, Changes> extends Operation.Spec<Req, Res> {
  readonly page: UpdateStyle<FieldOf<Req>, FieldOf<Res>> & {
    readonly changes: { readonly [K in keyof NoInfer<Changes>]: FieldOf<Res, ReadonlyArray<NoInfer<Changes>[K]>> }
  }
}

/** An operation whose answer is one page of an update. */
export interface UpdateOperation<Req, Res, Changes, E, R> extends Operation.Operation<Req, Res, E, R> {
  readonly page: UpdateStyle
  /** One update as it is read: pages, restarts, and the checkpoint at its end. */
  readonly events: (request: Req, options?: Options | Quarantining) => Stream.Stream<UpdateEvent<Res>, E, R>
  /** The pages of one update, handed on when it is whole (so it is held in memory until then). */
  readonly pages: (request: Req, options?: Options) => Stream.Stream<Res, E, R>
  /** The changes of one update, handed on when it is whole (so it is held in memory until then). */
  readonly items: Items<Req, Change<Changes>, E, R>
}

/** Makes an update operation of the provider that `service` is the client of. */
export const make = <R, E extends ProviderError>(service: Context.Key<R, Client<E>>) => {
  const operation = Operation.make(service)
  return <Req, Res, Changes>(spec: UpdateSpec<Req, Res, Changes>): UpdateOperation<Req, Res, Changes, E, R> => {
    const events = (request: Req, options: Options | Quarantining = {}) =>
      Stream.unwrap(
        Effect.map(service, (client) => ahead(readUpdate(client, spec, request, options), options.prefetch))
      )
    const parts = (request: Req, options?: Options | Quarantining) => wholeUpdates(events(request, options))
    const pages = (request: Req, options?: Options) =>
      Stream.flatMap(parts(request, options), (part) => Stream.fromIterable(part._tag === "Page" ? [part.page] : []))
    const items = (request: Req, options?: Options | Quarantining) =>
      Stream.flatMap(parts(request, options), (part) =>
        Stream.fromIterable<Change<Changes> | MalformedItem>(
          part._tag === "Page" ? changesOf(spec, part.page) : [part.item]
        )
      )
    return Object.assign(operation(spec), {
      page: spec.page,
      events,
      pages,
      // With "fail" no row is set aside, as the second signature says.
      items: items as Items<Req, Change<Changes>, E, R>
    })
  }
}

/** How often an update is started over before its mutation is reported. */
const MAX_RESTARTS = 8

interface Position<Req> {
  readonly request: Req
  readonly restarts: number
  readonly lap: Lap
}

const readUpdate = <Req, Res, Changes, E extends ProviderError>(
  client: Client<E>,
  spec: UpdateSpec<Req, Res, Changes>,
  request: Req,
  options: Options | Quarantining
): Stream.Stream<UpdateEvent<Res>, E> => {
  const { cursor, hasMore, next, now, product, unready } = spec.page
  const first = sized(spec.page, request, options.pageSize)
  const quarantine = options.onMalformedItem === "quarantine" ? Object.values<string>(spec.page.changes) : []
  type Step = readonly [ReadonlyArray<UpdateEvent<Res>>, Option.Option<Position<Req>>]

  const advance = (position: Position<Req>, answered: Page<Res>): Effect.Effect<Step, E> => {
    const { malformed, value: page } = answered
    const sent = read(position.request, cursor)
    const isLast = read(page, hasMore) !== true
    const following = read(page, next)
    const isNothing = malformed.length === 0 && !hasChanges(spec, page)
    const isUnready = unready !== undefined && read(page, unready[0]) === unready[1]
    const stayed = isLast && isNothing && isPresent(sent) && sent !== now && !isUnready ? sent : undefined
    const reached = isPresent(following) ? following : stayed
    if (reached === undefined) {
      const reason =
        isLast && isNothing
          ? new NotReady({ product })
          : new MalformedResponse({ path: next, expected: "expected the cursor that follows the rows of this page" })
      return Effect.fail(client.reject(spec, reason, answered))
    }
    const events: ReadonlyArray<UpdateEvent<Res>> = [
      ...malformed.map((item) => ({ _tag: "Quarantined" as const, item })),
      { _tag: "Page", page }
    ]
    if (isLast) return Effect.succeed([[...events, { _tag: "Checkpoint", cursor: reached }], Option.none()])
    const lap = reached === sent ? undefined : runLap(position.lap, reached)
    if (lap === undefined) {
      return Effect.fail(
        client.reject(
          spec,
          new MalformedResponse({ path: next, expected: "expected a cursor that did not come before" }),
          answered
        )
      )
    }
    const continued = write(position.request, cursor, reached)
    return Effect.succeed([events, Option.some({ ...position, request: continued, lap })])
  }

  const restart = (position: Position<Req>): Effect.Effect<Step> =>
    // What changed is usually still changing: a pause lets it settle.
    Effect.as(Effect.sleep(`${Math.min(2 ** position.restarts, 30)} seconds`), [
      [{ _tag: "Restart" }],
      Option.some({ request: first, restarts: position.restarts + 1, lap: newLap })
    ])

  return Stream.paginate({ request: first, restarts: 0, lap: newLap }, (position: Position<Req>) =>
    Effect.matchEffect(client.page(spec, position.request, quarantine), {
      onSuccess: (page) => advance(position, page),
      onFailure: (error) =>
        error.reason._tag === "PaginationMutated" && position.restarts < MAX_RESTARTS
          ? restart(position)
          : Effect.fail(error)
    })
  )
}

const isPresent = (cursor: unknown): cursor is string => typeof cursor === "string" && cursor !== ""

/** What an update holds: its pages, and the rows that were set aside. */
type Part<Res> = Extract<UpdateEvent<Res>, { readonly _tag: "Page" | "Quarantined" }>

/** Holds the parts of an update back until its checkpoint. */
const wholeUpdates = <Res, E, R>(events: Stream.Stream<UpdateEvent<Res>, E, R>): Stream.Stream<Part<Res>, E, R> =>
  Stream.flatMap(
    Stream.mapAccum(
      events,
      (): ReadonlyArray<Part<Res>> => [],
      (held, event) => {
        switch (event._tag) {
          case "Page":
          case "Quarantined":
            return [[...held, event], []]
          case "Restart":
            return [[], []]
          case "Checkpoint":
            return [[], [held]]
        }
      }
    ),
    Stream.fromIterable
  )

const hasChanges = <Req, Res, Changes>(spec: UpdateSpec<Req, Res, Changes>, page: Res): boolean =>
  Object.values<string>(spec.page.changes).some((field) => {
    const rows = read(page, field)
    return Array.isArray(rows) && rows.length > 0
  })

const changesOf = <Req, Res, Changes>(spec: UpdateSpec<Req, Res, Changes>, page: Res): ReadonlyArray<Change<Changes>> =>
  Object.entries<string>(spec.page.changes).flatMap(([change, field]) => {
    const rows = read(page, field)
    // The style's `changes` is checked to name, for each change, a field that holds its rows.
    return (Array.isArray(rows) ? rows : []).map((row) => ({ change, row }) as Change<Changes>)
  })
