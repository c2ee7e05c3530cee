import type { DayNumber } from "./calendar.ts"
import type { Account, Transaction } from "./model.ts"
import { ordinalAt, type Timeline } from "./timeline.ts"

/** A stretch of days. */
export interface DaySpan {
  readonly from: DayNumber
  /** Included; before `from` when the span is empty. */
  readonly to: DayNumber
}

/** Which rows of a stretch of days, and in which order. */
export interface PageQuery extends DaySpan {
  readonly offset: number
  readonly limit: number
  readonly order: "newest_first" | "oldest_first"
}

/** How many rows fall into a stretch of days. */
export const countIn = (lines: ReadonlyArray<Timeline>, { from, to }: DaySpan): number => {
  if (to < from) return 0
  let count = 0
  for (const line of lines) count += ordinalAt(line, to + 1) - ordinalAt(line, from)
  return count
}

/**
 * One page of several accounts' rows, in order of date, then account, then ordinal; newest first is the exact reverse.
 * The day on which the page begins is found by halving, since the rows up to any day are counted without reading them.
 */
export const readPage = (
  accounts: ReadonlyArray<Account>,
  timelineOf: (account: Account) => Timeline,
  query: PageQuery,
  rowAt: (account: Account, ordinal: number) => Transaction
): ReadonlyArray<Transaction> => {
  const lines = accounts.map(timelineOf)
  const { from, order, to } = query
  const total = countIn(lines, query)
  const skip = Math.max(0, query.offset)
  const take = Math.min(query.limit, total - skip)
  if (take <= 0) return []
  // The page as a stretch of the oldest-first list, whichever way it is to be read.
  const first = order === "oldest_first" ? skip : total - skip - take

  const rows: Array<Transaction> = []
  let day = dayHolding(lines, from, to, first)
  let position = countIn(lines, { from, to: day - 1 })
  while (rows.length < take) {
    accounts.forEach((account, i) => {
      const line = lines[i]
      if (line === undefined) return
      const end = ordinalAt(line, day + 1)
      for (let ordinal = ordinalAt(line, day); ordinal < end; ordinal++) {
        if (position >= first && rows.length < take) rows.push(rowAt(account, ordinal))
        position++
      }
    })
    day++
  }
  return order === "oldest_first" ? rows : rows.toReversed()
}

/** The day of the row at a position of the oldest-first list. */
const dayHolding = (lines: ReadonlyArray<Timeline>, from: DayNumber, to: DayNumber, position: number): DayNumber => {
  let low = from
  let high = to
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (countIn(lines, { from, to: middle }) > position) high = middle
    else low = middle + 1
  }
  return low
}
