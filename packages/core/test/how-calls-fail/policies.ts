import { defaultPolicy, never, RetryPolicy } from "@bankstream/core/retry"
import { defaultPolicy as defaultTimes, Timeouts } from "@bankstream/core/timeouts"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** A single call: sent once, whatever comes of it. */
export const once = Effect.provideService(RetryPolicy, never)

/** A single call: someone is waiting for it. */
export const hurried = Effect.provideService(Timeouts, { ...defaultTimes, headers: 2_000, total: 5_000 })

/** A whole program: it has the night, but some operations keep their own rule, by id. */
export const nightly = Layer.mergeAll(
  Layer.succeed(Timeouts, { ...defaultTimes, total: 300_000 }),
  Layer.succeed(RetryPolicy, {
    ...defaultPolicy,
    attempts: 8,
    cap: 60_000,
    operations: { transferCreate: { attempts: 1 } }
  })
)
