import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { GetTransactionsSyncRequest } from "../src/links.ts"
import { transactionUpdate } from "../src/transaction-update.ts"
import { account, gotLink, transaction } from "./bodies.ts"
import { errorOf, inTurn, run, valueOf } from "./moneykit.ts"

const page = (changes: object, next: string | null, has_more: boolean) => ({
  transactions: { created: [], updated: [], removed: [], ...changes },
  accounts: [account],
  cursor: { next },
  has_more,
  link: gotLink
})

const pending = (id: string, more: object = {}) => transaction(id, { pending: true, ...more })

/** An update as it is told: rows by their ids. */
const told = (request: Omit<GetTransactionsSyncRequest, "id"> = {}) =>
  Stream.runCollect(
    Stream.map(transactionUpdate({ id: "mk_1", ...request }), (event) => {
      const ids = (rows: ReadonlyArray<{ readonly transaction_id: string }>) => rows.map((row) => row.transaction_id)
      switch (event._tag) {
        case "Page": {
          const { created, removed, updated } = event.page.transactions
          return { created: ids(created), updated: ids(updated), removed, accounts: event.page.accounts.length }
        }
        case "Checkpoint":
          return { pending: ids(event.pending), keep: event.cursor }
        default:
          return event._tag
      }
    })
  )

/** What a consumer holds that does what the events say, and nothing else. */
const apply = (held: ReadonlyMap<string, boolean>, bodies: ReadonlyArray<object>, cursor?: string) =>
  Effect.map(
    run(
      Stream.runFold(
        transactionUpdate({ id: "mk_1", cursor }),
        () => new Map(held),
        (rows, event) => {
          if (event._tag === "Page") {
            const { created, removed, updated } = event.page.transactions
            for (const row of [...created, ...updated]) rows.set(row.transaction_id, row.pending)
            for (const id of removed) rows.delete(id)
          }
          if (event._tag === "Checkpoint") {
            for (const [id, isPending] of rows) if (isPending) rows.delete(id)
            for (const row of event.pending) rows.set(row.transaction_id, true)
          }
          return rows
        }
      ),
      inTurn(...bodies)
    ),
    valueOf
  )

describe("an update of transactions", () => {
  it.effect("has posted ones in its pages, and all pending ones at its checkpoint", () =>
    Effect.gen(function* () {
      const answered = yield* run(
        told({ cursor: "c0" }),
        inTurn(
          page({ created: [transaction("t1"), pending("p1")], removed: ["t9"] }, "c1", true),
          page({ created: [pending("p2"), transaction("t2")], updated: [transaction("t0")] }, "c2", false)
        )
      )
      assert.deepStrictEqual(valueOf(answered), [
        { created: ["t1"], updated: [], removed: ["t9"], accounts: 1 },
        { created: ["t2"], updated: ["t0"], removed: [], accounts: 1 },
        { pending: ["p1", "p2"], keep: "c2" }
      ])
    })
  )

  it.effect("without any pending ones says so", () =>
    Effect.gen(function* () {
      const answered = yield* run(told({ cursor: "c0" }), inTurn(page({ created: [transaction("t1")] }, "c1", false)))
      assert.deepStrictEqual(valueOf(answered).at(-1), { pending: [], keep: "c1" })
    })
  )

  const turns: ReadonlyArray<readonly [what: string, first: object, second: object]> = [
    ["posted on a later page", { created: [pending("p1")] }, { created: [transaction("p1")] }],
    ["removed on a later page", { created: [pending("p1")] }, { removed: ["p1"] }],
    ["posted as an update", { created: [pending("p1")] }, { updated: [transaction("p1")] }]
  ]
  for (const [what, first, second] of turns) {
    it.effect(`takes none for pending that is ${what}`, () =>
      Effect.gen(function* () {
        const answered = yield* run(told(), inTurn(page(first, "c1", true), page(second, "c2", false)))
        assert.deepStrictEqual(valueOf(answered).at(-1), { pending: [], keep: "c2" })
      })
    )
  }

  it.effect("tells of one that is pending as pending, wherever it comes, and as it came last", () =>
    Effect.gen(function* () {
      const events = Stream.runCollect(transactionUpdate({ id: "mk_1" }))
      const answered = yield* run(
        events,
        inTurn(
          page({ created: [pending("p1")] }, "c1", true),
          page({ updated: [pending("p1", { amount: "1.00" })] }, "c2", false)
        )
      )
      const last = valueOf(answered).at(-1)
      if (last?._tag !== "Checkpoint") return assert.fail("no checkpoint")
      assert.deepStrictEqual(last.pending, [pending("p1", { amount: "1.00" })])
    })
  )

  it.effect("leaves a consumer with what MoneyKit has, over many refreshes", () =>
    Effect.gen(function* () {
      const first = yield* apply(new Map(), [
        page({ created: [transaction("t1"), pending("p1"), pending("p2")] }, "c1", false)
      ])
      assert.deepStrictEqual(
        [...first],
        [
          ["t1", false],
          ["p1", true],
          ["p2", true]
        ]
      )
      // p1 has posted as t2, p2 was taken back: neither is ever removed.
      const second = yield* apply(first, [page({ created: [transaction("t2"), pending("p3")] }, "c2", false)], "c1")
      assert.deepStrictEqual(
        [...second],
        [
          ["t1", false],
          ["t2", false],
          ["p3", true]
        ]
      )
      const third = yield* apply(second, [page({ removed: ["t1"] }, "c3", false)], "c2")
      assert.deepStrictEqual([...third], [["t2", false]])
    })
  )

  it.effect("that is read again from an earlier cursor leaves the same", () =>
    Effect.gen(function* () {
      const bodies = [page({ created: [transaction("t1"), pending("p1")] }, "c1", false)]
      const once = yield* apply(new Map(), bodies)
      assert.deepStrictEqual(yield* apply(once, bodies), once)
    })
  )

  it.effect("sets aside a row that does not decode, and goes on", () =>
    Effect.gen(function* () {
      const { amount: _, ...poor } = transaction("poor")
      const events = Stream.map(transactionUpdate({ id: "mk_1" }, { onMalformedItem: "quarantine" }), (event) =>
        event._tag === "Quarantined" ? `${event.item.list}[${event.item.index}].${event.item.path}` : event._tag
      )
      const answered = yield* run(
        Stream.runCollect(events),
        inTurn(page({ created: [poor, transaction("t1")] }, "c1", false))
      )
      assert.deepStrictEqual(valueOf(answered), ["transactions.created[0].amount", "Page", "Checkpoint"])
    })
  )

  it.effect("fails as the stream of its pages does", () =>
    Effect.gen(function* () {
      const unready = yield* run(told(), inTurn(page({}, null, false)))
      assert.deepInclude(errorOf(unready).reason, { _tag: "NotReady", product: "transactions" })
    })
  )
})
