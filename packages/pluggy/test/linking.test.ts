import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { follow, link, relink, type User } from "../src/linking.ts"
import { item } from "./bodies.ts"
import { errorOf, ITEM_ID, run, type Script, valueOf } from "./pluggy.ts"

const state = (status: string, more: object = {}) => ({ ...item, status, executionStatus: status, ...more })
const parameter = { name: "token", label: "Token", type: "number", optional: false }
const asking = state("WAITING_USER_INPUT", { parameter })
const authorizing = state("WAITING_USER_ACTION", {
  userAction: { type: "authorize-access", instructions: "Consent", attributes: { url: "https://bank.example/" } }
})
const partly = {
  ...item,
  executionStatus: "PARTIAL_SUCCESS",
  statusDetail: { loans: { isUpdated: false, warnings: [] } }
}
const refused = state("LOGIN_ERROR", {
  executionStatus: "INVALID_CREDENTIALS",
  error: { code: "INVALID_CREDENTIALS", message: "m" }
})

/** Answers with one Item after the other. */
const inTurn =
  (...items: ReadonlyArray<object>): Script =>
  (_, number) => ({ body: items[number - 1] ?? {} })

/** Somebody who answers, and what they were asked. */
const somebody = (asked: Array<string>, answer: string | undefined = "123456"): User => ({
  answer: ({ label }) => Effect.sync(() => (asked.push(label), answer)),
  visit: (url) => Effect.sync(() => void asked.push(url ?? ""))
})

const request = { connectorId: 2, parameters: { user: "user-ok", password: "password-ok" } }
const keepNothing = () => Effect.void
const paths = (sent: ReadonlyArray<{ readonly method: string; readonly url: URL }>) =>
  sent.map(({ method, url }) => `${method} ${url.pathname.replace(ITEM_ID, "{id}").replace(item.id, "{id}")}`)

describe("linking", () => {
  it.effect("goes through what the institution asks, to an Item that was read", () =>
    Effect.gen(function* () {
      const asked: Array<string> = []
      const ran = yield* run(
        link(request, ({ id }) => Effect.sync(() => asked.push(id)), somebody(asked)),
        // The answer gets through late, and the end user takes a while at the bank.
        inTurn(state("UPDATING"), asking, asking, asking, authorizing, authorizing, authorizing, item)
      )
      assert.deepStrictEqual<unknown>(valueOf(ran), { _tag: "Connected", item, missing: [] })
      assert.deepStrictEqual(asked, [item.id, "Token", "https://bank.example/"])
      assert.deepStrictEqual(paths(ran.sent).slice(0, 3), ["POST /items", "GET /items/{id}", "POST /items/{id}/mfa"])
    })
  )

  it.effect("ends with what is missing of an Item that was read in part", () =>
    Effect.gen(function* () {
      const outcome = valueOf(yield* run(link(request, keepNothing, somebody([])), inTurn(state("UPDATING"), partly)))
      if (outcome._tag !== "Connected") return assert.fail(outcome._tag)
      assert.deepStrictEqual(
        outcome.missing.map(({ product }) => product),
        ["loans"]
      )
    })
  )

  it.effect("ends with what can be done about an Item that was not read", () =>
    Effect.gen(function* () {
      const outcome = valueOf(yield* run(link(request, keepNothing, somebody([])), inTurn(state("UPDATING"), refused)))
      if (outcome._tag !== "Failed") return assert.fail(outcome._tag)
      assert.deepInclude(outcome.reason, { _tag: "UserActionRequired", action: "relink" })
    })
  )

  it.effect("ends when the end user goes away", () =>
    Effect.gen(function* () {
      const gone: User = { ...somebody([]), answer: () => Effect.succeed(undefined) }
      const ran = yield* run(link(request, keepNothing, gone), inTurn(state("UPDATING"), asking))
      assert.strictEqual(valueOf(ran)._tag, "Exited")
      assert.lengthOf(ran.sent, 2)
    })
  )

  it.effect("has kept the Item before anything is asked, also when it is interrupted then", () =>
    Effect.gen(function* () {
      const kept: Array<string> = []
      const keep = ({ id }: { readonly id: string }) =>
        Effect.andThen(
          Effect.sleep("1 minute"),
          Effect.sync(() => kept.push(id))
        )
      const ran = yield* run(Effect.timeoutOption(link(request, keep, somebody([])), "1 second"), inTurn(asking))
      assert.deepStrictEqual(kept, [item.id])
      assert.deepStrictEqual(paths(ran.sent), ["POST /items"])
    })
  )

  it.effect("of an Item that exists runs it again", () =>
    Effect.gen(function* () {
      const mending = relink({ id: ITEM_ID, parameters: { password: "password-ok" } }, somebody([]))
      const ran = yield* run(mending, inTurn(state("UPDATING"), item))
      assert.strictEqual(valueOf(ran)._tag, "Connected")
      assert.deepStrictEqual(paths(ran.sent), ["PATCH /items/{id}", "GET /items/{id}"])
    })
  )

  it.effect("that the widget began is followed", () =>
    Effect.gen(function* () {
      const ran = yield* run(follow({ id: ITEM_ID }, somebody([])), inTurn(state("UPDATING"), item))
      assert.strictEqual(valueOf(ran)._tag, "Connected")
      assert.deepStrictEqual(paths(ran.sent), ["GET /items/{id}", "GET /items/{id}"])
    })
  )

  it.effect("fails as whoever is asked fails, and as NotReady when nothing happens", () =>
    Effect.gen(function* () {
      const broken: User<"offline"> = { ...somebody([]), visit: () => Effect.fail("offline") }
      assert.strictEqual(errorOf(yield* run(follow({ id: ITEM_ID }, broken), inTurn(authorizing))), "offline")
      const asked: Array<string> = []
      const waiting = yield* run(follow({ id: ITEM_ID }, somebody(asked)), () => ({ body: authorizing }))
      assert.strictEqual(errorOf(waiting).reason._tag, "NotReady")
      assert.lengthOf(asked, 1)
    })
  )
})
