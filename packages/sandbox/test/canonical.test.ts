import { assert, describe, it } from "@effect/vitest"
import { toCanonical } from "../src/canonical.ts"

describe("two requests", () => {
  it("are the same in whatever order their fields are, and lists are not", () => {
    const one = { amount: { currency: "EUR", value: 1 }, ids: ["a", "b"], note: null }
    const other = { note: null, ids: ["a", "b"], amount: { value: 1, currency: "EUR" } }
    assert.strictEqual(toCanonical(one), toCanonical(other))
    assert.notStrictEqual(toCanonical(one), toCanonical({ ...one, ids: ["b", "a"] }))
    assert.notStrictEqual(toCanonical(one), toCanonical({ ...one, note: "null" }))
  })
})
