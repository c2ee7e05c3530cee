/** The fault lab: compressed answers, which both transports ask for and read alike. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as zlib from "node:zlib"
import { getThing } from "../acme.ts"
import * as B from "./behaviours.ts"
import { calls, errorOf, inLab, LIMIT, outcomeOf, patience, transports } from "./call.ts"
import * as Server from "./server.ts"

const encoded = (coding: string, bytes: Uint8Array, status = 200) =>
  B.answer(B.http(status, { ...B.json, "content-encoding": coding }, bytes))

const ofLength = (length: number) => JSON.stringify({ id: "x".repeat(length - '{"id":""}'.length) })

/** 32 MiB in 32 KiB. */
const bomb = zlib.gzipSync(Buffer.alloc(32 * 1024 * 1024, " "))

const rows: ReadonlyArray<readonly [name: string, answer: Server.Behaviour, outcome: string]> = [
  ["gzip", encoded("gzip", zlib.gzipSync(B.good)), "ok"],
  ["gzip under its old name", encoded("x-gzip", zlib.gzipSync(B.good)), "ok"],
  ["gzip in capitals", encoded("GZIP", zlib.gzipSync(B.good)), "ok"],
  ["deflate", encoded("deflate", zlib.deflateSync(B.good)), "ok"],
  ["br", encoded("br", zlib.brotliCompressSync(B.good)), "ok"],
  ["one within another", encoded("gzip, br", zlib.brotliCompressSync(zlib.gzipSync(B.good))), "ok"],
  ["chunked", B.answer(B.http(200, { ...B.chunked, "content-encoding": "gzip" }, chunks(zlib.gzipSync(B.good)))), "ok"],
  ["none, and it says so", encoded("identity", Buffer.from(B.good)), "ok"],
  ["gzip of as much as is allowed", encoded("gzip", zlib.gzipSync(ofLength(LIMIT))), "ok"],
  ["gzip of a byte more", encoded("gzip", zlib.gzipSync(ofLength(LIMIT + 1))), "MalformedResponse"],
  ["a bomb", encoded("gzip", bomb), "MalformedResponse"],
  ["gzip of HTML", encoded("gzip", zlib.gzipSync("<html>")), "MalformedResponse"],
  ["gzip that ends too early", encoded("gzip", zlib.gzipSync(B.good).subarray(0, -12)), "MalformedResponse"],
  ["gzip whose checksum is wrong", encoded("gzip", flipped(zlib.gzipSync(B.good))), "MalformedResponse"],
  ["gzip that is none", encoded("gzip", Buffer.from(B.good)), "MalformedResponse"],
  ["deflate that is none", encoded("deflate", Buffer.from("<html>")), "MalformedResponse"],
  ["br that is none", encoded("br", Buffer.from("<html>")), "MalformedResponse"],
  ["gzip of nothing", encoded("gzip", Buffer.alloc(0)), "MalformedResponse"],
  ["204 in gzip", B.answer(B.http(204, { "content-encoding": "gzip" })), "MalformedResponse"],
  // The code within is read.
  ["an error", encoded("gzip", zlib.gzipSync('{"code":"BANK_DOWN"}'), 400), "InstitutionUnavailable"],
  ["an error that is none", encoded("gzip", Buffer.from("<html>"), 503), "ProviderUnavailable"]
]

for (const transport of transports) {
  describe(`over ${transport}`, () => {
    it.live(
      "gzip is asked for",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(() => B.ok)
          yield* inLab(getThing({ id: "t1" }), server.url, transport)
          assert.include(server.received[0]?.headers["accept-encoding"], "gzip")
        }),
      patience
    )

    for (const [name, answer, outcome] of rows) {
      it.live(
        `${name}: ${outcome}`,
        () =>
          Effect.gen(function* () {
            const server = yield* Server.start(() => answer)
            const exit = yield* Effect.exit(inLab(calls.unsafe, server.url, transport))
            assert.strictEqual(outcomeOf(exit), outcome)
            assert.lengthOf(server.received, 1)
          }),
        patience
      )
    }

    it.live(
      "the limit is told when an answer is over it, and counts what was decompressed",
      () =>
        Effect.gen(function* () {
          const server = yield* Server.start(() => encoded("gzip", bomb))
          const before = process.memoryUsage().rss
          const exit = yield* Effect.exit(inLab(calls.unsafe, server.url, transport))
          assert.include(errorOf(exit).message, `at most ${LIMIT} bytes`)
          assert.isBelow(process.memoryUsage().rss - before, bomb.length * 512, "the bomb did not go off")
        }),
      patience
    )
  })
}

function chunks(bytes: Uint8Array): Buffer {
  return Buffer.concat([B.chunk(bytes.subarray(0, 5)), B.chunk(bytes.subarray(5)), B.chunk("")])
}

function flipped(gzip: Buffer): Buffer {
  gzip.writeUInt32LE(0, gzip.length - 8)
  return gzip
}
