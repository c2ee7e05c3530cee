import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { inspect } from "node:util"
import { enrichmentRecurringPayments } from "../src/enrichment.ts"
import { type Options, Pluggy } from "../src/index.ts"
import { insightsBook } from "../src/insights.ts"
import { itemsRetrieve } from "../src/items.ts"
import { item } from "./bodies.ts"
import { apiKey, CLIENT_ID, CLIENT_SECRET, inTime, ITEM_ID, scripted } from "./pluggy.ts"

const settings = { PLUGGY_CLIENT_ID: CLIENT_ID, PLUGGY_CLIENT_SECRET: CLIENT_SECRET }

/** A call with these settings: where it went, or why it did not. */
const callWith = (env: Readonly<Record<string, string>>) =>
  Effect.suspend(() => {
    const over = scripted(() => ({ body: item }))
    const provider = ConfigProvider.fromEnv({ env: { ...env } })
    return inTime(itemsRetrieve({ id: ITEM_ID })).pipe(
      Effect.provide(Layer.provide(Pluggy.layerConfig, Layer.merge(over.layer, ConfigProvider.layer(provider)))),
      Effect.map(() => [...over.logins, ...over.sent].map((sent) => sent.url.href))
    )
  })

describe("layerConfig", () => {
  it.effect("reads id and secret, and calls Pluggy's own host", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* callWith(settings), [
        "https://api.pluggy.ai/auth",
        `https://api.pluggy.ai/items/${ITEM_ID}`
      ])
    })
  )

  const bases = ["https://proxy.test/pluggy/", "http://127.0.0.1:9000", "http://localhost:9000", "http://[::1]:9000"]
  for (const base of bases) {
    it.effect(`takes another host: ${base}`, () =>
      Effect.gen(function* () {
        const [login] = yield* callWith({ ...settings, PLUGGY_BASE_URL: base })
        assert.strictEqual(login, `${base.replace(/\/$/, "")}/auth`)
      })
    )
  }

  const wrong = [
    ["no id", { PLUGGY_CLIENT_SECRET: CLIENT_SECRET }, "PLUGGY_CLIENT_ID"],
    ["no secret", { PLUGGY_CLIENT_ID: CLIENT_ID }, "PLUGGY_CLIENT_SECRET"],
    ["an empty id", { ...settings, PLUGGY_CLIENT_ID: "" }, "PLUGGY_CLIENT_ID"],
    ["a blank id", { ...settings, PLUGGY_CLIENT_ID: " " }, "PLUGGY_CLIENT_ID"],
    ["an empty secret", { ...settings, PLUGGY_CLIENT_SECRET: "" }, "PLUGGY_CLIENT_SECRET"],
    ["a blank secret", { ...settings, PLUGGY_CLIENT_SECRET: "  " }, "PLUGGY_CLIENT_SECRET"],
    ["plain http to another machine", { ...settings, PLUGGY_BASE_URL: "http://api.pluggy.ai" }, "PLUGGY_BASE_URL"],
    ["no URL", { ...settings, PLUGGY_BASE_URL: "api.pluggy.ai" }, "PLUGGY_BASE_URL"],
    ["a URL with a password in it", { ...settings, PLUGGY_BASE_URL: "https://a:planted@b.test" }, "PLUGGY_BASE_URL"]
  ] as const
  for (const [what, env, name] of wrong) {
    it.effect(`with ${what} fails by the name of the setting, without any value`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(callWith(env))
        assert.strictEqual(error._tag, "ConfigError")
        assert.include(String(error), name)
        assert.notInclude(String(error), "planted")
      })
    )
  }

  it.effect("refuses an id that Pluggy's login would refuse, by saying what it should be", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(callWith({ ...settings, PLUGGY_CLIENT_ID: "planted-id" }))
      assert.strictEqual(error._tag, "ConfigError")
      for (const words of ["PLUGGY_CLIENT_ID", "a UUID"]) assert.include(error.message, words)
      assert.notInclude(inspect(error, { depth: 9 }), "planted")
    })
  )
})

describe("layer", () => {
  it.effect("with plain http to another machine fails each call before it is sent", () =>
    Effect.gen(function* () {
      const over = scripted(() => ({ body: item }))
      const client = Pluggy.layer({
        clientId: CLIENT_ID,
        clientSecret: Redacted.make(CLIENT_SECRET),
        baseUrl: "http://api.pluggy.ai"
      })
      const error = yield* Effect.flip(
        itemsRetrieve({ id: ITEM_ID }).pipe(Effect.provide(Layer.provide(client, over.layer)))
      )
      assert.strictEqual(error.reason._tag, "InvalidRequest")
      assert.include(error.message, "baseUrl: expected an https URL")
      assert.strictEqual(over.sent.length + over.logins.length, 0)
    })
  )
})

describe("the hosts of enrichment and insights", () => {
  const calls = Effect.all([
    itemsRetrieve({ id: ITEM_ID }),
    enrichmentRecurringPayments({ itemId: ITEM_ID }),
    insightsBook({ itemIds: [ITEM_ID, ITEM_ID] })
  ])
  const hosts: ReadonlyArray<readonly [string, Partial<Options>, ReadonlyArray<string>]> = [
    ["are Pluggy's own", {}, ["api.pluggy.ai", "enrichment-api.pluggy.ai", "insights-api.pluggy.ai"]],
    [
      "are whatever stands in for Pluggy, so that no key goes elsewhere",
      { baseUrl: "https://proxy.example" },
      ["proxy.example", "proxy.example", "proxy.example"]
    ],
    [
      "may be others",
      { baseUrl: "https://proxy.example", hosts: { insights: "https://insights.example" } },
      ["proxy.example", "proxy.example", "insights.example"]
    ]
  ]
  for (const [what, options, expected] of hosts) {
    it.effect(what, () =>
      Effect.gen(function* () {
        const over = scripted(({ url }) => ({
          body: url.pathname === "/recurring-payments" ? { recurringPayments: [] } : item
        }))
        const client = Pluggy.layer({ clientId: CLIENT_ID, clientSecret: Redacted.make(CLIENT_SECRET), ...options })
        yield* inTime(calls.pipe(Effect.provide(Layer.provide(client, over.layer))))
        assert.deepStrictEqual(
          over.sent.map(({ url }) => url.hostname),
          expected
        )
        assert.lengthOf(over.logins, 1)
        assert.strictEqual(over.logins[0]?.url.hostname, expected[0])
        assert.strictEqual(over.sent[2]?.url.search, `?itemIds=${ITEM_ID}%2C${ITEM_ID}`)
        for (const sent of over.sent) assert.strictEqual(sent.headers["x-api-key"], apiKey(1))
      })
    )
  }
})
