import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import { type Kind, toReason } from "../src/kind.ts"
import * as R from "../src/reason.ts"

const retryAfter = Duration.seconds(3)

describe("a kind becomes its reason", () => {
  const rows: ReadonlyArray<readonly [Kind, R.Reason]> = [
    ["RateLimited", new R.RateLimited({ retryAfter, scope: undefined })],
    ["RateLimited:institution", new R.RateLimited({ retryAfter, scope: "institution" })],
    ["NotReady", new R.NotReady({ product: undefined })],
    ["NotReady:transactions", new R.NotReady({ product: "transactions" })],
    ["UserActionRequired:at-institution", new R.UserActionRequired({ action: "at-institution" })],
    ["Conflict:in-progress", new R.Conflict({ kind: "in-progress" })],
    ["QuotaExhausted", new R.QuotaExhausted()],
    ["Unrecognized", new R.Unrecognized()]
  ]
  for (const [kind, reason] of rows) {
    it(kind, () => {
      const made = toReason(kind, { retryAfter })
      assert.strictEqual(made._tag, reason._tag)
      assert.strictEqual(JSON.stringify(made), JSON.stringify(reason))
    })
  }
})
