import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { makeAnswers, withoutUnknownKeys } from "../src/answers.ts"
import { answersOf, type Contract, type Described, merge, parametersOf, routesOf, successOf } from "../src/contract.ts"
import { makeJudge } from "../src/requests.ts"

const row = { content: { "application/json": { schema: { $ref: "#/components/schemas/Row" } } } }

const rows: Described = {
  operationId: "rows",
  parameters: [
    { $ref: "#/components/parameters/Size" },
    { name: "id", in: "query", required: true, schema: { type: "array", items: { type: "string" } } }
  ],
  requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Row" } } } },
  responses: {
    "201": row,
    "404": { $ref: "#/components/responses/Missing" }
  }
}

const contract: Contract = {
  paths: { "/rows/{row}": { post: rows } },
  components: {
    parameters: { Size: { name: "size", in: "query", required: false, schema: { type: "integer", maximum: 5 } } },
    responses: { Missing: { content: {} } },
    schemas: {
      Row: {
        type: "object",
        additionalProperties: true,
        required: ["kind"],
        properties: { kind: { $ref: "#/components/schemas/Kind" }, note: { type: ["string", "null"] } }
      },
      Kind: { type: "string", enum: ["a", "b"] },
      Base: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
      Named: {
        allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", properties: { name: { type: "string" } } }]
      }
    }
  }
}

const [route] = routesOf(contract)
if (route === undefined) throw new Error("no route")

describe("a request is held to the contract", () => {
  const judge = makeJudge(contract)
  const departuresOf = (url: string, body: string, method = "POST") =>
    judge.departuresOf(route, { method, url: new URL(url, "https://acme.test"), body })

  it("which is satisfied by what it describes", () =>
    assert.deepStrictEqual(departuresOf("/rows/1?id=a&id=b&size=5", '{"kind":"a","note":null}'), []))

  const wrong = [
    ["another method", "/rows/1?id=a", '{"kind":"a"}', "PUT"],
    ["another path", "/rows/1/2?id=a", '{"kind":"a"}'],
    ["a missing parameter", "/rows/1", '{"kind":"a"}'],
    ["a parameter that there is not", "/rows/1?id=a&page=1", '{"kind":"a"}'],
    ["a parameter out of bounds", "/rows/1?id=a&size=6", '{"kind":"a"}'],
    ["a missing field", "/rows/1?id=a", "{}"],
    ["a field that there is not, though the contract allows others", "/rows/1?id=a", '{"kind":"a","more":1}'],
    ["a value that the enum has not", "/rows/1?id=a", '{"kind":"c"}']
  ] as const
  for (const [what, url, body, method] of wrong) {
    it(`which finds ${what}`, () => assert.lengthOf(departuresOf(url, body, method), 1))
  }
})

describe("answers", () => {
  const sample = (kind: "any" | "whole" | "holed", node: object) =>
    Effect.runSync(
      Arbitrary.sampleEffect(Arbitrary.schema(makeAnswers(contract, kind)(node)), { count: 60, seed: 1, size: 4 })
    )
  const isRow = Schema.is(
    Schema.Struct({ kind: Schema.String, note: Schema.optionalKey(Schema.NullOr(Schema.String)) })
  )

  for (const kind of ["any", "whole", "holed"] as const) {
    it(`are as the contract has them, and beyond (${kind})`, () => {
      const made = sample(kind, { $ref: "#/components/schemas/Row" })
      for (const each of made) assert.isTrue(isRow(each), JSON.stringify(each))
      const text = JSON.stringify(made)
      assert.include(text, "key_of_tomorrow")
      assert.include(text, "VALUE_OF_TOMORROW")
      assert.notInclude(JSON.stringify(made.map(withoutUnknownKeys)), "key_of_tomorrow")
      assert.strictEqual(text.includes('"note":null'), kind !== "whole")
    })
  }
})

it("what is referred to is found", () => {
  assert.deepStrictEqual(
    parametersOf(contract, rows).map(({ name }) => name),
    ["size", "id"]
  )
  assert.deepStrictEqual(answersOf(contract, rows), [
    [201, row],
    [404, { content: {} }]
  ])
  assert.deepStrictEqual(successOf(contract, rows), { $ref: "#/components/schemas/Row" })
})

it("the parts of a schema are put together", () => {
  const named = merge(contract, { $ref: "#/components/schemas/Named" })
  assert.sameMembers(Object.keys(named.properties ?? {}), ["id", "name"])
  assert.deepStrictEqual(named.required, ["id"])
})

it("a list that is one text with commas is held to the contract row by row", () => {
  const schema = { type: "array", items: { type: "string", enum: ["a", "b"] } }
  const listed: Contract = {
    ...contract,
    paths: {
      "/rows": {
        get: { ...rows, parameters: [{ name: "kinds", in: "query", required: true, explode: false, schema }] }
      }
    }
  }
  const [list] = routesOf(listed)
  if (list === undefined) throw new Error("no route")
  const { requestBody: _, ...described } = list.described
  const judge = makeJudge(listed)
  const departuresOf = (query: string) =>
    judge.departuresOf(
      { ...list, described },
      { method: "GET", url: new URL(`https://acme.test/rows?${query}`), body: "" }
    )
  assert.deepStrictEqual(departuresOf("kinds=a,b"), [])
  assert.lengthOf(departuresOf("kinds=a,c"), 1)
})

it("answers have numbers that an enum of numbers has not, and objects that do not say that they are", () => {
  const node = { properties: { day: { enum: [1, 2] } }, required: ["day"] }
  const made = Effect.runSync(
    Arbitrary.sampleEffect(Arbitrary.schema(makeAnswers(contract, "whole")(node)), { count: 30, seed: 1 })
  )
  const isDay = Schema.is(Schema.Struct({ day: Schema.Finite }))
  for (const each of made) assert.isTrue(isDay(each), JSON.stringify(each))
  assert.isAbove(new Set(made.map((each) => Object(each).day)).size, 2)
})
