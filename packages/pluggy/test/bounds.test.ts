/** Whatever the contract bounds in a request is bounded by us, there and not one further. */
import { compareBounds } from "@bankstream/contract/bounds"
import { assert, describe, it } from "@effect/vitest"
import { catalog } from "../src/catalog.ts"
import { correct, readContract } from "./contract.ts"

const contract = readContract()

describe.skipIf(contract === undefined)("the bounds of the contract", () => {
  it("of every request are ours", () => {
    if (contract === undefined) return
    const { held, wrong } = compareBounds(correct(contract), catalog)
    assert.deepStrictEqual(wrong, [])
    assert.isAbove(held, 30)
  })
})
