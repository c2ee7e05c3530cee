import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { institutionsGet } from "../src/institutions.ts"
import { transactionsGet, transactionsSync } from "../src/transactions.ts"
import { error, institution, REQUEST_ID, removed, syncPage, transaction, transactionsPage } from "./bodies.ts"
import { ACCESS_TOKEN, bodyOf, errorOf, inTurn, run, type Script, type Sent, valueOf } from "./plaid.ts"

const bodies = (sent: ReadonlyArray<Sent>) => sent.map(bodyOf)

const upTo = (count: number) => Array.from({ length: count }, (_, index) => `t${index}`)

describe("transactionsGet as a stream", () => {
  const dates = { start_date: "2026-01-01", end_date: "2026-01-31" }
  const ids = (options: { readonly pageSize?: number; readonly concurrency?: number } = {}) =>
    Stream.runCollect(
      Stream.map(transactionsGet.items({ access_token: ACCESS_TOKEN, ...dates }, options), (row) => row.transaction_id)
    )

  /** Answers with the rows that the request asks for, of all that there are. */
  const serving =
    (all: ReadonlyArray<string>, most = Infinity): Script =>
    (sent) => {
      const { options } = JSON.parse(sent.body)
      const end = options.offset + Math.min(options.count, most)
      const rows = all.slice(options.offset, end).map((id) => transaction(id))
      return { body: transactionsPage(rows, all.length) }
    }

  it.effect("asks for pages of 500 from the first row, with the dates in each request", () =>
    Effect.gen(function* () {
      const answered = yield* run(ids(), serving(upTo(750)))
      assert.deepStrictEqual(valueOf(answered), upTo(750))
      assert.deepStrictEqual(bodies(answered.sent), [
        { access_token: ACCESS_TOKEN, ...dates, options: { count: 500, offset: 0 } },
        { access_token: ACCESS_TOKEN, ...dates, options: { count: 500, offset: 500 } }
      ])
    })
  )

  const lists = [
    ["ends with a short page", 7, [0, 2, 4, 6]],
    ["ends with an exactly full page, without asking for an empty one", 4, [0, 2]],
    ["ends at once when there are none", 0, [0]]
  ] as const
  for (const concurrency of [1, 3]) {
    for (const [promise, count, offsets] of lists) {
      it.effect(`${promise} (concurrency ${concurrency})`, () =>
        Effect.gen(function* () {
          const answered = yield* run(ids({ pageSize: 2, concurrency }), serving(upTo(count)))
          assert.deepStrictEqual(valueOf(answered), upTo(count))
          assert.deepStrictEqual(
            answered.sent.map((sent) => JSON.parse(sent.body).options.offset),
            [...offsets]
          )
        })
      )
    }
  }

  it.effect("goes on from the rows that came when a page is smaller than asked for", () =>
    Effect.gen(function* () {
      const answered = yield* run(ids({ pageSize: 5 }), serving(upTo(7), 3))
      assert.deepStrictEqual(valueOf(answered), upTo(7))
      assert.strictEqual(answered.sent.length, 3)
    })
  )

  it.effect("keeps the other options of the request on every page", () =>
    Effect.gen(function* () {
      const request = { access_token: ACCESS_TOKEN, ...dates, options: { account_ids: ["account-1"], count: 3 } }
      const answered = yield* run(Stream.runDrain(transactionsGet.pages(request)), serving(upTo(4)))
      assert.deepStrictEqual(
        answered.sent.map((sent) => JSON.parse(sent.body).options),
        [0, 3].map((offset) => ({ account_ids: ["account-1"], count: 3, offset }))
      )
    })
  )

  it.effect("fails, and is not short, when the list changed while it was read", () =>
    Effect.gen(function* () {
      const answered = yield* run(ids({ pageSize: 2 }), (sent, number) => serving(upTo(number + 4))(sent, number))
      const failure = errorOf(answered)
      assert.strictEqual(failure.reason._tag, "PaginationMutated")
      assert.strictEqual(failure.operation, "transactionsGet")
    })
  )

  it.effect("fails on a page without rows before the end", () =>
    Effect.gen(function* () {
      const answered = yield* run(ids(), () => ({ body: transactionsPage([], 3) }))
      assert.deepInclude(errorOf(answered).reason, { _tag: "MalformedResponse", path: "transactions" })
    })
  )

  it.effect("fetches no page that nobody wants", () =>
    Effect.gen(function* () {
      const first = Stream.runHead(transactionsGet.items({ access_token: ACCESS_TOKEN, ...dates }, { pageSize: 2 }))
      const answered = yield* run(first, serving(upTo(100)))
      assert.strictEqual(answered.sent.length, 1)
    })
  )

  it.effect("sets aside a row that does not decode, when told to", () =>
    Effect.gen(function* () {
      const bad = Object.assign(transaction("t1"), { amount: "12.34" })
      const rows = transactionsGet
        .items({ access_token: ACCESS_TOKEN, ...dates }, { onMalformedItem: "quarantine" })
        .pipe(Stream.map((row) => ("_tag" in row ? `${row.list}[${row.index}].${row.path}` : row.transaction_id)))
      const answered = yield* run(Stream.runCollect(rows), () => ({
        body: { ...transactionsPage([], 3), transactions: [transaction("t0"), bad, transaction("t2")] }
      }))
      assert.deepStrictEqual(valueOf(answered), ["t0", "transactions[1].amount", "t2"])
    })
  )
})

describe("institutionsGet as a stream", () => {
  it.effect("begins by itself at the first row, and ends at the total", () =>
    Effect.gen(function* () {
      const pages = institutionsGet.pages({ country_codes: ["US"] }, { pageSize: 2 })
      const answered = yield* run(Stream.runCollect(pages), (sent) => {
        const { count, offset } = JSON.parse(sent.body)
        const institutions = ["a", "b", "c"].slice(offset, offset + count).map(institution)
        return { body: { institutions, total: 3, request_id: REQUEST_ID } }
      })
      assert.deepStrictEqual(
        valueOf(answered).map((page) => page.institutions.map((row) => row.institution_id)),
        [["a", "b"], ["c"]]
      )
      assert.deepStrictEqual(bodies(answered.sent), [
        { country_codes: ["US"], count: 2, offset: 0 },
        { country_codes: ["US"], count: 2, offset: 2 }
      ])
    })
  )
})

describe("transactionsSync as a stream", () => {
  const mutated = error("TRANSACTIONS_ERROR", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION")
  const first = syncPage("c1", true, { added: [transaction("t1"), transaction("t2")] })
  const second = syncPage("c2", true, { added: [transaction("t3")], modified: [transaction("t0")] })
  const third = syncPage("c3", false, { removed: [removed("t9")] })

  /** The events of an update: pages by their first added row, the checkpoint by its cursor. */
  const events = (cursor?: string) =>
    Stream.runCollect(
      Stream.map(transactionsSync.events({ access_token: ACCESS_TOKEN, cursor }), (event) =>
        event._tag === "Checkpoint" ? event.cursor : event._tag
      )
    )
  const cursors = (sent: ReadonlyArray<Sent>) => sent.map((each) => JSON.parse(each.body).cursor)

  it.effect("tells the pages of an update and, at its end, where to resume", () =>
    Effect.gen(function* () {
      const answered = yield* run(events("c0"), inTurn(first, second, third))
      assert.deepStrictEqual(valueOf(answered), ["Page", "Page", "Page", "c3"])
      assert.deepStrictEqual(bodies(answered.sent), [
        { access_token: ACCESS_TOKEN, cursor: "c0", count: 500 },
        { access_token: ACCESS_TOKEN, cursor: "c1", count: 500 },
        { access_token: ACCESS_TOKEN, cursor: "c2", count: 500 }
      ])
    })
  )

  it.effect("C3: starts over from the update's first cursor when the list changed, not from the page that failed", () =>
    Effect.gen(function* () {
      const answered = yield* run(events("c0"), inTurn(first, mutated, first, second, third))
      assert.deepStrictEqual(valueOf(answered), ["Page", "Restart", "Page", "Page", "Page", "c3"])
      assert.deepStrictEqual(cursors(answered.sent), ["c0", "c1", "c0", "c1", "c2"])
    })
  )

  it.effect("C3: starts over without a cursor when it began without one", () =>
    Effect.gen(function* () {
      const answered = yield* run(events(), inTurn(first, second, mutated, third))
      assert.deepStrictEqual(valueOf(answered), ["Page", "Page", "Restart", "Page", "c3"])
      assert.deepStrictEqual(cursors(answered.sent), [undefined, "c1", "c2", undefined])
    })
  )

  it.effect("reports a list that never stops changing", () =>
    Effect.gen(function* () {
      const answered = yield* run(events("c0"), () => ({ status: 400, body: mutated }))
      assert.strictEqual(errorOf(answered).reason._tag, "PaginationMutated")
      assert.isAbove(answered.sent.length, 2)
      assert.deepStrictEqual([...new Set(cursors(answered.sent))], ["c0"])
    })
  )

  it.effect("names each change by Plaid's word, and none of a voided page", () =>
    Effect.gen(function* () {
      const voided = syncPage("c1", true, { added: [transaction("of a voided page")] })
      const changes = transactionsSync
        .items({ access_token: ACCESS_TOKEN }, { pageSize: 100 })
        .pipe(Stream.map(({ change, row }) => `${change} ${row.transaction_id}`))
      const answered = yield* run(Stream.runCollect(changes), inTurn(voided, mutated, first, second, third))
      assert.deepStrictEqual(valueOf(answered), ["added t1", "added t2", "added t3", "modified t0", "removed t9"])
      assert.deepStrictEqual(bodies(answered.sent.slice(0, 1)), [{ access_token: ACCESS_TOKEN, count: 100 }])
    })
  )

  it.effect("repeats a page that failed for a moment, not the update", () =>
    Effect.gen(function* () {
      const answered = yield* run(events("c0"), (_, number) =>
        number === 2 ? { status: 502, body: "<html>" } : { body: [first, undefined, second, third][number - 1] }
      )
      assert.deepStrictEqual(valueOf(answered), ["Page", "Page", "Page", "c3"])
      assert.deepStrictEqual(cursors(answered.sent), ["c0", "c1", "c1", "c2"])
    })
  )

  it.effect("ends at the cursor that was sent when nothing changed", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(valueOf(yield* run(events("c3"), inTurn(syncPage("c3", false)))), ["Page", "c3"])
    })
  )

  const troubles = [
    [
      "an empty cursor at the end: the transactions are not there yet",
      [syncPage("", false, { transactions_update_status: "NOT_READY" })],
      { _tag: "NotReady", product: "transactions" }
    ],
    ["more to come, and no cursor", [first, syncPage("", true)], { _tag: "MalformedResponse", path: "next_cursor" }],
    ["more to come, and the same cursor", [first, syncPage("c1", true)], { path: "next_cursor" }]
  ] as const
  for (const [what, pages, reason] of troubles) {
    it.effect(`fails on ${what}`, () =>
      Effect.gen(function* () {
        const failure = errorOf(yield* run(events(), inTurn(...pages)))
        assert.deepInclude(failure.reason, reason)
        assert.strictEqual(failure.operation, "transactionsSync")
      })
    )
  }
})
