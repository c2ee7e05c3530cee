import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { TestClock } from "effect/testing"
import * as Credentials from "../src/credentials.ts"

/** Tokens that live an hour or as long as `life` says, and a count of how many were asked for. */
const counted = (outcome: (count: number) => Effect.Effect<void, string> = () => Effect.void, life = 3_600_000) => {
  const exchanges = { count: 0 }
  const credentials = Credentials.exchanged(
    Effect.gen(function* () {
      exchanges.count += 1
      const number = exchanges.count
      yield* Effect.sleep("100 millis")
      yield* outcome(number)
      const now = yield* Clock.currentTimeMillis
      return { headers: { authorization: Redacted.make(`token-${number}`) }, expiresAt: now + life }
    })
  )
  return { credentials, exchanges }
}

const shown = (headers: Credentials.SecretHeaders) => Object.values(headers).map(Redacted.value)

describe("exchanged credentials", () => {
  it.effect("100 callers at once make one exchange", () =>
    Effect.gen(function* () {
      const { credentials, exchanges } = counted()
      const fiber = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 100 }, () => credentials.headers),
          { concurrency: "unbounded" }
        )
      )
      yield* TestClock.adjust("1 second")
      const all = yield* Fiber.join(fiber)
      assert.strictEqual(exchanges.count, 1)
      assert.isTrue(all.every((headers) => shown(headers)[0] === "token-1"))
    })
  )

  for (const [life, ahead] of [
    [3_600_000, 60_000],
    [60_000, 6_000],
    [5_000, 500]
  ] as const) {
    it.effect(`that live ${life} ms are kept until ${ahead} ms before they expire, then renewed without a wait`, () =>
      Effect.gen(function* () {
        const { credentials, exchanges } = counted(undefined, life)
        const first = yield* Effect.forkChild(credentials.headers)
        yield* TestClock.adjust("100 millis")
        assert.deepStrictEqual(shown(yield* Fiber.join(first)), ["token-1"])
        // Its life begins when it was asked for, 100 ms before it came: a tenth of that is within these 20 ms.
        yield* TestClock.adjust(life - ahead - 20)
        assert.deepStrictEqual(shown(yield* credentials.headers), ["token-1"])
        assert.strictEqual(exchanges.count, 1)
        yield* TestClock.adjust(20)
        const all = yield* Effect.all(
          Array.from({ length: 20 }, () => credentials.headers),
          { concurrency: "unbounded" }
        )
        assert.isTrue(all.every((headers) => shown(headers)[0] === "token-1"))
        yield* TestClock.adjust("100 millis")
        assert.deepStrictEqual(shown(yield* credentials.headers), ["token-2"])
        assert.strictEqual(exchanges.count, 2)
      })
    )
  }

  it.effect("that cannot be renewed are used as long as they are good, and are not asked for by every call", () =>
    Effect.gen(function* () {
      const { credentials, exchanges } = counted((count) => (count === 1 ? Effect.void : Effect.fail("down")))
      const first = yield* Effect.forkChild(credentials.headers)
      yield* TestClock.adjust("59 minutes")
      yield* Fiber.join(first)
      // A call each 100 ms until the token expires.
      for (let call = 0; call < 600; call++) {
        assert.deepStrictEqual(shown(yield* credentials.headers), ["token-1"])
        yield* TestClock.adjust("100 millis")
      }
      assert.isAtLeast(exchanges.count, 5)
      assert.isAtMost(exchanges.count, 12)
      yield* TestClock.adjust("1 second")
      const late = yield* Effect.forkChild(Effect.flip(credentials.headers))
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* Fiber.join(late), "down")
    })
  )

  it.effect("a failed exchange fails all who waited for it, once, and the next caller tries again", () =>
    Effect.gen(function* () {
      const { credentials, exchanges } = counted((count) => (count === 1 ? Effect.fail("down") : Effect.void))
      const fiber = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 50 }, () => Effect.result(credentials.headers)),
          { concurrency: "unbounded" }
        )
      )
      yield* TestClock.adjust("1 second")
      assert.isTrue((yield* Fiber.join(fiber)).every(Result.isFailure))
      assert.strictEqual(exchanges.count, 1)
      const again = yield* Effect.forkChild(credentials.headers)
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(shown(yield* Fiber.join(again)), ["token-2"])
    })
  )

  it.effect("a caller who stops waiting does not take the token from the others", () =>
    Effect.gen(function* () {
      const { credentials, exchanges } = counted()
      const first = yield* Effect.forkChild(credentials.headers)
      yield* Effect.yieldNow
      const second = yield* Effect.forkChild(credentials.headers)
      yield* Effect.yieldNow
      yield* Fiber.interrupt(first)
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(shown(yield* Fiber.join(second)), ["token-1"])
      assert.strictEqual(exchanges.count, 1)
    })
  )

  it.effect("a refused token is replaced once, however many callers were refused", () =>
    Effect.gen(function* () {
      const { credentials, exchanges } = counted()
      const first = yield* Effect.forkChild(credentials.headers)
      yield* TestClock.adjust("1 second")
      const used = yield* Fiber.join(first)
      const refused = Effect.andThen(credentials.refused(used, "Unauthenticated"), credentials.headers)
      const fiber = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 20 }, () => refused),
          { concurrency: "unbounded" }
        )
      )
      yield* TestClock.adjust("1 second")
      assert.isTrue((yield* Fiber.join(fiber)).every((headers) => shown(headers)[0] === "token-2"))
      assert.strictEqual(exchanges.count, 2)
    })
  )
})
