/** A sync by what Pluggy stored since the last time has all that Pluggy has, however late and back-dated it was delivered. */
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { transactionsListByCursor } from "../src/transactions.ts"
import { account, transaction } from "./bodies.ts"
import { type Books, sync } from "./pluggy-page/sync.ts"
import { ACCOUNT_ID, ITEM_ID, queryOf, run, type Script, valueOf } from "./pluggy.ts"

const between = (low: number, high: number) =>
  Schema.Int.check(Schema.isGreaterThanOrEqualTo(low), Schema.isLessThanOrEqualTo(high))

/** A row of a day of January, and how many minutes after its `createdAt` it comes to light. */
const Stored = Schema.Struct({ day: between(10, 28), hidden: between(0, 50) })

/** What happens between two syncs: some rows come to light, several at once; and the page at which the sync breaks off. */
const Step = Schema.Struct({
  rows: Schema.Array(Stored).check(Schema.isMaxLength(5)),
  breaksAt: Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1), Schema.isLessThanOrEqualTo(3)))
})
type Step = typeof Step.Type

const PAGE = 2

interface Row {
  readonly id: string
  readonly date: string
  readonly createdAt: string
}

/** A Pluggy with these rows, newest first by their days, that fails at a page. */
const serving =
  (stored: ReadonlyArray<Row>, breaksAt: number | undefined): Script =>
  (sent) => {
    if (sent.url.pathname === "/accounts") {
      return { body: { page: 1, total: 1, totalPages: 1, results: [account] } }
    }
    const { after = "0", createdAtFrom = "", dateFrom = "" } = queryOf(sent)
    const rows = stored
      .filter((row) => row.createdAt >= createdAtFrom && row.date >= dateFrom)
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    const from = Number(after)
    if (from / PAGE + 1 === breaksAt) return { status: 404, body: { codeDescription: "ACCOUNT_NOT_FOUND" } }
    const results = rows.slice(from, from + PAGE).map((row) => ({ ...transaction(row.id), ...row }))
    return { body: { results, next: from + PAGE < rows.length ? `?after=${from + PAGE}` : null } }
  }

/** Lets rows be stored and syncs run in turn, the last of them to its end; what was kept and what there is. */
const follow = Effect.fnUntraced(function* (
  steps: ReadonlyArray<Step>,
  read: (books: Books) => ReturnType<typeof sync>
) {
  const stored: Array<Row> = []
  const kept = new Set<string>()
  let mark: string | undefined
  const books: Books = {
    keep: (rows) => Effect.sync(() => rows.forEach(({ id }) => kept.add(id))),
    mark: () => Effect.sync(() => mark),
    setMark: (_, createdAt) => Effect.sync(() => void (mark = createdAt))
  }
  for (const [index, { breaksAt, rows }] of [...steps, { rows: [] }].entries()) {
    // A sync every ten minutes.
    for (const { day, hidden } of rows) {
      const createdAt = new Date(Date.UTC(2026, 1, 1, 0, 10 * index - hidden)).toISOString()
      stored.push({ id: `row-${stored.length}`, date: `2026-01-${day}T03:00:00.000Z`, createdAt })
    }
    const ran = yield* run(read(books), serving(stored, breaksAt))
    if (index === steps.length) valueOf(ran)
  }
  return { kept: [...kept].toSorted(), stored: stored.map(({ id }) => id).toSorted() }
})

describe("a sync", () => {
  it.effect.prop(
    "by createdAtFrom has every row, whatever was late and wherever syncs broke off",
    { steps: Arbitrary.array(Arbitrary.schema(Step), { minLength: 1, maxLength: 6 }) },
    ({ steps }) =>
      Effect.gen(function* () {
        const { kept, stored } = yield* follow(steps, (books) => sync(ITEM_ID, books))
        assert.deepStrictEqual(kept, stored)
      }),
    { arbitrary: { runs: 40, seed: "pluggy" } }
  )

  it.effect("by the day of the last row has not: a row of an earlier day came later", () =>
    Effect.gen(function* () {
      let latest: string | undefined
      const on = (day: number) => ({ day, hidden: 0 })
      const byDay = (books: Books) =>
        transactionsListByCursor
          .items({ accountId: ACCOUNT_ID, ...(latest === undefined ? {} : { dateFrom: latest }) })
          .pipe(
            Stream.runForEach((row) => {
              const date = row.date.slice(0, 10)
              latest = latest === undefined || date > latest ? date : latest
              return books.keep([row])
            })
          )
      const { kept, stored } = yield* follow([{ rows: [on(10), on(20)] }, { rows: [on(15)] }], byDay)
      assert.deepStrictEqual(stored, ["row-0", "row-1", "row-2"])
      assert.deepStrictEqual(kept, ["row-0", "row-1"])
    })
  )
})
