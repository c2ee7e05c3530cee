import { assert, describe, it } from "@effect/vitest"
import { forget } from "../src/bounded.ts"

describe("what a long run makes", () => {
  const made = () => new Map([1, 2, 3, 4].map((n) => [`${n}`, n]))

  it("is kept as long as it is little, and what is still of use is kept always", () => {
    const few = made()
    forget(few, 4, () => true)
    assert.strictEqual(few.size, 4)
    const many = made()
    forget(many, 3, (n) => n % 2 === 0)
    assert.deepStrictEqual([...many.values()], [1, 3])
  })
})
