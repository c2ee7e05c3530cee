import { assert, describe, it } from "@effect/vitest"
import * as BigDecimal from "effect/BigDecimal"
import * as Stream from "effect/Stream"
import type { Connection, Transaction } from "../src/model.ts"
import { toLines } from "../src/ndjson.ts"

const connection: Connection = { provider: "plaid", id: "c1", institution: "Bank", read: () => Stream.empty }

const row: Transaction = {
  id: "t1",
  account: "a1",
  date: "2026-01-31",
  amount: BigDecimal.fromStringUnsafe("-12.3"),
  currency: "USD",
  status: "posted",
  description: "Café 銀行"
}

describe("a line", () => {
  it("has its keys in one order, the amount as a decimal string, and null for what nobody tells", () => {
    assert.strictEqual(
      toLines(connection, [row, { ...row, currency: undefined }]),
      `${[
        `{"provider":"plaid","connection":"c1","account":"a1","id":"t1","date":"2026-01-31","amount":"-12.30","currency":"USD","status":"posted","description":"Café 銀行"}`,
        `{"provider":"plaid","connection":"c1","account":"a1","id":"t1","date":"2026-01-31","amount":"-12.3","currency":null,"status":"posted","description":"Café 銀行"}`
      ].join("\n")}\n`
    )
  })

  it("has every character of a description, but none that a terminal or a reader of lines acts upon", () => {
    const description = String.raw`\ \n " ` + "\x1b[31m\u009b2J\x7f\u0085\u2028\u2029\u202e\u2066\n\r\0"
    const text = toLines(connection, [{ ...row, description }])
    assert.notMatch(text.trimEnd(), /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u)
    const line: unknown = JSON.parse(text)
    assert.deepInclude(line, { description })
  })
})
