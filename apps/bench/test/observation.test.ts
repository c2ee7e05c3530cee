import { assert, describe, it } from "@effect/vitest"
import { answers, garbage } from "../src/faults/answers.ts"
import { describe as describeFailure, leaksOf } from "../src/faults/observation.ts"
import { planted } from "../src/faults/planted.ts"

class Exported extends Error {}

describe("what is seen of a failure", () => {
  it("finds a secret however deep it is, and names the prints that show it", () => {
    const error = Object.assign(new Error("no"), { a: { b: { c: { d: { e: planted["client secret"] } } } } })
    assert.deepStrictEqual(
      leaksOf(error).map(({ print, secret }) => `${print}: ${secret}`),
      ["util.inspect to any depth: client secret", "JSON.stringify: client secret"]
    )
  })

  it("finds one in the message, in a bare string, and beside what JSON cannot write", () => {
    const cyclic: Record<string, unknown> = { token: planted["access token"] }
    cyclic["self"] = cyclic
    for (const [error, count] of [
      [new Error(planted["access token"]), 3],
      [planted["access token"], 4],
      [cyclic, 2]
    ] as const) {
      assert.isAtLeast(leaksOf(error).length, count)
    }
  })

  it("finds nothing where nothing is", () => {
    assert.deepStrictEqual(leaksOf(new Error("no")), [])
  })

  it("calls a failure typed only when the package exports its class", () => {
    const failure = new Exported("no")
    assert.isTrue(describeFailure(failure, { Exported, other: 1 }).typed)
    assert.isFalse(describeFailure(failure, { other: Date }).typed)
    assert.isFalse(describeFailure({ code: 400 }, { Exported }).typed)
    assert.strictEqual(describeFailure({ code: 400, message: "" }, {}).is, "a plain object {code, message}")
  })
})

describe("what is seen of a success", () => {
  it("is garbage unless it holds the value that was sent", () => {
    const { body, gist } = answers.plaid.call.read
    assert.isUndefined(garbage(gist, body))
    assert.strictEqual(garbage(gist, answers.plaid.wrongShape), "amount is a string")
    assert.strictEqual(garbage(gist, {}), "amount is missing")
    assert.strictEqual(garbage(gist, "<html>"), "the answer is a string")
    assert.strictEqual(garbage(gist, undefined), "the answer is undefined")
  })
})
