import { itemsCreate, itemsDelete, itemsSendMfa, itemsUpdate } from "@bankstream/pluggy/items"
import {
  webhooksCreate,
  webhooksDelete,
  webhooksList,
  webhooksRetrieve,
  webhooksUpdate
} from "@bankstream/pluggy/webhooks"
import { assert, describe, expect, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { bodyOf, type Came, listener, until } from "./listener.ts"
import { Sandbox } from "../src/sandbox.ts"
import { rawPluggy, simulators } from "./simulators.ts"

const goodUser = { user: "user-ok", password: "password-ok" }

const textsOf = (came: ReadonlyArray<Came>, name: string) => came.map((each) => String(bodyOf(each)[name]))

describe("Pluggy's webhooks", () => {
  layer(simulators())((it) => {
    it.effect("can be made, seen, changed and deleted", () =>
      Effect.gen(function* () {
        const hook = yield* webhooksCreate({
          event: "item/updated",
          url: "https://acme.example.com/hook",
          headers: { authorization: "secret" }
        })
        expect(hook).toMatchObject({ event: "item/updated", headers: { authorization: "secret" }, disabledAt: null })
        assert.deepStrictEqual(yield* webhooksRetrieve({ id: hook.id }), hook)
        const changed = yield* webhooksUpdate({ id: hook.id, event: "all", enabled: false })
        expect(changed).toMatchObject({ event: "all", disabledAt: expect.any(String) })
        expect(yield* webhooksUpdate({ id: hook.id, enabled: true })).toMatchObject({ disabledAt: null })
        assert.deepStrictEqual(
          (yield* webhooksList({})).results.map(({ id }) => id),
          [hook.id]
        )
        assert.deepStrictEqual(yield* webhooksDelete({ id: hook.id }), { count: 1 })
        assert.strictEqual((yield* Effect.flip(webhooksRetrieve({ id: hook.id }))).code, "WEBHOOK_NOT_FOUND")
      })
    )

    it.effect(
      "are not made twice, nor more than five for one event, nor for addresses that Pluggy does not reach",
      () =>
        Effect.gen(function* () {
          const make = (url: string) =>
            Effect.map(rawPluggy("/webhooks", { body: { event: "all", url } }), (a) => a.status)
          for (let i = 1; i <= 5; i++) assert.strictEqual(yield* make(`https://acme.example.com/${i}`), 200)
          assert.strictEqual(yield* make("https://acme.example.com/6"), 400)
          const [first] = (yield* webhooksList({})).results
          yield* webhooksDelete({ id: first?.id ?? "" })
          for (const url of [
            "https://acme.example.com/2",
            "http://acme.example.com/1",
            "https://192.168.1.7/hook",
            "https://printer.local/hook",
            "https://intranet/hook",
            "nonsense"
          ]) {
            assert.strictEqual(yield* make(url), 400, url)
          }
          for (const { id } of (yield* webhooksList({})).results) yield* webhooksDelete({ id })
        })
    )

    it.effect("tell of an Item's life, each event once, to the client's address and to the Item's own", () =>
      Effect.gen(function* () {
        const { came, url } = yield* listener
        const hook = yield* webhooksCreate({ event: "all", url: `${url}/all`, headers: { "x-secret": "s" } })
        const { id } = yield* itemsCreate({
          connectorId: 2,
          parameters: goodUser,
          clientUserId: "user-1",
          webhookUrl: `${url}/item`
        })
        yield* TestClock.adjust("500 millis")
        yield* until(came, 10)
        const mine = came.filter(({ path }) => path === "/all")
        assert.deepStrictEqual(textsOf(mine, "event").toSorted(), [
          "item/created",
          "item/login_succeeded",
          "transactions/created",
          "transactions/created",
          "transactions/created"
        ])
        assert.isTrue(mine.every((each) => each.headers["x-secret"] === "s" && bodyOf(each)["itemId"] === id))
        assert.lengthOf(new Set(textsOf(mine, "eventId")), 5)
        expect(mine.map(bodyOf)[0]).toMatchObject({ triggeredBy: "CLIENT", clientUserId: "user-1" })
        const theirs = came.filter(({ path }) => path === "/item")
        assert.deepStrictEqual(textsOf(theirs, "eventId").toSorted(), textsOf(mine, "eventId").toSorted())
        assert.isTrue(theirs.every(({ headers }) => headers["x-secret"] === undefined))

        came.length = 0
        yield* itemsUpdate({ id })
        yield* TestClock.adjust("500 millis")
        yield* itemsDelete({ id })
        yield* until(came, 6)
        assert.deepStrictEqual(
          textsOf(
            came.filter(({ path }) => path === "/all"),
            "event"
          ).toSorted(),
          ["item/deleted", "item/login_succeeded", "item/updated"]
        )
        yield* webhooksDelete({ id: hook.id })
      })
    )

    it.effect("lead to the rows that came", () =>
      Effect.gen(function* () {
        const { came, url } = yield* listener
        yield* itemsCreate({ connectorId: 2, parameters: goodUser, webhookUrl: url })
        yield* TestClock.adjust("500 millis")
        yield* until(came, 5)
        const told = came.map(bodyOf).find(({ event }) => event === "transactions/created") ?? {}
        const link = new URL(String(told["createdTransactionsLinkV2"]))
        assert.strictEqual(link.pathname, "/v2/transactions")
        assert.strictEqual(new URL(String(told["createdTransactionsLink"])).pathname, "/transactions")
        const rows = yield* rawPluggy(`/transactions${link.search}`)
        expect(rows.body).toMatchObject({ total: told["transactionsCount"] })
      })
    )

    it.effect("tell of rows once they are read, where they were held back", () =>
      Effect.gen(function* () {
        const { advance, connect, deliveries, holdBack } = yield* Sandbox
        const { id } = yield* connect("pluggy", { institutionId: 2, webhook: "https://acme.example.com/held" })
        const told = Effect.map(deliveries, (all) =>
          all.filter(({ connectionId }) => connectionId === id).map(({ event }) => event.split("/")[0])
        )
        yield* holdBack("pluggy", id, "TRANSACTIONS", "3 days")
        yield* advance("2 days")
        assert.deepStrictEqual(yield* told, ["item"])
        yield* advance("1 day")
        assert.include(yield* told, "transactions")
      })
    )

    it.effect("tell of what an Item waits for, and of what it failed with", () =>
      Effect.gen(function* () {
        const { came, url } = yield* listener
        const { id } = yield* itemsCreate({ connectorId: 5, parameters: goodUser, webhookUrl: url })
        yield* TestClock.adjust("300 millis")
        yield* until(came, 1)
        expect(came.map(bodyOf)[0]).toMatchObject({ event: "item/waiting_user_input", itemId: id })
        yield* itemsSendMfa({ id, body: { token: "0" } })
        yield* TestClock.adjust("500 millis")
        yield* until(came, 2)
        expect(came.map(bodyOf)[1]).toMatchObject({ event: "item/error", error: { code: "INVALID_CREDENTIALS_MFA" } })
        const other = yield* itemsCreate({ connectorId: 19, parameters: goodUser, webhookUrl: url })
        yield* TestClock.adjust("300 millis")
        yield* until(came, 3)
        yield* TestClock.adjust("5 minutes")
        yield* until(came, 4)
        assert.deepStrictEqual(
          came
            .slice(2)
            .map(bodyOf)
            .map(({ event, itemId }) => [event, itemId]),
          [
            ["item/waiting_user_action", other.id],
            ["item/error", other.id]
          ]
        )
      })
    )

    it.effect("are given up on when nobody takes them, until they are enabled again", () =>
      Effect.gen(function* () {
        const { came, url } = yield* listener
        const { id } = yield* webhooksCreate({ event: "item/error", url: `${url}/broken` })
        for (let i = 1; i <= 3; i++) {
          yield* itemsCreate({ connectorId: 2, parameters: { ...goodUser, user: "user-locked" } })
          yield* TestClock.adjust("500 millis")
          yield* until(came, 9 * i - 6)
          yield* TestClock.adjust("1 hour")
          yield* until(came, 9 * i - 3)
          yield* TestClock.adjust("2 hours")
          yield* until(came, 9 * i)
        }
        assert.lengthOf(came, 27)
        yield* Effect.promise(() => new Promise((done) => setTimeout(done, 50)))
        assert.isString((yield* webhooksRetrieve({ id })).disabledAt)
        assert.isNull((yield* webhooksUpdate({ id, enabled: true })).disabledAt)
        yield* webhooksDelete({ id })
      })
    )
  })
})
