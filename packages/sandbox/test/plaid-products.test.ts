/** What Plaid's products show of the world, beside accounts and transactions. */
import { accountsGet } from "@bankstream/plaid/accounts"
import {
  assetReportCreate,
  assetReportFilter,
  assetReportGet,
  assetReportPdfGet,
  assetReportRemove
} from "@bankstream/plaid/asset-report"
import { authGet } from "@bankstream/plaid/auth"
import { identityGet } from "@bankstream/plaid/identity"
import { institutionsGet, institutionsSearch } from "@bankstream/plaid/institutions"
import { investmentsHoldingsGet, investmentsTransactionsGet } from "@bankstream/plaid/investments"
import { itemAccessTokenInvalidate, itemGet, itemPublicTokenExchange, itemRemove } from "@bankstream/plaid/item"
import { liabilitiesGet } from "@bankstream/plaid/liabilities"
import { linkTokenCreate } from "@bankstream/plaid/link"
import {
  processorAuthGet,
  processorBalanceGet,
  processorIdentityGet,
  processorTokenCreate,
  processorTokenPermissionsSet,
  processorTransactionsSync
} from "@bankstream/plaid/processor"
import {
  sandboxItemSetVerificationStatus,
  sandboxPublicTokenCreate,
  sandboxTransactionsCreate
} from "@bankstream/plaid/sandbox"
import { transactionsGet, transactionsRecurringGet, transactionsSync } from "@bankstream/plaid/transactions"
import { userCreate, userGet, userItemsGet, userRemove } from "@bankstream/plaid/user"
import { waitFor, waitForFile } from "@bankstream/plaid/waiters"
import { assert, describe, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { amountToNumber } from "../src/world.ts"
import { accountOf, busiest, simulators } from "./simulators.ts"

/** The Item of the customer whom a bank has had from the start. */
const itemAt = (institution_id: string) =>
  Effect.gen(function* () {
    const { world } = yield* Sandbox
    const connection = world.connections.find(
      (one) => one.provider === "plaid" && one.institution.ids.plaid === institution_id
    )
    if (connection === undefined) return assert.fail(`nobody banks at ${institution_id}`)
    const { public_token } = yield* sandboxPublicTokenCreate({
      institution_id,
      initial_products: ["transactions"],
      options: { override_username: connection.person.email }
    })
    const { access_token } = yield* itemPublicTokenExchange({ public_token })
    return { access_token, connection, world }
  })

const busyItem = Effect.flatMap(Sandbox, ({ world }) => itemAt(busiest(world, "plaid").institution.ids.plaid ?? ""))

const freshItem = Effect.gen(function* () {
  const { public_token } = yield* sandboxPublicTokenCreate({
    institution_id: "ins_109508",
    initial_products: ["transactions"]
  })
  return yield* itemPublicTokenExchange({ public_token })
})

describe("Plaid's simulator, of an Item's accounts,", () => {
  layer(simulators())((it) => {
    it.effect("tells the numbers that each country has, of those that money can be sent to", () =>
      Effect.gen(function* () {
        for (const [bank, kinds] of [
          ["ins_109508", ["ach"]],
          ["ins_43", ["eft"]],
          ["ins_117650", ["bacs", "international"]]
        ] as const) {
          const { access_token, connection } = yield* itemAt(bank)
          const { accounts, numbers } = yield* authGet({ access_token })
          const suitable = connection.accounts.filter(({ type }) => type === "checking" || type === "savings")
          assert.deepStrictEqual(
            accounts.map(({ account_id }) => account_id),
            suitable.map(({ id }) => id)
          )
          for (const [kind, list] of Object.entries(numbers)) {
            assert.strictEqual(
              list.length > 0,
              kinds.some((each) => each === kind),
              `${bank} ${kind}`
            )
          }
          for (const { account, account_id } of numbers.ach) {
            assert.isTrue(account.endsWith(accounts.find((one) => one.account_id === account_id)?.mask ?? "none"))
          }
          assert.include((yield* itemGet({ access_token })).item.billed_products, "auth")
        }
      })
    )

    it.effect("tells whose they are", () =>
      Effect.gen(function* () {
        const { access_token, connection } = yield* busyItem
        const { accounts } = yield* identityGet({ access_token })
        assert.strictEqual(accounts.length, connection.accounts.length)
        for (const { owners } of accounts) {
          assert.include(owners[0]?.names ?? [], connection.person.name)
          assert.include(owners[0]?.emails.map(({ data }) => data) ?? [], connection.person.email)
          assert.strictEqual(owners[0]?.addresses.filter(({ primary }) => primary).length, 1)
        }
      })
    )

    it.effect("tells what is held, worth the balance, and what was bought for what was paid in", () =>
      Effect.gen(function* () {
        const { access_token, connection, world } = yield* busyItem
        const account = accountOf(connection, "investment")
        const { accounts, holdings, securities } = yield* investmentsHoldingsGet({ access_token })
        assert.deepStrictEqual(
          accounts.map(({ account_id }) => account_id),
          [account.id]
        )
        const worth = holdings.reduce((sum, { institution_value }) => sum + institution_value, 0)
        assert.approximately(worth, amountToNumber(world.balances(account).current), 0.005)
        const known = new Set(securities.map(({ security_id }) => security_id))
        assert.isTrue(holdings.every(({ security_id }) => known.has(security_id)))

        const window = { start_date: world.firstDay, end_date: world.today }
        const rows = yield* investmentsTransactionsGet
          .items({ access_token, ...window }, { pageSize: 40 })
          .pipe(Stream.runCollect)
        const { total_investment_transactions } = yield* investmentsTransactionsGet({ access_token, ...window })
        assert.strictEqual(rows.length, total_investment_transactions)
        assert.strictEqual(new Set(rows.map((row) => row.investment_transaction_id)).size, rows.length)
        for (const { amount, quantity, type } of rows.filter((row) => row.type === "buy" || row.type === "sell")) {
          // What is bought comes in, and its price goes out, which is positive at Plaid.
          assert.deepStrictEqual([Math.sign(quantity), Math.sign(amount)], type === "buy" ? [1, 1] : [-1, -1])
        }
        assert.isTrue(rows.some(({ amount, subtype }) => subtype === "deposit" && amount < 0))
      })
    )

    it.effect("tells what is owed, by kinds, and of which there is none", () =>
      Effect.gen(function* () {
        const { access_token, connection } = yield* busyItem
        const { liabilities } = yield* liabilitiesGet({ access_token })
        assert.strictEqual(liabilities.credit?.[0]?.account_id, accountOf(connection, "credit_card").id)
        assert.strictEqual(liabilities.mortgage?.[0]?.account_id, accountOf(connection, "mortgage").id)
        assert.isAbove(liabilities.credit?.[0]?.aprs[0]?.balance_subject_to_apr ?? 0, 0)
        assert.isNull(liabilities.student)
        const { access_token: student } = yield* itemAt("ins_127287")
        assert.strictEqual((yield* liabilitiesGet({ access_token: student })).liabilities.student?.length, 1)
      })
    )

    it.effect("refuses a product where no account is for it", () =>
      Effect.gen(function* () {
        const { access_token } = yield* itemAt("ins_109508")
        const { accounts } = yield* accountsGet({ access_token })
        const savings = accounts.find(({ subtype }) => subtype === "savings")?.account_id ?? ""
        const { access_token: poor } = yield* itemAt("ins_43")
        assert.strictEqual(
          (yield* Effect.flip(investmentsHoldingsGet({ access_token: poor }))).code,
          "NO_INVESTMENT_ACCOUNTS"
        )
        const wanted = { access_token, options: { account_ids: [savings] } }
        assert.strictEqual((yield* Effect.flip(liabilitiesGet(wanted))).code, "INVALID_ACCOUNT_ID")
      })
    )

    it.effect("has something for every product when Plaid's own test user has linked a bank", () =>
      Effect.gen(function* () {
        const { access_token } = yield* freshItem
        const { world } = yield* Sandbox
        assert.isAbove((yield* authGet({ access_token })).numbers.ach.length, 0)
        assert.isAbove((yield* investmentsHoldingsGet({ access_token })).holdings.length, 0)
        const window = { start_date: world.firstDay, end_date: world.today }
        const { total_investment_transactions } = yield* investmentsTransactionsGet({ access_token, ...window })
        assert.isAbove(total_investment_transactions, 0)
        const { credit, mortgage, student } = (yield* liabilitiesGet({ access_token })).liabilities
        assert.deepStrictEqual([credit?.length, mortgage?.length, student?.length], [1, 1, 1])
      })
    )

    it.effect("finds what comes every month, in and out, among their transactions", () =>
      Effect.gen(function* () {
        const { access_token } = yield* busyItem
        const { inflow_streams, outflow_streams } = yield* transactionsRecurringGet({ access_token })
        const salary = inflow_streams.find(
          ({ personal_finance_category }) => personal_finance_category?.detailed === "INCOME_WAGES"
        )
        assert.strictEqual(salary?.frequency, "MONTHLY")
        assert.strictEqual(salary?.status, "MATURE")
        assert.isBelow(salary?.average_amount.amount ?? 0, 0)
        assert.isTrue((salary?.predicted_next_date ?? "") > (salary?.last_date ?? ""))
        assert.isTrue(outflow_streams.every(({ last_amount }) => (last_amount.amount ?? 0) > 0))
        const ids = [...inflow_streams, ...outflow_streams].flatMap(({ transaction_ids }) => transaction_ids)
        assert.strictEqual(new Set(ids).size, ids.length)
      })
    )
  })
})

describe("Plaid's simulator", () => {
  layer(simulators())((it) => {
    it.effect("searches banks by name, in the countries that are asked for", () =>
      Effect.gen(function* () {
        const namesOf = (query: string, country: "US" | "CA") =>
          Effect.map(institutionsSearch({ query, country_codes: [country] }), ({ institutions }) =>
            institutions.map(({ name }) => name)
          )
        assert.deepStrictEqual(yield* namesOf("tamar", "CA"), ["Tamarack Trust of Canada"])
        assert.deepStrictEqual(yield* namesOf("tamar", "US"), [])
      })
    )

    it.effect("offers transfers at the banks of the United States alone", () =>
      Effect.gen(function* () {
        const order = { country_codes: ["US", "CA", "GB"], count: 500, offset: 0 } as const
        const { institutions } = yield* institutionsGet({ ...order, options: { products: ["transfer"] } })
        assert.isAbove(institutions.length, 1)
        assert.deepStrictEqual([...new Set(institutions.flatMap(({ country_codes }) => country_codes))], ["US"])
        assert.isTrue(institutions[0]?.products.includes("transfer"))
      })
    )

    it.effect("makes another access token on demand, after which the old one is nobody's", () =>
      Effect.gen(function* () {
        const { access_token, item_id } = yield* freshItem
        const { new_access_token } = yield* itemAccessTokenInvalidate({ access_token })
        assert.strictEqual((yield* itemGet({ access_token: new_access_token })).item.item_id, item_id)
        assert.strictEqual((yield* Effect.flip(itemGet({ access_token }))).code, "INVALID_ACCESS_TOKEN")
      })
    )

    it.effect("makes the rows that a test orders: pending ones, and posted ones", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const { access_token } = yield* freshItem
        const { next_cursor } = yield* transactionsSync({ access_token, cursor: "now" })
        const day = { date_transacted: world.today, date_posted: world.today }
        yield* sandboxTransactionsCreate({
          access_token,
          transactions: [
            { ...day, amount: 12.34, description: "Lunch" },
            { ...day, date_posted: "2026-07-04", amount: -50, description: "Gift" }
          ]
        })
        const { added } = yield* transactionsSync({ access_token, cursor: next_cursor })
        assert.deepStrictEqual(added.map(({ amount, name, pending }) => `${name} ${amount} ${pending}`).toSorted(), [
          "Gift -50 true",
          "Lunch 12.34 false"
        ])
        const old = { date_transacted: "2026-01-01", date_posted: "2026-01-01", amount: 1, description: "Old" }
        const refusal = yield* Effect.flip(sandboxTransactionsCreate({ access_token, transactions: [old] }))
        assert.strictEqual(refusal.code, "INVALID_FIELD")
      })
    )

    it.effect("shows whose an account is when micro-deposits have told, or that they came too late", () =>
      Effect.gen(function* () {
        const { access_token } = yield* freshItem
        const { accounts } = yield* accountsGet({ access_token })
        const account_id = accounts[0]?.account_id ?? ""
        const statuses = Effect.map(accountsGet({ access_token }), (answer) =>
          answer.accounts.map(({ verification_status = null }) => verification_status)
        )
        assert.isTrue((yield* statuses).every((status) => status === null))
        for (const verification_status of ["automatically_verified", "verification_expired"] as const) {
          yield* sandboxItemSetVerificationStatus({ access_token, account_id, verification_status })
          assert.deepStrictEqual((yield* statuses).slice(0, 2), [verification_status, null])
        }
      })
    )

    it.effect("leads a partner with a processor token to one account, and to the products that it may use", () =>
      Effect.gen(function* () {
        const { access_token, connection } = yield* busyItem
        const account = accountOf(connection, "checking")
        const { processor_token } = yield* processorTokenCreate({
          access_token,
          account_id: account.id,
          processor: "dwolla"
        })
        assert.strictEqual((yield* processorAuthGet({ processor_token })).numbers.ach?.account_id, account.id)
        assert.strictEqual((yield* processorBalanceGet({ processor_token })).account.account_id, account.id)
        const { added } = yield* processorTransactionsSync({ processor_token, count: 500 })
        assert.deepStrictEqual(new Set(added.map((row) => row.account_id)), new Set([account.id]))
        yield* processorTokenPermissionsSet({ processor_token, products: ["auth"] })
        assert.strictEqual(
          (yield* Effect.flip(processorIdentityGet({ processor_token }))).code,
          "UNAUTHORIZED_ROUTE_ACCESS"
        )
        const nobody = yield* Effect.flip(processorAuthGet({ processor_token: "processor-sandbox-nobody" }))
        assert.strictEqual(nobody.code, "INVALID_PROCESSOR_TOKEN")
      })
    )

    it.effect("closes a partner's way to an Item that is removed", () =>
      Effect.gen(function* () {
        const { access_token } = yield* freshItem
        const { accounts } = yield* accountsGet({ access_token })
        const account_id = accounts[0]?.account_id ?? ""
        const { processor_token } = yield* processorTokenCreate({ access_token, account_id, processor: "dwolla" })
        yield* itemRemove({ access_token })
        assert.strictEqual((yield* Effect.flip(processorAuthGet({ processor_token }))).code, "ITEM_NOT_FOUND")
      })
    )

    it.effect("knows users, and which Items are theirs", () =>
      Effect.gen(function* () {
        const { user_id, user_token = "" } = yield* userCreate({ client_user_id: "user-1" })
        assert.strictEqual((yield* userCreate({ client_user_id: "user-1" })).user_id, user_id)
        assert.strictEqual((yield* userGet({ user_id })).client_user_id, "user-1")
        const { public_token } = yield* sandboxPublicTokenCreate({
          institution_id: "ins_109508",
          initial_products: ["transactions"],
          user_id
        })
        const { item_id } = yield* itemPublicTokenExchange({ public_token })
        const { items } = yield* userItemsGet({ user_token: user_token ?? "" })
        assert.deepStrictEqual(
          items.map((item) => item.item_id),
          [item_id]
        )
        yield* userRemove({ user_id })
        assert.strictEqual((yield* Effect.flip(userGet({ user_id }))).code, "INVALID_USER_ID")
        const link = { client_name: "Acme", language: "en", country_codes: ["US"], products: ["transactions"] } as const
        assert.strictEqual((yield* Effect.flip(linkTokenCreate({ ...link, user_id }))).code, "INVALID_USER_ID")
      })
    )

    it.effect("makes a report in the background: not ready at first, then there, as data and as a file", () =>
      Effect.gen(function* () {
        const { access_token, connection, world } = yield* busyItem
        const { asset_report_token } = yield* assetReportCreate({ access_tokens: [access_token], days_requested: 30 })
        const early = yield* Effect.flip(assetReportGet({ asset_report_token }))
        assert.deepStrictEqual([early.type, early.code], ["ASSET_REPORT_ERROR", "PRODUCT_NOT_READY"])
        assert.strictEqual(early.reason._tag, "NotReady")

        const waiting = yield* Effect.forkChild(waitFor(assetReportGet, { asset_report_token }))
        const file = yield* Effect.forkChild(
          Stream.mkUint8Array(waitForFile(assetReportPdfGet, { asset_report_token }))
        )
        for (let second = 0; second < 10; second++) yield* TestClock.adjust("1 second")
        const { report } = yield* Fiber.join(waiting)
        const [item] = report.items
        assert.strictEqual(item?.item_id, connection.id)
        assert.strictEqual(item?.accounts.length, connection.accounts.length)
        const card = accountOf(connection, "credit_card")
        const shown = item?.accounts.find(({ account_id }) => account_id === card.id)
        assert.strictEqual(shown?.historical_balances.length, 30)
        assert.strictEqual(shown?.historical_balances[0]?.current, -amountToNumber(world.balances(card).current))
        const { total_transactions } = yield* transactionsGet({
          access_token,
          start_date: shown?.historical_balances.at(-1)?.date ?? "",
          end_date: world.today,
          options: { account_ids: [card.id] }
        })
        assert.strictEqual(shown?.transactions.length, total_transactions)
        const text = Buffer.from(yield* Fiber.join(file)).toString("latin1")
        assert.match(text, /^%PDF-1\.4\n/)
        assert.include(text, card.name)

        const { asset_report_token: filtered } = yield* assetReportFilter({
          asset_report_token,
          account_ids_to_exclude: [card.id]
        })
        yield* TestClock.adjust("10 seconds")
        const { report: without } = yield* assetReportGet({ asset_report_token: filtered })
        assert.isFalse(without.items[0]?.accounts.some(({ account_id }) => account_id === card.id))
        yield* assetReportRemove({ asset_report_token })
        assert.strictEqual((yield* Effect.flip(assetReportGet({ asset_report_token }))).code, "INVALID_FIELD")
      })
    )
  })
})
