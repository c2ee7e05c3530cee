import { DAY_MILLIS, type DayNumber, parseDay } from "./calendar.ts"
import { type DayIndex, type Listed, withListed } from "./day-index.ts"
import { type Edits, type Overlay, overlaysOf, type Ref } from "./edits.ts"
import type { Ledger } from "./ledger.ts"
import { type Condition, conditionAt, type Guise, GUISES, LIFE_DAYS, type Life, presenceOf } from "./lives.ts"
import type { Account, Mark } from "./model.ts"
import { connectionNumberOf } from "./numbering.ts"
import { scheduleOf } from "./refreshes.ts"
import { dayOf, ordinalAt } from "./timeline.ts"

/**
 * An account's rows as they are at a moment. Only the days whose rows may still change are listed, and those that a
 * control has touched; how many rows there are on any other is known by arithmetic.
 */
export interface View {
  /** No other view has it. */
  readonly number: number
  readonly account: Account
  /** When its bank was last read: what happened since, nobody knows yet. */
  readonly readAt: number
  readonly index: DayIndex
  readonly listed: Listed
  /** The first of the days whose rows may still change. */
  readonly recentFrom: DayNumber
  /** The last day that has rows which no control made. */
  readonly lastDay: DayNumber
  /** The listed days that a control has touched. */
  readonly touched: ReadonlySet<DayNumber>
  readonly overlays: ReadonlyMap<Ref, Overlay>
}

/** The ordinal of a row that no control made. */
export const ordinalOf = (ref: Ref): number => Math.floor(ref / GUISES.length)
/** Which row of its life it is. */
export const guiseOf = (ref: Ref): Guise => GUISES[ref % GUISES.length] ?? 0
/** The ref of such a row. */
export const refOf = (ordinal: number, guise: Guise): Ref => ordinal * GUISES.length + guise

/** Views of accounts at marks. */
export interface Views {
  readonly at: (account: Account, mark: Mark) => View
  /** When a connection's bank was last read at a moment. */
  readonly readAt: (connection: number, mark: Mark) => number
  /** When an account's bank was first read from an instant on. */
  readonly firstRead: (account: Account, instant: number) => number
  /** How a row is that no control made. */
  readonly conditionOf: (view: View, ref: Ref, life: Life, minor: number) => Condition
  readonly isThere: (view: View, ref: Ref) => boolean
  /** The day of a row, be it there or gone; undefined for one that never was. */
  readonly dayOf: (view: View, ref: Ref) => DayNumber | undefined
}

/** So many refs are remembered, some bytes each: the recent days of the accounts that are asked for again and again. */
const REMEMBERED = 400_000

/** The views of a world that begins on a day. */
export const makeViews = (seed: number, ledger: Ledger, edits: Edits, firstDay: DayNumber): Views => {
  const known = new Map<string, View>()
  let refs = 0
  let count = 0

  const readAt: Views["readAt"] = (connection, { at, edit }) => {
    const usual = scheduleOf(seed, connection).before(at)
    const pause = edits.pauseAround(connection, usual)
    // While a bank lets nobody in, what was read last stays.
    const last = pause === undefined ? usual : scheduleOf(seed, connection).before(pause.from)
    return Math.max(last, edits.refreshedBefore(connection, at, edit) ?? last)
  }

  const plainIndex = (account: Account): DayIndex => {
    const line = ledger.timeline(account)
    const start = ordinalAt(line, firstDay)
    return {
      before: (day) => Math.max(0, ordinalAt(line, day) - start),
      on: (day) => (day < firstDay ? [] : ordinalsOn(ledger, account, day).map((ordinal) => refOf(ordinal, 0)))
    }
  }

  const build = (account: Account, read: number, overlays: ReadonlyMap<Ref, Overlay>): View => {
    const line = ledger.timeline(account)
    const base = plainIndex(account)
    const lastDay = Math.floor(read / DAY_MILLIS)
    const recentFrom = Math.max(firstDay, lastDay - LIFE_DAYS)
    const listed = new Map<DayNumber, ReadonlyArray<Ref>>()
    // From the last day on there is nothing, and arithmetic does not know it: an account is listed to its end.
    for (let day = recentFrom; day <= lastDay; day++) {
      listed.set(
        day,
        ordinalsOn(ledger, account, day).flatMap((ordinal) => guisesAt(ledger.lifeAt(account, ordinal), read, ordinal))
      )
    }

    const touched = new Set<DayNumber>()
    const list = (day: DayNumber): ReadonlyArray<Ref> => {
      touched.add(day)
      return listed.get(day) ?? (day > lastDay ? [] : base.on(day))
    }
    for (const [ref, { created, isRemoved, patch }] of overlays) {
      const own = ref < 0 ? undefined : dayOf(line, ordinalOf(ref))
      const wanted = patch.date ?? created?.row.date
      const day = wanted === undefined ? own : (parseDay(wanted) ?? own)
      const wasThere = own !== undefined && own >= firstDay && list(own).includes(ref)
      if (own !== undefined && own >= firstDay) {
        listed.set(
          own,
          list(own).filter((other) => other !== ref)
        )
      }
      if (day !== undefined && !isRemoved && (wasThere || ref < 0)) {
        listed.set(day, [...list(day), ref].toSorted(inOrder))
      }
    }
    const index = withListed(endingWith(base, lastDay), listed)
    return { number: ++count, account, readAt: read, index, listed, recentFrom, lastDay, touched, overlays }
  }

  const at: Views["at"] = (account, mark) => {
    const read = readAt(connectionNumberOf(account.number), mark)
    const done = edits.of(account.number, mark.edit)
    const key = `${account.number} ${read} ${done.length}`
    const found = known.get(key)
    if (found !== undefined) {
      // The last to be asked for is the last to be forgotten.
      known.delete(key)
      known.set(key, found)
      return found
    }
    const made = build(account, read, overlaysOf(done))
    known.set(key, made)
    refs += sizeOf(made)
    for (const [oldest, view] of known) {
      if (refs <= REMEMBERED || oldest === key) break
      known.delete(oldest)
      refs -= sizeOf(view)
    }
    return made
  }

  const conditionOf: Views["conditionOf"] = (view, ref, life, minor) =>
    conditionAt(life, guiseOf(ref), view.readAt, minor)

  return {
    at,
    readAt,
    firstRead: (account, instant) => {
      const connection = connectionNumberOf(account.number)
      const schedule = scheduleOf(seed, connection)
      const usual = schedule.after(instant)
      const pause = edits.pauseAround(connection, usual)
      const first = pause === undefined ? usual : schedule.after(pause.until)
      return Math.min(first, edits.refreshedAfter(connection, instant) ?? first)
    },
    conditionOf,
    dayOf: ({ account, overlays }, ref) => {
      const { created, patch } = overlays.get(ref) ?? {}
      const wanted = patch?.date ?? created?.row.date
      return wanted !== undefined
        ? parseDay(wanted)
        : ref < 0
          ? undefined
          : dayOf(ledger.timeline(account), ordinalOf(ref))
    },
    isThere: (view, ref) => {
      const overlay = view.overlays.get(ref)
      if (ref < 0) return overlay?.created !== undefined && !overlay.isRemoved
      if (overlay?.isRemoved === true) return false
      const ordinal = ordinalOf(ref)
      const day = dayOf(ledger.timeline(view.account), ordinal)
      if (day < firstDay || day > view.lastDay) return false
      if (day < view.recentFrom) return guiseOf(ref) === 0
      return isPresent(ledger.lifeAt(view.account, ordinal), guiseOf(ref), view.readAt)
    }
  }
}

/** As if it were not there at all, it counts for something: a view without rows is remembered, too. */
const sizeOf = ({ listed }: View): number => {
  let size = 100
  for (const refs of listed.values()) size += refs.length
  return size
}

const ordinalsOn = (ledger: Ledger, account: Account, day: DayNumber): ReadonlyArray<number> => {
  const line = ledger.timeline(account)
  const start = ordinalAt(line, day)
  return Array.from({ length: ordinalAt(line, day + 1) - start }, (_, i) => start + i)
}

const isPresent = (life: Life, guise: Guise, instant: number): boolean => {
  const presence = presenceOf(life, guise)
  return presence !== undefined && presence.from <= instant && instant < presence.until
}

const guisesAt = (life: Life, instant: number, ordinal: number): ReadonlyArray<Ref> =>
  GUISES.filter((guise) => isPresent(life, guise, instant)).map((guise) => refOf(ordinal, guise))

/** Whether a row comes before another one of its day. */
export const isBefore = (a: Ref, b: Ref): boolean => inOrder(a, b) < 0

/** What controls made comes after the rest of its day, in the order in which it was made. */
const inOrder = (a: Ref, b: Ref): number => (a < 0 ? (b < 0 ? b - a : 1) : b < 0 ? -1 : a - b)

/** An index without what lies after a day. */
const endingWith = (base: DayIndex, last: DayNumber): DayIndex => ({
  before: (day) => base.before(Math.min(day, last + 1)),
  on: (day) => (day > last ? [] : base.on(day))
})
