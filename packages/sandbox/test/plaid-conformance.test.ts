/** Plaid's own client against Plaid's simulator, and Bankstream's on the same journeys: both must see the same. */
import { accountsBalanceGet, accountsGet } from "@bankstream/plaid/accounts"
import { institutionsGet, institutionsGetById } from "@bankstream/plaid/institutions"
import { itemGet, itemPublicTokenExchange, itemRemove } from "@bankstream/plaid/item"
import { linkTokenCreate, linkTokenGet } from "@bankstream/plaid/link"
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import { transactionsGet, transactionsSync } from "@bankstream/plaid/transactions"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { type Caller, callers, officialApi, type Refused, refusedOf } from "./plaid-clients.ts"
import { busiest, type Clients, idsOf, simulators, troubled } from "./simulators.ts"

type Journey = (caller: Caller) => Effect.Effect<void, Refused, Sandbox | Clients>

/** Links a bank without a person. */
const link = ({ call }: Caller, institution_id = "ins_109508", options = {}) =>
  Effect.gen(function* () {
    const { public_token } = yield* call(sandboxPublicTokenCreate, {
      institution_id,
      initial_products: ["transactions"],
      options
    })
    return yield* call(itemPublicTokenExchange, { public_token })
  })

/** Signs in as the customer with the most accounts. */
const busy = (caller: Caller) =>
  Effect.gen(function* () {
    const { world } = yield* Sandbox
    const { institution, person, accounts } = busiest(world, "plaid")
    const { access_token } = yield* link(caller, institution.ids.plaid, { override_username: person.email })
    // Plaid lists the transactions of investments and mortgages elsewhere.
    const listed = accounts.filter(({ type }) => type !== "investment" && type !== "mortgage")
    return { access_token, world, listed }
  })

/** How a call is refused. */
const refusalOf = <A, R>(call: Effect.Effect<A, Refused, R>): Effect.Effect<Refused, never, R> =>
  Effect.match(call, { onFailure: (refused) => refused, onSuccess: () => assert.fail("it was answered") })

const codeOf = <A, R>(call: Effect.Effect<A, Refused, R>) => Effect.map(refusalOf(call), ({ code }) => code)

const journeys: Readonly<Record<string, Journey>> = {
  "makes link tokens and asks for them": ({ call }) =>
    Effect.gen(function* () {
      const { expiration, link_token } = yield* call(linkTokenCreate, {
        client_name: "Acme",
        language: "en",
        country_codes: ["US"],
        user: { client_user_id: "user-1" },
        products: ["transactions"]
      })
      assert.match(link_token, /^link-sandbox-/)
      const got = yield* call(linkTokenGet, { link_token })
      assert.strictEqual(got.expiration, expiration)
      assert.deepStrictEqual(got.metadata.initial_products, ["transactions"])
      assert.strictEqual(yield* codeOf(call(linkTokenGet, { link_token: "link-sandbox-nobody" })), "INVALID_LINK_TOKEN")
    }),

  "links a bank, reads its accounts and balances, and removes the Item": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { access_token, item_id } = yield* link(caller)
      assert.match(access_token, /^access-sandbox-/)
      const { item } = yield* call(itemGet, { access_token })
      assert.strictEqual(item.item_id, item_id)
      const { accounts } = yield* call(accountsGet, { access_token })
      assert.isAbove(accounts.length, 1)
      const only = accounts.slice(0, 1).map(({ account_id }) => account_id)
      const balances = yield* call(accountsBalanceGet, { access_token, options: { account_ids: only } })
      assert.deepStrictEqual(balances.accounts, accounts.slice(0, 1))
      yield* call(itemRemove, { access_token })
      assert.strictEqual(yield* codeOf(call(itemGet, { access_token })), "ITEM_NOT_FOUND")
    }),

  "reads all pages of transactions by offset": (caller) =>
    Effect.gen(function* () {
      const { access_token, listed, world } = yield* busy(caller)
      const ids: Array<string> = []
      for (let offset = 0, total = 1; offset < total; offset = ids.length) {
        const page = yield* caller.call(transactionsGet, {
          access_token,
          start_date: world.firstDay,
          end_date: world.today,
          options: { count: 500, offset }
        })
        total = page.total_transactions
        ids.push(...page.transactions.map(({ transaction_id }) => transaction_id))
      }
      assert.deepStrictEqual(ids.toSorted(), idsOf(world, listed))
    }),

  "reads all pages of an update by cursor": (caller) =>
    Effect.gen(function* () {
      const { access_token, listed, world } = yield* busy(caller)
      const ids: Array<string> = []
      for (let cursor = "", more = true; more;) {
        const page = yield* caller.call(transactionsSync, { access_token, cursor, count: 500 })
        ids.push(...page.added.map(({ transaction_id }) => transaction_id))
        ;({ has_more: more, next_cursor: cursor } = page)
      }
      assert.deepStrictEqual(ids.toSorted(), idsOf(world, listed))
    }),

  "lists institutions, and gets one": ({ call }) =>
    Effect.gen(function* () {
      const page = yield* call(institutionsGet, { country_codes: ["US"], count: 2, offset: 1 })
      assert.strictEqual(page.institutions.length, 2)
      const [first] = page.institutions
      assert.isDefined(first)
      const { institution } = yield* call(institutionsGetById, {
        institution_id: first?.institution_id ?? "",
        country_codes: ["US"],
        options: { include_optional_metadata: true, include_status: true }
      })
      assert.strictEqual(institution.name, first?.name)
      assert.strictEqual(
        yield* codeOf(call(institutionsGetById, { institution_id: "ins_0", country_codes: ["US"] })),
        "INVALID_INSTITUTION"
      )
    }),

  "sees errors by type, code and status": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { fail, world } = yield* Sandbox
      const refusal = (error: Refused) => [error.status, error.type, error.code]
      const { institution, person } = troubled(world, "plaid")
      const { access_token } = yield* link(caller, institution.ids.plaid, { override_username: person.email })
      const relink = yield* refusalOf(call(accountsGet, { access_token }))
      assert.deepStrictEqual(refusal(relink), [400, "ITEM_ERROR", "ITEM_LOGIN_REQUIRED"])
      assert.match(relink.requestId ?? "", /^\w{15}$/)
      const nobody = yield* refusalOf(call(accountsGet, { access_token: "access-sandbox-nobody" }))
      assert.deepStrictEqual(refusal(nobody), [400, "INVALID_INPUT", "INVALID_ACCESS_TOKEN"])
      const password = yield* refusalOf(link(caller, "ins_109508", { override_password: "guess" }))
      assert.deepStrictEqual(refusal(password), [400, "ITEM_ERROR", "INVALID_CREDENTIALS"])
      const told = [
        [{ _tag: "Status", status: 429 }, [429, "RATE_LIMIT_EXCEEDED", "ITEM_GET_LIMIT"]],
        [{ _tag: "Status", status: 500 }, [500, "API_ERROR", "INTERNAL_SERVER_ERROR"]],
        [{ _tag: "Code", code: "INSTITUTION_DOWN" }, [400, "INSTITUTION_ERROR", "INSTITUTION_DOWN"]],
        [{ _tag: "Code", code: "PRODUCT_NOT_READY" }, [400, "ITEM_ERROR", "PRODUCT_NOT_READY"]]
      ] as const
      for (const [fault, expected] of told) {
        yield* fail({ provider: "plaid", operation: "itemGet", fault })
        assert.deepStrictEqual(refusal(yield* refusalOf(call(itemGet, { access_token }))), [...expected])
      }
    })
}

/** A journey with a sandbox and a time of its own. */
const run = (journey: Journey, make: () => Caller) =>
  Effect.gen(function* () {
    const caller = make()
    yield* journey(caller)
    return caller.steps
  }).pipe(Effect.provide(simulators()), Effect.provide(Layer.fresh(TestClock.layer())))

describe("Plaid's own client and Bankstream's see the same when one", () => {
  for (const [promise, journey] of Object.entries(journeys)) {
    it.effect(promise, () =>
      Effect.gen(function* () {
        const [theirs, ours] = [
          yield* run(journey, callers["plaid@47"]),
          yield* run(journey, callers["@bankstream/plaid"])
        ]
        assert.isAbove(theirs.length, 1)
        assert.deepStrictEqual(ours, theirs)
      })
    )
  }
})

describe("Plaid's own client", () => {
  it.effect("is refused what Bankstream's never sends", () =>
    Effect.gen(function* () {
      const api = yield* officialApi
      const itemGet: unknown = Reflect.get(api, "itemGet")
      if (typeof itemGet !== "function") return assert.fail("plaid has no itemGet")
      const wrong = [
        [{ access_token: "access-sandbox-1", acess_token: "x" }, "UNKNOWN_FIELDS"],
        [{}, "MISSING_FIELDS"],
        [{ access_token: 7 }, "INVALID_FIELD"]
      ] as const
      for (const [request, code] of wrong) {
        // As a program in JavaScript sends it.
        const sent: unknown = Reflect.apply(itemGet, api, [request])
        const refusal = yield* refusalOf(Effect.tryPromise({ try: async () => await sent, catch: refusedOf }))
        assert.deepStrictEqual([refusal.status, refusal.type, refusal.code], [400, "INVALID_REQUEST", code])
      }
    }).pipe(Effect.provide(simulators()))
  )
})
