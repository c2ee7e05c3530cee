/** Webhooks as they come by themselves: nobody does anything but wait, or lets time go by. */
import { transactionsSync } from "@bankstream/plaid/transactions"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as TestClock from "effect/testing/TestClock"
import { Sandbox } from "../src/sandbox.ts"
import type { Provider } from "../src/world.ts"
import { inMemory } from "./simulators.ts"

/** What each provider calls it that rows have come, changed or gone. */
const NEWS: Readonly<Record<Provider, RegExp>> = {
  plaid: /SYNC_UPDATES_AVAILABLE/,
  moneykit: /^transactions\.updates_available$/,
  pluggy: /^transactions\/(?:created|updated|deleted)$/
}

const BANKS = { plaid: "ins_109508", moneykit: "harborlight_bank", pluggy: 2 } as const

/** A receiver of webhooks that takes none before the sender has come so often. */
const receiver = (refusals: number) => {
  const came: Array<string> = []
  return {
    came,
    answer: Effect.gen(function* () {
      const request = yield* HttpServerRequest.HttpServerRequest
      came.push(request.url)
      return HttpServerResponse.empty({ status: came.length > refusals ? 200 : 503 })
    })
  }
}

/** A connection of a provider whose webhooks go to the receiver, and which has been read once. */
const follow = (provider: Provider) =>
  Effect.gen(function* () {
    const sandbox = yield* Sandbox
    const webhook = "https://app.example.com/webhooks"
    const { id, keys } = yield* sandbox.connect(provider, { institutionId: BANKS[provider], webhook })
    // Plaid tells of updates those who have asked for some.
    if (provider === "plaid") yield* transactionsSync({ access_token: keys["access_token"] ?? "" })
    const news = Effect.map(sandbox.deliveries, (all) =>
      all.filter(({ connectionId, event }) => connectionId === id && NEWS[provider].test(event))
    )
    return { id, news }
  })

describe("who waits is told by webhook that rows came, changed or went", () => {
  for (const provider of ["plaid", "moneykit", "pluggy"] as const) {
    it.effect(`at ${provider}, as the clock goes on`, () => {
      const { answer } = receiver(0)
      return Effect.gen(function* () {
        const { news } = yield* follow(provider)
        const before = (yield* news).length
        yield* TestClock.adjust("1 day")
        const first = (yield* news).length
        assert.isAbove(first, before)
        yield* TestClock.adjust("1 day")
        const second = yield* news
        assert.isAbove(second.length, first)
        for (const { state } of second) assert.strictEqual(state, "delivered")
      }).pipe(Effect.provide(inMemory({ receiver: answer, transactions: 100_000 })))
    })

    it.effect(`at ${provider}, once when time is advanced, and again when the receiver was down`, () => {
      const { answer, came } = receiver(2)
      return Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { news } = yield* follow(provider)
        const before = (yield* news).length
        yield* sandbox.advance("10 days")
        // Each of them is waited for before the clock goes on.
        for (let i = 0; i < 4; i++) {
          yield* sandbox.deliveries
          yield* TestClock.adjust("2 hours")
        }
        const told = (yield* news).slice(before)
        assert.isAbove(told.length, 0)
        for (const { attempts, state } of told) {
          assert.strictEqual(state, "delivered")
          assert.isAtLeast(attempts.length, 1)
        }
        assert.isAbove(came.length, told.length)
      }).pipe(Effect.provide(inMemory({ receiver: answer, transactions: 100_000 })))
    })

    it.effect(`at ${provider}, and of nothing while the bank lets nobody in`, () => {
      const { answer } = receiver(0)
      return Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { id, news } = yield* follow(provider)
        yield* sandbox.breakConnection(provider, id)
        yield* TestClock.adjust("1 hour")
        const before = (yield* news).length
        yield* TestClock.adjust("2 days")
        assert.strictEqual((yield* news).length, before)
      }).pipe(Effect.provide(inMemory({ receiver: answer, transactions: 100_000 })))
    })
  }
})
