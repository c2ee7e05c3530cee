/** What Pluggy works out of an Item's rows: an app finds in it what it would work out itself. */
import { enrichmentCategorize, enrichmentRecurringPayments } from "@bankstream/pluggy/enrichment"
import { insightsBook, insightsIncome } from "@bankstream/pluggy/insights"
import { itemsCreate, itemsRetrieveScr } from "@bankstream/pluggy/items"
import { merchantsGetByCnpj } from "@bankstream/pluggy/merchants"
import { type Transaction, transactionsListByCursor } from "@bankstream/pluggy/transactions"
import { assert, describe, expect, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Sandbox } from "../src/sandbox.ts"
import { cnpjDigits } from "../src/world/check-digits.ts"
import { accountOf, busiest, inMemory } from "./simulators.ts"

const NOBODY = "00000000-0000-4000-8000-000000000000"

const busy = Effect.map(Sandbox, ({ world }) => {
  const connection = busiest(world, "pluggy")
  return { world, itemId: connection.id, checking: accountOf(connection, "checking"), connection }
})

const rowsOf = (accountId: string, dateFrom?: string) =>
  Stream.runCollect(transactionsListByCursor.items(dateFrom === undefined ? { accountId } : { accountId, dateFrom }))

const centsOf = (rows: ReadonlyArray<Transaction>): number =>
  rows.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)

/** The first of so many days that end today. */
const daysAgo = (today: string, days: number): string =>
  new Date(Date.parse(today) - (days - 1) * 86_400_000).toISOString().slice(0, 10)

describe("Pluggy's enrichment", () => {
  layer(inMemory())((it) => {
    it.effect("finds the category and the merchant that the same transaction has in its list", () =>
      Effect.gen(function* () {
        const { connection } = yield* busy
        for (const type of ["checking", "credit_card"] as const) {
          const rows = (yield* rowsOf(accountOf(connection, type).id)).slice(0, 100)
          for (const text of ["description", "descriptionRaw"] as const) {
            const { results } = yield* enrichmentCategorize({
              clientUserId: "me",
              transactions: rows.map((row) => ({
                id: row.id,
                description: row[text] ?? "",
                amount: row.amount,
                date: row.date
              }))
            })
            for (const [i, { category, id, merchant }] of results.entries()) {
              const row = rows[i]
              assert.strictEqual(id, row?.id)
              // Some banks do not say which shop it was, but for what they wrote of it.
              if (row?.merchant !== undefined) assert.strictEqual(merchant?.cnpj, row.merchant?.cnpj)
              // A refund has the name of its shop, and what has no shops of its own is bought at general ones.
              if (row?.category !== "Shopping") assert.strictEqual(category, row?.category)
            }
          }
        }
      })
    )

    it.effect("says nothing of what nobody knows", () =>
      Effect.gen(function* () {
        const { results } = yield* enrichmentCategorize({
          clientUserId: "me",
          transactions: [{ id: "1", description: "xyzzy 42", amount: 1, date: "2026-06-01" }]
        })
        expect(results).toEqual([{ id: "1", category: null, categoryId: null, merchant: null }])
      })
    )

    it.effect("knows the companies that transactions are with by their numbers, whose digits are right", () =>
      Effect.gen(function* () {
        const { checking } = yield* busy
        const rows = yield* rowsOf(checking.id)
        const merchants = new Map(rows.flatMap(({ merchant }) => (merchant?.cnpj ? [[merchant.cnpj, merchant]] : [])))
        assert.isAbove(merchants.size, 10)
        const cnpjs = [...merchants.keys()]
        for (const cnpj of cnpjs) assert.strictEqual(cnpj.slice(12), cnpjDigits(cnpj.slice(0, 12)))
        assert.strictEqual(cnpjDigits("112223330001"), "81")
        const found = yield* merchantsGetByCnpj({ cnpjs: [...cnpjs, "1", "00000000000191"] })
        assert.deepStrictEqual(found.foundMerchants, [...merchants.values()])
        assert.deepStrictEqual([found.notFoundMerchants, found.invalidCnpjs], [["00000000000191"], ["1"]])
      })
    )

    it.effect("finds what comes every month, by its rows, and how regular it is", () =>
      Effect.gen(function* () {
        const { checking, itemId } = yield* busy
        const byId = new Map((yield* rowsOf(checking.id)).map((row) => [row.id, row]))
        const { recurringPayments } = yield* enrichmentRecurringPayments({ itemId })
        for (const description of ["salário", "conta de luz e água"]) {
          const stream = recurringPayments.find((each) => each.description === description)
          const rows = (stream?.occurrences ?? []).flatMap((id) => byId.get(String(id)) ?? [])
          assert.isAtLeast(rows.length, 10)
          assert.isTrue(rows.every((row) => row.description.toLowerCase() === description))
          assert.strictEqual(stream?.averageAmount, Math.round(centsOf(rows) / rows.length) / 100)
          assert.isAbove(stream?.regularityScore ?? 0, 0.8)
        }
        const scores = recurringPayments.map(({ regularityScore }) => regularityScore ?? 0)
        assert.deepStrictEqual(
          scores,
          scores.toSorted((a, b) => b - a)
        )
        assert.isTrue(scores.every((score) => score >= 0 && score <= 1))
        const refused = yield* Effect.flip(enrichmentRecurringPayments({ itemId: NOBODY }))
        assert.strictEqual(refused.code, "ITEM_NOT_FOUND")
      })
    )
  })
})

describe("Pluggy's insights", () => {
  layer(inMemory())((it) => {
    it.effect("add up what the lists have, for one month and for twelve", () =>
      Effect.gen(function* () {
        const { connection, itemId, world } = yield* busy
        const { book, status } = yield* insightsBook({ itemIds: [itemId] })
        assert.strictEqual(status, "SUCCESS")
        const sides = [
          [book?.bankAccount, ["checking", "savings"]],
          [book?.creditCard, ["credit_card"]]
        ] as const
        for (const [figures, types] of sides) {
          for (const month of [1, 12]) {
            const from = daysAgo(world.today, 30 * month)
            const rows: Array<Transaction> = []
            for (const type of types) rows.push(...(yield* rowsOf(accountOf(connection, type).id, from)))
            const spent = rows.filter(({ status: own, type }) => own === "POSTED" && type === "DEBIT")
            assert.isAbove(spent.length, 0)
            assert.strictEqual(figures?.[`count_transactions_debit_M${month}`], spent.length)
            assert.strictEqual(figures?.[`sum_transactions_debit_M${month}`], Math.abs(centsOf(spent)) / 100)
          }
        }
        assert.strictEqual((yield* Effect.flip(insightsBook({ itemIds: [itemId, NOBODY] }))).status, 404)
      })
    )

    it.effect("find the salary, and how much of it came a month", () =>
      Effect.gen(function* () {
        const { checking, itemId, world } = yield* busy
        const { result } = yield* insightsIncome({ itemId })
        const salaries = (yield* rowsOf(checking.id, daysAgo(world.today, 360))).filter(
          ({ description, status }) => description === "Salário" && status === "POSTED"
        )
        expect(result?.incomeSources).toMatchObject([
          {
            transactionDescription: "Salário",
            incomeStatistics: {
              numIncomeTransactions: salaries.length,
              averageMonthlyIncomeLast360Days: Math.round(centsOf(salaries) / 12) / 100
            }
          }
        ])
        assert.isAtLeast(Number(result?.totalIncomeStatistics?.["numIncomeTransactions"]), salaries.length)
      })
    )
  })
})

describe("The register of credit", () => {
  layer(inMemory())((it) => {
    it.effect("is of Open Finance alone, and of the last four months that it is drawn up for", () =>
      Effect.gen(function* () {
        const { itemId, world } = yield* busy
        const open = world.connections.find(({ institution, provider }) => provider === "pluggy" && institution.oauth)
        if (open === undefined) return assert.fail("no Open Finance")
        const { id } = open
        const report = yield* itemsRetrieveScr({ id })
        assert.deepStrictEqual([report.cdCli, report.tpCli], [world.identity(open.person).taxId.value, "1"])
        assert.deepStrictEqual(
          report.lsDtb?.map(({ dtb }) => dtb),
          [202601, 202602, 202603, 202604]
        )
        const card = accountOf(open, "credit_card")
        const since = yield* rowsOf(card.id, "2026-05-01")
        const posted = since.filter(({ status }) => status === "POSTED")
        const owed = -world.balances(card).current.minor - centsOf(posted)
        const last = report.lsDtb?.at(-1)?.lsOp ?? []
        assert.strictEqual(last[0]?.mod, "0210")
        assert.strictEqual(last[0]?.resVenc?.v110, owed / 100)
        const one = yield* itemsRetrieveScr({ id, from: "202604", to: "202604" })
        assert.deepStrictEqual(one.lsDtb, report.lsDtb?.slice(-1))
        assert.strictEqual((yield* Effect.flip(itemsRetrieveScr({ id, from: "202604", to: "202601" }))).status, 400)
        const fresh = yield* itemsCreate({ connectorId: 600, parameters: { cpf: "761.092.776-73" } })
        for (const other of [itemId, fresh.id]) {
          assert.strictEqual((yield* Effect.flip(itemsRetrieveScr({ id: other }))).status, 422)
        }
        assert.strictEqual((yield* Effect.flip(itemsRetrieveScr({ id: NOBODY }))).code, "ITEM_NOT_FOUND")
      })
    )
  })
})
