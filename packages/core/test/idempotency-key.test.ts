import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Operation from "../src/operation.ts"
import { Acme, makeAcme, scripted } from "./acme.ts"

const Thing = Schema.Struct({ id: Schema.String })
const keyed = <Req>(request: Schema.Codec<Req, unknown>, idempotencyField: string) =>
  Operation.make(Acme)({
    id: "payThing",
    method: "POST",
    path: "/things/pay",
    request,
    response: Thing,
    replay: "keyed",
    idempotencyField
  })

const pay = keyed(Schema.Struct({ id: Schema.String, key: Schema.optional(Schema.NullOr(Schema.String)) }), "key")
const settle = keyed(Schema.Struct({ authorization_id: Schema.String }), "authorization_id")

const over = <A, E>(call: Effect.Effect<A, E, Acme>) => {
  const { layer, sent } = scripted(() => Response.json({ id: "t1" }))
  return Effect.map(Effect.result(Effect.provide(call, Layer.provide(makeAcme(), layer))), (result) => ({
    result,
    bodies: sent.map(({ text }) => JSON.parse(text))
  }))
}

describe("the idempotency key of a call", () => {
  for (const key of [undefined, null, ""]) {
    it.effect(`is made when it is ${JSON.stringify(key)}, since a repeat without one could act twice`, () =>
      Effect.gen(function* () {
        const { bodies } = yield* over(pay({ id: "t1", key }))
        assert.match(bodies[0].key, /^[\da-f-]{36}$/)
      })
    )
  }

  it.effect("is not made up where the contract demands it: it names something that there is", () =>
    Effect.gen(function* () {
      // As plain JavaScript would.
      const without = Object({})
      const { bodies, result } = yield* over(settle(without))
      assert.lengthOf(bodies, 0)
      if (Result.isSuccess(result)) return assert.fail("sent")
      assert.deepInclude(result.failure.reason, {
        _tag: "InvalidRequest",
        fields: [{ path: "authorization_id", expected: "required, but missing" }]
      })
    })
  )
})
