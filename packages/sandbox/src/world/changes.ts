import { makeAskedAgain } from "./asked-again.ts"
import { type CivilDate, type DayNumber, parseDay } from "./calendar.ts"
import { type DayIndex, from, withListed } from "./day-index.ts"
import type { Ref } from "./edits.ts"
import type { Account, Change, ChangeQuery, Changes, Mark } from "./model.ts"
import { countIn, readPage } from "./pages.ts"
import type { Rows } from "./rows.ts"
import type { View, Views } from "./views.ts"

/** What makes one account's rows as of one moment into those as of another. */
interface Difference {
  readonly added: DayIndex
  readonly modified: ReadonlyArray<Ref>
  readonly removed: ReadonlyArray<Ref>
}

const nothing: DayIndex = { before: () => 0, on: () => [] }

/**
 * Only the days that are listed in one of the two views can differ, and those after the last day of the earlier one:
 * whatever lies between is the same in both, and is not looked at. Nor is what lies before the first day: a row that
 * is moved over it comes or goes.
 */
const compare = (rows: Rows, a: View, b: View, first: DayNumber): Difference => {
  const days = new Set<DayNumber>()
  for (const day of [...a.listed.keys(), ...b.touched]) if (day >= first) days.add(day)
  for (const day of b.listed.keys()) if (day >= first && day <= a.lastDay) days.add(day)

  const before = new Set<Ref>()
  for (const day of days) for (const ref of a.index.on(day)) before.add(ref)

  const added = new Map<DayNumber, ReadonlyArray<Ref>>()
  const modified: Array<Ref> = []
  const after = new Set<Ref>()
  for (const day of days) {
    const fresh: Array<Ref> = []
    for (const ref of b.index.on(day)) {
      after.add(ref)
      if (!before.has(ref)) fresh.push(ref)
      else if (rows.version(a, ref) !== rows.version(b, ref)) modified.push(ref)
    }
    added.set(day, fresh)
  }
  return {
    added: withListed(from(b.index, Math.max(first, a.lastDay + 1)), added),
    modified: modified.toSorted((x, y) => x - y),
    removed: Array.from(before)
      .filter((ref) => !after.has(ref))
      .toSorted((x, y) => x - y)
  }
}

/** Some updates are read at a time, page by page; each of them is compared once. */
const REMEMBERED = 64

/** Of pages that are asked for again. */
const KEPT_ROWS = 10_000

/** What happened between two marks. `allDays` is a stretch that has every row. */
export interface Comparison {
  readonly changes: (accounts: ReadonlyArray<Account>, query: ChangeQuery) => Changes
  readonly hasChanged: (
    accounts: ReadonlyArray<Account>,
    since: Mark,
    now: Mark,
    from: CivilDate | undefined
  ) => boolean
}

/** Compares the views of accounts. */
export const makeComparison = (
  views: Views,
  rows: Rows,
  allDays: () => { readonly from: DayNumber; readonly to: DayNumber }
): Comparison => {
  const known = new Map<string, Difference>()
  const pages = makeAskedAgain<Changes>(({ list }) => list.length + 1, KEPT_ROWS)

  const firstOf = (day: CivilDate | undefined): DayNumber => {
    const first = allDays().from
    return day === undefined ? first : Math.max(first, parseDay(day) ?? first)
  }

  const differenceOf = (account: Account, after: Mark | null, upTo: Mark, first: DayNumber): Difference => {
    const b = views.at(account, upTo)
    if (after === null) return { added: from(b.index, first), modified: [], removed: [] }
    const a = views.at(account, after)
    if (a === b) return { added: nothing, modified: [], removed: [] }
    const key = `${a.number} ${b.number} ${first}`
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= REMEMBERED) known.clear()
    const made = compare(rows, a, b, first)
    known.set(key, made)
    return made
  }

  const page = (
    accounts: ReadonlyArray<Account>,
    since: Mark | null,
    upTo: Mark,
    first: DayNumber,
    offset: number,
    limit: number
  ): Changes => {
    const differences = accounts.map((account) => differenceOf(account, since, upTo, first))
    const viewed = accounts.map((account) => views.at(account, upTo))
    const viewOf = (place: number): View => {
      const view = viewed[place]
      if (view === undefined) throw new RangeError(`no account at place ${place}`)
      return view
    }

    const span = allDays()
    const indexes = differences.map(({ added }) => added)
    const news = countIn(indexes, span)
    const list: Array<Change> = readPage(indexes, { ...span, offset, limit, order: "newest_first" }).map(
      ({ account, ref }): Change => ({ _tag: "Added", row: rows.row(viewOf(account), ref) })
    )

    const rest = differences.flatMap(({ modified, removed }, place) => [
      ...modified.map((ref) => ({ place, ref, isRemoved: false })),
      ...removed.map((ref) => ({ place, ref, isRemoved: true }))
    ])
    // Stable, so that the accounts stay in their order within each half.
    const ordered = rest.toSorted((x, y) => Number(x.isRemoved) - Number(y.isRemoved))
    const start = Math.max(0, offset - news)
    for (const { isRemoved, place, ref } of ordered.slice(start, start + limit - list.length)) {
      const view = viewOf(place)
      list.push(
        isRemoved
          ? { _tag: "Removed", id: rows.idOf(view.account, ref), accountId: view.account.id }
          : { _tag: "Modified", row: rows.row(view, ref) }
      )
    }
    return { total: news + ordered.length, added: news, list }
  }

  const hasChanged: Comparison["hasChanged"] = (accounts, since, now, day) =>
    accounts.some((account) => {
      const { added, modified, removed } = differenceOf(account, since, now, firstOf(day))
      return modified.length > 0 || removed.length > 0 || countIn([added], allDays()) > 0
    })

  return {
    hasChanged,
    changes: (accounts, { after, from: day, limit, offset, upTo }) => {
      // A mark of a time to come, from another run of the same world: nothing has happened since.
      const since = after === null || after.at <= upTo.at ? after : upTo
      const viewed = accounts.map((account) => views.at(account, upTo))
      const before = since === null ? [] : accounts.map((account) => views.at(account, since))
      const span = allDays()
      const first = firstOf(day)
      const numbers = [viewed, before].map((each) => each.map(({ number }) => number).join(" "))
      return pages.get([...numbers, first, span.to, offset, limit].join("/"), () =>
        page(accounts, since, upTo, first, offset, limit)
      )
    }
  }
}
