import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { createServer, type IncomingHttpHeaders } from "node:http"
import { inspect } from "node:util"
import { Plaid } from "../src/index.ts"
import { linkDeliveryCreate } from "../src/link-delivery.ts"
import * as Node from "../src/node.ts"
import { created } from "./bodies.ts"
import { inTime, scripted } from "./plaid.ts"

const good = { PLAID_CLIENT_ID: "planted-id", PLAID_SECRET: "planted-secret" }
const call = linkDeliveryCreate({ link_token: "link-1" })

const settings = (values: Readonly<Record<string, string>>) => ConfigProvider.layer(ConfigProvider.fromUnknown(values))

/** Makes one call with the settings, and yields what went out. */
const send = (values: Readonly<Record<string, string>>) =>
  Effect.suspend(() => {
    const over = scripted(() => ({ body: created }))
    return inTime(Effect.provide(call, Layer.provide(Plaid.layerConfig, [over.layer, settings(values)]))).pipe(
      Effect.as(over.sent)
    )
  })

describe("layerConfig", () => {
  it.effect("calls sandbox with the credentials of the settings, unless told otherwise", () =>
    Effect.gen(function* () {
      const [sent] = yield* send(good)
      assert.strictEqual(sent?.url.href, "https://sandbox.plaid.com/link_delivery/create")
      assert.deepInclude(sent?.headers, { "plaid-client-id": "planted-id", "plaid-secret": "planted-secret" })
    })
  )

  for (const environment of ["sandbox", "development", "production"]) {
    it.effect(`calls the host of PLAID_ENV=${environment}`, () =>
      Effect.gen(function* () {
        const [sent] = yield* send({ ...good, PLAID_ENV: environment })
        assert.strictEqual(sent?.url.host, `${environment}.plaid.com`)
      })
    )
  }

  it.effect("calls another host when told to, plain http on this machine", () =>
    Effect.gen(function* () {
      const [sent] = yield* send({ ...good, PLAID_ENV: "production", PLAID_BASE_URL: "http://127.0.0.1:4010/plaid/" })
      assert.strictEqual(sent?.url.href, "http://127.0.0.1:4010/plaid/link_delivery/create")
    })
  )

  const bad: ReadonlyArray<readonly [string, Readonly<Record<string, string>>, ReadonlyArray<string>]> = [
    ["no client id", { PLAID_SECRET: "planted-secret" }, ["PLAID_CLIENT_ID"]],
    ["an empty client id", { ...good, PLAID_CLIENT_ID: "" }, ["PLAID_CLIENT_ID"]],
    ["no secret", { PLAID_CLIENT_ID: "planted-id" }, ["PLAID_SECRET"]],
    ["an empty secret", { ...good, PLAID_SECRET: "" }, ["PLAID_SECRET"]],
    ["a blank client id", { ...good, PLAID_CLIENT_ID: "  " }, ["PLAID_CLIENT_ID", "not empty"]],
    ["a blank secret", { ...good, PLAID_SECRET: " \t" }, ["PLAID_SECRET", "not empty"]],
    ["a secret with its file's last newline", { ...good, PLAID_SECRET: "planted-secret\n" }, ["PLAID_SECRET"]],
    ["an unknown environment", { ...good, PLAID_ENV: "prod" }, ["PLAID_ENV", "sandbox", "development", "production"]],
    ["plain http to another machine", { ...good, PLAID_BASE_URL: "http://sandbox.plaid.com" }, ["PLAID_BASE_URL"]],
    ["a host that is no URL", { ...good, PLAID_BASE_URL: "sandbox.plaid.com" }, ["PLAID_BASE_URL"]],
    ["a password in the URL", { ...good, PLAID_BASE_URL: "https://u:planted-password@h.test" }, ["PLAID_BASE_URL"]]
  ]
  for (const [what, values, names] of bad) {
    it.effect(`refuses ${what}, by the setting's name and without a secret`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(send(values))
        assert.strictEqual(error._tag, "ConfigError")
        for (const name of names) assert.include(error.message, name)
        for (const text of [error.message, String(error), JSON.stringify(error), inspect(error, { depth: 9 })]) {
          assert.notInclude(text, "planted")
        }
      })
    )
  }
})

describe("layer", () => {
  it.effect("with plain http to another machine fails each call before it is sent", () =>
    Effect.gen(function* () {
      const over = scripted(() => ({ body: created }))
      const client = Plaid.layer({
        clientId: "id",
        secret: Redacted.make("planted-secret"),
        environment: "sandbox",
        baseUrl: "http://sandbox.plaid.com"
      })
      const error = yield* Effect.flip(Effect.provide(call, Layer.provide(client, over.layer)))
      assert.strictEqual(error.reason._tag, "InvalidRequest")
      assert.include(error.message, "baseUrl: expected an https URL")
      assert.strictEqual(over.sent.length, 0)
    })
  )
})

describe("a layer with its transport", () => {
  const layers = [
    ["the runtime's fetch", Plaid.layerFetch],
    ["undici, on Node", Node.layer]
  ] as const
  for (const [name, layer] of layers) {
    it.live(`needs the settings alone: ${name}`, () =>
      Effect.gen(function* () {
        const seen: Array<IncomingHttpHeaders> = []
        const server = createServer((request, response) => {
          seen.push(request.headers)
          response.setHeader("content-type", "application/json").end(JSON.stringify(created))
        })
        yield* Effect.callback<void>((resume) => void server.listen(0, "127.0.0.1", () => resume(Effect.void)))
        yield* Effect.addFinalizer(() => Effect.sync(() => server.close()))
        const address = server.address()
        const port = typeof address === "object" ? address?.port : undefined
        const values = { ...good, PLAID_BASE_URL: `http://127.0.0.1:${port}` }
        assert.deepStrictEqual(yield* Effect.provide(call, Layer.provide(layer, settings(values))), created)
        assert.strictEqual(seen.length, 1)
        assert.deepInclude(seen[0], { "plaid-client-id": "planted-id", "plaid-secret": "planted-secret" })
      })
    )
  }
})
