import type { TransactionsSyncResponse } from "@bankstream/plaid/transactions"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Result from "effect/Result"
import type { Simulation } from "../src/face.ts"
import { syncTransactions as syncMoneyKit } from "../src/moneykit/transactions.ts"
import { syncTransactions as syncPlaid } from "../src/plaid/transactions.ts"
import { makeSimulation } from "../src/simulation.ts"
import { pendingAt } from "../src/updates.ts"
import { busiest } from "./simulators.ts"

/** Nobody is told anything by webhooks here. */
const nowhere = HttpClient.make(() => Effect.never)

const simulate = (today: string): Simulation =>
  makeSimulation({ seed: 42, today }).pipe(
    Effect.provideService(HttpClient.HttpClient, nowhere),
    Effect.scoped,
    Effect.orDie,
    Effect.runSync
  )

/** Every page of an update of Plaid's. */
const readPlaid = (simulation: Simulation, cursor?: string) => {
  const item = { connection: busiest(simulation.world, "plaid"), products: [], webhook: null }
  const pages: Array<Omit<TransactionsSyncResponse, "request_id">> = []
  let next = cursor
  do {
    const request = { access_token: "", count: 100, cursor: next }
    pages.push(Result.getOrThrow(syncPlaid(simulation, item, request)))
    next = pages.at(-1)?.next_cursor
  } while (pages.at(-1)?.has_more === true)
  return { pages, cursor: next ?? "" }
}

describe("what is pending", () => {
  it("on the world's own day is what the world says is pending", () => {
    const { world } = simulate("2026-06-30")
    for (const { accounts } of world.connections) {
      const total = world.countTransactions(accounts, {})
      const rows = world.listTransactions(accounts, { offset: 0, limit: total, order: "newest_first" })
      const pending = rows.filter(({ status }) => status === "pending")
      assert.deepStrictEqual(pendingAt(world, accounts, world.today), pending)
    }
  })
})

describe("a cursor that outlives the sandbox", () => {
  const before = simulate("2026-06-30")
  const after = simulate("2026-07-10")

  it("leads to what came since, and to what was posted since, at Plaid", () => {
    const first = readPlaid(before)
    const { pages } = readPlaid(after, first.cursor)
    const kept = new Map(
      first.pages.flatMap(({ added }) => added).map((row) => [row.transaction_id, row.pending] as const)
    )
    for (const { added, modified } of pages) {
      for (const row of added) assert.isFalse(kept.has(row.transaction_id))
      for (const row of modified) assert.isTrue(kept.get(row.transaction_id))
      for (const row of [...added, ...modified]) kept.set(row.transaction_id, row.pending)
    }
    // What was kept is now what a fresh start gives, for the days that both windows hold.
    const fresh = readPlaid(after).pages.flatMap(({ added }) => added)
    assert.isAbove(pages[0]?.modified.length ?? 0, 0)
    for (const row of fresh) assert.strictEqual(kept.get(row.transaction_id), row.pending)
  })

  it("replaces what was pending, at MoneyKit", () => {
    const read = ({ world }: Simulation, cursor?: string) =>
      Result.getOrThrow(syncMoneyKit(world, busiest(world, "moneykit"), true, { id: "", size: 100_000, cursor }))
    const first = read(before)
    const kept = new Map(
      first.transactions.created
        // Documented: what is pending is thrown away before an update is applied.
        .filter(({ pending }) => !pending)
        .map((row) => [row.transaction_id, row.pending] as const)
    )
    for (const row of read(after, first.cursor.next ?? "").transactions.created) {
      assert.isFalse(kept.has(row.transaction_id))
      kept.set(row.transaction_id, row.pending)
    }
    for (const row of read(after).transactions.created) assert.strictEqual(kept.get(row.transaction_id), row.pending)
  })
})
