import { transferLedgerDeposit } from "@bankstream/plaid/transfer"
import { walletTransactionExecute } from "@bankstream/plaid/wallet"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { makeRepeats } from "../src/repeats.ts"
import { Sandbox } from "../src/sandbox.ts"
import { catalogs } from "./samples.ts"
import { inMemory } from "./simulators.ts"

const HOUR = 3_600_000

const find = (id: string, fields: object, now = 0, repeats = makeRepeats()) => {
  const operation = catalogs.plaid.find((each) => each.id === id)
  if (operation === undefined) throw new Error(`no operation ${id}`)
  return repeats.find(operation, { ...fields }, now)
}

const reply = { status: 200, body: { first: true } }

describe("a call with a key", () => {
  const cases: ReadonlyArray<readonly [what: string, id: string, life: number, other: string]> = [
    ["of recurring transfers: the first answer, whatever is asked", "transferRecurringCreate", 24, "Same"],
    ["of a payment by consent: for two days", "paymentInitiationConsentPaymentExecute", 48, "Differs"],
    ["of a wallet: a mistake if something else is asked", "walletTransactionExecute", 24, "Differs"],
    ["of a bank transfer: another call if something else is asked", "bankTransferCreate", 168, "New"]
  ]
  for (const [what, id, life, other] of cases) {
    it(`is answered as it was at first; ${what}`, () => {
      const repeats = makeRepeats()
      const fields = { idempotency_key: "k", amount: "1.00" }
      const first = find(id, fields, 0, repeats)
      if (first?._tag === "New") first.keep(reply)
      assert.deepStrictEqual(find(id, fields, life * HOUR - 1, repeats), { _tag: "Same", reply })
      assert.strictEqual(find(id, { ...fields, secret: "in the body" }, 0, repeats)?._tag, "Same")
      assert.strictEqual(find(id, { amount: "1.00", idempotency_key: "k" }, 0, repeats)?._tag, "Same")
      assert.strictEqual(find(id, { ...fields, amount: "2.00" }, 0, repeats)?._tag, other)
      assert.strictEqual(find(id, fields, life * HOUR, repeats)?._tag, "New")
    })
  }

  it("is none without one", () => {
    assert.isUndefined(find("transferLedgerDeposit", { amount: "1.00" }))
    assert.isUndefined(find("transferLedgerDeposit", { idempotency_key: "" }))
    assert.isUndefined(find("itemGet", { idempotency_key: "k" }))
  })

  it("is not looked after here where its story does so", () => {
    assert.isUndefined(find("transferAuthorizationCreate", { idempotency_key: "k" }))
    assert.isUndefined(find("transferCreate", { authorization_id: "k" }))
    assert.isUndefined(find("transferRefundCreate", { idempotency_key: "k" }))
  })

  it.effect("acts once when its answer was lost on the way", () =>
    Effect.gen(function* () {
      const { answer, calls, fail } = yield* Sandbox
      const operation = "transferLedgerDeposit"
      const sweep = (id: string) => ({
        id,
        funding_account_id: "f-1",
        created: "2026-06-30T10:00:00Z",
        amount: "5.00",
        iso_currency_code: "USD",
        settled: null
      })
      const body = (id: string) => ({ sweep: sweep(id), request_id: "r" })
      yield* answer({ provider: "plaid", operation, body: body("first"), times: 1 })
      yield* answer({ provider: "plaid", operation, body: body("second"), times: 1 })
      yield* fail({ provider: "plaid", operation, fault: { _tag: "Reset", acts: true } })
      const fiber = yield* Effect.forkChild(transferLedgerDeposit({ amount: "5.00", network: "ach" }))
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual((yield* Fiber.join(fiber)).sweep.id, "first")
      assert.deepStrictEqual(
        (yield* calls).map(({ status }) => status),
        [0, 200]
      )
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("is a mistake in Plaid's words where Plaid has some for it", () =>
    Effect.gen(function* () {
      const pay = (value: number) =>
        walletTransactionExecute({
          idempotency_key: "k-1",
          wallet_id: "w-1",
          reference: "INVOICE-7",
          amount: { iso_currency_code: "GBP", value },
          counterparty: { name: "June Pruitt", numbers: { bacs: { account: "26207729", sort_code: "560029" } } }
        })
      const first = yield* pay(1)
      assert.deepStrictEqual(yield* pay(1), first)
      const error = yield* Effect.flip(pay(2))
      assert.deepStrictEqual([error.type, error.code], ["TRANSACTION_ERROR", "NONIDENTICAL_REQUEST"])
    }).pipe(Effect.provide(inMemory()))
  )
})
