/** The fault lab: answers that may have any length. */
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { gzipSync } from "node:zlib"
import { ResponseLimit } from "../../src/body.ts"
import * as B from "./behaviours.ts"
import { calls, inLab, LIMIT, patience, transports } from "./call.ts"
import * as Server from "./server.ts"

const id = "x".repeat(LIMIT)

for (const transport of transports) {
  for (const coding of ["identity", "gzip"]) {
    it.live(
      `an answer without a limit is read, whatever its length, over ${transport}, as ${coding}`,
      () =>
        Effect.gen(function* () {
          const body = JSON.stringify({ id })
          const bytes = coding === "gzip" ? gzipSync(body) : body
          const server = yield* Server.start(() =>
            B.answer(B.http(200, { ...B.json, "content-encoding": coding }, bytes))
          )
          const unlimited = Effect.provideService(calls.safe, ResponseLimit, Infinity)
          assert.deepStrictEqual((yield* inLab(unlimited, server.url, transport)).value, { id })
        }),
      patience
    )
  }
}
