/** The service's own `request`: endpoints of Plaid that have no operation here. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { inspect } from "node:util"
import { Plaid } from "../src/index.ts"
import { error } from "./bodies.ts"
import { ACCESS_TOKEN, errorOf, run, SECRET } from "./plaid.ts"

const authGet = (replay?: "safe") =>
  Effect.flatMap(Plaid, (plaid) =>
    plaid.request({
      method: "POST",
      path: "/auth/get",
      request: { access_token: ACCESS_TOKEN, options: { account_ids: ["account-1"] } },
      response: Schema.Struct({ accounts: Schema.Array(Schema.Struct({ account_id: Schema.String })) }),
      ...(replay === undefined ? {} : { replay })
    })
  )

describe("a call that has no operation", () => {
  it.effect("fails as any call does, by Plaid's code and without what was sent", () =>
    Effect.gen(function* () {
      const body = error("ITEM_ERROR", "PRODUCT_NOT_READY", {
        error_message: `no auth for ${ACCESS_TOKEN} of ${SECRET}`
      })
      const failure = errorOf(yield* run(authGet(), () => ({ status: 400, body })))
      assert.strictEqual(failure._tag, "PlaidError")
      assert.deepInclude(failure.reason, { _tag: "NotReady", product: "auth" })
      assert.strictEqual(failure.operation, "POST /auth/get")
      for (const told of [failure.message, JSON.stringify(failure), inspect(failure, { depth: 9, showHidden: true })]) {
        assert.notInclude(told, ACCESS_TOKEN)
        assert.notInclude(told, SECRET)
      }
    })
  )

  it.effect("is repeated only when its caller says that it may be", () =>
    Effect.gen(function* () {
      const failing = () => ({ status: 503, body: "<html>" })
      const once = yield* run(authGet(), failing)
      assert.strictEqual(once.sent.length, 1)
      const often = yield* run(authGet("safe"), failing)
      assert.strictEqual(often.sent.length, 4)
      assert.strictEqual(errorOf(often).attempts, 4)
    })
  )
})
