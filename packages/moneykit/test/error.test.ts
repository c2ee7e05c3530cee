import { Gone, NotFound, type Reason, Unrecognized } from "@bankstream/core/reason"
import { never, RetryPolicy } from "@bankstream/core/retry"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { existsSync, readFileSync } from "node:fs"
import { inspect } from "node:util"
import { kindOf, kindOfLink, kindOfProduct } from "../src/error-codes.ts"
import { createLinkSession, exchangeToken } from "../src/link-session.ts"
import { getAccounts, getLink, linkReason, productReason } from "../src/links.ts"
import { errors, gotLink } from "./bodies.ts"
import { errorOf, type Reply, run, valueOf } from "./moneykit.ts"

const failing = (reply: Reply) =>
  Effect.map(
    run(Effect.provideService(getLink({ id: "mk_1" }), RetryPolicy, never), () => reply),
    errorOf
  )

const body = (error_code: string, more: object = {}) => ({ error_code, error_message: "What happened.", ...more })

/** A reason's tag, or what its user must do. */
const short = (reason: Reason | undefined): string | undefined =>
  reason?._tag === "UserActionRequired" ? reason.action : reason?._tag

describe("a code", () => {
  const answers = [
    [401, "api_error.auth.expired_access_token", "Unauthenticated"],
    [401, "api_error.auth.unauthorized", "Unauthenticated"],
    [429, "api_error.rate_limit_exceeded", "RateLimited"],
    [422, "api_error.request.validation_failed", "InvalidRequest"],
    [404, "institution_error.not_found", "NotFound"],
    [400, "link_error.bad_config", "InvalidRequest"],
    [422, "link_error.bad_state", "Unrecognized"],
    [410, "link_error.deleted", "Gone"],
    [403, "link_error.forbidden_action", "UserActionRequired"],
    [404, "link_error.not_found", "NotFound"],
    [401, "link_error.unauthorized_access", "Forbidden"],
    [403, "link_session_error.forbidden_config", "Forbidden"],
    [400, "link_session_error.invalid_token_exchange", "InvalidRequest"],
    [400, "link_error.of_tomorrow", "Unrecognized"],
    [503, "api_error.of_tomorrow", "ProviderUnavailable"],
    [401, "api_error.of_tomorrow", "Unauthenticated"],
    [400, "constructor", "Unrecognized"]
  ] as const
  for (const [status, code, reason] of answers) {
    it.effect(`${code} means ${reason}`, () =>
      Effect.gen(function* () {
        const error = yield* failing({ status, body: body(code) })
        assert.deepInclude(error, { code, status })
        assert.strictEqual(error.reason._tag, reason)
        assert.isUndefined(error.linkErrorCode)
      })
    )
  }

  const links = [
    ["system_error", "ProviderUnavailable"],
    ["provider_error", "InstitutionUnavailable"],
    ["institution_error", "InstitutionUnavailable"],
    ["user_error", "relink"],
    ["auth_expired", "relink"],
    ["no_accounts", "relink"],
    ["user_setup_required", "at-institution"],
    ["invalid_credentials", "relink"],
    ["user_oauth_denied", "consent"],
    ["user_input_incorrect", "relink"],
    ["incomplete", "relink"],
    ["of_tomorrow", "Unrecognized"]
  ] as const
  for (const [code, meaning] of links) {
    it.effect(`link_error.bad_state with ${code} means ${meaning}, as it does in the link`, () =>
      Effect.gen(function* () {
        const error = yield* failing({ status: 422, body: body("link_error.bad_state", { link_error_code: code }) })
        assert.deepInclude(error, { code: "link_error.bad_state", linkErrorCode: code })
        assert.strictEqual(short(error.reason), meaning)
        assert.include(error.message, `(link_error.bad_state): ${code}: What happened. `)
        assert.deepStrictEqual(linkReason({ state: "error", error_code: code }), error.reason)
      })
    )
  }

  const products = [
    ["rate_limit", "RateLimited"],
    ["auth_expired", "relink"],
    ["not_supported", "Forbidden"],
    ["timeout", "InstitutionUnavailable"],
    ["unknown", "ProviderUnavailable"],
    ["no_accounts", "relink"],
    ["institution_error", "InstitutionUnavailable"],
    ["no_permission", "consent"],
    ["of_tomorrow", "Unrecognized"]
  ] as const
  for (const [code, meaning] of products) {
    it(`${code} of a product means ${meaning}`, () =>
      assert.strictEqual(short(productReason({ error_code: code })), meaning))
  }
})

describe("a link that is read", () => {
  const table = [
    [{ state: "connected", error_code: null }, undefined],
    [{ state: "connected" }, undefined],
    [{ state: "connected", error_code: "" }, undefined],
    [{ state: "connecting" }, "NotReady"],
    [{ state: "connecting", error_code: "incomplete" }, "relink"],
    [{ state: "awaiting_token_exchange" }, "NotReady"],
    [{ state: "deleted", error_code: "auth_expired" }, "Gone"],
    [{ state: "error", error_code: "user_setup_required" }, "at-institution"],
    [{ state: "error", error_code: null }, "Unrecognized"],
    [{ state: "of_tomorrow" }, undefined]
  ] as const
  for (const [link, need] of table) {
    it(`as ${JSON.stringify(link)} needs ${need ?? "nothing"}`, () => assert.strictEqual(short(linkReason(link)), need))
  }

  it("has products that need nothing while they have no code", () => {
    for (const product of [{}, { error_code: null }, { error_code: "" }]) assert.isUndefined(productReason(product))
  })
})

describe("a code is known whatever stands beside it", () => {
  const misshapen: ReadonlyArray<readonly [string, object]> = [
    ["nothing", {}],
    ["a message that is an object", { error_message: { text: "no" } }],
    ["a page that is a number", { documentation_url: 7 }],
    ["a link's code that is a number", { link_error_code: 7 }],
    ["validation errors that are none", { validation_errors: "none" }]
  ]
  for (const [what, more] of misshapen) {
    it.effect(what, () =>
      Effect.gen(function* () {
        const error = yield* failing({ status: 410, body: { error_code: "link_error.deleted", ...more } })
        assert.deepInclude(error, { code: "link_error.deleted", reason: new Gone() })
        assert.notInclude(error.message, "object")
      })
    )
  }

  it.effect("the code of a link says nothing beside any code but that of a bad state", () =>
    Effect.gen(function* () {
      for (const code of ["link_error.not_found", "link_error.of_tomorrow"]) {
        const error = yield* failing({ status: 404, body: body(code, { link_error_code: "auth_expired" }) })
        assert.deepInclude(error, { code, reason: new NotFound() })
        assert.isUndefined(error.linkErrorCode)
        assert.notInclude(error.message, "auth_expired")
      }
    })
  )

  it.effect("the code of a link is none of an answer", () =>
    Effect.gen(function* () {
      const error = yield* failing({ status: 422, body: body("auth_expired") })
      assert.deepInclude(error, { code: "auth_expired", reason: new Unrecognized() })
    })
  )
})

describe("an answer without a code is known by its status", () => {
  const answers = [
    [401, { detail: "no" }, "Unauthenticated"],
    [422, { error_code: 7 }, "Unrecognized"],
    [429, "slow down", "RateLimited"],
    [503, "<html>down</html>", "ProviderUnavailable"]
  ] as const
  for (const [status, text, reason] of answers) {
    it.effect(`${status} ${JSON.stringify(text)} is ${reason}`, () =>
      Effect.gen(function* () {
        const error = yield* failing({ status, body: text })
        assert.strictEqual(error.reason._tag, reason)
        assert.deepInclude(error, { status, code: reason })
      })
    )
  }

  it.effect("and a page that is no JSON is no success", () =>
    Effect.gen(function* () {
      const error = yield* failing({ status: 200, body: "<html>hello</html>" })
      assert.deepInclude(error.reason, { _tag: "MalformedResponse", expected: "expected JSON" })
    })
  )
})

describe("a refused request names its fields", () => {
  const locations = [
    [["body", "customer_user", "id"], "customer_user.id"],
    [["query", "size"], "size"],
    [["path", "id"], "id"],
    [["body", "settings", "providers", 0], "settings.providers[0]"],
    [["body", "body"], "body"],
    [["id"], "id"],
    [["body"], ""],
    [[], ""]
  ] as const
  for (const [location, path] of locations) {
    it.effect(`${JSON.stringify(location)} as ${JSON.stringify(path)}`, () =>
      Effect.gen(function* () {
        const invalid = { location, message: "field required", type: "value_error.missing" }
        const error = yield* failing({
          status: 422,
          body: body("api_error.request.validation_failed", { validation_errors: [invalid] })
        })
        assert.deepInclude(error.reason, { _tag: "InvalidRequest", fields: [{ path, expected: "field required" }] })
      })
    )
  }

  it.effect("also where others of them are misshapen", () =>
    Effect.gen(function* () {
      const validation_errors = [{ location: "body", message: 7 }, null, { location: ["query", "size"], message: "no" }]
      const error = yield* failing({
        status: 422,
        body: body("api_error.request.validation_failed", { validation_errors })
      })
      assert.deepInclude(error.reason, { fields: [{ path: "size", expected: "no" }] })
    })
  )

  it.effect("also where the code is left out beside them", () =>
    Effect.gen(function* () {
      const validation_errors = [{ location: ["query", "size"], message: "too great", type: "value_error" }]
      const error = yield* failing({ status: 422, body: { validation_errors } })
      assert.deepInclude(error, { code: "api_error.request.validation_failed", status: 422 })
      assert.deepInclude(error.reason, { fields: [{ path: "size", expected: "too great" }] })
    })
  )

  it.effect("and never their values", () =>
    Effect.gen(function* () {
      const call = createLinkSession({ customer_user: { id: "planted-user" }, redirect_uri: "https://acme.test/back" })
      const validation_errors = [
        { location: ["body", "customer_user", "id"], message: "'planted-user' is taken", type: "value_error" }
      ]
      const answered = yield* run(call, () => ({
        status: 422,
        body: body("api_error.request.validation_failed", { validation_errors })
      }))
      const error = errorOf(answered)
      assert.deepInclude(error.reason, { fields: [{ path: "customer_user.id", expected: "'[hidden]' is taken" }] })
      assert.notInclude(inspect(error, { depth: 9 }), "planted")
    })
  )
})

describe("retrying", () => {
  it.effect("waits as long as Retry-After asks, and succeeds", () =>
    Effect.gen(function* () {
      const answered = yield* run(getLink.withResponse({ id: "mk_1" }), (_, number) =>
        number === 1 ? { status: 429, headers: { "retry-after": "7" }, body: errors.limited } : { body: gotLink }
      )
      assert.strictEqual(valueOf(answered).attempts, 2)
    })
  )

  it.effect("hands a wait on that is too long for a call", () =>
    Effect.gen(function* () {
      const answered = yield* run(getLink({ id: "mk_1" }), () => ({
        status: 429,
        headers: { "retry-after": "3600" },
        body: errors.limited
      }))
      const { reason } = errorOf(answered)
      assert.strictEqual(answered.sent.length, 1)
      assert.strictEqual(reason._tag, "RateLimited")
      if (reason._tag === "RateLimited") assert.deepStrictEqual(reason.retryAfter, Duration.hours(1))
    })
  )

  const replays = [
    ["repeats a read after the provider's failure", getAccounts({ id: "mk_1" }), 4],
    ["never repeats an exchange that may have acted", exchangeToken({ exchangeable_token: "once" }), 1],
    [
      "repeats the start of a session",
      createLinkSession({ customer_user: { id: "user-1" }, redirect_uri: "https://acme.test/back" }),
      4
    ]
  ] as const
  for (const [promise, call, attempts] of replays) {
    it.effect(promise, () =>
      Effect.gen(function* () {
        const answered = yield* run<unknown, unknown>(call, () => ({ status: 503, body: "<html>down</html>" }))
        assert.strictEqual(answered.sent.length, attempts)
        assert.isTrue(answered.exit._tag === "Failure")
      })
    )
  }

  it.effect("does not knock again for a link that needs its user", () =>
    Effect.gen(function* () {
      const answered = yield* run(getAccounts({ id: "mk_1" }), () => ({
        status: 422,
        body: body("link_error.bad_state", { link_error_code: "auth_expired" })
      }))
      assert.strictEqual(answered.sent.length, 1)
      assert.deepInclude(errorOf(answered).reason, { _tag: "UserActionRequired", action: "relink" })
    })
  )
})

describe("every code of the contract", () => {
  const file = new URL("../../../../shared/contracts/moneykit.errors.json", import.meta.url)
  const Contract = Schema.fromJsonString(
    Schema.Struct({
      errors: Schema.Array(Schema.Struct({ error_code: Schema.String })),
      linkErrorCodes: Schema.Struct({ values: Schema.Record(Schema.String, Schema.Unknown) }),
      productErrorCodes: Schema.Struct({ values: Schema.Array(Schema.String) })
    })
  )

  it("is known", (context) => {
    if (!existsSync(file)) {
      console.warn("skipped: ../shared/contracts/moneykit.errors.json is not beside this repository")
      return context.skip()
    }
    const { errors, linkErrorCodes, productErrorCodes } = Schema.decodeSync(Contract)(readFileSync(file, "utf8"))
    const kinds = [
      ...errors.map(({ error_code: code }) => [code, kindOf(code, undefined, "get_link")] as const),
      ...Object.keys(linkErrorCodes.values).map((code) => [code, kindOfLink("error", code)] as const),
      ...productErrorCodes.values.map((code) => [code, kindOfProduct(code)] as const)
    ]
    assert.isAbove(kinds.length, 30)
    assert.deepStrictEqual(
      kinds.filter(([, kind]) => kind === "Unrecognized").map(([code]) => code),
      // What it means is in the link's code beside it.
      ["link_error.bad_state"]
    )
  })
})
