/**
 * What holds of the rows of any world, however its time goes on and whatever controls do meanwhile. A story is a list of
 * steps; a moment is what there was to see when a step was done.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import {
  type Account,
  type Balances,
  type Change,
  type Mark,
  prepareWorld,
  type Transaction,
  type World
} from "../src/world.ts"

const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER, order: "oldest_first" } as const

const index = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000 }))

const Step = Schema.Union([
  Schema.TaggedStruct("Advance", {
    minutes: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 * 24 * 40 }))
  }),
  Schema.TaggedStruct("Create", { account: index, daysAgo: index, minor: index, isPending: Schema.Boolean }),
  Schema.TaggedStruct("Change", { row: index, minor: index, isPosted: Schema.Boolean }),
  Schema.TaggedStruct("Move", { row: index, daysAgo: index }),
  Schema.TaggedStruct("Remove", { row: index }),
  Schema.TaggedStruct("Refresh", { connection: index })
])
type Step = typeof Step.Type

const Story = Schema.Struct({
  seed: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 })),
  transactions: Schema.Literals([300, 3_000, 12_000]),
  connection: index,
  steps: Schema.Array(Step).check(Schema.isBetweenLength(2, 8))
})
type Story = typeof Story.Type

const stories = { story: Arbitrary.schema(Story) }
const options = { timeout: 120_000, arbitrary: { runs: 15, seed: "world", size: 8 } }

interface Moment {
  readonly mark: Mark
  readonly rows: ReadonlyArray<Transaction>
  readonly balances: ReadonlyArray<Balances>
}

interface Told {
  readonly world: World
  readonly accounts: ReadonlyArray<Account>
  readonly moments: ReadonlyArray<Moment>
}

const pick = <A>(list: ReadonlyArray<A>, at: number): A | undefined => list[at % list.length]

const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10)

/** Tells a story from its beginning. */
const tell = ({ connection, seed, steps, transactions }: Story): Told => {
  const { make, start } = prepareWorld({ seed, transactions })
  let now = start
  const world = make(() => now)
  const chosen = pick(world.connections, connection)
  const accounts = chosen?.accounts ?? []
  const rowAt = (at: number) =>
    world.listTransactions(accounts, { ...ALL, order: "newest_first", limit: 300 })[at % 300]?.id ?? "none"

  const take = (step: Step): void => {
    switch (step._tag) {
      case "Advance":
        now += step.minutes * 60_000
        return
      case "Create": {
        const account = pick(accounts, step.account)
        if (account === undefined) return
        const date = daysBefore(world.today, step.daysAgo % 700)
        world.edit.create(account, { minor: -step.minor, date, status: step.isPending ? "pending" : "posted" })
        return
      }
      case "Change":
        world.edit.change(rowAt(step.row), { minor: step.minor, ...(step.isPosted ? { status: "posted" } : {}) })
        return
      case "Move":
        world.edit.change(rowAt(step.row), { date: daysBefore(world.today, step.daysAgo % 700) })
        return
      case "Remove":
        world.edit.remove(rowAt(step.row))
        return
      case "Refresh":
        if (chosen !== undefined) world.edit.refresh(chosen)
    }
  }

  const look = (): Moment => ({
    mark: world.mark(),
    rows: world.listTransactions(accounts, ALL),
    balances: accounts.map(world.balances)
  })
  const moments = [look()]
  for (const step of steps) {
    take(step)
    moments.push(look())
  }
  return { world, accounts, moments }
}

const byId = (rows: ReadonlyArray<Transaction>) => new Map(rows.map((row) => [row.id, row]))

/** What somebody has who had some rows and was told of some changes. Each change must say what is true. */
const apply = (rows: ReadonlyArray<Transaction>, changes: ReadonlyArray<Change>): Map<string, Transaction> => {
  const kept = byId(rows)
  for (const change of changes) {
    switch (change._tag) {
      case "Added":
        assert.isFalse(kept.has(change.row.id), "what is added was not there")
        kept.set(change.row.id, change.row)
        break
      case "Modified":
        assert.isTrue(kept.has(change.row.id), "what is modified was there")
        kept.set(change.row.id, change.row)
        break
      case "Removed":
        assert.isTrue(kept.delete(change.id), "what is removed was there")
    }
  }
  return kept
}

const read = ({ accounts, world }: Told, after: Mark | null, upTo: Mark, limit = Number.MAX_SAFE_INTEGER) => {
  const list: Array<Change> = []
  for (;;) {
    const page = world.changes(accounts, { after, upTo, offset: list.length, limit })
    list.push(...page.list)
    if (list.length >= page.total || page.list.length === 0) return { list, total: page.total }
  }
}

describe("the rows of any world", () => {
  it.prop(
    "as of any moment and the changes to any later one are the rows as of that one",
    stories,
    ({ story }) => {
      const told = tell(story)
      told.moments.forEach((later, j) => {
        assert.deepStrictEqual(apply([], read(told, null, later.mark).list), byId(later.rows))
        for (const earlier of told.moments.slice(0, j)) {
          const { list, total } = read(told, earlier.mark, later.mark)
          assert.strictEqual(list.length, total)
          assert.deepStrictEqual(apply(earlier.rows, list), byId(later.rows))
        }
      })
    },
    options
  )

  it.prop(
    "of a day and later change as if there were no others",
    stories,
    ({ story }) => {
      const { accounts, moments, world } = tell(story)
      const first = moments[0]
      const last = moments.at(-1)
      if (first === undefined || last === undefined) return
      const days = Array.from(new Set(first.rows.map(({ date }) => date))).toSorted()
      // A day of each kind: long ago, in the midst of what may still change, and the newest.
      for (const from of [days[0], days.at(-12), days.at(-3), days.at(-1)]) {
        if (from === undefined) continue
        const since = (rows: ReadonlyArray<Transaction>) => rows.filter(({ date }) => date >= from)
        for (const { mark, rows } of moments) {
          const query = { upTo: last.mark, from, offset: 0, limit: Number.MAX_SAFE_INTEGER }
          const { list, total } = world.changes(accounts, { ...query, after: mark })
          assert.deepStrictEqual(apply(since(rows), list), byId(since(last.rows)))
          assert.strictEqual(world.hasChanged(accounts, mark, from), total > 0)
        }
        const whole = world.changes(accounts, { after: null, upTo: last.mark, from, offset: 0, limit: 1_000_000 })
        assert.deepStrictEqual(apply([], whole.list), byId(since(last.rows)))
      }
    },
    options
  )

  it.prop(
    "change in the same way however the changes are cut into pages",
    stories,
    ({ story }) => {
      const told = tell(story)
      const first = told.moments[0]
      const last = told.moments.at(-1)
      if (first === undefined || last === undefined) return
      for (const after of [null, first.mark]) {
        const whole = read(told, after, last.mark)
        for (const size of [7, 100, 499]) assert.deepStrictEqual(read(told, after, last.mark, size), whole)
      }
    },
    options
  )

  it.prop(
    "are known to have changed exactly when there is a change",
    stories,
    ({ story }) => {
      const told = tell(story)
      const now = told.world.mark()
      for (const { mark } of told.moments) {
        const { total } = read(told, mark, now)
        assert.strictEqual(told.world.hasChanged(told.accounts, mark), total > 0)
      }
    },
    options
  )

  it.prop(
    "agree with the balances, in whole minor units",
    stories,
    ({ story }) => {
      const { accounts, moments } = tell(story)
      for (const { balances, rows } of moments) {
        accounts.forEach((account, i) => {
          const found = balances[i]
          const own = rows.filter(({ accountId }) => accountId === account.id)
          const sum = (some: ReadonlyArray<Transaction>) => some.reduce((total, { amount }) => total + amount.minor, 0)
          for (const { amount } of own) assert.isTrue(Number.isSafeInteger(amount.minor))
          assert.strictEqual(
            found?.current.minor,
            (found?.opening.minor ?? 0) +
              (found?.gain.minor ?? 0) +
              sum(own.filter(({ status }) => status === "posted"))
          )
          if (found?.available !== null) {
            assert.strictEqual(
              found?.available.minor,
              (found?.opening.minor ?? 0) + sum(own) + (found?.limit?.minor ?? 0)
            )
          }
        })
      }
    },
    options
  )

  it.prop(
    "have ids of their own, are found by them, and are counted and paged as they are listed",
    stories,
    ({ story }) => {
      const { accounts, moments, world } = tell(story)
      const rows = moments.at(-1)?.rows ?? []
      assert.strictEqual(byId(rows).size, rows.length)
      assert.strictEqual(world.countTransactions(accounts, {}), rows.length)
      const newest = rows.toReversed()
      for (let offset = 0; offset < rows.length; offset += 451) {
        const page = world.listTransactions(accounts, { offset, limit: 451, order: "newest_first" })
        assert.deepStrictEqual(page, newest.slice(offset, offset + 451))
      }
      for (const row of newest.slice(0, 200)) assert.deepStrictEqual(world.transactionById(row.id), row)
      const there = byId(rows)
      const gone = moments.flatMap((moment) => moment.rows).filter(({ id }) => !there.has(id))
      for (const { id } of gone.slice(0, 50)) assert.isUndefined(world.transactionById(id))
    },
    options
  )

  it.prop(
    "are those that came to light since an instant, when these are asked for",
    stories,
    ({ story }) => {
      const { accounts, moments, world } = tell(story)
      const rows = moments.at(-1)?.rows ?? []
      for (const { mark } of moments) {
        const createdFrom = mark.at + 1
        const wanted = rows.filter(({ createdAt }) => createdAt >= createdFrom)
        assert.deepStrictEqual(world.listTransactions(accounts, { ...ALL, createdFrom }), wanted)
        assert.strictEqual(world.countTransactions(accounts, { createdFrom }), wanted.length)
      }
    },
    options
  )

  it.prop(
    "go on after any row of a list, also after one that is gone",
    stories,
    ({ story }) => {
      const { accounts, moments, world } = tell(story)
      for (const account of accounts) {
        const rows = (moments.at(-1)?.rows ?? []).filter(({ accountId }) => accountId === account.id).toReversed()
        rows.forEach((row, i) => {
          if (i % 37 === 0) assert.strictEqual(world.placeAfter(account, {}, row.id), i + 1)
        })
        // As in a list of some days: of those before them everything is gone through, of those after them nothing is.
        const days = { from: daysBefore(world.today, 300), to: daysBefore(world.today, 200) }
        const isInside = ({ date }: Transaction) => date >= days.from && date <= days.to
        rows.forEach((row, i) => {
          if (i % 37 !== 0) return
          assert.strictEqual(world.placeAfter(account, days, row.id), rows.slice(0, i + 1).filter(isInside).length)
        })
        const before = (moments[0]?.rows ?? []).filter(({ accountId }) => accountId === account.id).slice(-40)
        for (const { id } of before) assert.isAtLeast(world.placeAfter(account, {}, id) ?? -1, 0)
      }
    },
    options
  )

  it.prop(
    "are the same when the same story is told again, and others with another seed",
    stories,
    ({ story }) => {
      const first = tell(story)
      assert.deepStrictEqual(tell(story).moments, first.moments)
      const ids = new Set(first.moments[0]?.rows.map(({ id }) => id))
      const other = tell({ ...story, seed: story.seed + 1 })
      for (const { id } of other.moments[0]?.rows ?? []) assert.isFalse(ids.has(id))
    },
    options
  )
})

describe("in the course of a year", () => {
  const { make, start } = prepareWorld({ seed: 42, transactions: 60_000 })
  let now = start
  const world = make(() => now)
  const { accounts } = world

  const before = world.listTransactions(accounts, ALL)
  /** All that is told on the way, by somebody who asks every half day. */
  const seen: Array<Change> = []
  const spans: Array<{ readonly row: Transaction; readonly at: number }> = []
  for (let mark = world.mark(), half = 0; half < 730; half++) {
    now += 43_200_000
    const upTo = world.mark()
    const { list } = world.changes(accounts, { after: mark, upTo, offset: 0, limit: Number.MAX_SAFE_INTEGER })
    for (const change of list) if (change._tag === "Added") spans.push({ row: change.row, at: now })
    seen.push(...list)
    mark = upTo
  }
  const added = spans.map(({ row }) => row)
  const share = (part: number, of: number) => part / of

  it("who was told of every change has what there is", () => {
    const kept = apply(before, seen)
    const rows = world.listTransactions(accounts, ALL)
    assert.strictEqual(kept.size, rows.length)
    // Row by row as text: a comparison of a hundred thousand rows at once takes seconds.
    const wrong = rows.filter((row) => JSON.stringify(kept.get(row.id)) !== JSON.stringify(row))
    assert.deepStrictEqual(wrong, [])
  })

  it("about half of the rows are pending first, and those that are posted under another id say which they were", () => {
    const wasPending = byId(added.filter(({ status }) => status === "pending"))
    const named = added.filter(({ pendingId }) => pendingId !== null)
    const linked = named.filter(({ pendingId }) => wasPending.has(pendingId ?? ""))
    assert.isAbove(wasPending.size, 10_000)
    // The others were pending already when the year began.
    assert.isAbove(share(linked.length, named.length), 0.98)
    for (const row of linked) {
      const pending = wasPending.get(row.pendingId ?? "")
      assert.deepStrictEqual(
        [pending?.accountId, pending?.date, pending?.rawDescription],
        [row.accountId, row.date, row.rawDescription]
      )
      assert.strictEqual(Math.sign(pending?.amount.minor ?? 0), Math.sign(row.amount.minor))
    }
    const changed = linked.filter((row) => wasPending.get(row.pendingId ?? "")?.amount.minor !== row.amount.minor)
    assert.isAbove(share(changed.length, linked.length), 0.05)
    assert.isBelow(share(changed.length, linked.length), 0.3)
  })

  it("a pending row is gone when the one is there that names it", () => {
    const gone = new Set(seen.flatMap((change) => (change._tag === "Removed" ? [change.id] : [])))
    for (const { at, row } of spans) {
      if (row.pendingId !== null && at < now) assert.isUndefined(world.transactionById(row.pendingId))
    }
    assert.isAbove(gone.size, 5_000)
  })

  it("one or two in a hundred rows are removed that nothing comes for, or were posted twice", () => {
    const named = new Set(added.map(({ pendingId }) => pendingId))
    const first = byId(added)
    const vanished = seen.filter((change) => change._tag === "Removed" && !named.has(change.id) && first.has(change.id))
    assert.isAbove(share(vanished.length, added.length), 0.005)
    assert.isBelow(share(vanished.length, added.length), 0.04)
    const posted = vanished.filter((change) => change._tag === "Removed" && first.get(change.id)?.status === "posted")
    assert.isAbove(posted.length, 50)
  })

  it("one or two in a hundred rows come to light days after their date, twelve at most", () => {
    const days = added.map(({ createdAt, instant }) => (createdAt - instant) / 86_400_000)
    const late = spans.filter(({ row }) => row.pendingId === null && (row.createdAt - row.instant) / 86_400_000 > 2.9)
    assert.isAbove(share(late.length, added.length), 0.005)
    assert.isBelow(share(late.length, added.length), 0.04)
    assert.isBelow(Math.max(...late.map(({ row }) => (row.createdAt - row.instant) / 86_400_000)), 12.5)
    assert.isAtLeast(Math.min(...days), 0)
  })

  it("what comes to light is stamped with the time at which it did", () => {
    for (const { at, row } of spans) {
      assert.isAtMost(row.createdAt, at)
      assert.isAbove(row.createdAt, at - 43_200_000 - 1)
    }
  })

  it("every currency keeps its digits", () => {
    for (const [currency, exponent] of [
      ["JPY", 0],
      ["KWD", 3],
      ["USD", 2]
    ] as const) {
      const rows = added.filter(({ amount }) => amount.currency === currency)
      assert.isAbove(rows.length, 100)
      const smallest = Math.min(...rows.map(({ amount }) => Math.abs(amount.minor)))
      assert.isBelow(smallest / 10 ** exponent, 1_000)
    }
  })
})
