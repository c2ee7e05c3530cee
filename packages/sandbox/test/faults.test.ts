import { getLinks } from "@bankstream/moneykit/links"
import { institutionsGet, institutionsGetById } from "@bankstream/plaid/institutions"
import { connectorRetrieve, connectorsList } from "@bankstream/pluggy/connectors"
import { RetryPolicy, never } from "@bankstream/core/retry"
import { assert, describe, expect, it, layer } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { makeFaults } from "../src/faults.ts"
import { Sandbox } from "../src/sandbox.ts"
import { apiKey, busiest, raw, rawMoneyKit, rawPlaid, rawPluggy, simulators, textAt } from "./simulators.ts"

const institution = { institution_id: "ins_109508", country_codes: ["US"] } as const

describe("the order of faults", () => {
  it("meets them in the order in which they were planned, each as often as said", () => {
    const faults = makeFaults()
    faults.plan({ fault: { _tag: "Code", code: "first" }, times: 2 })
    faults.plan({ fault: { _tag: "Code", code: "second" } })
    const met = Array.from({ length: 4 }, () => faults.take("anything"))
    assert.deepStrictEqual(
      met.map((fault) => (fault?._tag === "Code" ? fault.code : undefined)),
      ["first", "first", "second", undefined]
    )
  })

  it("spares the calls that are to be spared, counted from the planning on", () => {
    const faults = makeFaults()
    faults.plan({ fault: { _tag: "Code", code: "at once" } })
    faults.plan({ fault: { _tag: "Code", code: "later" }, after: 2 })
    const met = Array.from({ length: 4 }, () => faults.take("anything"))
    assert.deepStrictEqual(
      met.map((fault) => (fault?._tag === "Code" ? fault.code : undefined)),
      ["at once", undefined, "later", undefined]
    )
  })

  it("meets no fault that is to happen never", () => {
    const faults = makeFaults()
    faults.plan({ fault: { _tag: "Reset" }, times: 0 })
    assert.isUndefined(faults.take("anything"))
  })

  it("goes on meeting what is always to be met, until it is taken back, and tells what is left", () => {
    const faults = makeFaults()
    faults.plan({ fault: { _tag: "Delay", millis: 5 }, times: "always", after: 1 })
    faults.plan({ operation: "itemGet", fault: { _tag: "Reset" }, times: 2 })
    assert.deepStrictEqual(
      Array.from({ length: 4 }, () => faults.take("itemGet")?._tag),
      ["Reset", "Delay", "Delay", "Delay"]
    )
    assert.deepStrictEqual(faults.list(), [
      { fault: { _tag: "Delay", millis: 5 }, times: "always", after: 0 },
      { operation: "itemGet", fault: { _tag: "Reset" }, times: 1, after: 0 }
    ])
    faults.clear()
    assert.deepStrictEqual(faults.list(), [])
    assert.isUndefined(faults.take("itemGet"))
  })

  it("only counts the operation that is meant", () => {
    const faults = makeFaults()
    faults.plan({ operation: "itemGet", fault: { _tag: "Reset" }, after: 1 })
    assert.deepStrictEqual(
      ["accountsGet", "itemGet", "accountsGet", "itemGet", "itemGet"].map((operation) => faults.take(operation)?._tag),
      [undefined, undefined, undefined, "Reset", undefined]
    )
  })
})

describe("a fault", () => {
  layer(simulators().pipe(Layer.provideMerge(Layer.succeed(RetryPolicy, never))))((it) => {
    it.effect("with a status is in Plaid's own shape, by the operation's own limit", () =>
      Effect.gen(function* () {
        const { fail } = yield* Sandbox
        for (const status of [429, 500, 503, 502]) {
          yield* fail({ provider: "plaid", operation: "institutionsGetById", fault: { _tag: "Status", status } })
        }
        const call = rawPlaid("/institutions/get_by_id", institution)
        const answers = [yield* call, yield* call, yield* call, yield* call]
        assert.deepStrictEqual(
          answers.map(({ status }) => status),
          [429, 500, 503, 502]
        )
        expect(answers.slice(0, 3).map(({ body }) => body)).toMatchObject([
          { error_type: "RATE_LIMIT_EXCEEDED", error_code: "INSTITUTIONS_GET_BY_ID_LIMIT" },
          { error_type: "API_ERROR", error_code: "INTERNAL_SERVER_ERROR" },
          { error_type: "API_ERROR", error_code: "PLANNED_MAINTENANCE" }
        ])
        assert.include(String(answers[3]?.body), "502 Bad Gateway")
        assert.strictEqual((yield* call).status, 200)
      })
    )

    it.effect("with a status is in MoneyKit's and in Pluggy's shape, with the headers that they send", () =>
      Effect.gen(function* () {
        const { fail } = yield* Sandbox
        const fault = { _tag: "Status", status: 429 } as const
        yield* fail({ provider: "moneykit", fault })
        yield* fail({ provider: "pluggy", operation: "connectors-list", fault })
        const moneykit = yield* rawMoneyKit("/links")
        assert.strictEqual(moneykit.status, 429)
        assert.strictEqual(moneykit.headers.get("retry-after"), "1")
        expect(moneykit.body).toMatchObject({ error_code: "api_error.rate_limit_exceeded" })
        const pluggy = yield* rawPluggy("/connectors")
        assert.strictEqual(pluggy.status, 429)
        assert.deepStrictEqual([pluggy.headers.get("ratelimit-reset"), pluggy.headers.get("retry-after")], ["1", "60"])
        expect(pluggy.body).toEqual({ code: 429, message: expect.any(String) })
      })
    )

    it.effect("carries the headers and the body that are ordered", () =>
      Effect.gen(function* () {
        const { fail } = yield* Sandbox
        yield* fail({
          provider: "moneykit",
          fault: { _tag: "Status", status: 503, headers: { "retry-after": "7" }, body: { down: true } }
        })
        const answer = yield* rawMoneyKit("/links")
        assert.deepStrictEqual([answer.status, answer.headers.get("retry-after")], [503, "7"])
        assert.deepStrictEqual(answer.body, { down: true })
      })
    )

    it.effect("with a code is the provider's own error of that code", () =>
      Effect.gen(function* () {
        const { fail } = yield* Sandbox
        const order = (provider: "plaid" | "moneykit" | "pluggy", code: string) =>
          fail({ provider, fault: { _tag: "Code", code } })
        yield* order("plaid", "INSTITUTION_DOWN")
        const down = yield* Effect.flip(institutionsGetById(institution))
        expect(down).toMatchObject({ type: "INSTITUTION_ERROR", code: "INSTITUTION_DOWN", status: 400 })
        yield* order("plaid", "ASSET_REPORT_ERROR/PRODUCT_NOT_READY")
        const early = yield* Effect.flip(institutionsGetById(institution))
        expect(early).toMatchObject({ type: "ASSET_REPORT_ERROR", code: "PRODUCT_NOT_READY" })
        yield* order("plaid", "SOMETHING_NEW")
        assert.strictEqual((yield* Effect.flip(institutionsGetById(institution))).reason._tag, "Unrecognized")
        yield* rawMoneyKit("/links")
        yield* order("moneykit", "link_error.deleted")
        const gone = yield* rawMoneyKit("/links")
        assert.strictEqual(gone.status, 410)
        yield* connectorRetrieve({ id: 2 })
        yield* order("pluggy", "ENDPOINT_DEPRECATED")
        const ended = yield* Effect.flip(connectorRetrieve({ id: 2 }))
        expect(ended).toMatchObject({ code: "ENDPOINT_DEPRECATED", status: 410 })
      })
    )

    it.effect("cuts the connection without an answer", () =>
      Effect.gen(function* () {
        const { fail } = yield* Sandbox
        yield* fail({ provider: "plaid", fault: { _tag: "Reset" } })
        const error = yield* Effect.flip(institutionsGetById(institution))
        assert.strictEqual(error.reason._tag, "TransportFailed")
        assert.isString((yield* institutionsGetById(institution)).institution.name)
      })
    )

    it.effect("holds an answer back for as long as is said", () =>
      Effect.gen(function* () {
        const { fail } = yield* Sandbox
        const operation = "institutionsGetById"
        yield* fail({ provider: "plaid", operation, fault: { _tag: "Delay", millis: 5_000 } })
        const held = yield* Effect.forkChild(rawPlaid("/institutions/get_by_id", institution))
        const other = rawPlaid("/institutions/get", { ...pageOfOne, country_codes: ["US"] })
        // Other calls come back while this one waits.
        assert.strictEqual((yield* other).status, 200)
        yield* TestClock.adjust("4999 millis")
        assert.strictEqual((yield* other).status, 200)
        assert.isUndefined(held.pollUnsafe())
        // By how much the call came later than the clock was first moved is up to the machine.
        while (held.pollUnsafe() === undefined) {
          yield* TestClock.adjust("1 second")
          yield* other
        }
        assert.strictEqual((yield* Fiber.join(held)).status, 200)
      })
    )

    it.effect("makes a token expire for good, and the client renews it", () =>
      Effect.gen(function* () {
        const { fail } = yield* Sandbox
        yield* fail({ provider: "pluggy", operation: "connectors-list", fault: { _tag: "ExpireToken" } })
        const key = yield* apiKey
        const call = raw("pluggy", "/connectors", { headers: { "x-api-key": key } })
        assert.deepStrictEqual([(yield* call).status, (yield* call).status], [401, 401])

        yield* fail({ provider: "pluggy", operation: "connectors-list", fault: { _tag: "ExpireToken" } })
        const renewed = yield* connectorsList.withResponse({})
        assert.strictEqual(renewed.attempts, 2)
        yield* fail({ provider: "moneykit", operation: "get_links", fault: { _tag: "ExpireToken" } })
        assert.strictEqual((yield* getLinks.withResponse({})).attempts, 2)
      })
    )

    it.effect("that cannot be is a defect that says why", () =>
      Effect.gen(function* () {
        const { breakConnection, fail } = yield* Sandbox
        const attempts = [
          fail({ provider: "plaid", fault: { _tag: "ExpireToken" } }),
          fail({ provider: "plaid", operation: "itemsGet", fault: { _tag: "Reset" } }),
          breakConnection("plaid", "nobody")
        ]
        const sentences = yield* Effect.forEach(attempts, (attempt) =>
          Effect.map(Effect.exit(attempt), (exit) => (Exit.isFailure(exit) ? String(Cause.squash(exit.cause)) : ""))
        )
        assert.match(sentences[0] ?? "", /no token/)
        assert.match(sentences[1] ?? "", /no operation itemsGet/)
        assert.match(sentences[2] ?? "", /no connection nobody/)
      })
    )
  })
})

const pageOfOne = { count: 1, offset: 0 }

describe("a client of ours gets through faults that pass", () => {
  it.live("retries a 429 and a 503 with the waits that are asked for", () =>
    Effect.gen(function* () {
      const { calls, fail } = yield* Sandbox
      const headers = { "ratelimit-reset": "0", "retry-after": "0" }
      yield* fail({
        provider: "pluggy",
        operation: "connector-retrieve",
        fault: { _tag: "Status", status: 429, headers }
      })
      yield* fail({ provider: "pluggy", operation: "connector-retrieve", fault: { _tag: "Status", status: 503 } })
      yield* fail({ provider: "pluggy", operation: "connector-retrieve", fault: { _tag: "ExpireToken" } })
      const { attempts, status } = yield* connectorRetrieve.withResponse({ id: 2 })
      assert.deepStrictEqual([attempts, status], [4, 200])
      const statuses = (yield* calls).filter(({ operation }) => operation === "connector-retrieve")
      assert.deepStrictEqual(
        statuses.map((call) => call.status),
        [429, 503, 401, 200]
      )
    }).pipe(Effect.provide(simulators()))
  )
})

describe("the controls below /_sandbox", () => {
  layer(simulators().pipe(Layer.provideMerge(Layer.succeed(RetryPolicy, never))))((it) => {
    it.effect("order faults, and take them back", () =>
      Effect.gen(function* () {
        const plan = { operation: "institutionsGetById", fault: { _tag: "Code", code: "INSTITUTION_DOWN" }, times: 9 }
        assert.strictEqual((yield* raw("plaid", "/_sandbox/faults", { body: plan })).status, 204)
        assert.strictEqual((yield* Effect.flip(institutionsGetById(institution))).code, "INSTITUTION_DOWN")
        assert.strictEqual((yield* raw("plaid", "/_sandbox/faults", { method: "DELETE" })).status, 204)
        assert.isString((yield* institutionsGetById(institution)).institution.name)
      })
    )

    it.effect("say what is wrong with an order", () =>
      Effect.gen(function* () {
        const order = (body: unknown) =>
          Effect.map(raw("plaid", "/_sandbox/faults", { body }), ({ body: answer, status }) => [
            status,
            textAt(answer, "error")
          ])
        assert.deepStrictEqual(yield* order("{"), [400, "The body is not JSON."])
        assert.match(String(yield* order({ fault: { _tag: "Explode" } })), /^400,fault/)
        assert.match(String(yield* order({ fault: { _tag: "Reset" }, times: 0 })), /^400,times/)
        assert.match(
          String(yield* order({ fault: { _tag: "Reset" }, operation: "itemsGet" })),
          /^400,plaid has no operation/
        )
        assert.match(String(yield* order({ fault: { _tag: "ExpireToken" } })), /^400,plaid has no token/)
        assert.strictEqual((yield* raw("plaid", "/_sandbox/nothing")).status, 404)
      })
    )

    it.effect("break a connection, and list how all of them stand", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const { id } = busiest(world, "pluggy")
        assert.strictEqual((yield* raw("pluggy", `/_sandbox/connections/${id}/break`, { method: "POST" })).status, 204)
        const { body } = yield* raw("pluggy", "/_sandbox/connections")
        expect(body).toMatchObject({
          connections: world.connections
            .filter(({ provider }) => provider === "pluggy")
            .map((connection) => ({
              id: connection.id,
              health: connection.id === id ? "credentials_rejected" : connection.health
            }))
        })
        // An id of another provider is not this one's to break.
        const plaid = busiest(world, "plaid").id
        assert.strictEqual(
          (yield* raw("pluggy", `/_sandbox/connections/${plaid}/break`, { method: "POST" })).status,
          404
        )
      })
    )

    it.effect("list Plaid's Items with the tokens that they have from the start", () =>
      Effect.gen(function* () {
        const { body } = yield* raw("plaid", "/_sandbox/connections")
        expect(body).toMatchObject({ connections: expect.any(Array) })
        const [, access_token = ""] = /"access_token":"([^"]+)"/.exec(JSON.stringify(body)) ?? []
        const { status } = yield* rawPlaid("/item/get", { access_token })
        assert.strictEqual(status, 200)
      })
    )

    it.effect("tell every call, of this port and of the others, and none of the controls", () =>
      Effect.gen(function* () {
        const { calls } = yield* Sandbox
        const before = (yield* calls).length
        yield* institutionsGet({ ...pageOfOne, country_codes: ["US"] })
        yield* raw("moneykit", "/links")
        yield* raw("plaid", "/nowhere", { body: {} })
        yield* raw("plaid", "/")
        const { body } = yield* raw("pluggy", "/_sandbox/calls")
        const made = [
          { provider: "plaid", operation: "institutionsGet", status: 200 },
          { provider: "moneykit", operation: "get_links", status: 401 },
          { provider: "plaid", operation: "unknown", status: 400 }
        ]
        assert.deepStrictEqual((yield* calls).slice(before), made)
        expect(body).toEqual({ calls: yield* calls })
      })
    )

    it.effect("introduce each port to whoever opens its address", () =>
      Effect.gen(function* () {
        const { credentials } = yield* Sandbox
        for (const provider of ["plaid", "moneykit", "pluggy"] as const) {
          const { body, status } = yield* raw(provider, "/")
          assert.strictEqual(status, 200)
          expect(body).toMatchObject({ sandbox: "bankstream", provider, operations: expect.any(Array) })
          for (const value of Object.values(credentials[provider])) assert.include(JSON.stringify(body), value)
        }
      })
    )
  })
})
