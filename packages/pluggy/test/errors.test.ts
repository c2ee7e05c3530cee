import { assert, describe, it } from "@effect/vitest"
import { Conflict, NotFound } from "@bankstream/core/reason"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { TestClock } from "effect/testing"
import { existsSync, readFileSync } from "node:fs"
import { accountsList } from "../src/accounts.ts"
import { kindOf, kindOfItem, kindOfPayment } from "../src/error-codes.ts"
import { PluggyError } from "../src/index.ts"
import { itemsCreate, itemsRetrieve, itemsUpdate } from "../src/items.ts"
import { transactionsList } from "../src/transactions.ts"
import { ACCOUNT_ID, errorOf, ITEM_ID, type Reply, run } from "./pluggy.ts"

/** What the first answer of a status and body becomes; no call is repeated that need not be. */
const failureOf = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  Effect.map(
    run(itemsUpdate({ id: ITEM_ID, parameters: {} }), () => ({ status, body, headers })),
    errorOf
  )

const envelope = (code: number, codeDescription: string, more: object = {}) => ({
  code,
  message: "Something is the matter",
  codeDescription,
  ...more
})

describe("a code of Pluggy", () => {
  // By hand from Pluggy's documentation of each; the package's own table is not looked at.
  const meanings: ReadonlyArray<readonly [number, string, string]> = [
    [400, "CONNECTOR_VALIDATION_ERROR", "InvalidRequest"],
    [400, "CONNECTOR_REQUIRED_PARAMETER_VALIDATION_ERROR", "InvalidRequest"],
    [400, "MFA_PARAMERTER_WAS_ALREADY_USED_ERROR", "UserActionRequired:mfa"],
    [400, "TOO_MANY_CONSECUTIVE_ERRORS", "QuotaExhausted"],
    [400, "IDS_PARAMETER_EXCEEDS_MAX_LENGTH", "InvalidRequest"],
    [400, "BALANCE_INVALID_REQUEST", "InvalidRequest"],
    [400, "BOLETO_CONNECTION_CREATION_CREDENTIALS_ERROR", "InvalidRequest"],
    [400, "ITEM_USER_ALREADY_EXISTS", "Conflict:duplicate"],
    [400, "PARAMETERS_NOT_PROVIDED", "InvalidRequest"],
    [401, "CLIENT_DISABLED", "Forbidden"],
    [403, "BALANCE_CONSENT_ERROR", "UserActionRequired:consent"],
    [403, "CATEGORY_RULE_FORBIDDEN", "Forbidden"],
    [404, "ITEM_NOT_FOUND", "NotFound"],
    [404, "ACCOUNT_NOT_FOUND", "NotFound"],
    [404, "TRANSACTION_NOT_FOUND", "NotFound"],
    [404, "CONNECTOR_NOT_FOUND", "NotFound"],
    [404, "BALANCE_NOT_FOUND", "NotFound"],
    [404, "CREDIT_CARD_BILL_NOT_FOUND", "NotFound"],
    // Not in any table: what is not found is not found.
    [404, "STATEMENT_NOT_FOUND", "NotFound"],
    [409, "ITEM_CREATION_LIMIT_EXCEEDED", "QuotaExhausted"],
    [409, "ITEM_ALREADY_UPDATING", "Conflict:in-progress"],
    [409, "ITEM_IS_ALREADY_UPDATING", "Conflict:in-progress"],
    [400, "LAST_EXECUTION_HAD_LOGIN_ERROR", "UserActionRequired:relink"],
    [400, "ITEM_ORIGINAL_CONNECTED_WITH_DIFFERENT_ACCOUNT", "UserActionRequired:relink"],
    [400, "CONNECTOR_OFFLINE", "InstitutionUnavailable"],
    [403, "CREATE_ITEMS_API_FREE_DISABLED", "Forbidden"],
    [403, "SANDBOX_CLIENT_ITEM_UPDATE_NOT_ALLOWED", "Forbidden"],
    [403, "CLIENT_HAS_ITEM_UPDATES_DISABLED", "Forbidden"],
    [410, "ENDPOINT_DEPRECATED", "InvalidRequest"],
    [429, "BALANCE_OPEN_FINANCE_RATE_LIMIT", "QuotaExhausted"],
    [500, "INTERNAL_SERVER_ERROR", "ProviderUnavailable"],
    [500, "BALANCE_FETCH_ERROR", "InstitutionUnavailable"],
    [502, "BALANCE_CONNECTOR_UNAVAILABLE", "InstitutionUnavailable"],
    // Codes of the future: the status is what is left.
    [400, "SOMETHING_NEW", "Unrecognized"],
    [403, "SOMETHING_NEW", "Forbidden"],
    [500, "SOMETHING_NEW", "ProviderUnavailable"]
  ]
  for (const [status, code, meaning] of meanings) {
    it.effect(`${code} (${status}) is ${meaning}`, () =>
      Effect.gen(function* () {
        const error = yield* failureOf(status, { ...envelope(status, code), errorId: "err-1" })
        const [tag, particular] = meaning.split(":")
        assert.strictEqual(error.reason._tag, tag)
        if (error.reason._tag === "UserActionRequired") assert.strictEqual(error.reason.action, particular)
        if (error.reason._tag === "Conflict") assert.strictEqual(error.reason.kind, particular)
        const { attempts, code: kept, provider, requestId, status: sameStatus } = error
        assert.deepStrictEqual(
          { attempts, kept, provider, requestId, sameStatus },
          { attempts: 1, kept: code, provider: "pluggy", requestId: "err-1", sameStatus: status }
        )
        assert.include(error.message, `pluggy items-update failed (${code}): Something is the matter.`)
      })
    )
  }
})

describe("a failure without a code", () => {
  const bodies: ReadonlyArray<readonly [string, number, unknown, string]> = [
    ["a mistake that validation found", 400, { code: 400, message: "itemId must be a UUID" }, "InvalidRequest"],
    ["several mistakes", 400, { code: 400, message: ["id must be a UUID", "page must be a number"] }, "InvalidRequest"],
    ["an expired cursor", 400, { message: "Invalid cursor" }, "InvalidRequest"],
    ["a person that the central bank does not know", 422, { code: 422, message: "No CPF" }, "InvalidRequest"],
    ["a scope that a connect token lacks", 403, { message: "Forbidden" }, "Forbidden"],
    ["a report that was not enabled", 400, { message: "Report creation is not enabled right now" }, "Forbidden"],
    ["an empty object", 404, {}, "NotFound"],
    ["an empty body", 503, "", "ProviderUnavailable"],
    ["a gateway's page", 502, "<html><h1>502 Bad Gateway</h1></html>", "ProviderUnavailable"],
    ["a firewall's page", 403, "<html>Forbidden</html>", "Forbidden"],
    ["a gateway's page that means nothing", 400, "<html>Bad Request</html>", "Unrecognized"],
    ["a list", 500, [1, 2], "ProviderUnavailable"],
    ["a code that is a number", 404, { codeDescription: 7 }, "NotFound"]
  ]
  for (const [what, status, body, tag] of bodies) {
    it.effect(`(${what}) is told from its status ${status}`, () =>
      Effect.gen(function* () {
        const error = yield* failureOf(status, body)
        assert.strictEqual(error.reason._tag, tag)
        assert.strictEqual(error.code, tag)
        assert.strictEqual(error.status, status)
        assert.notInclude(error.message, "html")
      })
    )
  }

  it.effect("keeps what Pluggy explains", () =>
    Effect.gen(function* () {
      const one = yield* failureOf(400, { code: 400, message: "itemId must be a UUID" })
      assert.include(one.message, "itemId must be a UUID.")
      const two = yield* failureOf(400, { code: 400, message: ["id must be a UUID", "page must be a number"] })
      assert.include(two.message, "id must be a UUID; page must be a number.")
    })
  )
})

describe("what comes with a code", () => {
  it.effect("names the parameters that a connector refuses", () =>
    Effect.gen(function* () {
      const details = [
        { code: "001", parameter: "user", message: "user is required" },
        { code: "002", parameter: "password", message: "must have 6 digits" }
      ]
      for (const list of ["details", "errors"]) {
        const error = yield* failureOf(400, envelope(400, "CONNECTOR_VALIDATION_ERROR", { [list]: details }))
        assert.deepStrictEqual(error.reason._tag === "InvalidRequest" ? error.reason.fields : undefined, [
          { path: "user", expected: "user is required" },
          { path: "password", expected: "must have 6 digits" }
        ])
        assert.include(error.message, "user: user is required; password: must have 6 digits")
      }
    })
  )

  it.effect("names the others when one of them is misshapen", () =>
    Effect.gen(function* () {
      const details = [
        null,
        "user",
        { parameter: "user", message: 7 },
        { parameter: 7, message: "must not be both" },
        { parameter: "password", message: "must have 6 digits" }
      ]
      const error = yield* failureOf(400, envelope(400, "CONNECTOR_VALIDATION_ERROR", { details }))
      assert.deepStrictEqual(error.reason._tag === "InvalidRequest" ? error.reason.fields : undefined, [
        { path: "", expected: "must not be both" },
        { path: "password", expected: "must have 6 digits" }
      ])
    })
  )

  it.effect("may be misshapen without hiding the code", () =>
    Effect.gen(function* () {
      const error = yield* failureOf(400, envelope(400, "CONNECTOR_VALIDATION_ERROR", { details: "none", data: 7 }))
      assert.strictEqual(error.reason._tag, "InvalidRequest")
      assert.strictEqual(error.code, "CONNECTOR_VALIDATION_ERROR")
    })
  )

  for (const body of [envelope(410, "ENDPOINT_DEPRECATED"), { code: 410, message: "Gone" }, {}, "", "<h1>Gone</h1>"]) {
    it.effect(`names the call that replaces one which has ended (${JSON.stringify(body)})`, () =>
      Effect.gen(function* () {
        const ran = yield* run(transactionsList({ accountId: ACCOUNT_ID }), () => ({ status: 410, body }))
        assert.include(errorOf(ran).message, "use transactionsListByCursor (GET /v2/transactions)")
        assert.strictEqual(ran.sent.length, 1)
        // Should others end one day, that is no successor of theirs.
        const other = yield* failureOf(410, body)
        assert.include(other.message, "this call has ended")
        assert.notInclude(other.message, "v2")
      })
    )
  }

  it.effect("does not run an Item again by itself that is running", () =>
    Effect.gen(function* () {
      const ran = yield* run(itemsUpdate({ id: ITEM_ID }), () => ({
        status: 409,
        body: envelope(409, "ITEM_IS_ALREADY_UPDATING")
      }))
      assert.strictEqual(errorOf(ran).reason._tag, "Conflict")
      assert.strictEqual(ran.sent.length, 1)
    })
  )

  it.effect("is an Item that exists, and which, from a body that has no status in it", () =>
    Effect.gen(function* () {
      const parameters = { user: "planted-user" }
      const exists = (items: unknown) =>
        Effect.map(
          run(itemsCreate({ connectorId: 2, parameters }), () => ({
            status: 400,
            body: { codeDescription: "ITEM_USER_ALREADY_EXISTS", message: "Item already exists", items }
          })),
          (ran) => errorOf(ran).reason
        )
      assert.deepStrictEqual(yield* exists([ITEM_ID]), new Conflict({ kind: "duplicate", existing: [ITEM_ID] }))
      // What was sent is not handed on as an id.
      assert.deepStrictEqual(yield* exists(["planted-user", 7]), new Conflict({ kind: "duplicate", existing: [] }))
      assert.deepStrictEqual(yield* exists(undefined), new Conflict({ kind: "duplicate" }))
    })
  )

  // At 12:00 in the test's time.
  const noon = "2026-01-31T12:00:00.000Z"
  const waits: ReadonlyArray<readonly [string, number, string, object, Duration.Duration | undefined]> = [
    [
      "until the login may be tried again",
      400,
      "TOO_MANY_CONSECUTIVE_LOGIN_FAILURES",
      { readableBackoffTime: "2 hours", canRetryAfterDate: "2026-01-31T14:00:00.000Z" },
      Duration.hours(2)
    ],
    [
      "none, when the time is past",
      400,
      "TOO_MANY_CONSECUTIVE_LOGIN_FAILURES",
      { canRetryAfterDate: "2026-01-31T11:00:00.000Z" },
      Duration.zero
    ],
    [
      "unknown, when the time is none",
      400,
      "TOO_MANY_CONSECUTIVE_LOGIN_FAILURES",
      { canRetryAfterDate: "soon" },
      undefined
    ],
    [
      "until the plan's hours are over",
      409,
      "CLIENT_IS_UPDATING_BEFORE_ALLOWED_FREQUENCY",
      { minUpdateFrequencyAllowedInHours: 8, lastUpdatedAt: "2026-01-31T10:30:00.000Z" },
      Duration.minutes(390)
    ],
    ["unknown, when nothing is said", 409, "CLIENT_IS_UPDATING_BEFORE_ALLOWED_FREQUENCY", {}, undefined]
  ]
  for (const [what, status, code, data, wait] of waits) {
    it.effect(`is the wait of ${code}: ${what}`, () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(Date.parse(noon))
        const { reason } = yield* failureOf(status, envelope(status, code, { data }))
        assert.strictEqual(reason._tag, "RateLimited")
        if (reason._tag !== "RateLimited") return
        assert.strictEqual(reason.scope, "item")
        // The test's clock runs while the call is made, and on when a short wait is slept through.
        const seconds = reason.retryAfter === undefined ? undefined : Duration.toSeconds(reason.retryAfter)
        if (wait === undefined) assert.isUndefined(seconds)
        else assert.closeTo(seconds ?? Infinity, Duration.toSeconds(wait), 60)
      })
    )
  }
})

const tooMany = (headers: Readonly<Record<string, string>>): Reply => ({
  status: 429,
  headers: { "ratelimit-limit": "360", "retry-after": "60", ...headers },
  body: { code: 429, message: "Too many requests. Please try again later (see Retry-After header in seconds)" }
})

describe("Pluggy's limiter", () => {
  it.effect("is waited for as long as RateLimit-Reset says, since Retry-After is always a minute", () =>
    Effect.gen(function* () {
      const started = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
      const ran = yield* run(itemsRetrieve({ id: ITEM_ID }), (_, number) =>
        number === 1
          ? tooMany({ "ratelimit-reset": "9" })
          : { body: { id: ITEM_ID, status: "UPDATED", executionStatus: "SUCCESS" } }
      )
      const took = (yield* Effect.clockWith((clock) => clock.currentTimeMillis)) - started
      assert.strictEqual(ran.sent.length, 2)
      assert.isAtLeast(took, 9_000)
      assert.isBelow(took, 30_000)
    })
  )

  it.effect("that closes for longer fails the call at once with the wait", () =>
    Effect.gen(function* () {
      const ran = yield* run(accountsList({ itemId: ITEM_ID }), () => tooMany({ "ratelimit-reset": "3600" }))
      const { attempts, reason } = errorOf(ran)
      assert.strictEqual(attempts, 1)
      assert.strictEqual(reason._tag, "RateLimited")
      if (reason._tag === "RateLimited") assert.deepStrictEqual(reason.retryAfter, Duration.hours(1))
    })
  )
})

it("a PluggyError survives being written down and read back", () => {
  const error = new PluggyError({
    provider: "pluggy",
    operation: "items-retrieve",
    code: "ITEM_NOT_FOUND",
    reason: new NotFound(),
    attempts: 1,
    message: "m"
  })
  const codec = Schema.toCodecJson(PluggyError)
  const copy = Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(Schema.encodeSync(codec)(error))))
  assert.instanceOf(copy, PluggyError)
  assert.instanceOf(copy.reason, NotFound)
  assert.strictEqual(copy.code, "ITEM_NOT_FOUND")
})

describe("every code of the contract", () => {
  const file = new URL("../../../../shared/contracts/pluggy.errors.json", import.meta.url)
  const Contract = Schema.fromJsonString(
    Schema.Struct({
      httpErrors: Schema.Array(Schema.Struct({ codeDescription: Schema.String })),
      unverifiedCodes: Schema.Struct({ codes: Schema.Array(Schema.String) }),
      itemExecution: Schema.Struct({
        executionStatus_error: Schema.Array(Schema.String),
        error_codes: Schema.Array(Schema.Struct({ code: Schema.String }))
      }),
      "paymentIntent.errorDetail.code": Schema.Array(Schema.String),
      "automaticPixPayment.errorDetail.code": Schema.Array(Schema.String),
      "smartTransferPayment.errorDetail.code": Schema.Array(Schema.String)
    })
  )

  it("is known, and none that is only hearsay", (context) => {
    if (!existsSync(file)) {
      console.warn("skipped: ../shared/contracts/pluggy.errors.json is not beside this repository")
      return context.skip()
    }
    const contract = Schema.decodeSync(Contract)(readFileSync(file, "utf8"))
    const { httpErrors, itemExecution, unverifiedCodes } = contract
    const codes = httpErrors.map((error) => error.codeDescription)
    assert.isAbove(codes.length, 50)
    assert.deepStrictEqual(
      codes.filter((code) => kindOf(code) === undefined),
      []
    )
    assert.deepStrictEqual(
      codes.filter((code) => code.endsWith("_NOT_FOUND") && kindOf(code) !== "NotFound"),
      []
    )
    assert.deepStrictEqual(
      unverifiedCodes.codes.filter((code) => kindOf(code) !== undefined),
      []
    )
    const executions = [
      ...itemExecution.error_codes.map((error) => error.code),
      // Some carry a remark in parentheses.
      ...itemExecution.executionStatus_error.map((status) => status.replace(/ .*/, ""))
    ]
    assert.isAbove(executions.length, 20)
    assert.deepStrictEqual(
      executions.filter((code) => kindOfItem("OUTDATED", [code]) === "Unrecognized"),
      []
    )
    const payments = [
      ...contract["paymentIntent.errorDetail.code"],
      ...contract["automaticPixPayment.errorDetail.code"],
      ...contract["smartTransferPayment.errorDetail.code"]
    ]
    assert.lengthOf(payments, 24 + 22 + 6)
    // What no code of a payment means is what the status alone does.
    assert.deepStrictEqual(
      payments.filter((code) => kindOfPayment("ERROR", code) === kindOfPayment("ERROR", undefined)),
      []
    )
  })
})
