import { assert, describe, it } from "@effect/vitest"
import type { UpdateEvent } from "@bankstream/core/update-stream"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Plaid, PlaidError } from "../src/index.ts"
import { processorTransactionsSync } from "../src/processor.ts"
import { transactionsSync } from "../src/transactions.ts"
import { account, error, removed, syncPage, transaction } from "./bodies.ts"
import { ACCESS_TOKEN, bodyOf, errorOf, inTurn, run, type Script, valueOf } from "./plaid.ts"

interface Start {
  readonly cursor?: string
  readonly count?: number
}

type Options = { readonly pageSize: number }
type Events = Stream.Stream<UpdateEvent<{ readonly next_cursor: string }>, PlaidError, Plaid>

const updates = [
  {
    id: "transactionsSync",
    token: { access_token: ACCESS_TOKEN },
    answer: syncPage,
    events: (start: Start, options?: Options): Events =>
      transactionsSync.events({ access_token: ACCESS_TOKEN, ...start }, options),
    items: (start: Start) => transactionsSync.items({ access_token: ACCESS_TOKEN, ...start })
  },
  {
    id: "processorTransactionsSync",
    token: { processor_token: "processor-1" },
    // A processor has one account only.
    answer: (...page: Parameters<typeof syncPage>) => {
      const { accounts: _, ...rest } = syncPage(...page)
      return { ...rest, account }
    },
    events: (start: Start, options?: Options): Events =>
      processorTransactionsSync.events({ processor_token: "processor-1", ...start }, options),
    items: (start: Start) => processorTransactionsSync.items({ processor_token: "processor-1", ...start })
  }
] as const

for (const { answer, events, id, items, token } of updates) {
  const mutated = error("TRANSACTIONS_ERROR", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION")
  const first = answer("c1", true, { added: [transaction("t1"), transaction("t2")] })
  const middle = answer("c2", true, { modified: [transaction("t0")] })
  const last = answer("c3", false, { removed: [removed("t9")] })

  /** What an update tells: its pages by their cursor, its checkpoint by the one to keep. */
  const told = (start: Start = {}, options?: Options) =>
    Stream.runCollect(
      Stream.map(events(start, options), (event) =>
        event._tag === "Page"
          ? `page ${event.page.next_cursor}`
          : event._tag === "Checkpoint"
            ? `keep ${event.cursor}`
            : event._tag
      )
    )
  const failing = (start: Start, script: Script) =>
    Effect.map(run(told(start), script), (answered) => {
      assert.isAtMost(answered.sent.length, 3)
      const failure = errorOf(answered)
      assert.strictEqual(failure.operation, id)
      return failure.reason
    })

  describe(`an update by ${id}`, () => {
    it.effect("is its pages, each asked for with the cursor of the one before, and one place to resume from", () =>
      Effect.gen(function* () {
        const answered = yield* run(told({ cursor: "c0" }), inTurn(first, middle, last))
        assert.deepStrictEqual(valueOf(answered), ["page c1", "page c2", "page c3", "keep c3"])
        assert.deepStrictEqual(
          answered.sent.map(bodyOf),
          ["c0", "c1", "c2"].map((cursor) => ({ ...token, cursor, count: 500 }))
        )
      })
    )

    it.effect("begins at the first transaction without a cursor, and has the pages that were asked for", () =>
      Effect.gen(function* () {
        for (const [start, options] of [
          [{ count: 100 }, undefined],
          [{}, { pageSize: 100 }]
        ] as const) {
          const answered = yield* run(told(start, options), inTurn(first, last))
          assert.deepStrictEqual(answered.sent.map(bodyOf), [
            { ...token, count: 100 },
            { ...token, cursor: "c1", count: 100 }
          ])
        }
      })
    )

    it.effect("ends with a page that is exactly full, since it says that there is no more", () =>
      Effect.gen(function* () {
        const full = answer("c1", false, { added: [transaction("t1"), transaction("t2")] })
        const answered = yield* run(told({ count: 2 }), inTurn(full))
        assert.deepStrictEqual(valueOf(answered), ["page c1", "keep c1"])
      })
    )

    it.effect("without changes is one page, and a place to resume from", () =>
      Effect.gen(function* () {
        const answered = yield* run(told({ cursor: "c3" }), inTurn(answer("c3", false)))
        assert.deepStrictEqual(valueOf(answered), ["page c3", "keep c3"])
      })
    )

    it.effect("yields each change once, by its kind, and none of pages that were voided", () =>
      Effect.gen(function* () {
        const voided = answer("c1", true, { added: [transaction("voided")] })
        const changes = Stream.map(items({}), ({ change, row }) => `${change} ${row.transaction_id}`)
        const answered = yield* run(Stream.runCollect(changes), inTurn(voided, mutated, first, middle, last))
        assert.deepStrictEqual(valueOf(answered), ["added t1", "added t2", "modified t0", "removed t9"])
      })
    )

    for (const start of [{}, { cursor: "c0" }, { cursor: "now" }]) {
      it.effect(`that begins with ${JSON.stringify(start)} starts over there when it changes meanwhile`, () =>
        Effect.gen(function* () {
          const answered = yield* run(told(start), inTurn(first, middle, mutated, first, last))
          assert.deepStrictEqual(valueOf(answered), ["page c1", "page c2", "Restart", "page c1", "page c3", "keep c3"])
          assert.deepStrictEqual(
            answered.sent.map(bodyOf),
            [start, { cursor: "c1" }, { cursor: "c2" }, start, { cursor: "c1" }].map((each) => ({
              ...token,
              ...each,
              count: 500
            }))
          )
        })
      )
    }

    it.effect("from now on has no changes, and tells where now is", () =>
      Effect.gen(function* () {
        const answered = yield* run(told({ cursor: "now" }), inTurn(answer("c9", false)))
        assert.deepStrictEqual(valueOf(answered), ["page c9", "keep c9"])
        assert.deepStrictEqual(answered.sent.map(bodyOf), [{ ...token, cursor: "now", count: 500 }])
      })
    )

    for (const status of ["NOT_READY", "TRANSACTIONS_UPDATE_STATUS_UNKNOWN"]) {
      it.effect(`is not ready while there is no cursor, and is not asked for again (${status})`, () =>
        Effect.gen(function* () {
          const unready = answer("", false, { transactions_update_status: status })
          const starts = [{}, { cursor: "" }, { cursor: "now" }, ...(status === "NOT_READY" ? [{ cursor: "c0" }] : [])]
          for (const start of starts) {
            assert.deepInclude(yield* failing(start, inTurn(unready)), { _tag: "NotReady", product: "transactions" })
          }
        })
      )
    }

    it.effect("fails when it says that there is more and gives no cursor, or one that came before", () =>
      Effect.gen(function* () {
        const stuck = { _tag: "MalformedResponse", path: "next_cursor" } as const
        assert.deepInclude(yield* failing({}, inTurn(first, answer("", true))), stuck)
        assert.deepInclude(yield* failing({}, inTurn(first, answer("c1", true))), stuck)
        assert.deepInclude(yield* failing({}, inTurn(first, middle, answer("c1", true))), stuck)
      })
    )

    it.effect("fails, and is no checkpoint, when its rows come without a cursor", () =>
      Effect.gen(function* () {
        const lost = answer("", false, { added: [transaction("t1")] })
        assert.deepInclude(yield* failing({}, inTurn(lost)), { _tag: "MalformedResponse", path: "next_cursor" })
      })
    )
  })
}
