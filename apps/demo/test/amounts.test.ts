import { assert, describe, it } from "@effect/vitest"
import * as BigDecimal from "effect/BigDecimal"
import { toDecimal, toReadable } from "../src/amounts.ts"

describe("an amount as text", () => {
  const decimals: ReadonlyArray<readonly [amount: string, currency: string | undefined, text: string]> = [
    ["-12.3", "USD", "-12.30"],
    ["0", "USD", "0.00"],
    ["-0.05", "USD", "-0.05"],
    ["1500", "JPY", "1500"],
    ["0.25", "KWD", "0.250"],
    ["1e3", "BRL", "1000.00"],
    // More digits than the currency usually shows are kept.
    ["0.12345", "USD", "0.12345"],
    // What no standard lists gets no decimals that it did not have.
    ["0.00000001", "BTC", "0.00000001"],
    ["3", "DOGE", "3"],
    ["3.5", undefined, "3.5"],
    ["12345678901234567890.12", "USD", "12345678901234567890.12"],
    // A format that falls back to exponents would do it here.
    ["0.00000000000000000001", undefined, "0.00000000000000000001"]
  ]
  for (const [amount, currency, text] of decimals) {
    it(`${amount} ${currency ?? "of no currency"} is ${text}`, () =>
      assert.strictEqual(toDecimal(BigDecimal.fromStringUnsafe(amount), currency), text))
  }

  it("sets thousands apart for a person, in front of the point only", () => {
    assert.strictEqual(toReadable(BigDecimal.fromStringUnsafe("-1234567.12345"), "USD"), "-1,234,567.12345")
    assert.strictEqual(toReadable(BigDecimal.fromStringUnsafe("999"), "JPY"), "999")
    assert.strictEqual(toReadable(BigDecimal.fromStringUnsafe("1000"), "JPY"), "1,000")
  })
})
