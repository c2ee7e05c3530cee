import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { fieldsOf } from "../src/answer.ts"
import * as Format from "../src/format.ts"

const formats = {
  civilDate: {
    good: ["2026-01-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"],
    bad: ["2026-02-30", "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00", "26-1-1"]
  },
  instant: {
    good: [
      "2026-01-31T09:14:11Z",
      "2026-01-31T09:14:11.123456Z",
      "2026-01-31T09:14:11+05:30",
      "2026-01-31T09:14:11-0300",
      "2026-01-31T23:59:60Z",
      "2026-01-31T09:14:11"
    ],
    bad: [
      "2026-02-30T09:14:11Z",
      "2026-01-31T24:00:00Z",
      "2026-01-31T09:60:00Z",
      "2026-01-31T09:14:61Z",
      "2026-01-31T09:14:11+25:00",
      "2026-01-31",
      "2026-01-31 09:14:11Z",
      "2026-01-31T09:14:11Z\n"
    ]
  },
  decimal: {
    good: ["0", "12", "-12.34", "12.3400", "00.10", "123456789012345678901234567890.12"],
    bad: ["", "-", "12.", ".5", "+1", "1e3", "1,234.00", "NaN", "12.34\n"]
  }
} as const

for (const [name, { bad, good }] of Object.entries(formats)) {
  // The names of an object that is written out above.
  const decode = Schema.decodeUnknownResult(Format[name as keyof typeof formats], { errors: "all" })
  describe(name, () => {
    for (const text of good) it(`takes ${text}`, () => assert.isTrue(Result.isSuccess(decode(text))))
    for (const text of bad) {
      it(`refuses ${JSON.stringify(text)}, without its value`, () => {
        const refused = decode(text)
        if (Result.isSuccess(refused)) return assert.fail("taken")
        const [told, ...others] = fieldsOf(refused.failure)
        assert.match(
          told?.expected ?? "",
          /^expected an? (?:date such as 2026-01-31|instant such as 2026-01-31T|decimal such as -12\.34)/
        )
        assert.deepStrictEqual(others, [])
      })
    }
  })
}

for (const [name, format] of Object.entries(Format)) {
  it.effect(`${name} is one that arbitrary values can be made of`, () =>
    Effect.gen(function* () {
      const texts = yield* Arbitrary.sampleEffect(Arbitrary.schema(format), { count: 50, seed: 1 })
      // Short decimals come more than once.
      assert.isAtLeast(new Set(texts).size, 40)
    })
  )
}
