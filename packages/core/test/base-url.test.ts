import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as BaseUrl from "../src/base-url.ts"

describe("the base URL", () => {
  const accepted = [
    ["https://api.acme.test", "https://api.acme.test"],
    ["https://proxy.test/acme/", "https://proxy.test/acme"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:9/", "http://127.0.0.1:9"],
    ["http://[::1]:9", "http://[::1]:9"]
  ] as const
  for (const [input, output] of accepted) {
    it(`takes ${input}`, () => assert.deepStrictEqual(BaseUrl.parse(input), Result.succeed(output)))
  }

  const refused = [
    "api.acme.test",
    "http://api.acme.test",
    "http://127.0.0.1.evil.test",
    "https://user:planted-password@acme.test",
    "https://acme.test/?key=planted-password",
    "ftp://acme.test"
  ]
  for (const input of refused) {
    it.effect(`refuses ${JSON.stringify(input)} as a setting, by the setting's name and without its value`, () =>
      Effect.gen(function* () {
        const provider = ConfigProvider.fromUnknown({ ACME_BASE_URL: input })
        const error = yield* Effect.flip(BaseUrl.setting("ACME_BASE_URL").parse(provider))
        assert.include(error.message, "ACME_BASE_URL")
        assert.include(error.message, "Expected a")
        assert.notInclude(String(error), "planted-password")
      })
    )
  }

  for (const [how, settings] of [
    ["missing", {}],
    ["empty", { ACME_BASE_URL: "" }]
  ] as const) {
    it.effect(`may be left out (${how})`, () =>
      Effect.gen(function* () {
        const setting = BaseUrl.setting("ACME_BASE_URL").parse(ConfigProvider.fromUnknown(settings))
        assert.isUndefined(yield* setting)
      })
    )
  }
})
