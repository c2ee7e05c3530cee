import { RetryPolicy, never } from "@bankstream/core/retry"
import { walletGet } from "@bankstream/plaid/wallet"
import { assert, describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { makeLimits } from "../src/limits.ts"
import { Sandbox } from "../src/sandbox.ts"
import { catalogs } from "./samples.ts"
import { apiKey, busiest, inMemory, raw, rawMoneyKit, rawPlaid, rawPluggy, simulators } from "./simulators.ts"

const operation = (id: string) => {
  const found = Object.values(catalogs)
    .flat()
    .find((each) => each.id === id)
  if (found === undefined) throw new Error(`no operation ${id}`)
  return found
}

describe("counting calls", () => {
  it("lets so many through in a window, and as many again in the next", () => {
    const limits = makeLimits("pluggy", 2)
    const count = (now: number) => limits.count(operation("items-retrieve"), {}, now)
    assert.deepStrictEqual(
      [count(0), count(1_000), count(59_999), count(60_000)],
      [
        { isOver: false, limit: 2, reset: 60 },
        { isOver: false, limit: 2, reset: 59 },
        { isOver: true, limit: 2, reset: 1 },
        { isOver: false, limit: 2, reset: 60 }
      ]
    )
  })

  const cases: ReadonlyArray<readonly [what: string, id: string, fields: object, most: number]> = [
    ["Plaid's, by Item", "itemGet", { access_token: "a" }, 40],
    ["MoneyKit's, by a field within a field", "create_link_session", { customer_user: { id: "u" } }, 20],
    ["Pluggy's, of all callers together", "items-update", { id: "i" }, 20]
  ]
  for (const [what, id, fields, most] of cases) {
    it(`holds to the published quotas: ${what}`, () => {
      const provider = id.includes("-") ? "pluggy" : id.includes("_") ? "moneykit" : "plaid"
      const limits = makeLimits(provider, "documented")
      const met = Array.from({ length: most + 1 }, () => limits.count(operation(id), { ...fields }, 0)?.isOver)
      assert.deepStrictEqual(met, [...Array.from({ length: most }, () => false), true])
    })
  }

  it("counts Items apart, and operations together where they share a quota", () => {
    const plaid = makeLimits("plaid", "documented")
    for (let i = 0; i < 40; i++) plaid.count(operation("itemGet"), { access_token: "a" }, 0)
    assert.isTrue(plaid.count(operation("itemGet"), { access_token: "a" }, 0)?.isOver)
    assert.isFalse(plaid.count(operation("itemGet"), { access_token: "b" }, 0)?.isOver)
    const pluggy = makeLimits("pluggy", "documented")
    for (let i = 0; i < 360; i++) pluggy.count(operation("transactions-list"), {}, 0)
    assert.isTrue(pluggy.count(operation("transactions-retrieve"), {}, 0)?.isOver)
  })

  it("has no limit where none is published, or when it is off", () => {
    assert.isUndefined(makeLimits("pluggy", "documented").count(operation("accounts-list"), {}, 0))
    assert.isUndefined(makeLimits("plaid", "off").count(operation("itemGet"), {}, 0))
  })
})

describe("a call too many", () => {
  it.effect("is answered in each provider's own words and headers, and in the next minute it is none", () =>
    Effect.gen(function* () {
      const { world } = yield* Sandbox
      const plaid = rawPlaid("/institutions/get", { country_codes: ["US"], count: 1, offset: 0 })
      const moneykit = rawMoneyKit(`/links/${busiest(world, "moneykit").id}`)
      const key = yield* apiKey
      const pluggy = raw("pluggy", "/connectors", { headers: { "x-api-key": key } })
      for (const call of [plaid, moneykit, pluggy]) assert.strictEqual((yield* call).status, 200)
      yield* TestClock.adjust("20 seconds")

      const atPlaid = yield* plaid
      assert.strictEqual(atPlaid.status, 429)
      expect(atPlaid.body).toMatchObject({ error_type: "RATE_LIMIT_EXCEEDED", error_code: "INSTITUTIONS_GET_LIMIT" })
      assert.isFalse(atPlaid.headers.has("retry-after"))
      const atMoneyKit = yield* moneykit
      assert.deepStrictEqual([atMoneyKit.status, atMoneyKit.headers.get("retry-after")], [429, "40"])
      const atPluggy = yield* pluggy
      assert.strictEqual(atPluggy.status, 429)
      assert.deepStrictEqual(
        ["ratelimit-limit", "ratelimit-reset", "retry-after"].map((name) => atPluggy.headers.get(name)),
        ["1", "40", "60"]
      )
      yield* TestClock.adjust("40 seconds")
      for (const call of [plaid, moneykit, pluggy]) assert.strictEqual((yield* call).status, 200)
    }).pipe(Effect.provide(simulators({ limits: 1 })))
  )

  it.effect("is only one of who may call", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* raw("pluggy", "/connectors")).status, 403)
      assert.strictEqual((yield* raw("pluggy", "/connectors")).status, 403)
      assert.strictEqual((yield* rawPluggy("/connectors")).status, 200)
    }).pipe(Effect.provide(simulators({ limits: 1 })))
  )

  it.effect("can be had, and had no longer, while it runs", () =>
    Effect.gen(function* () {
      const { limit } = yield* Sandbox
      const call = Effect.match(walletGet({ wallet_id: "w" }), {
        onSuccess: () => "answered",
        onFailure: ({ reason }) => reason._tag
      })
      const met = [yield* call]
      yield* limit(1)
      met.push(yield* call, yield* call)
      yield* limit("off")
      met.push(yield* call)
      assert.deepStrictEqual(met, ["answered", "answered", "RateLimited", "answered"])
    }).pipe(Effect.provide(inMemory().pipe(Layer.provideMerge(Layer.succeed(RetryPolicy, never)))))
  )

  it.effect("can be ordered over HTTP", () =>
    Effect.gen(function* () {
      const order = (limits: unknown) => raw("moneykit", "/_sandbox/limits", { body: { limits } })
      assert.strictEqual((yield* order("many")).status, 400)
      assert.strictEqual((yield* order("documented")).status, 204)
      const { world } = yield* Sandbox
      const { id } = busiest(world, "moneykit")
      const statuses = yield* Effect.replicateEffect(
        Effect.map(rawMoneyKit(`/links/${id}/accounts`), ({ status }) => status),
        5
      )
      assert.deepStrictEqual(statuses, [200, 200, 200, 200, 429])
    }).pipe(Effect.provide(simulators()))
  )

  it.effect("cannot be one of a number that is none", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Effect.scoped(Layer.build(Sandbox.testLayer({ limits: 0 }))))
      expect(error).toMatchObject({ reason: "Options" })
      assert.include(error.message, "limits must be")
    })
  )
})
