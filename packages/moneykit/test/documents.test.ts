import { never, RetryPolicy } from "@bankstream/core/retry"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { getLink, linkReason, productReason, updateLink } from "../src/links.ts"
import { LinkCommon } from "../src/model.ts"
import { errors, gotLink, updatedLink } from "./bodies.ts"
import { errorOf, run, valueOf } from "./moneykit.ts"

const id = "mk_eqkWN34UEoa2NxyALG8pcV"

const calls = [
  ["get_link", getLink({ id }), errors.deletedOfGet],
  ["update_link", updateLink({ id, link_tags: ["smoke_test"] }), errors.deletedOfUpdate]
] as const

describe("the examples of MoneyKit's documents decode", () => {
  it.effect("get_link's, which lacks fields that the document calls required", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(valueOf(yield* run(getLink({ id }), () => ({ body: gotLink }))), gotLink)
    })
  )

  it.effect("update_link's, which lacks the provider and whether there is a history", () =>
    Effect.gen(function* () {
      const call = updateLink({
        id,
        webhook: "https://example.com/updated/hook",
        link_tags: ["smoke_test", "user_type:admin"],
        tags: ["string"]
      })
      const answered = yield* run(call, () => ({ body: updatedLink }))
      assert.deepStrictEqual(valueOf(answered), updatedLink)
      const [sent] = answered.sent
      assert.strictEqual(`${sent?.method} ${sent?.url.href}`, `PATCH https://api.moneykit.com/links/${id}`)
      assert.strictEqual(
        sent?.body,
        `{"webhook":"https://example.com/updated/hook","link_tags":["smoke_test","user_type:admin"],"tags":["string"]}`
      )
    })
  )

  const states = ["connecting", "awaiting_token_exchange", "connected", "deleted", "error"]
  const linkErrors = [
    "system_error",
    "provider_error",
    "institution_error",
    "user_error",
    "auth_expired",
    "incomplete",
    "no_accounts",
    "user_setup_required",
    "invalid_credentials",
    "user_oauth_denied",
    "user_input_incorrect"
  ]
  const providers = ["moneykit", "finicity", "plaid", "yodlee", "mx", "akoya"]
  const products = ["accounts", "account_numbers", "identity", "transactions", "investments", "enrichment"]
  const productErrors = [
    "rate_limit",
    "auth_expired",
    "not_supported",
    "timeout",
    "unknown",
    "no_accounts",
    "institution_error",
    "no_permission"
  ]
  // The last of each is none of theirs: the lists may grow.
  const variants = [
    ...[...states, "paused"].map((state) => ({ state })),
    ...[...linkErrors, "new_error"].map((error_code) => ({ state: "error", error_code })),
    ...[...providers, "new_provider"].map((provider) => ({ provider })),
    ...[...products, "new_product"].map((product) => ({ available_products: [product] })),
    ...[...productErrors, "new_error"].map((error_code) => ({ products: { transactions: { error_code } } })),
    ...products.map((product) => ({ products: { [product]: { refreshed_at: null } } })),
    { webhook: null, link_tags: null, tags: null, error_code: null, available_products: null }
  ]
  for (const variant of variants) {
    it(`with ${JSON.stringify(variant)}`, () => {
      const link = { ...updatedLink, ...variant }
      assert.deepStrictEqual(Schema.decodeSync(LinkCommon)(link), link)
    })
  }

  it("and every code of a link and of a product has a meaning", () => {
    for (const error_code of linkErrors) {
      assert.notStrictEqual(linkReason({ state: "error", error_code })?._tag, "Unrecognized", error_code)
    }
    for (const error_code of productErrors) {
      assert.notInclude(["Unrecognized", undefined], productReason({ error_code })?._tag, error_code)
    }
  })

  it.effect("a link without its products does not", () =>
    Effect.gen(function* () {
      const { products: _, ...rest } = gotLink
      const error = errorOf(yield* run(getLink({ id }), () => ({ body: rest })))
      assert.deepInclude(error.reason, { _tag: "MalformedResponse", path: "products" })
    })
  )
})

for (const [operation, call, deleted] of calls) {
  describe(`the examples of ${operation}'s errors`, () => {
    const table = [
      [401, errors.expired, "Unauthenticated", "The provider refused the credentials."],
      [403, errors.forbidden, "UserActionRequired", "The end user must give the consent that this call needs."],
      [404, errors.unknown, "NotFound", "There is nothing with this id."],
      [410, deleted, "Gone", "It was deleted and does not come back."],
      [422, errors.badState, "Unrecognized", "This version does not know what the provider means by it"],
      [429, errors.limited, "RateLimited", "Slow down and try again."]
    ] as const
    for (const [status, body, reason, advice] of table) {
      it.effect(`${status} ${body.error_code} is ${reason}`, () =>
        Effect.gen(function* () {
          const once = Effect.provideService(call, RetryPolicy, never)
          const error = errorOf(yield* run(once, () => ({ status, body })))
          assert.strictEqual(error._tag, "MoneyKitError")
          assert.strictEqual(error.reason._tag, reason)
          assert.deepInclude(error, {
            provider: "moneykit",
            operation,
            code: body.error_code,
            status,
            attempts: 1,
            documentationUrl: body.documentation_url
          })
          assert.include(error.message, `moneykit ${operation} failed (${body.error_code}): `)
          assert.include(error.message, body.error_message)
          assert.include(error.message, advice)
        })
      )
    }
  })
}
