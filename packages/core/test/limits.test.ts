import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"
import * as Result from "effect/Result"
import { TestClock } from "effect/testing"
import * as Limits from "../src/limits.ts"
import { getThing, makeThing } from "./acme.ts"

const once = { limit: 1, seconds: 60 }
const request = { id: "t1" }

/** Whether an effect has ended, some time after it was begun. */
const endedAfter = (time: Duration.Input, effect: Effect.Effect<void, unknown>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(effect)
    yield* TestClock.adjust(time)
    return fiber.pollUnsafe() !== undefined
  })

describe("a quota", () => {
  it.effect("makes the call beyond it wait for its turn", () =>
    Effect.gen(function* () {
      const limits = yield* Limits.make("acme", { getThing: once })
      yield* limits(getThing, request)
      const waiting = yield* Effect.forkChild(limits(getThing, request))
      yield* TestClock.adjust("59 seconds")
      assert.isUndefined(waiting.pollUnsafe())
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(waiting)
    })
  )

  it.effect("is an operation's own, unless it has a shared name", () =>
    Effect.gen(function* () {
      const apart = yield* Limits.make("acme", { getThing: once, makeThing: once })
      yield* apart(getThing, request)
      assert.isTrue(yield* endedAfter(0, apart(makeThing, request)))
      const shared = { ...once, shared: "things" }
      const together = yield* Limits.make("acme", { getThing: shared, makeThing: shared })
      yield* together(getThing, request)
      assert.isFalse(yield* endedAfter("59 seconds", together(makeThing, request)))
    })
  )

  it.effect("counts by a field of the request when it is per that field", () =>
    Effect.gen(function* () {
      const limits = yield* Limits.make("acme", {
        getThing: [
          { ...once, per: "id" },
          { limit: 3, seconds: 60 }
        ]
      })
      yield* limits(getThing, { id: "a" })
      yield* limits(getThing, { id: "b" })
      assert.isFalse(yield* endedAfter("30 seconds", limits(getThing, { id: "a" })))
    })
  )

  it.effect("holds in the long run; after a quiet spell a burst may reach twice the limit", () =>
    Effect.gen(function* () {
      const limits = yield* Limits.make("acme", { getThing: { limit: 10, seconds: 10 } })
      const times: Array<number> = []
      const start = yield* Effect.clockWith((clock) => Effect.succeed(clock))
      const call = Effect.andThen(
        limits(getThing, request),
        Effect.sync(() => times.push(start.currentTimeMillisUnsafe()))
      )
      yield* call
      yield* TestClock.adjust("2 seconds")
      const fiber = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 39 }, () => call),
          { concurrency: "unbounded" }
        )
      )
      yield* TestClock.adjust("60 seconds")
      yield* Fiber.join(fiber)
      assert.lengthOf(times, 40)
      for (const from of times) {
        const inWindow = times.filter((time) => time >= from && time < from + 10_000).length
        assert.isAtMost(inWindow, 19)
      }
      assert.isAtLeast(Math.max(...times) - Math.min(...times), 30_000)
    })
  )

  it.effect("turns a call away, with the wait, when its turn is too far off; the others keep theirs", () =>
    Effect.gen(function* () {
      const limits = yield* Limits.make("acme", { getThing: { limit: 1, seconds: 30 } })
      const fiber = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 10 }, () => Effect.result(limits(getThing, request))),
          { concurrency: "unbounded" }
        )
      )
      yield* TestClock.adjust("61 seconds")
      const results = yield* Fiber.join(fiber)
      const refused = results.filter(Result.isFailure)
      assert.strictEqual(results.length - refused.length, 3)
      for (const result of refused) {
        assert.strictEqual(result.failure._tag, "RateLimited")
        assert.isAbove(Duration.toMillis(result.failure.retryAfter ?? Duration.zero), 60_000)
      }
      // The next turn is not pushed back by those that were turned away.
      assert.isTrue(yield* endedAfter("60 seconds", limits(getThing, request)))
    })
  )

  it.effect("is shared by clients that have the same limiter in context", () =>
    Effect.gen(function* () {
      const make = Limits.make("acme", { getThing: once })
      const [one, other] = yield* Effect.all([make, make]).pipe(
        Effect.provide(Layer.provide(RateLimiter.layer, RateLimiter.layerStoreMemory))
      )
      yield* one(getThing, request)
      assert.isFalse(yield* endedAfter("59 seconds", other(getThing, request)))
    })
  )

  it.effect("lets calls go when the count cannot be kept", () =>
    Effect.gen(function* () {
      const failing = Effect.fail(
        new RateLimiter.RateLimiterError({ reason: new RateLimiter.RateLimitStoreError({ message: "down" }) })
      )
      const limits = yield* Limits.make("acme", { getThing: once }).pipe(
        Effect.updateService(RateLimiter.RateLimiter, (limiter) => ({ ...limiter, consume: () => failing })),
        Effect.provide(Layer.provide(RateLimiter.layer, RateLimiter.layerStoreMemory))
      )
      yield* limits(getThing, request)
      assert.isTrue(yield* endedAfter(0, limits(getThing, request)))
    })
  )

  it.effect("keeps tokens out of the keys of its count", () =>
    Effect.gen(function* () {
      const keys: Array<string> = []
      const limits = yield* Limits.make("acme", { getThing: { ...once, per: "id" } }).pipe(
        Effect.updateService(RateLimiter.RateLimiter, (limiter) => ({
          ...limiter,
          consume: (options: Parameters<typeof limiter.consume>[0]) => {
            keys.push(options.key)
            return limiter.consume(options)
          }
        })),
        Effect.provide(Layer.provide(RateLimiter.layer, RateLimiter.layerStoreMemory))
      )
      yield* limits(getThing, { id: "access-sandbox-planted" })
      assert.lengthOf(keys, 1)
      assert.match(keys[0] ?? "", /^acme\/getThing\/id\/[\w-]{43}$/)
    })
  )
})
