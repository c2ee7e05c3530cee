import { accountsBalanceGet, accountsGet } from "@bankstream/plaid/accounts"
import { institutionsGet, institutionsGetById } from "@bankstream/plaid/institutions"
import { itemCreatePublicToken, itemGet, itemPublicTokenExchange, itemRemove } from "@bankstream/plaid/item"
import { linkTokenCreate, linkTokenGet } from "@bankstream/plaid/link"
import { linkDeliveryCreate, linkDeliveryGet } from "@bankstream/plaid/link-delivery"
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import { transactionsGet, transactionsSync } from "@bankstream/plaid/transactions"
import { assert, describe, expect, it, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { currencyFields } from "../src/plaid/accounts.ts"
import { Sandbox } from "../src/sandbox.ts"
import { amountToNumber, negate } from "../src/world.ts"
import { accountOf, busiest, idsOf, raw, rawPlaid, simulators, textAt, troubled } from "./simulators.ts"

/** The Item that a person has from the start: signing in as that person is how its token is had. */
const signInAs = (email: string, institutionId: string) =>
  Effect.gen(function* () {
    const { public_token } = yield* sandboxPublicTokenCreate({
      institution_id: institutionId,
      initial_products: ["transactions"],
      options: { override_username: email }
    })
    return yield* itemPublicTokenExchange({ public_token })
  })

const busiestItem = Effect.gen(function* () {
  const { world } = yield* Sandbox
  const connection = busiest(world, "plaid")
  const { access_token, item_id } = yield* signInAs(connection.person.email, connection.institution.ids.plaid ?? "")
  return { connection, world, access_token, item_id }
})

const freshItem = (institutionId = "ins_109508") =>
  Effect.flatMap(
    sandboxPublicTokenCreate({ institution_id: institutionId, initial_products: ["transactions"] }),
    ({ public_token }) => itemPublicTokenExchange({ public_token })
  )

/** Plaid's own accounts of investments and mortgages have their transactions elsewhere. */
const isListed = ({ type }: { readonly type: string }) => type !== "investment" && type !== "mortgage"

describe("Plaid's simulator", () => {
  layer(simulators())((it) => {
    it.effect("hands out the Item of the person who signs in, and a further one to anybody else", () =>
      Effect.gen(function* () {
        const { connection, item_id } = yield* busiestItem
        assert.strictEqual(item_id, connection.id)
        const [first, second] = [yield* freshItem(), yield* freshItem()]
        assert.strictEqual(new Set([connection.id, first.item_id, second.item_id]).size, 3)
        const { item } = yield* itemGet({ access_token: first.access_token })
        assert.strictEqual(item.item_id, first.item_id)
        assert.strictEqual(item.institution_name, "Harborlight Bank")
        assert.isNull(item.error)
      })
    )

    it.effect("lists every transaction once by offset, newest first, whatever the page size", () =>
      Effect.gen(function* () {
        const { access_token, connection, world } = yield* busiestItem
        const expected = idsOf(world, connection.accounts.filter(isListed))
        for (const pageSize of [500, 333]) {
          const rows = yield* transactionsGet
            .items({ access_token, start_date: world.firstDay, end_date: world.today }, { pageSize })
            .pipe(Stream.runCollect)
          assert.deepStrictEqual(rows.map((row) => row.transaction_id).toSorted(), expected)
          const dates = rows.map(({ date }) => date)
          assert.deepStrictEqual(dates, dates.toSorted().toReversed())
        }
      })
    )

    it.effect("narrows a list to its window and to the accounts asked for, and counts what is left", () =>
      Effect.gen(function* () {
        const { access_token, connection, world } = yield* busiestItem
        const card = accountOf(connection, "credit_card")
        const window = { from: "2026-03-01", to: "2026-03-31" }
        const page = yield* transactionsGet({
          access_token,
          start_date: window.from,
          end_date: window.to,
          options: { account_ids: [card.id], count: 3, offset: 2 }
        })
        assert.strictEqual(page.total_transactions, world.countTransactions([card], window))
        const expected = world.listTransactions([card], { ...window, offset: 2, limit: 3, order: "newest_first" })
        assert.deepStrictEqual(
          page.transactions.map((row) => row.transaction_id),
          expected.map(({ id }) => id)
        )
        assert.deepStrictEqual(
          page.accounts.map((account) => account.account_id),
          [card.id]
        )
      })
    )

    it.effect("tells every transaction once by cursor, and nothing more once that cursor is at its end", () =>
      Effect.gen(function* () {
        const { access_token, connection, world } = yield* busiestItem
        const events = yield* transactionsSync.events({ access_token }, { pageSize: 170 }).pipe(Stream.runCollect)
        const added = events.flatMap((event) => (event._tag === "Page" ? event.page.added : []))
        assert.deepStrictEqual(
          added.map((row) => row.transaction_id).toSorted(),
          idsOf(world, connection.accounts.filter(isListed))
        )
        const checkpoint = events.at(-1)
        assert.strictEqual(checkpoint?._tag, "Checkpoint")
        const cursor = checkpoint?._tag === "Checkpoint" ? checkpoint.cursor : ""
        assert.isAtMost(cursor.length, 256)
        const again = yield* transactionsSync({ access_token, cursor })
        assert.deepStrictEqual([again.added, again.modified, again.removed], [[], [], []])
        assert.isFalse(again.has_more)
        assert.strictEqual(again.next_cursor, cursor)
        assert.isAbove(again.accounts.length, 0)
      })
    )

    it.effect("begins with nothing at the cursor `now`, and honours the count", () =>
      Effect.gen(function* () {
        const { access_token } = yield* busiestItem
        const now = yield* transactionsSync({ access_token, cursor: "now" })
        assert.deepStrictEqual(now.added, [])
        assert.isFalse(now.has_more)
        assert.deepStrictEqual((yield* transactionsSync({ access_token, cursor: now.next_cursor })).added, [])
        assert.strictEqual((yield* transactionsSync({ access_token, count: 7 })).added.length, 7)
        assert.strictEqual((yield* transactionsSync({ access_token })).added.length, 100)
      })
    )

    it.effect("keeps a stream of its own for one account", () =>
      Effect.gen(function* () {
        const { access_token, connection, world } = yield* busiestItem
        const savings = accountOf(connection, "savings")
        const options = { account_id: savings.id }
        const rows = yield* transactionsSync.items({ access_token, options }).pipe(Stream.runCollect)
        assert.strictEqual(rows.length, world.countTransactions([savings], {}))
        const whole = yield* transactionsSync({ access_token })
        const error = yield* Effect.flip(transactionsSync({ access_token, options, cursor: whole.next_cursor }))
        assert.strictEqual(error.code, "INVALID_FIELD")
      })
    )

    it.effect("refuses the cursor of another Item", () =>
      Effect.gen(function* () {
        const { access_token } = yield* busiestItem
        const other = yield* freshItem()
        const { next_cursor } = yield* transactionsSync({ access_token: other.access_token, count: 1 })
        const error = yield* Effect.flip(transactionsSync({ access_token, cursor: next_cursor }))
        assert.strictEqual(error.code, "INVALID_FIELD")
        assert.include(error.message, "cursor not associated with access_token")
      })
    )

    it.effect("shows money out as positive, on every kind of account", () =>
      Effect.gen(function* () {
        const { access_token, connection, world } = yield* busiestItem
        const { transactions } = yield* transactionsGet({
          access_token,
          start_date: "2026-05-01",
          end_date: world.today,
          options: { count: 500 }
        })
        const seen = new Set<string>()
        for (const { amount, transaction_id } of transactions) {
          const row = world.transactionById(transaction_id)
          assert.isDefined(row)
          if (row === undefined) continue
          assert.strictEqual(amount, amountToNumber(negate(row.amount)))
          const { type } = connection.accounts.find(({ id }) => id === row.accountId) ?? { type: "none" }
          seen.add(`${type} ${row.amount.minor < 0 ? "out" : "in"}`)
        }
        for (const kind of ["checking out", "checking in", "credit_card out", "credit_card in"])
          assert.isTrue(seen.has(kind))
      })
    )

    it.effect("gives balances: what is owed as a positive number, a limit on cards alone", () =>
      Effect.gen(function* () {
        const { access_token, connection, world } = yield* busiestItem
        const cached = yield* accountsGet({ access_token })
        const live = yield* accountsBalanceGet({ access_token })
        assert.deepStrictEqual(live.accounts, cached.accounts)
        const shown = (type: "checking" | "credit_card" | "mortgage") => {
          const { id } = accountOf(connection, type)
          return cached.accounts.find((account) => account.account_id === id)
        }
        const card = world.balances(accountOf(connection, "credit_card"))
        assert.isBelow(card.current.minor, 0)
        assert.strictEqual(shown("credit_card")?.balances.current, -amountToNumber(card.current))
        assert.strictEqual(shown("credit_card")?.subtype, "credit card")
        assert.isAbove(shown("credit_card")?.balances.limit ?? 0, 0)
        assert.isAbove(shown("mortgage")?.balances.current ?? 0, 0)
        assert.isNull(shown("mortgage")?.balances.available)
        assert.isNull(shown("checking")?.balances.limit)
        assert.strictEqual(shown("checking")?.balances.iso_currency_code, "USD")
      })
    )

    it.effect("marks card payments that have not settled, and names what a settled one was called before", () =>
      Effect.gen(function* () {
        const { access_token, world } = yield* busiestItem
        const { transactions } = yield* transactionsGet({
          access_token,
          start_date: "2026-06-01",
          end_date: world.today,
          options: { count: 500 }
        })
        const pending = transactions.filter((row) => row.pending)
        assert.isAbove(pending.length, 0)
        assert.isTrue(pending.every((row) => row.pending_transaction_id === null))
        const settled = transactions.filter((row) => row.pending_transaction_id !== null)
        assert.isAbove(settled.length, 0)
        const ids = new Set(transactions.map((row) => row.transaction_id))
        assert.isTrue(settled.every((row) => !row.pending && !ids.has(row.pending_transaction_id ?? "")))
      })
    )

    it.effect("lists institutions by country, with offset and total", () =>
      Effect.gen(function* () {
        const all = yield* institutionsGet
          .items({ country_codes: ["US", "CA"], count: 2, offset: 0 })
          .pipe(Stream.runCollect)
        const { world } = yield* Sandbox
        const expected = world.institutions.filter(
          ({ country, ids }) => ids.plaid !== undefined && (country === "US" || country === "CA")
        )
        assert.deepStrictEqual(
          all.map((each) => each.institution_id),
          expected.map(({ ids }) => ids.plaid)
        )
        const page = yield* institutionsGet({ country_codes: ["US", "CA"], count: 2, offset: 1 })
        assert.strictEqual(page.total, expected.length)
        assert.deepStrictEqual(page.institutions, all.slice(1, 3))
        const { institution } = yield* institutionsGetById({ institution_id: "ins_43", country_codes: ["CA"] })
        assert.strictEqual(institution.name, "Tamarack Trust of Canada")
      })
    )

    it.effect("leads through Link Delivery: created, completed with a public token that can be exchanged", () =>
      Effect.gen(function* () {
        const { link_token } = yield* linkTokenCreate({
          client_name: "Acme",
          language: "en",
          country_codes: ["US"],
          user: { client_user_id: "user-1" },
          products: ["transactions"]
        })
        const { link_delivery_session_id } = yield* linkDeliveryCreate({ link_token })
        assert.strictEqual(`link-sandbox-${link_delivery_session_id}`, link_token)
        assert.strictEqual((yield* linkDeliveryGet({ link_delivery_session_id })).status, "CREATED")
        const completed = yield* raw("plaid", `/_sandbox/link-tokens/${link_token}/complete`, {
          body: { institution_id: "ins_109508" }
        })
        const delivery = yield* linkDeliveryGet({ link_delivery_session_id })
        assert.strictEqual(delivery.status, "COMPLETED")
        assert.deepStrictEqual(delivery.public_tokens, [textAt(completed.body, "public_token")])
        const { link_sessions } = yield* linkTokenGet({ link_token })
        const [public_token = ""] = delivery.public_tokens ?? []
        assert.strictEqual(link_sessions?.[0]?.results?.item_add_results[0]?.public_token, public_token)
        assert.isString((yield* itemPublicTokenExchange({ public_token })).access_token)
      })
    )

    it.effect("lets link tokens and public tokens expire", () =>
      Effect.gen(function* () {
        const { link_token } = yield* linkTokenCreate({
          client_name: "Acme",
          language: "en",
          country_codes: ["US"],
          user: { client_user_id: "user-1" },
          products: ["transactions"]
        })
        const { link_delivery_session_id } = yield* linkDeliveryCreate({ link_token })
        const { public_token } = yield* sandboxPublicTokenCreate({
          institution_id: "ins_109508",
          initial_products: ["transactions"]
        })
        yield* TestClock.adjust("31 minutes")
        assert.strictEqual((yield* Effect.flip(itemPublicTokenExchange({ public_token }))).code, "INVALID_PUBLIC_TOKEN")
        assert.isString((yield* linkTokenGet({ link_token })).expiration)
        yield* TestClock.adjust("4 hours")
        assert.strictEqual((yield* Effect.flip(linkDeliveryCreate({ link_token }))).code, "INVALID_LINK_TOKEN")
        assert.strictEqual((yield* linkDeliveryGet({ link_delivery_session_id })).status, "EXPIRED")
        yield* TestClock.adjust("6 hours")
        assert.strictEqual((yield* Effect.flip(linkTokenGet({ link_token }))).code, "INVALID_LINK_TOKEN")
      })
    )

    it.effect("exchanges a public token once, and forgets an Item that is removed", () =>
      Effect.gen(function* () {
        const { public_token } = yield* sandboxPublicTokenCreate({
          institution_id: "ins_109508",
          initial_products: ["transactions"]
        })
        const { access_token } = yield* itemPublicTokenExchange({ public_token })
        assert.strictEqual((yield* Effect.flip(itemPublicTokenExchange({ public_token }))).code, "INVALID_PUBLIC_TOKEN")
        const { public_token: further } = yield* itemCreatePublicToken({ access_token })
        yield* itemRemove({ access_token })
        assert.strictEqual(
          (yield* Effect.flip(itemPublicTokenExchange({ public_token: further }))).code,
          "ITEM_NOT_FOUND"
        )
        for (const call of [Effect.asVoid(itemGet({ access_token })), Effect.asVoid(itemRemove({ access_token }))]) {
          const error = yield* Effect.flip(call)
          assert.strictEqual(error.code, "ITEM_NOT_FOUND")
          assert.strictEqual(error.reason._tag, "Gone")
        }
      })
    )

    it.effect("asks for the user of a connection that was broken, or that was so from the start", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const fresh = yield* freshItem("ins_127287")
        yield* sandbox.breakConnection("plaid", fresh.item_id)
        const { institution, person } = troubled(sandbox.world, "plaid")
        const old = yield* signInAs(person.email, institution.ids.plaid ?? "")
        for (const { access_token } of [fresh, old]) {
          for (const call of [
            Effect.asVoid(accountsGet({ access_token })),
            Effect.asVoid(transactionsSync({ access_token }))
          ]) {
            const error = yield* Effect.flip(call)
            assert.strictEqual(error.code, "ITEM_LOGIN_REQUIRED")
            assert.strictEqual(error.reason._tag, "UserActionRequired")
          }
          assert.strictEqual((yield* itemGet({ access_token })).item.error?.error_code, "ITEM_LOGIN_REQUIRED")
        }
        // A bank with a sign-in page of its own takes back its consent.
        const { item } = yield* itemGet({ access_token: fresh.access_token })
        assert.strictEqual(item.error?.error_code_reason, "OAUTH_CONSENT_EXPIRED")
      })
    )

    it.effect("refuses the sign-in of a stranger, a wrong password, and what a test password orders", () =>
      Effect.gen(function* () {
        const attempt = (options: { readonly override_username?: string; readonly override_password?: string }) =>
          Effect.map(
            Effect.flip(
              sandboxPublicTokenCreate({ institution_id: "ins_109508", initial_products: ["transactions"], options })
            ),
            ({ code }) => code
          )
        assert.strictEqual(yield* attempt({ override_username: "nobody" }), "INVALID_CREDENTIALS")
        assert.strictEqual(yield* attempt({ override_password: "guess" }), "INVALID_CREDENTIALS")
        assert.strictEqual(yield* attempt({ override_password: "error_ITEM_LOCKED" }), "ITEM_LOCKED")
        // Whose accounts would be others than those that the test describes.
        const custom = { override_username: "user_custom", override_password: "{}" }
        assert.strictEqual(yield* attempt(custom), "INVALID_CREDENTIALS")
      })
    )
  })
})

describe("a currency at Plaid", () => {
  it("stands in the field of official ones, unless it is none", () => {
    assert.deepStrictEqual(currencyFields("KWD"), { iso_currency_code: "KWD", unofficial_currency_code: null })
    assert.deepStrictEqual(currencyFields("BTC"), { iso_currency_code: null, unofficial_currency_code: "BTC" })
  })
})

describe("Plaid's simulator refuses in Plaid's own way", () => {
  const refusals: ReadonlyArray<{
    readonly promise: string
    readonly path?: string
    readonly body: unknown
    readonly headers?: Readonly<Record<string, string>>
    readonly expected: { readonly error_type: string; readonly error_code: string }
    readonly says?: string
  }> = [
    {
      promise: "a wrong secret",
      body: { access_token: "access-sandbox-1" },
      headers: { "plaid-secret": "wrong" },
      expected: { error_type: "INVALID_INPUT", error_code: "INVALID_API_KEYS" }
    },
    {
      promise: "wrong credentials in the body",
      body: { access_token: "access-sandbox-1", client_id: "somebody", secret: "something" },
      headers: { "plaid-client-id": "", "plaid-secret": "" },
      expected: { error_type: "INVALID_INPUT", error_code: "INVALID_API_KEYS" }
    },
    {
      promise: "no credentials at all",
      body: { access_token: "access-sandbox-1" },
      headers: { "plaid-client-id": "", "plaid-secret": "" },
      expected: { error_type: "INVALID_REQUEST", error_code: "MISSING_FIELDS" },
      says: "client_id, secret"
    },
    {
      promise: "another version of the API",
      body: {},
      headers: { "plaid-version": "2019-05-29" },
      expected: { error_type: "INVALID_REQUEST", error_code: "INCOMPATIBLE_API_VERSION" }
    },
    {
      promise: "a body that is not JSON",
      body: "{",
      expected: { error_type: "INVALID_REQUEST", error_code: "INVALID_BODY" }
    },
    {
      promise: "a body that is no object",
      body: "[1]",
      expected: { error_type: "INVALID_REQUEST", error_code: "INVALID_BODY" }
    },
    {
      promise: "a body that is not said to be JSON",
      body: {},
      headers: { "content-type": "text/plain" },
      expected: { error_type: "INVALID_REQUEST", error_code: "INVALID_HEADERS" }
    },
    {
      promise: "a field that is missing",
      body: {},
      expected: { error_type: "INVALID_REQUEST", error_code: "MISSING_FIELDS" },
      says: "access_token"
    },
    {
      promise: "a field that the endpoint does not have",
      body: { access_token: "access-sandbox-1", acess_token: "x" },
      expected: { error_type: "INVALID_REQUEST", error_code: "UNKNOWN_FIELDS" },
      says: "acess_token"
    },
    {
      promise: "a field of the wrong type",
      body: { access_token: 7 },
      expected: { error_type: "INVALID_REQUEST", error_code: "INVALID_FIELD" },
      says: "access_token"
    },
    {
      promise: "a count beyond the maximum",
      path: "/transactions/sync",
      body: { access_token: "access-sandbox-1", count: 501 },
      expected: { error_type: "INVALID_REQUEST", error_code: "INVALID_FIELD" },
      says: "count"
    },
    {
      promise: "an access token of no form",
      body: { access_token: "nonsense" },
      expected: { error_type: "INVALID_INPUT", error_code: "INVALID_ACCESS_TOKEN" }
    },
    {
      promise: "an access token of another environment",
      body: { access_token: "access-production-0e1cfc1e" },
      expected: { error_type: "INVALID_INPUT", error_code: "INVALID_ACCESS_TOKEN" },
      says: "environment"
    },
    {
      promise: "a public token that is nobody's",
      path: "/item/public_token/exchange",
      body: { public_token: "public-sandbox-0e1cfc1e" },
      expected: { error_type: "INVALID_INPUT", error_code: "INVALID_PUBLIC_TOKEN" }
    },
    {
      promise: "an institution that does not exist",
      path: "/institutions/get_by_id",
      body: { institution_id: "ins_0", country_codes: ["US"] },
      expected: { error_type: "INVALID_INPUT", error_code: "INVALID_INSTITUTION" }
    },
    {
      promise: "an institution of another country",
      path: "/institutions/get_by_id",
      body: { institution_id: "ins_109508", country_codes: ["GB"] },
      expected: { error_type: "INVALID_INPUT", error_code: "INVALID_INSTITUTION" }
    },
    {
      promise: "a route that does not exist",
      path: "/nowhere",
      body: {},
      expected: { error_type: "INVALID_REQUEST", error_code: "NOT_FOUND" }
    }
  ]

  layer(simulators())((it) => {
    for (const { body, expected, headers, path = "/item/get", promise, says = "" } of refusals) {
      it.effect(promise, () =>
        Effect.gen(function* () {
          const answer = yield* rawPlaid(path, body, headers)
          assert.strictEqual(answer.status, 400)
          expect(answer.body).toMatchObject({
            ...expected,
            display_message: null,
            error_message: expect.stringContaining(says),
            request_id: expect.stringMatching(/^[0-9A-Za-z]{15}$/)
          })
        })
      )
    }

    it.effect("an account that is not the Item's", () =>
      Effect.gen(function* () {
        const { access_token } = yield* freshItem()
        const error = yield* Effect.flip(accountsGet({ access_token, options: { account_ids: ["nobody's"] } }))
        assert.strictEqual(error.code, "INVALID_ACCOUNT_ID")
      })
    )

    it.effect("a window that ends before it begins, or that is in no calendar", () =>
      Effect.gen(function* () {
        const { access_token } = yield* freshItem()
        for (const [start_date, end_date] of [
          ["2026-02-02", "2026-02-01"],
          ["2026-02-30", "2026-03-01"]
        ] as const) {
          // Without a client, which sends no day that is in no calendar.
          const answer = yield* rawPlaid("/transactions/get", { access_token, start_date, end_date })
          assert.strictEqual(answer.status, 400)
          expect(answer.body).toMatchObject({ error_type: "INVALID_REQUEST", error_code: "INVALID_FIELD" })
        }
      })
    )

    it.effect("a cursor that somebody made up", () =>
      Effect.gen(function* () {
        const { access_token } = yield* freshItem()
        const { next_cursor } = yield* transactionsSync({ access_token, count: 1 })
        // Of a day that is still to come: another sandbox gave it.
        const made = Buffer.from(next_cursor, "base64")
          .toString()
          .replace(/\[(\d{13}),/, "[9$1,")
        assert.notStrictEqual(Buffer.from(made).toString("base64"), next_cursor)
        for (const cursor of ["nonsense", Buffer.from(made).toString("base64")]) {
          assert.strictEqual((yield* Effect.flip(transactionsSync({ access_token, cursor }))).code, "INVALID_FIELD")
        }
      })
    )

    it.effect("nothing when the credentials come in the body", () =>
      Effect.gen(function* () {
        const { credentials } = yield* Sandbox
        const { clientId: client_id, secret } = credentials.plaid
        const { status } = yield* raw("plaid", "/institutions/get", {
          body: { client_id, secret, count: 1, offset: 0, country_codes: ["US"] }
        })
        assert.strictEqual(status, 200)
      })
    )
  })
})
