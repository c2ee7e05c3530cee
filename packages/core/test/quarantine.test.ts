import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { inspect } from "node:util"
import * as Quarantine from "../src/quarantine.ts"
import { makeAcme, paged, scripted, updating } from "./acme.ts"

const Row = Schema.Struct({ id: Schema.Finite, amount: Schema.Struct({ value: Schema.Finite }) })
const good = (id: number) => ({ id, amount: { value: id } })
const bad = (id: number) => ({ id, amount: { value: "planted-account-number" } })

const list = paged({
  id: "list",
  method: "GET",
  path: "/list",
  request: Schema.Struct({ offset: Schema.optional(Schema.Finite), count: Schema.optional(Schema.Finite) }),
  response: Schema.Struct({ rows: Schema.Array(Row), total: Schema.Finite, note: Schema.optionalKey(Schema.String) }),
  replay: "safe",
  page: { style: "offset", offset: "offset", total: "total", items: "rows", size: { field: "count", max: 2 } }
})

const sync = updating<
  { readonly cursor?: string | undefined },
  {
    readonly added: ReadonlyArray<typeof Row.Type>
    readonly removed: ReadonlyArray<string>
    readonly next: string
    readonly more: boolean
  },
  { readonly added: typeof Row.Type; readonly removed: string }
>({
  id: "sync",
  method: "POST",
  path: "/sync",
  request: Schema.Struct({ cursor: Schema.optional(Schema.String) }),
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
    changes: { added: "added", removed: "removed" }
  }
})

const rows = [good(0), bad(1), good(2), bad(3), bad(4)]
const server = () =>
  scripted((sent) => {
    const offset = Number(sent.url.searchParams.get("offset") ?? 0)
    return Response.json({ rows: rows.slice(offset, offset + 2), total: rows.length })
  })

describe("a row that does not decode", () => {
  it.effect("fails the list unless told otherwise, with its path", () =>
    Effect.gen(function* () {
      const result = yield* Stream.runCollect(list.items({})).pipe(
        Effect.provide(Layer.provide(makeAcme(), server().layer)),
        Effect.result
      )
      assert.isTrue(Result.isFailure(result))
      if (Result.isFailure(result)) {
        assert.deepInclude(result.failure.reason, { _tag: "MalformedResponse", path: "rows[1].amount.value" })
      }
    })
  )

  for (const concurrency of [1, 3]) {
    it.effect(`comes out in its place when quarantined, and no row is lost (${concurrency} at a time)`, () =>
      Effect.gen(function* () {
        const all = yield* Stream.runCollect(list.items({}, { onMalformedItem: "quarantine", concurrency })).pipe(
          Effect.provide(Layer.provide(makeAcme(), server().layer))
        )
        assert.deepStrictEqual(
          all.map((row) =>
            Quarantine.isMalformedItem(row) ? [row.list, row.index, row.path, Redacted.value(row.raw)] : row
          ),
          [
            good(0),
            ["rows", 1, "amount.value", bad(1)],
            good(2),
            ["rows", 1, "amount.value", bad(3)],
            ["rows", 0, "amount.value", bad(4)]
          ]
        )
        assert.notInclude(inspect(all, { depth: 20 }) + JSON.stringify(all), "planted-account-number")
      })
    )
  }

  it.effect("what is wrong outside of rows still fails the page", () =>
    Effect.gen(function* () {
      const http = scripted(() => Response.json({ rows: [bad(1)], total: 1, note: 7 }))
      const result = yield* Stream.runCollect(list.items({}, { onMalformedItem: "quarantine" })).pipe(
        Effect.provide(Layer.provide(makeAcme(), http.layer)),
        Effect.result
      )
      assert.isTrue(Result.isFailure(result))
    })
  )

  it.effect("in an update comes before its page, from whichever of its lists", () =>
    Effect.gen(function* () {
      const http = scripted(() =>
        Response.json({ added: [good(1), bad(2)], removed: [3, "gone"], next: "c1", more: false })
      )
      const events = yield* Stream.runCollect(sync.events({}, { onMalformedItem: "quarantine" })).pipe(
        Effect.provide(Layer.provide(makeAcme(), http.layer))
      )
      assert.deepStrictEqual(
        events.map((event) =>
          event._tag === "Quarantined"
            ? [event.item.list, event.item.index]
            : event._tag === "Page"
              ? event.page
              : event._tag
        ),
        [["added", 1], ["removed", 0], { added: [good(1)], removed: ["gone"], next: "c1", more: false }, "Checkpoint"]
      )
    })
  )

  it.effect("comes out among the changes of an update that is handed on whole", () =>
    Effect.gen(function* () {
      const http = scripted(() =>
        Response.json({ added: [good(1), bad(2)], removed: [3, "gone"], next: "c1", more: false })
      )
      const changes = yield* Stream.runCollect(sync.items({}, { onMalformedItem: "quarantine" })).pipe(
        Effect.provide(Layer.provide(makeAcme(), http.layer))
      )
      assert.deepStrictEqual(
        changes.map((change) => (Quarantine.isMalformedItem(change) ? [change.list, change.index] : change)),
        [["added", 1], ["removed", 0], { change: "added", row: good(1) }, { change: "removed", row: "gone" }]
      )
    })
  )
})
