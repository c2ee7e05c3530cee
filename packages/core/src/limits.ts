/**
 * Staying within the provider's published quotas, so that its limiter need not answer 429.
 *
 * A call waits for its turn; it does not fail. The counting is effect's `RateLimiter`, in memory and per client.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"

/** So many calls in so many seconds, counted per client of the provider. */
export interface Quota {
  readonly limit: number
  readonly seconds: number
  /** The name of the count, where several operations share one; each has its own otherwise. */
  readonly shared?: string
}

/** A provider's published quotas by operation id. */
export type Quotas = Readonly<Record<string, Quota>>

/** Waits until a call of the operation is within its quota. */
export type Limits = (operation: string) => Effect.Effect<void>

/** Limits over a fresh in-memory count. */
export const make = (provider: string, quotas: Quotas): Effect.Effect<Limits> =>
  Effect.map(RateLimiter.make, (limiter): Limits => (operation) => {
    const quota = quotas[operation]
    if (quota === undefined) return Effect.void
    return limiter.consume({
      key: `${provider}/${quota.shared ?? operation}`,
      limit: quota.limit,
      window: `${quota.seconds} seconds`,
      onExceeded: "delay"
    }).pipe(
      Effect.flatMap((turn) => Effect.sleep(turn.delay)),
      // The in-memory store has no way to fail, and "delay" never refuses.
      Effect.orDie
    )
  }).pipe(Effect.provide(Layer.fresh(RateLimiter.layerStoreMemory)))
