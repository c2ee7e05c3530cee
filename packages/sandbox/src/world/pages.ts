import type { DayNumber } from "./calendar.ts"
import type { DayIndex } from "./day-index.ts"
import type { Ref } from "./edits.ts"

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

/** A row of one of several accounts. */
export interface Found {
  /** The place of the account in the list. */
  readonly account: number
  readonly ref: Ref
}

/** How many rows fall into a stretch of days. */
export const countIn = (indexes: ReadonlyArray<DayIndex>, { from, to }: DaySpan): number => {
  if (to < from) return 0
  let count = 0
  for (const index of indexes) count += index.before(to + 1) - index.before(from)
  return count
}

/**
 * One page of several accounts' rows, in order of date, then account, then ordinal; newest first is the exact reverse.
 * The day on which the page begins is found by halving, since the rows up to any day are counted without reading them.
 */
export const readPage = (indexes: ReadonlyArray<DayIndex>, query: PageQuery): ReadonlyArray<Found> => {
  const { from, order, to } = query
  const total = countIn(indexes, query)
  const skip = Math.max(0, query.offset)
  const take = Math.min(query.limit, total - skip)
  if (take <= 0) return []
  // The page as a stretch of the oldest-first list, whichever way it is to be read.
  const first = order === "oldest_first" ? skip : total - skip - take

  const found: Array<Found> = []
  let day = dayHolding(indexes, from, to, first)
  let position = countIn(indexes, { from, to: day - 1 })
  while (found.length < take) {
    for (let account = 0; account < indexes.length; account++) {
      const index = indexes[account]
      if (index === undefined) continue
      for (const ref of index.on(day)) {
        if (position >= first && found.length < take) found.push({ account, ref })
        position++
      }
    }
    day++
  }
  return order === "oldest_first" ? found : found.toReversed()
}

/** The day of the row at a position of the oldest-first list. */
const dayHolding = (indexes: ReadonlyArray<DayIndex>, from: DayNumber, to: DayNumber, position: number): DayNumber => {
  let low = from
  let high = to
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (countIn(indexes, { from, to: middle }) > position) high = middle
    else low = middle + 1
  }
  return low
}
