import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import type { Provider } from "../src/model.ts"
import { readSettings } from "../src/settings.ts"

const read = (env: Record<string, string>, chosen: ReadonlyArray<Provider> = []) =>
  readSettings(chosen).pipe(
    Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env })),
    Effect.catch((error) => Effect.succeed(error.message))
  )

const plaid = { PLAID_CLIENT_ID: "id", PLAID_SECRET: "planted-secret" }
const moneykit = { MONEYKIT_CLIENT_ID: "id", MONEYKIT_CLIENT_SECRET: "planted-secret" }
const pluggy = { PLUGGY_CLIENT_ID: "id", PLUGGY_CLIENT_SECRET: "planted-secret" }
const all: ReadonlyArray<Provider> = ["plaid", "moneykit", "pluggy"]

describe("where to read from", () => {
  const good: ReadonlyArray<readonly [string, Record<string, string>, ReadonlyArray<Provider>, unknown]> = [
    ["nothing is set: all of the sandbox", {}, [], { where: "sandbox", providers: all, transactions: undefined }],
    [
      "nothing is set, one is chosen: that one of the sandbox",
      { BANKSTREAM_SANDBOX_TRANSACTIONS: "12000" },
      ["pluggy"],
      { where: "sandbox", providers: ["pluggy"], transactions: 12_000 }
    ],
    ["one is configured: that one at its host", plaid, [], { where: "hosts", providers: ["plaid"] }],
    ["all are configured", { ...plaid, ...moneykit, ...pluggy }, [], { where: "hosts", providers: all }],
    [
      "two are configured, one is chosen",
      { ...plaid, ...moneykit },
      ["moneykit", "moneykit"],
      { where: "hosts", providers: ["moneykit"] }
    ],
    [
      "one that is not chosen need not be right",
      { ...moneykit, PLAID_ENV: "production" },
      ["moneykit"],
      { where: "hosts", providers: ["moneykit"] }
    ],
    [
      "a base URL on this machine",
      { ...pluggy, PLUGGY_BASE_URL: "http://127.0.0.1:4000" },
      [],
      { where: "hosts", providers: ["pluggy"] }
    ]
  ]
  for (const [name, env, chosen, expected] of good) {
    it.effect(name, () => Effect.map(read(env, chosen), (settings) => assert.deepStrictEqual(settings, expected)))
  }

  const bad: ReadonlyArray<readonly [string, Record<string, string>, ReadonlyArray<Provider>, named: string]> = [
    ["a secret without its id", { PLAID_SECRET: "planted-secret" }, [], "PLAID_CLIENT_ID is not set"],
    ["an id without its secret", { MONEYKIT_CLIENT_ID: "id" }, [], "MONEYKIT_CLIENT_SECRET is not set"],
    ["a base URL alone", { PLUGGY_BASE_URL: "http://127.0.0.1:1" }, [], "PLUGGY_CLIENT_ID is not set"],
    ["an environment alone", { PLAID_ENV: "sandbox" }, [], "PLAID_CLIENT_ID is not set"],
    ["one in part beside a whole one", { ...plaid, PLUGGY_CLIENT_ID: "id" }, [], "PLUGGY_CLIENT_SECRET is not set"],
    ["one that is chosen and not configured", plaid, ["pluggy"], "PLUGGY_CLIENT_ID is not set"],
    ["Plaid's production", { ...plaid, PLAID_ENV: "production" }, [], "PLAID_ENV=sandbox"],
    ["a size that is none", { BANKSTREAM_SANDBOX_TRANSACTIONS: "many" }, [], "BANKSTREAM_SANDBOX_TRANSACTIONS must be"],
    [
      "a size that no world has",
      { BANKSTREAM_SANDBOX_TRANSACTIONS: "10000001" },
      [],
      "BANKSTREAM_SANDBOX_TRANSACTIONS must be"
    ]
  ]
  for (const [name, env, chosen, named] of bad) {
    it.effect(`refuses ${name} with one sentence that names it, and no secret`, () =>
      Effect.map(read(env, chosen), (sentence) => {
        if (typeof sentence !== "string") return assert.fail("it was accepted")
        assert.include(sentence, named)
        assert.match(sentence, /^[^\n]*\.$/)
        assert.notInclude(sentence, "planted")
      })
    )
  }
})
