import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"

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

  it.effect("are programs that need nothing more", () =>
    Effect.gen(function* () {
      const { syncPlaid } = yield* Effect.promise(() => import("./readme/plaid.ts"))
      const { printMoneyKit } = yield* Effect.promise(() => import("./readme/moneykit.ts"))
      const { countPluggy } = yield* Effect.promise(() => import("./readme/pluggy.ts"))
      assert.isTrue([syncPlaid("token"), printMoneyKit, countPluggy("id")].every(Effect.isEffect))
    })
  )
})
