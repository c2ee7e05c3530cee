import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { TestClock } from "effect/testing"
import { makeCounts } from "../src/counts.ts"
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

  it.effect("that was agreed with the provider stands in place of the published one, and an empty list of none", () =>
    Effect.gen(function* () {
      const limits = yield* Limits.make("acme", { getThing: once, makeThing: once }).pipe(
        Effect.provideService(Limits.AgreedQuotas, { getThing: { limit: 2, seconds: 60 }, makeThing: [] })
      )
      yield* limits(getThing, request)
      assert.isTrue(yield* endedAfter(0, limits(getThing, request)))
      assert.isFalse(yield* endedAfter("30 seconds", limits(getThing, request)))
      yield* Effect.replicateEffect(limits(makeThing, request), 100)
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

  it.effect("is not pushed back by calls that were turned away, however many", () =>
    Effect.gen(function* () {
      const limits = yield* Limits.make("acme", { getThing: once })
      const impatient = Effect.provideService(limits(getThing, request), Limits.LongestTurn, 5_000)
      yield* impatient
      for (let call = 0; call < 100; call++) assert.isTrue(Result.isFailure(yield* Effect.result(impatient)))
      yield* TestClock.adjust("55 seconds")
      assert.isTrue(yield* endedAfter("5 seconds", impatient))
    })
  )

  it.effect("that turns a call away leaves the call's other quotas as they were", () =>
    Effect.gen(function* () {
      const limits = yield* Limits.make("acme", {
        getThing: [
          { limit: 1, seconds: 600, per: "id" },
          { ...once, shared: "client" }
        ],
        makeThing: { ...once, shared: "client" }
      })
      const impatient = (id: string) => Effect.provideService(limits(getThing, { id }), Limits.LongestTurn, 0)
      yield* impatient("a")
      assert.isTrue(Result.isFailure(yield* Effect.result(impatient("b"))))
      yield* TestClock.adjust("60 seconds")
      assert.isTrue(Result.isSuccess(yield* Effect.result(impatient("b"))))
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

  it.effect("waits a second for a count that does not come, and then leaves it alone for a while", () =>
    Effect.gen(function* () {
      let asked = 0
      const stuck = Effect.suspend(() => {
        asked += 1
        return Effect.never
      })
      const limits = yield* Limits.make("acme", { getThing: once }).pipe(
        Effect.updateService(RateLimiter.RateLimiter, (limiter) => ({ ...limiter, consume: () => stuck })),
        Effect.provide(Layer.provide(RateLimiter.layer, RateLimiter.layerStoreMemory))
      )
      assert.isTrue(yield* endedAfter("1 second", limits(getThing, request)))
      assert.isTrue(yield* endedAfter(0, limits(getThing, request)))
      yield* TestClock.adjust("4 seconds")
      assert.isTrue(yield* endedAfter(0, limits(getThing, request)))
      assert.strictEqual(asked, 1)
      yield* TestClock.adjust("1 second")
      assert.isTrue(yield* endedAfter("1 second", limits(getThing, request)))
      assert.strictEqual(asked, 2)
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

describe("counts in memory", () => {
  it("are forgotten when they have run out, so that they do not grow with the Items of a service", () => {
    const counts = makeCounts()
    for (let item = 0; item < 100_000; item++) counts.add(`item ${item}`, { limit: 60, seconds: 60 }, 1, item)
    // A thousand of them are alive at any time.
    assert.isAtMost(counts.size(), 3_000)
  })

  it("are kept for as long as they matter", () => {
    const counts = makeCounts()
    for (let item = 0; item < 5_000; item++) counts.add(`item ${item}`, once, 1, item)
    assert.strictEqual(counts.size(), 5_000)
    assert.strictEqual(counts.add("item 0", once, 1, 5_000), 55_000)
  })

  const whole = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
  it.effect.prop(
    "let calls wait exactly as long as effect's own limiter does",
    {
      limit: whole(1, 5),
      seconds: whole(1, 4),
      sequence: Schema.Array(
        Schema.Struct({ key: Schema.Literals(["a", "b"]), after: whole(0, 3_000), tokens: whole(1, 4) })
      )
    },
    ({ limit, seconds, sequence }) =>
      Effect.gen(function* () {
        const limiter = yield* RateLimiter.RateLimiter
        const counts = makeCounts()
        for (const { after, key, tokens } of sequence) {
          yield* TestClock.adjust(after)
          const { delay } = yield* limiter.consume({ key, limit, tokens, window: seconds * 1_000, onExceeded: "delay" })
          const wait = counts.add(key, { limit, seconds }, tokens, yield* Clock.currentTimeMillis)
          assert.closeTo(wait, Duration.toMillis(delay), 1e-6)
        }
      }).pipe(Effect.provide(Layer.fresh(Layer.provide(RateLimiter.layer, Layer.fresh(RateLimiter.layerStoreMemory)))))
  )
})
