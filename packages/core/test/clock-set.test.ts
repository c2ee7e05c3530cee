/** A clock that is set while a call is on its way: its limits are of time that passes, not of what the clock shows. */
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { defaultPolicy, type Policy, Timeouts } from "../src/timeouts.ts"
import { getThing, makeAcme, type Reply, scripted } from "./acme.ts"

const HOUR = 3_600_000

/** Runs a call with the clock set by so many milliseconds once a second has passed, and gives what became of it, and when. */
const callWhile = (by: number, reply: () => Reply, timeouts = defaultPolicy) =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const wall = { offset: 0 }
    const shown = () => clock.currentTimeMillisUnsafe() + wall.offset
    const set: Clock.Clock = {
      currentTimeMillisUnsafe: shown,
      currentTimeMillis: Effect.sync(shown),
      currentTimeNanosUnsafe: () => BigInt(shown()) * 1_000_000n,
      currentTimeNanos: Effect.sync(() => BigInt(shown()) * 1_000_000n),
      monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
      monotonicTimeNanos: clock.monotonicTimeNanos,
      sleep: (duration) => clock.sleep(duration)
    }
    const fiber = yield* getThing({ id: "t1" }).pipe(
      Effect.result,
      Effect.timed,
      Effect.provideService(Clock.Clock, set),
      Effect.provideService(Timeouts, timeouts),
      Effect.provide(Layer.provide(makeAcme(), scripted(reply).layer)),
      Effect.forkChild
    )
    yield* TestClock.adjust("1 second")
    wall.offset = by
    yield* TestClock.adjust("10 minutes")
    const [took, result] = yield* Fiber.join(fiber)
    return { result, took: Duration.toMillis(took) }
  })

describe("a call on its way", () => {
  it.effect("is not cut off when the clock is set forward", () =>
    Effect.gen(function* () {
      const answer = Effect.delay(Effect.succeed(Response.json({ id: "t1" })), "20 seconds")
      const { result, took } = yield* callWhile(HOUR, () => answer)
      assert.deepStrictEqual([result._tag, took], ["Success", 20_000])
    })
  )

  const limits: ReadonlyArray<readonly [limit: string, timeouts: Policy, took: number]> = [
    ["for its head", { headers: 30_000, idle: 15_000, total: 30_500 }, 30_000],
    ["in all", { headers: 30_000, idle: 15_000, total: 20_000 }, 20_000]
  ]
  for (const [limit, timeouts, expected] of limits) {
    it.effect(`is waited for no longer ${limit} when the clock is set back`, () =>
      Effect.gen(function* () {
        const { result, took } = yield* callWhile(-HOUR, () => Effect.never, timeouts)
        assert.deepStrictEqual([result._tag, Math.floor(took / 1_000)], ["Failure", expected / 1_000])
      })
    )
  }

  it.effect("keeps nothing busy while it waits, also where no silence is borne", () =>
    Effect.gen(function* () {
      const { result, took } = yield* callWhile(0, () => Effect.never, { headers: 100, idle: 0, total: 100 })
      assert.deepStrictEqual([result._tag, took], ["Failure", 100])
    })
  )
})
