import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { relink, type RelinkRequest } from "../src/relink.ts"
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
