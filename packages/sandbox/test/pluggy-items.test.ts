import { accountsList } from "@bankstream/pluggy/accounts"
import { connectorRetrieve, connectorsValidate } from "@bankstream/pluggy/connectors"
import { answerMfa } from "@bankstream/pluggy/item-flow"
import { type Item, itemsCreate, itemsListByCursor, itemsRetrieve, itemsUpdate } from "@bankstream/pluggy/items"
import { waitForItem } from "@bankstream/pluggy/waiters"
import { assert, describe, expect, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { raw, rawPluggy, simulators } from "./simulators.ts"

const CODE_WITH = 4
const CODE_AFTER = 5
const QR = 19
const OPEN_FINANCE = 600
const goodUser = { user: "user-ok", password: "password-ok" }
const cpf = "761.092.776-73"

const standing = ({ executionStatus, status }: Item) => `${status} ${executionStatus}`

/** The Item once that time has gone by. */
const after = (id: string, time: "250 millis" | "300 millis" | "500 millis" | "5 minutes") =>
  Effect.andThen(TestClock.adjust(time), itemsRetrieve({ id }))

/** What the bank's page of an Item says, and what comes of a click on one of its buttons. */
const open = (id: string) => raw("pluggy", `/_sandbox/authorize/${id}`)
const click = (id: string, decision: string) =>
  Effect.flatMap(Sandbox, ({ urls }) =>
    Effect.promise(() =>
      fetch(`${urls.pluggy}/_sandbox/authorize/${id}`, {
        method: "POST",
        body: new URLSearchParams({ decision }),
        redirect: "manual"
      })
    )
  )

describe("an Item that asks its user", () => {
  layer(simulators())((it) => {
    it.effect("for a code after the password goes on when it is given, and says who it waits for until then", () =>
      Effect.gen(function* () {
        const { id } = yield* itemsCreate({ connectorId: CODE_AFTER, parameters: goodUser })
        const waiting = yield* after(id, "300 millis")
        assert.strictEqual(standing(waiting), "WAITING_USER_INPUT WAITING_USER_INPUT")
        expect(waiting.parameter).toMatchObject({ name: "token", type: "number", expiresAt: expect.any(String) })
        const outcome = yield* waitForItem({ id })
        assert.strictEqual(outcome._tag, "InputNeeded")
        assert.deepStrictEqual((yield* accountsList({ itemId: id })).results, [])
        const going = yield* answerMfa(waiting, "123456")
        assert.strictEqual(standing(going), "UPDATING LOGIN_MFA_IN_PROGRESS")
        assert.strictEqual(standing(yield* after(id, "500 millis")), "UPDATED SUCCESS")
        assert.isAbove((yield* accountsList({ itemId: id })).results.length, 0)
      })
    )

    it.effect("for a code is not let in with a wrong one, and is done with when nobody answers", () =>
      Effect.gen(function* () {
        const wrong = yield* itemsCreate({ connectorId: CODE_AFTER, parameters: goodUser })
        yield* answerMfa(yield* after(wrong.id, "300 millis"), "000000")
        assert.strictEqual(standing(yield* after(wrong.id, "500 millis")), "LOGIN_ERROR INVALID_CREDENTIALS_MFA")
        const left = yield* itemsCreate({ connectorId: CODE_AFTER, parameters: goodUser })
        yield* after(left.id, "300 millis")
        assert.strictEqual(standing(yield* after(left.id, "5 minutes")), "OUTDATED USER_INPUT_TIMEOUT")
      })
    )

    it.effect("takes no answer that it does not wait for", () =>
      Effect.gen(function* () {
        const { id } = yield* itemsCreate({ connectorId: CODE_AFTER, parameters: goodUser })
        const answer = (body: object) =>
          Effect.map(rawPluggy(`/items/${id}/mfa`, { body }), ({ body: said, status }) => {
            assert.strictEqual(status, 400)
            return said
          })
        expect(yield* answer({ token: "123456" })).toMatchObject({ codeDescription: "ITEM_MFA_NOT_FOUND" })
        yield* after(id, "300 millis")
        expect(yield* answer({ answer: "1" })).toMatchObject({
          codeDescription: "ITEM_MFA_PARAMETER_EXPECTED_MISMATCH"
        })
        yield* rawPluggy(`/items/${id}/mfa`, { body: { token: "123456" } })
        expect(yield* answer({ token: "123456" })).toMatchObject({ codeDescription: "ITEM_MFA_ALREADY_PROVIDED" })
        const late = yield* itemsCreate({ connectorId: CODE_AFTER, parameters: goodUser })
        yield* after(late.id, "300 millis")
        yield* after(late.id, "5 minutes")
        const said = yield* rawPluggy(`/items/${late.id}/mfa`, { body: { token: "123456" } })
        expect(said.body).toMatchObject({ codeDescription: "ITEM_MFA_EXPIRED" })
      })
    )

    it.effect("for a code with the password takes each code once, and does not run without", () =>
      Effect.gen(function* () {
        const { credentials, hasMFA } = yield* connectorRetrieve({ id: CODE_WITH })
        assert.strictEqual(hasMFA, true)
        assert.deepStrictEqual(
          credentials?.map(({ mfa = false, name }) => [name, mfa]),
          [
            ["user", false],
            ["password", false],
            ["token", true]
          ]
        )
        const parameters = { ...goodUser, token: "123456" }
        const wrong = yield* itemsCreate({ connectorId: CODE_WITH, parameters: { ...parameters, token: "1" } })
        assert.strictEqual(standing(yield* after(wrong.id, "500 millis")), "LOGIN_ERROR INVALID_CREDENTIALS_MFA")
        const { id } = yield* itemsCreate({ connectorId: CODE_WITH, parameters })
        assert.strictEqual(standing(yield* after(id, "500 millis")), "UPDATED SUCCESS")
        const again = yield* rawPluggy(`/items/${id}`, { method: "PATCH", body: { parameters } })
        expect(again.body).toMatchObject({ code: 400, codeDescription: "MFA_PARAMERTER_WAS_ALREADY_USED_ERROR" })
        const without = yield* rawPluggy(`/items/${id}`, { method: "PATCH", body: {} })
        expect(without.body).toMatchObject({ codeDescription: "CONNECTOR_REQUIRED_PARAMETER_VALIDATION_ERROR" })
        yield* TestClock.adjust("1 minute")
        yield* itemsUpdate({ id, parameters })
        assert.strictEqual(standing(yield* after(id, "500 millis")), "UPDATED SUCCESS")
      })
    )

    it.effect("for what is on a picture, or for a choice, says so by its type, again with every run", () =>
      Effect.gen(function* () {
        const asked = [
          ["user-ok-img", "image", "123456"],
          ["user-ok-select", "select", "sms"]
        ] as const
        for (const [user, type, token] of asked) {
          const { id } = yield* itemsCreate({ connectorId: CODE_AFTER, parameters: { ...goodUser, user } })
          for (let run = 0; run < 2; run++) {
            const waiting = yield* after(id, "300 millis")
            assert.deepStrictEqual([waiting.status, waiting.parameter?.type], ["WAITING_USER_INPUT", type])
            if (type === "image") assert.isString(waiting.parameter?.data)
            else assert.deepStrictEqual(waiting.parameter?.options?.[0]?.value, token)
            yield* answerMfa(waiting, token)
            assert.strictEqual(standing(yield* after(id, "500 millis")), "UPDATED SUCCESS")
            yield* itemsUpdate({ id })
          }
        }
      })
    )

    it.effect(
      "whose device the bank lets in after two minutes goes on then, and is refused when it is run before",
      () =>
        Effect.gen(function* () {
          const parameters = { ...goodUser, user: "user-ok-auth-pending" }
          const { id } = yield* itemsCreate({ connectorId: 2, parameters })
          assert.strictEqual(standing(yield* after(id, "500 millis")), "OUTDATED USER_AUTHORIZATION_PENDING")
          yield* itemsUpdate({ id })
          assert.strictEqual(standing(yield* after(id, "500 millis")), "LOGIN_ERROR USER_AUTHORIZATION_NOT_GRANTED")
          yield* TestClock.adjust("2 minutes")
          yield* itemsUpdate({ id })
          assert.strictEqual(standing(yield* after(id, "500 millis")), "UPDATED SUCCESS")
          const patient = yield* itemsCreate({ connectorId: 2, parameters })
          assert.strictEqual(standing(yield* after(patient.id, "500 millis")), "OUTDATED USER_AUTHORIZATION_PENDING")
          assert.strictEqual(standing(yield* after(patient.id, "5 minutes")), "UPDATED SUCCESS")
        })
    )

    it.effect("to authorize an account that others have a say in waits for them, and ends as they decide", () =>
      Effect.gen(function* () {
        const people = [
          ["238.242.640-30", "UPDATED SUCCESS"],
          ["051.177.670-55", "LOGIN_ERROR USER_AUTHORIZATION_NOT_GRANTED"]
        ] as const
        for (const [theirs, ends] of people) {
          const { id } = yield* itemsCreate({ connectorId: OPEN_FINANCE, parameters: { cpf: theirs } })
          yield* after(id, "300 millis")
          yield* click(id, "authorize")
          assert.strictEqual(standing(yield* after(id, "500 millis")), "OUTDATED USER_AUTHORIZATION_PENDING")
          assert.strictEqual(standing(yield* after(id, "5 minutes")), ends)
        }
      })
    )

    it.effect("to authorize at the bank goes on when that was done on its page, which leads back", () =>
      Effect.gen(function* () {
        const { id } = yield* itemsCreate({
          connectorId: OPEN_FINANCE,
          parameters: { cpf },
          oauthRedirectUri: "https://acme.example.com/back?from=bank"
        })
        yield* after(id, "300 millis")
        const outcome = yield* waitForItem({ id })
        const { urls } = yield* Sandbox
        expect(outcome).toMatchObject({ _tag: "AuthorizationNeeded", url: `${urls.pluggy}/_sandbox/authorize/${id}` })
        const page = yield* open(id)
        assert.strictEqual(page.status, 200)
        assert.include(String(page.body), "Share your accounts")
        const back = yield* click(id, "authorize")
        assert.deepStrictEqual(
          [back.status, back.headers.get("location")],
          [303, `https://acme.example.com/back?from=bank&itemId=${id}`]
        )
        assert.strictEqual(standing(yield* after(id, "500 millis")), "UPDATED SUCCESS")
        assert.include(String((yield* open(id)).body), "Nothing is asked of you now")
        // The consent is still good, so the next run asks for nothing.
        yield* itemsUpdate({ id })
        assert.strictEqual(standing(yield* after(id, "500 millis")), "UPDATED SUCCESS")
      })
    )

    const decisions = [
      ["refuse", "LOGIN_ERROR USER_AUTHORIZATION_NOT_GRANTED"],
      ["wait", "OUTDATED USER_AUTHORIZATION_PENDING"]
    ] as const
    for (const [decision, ends] of decisions) {
      it.effect(`to authorize at the bank ends as ${ends} when its user decides to ${decision}`, () =>
        Effect.gen(function* () {
          const { id } = yield* itemsCreate({ connectorId: OPEN_FINANCE, parameters: { cpf } })
          yield* after(id, "300 millis")
          assert.strictEqual((yield* click(id, decision)).status, 200)
          assert.strictEqual(standing(yield* after(id, "500 millis")), ends)
          // Once all have agreed, the run goes on by itself.
          assert.strictEqual(standing(yield* after(id, "5 minutes")), decision === "wait" ? "UPDATED SUCCESS" : ends)
        })
      )
    }

    it.effect("to authorize, and is left alone, was not granted anything", () =>
      Effect.gen(function* () {
        const { id } = yield* itemsCreate({ connectorId: OPEN_FINANCE, parameters: { cpf } })
        yield* after(id, "300 millis")
        const late = yield* after(id, "5 minutes")
        assert.strictEqual(standing(late), "LOGIN_ERROR USER_AUTHORIZATION_NOT_GRANTED")
        const nonsense = yield* itemsCreate({ connectorId: OPEN_FINANCE, parameters: { cpf: "1" } })
        assert.strictEqual(standing(yield* after(nonsense.id, "500 millis")), "LOGIN_ERROR INVALID_CREDENTIALS")
      })
    )

    it.effect("to scan a code says so as an action, and goes on when it was scanned", () =>
      Effect.gen(function* () {
        const { id } = yield* itemsCreate({ connectorId: QR, parameters: goodUser })
        const waiting = yield* after(id, "300 millis")
        assert.strictEqual(standing(waiting), "WAITING_USER_ACTION WAITING_USER_ACTION")
        expect(waiting.userAction).toMatchObject({ type: "qr", instructions: expect.any(String) })
        assert.strictEqual((yield* click(id, "dance")).status, 400)
        yield* click(id, "authorize")
        assert.strictEqual(standing(yield* after(id, "500 millis")), "UPDATED SUCCESS")
        assert.strictEqual((yield* click("00000000-0000-4000-8000-000000000000", "authorize")).status, 404)
      })
    )
  })
})

describe("Items", () => {
  layer(simulators())((it) => {
    it.effect("make their user wait who failed to sign in five times, and say until when", () =>
      Effect.gen(function* () {
        const wrong = { ...goodUser, password: "guess" }
        const { id } = yield* itemsCreate({ connectorId: 2, parameters: wrong })
        for (let i = 0; i < 4; i++) {
          yield* after(id, "500 millis")
          yield* itemsUpdate({ id, parameters: wrong })
        }
        yield* after(id, "500 millis")
        const refused = yield* rawPluggy(`/items/${id}`, { method: "PATCH", body: { parameters: goodUser } })
        assert.strictEqual(refused.status, 400)
        expect(refused.body).toMatchObject({
          codeDescription: "TOO_MANY_CONSECUTIVE_LOGIN_FAILURES",
          data: { maxConsecutiveFailedLoginAttempts: 5, canRetryAfterDate: expect.any(String) }
        })
        const error = yield* Effect.flip(itemsUpdate({ id }))
        assert.strictEqual(error.reason._tag, "RateLimited")
        yield* TestClock.adjust("10 minutes")
        yield* itemsUpdate({ id, parameters: goodUser })
        assert.strictEqual(standing(yield* after(id, "500 millis")), "UPDATED SUCCESS")
      })
    )

    it.effect("are not run again as before after more than five failures that are not their user's", () =>
      Effect.gen(function* () {
        const { id } = yield* itemsCreate({ connectorId: 2, parameters: { ...goodUser, user: "user-unavailable" } })
        for (let i = 0; i < 5; i++) {
          yield* after(id, "500 millis")
          yield* itemsUpdate({ id })
        }
        yield* after(id, "500 millis")
        const refused = yield* Effect.flip(itemsUpdate({ id }))
        expect(refused).toMatchObject({ status: 400, code: "TOO_MANY_CONSECUTIVE_ERRORS" })
        yield* itemsUpdate({ id, parameters: goodUser })
        assert.strictEqual(standing(yield* after(id, "500 millis")), "UPDATED SUCCESS")
      })
    )

    it.effect("are listed by cursor, by user and connector", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const { id } = yield* itemsCreate({ connectorId: 8, parameters: goodUser, clientUserId: "user-7" })
        const all = yield* Stream.runCollect(itemsListByCursor.items({}))
        const old = world.connections.filter(({ provider }) => provider === "pluggy").map((each) => each.id)
        for (const each of [...old, id]) assert.isTrue(all.some((item) => item.id === each))
        const ofUser = yield* itemsListByCursor({ clientUserId: "user-7" })
        assert.deepStrictEqual(
          ofUser.results.map((item) => item.id),
          [id]
        )
        const ofBank = yield* itemsListByCursor({ connectorId: 8 })
        assert.isTrue(ofBank.results.every(({ connector }) => connector?.id === 8))
        assert.strictEqual((yield* rawPluggy("/v2/items?after=bm9uc2Vuc2U%3D")).status, 400)
      })
    )

    it.effect("can have their parameters checked before they are made", () =>
      Effect.gen(function* () {
        const good = yield* connectorsValidate({ id: 2, body: goodUser })
        assert.deepStrictEqual(good, { parameters: goodUser, errors: [] })
        const bad = yield* connectorsValidate({ id: 2, body: { user: "user-ok" } })
        expect(bad.errors).toMatchObject([{ code: "001", parameter: "password" }])
      })
    )
  })
})
