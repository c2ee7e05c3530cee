import { accountBalanceGet, accountsList, accountsRetrieve, accountStatementsList } from "@bankstream/pluggy/accounts"
import { billsList, billsRetrieve } from "@bankstream/pluggy/bills"
import {
  categoriesList,
  clientCategoryRulesCreate,
  clientCategoryRulesDelete,
  clientCategoryRulesList
} from "@bankstream/pluggy/categories"
import { consentRetrieve, consentsList } from "@bankstream/pluggy/consents"
import { identityFindByItem, identityRetrieve } from "@bankstream/pluggy/identity"
import { investmentsList, investmentsRetrieve, investmentTransactionsList } from "@bankstream/pluggy/investments"
import { itemsCreate, itemsResources, itemsRetrieve } from "@bankstream/pluggy/items"
import { loansList, loansRetrieve } from "@bankstream/pluggy/loans"
import { transactionsList, transactionsRetrieve, transactionsUpdate } from "@bankstream/pluggy/transactions"
import { assert, describe, expect, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { amountToNumber, negate } from "../src/world.ts"
import { accountOf, busiest, rawPluggy, simulators, troubled } from "./simulators.ts"

const NOBODY = "00000000-0000-4000-8000-000000000000"

const connection = Effect.map(Sandbox, ({ world }) => busiest(world, "pluggy"))

describe("Pluggy's simulator", () => {
  layer(simulators())((it) => {
    it.effect("tells who an Item is of, found by the Item and by id alike", () =>
      Effect.gen(function* () {
        const { id: itemId, person } = yield* connection
        const identity = yield* identityFindByItem({ itemId })
        expect(identity).toMatchObject({ itemId, fullName: person.name, documentType: "CPF" })
        assert.match(identity.document ?? "", /^\d{3}\.\d{3}\.\d{3}-\d{2}$/)
        assert.isTrue(identity.emails?.some(({ value }) => value === person.email))
        assert.deepStrictEqual(yield* identityRetrieve({ id: identity.id }), identity)
        const unread = yield* itemsCreate({ connectorId: 2, parameters: { user: "user-ok", password: "password-ok" } })
        for (const call of [identityFindByItem({ itemId: unread.id }), identityRetrieve({ id: NOBODY })]) {
          assert.strictEqual((yield* Effect.flip(call)).code, "IDENTITY_NOT_FOUND")
        }
      })
    )

    it.effect("has a mortgage as a loan, which owes what the account does", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const mine = yield* connection
        const mortgage = accountOf(mine, "mortgage")
        const { results } = yield* loansList({ itemId: mine.id })
        assert.lengthOf(results, 1)
        const [loan] = results
        const { installments, payments } = loan ?? {}
        assert.strictEqual(loan?.kind, "FINANCING")
        assert.strictEqual(
          payments?.contractOutstandingBalance,
          amountToNumber(negate(world.balances(mortgage).current))
        )
        assert.strictEqual(
          (installments?.paidInstallments ?? 0) + (installments?.contractRemainingNumber ?? 0),
          installments?.totalNumberOfInstallments
        )
        assert.deepStrictEqual(yield* loansRetrieve({ id: mortgage.id }), loan)
        const savings = accountOf(mine, "savings")
        assert.strictEqual((yield* Effect.flip(loansRetrieve({ id: savings.id }))).code, "LOAN_NOT_FOUND")
      })
    )

    it.effect("has what an account of investments holds as investments, worth its balance, with what moved each", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const mine = yield* connection
        const account = accountOf(mine, "investment")
        const all = yield* Stream.runCollect(investmentsList.items({ itemId: mine.id }, { pageSize: 2 }))
        const cents = all.reduce((sum, { balance }) => sum + Math.round(balance * 100), 0)
        assert.strictEqual(cents, world.balances(account).current.minor)
        const funds = yield* investmentsList({ itemId: mine.id, type: "MUTUAL_FUND" })
        assert.isTrue(funds.results.every(({ type }) => type === "MUTUAL_FUND"))
        const moved: Array<string> = []
        for (const one of all) {
          assert.deepStrictEqual(yield* investmentsRetrieve({ id: one.id }), one)
          const rows = yield* Stream.runCollect(investmentTransactionsList.items({ id: one.id }, { pageSize: 50 }))
          moved.push(...rows.map(({ id }) => id))
        }
        const rows = world.investmentTransactions(account, {}).map(({ id }) => id)
        assert.deepStrictEqual(moved.toSorted(), rows.toSorted())
        assert.isAbove(rows.length, 10)
        assert.strictEqual((yield* Effect.flip(investmentsRetrieve({ id: NOBODY }))).code, "INVESTMENT_NOT_FOUND")
      })
    )

    it.effect("bills a card every month, for what its transactions of the month come to", () =>
      Effect.gen(function* () {
        const card = accountOf(yield* connection, "credit_card")
        const { results } = yield* billsList({ accountId: card.id })
        assert.lengthOf(results, 6)
        assert.deepStrictEqual(
          results.map(({ dueDate }) => dueDate.slice(0, 10)),
          ["2026-06-16", "2026-05-16", "2026-04-16", "2026-03-16", "2026-02-16", "2026-01-16"]
        )
        for (const bill of results.slice(0, 2)) {
          assert.deepStrictEqual(yield* billsRetrieve({ id: bill.id }), bill)
          const rows = yield* Stream.runCollect(
            transactionsList.items({ accountId: card.id, billId: bill.id }, { pageSize: 500 })
          )
          assert.isTrue(rows.every(({ creditCardMetadata }) => creditCardMetadata?.billId === bill.id))
          const spent = rows.filter(({ categoryId }) => categoryId !== "05100000")
          const cents = spent.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)
          assert.strictEqual(Math.round(bill.totalAmount * 100), cents)
          assert.isAbove(bill.payments.length, 0)
        }
        // What was bought since is on no bill yet: that one closes, and is due, in July.
        const { creditData } = yield* accountsRetrieve({ id: card.id })
        assert.deepStrictEqual(
          [creditData?.balanceCloseDate, creditData?.balanceDueDate].map((day) => day?.slice(0, 10)),
          ["2026-07-03", "2026-07-16"]
        )
        const { results: latest } = yield* transactionsList({ accountId: card.id, from: "2026-06-04", pageSize: 500 })
        assert.isTrue(latest.every(({ creditCardMetadata }) => creditCardMetadata?.billId === undefined))
        assert.strictEqual((yield* Effect.flip(billsRetrieve({ id: NOBODY }))).code, "CREDIT_CARD_BILL_NOT_FOUND")
        const other = yield* transactionsList({ accountId: card.id, billId: NOBODY })
        assert.deepStrictEqual(other.results, [])
      })
    )

    it.effect("has a consent of every Item, which ends when the bank ends it", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const open = sandbox.world.connections.find(
          ({ institution, provider }) => provider === "pluggy" && institution.oauth
        )
        const itemId = open?.id ?? ""
        const [consent] = (yield* consentsList({ itemId })).results
        expect(consent).toMatchObject({ itemId, revokedAt: null })
        assert.isTrue(consent?.openFinancePermissionsGranted?.includes("ACCOUNTS_ALL"))
        assert.deepStrictEqual(yield* consentRetrieve({ id: consent?.id ?? "" }), consent)
        const resources = yield* itemsResources({ id: itemId })
        assert.deepStrictEqual(
          resources.results.map(({ resourceId }) => resourceId),
          open?.accounts.map(({ id }) => id)
        )
        yield* sandbox.breakConnection("pluggy", itemId)
        assert.isString((yield* consentRetrieve({ id: consent?.id ?? "" })).revokedAt)
        assert.strictEqual((yield* Effect.flip(consentRetrieve({ id: NOBODY }))).code, "CONSENT_NOT_FOUND")
        const closed = yield* itemsResources({ id: troubled(sandbox.world, "pluggy").id })
        assert.deepStrictEqual(closed.results, [])
      })
    )

    it.effect("has categories in a tree, and lets its client choose one for a transaction", () =>
      Effect.gen(function* () {
        const { results } = yield* categoriesList({})
        const ids = new Set(results.map(({ id }) => id))
        assert.isTrue(results.every(({ parentId }) => parentId === null || parentId === undefined || ids.has(parentId)))
        const housing = yield* categoriesList({ parentId: "17000000" })
        assert.deepStrictEqual(
          housing.results.map(({ description }) => description),
          ["Rent", "Utilities"]
        )
        const card = accountOf(yield* connection, "credit_card")
        const [row] = (yield* transactionsList({ accountId: card.id, pageSize: 1 })).results
        const id = row?.id ?? ""
        expect(yield* transactionsUpdate({ id, categoryId: "12000000" })).toMatchObject({ category: "Travel" })
        expect(yield* transactionsRetrieve({ id })).toMatchObject({ categoryId: "12000000" })
        const nonsense = yield* Effect.flip(transactionsUpdate({ id, categoryId: "99" }))
        assert.strictEqual(nonsense.code, "CATEGORY_NOT_FOUND")
      })
    )

    it.effect("keeps its client's rules for categories, and none that says nothing", () =>
      Effect.gen(function* () {
        const rule = yield* clientCategoryRulesCreate({ description: "padaria", categoryId: "11000000" })
        expect(rule).toMatchObject({ category: "Food and drinks", description: "padaria" })
        expect(yield* clientCategoryRulesList({})).toMatchObject({ results: [rule] })
        for (const wrong of [{ matchType: "sounds like" }, { transactionType: "GIFT" }, { accountType: "SAVINGS" }]) {
          const body = { description: "x", categoryId: "11000000", ...wrong }
          assert.strictEqual((yield* rawPluggy("/categories/rules", { body })).status, 400)
        }
        yield* clientCategoryRulesDelete({ id: rule.id ?? "" })
        expect(yield* clientCategoryRulesList({})).toMatchObject({ results: [] })
        const gone = yield* Effect.flip(clientCategoryRulesDelete({ id: rule.id ?? "" }))
        assert.strictEqual(gone.code, "CATEGORY_RULE_NOT_FOUND")
      })
    )

    it.effect("reads a balance at the bank, of a bank's account alone, and has statements to fetch", () =>
      Effect.gen(function* () {
        const { urls, world } = yield* Sandbox
        const checking = accountOf(yield* connection, "checking")
        const { balance } = yield* accountBalanceGet({ id: checking.id })
        assert.strictEqual(
          balance,
          amountToNumber(world.balances(checking).available ?? world.balances(checking).current)
        )
        const card = accountOf(yield* connection, "credit_card")
        assert.strictEqual((yield* Effect.flip(accountBalanceGet({ id: card.id }))).code, "BALANCE_INVALID_REQUEST")
        const { results } = yield* accountStatementsList({ id: checking.id })
        assert.deepStrictEqual(
          results.map(({ monthYear }) => monthYear),
          ["05/2026", "04/2026", "03/2026", "02/2026", "01/2026", "12/2025"]
        )
        const file = yield* Effect.promise(async () => {
          const response = await fetch(results[0]?.url ?? "")
          return { type: response.headers.get("content-type"), text: await response.text() }
        })
        assert.strictEqual(file.type, "application/pdf")
        assert.isTrue(file.text.startsWith("%PDF-"))
        const none = yield* Effect.promise(() => fetch(`${urls.pluggy}/_sandbox/statements/${checking.id}/2020-01`))
        assert.strictEqual(none.status, 404)
      })
    )

    it.effect("reads of an Item what its client wants of it, and everything when nobody says", () =>
      Effect.gen(function* () {
        const make = (products?: ReadonlyArray<"CREDIT_CARDS" | "TRANSACTIONS">) =>
          Effect.gen(function* () {
            const parameters = { user: "user-ok", password: "password-ok" }
            const { id } = yield* itemsCreate({ connectorId: 2, parameters, products })
            yield* TestClock.adjust("500 millis")
            const { results } = yield* accountsList({ itemId: id })
            const rows = yield* transactionsList({ accountId: results.at(-1)?.id ?? "" })
            const identity = yield* Effect.option(identityFindByItem({ itemId: id }))
            return [results.map(({ type }) => type), rows.results.length > 0, identity._tag]
          })
        assert.deepStrictEqual(yield* make(), [["BANK", "BANK", "CREDIT"], true, "Some"])
        assert.deepStrictEqual(yield* make(["CREDIT_CARDS"]), [["CREDIT"], false, "None"])
        assert.deepStrictEqual(yield* make(["CREDIT_CARDS", "TRANSACTIONS"]), [["CREDIT"], true, "None"])
      })
    )

    it.effect("has nothing of a product that is held back, says so of the Item, and has it from then on", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { accounts, id: itemId } = busiest(sandbox.world, "pluggy")
        const accountId = accounts.find(({ type }) => type === "checking")?.id ?? ""
        const counts = Effect.gen(function* () {
          const identity = yield* Effect.option(identityFindByItem({ itemId }))
          return {
            accounts: (yield* accountsList({ itemId })).results.length,
            rows: (yield* transactionsList({ accountId })).results.length,
            loans: (yield* loansList({ itemId })).results.length,
            investments: (yield* investmentsList({ itemId })).results.length,
            identity: identity._tag
          }
        })
        const whole = yield* counts
        assert.deepStrictEqual([whole.accounts, whole.rows, whole.loans, whole.identity], [3, 20, 1, "Some"])
        assert.isUndefined((yield* itemsRetrieve({ id: itemId })).statusDetail)
        const held: ReadonlyArray<readonly [string, string, Partial<typeof whole>]> = [
          ["CREDIT_CARDS", "creditCards", { accounts: 2 }],
          ["TRANSACTIONS", "transactions", { rows: 0 }],
          ["LOANS", "loans", { loans: 0 }],
          ["INVESTMENTS", "investments", { investments: 0 }],
          ["IDENTITY", "identity", { identity: "None" }]
        ]
        for (const [product, detail, missing] of held) {
          yield* sandbox.holdBack("pluggy", itemId, product, "1 minute")
          assert.deepStrictEqual(yield* counts, { ...whole, ...missing })
          const item = yield* itemsRetrieve({ id: itemId })
          assert.strictEqual(item.executionStatus, "PARTIAL_SUCCESS")
          expect(item.statusDetail).toMatchObject({ [detail]: { isUpdated: false } })
          yield* sandbox.advance("1 minute")
          assert.deepStrictEqual(yield* counts, whole)
        }
        assert.strictEqual((yield* itemsRetrieve({ id: itemId })).executionStatus, "SUCCESS")
      })
    )

    it.effect("does not take a day and an instant to begin a list at", () =>
      Effect.gen(function* () {
        const { results } = yield* accountsList({ itemId: (yield* connection).id })
        const path = `/v2/transactions?accountId=${results[0]?.id ?? ""}&dateFrom=2026-01-01`
        const refused = yield* rawPluggy(`${path}&createdAtFrom=2026-01-01T00:00:00.000Z`)
        assert.strictEqual(refused.status, 400)
      })
    )
  })
})
