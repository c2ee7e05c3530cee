import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import * as Watch from "../src/watch.ts"
import { getThing, makeAcme, scripted } from "./acme.ts"

const thing = () => Response.json({ id: "t1" })

/** A clock that does as another one does, but for what is said of it. */
const clockLike = (clock: Clock.Clock, own: Partial<Clock.Clock>): Clock.Clock => ({
  currentTimeMillisUnsafe: () => clock.currentTimeMillisUnsafe(),
  currentTimeMillis: clock.currentTimeMillis,
  currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe(),
  currentTimeNanos: clock.currentTimeNanos,
  monotonicTimeNanosUnsafe: own.monotonicTimeNanosUnsafe ?? (() => clock.monotonicTimeNanosUnsafe()),
  monotonicTimeNanos: clock.monotonicTimeNanos,
  sleep: own.sleep ?? ((duration) => clock.sleep(duration))
})

describe("the watch over a call", () => {
  it.effect("is one sleep, for the head, the silences and the call together", () =>
    Effect.gen(function* () {
      const clock = yield* Clock.Clock
      const slept: Array<unknown> = []
      const counting = clockLike(clock, {
        sleep: (duration) => {
          slept.push(duration)
          return clock.sleep(duration)
        }
      })
      const calls = Effect.replicateEffect(getThing({ id: "t1" }), 10)
      yield* calls.pipe(
        Effect.provideService(Clock.Clock, counting),
        Effect.provide(Layer.provide(makeAcme(), scripted(thing).layer))
      )
      assert.lengthOf(slept, 10)
    })
  )

  it.effect("that breaks ends the call, instead of leaving it without one", () =>
    Effect.gen(function* () {
      const clock = yield* Clock.Clock
      let isBroken = false
      const breaking = clockLike(clock, {
        monotonicTimeNanosUnsafe: () => {
          if (isBroken) throw new Error("the clock broke")
          return clock.monotonicTimeNanosUnsafe()
        }
      })
      const ended = yield* Watch.over(
        Watch.make(breaking),
        { until: () => Infinity, shortest: 1_000, late: () => "late" },
        Effect.never
      ).pipe(Effect.exit, Effect.forkChild)
      isBroken = true
      yield* TestClock.adjust("1 second")
      assert.isTrue(Exit.hasDies(yield* Fiber.join(ended)))
    })
  )
})
