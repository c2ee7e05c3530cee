/** The fault lab: calls that wait for a connection because all are taken, and are given up before they get one. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Node from "../../src/node.ts"
import * as Retry from "../../src/retry.ts"
import { defaultPolicy, Timeouts } from "../../src/timeouts.ts"
import { getThing, makeAcme, makeThing } from "../acme.ts"
import * as B from "./behaviours.ts"
import { outcomeOf, patience } from "./call.ts"
import * as Server from "./server.ts"

const call = Effect.exit(getThing.withResponse({ id: "t1" })).pipe(
  Effect.provideService(Retry.RetryPolicy, Retry.never)
)
const impatient = Effect.provideService(call, Timeouts, { ...defaultPolicy, headers: 100 })

const givenUp: ReadonlyArray<readonly [why: string, end: (fiber: Fiber.Fiber<unknown>) => Effect.Effect<unknown>]> = [
  ["were interrupted", Fiber.interrupt],
  ["waited too long", Fiber.await]
]

/** Answers once there is a connection, when it is told to. */
const answerLater = (told: Promise<void>): Server.Behaviour => ({
  at: "request",
  act: (socket) => void told.then(() => socket.write(B.http(200, B.json, B.good)))
})

describe("the only connection", () => {
  for (const [why, end] of givenUp) {
    it.live(
      `outlasts the calls that ${why} while others had it`,
      () =>
        Effect.gen(function* () {
          const told = Promise.withResolvers<void>()
          const server = yield* Server.start(B.once(answerLater(told.promise)))
          const transport = Node.layerHttpClientWith({ connections: 1 })
          yield* Effect.gen(function* () {
            const first = yield* Effect.forkChild(call)
            yield* Effect.promise(() => server.asked)
            const waiting = yield* Effect.replicateEffect(Effect.forkChild(impatient), 20)
            yield* Effect.sleep(20)
            for (const fiber of waiting) yield* end(fiber)
            told.resolve()
            assert.strictEqual(outcomeOf(yield* Fiber.join(first)), "ok")
            assert.strictEqual(outcomeOf(yield* call), "ok")
          }).pipe(Effect.provide(Layer.provide(makeAcme({ baseUrl: server.url }), transport)))
          assert.deepStrictEqual([server.received.length, server.connections.length], [2, 1])
        }),
      patience
    )
  }
})

describe("a call that waited too long for a connection", () => {
  it.live(
    "was not sent, and is made again although it might act twice",
    () =>
      Effect.gen(function* () {
        const told = Promise.withResolvers<void>()
        const server = yield* Server.start(B.once(answerLater(told.promise)))
        const transport = Node.layerHttpClientWith({ connections: 1 })
        const phases: Array<string> = []
        const unsafe = makeThing({ id: "t1" }).pipe(
          Effect.provideService(Timeouts, { ...defaultPolicy, headers: 100 }),
          Effect.provideService(Retry.OnRetry, ({ reason }) =>
            Effect.sync(() => {
              phases.push(reason)
              told.resolve()
            })
          )
        )
        yield* Effect.gen(function* () {
          const first = yield* Effect.forkChild(call)
          yield* Effect.promise(() => server.asked)
          assert.strictEqual(outcomeOf(yield* Effect.exit(unsafe)), "ok")
          assert.strictEqual(outcomeOf(yield* Fiber.join(first)), "ok")
        }).pipe(Effect.provide(Layer.provide(makeAcme({ baseUrl: server.url }), transport)))
        assert.deepStrictEqual(phases, ["Timeout"])
        assert.lengthOf(server.received, 2)
      }),
    patience
  )
})
