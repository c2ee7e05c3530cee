import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import { createServer, type IncomingHttpHeaders } from "node:http"
import { inspect } from "node:util"
import { MoneyKit } from "../src/index.ts"
import { getLink } from "../src/links.ts"
import * as Node from "../src/node.ts"
import { gotLink } from "./bodies.ts"

const good = { MONEYKIT_CLIENT_ID: "planted-id", MONEYKIT_CLIENT_SECRET: "planted-secret" }

const settings = (values: Readonly<Record<string, string>>) => ConfigProvider.layer(ConfigProvider.fromUnknown(values))

/** Makes one call with the settings, and yields what went out. */
const send = Effect.fnUntraced(function* (values: Readonly<Record<string, string>>) {
  const sent: Array<{ readonly href: string; readonly headers: Readonly<Record<string, string>> }> = []
  const http = HttpClient.make((request, url) =>
    Effect.sync(() => {
      sent.push({ href: url.href, headers: { ...request.headers } })
      return HttpClientResponse.fromWeb(request, Response.json(gotLink))
    })
  )
  yield* Effect.provide(
    getLink({ id: "mk_1" }),
    MoneyKit.layerConfig.pipe(
      Layer.provide(Layer.succeed(HttpClient.HttpClient, http)),
      Layer.provide(settings(values))
    )
  )
  return sent
})

describe("layerConfig", () => {
  it.effect("calls MoneyKit's host with the credentials of the settings", () =>
    Effect.gen(function* () {
      const [sent] = yield* send(good)
      assert.strictEqual(sent?.href, "https://api.moneykit.com/links/mk_1")
      assert.deepInclude(sent?.headers, { "x-client-id": "planted-id", "x-client-secret": "planted-secret" })
    })
  )

  it.effect("calls another host when told to, plain http on this machine", () =>
    Effect.gen(function* () {
      const [sent] = yield* send({ ...good, MONEYKIT_BASE_URL: "http://127.0.0.1:4010/moneykit/" })
      assert.strictEqual(sent?.href, "http://127.0.0.1:4010/moneykit/links/mk_1")
    })
  )

  const bad: ReadonlyArray<readonly [string, Readonly<Record<string, string>>, string]> = [
    ["no client id", { MONEYKIT_CLIENT_SECRET: "planted-secret" }, "MONEYKIT_CLIENT_ID"],
    ["an empty client id", { ...good, MONEYKIT_CLIENT_ID: "" }, "MONEYKIT_CLIENT_ID"],
    ["no client secret", { MONEYKIT_CLIENT_ID: "planted-id" }, "MONEYKIT_CLIENT_SECRET"],
    ["an empty client secret", { ...good, MONEYKIT_CLIENT_SECRET: "" }, "MONEYKIT_CLIENT_SECRET"],
    ["a blank client id", { ...good, MONEYKIT_CLIENT_ID: "  " }, "MONEYKIT_CLIENT_ID"],
    ["a blank client secret", { ...good, MONEYKIT_CLIENT_SECRET: " " }, "MONEYKIT_CLIENT_SECRET"],
    ["plain http to another machine", { ...good, MONEYKIT_BASE_URL: "http://api.moneykit.com" }, "MONEYKIT_BASE_URL"],
    ["a host that is no URL", { ...good, MONEYKIT_BASE_URL: "api.moneykit.com" }, "MONEYKIT_BASE_URL"],
    ["a password in the URL", { ...good, MONEYKIT_BASE_URL: "https://u:planted-password@h.test" }, "MONEYKIT_BASE_URL"]
  ]
  for (const [what, values, name] of bad) {
    it.effect(`refuses ${what}, by the setting's name and without a value`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(send(values))
        assert.strictEqual(error._tag, "ConfigError")
        assert.include(error.message, name)
        for (const text of [error.message, String(error), JSON.stringify(error), inspect(error, { depth: 9 })]) {
          assert.notInclude(text, "planted")
        }
      })
    )
  }
})

describe("a layer with its transport", () => {
  const layers = [
    ["the runtime's fetch", MoneyKit.layerFetch],
    ["undici, on Node", Node.layer]
  ] as const
  for (const [name, layer] of layers) {
    it.live(`needs the settings alone: ${name}`, () =>
      Effect.gen(function* () {
        const seen: Array<IncomingHttpHeaders> = []
        const server = createServer((request, response) => {
          seen.push(request.headers)
          response.setHeader("content-type", "application/json").end(JSON.stringify(gotLink))
        })
        yield* Effect.addFinalizer(() => Effect.sync(() => server.close()))
        yield* Effect.callback<void>((resume) => void server.listen(0, "127.0.0.1", () => resume(Effect.void)))
        const address = server.address()
        const port = typeof address === "object" ? address?.port : undefined
        const values = { ...good, MONEYKIT_BASE_URL: `http://127.0.0.1:${port}` }
        const link = yield* Effect.provide(getLink({ id: "mk_1" }), Layer.provide(layer, settings(values)))
        assert.deepStrictEqual(link, gotLink)
        assert.strictEqual(seen[0]?.["x-client-secret"], "planted-secret")
      })
    )
  }
})
