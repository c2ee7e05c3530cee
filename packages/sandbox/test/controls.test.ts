import { walletList } from "@bankstream/plaid/wallet"
import { institutionsGetById } from "@bankstream/plaid/institutions"
import { RetryPolicy, never } from "@bankstream/core/retry"
import { getLink } from "@bankstream/moneykit/links"
import { assert, describe, expect, layer } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import { Sandbox } from "../src/sandbox.ts"
import { busiest, raw, simulators, troubled } from "./simulators.ts"

const bodyOf = (path: string) => Effect.map(raw("plaid", path), ({ body }) => body)

/** Why a control is a defect. */
const objection = <A>(action: Effect.Effect<A, never, Sandbox>) =>
  Effect.map(Effect.exit(action), (exit) => (Exit.isFailure(exit) ? String(Cause.squash(exit.cause)) : ""))

describe("what the service of the sandbox tells is what its ports tell", () => {
  layer(simulators().pipe(Layer.provideMerge(Layer.succeed(RetryPolicy, never))))((it) => {
    it.effect("of faults, which are taken back for a provider, or for all", () =>
      Effect.gen(function* () {
        const { clearFaults, fail, faults } = yield* Sandbox
        const plan = { operation: "institutionsGetById", fault: { _tag: "Reset" as const }, times: 2 }
        yield* fail({ provider: "plaid", ...plan })
        const other = {
          provider: "pluggy" as const,
          fault: { _tag: "Delay" as const, millis: 1 },
          times: "always" as const,
          after: 3
        }
        yield* fail(other)
        yield* Effect.flip(institutionsGetById({ institution_id: "ins_109508", country_codes: ["US"] }))
        const left = { ...plan, times: 1, after: 0 }
        assert.deepStrictEqual(yield* faults, [{ provider: "plaid", ...left }, other])
        assert.deepStrictEqual(yield* bodyOf("/_sandbox/faults"), { faults: [left] })
        yield* clearFaults("plaid")
        assert.deepStrictEqual(yield* faults, [other])
        assert.deepStrictEqual(yield* bodyOf("/_sandbox/faults"), { faults: [] })
        yield* clearFaults()
        assert.deepStrictEqual(yield* faults, [])
      })
    )

    it.effect("of answers, which are taken back for a provider, or for all", () =>
      Effect.gen(function* () {
        const { answer, answers, clearAnswers } = yield* Sandbox
        const told = { operation: "walletList", body: { wallets: [], request_id: "told" } }
        yield* answer({ provider: "plaid", ...told })
        const other = { provider: "moneykit" as const, operation: "get_links", status: 418, times: 3 }
        yield* answer(other)
        assert.deepStrictEqual(yield* answers, [{ provider: "plaid", ...told }, other])
        assert.deepStrictEqual(yield* bodyOf("/_sandbox/answers"), { answers: [told] })
        assert.strictEqual((yield* walletList({})).request_id, "told")
        yield* clearAnswers("plaid")
        assert.notStrictEqual((yield* walletList({})).request_id, "told")
        assert.deepStrictEqual(yield* answers, [other])
        yield* clearAnswers()
        assert.deepStrictEqual(yield* answers, [])
      })
    )

    it.effect("of connections, with how they stand and what they are reached by", () =>
      Effect.gen(function* () {
        const { breakConnection, connect, connections, world } = yield* Sandbox
        const made = yield* connect("plaid", { institutionId: "ins_109508" })
        yield* breakConnection("plaid", busiest(world, "plaid").id)
        const listed = yield* connections("plaid")
        expect(yield* bodyOf("/_sandbox/connections")).toMatchObject({
          connections: listed.map(({ connection, health, keys }) => ({ id: connection.id, health, ...keys }))
        })
        const healthOf = (id: string) => listed.find(({ connection }) => connection.id === id)?.health
        assert.deepStrictEqual([made.id, busiest(world, "plaid").id, troubled(world, "plaid").id].map(healthOf), [
          "healthy",
          "credentials_rejected",
          "credentials_rejected"
        ])
        assert.deepStrictEqual(listed.find(({ connection }) => connection.id === made.id)?.keys, made.keys)
      })
    )

    it.effect("of time", () =>
      Effect.gen(function* () {
        const { advance, time } = yield* Sandbox
        const before = yield* time
        yield* advance("3 days")
        const after = yield* time
        assert.deepStrictEqual([after.now - before.now, after.clock - before.clock], [259_200_000, 259_200_000])
        expect(yield* bodyOf("/_sandbox/time")).toMatchObject({ today: after.today })
      })
    )

    it.effect("of calls, which are forgotten", () =>
      Effect.gen(function* () {
        const { calls, clearCalls } = yield* Sandbox
        yield* walletList({})
        expect(yield* bodyOf("/_sandbox/calls")).toEqual({ calls: yield* calls })
        yield* clearCalls
        assert.deepStrictEqual(yield* calls, [])
      })
    )

    it.effect(
      "of controls that a provider alone has, by their path; one that cannot be is a defect that says why",
      () =>
        Effect.gen(function* () {
          const { control, time, world } = yield* Sandbox
          const { id } = busiest(world, "moneykit")
          yield* control("moneykit", `POST /links/${id}/error`, { error_code: "auth_expired" })
          assert.notStrictEqual((yield* getLink({ id })).state, "connected")
          expect(yield* control("plaid", "GET /time")).toMatchObject({ today: (yield* time).today })
          assert.match(yield* objection(control("pluggy", "POST /boletos/none/pay")), /There is no|no boleto/i)
          assert.match(yield* objection(control("pluggy", "POST /nothing")), /has no control POST/)
          assert.match(yield* objection(control("plaid", "POST /time/advance", { days: -1 })), /^Error: days: expected/)
        })
    )
  })
})
