/**
 * The fault lab: something goes wrong with a call once, and the next answer is good.
 *
 * Each row says what comes of it, for a `safe`, a `keyed` and an `unsafe` call: `ok` or the reason and its phase, and how
 * many requests the server read to their ends. Whatever the fault is, a `keyed` call keeps its key, no other host hears of
 * it, and an error shows neither the secret nor the token.
 */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as net from "node:net"
import { gzipSync } from "node:zlib"
import type { Replay } from "../../src/operation.ts"
import type * as Timeouts from "../../src/timeouts.ts"
import * as B from "./behaviours.ts"
import { calls, errorOf, inLab, outcomeOf, patience, replays, type TransportName, transports, warmUp } from "./call.ts"
import * as Server from "./server.ts"

type Outcomes = readonly [safe: string, keyed: string, unsafe: string]

interface Row {
  /** What the server does at its first turn; `elsewhere` is the URL of another server. */
  readonly first: Server.Behaviour | ((elsewhere: string) => Server.Behaviour)
  readonly outcomes: Outcomes
  /** Where `fetch` cannot know as much as undici. */
  readonly overFetch?: Partial<Row>
  readonly tls?: "trusted"
  readonly timeouts?: Partial<Timeouts.Policy>
}

/** The provider did not act, or may act again: every call is repeated. */
const repeated = (received: number): Outcomes => [`ok, ${received}`, `ok, ${received}`, `ok, ${received}`]

/** The provider may have acted: only an unsafe call is not repeated. */
const unlessUnsafe = (reason: string, received = 1): Outcomes => [
  `ok, ${received + 1}`,
  `ok, ${received + 1}`,
  `${reason}, ${received}`
]

/** Repeating it is no use. */
const final = (reason: string): Outcomes => [`${reason}, 1`, `${reason}, 1`, `${reason}, 1`]

const tolerated = repeated(1)
const malformed = final("MalformedResponse")

const half = B.good.slice(0, 5)
const announced = { ...B.json, "content-length": "99" }
const closing = { ...B.json, connection: "close" }
const end = (socket: net.Socket) => void socket.end()
/** After the client has had the time to write its request, which nobody reads. */
const unread = (act: (socket: net.Socket) => void) => (socket: net.Socket) => void setTimeout(() => act(socket), 30)
/** A record that says that it is TLS 1.3 and is not. */
const brokenRecord = Buffer.from(`1703030020${"00".repeat(32)}`, "hex")
/** "My version of TLS and yours have nothing in common." */
const handshakeFailure = Buffer.from("15030300020228", "hex")
const long = JSON.stringify({ id: "x".repeat(200_000) })

const rows: Readonly<Record<string, Row>> = {
  // As CORRECTNESS names them.
  "400 with the provider's error body": { first: B.refusal(400, "MOVED"), outcomes: final("PaginationMutated") },
  "400 with the provider's error body, of a bank that is down": {
    first: B.refusal(400, "BANK_DOWN"),
    outcomes: unlessUnsafe("InstitutionUnavailable")
  },
  "429 with Retry-After 1, then 200": { first: B.status(429, {}, { "retry-after": "1" }), outcomes: repeated(2) },
  "429 with Retry-After 3600": { first: B.status(429, {}, { "retry-after": "3600" }), outcomes: final("RateLimited") },
  "503, then 200": { first: B.status(503), outcomes: unlessUnsafe("ProviderUnavailable") },
  "connection reset after the request was sent, then 200": {
    first: { at: "request", act: B.reset },
    outcomes: unlessUnsafe("TransportFailed request")
  },
  "never answers": {
    first: { at: "request", act: () => {} },
    outcomes: unlessUnsafe("Timeout headers"),
    timeouts: { headers: 700 }
  },
  "body stalls half-way": {
    first: B.answer(B.http(200, announced, half)),
    outcomes: unlessUnsafe("Timeout body"),
    timeouts: { idle: 700 }
  },
  "body cut off": {
    first: B.partly(B.http(200, announced, half), end),
    outcomes: unlessUnsafe("TransportFailed body")
  },
  "200 with an HTML page": { first: B.page(200), outcomes: malformed },
  "200 with the wrong shape": { first: B.status(200, { id: 7 }), outcomes: malformed },

  // The connection. (A refused one is in untouched.test.ts.)
  "reset before it reads": {
    first: { at: "connection", act: unread(B.reset) },
    outcomes: unlessUnsafe("TransportFailed request", 0)
  },
  "closed before it reads": {
    first: { at: "connection", act: unread(end) },
    outcomes: unlessUnsafe("TransportFailed request", 0)
  },
  "reset during the request": {
    first: { at: "first bytes", act: B.reset },
    outcomes: unlessUnsafe("TransportFailed request", 0)
  },
  "closed without an answer": {
    first: { at: "request", act: end },
    outcomes: unlessUnsafe("TransportFailed request")
  },

  // TLS. undici is told by our connector that there never was a connection. `fetch` throws the same for a reset during the
  // handshake as for one after the request, and has no setting for how long connecting may take.
  "TLS: reset during the handshake": {
    first: { at: "first bytes", act: B.reset },
    outcomes: repeated(1),
    overFetch: { outcomes: unlessUnsafe("TransportFailed request", 0) },
    tls: "trusted"
  },
  "TLS: closed during the handshake": {
    first: { at: "first bytes", act: end },
    outcomes: repeated(1),
    overFetch: { outcomes: unlessUnsafe("TransportFailed request", 0) },
    tls: "trusted"
  },
  "TLS: no version in common": {
    first: { at: "first bytes", act: (socket) => void socket.end(handshakeFailure) },
    outcomes: repeated(1),
    tls: "trusted"
  },
  "TLS: plain HTTP instead of a handshake": {
    first: { at: "first bytes", act: (socket) => void socket.end(B.http(400, B.html, "speak up")) },
    outcomes: repeated(1),
    overFetch: { outcomes: unlessUnsafe("TransportFailed request", 0) },
    tls: "trusted"
  },
  "TLS: a hello that is never answered": {
    first: { at: "first bytes", act: () => {} },
    outcomes: repeated(1),
    overFetch: { outcomes: unlessUnsafe("Timeout headers", 0), timeouts: { headers: 700 } },
    tls: "trusted",
    // undici counts connect timeouts in whole seconds.
    timeouts: { headers: 1_800 }
  },
  "TLS: reset after the request was sent": {
    first: { at: "request", act: (_, __, raw) => B.reset(raw) },
    outcomes: unlessUnsafe("TransportFailed request"),
    tls: "trusted"
  },
  "TLS: a broken record instead of an answer": {
    first: { at: "request", act: (_, __, raw) => void raw.end(brokenRecord) },
    outcomes: unlessUnsafe("TransportFailed request"),
    tls: "trusted"
  },
  "TLS: no record instead of an answer": {
    first: { at: "request", act: (_, __, raw) => void raw.end("what is a record, I wonder") },
    outcomes: unlessUnsafe("TransportFailed request"),
    tls: "trusted"
  },
  "TLS: a broken record in the body": {
    first: B.partly(B.http(200, announced, half), (_, raw) => void raw.end(brokenRecord)),
    outcomes: unlessUnsafe("TransportFailed body"),
    tls: "trusted"
  },

  // The head of the answer.
  "head stalls half-way": {
    first: B.answer(Buffer.from("HTTP/1.1 200 OK\r\ncontent-ty")),
    outcomes: unlessUnsafe("Timeout headers"),
    timeouts: { headers: 700 }
  },
  "head cut off": {
    first: B.partly(Buffer.from("HTTP/1.1 200 OK\r\ncontent-ty"), end),
    outcomes: unlessUnsafe("TransportFailed request")
  },
  "head cut off, of a connection that was to close": {
    first: B.partly(Buffer.from("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-ty"), end),
    outcomes: unlessUnsafe("TransportFailed request")
  },
  "garbage instead of HTTP": { first: B.answer(Buffer.from("I am no HTTP at all\r\n\r\n")), outcomes: malformed },
  "a header that is none": {
    first: B.answer(Buffer.from("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n")),
    outcomes: malformed
  },
  "headers that are too long": {
    first: B.answer(B.http(200, { ...B.json, "x-long": "x".repeat(40_000) }, B.good)),
    outcomes: malformed
  },
  // Both undici and Node's fetch, which is undici within, take a 100 that they did not ask for as a broken connection.
  "100 Continue before 200": {
    first: B.answer(Buffer.concat([B.informational(100), B.http(200, B.json, B.good)])),
    outcomes: unlessUnsafe("TransportFailed request")
  },
  "103 Early Hints before 200": {
    first: B.answer(Buffer.concat([B.informational(103), B.http(200, B.json, B.good)])),
    outcomes: tolerated
  },
  "101 to a request that asked for no other protocol": {
    first: B.answer(Buffer.from("HTTP/1.1 101 Switching Protocols\r\nupgrade: else\r\nconnection: upgrade\r\n\r\n")),
    outcomes: unlessUnsafe("TransportFailed request")
  },
  "204 where a body was promised": { first: B.answer(B.http(204, {})), outcomes: malformed },
  "304 to a request without a condition": { first: B.answer(B.http(304, {})), outcomes: malformed },
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map((code) => [
      `${code} to another host`,
      { first: (elsewhere) => B.answer(B.http(code, { location: elsewhere })), outcomes: malformed } satisfies Row
    ])
  ),

  // The body of the answer.
  "body cut off by a reset": {
    first: B.partly(B.http(200, announced, half), unread(B.reset)),
    outcomes: unlessUnsafe("TransportFailed body")
  },
  "body cut off, chunked": {
    first: B.partly(B.http(200, B.chunked, B.chunk(half)), end),
    outcomes: unlessUnsafe("TransportFailed body")
  },
  "body cut off, of a connection that was to close": {
    first: B.partly(B.http(200, { ...announced, connection: "close" }, half), end),
    outcomes: unlessUnsafe("TransportFailed body")
  },
  "body cut off, chunked, of a connection that was to close": {
    first: B.partly(B.http(200, { ...B.chunked, connection: "close" }, B.chunk(half)), end),
    outcomes: unlessUnsafe("TransportFailed body")
  },
  // Nothing says where it should have ended but the JSON.
  "body cut off, its length not announced": { first: B.partly(B.http(200, closing, half), end), outcomes: malformed },
  "body whose length is not announced": { first: B.partly(B.http(200, closing, B.good), end), outcomes: tolerated },
  "body with a chunk that is none": { first: B.answer(B.http(200, B.chunked, "zz\r\nboo\r\n")), outcomes: malformed },
  "body byte by byte, slower than the idle limit in all": {
    first: B.drip(`${B.good}${" ".repeat(29)}`, 25),
    outcomes: tolerated,
    timeouts: { idle: 700 }
  },
  "JSON under a wrong content type": {
    first: B.answer(B.http(200, { "content-type": "text/plain" }, B.good)),
    outcomes: tolerated
  },
  "JSON under no content type": { first: B.answer(B.http(200, {}, B.good)), outcomes: tolerated },
  "JSON that is no UTF-8": {
    first: B.answer(
      B.http(200, B.json, Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff]), Buffer.from('"}')]))
    ),
    outcomes: malformed
  },
  "JSON cut off, and its length announced so": { first: B.answer(B.http(200, B.json, half)), outcomes: malformed },
  "200 with nothing": { first: B.answer(B.http(200, B.json)), outcomes: malformed },
  "JSON over the limit": { first: B.answer(B.http(200, B.json, long)), outcomes: malformed },
  "JSON over the limit, chunked": {
    first: B.answer(B.http(200, B.chunked, Buffer.concat([B.chunk(long), B.chunk("")]))),
    outcomes: malformed
  },
  "JSON over the limit, announced and never sent": {
    first: B.answer(B.http(200, { ...B.json, "content-length": "99999999" })),
    outcomes: malformed
  },
  "gzip that is none": {
    first: B.answer(B.http(200, { ...B.json, "content-encoding": "gzip" }, B.good)),
    outcomes: malformed
  },
  "gzip that is right": {
    first: B.answer(B.http(200, { ...B.json, "content-encoding": "gzip" }, gzipSync(B.good))),
    outcomes: tolerated
  },

  // Errors from whatever stands before the provider.
  "502 with an HTML page": { first: B.page(502), outcomes: unlessUnsafe("ProviderUnavailable") },
  "503 with Retry-After 1, then 200": {
    first: B.status(503, {}, { "retry-after": "1" }),
    outcomes: unlessUnsafe("ProviderUnavailable")
  },
  "503 with Retry-After 3600": {
    first: B.status(503, {}, { "retry-after": "3600" }),
    outcomes: final("ProviderUnavailable")
  },
  // Its head is enough to know what it is.
  "503 with gzip that is none": {
    first: B.answer(B.http(503, { ...B.json, "content-encoding": "gzip" }, "<html>")),
    outcomes: unlessUnsafe("ProviderUnavailable")
  },
  "503 with a page over the limit": {
    first: B.answer(B.http(503, B.html, long)),
    outcomes: unlessUnsafe("ProviderUnavailable")
  },
  "429 whose body stalls": {
    first: B.answer(B.http(429, announced, half)),
    outcomes: repeated(2),
    timeouts: { idle: 700 }
  },
  "404 whose body is cut off": { first: B.partly(B.http(404, announced, half), end), outcomes: final("NotFound") },
  // The provider's code, which is lost, would have said more than the status does.
  "400 whose body is cut off": {
    first: B.partly(B.http(400, announced, half), end),
    outcomes: unlessUnsafe("TransportFailed body")
  }
}

const run = (row: Row, replay: Replay, transport: TransportName) =>
  Effect.gen(function* () {
    const elsewhere = yield* Server.start(() => B.ok)
    const first = typeof row.first === "function" ? row.first(elsewhere.url) : row.first
    const server = yield* Server.start(B.once(first), { tls: row.tls })
    const exit = yield* Effect.exit(inLab(calls[replay], server.url, transport, { timeouts: row.timeouts ?? {} }))
    const outcome = outcomeOf(exit)

    const attempts = exit._tag === "Success" ? exit.value.attempts : errorOf(exit).attempts
    assert.strictEqual(attempts, server.turns(), "the client knows how often it tried")
    assert.lengthOf(elsewhere.connections, 0, "no other host hears of the call")
    if (replay === "keyed") {
      const keys = server.received.map((request) => B.keyOf(request))
      for (const key of keys) assert.match(key, /^[\da-f-]{36}$/)
      assert.isAtMost(new Set(keys).size, 1, "all attempts have the same key")
    }
    return `${outcome}, ${server.received.length}`
  }).pipe(Effect.scoped)

beforeAll(() => Effect.runPromise(warmUp), patience.timeout)

for (const transport of transports) {
  describe.concurrent(`once, over ${transport}`, () => {
    for (const [fault, named] of Object.entries(rows)) {
      const row: Row = transport === "fetch" ? { ...named, ...named.overFetch } : named
      const expected = row.outcomes
      it.live(
        `${fault}: ${expected.join(" | ")}`,
        () =>
          Effect.gen(function* () {
            const outcomes = yield* Effect.forEach(replays, (replay) => run(row, replay, transport), { concurrency: 3 })
            assert.deepStrictEqual(outcomes, [...expected])
          }),
        patience
      )
    }
  })
}
