import { createAccessToken } from "@bankstream/moneykit/auth"
import { getInstitutions } from "@bankstream/moneykit/institutions"
import { createLinkSession, type CreateLinkSessionRequest, exchangeToken } from "@bankstream/moneykit/link-session"
import {
  getAccounts,
  getLink,
  getLinks,
  getTransactions,
  getTransactionsSync,
  updateLink
} from "@bankstream/moneykit/links"
import { assert, describe, expect, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { amountToNumber, formatAmount, money, type World } from "../src/world.ts"
import { accountOf, busiest, idsOf, raw, rawMoneyKit, simulators, textAt, troubled } from "./simulators.ts"

/** MoneyKit lists what happens in an investment account elsewhere. */
const isListed = ({ type }: { readonly type: string }) => type !== "investment"

const session = {
  customer_user: { id: "user-1" },
  redirect_uri: "https://acme.example.com/back"
} satisfies CreateLinkSessionRequest

const freshLink = (request: Partial<CreateLinkSessionRequest> = {}, institutionId?: string) =>
  Effect.gen(function* () {
    const sandbox = yield* Sandbox
    const { link_session_token } = yield* createLinkSession({ ...session, ...request })
    const exchangeable_token = yield* sandbox.completeLinkSession(link_session_token, institutionId)
    return yield* exchangeToken({ exchangeable_token })
  })

const linkOf = (world: World) => busiest(world, "moneykit")

describe("MoneyKit's simulator", () => {
  layer(simulators())((it) => {
    it.effect("lists every transaction once by page, and says how many are on each", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const { accounts, id } = linkOf(world)
        const pages = yield* getTransactions.pages({ id }, { pageSize: 300 }).pipe(Stream.runCollect)
        assert.deepStrictEqual(
          pages.flatMap(({ transactions }) => transactions.map((row) => row.transaction_id)).toSorted(),
          idsOf(world, accounts.filter(isListed))
        )
        for (const page of pages) assert.strictEqual(page.size, page.transactions.length)
        assert.isBelow(pages.at(-1)?.size ?? 300, 300)
        assert.deepStrictEqual(
          pages.map(({ page }) => page),
          pages.map((_, i) => i + 1)
        )
      })
    )

    it.effect("narrows a list to accounts and dates", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const connection = linkOf(world)
        const savings = accountOf(connection, "savings")
        const page = yield* getTransactions({
          id: connection.id,
          account_ids: [savings.id],
          start_date: "2026-01-01",
          end_date: "2026-02-28",
          size: 1000
        })
        assert.strictEqual(page.total, world.countTransactions([savings], { from: "2026-01-01", to: "2026-02-28" }))
        assert.strictEqual(page.transactions.length, page.total)
        assert.isTrue(page.transactions.every((row) => row.account_id === savings.id))
        assert.deepStrictEqual(
          page.accounts.map((account) => account.account_id),
          [savings.id]
        )
      })
    )

    it.effect("tells every transaction once by cursor; later updates only bring what is still pending again", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const { accounts, id } = linkOf(world)
        const events = yield* getTransactionsSync.events({ id }, { pageSize: 400 }).pipe(Stream.runCollect)
        const created = events.flatMap((event) => (event._tag === "Page" ? event.page.transactions.created : []))
        assert.deepStrictEqual(
          created.map((row) => row.transaction_id).toSorted(),
          idsOf(world, accounts.filter(isListed))
        )
        const last = events.at(-1)
        const cursor = last?._tag === "Checkpoint" ? last.cursor : ""
        const again = yield* getTransactionsSync({ id, cursor })
        const pending = created.filter((row) => row.pending)
        assert.isAbove(pending.length, 0)
        assert.deepStrictEqual(again.transactions, { created: pending, updated: [], removed: [] })
        assert.isFalse(again.has_more)
        assert.strictEqual(again.cursor.next, cursor)
      })
    )

    it.effect("pages the pending ones of a later update as well", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const { id } = linkOf(world)
        const whole = yield* getTransactionsSync.pages({ id }).pipe(Stream.runCollect)
        const cursor = whole.at(-1)?.cursor.next ?? ""
        const pending = whole.flatMap(({ transactions }) => transactions.created).filter((row) => row.pending)
        const pages = yield* getTransactionsSync.pages({ id, cursor }, { pageSize: 1 }).pipe(Stream.runCollect)
        assert.isAbove(pages.length, 1)
        assert.deepStrictEqual(
          pages.flatMap(({ transactions }) => transactions.created),
          pending
        )
      })
    )

    it.effect("gives amounts without a sign, and says by the type which way the money went", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const { id } = linkOf(world)
        const { transactions } = yield* getTransactions({
          id,
          start_date: "2026-05-01",
          end_date: world.today,
          size: 500
        })
        const types = new Set<string>()
        for (const row of transactions) {
          const { amount } = world.transactionById(row.transaction_id) ?? { amount: money(0, "USD") }
          assert.match(row.amount, /^\d+\.\d{2}$/)
          assert.strictEqual(row.amount, formatAmount(money(Math.abs(amount.minor), amount.currency)))
          assert.strictEqual(row.type, amount.minor < 0 ? "debit" : "credit")
          types.add(row.type)
        }
        assert.deepStrictEqual([...types].toSorted(), ["credit", "debit"])
      })
    )

    it.effect("gives as many decimals as the currency has", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const account = world.accounts.find(({ currency, provider }) => provider === "moneykit" && currency === "KWD")
        const page = yield* getTransactions({
          id: account?.connectionId ?? "",
          account_ids: [account?.id ?? ""],
          size: 1
        })
        assert.match(page.transactions[0]?.amount ?? "", /^\d+\.\d{3}$/)
        assert.strictEqual(page.transactions[0]?.currency, "KWD")
      })
    )

    it.effect("gives balances as numbers: what is owed is positive", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const connection = linkOf(world)
        const { accounts } = yield* getAccounts({ id: connection.id })
        assert.strictEqual(accounts.length, connection.accounts.length)
        const card = accountOf(connection, "credit_card")
        const shown = accounts.find((account) => account.account_id === card.id)
        assert.strictEqual(shown?.balances.current, -amountToNumber(world.balances(card).current))
        assert.isAbove(shown?.balances.current ?? 0, 0)
        assert.strictEqual(shown?.account_type, "liability.credit_card")
        const [first] = accounts
        const narrowed = yield* getAccounts({ id: connection.id, account_ids: [first?.account_id ?? ""] })
        assert.deepStrictEqual(narrowed.accounts, accounts.slice(0, 1))
      })
    )

    it.effect("makes a link of a session that is completed; its token is good once", () =>
      Effect.gen(function* () {
        const { link_session_token } = yield* createLinkSession({
          ...session,
          webhook: "https://acme.example.com/hook",
          link_tags: ["smoke"]
        })
        const completed = yield* raw("moneykit", `/_sandbox/link-sessions/${link_session_token}/complete`, {
          body: { institution_id: "pennywhistle" }
        })
        const exchangeable_token = textAt(completed.body, "exchangeable_token")
        const before = yield* getLinks.items({}).pipe(Stream.runCollect)
        const { link, link_id } = yield* exchangeToken({ exchangeable_token })
        assert.isTrue(before.some((each) => each.link_id === link_id))
        expect(link).toMatchObject({
          link_id,
          institution_id: "pennywhistle",
          state: "connected",
          error_code: null,
          webhook: "https://acme.example.com/hook",
          link_tags: ["smoke"],
          tags: ["smoke"],
          available_products: []
        })
        const error = yield* Effect.flip(exchangeToken({ exchangeable_token }))
        assert.strictEqual(error.code, "link_session_error.invalid_token_exchange")
        assert.strictEqual(error.status, 400)
        assert.isAbove((yield* getTransactions({ id: link_id })).total, 0)
      })
    )

    it.effect("holds a link back until its token is exchanged", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const seen = new Set((yield* getLinks({})).links?.map((link) => link.link_id))
        const { link_session_token } = yield* createLinkSession(session)
        yield* sandbox.completeLinkSession(link_session_token)
        const id = (yield* getLinks({})).links?.find((link) => !seen.has(link.link_id))?.link_id ?? ""
        assert.strictEqual((yield* getLink({ id })).state, "awaiting_token_exchange")
        const error = yield* Effect.flip(getAccounts({ id }))
        expect(error).toMatchObject({ code: "link_error.bad_state", status: 422, linkErrorCode: "incomplete" })
      })
    )

    it.effect("withholds a product that the end user did not grant", () =>
      Effect.gen(function* () {
        const { link, link_id } = yield* freshLink({ settings: { products: { identity: { required: true } } } })
        assert.isNull(link.products.transactions)
        assert.include(link.available_products ?? [], "transactions")
        const error = yield* Effect.flip(getTransactions({ id: link_id }))
        expect(error).toMatchObject({ code: "link_error.forbidden_action", status: 403 })
        assert.isAbove((yield* getAccounts({ id: link_id })).accounts.length, 0)
      })
    )

    it.effect("changes webhook and tags: null removes, what is left out stays", () =>
      Effect.gen(function* () {
        const { link_id: id } = yield* freshLink()
        const hooked = yield* updateLink({ id, webhook: "https://acme.example.com/hook", link_tags: ["a"] })
        assert.strictEqual(hooked.webhook, "https://acme.example.com/hook")
        const tagged = yield* updateLink({ id, tags: ["b"] })
        assert.deepStrictEqual([tagged.webhook, tagged.link_tags], ["https://acme.example.com/hook", ["b"]])
        const unhooked = yield* updateLink({ id, webhook: null })
        assert.deepStrictEqual([unhooked.webhook, unhooked.link_tags], [null, ["b"]])
        assert.isNull((yield* getLink({ id })).webhook)
      })
    )

    it.effect("tells why a link needs its user, and works again once the user has signed in", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { link_id: id } = yield* freshLink({}, "harborlight_bank")
        yield* sandbox.breakConnection("moneykit", id)
        const broken = yield* getLink({ id })
        assert.deepStrictEqual([broken.state, broken.error_code], ["error", "invalid_credentials"])
        const error = yield* Effect.flip(getTransactions({ id }))
        expect(error).toMatchObject({ code: "link_error.bad_state", linkErrorCode: "invalid_credentials" })
        assert.deepInclude(error.reason, { _tag: "UserActionRequired", action: "relink" })

        const { link_session_token } = yield* createLinkSession({ ...session, existing_link_id: id })
        assert.strictEqual(yield* sandbox.completeLinkSession(link_session_token), "")
        assert.strictEqual((yield* getLink({ id })).state, "connected")
        assert.isAbove((yield* getTransactions({ id })).total, 0)

        const old = yield* getLink({ id: troubled(sandbox.world, "moneykit").id })
        assert.deepStrictEqual([old.state, old.error_code], ["error", "auth_expired"])
      })
    )

    it.effect("answers 410 for a link that was deleted and 404 for one that never was", () =>
      Effect.gen(function* () {
        const { link_id: id } = yield* freshLink()
        yield* raw("moneykit", `/_sandbox/links/${id}`, { method: "DELETE" })
        const gone = yield* Effect.flip(getLink({ id }))
        expect(gone).toMatchObject({ code: "link_error.deleted", status: 410 })
        const nothing = yield* Effect.flip(getLink({ id: "mk_nobody" }))
        expect(nothing).toMatchObject({ code: "link_error.not_found", status: 404 })
      })
    )

    it.effect("lists institutions by cursor, by name, and the featured ones", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const banks = world.institutions.filter(({ ids }) => ids.moneykit !== undefined)
        const all = yield* getInstitutions.items({}, { pageSize: 2 }).pipe(Stream.runCollect)
        assert.deepStrictEqual(
          all.map((each) => each.institution_id),
          banks.map(({ ids }) => ids.moneykit)
        )
        const featured = yield* getInstitutions({ featured: true })
        assert.strictEqual(featured.institutions.length, banks.filter(({ featured: is }) => is).length)
        const named = yield* getInstitutions({ name: "lantern" })
        assert.deepStrictEqual(
          named.institutions.map(({ name }) => name),
          ["Prairie Lantern Credit Union"]
        )
      })
    )

    it.effect("gives a token for the form or for HTTP Basic, 201, and takes it as bearer", () =>
      Effect.gen(function* () {
        const { credentials } = yield* Sandbox
        const { clientId, clientSecret } = credentials.moneykit
        const byForm = yield* createAccessToken({
          grant_type: "client_credentials",
          client_id: clientId,
          client_secret: clientSecret
        })
        const byBasic = yield* raw("moneykit", "/auth/token", {
          body: "grant_type=client_credentials",
          headers: {
            "content-type": "application/x-www-form-urlencoded",
            authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`
          }
        })
        assert.strictEqual(byBasic.status, 201)
        expect(byBasic.body).toMatchObject({ token_type: "bearer", expires_in: 3600 })
        for (const token of [byForm.access_token, textAt(byBasic.body, "access_token")]) {
          const { status } = yield* raw("moneykit", "/links", { headers: { authorization: `Bearer ${token}` } })
          assert.strictEqual(status, 200)
        }
      })
    )
  })

  layer(simulators())((it) => {
    it.effect("lists more links than fit on a page, and ends with an empty cursor", () =>
      Effect.gen(function* () {
        const { completeLinkSession, world } = yield* Sandbox
        const before = world.connections.filter(({ provider }) => provider === "moneykit").length
        // No page is shorter than 500: what is said so often is said without a client, which would take its time over it.
        const link = Effect.flatMap(rawMoneyKit("/link-session", { body: session }), ({ body }) =>
          completeLinkSession(textAt(body, "link_session_token"))
        )
        yield* Effect.replicateEffect(link, 500, { concurrency: 16, discard: true })
        const pages = yield* getLinks.pages({}, { pageSize: 500 }).pipe(Stream.runCollect)
        assert.deepStrictEqual(
          pages.map(({ links }) => links?.length),
          [500, before]
        )
        assert.strictEqual(pages.at(-1)?.next_cursor, "")
        const ids = pages.flatMap(({ links }) => (links ?? []).map((link) => link.link_id))
        assert.strictEqual(new Set(ids).size, 500 + before)
      })
    )

    it.effect("refuses a token that has expired", () =>
      Effect.gen(function* () {
        const { credentials } = yield* Sandbox
        const { clientId: client_id, clientSecret: client_secret } = credentials.moneykit
        const { access_token } = yield* createAccessToken({
          grant_type: "client_credentials",
          client_id,
          client_secret
        })
        const call = raw("moneykit", "/links", { headers: { authorization: `Bearer ${access_token}` } })
        yield* TestClock.adjust("59 minutes")
        assert.strictEqual((yield* call).status, 200)
        yield* TestClock.adjust("2 minutes")
        const answer = yield* call
        assert.strictEqual(answer.status, 401)
        expect(answer.body).toMatchObject({ error_code: "api_error.auth.expired_access_token" })
      })
    )

    it.effect("lets sessions and their tokens expire", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { link_session_token } = yield* createLinkSession(session)
        const other = yield* createLinkSession(session)
        const exchangeable_token = yield* sandbox.completeLinkSession(link_session_token)
        yield* TestClock.adjust("31 minutes")
        assert.strictEqual(
          (yield* Effect.flip(exchangeToken({ exchangeable_token }))).code,
          "link_session_error.invalid_token_exchange"
        )
        const late = yield* raw("moneykit", `/_sandbox/link-sessions/${other.link_session_token}/complete`, {
          body: {}
        })
        assert.strictEqual(late.status, 404)
      })
    )
  })
})

describe("MoneyKit's simulator refuses in MoneyKit's own way", () => {
  layer(simulators())((it) => {
    it.effect("callers without credentials or with wrong ones", () =>
      Effect.gen(function* () {
        const { credentials } = yield* Sandbox
        const attempts: ReadonlyArray<Readonly<Record<string, string>>> = [
          {},
          { "x-client-id": credentials.moneykit.clientId },
          { "x-client-id": credentials.moneykit.clientId, "x-client-secret": "wrong" },
          { authorization: "Bearer nonsense" },
          { authorization: "Bearer a.b.c" }
        ]
        for (const headers of attempts) {
          const answer = yield* raw("moneykit", "/links", { headers })
          assert.strictEqual(answer.status, 401)
          expect(answer.body).toMatchObject({ error_code: "api_error.auth.unauthorized", documentation_url: null })
        }
      })
    )

    it.effect("a wrong secret and a refresh token at the token's own door", () =>
      Effect.gen(function* () {
        const form = (body: string) =>
          raw("moneykit", "/auth/token", { body, headers: { "content-type": "application/x-www-form-urlencoded" } })
        const wrong = yield* form("grant_type=client_credentials&client_id=x&client_secret=y")
        assert.strictEqual(wrong.status, 401)
        expect(wrong.body).toMatchObject({ error_code: "api_error.auth.unauthorized" })
        const refresh = yield* form("grant_type=refresh_token")
        assert.strictEqual(refresh.status, 400)
        expect(refresh.body).toMatchObject({ error_code: "api_error.auth.unauthorized" })
      })
    )

    const invalid: ReadonlyArray<{
      readonly promise: string
      readonly path: string
      readonly request?: Parameters<typeof rawMoneyKit>[1]
      readonly location: ReadonlyArray<string | number>
    }> = [
      { promise: "a size that is too large", path: "/links/mk_x/transactions?size=1001", location: ["query", "size"] },
      { promise: "a size that is no number", path: "/links/mk_x/transactions?size=many", location: ["query", "size"] },
      { promise: "a page before the first", path: "/links/mk_x/transactions?page=0", location: ["query", "page"] },
      { promise: "a limit that is too small", path: "/links?limit=10", location: ["query", "limit"] },
      { promise: "a cursor of nothing", path: "/links?cursor=nonsense", location: ["query", "cursor"] },
      {
        promise: "a field that is missing",
        path: "/link-session",
        request: { body: { customer_user: { id: "user-1" } } },
        location: ["body", "redirect_uri"]
      },
      {
        promise: "a field deep in the body",
        path: "/link-session",
        request: { body: { ...session, customer_user: { id: "me" } } },
        location: ["body", "customer_user", "id"]
      },
      {
        promise: "an item of a list",
        path: "/link-session",
        request: { body: { ...session, link_tags: ["a", 2] } },
        location: ["body", "link_tags", 1]
      },
      {
        promise: "an institution that does not exist",
        path: "/link-session",
        request: { body: { ...session, institution_id: "nowhere" } },
        location: ["body", "institution_id"]
      },
      { promise: "a body that is not JSON", path: "/link-session", request: { body: "{" }, location: ["body"] }
    ]
    for (const { location, path, promise, request } of invalid) {
      it.effect(`${promise}, by its place`, () =>
        Effect.gen(function* () {
          const answer = yield* rawMoneyKit(path, request)
          assert.strictEqual(answer.status, 422)
          expect(answer.body).toMatchObject({
            error_code: "api_error.request.validation_failed",
            error_message: "Request validation error",
            validation_errors: [{ location, message: expect.any(String), type: expect.any(String) }]
          })
        })
      )
    }

    it.effect("a redirect_uri with a query of its own", () =>
      Effect.gen(function* () {
        const answer = yield* rawMoneyKit("/link-session", {
          body: { ...session, redirect_uri: "https://acme.example.com/back?from=bank" }
        })
        assert.strictEqual(answer.status, 403)
        expect(answer.body).toMatchObject({ error_code: "link_session_error.forbidden_config" })
      })
    )

    it.effect("the cursor of another link", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const { link_id } = yield* freshLink()
        const { cursor } = yield* getTransactionsSync({ id: link_id, size: 1 })
        const error = yield* Effect.flip(getTransactionsSync({ id: linkOf(world).id, cursor: cursor.next ?? "" }))
        assert.strictEqual(error.code, "api_error.request.validation_failed")
        assert.strictEqual(error.status, 422)
      })
    )

    it.effect("nothing for a field that it does not know", () =>
      Effect.gen(function* () {
        const answer = yield* rawMoneyKit("/link-session", { body: { ...session, colour: "blue" } })
        assert.strictEqual(answer.status, 201)
      })
    )
  })
})
