import { accountsList, accountsRetrieve } from "@bankstream/pluggy/accounts"
import * as Connect from "@bankstream/pluggy/connect"
import { connectTokenCreate } from "@bankstream/pluggy/connect-token"
import { connectorRetrieve, connectorsList } from "@bankstream/pluggy/connectors"
import { itemsCreate, itemsDelete, itemsRetrieve, itemsUpdate } from "@bankstream/pluggy/items"
import { transactionsList, transactionsListByCursor, transactionsRetrieve } from "@bankstream/pluggy/transactions"
import { waitForItem } from "@bankstream/pluggy/waiters"
import { assert, describe, expect, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { amountToNumber, negate } from "../src/world.ts"
import { accountOf, apiKey, busiest, idsOf, raw, rawPluggy, simulators, textAt, troubled } from "./simulators.ts"

const JACARANDA = 2

const goodUser = { user: "user-ok", password: "password-ok" }

/** An Item whose first run is over. */
const freshItem = (parameters: Readonly<Record<string, string>> = goodUser) =>
  Effect.gen(function* () {
    const { id } = yield* itemsCreate({ connectorId: JACARANDA, parameters })
    yield* TestClock.adjust("500 millis")
    return yield* itemsRetrieve({ id })
  })

const busiestAccounts = Effect.map(Sandbox, ({ world }) => {
  const connection = busiest(world, "pluggy")
  const checking = accountOf(connection, "checking")
  return { world, connection, checking, card: accountOf(connection, "credit_card") }
})

describe("Pluggy's simulator", () => {
  layer(simulators())((it) => {
    it.effect("lists every transaction once by page, whatever the page size", () =>
      Effect.gen(function* () {
        const { checking, world } = yield* busiestAccounts
        for (const pageSize of [500, 77]) {
          const rows = yield* transactionsList.items({ accountId: checking.id }, { pageSize }).pipe(Stream.runCollect)
          assert.deepStrictEqual(rows.map(({ id }) => id).toSorted(), idsOf(world, [checking]))
        }
      })
    )

    it.effect("counts pages by their size, which is 20 when nobody says", () =>
      Effect.gen(function* () {
        const { checking, world } = yield* busiestAccounts
        const total = world.countTransactions([checking], {})
        const usual = yield* rawPluggy(`/transactions?accountId=${checking.id}`)
        expect(usual.body).toMatchObject({ page: 1, total, totalPages: Math.ceil(total / 20) })
        const third = yield* transactionsList({ accountId: checking.id, pageSize: 100, page: 3 })
        assert.deepStrictEqual([third.page, third.totalPages, third.results.length], [3, Math.ceil(total / 100), 100])
        const beyond = yield* transactionsList({ accountId: checking.id, pageSize: 100, page: 999 })
        assert.deepStrictEqual(beyond.results, [])
      })
    )

    it.effect("lists every transaction once by cursor, 500 a page, newest first", () =>
      Effect.gen(function* () {
        const { checking, world } = yield* busiestAccounts
        const pages = yield* transactionsListByCursor.pages({ accountId: checking.id }).pipe(Stream.runCollect)
        const rows = pages.flatMap(({ results }) => results)
        assert.deepStrictEqual(rows.map(({ id }) => id).toSorted(), idsOf(world, [checking]))
        assert.deepStrictEqual(
          rows.map(({ date }) => date),
          rows
            .map(({ date }) => date)
            .toSorted()
            .toReversed()
        )
        assert.deepStrictEqual(
          pages.slice(0, -1).map(({ results }) => results.length),
          pages.slice(0, -1).map(() => 500)
        )
        assert.isNull(pages.at(-1)?.next)
      })
    )

    it.effect("names the next page by a query string that leads there, with everything that was asked", () =>
      Effect.gen(function* () {
        const { checking, world } = yield* busiestAccounts
        const path = `/v2/transactions?accountId=${checking.id}&dateFrom=2024-07-15`
        const first = yield* rawPluggy(path)
        const next = textAt(first.body, "next")
        assert.match(next, /^\?accountId=[\da-f-]{36}&dateFrom=2024-07-15&after=[\w%]+$/)
        const second = yield* rawPluggy(`/v2/transactions${next}`)
        const rows = world.listTransactions([checking], {
          from: "2024-07-15",
          offset: 500,
          limit: 500,
          order: "newest_first"
        })
        expect(second.body).toMatchObject({ results: rows.map(({ id }) => ({ id })) })
      })
    )

    it.effect("narrows both lists by dates, by ids, and by when a row was stored", () =>
      Effect.gen(function* () {
        const { checking, world } = yield* busiestAccounts
        const accountId = checking.id
        const window = { from: "2026-02-01", to: "2026-02-28" }
        const expected = world.listTransactions([checking], { ...window, offset: 0, limit: 500, order: "newest_first" })
        const ids = expected.map(({ id }) => id)
        assert.isAbove(ids.length, 3)
        const byPage = yield* transactionsList({ accountId, ...window, pageSize: 500 })
        assert.deepStrictEqual(
          byPage.results.map(({ id }) => id),
          ids
        )
        const byCursor = yield* transactionsListByCursor({ accountId, dateFrom: window.from, dateTo: window.to })
        assert.deepStrictEqual(
          byCursor.results.map(({ id }) => id),
          ids
        )

        const some = [ids[2] ?? "", ids[0] ?? "", "00000000-0000-4000-8000-000000000000"]
        for (const page of [
          yield* transactionsList({ accountId, ids: some }),
          yield* transactionsListByCursor({ accountId, ids: some })
        ]) {
          assert.deepStrictEqual(
            page.results.map(({ id }) => id),
            [ids[0], ids[2]]
          )
        }

        const since = byCursor.results[3]?.createdAt ?? ""
        const late = yield* transactionsListByCursor({ accountId, createdAtFrom: since, dateTo: window.to })
        assert.isBelow(late.results.length, ids.length)
        assert.deepStrictEqual(
          late.results.map(({ id }) => id),
          byCursor.results.filter(({ createdAt }) => (createdAt ?? "") >= since).map(({ id }) => id)
        )
      })
    )

    it.effect("gives the sign of the account's kind, and a type that agrees with it", () =>
      Effect.gen(function* () {
        const { card, checking, world } = yield* busiestAccounts
        const seen = new Set<string>()
        for (const account of [checking, card]) {
          const { results } = yield* transactionsList({ accountId: account.id, from: "2026-04-01", pageSize: 500 })
          for (const { amount, id, type } of results) {
            const row = world.transactionById(id)
            if (row === undefined) throw new Error(`${id} is not of this world`)
            const expected = account === card ? negate(row.amount) : row.amount
            assert.strictEqual(amount, amountToNumber(expected))
            assert.strictEqual(type, row.amount.minor < 0 ? "DEBIT" : "CREDIT")
            seen.add(`${account.type} ${String(type)} ${amount < 0 ? "negative" : "positive"}`)
          }
        }
        assert.deepStrictEqual([...seen].toSorted(), [
          "checking CREDIT positive",
          "checking DEBIT negative",
          "credit_card CREDIT negative",
          "credit_card DEBIT positive"
        ])
      })
    )

    it.effect("finds a transaction and an account by id, as the lists have them", () =>
      Effect.gen(function* () {
        const { card, connection } = yield* busiestAccounts
        const { results } = yield* transactionsList({ accountId: card.id, pageSize: 1 })
        const [row] = results
        assert.deepStrictEqual(yield* transactionsRetrieve({ id: row?.id ?? "" }), row)
        const accounts = yield* accountsList.items({ itemId: connection.id }).pipe(Stream.runCollect)
        // Loans and investments are no accounts at Pluggy.
        assert.deepStrictEqual(
          accounts.map(({ subtype }) => subtype),
          ["CHECKING_ACCOUNT", "SAVINGS_ACCOUNT", "CREDIT_CARD"]
        )
        assert.deepStrictEqual(yield* accountsRetrieve({ id: card.id }), accounts[2])
        const cards = yield* accountsList({ itemId: connection.id, type: "CREDIT" })
        assert.deepStrictEqual(cards.results, accounts.slice(2))
        assert.deepStrictEqual([cards.page, cards.total, cards.totalPages], [1, 1, 1])
      })
    )

    it.effect("shows what is owed on a card as a positive balance", () =>
      Effect.gen(function* () {
        const { card, checking, world } = yield* busiestAccounts
        const shown = yield* accountsRetrieve({ id: card.id })
        assert.strictEqual(shown.balance, -amountToNumber(world.balances(card).current))
        assert.isAbove(shown.balance, 0)
        assert.isAbove(shown.creditData?.creditLimit ?? 0, 0)
        const bank = yield* accountsRetrieve({ id: checking.id })
        assert.strictEqual(bank.balance, amountToNumber(world.balances(checking).current))
      })
    )

    it.effect("lists connectors, by kind and name", () =>
      Effect.gen(function* () {
        const all = yield* connectorsList.items({ countries: ["BR"] }).pipe(Stream.runCollect)
        assert.deepStrictEqual(
          all.map(({ id }) => id),
          [2, 8, 12, 600, 4, 5, 19]
        )
        assert.isTrue(all.every(({ isSandbox }) => isSandbox === true))
        const open = yield* connectorsList({ isOpenFinance: true })
        assert.deepStrictEqual(
          open.results.map(({ id }) => id),
          [600]
        )
        const business = yield* connectorsList({ types: ["BUSINESS_BANK", "INVESTMENT"] })
        assert.deepStrictEqual(
          business.results.map(({ id }) => id),
          [8]
        )
        const named = yield* connectorsList({ name: "jacarandá" })
        assert.deepStrictEqual(named.results, all.slice(0, 1))
        const one = yield* connectorRetrieve({ id: 2, healthDetails: true })
        assert.deepStrictEqual(
          one.credentials?.map(({ name }) => name),
          ["user", "password"]
        )
        assert.strictEqual(one.health?.status, "ONLINE")
        assert.isDefined(one.health?.details)
      })
    )

    it.effect("runs a new Item for half a second, and has its accounts from then on", () =>
      Effect.gen(function* () {
        const created = yield* itemsCreate({
          connectorId: JACARANDA,
          parameters: goodUser,
          clientUserId: "user-1",
          webhookUrl: "https://acme.example.com/hook"
        })
        assert.deepStrictEqual([created.status, created.executionStatus], ["UPDATING", "CREATED"])
        assert.deepStrictEqual([created.clientUserId, created.webhookUrl], ["user-1", "https://acme.example.com/hook"])
        const { id } = created
        assert.deepStrictEqual((yield* accountsList({ itemId: id })).results, [])
        yield* TestClock.adjust("300 millis")
        const during = yield* itemsRetrieve({ id })
        assert.deepStrictEqual([during.status, during.executionStatus], ["UPDATING", "ACCOUNTS_IN_PROGRESS"])
        assert.isUndefined(during.lastUpdatedAt)
        yield* TestClock.adjust("200 millis")
        const after = yield* itemsRetrieve({ id })
        assert.deepStrictEqual([after.status, after.executionStatus], ["UPDATED", "SUCCESS"])
        assert.isString(after.lastUpdatedAt)
        const accounts = yield* accountsList({ itemId: id })
        assert.isAbove(accounts.results.length, 0)
        assert.isTrue(accounts.results.every(({ itemId }) => itemId === id))
      })
    )

    const outcomes: ReadonlyArray<readonly [user: string, status: string, executionStatus: string]> = [
      ["user-ok", "UPDATED", "SUCCESS"],
      ["user-ok-account-error", "UPDATED", "PARTIAL_SUCCESS"],
      ["user-ok-account-warning", "UPDATED", "SUCCESS"],
      ["user-somebody", "LOGIN_ERROR", "INVALID_CREDENTIALS"],
      ["user-locked", "LOGIN_ERROR", "ACCOUNT_LOCKED"],
      ["user-account-credentials-reset", "LOGIN_ERROR", "ACCOUNT_CREDENTIALS_RESET"],
      ["user-not-supported", "LOGIN_ERROR", "USER_NOT_SUPPORTED"],
      ["user-logged", "OUTDATED", "ALREADY_LOGGED_IN"],
      ["user-error", "OUTDATED", "UNEXPECTED_ERROR"],
      ["user-unavailable", "OUTDATED", "SITE_NOT_AVAILABLE"],
      ["user-connection-error", "OUTDATED", "CONNECTION_ERROR"],
      ["user-account-need-actions", "OUTDATED", "ACCOUNT_NEEDS_ACTION"],
      ["user-account-need-actions-provider-message", "OUTDATED", "ACCOUNT_NEEDS_ACTION"]
    ]
    for (const [user, status, executionStatus] of outcomes) {
      it.effect(`ends the run of ${user} with ${executionStatus}`, () =>
        Effect.gen(function* () {
          const item = yield* freshItem({ user, password: "password-ok" })
          assert.deepStrictEqual([item.status, item.executionStatus], [status, executionStatus])
          assert.strictEqual(item.error?.code, status === "UPDATED" ? undefined : executionStatus)
          assert.strictEqual(item.error?.providerMessage !== undefined, user.endsWith("provider-message"))
          assert.strictEqual(item.statusDetail !== undefined, user.startsWith("user-ok-account"))
          const { results } = yield* accountsList({ itemId: item.id })
          assert.strictEqual(results.length > 0, status === "UPDATED")
        })
      )
    }

    it.effect("refuses a wrong password, and lets new credentials mend the Item", () =>
      Effect.gen(function* () {
        const item = yield* freshItem({ user: "user-ok", password: "guess" })
        assert.strictEqual(item.executionStatus, "INVALID_CREDENTIALS")
        assert.strictEqual(item.consecutiveFailedLoginAttempts, 1)
        const same = yield* Effect.flip(itemsUpdate({ id: item.id }))
        expect(same).toMatchObject({ code: "LAST_EXECUTION_HAD_LOGIN_ERROR", status: 400 })
        const again = yield* itemsUpdate({ id: item.id, parameters: { ...goodUser, user: "user-locked" } })
        assert.strictEqual(again.status, "UPDATING")
        const busy = yield* Effect.flip(itemsUpdate({ id: item.id, parameters: goodUser }))
        expect(busy).toMatchObject({ code: "ITEM_IS_ALREADY_UPDATING", status: 409 })
        yield* TestClock.adjust("500 millis")
        assert.strictEqual((yield* itemsRetrieve({ id: item.id })).consecutiveFailedLoginAttempts, 2)
        yield* itemsUpdate({ id: item.id, parameters: goodUser })
        yield* TestClock.adjust("500 millis")
        const mended = yield* itemsRetrieve({ id: item.id })
        assert.deepStrictEqual([mended.status, mended.consecutiveFailedLoginAttempts], ["UPDATED", 0])
      })
    )

    it.effect("tells that a broken connection needs its user, and keeps what it has read of it", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { id } = yield* freshItem()
        yield* sandbox.breakConnection("pluggy", id)
        const broken = yield* itemsRetrieve({ id })
        assert.deepStrictEqual([broken.status, broken.error?.code], ["LOGIN_ERROR", "INVALID_CREDENTIALS"])
        assert.isAbove((yield* accountsList({ itemId: id })).results.length, 0)
        yield* itemsUpdate({ id, parameters: goodUser })
        yield* TestClock.adjust("500 millis")
        assert.strictEqual((yield* itemsRetrieve({ id })).status, "UPDATED")
        const old = yield* itemsRetrieve({ id: troubled(sandbox.world, "pluggy").id })
        assert.strictEqual(old.status, "LOGIN_ERROR")
      })
    )

    it.effect("deletes an Item with all that belonged to it", () =>
      Effect.gen(function* () {
        const { id } = yield* freshItem()
        const { results } = yield* accountsList({ itemId: id })
        const accountId = results[0]?.id ?? ""
        assert.deepStrictEqual(yield* itemsDelete({ id }), { count: 1 })
        assert.strictEqual((yield* Effect.flip(itemsRetrieve({ id }))).code, "ITEM_NOT_FOUND")
        assert.strictEqual((yield* Effect.flip(accountsRetrieve({ id: accountId }))).code, "ACCOUNT_NOT_FOUND")
        assert.deepStrictEqual((yield* transactionsListByCursor({ accountId })).results, [])
      })
    )

    it.effect("tells who waits for an Item what became of it, as Pluggy's documented users have it", () =>
      Effect.gen(function* () {
        const outcomes: Array<string> = []
        for (const user of ["user-ok", "user-ok-account-error", "user-locked", "user-unavailable"]) {
          const { id } = yield* freshItem({ user, password: "password-ok" })
          const outcome = yield* waitForItem({ id })
          const what = outcome._tag === "Partial" ? outcome.missing.map(({ product }) => product) : []
          outcomes.push([user, outcome._tag, outcome._tag === "Failed" ? outcome.reason._tag : what].join(" "))
        }
        assert.deepStrictEqual(outcomes, [
          "user-ok Complete ",
          "user-ok-account-error Partial accounts",
          "user-locked Failed UserActionRequired",
          "user-unavailable Failed InstitutionUnavailable"
        ])
      })
    )

    it.effect("serves the client of a connect token", () =>
      Effect.gen(function* () {
        const { id } = yield* freshItem()
        const { connection } = yield* busiestAccounts
        const { urls } = yield* Sandbox
        const { accessToken } = yield* connectTokenCreate({ itemId: id })
        const token = Connect.PluggyConnect.layerFetch({
          connectToken: Redacted.make(accessToken),
          baseUrl: urls.pluggy
        })
        const item = yield* Effect.provide(Connect.itemsRetrieve({ id }), token)
        assert.strictEqual(item.status, "UPDATED")
        const accounts = yield* Effect.provide(Stream.runCollect(Connect.accountsList.items({ itemId: id })), token)
        assert.isAbove(accounts.length, 0)
        const refused = yield* Effect.flip(Effect.provide(Connect.itemsRetrieve({ id: connection.id }), token))
        assert.strictEqual(refused.reason._tag, "Forbidden")
      })
    )

    it.effect("lets a connect token for no Item see those that came after it, and none from before", () =>
      Effect.gen(function* () {
        const before = yield* freshItem()
        const { accessToken } = yield* connectTokenCreate({})
        yield* TestClock.adjust("1 second")
        const after = yield* freshItem()
        const statuses: Array<number> = []
        for (const { id } of [before, after]) {
          for (const path of [`/items/${id}`, `/accounts?itemId=${id}`]) {
            statuses.push((yield* raw("pluggy", path, { headers: { "x-api-key": accessToken } })).status)
          }
        }
        assert.deepStrictEqual(statuses, [403, 403, 200, 200])
      })
    )

    it.effect("lets a connect token see its Item and a little of its accounts, and nothing else", () =>
      Effect.gen(function* () {
        const { id } = yield* freshItem()
        const { connection } = yield* busiestAccounts
        const { accessToken } = yield* connectTokenCreate({ itemId: id })
        const call = (path: string) => raw("pluggy", path, { headers: { "x-api-key": accessToken } })
        assert.strictEqual((yield* call(`/items/${id}`)).status, 200)
        const accounts = yield* call(`/accounts?itemId=${id}`)
        assert.strictEqual(accounts.status, 200)
        assert.notInclude(JSON.stringify(accounts.body), "creditData")
        for (const path of [
          `/items/${connection.id}`,
          `/accounts?itemId=${connection.id}`,
          "/connectors",
          `/transactions?accountId=${connection.id}`
        ]) {
          const refused = yield* call(path)
          assert.strictEqual(refused.status, 403)
          expect(refused.body).toMatchObject({ code: 403, message: expect.any(String) })
        }
      })
    )
  })

  layer(simulators())((it) => {
    it.effect("gives a key that says when it ends, and refuses it from then on", () =>
      Effect.gen(function* () {
        const key = yield* apiKey
        const claims = JSON.parse(Buffer.from(key.split(".")[1] ?? "", "base64url").toString())
        assert.strictEqual(claims.exp - claims.iat, 7200)
        const call = raw("pluggy", "/connectors", { headers: { "x-api-key": key } })
        yield* TestClock.adjust("119 minutes")
        assert.strictEqual((yield* call).status, 200)
        yield* TestClock.adjust("2 minutes")
        const refused = yield* call
        assert.strictEqual(refused.status, 401)
        expect(refused.body).toMatchObject({ code: 401, message: expect.any(String) })
      })
    )

    it.effect("lets a connect token expire after half an hour", () =>
      Effect.gen(function* () {
        const { connection } = yield* busiestAccounts
        const { accessToken } = yield* connectTokenCreate({ itemId: connection.id })
        const call = raw("pluggy", `/items/${connection.id}`, { headers: { "x-api-key": accessToken } })
        assert.strictEqual((yield* call).status, 200)
        yield* TestClock.adjust("31 minutes")
        assert.strictEqual((yield* call).status, 401)
      })
    )
  })
})

describe("Pluggy's list by page", () => {
  layer(simulators({ today: "2026-12-31" }))((it) => {
    it.effect("is answered until the end of 2026, as announced, and then the one by cursor alone", () =>
      Effect.gen(function* () {
        const { advance } = yield* Sandbox
        const { checking } = yield* busiestAccounts
        const accountId = checking.id
        assert.isAbove((yield* transactionsList({ accountId })).results.length, 0)
        yield* advance("3 hours")
        const gone = yield* Effect.flip(transactionsList({ accountId }))
        expect(gone).toMatchObject({ status: 410, code: "ENDPOINT_DEPRECATED" })
        assert.isAbove((yield* transactionsListByCursor({ accountId })).results.length, 0)
      })
    )
  })
})

describe("Pluggy's simulator refuses in Pluggy's own way", () => {
  layer(simulators())((it) => {
    it.effect("wrong keys at the door, and a call without a key that is one", () =>
      Effect.gen(function* () {
        const { credentials } = yield* Sandbox
        const wrong = yield* raw("pluggy", "/auth", { body: { ...credentials.pluggy, clientSecret: "guess" } })
        assert.strictEqual(wrong.status, 401)
        expect(wrong.body).toMatchObject({ code: 401, codeDescription: "CLIENT_KEYS_UNAUTHORIZED" })
        for (const headers of [{}, { "x-api-key": "nonsense" }]) {
          const refused = yield* raw("pluggy", "/connectors", { headers })
          assert.strictEqual(refused.status, 403)
          expect(refused.body).toMatchObject({ code: 403, message: expect.any(String) })
        }
      })
    )

    const invalid: ReadonlyArray<{
      readonly promise: string
      readonly path: string
      readonly request?: Parameters<typeof rawPluggy>[1]
      readonly says: string
    }> = [
      { promise: "an id that is none", path: "/accounts?itemId=7", says: "itemId must be a UUID" },
      { promise: "a parameter that is missing", path: "/accounts", says: "itemId should not be empty" },
      {
        promise: "a page size that is too large",
        path: "/transactions?accountId=d699817c-b36b-41c2-97a6-7c326d824397&pageSize=501",
        says: "pageSize must be a value less than or equal to 500"
      },
      { promise: "a page that is no number", path: "/investments?itemId=7&page=x", says: "page must be a number" },
      {
        promise: "a kind that there is not",
        path: "/accounts?itemId=d699817c-b36b-41c2-97a6-7c326d824397&type=LOAN",
        says: "type must be one of the following values: BANK, CREDIT"
      },
      { promise: "an id in the path that is none", path: "/items/7", says: "id must be a UUID" },
      {
        promise: "a client id that is no UUID",
        path: "/auth",
        request: { body: { clientId: "me", clientSecret: "x" } },
        says: "clientId must be a UUID"
      },
      { promise: "a body that is not JSON", path: "/items", request: { body: "{" }, says: "JSON" },
      {
        promise: "a day that is in no calendar",
        path: "/transactions?from=2026-02-30&accountId=",
        says: "from must be a date such as 2026-01-31, a day of the calendar"
      },
      {
        promise: "a cursor of nothing",
        path: "/v2/transactions?after=bm9uc2Vuc2U%3D&accountId=",
        says: "Invalid cursor"
      }
    ]
    for (const { path, promise, request, says } of invalid) {
      it.effect(promise, () =>
        Effect.gen(function* () {
          const { checking } = yield* busiestAccounts
          const answer = yield* rawPluggy(path.endsWith("accountId=") ? path + checking.id : path, request)
          assert.strictEqual(answer.status, 400)
          expect(answer.body).toEqual({ code: 400, message: expect.stringContaining(says) })
        })
      )
    }

    it.effect("ids that are nobody's, each by its own name", () =>
      Effect.gen(function* () {
        const id = "00000000-0000-4000-8000-000000000000"
        const calls = [
          ["ACCOUNT_NOT_FOUND", Effect.flip(accountsRetrieve({ id }))],
          ["CONNECTOR_NOT_FOUND", Effect.flip(connectorRetrieve({ id: 1 }))],
          ["ITEM_NOT_FOUND", Effect.flip(itemsRetrieve({ id }))],
          ["TRANSACTION_NOT_FOUND", Effect.flip(transactionsRetrieve({ id }))]
        ] as const
        for (const [code, call] of calls) {
          const error = yield* call
          assert.deepStrictEqual([error.code, error.status], [code, 404])
          assert.isString(error.requestId)
        }
      })
    )

    it.effect("the cursor of another account", () =>
      Effect.gen(function* () {
        const { card, checking } = yield* busiestAccounts
        const { next } = yield* transactionsListByCursor({ accountId: checking.id })
        const after = new URLSearchParams(next ?? "").get("after") ?? ""
        const error = yield* Effect.flip(transactionsListByCursor({ accountId: card.id, after }))
        assert.include(error.message, "Invalid cursor")
      })
    )

    it.effect("parameters that the connector needs and did not get", () =>
      Effect.gen(function* () {
        const answer = yield* rawPluggy("/items", { body: { connectorId: 2, parameters: { user: "user-ok" } } })
        assert.strictEqual(answer.status, 400)
        expect(answer.body).toMatchObject({
          code: 400,
          codeDescription: "CONNECTOR_VALIDATION_ERROR",
          details: [{ code: "001", parameter: "password", message: expect.any(String) }]
        })
      })
    )

    it.effect("a second Item for the same user, when duplicates are to be avoided", () =>
      Effect.gen(function* () {
        const first = yield* freshItem({ user: "user-ok-account-warning", password: "password-ok" })
        const answer = yield* rawPluggy("/items", {
          body: {
            connectorId: 2,
            parameters: { user: "user-ok-account-warning", password: "password-ok" },
            avoidDuplicates: true
          }
        })
        assert.strictEqual(answer.status, 400)
        expect(answer.body).toEqual({
          codeDescription: "ITEM_USER_ALREADY_EXISTS",
          message: expect.any(String),
          errorId: expect.any(String),
          items: [first.id]
        })
      })
    )

    it.effect("more ids than fit in a list", () =>
      Effect.gen(function* () {
        const { checking } = yield* busiestAccounts
        const ids = Array.from({ length: 501 }, () => checking.id).join(",")
        const answer = yield* rawPluggy(`/v2/transactions?accountId=${checking.id}&ids=${ids}`)
        assert.strictEqual(answer.status, 400)
        expect(answer.body).toMatchObject({ codeDescription: "IDS_PARAMETER_EXCEEDS_MAX_LENGTH" })
      })
    )

    it.effect("a route that does not exist", () =>
      Effect.gen(function* () {
        const answer = yield* rawPluggy("/nowhere")
        assert.strictEqual(answer.status, 404)
        expect(answer.body).toEqual({ code: 404, message: "Cannot GET /nowhere" })
      })
    )

    it.effect("nothing for a field that it does not know", () =>
      Effect.gen(function* () {
        const answer = yield* rawPluggy("/items", { body: { connectorId: 2, parameters: goodUser, colour: "blue" } })
        assert.strictEqual(answer.status, 200)
      })
    )
  })
})
