import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { importLink, importTransactions, type TransactionImportData } from "../src/links.ts"
import { updatedLink } from "./bodies.ts"
import { errorOf, run, valueOf } from "./moneykit.ts"

const rows = (count: number): ReadonlyArray<TransactionImportData> =>
  Array.from({ length: count }, (_, row) => ({
    account_id: "acc_1",
    transaction_id: `t${row}`,
    amount: "-12.34",
    date: row % 2 === 0 ? "2026-01-31" : "2026-01-31T09:14:11Z",
    description: "x".repeat(150)
  }))

const imports = [
  [
    "a link",
    (transactions: ReadonlyArray<TransactionImportData>) =>
      importLink({
        customer_user: { id: "user-1" },
        institution_id: "mx.chase",
        accounts: [{ account_id: "acc_1", name: "Checking", type: "depository.checking", balances: { current: 1.5 } }],
        transactions
      })
  ],
  [
    "transactions",
    (transactions: ReadonlyArray<TransactionImportData>) => importTransactions({ id: "mk_1", transactions })
  ]
] as const

for (const [what, calling] of imports) {
  describe(`an import of ${what}`, () => {
    it.effect("of less than 1 MB is sent as it is", () =>
      Effect.gen(function* () {
        const answered = yield* run(calling(rows(3_500)), () => ({ body: updatedLink }))
        assert.strictEqual(valueOf(answered).link_id, updatedLink.link_id)
        const [sent] = answered.sent
        assert.deepStrictEqual(JSON.parse(sent?.body ?? "").transactions, rows(3_500))
      })
    )

    it.effect("of more is not sent", () =>
      Effect.gen(function* () {
        const answered = yield* run(calling(rows(4_500)), () => ({ body: updatedLink }))
        assert.lengthOf(answered.sent, 0)
        const error = errorOf(answered)
        assert.strictEqual(error.reason._tag, "InvalidRequest")
        assert.include(error.message, "at most 1000000 bytes")
      })
    )

    it.effect("without transactions has an empty list of them", () =>
      Effect.gen(function* () {
        const answered = yield* run(calling([]), () => ({ body: updatedLink }))
        assert.deepInclude(JSON.parse(answered.sent[0]?.body ?? ""), { transactions: [] })
      })
    )

    for (const [amount, date] of [
      ["12,34", "2026-01-31"],
      ["", "2026-01-31"],
      ["1e3", "2026-01-31"],
      ["12.34", "31.01.2026"]
    ] as const) {
      it.effect(`with the amount ${JSON.stringify(amount)} at ${date} is not sent`, () =>
        Effect.gen(function* () {
          const call = calling([{ account_id: "acc_1", amount, date }])
          const answered = yield* run(call, () => ({ body: updatedLink }))
          assert.lengthOf(answered.sent, 0)
          assert.include(errorOf(answered).message, "transactions[0].")
        })
      )
    }

    it.effect("is not sent twice when its answer is lost", () =>
      Effect.gen(function* () {
        const answered = yield* run(calling([]), () => ({ status: 502, body: "<html>" }))
        assert.lengthOf(answered.sent, 1)
        assert.strictEqual(errorOf(answered).reason._tag, "ProviderUnavailable")
      })
    )
  })
}
