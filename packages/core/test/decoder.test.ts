import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { decoderOf, none } from "../src/decoder.ts"
import { openEnum } from "../src/open-enum.ts"
import { nullOr, optional, optionalKey, struct } from "../src/struct.ts"
import { Tree } from "./tree.ts"

interface Row {
  readonly id: string
  readonly amount: number
  readonly pending: boolean
  readonly kind: string
  readonly note?: string | null
  readonly maybe?: string | undefined
  readonly tree?: Tree | null
}
const Row: Schema.Codec<Row> = struct<Row>(() => ({
  id: Schema.String,
  amount: Schema.Finite,
  pending: Schema.Boolean,
  kind: openEnum(["a", "b"]),
  note: optionalKey(nullOr(Schema.String)),
  maybe: optional(Schema.String),
  tree: optionalKey(nullOr(Tree))
}))

const row = { id: "r1", amount: 1.5, pending: false, kind: "c" }

// Whatever a schema can be made of, with values that fit it and values that do not.
const table: ReadonlyArray<readonly [name: string, schema: Schema.Codec<unknown>, values: ReadonlyArray<unknown>]> = [
  ["a text", Schema.String, ["", "a", 1, null, undefined]],
  ["a text with a check", Schema.String.check(Schema.isMinLength(2)), ["ab", "a", 1]],
  ["a number", Schema.Number, [1, Number.NaN, "1"]],
  ["a finite number", Schema.Finite, [1, 1.5, Number.NaN, Infinity, "1", null]],
  ["a whole number", Schema.Int, [1, 1.5, "1"]],
  ["a boolean", Schema.Boolean, [true, false, 0, "true"]],
  ["null", Schema.Null, [null, undefined, 0]],
  ["a literal", Schema.Literal("a"), ["a", "b", null]],
  ["one of several", Schema.Literals(["a", 1, true]), ["a", 1, true, "b", false]],
  ["anything", Schema.Unknown, [null, undefined, { a: [1] }]],
  ["nothing", Schema.Void, [undefined, null, 1]],
  ["a text or null", nullOr(Schema.String), ["a", null, undefined, 1]],
  ["an object or null", nullOr(Row), [row, null, {}, []]],
  ["an object of several kinds", Schema.Union([Row, Tree, Schema.String]), [row, { id: "t" }, "a", {}, 1]],
  [
    "exactly one of several",
    Schema.Union([Schema.Struct({ a: Schema.String }), Schema.Struct({ b: Schema.String })], { mode: "oneOf" }),
    [{ a: "a" }, { b: "b" }, { a: "a", b: "b" }, {}]
  ],
  ["a list", Schema.Array(Schema.String), [[], ["a"], ["a", 1], {}, "a", null]],
  ["a list with a check", Schema.Array(Schema.String).check(Schema.isMinLength(1)), [[], ["a"]]],
  ["a tuple", Schema.Tuple([Schema.String, Schema.Finite]), [["a", 1], ["a"], ["a", "b"], ["a", 1, 2]]],
  ["a record", Schema.Record(Schema.String, Schema.Finite), [{}, { a: 1 }, { a: "1" }, []]],
  ["an object without fields", Schema.Struct({}), [{}, { a: 1 }, null, 1, []]],
  [
    "an object with a rest",
    Schema.StructWithRest(Schema.Struct({ a: Schema.String }), [Schema.Record(Schema.String, Schema.String)]),
    [{ a: "a" }, { a: "a", b: "b" }, { a: "a", b: 1 }]
  ],
  ["a number written as text", Schema.FiniteFromString, ["1", "a", 1]],
  [
    "an object with a number written as text",
    Schema.Struct({ a: Schema.FiniteFromString, b: Schema.String }),
    [
      { a: "1", b: "b" },
      { a: "x", b: "b" }
    ]
  ],
  [
    "an object",
    Row,
    [
      row,
      { ...row, note: null, maybe: undefined, tree: { id: "t", children: null } },
      { ...row, unknown: 1 },
      { ...row, unknown: undefined },
      { unknown: 1, ...row, tree: { id: "t", unknown: 1 } },
      { ...row, tree: { id: "t", children: [{ id: "u" }, { id: "v", unknown: [] }, { id: "w" }] } },
      { ...row, tree: { id: "t", children: [{ id: "u" }, { id: 7 }] } },
      { ...row, note: undefined },
      { ...row, amount: "1.5" },
      { ...row, pending: null },
      { id: "r1" },
      Object.create(row),
      JSON.parse('{"id":"r1","amount":1,"pending":true,"kind":"a","__proto__":{"note":"n"}}'),
      [row],
      "row",
      null,
      undefined
    ]
  ],
  [
    "rows",
    Schema.Array(Row),
    [
      [row, { ...row, unknown: 1 }, row],
      [row, {}]
    ]
  ]
]

describe("a decoder", () => {
  for (const [name, schema, values] of table) {
    it(`makes of ${name} what effect makes of it, and none where effect finds fault`, () => {
      const effects = Schema.decodeUnknownResult(schema)
      for (const value of values) {
        const before = JSON.stringify(value)
        const expected = effects(value)
        const decoded = decoderOf(schema.ast)(value)
        assert.strictEqual(decoded === none, Result.isFailure(expected), before)
        if (Result.isSuccess(expected)) assert.deepStrictEqual(decoded, expected.success, before)
        assert.strictEqual(JSON.stringify(value), before, "the value itself is left as it is")
      }
    })
  }

  it("gives what it was given, where that has no more than the schema says", () => {
    const rows = [row, { ...row, tree: { id: "t", children: [{ id: "u" }] } }]
    assert.strictEqual(decoderOf(Schema.Array(Row).ast)(rows), rows)
  })

  it("copies what has a field too many and what it stands in, and nothing beside it", () => {
    const rows = [row, { ...row, unknown: 1 }]
    const decoded = Schema.decodeUnknownSync(Schema.Array(Schema.Unknown))(decoderOf(Schema.Array(Row).ast)(rows))
    assert.strictEqual(decoded[0], row)
    assert.deepStrictEqual(decoded[1], row)
  })
})
