import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as Credentials from "../src/credentials.ts"
import { makeAcme, operation, scripted } from "./acme.ts"

const cancelThing = operation({
  id: "cancelThing",
  method: "DELETE",
  path: "/things/{id}",
  request: Schema.Struct({ id: Schema.String }),
  response: Schema.Unknown,
  replay: "safe"
})

describe("a field in the path", () => {
  for (const id of ["", ".", ".."]) {
    it.effect(`is refused before sending when it would lead to another route: ${JSON.stringify(id)}`, () => {
      const { layer, sent } = scripted(() => Response.json({}))
      return Effect.gen(function* () {
        const error = yield* Effect.flip(cancelThing({ id }))
        assert.deepInclude(error.reason, {
          _tag: "InvalidRequest",
          fields: [{ path: "id", expected: "expected a value that can stand in the path" }]
        })
        assert.strictEqual(error.attempts, 0)
        assert.strictEqual(sent.length, 0)
      }).pipe(Effect.provide(Layer.provide(makeAcme(), layer)))
    })
  }

  it.effect("stays one segment of the path, whatever is in it", () => {
    const { layer, sent } = scripted(() => Response.json({}))
    return Effect.gen(function* () {
      yield* cancelThing({ id: "../a?b#c" })
      assert.strictEqual(sent[0]?.url.href, "https://acme.test/v1/things/..%2Fa%3Fb%23c")
    }).pipe(Effect.provide(Layer.provide(makeAcme(), layer)))
  })
})

describe("a bearer token that a provider repeats", () => {
  it.effect("is hidden without its scheme, too", () => {
    const { layer } = scripted(() =>
      Response.json({ code: "BAD_KEY", message: "no such token: planted" }, { status: 401 })
    )
    return Effect.gen(function* () {
      const error = yield* Effect.flip(cancelThing({ id: "t1" }))
      assert.include(error.message, "no such token: [hidden]")
    }).pipe(
      Effect.provide(
        Layer.provide(
          makeAcme({ credentials: () => Credentials.fixed({ authorization: Redacted.make("Bearer planted") }) }),
          layer
        )
      )
    )
  })
})
