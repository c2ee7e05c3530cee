/** How far back Plaid has an Item's transactions, and from when on they are there. Both are settled once. */
import type { Connections } from "../connections.ts"
import { type CivilDate, type Connection, formatInstant } from "../world.ts"
import { DAY_MILLIS } from "../world/calendar.ts"

/** From when on there are transactions. */
export interface Readiness {
  readonly initial: number
  readonly historical: number
}

/** What Plaid fetches from the moment at which transactions are added to an Item. */
export interface History {
  /** The first day of which Plaid has its transactions. */
  readonly since: CivilDate
  /** The first of the days of which it has them first. */
  readonly recentSince: CivilDate
  /** From when on they are there: the most recent ones, and all. In the world's time. */
  readonly ready: Readiness
}

/** How many days Plaid fetches when it is not asked for more or fewer. */
const USUAL_DAYS = 90

/** The most that it can be asked for: all that there are. */
export const MOST_DAYS = 730

/** How many days of transactions Plaid has first. */
const RECENT_DAYS = 30

const AT_ONCE: Readiness = { initial: 0, historical: 0 }

/** The history of an Item to which transactions are added now. `preparing` is how many milliseconds Plaid takes for it. */
export const beginHistory = (
  connections: Connections,
  connection: Connection,
  now: number,
  days: number = USUAL_DAYS,
  preparing: Readiness = AT_ONCE
): History => {
  const ago = (some: number) => formatInstant(now - some * DAY_MILLIS).slice(0, 10)
  // A control can hold an Item's transactions back further.
  const held = () => connections.readyAt(connection, "transactions") ?? 0
  return {
    since: ago(days),
    recentSince: ago(Math.min(days, RECENT_DAYS)),
    ready: {
      get initial() {
        return Math.max(now + preparing.initial, held())
      },
      get historical() {
        return Math.max(now + preparing.historical, held())
      }
    }
  }
}

/** How far Plaid has come with an Item's transactions at an instant. */
export const statusAt = ({ ready }: History, now: number) => {
  if (now < ready.initial) return "NOT_READY"
  return now < ready.historical ? "INITIAL_UPDATE_COMPLETE" : "HISTORICAL_UPDATE_COMPLETE"
}
