import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { inspect } from "node:util"
import * as Secret from "../src/secret.ts"

const read = (value: string) => Secret.setting("ACME_SECRET").parse(ConfigProvider.fromUnknown({ ACME_SECRET: value }))
const given = (value: string) => Secret.check("secret", Redacted.make(value))

describe("a secret", () => {
  for (const value of ["planted-secret", "p", "two words", "a:b/c+d=="]) {
    it.effect(`is taken as it is: ${value}`, () =>
      Effect.gen(function* () {
        assert.strictEqual(Redacted.value(yield* read(value)), value)
        assert.strictEqual(Redacted.value(yield* given(value)), value)
      })
    )
  }

  const refused = [
    "",
    " ",
    "planted\n",
    " planted",
    "planted\u0000",
    "pla\r\nnted",
    "pla\tnted",
    "planted ✓",
    "planted\u007f"
  ]
  for (const value of refused) {
    it.effect(`is refused by its name and without its value: ${JSON.stringify(value)}`, () =>
      Effect.gen(function* () {
        for (const [name, error] of [
          ["ACME_SECRET", yield* Effect.flip(read(value))],
          ["secret", yield* Effect.flip(given(value))]
        ] as const) {
          assert.strictEqual(error._tag, "ConfigError")
          assert.include(error.message, name)
          assert.notInclude(inspect(error, { depth: 20, showHidden: true }), "planted")
        }
      })
    )
  }

  it.effect("that is missing is missed by its name", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Secret.setting("ACME_SECRET").parse(ConfigProvider.fromUnknown({})))
      assert.include(error.message, "ACME_SECRET")
    })
  )
})
