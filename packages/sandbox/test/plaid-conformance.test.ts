/** Plaid's own client against Plaid's simulator, and Bankstream's on the same journeys: both must see the same. */
import { accountsBalanceGet, accountsGet } from "@bankstream/plaid/accounts"
import { assetReportCreate, assetReportGet, assetReportPdfGet } from "@bankstream/plaid/asset-report"
import { authGet } from "@bankstream/plaid/auth"
import { identityGet } from "@bankstream/plaid/identity"
import { institutionsGet, institutionsGetById, institutionsSearch } from "@bankstream/plaid/institutions"
import { investmentsHoldingsGet, investmentsTransactionsGet } from "@bankstream/plaid/investments"
import {
  itemAccessTokenInvalidate,
  itemGet,
  itemPublicTokenExchange,
  itemRemove,
  itemWebhookUpdate
} from "@bankstream/plaid/item"
import { liabilitiesGet } from "@bankstream/plaid/liabilities"
import { linkTokenCreate, linkTokenGet } from "@bankstream/plaid/link"
import { processorAuthGet, processorTokenCreate, processorTransactionsSync } from "@bankstream/plaid/processor"
import {
  sandboxItemResetLogin,
  sandboxPublicTokenCreate,
  sandboxTransactionsCreate,
  sandboxTransferSimulate
} from "@bankstream/plaid/sandbox"
import {
  transactionsGet,
  transactionsRecurringGet,
  transactionsRefresh,
  transactionsSync
} from "@bankstream/plaid/transactions"
import {
  transferAuthorizationCreate,
  transferCancel,
  transferCreate,
  transferEventSync,
  transferList
} from "@bankstream/plaid/transfer"
import { userCreate, userGet, userItemsGet } from "@bankstream/plaid/user"
import { webhookVerificationKeyGet } from "@bankstream/plaid/webhook-verification-key"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { createHash, createPublicKey, verify } from "node:crypto"
import { Sandbox } from "../src/sandbox.ts"
import { listener, until } from "./listener.ts"
import { type Caller, callers, officialApi, type Refused, refusedOf } from "./plaid-clients.ts"
import { busiest, type Clients, idsOf, raw, simulators, textAt, troubled } from "./simulators.ts"

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

/** A call of which what was seen is not compared: it is another one each time. */
const withoutSteps = <A, E, R>(call: Effect.Effect<A, E, R>, { steps }: Caller): Effect.Effect<A, E, R> =>
  Effect.tap(call, () => Effect.sync(() => steps.pop()))

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

  "follows updates through additions, changes and removals as time goes by": (caller) =>
    Effect.gen(function* () {
      const { advance } = yield* Sandbox
      const { access_token, world } = yield* busy(caller)
      const kept = new Set<string>()
      const seen = { added: 0, modified: 0, removed: 0 }
      let cursor = ""
      for (let day = 0; day <= 30; day += 6) {
        for (let more = true; more;) {
          const page = yield* caller.call(transactionsSync, { access_token, cursor, count: 500 })
          for (const row of page.added) kept.add(row.transaction_id)
          for (const row of page.modified) assert.isTrue(kept.has(row.transaction_id))
          for (const row of page.removed) assert.isTrue(kept.delete(row.transaction_id))
          seen.added += page.added.length
          seen.modified += page.modified.length
          seen.removed += page.removed.length
          ;({ has_more: more, next_cursor: cursor } = page)
        }
        if (day < 30) yield* advance("6 days")
      }
      for (const [kind, count] of Object.entries(seen)) assert.isAbove(count, 0, kind)
      const window = { start_date: world.firstDay, end_date: world.today }
      const { total_transactions } = yield* caller.call(transactionsGet, { access_token, ...window })
      assert.strictEqual(kept.size, total_transactions)
    }),

  "has an update begin again when its rows change while it is read": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { mutate } = yield* Sandbox
      const { access_token, item_id } = yield* link(caller)
      const { next_cursor } = yield* call(transactionsSync, { access_token, count: 10 })
      yield* mutate("plaid", item_id)
      const refusal = yield* refusalOf(call(transactionsSync, { access_token, count: 10, cursor: next_cursor }))
      assert.deepStrictEqual(
        [refusal.status, refusal.type, refusal.code],
        [400, "TRANSACTIONS_ERROR", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"]
      )
      assert.isTrue((yield* call(transactionsSync, { access_token, count: 10 })).has_more)
      const other = yield* link(caller)
      const foreign = call(transactionsSync, { access_token: other.access_token, cursor: next_cursor })
      assert.strictEqual(yield* codeOf(foreign), "INVALID_FIELD")
    }),

  "waits for transactions that are not ready": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { advance, world } = yield* Sandbox
      const { access_token } = yield* link(caller, "ins_109508", {
        override_username: "user_transactions_dynamic",
        override_password: "anything"
      })
      const window = { start_date: world.firstDay, end_date: world.today }
      const early = yield* refusalOf(call(transactionsGet, { access_token, ...window }))
      assert.deepStrictEqual([early.status, early.type, early.code], [400, "ITEM_ERROR", "PRODUCT_NOT_READY"])
      assert.strictEqual((yield* call(transactionsSync, { access_token })).transactions_update_status, "NOT_READY")
      yield* advance("20 seconds")
      assert.isAbove((yield* call(transactionsGet, { access_token, ...window })).total_transactions, 0)
      yield* call(transactionsRefresh, { access_token })
      assert.isTrue((yield* call(transactionsSync, { access_token })).added.some(({ pending }) => pending))
    }),

  "reads every other product of an Item": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { access_token, world } = yield* busy(caller)
      const window = { start_date: world.firstDay, end_date: world.today }
      assert.isAbove((yield* call(authGet, { access_token })).numbers.ach.length, 0)
      assert.isAbove((yield* call(identityGet, { access_token })).accounts[0]?.owners.length ?? 0, 0)
      assert.isAbove((yield* call(investmentsHoldingsGet, { access_token })).holdings.length, 0)
      const { total_investment_transactions } = yield* call(investmentsTransactionsGet, { access_token, ...window })
      assert.isAbove(total_investment_transactions, 0)
      assert.isAbove((yield* call(liabilitiesGet, { access_token })).liabilities.credit?.length ?? 0, 0)
      assert.isAbove((yield* call(transactionsRecurringGet, { access_token })).inflow_streams.length, 0)
    }),

  "reads what the end user agreed to, and the days that it asked for first": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { link_token } = yield* call(linkTokenCreate, {
        client_name: "Acme",
        language: "en",
        country_codes: ["US"],
        user: { client_user_id: "user-1" },
        products: ["auth"],
        additional_consented_products: ["transactions"]
      })
      const order = { body: { institution_id: "ins_109508" } }
      const { body } = yield* raw("plaid", `/_sandbox/link-tokens/${link_token}/complete`, order)
      const { access_token } = yield* call(itemPublicTokenExchange, { public_token: textAt(body, "public_token") })
      const refusal = yield* refusalOf(call(identityGet, { access_token }))
      assert.deepStrictEqual(
        [refusal.status, refusal.type, refusal.code],
        [400, "INVALID_INPUT", "ADDITIONAL_CONSENT_REQUIRED"]
      )
      yield* call(transactionsSync, { access_token, count: 500, options: { days_requested: 30 } })
      const { transactions } = yield* call(transactionsGet, {
        access_token,
        start_date: "2024-07-01",
        end_date: "2026-06-30",
        options: { days_requested: 730, count: 500 }
      })
      assert.isAbove(transactions.length, 0)
      for (const { date } of transactions) assert.isAtLeast(Date.parse(date), Date.parse("2026-05-31"))
      const { item } = yield* call(itemGet, { access_token })
      assert.deepStrictEqual(item.consented_products, ["auth", "transactions", "transfer"])
    }),

  "orders a report, and has it as data and as a file": (caller) =>
    Effect.gen(function* () {
      const { call, file } = caller
      const { advance } = yield* Sandbox
      const { access_token } = yield* link(caller)
      const order = { access_tokens: [access_token], days_requested: 10 }
      const { asset_report_token } = yield* call(assetReportCreate, order)
      const early = yield* refusalOf(call(assetReportGet, { asset_report_token }))
      assert.deepStrictEqual([early.status, early.type, early.code], [400, "ASSET_REPORT_ERROR", "PRODUCT_NOT_READY"])
      assert.strictEqual(yield* codeOf(file(assetReportPdfGet, { asset_report_token })), "PRODUCT_NOT_READY")
      yield* advance("10 seconds")
      assert.strictEqual((yield* call(assetReportGet, { asset_report_token })).report.items.length, 1)
      assert.match(yield* file(assetReportPdfGet, { asset_report_token }), /^%PDF-/)
    }),

  "moves money once, and follows it to its end": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { access_token } = yield* link(caller)
      const { accounts } = yield* call(accountsGet, { access_token })
      const account_id = accounts.find(({ subtype }) => subtype === "checking")?.account_id ?? ""
      const propose = (amount: string) =>
        call(transferAuthorizationCreate, {
          access_token,
          account_id,
          type: "debit",
          network: "ach",
          ach_class: "web",
          amount,
          user: { legal_name: "June Pruitt" },
          idempotency_key: `order-${amount}`
        })
      const { authorization: declined } = yield* propose("900000.00")
      assert.strictEqual(declined.decision_rationale?.code, "NSF")
      const { authorization } = yield* propose("5.00")
      assert.strictEqual((yield* propose("5.00")).authorization.id, authorization.id)
      const order = { access_token, account_id, authorization_id: authorization.id, description: "rent" }
      const { transfer } = yield* call(transferCreate, order)
      assert.strictEqual((yield* call(transferCreate, order)).transfer.id, transfer.id)
      const refusal = yield* refusalOf(call(transferCreate, { ...order, authorization_id: declined.id }))
      assert.deepStrictEqual([refusal.status, refusal.type, refusal.code], [400, "INVALID_REQUEST", "INVALID_FIELD"])
      const step = (event_type: string) => call(sandboxTransferSimulate, { transfer_id: transfer.id, event_type })
      yield* step("posted")
      const early = yield* refusalOf(step("funds_available"))
      assert.deepStrictEqual([early.type, early.code], ["SANDBOX_ERROR", "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"])
      yield* step("settled")
      const { transfer_events } = yield* call(transferEventSync, { after_id: 0 })
      assert.deepStrictEqual(
        transfer_events.map(({ event_type }) => event_type),
        ["pending", "posted", "settled"]
      )
      const late = yield* refusalOf(call(transferCancel, { transfer_id: transfer.id }))
      assert.deepStrictEqual([late.type, late.code], ["TRANSFER_ERROR", "TRANSFER_NOT_CANCELLABLE"])
      assert.strictEqual((yield* call(transferList, {})).transfers[0]?.status, "settled")
    }),

  "gives a partner one account, and a user their Items": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { user_id } = yield* call(userCreate, { client_user_id: "user-1" })
      yield* call(userGet, { user_id })
      const { public_token } = yield* call(sandboxPublicTokenCreate, {
        institution_id: "ins_109508",
        initial_products: ["transactions"],
        user_id
      })
      const { access_token, item_id } = yield* call(itemPublicTokenExchange, { public_token })
      assert.strictEqual((yield* call(userItemsGet, { user_id })).items[0]?.item_id, item_id)
      const { accounts } = yield* call(accountsGet, { access_token })
      const account_id = accounts[0]?.account_id ?? ""
      const { processor_token } = yield* call(processorTokenCreate, { access_token, account_id, processor: "dwolla" })
      assert.strictEqual((yield* call(processorAuthGet, { processor_token })).account.account_id, account_id)
      assert.isAbove((yield* call(processorTransactionsSync, { processor_token })).added.length, 0)
    }),

  "goes through Hosted Link, by another hand, and through update mode": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const request = { client_name: "Acme", language: "en", country_codes: ["US"] } as const
      const user = { client_user_id: "user-1" }
      const { hosted_link_url, link_token } = yield* call(linkTokenCreate, {
        ...request,
        user,
        products: ["transactions"],
        hosted_link: {}
      })
      assert.include(hosted_link_url, link_token)
      const complete = (token: string) =>
        raw("plaid", `/_sandbox/link-tokens/${token}/complete`, { body: { institution_id: "ins_109508" } })
      yield* complete(link_token)
      const [session] = (yield* call(linkTokenGet, { link_token })).link_sessions ?? []
      const public_token = session?.results?.item_add_results[0]?.public_token ?? ""
      const { access_token, item_id } = yield* call(itemPublicTokenExchange, { public_token })
      yield* call(sandboxItemResetLogin, { access_token })
      assert.strictEqual(yield* codeOf(call(accountsGet, { access_token })), "ITEM_LOGIN_REQUIRED")
      const update = yield* call(linkTokenCreate, { ...request, user, access_token })
      yield* complete(update.link_token)
      assert.strictEqual((yield* call(itemGet, { access_token })).item.item_id, item_id)
      assert.isAbove((yield* call(accountsGet, { access_token })).accounts.length, 0)
    }),

  "gets the key that a webhook is signed with": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { came, url } = yield* listener
      const { access_token } = yield* link(caller)
      yield* call(itemWebhookUpdate, { access_token, webhook: "http://127.0.0.1:9/hook" })
      yield* withoutSteps(call(itemWebhookUpdate, { access_token, webhook: url }), caller)
      yield* until(came, 1)
      const [header = "", payload = "", signature = ""] = (came[0]?.headers["plaid-verification"] ?? "").split(".")
      const { alg, kid } = JSON.parse(Buffer.from(header, "base64url").toString())
      assert.strictEqual(alg, "ES256")
      // Each sandbox has a key of its own.
      const { key } = yield* withoutSteps(call(webhookVerificationKeyGet, { key_id: kid }), caller)
      const { crv, kty, x, y } = key
      const options = {
        key: createPublicKey({ key: { crv, kty, x, y }, format: "jwk" }),
        dsaEncoding: "ieee-p1363"
      } as const
      assert.isTrue(verify("sha256", Buffer.from(`${header}.${payload}`), options, Buffer.from(signature, "base64url")))
      const claims = JSON.parse(Buffer.from(payload, "base64url").toString())
      assert.strictEqual(
        claims.request_body_sha256,
        createHash("sha256")
          .update(came[0]?.body ?? new Uint8Array())
          .digest("hex")
      )
      const nobody = call(webhookVerificationKeyGet, { key_id: "nobody" })
      assert.strictEqual(yield* codeOf(nobody), "INVALID_WEBHOOK_VERIFICATION_KEY_ID")
    }).pipe(Effect.scoped),

  "has rows of its own made, and another access token": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { world } = yield* Sandbox
      const { access_token } = yield* link(caller)
      const { next_cursor } = yield* call(transactionsSync, { access_token, cursor: "now" })
      const day = { date_transacted: world.today, date_posted: world.today }
      yield* call(sandboxTransactionsCreate, {
        access_token,
        transactions: [{ ...day, amount: 4.5, description: "Coffee" }]
      })
      const { added } = yield* call(transactionsSync, { access_token, cursor: next_cursor })
      assert.deepStrictEqual(
        added.map(({ amount }) => amount),
        [4.5]
      )
      const { new_access_token } = yield* call(itemAccessTokenInvalidate, { access_token })
      assert.strictEqual(yield* codeOf(call(itemGet, { access_token })), "INVALID_ACCESS_TOKEN")
      yield* call(itemGet, { access_token: new_access_token })
    }),

  "is held to Plaid's rate limits": ({ call }) =>
    Effect.gen(function* () {
      const { limit } = yield* Sandbox
      yield* limit("documented")
      const request = { country_codes: ["US"], count: 1, offset: 0 } as const
      // Ten calls a minute.
      for (let n = 0; n < 10; n++) yield* call(institutionsGet, request)
      const refusal = yield* refusalOf(call(institutionsGet, request))
      assert.deepStrictEqual(
        [refusal.status, refusal.type, refusal.code],
        [429, "RATE_LIMIT_EXCEEDED", "INSTITUTIONS_GET_LIMIT"]
      )
      yield* TestClock.adjust("1 minute")
      yield* call(institutionsGet, request)
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
      const found = yield* call(institutionsSearch, { query: institution.name.slice(0, 6), country_codes: ["US"] })
      assert.include(
        found.institutions.map(({ name }) => name),
        institution.name
      )
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
    const { urls } = yield* Sandbox
    yield* journey(caller)
    // Each sandbox has a port of its own.
    const seen: unknown = JSON.parse(JSON.stringify(caller.steps).replaceAll(urls.plaid, "https://sandbox"))
    return { calls: caller.steps.length, seen }
  }).pipe(Effect.provide(Layer.provideMerge(simulators(), Layer.fresh(TestClock.layer()))))

describe("Plaid's own client and Bankstream's see the same when one", () => {
  for (const [promise, journey] of Object.entries(journeys)) {
    it.effect(promise, () =>
      Effect.gen(function* () {
        const [theirs, ours] = [
          yield* run(journey, callers["plaid@47"]),
          yield* run(journey, callers["@bankstream/plaid"])
        ]
        assert.isAbove(theirs.calls, 1)
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
