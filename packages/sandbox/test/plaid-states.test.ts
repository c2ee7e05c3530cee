/** What becomes of Plaid's Items and cursors as time goes by, and what their programs are told of it by webhooks. */
import { accountsGet } from "@bankstream/plaid/accounts"
import { authGet } from "@bankstream/plaid/auth"
import { itemGet, itemPublicTokenExchange, itemWebhookUpdate } from "@bankstream/plaid/item"
import { linkTokenCreate } from "@bankstream/plaid/link"
import { processorTokenCreate, processorTokenWebhookUpdate } from "@bankstream/plaid/processor"
import { sandboxItemFireWebhook, sandboxItemResetLogin, sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import {
  transactionsGet,
  transactionsRecurringGet,
  transactionsRefresh,
  transactionsSync,
  type TransactionsSyncResponse
} from "@bankstream/plaid/transactions"
import { historicalUpdate } from "@bankstream/plaid/waiters"
import { verify, WebhookKeys } from "@bankstream/plaid/webhooks"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { listener, until } from "./listener.ts"
import { raw, rawPlaid, simulators, textAt } from "./simulators.ts"

interface Wanted {
  readonly days?: number
  readonly webhook?: string
  readonly username?: string
  readonly institution?: string
}

const itemOf = ({ days, institution = "ins_109508", username, webhook }: Wanted = {}) =>
  Effect.gen(function* () {
    const { public_token } = yield* sandboxPublicTokenCreate({
      institution_id: institution,
      initial_products: ["transactions"],
      options: {
        ...(days === undefined ? {} : { transactions: { days_requested: days } }),
        ...(webhook === undefined ? {} : { webhook }),
        ...(username === undefined ? {} : { override_username: username, override_password: "anything" })
      }
    })
    return yield* itemPublicTokenExchange({ public_token })
  })

/** Plaid's test user whose transactions are not there at once. */
const DYNAMIC = "user_transactions_dynamic"

/** A program that keeps what updates tell. */
const keeper = (access_token: string) => {
  const kept = new Map<string, boolean>()
  const apply = ({ added, modified, removed }: Pick<TransactionsSyncResponse, "added" | "modified" | "removed">) => {
    for (const row of [...added, ...modified]) kept.set(row.transaction_id, row.pending)
    for (const row of removed) kept.delete(row.transaction_id)
  }
  return {
    kept,
    /** Reads one update whole, and gives the cursor of its end. */
    read: (from: string) =>
      Effect.gen(function* () {
        let cursor = from
        for (let more = true; more;) {
          const page = yield* transactionsSync({ access_token, cursor, count: 100 })
          apply(page)
          ;({ has_more: more, next_cursor: cursor } = page)
        }
        return cursor
      })
  }
}

/** The ids of an Item's rows as they are now. */
const truth = (access_token: string) =>
  Effect.map(
    transactionsGet.items({ access_token, start_date: "2024-01-01", end_date: "2027-12-31" }).pipe(Stream.runCollect),
    (rows) => new Map(rows.map((row) => [row.transaction_id, row.pending] as const))
  )

describe("An Item of Plaid's whose transactions are being fetched", () => {
  it.effect("has none at first, then those of a month, then all, whichever way they are asked for", () =>
    Effect.gen(function* () {
      const { access_token } = yield* itemOf({ username: DYNAMIC })
      const early = yield* transactionsSync({ access_token })
      assert.deepStrictEqual([early.transactions_update_status, early.next_cursor, early.added], ["NOT_READY", "", []])
      const window = { start_date: "2024-01-01", end_date: "2026-12-31" }
      const refusal = yield* Effect.flip(transactionsGet({ access_token, ...window }))
      assert.deepStrictEqual([refusal.code, refusal.reason._tag], ["PRODUCT_NOT_READY", "NotReady"])
      assert.isNull((yield* itemGet({ access_token })).status?.transactions?.last_successful_update)

      yield* TestClock.adjust("6 seconds")
      const { kept, read } = keeper(access_token)
      const cursor = yield* read("")
      const recent = kept.size
      assert.isAbove(recent, 0)
      assert.strictEqual(
        (yield* transactionsSync({ access_token })).transactions_update_status,
        "INITIAL_UPDATE_COMPLETE"
      )
      assert.strictEqual((yield* transactionsGet({ access_token, ...window })).total_transactions, recent)
      // Its cursor says that there is nothing more for now.
      assert.strictEqual(yield* read(cursor), cursor)

      yield* TestClock.adjust("10 seconds")
      yield* read(cursor)
      assert.isAbove(kept.size, recent)
      assert.deepStrictEqual(kept, yield* truth(access_token))
      assert.isString((yield* itemGet({ access_token })).status?.transactions?.last_successful_update)
    }).pipe(Effect.provide(simulators()))
  )

  it.effect("is waited for by Bankstream's waiters", () =>
    Effect.gen(function* () {
      const { access_token } = yield* itemOf({ username: DYNAMIC })
      const waiting = yield* Effect.forkChild(historicalUpdate({ access_token }))
      for (let second = 0; second < 40; second++) yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* Fiber.join(waiting), "HISTORICAL_UPDATE_COMPLETE")
    }).pipe(Effect.provide(simulators()))
  )

  it.effect("has other products held back by a control, too", () =>
    Effect.gen(function* () {
      const { holdBack } = yield* Sandbox
      const { access_token, item_id } = yield* itemOf()
      yield* holdBack("plaid", item_id, "auth", "1 minute")
      assert.strictEqual((yield* Effect.flip(authGet({ access_token }))).code, "PRODUCT_NOT_READY")
      yield* TestClock.adjust("2 minutes")
      assert.isAbove((yield* authGet({ access_token })).accounts.length, 0)
    }).pipe(Effect.provide(simulators()))
  )
})

/** All days that there could be rows of. */
const EVER = { start_date: "2024-01-01", end_date: "2027-12-31" }

/** The date of the oldest row that Plaid lists of an Item, whichever way it is asked: by date, and by cursor. */
const oldestOf = (access_token: string) =>
  Effect.gen(function* () {
    const { kept, read } = keeper(access_token)
    yield* read("")
    assert.deepStrictEqual(kept, yield* truth(access_token))
    const rows = yield* transactionsGet.items({ access_token, ...EVER }).pipe(Stream.runCollect)
    return rows.at(-1)?.date ?? ""
  })

/** The day of the oldest row may be some days later than the first that was asked for. */
const assertNear = (date: string, first: string) => {
  assert.isAtLeast(Date.parse(date), Date.parse(first))
  assert.isAtMost(Date.parse(date), Date.parse(first) + 7 * 86_400_000)
}

describe("The history of a Plaid Item", () => {
  for (const [promise, transactions, first] of [
    ["is 90 days when nothing else was asked for", undefined, "2026-04-01"],
    ["is as long as was asked for", { days_requested: 30 }, "2026-05-31"],
    ["is a day when a day was asked for", { days_requested: 1 }, "2026-06-29"],
    ["is at most two years", { days_requested: 730 }, "2024-07-01"],
    ["begins on the day that was asked for in the old way", { start_date: "2026-01-15" }, "2026-01-15"],
    ["goes by days where both ways are used", { start_date: "2024-07-01", days_requested: 60 }, "2026-05-01"]
  ] as const) {
    it.effect(promise, () =>
      Effect.gen(function* () {
        const { public_token } = yield* sandboxPublicTokenCreate({
          institution_id: "ins_109508",
          initial_products: ["transactions"],
          ...(transactions === undefined ? {} : { options: { transactions } })
        })
        const { access_token } = yield* itemPublicTokenExchange({ public_token })
        assertNear(yield* oldestOf(access_token), first)
      }).pipe(Effect.provide(simulators({ transactions: 40_000 })))
    )
  }

  /** An Item that was linked without transactions. */
  const untracked = (username?: string, webhook?: string) =>
    Effect.gen(function* () {
      const { public_token } = yield* sandboxPublicTokenCreate({
        institution_id: "ins_109508",
        initial_products: ["auth"],
        options: {
          ...(username === undefined ? {} : { override_username: username }),
          ...(webhook === undefined ? {} : { webhook })
        }
      })
      return (yield* itemPublicTokenExchange({ public_token })).access_token
    })

  it.effect("is what the first call asks for that reads transactions, and what no later one changes", () =>
    Effect.gen(function* () {
      const access_token = yield* untracked()
      assert.isNull((yield* itemGet({ access_token })).status?.transactions)
      assert.strictEqual((yield* Effect.flip(transactionsRefresh({ access_token }))).code, "PRODUCT_NOT_ENABLED")
      assert.strictEqual((yield* Effect.flip(transactionsRecurringGet({ access_token }))).code, "PRODUCT_NOT_ENABLED")
      yield* transactionsSync({ access_token, options: { days_requested: 60 } })
      yield* transactionsGet({ access_token, ...EVER, options: { days_requested: 730 } })
      assertNear(yield* oldestOf(access_token), "2026-05-01")
      assert.isTrue((yield* itemGet({ access_token })).item.products?.includes("transactions"))

      const other = yield* untracked()
      yield* transactionsGet({ access_token: other, ...EVER })
      yield* transactionsSync({ access_token: other, options: { days_requested: 730 } })
      assertNear(yield* oldestOf(other), "2026-04-01")
      // Asking for days has no meaning for an Item that was linked with transactions.
      const { access_token: linked } = yield* itemOf({ days: 30 })
      yield* transactionsSync({ access_token: linked, options: { days_requested: 730 } })
      assertNear(yield* oldestOf(linked), "2026-05-31")
    }).pipe(Effect.provide(simulators({ transactions: 40_000 })))
  )

  it.effect("is fetched from the first such call on, in its order", () =>
    Effect.gen(function* () {
      const { deliveries } = yield* Sandbox
      const told = Effect.map(deliveries, (list) => list.map(({ event }) => event))
      const access_token = yield* untracked(DYNAMIC, "https://app.example.com/hook")
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* told, [])
      const refusal = yield* Effect.flip(transactionsGet({ access_token, ...EVER }))
      assert.strictEqual(refusal.code, "PRODUCT_NOT_READY")
      yield* TestClock.adjust("6 seconds")
      const { added, transactions_update_status } = yield* transactionsSync({ access_token, count: 500 })
      assert.strictEqual(transactions_update_status, "INITIAL_UPDATE_COMPLETE")
      assert.isAbove(added.length, 0)
      for (const { date } of added) assert.isAtLeast(Date.parse(date), Date.parse("2026-05-31"))
      assert.deepStrictEqual(yield* told, ["TRANSACTIONS/INITIAL_UPDATE"])
      yield* TestClock.adjust("10 seconds")
      // Whoever has read by cursor by now is told of that, too.
      assert.deepStrictEqual((yield* told).slice(1), [
        "TRANSACTIONS/HISTORICAL_UPDATE",
        "TRANSACTIONS/SYNC_UPDATES_AVAILABLE"
      ])
      assertNear(yield* oldestOf(access_token), "2026-04-01")
    }).pipe(Effect.provide(simulators({ transactions: 40_000 })))
  )

  it.effect("is all that there is for a connection that a control makes, unless it is told otherwise", () =>
    Effect.gen(function* () {
      const { connect } = yield* Sandbox
      const make = (wanted: { readonly daysRequested?: number }) =>
        Effect.map(
          connect("plaid", { institutionId: "ins_109508", ...wanted }),
          ({ keys }) => keys["access_token"] ?? ""
        )
      assertNear(yield* oldestOf(yield* make({})), "2024-07-01")
      assertNear(yield* oldestOf(yield* make({ daysRequested: 90 })), "2026-04-01")
      const order = { institution_id: "ins_109508", days_requested: 30 }
      const { body } = yield* raw("plaid", "/_sandbox/connections", { body: order })
      assertNear(yield* oldestOf(textAt(body, "access_token")), "2026-05-31")
      for (const days_requested of [0, 731, 1.5]) {
        const { status } = yield* raw("plaid", "/_sandbox/connections", { body: { ...order, days_requested } })
        assert.strictEqual(status, 400)
      }
      const elsewhere = yield* raw("moneykit", "/_sandbox/connections", {
        body: { ...order, institution_id: "harborlight" }
      })
      assert.strictEqual(elsewhere.status, 400)
    }).pipe(Effect.provide(simulators({ transactions: 40_000 })))
  )
})

describe("A cursor of Plaid's", () => {
  it.effect("brings what came, what changed and what went as time goes by, until nothing is missing", () =>
    Effect.gen(function* () {
      const { advance } = yield* Sandbox
      const { access_token } = yield* itemOf()
      const { kept, read } = keeper(access_token)
      let cursor = yield* read("")
      for (let day = 0; day < 30; day += 3) {
        yield* advance("3 days")
        cursor = yield* read(cursor)
      }
      assert.deepStrictEqual(kept, yield* truth(access_token))
    }).pipe(Effect.provide(simulators({ transactions: 40_000 })))
  )

  it.effect("is refused when the rows change while an update is read, and the update's first cursor leads on", () =>
    Effect.gen(function* () {
      const { mutate } = yield* Sandbox
      const { access_token, item_id } = yield* itemOf()
      const { kept, read } = keeper(access_token)
      const first = yield* transactionsSync({ access_token, count: 10 })
      yield* mutate("plaid", item_id)
      const refusal = yield* rawPlaid("/transactions/sync", { access_token, cursor: first.next_cursor, count: 10 })
      assert.strictEqual(refusal.status, 400)
      assert.strictEqual(textAt(refusal.body, "error_type"), "TRANSACTIONS_ERROR")
      assert.strictEqual(textAt(refusal.body, "error_code"), "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION")
      // The cursor stays refused; only the first one of the update leads on.
      const error = yield* Effect.flip(transactionsSync({ access_token, cursor: first.next_cursor }))
      assert.strictEqual(error.reason._tag, "PaginationMutated")
      const end = yield* read("")
      assert.deepStrictEqual(kept, yield* truth(access_token))

      // The same in the middle of a later update.
      yield* mutate("plaid", item_id)
      const later = yield* transactionsSync({ access_token, cursor: end, count: 1 })
      assert.isTrue(later.has_more)
      yield* mutate("plaid", item_id)
      assert.strictEqual(
        (yield* Effect.flip(transactionsSync({ access_token, cursor: later.next_cursor }))).code,
        "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"
      )
      yield* read(end)
      assert.deepStrictEqual(kept, yield* truth(access_token))
    }).pipe(Effect.provide(simulators()))
  )

  it.effect("is followed by Bankstream's stream over a mutation, which begins again", () =>
    Effect.gen(function* () {
      const { mutate } = yield* Sandbox
      const { access_token, item_id } = yield* itemOf({ days: 730 })
      let mutated = false
      const reading = yield* Effect.forkChild(
        transactionsSync.events({ access_token }, { pageSize: 150 }).pipe(
          Stream.tap(() => {
            if (mutated) return Effect.void
            mutated = true
            return mutate("plaid", item_id)
          }),
          Stream.runCollect
        )
      )
      for (let second = 0; second < 20; second++) yield* TestClock.adjust("1 second")
      const events = yield* Fiber.join(reading)
      assert.strictEqual(events.filter(({ _tag }) => _tag === "Restart").length, 1)
      const since = events.slice(events.findIndex(({ _tag }) => _tag === "Restart"))
      const ids = since
        .flatMap((event) => (event._tag === "Page" ? event.page.added : []))
        .map((row) => row.transaction_id)
      assert.deepStrictEqual(new Set(ids), new Set((yield* truth(access_token)).keys()))
    }).pipe(Effect.provide(simulators()))
  )

  it.effect("brings a new purchase, and the last one posted, each time that the lively test user is refreshed", () =>
    Effect.gen(function* () {
      const { access_token } = yield* itemOf({ username: DYNAMIC })
      yield* TestClock.adjust("1 minute")
      const { next_cursor: start } = yield* transactionsSync({ access_token, cursor: "now" })
      yield* transactionsRefresh({ access_token })
      const one = yield* transactionsSync({ access_token, cursor: start })
      const pending = one.added.filter((row) => row.pending && row.merchant_name === "Corner Cafe")
      assert.strictEqual(pending.length, 1)
      yield* transactionsRefresh({ access_token })
      const two = yield* transactionsSync({ access_token, cursor: one.next_cursor })
      const posted = two.added.find((row) => row.pending_transaction_id === pending[0]?.transaction_id)
      assert.isFalse(posted?.pending)
      assert.include(
        two.removed.map((row) => row.transaction_id),
        pending[0]?.transaction_id
      )
    }).pipe(Effect.provide(simulators()))
  )
})

/** The simulators, and what their webhooks are verified with. */
const withKeys = Layer.provideMerge(WebhookKeys.layer, simulators())

/** What came to a listener, verified, by its kind. */
const kindsOf = Effect.fnUntraced(function* (
  came: ReadonlyArray<{ readonly headers: object; readonly body: Uint8Array }>
) {
  const kinds: Array<string> = []
  for (const { body, headers } of came) {
    const webhook = yield* verify({ headers: Object.fromEntries(Object.entries(headers)), body })
    assert.notStrictEqual(webhook._tag, "Unrecognized", JSON.stringify(webhook))
    kinds.push(webhook._tag)
  }
  return kinds
})

describe("Plaid's webhooks", () => {
  it.effect("tell of an Item's life, signed, and as documented", () =>
    Effect.gen(function* () {
      const sandbox = yield* Sandbox
      const { came, url } = yield* listener
      const { access_token, item_id } = yield* itemOf({ username: DYNAMIC, webhook: `${url}/hook` })
      /** What comes of something that is done. */
      const after = <A, E, R>(act: Effect.Effect<A, E, R>, count: number) =>
        Effect.gen(function* () {
          const before = came.length
          yield* act
          yield* until(came, before + count)
          // What is sent at the same time may come in any order.
          return (yield* kindsOf(came.slice(before))).toSorted()
        })
      yield* transactionsSync({ access_token })
      assert.deepStrictEqual(yield* after(sandbox.advance("20 seconds"), 4), [
        "TRANSACTIONS/HISTORICAL_UPDATE",
        "TRANSACTIONS/INITIAL_UPDATE",
        "TRANSACTIONS/SYNC_UPDATES_AVAILABLE",
        "TRANSACTIONS/SYNC_UPDATES_AVAILABLE"
      ])
      assert.deepStrictEqual(yield* after(transactionsRefresh({ access_token }), 2), [
        "TRANSACTIONS/DEFAULT_UPDATE",
        "TRANSACTIONS/SYNC_UPDATES_AVAILABLE"
      ])
      assert.deepStrictEqual(yield* after(transactionsRefresh({ access_token }), 3), [
        "TRANSACTIONS/DEFAULT_UPDATE",
        "TRANSACTIONS/SYNC_UPDATES_AVAILABLE",
        "TRANSACTIONS/TRANSACTIONS_REMOVED"
      ])
      assert.deepStrictEqual(yield* after(sandboxItemResetLogin({ access_token }), 1), ["ITEM/ERROR"])
      assert.deepStrictEqual(yield* after(sandbox.mendConnection("plaid", item_id), 1), ["ITEM/LOGIN_REPAIRED"])
      assert.deepStrictEqual(yield* after(itemWebhookUpdate({ access_token, webhook: `${url}/other` }), 1), [
        "ITEM/WEBHOOK_UPDATE_ACKNOWLEDGED"
      ])
      assert.strictEqual(came.at(-1)?.path, "/other")
      assert.strictEqual(
        (yield* itemGet({ access_token })).status?.last_webhook?.code_sent,
        "WEBHOOK_UPDATE_ACKNOWLEDGED"
      )
      assert.deepStrictEqual(yield* after(sandbox.revokeConsent("plaid", item_id), 1), ["ITEM/USER_PERMISSION_REVOKED"])
      const error = yield* Effect.flip(accountsGet({ access_token }))
      assert.strictEqual(error.code, "ITEM_LOGIN_REQUIRED")
    }).pipe(Effect.scoped, Effect.provide(withKeys))
  )

  it.effect("say nothing of updates by cursor to a program that never asked for any", () =>
    Effect.gen(function* () {
      const { came, url } = yield* listener
      yield* itemOf({ webhook: url })
      yield* until(came, 2)
      assert.deepStrictEqual((yield* kindsOf(came)).toSorted(), [
        "TRANSACTIONS/HISTORICAL_UPDATE",
        "TRANSACTIONS/INITIAL_UPDATE"
      ])
    }).pipe(Effect.scoped, Effect.provide(withKeys))
  )

  it.effect("do not tell of a repaired login when the program had it repaired, in update mode", () =>
    Effect.gen(function* () {
      const { came, url } = yield* listener
      const { access_token } = yield* itemOf({ webhook: url })
      yield* until(came, 2)
      yield* sandboxItemResetLogin({ access_token })
      yield* until(came, 3)
      const link = { client_name: "Acme", language: "en", country_codes: ["US"], access_token, webhook: url } as const
      const { link_token } = yield* linkTokenCreate(link)
      yield* raw("plaid", `/_sandbox/link-tokens/${link_token}/complete`, { body: { institution_id: "ins_109508" } })
      yield* until(came, 5)
      assert.deepStrictEqual((yield* kindsOf(came)).slice(2).toSorted(), [
        "ITEM/ERROR",
        "LINK/EVENTS",
        "LINK/SESSION_FINISHED"
      ])
      assert.isNull((yield* itemGet({ access_token })).item.error)
    }).pipe(Effect.scoped, Effect.provide(withKeys))
  )

  it.effect("tell a partner with a processor token of its account alone", () =>
    Effect.gen(function* () {
      const { createTransaction } = yield* Sandbox
      const { came, url } = yield* listener
      const { access_token } = yield* itemOf()
      const { accounts } = yield* accountsGet({ access_token })
      const [account_id = "", other = ""] = accounts.map((account) => account.account_id)
      const { processor_token } = yield* processorTokenCreate({ access_token, account_id, processor: "dwolla" })
      yield* processorTokenWebhookUpdate({ processor_token, webhook: url })
      yield* until(came, 1)
      yield* createTransaction(other, { amount: "-5.00" })
      yield* createTransaction(account_id, { amount: "-7.00" })
      yield* until(came, 2)
      assert.deepStrictEqual(yield* kindsOf(came), [
        "PROCESSOR_TOKEN/WEBHOOK_UPDATE_ACKNOWLEDGED",
        "TRANSACTIONS/SYNC_UPDATES_AVAILABLE"
      ])
    }).pipe(Effect.scoped, Effect.provide(withKeys))
  )

  it.effect("come on order, of each kind that can be ordered", () =>
    Effect.gen(function* () {
      const { came, url } = yield* listener
      const { public_token } = yield* sandboxPublicTokenCreate({
        institution_id: "ins_109508",
        initial_products: ["transactions", "auth", "investments", "liabilities", "assets"],
        options: { webhook: url }
      })
      const { access_token } = yield* itemPublicTokenExchange({ public_token })
      yield* until(came, 2)
      const orders = [
        ["TRANSACTIONS", "DEFAULT_UPDATE"],
        ["AUTH", "DEFAULT_UPDATE"],
        ["HOLDINGS", "DEFAULT_UPDATE"],
        ["INVESTMENTS_TRANSACTIONS", "DEFAULT_UPDATE"],
        ["LIABILITIES", "DEFAULT_UPDATE"],
        ["TRANSACTIONS", "SYNC_UPDATES_AVAILABLE"],
        ["TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE"],
        ["AUTH", "SMS_MICRODEPOSITS_VERIFICATION"],
        ["ITEM", "ERROR"],
        ["ITEM", "NEW_ACCOUNTS_AVAILABLE"],
        ["ITEM", "USER_PERMISSION_REVOKED"],
        ["ITEM", "USER_ACCOUNT_REVOKED"],
        ["ITEM", "LOGIN_REPAIRED"],
        ["ITEM", "PENDING_DISCONNECT"],
        ["ASSETS", "PRODUCT_READY"],
        ["ASSETS", "ERROR"]
      ] as const
      for (const [webhook_type, webhook_code] of orders) {
        const before = came.length
        assert.isTrue((yield* sandboxItemFireWebhook({ access_token, webhook_type, webhook_code })).webhook_fired)
        yield* until(came, before + 1)
      }
      assert.deepStrictEqual(
        (yield* kindsOf(came)).slice(2),
        orders.map((names) => names.join("/"))
      )
      const { access_token: silent } = yield* itemOf()
      const order = { access_token: silent, webhook_type: "ITEM", webhook_code: "ERROR" } as const
      const refusal = yield* Effect.flip(sandboxItemFireWebhook(order))
      assert.deepStrictEqual([refusal.type, refusal.code], ["SANDBOX_ERROR", "SANDBOX_WEBHOOK_INVALID"])
    }).pipe(Effect.scoped, Effect.provide(withKeys))
  )

  it.effect("do not come on order where the Item has not the product that they are about", () =>
    Effect.gen(function* () {
      const { deliveries } = yield* Sandbox
      const { public_token } = yield* sandboxPublicTokenCreate({
        institution_id: "ins_109508",
        initial_products: ["identity"],
        options: { webhook: "https://app.example.com/hook" }
      })
      const { access_token } = yield* itemPublicTokenExchange({ public_token })
      for (const [webhook_type, webhook_code] of [
        ["TRANSACTIONS", "DEFAULT_UPDATE"],
        ["AUTH", "DEFAULT_UPDATE"],
        ["HOLDINGS", "DEFAULT_UPDATE"],
        ["LIABILITIES", "DEFAULT_UPDATE"],
        ["TRANSACTIONS", "SYNC_UPDATES_AVAILABLE"],
        ["TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE"],
        ["ASSETS", "PRODUCT_READY"],
        // Without a type it is one of reports.
        [undefined, "ERROR"]
      ] as const) {
        const refusal = yield* Effect.flip(sandboxItemFireWebhook({ access_token, webhook_type, webhook_code }))
        assert.deepStrictEqual([refusal.type, refusal.code], ["SANDBOX_ERROR", "SANDBOX_PRODUCT_NOT_ENABLED"])
      }
      assert.deepStrictEqual(yield* deliveries, [])
    }).pipe(Effect.provide(simulators()))
  )

  it.effect("say why an Item is not read any more", () =>
    Effect.gen(function* () {
      const { breakConnection, deliveries, mendConnection, revokeConsent } = yield* Sandbox
      const { item_id } = yield* itemOf({ webhook: "https://app.example.com/hook" })
      yield* breakConnection("plaid", item_id)
      yield* mendConnection("plaid", item_id)
      yield* revokeConsent("plaid", item_id)
      const bodies = (yield* deliveries).slice(2).map(({ body }) => Object.entries(body))
      const errors = bodies.map((entries) => entries.find(([name]) => name === "error")?.[1])
      assert.deepInclude(errors[0], { error_type: "ITEM_ERROR", error_code: "ITEM_LOGIN_REQUIRED", status: 400 })
      assert.deepInclude(errors.at(-1), {
        error_type: "ITEM_ERROR",
        error_code: "USER_PERMISSION_REVOKED",
        status: 400
      })
    }).pipe(Effect.provide(simulators()))
  )
})

describe("An Item of Plaid's that is about to end", () => {
  it.effect("is told of a week before the consent of a British bank's customer ends, and then asks for its user", () =>
    Effect.gen(function* () {
      const { advance } = yield* Sandbox
      const { came, url } = yield* listener
      const { access_token } = yield* itemOf({ institution: "ins_117650", webhook: url })
      yield* until(came, 2)
      assert.isString((yield* itemGet({ access_token })).item.consent_expiration_time)
      const news = (from: number) =>
        Effect.map(kindsOf(came.slice(from)), (kinds) => kinds.filter((kind) => kind.startsWith("ITEM/")))
      yield* advance("174 days")
      yield* until(came, 5)
      assert.deepStrictEqual(yield* news(0), ["ITEM/PENDING_EXPIRATION"])
      yield* accountsGet({ access_token })
      yield* advance("7 days")
      const error = yield* Effect.flip(accountsGet({ access_token }))
      assert.strictEqual(error.code, "ITEM_LOGIN_REQUIRED")
      assert.strictEqual((yield* itemGet({ access_token })).item.error?.error_code_reason, "OAUTH_CONSENT_EXPIRED")
    }).pipe(Effect.scoped, Effect.provide(withKeys))
  )

  it.effect("is disconnected a week after that was announced, unless its user signs in again", () =>
    Effect.gen(function* () {
      const { advance } = yield* Sandbox
      const lost = yield* itemOf({ webhook: "http://127.0.0.1:9/hook" })
      const kept = yield* itemOf({ webhook: "http://127.0.0.1:9/hook" })
      for (const { access_token } of [lost, kept]) {
        yield* sandboxItemFireWebhook({ access_token, webhook_code: "PENDING_DISCONNECT" })
      }
      const { access_token } = kept
      const { link_token } = yield* linkTokenCreate({
        client_name: "Acme",
        language: "en",
        country_codes: ["US"],
        access_token
      })
      yield* raw("plaid", `/_sandbox/link-tokens/${link_token}/complete`, { body: { institution_id: "ins_109508" } })
      yield* advance("8 days")
      assert.strictEqual(
        (yield* Effect.flip(accountsGet({ access_token: lost.access_token }))).code,
        "ITEM_LOGIN_REQUIRED"
      )
      yield* accountsGet({ access_token })
    }).pipe(Effect.provide(simulators()))
  )
})
