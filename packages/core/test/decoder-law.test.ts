/** Decoders and effect's own: of whatever value, of whatever schema, they make the same, or both nothing. */
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Codec from "../src/codec.ts"
import { decoderOf, none } from "../src/decoder.ts"
import { openEnum } from "../src/open-enum.ts"
import { nullOr, optional, optionalKey, struct } from "../src/struct.ts"
import { Tree } from "./tree.ts"

interface Row {
  readonly id: string
  readonly amount: number
  readonly kind: string
  readonly note?: string | null
  readonly maybe?: string | undefined
  readonly tree?: Tree | null
  readonly labels?: ReadonlyArray<string> | undefined
  readonly anything?: unknown
}
const Row: Schema.Codec<Row> = struct<Row>(() => ({
  id: Schema.String.check(Schema.isMaxCodePoints(9)),
  amount: Schema.Finite,
  kind: openEnum(["a", "b"]),
  note: optionalKey(nullOr(Schema.String)),
  maybe: optional(Schema.String),
  tree: optionalKey(nullOr(Tree)),
  labels: optional(Schema.Array(Schema.Literals(["x", "y"])).check(Schema.isMaxLength(2))),
  anything: optionalKey(Schema.Unknown)
}))

const defaulted = Schema.String.pipe(Schema.withDecodingDefaultKey(Effect.succeed("given")))

const schemas: Readonly<Record<string, Schema.Codec<unknown, unknown>>> = {
  rows: Schema.Array(Row),
  "a row or a tree": Schema.Union([Row, Tree]),
  "one of two kinds": Schema.Union([
    Schema.Struct({ kind: Schema.Literal("a"), a: Schema.String }),
    Schema.Struct({ kind: Schema.Literal("b"), a: Schema.optionalKey(Schema.Finite) }),
    Schema.Struct({ kind: openEnum(["c"]), c: Schema.optionalKey(Schema.Boolean) })
  ]),
  "exactly one of two": Schema.Union([Schema.Struct({ a: Schema.String }), Schema.Struct({ b: Schema.String })], {
    mode: "oneOf"
  }),
  "a record of rows": Schema.Record(Schema.String, Row),
  "a record in an object": Schema.Struct({ a: Schema.NullOr(Schema.Record(Schema.String, Schema.Finite)) }),
  "an object with a rest": Schema.StructWithRest(Schema.Struct({ a: Schema.String }), [
    Schema.Record(Schema.String, Schema.String)
  ]),
  "a tuple": Schema.Tuple([Schema.String, Schema.optionalKey(Row)]),
  "numbers with checks": Schema.Array(Schema.Union([Schema.Int, Schema.Finite.check(Schema.isGreaterThan(9))])),
  "an object with a check": Schema.Struct({ a: Schema.String, b: Schema.String }).check(
    Schema.makeFilter(({ b }) => b !== "a")
  ),
  "a transformed field": Schema.Struct({ a: Schema.FiniteFromString, b: Schema.optionalKey(Schema.String) }),
  "a field with a default": Schema.Struct({ a: defaulted, b: Schema.optionalKey(Schema.String) }),
  "a suspended field with a default": Schema.Struct({ a: Schema.suspend(() => defaulted) }),
  "what has a default, or something else": Schema.Array(
    Schema.Union([Schema.Struct({ a: defaulted }), Schema.Struct({ b: Schema.optionalKey(Schema.String) })])
  ),
  "a field that may be missing, as an Option": Schema.Struct({ a: Schema.OptionFromOptionalKey(Schema.String) }),
  "a secret": Schema.Struct({ a: Schema.RedactedFromValue(Schema.String) }),
  "a renamed field": Schema.Struct({ a: Schema.String }).pipe(Schema.encodeKeys({ a: "b" })),
  "fields with names of their own": Schema.Struct({
    constructor: Schema.optionalKey(Schema.Unknown),
    toString: Schema.optionalKey(Schema.String),
    ["__proto__"]: Schema.optionalKey(Schema.Struct({ a: Schema.String }))
  })
}

/** What may stand where something else should. */
const odd: ReadonlyArray<unknown> = [
  null,
  undefined,
  0,
  -0,
  Number.NaN,
  1.5,
  Infinity,
  "",
  "a",
  "12",
  true,
  [],
  {},
  [null],
  { a: "a" },
  { b: "b" },
  JSON.parse('{"__proto__":{"a":"a"}}'),
  new Date(0),
  Object.create({ a: "a" }),
  Object.create(null),
  new (class {
    readonly a = "a"
    readonly b = "b"
    toJSON() {
      return "something else"
    }
  })()
]
const names = ["a", "b", "c", "kind", "unknown", "toString", "constructor", "__proto__"]

/** A change of a value: of which of its parts, and how. */
const Change = Schema.Struct({
  at: Schema.Int,
  how: Schema.Literals(["replace", "remove", "add", "wrap", "move"]),
  what: Schema.Int
})

const pick = <A>(from: ReadonlyArray<A>, at: number): A | undefined => from[Math.abs(at) % from.length]

const copy = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(copy)
    : isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, field]) => [name, copy(field)]))
      : value

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype

const define = (to: object, name: string, value: unknown) =>
  Object.defineProperty(to, name, { value, enumerable: true, configurable: true, writable: true })

/** Each part of a value, as what it stands in and its name there. */
const partsOf = (value: unknown): ReadonlyArray<readonly [of: object, name: string]> =>
  Array.isArray(value) || isObject(value)
    ? Object.entries(value).flatMap(([name, part]) => [[value, name] as const, ...partsOf(part)])
    : []

const change = (whole: unknown, { at, how, what }: typeof Change.Type): unknown => {
  const changed = { whole: copy(whole) }
  const [of, name] = pick(partsOf(changed), at) ?? [changed, "whole"]
  const part: unknown = Reflect.get(of, name)
  switch (how) {
    case "replace":
      define(of, name, pick(odd, what))
      break
    case "remove":
      if (Array.isArray(of)) of.splice(Number(name), 1)
      else if (of !== changed) Reflect.deleteProperty(of, name)
      break
    case "add":
      if (isObject(part)) define(part, pick(names, what) ?? "a", pick(odd, what * 7))
      break
    case "wrap":
      define(of, name, [part])
      break
    case "move":
      if (!Array.isArray(of) && of !== changed) define(of, pick(names, what) ?? "a", part)
  }
  return changed.whole
}

const json = (value: unknown): unknown => {
  const text = JSON.stringify(value)
  return text === undefined ? undefined : JSON.parse(text)
}

describe("whatever is decoded", () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const given = { value: Arbitrary.schema(Schema.toEncoded(schema)), changes: Schema.Array(Change) }
    const options = { arbitrary: { runs: 300, seed: "decoder", size: 5 } }
    const decode = Schema.decodeUnknownResult(schema)
    it.prop(
      `as ${name} becomes what effect makes of it, or nothing where effect finds fault`,
      given,
      ({ changes, value }) => {
        const changed = changes.reduce(change, value)
        const expected = decode(changed)
        const decoded = decoderOf(schema.ast)(changed)
        if (Result.isSuccess(expected)) assert.deepStrictEqual(decoded, expected.success)
        else assert.strictEqual(decoded, none)
      },
      options
    )

    const encode = Schema.encodeUnknownResult(schema, { onExcessProperty: "error" })
    const codec = Codec.of({ id: name, method: "POST", path: "/", request: schema, response: schema, replay: "safe" })
    it.prop(
      `or encoded as ${name} is written as effect would write it, or refused as effect refuses it`,
      { ...given, value: Arbitrary.schema(Schema.toType(schema)) },
      ({ changes, value }) => {
        const changed = changes.reduce(change, value)
        const expected = encode(changed)
        const encoded = codec.encode(changed)
        assert.strictEqual(encoded._tag, expected._tag)
        if (Result.isSuccess(expected) && Result.isSuccess(encoded)) {
          assert.deepStrictEqual(json(encoded.success), json(expected.success))
        }
      },
      options
    )
  }
})

describe("a schema that could not be looked at", () => {
  it("is tried again", () => {
    let isLoaded = false
    interface Late {
      readonly a: string
      readonly again?: Late
    }
    const Late: Schema.Codec<Late> = Schema.suspend(() =>
      Schema.Struct({
        again: Schema.optionalKey(Late),
        a: Schema.suspend(() => (isLoaded ? Schema.String : assert.fail("not loaded")))
      })
    )
    assert.throws(() => decoderOf(Late.ast)({ a: "a" }), "not loaded")
    isLoaded = true
    assert.deepStrictEqual(decoderOf(Late.ast)({ a: "a", again: { a: "b", more: 1 } }), { a: "a", again: { a: "b" } })
  })
})
