/** What holds for every reader of Plaid's updates, whatever happens while it reads: many worlds, and many ways through them. */
import type { Transaction, TransactionsSyncResponse } from "@bankstream/plaid/transactions"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Result from "effect/Result"
import { makeItems } from "../src/plaid/items.ts"
import { syncTransactions } from "../src/plaid/sync.ts"
import { getTransactions } from "../src/plaid/transactions.ts"
import { makeSimulation } from "../src/simulation.ts"
import { between, hashOf } from "../src/world/hash.ts"

/** Nobody is told anything by webhooks here. */
const nowhere = HttpClient.make(() => Effect.never)

const HOUR = 3_600_000

type Page = Omit<TransactionsSyncResponse, "request_id">

/** A program that keeps rows: of an update nothing counts until it is whole. */
const makeReader = () => {
  const rows = new Map<string, Transaction>()
  let pages: Array<Page> = []
  let cursor = ""
  return {
    rows,
    /** The cursor of the next page: of the update that is being read, or the one at which it began. */
    next: () => pages.at(-1)?.next_cursor ?? cursor,
    restart: () => {
      pages = []
    },
    take: (page: Page) => {
      pages.push(page)
      if (page.has_more) return
      for (const { added, modified, removed } of pages) {
        for (const row of [...added, ...modified]) rows.set(row.transaction_id, row)
        for (const { transaction_id } of removed) rows.delete(transaction_id)
      }
      pages = []
      cursor = page.next_cursor
    }
  }
}

const MUTATED = "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"

describe("A reader of Plaid's updates", () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    for (const account of [false, true]) {
      it.effect(`has what Plaid has, of ${account ? "one account" : "an Item"} of world ${seed}`, () =>
        Effect.gen(function* () {
          const simulation = yield* makeSimulation({ seed, transactions: 40_000 })
          const { actions, connections, time, world } = simulation
          const items = makeItems(simulation)
          const institution = world.institution("plaid", "ins_109508")
          if (institution === undefined) return assert.fail("no such bank")
          // Half of them are fetched while they are read.
          const preparing = seed % 2 === 0 ? { initial: 10 * HOUR, historical: 40 * HOUR } : undefined
          const made = items.make({
            institution,
            products: () => ({ products: ["transactions"] }),
            webhook: null,
            preparing,
            // Fewer days than a row's life takes, as many as Plaid has first, and more than that.
            days: [7, 20, 30, 45, 90, 200, 500, undefined][seed - 1]
          })
          const item = items.track(Result.getOrThrow(items.exchange(items.ticketFor(made))).item, undefined)
          assert.isTrue(connections.list("plaid").includes(item.connection))
          const only = item.accounts[0]?.id ?? ""
          const options = account ? { account_id: only } : {}

          const reader = makeReader()
          let restarts = 0
          const read = (count: number) => {
            const page = syncTransactions(simulation, item, { cursor: reader.next(), count, options })
            if (Result.isSuccess(page)) return reader.take(page.success)
            assert.strictEqual(page.failure.code, MUTATED)
            restarts++
            return reader.restart()
          }
          for (let step = 0; step < 150; step++) {
            const draw = (salt: number, low: number, high: number) => between(hashOf(seed, step, 7), salt, low, high)
            const what = draw(1, 0, 9)
            if (what === 0) yield* actions.mutate(item.connection)
            else if (what === 1) yield* time.advance(draw(2, 1, 60) * HOUR)
            else if (what === 2) yield* actions.refresh(item.connection)
            else read(draw(3, 1, 12))
          }
          // Nothing happens any more: what is left is read to its end.
          yield* time.advance(48 * HOUR)
          for (let page = 0; page < 100; page++) read(500)

          assert.isAbove(restarts, 0)
          const request = { access_token: "", start_date: "2020-01-01", end_date: "2030-01-01" }
          const wanted = account ? { account_ids: [only] } : {}
          const list = getTransactions(simulation, item, { ...request, options: { ...wanted, count: 10_000 } })
          const { transactions } = Result.getOrThrow(list)
          assert.isAbove(transactions.length, 20)
          assert.strictEqual(reader.rows.size, transactions.length)
          for (const row of transactions) assert.deepStrictEqual(reader.rows.get(row.transaction_id), row)
        }).pipe(Effect.provideService(HttpClient.HttpClient, nowhere), Effect.scoped)
      )
    }
  }
})
