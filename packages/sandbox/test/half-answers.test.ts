import { never, RetryPolicy } from "@bankstream/core/retry"
import { defaultPolicy, Timeouts } from "@bankstream/core/timeouts"
import { institutionsGetById } from "@bankstream/plaid/institutions"
import { walletCreate } from "@bankstream/plaid/wallet"
import { assert, describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import type { Fault } from "../src/faults.ts"
import { Sandbox, type SandboxError } from "../src/sandbox.ts"
import { type Clients, inMemory, rawPlaid, simulators } from "./simulators.ts"

const bank = { institution_id: "ins_109508", country_codes: ["US"] } as const

const getBank = institutionsGetById(bank)

const order = (fault: Fault, operation: string) =>
  Effect.flatMap(Sandbox, ({ fail }) => fail({ provider: "plaid", operation, fault }))

/** What a client of ours says of an answer, without trying again. */
const said = (fault: Fault) =>
  Effect.andThen(order(fault, "institutionsGetById"), Effect.flip(getBank)).pipe(
    Effect.map(({ reason }) => reason),
    Effect.provideService(RetryPolicy, never),
    Effect.provideService(Timeouts, { ...defaultPolicy, idle: 100 })
  )

const ways: ReadonlyArray<readonly [string, () => Layer.Layer<Sandbox | Clients, SandboxError>]> = [
  ["over sockets", () => simulators()],
  ["in memory", () => inMemory()]
]

describe.each(ways)("half of an answer, %s", (_, sandbox) => {
  it.live("is a failure with a type, be it cut off, silent or taken for whole; and so is a page with 200", () =>
    Effect.gen(function* () {
      expect(yield* said({ _tag: "Half", ending: "cut" })).toMatchObject({ _tag: "TransportFailed", phase: "body" })
      expect(yield* said({ _tag: "Half", ending: "stall" })).toMatchObject({ _tag: "Timeout", phase: "body" })
      expect(yield* said({ _tag: "Half", ending: "end" })).toMatchObject({ _tag: "MalformedResponse", path: "" })
      expect(yield* said({ _tag: "Status", status: 200 })).toMatchObject({ _tag: "MalformedResponse", path: "" })
      assert.strictEqual((yield* getBank).institution.institution_id, bank.institution_id)
    }).pipe(Effect.provide(sandbox()))
  )

  it.live("is asked for again where it was read, and not where something was made that has no key", () =>
    Effect.gen(function* () {
      const { calls } = yield* Sandbox
      for (const ending of ["cut", "stall"] as const) {
        yield* order({ _tag: "Half", ending }, "institutionsGetById")
        const { attempts, value } = yield* institutionsGetById.withResponse(bank)
        assert.deepStrictEqual([attempts, value.institution.institution_id], [2, bank.institution_id])
        yield* order({ _tag: "Half", ending }, "walletCreate")
        const before = (yield* calls).length
        yield* Effect.flip(walletCreate({ iso_currency_code: "GBP" }))
        assert.lengthOf((yield* calls).slice(before), 1)
      }
    }).pipe(Effect.provideService(Timeouts, { ...defaultPolicy, idle: 100 }), Effect.provide(sandbox()))
  )
})

describe("half of an answer", () => {
  it.live("has the head of the whole one, and the first half of its bytes", () =>
    Effect.gen(function* () {
      const whole = JSON.stringify((yield* rawPlaid("/institutions/get_by_id", bank)).body)
      yield* order({ _tag: "Half", ending: "cut" }, "institutionsGetById")
      const { credentials, urls } = yield* Sandbox
      const { clientId: client_id, secret } = credentials.plaid
      const [length, text, end] = yield* Effect.promise(async () => {
        const response = await fetch(`${urls.plaid}/institutions/get_by_id`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ ...bank, client_id, secret })
        })
        let read = ""
        const decoder = new TextDecoder()
        try {
          for await (const piece of response.body ?? []) read += decoder.decode(piece)
        } catch (cause) {
          return [response.headers.get("content-length"), read, String(cause)]
        }
        return [response.headers.get("content-length"), read, "the end"]
      })
      const size = Buffer.byteLength(whole)
      // Ids of requests are as long as one another.
      assert.strictEqual(length, String(size))
      assert.lengthOf(Buffer.from(text ?? ""), Math.floor(size / 2))
      assert.match(end ?? "", /terminated/)
    }).pipe(Effect.provide(simulators()))
  )

  it.effect("that is silent waits by the test's clock", () =>
    Effect.gen(function* () {
      yield* order({ _tag: "Half", ending: "stall" }, "institutionsGetById")
      const fiber = yield* Effect.forkChild(Effect.flip(getBank))
      yield* TestClock.adjust(defaultPolicy.idle - 1)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(1)
      expect((yield* Fiber.join(fiber)).reason).toMatchObject({ _tag: "Timeout", phase: "body" })
    }).pipe(Effect.provideService(RetryPolicy, never), Effect.provide(inMemory()))
  )

  it.effect("of an answer without a body is none: it is cut off before it begins, or never comes", () =>
    Effect.gen(function* () {
      const { answer, calls } = yield* Sandbox
      yield* answer({ provider: "plaid", operation: "institutionsGetById", status: 204, unchecked: true })
      yield* order({ _tag: "Half", ending: "cut" }, "institutionsGetById")
      expect((yield* Effect.flip(getBank)).reason).toMatchObject({ _tag: "TransportFailed", phase: "request" })
      yield* order({ _tag: "Half", ending: "stall" }, "institutionsGetById")
      const fiber = yield* Effect.forkChild(Effect.flip(getBank))
      yield* TestClock.adjust(defaultPolicy.headers)
      expect((yield* Fiber.join(fiber)).reason).toMatchObject({ _tag: "Timeout", phase: "headers" })
      assert.deepStrictEqual(
        (yield* calls).map(({ status }) => status),
        [0, 0]
      )
    }).pipe(Effect.provideService(RetryPolicy, never), Effect.provide(inMemory()))
  )
})
