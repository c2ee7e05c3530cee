/**
 * The fault lab: after which failures even an unsafe call is repeated, since the provider cannot have acted. The list is
 * the one at `untouched` in src/retry.ts; each of its entries is made to happen here, and what comes closest to them but
 * may have been acted on.
 */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Credentials from "../../src/credentials.ts"
import * as Retry from "../../src/retry.ts"
import * as B from "./behaviours.ts"
import { calls, errorOf, inLab, outcomeOf, patience, replays, transports, warmUp } from "./call.ts"
import * as Server from "./server.ts"

beforeAll(() => Effect.runPromise(warmUp), patience.timeout)

for (const transport of transports) {
  describe(`a call over ${transport} is repeated, whatever its kind`, () => {
    for (const replay of replays) {
      it.live(
        `after a port refused it, and gets through once somebody listens there: ${replay}`,
        () =>
          Effect.gen(function* () {
            const port = yield* Server.closedPort
            const scope = yield* Effect.scope
            const opened: Array<Server.Server> = []
            const open = Effect.gen(function* () {
              if (opened.length === 0) opened.push(yield* Server.start(() => B.ok, { port }))
            }).pipe(Effect.provideService(Scope.Scope, scope))
            const response = yield* inLab(calls[replay], `http://127.0.0.1:${port}`, transport).pipe(
              Effect.provideService(Retry.OnRetry, ({ reason }) =>
                Effect.andThen(
                  open,
                  Effect.sync(() => assert.strictEqual(reason, "TransportFailed"))
                )
              )
            )
            assert.strictEqual(response.attempts, 2)
            assert.lengthOf(opened[0]?.received ?? [], 1)
          }),
        patience
      )
    }
  })

  describe(`an unsafe call over ${transport} is repeated`, () => {
    it.live(
      "when there is no host of that name",
      () =>
        Effect.gen(function* () {
          // No network is asked for a name that is too long to be one.
          const exit = yield* Effect.exit(inLab(calls.unsafe, `https://${"x".repeat(64)}.invalid`, transport))
          assert.strictEqual(outcomeOf(exit), "TransportFailed connect")
          assert.strictEqual(errorOf(exit).attempts, 4)
        }),
      patience
    )

    it.live(
      "when nobody vouches for the certificate",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(() => B.ok, { tls: "stranger" })
          const exit = yield* Effect.exit(inLab(calls.unsafe, server.url, transport))
          assert.strictEqual(outcomeOf(exit), "TransportFailed connect")
          assert.strictEqual(errorOf(exit).attempts, 4)
          assert.lengthOf(server.received, 0)
        }),
      patience
    )

    it.live(
      "after 429",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(B.once(B.status(429)))
          const response = yield* inLab(calls.unsafe, server.url, transport)
          assert.deepStrictEqual([response.attempts, server.received.length], [2, 2])
        }),
      patience
    )

    it.live(
      "after 401, once, with a new token",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start((turn) => (turn === 1 ? B.status(401) : B.ok))
          const response = yield* inLab(calls.unsafe, server.url, transport, { credentials: () => tokens() })
          assert.strictEqual(response.attempts, 2)
          assert.deepStrictEqual(
            server.received.map((request) => request.headers["token"]),
            ["token-1", "token-2"]
          )

          const deaf = yield* Server.start(() => B.status(401))
          const exit = yield* Effect.exit(inLab(calls.unsafe, deaf.url, transport, { credentials: () => tokens() }))
          assert.strictEqual(outcomeOf(exit), "Unauthenticated")
          assert.lengthOf(deaf.received, 2)
        }),
      patience
    )
  })

  describe(`an unsafe call over ${transport} is not repeated`, () => {
    const table: ReadonlyArray<
      readonly [name: string, first: Server.Behaviour, tls: "trusted" | undefined, outcome: string, received: number]
    > = [
      [
        "after a reset of a connection that stood, although nobody read from it",
        { at: "connection", act: (socket) => void setTimeout(() => B.reset(socket), 30) },
        undefined,
        "TransportFailed request",
        0
      ],
      [
        "after a reset when the request had been read",
        { at: "request", act: B.reset },
        undefined,
        "TransportFailed request",
        1
      ],
      [
        "after a reset when the request had been read, over TLS",
        { at: "request", act: (_, __, raw) => B.reset(raw) },
        "trusted",
        "TransportFailed request",
        1
      ],
      ["after 500", B.status(500), undefined, "ProviderUnavailable", 1],
      ["after 401 to credentials that never change", B.status(401), undefined, "Unauthenticated", 1]
    ]
    for (const [name, first, tls, outcome, received] of table) {
      it.live(
        name,
        () =>
          Effect.gen(function* () {
            const server = yield* Server.start(B.once(first), { tls })
            const exit = yield* Effect.exit(inLab(calls.unsafe, server.url, transport))
            assert.deepStrictEqual(
              [outcomeOf(exit), errorOf(exit).attempts, server.received.length],
              [outcome, 1, received]
            )
          }),
        patience
      )
    }
  })
}

// `fetch` cannot tell these from failures that come later; what it makes of them is in faults.test.ts.
describe("an unsafe call over undici is repeated", () => {
  const handshakes: ReadonlyArray<readonly [name: string, first: Server.Behaviour]> = [
    ["after a reset during the TLS handshake", { at: "first bytes", act: B.reset }],
    ["after a TLS handshake that took too long", { at: "first bytes", act: () => {} }]
  ]
  for (const [name, first] of handshakes) {
    it.live(
      name,
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(B.once(first), { tls: "trusted" })
          const response = yield* inLab(calls.unsafe, server.url, "undici")
          assert.deepStrictEqual([response.attempts, server.received.length], [2, 1])
        }),
      patience
    )
  }
})

/** Tokens that are good for an hour, each another one. */
const tokens = () => {
  let number = 0
  return Credentials.exchanged(
    Effect.sync(() => {
      number += 1
      return { headers: { token: Redacted.make(`token-${number}`) }, expiresAt: Date.now() + 3_600_000 }
    })
  )
}
