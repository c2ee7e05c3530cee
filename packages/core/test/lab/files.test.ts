/** The fault lab: files that come, over both transports and real sockets. */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { createHash } from "node:crypto"
import type * as net from "node:net"
import { gzipSync } from "node:zlib"
import type * as Timeouts from "../../src/timeouts.ts"
import type { Acme, AcmeError } from "../acme.ts"
import { getFile, getSignedFile, makeFile } from "../files.ts"
import * as B from "./behaviours.ts"
import { inLab, outcomeOf, patience, transports, warmUp } from "./call.ts"
import * as Server from "./server.ts"

/** What no error may show: the token that the calls carry. */
const id = "access-sandbox-planted-token"
const pdf = { "content-type": "application/pdf" }
const chunked = { ...pdf, "transfer-encoding": "chunked" }
const closing = { ...pdf, connection: "close" }
const announced = { ...pdf, "content-length": "99" }

/** More than an answer of the lab may have. */
const file = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251))
const half = file.subarray(0, 50_000)
const sha256 = createHash("sha256").update(file).digest("hex")
const signed = { ...pdf, "acme-hash": sha256 }
const whole = B.answer(B.http(200, pdf, file))

const end = (socket: net.Socket) => void socket.end()

/** Twenty bytes within two seconds. */
const trickle = (socket: net.Socket) => {
  let left = 20
  const timer = setInterval(() => {
    socket.write("x")
    if (--left === 0) clearInterval(timer)
  }, 100)
}

/** Two chunks, and what then becomes of the connection. */
const inChunks = (then: (socket: net.Socket) => void) =>
  B.partly(Buffer.concat([B.http(200, chunked), B.chunk(half), B.chunk(file.subarray(50_000))]), then)

interface Row {
  readonly first: Server.Behaviour
  /** `ok` with how many bytes, or the reason and its phase; and how many requests the server read. */
  readonly outcome: string
  readonly from?: typeof getFile
  readonly timeouts?: Partial<Timeouts.Policy>
}

const rows: Readonly<Record<string, Row>> = {
  "of an announced length": { first: whole, outcome: "ok 100000, 1" },
  "in chunks": {
    first: inChunks((socket) => void socket.write("0\r\n\r\n")),
    outcome: "ok 100000, 1"
  },
  "up to the end of the connection": {
    first: B.partly(B.http(200, closing, file), end),
    outcome: "ok 100000, 1"
  },
  "with its hash": { first: B.answer(B.http(200, signed, file)), from: getSignedFile, outcome: "ok 100000, 1" },
  "with the hash of another file": {
    first: B.answer(B.http(200, { ...signed, "acme-hash": "00".repeat(32) }, file)),
    from: getSignedFile,
    outcome: "MalformedResponse, 1"
  },
  "without the promised hash": { first: whole, from: getSignedFile, outcome: "ok 100000, 1" },
  "up to the end of the connection, cut off": {
    first: B.partly(B.http(200, { ...closing, "acme-hash": sha256 }, half), end),
    from: getSignedFile,
    outcome: "MalformedResponse, 1"
  },
  "compressed, which was not asked for": {
    first: B.answer(B.http(200, { ...pdf, "content-encoding": "gzip" }, gzipSync(file))),
    outcome: "ok 100000, 1"
  },
  "compressed, and cut off": {
    first: B.partly(
      B.http(200, { ...pdf, "content-encoding": "gzip", "content-length": "9999" }, gzipSync(file).subarray(0, 300)),
      end
    ),
    outcome: "TransportFailed body, 1"
  },
  "cut off": { first: B.partly(B.http(200, announced, half.subarray(0, 50)), end), outcome: "TransportFailed body, 1" },
  "reset in the middle": {
    first: B.partly(B.http(200, announced, half.subarray(0, 50)), B.reset),
    outcome: "TransportFailed body, 1"
  },
  "cut off before its first byte": {
    first: B.partly(B.http(200, announced), end),
    outcome: "TransportFailed body, 1"
  },
  "in chunks, cut off between two": { first: inChunks(end), outcome: "TransportFailed body, 1" },
  "that stalls": {
    first: B.answer(B.http(200, announced, half.subarray(0, 50))),
    outcome: "Timeout body, 1",
    timeouts: { idle: 700 }
  },
  "that takes longer than a call may": {
    first: B.partly(B.http(200, { ...pdf, "content-length": "20" }), trickle),
    outcome: "ok 20, 1",
    timeouts: { total: 1_500 }
  },
  "of no bytes": { first: B.answer(B.http(200, pdf)), outcome: "MalformedResponse, 1" },
  "that is no file: 204": { first: B.answer(B.http(204, {})), outcome: "MalformedResponse, 1" },
  "that is no file: a page": { first: B.page(200), outcome: "MalformedResponse, 1" },
  "that is no file: a page, and then one": { first: B.page(502), outcome: "ok 100000, 2" },
  "that is no file: the provider's error": { first: B.refusal(400, "MOVED"), outcome: "PaginationMutated, 1" },
  "that is no file: the provider's error, which passes": {
    first: B.refusal(400, "BANK_DOWN"),
    outcome: "ok 100000, 2"
  },
  "that is no file: the provider's error with a status of success": {
    first: B.refusal(200, "MOVED"),
    outcome: "PaginationMutated, 1"
  },
  "that never begins": {
    first: { at: "request", act: () => {} },
    outcome: "ok 100000, 2",
    timeouts: { headers: 700 }
  },
  "that is reset before its head": { first: { at: "request", act: B.reset }, outcome: "ok 100000, 2" },
  "that is reset before its head, and is made anew each time": {
    first: { at: "request", act: B.reset },
    from: makeFile,
    outcome: "TransportFailed request, 1"
  }
}

const sizeOf = <E, R>(bytes: Stream.Stream<Uint8Array, E, R>) =>
  Stream.runFold(
    bytes,
    () => 0,
    (size, piece) => size + piece.length
  )

beforeAll(() => Effect.runPromise(warmUp), patience.timeout)

for (const transport of transports) {
  describe.concurrent(`a file over ${transport}`, () => {
    for (const [what, row] of Object.entries(rows)) {
      it.live(
        `${what}: ${row.outcome}`,
        () =>
          Effect.gen(function* () {
            const server = yield* Server.start((turn) => (turn === 1 ? row.first : whole))
            const { from = getFile, timeouts = {} } = row
            const exit = yield* Effect.exit(inLab(sizeOf(from({ id })), server.url, transport, { timeouts }))
            const came = Exit.isSuccess(exit) ? `ok ${exit.value}` : outcomeOf(exit)
            assert.strictEqual(`${came}, ${server.received.length}`, row.outcome)
            assert.strictEqual(server.received[0]?.headers["accept-encoding"], "identity")
          }),
        patience
      )
    }

    it.live(
      "comes byte for byte",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(() => whole)
          const pieces = yield* inLab(Stream.runCollect(getFile({ id })), server.url, transport)
          assert.isTrue(Buffer.concat(pieces).equals(file))
        }),
      patience
    )

    it.live(
      "leaves its connection for the next call",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(() => whole)
          yield* inLab(Effect.repeat(sizeOf(getFile({ id })), { times: 2 }), server.url, transport)
          assert.deepStrictEqual([server.received.length, server.connections.length], [3, 1])
        }),
      patience
    )

    it.live(
      "is not sent faster than it is taken, but for what lies in the sockets",
      () =>
        Effect.gen(function* () {
          const size = 64 * 1024 * 1024
          let written = 0
          const flood = (socket: net.Socket) => {
            const piece = Buffer.alloc(64 * 1024)
            const write = () => {
              while (written < size) {
                written += piece.length
                if (!socket.write(piece)) return
              }
            }
            socket.on("drain", write)
            write()
          }
          const server = yield* Server.start(() =>
            B.partly(B.http(200, { ...pdf, "content-length": String(size) }), flood)
          )
          let ahead = 0
          let taken = 0
          // When nothing more was written for a while, all that can wait on the way does.
          const settled = Effect.gen(function* () {
            for (let before = -1; before !== written;) {
              before = written
              yield* Effect.sleep("100 millis")
            }
            ahead = Math.max(ahead, written - taken)
          })
          const taking = Stream.runForEach(getFile({ id }), (piece) => {
            const isFirst = taken === 0
            taken += piece.length
            return isFirst ? settled : Effect.void
          })
          yield* inLab(taking, server.url, transport)
          assert.strictEqual(taken, size)
          assert.isBelow(ahead, size / 2)
        }),
      patience
    )

    /** Calls that end before the file does, each in its way. */
    const endings: ReadonlyArray<readonly [how: string, end: Effect.Effect<unknown, AcmeError, Acme>]> = [
      ["no more of it is wanted", Stream.runDrain(Stream.take(getFile({ id }), 1))],
      [
        "taking it is interrupted",
        Effect.gen(function* () {
          const begun = yield* Deferred.make<void>()
          const taking = Stream.runForEach(getFile({ id }), () => Deferred.succeed(begun, undefined))
          const fiber = yield* Effect.forkChild(taking)
          yield* Deferred.await(begun)
          yield* Fiber.interrupt(fiber)
        })
      ],
      ["it was opened and not taken", Effect.scoped(getFile.withResponse({ id }))],
      [
        "its scope is closed while it is taken",
        Effect.gen(function* () {
          const scope = yield* Scope.make()
          const begun = yield* Deferred.make<void>()
          const { value } = yield* Effect.provideService(getFile.withResponse({ id }), Scope.Scope, scope)
          const taking = Stream.runForEach(value, () => Deferred.succeed(begun, undefined))
          const fiber = yield* Effect.forkChild(Effect.exit(taking))
          yield* Deferred.await(begun)
          yield* Scope.close(scope, Exit.void)
          assert.strictEqual(outcomeOf(yield* Fiber.join(fiber)), "TransportFailed body")
        })
      ]
    ]
    for (const [how, ending] of endings) {
      it.live(
        `lets its connection go when ${how}`,
        () =>
          Effect.gen(function* () {
            const server = yield* Server.start(() =>
              B.answer(B.http(200, { ...pdf, "content-length": "999999" }, half))
            )
            yield* inLab(
              Effect.gen(function* () {
                yield* ending
                yield* Effect.promise(() => server.connections[0]?.closed ?? Promise.reject(new Error("no connection")))
              }),
              server.url,
              transport
            )
            assert.lengthOf(server.received, 1)
          }),
        patience
      )
    }
  })
}
