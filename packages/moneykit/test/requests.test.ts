import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { catalog } from "../src/catalog.ts"
import { MoneyKit, type MoneyKitError } from "../src/index.ts"
import { getInstitutions } from "../src/institutions.ts"
import { createLinkSession, exchangeToken } from "../src/link-session.ts"
import { getAccounts, getLink, getTransactions, getTransactionsSync, updateLink } from "../src/links.ts"
import { quotas } from "../src/quotas.ts"
import { account, gotLink, institution, updatedLink } from "./bodies.ts"
import { errorOf, queryOf, run, valueOf } from "./moneykit.ts"

describe("a request as it goes out", () => {
  it.effect("null removes a webhook, and what is left out is not sent", () =>
    Effect.gen(function* () {
      const { sent } = yield* run(updateLink({ id: "mk_1", webhook: null }), () => ({ body: updatedLink }))
      assert.deepInclude(sent[0], { method: "PATCH", body: `{"webhook":null}` })
      assert.strictEqual(sent[0]?.headers["content-type"], "application/json")
      const { sent: others } = yield* run(updateLink({ id: "mk_1", webhook: undefined, link_tags: [] }), () => ({
        body: updatedLink
      }))
      assert.strictEqual(others[0]?.body, `{"link_tags":[]}`)
    })
  )

  it.effect("an array in the query is its name, repeated", () =>
    Effect.gen(function* () {
      const answered = yield* run(getAccounts({ id: "mk_1", account_ids: ["a", "b"] }), () => ({
        body: { accounts: [account], link: gotLink }
      }))
      assert.strictEqual(
        answered.sent[0]?.url.href,
        "https://api.moneykit.com/links/mk_1/accounts?account_ids=a&account_ids=b"
      )
      assert.deepStrictEqual(valueOf(answered).accounts, [account])
    })
  )

  it.effect("a boolean and a number are themselves", () =>
    Effect.gen(function* () {
      const call = getInstitutions({ featured: true, limit: 10 })
      const answered = yield* run(call, () => ({ body: { institutions: [institution("chase")], cursors: {} } }))
      assert.deepStrictEqual(queryOf(answered.sent[0]), [
        ["featured", "true"],
        ["limit", "10"]
      ])
    })
  )

  it.effect("a session asks for what it is told to", () =>
    Effect.gen(function* () {
      const request = {
        settings: {
          providers: ["mx", "plaid"],
          countries: ["US"],
          products: { transactions: { required: true, prefetch: true, reason: "To show them." }, identity: {} }
        },
        customer_user: {
          id: "user-1",
          email: { address: "a@b.test", customer_verified_at: "2023-02-16T09:14:11Z" },
          phone: { number: "+15555550123", country: "US", customer_verified_at: null }
        },
        existing_link_id: null,
        redirect_uri: "https://acme.test/back",
        webhook: "https://acme.test/hook",
        link_tags: ["smoke_test"],
        connect_features: { issue_reporter: true }
      } as const
      const answered = yield* run(createLinkSession.withResponse(request), () => ({
        status: 201,
        body: { link_session_token: "lst" }
      }))
      assert.deepInclude(valueOf(answered), { value: { link_session_token: "lst" }, status: 201 })
      assert.deepStrictEqual(JSON.parse(answered.sent[0]?.body ?? ""), request)
    })
  )

  it.effect("an exchange yields the link", () =>
    Effect.gen(function* () {
      const body = { link_id: gotLink.link_id, link: gotLink }
      const answered = yield* run(exchangeToken({ exchangeable_token: "et" }), () => ({ status: 201, body }))
      assert.deepStrictEqual(valueOf(answered), body)
      assert.deepInclude(answered.sent[0], { method: "POST", body: `{"exchangeable_token":"et"}` })
    })
  )

  it.effect("an endpoint that has no operation yet is called with credentials and version", () =>
    Effect.gen(function* () {
      const call = Effect.flatMap(MoneyKit, (client) =>
        client.request({
          method: "POST",
          path: "/links/{id}/reset",
          request: { id: "mk_1" },
          response: Schema.Struct({ state: Schema.String })
        })
      )
      const answered = yield* run(call, () => ({ body: gotLink }))
      assert.deepStrictEqual(valueOf(answered).value, { state: "connected" })
      assert.strictEqual(answered.sent[0]?.url.pathname, "/links/mk_1/reset")
      assert.containsAllKeys(answered.sent[0]?.headers, ["x-client-secret", "moneykit-version"])
    })
  )
})

describe("a bad request is found before anything is sent", () => {
  const session = { customer_user: { id: "user-1" }, redirect_uri: "https://acme.test/back" }
  const table: ReadonlyArray<readonly [string, Effect.Effect<unknown, MoneyKitError, MoneyKit>, string]> = [
    ["a size that is too great", getTransactions({ id: "mk_1", size: 1_001 }), "size"],
    ["no size", getTransactions({ id: "mk_1", size: 0 }), "size"],
    ["half a page", getTransactions({ id: "mk_1", page: 1.5 }), "page"],
    ["a size of a sync that is too great", getTransactionsSync({ id: "mk_1", size: 501 }), "size"],
    ["a limit that is too great", getInstitutions({ limit: 1_001 }), "limit"],
    ["a bad date", getTransactions({ id: "mk_1", start_date: "02/16/2023" }), "start_date"],
    ["a date with a time", getTransactions({ id: "mk_1", end_date: "2023-02-16T00:00:00Z" }), "end_date"],
    ["a webhook that is no URI", updateLink({ id: "mk_1", webhook: "acme.test/hook" }), "webhook"],
    ["an empty webhook", updateLink({ id: "mk_1", webhook: "" }), "webhook"],
    [
      "a webhook that is too long",
      updateLink({ id: "mk_1", webhook: `https://a.test/${"a".repeat(65_536)}` }),
      "webhook"
    ],
    [
      "a user's id that is too short",
      createLinkSession({ ...session, customer_user: { id: "abc" } }),
      "customer_user.id"
    ],
    ["a redirect that is no URI", createLinkSession({ ...session, redirect_uri: "back" }), "redirect_uri"],
    ["an empty id", getLink({ id: "" }), "id"],
    ["an id that leads elsewhere", getAccounts({ id: ".." }), "id"],
    // What the types refuse, JavaScript and data from elsewhere may still hold.
    ["a missing id", getLink(JSON.parse("{}")), "id"],
    [
      "an unknown provider",
      createLinkSession(JSON.parse(`{"settings":{"providers":["bank"]}}`)),
      "settings.providers[0]"
    ],
    ["a field that the call does not have", updateLink(JSON.parse(`{"id":"mk_1","hook":null}`)), "hook"]
  ]
  for (const [what, call, path] of table) {
    it.effect(what, () =>
      Effect.gen(function* () {
        const answered = yield* run(call, () => ({ body: {} }))
        const error = errorOf(answered)
        assert.strictEqual(error.attempts, 0)
        assert.strictEqual(answered.sent.length, 0)
        assert.strictEqual(error.reason._tag, "InvalidRequest")
        if (error.reason._tag !== "InvalidRequest") return
        assert.isTrue(error.reason.fields?.some((field) => field.path === path))
        assert.include(error.message, `${path}: `)
      })
    )
  }
})

describe("MoneyKit's quotas", () => {
  it("are of operations that there are", () => {
    assert.includeMembers(
      catalog.map(({ id }) => id),
      Object.keys(quotas.all)
    )
  })

  it.effect("are kept by waiting, so that no call is turned away", () =>
    Effect.gen(function* () {
      const started = yield* Clock.currentTimeMillis
      const call = getInstitutions({})
      const calls = Effect.replicateEffect(call, 30, { discard: true }).pipe(
        Effect.andThen(Effect.sleep("10 seconds")),
        Effect.andThen(call),
        Effect.andThen(Clock.currentTimeMillis)
      )
      const answered = yield* run(calls, () => ({ body: { institutions: [], cursors: {} } }))
      assert.strictEqual(answered.sent.length, 31)
      assert.strictEqual(valueOf(answered) - started, 60_000)
    })
  )
})
