/**
 * Counts of calls in memory, as effect's `RateLimiter` wants them.
 *
 * effect's own store keeps every key for ever, and where quotas are per Item a service has as many keys as its users have
 * connections. This one forgets a count when it has run out.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"

interface Count {
  readonly count: number
  /** When all of it is paid back, in milliseconds since the epoch. */
  readonly until: number
}

/** Fewer counts than this are not worth looking through. */
const FEW = 1_024

/** How many calls were counted by each key; counts that have run out are forgotten. */
export const makeCounts = (): {
  readonly add: (key: string, calls: number, refillRate: number, now: number) => Count
  readonly size: () => number
} => {
  const counts = new Map<string, Count>()
  let sweepAt = FEW
  return {
    add: (key, calls, refillRate, now) => {
      const found = counts.get(key)
      const current = found === undefined || found.until <= now ? { count: 0, until: now } : found
      const next = { count: current.count + calls, until: current.until + refillRate * calls }
      counts.set(key, next)
      if (counts.size > sweepAt) {
        for (const [old, { until }] of counts) if (until <= now) counts.delete(old)
        // What is left doubles before it is looked through again, so that each new key pays for two looks at most.
        sweepAt = Math.max(FEW, counts.size * 2)
      }
      return next
    },
    size: () => counts.size
  }
}

/** A store of its own, in memory. */
const makeStore: Effect.Effect<RateLimiter.RateLimiterStore["Service"]> = Effect.map(
  Effect.scoped(Layer.build(Layer.fresh(RateLimiter.layerStoreMemory))),
  (built) => {
    const counts = makeCounts()
    return {
      ...Context.get(built, RateLimiter.RateLimiterStore),
      // Calls wait and are not refused by the store, so there is no limit to hold to here.
      fixedWindow: ({ key, refillRate, tokens }) =>
        Effect.map(Clock.currentTimeMillis, (now) => {
          const { count, until } = counts.add(key, tokens, Duration.toMillis(refillRate), now)
          return [count, until - now] as const
        })
    }
  }
)

/** A limiter of its own, in memory. */
export const inMemory: Effect.Effect<RateLimiter.RateLimiter> = Effect.flatMap(makeStore, (store) =>
  Effect.provideService(RateLimiter.make, RateLimiter.RateLimiterStore, store)
)
