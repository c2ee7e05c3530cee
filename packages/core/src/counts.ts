/**
 * Counts of calls in memory, in the fixed windows of effect's `RateLimiter`.
 *
 * effect's own store keeps every key for ever, and where quotas are per Item a service has as many keys as its users have
 * connections. This one forgets a count when it has run out.
 */
import type { Quota } from "./limits.ts"

interface Count {
  readonly calls: number
  /** When its first window began, in milliseconds since the epoch. */
  readonly begun: number
  /** When all of it is paid back, in milliseconds since the epoch. */
  readonly until: number
}

/** Counts of calls by key. */
export interface Counts {
  /** Counts so many calls more, and gives the wait until they are within the quota, in milliseconds. */
  readonly add: (key: string, quota: Quota, calls: number, now: number) => number
  /** How many keys have a count. */
  readonly size: () => number
}

/** Fewer counts than this are not worth looking through. */
const FEW = 1_024

/** Counts that begin with none. */
export const makeCounts = (): Counts => {
  const counts = new Map<string, Count>()
  let sweepAt = FEW
  return {
    add: (key, { limit, seconds }, more, now) => {
      const window = seconds * 1_000
      const found = counts.get(key)
      const current = found === undefined || found.until <= now ? undefined : found
      const calls = (current?.calls ?? 0) + more
      // A window that begins later than now is one of a clock that was set back: it would keep calls waiting for as long.
      const begun = Math.min(current?.begun ?? now, now)
      counts.set(key, { calls, begun, until: begun + (calls * window) / limit })
      if (counts.size > sweepAt) {
        for (const [old, count] of counts) if (count.until <= now) counts.delete(old)
        // What is left doubles before it is looked through again, so that each new key pays for two looks at most.
        sweepAt = Math.max(FEW, counts.size * 2)
      }
      return Math.max(0, begun + Math.floor((calls - 1) / limit) * window - now)
    },
    size: () => counts.size
  }
}
