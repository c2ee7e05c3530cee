/** The body of an answer that was given up: what still comes of it is nothing to the next attempt. */
import { assert, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { never, RetryPolicy } from "../src/retry.ts"
import { Timeouts } from "../src/timeouts.ts"
import { getThing, makeAcme, scripted } from "./acme.ts"

/** Bodies are read outside the test's clock. */
const nextTurn = Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))

it.effect("an attempt after a body that fell silent has its own time to be answered, and no more", () =>
  Effect.gen(function* () {
    const silent = () => new Response(new ReadableStream({ start: () => {} }), { status: 401 })
    const server = scripted((_, number) => (number === 1 ? silent() : Effect.never))
    const credentials = {
      headers: Effect.succeed({ key: Redacted.make("planted-key") }),
      refused: () => Effect.succeed(true)
    }
    const fiber = yield* getThing({ id: "t1" }).pipe(
      Effect.flip,
      Effect.timed,
      Effect.provideService(RetryPolicy, never),
      Effect.provideService(Timeouts, { headers: 30_000, idle: 15_000, total: 50_000 }),
      Effect.provide(Layer.provide(makeAcme({ credentials: () => credentials }), server.layer)),
      Effect.forkChild
    )
    for (let second = 0; second < 60; second++) {
      yield* nextTurn
      yield* TestClock.adjust("1 second")
    }
    const [took, error] = yield* Fiber.join(fiber)
    assert.deepInclude(error.reason, { _tag: "Timeout", phase: "headers" })
    assert.strictEqual(Math.floor(Duration.toSeconds(took)), 45)
    assert.lengthOf(server.sent, 2)
  })
)
