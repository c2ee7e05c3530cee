import type { TransactionsSyncResponse } from "@bankstream/plaid/transactions"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Result from "effect/Result"
import type { Simulation } from "../src/face.ts"
import { nothingImported } from "../src/moneykit/imports.ts"
import { syncTransactions as syncMoneyKit } from "../src/moneykit/transactions.ts"
import { makeItems } from "../src/plaid/items.ts"
import { syncTransactions as syncPlaid } from "../src/plaid/sync.ts"
import { makeSimulation } from "../src/simulation.ts"
import { busiest } from "./simulators.ts"

/** Nobody is told anything by webhooks here. */
const nowhere = HttpClient.make(() => Effect.never)

const simulate = (today: string): Simulation =>
  // Large enough for something to be corrected and removed within days.
  makeSimulation({ seed: 42, today, transactions: 100_000 }).pipe(
    Effect.provideService(HttpClient.HttpClient, nowhere),
    Effect.scoped,
    Effect.orDie,
    Effect.runSync
  )

/** Every page of an update of Plaid's. */
const readPlaid = (simulation: Simulation, cursor?: string) => {
  const items = makeItems(simulation)
  const item = items.of(busiest(simulation.world, "plaid"))
  if (item === undefined) return assert.fail("the busiest connection has no Item")
  const pages: Array<Omit<TransactionsSyncResponse, "request_id">> = []
  let next = cursor
  do {
    const request = { access_token: "", count: 100, cursor: next }
    pages.push(Result.getOrThrow(syncPlaid(simulation, items.track(item, undefined), request)))
    next = pages.at(-1)?.next_cursor
  } while (pages.at(-1)?.has_more === true)
  return { pages, cursor: next ?? "" }
}

describe("a cursor that outlives the sandbox", () => {
  const before = simulate("2026-06-30")
  const after = simulate("2026-07-10")

  it("leads to what came, what changed and what went since, at Plaid", () => {
    const first = readPlaid(before)
    const kept = new Map(first.pages.flatMap(({ added }) => added).map((row) => [row.transaction_id, row] as const))
    const { pages } = readPlaid(after, first.cursor)
    for (const { added, modified, removed } of pages) {
      for (const row of added) assert.isFalse(kept.has(row.transaction_id))
      for (const row of modified) assert.isTrue(kept.has(row.transaction_id))
      for (const row of [...added, ...modified]) kept.set(row.transaction_id, row)
      for (const { transaction_id } of removed) assert.isTrue(kept.delete(transaction_id))
    }
    for (const kind of ["added", "modified", "removed"] as const) {
      assert.isAbove(pages.flatMap((page): ReadonlyArray<unknown> => page[kind]).length, 0, kind)
    }
    // What was kept is now what a fresh start gives, for the days that both windows hold.
    const fresh = readPlaid(after).pages.flatMap(({ added }) => added)
    for (const row of fresh) assert.deepStrictEqual(kept.get(row.transaction_id), row)
    const oldest = after.world.firstDay
    assert.strictEqual([...kept.values()].filter(({ date }) => date >= oldest).length, fresh.length)
  })

  it("replaces what was pending, at MoneyKit", () => {
    const read = ({ world }: Simulation, cursor?: string) =>
      Result.getOrThrow(
        syncMoneyKit(
          { world, connection: busiest(world, "moneykit"), imported: nothingImported, enrich: () => null },
          { id: "", size: 100_000, cursor }
        )
      )
    const first = read(before)
    // Documented: what is pending is thrown away before an update is applied.
    const kept = new Map(
      first.transactions.created.filter(({ pending }) => !pending).map((row) => [row.transaction_id, row] as const)
    )
    const { created, removed, updated } = read(after, first.cursor.next ?? "").transactions
    assert.isAbove(removed.length, 0)
    assert.isAbove(updated.length, 0)
    for (const row of created) {
      assert.isFalse(kept.has(row.transaction_id))
      kept.set(row.transaction_id, row)
    }
    for (const row of updated) kept.set(row.transaction_id, row)
    for (const id of removed) assert.isTrue(kept.delete(id))
    // What was kept is now what a fresh start gives, for the days that both windows hold.
    const fresh = read(after).transactions.created
    for (const row of fresh) assert.deepStrictEqual(kept.get(row.transaction_id), row)
    assert.sameMembers(
      Array.from(kept.values())
        .filter(({ date }) => date >= after.world.firstDay)
        .map((row) => row.transaction_id),
      fresh.map((row) => row.transaction_id)
    )
  })
})
