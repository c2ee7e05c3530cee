import { assert, describe, it } from "@effect/vitest"
import { never, RetryPolicy } from "@bankstream/core/retry"
import * as Effect from "effect/Effect"
import type { Environment } from "../src/index.ts"
import { linkDeliveryCreate, linkDeliveryGet } from "../src/link-delivery.ts"
import { completed, created } from "./bodies.ts"
import { bodyOf, CLIENT_ID, errorOf, run, SECRET, valueOf } from "./plaid.ts"

const link_token = "link-sandbox-planted-token"
const link_delivery_session_id = "99ace160-3cf7-4e51-a083-403633425815"

describe("the examples of Plaid's document of Link Delivery", () => {
  it.effect("of /link_delivery/create decodes", () =>
    Effect.gen(function* () {
      const options = {
        recipient: { first_name: "June", communication_methods: [{ method: "SMS", address: "+15555550123" }] }
      } as const
      const answered = yield* run(linkDeliveryCreate.withResponse({ link_token, options }), () => ({ body: created }))
      const { attempts, requestId, status, value } = valueOf(answered)
      assert.deepStrictEqual(value, created)
      assert.deepStrictEqual(
        { attempts, requestId, status },
        { attempts: 1, requestId: "4ciYmmesdqSiUAB", status: 200 }
      )
      assert.deepStrictEqual(bodyOf(answered.sent[0]), { link_token, options })
    })
  )

  it.effect("of /link_delivery/get decodes, with the public tokens that its schema does not have", () =>
    Effect.gen(function* () {
      const answered = yield* run(linkDeliveryGet({ link_delivery_session_id }), () => ({ body: completed }))
      assert.deepStrictEqual(valueOf(answered), completed)
      assert.deepStrictEqual(bodyOf(answered.sent[0]), { link_delivery_session_id })
    })
  )

  const { public_tokens: _, ...withoutTokens } = completed
  const sessions = [
    { ...withoutTokens, access_tokens: ["access-sandbox-1"], item_ids: ["item-1"] },
    { ...withoutTokens, access_tokens: null, item_ids: null, completed_at: null, status: "OPENED" },
    { status: "CREATED", created_at: "2019-10-12T07:20:50.52Z", request_id: "req-1" },
    { ...completed, status: "of tomorrow" }
  ]
  for (const session of sessions) {
    it.effect(`and so does a session as ${JSON.stringify(session)}`, () =>
      Effect.gen(function* () {
        const answered = yield* run(linkDeliveryGet({ link_delivery_session_id }), () => ({ body: session }))
        assert.deepStrictEqual(valueOf(answered), session)
      })
    )
  }
})

describe("the document's environments are a choice of host", () => {
  const hosts: Readonly<Record<Environment, string>> = {
    production: "https://production.plaid.com",
    development: "https://development.plaid.com",
    sandbox: "https://sandbox.plaid.com"
  }
  for (const environment of ["production", "development", "sandbox"] as const) {
    it.effect(`${environment}, with the three headers that its security asks for`, () =>
      Effect.gen(function* () {
        const answered = yield* run(linkDeliveryCreate({ link_token }), () => ({ body: created }), environment)
        const [sent] = answered.sent
        assert.strictEqual(`${sent?.method} ${sent?.url.href}`, `POST ${hosts[environment]}/link_delivery/create`)
        assert.deepInclude(sent?.headers, {
          "plaid-client-id": CLIENT_ID,
          "plaid-secret": SECRET,
          "plaid-version": "2020-09-14",
          "content-type": "application/json",
          accept: "application/json"
        })
        assert.notInclude(sent?.body, SECRET)
      })
    )
  }
})

describe("the document's error object", () => {
  const failing = (body: object) =>
    Effect.map(
      run(Effect.provideService(linkDeliveryCreate({ link_token }), RetryPolicy, never), () => ({ status: 400, body })),
      errorOf
    )

  it.effect("with every field becomes a PlaidError that keeps what a person needs", () =>
    Effect.gen(function* () {
      const error = yield* failing({
        error_type: "ITEM_ERROR",
        error_code: "ITEM_LOGIN_REQUIRED",
        error_message: "the login details of this item have changed.",
        display_message: "Sign in to your bank again.",
        request_id: "HNTDNrA8F1shFEW",
        causes: [],
        status: 400,
        documentation_url: "https://plaid.com/docs/errors/item/#item_login_required",
        suggested_action: "Open Link in update mode."
      })
      assert.deepInclude(error, {
        provider: "plaid",
        operation: "linkDeliveryCreate",
        code: "ITEM_LOGIN_REQUIRED",
        type: "ITEM_ERROR",
        status: 400,
        requestId: "HNTDNrA8F1shFEW",
        attempts: 1
      })
      assert.deepInclude(error.reason, { _tag: "UserActionRequired", action: "relink" })
      assert.strictEqual(
        error.message,
        "plaid linkDeliveryCreate failed (ITEM_LOGIN_REQUIRED): the login details of this item have changed. " +
          "Open Link in update mode. The end user must connect this institution again."
      )
      assert.strictEqual(error.displayMessage, "Sign in to your bank again.")
      assert.strictEqual(error.documentationUrl, "https://plaid.com/docs/errors/item/#item_login_required")
    })
  )

  it.effect("with its required fields alone does, too", () =>
    Effect.gen(function* () {
      const error = yield* failing({
        error_type: "INVALID_INPUT",
        error_code: "INVALID_LINK_TOKEN",
        error_message: "the link token has expired",
        display_message: null
      })
      assert.deepInclude(error, { code: "INVALID_LINK_TOKEN", type: "INVALID_INPUT", status: 400 })
      assert.strictEqual(error.reason._tag, "InvalidRequest")
      for (const absent of [error.displayMessage, error.requestId, error.documentationUrl]) assert.isUndefined(absent)
    })
  )

  it.effect("whose optional fields are null does, too", () =>
    Effect.gen(function* () {
      const error = yield* failing({
        error_type: "API_ERROR",
        error_code: "INTERNAL_SERVER_ERROR",
        error_message: null,
        display_message: null,
        request_id: null,
        causes: null,
        status: null,
        documentation_url: null,
        suggested_action: null
      })
      assert.strictEqual(error.reason._tag, "ProviderUnavailable")
      assert.strictEqual(
        error.message,
        "plaid linkDeliveryCreate failed (INTERNAL_SERVER_ERROR): " +
          "The provider is not available at the moment. Try again later."
      )
    })
  )
})
