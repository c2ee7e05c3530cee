import { WaitSchedule } from "@bankstream/core/waiter"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { assetReportAuditCopyPdfGet, assetReportGet, assetReportPdfGet } from "../src/asset-report.ts"
import { authGet } from "../src/auth.ts"
import { craCheckReportBaseReportGet, craCheckReportPdfGet } from "../src/cra.ts"
import { creditBankIncomeGet, creditBankIncomePdfGet, creditRelayPdfGet } from "../src/credit.ts"
import type { Plaid, PlaidError } from "../src/index.ts"
import type { ItemGetRequest } from "../src/item.ts"
import { processorTransactionsSync } from "../src/processor.ts"
import { statementsDownload } from "../src/statements.ts"
import {
  hasHistoricalUpdate,
  hasInitialUpdate,
  historicalUpdate,
  initialUpdate,
  itemReady,
  waitFor,
  waitForFile
} from "../src/waiters.ts"
import * as Bodies from "./bodies.ts"
import { ACCESS_TOKEN, bodyOf, errorOf, inTurn, run, type Script, valueOf } from "./plaid.ts"

const briefly = Effect.provideService(WaitSchedule, Schedule.spaced("1 minute").pipe(Schedule.upTo({ times: 2 })))

const notReady = (type: string) => Bodies.error(type, "PRODUCT_NOT_READY")

describe("a report is waited for", () => {
  const token = "asset-sandbox-planted-token"
  const user_token = "user-sandbox-planted-token"
  const calls: ReadonlyArray<
    readonly [what: string, type: string, product: string, call: Effect.Effect<unknown, PlaidError, Plaid>]
  > = [
    ["assets", "ASSET_REPORT_ERROR", "assets", waitFor(assetReportGet, { asset_report_token: token })],
    ["check report", "CHECK_REPORT_ERROR", "check_report", waitFor(craCheckReportBaseReportGet, { user_token })],
    ["income", "INCOME_VERIFICATION_ERROR", "income_verification", waitFor(creditBankIncomeGet, { user_token })],
    ["accounts' numbers", "ITEM_ERROR", "auth", waitFor(authGet, { access_token: ACCESS_TOKEN })]
  ]
  for (const [what, type, product, call] of calls) {
    it.effect(`${what}: three times, and given up with how long that was`, () =>
      Effect.gen(function* () {
        const gaveUp = yield* run(briefly(call), () => ({ status: 400, body: notReady(type) }))
        assert.lengthOf(gaveUp.sent, 3)
        const error = errorOf(gaveUp)
        assert.deepInclude(error, { code: "PRODUCT_NOT_READY", type, status: 400, requestId: Bodies.REQUEST_ID })
        assert.deepInclude(error.reason, { _tag: "NotReady", product })
        assert.match(error.message, new RegExp(`: ${product} is not ready after \\d+m( \\d+s)? of waiting`))
      })
    )
  }

  const files: ReadonlyArray<
    readonly [what: string, type: string, bytes: Stream.Stream<Uint8Array, PlaidError, Plaid>]
  > = [
    ["assets", "ASSET_REPORT_ERROR", waitForFile(assetReportPdfGet, { asset_report_token: token })],
    ["an audit copy", "ASSET_REPORT_ERROR", waitForFile(assetReportAuditCopyPdfGet, { audit_copy_token: token })],
    ["check report", "CHECK_REPORT_ERROR", waitForFile(craCheckReportPdfGet, { user_token })],
    ["income", "INCOME_VERIFICATION_ERROR", waitForFile(creditBankIncomePdfGet, { user_token })],
    ["a relay", "ASSET_REPORT_ERROR", waitForFile(creditRelayPdfGet, { relay_token: token, report_type: "asset" })],
    [
      "a statement",
      "ITEM_ERROR",
      waitForFile(statementsDownload, { access_token: ACCESS_TOKEN, statement_id: "statement-1" })
    ]
  ]
  for (const [what, type, bytes] of files) {
    it.effect(`as PDF: ${what}`, () =>
      Effect.gen(function* () {
        const answered = yield* run(Stream.mkString(Stream.decodeText(bytes)), (_, number) =>
          number < 3
            ? { status: 400, body: notReady(type) }
            : { headers: { "content-type": "application/pdf" }, body: "%PDF" }
        )
        assert.strictEqual(valueOf(answered), "%PDF")
        assert.lengthOf(answered.sent, 3)
      })
    )
  }

  it.effect("but not when it could not be made", () =>
    Effect.gen(function* () {
      const failed = Bodies.error("ASSET_REPORT_ERROR", "DATA_QUALITY_CHECK_FAILED")
      const answered = yield* run(
        waitFor(assetReportGet, { asset_report_token: token }),
        inTurn(notReady("ASSET_REPORT_ERROR"), failed)
      )
      assert.strictEqual(errorOf(answered).code, "DATA_QUALITY_CHECK_FAILED")
      assert.lengthOf(answered.sent, 2)
    })
  )
})

describe("an update of transactions", () => {
  const statuses = [
    "NOT_READY",
    "TRANSACTIONS_UPDATE_STATUS_UNKNOWN",
    "INITIAL_UPDATE_COMPLETE",
    "HISTORICAL_UPDATE_COMPLETE"
  ]
  const counting: Script = (_, number) => ({
    body: Bodies.syncPage("", false, { account: null, transactions_update_status: statuses[number - 1] ?? "?" })
  })

  it.effect("the initial one is there as soon as some transactions are", () =>
    Effect.gen(function* () {
      const answered = yield* run(initialUpdate({ access_token: ACCESS_TOKEN }), counting)
      assert.strictEqual(valueOf(answered), "INITIAL_UPDATE_COMPLETE")
      assert.deepStrictEqual(
        answered.sent.map(bodyOf),
        Array.from({ length: 3 }, () => ({ access_token: ACCESS_TOKEN, count: 1 }))
      )
    })
  )

  it.effect("the historical one is there when all are", () =>
    Effect.gen(function* () {
      const options = { account_id: "account-1" }
      const answered = yield* run(historicalUpdate({ access_token: ACCESS_TOKEN, options }), counting)
      assert.strictEqual(valueOf(answered), "HISTORICAL_UPDATE_COMPLETE")
      assert.lengthOf(answered.sent, 4)
      assert.deepInclude(bodyOf(answered.sent[0]), { options })
    })
  )

  it.effect("all there is at once when the historical one is past", () =>
    Effect.gen(function* () {
      const past: Script = () => ({ body: Bodies.syncPage("c1", true, { added: [Bodies.transaction("t1")] }) })
      const answered = yield* run(initialUpdate({ access_token: ACCESS_TOKEN }), past)
      assert.strictEqual(valueOf(answered), "HISTORICAL_UPDATE_COMPLETE")
      assert.lengthOf(answered.sent, 1)
    })
  )

  it.effect("may be waited for by a processor", () =>
    Effect.gen(function* () {
      const request = { processor_token: "processor-sandbox-planted-token", count: 1 }
      const initial = yield* run(waitFor(processorTransactionsSync, request, hasInitialUpdate), counting)
      const historical = yield* run(waitFor(processorTransactionsSync, request, hasHistoricalUpdate), counting)
      assert.deepStrictEqual([initial.sent.length, historical.sent.length], [3, 4])
    })
  )

  it.effect("that does not come is given up", () =>
    Effect.gen(function* () {
      const stuck: Script = () => ({ body: Bodies.syncPage("", false, { transactions_update_status: "NOT_READY" }) })
      const answered = yield* run(briefly(historicalUpdate({ access_token: ACCESS_TOKEN })), stuck)
      assert.strictEqual(errorOf(answered).reason._tag, "NotReady")
      assert.match(errorOf(answered).message, /The data is not ready after \d+m( \d+s)? of waiting/)
    })
  )
})

describe("an Item", () => {
  const request: ItemGetRequest = { access_token: ACCESS_TOKEN }
  const at = { last_successful_update: "2026-01-01T00:00:00Z" }
  /** An Item as it may be read: with these products, this status, and this trouble. */
  const item = (products: ReadonlyArray<string>, status: object | null, error: object | null = null) => ({
    item: { ...Bodies.item, products, error },
    status,
    request_id: Bodies.REQUEST_ID
  })
  const rows: ReadonlyArray<readonly [what: string, readings: ReadonlyArray<object>]> = [
    ["with neither transactions nor investments, at once", [item(["auth", "identity"], null)]],
    [
      "when its transactions came for the first time",
      [
        item(["auth", "transactions"], null),
        item(["auth", "transactions"], { transactions: null }),
        item(["auth", "transactions"], { transactions: { last_successful_update: null } }),
        item(["auth", "transactions"], { transactions: at })
      ]
    ],
    [
      "when its investments came too",
      [
        item(["transactions", "investments"], { transactions: at }),
        item(["transactions", "investments"], { transactions: at, investments: at })
      ]
    ],
    [
      "though an update failed since",
      [item(["transactions"], { transactions: { ...at, last_failed_update: "2026-01-02T00:00:00Z" } })]
    ],
    [
      "when its trouble was no more than that",
      [item(["transactions"], null, notReady("ITEM_ERROR")), item(["transactions"], { transactions: at })]
    ]
  ]
  for (const [what, readings] of rows) {
    it.effect(`is ready ${what}`, () =>
      Effect.gen(function* () {
        const answered = yield* run(itemReady(request), inTurn(...readings))
        assert.deepInclude(valueOf(answered), { request_id: Bodies.REQUEST_ID })
        assert.lengthOf(answered.sent, readings.length)
      })
    )
  }

  it.effect("is ready by what it is billed for, where Plaid names no products", () =>
    Effect.gen(function* () {
      const { products: _, ...unnamed } = { ...Bodies.item, billed_products: ["transactions"], products: undefined }
      const reading = (status: object | null) => ({ item: unnamed, status, request_id: Bodies.REQUEST_ID })
      const answered = yield* run(itemReady(request), inTurn(reading(null), reading({ transactions: at })))
      assert.lengthOf(answered.sent, 2)
    })
  )

  it.effect("in trouble is not waited for: it fails for what it needs", () =>
    Effect.gen(function* () {
      const trouble = { ...Bodies.error("ITEM_ERROR", "ITEM_LOGIN_REQUIRED"), display_message: "Log in again." }
      const answered = yield* run(itemReady(request), inTurn(item(["transactions"], null, trouble)))
      const error = errorOf(answered)
      assert.deepInclude(error.reason, { _tag: "UserActionRequired", action: "relink" })
      assert.deepInclude(error, {
        operation: "itemGet",
        code: "ITEM_LOGIN_REQUIRED",
        type: "ITEM_ERROR",
        displayMessage: "Log in again.",
        requestId: Bodies.REQUEST_ID
      })
      assert.lengthOf(answered.sent, 1)
    })
  )

  it.effect("that stays empty is given up", () =>
    Effect.gen(function* () {
      const answered = yield* run(briefly(itemReady(request)), () => ({ body: item(["transactions"], null) }))
      assert.strictEqual(errorOf(answered).reason._tag, "NotReady")
      assert.lengthOf(answered.sent, 3)
    })
  )
})
