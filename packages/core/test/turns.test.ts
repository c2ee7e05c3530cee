/** Waiting for a turn within a quota: it is told of, bounded, and no time of the call's own. */
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import * as Limits from "../src/limits.ts"
import { defaultPolicy, Timeouts } from "../src/timeouts.ts"
import { getThing, makeAcme, type Reply, scripted } from "./acme.ts"

const once = { limit: 1, seconds: 60 }
const good = () => Response.json({ id: "t1" })

/** A provider that allows so much, and answers its second request and those after it so. */
const setUp = (quotas: Limits.Quotas, later: (number: number) => Reply = good) => {
  const server = scripted((_, number) => (number === 1 ? good() : later(number)))
  return { server, layer: Layer.provide(makeAcme({ quotas }), server.layer) }
}

/** How the second of two calls ends, and at what time. */
const second = (layer: ReturnType<typeof setUp>["layer"]) =>
  Effect.gen(function* () {
    const told: Array<Limits.Throttled> = []
    const calls = Effect.andThen(
      getThing({ id: "t1" }),
      Effect.timed(Effect.result(getThing.withResponse({ id: "t1" })))
    )
    const fiber = yield* calls.pipe(
      Effect.provideService(Limits.OnThrottle, (throttled: Limits.Throttled) =>
        Effect.sync(() => void told.push(throttled))
      ),
      Effect.provide(layer),
      Effect.forkChild
    )
    yield* TestClock.adjust("10 minutes")
    const [took, result] = yield* Fiber.join(fiber)
    return { seconds: Duration.toSeconds(took), result, told }
  })

describe("a call that waits for its turn", () => {
  it.effect("says so before it, once", () =>
    Effect.gen(function* () {
      const { result, told } = yield* second(setUp({ getThing: once }).layer)
      assert.strictEqual(result._tag, "Success")
      assert.deepStrictEqual(told, [{ provider: "acme", operation: "getThing", delay: 60_000 }])
    })
  )

  it.effect("has all of its time when its turn comes", () =>
    Effect.gen(function* () {
      const slow = setUp({ getThing: once }, () => Effect.delay(Effect.succeed(good()), "20 seconds"))
      const answered = yield* second(slow.layer)
      assert.deepStrictEqual([answered.result._tag, answered.seconds], ["Success", 80])

      const silent = yield* second(setUp({ getThing: { limit: 1, seconds: 10 } }, () => Effect.never).layer)
      assert.strictEqual(silent.result._tag, "Failure")
      // 10 for its turn, 30 for its first attempt; the turn of the second has come by then, and 30 are left for it.
      assert.strictEqual(Math.floor(silent.seconds), 70)
    })
  )

  it.effect("waits for all its turns no longer than the longest, and fails as before where a retry gets none", () =>
    Effect.gen(function* () {
      const down = setUp({ getThing: once }, () => Response.json({}, { status: 503 }))
      const { result, seconds } = yield* second(down.layer)
      assert(result._tag === "Failure")
      assert.deepInclude(result.failure, { attempts: 1, code: "ProviderUnavailable", status: 503 })
      assert.isBelow(seconds, 62)
      assert.lengthOf(down.server.sent, 2)
    })
  )

  it.effect("waits no longer than it may take: whoever is in a hurry is told at once", () =>
    Effect.gen(function* () {
      const { layer } = setUp({ getThing: once })
      const hurried = Effect.provideService(second(layer), Timeouts, { ...defaultPolicy, total: 5_000 })
      const { result, seconds, told } = yield* hurried
      assert(result._tag === "Failure")
      assert(result.failure.reason._tag === "RateLimited")
      assert.strictEqual(Duration.toSeconds(result.failure.reason.retryAfter ?? 0), 60)
      assert.deepStrictEqual([seconds, told], [0, []])
    })
  )
})
