import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { getThing, makeAcme, scripted } from "./acme.ts"

const thing = () => Response.json({ id: "t1" })

describe("the watch over a call", () => {
  it.effect("is one sleep, for the head, the silences and the call together", () =>
    Effect.gen(function* () {
      const clock = yield* Clock.Clock
      const slept: Array<unknown> = []
      const counting: Clock.Clock = {
        currentTimeMillisUnsafe: () => clock.currentTimeMillisUnsafe(),
        currentTimeMillis: clock.currentTimeMillis,
        currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe(),
        currentTimeNanos: clock.currentTimeNanos,
        monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
        monotonicTimeNanos: clock.monotonicTimeNanos,
        sleep: (duration) => {
          slept.push(duration)
          return clock.sleep(duration)
        }
      }
      const calls = Effect.replicateEffect(getThing({ id: "t1" }), 10)
      yield* calls.pipe(
        Effect.provideService(Clock.Clock, counting),
        Effect.provide(Layer.provide(makeAcme(), scripted(thing).layer))
      )
      assert.lengthOf(slept, 10)
    })
  )
})
