/** The fault lab: headers are the same by whatever way a request goes, however their names are written. */
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as Credentials from "../../src/credentials.ts"
import { Acme } from "../acme.ts"
import * as B from "./behaviours.ts"
import { inLab, patience, transports } from "./call.ts"
import * as Server from "./server.ts"

/** The values of a header, in the request's own words: the server's parser would keep but one. */
const valuesOf = (text: string, header: string): ReadonlyArray<string> =>
  text.split("\r\n").flatMap((line) => {
    const [name = "", value = ""] = line.split(": ")
    return name.toLowerCase() === header ? [value] : []
  })

for (const transport of transports) {
  it.live(
    `a secret in a header is there once, and stands over the request's own, over ${transport}`,
    () =>
      Effect.gen(function* () {
        const server = yield* Server.start(() => B.ok)
        const call = Effect.flatMap(Acme, (acme) =>
          acme.request({
            method: "GET",
            path: "/things",
            request: { "x-api-key": "another", "Acme-Version": "another" },
            places: { "x-api-key": "header", "Acme-Version": "header" },
            response: Schema.Unknown
          })
        )
        const credentials = () => Credentials.fixed({ "X-Api-Key": Redacted.make("planted-key") })
        yield* inLab(call, server.url, transport, { credentials })
        const [request] = server.received
        assert.deepStrictEqual(valuesOf(request?.text ?? "", "x-api-key"), ["planted-key"])
        assert.deepStrictEqual(valuesOf(request?.text ?? "", "acme-version"), ["7"])
      }),
    patience
  )
}
