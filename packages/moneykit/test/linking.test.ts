import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { WaitSchedule } from "@bankstream/core/waiter"
import * as Schedule from "effect/Schedule"
import { exchange, mended, relink, type RelinkRequest } from "../src/linking.ts"
import { errors, gotLink, updatedLink } from "./bodies.ts"
import { errorOf, run, type Script, valueOf } from "./moneykit.ts"

const request: RelinkRequest = {
  existing_link_id: "mk_1",
  customer_user: { id: "user-1" },
  redirect_uri: "https://acme.test/back"
}

const linking =
  (link: object): Script =>
  ({ method }) =>
    method === "GET" ? { body: link } : { status: 201, body: { link_session_token: "lst" } }

describe("a link is mended", () => {
  const { link_tags, webhook } = updatedLink
  const { link_tags: _, ...older } = updatedLink
  const kept: ReadonlyArray<
    readonly [what: string, link: object, told: Partial<RelinkRequest>, sent: Readonly<Record<string, unknown>>]
  > = [
    ["with its webhook and its tags", updatedLink, {}, { webhook, link_tags }],
    ["with tags that have their older name", { ...older, tags: ["old"] }, {}, { webhook, link_tags: ["old"] }],
    ["without what it has not", gotLink, {}, { link_tags: gotLink.tags }],
    ["without what is null", { ...updatedLink, webhook: null, link_tags: null }, {}, {}],
    ["without what is empty", { ...updatedLink, webhook: "" }, {}, { link_tags }],
    ["with another webhook", updatedLink, { webhook: "https://b.test" }, { webhook: "https://b.test", link_tags }],
    ["with no webhook, if that is said", updatedLink, { webhook: null }, { webhook: null, link_tags }],
    ["with other tags", updatedLink, { link_tags: ["b"] }, { webhook, link_tags: ["b"] }],
    ["with no tags, if that is said", updatedLink, { link_tags: [] }, { webhook, link_tags: [] }],
    [
      "with more products",
      updatedLink,
      { settings: { products: { identity: { required: true } } } },
      { webhook, link_tags, settings: { products: { identity: { required: true } } } }
    ]
  ]
  for (const [what, link, told, sent] of kept) {
    it.effect(what, () =>
      Effect.gen(function* () {
        const answered = yield* run(relink({ ...request, ...told }), linking(link))
        assert.deepStrictEqual(valueOf(answered), { link_session_token: "lst" })
        assert.deepStrictEqual(
          answered.sent.map(({ method, url }) => `${method} ${url.pathname}`),
          ["GET /links/mk_1", "POST /link-session"]
        )
        assert.deepStrictEqual(JSON.parse(answered.sent[1]?.body ?? ""), { ...request, ...sent })
      })
    )
  }

  it.effect("though it is broken, which is why", () =>
    Effect.gen(function* () {
      const broken = { ...updatedLink, state: "error", error_code: "auth_expired" }
      assert.lengthOf((yield* run(relink(request), linking(broken))).sent, 2)
    })
  )

  it.effect("but not when it was deleted, however MoneyKit says so", () =>
    Effect.gen(function* () {
      const tombstone = yield* run(relink(request), linking({ ...updatedLink, state: "deleted" }))
      const gone = yield* run(relink(request), () => ({ status: 410, body: errors.deletedOfGet }))
      for (const answered of [tombstone, gone]) {
        assert.strictEqual(errorOf(answered).reason._tag, "Gone")
        assert.strictEqual(errorOf(answered).code, "link_error.deleted")
        assert.lengthOf(answered.sent, 1)
      }
    })
  )
})

describe("a token of Connect", () => {
  const exchanged =
    (link: object): Script =>
    () => ({ status: 201, body: { link_id: gotLink.link_id, link } })

  it.effect("is exchanged for a link, which is kept", () =>
    Effect.gen(function* () {
      for (const [link, tag] of [
        [gotLink, "Connected"],
        [{ ...gotLink, state: "connecting" }, "Connected"],
        [{ ...gotLink, state: "error", error_code: "auth_expired" }, "Failed"]
      ] as const) {
        const kept: Array<string> = []
        const ran = yield* run(
          exchange("token", ({ link_id }) => Effect.sync(() => kept.push(link_id))),
          exchanged(link)
        )
        assert.strictEqual(valueOf(ran)._tag, tag)
        assert.deepStrictEqual(kept, [gotLink.link_id])
      }
    })
  )

  it.effect("that is no longer good is an outcome; any other failure is one", () =>
    Effect.gen(function* () {
      const keep = () => Effect.die("kept")
      const refused =
        (error_code: string): Script =>
        () => ({ status: 400, body: { error_code, error_message: "no" } })
      const old = yield* run(exchange("token", keep), refused("link_session_error.invalid_token_exchange"))
      assert.deepStrictEqual(valueOf(old), { _tag: "Expired" })
      const other = yield* run(exchange("token", keep), refused("api_error.auth.unauthorized"))
      assert.strictEqual(errorOf(other).code, "api_error.auth.unauthorized")
    })
  )

  it.effect("is not lost to whoever interrupts while the link is being kept", () =>
    Effect.gen(function* () {
      const kept: Array<string> = []
      const keep = () =>
        Effect.andThen(
          Effect.sleep("1 minute"),
          Effect.sync(() => kept.push("link"))
        )
      yield* run(Effect.timeoutOption(exchange("token", keep), "1 second"), exchanged(gotLink))
      assert.deepStrictEqual(kept, ["link"])
    })
  )
})

describe("a link that its user mends", () => {
  const broken = { ...updatedLink, state: "error", error_code: "auth_expired" }
  const minutely = Effect.provideService(WaitSchedule, Schedule.spaced("1 minute").pipe(Schedule.upTo({ times: 3 })))

  it.effect("is waited for until it works", () =>
    Effect.gen(function* () {
      const works = { ...updatedLink, state: "connected", error_code: null }
      const ran = yield* run(minutely(mended({ id: "mk_1" })), (_, number) => ({ body: number < 3 ? broken : works }))
      assert.strictEqual(valueOf(ran)._tag, "Connected")
      assert.lengthOf(ran.sent, 3)
      const never = yield* run(minutely(mended({ id: "mk_1" })), () => ({ body: broken }))
      assert.strictEqual(errorOf(never).reason._tag, "NotReady")
    })
  )

  it.effect("is waited for no longer when it was deleted, however MoneyKit says so", () =>
    Effect.gen(function* () {
      for (const last of [
        { body: { ...updatedLink, state: "deleted" } },
        { status: 410, body: errors.deletedOfGet }
      ] as const) {
        const ran = yield* run(minutely(mended({ id: "mk_1" })), (_, number) => (number < 3 ? { body: broken } : last))
        assert.deepInclude(errorOf(ran), { code: "link_error.deleted", operation: "get_link" })
        assert.strictEqual(errorOf(ran).reason._tag, "Gone")
        assert.lengthOf(ran.sent, 3)
      }
    })
  )
})
