/** What is easily read wrong in MoneyKit's answers. */
import { assert, describe, it } from "@effect/vitest"
import * as BigDecimal from "effect/BigDecimal"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { toInstant } from "../src/instants.ts"
import {
  deleteLink,
  getAccounts,
  getHoldings,
  getInvestmentTransactions,
  getLink,
  getLinks,
  getTransactions,
  getTransactionsSync
} from "../src/links.ts"
import { getUserAccounts, getUserLinks, getUserTransactions } from "../src/users.ts"
import { getWellKnownJwks } from "../src/well-known.ts"
import { account, gotLink, transaction, updatedLink } from "./bodies.ts"
import { errorOf, inTurn, run, valueOf } from "./moneykit.ts"

const page = (rows: ReadonlyArray<object>) => ({
  total: rows.length,
  page: 1,
  size: rows.length,
  transactions: rows,
  accounts: [account],
  link: gotLink
})

describe("an amount", () => {
  for (const amount of ["384.05", "0.10", "-12.300", "123456789012345678901234567890.01", "1E+2", ""]) {
    it.effect(`is the text that it is: ${JSON.stringify(amount)}`, () =>
      Effect.gen(function* () {
        const body = page([transaction("t1", { amount })])
        const [row] = valueOf(yield* run(getTransactions({ id: "mk_1" }), () => ({ body }))).transactions
        assert.strictEqual(row?.amount, amount)
      })
    )
  }

  it.effect("is read as a decimal without losing a cent", () =>
    Effect.gen(function* () {
      const body = page(["0.10", "0.20"].map((amount) => transaction(amount, { amount })))
      const { transactions } = valueOf(yield* run(getTransactions({ id: "mk_1" }), () => ({ body })))
      const sum = transactions.reduce(
        (all, { amount }) => BigDecimal.sum(all, BigDecimal.fromStringUnsafe(amount)),
        BigDecimal.fromBigInt(0n)
      )
      assert.strictEqual(BigDecimal.format(sum), "0.3")
    })
  )

  it.effect("that is a number is none, since it may have lost some: the place is told, and not the value", () =>
    Effect.gen(function* () {
      const body = page([transaction("t1", { amount: 384.05 })])
      const error = errorOf(yield* run(getTransactions({ id: "mk_1" }), () => ({ body })))
      assert.deepInclude(error.reason, { _tag: "MalformedResponse", path: "transactions[0].amount" })
      assert.notInclude(error.message, "384")
    })
  )

  it.effect("of holdings and of their transactions is a text too, of balances a number", () =>
    Effect.gen(function* () {
      const holding = { account_id: "acc_1", security_id: "sec_1", quantity: "1.5", price: "10.10", value: null }
      const security = { security_id: "sec_1", name: "Acme", type: "of_tomorrow", currency: "USD", close_price: "10.1" }
      const beside = { securities: [security], accounts: [account], link: gotLink }
      const held = yield* run(getHoldings({ id: "mk_1" }), () => ({ body: { holdings: [holding], ...beside } }))
      assert.deepStrictEqual(valueOf(held), { holdings: [holding], ...beside })
      const row = {
        investment_transaction_id: "it_1",
        account_id: "acc_1",
        amount: "-250.00",
        date: "2023-02-16",
        datetime: "2023-02-16T09:14:11",
        description: "Sale",
        type: "sell.of_tomorrow",
        fees: "0.50"
      }
      const listed = yield* run(getInvestmentTransactions({ id: "mk_1" }), () => ({
        body: { total: 1, page: 1, size: 1, investment_transactions: [row], ...beside }
      }))
      assert.deepStrictEqual(valueOf(listed).investment_transactions, [row])
      const { balances } = account
      assert.strictEqual(typeof balances.current, "number")
      const texts = { ...account, balances: { ...balances, current: "445.89" } }
      const wrong = yield* run(getAccounts({ id: "mk_1" }), () => ({ body: { accounts: [texts], link: gotLink } }))
      assert.deepInclude(errorOf(wrong).reason, { path: "accounts[0].balances.current" })
    })
  )
})

describe("an instant without a zone", () => {
  it.effect("is the text that came, and UTC", () =>
    Effect.gen(function* () {
      const body = { links: [{ link_id: "mk_1", created_at: "2023-02-16T09:14:11" }], next_cursor: "" }
      const [link] = valueOf(yield* run(getLinks({}), () => ({ body }))).links ?? []
      assert.strictEqual(link?.created_at, "2023-02-16T09:14:11")
      assert.deepStrictEqual(
        Option.map(toInstant(link?.created_at), DateTime.formatIso),
        Option.some("2023-02-16T09:14:11.000Z")
      )
    })
  )

  it.effect("may stand beside one with a zone", () =>
    Effect.gen(function* () {
      const products = {
        accounts: { refreshed_at: "2023-02-16T09:14:11" },
        identity: { refreshed_at: "2023-02-16T10:14:11+01:00" }
      }
      const link = valueOf(yield* run(getLink({ id: "mk_1" }), () => ({ body: { ...gotLink, products } })))
      const { accounts, identity } = link.products
      assert.deepStrictEqual(toInstant(accounts?.refreshed_at), toInstant(identity?.refreshed_at))
    })
  )
})

describe("what may be absent may be null", () => {
  const optional = ["nickname", "account_mask", "original_id", "closed"] as const
  for (const name of optional) {
    it.effect(`as an account's ${name}, and each stays what it is`, () =>
      Effect.gen(function* () {
        const { [name as "account_mask"]: _, ...absent } = account
        for (const each of [absent, { ...absent, [name]: null }]) {
          const body = { accounts: [each], link: gotLink }
          const [read] = valueOf(yield* run(getAccounts({ id: "mk_1" }), () => ({ body }))).accounts
          assert.deepStrictEqual(read, each)
        }
      })
    )
  }

  for (const cursor of [{ next: null }, {}, { next: "" }]) {
    it.effect(`as the cursor of an update: ${JSON.stringify(cursor)}`, () =>
      Effect.gen(function* () {
        const transactions = { created: [], updated: [], removed: [] }
        const body = { transactions, accounts: [], cursor, has_more: false, link: gotLink }
        assert.deepStrictEqual(valueOf(yield* run(getTransactionsSync({ id: "mk_1" }), () => ({ body }))), body)
      })
    )
  }
})

describe("a link's tags", () => {
  for (const tags of [{ tags: ["a"] }, { link_tags: ["a"] }, { tags: ["a"], link_tags: ["a"] }, { link_tags: null }]) {
    it.effect(`come as ${JSON.stringify(tags)}`, () =>
      Effect.gen(function* () {
        const { link_tags: _, ...link } = updatedLink
        const read = valueOf(yield* run(getLink({ id: "mk_1" }), () => ({ body: { ...link, ...tags } })))
        assert.deepInclude(read, tags)
      })
    )
  }
})

describe("a word of tomorrow is kept", () => {
  it.effect("in a transaction, its account and its link", () =>
    Effect.gen(function* () {
      const row = transaction("t1", { type: "reversal", category: "x" })
      const odd = { ...account, account_type: "crypto.wallet" }
      const link = {
        ...updatedLink,
        state: "paused",
        error_code: "of_tomorrow",
        provider: "p",
        available_products: ["q"]
      }
      const body = { ...page([row]), accounts: [odd], link }
      assert.deepStrictEqual<unknown>(valueOf(yield* run(getTransactions({ id: "mk_1" }), () => ({ body }))), body)
    })
  )
})

describe("an account's id may change", () => {
  it.effect("even within one update: each page has its accounts as they were told with it", () =>
    Effect.gen(function* () {
      const update = (id: string, next: string, has_more: boolean) => ({
        transactions: { created: [transaction(`t-${id}`, { account_id: id })], updated: [], removed: [] },
        accounts: [{ ...account, account_id: id }],
        cursor: { next },
        has_more,
        link: gotLink
      })
      const pages = Stream.runCollect(
        Stream.map(getTransactionsSync.pages({ id: "mk_1" }), ({ accounts, transactions }) => [
          accounts[0]?.account_id,
          transactions.created[0]?.account_id
        ])
      )
      const answered = yield* run(pages, inTurn(update("acc_1", "c1", true), update("acc_2", "c2", false)))
      assert.deepStrictEqual(valueOf(answered), [
        ["acc_1", "acc_1"],
        ["acc_2", "acc_2"]
      ])
    })
  )
})

describe("what is told by ids", () => {
  const ids = ["mk_1", "constructor", "__proto__", "a.b/c"]
  const byId = (value: unknown): unknown =>
    JSON.parse(`{${ids.map((id) => `${JSON.stringify(id)}:${JSON.stringify(value)}`).join(",")}}`)

  it.effect("is there under each, whatever it looks like", () =>
    Effect.gen(function* () {
      const links = yield* run(getUserLinks({ id: "user-1" }), () => ({ body: { links: byId(gotLink) } }))
      assert.sameMembers(Object.keys(valueOf(links).links), ids)
      const groups = byId({ accounts: [account], last_synced_at: null })
      const accounts = yield* run(getUserAccounts({ id: "user-1" }), () => ({ body: { links: groups } }))
      assert.sameMembers(Object.keys(valueOf(accounts).links), ids)
      const details = byId({ name: "Checking", institution_id: "chase", link_id: "mk_1" })
      const body = { total: 1, page: 1, size: 1, transactions: [transaction("t1")], accounts: details }
      const rows = yield* run(getUserTransactions({ id: "user-1" }), () => ({ body }))
      assert.sameMembers(Object.keys(valueOf(rows).accounts), ids)
    })
  )
})

describe("a key that webhooks are signed with", () => {
  it.effect("has all that it came with", () =>
    Effect.gen(function* () {
      const keys = [
        { kty: "EC", crv: "P-256", kid: "k1", use: "sig", x: "x", y: "y", x5c: ["c"] },
        { kty: "RSA", n: 1 }
      ]
      const answered = yield* run(getWellKnownJwks({}), () => ({ body: { keys } }))
      assert.deepStrictEqual(valueOf(answered).keys, keys)
      assert.include(answered.sent[0]?.headers, { "x-client-id": "planted-client-id" })
    })
  )
})

describe("a link that is deleted", () => {
  for (const [what, reply] of [
    ["nothing", { status: 204, body: "" }],
    ["nothing with another status", { status: 200, body: "" }],
    ["the link", { status: 200, body: gotLink }]
  ] as const) {
    it.effect(`may be answered with ${what}`, () =>
      Effect.gen(function* () {
        const answered = yield* run(deleteLink({ id: "mk_1" }), () => reply)
        assert.isUndefined(valueOf(answered))
        assert.strictEqual(`${answered.sent[0]?.method} ${answered.sent[0]?.url.pathname}`, "DELETE /links/mk_1")
      })
    )
  }

  it.effect("once is deleted, although the first answer was lost and the second says that it is gone", () =>
    Effect.gen(function* () {
      const gone = { error_code: "link_error.deleted", error_message: "Gone." }
      const deleting = Effect.catchReason(deleteLink({ id: "mk_1" }), "MoneyKitError", "Gone", () => Effect.void)
      const answered = yield* run(deleting, (_, number) =>
        number === 1 ? { status: 502, body: "<html>" } : { status: 410, body: gone }
      )
      assert.isUndefined(valueOf(answered))
      assert.lengthOf(answered.sent, 2)
    })
  )
})
