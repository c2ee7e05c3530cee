import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { TestClock } from "effect/testing"
import * as Credentials from "../src/credentials.ts"
import { never, OnRetry, RetryPolicy } from "../src/retry.ts"
import { defaultPolicy, Timeouts } from "../src/timeouts.ts"
import { getThing, makeAcme, scripted } from "./acme.ts"

const Key = Schema.Struct({ key: Schema.String })

/** A provider that yields its key to the `good`th request for it, and answers everything else. */
const setUp = (good: number) => {
  const server = scripted(({ url }, number) =>
    !url.pathname.endsWith("/key")
      ? Response.json({ id: "t1" })
      : number < good
        ? Response.json({}, { status: 503 })
        : Response.json({ key: "planted-key" })
  )
  const acme = makeAcme({
    credentials: (anonymous) =>
      Credentials.exchanged(
        Effect.map(
          anonymous.request({ method: "GET", path: "/key", response: Key }),
          ({ value }): Credentials.Token => ({ headers: { key: Redacted.make(value.key) }, expiresAt: Infinity })
        )
      )
  })
  return { server, layer: Layer.provide(acme, server.layer) }
}

describe("an exchange that many calls wait for", () => {
  it.effect("has the settings of the client, not those of the call that came first", () =>
    Effect.gen(function* () {
      const { layer, server } = setUp(3)
      const told: Array<string> = []
      const hasty = getThing({ id: "t1" }).pipe(
        Effect.provideService(RetryPolicy, never),
        Effect.provideService(OnRetry, ({ operation }) => Effect.sync(() => told.push(operation))),
        Effect.provideService(Timeouts, { ...defaultPolicy, total: 1 })
      )
      const calls = Effect.all([Effect.flip(hasty), getThing({ id: "t1" })], { concurrency: "unbounded" })
      const fiber = yield* Effect.forkChild(Effect.provide(calls, layer))
      yield* TestClock.adjust("10 minutes")
      const [error, thing] = yield* Fiber.join(fiber)
      assert.deepInclude(error.reason, { _tag: "Timeout", phase: "total" })
      assert.deepStrictEqual(thing, { id: "t1" })
      assert.deepStrictEqual(
        server.sent.map(({ url }) => url.pathname),
        ["/v1/key", "/v1/key", "/v1/key", "/v1/things/t1"]
      )
      assert.deepStrictEqual(told, [])
    })
  )

  it.effect("has the settings that are in force where the client is built", () =>
    Effect.gen(function* () {
      const { layer, server } = setUp(2)
      const built = Layer.provide(layer, Layer.succeed(RetryPolicy, never))
      const error = yield* Effect.flip(Effect.provide(getThing({ id: "t1" }), built))
      assert.strictEqual(error.reason._tag, "ProviderUnavailable")
      assert.lengthOf(server.sent, 1)
    })
  )
})
