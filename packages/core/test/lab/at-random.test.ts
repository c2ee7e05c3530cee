/** The fault lab: calls, answers and interruptions that meet at random; the seed is fixed, their times are not. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { getThing, makeThing } from "../acme.ts"
import * as B from "./behaviours.ts"
import { inLab, outcomeOf, patience, transports } from "./call.ts"
import * as Server from "./server.ts"

const CALLS = 300

/** Numbers from 0 up to 1, the same each time. */
const makeRandom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const whole = B.http(200, B.json, B.good)

/** Answers that end their connection now or a moment later, or that do not come or not whole. */
const behaviours = (random: () => number): Server.Behaviour => {
  const cut = Math.floor(random() * whole.length)
  const later = random() * 3
  const some: ReadonlyArray<Server.Behaviour> = [
    B.ok,
    B.ok,
    B.ok,
    B.ok,
    B.partly(whole, (socket) => void socket.end()),
    B.partly(whole, B.reset),
    B.partly(whole, (socket) => void setTimeout(() => B.reset(socket), later)),
    B.partly(whole.subarray(0, cut), (socket) => void setTimeout(() => socket.write(whole.subarray(cut)), later)),
    B.partly(whole.subarray(0, cut), (socket) => void setTimeout(() => B.reset(socket), later)),
    B.answer(Buffer.concat([whole, whole])),
    { at: "request", act: B.reset },
    { at: "request", act: (socket) => void socket.end() }
  ]
  return some[Math.floor(random() * some.length)] ?? B.ok
}

for (const transport of transports) {
  describe(`over ${transport}`, () => {
    it.live(
      "no unsafe call is sent twice, and none that was not sent is answered, however connections end",
      () =>
        Effect.gen(function* () {
          const random = makeRandom(1)
          const server = yield* Server.start(() => behaviours(random))
          const ids = Array.from({ length: CALLS }, (_, index) => `call-${index}`)
          const outcomes = yield* inLab(
            Effect.forEach(ids, (id) => Effect.map(Effect.exit(makeThing({ id })), outcomeOf), { concurrency: 20 }),
            server.url,
            transport
          )
          const sent = server.received.map(({ body }) => String(JSON.parse(body).id))
          assert.strictEqual(new Set(sent).size, sent.length)
          assert.deepStrictEqual(
            ids.filter((id, index) => outcomes[index] === "ok" && !sent.includes(id)),
            []
          )
          const possible = ["ok", "TransportFailed request", "TransportFailed body"]
          assert.isTrue(outcomes.every((outcome) => possible.includes(outcome)))
          assert.isAbove(outcomes.filter((outcome) => outcome === "ok").length, CALLS / 3)
        }),
      patience
    )

    it.live(
      "calls that are interrupted at any time leave no connection behind that is still in use",
      () =>
        Effect.gen(function* () {
          const random = makeRandom(2)
          const server = yield* Server.start(() => B.drip(B.good, 1))
          const interrupted = Effect.gen(function* () {
            const fiber = yield* Effect.forkChild(getThing({ id: "t1" }))
            yield* Effect.sleep(random() * 20)
            yield* Fiber.interrupt(fiber)
            return yield* Fiber.await(fiber)
          })
          yield* inLab(
            Effect.gen(function* () {
              const exits = yield* Effect.all(
                Array.from({ length: CALLS }, () => interrupted),
                { concurrency: 20 }
              )
              for (const exit of exits) assert.isTrue(Exit.isSuccess(exit) || Exit.hasInterrupts(exit))
              assert.deepStrictEqual(yield* getThing({ id: "t1" }), { id: "t1" })
            }),
            server.url,
            transport
          )
          // `fetch` keeps its own for a while, those that are well.
          if (transport !== "fetch")
            yield* Effect.promise(() => Promise.all(server.connections.map(({ closed }) => closed)))
        }),
      patience
    )
  })
}
