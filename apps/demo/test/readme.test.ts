import { assert, describe, it } from "@effect/vitest"
import { itemPublicTokenExchange } from "@bankstream/plaid/item"
import { Plaid } from "@bankstream/plaid"
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import { Sandbox } from "@bankstream/sandbox"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"
import { syncPlaid } from "./readme/plaid.ts"

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")

const blocks = [...read("../../../README.md").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code)

describe("the README's examples", () => {
  for (const [index, name] of ["plaid", "moneykit", "pluggy"].entries()) {
    it(`${name}: is the code that the compiler has checked`, () => {
      assert.strictEqual(blocks[index], read(`./readme/${name}.ts`))
    })
  }

  it("are three, of about fifteen lines each", () => {
    assert.deepStrictEqual(
      blocks.map((code) => (code ?? "").trim().split("\n").length <= 16),
      [true, true, true]
    )
  })

  it.live("plaid: an update starts where the one before ended", () =>
    Effect.gen(function* () {
      const { credentials, urls, world } = yield* Sandbox
      const env = {
        PLAID_CLIENT_ID: credentials.plaid.clientId,
        PLAID_SECRET: credentials.plaid.secret,
        PLAID_BASE_URL: urls.plaid
      }
      const sync = Effect.gen(function* () {
        const institution_id = world.institutions[0]?.ids.plaid ?? ""
        const { public_token } = yield* sandboxPublicTokenCreate({ institution_id, initial_products: ["transactions"] })
        const { access_token } = yield* itemPublicTokenExchange({ public_token })
        const first = yield* syncPlaid(access_token)
        assert.isTrue("pages" in first && first.pages.some(({ added }) => added.length > 0))
        return yield* syncPlaid(access_token, "cursor" in first ? first.cursor : undefined)
      }).pipe(Effect.provide(Plaid.layerFetch))
      const second = yield* Effect.provideService(sync, ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env }))
      assert.isTrue("pages" in second && second.pages.every(({ added }) => added.length === 0))
    }).pipe(Effect.provide(Sandbox.layer({ seed: 42, transactions: 5_000 })))
  )

  it.effect("are programs that need nothing more", () =>
    Effect.gen(function* () {
      const { printMoneyKit } = yield* Effect.promise(() => import("./readme/moneykit.ts"))
      const { countPluggy } = yield* Effect.promise(() => import("./readme/pluggy.ts"))
      assert.isTrue([syncPlaid("token"), printMoneyKit, countPluggy("id")].every(Effect.isEffect))
    })
  )
})
