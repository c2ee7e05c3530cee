import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { parse, read } from "../src/webhook-body.ts"

interface Closed {
  readonly id: string
}

interface Webhooks {
  readonly "door.closed": Closed
  readonly "door.open": object
}

const schemas = { "door.closed": Schema.Struct({ id: Schema.String }), "door.open": Schema.Struct({}) }

const bytes = (text: string) => new TextEncoder().encode(text)

describe("a webhook's body", () => {
  for (const text of ["", "null", "7", "true", `"text"`, "[]", "[{}]", "{", `{"a":1}x`]) {
    it(`is no webhook when it is ${JSON.stringify(text)}`, () => assert.isUndefined(parse(bytes(text))))
  }

  it("is no webhook when it is not UTF-8", () => {
    assert.isUndefined(parse(Uint8Array.of(...bytes(`{"a":"`), 0xff, ...bytes(`"}`))))
  })

  it("is an object in JSON, as it came", () => {
    assert.deepStrictEqual(
      parse(bytes(` {"a": [1, {"b": null}], "__proto__": 7}\n`)),
      JSON.parse(`{"a":[1,{"b":null}],"__proto__":7}`)
    )
  })

  it("is read as the kind that it says it is, without what the kind does not have", () => {
    const known = read<Webhooks>(schemas, "door.closed", { id: "1", more: true })
    assert.deepStrictEqual<unknown>(known, { _tag: "door.closed", webhook: { id: "1" } })
    // The compiler knows what comes with it.
    assert.strictEqual(known._tag === "door.closed" ? known.webhook.id : "", "1")
  })

  for (const name of ["door.of_tomorrow", "", "toString", "__proto__", "constructor"]) {
    it(`is not recognized as ${JSON.stringify(name)}, of which nobody knows`, () => {
      assert.deepStrictEqual<unknown>(read<Webhooks>(schemas, name, {}), { _tag: "Unrecognized", problem: undefined })
    })
  }

  it("is not recognized when it is other than its kind, and where is told without a value", () => {
    const odd = read<Webhooks>(schemas, "door.closed", { id: ["planted"] })
    if (odd._tag !== "Unrecognized") return assert.fail(`read as ${odd._tag}`)
    assert.strictEqual(odd.problem?.path, "id")
    assert.notInclude(JSON.stringify(odd), "planted")
  })
})
