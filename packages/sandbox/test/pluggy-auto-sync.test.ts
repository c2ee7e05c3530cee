import { accountsList } from "@bankstream/pluggy/accounts"
import { type Item, itemsCreate, itemsDisableAutosync, itemsRetrieve, itemsUpdate } from "@bankstream/pluggy/items"
import { transactionsListByCursor } from "@bankstream/pluggy/transactions"
import { webhooksCreate } from "@bankstream/pluggy/webhooks"
import { assert, describe, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { simulators } from "./simulators.ts"

const goodUser = { user: "user-ok", password: "password-ok" }
const DAY = 86_400_000

const standing = ({ executionStatus, status }: Item) => `${status} ${executionStatus}`

const millisOf = (instant: string | null | undefined): number => Date.parse(instant ?? "")

const freshItem = (user = "user-ok", connectorId = 2, extra: Readonly<Record<string, string>> = {}) =>
  Effect.gen(function* () {
    const { id } = yield* itemsCreate({ connectorId, parameters: { ...goodUser, user, ...extra } })
    yield* TestClock.adjust("500 millis")
    return yield* itemsRetrieve({ id })
  })

/** The ids of all rows of an Item. */
const rowsOf = (itemId: string) =>
  Effect.gen(function* () {
    const { results } = yield* accountsList({ itemId })
    const rows: Array<string> = []
    for (const { id } of results) {
      rows.push(...(yield* Stream.runCollect(transactionsListByCursor.items({ accountId: id }))).map((row) => row.id))
    }
    return rows
  })

/** What was told of an Item so far, but for its rows. */
const toldOf = (itemId: string) =>
  Effect.map(
    Effect.flatMap(Sandbox, ({ deliveries }) => deliveries),
    (all) =>
      all
        .filter(({ connectionId, event }) => connectionId === itemId && event.startsWith("item/"))
        .map(({ body, event }) => `${event} ${"triggeredBy" in body ? String(body.triggeredBy) : ""}`)
  )

describe("an Item of Pluggy's", () => {
  layer(simulators({ transactions: 100_000 }))((it) => {
    it.effect("is read once a day by itself, at the time that it tells, and says so", () =>
      Effect.gen(function* () {
        yield* webhooksCreate({ event: "item/all", url: "https://acme.example.com/daily" })
        const { advance } = yield* Sandbox
        const first = yield* freshItem()
        const { id } = first
        const rows = yield* rowsOf(id)
        let now = millisOf(first.updatedAt)
        let due = millisOf(first.nextAutoSyncAt)
        for (let day = 0; day < 3; day++) {
          yield* advance(due - now - 250)
          const running = yield* itemsRetrieve({ id })
          assert.deepStrictEqual(standing(running), "UPDATING ACCOUNTS_IN_PROGRESS")
          const refused = yield* Effect.flip(itemsUpdate({ id }))
          assert.strictEqual(refused.code, "ITEM_IS_ALREADY_UPDATING")
          yield* advance(250)
          const read = yield* itemsRetrieve({ id })
          assert.strictEqual(standing(read), "UPDATED SUCCESS")
          assert.strictEqual(millisOf(read.lastUpdatedAt), due)
          assert.strictEqual(millisOf(read.nextAutoSyncAt), due + DAY)
          now = due
          due += DAY
        }
        assert.isAbove((yield* rowsOf(id)).length, rows.length)
        assert.deepStrictEqual(yield* toldOf(id), [
          "item/login_succeeded CLIENT",
          "item/created CLIENT",
          "item/updated SYNC",
          "item/updated SYNC",
          "item/updated SYNC"
        ])
        // Nothing is told twice, and nothing that was not read.
        yield* advance("1 hour")
        assert.lengthOf(yield* toldOf(id), 5)
        // However far time is advanced, it was read when it said.
        const { nextAutoSyncAt } = yield* itemsRetrieve({ id })
        yield* advance("2 days")
        const late = yield* itemsRetrieve({ id })
        assert.strictEqual(millisOf(late.lastUpdatedAt), millisOf(nextAutoSyncAt) + DAY)
        assert.lengthOf(yield* toldOf(id), 6)
      })
    )

    it.effect("is not read by itself any more once that was ended, and still when it is run", () =>
      Effect.gen(function* () {
        const { advance } = yield* Sandbox
        const { id } = yield* freshItem()
        assert.isUndefined((yield* itemsDisableAutosync({ id })).nextAutoSyncAt)
        const rows = yield* rowsOf(id)
        const { lastUpdatedAt } = yield* itemsRetrieve({ id })
        yield* advance("10 days")
        assert.deepStrictEqual(yield* rowsOf(id), rows)
        assert.strictEqual((yield* itemsRetrieve({ id })).lastUpdatedAt, lastUpdatedAt)
        yield* itemsUpdate({ id })
        yield* TestClock.adjust("500 millis")
        assert.isAbove((yield* rowsOf(id)).length, rows.length)
        assert.isUndefined((yield* itemsRetrieve({ id })).nextAutoSyncAt)
        const more = yield* rowsOf(id)
        yield* advance("10 days")
        assert.deepStrictEqual(yield* rowsOf(id), more)
      })
    )

    it.effect("that wants a code with the password is not read without its user", () =>
      Effect.gen(function* () {
        const { advance } = yield* Sandbox
        const item = yield* freshItem("user-ok", 4, { token: "123456" })
        assert.deepStrictEqual([standing(item), item.nextAutoSyncAt], ["UPDATED SUCCESS", undefined])
        const rows = yield* rowsOf(item.id)
        yield* advance("5 days")
        assert.deepStrictEqual(yield* rowsOf(item.id), rows)
      })
    )

    it.effect("whose login failed is left alone until it has new credentials", () =>
      Effect.gen(function* () {
        const { advance } = yield* Sandbox
        const { id } = yield* freshItem()
        const rows = yield* rowsOf(id)
        yield* itemsUpdate({ id, parameters: { ...goodUser, password: "guess" } })
        yield* TestClock.adjust("500 millis")
        const told = yield* toldOf(id)
        yield* advance("5 days")
        const broken = yield* itemsRetrieve({ id })
        assert.deepStrictEqual(
          [standing(broken), broken.nextAutoSyncAt],
          ["LOGIN_ERROR INVALID_CREDENTIALS", undefined]
        )
        assert.deepStrictEqual(yield* rowsOf(id), rows)
        assert.deepStrictEqual(yield* toldOf(id), told)
        yield* itemsUpdate({ id, parameters: goodUser })
        yield* TestClock.adjust("500 millis")
        assert.isAbove((yield* rowsOf(id)).length, rows.length)
        assert.isString((yield* itemsRetrieve({ id })).nextAutoSyncAt)
      })
    )

    it.effect("that a bank did not let in brings nothing to light before new credentials are good", () =>
      Effect.gen(function* () {
        const { advance, breakConnection } = yield* Sandbox
        const { id } = yield* freshItem()
        const rows = yield* rowsOf(id)
        yield* breakConnection("pluggy", id)
        yield* advance("5 days")
        yield* itemsUpdate({ id, parameters: { ...goodUser, user: "user-locked" } })
        yield* TestClock.adjust("500 millis")
        assert.strictEqual(standing(yield* itemsRetrieve({ id })), "LOGIN_ERROR ACCOUNT_LOCKED")
        assert.deepStrictEqual(yield* rowsOf(id), rows)
      })
    )

    it.effect("that failed for a reason which may pass is tried again every hour, five times", () =>
      Effect.gen(function* () {
        const { advance } = yield* Sandbox
        const { id, nextAutoSyncAt, updatedAt } = yield* freshItem("user-unavailable")
        assert.strictEqual(millisOf(nextAutoSyncAt), millisOf(updatedAt) + 3_600_000)
        yield* advance("3 days")
        const item = yield* itemsRetrieve({ id })
        assert.deepStrictEqual([standing(item), item.nextAutoSyncAt], ["OUTDATED SITE_NOT_AVAILABLE", undefined])
        assert.deepStrictEqual(yield* toldOf(id), [
          "item/error CLIENT",
          ...Array.from({ length: 5 }, () => "item/error SYNC")
        ])
      })
    )

    it.effect("is well again when its user has signed in at the bank, whatever was wrong", () =>
      Effect.gen(function* () {
        const { mendConnection } = yield* Sandbox
        const { id } = yield* freshItem("user-locked")
        yield* mendConnection("pluggy", id)
        assert.strictEqual(standing(yield* itemsRetrieve({ id })), "UPDATED SUCCESS")
        assert.isAbove((yield* rowsOf(id)).length, 0)
        assert.deepStrictEqual(yield* toldOf(id), ["item/error CLIENT", "item/created USER"])
      })
    )
  })
})
