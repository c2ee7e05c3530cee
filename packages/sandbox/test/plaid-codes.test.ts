/** Every code that Plaid documents, as its simulator answers with it when it is told to. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { existsSync, readFileSync } from "node:fs"
import { Sandbox } from "../src/sandbox.ts"
import { rawPlaid, simulators, textAt } from "./simulators.ts"

const file = new URL("../../../../shared/contracts/plaid.errors.json", import.meta.url)
if (!existsSync(file))
  console.warn("skipped: ../shared/contracts is not beside this repository, so no code is held to it")

const Documented = Schema.Struct({
  errors: Schema.Array(
    Schema.Struct({
      error_type: Schema.String,
      error_code: Schema.String,
      http_status: Schema.optionalKey(Schema.NullOr(Schema.Finite))
    })
  )
})

describe.skipIf(!existsSync(file))("a code of Plaid's that is ordered", () => {
  it.effect("comes with its type and its status, by its own name where no other type has it", () =>
    Effect.gen(function* () {
      const { fail } = yield* Sandbox
      const { errors } = yield* Schema.decodeUnknownEffect(Documented)(JSON.parse(readFileSync(file, "utf8")))
      assert.isAbove(errors.length, 150)
      for (const { error_code, error_type, http_status } of errors) {
        const isAlone = errors.filter((one) => one.error_code === error_code).length === 1
        const code = isAlone ? error_code : `${error_type}/${error_code}`
        yield* fail({ provider: "plaid", operation: "itemGet", fault: { _tag: "Code", code } })
        const { body, status } = yield* rawPlaid("/item/get", { access_token: "access-sandbox-1" })
        assert.strictEqual(textAt(body, "error_type"), error_type, code)
        assert.strictEqual(textAt(body, "error_code"), error_code, code)
        if (typeof http_status === "number") assert.strictEqual(status, http_status, code)
      }
    }).pipe(Effect.provide(simulators()))
  )
})
