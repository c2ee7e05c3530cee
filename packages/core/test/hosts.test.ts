import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type * as Operation from "../src/operation.ts"
import { Acme, makeAcme, type Reply, scripted } from "./acme.ts"

const list: Operation.Spec<object, { readonly results: ReadonlyArray<string> }> = {
  id: "list",
  method: "GET",
  path: "/rows",
  request: Schema.Struct({}),
  response: Schema.Struct({ results: Schema.Array(Schema.String) }),
  replay: "safe"
}

const call = (spec: typeof list, hosts: Readonly<Record<string, string>> = {}, reply: Reply = Response.json({})) => {
  const server = scripted(() => reply)
  return Effect.map(
    Effect.result(Effect.flatMap(Acme, (acme) => acme.call(spec, {}))).pipe(
      Effect.provide(Layer.provide(makeAcme({ hosts }), server.layer))
    ),
    (result) => ({ result, sent: server.sent })
  )
}

describe("an operation of another host", () => {
  it.effect("goes there, with the same credentials", () =>
    Effect.gen(function* () {
      const { sent } = yield* call({ ...list, host: "reports" }, { reports: "https://reports.acme.test/v9/" })
      assert.strictEqual(sent[0]?.url.href, "https://reports.acme.test/v9/rows")
      assert.strictEqual(sent[0]?.headers["acme-secret"], "planted-client-secret")
    })
  )

  it.effect("is one without an operation, too", () =>
    Effect.gen(function* () {
      const server = scripted(() => Response.json({}))
      yield* Effect.flatMap(Acme, (acme) =>
        acme.request({ method: "GET", path: "/rows", host: "reports", response: Schema.Unknown })
      ).pipe(Effect.provide(Layer.provide(makeAcme({ hosts: { reports: "https://reports.acme.test" } }), server.layer)))
      assert.strictEqual(server.sent[0]?.url.href, "https://reports.acme.test/rows")
    })
  )

  const wrong = [
    ["has not been named", {}],
    ["is plain http", { reports: "http://reports.acme.test" }]
  ] as const
  for (const [what, hosts] of wrong) {
    it.effect(`is not sent anywhere when its host ${what}`, () =>
      Effect.gen(function* () {
        const { result, sent } = yield* call({ ...list, host: "reports" }, hosts)
        assert.lengthOf(sent, 0)
        assert.isTrue(result._tag === "Failure" && result.failure.reason._tag === "InvalidRequest")
      })
    )
  }

  it.effect("does not take the others along", () =>
    Effect.gen(function* () {
      const { sent } = yield* call(list, { reports: "http://not.secure" })
      assert.strictEqual(sent[0]?.url.href, "https://acme.test/v1/rows")
    })
  )
})

describe("an answer of 204", () => {
  const nothing = () => new Response(null, { status: 204 })

  it.effect("is what the operation says that it stands for", () =>
    Effect.gen(function* () {
      const { result } = yield* call({ ...list, empty: { results: [] } }, {}, nothing())
      assert.deepStrictEqual(result._tag === "Success" ? result.success.value : result, { results: [] })
    })
  )

  it.effect("is a malformed one where it says nothing, and so is an empty one of any other status", () =>
    Effect.gen(function* () {
      for (const [spec, reply] of [
        [list, nothing()],
        [{ ...list, empty: { results: [] } }, new Response("", { status: 200 })]
      ] as const) {
        const { result } = yield* call(spec, {}, reply)
        assert.isTrue(result._tag === "Failure" && result.failure.reason._tag === "MalformedResponse")
      }
    })
  )
})

it.effect("a client tells where its calls go, as they go there", () =>
  Effect.gen(function* () {
    const server = scripted(() => Response.json({ results: [] }))
    const layer = Layer.provide(makeAcme({ baseUrl: "https://proxy.acme.test/v1/" }), server.layer)
    const { baseUrl } = yield* Effect.provide(
      Effect.tap(Acme, (acme) => acme.call(list, {})),
      layer
    )
    assert.strictEqual(baseUrl, "https://proxy.acme.test/v1")
    assert.strictEqual(server.sent[0]?.url.href, `${baseUrl}/rows`)
  })
)
