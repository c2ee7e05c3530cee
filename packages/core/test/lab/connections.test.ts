/** The fault lab: what becomes of connections. Those that are well are kept, those that are given up are closed at once. */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Timeouts from "../../src/timeouts.ts"
import { getThing } from "../acme.ts"
import * as B from "./behaviours.ts"
import { calls, inLab, madeByApp, outcomeOf, patience, transports, warmUp } from "./call.ts"
import * as Server from "./server.ts"

beforeAll(() => Effect.runPromise(warmUp), patience.timeout)

const stalledBody = B.answer(B.http(200, { ...B.json, "content-length": "99" }, "{"))

/** Once the event loop has been all around. */
const nextTurn = Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))

/** Fails the test when the connection stays open. */
const isClosed = (server: Server.Server, connection: number) =>
  Effect.promise(() => server.connections[connection]?.closed ?? Promise.reject(new Error("no such connection"))).pipe(
    Effect.timed,
    Effect.timeout("5 seconds"),
    Effect.map(([took]) => assert.isBelow(Duration.toMillis(took), 2_000, "closed at once"))
  )

it.live(
  "a client that an app has made of ours is used as it is, and not passed by",
  () =>
    Effect.gen(function* () {
      const server = yield* Server.start(() => B.ok)
      yield* inLab(calls.safe, server.url, "a client made of undici's")
      yield* inLab(calls.safe, server.url, "undici")
      const [made, own] = server.received
      for (const [name, value] of Object.entries(madeByApp)) {
        assert.strictEqual(made?.headers[name], value)
        assert.isUndefined(own?.headers[name])
      }
    }),
  patience
)

for (const transport of transports) {
  describe.concurrent(`over ${transport}`, () => {
    for (const tls of [undefined, "trusted"] as const) {
      it.live(
        `one connection serves call after call, and attempt after attempt${tls === undefined ? "" : ", over TLS"}`,
        () =>
          Effect.gen(function* () {
            const server = yield* Server.start((turn) => (turn % 3 === 0 ? B.page(503) : B.ok), { tls })
            // undici looks once whether a kept connection still stands, and until then it opens another one.
            const call = Effect.andThen(calls.safe, nextTurn)
            yield* inLab(
              Effect.forEach(Array.from({ length: 10 }), () => call),
              server.url,
              transport
            )
            assert.lengthOf(server.received, 14)
            assert.lengthOf(server.connections, 1)
          }),
        patience
      )
    }

    it.live(
      "two connections serve a hundred calls without a pause between them",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(() => B.ok)
          yield* inLab(
            Effect.forEach(Array.from({ length: 100 }), () => calls.unsafe),
            server.url,
            transport
          )
          assert.lengthOf(server.received, 100)
          assert.isAtMost(server.connections.length, 2)
        }),
      patience
    )

    it.live(
      "a kept connection that the provider has closed meanwhile harms no call",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(() => B.partly(B.http(200, B.json, B.good), (socket) => void socket.end()))
          const call = (index: number) =>
            Effect.andThen(
              calls.unsafe,
              Effect.promise(() => server.connections[index]?.closed ?? Promise.resolve())
            )
          yield* inLab(Effect.forEach([0, 1, 2, 3], call), server.url, transport)
          assert.deepStrictEqual([server.received.length, server.connections.length], [4, 4])
        }),
      patience
    )

    it.live(
      "an answer that nobody asked for is not taken for the answer to the next call",
      () =>
        Effect.gen(function* () {
          const stray = B.http(200, B.json, JSON.stringify({ id: "of somebody else" }))
          const server = yield* Server.start(B.once(B.answer(Buffer.concat([B.http(200, B.json, B.good), stray]))))
          const values = yield* inLab(
            Effect.all([getThing({ id: "t1" }), getThing({ id: "t1" })]),
            server.url,
            transport
          )
          assert.deepStrictEqual(values, [{ id: "t1" }, { id: "t1" }])
        }),
      patience
    )

    const abandoned: ReadonlyArray<
      readonly [name: string, behaviour: Server.Behaviour, timeouts: Partial<Timeouts.Policy>, outcome: string]
    > = [
      ["waited too long for its head", { at: "request", act: () => {} }, { headers: 300 }, "Timeout headers"],
      ["waited too long for its body", stalledBody, { idle: 300 }, "Timeout body"],
      ["took too long in all", { at: "request", act: () => {} }, { total: 300 }, "Timeout total"],
      [
        "was answered at too great a length",
        B.answer(B.http(200, { ...B.json, "content-length": "99999999" }, "{")),
        {},
        "MalformedResponse"
      ]
    ]
    for (const [name, behaviour, timeouts, outcome] of abandoned) {
      it.live(
        `an attempt that ${name} closes its connection at once`,
        () =>
          Effect.gen(function* () {
            const server = yield* Server.start(() => behaviour)
            yield* inLab(
              Effect.gen(function* () {
                assert.strictEqual(outcomeOf(yield* Effect.exit(calls.unsafe)), outcome)
                // The client is still there: it is not its end that closes the connection.
                yield* isClosed(server, 0)
              }),
              server.url,
              transport,
              { timeouts }
            )
          }),
        patience
      )
    }

    const interrupted: ReadonlyArray<readonly [name: string, behaviour: Server.Behaviour]> = [
      ["waits for its head", { at: "request", act: () => {} }],
      ["reads its body", stalledBody]
    ]
    for (const [name, behaviour] of interrupted) {
      it.live(
        `interrupting a call that ${name} closes its connection at once, and it is not sent again`,
        () =>
          Effect.gen(function* () {
            const server = yield* Server.start(() => behaviour)
            yield* inLab(
              Effect.gen(function* () {
                const fiber = yield* Effect.forkChild(calls.safe)
                yield* Effect.promise(() => server.asked)
                yield* Fiber.interrupt(fiber)
                yield* isClosed(server, 0)
                assert.deepStrictEqual([server.received.length, server.connections.length], [1, 1])
              }),
              server.url,
              transport
            )
          }),
        patience
      )
    }

    it.live(
      "interrupting a call that waits for its next attempt ends it at once, and it is not sent again",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(() => B.status(429, {}, { "retry-after": "10" }))
          const fiber = yield* Effect.forkChild(inLab(calls.safe, server.url, transport))
          yield* Effect.promise(() => server.asked)
          const [took] = yield* Effect.timed(Fiber.interrupt(fiber))
          assert.isBelow(Duration.toMillis(took), 2_000)
          assert.lengthOf(server.received, 1)
        }),
      patience
    )
  })
}
