/**
 * The fault lab: something is wrong and stays so. Every call ends, in a bounded number of attempts and of seconds.
 *
 * Outcomes as in faults.test.ts: the reason and its phase, and how many requests the server read to their ends.
 */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as net from "node:net"
import type * as Timeouts from "../../src/timeouts.ts"
import * as B from "./behaviours.ts"
import { calls, errorOf, inLab, outcomeOf, patience, replays, type TransportName, transports, warmUp } from "./call.ts"
import * as Server from "./server.ts"

type Outcomes = readonly [safe: string, keyed: string, unsafe: string]

interface Row {
  readonly always: Server.Behaviour
  readonly outcomes: Outcomes
  /** Where `fetch` cannot know as much as undici. */
  readonly overFetch?: Partial<Row>
  readonly tls?: "trusted"
  readonly timeouts?: Partial<Timeouts.Policy>
}

/** As often as the policy allows; an unsafe call once. */
const fourTimes = (reason: string): Outcomes => [`${reason}, 4`, `${reason}, 4`, `${reason}, 1`]
const same = (outcome: string): Outcomes => [outcome, outcome, outcome]

/** Bytes, until nobody takes them any more. */
const flood = (socket: net.Socket) => {
  const write = () => {
    while (!socket.destroyed && socket.write(" ".repeat(16_384)));
  }
  socket.on("drain", write)
  write()
}

const short = { headers: 500, idle: 500 }

const rows: Readonly<Record<string, Row>> = {
  // First, since it takes longest.
  "TLS: a hello that is never answered": {
    always: { at: "first bytes", act: () => {} },
    outcomes: same("Timeout connect, 0"),
    overFetch: { outcomes: same("Timeout headers, 0"), timeouts: { headers: 500 } },
    tls: "trusted",
    // undici counts connect timeouts in whole seconds.
    timeouts: { headers: 1_800 }
  },
  "never answers": {
    always: { at: "request", act: () => {} },
    outcomes: fourTimes("Timeout headers"),
    timeouts: short
  },
  "never answers, and there is no time for all attempts": {
    always: { at: "request", act: () => {} },
    outcomes: ["Timeout headers, 2", "Timeout headers, 2", "Timeout headers, 1"],
    timeouts: { headers: 600, total: 1_000 }
  },
  "a body that stalls": {
    always: B.answer(B.http(200, { ...B.json, "content-length": "99" }, "{")),
    outcomes: fourTimes("Timeout body"),
    timeouts: short
  },
  "a body that trickles without end": {
    always: B.drip(" ".repeat(50_000), 20),
    outcomes: same("Timeout total, 1"),
    timeouts: { idle: 500, total: 1_000 }
  },
  "a body without end": {
    always: B.partly(B.http(200, { ...B.json, "transfer-encoding": "identity", connection: "close" }), flood),
    outcomes: same("MalformedResponse, 1")
  },
  "hints without end": {
    always: {
      at: "request",
      act: (socket) => {
        const timer = setInterval(() => {
          if (socket.destroyed) clearInterval(timer)
          else socket.write(B.informational(103))
        }, 20)
      }
    },
    outcomes: fourTimes("Timeout headers"),
    timeouts: short
  },
  "503 for ever": { always: B.status(503), outcomes: fourTimes("ProviderUnavailable") },
  "502 with an HTML page for ever": { always: B.page(502), outcomes: fourTimes("ProviderUnavailable") },
  "429 for ever": { always: B.status(429), outcomes: same("RateLimited, 4") },
  "a bank that is down for ever": {
    always: B.refusal(400, "BANK_DOWN"),
    outcomes: fourTimes("InstitutionUnavailable")
  },
  "reset after the request was sent, for ever": {
    always: { at: "request", act: B.reset },
    outcomes: fourTimes("TransportFailed request")
  },
  "TLS: reset during the handshake, for ever": {
    always: { at: "first bytes", act: B.reset },
    outcomes: same("TransportFailed connect, 0"),
    overFetch: { outcomes: same("TransportFailed request, 0") },
    tls: "trusted"
  }
}

const run = (row: Row, transport: TransportName) =>
  Effect.forEach(
    replays,
    (replay) =>
      Effect.gen(function* () {
        const server = yield* Server.start(() => row.always, { tls: row.tls })
        const exit = yield* Effect.exit(inLab(calls[replay], server.url, transport, { timeouts: row.timeouts ?? {} }))
        const outcome = outcomeOf(exit)
        assert.strictEqual(errorOf(exit).attempts, server.turns(), "the client knows how often it tried")
        assert.isAtMost(server.turns(), 4)
        return `${outcome}, ${server.received.length}`
      }).pipe(Effect.scoped),
    { concurrency: 3 }
  )

beforeAll(() => Effect.runPromise(warmUp), patience.timeout)

for (const transport of transports) {
  describe.concurrent(`for ever, over ${transport}`, () => {
    for (const [fault, named] of Object.entries(rows)) {
      const row: Row = transport === "fetch" ? { ...named, ...named.overFetch } : named
      const expected = row.outcomes
      it.live(
        `${fault}: ${expected.join(" | ")}`,
        () =>
          Effect.gen(function* () {
            const [took, outcomes] = yield* Effect.timed(run(row, transport))
            assert.deepStrictEqual(outcomes, [...expected])
            assert.isBelow(Duration.toSeconds(took), 15, "with the default times this would be a minute")
          }),
        patience
      )
    }
  })
}
