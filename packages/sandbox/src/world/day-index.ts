import type { DayNumber } from "./calendar.ts"
import type { Ref } from "./edits.ts"

/** The rows of one account by day: how many there are is known without going through them. */
export interface DayIndex {
  /** How many rows there are before a day. */
  readonly before: (day: DayNumber) => number
  /** The rows of a day, in their order. */
  readonly on: (day: DayNumber) => ReadonlyArray<Ref>
}

/** Days whose rows are listed, and not counted by arithmetic. */
export type Listed = ReadonlyMap<DayNumber, ReadonlyArray<Ref>>

/** An index that has other rows on some days. */
export const withListed = (base: DayIndex, listed: Listed): DayIndex => {
  const days = Array.from(listed.keys()).toSorted((a, b) => a - b)
  /** By how many rows the first so many days make a difference. */
  const shifts: Array<number> = [0]
  let shift = 0
  for (const day of days) {
    shift += (listed.get(day)?.length ?? 0) - (base.before(day + 1) - base.before(day))
    shifts.push(shift)
  }
  return {
    before: (day) => base.before(day) + (shifts[countBelow(days, day)] ?? 0),
    on: (day) => listed.get(day) ?? base.on(day)
  }
}

/** An index without what lies before a day. */
export const from = (base: DayIndex, first: DayNumber): DayIndex => ({
  before: (day) => (day <= first ? 0 : base.before(day) - base.before(first)),
  on: (day) => (day < first ? [] : base.on(day))
})

/** How many of some ascending days come before a day. */
const countBelow = (days: ReadonlyArray<DayNumber>, day: DayNumber): number => {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? day) < day) low = middle + 1
    else high = middle
  }
  return low
}
