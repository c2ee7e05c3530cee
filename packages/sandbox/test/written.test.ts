import { assert, describe, it } from "@effect/vitest"
import { onceEach, toJson } from "../src/written.ts"

const row = (n: number) => ({ n, name: `Café "${n}"`, none: undefined, nested: { list: [n, null] } })

describe("rows that are written again and again", () => {
  it("are written once in each variant, and said to be the same", () => {
    let count = 0
    const write = onceEach((from: { readonly n: number }, more: string) => ({ ...row(from.n), more, made: ++count }))
    const [one, two] = [{ n: 1 }, { n: 2 }]
    assert.strictEqual(write("a", one, "x"), write("a", one, "x"))
    assert.notStrictEqual(write("a", one, "x"), write("b", one, "x"))
    assert.notStrictEqual(write("a", one, "x"), write("a", two, "x"))
    assert.strictEqual(count, 3)
  })

  const once = onceEach((from: { readonly n: number }) => row(from.n))
  const rows = [1, 2, 3].map((n) => once("", { n }))
  const cases: ReadonlyArray<readonly [what: string, value: unknown]> = [
    ["nothing", null],
    ["a text", 'say "é"\u2028'],
    ["a list of rows", rows],
    ["an empty list", []],
    ["a list of other things", [1, "a", null, { a: undefined }, [rows[0]]]],
    ["an answer with rows in it", { rows, total: 3, gone: undefined, none: null, next: "" }],
    ["rows within objects of it", { transactions: { created: rows, updated: [], removed: ["x"] }, link: row(7) }],
    ["a row as a whole answer", rows[0]],
    ["rows that are too deep to be looked for", { a: { b: { c: { d: { rows } } } } }],
    ["what says itself how it is written", { at: new Date(0), list: [new Date(0)] }]
  ]
  for (const [what, value] of cases) {
    it(`are the JSON that they always are, twice: ${what}`, () => {
      assert.strictEqual(toJson(value).toString(), JSON.stringify(value))
      assert.strictEqual(toJson(value).toString(), JSON.stringify(value))
    })
  }
})
