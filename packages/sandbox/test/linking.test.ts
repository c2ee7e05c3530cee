/** MoneyKit's and Pluggy's programs of linking, as an app has them: what the simulator does is what they tell. */
import { createLinkSession } from "@bankstream/moneykit/link-session"
import { exchange, mended, relink as relinkMoneyKit } from "@bankstream/moneykit/linking"
import { deleteLink, getLink } from "@bankstream/moneykit/links"
import { accountsList } from "@bankstream/pluggy/accounts"
import { connectTokenCreate } from "@bankstream/pluggy/connect-token"
import { itemsCreate } from "@bankstream/pluggy/items"
import { follow, link, relink, type User } from "@bankstream/pluggy/linking"
import { assert, describe, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { simulators } from "./simulators.ts"

/** Lets time go by, and with it what is sent over sockets, until a program is done. */
const inTime = <A, E, R>(program: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(program)
    while (fiber.pollUnsafe() === undefined) {
      yield* TestClock.adjust("250 millis")
      yield* Effect.promise(() => new Promise((done) => setTimeout(done, 2)))
    }
    return yield* Fiber.join(fiber)
  })

describe("Linking at MoneyKit", () => {
  const request = { customer_user: { id: "user-1" }, redirect_uri: "https://acme.example.com/back" }

  layer(simulators())((it) => {
    it.effect("ends with a link that is kept, once, and a token is good for it once", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const kept: Array<string> = []
        const keep = ({ link_id }: { readonly link_id: string }) => Effect.sync(() => kept.push(link_id))
        const { link_session_token } = yield* createLinkSession(request)
        const token = yield* sandbox.completeLinkSession(link_session_token)
        const outcome = yield* exchange(token, keep)
        if (outcome._tag !== "Connected") return assert.fail(outcome._tag)
        assert.deepStrictEqual(kept, [outcome.link.link_id])
        assert.deepStrictEqual(yield* exchange(token, keep), { _tag: "Expired" })
        assert.lengthOf(kept, 1)
      })
    )

    it.effect("mends a link that is broken, which keeps its webhook and tags, and ends with one that was deleted", () =>
      Effect.gen(function* () {
        const sandbox = yield* Sandbox
        const webhook = "https://acme.example.com/webhooks"
        const { link_session_token } = yield* createLinkSession({ ...request, webhook, link_tags: ["acme"] })
        const outcome = yield* exchange(yield* sandbox.completeLinkSession(link_session_token), () => Effect.void)
        const id = outcome._tag === "Connected" ? outcome.link.link_id : ""
        yield* sandbox.breakConnection("moneykit", id)
        const session = yield* relinkMoneyKit({ ...request, existing_link_id: id })
        const waiting = yield* Effect.forkChild(inTime(mended({ id })))
        yield* Effect.yieldNow
        assert.isUndefined(waiting.pollUnsafe())
        yield* sandbox.completeLinkSession(session.link_session_token)
        assert.strictEqual((yield* Fiber.join(waiting))._tag, "Connected")
        const link = yield* getLink({ id })
        assert.deepStrictEqual([link.webhook, link.link_tags], [webhook, ["acme"]])
        yield* deleteLink({ id })
        assert.strictEqual((yield* Effect.flip(mended({ id }))).reason._tag, "Gone")
      })
    )
  })
})

describe("Linking at Pluggy", () => {
  const nothing = () => Effect.void
  const goodUser = { user: "user-ok", password: "password-ok" }

  /** Somebody who knows the code, and who decides at the bank's page. */
  const somebody = (decision = "authorize", code: string | undefined = "123456"): User => ({
    answer: () => Effect.succeed(code),
    visit: (url) =>
      Effect.promise(() =>
        fetch(url ?? "", { method: "POST", body: new URLSearchParams({ decision }), redirect: "manual" }).then(
          () => undefined
        )
      )
  })

  layer(simulators())((it) => {
    it.effect("goes by itself, through a code, or by the bank's page to an Item that was read", () =>
      Effect.gen(function* () {
        for (const request of [
          { connectorId: 2, parameters: goodUser },
          { connectorId: 5, parameters: goodUser },
          { connectorId: 600, parameters: { cpf: "761.092.776-73" }, oauthRedirectUri: "https://acme.example.com/back" }
        ]) {
          const kept: Array<string> = []
          const outcome = yield* inTime(link(request, ({ id }) => Effect.sync(() => kept.push(id)), somebody()))
          if (outcome._tag !== "Connected") return assert.fail(`${request.connectorId}: ${outcome._tag}`)
          assert.deepStrictEqual(kept, [outcome.item.id])
          assert.isAbove((yield* accountsList({ itemId: outcome.item.id })).results.length, 0)
        }
      })
    )

    it.effect("ends with what is wrong, or with somebody who went away; and is mended", () =>
      Effect.gen(function* () {
        const failed = yield* inTime(
          link({ connectorId: 2, parameters: { ...goodUser, password: "guess" } }, nothing, somebody())
        )
        if (failed._tag !== "Failed") return assert.fail(failed._tag)
        assert.deepInclude(failed.reason, { _tag: "UserActionRequired", action: "relink" })
        const mending = { id: failed.item.id, parameters: goodUser }
        assert.strictEqual((yield* inTime(relink(mending, somebody())))._tag, "Connected")
        const gone: User = { ...somebody(), answer: () => Effect.succeed(undefined) }
        const left = yield* inTime(link({ connectorId: 5, parameters: goodUser }, nothing, gone))
        assert.strictEqual(left._tag, "Exited")
        const refused = { connectorId: 600, parameters: { cpf: "761.092.776-73" } }
        assert.strictEqual((yield* inTime(link(refused, nothing, somebody("refuse"))))._tag, "Failed")
      })
    )

    it.effect("follows an Item that the widget made", () =>
      Effect.gen(function* () {
        assert.isString((yield* connectTokenCreate({})).accessToken)
        const { id } = yield* itemsCreate({ connectorId: 2, parameters: goodUser })
        assert.strictEqual((yield* inTime(follow({ id }, somebody())))._tag, "Connected")
      })
    )
  })
})
