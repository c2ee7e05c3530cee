import { assert, describe, it } from "@effect/vitest"
import { never, RetryPolicy } from "@bankstream/core/retry"
import type { Reason } from "@bankstream/core/reason"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { betaPartnerCustomerV1Enable, betaWebhookEventsList } from "../src/beta.ts"
import { catalog } from "../src/catalog.ts"
import { categoriesGet } from "../src/categories.ts"
import {
  fdxConsentsGet,
  fdxConsentsList,
  fdxConsentsRevocationGet,
  fdxConsentsRevoke,
  fdxNotifications,
  getRecipient,
  getRecipients
} from "../src/fdx.ts"
import type { Plaid, PlaidError } from "../src/index.ts"
import { oauthIntrospect, oauthRevoke, oauthToken } from "../src/oauth.ts"
import { sandboxOauthSelectAccounts } from "../src/sandbox.ts"
import { transferCreate } from "../src/transfer.ts"
import { userCreate, userGet } from "../src/user.ts"
import { error, REQUEST_ID } from "./bodies.ts"
import { ACCESS_TOKEN, bodyOf, CLIENT_ID, errorOf, run, type Script, SECRET, valueOf } from "./plaid.ts"

const answering =
  (body: unknown, status = 200): Script =>
  () => ({ status, body })

describe("FDX", () => {
  const consent = { consent_grants: [] }
  const gets: ReadonlyArray<readonly [call: Effect.Effect<unknown, PlaidError, Plaid>, url: string, answer: object]> = [
    [
      fdxConsentsList({ customerId: "a b&c", status: "ACTIVE" }),
      "/fdx/consents?customerId=a+b%26c&status=ACTIVE",
      consent
    ],
    [fdxConsentsList({ customerId: "c-1" }), "/fdx/consents?customerId=c-1", consent],
    [fdxConsentsGet({ consentId: "a/b c?" }), "/fdx/consents/a%2Fb%20c%3F", {}],
    [fdxConsentsRevocationGet({ consentId: "c-1" }), "/fdx/consents/c-1/revocation", {}],
    [getRecipient({ recipientId: "r-1" }), "/fdx/recipient/r-1", {}],
    [getRecipients({}), "/fdx/recipients", { recipients: [] }]
  ]
  for (const [call, url, answer] of gets) {
    it.effect(`GET ${url} has no body, and the credentials in headers`, () =>
      Effect.gen(function* () {
        const { sent } = yield* run(Effect.ignore(call), answering(answer))
        assert.strictEqual(`${sent[0]?.method} ${sent[0]?.url.pathname}${sent[0]?.url.search}`, `GET ${url}`)
        assert.strictEqual(sent[0]?.body, "")
        assert.notProperty(sent[0]?.headers, "content-type")
        assert.deepInclude(sent[0]?.headers, { "plaid-client-id": CLIENT_ID, "plaid-secret": SECRET })
      })
    )
  }

  it.effect("takes the state of an OAuth flow in a header, where there is one", () =>
    Effect.gen(function* () {
      const given = yield* run(
        Effect.ignore(getRecipient({ recipientId: "r-1", "OAUTH-STATE-ID": "state-1" })),
        answering({})
      )
      assert.strictEqual(given.sent[0]?.headers["oauth-state-id"], "state-1")
      assert.strictEqual(given.sent[0]?.url.search, "")
      const left = yield* run(Effect.ignore(getRecipient({ recipientId: "r-1" })), answering({}))
      assert.notProperty(left.sent[0]?.headers, "oauth-state-id")
    })
  )

  for (const id of ["", ".", ".."]) {
    it.effect(`sends nothing for the id ${JSON.stringify(id)}, which would be another route`, () =>
      Effect.gen(function* () {
        const answered = yield* run(fdxConsentsGet({ consentId: id }), answering({}))
        assert.lengthOf(answered.sent, 0)
        assert.strictEqual(errorOf(answered).reason._tag, "InvalidRequest")
      })
    )
  }

  const revocation = { initiator: "DATA_PROVIDER", reason: "USER_ACTION" } as const
  const notification = {
    notificationId: "n-1",
    type: "CONSENT_REVOKED",
    sentOn: "2026-01-31T09:14:11Z",
    category: "CONSENT",
    notificationPayload: {}
  } as const
  const bodies: ReadonlyArray<readonly [what: string, status: number, body: unknown]> = [
    ["nothing, with 200", 200, ""],
    ["nothing, with 204", 204, null],
    ["JSON that no contract names", 200, { ok: true }]
  ]
  for (const [what, status, body] of bodies) {
    it.effect(`PUT and POST end well with ${what}`, () =>
      Effect.gen(function* () {
        const put = yield* run(fdxConsentsRevoke({ consentId: "c/1", ...revocation }), answering(body, status))
        assert.isUndefined(valueOf(put))
        assert.strictEqual(`${put.sent[0]?.method} ${put.sent[0]?.url.pathname}`, "PUT /fdx/consents/c%2F1/revocation")
        assert.deepStrictEqual(bodyOf(put.sent[0]), revocation)
        const post = yield* run(fdxNotifications(notification), answering(body, status))
        assert.isUndefined(valueOf(post))
        assert.strictEqual(`${post.sent[0]?.method} ${post.sent[0]?.url.pathname}`, "POST /fdx/notifications")
        assert.deepStrictEqual(bodyOf(post.sent[0]), notification)
      })
    )
  }

  it.effect("fails as Plaid does, although its error has three fields only", () =>
    Effect.gen(function* () {
      const body = { error_type: "INVALID_INPUT", error_code: "UNAUTHORIZED_ROUTE_ACCESS", error_message: "no" }
      const failure = errorOf(yield* run(fdxConsentsRevoke({ consentId: "c-1", ...revocation }), answering(body, 400)))
      assert.deepInclude(failure, { type: "INVALID_INPUT", code: "UNAUTHORIZED_ROUTE_ACCESS", status: 400 })
      assert.strictEqual(failure.reason._tag, "Forbidden")
    })
  )
})

describe("a user", () => {
  const created = { user_id: "usr_1", request_id: REQUEST_ID }
  it.effect("was there already (200), or is new (201)", () =>
    Effect.gen(function* () {
      for (const status of [200, 201]) {
        const answered = yield* run(userCreate.withResponse({ client_user_id: "u-1" }), answering(created, status))
        assert.deepInclude(valueOf(answered), { value: created, status, requestId: REQUEST_ID })
      }
    })
  )

  it.effect("of the new API is asked for in a header, and not in the body", () =>
    Effect.gen(function* () {
      for (const isNew of [true, false]) {
        const request = { client_user_id: "u-1", "Plaid-New-User-API-Enabled": isNew }
        const { sent } = yield* run(userCreate(request), answering(created))
        assert.strictEqual(sent[0]?.headers["plaid-new-user-api-enabled"], String(isNew))
        assert.deepStrictEqual(bodyOf(sent[0]), { client_user_id: "u-1" })
      }
      const { sent } = yield* run(Effect.ignore(userGet({ user_id: "usr_1" })), answering({}))
      assert.notProperty(sent[0]?.headers, "plaid-new-user-api-enabled")
    })
  )
})

describe("a call that needs no credentials", () => {
  it.effect("carries none", () =>
    Effect.gen(function* () {
      const body = { categories: [{ category_id: "1", group: "place", hierarchy: ["Food"] }], request_id: REQUEST_ID }
      const answered = yield* run(categoriesGet({}), answering(body))
      assert.deepStrictEqual(valueOf(answered), body)
      assert.deepStrictEqual(bodyOf(answered.sent[0]), {})
      assert.notInclude(JSON.stringify(answered.sent[0]?.headers), SECRET)
    })
  )

  it("is categoriesGet, and no other", () => {
    const anonymous = catalog.filter((operation) => operation.authenticated === false)
    assert.deepStrictEqual(anonymous, [categoriesGet])
  })
})

describe("an object of any form", () => {
  const anything = { some: "text", deep: { list: [1, null, { a: true }] }, "with spaces": 0 }

  it.effect("is answered as it came", () =>
    Effect.gen(function* () {
      const call = sandboxOauthSelectAccounts({ oauth_state_id: "state-1", accounts: ["a"] })
      assert.deepStrictEqual(valueOf(yield* run(call, answering(anything))), anything)
    })
  )

  it.effect("is kept within an answer", () =>
    Effect.gen(function* () {
      const event = {
        webhook_message_id: "m-1",
        webhook_type: "ITEM",
        webhook_code: "ERROR",
        item_id: null,
        sent_time: "2026-01-31T09:14:11Z",
        payload: anything,
        destination_url: "https://acme.test/hook",
        delivery_status: "DELIVERED",
        last_http_status_code: 200,
        attempt_count: 1,
        last_attempt_time: null
      }
      const body = { webhook_events: [event], has_more: false, next_cursor: "c", request_id: REQUEST_ID }
      const answered = yield* run(Stream.runCollect(betaWebhookEventsList.items({})), answering(body))
      assert.deepStrictEqual(
        valueOf(answered).map(({ payload }) => payload),
        [anything]
      )
    })
  )

  it.effect("is sent as it was given, where its values are as the contract says", () =>
    Effect.gen(function* () {
      const request = { access_token: ACCESS_TOKEN, account_id: "a", authorization_id: "auth-1", description: "rent" }
      const metadata = { order: "1", "with spaces": "" }
      const { sent } = yield* run(Effect.ignore(transferCreate({ ...request, metadata })), answering({}))
      assert.deepStrictEqual(bodyOf(sent[0]), { ...request, metadata })
      const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, ""]))
      for (const wrong of [{ order: 1 }, many]) {
        const refused = yield* run(transferCreate({ ...request, metadata: Object(wrong) }), answering({}))
        assert.lengthOf(refused.sent, 0)
        assert.strictEqual(errorOf(refused).reason._tag, "InvalidRequest")
      }
    })
  )

  it.effect("of which the contract says nothing takes what its page documents", () =>
    Effect.gen(function* () {
      const request = { end_customer_client_id: "c-1" }
      const { sent } = yield* run(Effect.ignore(betaPartnerCustomerV1Enable(request)), answering({}))
      assert.deepStrictEqual(bodyOf(sent[0]), request)
    })
  )
})

describe("OAuth's errors", () => {
  const once = <A>(call: Effect.Effect<A, PlaidError, Plaid>) => Effect.provideService(call, RetryPolicy, never)
  const meanings: ReadonlyArray<readonly [code: string, status: number, reason: Reason["_tag"]]> = [
    ["invalid_request", 400, "InvalidRequest"],
    ["invalid_client", 401, "Unauthenticated"],
    // The status says nothing: all of these come as 400 from some servers.
    ["invalid_client", 400, "Unauthenticated"],
    ["invalid_grant", 400, "InvalidRequest"],
    ["unauthorized_client", 400, "Forbidden"],
    ["invalid_scope", 400, "InvalidRequest"],
    ["invalid_target", 400, "InvalidRequest"],
    ["unsupported_grant_type", 400, "InvalidRequest"],
    ["unsupported_token_type", 400, "InvalidRequest"],
    ["temporarily_unavailable", 400, "ProviderUnavailable"],
    ["server_error", 400, "ProviderUnavailable"],
    ["code_of_tomorrow", 400, "Unrecognized"],
    ["constructor", 400, "Unrecognized"],
    // Without a meaning of its own, the status's.
    ["code_of_tomorrow", 503, "Unrecognized"]
  ]
  const calls = [
    ["oauthToken", once(oauthToken({ grant_type: "client_credentials" }))],
    ["oauthIntrospect", once(oauthIntrospect({ token: "token-1" }))],
    ["oauthRevoke", once(oauthRevoke({ token: "token-1" }))]
  ] as const
  for (const [operation, call] of calls) {
    for (const [code, status, reason] of meanings) {
      it.effect(`${code} (${status}) of ${operation} is ${reason}`, () =>
        Effect.gen(function* () {
          const body = {
            error: code,
            error_description: "the description",
            error_uri: "https://plaid.com/docs/api/oauth/",
            request_id: REQUEST_ID
          }
          const failure = errorOf(yield* run<unknown, PlaidError>(call, answering(body, status)))
          assert.strictEqual(failure.reason._tag, reason)
          assert.deepInclude(failure, { operation, code, status, requestId: REQUEST_ID, provider: "plaid" })
          assert.isUndefined(failure.type)
          assert.strictEqual(failure.documentationUrl, "https://plaid.com/docs/api/oauth/")
          assert.include(failure.message, "the description")
        })
      )
    }

    it.effect(`Plaid's own, of ${operation}, mean what they always do`, () =>
      Effect.gen(function* () {
        const body = error("INVALID_INPUT", "INVALID_API_KEYS")
        const failure = errorOf(yield* run<unknown, PlaidError>(call, answering(body, 400)))
        assert.deepInclude(failure, { type: "INVALID_INPUT", code: "INVALID_API_KEYS" })
        assert.strictEqual(failure.reason._tag, "Unauthenticated")
      })
    )
  }

  it.effect("are none where Plaid's are spoken: a field called error is nothing there", () =>
    Effect.gen(function* () {
      const answered = yield* run(userGet({ user_id: "usr_1" }), answering({ error: "invalid_client" }, 400))
      const failure = errorOf(answered)
      assert.strictEqual(failure.reason._tag, "Unrecognized")
      assert.strictEqual(failure.code, "Unrecognized")
    })
  )
})
