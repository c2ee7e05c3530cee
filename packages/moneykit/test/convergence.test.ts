/**
 * However MoneyKit's transactions change, however an update is cut into pages, and whichever updates are missed or read
 * again: who does what `transactionUpdate` tells has MoneyKit's transactions (CORRECTNESS C6, C8, C28).
 */
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { transactionUpdate } from "../src/transaction-update.ts"
import { account, gotLink, transaction } from "./bodies.ts"
import { run, type Script, valueOf } from "./moneykit.ts"

const Small = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThanOrEqualTo(4))

/** One refresh of a link: how many rows it brings, changes, takes away and posts; how many are pending then. */
const Refresh = Schema.Struct({
  posted: Small,
  changed: Small,
  removed: Small,
  settled: Small,
  pending: Small,
  /** Whether somebody reads the update, and if it is then read once more from the cursor before. */
  isRead: Schema.Boolean,
  isReadAgain: Schema.Boolean
})

interface Row {
  readonly id: string
  amount: number
  readonly created: number
  changed: number
  removed: number | undefined
}

type Change = readonly [kind: "created" | "updated" | "removed", row: object | string]

/** A MoneyKit with one link, whose cursor is the number of the refresh up to which was read. */
const makeServer = () => {
  const rows: Array<Row> = []
  let pending: ReadonlyArray<Row> = []
  let now = 0
  let count = 0
  const row = (): Row => ({ id: `t${count++}`, amount: count, created: now, changed: now, removed: undefined })
  const there = () => rows.filter(({ removed }) => removed === undefined)
  const toBody = ({ amount, id }: Row, isPending: boolean) =>
    transaction(id, { amount: `${amount}.00`, pending: isPending })

  return {
    refresh: (step: typeof Refresh.Type) => {
      now += 1
      // What posts has another id, or its own: MoneyKit says nothing of either.
      for (const [index, each] of pending.slice(0, step.settled).entries()) {
        rows.push(index % 2 === 0 ? row() : { ...each, created: now, changed: now })
      }
      for (let index = 0; index < step.posted; index++) rows.push(row())
      for (const each of there().slice(0, step.changed))
        Object.assign(each, { amount: each.amount + 1_000, changed: now })
      for (const each of there().slice(-step.removed || there().length)) each.removed = now
      pending = Array.from({ length: step.pending }, row)
    },
    /** Every transaction that there is. */
    truth: () =>
      new Map([
        ...there().map((each) => [each.id, `${each.amount}.00`] as const),
        ...pending.map((each) => [each.id, `${each.amount}.00 pending`] as const)
      ]),
    script:
      (size: number): Script =>
      ({ url }) => {
        const [since = 0, offset = 0] = (url.searchParams.get("cursor") ?? "0").split("-").map(Number)
        const changes: ReadonlyArray<Change> = [
          ...pending.map((each): Change => ["created", toBody(each, true)]),
          ...rows.flatMap((each): ReadonlyArray<Change> => {
            if (each.removed !== undefined) return each.removed > since ? [["removed", each.id]] : []
            if (each.created > since) return [["created", toBody(each, false)]]
            return each.changed > since ? [["updated", toBody(each, false)]] : []
          })
        ]
        const page = changes.slice(offset, offset + size)
        const has_more = offset + size < changes.length
        const of = (kind: string) => page.flatMap(([change, each]) => (change === kind ? [each] : []))
        return {
          body: {
            transactions: { created: of("created"), updated: of("updated"), removed: of("removed") },
            accounts: [account],
            cursor: { next: has_more ? `${since}-${offset + size}` : `${now}` },
            has_more,
            link: gotLink
          }
        }
      }
  }
}

/** What somebody keeps who does as the events say. */
const apply = (kept: ReadonlyMap<string, string>, cursor: string | undefined, script: Script) =>
  Effect.map(
    run(
      Stream.runFold(
        transactionUpdate({ id: "mk_1", cursor }),
        () => ({ rows: new Map(kept), cursor: "" }),
        ({ rows, cursor: last }, event) => {
          if (event._tag === "Page") {
            const { created, removed, updated } = event.page.transactions
            for (const row of [...created, ...updated]) rows.set(row.transaction_id, row.amount)
            for (const id of removed) rows.delete(id)
          }
          if (event._tag !== "Checkpoint") return { rows, cursor: last }
          for (const [id, value] of rows) if (value.endsWith("pending")) rows.delete(id)
          for (const row of event.pending) rows.set(row.transaction_id, `${row.amount} pending`)
          return { rows, cursor: event.cursor }
        }
      ),
      script
    ),
    valueOf
  )

describe("a ledger of transactions", () => {
  const story = {
    refreshes: Arbitrary.array(Arbitrary.schema(Refresh), { minLength: 1, maxLength: 6 }),
    size: Arbitrary.schema(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(6)))
  }
  it.effect.prop(
    "has what MoneyKit has, whatever became of it",
    story,
    ({ refreshes, size }) =>
      Effect.gen(function* () {
        const server = makeServer()
        let kept: { readonly rows: ReadonlyMap<string, string>; readonly cursor: string | undefined } = {
          rows: new Map(),
          cursor: undefined
        }
        const last = refreshes.length - 1
        for (const [index, step] of refreshes.entries()) {
          server.refresh(step)
          if (!step.isRead && index < last) continue
          const before = kept.cursor
          kept = yield* apply(kept.rows, before, server.script(size))
          if (step.isReadAgain) kept = yield* apply(kept.rows, before, server.script(size + 1))
          assert.deepStrictEqual(Object.fromEntries(kept.rows), Object.fromEntries(server.truth()))
        }
      }),
    { arbitrary: { runs: 150, seed: "moneykit", size: 6 } }
  )
})
