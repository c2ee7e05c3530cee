/** The fault lab: what an app sets for effect's client of undici holds for our calls, by either way. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as B from "./behaviours.ts"
import { calls, inLab, patience } from "./call.ts"
import * as Server from "./server.ts"

for (const transport of ["undici", "a client made of undici's"] as const) {
  it.live(
    `the options of undici's requests that are in context are those of a call over ${transport}`,
    () =>
      Effect.gen(function* () {
        const server = yield* Server.start(() => B.ok)
        const closing = Effect.provideService(calls.safe, NodeHttpClient.UndiciOptions, { reset: true })
        yield* inLab(Effect.andThen(calls.safe, closing), server.url, transport)
        assert.deepStrictEqual(
          server.received.map(({ headers }) => headers["connection"]),
          ["keep-alive", "close"]
        )
      }),
    patience
  )
}
