import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { getTransactionsSync } from "../src/links.ts"
import { account, gotLink, transaction } from "./bodies.ts"
import { errorOf, inTurn, queriesOf, run, valueOf } from "./moneykit.ts"

const updatePage = (changes: object, next: string | null | undefined, has_more: boolean) => ({
  transactions: { created: [], updated: [], removed: [], ...changes },
  accounts: [account],
  cursor: next === undefined ? {} : { next },
  has_more,
  link: gotLink
})

/** The events of an update: pages by their tag, the checkpoint by its cursor. */
const events = (cursor?: string) =>
  Stream.runCollect(
    Stream.map(getTransactionsSync.events({ id: "mk_1", cursor }), (event) =>
      event._tag === "Checkpoint" ? event.cursor : event._tag
    )
  )

describe("get_transactions_sync as a stream", () => {
  const page = updatePage
  const first = page({ created: [transaction("t1"), transaction("t2", { pending: true })] }, "c1", true)
  const second = page({ created: [transaction("t3")], updated: [transaction("t0")], removed: ["t9"] }, "c2", true)
  const third = page({ removed: ["t8"] }, "c3", false)

  it.effect("tells the pages of an update and, at its end, where to resume", () =>
    Effect.gen(function* () {
      const answered = yield* run(events("c0"), inTurn(first, second, third))
      assert.deepStrictEqual(valueOf(answered), ["Page", "Page", "Page", "c3"])
      assert.strictEqual(answered.sent[0]?.url.pathname, "/links/mk_1/transactions/sync")
      assert.deepStrictEqual(queriesOf(answered.sent), [
        "cursor=c0&size=500",
        "cursor=c1&size=500",
        "cursor=c2&size=500"
      ])
    })
  )

  it.effect("starts without a cursor, and names each change", () =>
    Effect.gen(function* () {
      const changes = Stream.runCollect(
        Stream.map(getTransactionsSync.items({ id: "mk_1" }, { pageSize: 100 }), (change) =>
          change.change === "removed" ? `removed ${change.row}` : `${change.change} ${change.row.transaction_id}`
        )
      )
      const answered = yield* run(changes, inTurn(first, second, third))
      assert.deepStrictEqual(valueOf(answered), [
        "created t1",
        "created t2",
        "created t3",
        "updated t0",
        "removed t9",
        "removed t8"
      ])
      assert.strictEqual(queriesOf(answered.sent)[0], "size=100")
    })
  )

  it.effect("ends at the cursor that was sent when nothing changed", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(valueOf(yield* run(events("c3"), inTurn(page({}, "c3", false)))), ["Page", "c3"])
    })
  )

  it.effect("repeats a page that failed, not the update", () =>
    Effect.gen(function* () {
      const answered = yield* run(events(), (_, number) =>
        number === 2 ? { status: 503, body: "<html>" } : { body: [first, undefined, second, third][number - 1] }
      )
      assert.deepStrictEqual(valueOf(answered), ["Page", "Page", "Page", "c3"])
      assert.strictEqual(answered.sent.length, 4)
    })
  )

  it.effect("is one page when there is no more, and has the pages that were asked for", () =>
    Effect.gen(function* () {
      const full = page({ created: [transaction("t1"), transaction("t2")] }, "c1", false)
      const sized = Stream.runCollect(getTransactionsSync.events({ id: "mk_1", size: 2 }))
      const answered = yield* run(sized, inTurn(full))
      assert.lengthOf(valueOf(answered), 2)
      assert.deepStrictEqual(queriesOf(answered.sent), ["size=2"])
    })
  )

  it.effect("hands its changes on once it is whole: none of an update that fails", () =>
    Effect.gen(function* () {
      const seen: Array<string> = []
      const changes = Stream.runForEach(getTransactionsSync.items({ id: "mk_1" }), ({ change }) =>
        Effect.sync(() => seen.push(change))
      )
      const gone = { error_code: "link_error.deleted", error_message: "Gone." }
      const answered = yield* run(changes, (_, number) =>
        number === 1 ? { body: first } : { status: 410, body: gone }
      )
      assert.strictEqual(errorOf(answered).reason._tag, "Gone")
      assert.deepStrictEqual(seen, [])
    })
  )

  const troubles = [
    [
      "a cursor that came before",
      [first, second, page({}, "c1", true)],
      { _tag: "MalformedResponse", path: "cursor.next" }
    ],
    [
      "rows without a cursor",
      [page({ created: [transaction("t1")] }, null, false)],
      { _tag: "MalformedResponse", path: "cursor.next" }
    ],
    ["the cursor that was sent, and more to come", [first, page({}, "c1", true)], { path: "cursor.next" }],
    ["more to come, and no cursor", [first, page({}, null, true)], { path: "cursor.next" }],
    [
      "an end without a cursor: the transactions are not there yet",
      [page({}, undefined, false)],
      { _tag: "NotReady", product: "transactions" }
    ]
  ] as const
  for (const [what, bodies, reason] of troubles) {
    it.effect(`fails on ${what}`, () =>
      Effect.gen(function* () {
        const error = errorOf(yield* run(events(), inTurn(...bodies)))
        assert.deepInclude(error.reason, reason)
        assert.strictEqual(error.operation, "get_transactions_sync")
      })
    )
  }
})
