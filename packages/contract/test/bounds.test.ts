import { assert, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { compareBounds } from "../src/bounds.ts"
import type { Contract } from "../src/contract.ts"

const contract: Contract = {
  paths: {
    "/rows": {
      post: {
        operationId: "rows",
        parameters: [
          { name: "size", in: "query", required: false, schema: { type: "integer", minimum: 1, maximum: 5 } }
        ],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Row" } } } },
        responses: {}
      }
    }
  },
  components: {
    schemas: {
      Row: {
        type: "object",
        properties: {
          name: { type: "string", minLength: 2, maxLength: 4 },
          url: { type: "string", format: "uri", minLength: 1, maxLength: 20 },
          tags: { type: "array", minItems: 1, items: { type: "string", maxLength: 3 } }
        }
      }
    }
  }
}

const text = (min: number, max: number) => Schema.String.check(Schema.isMinLength(min), Schema.isMaxLength(max))
const emoji = (min: number, max: number) =>
  Schema.String.check(Schema.isMinCodePoints(min), Schema.isMaxCodePoints(max))
const whole = (min: number, max: number) =>
  Schema.Int.check(Schema.isGreaterThanOrEqualTo(min), Schema.isLessThanOrEqualTo(max))

const right = {
  size: Schema.optional(whole(1, 5)),
  name: emoji(2, 4),
  url: Schema.String.check(Schema.isPattern(/^u:/), Schema.isMaxLength(20)),
  tags: Schema.Array(emoji(0, 3)).check(Schema.isMinLength(1))
}

it("bounds that are the contract's are found to be", () => {
  const { held, wrong } = compareBounds(contract, [{ id: "rows", request: Schema.Struct(right) }])
  assert.deepStrictEqual(wrong, [])
  assert.strictEqual(held, 14)
})

const wrong: ReadonlyArray<readonly [what: string, fields: Schema.Struct.Fields, found: ReadonlyArray<string>]> = [
  ["one too few", { ...right, size: whole(1, 4) }, ["rows.size: maximum 5"]],
  ["one too many", { ...right, size: whole(1, 6) }, ["rows.size: maximum 5, and one beyond"]],
  [
    "none",
    { ...right, name: Schema.String },
    ["rows.name: minLength 2, and one beyond", "rows.name: maxLength 4, and one beyond"]
  ],
  [
    "those of halves of characters",
    { ...right, name: text(2, 4) },
    ["rows.name: minLength 2, and one beyond", "rows.name: maxLength 4"]
  ],
  ["none of a list", { ...right, tags: Schema.Array(emoji(0, 3)) }, ["rows.tags: minItems 1, and one beyond"]],
  [
    "none of its rows",
    { ...right, tags: Schema.Array(Schema.String).check(Schema.isMinLength(1)) },
    ["rows.tags[]: maxLength 3, and one beyond"]
  ]
]
for (const [what, fields, found] of wrong) {
  it(`a request with ${what} is told from one that is right`, () =>
    assert.deepStrictEqual(compareBounds(contract, [{ id: "rows", request: Schema.Struct(fields) }]).wrong, [...found]))
}

it("an operation that there is not is told", () =>
  assert.deepStrictEqual(compareBounds(contract, []).wrong, ["rows: missing"]))
