import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import type { UpdateEvent } from "../src/update-stream.ts"
import { type Acme, type AcmeError, makeAcme, type Reply, scripted, updating } from "./acme.ts"

const Row = Schema.Struct({ id: Schema.String })
const sync = updating<
  { readonly cursor?: string | undefined; readonly count?: number | undefined },
  {
    readonly added: ReadonlyArray<{ readonly id: string }>
    readonly removed: ReadonlyArray<string>
    readonly next: string
    readonly more: boolean
  },
  { readonly added: { readonly id: string }; readonly removed: string }
>({
  id: "sync",
  method: "POST",
  path: "/sync",
  request: Schema.Struct({ cursor: Schema.optional(Schema.String), count: Schema.optional(Schema.Finite) }),
  response: Schema.Struct({
    added: Schema.Array(Row),
    removed: Schema.Array(Schema.String),
    next: Schema.String,
    more: Schema.Boolean
  }),
  replay: "safe",
  page: {
    style: "update",
    cursor: "cursor",
    next: "next",
    hasMore: "more",
    changes: { added: "added", removed: "removed" },
    size: { field: "count", max: 500 },
    now: "now",
    product: "things"
  }
})

const page = (id: string, next: string, more: boolean) => ({ added: [{ id }], removed: [`${id}-gone`], next, more })
const moved = () => Response.json({ code: "MOVED" }, { status: 400 })

/** Runs a stream against a server, letting its pauses pass. */
const read = <A>(
  stream: Stream.Stream<A, AcmeError, Acme>,
  reply: (cursor: string | undefined, number: number) => Reply
) =>
  Effect.gen(function* () {
    const server = scripted((sent, number) => reply(cursorOf(sent.json), number))
    const fiber = yield* Stream.runCollect(stream).pipe(
      Effect.provide(Layer.provide(makeAcme(), server.layer)),
      Effect.result,
      Effect.forkChild
    )
    yield* TestClock.adjust("10 minutes")
    return { result: yield* Fiber.join(fiber), cursors: server.sent.map((sent) => cursorOf(sent.json)) }
  })

const cursorOf = (json: unknown): string | undefined =>
  Schema.decodeUnknownSync(Schema.Struct({ cursor: Schema.optional(Schema.String) }))(json).cursor

/** One update of three pages, from `start`. */
const threePages =
  (start: string) =>
  (cursor: string | undefined): Reply => {
    switch (cursor) {
      case start:
        return Response.json(page("a", "c1", true))
      case "c1":
        return Response.json(page("b", "c2", true))
      default:
        return Response.json(page("c", "c3", false))
    }
  }

const short = (event: UpdateEvent<{ readonly added: ReadonlyArray<{ readonly id: string }> }>): string =>
  event._tag === "Page"
    ? `Page ${event.page.added[0]?.id}`
    : event._tag === "Quarantined"
      ? `Quarantined ${event.item.list}`
      : event._tag === "Checkpoint"
        ? `Checkpoint ${event.cursor}`
        : "Restart"

describe("an update", () => {
  it.effect("is pages and then one checkpoint, with the last page's cursor (C4)", () =>
    Effect.gen(function* () {
      const { cursors, result } = yield* read(sync.events({ cursor: "c0" }), threePages("c0"))
      assert.deepStrictEqual(
        Result.map(result, (events) => events.map(short)),
        Result.succeed(["Page a", "Page b", "Page c", "Checkpoint c3"])
      )
      assert.deepStrictEqual(cursors, ["c0", "c1", "c2"])
    })
  )

  it.effect("that changes while it is read starts over from its own first cursor (C3)", () =>
    Effect.gen(function* () {
      const { cursors, result } = yield* read(sync.events({ cursor: "c0" }), (cursor, number) =>
        number === 3 ? moved() : threePages("c0")(cursor)
      )
      assert.deepStrictEqual(
        Result.map(result, (events) => events.map(short)),
        Result.succeed(["Page a", "Page b", "Restart", "Page a", "Page b", "Page c", "Checkpoint c3"])
      )
      assert.deepStrictEqual(cursors, ["c0", "c1", "c2", "c0", "c1", "c2"])
    })
  )

  it.effect("that never settles fails in the end, as what it is", () =>
    Effect.gen(function* () {
      const { cursors, result } = yield* read(sync.events({}), () => moved())
      assert.isTrue(Result.isFailure(result) && result.failure.reason._tag === "PaginationMutated")
      assert.strictEqual(cursors.length, 9)
    })
  )

  const nothing = { added: [], removed: [], next: "", more: false }

  it.effect("with no rows and no cursor is not ready, and nothing of it counts (C26)", () =>
    Effect.gen(function* () {
      const { cursors, result } = yield* read(sync.events({}), () => Response.json(nothing))
      assert.isTrue(Result.isFailure(result))
      if (Result.isFailure(result)) assert.deepInclude(result.failure.reason, { _tag: "NotReady", product: "things" })
      assert.strictEqual(cursors.length, 1)
    })
  )

  it.effect("with no rows and no new cursor stays where it was", () =>
    Effect.gen(function* () {
      const { result } = yield* read(sync.events({ cursor: "c0" }), () => Response.json(nothing))
      assert.deepStrictEqual(
        result,
        Result.succeed([
          { _tag: "Page", page: nothing },
          { _tag: "Checkpoint", cursor: "c0" }
        ])
      )
    })
  )

  it.effect("from now on, without a cursor, is not ready: now will be another place the next time", () =>
    Effect.gen(function* () {
      const { result } = yield* read(sync.events({ cursor: "now" }), () => Response.json(nothing))
      assert.isTrue(Result.isFailure(result))
      if (Result.isFailure(result)) assert.deepInclude(result.failure.reason, { _tag: "NotReady", product: "things" })
    })
  )

  for (const more of [true, false]) {
    it.effect(`with rows but without a cursor to resume from is an error (more: ${more})`, () =>
      Effect.gen(function* () {
        const { result } = yield* read(sync.events({}), () => Response.json(page("a", "", more)))
        assert.isTrue(Result.isFailure(result))
        if (Result.isFailure(result)) {
          assert.deepInclude(result.failure.reason, { _tag: "MalformedResponse", path: "next" })
        }
      })
    )
  }

  for (const [name, next] of [
    ["repeats its cursor", { c0: "c0" }],
    ["goes in a circle", { c0: "a", a: "b", b: "a" }]
  ] as const) {
    it.effect(`that ${name} is an error (C5)`, () =>
      Effect.gen(function* () {
        const table: Readonly<Record<string, string>> = next
        const { cursors, result } = yield* read(sync.events({ cursor: "c0" }), (cursor, number) =>
          Response.json(page(String(number), table[cursor ?? ""] ?? "", true))
        )
        assert.isTrue(Result.isFailure(result) && result.failure.reason._tag === "MalformedResponse")
        assert.isAtMost(cursors.length, 6)
      })
    )
  }

  it.effect("fails as its page fails, after the pages before it", () =>
    Effect.gen(function* () {
      const seen: Array<string> = []
      const { result } = yield* read(
        Stream.tap(sync.events({ cursor: "c0" }), (event) => Effect.sync(() => seen.push(short(event)))),
        (cursor) => (cursor === "c1" ? Response.json({ nonsense: true }) : threePages("c0")(cursor))
      )
      assert.isTrue(Result.isFailure(result) && result.failure.reason._tag === "MalformedResponse")
      assert.deepStrictEqual(seen, ["Page a"])
    })
  )
})

describe("pages and items of an update", () => {
  const restartOnce = (cursor: string | undefined, number: number): Reply =>
    number === 3 ? moved() : threePages("c0")(cursor)

  it.effect("come only when it is whole: what a restart voids is never handed on", () =>
    Effect.gen(function* () {
      const { result } = yield* read(sync.pages({ cursor: "c0" }), restartOnce)
      assert.deepStrictEqual(
        Result.map(result, (pages) => pages.map((page) => page.added[0]?.id)),
        Result.succeed(["a", "b", "c"])
      )
    })
  )

  it.effect("items name each change by the provider's word, removals too (C6)", () =>
    Effect.gen(function* () {
      const { result } = yield* read(sync.items({ cursor: "c2" }), threePages("c0"))
      assert.deepStrictEqual(
        result,
        Result.succeed([
          { change: "added", row: { id: "c" } },
          { change: "removed", row: "c-gone" }
        ])
      )
    })
  )
})
