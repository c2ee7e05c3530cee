import { getInstitutions } from "@bankstream/moneykit/institutions"
import { assetReportPdfGet } from "@bankstream/plaid/asset-report"
import { transferCreate, transferGet } from "@bankstream/plaid/transfer"
import { walletGet } from "@bankstream/plaid/wallet"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Stream from "effect/Stream"
import { Sandbox } from "../src/sandbox.ts"
import { inMemory, raw, rawPlaid, simulators } from "./simulators.ts"

const wallet = {
  wallet_id: "w-1",
  balance: { iso_currency_code: "GBP", current: 5, available: 5 },
  numbers: { bacs: { account: "12345678", sort_code: "200000" } },
  status: "UNKNOWN",
  request_id: "told"
}

const tell = (body: unknown) => raw("plaid", "/_sandbox/answers", { body })

describe("an answer that was told", () => {
  it.effect("is given so many times, then the one that lasts, and after that what the sandbox says itself", () =>
    Effect.gen(function* () {
      const { answer, reset } = yield* Sandbox
      const status = Effect.map(walletGet({ wallet_id: "w-1" }), (answered) => answered.status)
      const told = { provider: "plaid", operation: "walletGet" } as const
      yield* answer({ ...told, body: wallet })
      yield* answer({ ...told, body: { ...wallet, status: "CLOSED" }, times: 2 })
      yield* answer({ ...told, body: { ...wallet, status: "BLOCKED" } })
      const met = [yield* status, yield* status, yield* status, yield* status]
      assert.deepStrictEqual(met, ["CLOSED", "CLOSED", "BLOCKED", "BLOCKED"])
      yield* reset
      assert.strictEqual(yield* status, "ACTIVE")
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("stands in the place of a story as well as of an example, with its status and headers", () =>
    Effect.gen(function* () {
      const { answer, calls } = yield* Sandbox
      const body = { institutions: [], cursors: { next: null } }
      yield* answer({ provider: "moneykit", operation: "get_institutions", body, headers: { "x-told": "yes" } })
      const { headers, value } = yield* getInstitutions.withResponse({})
      assert.deepStrictEqual(value, body)
      assert.strictEqual(headers["x-told"], "yes")
      assert.deepInclude(yield* calls, { provider: "moneykit", operation: "get_institutions", status: 200 })
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("is only for who may call, and asks properly", () =>
    Effect.gen(function* () {
      const { answer } = yield* Sandbox
      yield* answer({ provider: "plaid", operation: "walletGet", body: wallet })
      const nobody = yield* raw("plaid", "/wallet/get", { body: { wallet_id: "w-1" } })
      assert.strictEqual(nobody.status, 400)
      const wrong = yield* rawPlaid("/wallet/get", { wallet: "w-1" })
      assert.deepInclude(wrong.body, { error_code: "UNKNOWN_FIELDS" })
      assert.deepStrictEqual((yield* rawPlaid("/wallet/get", { wallet_id: "w-1" })).body, wallet)
    }).pipe(Effect.provide(simulators()))
  )

  it.effect("may be an error of any body, or a file", () =>
    Effect.gen(function* () {
      const { answer } = yield* Sandbox
      const error = { error_type: "TRANSFER_ERROR", error_code: "TRANSFER_LIMIT_REACHED", error_message: "too much" }
      yield* answer({ provider: "plaid", operation: "transferCreate", status: 400, body: error })
      const failed = yield* Effect.flip(
        transferCreate({ access_token: "access-sandbox-1", account_id: "a", authorization_id: "b", description: "c" })
      )
      assert.strictEqual(failed.code, "TRANSFER_LIMIT_REACHED")
      yield* answer({ provider: "plaid", operation: "assetReportPdfGet", body: btoa("%PDF-told") })
      const file = yield* Stream.mkUint8Array(assetReportPdfGet({ asset_report_token: "a" }))
      assert.strictEqual(Buffer.from(file).toString(), "%PDF-told")
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("must be one that the operation can give, unless it is said to be none", () =>
    Effect.gen(function* () {
      const { answer } = yield* Sandbox
      const told = { provider: "plaid", operation: "transferGet", body: { transfer: { id: 7 } } } as const
      const refused = yield* Effect.exit(answer(told))
      assert.isTrue(Exit.isFailure(refused))
      assert.include(String(refused), "transferGet does not answer so: transfer.id: expected string")
      yield* answer({ ...told, unchecked: true })
      const error = yield* Effect.flip(transferGet({ transfer_id: "t-1" }))
      assert.strictEqual(error.reason._tag, "MalformedResponse")
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("can be told, listed and taken back over HTTP", () =>
    Effect.gen(function* () {
      const answer = { operation: "walletGet", body: wallet, times: 3 }
      assert.strictEqual((yield* tell(answer)).status, 204)
      yield* rawPlaid("/wallet/get", { wallet_id: "w-1" })
      const listed = yield* raw("plaid", "/_sandbox/answers")
      assert.deepStrictEqual(listed.body, { answers: [{ ...answer, times: 2 }] })
      assert.strictEqual((yield* raw("plaid", "/_sandbox/answers", { method: "DELETE" })).status, 204)
      assert.deepStrictEqual((yield* raw("plaid", "/_sandbox/answers")).body, { answers: [] })
    }).pipe(Effect.provide(simulators()))
  )

  const mistakes: ReadonlyArray<readonly [what: string, told: object, sentence: RegExp]> = [
    ["an operation that there is not", { operation: "walletTake" }, /^plaid has no operation walletTake\.$/],
    ["a body that is none of the operation", { operation: "walletGet", body: {} }, /^walletGet .*wallet_id/],
    ["a success without a body", { operation: "walletGet" }, /^walletGet does not answer so: body/],
    ["a file that is no base64", { operation: "assetReportPdfGet", body: "%PDF" }, /answers with a file/],
    ["a status that is none", { operation: "walletGet", status: 99 }, /^status: /],
    ["a word that is not known", { operation: "walletGet", when: "now" }, /^when: /]
  ]
  for (const [what, told, sentence] of mistakes) {
    it.effect(`is refused with a sentence for ${what}`, () =>
      Effect.gen(function* () {
        const { body, status } = yield* tell(told)
        assert.strictEqual(status, 400)
        assert.match(JSON.parse(JSON.stringify(body)).error, sentence)
      }).pipe(Effect.provide(simulators()))
    )
  }
})
