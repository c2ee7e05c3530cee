import { accountsList } from "@bankstream/pluggy/accounts"
import { getAccounts, getLink } from "@bankstream/moneykit/links"
import { accountsGet } from "@bankstream/plaid/accounts"
import { transactionsSync } from "@bankstream/plaid/transactions"
import { assert, describe, expect, it, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Stream from "effect/Stream"
import { Sandbox } from "../src/sandbox.ts"
import { parseAmount, type Transaction, type World } from "../src/world.ts"
import { accountOf, busiest, inMemory, raw, simulators, troubled } from "./simulators.ts"

const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER, order: "newest_first" } as const

const rowsOf = (world: World, provider: "plaid" | "moneykit" | "pluggy"): ReadonlyArray<Transaction> =>
  world.listTransactions([accountOf(busiest(world, provider), "checking")], ALL)

/** A new Item of Plaid's, and its access token. */
const plaidItem = (institutionId = "ins_109508") =>
  Effect.gen(function* () {
    const sandbox = yield* Sandbox
    const { id, keys } = yield* sandbox.connect("plaid", { institutionId })
    return { id, access_token: keys["access_token"] ?? "" }
  })

/** All rows that Plaid's updates bring, applied in their order. */
const synced = (access_token: string, pageSize: number) =>
  Effect.gen(function* () {
    const kept = new Map<string, string>()
    let restarts = 0
    let pages: Array<ReadonlyArray<readonly [string, string | null]>> = []
    const events = yield* transactionsSync.events({ access_token }, { pageSize }).pipe(Stream.runCollect)
    for (const event of events) {
      if (event._tag === "Restart") {
        restarts++
        pages = []
      }
      if (event._tag === "Page") {
        const { added, modified, removed } = event.page
        pages.push([
          ...[...added, ...modified].map((row) => [row.transaction_id, row.name ?? ""] as const),
          ...removed.map((row) => [row.transaction_id, null] as const)
        ])
      }
    }
    for (const [id, name] of pages.flat()) {
      if (name === null) kept.delete(id)
      else kept.set(id, name)
    }
    return { kept, restarts }
  })

describe("the world goes on", () => {
  it.effect("when time is advanced: its day, its rows, and what is pending", () =>
    Effect.gen(function* () {
      const sandbox = yield* Sandbox
      const { world } = sandbox
      const before = rowsOf(world, "plaid")
      assert.strictEqual(world.today, "2026-06-30")
      yield* sandbox.advance("10 days")
      assert.strictEqual(world.today, "2026-07-10")
      const after = rowsOf(world, "plaid")
      assert.isAbove(after.length, before.length)
      assert.isTrue(after.some(({ date }) => date === "2026-07-09"))
      for (const { id, status } of before) {
        if (status === "pending") assert.notStrictEqual(world.transactionById(id)?.status, "pending")
      }
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("only as far as the banks let somebody in, and catches up when they do again", () =>
    Effect.gen(function* () {
      const sandbox = yield* Sandbox
      const { world } = sandbox
      const connection = busiest(world, "moneykit")
      const before = rowsOf(world, "moneykit")
      const read = connection.refreshedAt
      yield* sandbox.breakConnection("moneykit", connection.id)
      yield* sandbox.advance("10 days")
      assert.deepStrictEqual(rowsOf(world, "moneykit"), before)
      assert.strictEqual(connection.refreshedAt, read)
      yield* sandbox.mendConnection("moneykit", connection.id)
      assert.isAbove(rowsOf(world, "moneykit").length, before.length)
      assert.strictEqual(connection.refreshedAt, Date.parse("2026-07-10T21:00:00Z"))
      // What came to light meanwhile was first seen when the bank was read again.
      const late = rowsOf(world, "moneykit").filter(({ createdAt }) => createdAt === connection.refreshedAt)
      assert.isAbove(late.length, 5)
    }).pipe(Effect.provide(inMemory()))
  )

  it.effect("at once when a bank is read between its times", () =>
    Effect.gen(function* () {
      const sandbox = yield* Sandbox
      const { world } = sandbox
      const { id } = busiest(world, "pluggy")
      yield* sandbox.advance("2 hours")
      const before = rowsOf(world, "pluggy").length
      yield* sandbox.refreshConnection("pluggy", id)
      assert.isAbove(rowsOf(world, "pluggy").length, before)
    }).pipe(Effect.provide(inMemory({ transactions: 200_000 })))
  )

  it.effect("for a connection that needed its user from the start, from when the user signs in again", () =>
    Effect.gen(function* () {
      const sandbox = yield* Sandbox
      const { world } = sandbox
      const connection = troubled(world, "plaid")
      const before = world.listTransactions(connection.accounts, ALL)
      assert.isBelow(connection.refreshedAt, Date.parse("2026-06-26T00:00:00Z"))
      for (const { createdAt } of before) assert.isAtMost(createdAt, connection.refreshedAt)
      yield* sandbox.mendConnection("plaid", connection.id)
      const after = world.listTransactions(connection.accounts, ALL)
      assert.isAbove(after.filter(({ date }) => date > "2026-06-26").length, 0)
      assert.isAbove(after.length, before.length)
    }).pipe(Effect.provide(inMemory()))
  )
})

describe("a control makes", () => {
  layer(inMemory())((it) => {
    it.effect("a connection at each provider, which its client reads at once", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const person = sandbox.world.people[0]?.email ?? ""
        const plaid = yield* sandbox.connect("plaid", { institutionId: "ins_109508", person })
        const read = yield* accountsGet({ access_token: plaid.keys["access_token"] ?? "" })
        assert.strictEqual(read.item.item_id, plaid.id)
        assert.isAbove(read.accounts.length, 1)

        const moneykit = yield* sandbox.connect("moneykit", { institutionId: "harborlight_bank" })
        assert.isAbove((yield* getAccounts({ id: moneykit.id })).accounts.length, 1)

        const pluggy = yield* sandbox.connect("pluggy", { institutionId: 2 })
        assert.isAbove((yield* accountsList({ itemId: pluggy.id })).results?.length ?? 0, 1)
      })
    )

    it.effect("a row, which shows up in the next update, with the balance", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { access_token, id } = yield* plaidItem()
        const { world } = sandbox
        const account = accountOf(world.connectionById(id) ?? assert.fail("no such connection"), "checking")
        const balance = world.balances(account).current.minor
        const made = yield* sandbox.createTransaction(account.id, {
          amount: "-12.34",
          date: "2026-03-01",
          description: "Tea for two",
          category: "restaurants"
        })
        assert.strictEqual(world.balances(account).current.minor, balance - 1_234)
        assert.strictEqual((yield* synced(access_token, 500)).kept.get(made.id), "Tea for two")

        const changed = yield* sandbox.changeTransaction("plaid", made.id, {
          amount: "-20",
          description: "Tea for three"
        })
        assert.deepStrictEqual([changed.id, changed.amount.minor], [made.id, -2_000])
        assert.strictEqual((yield* synced(access_token, 500)).kept.get(made.id), "Tea for three")

        yield* sandbox.removeTransaction("plaid", made.id)
        assert.strictEqual(world.balances(account).current.minor, balance)
        assert.isFalse((yield* synced(access_token, 500)).kept.has(made.id))
      })
    )

    it.effect("a pending row, and the one that is posted for it under another id", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { id } = yield* plaidItem()
        const { world } = sandbox
        const account = accountOf(world.connectionById(id) ?? assert.fail("no such connection"), "credit_card")
        const pending = yield* sandbox.createTransaction(account.id, { amount: "-30", status: "pending" })
        const posted = yield* sandbox.createTransaction(account.id, { amount: "-33.50", replaces: pending.id })
        assert.strictEqual(posted.pendingId, pending.id)
        assert.isUndefined(world.transactionById(pending.id))
      })
    )

    it.effect("nothing of what makes no sense", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const account = accountOf(busiest(sandbox.world, "plaid"), "checking")
        const why = (effect: Effect.Effect<unknown>) =>
          Effect.match(Effect.sandbox(effect), {
            onSuccess: () => "it was done",
            onFailure: (cause) => String(cause)
          })
        const whys = [
          [why(sandbox.createTransaction(account.id, { amount: "1.234" })), "no amount of USD"],
          [why(sandbox.createTransaction(account.id, { amount: "1", date: "2030-01-01" })), "A row is of a day from"],
          [why(sandbox.createTransaction("nobody", { amount: "1" })), "there is no account"],
          [why(sandbox.changeTransaction("pluggy", rowsOf(sandbox.world, "plaid")[0]?.id ?? "", {})), "no transaction"],
          [why(sandbox.removeTransaction("plaid", "nothing")), "no transaction"],
          [why(sandbox.connect("plaid", { institutionId: "ins_0" })), "no institution"],
          [why(sandbox.connect("plaid", { institutionId: "ins_109508", person: "a@b.example" })), "Nobody in US"],
          [why(sandbox.mendConnection("plaid", "nobody")), "plaid has no connection"],
          [why(sandbox.resend("nothing")), "there is no delivery"],
          [why(sandbox.advance("70000 days")), "after the year 2199"],
          [
            why(sandbox.holdBack("plaid", busiest(sandbox.world, "plaid").id, "TRANSACTIONS", 1)),
            "there are assets, auth"
          ],
          [
            why(sandbox.fail({ provider: "plaid", fault: { _tag: "Mutate", connection: "nobody" } })),
            "no connection nobody"
          ]
        ] as const
        for (const [said, part] of whys) assert.include(yield* said, part)
      })
    )

    it.effect("nothing at all where only a part of it makes sense", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const { id } = yield* plaidItem()
        const { world } = sandbox
        const { accounts } = world.connectionById(id) ?? assert.fail("no such connection")
        const [account, other] = accounts
        if (account === undefined || other === undefined) return assert.fail("too few accounts")
        const pending = yield* sandbox.createTransaction(account.id, { amount: "-30", status: "pending" })
        const attempts = [
          sandbox.createTransaction(account.id, { amount: "-30", replaces: pending.id, date: "2030-01-01" }),
          sandbox.createTransaction(other.id, { amount: "-30", replaces: pending.id }),
          sandbox.createTransaction(account.id, { amount: "-30", replaces: "nothing" }),
          sandbox.changeTransaction("plaid", pending.id, { description: "Changed", date: "2026-02-30" }),
          sandbox.changeTransaction("plaid", pending.id, { description: "Changed", date: "2030-01-01" })
        ]
        const mark = world.mark()
        for (const attempt of attempts) assert.isTrue(Exit.isFailure(yield* Effect.exit(attempt)))
        assert.isFalse(world.hasChanged(accounts, mark))
        assert.deepStrictEqual(world.transactionById(pending.id), pending)
      })
    )
  })
})

describe("rows that change while they are read", () => {
  // The client waits a moment before it begins again.
  it.live("make Plaid say so, and whoever begins again has what there is", () =>
    Effect.gen(function* () {
      const sandbox = yield* Sandbox
      const { access_token, id } = yield* plaidItem()
      const { world } = sandbox
      const fault = { _tag: "Mutate", connection: id } as const
      // On the second page, and on the third page of the second try.
      for (const after of [1, 4])
        yield* sandbox.fail({ provider: "plaid", operation: "transactionsSync", after, fault })
      const { kept, restarts } = yield* synced(access_token, 50)
      assert.strictEqual(restarts, 2)
      // Plaid lists those of investments and mortgages elsewhere.
      const listed = world.connectionById(id)?.accounts.filter(({ type }) => !/^(investment|mortgage)$/.test(type))
      const rows = world.listTransactions(listed ?? [], ALL)
      assert.deepStrictEqual([...kept.keys()].toSorted(), rows.map((row) => row.id).toSorted())
      assert.include([...kept.values()], "Something new")
    }).pipe(Effect.provide(inMemory()))
  )
})

describe("what was held back", () => {
  it.effect("is not ready until its time, and then is", () =>
    Effect.gen(function* () {
      const sandbox = yield* Sandbox
      const { access_token, id } = yield* plaidItem()
      yield* sandbox.holdBack("plaid", id, "transactions", "1 hour")
      const status = Effect.map(transactionsSync({ access_token }), (page) => page.transactions_update_status)
      assert.strictEqual(yield* status, "NOT_READY")
      yield* sandbox.advance("59 minutes")
      assert.strictEqual(yield* status, "NOT_READY")
      yield* sandbox.advance("1 minute")
      assert.strictEqual(yield* status, "HISTORICAL_UPDATE_COMPLETE")
    }).pipe(Effect.provide(inMemory()))
  )
})

describe("what was held back at MoneyKit", () => {
  it.effect("was never fetched until its time, of which a webhook tells", () =>
    Effect.gen(function* () {
      const sandbox = yield* Sandbox
      const { id } = yield* sandbox.connect("moneykit", {
        institutionId: "harborlight_bank",
        webhook: "https://app.example.com/webhooks"
      })
      yield* sandbox.holdBack("moneykit", id, "transactions", "1 hour")
      const refreshedAt = Effect.map(getLink({ id }), ({ products }) => products.transactions?.refreshed_at ?? null)
      assert.isNull(yield* refreshedAt)
      yield* sandbox.advance("1 hour")
      assert.isString(yield* refreshedAt)
      assert.deepInclude((yield* sandbox.deliveries).map(({ body }) => ({ ...body })).at(-1), {
        webhook_event: "link.product_refresh",
        product: "transactions",
        state: "completed"
      })
    }).pipe(Effect.provide(inMemory()))
  )
})

describe("the controls over HTTP", () => {
  layer(simulators())((it) => {
    const call = (path: string, body: unknown = {}, method = "POST") =>
      raw("plaid", `/_sandbox${path}`, { body, method })
    const read = (path: string) => raw("plaid", `/_sandbox${path}`)

    it.effect("tell and advance the time", () =>
      Effect.gen(function* () {
        expect((yield* read("/time")).body).toMatchObject({ now: "2026-06-30T21:00:00Z", today: "2026-06-30" })
        const { body, status } = yield* call("/time/advance", { days: 1, hours: 2, minutes: 30, seconds: 5 })
        assert.strictEqual(status, 200)
        expect(body).toMatchObject({ now: "2026-07-01T23:30:05Z", today: "2026-07-01" })
        for (const days of [-1, 0.5, "1", 100_000, 9_007_199_254_740_991]) {
          const wrong = yield* call("/time/advance", { days })
          assert.deepStrictEqual([wrong.status, Object.keys(Object(wrong.body))], [400, ["error"]])
        }
        expect((yield* read("/time")).body).toMatchObject({ today: "2026-07-01" })
      })
    )

    it.effect("make a connection, and do all to it that can happen to one", () =>
      Effect.gen(function* () {
        const { body, status } = yield* call("/connections", { institution_id: "ins_109508" })
        assert.strictEqual(status, 200)
        expect(body).toMatchObject({ id: expect.any(String), access_token: expect.stringMatching(/^access-sandbox-/) })
        const { id } = Object(body)
        const health = Effect.map(read("/connections"), (answer) => {
          const listed: ReadonlyArray<{ readonly id: string; readonly health: string }> = Object(
            answer.body
          ).connections
          return listed.find((one) => one.id === id)?.health
        })
        const healths: Array<string | undefined> = []
        for (const what of ["break", "mend", "revoke", "mend", "refresh", "mutate"]) {
          assert.strictEqual((yield* call(`/connections/${id}/${what}`)).status, 204, what)
          healths.push(yield* health)
        }
        assert.deepStrictEqual(healths, [
          "credentials_rejected",
          "healthy",
          "consent_revoked",
          "healthy",
          "healthy",
          "healthy"
        ])
        assert.strictEqual((yield* call(`/connections/${id}/hold-back`, { product: "auth", hours: 1 })).status, 204)
        // As Pluggy would call it.
        assert.strictEqual((yield* call(`/connections/${id}/hold-back`, { product: "LOANS", hours: 1 })).status, 400)
        assert.strictEqual((yield* call("/connections/nobody/mend")).status, 404)
        assert.strictEqual((yield* call("/connections", { institution_id: "ins_0" })).status, 400)
        // In a shell, and in some languages, everything is text.
        for (const institution_id of [2, "2"]) {
          const made = yield* raw("pluggy", "/_sandbox/connections", { body: { institution_id } })
          assert.strictEqual(made.status, 200)
        }
      })
    )

    it.effect("make, change and remove a row", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const account = accountOf(busiest(world, "plaid"), "checking")
        const made = yield* call(`/accounts/${account.id}/transactions`, { amount: "-5.50", description: "Cake" })
        assert.strictEqual(made.status, 200)
        expect(made.body).toMatchObject({
          account_id: account.id,
          amount: "-5.50",
          currency: "USD",
          description: "Cake",
          date: world.today,
          status: "posted"
        })
        const { id } = Object(made.body)
        const changed = yield* call(`/transactions/${id}`, { amount: "-6", status: "pending" })
        expect(changed.body).toMatchObject({ id, amount: "-6.00", description: "Cake", status: "pending" })
        assert.strictEqual((yield* call(`/transactions/${id}`, undefined, "DELETE")).status, 204)
        assert.strictEqual((yield* call(`/transactions/${id}`, undefined, "DELETE")).status, 404)
        assert.strictEqual((yield* call(`/transactions/${id}`, { amount: "-7" })).status, 404)
        assert.strictEqual((yield* call(`/accounts/${account.id}/transactions`, { amount: "1.234" })).status, 400)
        assert.strictEqual((yield* call(`/accounts/${account.id}/transactions`, { amount: "much" })).status, 400)
        assert.strictEqual((yield* call("/accounts/nobody/transactions", { amount: "1" })).status, 404)
      })
    )

    it.effect("list webhooks, and send none again that nobody knows", () =>
      Effect.gen(function* () {
        assert.deepStrictEqual((yield* read("/webhooks")).body, { deliveries: [] })
        assert.strictEqual((yield* call("/webhooks/delivery-1/resend")).status, 404)
      })
    )
  })
})

describe("an amount", () => {
  it.each([
    ["-12.34", "USD", -1_234],
    ["5", "USD", 500],
    ["0.5", "KWD", 500],
    ["1500", "JPY", 1_500],
    ["-0", "USD", 0],
    ["1.5", "JPY", undefined],
    ["1.2345", "KWD", undefined],
    ["1e3", "USD", undefined],
    ["", "USD", undefined]
  ] as const)("of %s %s is read exactly", (text, currency, minor) => {
    assert.strictEqual(parseAmount(text, currency)?.minor, minor)
  })
})
