import { RetryPolicy, never } from "@bankstream/core/retry"
import { getLinks } from "@bankstream/moneykit/links"
import { institutionsGetById } from "@bankstream/plaid/institutions"
import { itemPublicTokenExchange } from "@bankstream/plaid/item"
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import { transactionsSync } from "@bankstream/plaid/transactions"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { inMemory, simulators } from "./simulators.ts"

const bank = { institution_id: "ins_109508", country_codes: ["US"] } as const

describe("the sandbox in memory", () => {
  it.effect("is the same world as over sockets, by the same clients", () => {
    const journey = Effect.gen(function* () {
      const { public_token } = yield* sandboxPublicTokenCreate({
        institution_id: bank.institution_id,
        initial_products: ["transactions"],
        options: { transactions: { days_requested: 730 } }
      })
      const { access_token, item_id } = yield* itemPublicTokenExchange({ public_token })
      const rows = yield* Stream.runCollect(transactionsSync.items({ access_token }))
      const { world } = yield* Sandbox
      const links = (yield* getLinks({})).links?.map(({ link_id }) => link_id)
      return { access_token, item_id, rows: rows.length, first: rows[0], links, accounts: world.accounts.length }
    })
    return Effect.gen(function* () {
      const quiet = yield* Effect.provide(journey, inMemory())
      assert.isAbove(quiet.rows, 100)
      assert.deepStrictEqual(quiet, yield* Effect.provide(journey, simulators()))
    })
  })

  it.effect("cuts a connection as a transport would see it", () =>
    Effect.gen(function* () {
      const { calls, fail } = yield* Sandbox
      yield* fail({ provider: "plaid", operation: "institutionsGetById", fault: { _tag: "Reset" } })
      const error = yield* Effect.flip(institutionsGetById(bank))
      assert.deepInclude(error.reason, { _tag: "TransportFailed", phase: "request" })
      assert.deepStrictEqual(yield* calls, [{ provider: "plaid", operation: "institutionsGetById", status: 0 }])
    }).pipe(Effect.provideService(RetryPolicy, never), Effect.provide(inMemory()))
  )

  it.effect("answers late by the test's clock", () =>
    Effect.gen(function* () {
      const { fail } = yield* Sandbox
      yield* fail({ provider: "plaid", fault: { _tag: "Delay", millis: 5_000 } })
      const fiber = yield* Effect.forkChild(institutionsGetById(bank))
      yield* TestClock.adjust("4999 millis")
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust("1 millis")
      assert.strictEqual((yield* Fiber.join(fiber)).institution.institution_id, bank.institution_id)
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("leads nowhere else, but to the receiver of webhooks", () =>
    Effect.gen(function* () {
      const call = HttpClient.post("https://acme.example.com/hooks?a=1")
      const lost = yield* Effect.provide(Effect.result(call), inMemory())
      assert.strictEqual(Result.isFailure(lost) ? lost.failure.reason._tag : "none", "TransportError")
      const receiver = Effect.map(HttpServerRequest.HttpServerRequest, ({ method, url }) =>
        HttpServerResponse.text(`${method} ${url}`, { status: 202 })
      )
      const heard = yield* Effect.provide(
        Effect.flatMap(call, (response) => Effect.map(response.text, (text) => [response.status, text])),
        inMemory({ receiver })
      )
      assert.deepStrictEqual(heard, [202, "POST /hooks?a=1"])
    })
  )
})
