import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { type AcmeError, type Acme, getThing, makeAcme, operation, paged, scripted } from "./acme.ts"

interface Tree {
  readonly id: string
  readonly children?: ReadonlyArray<Tree>
}
const Tree: Schema.Codec<Tree> = Schema.suspend(() =>
  Schema.Struct({ id: Schema.String, children: Schema.optionalKey(Schema.Array(Tree)) })
)

const getTree = operation({ ...getThing, id: "getTree", response: Tree })

const listTrees = paged({
  id: "listTrees",
  method: "GET",
  path: "/trees",
  request: Schema.Struct({ cursor: Schema.optional(Schema.String) }),
  response: Schema.Struct({ trees: Schema.Array(Tree), next: Schema.optionalKey(Schema.String) }),
  replay: "safe",
  page: { style: "cursor", items: "trees", cursor: "cursor", next: "next" }
})

/** As text, since writing it as a value would overflow too. */
const deep = (levels: number, leaf: string) =>
  `${'{"id":"planted","children":['.repeat(levels)}${leaf}${"]}".repeat(levels)}`

const failureOf = <A>(call: Effect.Effect<A, AcmeError, Acme>, status: number, body: string) => {
  const server = scripted(() => new Response(body, { status, headers: { "x-request-id": "req-1" } }))
  return Effect.map(
    Effect.flip(Effect.provide(call, Layer.provide(makeAcme(), server.layer))),
    (error) => [error, server.sent.length] as const
  )
}

describe("an answer that is nested too deeply to be read", () => {
  const calls = [
    ["a call", getTree({ id: "t1" }), (json: string) => json],
    [
      "a list that sets rows aside",
      Stream.runDrain(listTrees.items({}, { onMalformedItem: "quarantine" })),
      (json: string) => `{"trees":[${json}]}`
    ]
  ] as const
  for (const [name, call, wrap] of calls) {
    for (const [what, leaf] of [
      ["good", '{"id":"t1"}'],
      ["bad", '{"id":7}']
    ] as const) {
      it.effect(`is malformed, of ${name} with a ${what} leaf`, () =>
        Effect.gen(function* () {
          for (const levels of [10_000, 100_000]) {
            const [error, sent] = yield* failureOf<unknown>(call, 200, wrap(deep(levels, leaf)))
            assert.strictEqual(error.reason._tag, "MalformedResponse")
            assert.include(error.message, "nested too deeply")
            assert.notInclude(error.message, "planted")
            assert.deepInclude(error, { status: 200, requestId: "req-1", attempts: 1 })
            assert.strictEqual(sent, 1)
          }
        })
      )
    }
  }

  it.effect("is read as long as it can be", () =>
    Effect.gen(function* () {
      const server = scripted(() => new Response(deep(50, '{"id":"t1"}')))
      const tree = yield* Effect.provide(getTree({ id: "t1" }), Layer.provide(makeAcme(), server.layer))
      assert.strictEqual(tree.children?.length, 1)
    })
  )
})

describe("an answer with a status of success that does not decode", () => {
  for (const status of [200, 201, 208]) {
    it.effect(`is the provider's error when it is one (${status})`, () =>
      Effect.gen(function* () {
        const [error] = yield* failureOf(getThing({ id: "t1" }), status, '{"code":"BANK_DOWN","message":"Down."}')
        assert.strictEqual(error.reason._tag, "InstitutionUnavailable")
        assert.deepInclude(error, { code: "BANK_DOWN", status, requestId: "req-1", attempts: 1 })
        assert.include(error.message, "Down.")
      })
    )
  }

  it.effect("is malformed when its code is not known: it may be a field of the answer", () =>
    Effect.gen(function* () {
      const [error] = yield* failureOf(getThing({ id: "t1" }), 200, '{"code":"OF_TOMORROW"}')
      assert.strictEqual(error.reason._tag, "MalformedResponse")
    })
  )

  it.effect("that decodes is no error, whatever else stands in it", () =>
    Effect.gen(function* () {
      const server = scripted(() => Response.json({ id: "t1", code: "BANK_DOWN" }))
      const thing = yield* Effect.provide(getThing({ id: "t1" }), Layer.provide(makeAcme(), server.layer))
      assert.deepStrictEqual(thing, { id: "t1" })
    })
  )
})
