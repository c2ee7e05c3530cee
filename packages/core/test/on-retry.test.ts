import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import * as Credentials from "../src/credentials.ts"
import * as Retry from "../src/retry.ts"
import { getThing, makeAcme, scripted } from "./acme.ts"

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers })

const listening = (told: Array<Retry.Retried>) =>
  Effect.provideService(Retry.OnRetry, (retried: Retry.Retried) => Effect.sync(() => void told.push(retried)))

describe("OnRetry", () => {
  it.effect("is told of a retry before its wait, with the reason and the wait", () =>
    Effect.gen(function* () {
      const told: Array<Retry.Retried> = []
      const { layer } = scripted((_, number) =>
        number === 1 ? answer(429, { code: "SLOW_DOWN" }, { "retry-after": "3" }) : answer(200, { id: "t1" })
      )
      const call = getThing({ id: "t1" }).pipe(listening(told), Effect.provide(Layer.provide(makeAcme(), layer)))
      const fiber = yield* Effect.forkChild(call)
      yield* TestClock.adjust("2 seconds")
      assert.deepStrictEqual(told, [
        { provider: "acme", operation: "getThing", attempt: 1, reason: "RateLimited", delay: 3_000 }
      ])
      yield* TestClock.adjust("1 seconds")
      assert.deepStrictEqual(yield* Fiber.join(fiber), { id: "t1" })
      assert.strictEqual(told.length, 1)
    })
  )

  it.effect("is told of renewed credentials as a retry without a wait", () =>
    Effect.gen(function* () {
      const told: Array<Retry.Retried> = []
      const { layer } = scripted((_, number) =>
        number === 1 ? answer(401, { code: "BAD_KEY" }) : answer(200, { id: "t1" })
      )
      const credentials = () =>
        Credentials.exchanged(
          Effect.succeed({ headers: { "acme-key": Redacted.make("planted-key") }, expiresAt: Number.MAX_SAFE_INTEGER })
        )
      yield* getThing({ id: "t1" }).pipe(
        listening(told),
        Effect.provide(Layer.provide(makeAcme({ credentials }), layer))
      )
      assert.deepStrictEqual(told, [
        { provider: "acme", operation: "getThing", attempt: 1, reason: "Unauthenticated", delay: 0 }
      ])
    })
  )

  it.effect("is not told of a failure that ends the call", () =>
    Effect.gen(function* () {
      const told: Array<Retry.Retried> = []
      const { layer } = scripted(() => answer(404, {}))
      const failure = yield* getThing({ id: "t1" }).pipe(
        listening(told),
        Effect.flip,
        Effect.provide(Layer.provide(makeAcme(), layer))
      )
      assert.strictEqual(failure.reason._tag, "NotFound")
      assert.deepStrictEqual(told, [])
    })
  )
})
