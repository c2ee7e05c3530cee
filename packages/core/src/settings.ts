/** The settings that govern a call, all of them together. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { ResponseLimit } from "./body.ts"
import { LongestTurn, OnThrottle } from "./limits.ts"
import { OnRetry, RetryPolicy } from "./retry.ts"
import { TraceHeaders } from "./telemetry.ts"
import { Timeouts } from "./timeouts.ts"

/** Those in force here, to be put in force elsewhere with `Effect.provideContext`. */
export const settings: Effect.Effect<Context.Context<never>> = Effect.gen(function* () {
  return Context.empty().pipe(
    Context.add(Timeouts, yield* Timeouts),
    Context.add(RetryPolicy, yield* RetryPolicy),
    Context.add(OnRetry, yield* OnRetry),
    Context.add(ResponseLimit, yield* ResponseLimit),
    Context.add(LongestTurn, yield* LongestTurn),
    Context.add(OnThrottle, yield* OnThrottle),
    Context.add(TraceHeaders, yield* TraceHeaders)
  )
})
