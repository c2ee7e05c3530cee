/** Many calls, as an app of Effects makes them. */
import * as Effect from "effect/Effect"

/** The same call so many times, so many at a time. */
export const forEachCall = <A, E, R>(
  count: number,
  concurrency: number,
  call: Effect.Effect<A, E, R>
): Effect.Effect<number, E, R> =>
  Effect.as(
    Effect.forEach(Array.from({ length: count }), () => call, { concurrency, discard: true }),
    count
  )
