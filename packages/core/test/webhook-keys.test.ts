import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import * as Webhook from "../src/webhook.ts"
import * as WebhookKeys from "../src/webhook-keys.ts"
import type { WebhookRejected } from "../src/webhook-rejected.ts"
import * as WebhookSigner from "../src/webhook-signer.ts"

const body = new TextEncoder().encode("{}")

/** Counts the calls for keys; `answer` says what comes of each. */
const counted = (
  answer: (
    kid: string,
    number: number,
    jwk: WebhookSigner.WebhookSigner["jwk"]
  ) => Effect.Effect<WebhookKeys.WebhookKey | undefined, string>
) =>
  Effect.gen(function* () {
    const { jwk } = yield* WebhookSigner.make("made-once")
    const asked: Array<string> = []
    const keys = yield* WebhookKeys.make((kid) =>
      Effect.map(
        Effect.suspend(() => answer(kid, asked.push(kid), { ...jwk, kid })),
        (key) => (key === undefined ? [] : [key])
      )
    )
    return { asked, keys }
  })

const good = (_kid: string, _number: number, jwk: WebhookSigner.WebhookSigner["jwk"]) =>
  Effect.succeed({ jwk, expiresAt: undefined })

const problemOf = <A>(get: Effect.Effect<A, WebhookRejected>) =>
  Effect.match(get, { onSuccess: () => undefined, onFailure: ({ problem }) => problem })

describe("keys of webhooks", () => {
  it.effect("100 verifications at once make one call", () =>
    Effect.gen(function* () {
      const signer = yield* WebhookSigner.make("k")
      let calls = 0
      const keys = yield* WebhookKeys.make(() =>
        Effect.sync(() => {
          calls += 1
          return [{ jwk: signer.jwk, expiresAt: undefined }]
        }).pipe(Effect.delay("100 millis"))
      )
      const headers = { signature: yield* signer.sign(body) }
      const fiber = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 100 }, () => Webhook.verify(keys, "signature", { headers, body })),
          { concurrency: "unbounded" }
        )
      )
      yield* TestClock.adjust("100 millis")
      assert.lengthOf(yield* Fiber.join(fiber), 100)
      assert.strictEqual(calls, 1)
    })
  )

  it.effect("are kept for an hour, each by itself", () =>
    Effect.gen(function* () {
      const { asked, keys } = yield* counted(good)
      yield* keys.get("a")
      yield* TestClock.adjust("30 minutes")
      yield* keys.get("b")
      yield* TestClock.adjust("30 minutes")
      yield* keys.get("b")
      assert.deepStrictEqual(asked, ["a", "b"])
      yield* keys.get("a")
      assert.deepStrictEqual(asked, ["a", "b", "a"])
    })
  )

  it.effect("that are used side by side do not push each other out", () =>
    Effect.gen(function* () {
      const { asked, keys } = yield* counted(good)
      for (let round = 0; round < 3; round++) for (const kid of ["a", "b", "c"]) yield* keys.get(kid)
      assert.deepStrictEqual(asked, ["a", "b", "c"])
    })
  )

  it.effect("that the provider took back are noticed when they are asked for again", () =>
    Effect.gen(function* () {
      const { keys } = yield* counted((_, number, jwk) =>
        Effect.succeed({ jwk, expiresAt: number === 1 ? undefined : 1_800_000 })
      )
      yield* keys.get("a")
      yield* TestClock.adjust("59 minutes")
      assert.isUndefined(yield* problemOf(keys.get("a")))
      yield* TestClock.adjust("1 minutes")
      assert.strictEqual(yield* problemOf(keys.get("a")), "key-expired")
    })
  )

  it.effect("that nobody knows are asked about once a minute each", () =>
    Effect.gen(function* () {
      const { asked, keys } = yield* counted(() => Effect.undefined)
      for (let time = 0; time < 5; time++) assert.strictEqual(yield* problemOf(keys.get("a")), "key-unknown")
      assert.lengthOf(asked, 1)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(yield* problemOf(keys.get("a")), "key-unknown")
      assert.lengthOf(asked, 2)
    })
  )

  it.effect("1,000 unknown ids make ten calls, then one in six seconds; known keys do not wait for them", () =>
    Effect.gen(function* () {
      const { asked, keys } = yield* counted((kid, number, jwk) =>
        kid === "good" ? good(kid, number, jwk) : Effect.undefined
      )
      yield* keys.get("good")
      const problems = yield* Effect.forEach(
        Array.from({ length: 1000 }, (_, number) => `unknown-${number}`),
        (kid) => problemOf(keys.get(kid)),
        { concurrency: "unbounded" }
      )
      assert.lengthOf(asked, 10)
      // Those that were not asked about may exist: they are to be sent again.
      assert.lengthOf(
        problems.filter((problem) => problem === "key-unavailable"),
        991
      )
      assert.isUndefined(yield* problemOf(keys.get("good")))
      yield* TestClock.adjust("5999 millis")
      assert.strictEqual(yield* problemOf(keys.get("new")), "key-unavailable")
      yield* TestClock.adjust("1 millis")
      assert.strictEqual(yield* problemOf(keys.get("new")), "key-unknown")
      assert.lengthOf(asked, 11)
      // Kept or not, a key that was good is asked for again without a turn of its own.
      for (let number = 0; number < 20; number++) yield* problemOf(keys.get(`other-${number}`))
      yield* TestClock.setTime(3_600_000)
      for (let number = 20; number < 50; number++) yield* problemOf(keys.get(`other-${number}`))
      assert.isUndefined(yield* problemOf(keys.get("good")))
    })
  )

  it.effect("that could not be fetched are asked for again after five seconds, and the failure is the cause", () =>
    Effect.gen(function* () {
      const { asked, keys } = yield* counted((kid, number, jwk) =>
        number === 1 ? Effect.fail("down") : good(kid, number, jwk)
      )
      const error = yield* Effect.flip(keys.get("a"))
      assert.deepStrictEqual([error.problem, error.cause, error.isUndecided], ["key-unavailable", "down", true])
      yield* TestClock.adjust("4999 millis")
      assert.strictEqual(yield* problemOf(keys.get("a")), "key-unavailable")
      assert.lengthOf(asked, 1)
      yield* TestClock.adjust("1 millis")
      assert.isUndefined(yield* problemOf(keys.get("a")))
      assert.lengthOf(asked, 2)
    })
  )

  it.effect("are believed no longer than an hour, also when they cannot be fetched again", () =>
    Effect.gen(function* () {
      const { keys } = yield* counted((kid, number, jwk) =>
        number === 1 ? good(kid, number, jwk) : Effect.fail("down")
      )
      yield* keys.get("a")
      yield* TestClock.adjust("59 minutes")
      assert.isUndefined(yield* problemOf(keys.get("a")))
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(yield* problemOf(keys.get("a")), "key-unavailable")
    })
  )

  it.effect("that come slowly are waited for no longer than five seconds, and are there for the next webhook", () =>
    Effect.gen(function* () {
      const { asked, keys } = yield* counted((kid, number, jwk) => Effect.delay(good(kid, number, jwk), "8 seconds"))
      const first = yield* Effect.forkChild(problemOf(keys.get("a")))
      yield* TestClock.adjust("5 seconds")
      assert.strictEqual(yield* Fiber.join(first), "key-unavailable")
      const second = yield* Effect.forkChild(problemOf(keys.get("a")))
      yield* TestClock.adjust("3 seconds")
      assert.isUndefined(yield* Fiber.join(second))
      assert.isUndefined(yield* problemOf(keys.get("a")))
      assert.lengthOf(asked, 1)
    })
  )

  it.effect("that come along with another are kept: whoever names strangers fetches for those who do not", () =>
    Effect.gen(function* () {
      const { jwk } = yield* WebhookSigner.make("a")
      let calls = 0
      let kids = ["a", "b"]
      const keys = yield* WebhookKeys.make(() =>
        Effect.sync(() => {
          calls += 1
          return [
            { jwk: { ...jwk, kid: "unusable", crv: "P-384" }, expiresAt: undefined },
            ...kids.map((kid) => ({ jwk: { ...jwk, kid }, expiresAt: undefined }))
          ]
        })
      )
      for (const kid of ["a", "b", "b", "a"]) assert.isUndefined(yield* problemOf(keys.get(kid)))
      assert.strictEqual(calls, 1)
      assert.strictEqual(yield* problemOf(keys.get("c")), "key-unknown")
      kids = ["b", "c"]
      // A flood of strangers has taken every turn, and with the last of them came the new key.
      for (let number = 0; number < 100; number++) yield* problemOf(keys.get(`stranger-${number}`))
      assert.isUndefined(yield* problemOf(keys.get("c")))
      assert.strictEqual(yield* problemOf(keys.get("unusable")), "key-unavailable")
      assert.strictEqual(calls, 10)
    })
  )

  it.effect("leave a webhook undecided when fetching them is a defect or is interrupted", () =>
    Effect.gen(function* () {
      for (const broken of [Effect.die(new Error("bug")), Effect.interrupt]) {
        const { keys } = yield* counted(() => broken)
        assert.strictEqual(yield* problemOf(keys.get("a")), "key-unavailable")
      }
    })
  )

  it.effect("are not lost to those who wait when one of them stops waiting", () =>
    Effect.gen(function* () {
      const { asked, keys } = yield* counted((kid, number, jwk) => Effect.delay(good(kid, number, jwk), "1 second"))
      const first = yield* Effect.forkChild(keys.get("a"))
      const second = yield* Effect.forkChild(problemOf(keys.get("a")))
      yield* TestClock.adjust("500 millis")
      yield* Fiber.interrupt(first)
      yield* TestClock.adjust("500 millis")
      assert.isUndefined(yield* Fiber.join(second))
      assert.lengthOf(asked, 1)
    })
  )
})
