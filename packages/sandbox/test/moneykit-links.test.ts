import { instrospectClient } from "@bankstream/moneykit/auth"
import { getInstitution } from "@bankstream/moneykit/institutions"
import { createLinkSession, type CreateLinkSessionRequest, exchangeToken } from "@bankstream/moneykit/link-session"
import {
  correctEnrichment,
  deleteLink,
  getAccount,
  getAccountNumbers,
  getAccounts,
  getHoldings,
  getIdentities,
  getInvestmentTransactions,
  getLink,
  getTransactions,
  getTransactionsSync,
  importLink,
  importTransactions,
  refreshProducts,
  resetLink
} from "@bankstream/moneykit/links"
import { getUserAccounts, getUserLinks, getUserTransactions } from "@bankstream/moneykit/users"
import { verify, WebhookKeys } from "@bankstream/moneykit/webhook-verification"
import { triggerTestLinkWebhookEvent } from "@bankstream/moneykit/webhooks"
import { assert, describe, expect, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { amountToNumber } from "../src/world.ts"
import { listener, until } from "./listener.ts"
import { accountOf, busiest, raw, rawMoneyKit, simulators } from "./simulators.ts"

const session = {
  customer_user: { id: "user-1" },
  redirect_uri: "https://acme.example.com/back"
} satisfies CreateLinkSessionRequest

const freshLink = (request: Partial<CreateLinkSessionRequest> = {}, institutionId?: string) =>
  Effect.gen(function* () {
    const sandbox = yield* Sandbox
    const { link_session_token } = yield* createLinkSession({ ...session, ...request })
    return yield* exchangeToken({
      exchangeable_token: yield* sandbox.completeLinkSession(link_session_token, institutionId)
    })
  })

const linkOf = Effect.map(Sandbox, ({ world }) => ({ world, connection: busiest(world, "moneykit") }))

describe("MoneyKit's simulator", () => {
  layer(simulators())((it) => {
    it.effect("has whose the accounts are, and the numbers under which money reaches them", () =>
      Effect.gen(function* () {
        const { connection, world } = yield* linkOf
        const { id } = connection
        const { accounts } = yield* getIdentities({ id })
        assert.strictEqual(accounts.length, connection.accounts.length)
        expect(accounts[0]?.owners[0]).toMatchObject({ names: [connection.person.name] })
        const numbers = yield* getAccountNumbers({ id })
        const checking = accountOf(connection, "checking")
        const found = numbers.accounts.find((account) => account.account_id === checking.id)
        assert.match(found?.numbers.ach[0]?.account_number ?? "", new RegExp(`${checking.mask}$`))
        assert.match(found?.numbers.ach[0]?.routing_number ?? "", /^\d{9}$/)
        // A card has no number that money could be sent to.
        assert.isFalse(numbers.accounts.some(({ account_type }) => account_type.startsWith("liability")))
        const british = world.connections.find(({ institution }) => institution.ids.moneykit === "marlow_fenwick")
        const theirs = yield* getAccountNumbers({ id: british?.id ?? "" })
        expect(theirs.accounts[0]?.numbers).toMatchObject({
          bacs: [{ sort_code: expect.any(String) }],
          international: [{ iban: expect.stringMatching(/^GB/) }]
        })
        const one = yield* getAccount({ id, account_id: checking.id })
        assert.strictEqual(one.account.account_mask, checking.mask)
        const nothing = yield* Effect.flip(getAccount({ id, account_id: "mk_nothing" }))
        assert.strictEqual(nothing.status, 404)
      })
    )

    it.effect("has what an account of investments holds, worth its balance, and what happened in it", () =>
      Effect.gen(function* () {
        const { connection, world } = yield* linkOf
        const account = accountOf(connection, "investment")
        const { accounts, holdings, securities } = yield* getHoldings({ id: connection.id })
        assert.deepStrictEqual(
          accounts.map(({ account_id }) => account_id),
          [account.id]
        )
        const cents = holdings.reduce((sum, { value }) => sum + Math.round(Number(value) * 100), 0)
        assert.strictEqual(cents, world.balances(account).current.minor)
        const known = new Set(securities.map(({ security_id }) => security_id))
        assert.isTrue(holdings.every(({ security_id }) => known.has(security_id)))
        const rows = yield* Stream.runCollect(getInvestmentTransactions.items({ id: connection.id }, { pageSize: 30 }))
        const expected = world.investmentTransactions(account, {})
        assert.strictEqual(rows.length, expected.length)
        for (const { amount, investment_transaction_id } of rows) {
          const row = expected.find((each) => each.id === investment_transaction_id)
          // What is paid is positive here.
          assert.strictEqual(Number(amount), 0 - amountToNumber(row?.amount ?? { minor: 0, currency: "USD" }))
        }
      })
    )

    it.effect("has all that a user has linked", () =>
      Effect.gen(function* () {
        const customer_user = { id: "user-of-two" }
        const first = yield* freshLink({ customer_user }, "harborlight_bank")
        const second = yield* freshLink({ customer_user }, "pennywhistle")
        const ids = [first.link_id, second.link_id].toSorted()
        const id = customer_user.id
        assert.deepStrictEqual(Object.keys((yield* getUserLinks({ id })).links).toSorted(), ids)
        assert.deepStrictEqual(Object.keys((yield* getUserAccounts({ id })).links).toSorted(), ids)
        const totals = yield* Effect.forEach(ids, (each) =>
          Effect.map(getTransactions({ id: each }), ({ total }) => total)
        )
        const rows = yield* Stream.runCollect(getUserTransactions.items({ id }, { pageSize: 300 }))
        assert.strictEqual(rows.length, (totals[0] ?? 0) + (totals[1] ?? 0))
        assert.strictEqual(new Set(rows.map(({ transaction_id }) => transaction_id)).size, rows.length)
        // What cannot be read is not there, and is listed all the same.
        yield* resetLink({ id: first.link_id })
        assert.deepStrictEqual(Object.keys((yield* getUserAccounts({ id })).links), [second.link_id])
        assert.strictEqual((yield* getUserLinks({ id })).links[first.link_id]?.error_code, "auth_expired")
        assert.deepStrictEqual(yield* getUserLinks({ id: "nobody" }), { links: {} })
      })
    )

    it.effect("is not read while it is reset, and has what came meanwhile once its user has signed in", () =>
      Effect.gen(function* () {
        const { advance, completeLinkSession } = yield* Sandbox
        const { link_id: id } = yield* freshLink()
        const before = yield* getTransactions({ id })
        const { last_synced_at } = yield* resetLink({ id })
        yield* advance("3 days")
        const broken = yield* getLink({ id })
        assert.deepStrictEqual([broken.state, broken.last_synced_at], ["error", last_synced_at])
        const again = yield* createLinkSession({ ...session, existing_link_id: id })
        yield* completeLinkSession(again.link_session_token)
        const after = yield* getLink({ id })
        assert.isAbove(Date.parse(after.last_synced_at ?? ""), Date.parse(last_synced_at ?? ""))
        assert.isAbove((yield* getTransactions({ id })).total, before.total)
      })
    )

    it.effect("refreshes a product by and by, once an hour or a day", () =>
      Effect.gen(function* () {
        const { link_id: id } = yield* freshLink()
        const before = (yield* getLink({ id })).products.accounts?.refreshed_at ?? ""
        yield* TestClock.adjust("1 minute")
        const asked = yield* refreshProducts({ id, products: ["accounts", "identity"] })
        assert.strictEqual(asked.products.accounts?.refreshed_at, before)
        yield* TestClock.adjust("400 millis")
        const after = (yield* getLink({ id })).products
        assert.isAbove(Date.parse(after.accounts?.refreshed_at ?? ""), Date.parse(before))
        const refused = yield* rawMoneyKit(`/links/${id}/products`, { body: { products: ["accounts"] } })
        assert.strictEqual(refused.status, 429)
        assert.isAbove(Number(refused.headers.get("retry-after")), 3500)
        yield* TestClock.adjust("1 hour")
        yield* refreshProducts({ id, products: ["accounts"] })
        const daily = yield* rawMoneyKit(`/links/${id}/products`, { body: { products: ["identity"] } })
        assert.strictEqual(daily.status, 429)
        const { link_id } = yield* freshLink({ settings: { products: { identity: {} } } })
        const denied = yield* Effect.flip(refreshProducts({ id: link_id, products: ["transactions"] }))
        assert.strictEqual(denied.code, "link_error.forbidden_action")
      })
    )

    it.effect("fails a refresh when told so, and says with what", () =>
      Effect.gen(function* () {
        const { link_id: id } = yield* freshLink()
        const told = yield* raw("moneykit", `/_sandbox/links/${id}/products/transactions/error`, {
          body: { error_code: "institution_error" }
        })
        assert.strictEqual(told.status, 204)
        yield* refreshProducts({ id, products: ["transactions"] })
        yield* TestClock.adjust("400 millis")
        const { transactions } = (yield* getLink({ id })).products
        assert.strictEqual(transactions?.error_code, "institution_error")
      })
    )

    it.effect("is whose the app says it is, where that is somebody whom the bank knows", () =>
      Effect.gen(function* () {
        const { connect, world } = yield* Sandbox
        const people = world.people.filter(({ country }) => country === "US").slice(0, 2)
        assert.lengthOf(people, 2)
        for (const { email, name } of people) {
          const { id } = yield* connect("moneykit", { institutionId: "harborlight_bank", person: email })
          const { accounts } = yield* getIdentities({ id })
          assert.isTrue(accounts.every(({ owners }) => owners[0]?.names.includes(name)))
          assert.property((yield* getUserLinks({ id: email })).links, id)
        }
      })
    )

    it.effect("keeps what was imported, and shows it once its user has signed in", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const account = {
          account_id: "old-1",
          name: "Old account",
          type: "depository.checking",
          mask: "0001",
          balances: { currency: "USD", current: 12.5 }
        }
        const link = yield* importLink({
          customer_user: { id: "user-9" },
          institution_id: "mx.chase",
          provider: "mx",
          accounts: [account],
          transactions: [{ account_id: "old-1", transaction_id: "t1", amount: "-4.20", date: "2024-01-02" }]
        })
        expect(link).toMatchObject({ state: "error", error_code: "auth_expired", institution_id: "mx.chase" })
        const id = link.link_id
        yield* importTransactions({
          id,
          transactions: [
            { account_id: "old-1", transaction_id: "t1", amount: "-4.20", date: "2024-01-02" },
            { account_id: "old-1", transaction_id: "t2", amount: "10", date: "2024-01-03T09:00:00Z" }
          ]
        })
        const nobody = { transactions: [{ account_id: "x", amount: "1", date: "2024-01-02" }] }
        assert.strictEqual((yield* rawMoneyKit(`/links/${id}/import/transactions`, { body: nobody })).status, 422)
        assert.strictEqual((yield* Effect.flip(getTransactions({ id }))).code, "link_error.bad_state")
        const { link_session_token } = yield* createLinkSession({ ...session, existing_link_id: id })
        yield* sandbox.completeLinkSession(link_session_token)
        const { total, transactions } = yield* getTransactions({ id, account_ids: ["old-1"] })
        assert.strictEqual(total, 2)
        expect(transactions).toMatchObject([
          { original_id: "t2", amount: "10", type: "credit", date: "2024-01-03" },
          { original_id: "t1", amount: "4.20", type: "debit" }
        ])
        const pages = yield* Stream.runCollect(getTransactionsSync.pages({ id }, { pageSize: 100 }))
        const rows = pages.flatMap((page) => page.transactions.created)
        assert.lengthOf(
          rows.filter(({ account_id }) => account_id === "old-1"),
          2
        )
        assert.strictEqual(rows.length, (yield* getTransactions({ id })).total)
        const ofUser = yield* Stream.runCollect(getUserTransactions.items({ id: "user-9" }, { pageSize: 7 }))
        assert.deepStrictEqual(ofUser.slice(-2), transactions)
        assert.strictEqual(ofUser.length, rows.length)
        const mine = yield* getUserTransactions({ id: "user-9", account_id: ["old-1"] })
        assert.deepStrictEqual([mine.total, mine.transactions], [2, transactions])
        expect(mine.accounts).toEqual({
          "old-1": expect.objectContaining({ name: "Old account", institution_id: "mx.chase", link_id: id })
        })
        // They come once.
        const cursor = pages.at(-1)?.cursor.next ?? ""
        const later = yield* getTransactionsSync({ id, cursor })
        assert.isFalse(later.transactions.created.some(({ account_id }) => account_id === "old-1"))
      })
    )

    it.effect("has the accounts and owners that an app made up for its link, in the place of the bank's", () =>
      Effect.gen(function* () {
        const owner = {
          names: ["Ada Example"],
          addresses: [],
          phone_numbers: [],
          emails: [{ address: "a@example.com" }]
        }
        const { link_id: id } = yield* freshLink({
          custom_sandbox_data: {
            accounts: [
              {
                account_type: "depository.checking",
                name: "Mine",
                account_number: "123456789",
                routing_number: "011000015"
              },
              { account_type: "liability.credit_card", name: "My card", account_number: "4111111111111111" }
            ],
            owners: [owner]
          }
        })
        const { accounts } = yield* getAccounts({ id })
        assert.deepStrictEqual(
          accounts.map(({ account_mask, account_type, name }) => [name, account_type, account_mask]),
          [
            ["Mine", "depository.checking", "6789"],
            ["My card", "liability.credit_card", "1111"]
          ]
        )
        const account_id = accounts[0]?.account_id ?? ""
        assert.strictEqual((yield* getAccount({ id, account_id })).account.name, "Mine")
        const numbers = yield* getAccountNumbers({ id })
        expect(numbers.accounts).toMatchObject([
          { account_id, numbers: { ach: [{ account_number: "123456789", routing_number: "011000015" }] } }
        ])
        const identities = yield* getIdentities({ id })
        assert.deepStrictEqual(
          identities.accounts.map(({ owners }) => owners[0]?.names),
          [["Ada Example"], ["Ada Example"]]
        )
        assert.strictEqual((yield* getTransactions({ id })).total, 0)
        assert.deepStrictEqual((yield* getHoldings({ id })).holdings, [])
      })
    )

    it.effect("takes a correction of a category, and brings the row again with the next update", () =>
      Effect.gen(function* () {
        const { link_id: id } = yield* freshLink()
        const pages = yield* Stream.runCollect(getTransactionsSync.pages({ id }, { pageSize: 500 }))
        const row = pages.flatMap((page) => page.transactions.created).find(({ pending }) => !pending)
        const txn_id = row?.transaction_id ?? ""
        const { transactions } = yield* correctEnrichment({ id, txn_id, category: "travel" })
        expect(transactions).toMatchObject([{ transaction_id: txn_id, enrichment: { category: { value: "travel" } } }])
        const later = yield* getTransactionsSync({ id, cursor: pages.at(-1)?.cursor.next ?? "" })
        expect(later.transactions.updated).toMatchObject([
          { transaction_id: txn_id, enrichment: { category: { value: "travel" }, subcategory: null } }
        ])
        const nothing = yield* Effect.flip(correctEnrichment({ id, txn_id: "mk_nothing", category: "travel" }))
        assert.strictEqual(nothing.status, 422)
      })
    )

    it.effect("is in any state that a link can be in, when told so", () =>
      Effect.gen(function* () {
        const { link_id: id } = yield* freshLink()
        const tell = (error_code: string | null) =>
          raw("moneykit", `/_sandbox/links/${id}/error`, { body: { error_code } })
        for (const code of ["system_error", "provider_error", "user_setup_required", "no_accounts"]) {
          assert.strictEqual((yield* tell(code)).status, 204)
          expect(yield* getLink({ id })).toMatchObject({ state: "error", error_code: code })
          // Some of these a client waits for.
          const refused = yield* rawMoneyKit(`/links/${id}/transactions`)
          expect(refused).toMatchObject({ status: 422, body: { link_error_code: code } })
        }
        assert.strictEqual((yield* tell("boredom")).status, 400)
        yield* tell(null)
        assert.strictEqual((yield* getLink({ id })).state, "connected")
      })
    )

    it.effect("knows institutions by id, and its client", () =>
      Effect.gen(function* () {
        assert.strictEqual((yield* getInstitution({ institution_id: "pennywhistle" })).country, "GB")
        const nothing = yield* Effect.flip(getInstitution({ institution_id: "nowhere" }))
        assert.strictEqual(nothing.code, "institution_error.not_found")
        assert.strictEqual((yield* instrospectClient({})).client_id, "bankstream-moneykit-client")
      })
    )
  })
})

describe("MoneyKit's simulator, much later,", () => {
  layer(simulators())((it) => {
    it.effect("forgets a link that was deleted after ninety days, and knows of it until then", () =>
      Effect.gen(function* () {
        const { link_id: id } = yield* freshLink()
        yield* deleteLink({ id })
        assert.strictEqual((yield* Effect.flip(getLink({ id }))).status, 410)
        assert.strictEqual((yield* Effect.flip(deleteLink({ id }))).status, 410)
        yield* (yield* Sandbox).advance("90 days")
        assert.strictEqual((yield* Effect.flip(getLink({ id }))).status, 404)
      })
    )
  })
})

describe("MoneyKit's Connect", () => {
  layer(simulators())((it) => {
    const pageOf = (token: string, form?: Readonly<Record<string, string>>) =>
      Effect.flatMap(Sandbox, ({ urls }) =>
        Effect.promise(async () => {
          const response = await fetch(`${urls.moneykit}/_sandbox/connect/${token}`, {
            ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) }),
            redirect: "manual"
          })
          const location = response.headers.get("location")
          return {
            status: response.status,
            text: await response.text(),
            to: location === null ? undefined : new URL(location)
          }
        })
      )

    const start = (request: Partial<CreateLinkSessionRequest> = {}) =>
      Effect.map(createLinkSession({ ...session, ...request }), ({ link_session_token }) => link_session_token)

    it.effect("leads from the choice of a bank through its sign-in to what is shared, and back to the app", () =>
      Effect.gen(function* () {
        const token = yield* start({ settings: { products: { transactions: { required: true }, identity: {} } } })
        assert.include((yield* pageOf(token)).text, "Choose your bank")
        assert.include((yield* pageOf(token, { institution: "nowhere" })).text, "none of the banks")
        const asked = yield* pageOf(token, { institution: "harborlight_bank" })
        assert.include(asked.text, "Sign in to Harborlight Bank")
        const credentials = { institution: "harborlight_bank", step: "sign-in", user: "user_good" }
        const wrong = yield* pageOf(token, { ...credentials, password: "guess" })
        assert.include(wrong.text, 'role="alert"')
        const right = yield* pageOf(token, { ...credentials, password: "pass_good" })
        assert.include(right.text, "What is shared")
        // Who comes back finds the same question.
        assert.include((yield* pageOf(token)).text, "What is shared")
        const back = yield* pageOf(token, { step: "agree" })
        assert.strictEqual(back.status, 303)
        assert.strictEqual(back.to?.origin, "https://acme.example.com")
        const exchangeable_token = back.to?.searchParams.get("exchangeable_token") ?? ""
        const { link } = yield* exchangeToken({ exchangeable_token })
        // What is required cannot be left out; what is not was not ticked.
        expect(link).toMatchObject({ state: "connected", institution_id: "harborlight_bank" })
        assert.isNotNull(link.products.transactions)
        assert.isNull(link.products.identity)
        assert.strictEqual((yield* pageOf(token)).status, 404)
      })
    )

    it.effect("has a link connecting while its user has not agreed yet", () =>
      Effect.gen(function* () {
        const customer_user = { id: "user-slow" }
        const token = yield* start({ customer_user, institution_id: "harborlight_bank" })
        yield* pageOf(token, { step: "sign-in", user: "user_good", password: "pass_good" })
        const [link] = Object.values((yield* getUserLinks({ id: customer_user.id })).links)
        assert.strictEqual(link?.state, "connecting")
        expect(yield* Effect.flip(getTransactions({ id: link?.link_id ?? "" }))).toMatchObject({
          linkErrorCode: "incomplete"
        })
      })
    )

    it.effect("asks at a bank with OAuth whether MoneyKit may, and takes no for an answer", () =>
      Effect.gen(function* () {
        const customer_user = { id: "user-shy" }
        const token = yield* start({ customer_user, institution_id: "juniper_vale" })
        assert.include((yield* pageOf(token)).text, "Refuse")
        const back = yield* pageOf(token, { step: "refuse" })
        assert.isNull(back.to?.searchParams.get("exchangeable_token"))
        const [link] = Object.values((yield* getUserLinks({ id: customer_user.id })).links)
        expect(link).toMatchObject({ state: "error", error_code: "user_oauth_denied" })
        const other = yield* start({ institution_id: "juniper_vale" })
        yield* pageOf(other, { step: "sign-in" })
        const agreed = yield* pageOf(other, { step: "agree" })
        assert.isNotNull(agreed.to?.searchParams.get("exchangeable_token"))
      })
    )

    it.effect("lets a user sign in again, and leave", () =>
      Effect.gen(function* () {
        const { link_id } = yield* freshLink({}, "harborlight_bank")
        yield* resetLink({ id: link_id })
        const token = yield* start({ existing_link_id: link_id })
        assert.include((yield* pageOf(token)).text, "Sign in to Harborlight Bank")
        const back = yield* pageOf(token, { step: "sign-in", user: "user_good", password: "pass_good" })
        assert.isNull(back.to?.searchParams.get("exchangeable_token"))
        assert.strictEqual((yield* getLink({ id: link_id })).state, "connected")
        const left = yield* pageOf(yield* start(), { step: "leave" })
        assert.strictEqual(left.to?.href, "https://acme.example.com/back")
      })
    )
  })
})

describe("MoneyKit's webhooks", () => {
  const keys = WebhookKeys.layer.pipe(Layer.provideMerge(simulators()))

  layer(keys)((it) => {
    it.effect("tell of a link's life, signed, so that Bankstream believes them", () =>
      Effect.gen(function* () {
        const { came, url } = yield* listener
        const { link_id: id } = yield* freshLink({ webhook: url, link_tags: ["a"] })
        yield* until(came, 2)
        yield* refreshProducts({ id, products: ["identity"] })
        yield* TestClock.adjust("100 millis")
        yield* until(came, 4)
        yield* TestClock.adjust("300 millis")
        yield* until(came, 5)
        yield* resetLink({ id })
        yield* until(came, 6)
        yield* deleteLink({ id })
        yield* until(came, 7)
        const told = yield* Effect.forEach(came, ({ body, headers }) => verify({ headers, body }))
        // Their order is not promised.
        assert.deepStrictEqual(
          told.map(({ _tag, webhook }) => `${_tag} ${"state" in webhook ? String(webhook.state) : ""}`).toSorted(),
          [
            "link.product_refresh completed",
            "link.product_refresh in_progress",
            "link.product_refresh pending",
            "link.state_changed awaiting_token_exchange",
            "link.state_changed connected",
            "link.state_changed deleted",
            "link.state_changed error"
          ]
        )
        assert.strictEqual(new Set(told.map(({ dedupeKey }) => dedupeKey)).size, told.length)
        assert.isTrue(told.every(({ delivery }) => delivery.attempt === 1))
        expect(told[0]?.webhook).toMatchObject({ link_id: id, link_tags: ["a"] })
      })
    )

    it.effect("are sent again under the same key until they are taken, and say which attempt it is", () =>
      Effect.gen(function* () {
        const { came, url } = yield* listener
        const { link_id: id } = yield* freshLink()
        const none = yield* Effect.flip(
          triggerTestLinkWebhookEvent({ id, webhook_event: "link.state_changed", webhook_idempotency_key: "k" })
        )
        expect(none).toMatchObject({ code: "link_error.bad_config", status: 400 })
        yield* rawMoneyKit(`/links/${id}`, { method: "PATCH", body: { webhook: `${url}/broken` } })
        const { delivery_token } = yield* triggerTestLinkWebhookEvent({
          id,
          webhook_event: "transactions.updates_available",
          webhook_idempotency_key: "once"
        })
        yield* until(came, 1)
        yield* TestClock.adjust("10 seconds")
        yield* until(came, 2)
        const told = yield* Effect.forEach(came, ({ body, headers }) => verify({ headers, body }))
        assert.deepStrictEqual(
          told.map(({ dedupeKey, delivery }) => [dedupeKey, delivery]),
          [
            ["once", { token: delivery_token, attempt: 1 }],
            ["once", { token: delivery_token, attempt: 2 }]
          ]
        )
      })
    )
  })
})
