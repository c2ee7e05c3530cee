/** Programs that follow what MoneyKit and Pluggy tell, day by day, have what those have. */
import { getTransactions } from "@bankstream/moneykit/links"
import { transactionUpdate } from "@bankstream/moneykit/transaction-update"
import { transactionsListByCursor } from "@bankstream/pluggy/transactions"
import { webhooksCreate } from "@bankstream/pluggy/webhooks"
import { assert, describe, it, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Sandbox } from "../src/sandbox.ts"
import { bodyOf, listener } from "./listener.ts"
import { accountOf, busiest, rawPluggy, simulators } from "./simulators.ts"

/** So many times three days, so that what is rare happens as well. */
const TIMES = 20

describe("a program that follows", () => {
  layer(simulators())((it) => {
    it.effect("MoneyKit's updates, with what is pending replaced by each, has what a fresh reader has", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { id } = busiest(sandbox.world, "moneykit")
        const posted = new Map<string, unknown>()
        let pending: ReadonlyArray<{ readonly transaction_id: string }> = []
        let cursor: string | undefined
        const seen = { created: 0, updated: 0, removed: 0, pending: 0 }
        for (let turn = 0; turn <= TIMES; turn++) {
          yield* Stream.runForEach(transactionUpdate({ id, cursor }, { pageSize: 50 }), (event) =>
            Effect.sync(() => {
              if (event._tag === "Page") {
                const { created, removed, updated } = event.page.transactions
                for (const row of [...created, ...updated]) posted.set(row.transaction_id, row)
                for (const gone of removed) posted.delete(gone)
                if (turn === 0) return
                seen.created += created.length
                seen.updated += updated.length
                seen.removed += removed.length
              }
              if (event._tag === "Checkpoint") {
                pending = event.pending
                cursor = event.cursor
                seen.pending += pending.length
              }
            })
          )
          const fresh = yield* Stream.runCollect(getTransactions.items({ id }, { pageSize: 1000 }))
          const kept = new Map([...posted, ...pending.map((row) => [row.transaction_id, row] as const)])
          assert.strictEqual(kept.size, fresh.length, `turn ${turn}`)
          for (const row of fresh) assert.deepStrictEqual(kept.get(row.transaction_id), row)
          yield* sandbox.advance("3 days")
        }
        for (const [what, count] of Object.entries(seen)) assert.isAbove(count, 0, what)
      })
    )

    it.effect("Pluggy's webhooks and their links has what the list has, rows that came late as well", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { came, url } = yield* listener
        yield* webhooksCreate({ event: "all", url })
        const connection = busiest(sandbox.world, "pluggy")
        const account = accountOf(connection, "checking")
        const accountId = account.id
        const all = Stream.runCollect(transactionsListByCursor.items({ accountId }))
        const kept = new Map((yield* all).map((row) => [row.id, row]))
        const seen = { created: 0, updated: 0, deleted: 0, late: 0 }
        for (let turn = 1; turn <= TIMES; turn++) {
          came.length = 0
          yield* sandbox.advance("3 days")
          yield* sandbox.deliveries
          const told = came.map(bodyOf).filter((body) => body["accountId"] === accountId)
          for (const { createdTransactionsLinkV2, event, transactionIds, transactionsCount } of told) {
            const ids = Array.isArray(transactionIds) ? transactionIds.map(String) : []
            if (event === "transactions/created") {
              const { search } = new URL(String(createdTransactionsLinkV2))
              const after = new URLSearchParams(search).get("createdAtFrom") ?? ""
              const rows = yield* Stream.runCollect(transactionsListByCursor.items({ accountId, createdAtFrom: after }))
              assert.isAtLeast(rows.length, Number(transactionsCount))
              const today = sandbox.world.today
              for (const row of rows) {
                if (kept.has(row.id)) continue
                seen.created++
                if (Date.parse(today) - Date.parse(row.date) > 3 * 86_400_000) seen.late++
                kept.set(row.id, row)
              }
            }
            if (event === "transactions/updated") {
              seen.updated += ids.length
              for (const row of (yield* transactionsListByCursor({ accountId, ids })).results) kept.set(row.id, row)
            }
            if (event === "transactions/deleted") {
              seen.deleted += ids.length
              for (const id of ids) kept.delete(id)
            }
          }
          const fresh = yield* all
          assert.strictEqual(kept.size, fresh.length, `turn ${turn}`)
          for (const row of fresh) assert.deepStrictEqual(kept.get(row.id), row)
        }
        for (const [what, count] of Object.entries(seen)) assert.isAbove(count, 0, what)
        assert.strictEqual((yield* rawPluggy(`/items/${connection.id}`)).status, 200)
      })
    )
  })

  it.effect("Pluggy's webhooks is told of all rows that came in a year, and since when, however many", () =>
    Effect.gen(function* () {
      const { advance, deliveries, world } = yield* Sandbox
      const { came, url } = yield* listener
      yield* webhooksCreate({ event: "transactions/created", url })
      const account = accountOf(busiest(world, "pluggy"), "checking")
      const mark = world.mark()
      yield* advance("365 days")
      yield* deliveries
      const { added } = world.changes([account], { after: mark, upTo: world.mark(), offset: 0, limit: 0 })
      const notice = came.map(bodyOf).find(({ accountId }) => accountId === account.id) ?? {}
      assert.isAbove(added, 5_000)
      assert.strictEqual(notice["transactionsCount"], added)
      const createdFrom = Date.parse(String(notice["transactionsCreatedAtFrom"]))
      assert.strictEqual(world.countTransactions([account], { createdFrom }), added)
      const from = String(notice["transactionsMinDate"]).slice(0, 10)
      const [oldest] = world.listTransactions([account], { createdFrom, offset: 0, limit: 1, order: "oldest_first" })
      assert.strictEqual(oldest?.date, from)
    }).pipe(Effect.provide(simulators({ transactions: 200_000 })))
  )
})
