import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { inspect } from "node:util"
import { defaultPolicy, RetryPolicy } from "../src/retry.ts"
import { routeOf } from "../src/wire.ts"
import { Acme, makeAcme, scripted } from "./acme.ts"
import { makeRecorder } from "./recorder.ts"

const get = (path: `/${string}`, request: Readonly<Record<string, unknown>> = {}) =>
  Effect.flatMap(Acme, (acme) => acme.request({ method: "GET", path, request, response: Schema.Unknown }))

describe("a call without an operation", () => {
  const table = [
    ["/things/{id}", "/things/{id}"],
    ["/v2/things-of/{thing_id}/all.json", "/v2/things-of/{thing_id}/all.json"],
    ["/.well-known/jwks.json", "/.well-known/jwks.json"],
    ["/things/planted-7f3a/rows", "/things/{}/rows"],
    ["/things/1?token=planted#planted", "/things/{}"],
    [`/things/${"planted".repeat(9)}`, "/things/{}"],
    ["/things/%70lanted", "/things/{}"]
  ] as const
  for (const [path, route] of table) {
    it(`${path} has the route ${route}`, () => assert.strictEqual(routeOf(path), route))
  }

  it.effect("is told of by method and route, in its error, its spans and its metrics, without ids", () =>
    Effect.gen(function* () {
      const recorder = makeRecorder()
      const server = scripted(() => new Response(null, { status: 404 }))
      const error = yield* Effect.flip(get("/things/planted-1/{part}", { part: "planted-2" })).pipe(
        Effect.provide(Layer.provide(makeAcme(), server.layer)),
        recorder.record
      )
      assert.strictEqual(server.sent[0]?.url.pathname, "/v1/things/planted-1/planted-2")
      assert.strictEqual(error.operation, "GET /things/{}/{part}")
      assert.deepStrictEqual(
        recorder.spans.map((span) => [span.name, span.attributes.get("url.template")]),
        [
          ["acme.GET /things/{}/{part}", undefined],
          ["GET /things/{}/{part}", "/things/{}/{part}"]
        ]
      )
      assert.notInclude(inspect([recorder.spans, yield* recorder.metrics, error], { depth: 9 }), "planted")
    })
  )

  it.effect("has its own retry rule, by that name", () =>
    Effect.gen(function* () {
      const server = scripted(() => new Response(null, { status: 503 }))
      yield* Effect.flip(get("/things/{id}", { id: "t1" })).pipe(
        Effect.provideService(RetryPolicy, {
          ...defaultPolicy,
          operations: { "GET /things/{id}": { attempts: 1 } }
        }),
        Effect.provide(Layer.provide(makeAcme(), server.layer))
      )
      assert.lengthOf(server.sent, 1)
    })
  )
})
