/** What an app on effect costs the compiler by itself, whatever it calls. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const read = Effect.gen(function* () {
  const one = yield* Effect.succeed(1)
  return one + (yield* Stream.runCount(Stream.make(1, 2, 3)))
})
