import { assert, describe, it } from "@effect/vitest"
import * as BigDecimal from "effect/BigDecimal"
import * as Stream from "effect/Stream"
import { toDecimal } from "../src/amounts.ts"
import type { Account, Connection, Transaction } from "../src/model.ts"
import { makeTotals, type Sums } from "../src/totals.ts"

const connection: Connection = { provider: "plaid", id: "c1", institution: "Bank", read: () => Stream.empty }
const account: Account = { id: "a1", name: "Checking", type: "checking", balance: undefined, currency: "USD" }

const transaction = (amount: string, currency: string | undefined, more: Partial<Transaction> = {}): Transaction => ({
  id: "t1",
  account: "a1",
  date: "2026-01-31",
  amount: BigDecimal.fromStringUnsafe(amount),
  currency,
  status: "posted",
  description: "",
  ...more
})

const told = ({ moneyIn, moneyOut, transactions }: Sums) => [
  transactions,
  toDecimal(moneyIn, undefined),
  toDecimal(moneyOut, undefined)
]

describe("totals", () => {
  it("are exact where floats are not", () => {
    const totals = makeTotals()
    totals.open(connection, [account])
    totals.add(connection, [
      ...Array.from({ length: 10 }, () => transaction("0.1", "USD")),
      transaction("-0.7", "USD"),
      transaction("-0.1", "USD"),
      transaction("9007199254740993.01", "USD")
    ])
    assert.deepStrictEqual(totals.accounts().map(told), [[13, "9007199254740994.01", "-0.8"]])
    assert.deepStrictEqual(totals.currencies().map(told), [[13, "9007199254740994.01", "-0.8"]])
  })

  it("keep currencies apart, also within an account, and what has none apart from all", () => {
    const totals = makeTotals()
    const nameless: Account = { ...account, id: "a2", currency: undefined }
    totals.open(connection, [account, nameless])
    totals.add(connection, [
      transaction("5", "USD"),
      transaction("-3", "EUR"),
      transaction("2", "BTC"),
      transaction("-1", undefined, { account: "a2" })
    ])
    assert.deepStrictEqual(
      totals.accounts().map((line) => [line.account.id, line.currency, ...told(line)]),
      [
        ["a1", "USD", 1, "5", "0"],
        ["a2", undefined, 1, "0", "-1"],
        ["a1", "EUR", 1, "0", "-3"],
        ["a1", "BTC", 1, "2", "0"]
      ]
    )
    assert.deepStrictEqual(
      totals.currencies().map((line) => [line.currency, ...told(line)]),
      [
        ["USD", 1, "5", "0"],
        [undefined, 1, "0", "-1"],
        ["EUR", 1, "0", "-3"],
        ["BTC", 1, "2", "0"]
      ]
    )
  })

  it("list an account without transactions, and count a transaction without a listed account", () => {
    const totals = makeTotals()
    totals.open(connection, [account])
    totals.add(connection, [transaction("4", "USD", { account: "a9" })])
    assert.deepStrictEqual(
      totals.accounts().map((line) => [line.account.name, ...told(line)]),
      [
        ["Checking", 0, "0", "0"],
        ["a9", 1, "4", "0"]
      ]
    )
  })

  it("do not mix up accounts of one id at two providers", () => {
    const totals = makeTotals()
    const other: Connection = { ...connection, provider: "pluggy" }
    totals.open(connection, [account])
    totals.open(other, [{ ...account, name: "Conta" }])
    totals.add(other, [transaction("1", "USD")])
    assert.deepStrictEqual(
      totals.accounts().map((line) => [line.account.name, line.transactions]),
      [
        ["Checking", 0],
        ["Conta", 1]
      ]
    )
  })

  it("keep the lines of a connection together, however its accounts came", () => {
    const totals = makeTotals()
    const other: Connection = { ...connection, id: "c2" }
    totals.open(connection, [account])
    totals.open(other, [account])
    totals.add(connection, [transaction("1", "EUR")])
    assert.deepStrictEqual(
      totals.accounts().map((line) => `${line.connection.id} ${line.currency}`),
      ["c1 USD", "c1 EUR", "c2 USD"]
    )
  })
})
