import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { inspect } from "node:util"
import * as Credentials from "../src/credentials.ts"
import { Acme, type AcmeError, getThing, makeAcme, operation, scripted } from "./acme.ts"

const inHeader = operation({
  ...getThing,
  id: "inHeader",
  path: "/things",
  places: { id: "header" }
})

const circular: Record<string, unknown> = { planted: "planted" }
circular["self"] = circular

const raw = (request: Readonly<Record<string, unknown>>) =>
  Effect.flatMap(Acme, (acme) => acme.request({ method: "POST", path: "/new", request, response: Schema.Unknown }))

const calls: ReadonlyArray<readonly [string, Effect.Effect<unknown, AcmeError, Acme>, string]> = [
  ["a newline in a header", inHeader({ id: "planted\nx-evil: 1" }), "id"],
  ["a letter that no header has", inHeader({ id: "planted ✓" }), "id"],
  ["half of a character in the path", getThing({ id: "planted\ud800" }), ""],
  ["a cycle", raw(circular), ""],
  ["a bigint", raw({ planted: 1n }), ""]
]

const limited = operation({ ...getThing, id: "limited", method: "POST", path: "/things", bodyLimit: 16 })

describe("a body has as many bytes as the operation allows", () => {
  // {"id":"…"} has 9 bytes around the text; ü has two.
  for (const [id, isSent] of [
    ["1234567", true],
    ["12345ü", true],
    ["12345678", false],
    ["123456ü", false]
  ] as const) {
    it.effect(`${id} is ${isSent ? "sent" : "refused"}`, () => {
      const { layer, sent } = scripted(() => Response.json({ id: "t1" }))
      return Effect.gen(function* () {
        const result = yield* Effect.result(limited({ id }))
        assert.lengthOf(sent, isSent ? 1 : 0)
        if (Result.isSuccess(result)) return assert.isTrue(isSent)
        assert.strictEqual(result.failure.message, "acme limited failed: request: expected a body of at most 16 bytes.")
      }).pipe(Effect.provide(Layer.provide(makeAcme(), layer)))
    })
  }
})

describe("what cannot be sent is refused before anything is, without its value", () => {
  for (const [name, call, path] of calls) {
    it.effect(name, () => {
      const { layer, sent } = scripted(() => Response.json({ id: "t1" }))
      return Effect.gen(function* () {
        const error = yield* Effect.flip(call)
        assert.strictEqual(error.reason._tag, "InvalidRequest")
        if (error.reason._tag === "InvalidRequest") assert.strictEqual(error.reason.fields?.[0]?.path, path)
        assert.strictEqual(sent.length, 0)
        assert.notInclude(inspect(error, { depth: 9 }), "planted")
      }).pipe(Effect.provide(Layer.provide(makeAcme(), layer)))
    })
  }

  for (const secret of ["planted\n", "planted\u0000", "planted ✓"]) {
    it.effect(`a secret that no header can have: ${JSON.stringify(secret)}`, () => {
      const { layer, sent } = scripted(() => Response.json({ id: "t1" }))
      return Effect.gen(function* () {
        const error = yield* Effect.flip(getThing({ id: "t1" }))
        assert.strictEqual(
          error.message,
          "acme getThing failed: acme-secret: expected a secret that can stand in a header, on one line."
        )
        assert.deepStrictEqual([error.attempts, sent.length], [0, 0])
        assert.notInclude(inspect(error, { depth: 9 }), "planted")
      }).pipe(
        Effect.provide(
          Layer.provide(
            makeAcme({ credentials: () => Credentials.fixed({ "acme-secret": Redacted.make(secret) }) }),
            layer
          )
        )
      )
    })
  }
})
