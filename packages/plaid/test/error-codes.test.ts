import { assert, describe, it } from "@effect/vitest"
import { toReason } from "@bankstream/core/kind"
import { decide, defaultPolicy, never, RetryPolicy } from "@bankstream/core/retry"
import type { Reason } from "@bankstream/core/reason"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { existsSync, readFileSync } from "node:fs"
import { accountsGet } from "../src/accounts.ts"
import { kindOf, typesOf } from "../src/error-codes.ts"
import { PlaidError } from "../src/index.ts"
import { itemGet, itemReason } from "../src/item.ts"
import { transactionsGet, transactionsSync } from "../src/transactions.ts"
import { error as refusal, item, REQUEST_ID } from "./bodies.ts"
import { ACCESS_TOKEN, errorOf, type Reply, run, valueOf } from "./plaid.ts"

/** What the first answer becomes; no call is repeated. */
const failing = (reply: Reply) =>
  Effect.map(
    run(Effect.provideService(accountsGet({ access_token: ACCESS_TOKEN }), RetryPolicy, never), () => reply),
    errorOf
  )

/** A reason's tag, with what is particular to it. */
const short = (reason: Reason | undefined): string | undefined => {
  switch (reason?._tag) {
    case "UserActionRequired":
      return `${reason._tag}:${reason.action}`
    case "Conflict":
      return `${reason._tag}:${reason.kind}`
    case "NotReady":
      return reason.product === undefined ? reason._tag : `${reason._tag}:${reason.product}`
    case "RateLimited":
      return reason.scope === undefined ? reason._tag : `${reason._tag}:${reason.scope}`
    default:
      return reason?._tag
  }
}

describe("a code of Plaid", () => {
  it("belongs to a type, to several, or to none that is known", () => {
    assert.deepStrictEqual(typesOf("ITEM_LOGIN_REQUIRED"), ["ITEM_ERROR"])
    assert.includeMembers([...typesOf("PRODUCT_NOT_READY")], ["ASSET_REPORT_ERROR", "ITEM_ERROR"])
    assert.deepStrictEqual(typesOf("toString"), [])
  })

  // By hand from Plaid's page of each; the package's own table is not looked at.
  const meanings: ReadonlyArray<readonly [number, string, string, string]> = [
    [400, "ITEM_ERROR", "ITEM_LOGIN_REQUIRED", "UserActionRequired:relink"],
    [400, "ITEM_ERROR", "ACCESS_NOT_GRANTED", "UserActionRequired:consent"],
    [400, "ITEM_ERROR", "INVALID_MFA", "UserActionRequired:mfa"],
    [400, "ITEM_ERROR", "ITEM_LOCKED", "UserActionRequired:at-institution"],
    [400, "ITEM_ERROR", "PASSWORD_RESET_REQUIRED", "UserActionRequired:at-institution"],
    [400, "ITEM_ERROR", "ITEM_NOT_FOUND", "Gone"],
    [400, "ITEM_ERROR", "NO_INVESTMENT_ACCOUNTS", "Forbidden"],
    [400, "ITEM_ERROR", "PRODUCT_NOT_READY", "NotReady"],
    [400, "ASSET_REPORT_ERROR", "PRODUCT_NOT_READY", "NotReady:assets"],
    [400, "INCOME_VERIFICATION_ERROR", "PRODUCT_NOT_READY", "NotReady:income_verification"],
    [400, "CHECK_REPORT_ERROR", "PRODUCT_NOT_READY", "NotReady:check_report"],
    // Outages and a list that changed come as 400.
    [400, "INSTITUTION_ERROR", "INSTITUTION_DOWN", "InstitutionUnavailable"],
    [400, "INSTITUTION_ERROR", "INSTITUTION_NOT_RESPONDING", "InstitutionUnavailable"],
    [400, "INSTITUTION_ERROR", "UNSUPPORTED_RESPONSE", "Unrecognized"],
    [400, "INSTITUTION_ERROR", "INSTITUTION_NO_LONGER_SUPPORTED", "Gone"],
    [400, "TRANSACTIONS_ERROR", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION", "PaginationMutated"],
    [429, "RATE_LIMIT_EXCEEDED", "TRANSACTIONS_SYNC_LIMIT", "RateLimited"],
    [429, "RATE_LIMIT_EXCEEDED", "INSTITUTION_RATE_LIMIT", "RateLimited:institution"],
    // What a 429 is not always: no wait helps here.
    [429, "RATE_LIMIT_EXCEEDED", "CREDITS_EXHAUSTED", "QuotaExhausted"],
    [429, "RATE_LIMIT_EXCEEDED", "ADDITION_LIMIT", "QuotaExhausted"],
    [400, "INVALID_INPUT", "INVALID_API_KEYS", "Unauthenticated"],
    [400, "INVALID_INPUT", "INVALID_ACCESS_TOKEN", "InvalidRequest"],
    [400, "INVALID_INPUT", "INVALID_INSTITUTION", "NotFound"],
    [400, "INVALID_INPUT", "USER_PERMISSION_REVOKED", "Gone"],
    [400, "INVALID_INPUT", "ADDITIONAL_CONSENT_REQUIRED", "UserActionRequired:consent"],
    [400, "INVALID_INPUT", "UNAUTHORIZED_ROUTE_ACCESS", "Forbidden"],
    [400, "INVALID_REQUEST", "INVALID_FIELD", "InvalidRequest"],
    [400, "INVALID_REQUEST", "NO_LONGER_AVAILABLE", "InvalidRequest"],
    [400, "TRANSACTION_ERROR", "REQUEST_CONFLICT", "Conflict:in-progress"],
    [500, "API_ERROR", "INTERNAL_SERVER_ERROR", "ProviderUnavailable"],
    [503, "API_ERROR", "PLANNED_MAINTENANCE", "ProviderUnavailable"],
    // A status of success, although nothing succeeded.
    [208, "OAUTH_ERROR", "OAUTH_STATE_ID_ALREADY_PROCESSED", "Conflict:duplicate"],
    // Codes of the future have their type's meaning, types of the future none.
    [400, "INSTITUTION_ERROR", "OF_TOMORROW", "InstitutionUnavailable"],
    [429, "RATE_LIMIT_EXCEEDED", "OF_TOMORROW_LIMIT", "RateLimited"],
    [400, "INVALID_INPUT", "OF_TOMORROW", "InvalidRequest"],
    [500, "API_ERROR", "OF_TOMORROW", "ProviderUnavailable"],
    [400, "ITEM_ERROR", "OF_TOMORROW", "Unrecognized"],
    // Whatever the status: an unknown code may mean that something was done.
    [500, "ERROR_OF_TOMORROW", "OF_TOMORROW", "Unrecognized"],
    [429, "ERROR_OF_TOMORROW", "OF_TOMORROW", "Unrecognized"],
    [400, "ERROR_OF_TOMORROW", "ITEM_LOCKED", "Unrecognized"],
    [400, "constructor", "name", "Unrecognized"],
    [400, "ITEM_ERROR", "constructor", "Unrecognized"]
  ]
  for (const [status, type, code, meaning] of meanings) {
    it.effect(`${type}/${code} (${status}) is ${meaning}`, () =>
      Effect.gen(function* () {
        const error = yield* failing({ status, body: refusal(type, code) })
        assert.strictEqual(short(error.reason), meaning)
        assert.deepInclude(error, { attempts: 1, code, provider: "plaid", requestId: REQUEST_ID, status, type })
        assert.include(error.message, `plaid accountsGet failed (${code}): something was wrong. `)
      })
    )
  }

  const reasons = [
    ["OAUTH_CONSENT_EXPIRED", "UserActionRequired:consent"],
    ["OAUTH_USER_REVOKED", "UserActionRequired:consent"],
    ["OAUTH_INVALID_TOKEN", "UserActionRequired:relink"],
    ["OF_TOMORROW", "UserActionRequired:relink"],
    [null, "UserActionRequired:relink"]
  ] as const
  for (const [reason, meaning] of reasons) {
    it.effect(`ITEM_LOGIN_REQUIRED for the reason ${reason} is ${meaning}, of a call and in an Item`, () =>
      Effect.gen(function* () {
        const body = refusal("ITEM_ERROR", "ITEM_LOGIN_REQUIRED", { error_code_reason: reason })
        assert.strictEqual(short((yield* failing({ status: 400, body })).reason), meaning)
        assert.strictEqual(short(itemReason({ error: body })), meaning)
      })
    )
  }

  it.effect("that is the same for all products is not ready for the one that was asked for", () =>
    Effect.gen(function* () {
      const notReady: Reply = { status: 400, body: refusal("ITEM_ERROR", "PRODUCT_NOT_READY") }
      const dates = { start_date: "2026-01-01", end_date: "2026-01-31" }
      for (const call of [
        transactionsGet({ access_token: ACCESS_TOKEN, ...dates }),
        transactionsSync({ access_token: ACCESS_TOKEN })
      ]) {
        const answered = yield* run<unknown, PlaidError>(call, () => notReady)
        assert.strictEqual(short(errorOf(answered).reason), "NotReady:transactions")
        assert.strictEqual(answered.sent.length, 1)
      }
    })
  )

  it.effect("that only points to its causes has the meaning of the first that is one", () =>
    Effect.gen(function* () {
      const cause = { ...refusal("ITEM_ERROR", "ITEM_LOCKED"), item_id: "item-1" }
      const because = (causes: unknown) => refusal("ASSET_REPORT_ERROR", "DATA_UNAVAILABLE", { causes })
      const error = yield* failing({ status: 400, body: because([null, cause]) })
      assert.strictEqual(short(error.reason), "UserActionRequired:at-institution")
      assert.deepInclude(error, { code: "DATA_UNAVAILABLE", type: "ASSET_REPORT_ERROR" })
      for (const causes of [undefined, null, [], [7], "none"]) {
        const alone = yield* failing({ status: 400, body: because(causes) })
        assert.strictEqual(short(alone.reason), "InstitutionUnavailable")
      }
    })
  )
})

describe("an error object without all of its fields, or with some of them misshapen, is known by its codes", () => {
  const codes = { error_type: "ITEM_ERROR", error_code: "ITEM_LOGIN_REQUIRED" }
  const misshapen: ReadonlyArray<readonly [string, object]> = [
    ["nothing else", {}],
    ["a message that is an object", { error_message: { text: "no" } }],
    ["a message that is null", { error_message: null }],
    ["a display message that is a number", { display_message: 7 }],
    ["a reason that is a list", { error_code_reason: ["OAUTH_USER_REVOKED"] }],
    ["an action that is a flag", { suggested_action: true }],
    ["a page that is an object", { documentation_url: {} }],
    ["an id of the request that is a number", { request_id: 7 }],
    ["causes that are an object", { causes: { item_id: "item-1" } }]
  ]
  for (const [what, rest] of misshapen) {
    it.effect(what, () =>
      Effect.gen(function* () {
        const error = yield* failing({
          status: 400,
          headers: { "plaid-request-id": "req-of-header" },
          body: { ...codes, ...rest }
        })
        assert.strictEqual(short(error.reason), "UserActionRequired:relink")
        assert.deepInclude(error, { code: "ITEM_LOGIN_REQUIRED", type: "ITEM_ERROR", requestId: "req-of-header" })
        assert.include(error.message, "plaid accountsGet failed (ITEM_LOGIN_REQUIRED): ")
        assert.notInclude(error.message, "object")
      })
    )
  }

  it.effect("also in the causes of a report", () =>
    Effect.gen(function* () {
      const cause = { error_type: "ITEM_ERROR", error_code: "ITEM_LOCKED", error_message: 7 }
      const causes = [{ error_type: "ITEM_ERROR" }, cause]
      const error = yield* failing({ status: 400, body: refusal("ASSET_REPORT_ERROR", "DATA_UNAVAILABLE", { causes }) })
      assert.strictEqual(short(error.reason), "UserActionRequired:at-institution")
    })
  )
})

describe("an Item that is read", () => {
  it.effect("tells by its error what it needs, although the call did not fail", () =>
    Effect.gen(function* () {
      const error = refusal("ITEM_ERROR", "ITEM_LOGIN_REQUIRED")
      const answered = yield* run(itemGet({ access_token: ACCESS_TOKEN }), () => ({
        body: { item: { ...item, error }, status: null, request_id: "req-1" }
      }))
      assert.strictEqual(short(itemReason(valueOf(answered).item)), "UserActionRequired:relink")
    })
  )

  it("needs nothing while it has no error", () => assert.isUndefined(itemReason({ error: null })))
})

describe("an answer without an error object is known by its status", () => {
  const answers: ReadonlyArray<readonly [number, unknown, string]> = [
    [502, "<html><h1>502 Bad Gateway</h1></html>", "ProviderUnavailable"],
    [503, "", "ProviderUnavailable"],
    [500, [1, 2], "ProviderUnavailable"],
    [500, { error_type: "API_ERROR" }, "ProviderUnavailable"],
    [400, "<html>Bad Request</html>", "Unrecognized"],
    [400, { error_type: 7, error_code: "ITEM_LOCKED" }, "Unrecognized"],
    [400, { error_type: "", error_code: "ITEM_LOCKED" }, "Unrecognized"],
    [401, {}, "Unauthenticated"],
    [403, "<html>Forbidden</html>", "Forbidden"],
    [429, "slow down", "RateLimited"]
  ]
  for (const [status, body, tag] of answers) {
    it.effect(`${status} ${JSON.stringify(body)} is ${tag}`, () =>
      Effect.gen(function* () {
        const error = yield* failing({ status, body })
        assert.strictEqual(error.reason._tag, tag)
        assert.deepInclude(error, { code: tag, status })
        assert.notInclude(error.message, "html")
      })
    )
  }

  it.effect("with Plaid's id of the request from the header", () =>
    Effect.gen(function* () {
      const error = yield* failing({ status: 502, headers: { "Plaid-Request-ID": "req-of-header" }, body: "<html>" })
      assert.strictEqual(error.requestId, "req-of-header")
    })
  )
})

describe("retrying", () => {
  it.effect("passes over an institution's outage and a failing server", () =>
    Effect.gen(function* () {
      const call = accountsGet.withResponse({ access_token: ACCESS_TOKEN })
      const answered = yield* run(call, (_, number) =>
        number === 1
          ? { status: 400, body: refusal("INSTITUTION_ERROR", "INSTITUTION_NOT_RESPONDING") }
          : number === 2
            ? { status: 500, body: refusal("API_ERROR", "INTERNAL_SERVER_ERROR") }
            : { body: { accounts: [], item, request_id: "req-3" } }
      )
      assert.deepInclude(valueOf(answered), { attempts: 3, requestId: "req-3" })
    })
  )

  it.effect("hands on a wait that is too long for a call", () =>
    Effect.gen(function* () {
      const answered = yield* run(accountsGet({ access_token: ACCESS_TOKEN }), () => ({
        status: 429,
        headers: { "retry-after": "3600" },
        body: refusal("RATE_LIMIT_EXCEEDED", "ACCOUNTS_LIMIT")
      }))
      const { reason } = errorOf(answered)
      assert.strictEqual(answered.sent.length, 1)
      assert.strictEqual(reason._tag, "RateLimited")
      if (reason._tag === "RateLimited") assert.deepStrictEqual(reason.retryAfter, Duration.hours(1))
    })
  )

  it.effect("does not knock again for an Item that needs its user, nor when the plan is used up", () =>
    Effect.gen(function* () {
      for (const body of [
        refusal("ITEM_ERROR", "ITEM_LOGIN_REQUIRED"),
        refusal("RATE_LIMIT_EXCEEDED", "CREDITS_EXHAUSTED")
      ]) {
        const answered = yield* run(accountsGet({ access_token: ACCESS_TOKEN }), () => ({ status: 400, body }))
        assert.strictEqual(answered.sent.length, 1)
        assert.strictEqual(errorOf(answered).code, body.error_code)
      }
    })
  )
})

it("a PlaidError survives being written down and read back", () => {
  const error = new PlaidError({
    provider: "plaid",
    operation: "itemGet",
    code: "ITEM_LOGIN_REQUIRED",
    type: "ITEM_ERROR",
    reason: toReason("UserActionRequired:relink", { retryAfter: undefined }),
    attempts: 1,
    displayMessage: "Sign in again.",
    message: "m"
  })
  const codec = Schema.toCodecJson(PlaidError)
  const copy = Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(Schema.encodeSync(codec)(error))))
  assert.instanceOf(copy, PlaidError)
  assert.deepInclude(copy, { code: "ITEM_LOGIN_REQUIRED", displayMessage: "Sign in again.", type: "ITEM_ERROR" })
  assert.strictEqual(short(copy.reason), "UserActionRequired:relink")
})

describe("every row of the contract", () => {
  const file = new URL("../../../../shared/contracts/plaid.errors.json", import.meta.url)
  const Contract = Schema.fromJsonString(
    Schema.Struct({
      error_types: Schema.Array(Schema.String),
      errors: Schema.Array(
        Schema.Struct({ error_type: Schema.String, error_code: Schema.String, retry_class: Schema.String })
      )
    })
  )

  // What each class of recovery may be read as.
  const allowed: Readonly<Record<string, ReadonlyArray<Reason["_tag"]>>> = {
    backoff: ["RateLimited", "Conflict"],
    backoff_if_safe: ["ProviderUnavailable"],
    backoff_slow: ["InstitutionUnavailable", "ProviderUnavailable"],
    config: ["Forbidden"],
    inspect_causes: ["InstitutionUnavailable"],
    item_gone: ["Gone"],
    not_applicable: ["Forbidden"],
    restart_pagination: ["PaginationMutated"],
    user_at_institution: ["UserActionRequired"],
    user_in_link: ["UserActionRequired"],
    user_update_mode: ["UserActionRequired"],
    wait_for_webhook: ["NotReady"]
  }
  // Of the three meanings of backoff, and none else, the policy makes another attempt.
  const retried = new Set(["backoff", "backoff_if_safe", "backoff_slow", "inspect_causes"])

  it("is known, and recovers as its class says", (context) => {
    if (!existsSync(file)) {
      console.warn("skipped: ../shared/contracts/plaid.errors.json is not beside this repository")
      return context.skip()
    }
    const { error_types, errors } = Schema.decodeSync(Contract)(readFileSync(file, "utf8"))
    assert.strictEqual(errors.length, 189)
    assert.strictEqual(error_types.length, 38)
    for (const { error_code: code, error_type: type, retry_class } of errors) {
      const row = `${type}/${code} (${retry_class})`
      const kind = kindOf(type, code)
      const reason = toReason(kind, { retryAfter: undefined })
      // Unlike a made-up code, this one is not left to its type, unless its type has no meaning but one.
      if (kind === "Unrecognized") assert.strictEqual(code, "UNSUPPORTED_RESPONSE", row)
      if (retry_class in allowed) assert.isTrue(allowed[retry_class]?.includes(reason._tag), row)
      const decision = decide({
        reason,
        replay: "safe",
        attempt: 1,
        left: 60_000,
        random: 0.5,
        policy: defaultPolicy
      })
      assert.strictEqual(decision._tag === "Retry", retried.has(retry_class), row)
    }
    const listed = new Set(errors.map((row) => row.error_type))
    // The types of which no code is published mean nothing more, but are there to be completed by an editor.
    for (const type of error_types) {
      if (!listed.has(type)) assert.strictEqual(kindOf(type, "OF_TOMORROW"), "Unrecognized", type)
    }
  })
})

describe("the status of an answer", () => {
  const codes = [
    ["ITEM_ERROR", "ITEM_LOGIN_REQUIRED", "UserActionRequired:relink"],
    ["INSTITUTION_ERROR", "INSTITUTION_DOWN", "InstitutionUnavailable"],
    ["TRANSACTIONS_ERROR", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION", "PaginationMutated"],
    ["RATE_LIMIT_EXCEEDED", "CREDITS_EXHAUSTED", "QuotaExhausted"],
    ["RATE_LIMIT_EXCEEDED", "TRANSACTIONS_LIMIT", "RateLimited"],
    ["API_ERROR", "INTERNAL_SERVER_ERROR", "ProviderUnavailable"],
    ["INVALID_INPUT", "INVALID_API_KEYS", "Unauthenticated"],
    // A type's meaning, too, is put before the status's.
    ["INVALID_REQUEST", "OF_TOMORROW", "InvalidRequest"]
  ] as const
  for (const [type, code, meaning] of codes) {
    it.effect(`changes nothing in what ${type}/${code} means`, () =>
      Effect.gen(function* () {
        for (const status of [200, 208, 400, 401, 403, 404, 409, 410, 412, 422, 429, 500, 502, 503, 504]) {
          const failure = yield* failing({ status, body: refusal(type, code) })
          assert.strictEqual(short(failure.reason), meaning, String(status))
          assert.deepInclude(failure, { code, type, status })
        }
      })
    )
  }
})
