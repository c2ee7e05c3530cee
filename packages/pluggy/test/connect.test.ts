import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { inspect } from "node:util"
import type * as Client from "../src/accounts.ts"
import { accountsList, itemsRetrieve, PluggyConnect } from "../src/connect.ts"
import type { Pluggy } from "../src/index.ts"
import { item } from "./bodies.ts"
import { ACCOUNT_ID, inTime, ITEM_ID, scripted, type Script } from "./pluggy.ts"

const TOKEN = "planted-connect-token"

const runWith = <A, E>(effect: Effect.Effect<A, E, PluggyConnect>, script: Script, baseUrl?: string) => {
  const over = scripted(script)
  const layer = PluggyConnect.layer({ connectToken: Redacted.make(TOKEN), baseUrl })
  return Effect.map(inTime(Effect.result(Effect.provide(effect, Layer.provide(layer, over.layer)))), (result) => ({
    ...over,
    result
  }))
}

describe("a connect token", () => {
  it.effect("is sent where a key would be, and no key is asked for", () =>
    Effect.gen(function* () {
      const { logins, sent } = yield* runWith(itemsRetrieve({ id: ITEM_ID }), () => ({ body: item }))
      assert.lengthOf(logins, 0)
      assert.strictEqual(sent[0]?.headers["x-api-key"], TOKEN)
      assert.strictEqual(sent[0]?.url.href, `https://api.pluggy.ai/items/${ITEM_ID}`)
    })
  )

  it.effect("may be used with what stands in for Pluggy", () =>
    Effect.gen(function* () {
      const call = itemsRetrieve({ id: ITEM_ID })
      const { sent } = yield* runWith(call, () => ({ body: item }), "http://localhost:4000")
      assert.strictEqual(sent[0]?.url.origin, "http://localhost:4000")
    })
  )

  it.effect("sees as little of an account as Pluggy shows, over as many pages as there are", () =>
    Effect.gen(function* () {
      const { result } = yield* runWith(Stream.runCollect(accountsList.items({ itemId: ITEM_ID })), ({ url }) => {
        const page = Number(url.searchParams.get("page") ?? 1)
        return { body: { page, total: 2, totalPages: 2, results: [{ id: `${ACCOUNT_ID}-${page}` }] } }
      })
      assert.deepStrictEqual(result._tag === "Success" ? result.success : result, [
        { id: `${ACCOUNT_ID}-1` },
        { id: `${ACCOUNT_ID}-2` }
      ])
    })
  )

  it.effect("is refused another Item: once, as Forbidden, without the token in what is said of it", () =>
    Effect.gen(function* () {
      const body = { code: 403, message: `The token ${TOKEN} may not do this` }
      const { result, sent } = yield* runWith(itemsRetrieve({ id: ITEM_ID }), () => ({ status: 403, body }))
      assert.isTrue(result._tag === "Failure" && result.failure.reason._tag === "Forbidden")
      assert.lengthOf(sent, 1)
      assert.notInclude(inspect(result, { depth: 9 }), TOKEN)
    })
  )

  it("is nothing for the calls of the client, and the client's key is nothing for its calls", () => {
    type Needs<A> = A extends Effect.Effect<unknown, unknown, infer R> ? R : never
    const ofClient: Needs<ReturnType<typeof Client.accountsList>> extends PluggyConnect ? true : false = false
    const ofToken: Needs<ReturnType<typeof accountsList>> extends Pluggy ? true : false = false
    assert.isFalse(ofClient || ofToken)
  })
})
