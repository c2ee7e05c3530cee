import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { TestClock } from "effect/testing"
import * as Credentials from "../src/credentials.ts"

/** Tokens that live an hour, and a count of how many were asked for. */
const counted = (outcome: (count: number) => Effect.Effect<void, string> = () => Effect.void) => {
  const exchanges = { count: 0 }
  const credentials = Credentials.exchanged(
    Effect.gen(function* () {
      exchanges.count += 1
      const number = exchanges.count
      yield* Effect.sleep("100 millis")
      yield* outcome(number)
      const now = yield* Clock.currentTimeMillis
      return { headers: { authorization: Redacted.make(`token-${number}`) }, expiresAt: now + 3_600_000 }
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

  it.effect("are kept until shortly before they expire, then renewed", () =>
    Effect.gen(function* () {
      const { credentials, exchanges } = counted()
      const next = Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(credentials.headers)
        yield* TestClock.adjust("1 second")
        return shown(yield* Fiber.join(fiber))[0]
      })
      assert.strictEqual(yield* next, "token-1")
      yield* TestClock.adjust("58 minutes")
      assert.strictEqual(yield* next, "token-1")
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(yield* next, "token-2")
      assert.strictEqual(exchanges.count, 2)
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
