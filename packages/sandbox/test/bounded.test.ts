import { walletCreate } from "@bankstream/plaid/wallet"
import { paymentInitiationPaymentReverse } from "@bankstream/plaid/payment-initiation"
import { assert, describe, it } from "@effect/vitest"
import { forget } from "../src/bounded.ts"
import { makeJournal } from "../src/journal.ts"
import { makeRepeats } from "../src/repeats.ts"
import { makeAskedAgain } from "../src/world/asked-again.ts"

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

  it("has no more calls than the last 10,000", () => {
    const journal = makeJournal()
    const add = (status: number) => journal.add({ provider: "plaid", operation: "itemGet", status })
    for (let i = 0; i < 25_000; i++) add(i)
    const statuses = () => journal.list().map(({ status }) => status)
    assert.deepStrictEqual([statuses().length, statuses()[0], statuses().at(-1)], [10_000, 15_000, 24_999])
    journal.clear()
    add(1)
    assert.deepStrictEqual(statuses(), [1])
  })

  it("has no more idempotency keys than the last 1,000", () => {
    const repeats = makeRepeats()
    const fields = (key: number) => ({ idempotency_key: `key-${key}`, payment_id: "p" })
    const find = (key: number) => repeats.find(paymentInitiationPaymentReverse, fields(key), 0)
    for (let key = 0; key < 3_000; key++) {
      const found = find(key)
      if (found?._tag === "New") found.keep({ status: 200 })
    }
    const known = Array.from({ length: 3_000 }, (_, key) => find(key)?._tag).filter((tag) => tag === "Same")
    assert.lengthOf(known, 1_000)
    assert.strictEqual(find(2_999)?._tag, "Same")
    assert.isUndefined(repeats.find(walletCreate, {}, 0))
  })

  it("has no more of what is asked for again than its weight allows, be it many small things or a few large ones", () => {
    for (const weight of [1, 50, 400]) {
      let makings = 0
      const known = makeAskedAgain<number>(() => weight, 1_000)
      const ask = (n: number) => known.get(`${n}`, () => ++makings)
      for (let n = 0; n < 5_000; n++) {
        ask(n)
        ask(n)
      }
      makings = 0
      // Newest first, so that asking for one does not put another one out that is still to be asked for.
      for (let n = 4_999; n >= 4_000; n--) ask(n)
      assert.strictEqual(1_000 - makings, Math.floor(1_000 / weight), `${weight}`)
    }
  })

  it("does not keep what alone is too much", () => {
    let makings = 0
    const known = makeAskedAgain<number>((weight) => weight, 1_000)
    const ask = (question: string, weight: number) =>
      known.get(question, () => {
        makings++
        return weight
      })
    for (let i = 0; i < 5; i++) {
      ask("large", 2_000)
      ask("small", 1)
    }
    assert.strictEqual(makings, 5 + 2)
  })
})
