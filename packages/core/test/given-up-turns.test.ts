/** Turns within a quota: they go to those who take them, and clocks and fractions take none away. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"
import { TestClock } from "effect/testing"
import { makeCounts } from "../src/counts.ts"
import * as Limits from "../src/limits.ts"
import { getThing } from "./acme.ts"

const once = { limit: 1, seconds: 30 }
const request = { id: "t1" }
const NOW = Date.parse("2026-11-21T09:00:00.123Z")

describe("a turn", () => {
  const abandoned: ReadonlyArray<readonly [how: string, limits: (limits: Limits.Limits) => Effect.Effect<unknown>]> = [
    [
      "of a call that is interrupted while it waits",
      (limits) =>
        Effect.gen(function* () {
          const fibers = yield* Effect.forEach([1, 2], () => Effect.forkChild(limits(getThing, request)))
          yield* TestClock.adjust("1 second")
          for (const fiber of fibers) yield* Fiber.interrupt(fiber)
        })
    ],
    [
      "of a call whose listener throws",
      (limits) =>
        Effect.gen(function* () {
          const broken = Effect.provideService(limits(getThing, request), Limits.OnThrottle, () => {
            throw new Error("broken")
          })
          for (let call = 0; call < 2; call++) assert.isTrue(Exit.isFailure(yield* Effect.exit(broken)))
        })
    ]
  ]
  for (const [how, abandon] of abandoned) {
    it.effect(`${how} goes to the next one`, () =>
      Effect.gen(function* () {
        const limits = yield* Limits.make("acme", { getThing: once })
        yield* limits(getThing, request)
        yield* abandon(limits)
        const next = yield* Effect.forkChild(limits(getThing, request))
        yield* TestClock.adjust("30 seconds")
        assert.isDefined(next.pollUnsafe())
      })
    )
  }

  it.effect("that a shared count does not take back keeps nobody from being interrupted", () =>
    Effect.gen(function* () {
      const limits = yield* Limits.make("acme", { getThing: once }).pipe(
        Effect.updateService(RateLimiter.RateLimiter, (limiter) => ({
          ...limiter,
          consume: (options) => (options.tokens === -1 ? Effect.never : limiter.consume(options))
        })),
        Effect.provide(Layer.provide(RateLimiter.layer, RateLimiter.layerStoreMemory))
      )
      yield* limits(getThing, request)
      const waiting = yield* Effect.forkChild(limits(getThing, request))
      yield* TestClock.adjust("1 second")
      const interrupting = yield* Effect.forkChild(Fiber.interrupt(waiting))
      yield* TestClock.adjust("1 second")
      assert.isDefined(interrupting.pollUnsafe())
    })
  )
})

describe("counts in memory", () => {
  it("let as many calls go at once as there may be, whatever part of a millisecond one of them is paid back in", () => {
    for (const seconds of [1, 10, 60, 3_600]) {
      for (let limit = 1; limit <= 400; limit++) {
        const counts = makeCounts()
        const waits = Array.from({ length: limit + 1 }, () => counts.add("key", { limit, seconds }, 1, NOW))
        assert.deepStrictEqual([waits.findIndex((wait) => wait > 0), waits[limit]], [limit, seconds * 1_000])
      }
    }
  })

  it("make no call wait for a clock that was set back", () => {
    const counts = makeCounts()
    const quota = { limit: 2, seconds: 60 }
    counts.add("key", quota, 1, NOW)
    assert.strictEqual(counts.add("key", quota, 1, NOW - 3_600_000), 0)
    assert.strictEqual(counts.add("key", quota, 1, NOW - 3_600_000), 60_000)
  })
})
