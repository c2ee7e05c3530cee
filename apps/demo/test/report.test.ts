import { UserActionRequired } from "@bankstream/core/reason"
import { PlaidError } from "@bankstream/plaid"
import { assert, describe, it } from "@effect/vitest"
import * as BigDecimal from "effect/BigDecimal"
import { displayWidth } from "effect/cli/CliOutput"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Account, Connection } from "../src/model.ts"
import { makeOutcome } from "../src/outcome.ts"
import { report } from "../src/report.ts"
import type { Screen } from "../src/screen.ts"
import { table } from "../src/table.ts"
import { cut, printable, wrap } from "../src/text.ts"

const screen = (columns: number): Screen => ({
  write: () => Effect.void,
  isTerminal: columns !== Infinity,
  columns: () => columns,
  paint: (_, text) => text
})

const connections: ReadonlyArray<Connection> = [
  { provider: "moneykit", id: "m1", institution: "三菱ＵＦＪ銀行 Tokyo Main Branch", read: () => Stream.empty },
  { provider: "plaid", id: "p1", institution: "Bank", read: () => Stream.empty }
]

const account: Account = {
  id: "a1",
  name: "A checking account with an unusually long name 💳",
  type: "CHECKING_ACCOUNT",
  balance: BigDecimal.fromStringUnsafe("-123456.7"),
  currency: "USD"
}

const outcomeOf = (amounts: ReadonlyArray<string>) => {
  const outcome = makeOutcome([])
  for (const connection of connections) {
    outcome.totals.open(connection, [account, { ...account, id: "a2", currency: undefined, balance: undefined }])
    for (const amount of amounts) {
      const row = { id: "t", account: "a1", date: "2026-01-31", status: "posted", description: "" } as const
      outcome.totals.add(connection, [
        { ...row, amount: BigDecimal.fromStringUnsafe(amount), currency: "USD" },
        { ...row, account: "a2", amount: BigDecimal.fromStringUnsafe(amount), currency: undefined }
      ])
    }
  }
  return outcome
}

describe("the report", () => {
  for (const columns of [30, 50, 80, 100, 120, 200]) {
    it(`fits ${columns} columns, whatever the names, and loses no digit`, () => {
      const text = report(outcomeOf(["1234567.89", "-9876543.21"]), screen(columns))
      assert.isAtMost(Math.max(...text.split("\n").map(displayWidth)), columns)
      for (const figure of ["1,234,567.89", "-9,876,543.21", "-123,456.70"]) assert.include(text, figure)
    })
  }

  it("prints nothing that a provider wrote for a terminal", () => {
    const evil = (text: string) => `${text}\x1b[31m\x1b]0;title\x07\u009b2J\r\n\u202e!`
    const outcome = makeOutcome([])
    const connection: Connection = {
      provider: "plaid",
      id: evil("p1"),
      institution: evil("Bank"),
      read: () => Stream.empty
    }
    outcome.totals.open(connection, [{ ...account, name: evil("Name"), type: evil("type"), currency: evil("USD") }])
    const row = { id: "t", account: evil("a9"), date: "2026-01-31", status: "posted", description: "" } as const
    outcome.totals.add(connection, [{ ...row, amount: BigDecimal.fromStringUnsafe("1"), currency: evil("EUR") }])
    const error = new PlaidError({
      provider: "plaid",
      operation: "accountsGet",
      reason: new UserActionRequired({ action: "mfa" }),
      code: "c",
      attempts: 1,
      message: "no"
    })
    outcome.waiting.push({ _tag: "NeedsUser", connection, error })
    outcome.failures.push({ _tag: "Failed", provider: "plaid", connection, error })
    for (const columns of [30, 80, Infinity]) {
      const text = report(outcome, screen(columns))
      assert.notMatch(text.replaceAll("\n", ""), /\p{Cc}|\u202e/u)
      for (const word of ["Bank !", "Name !", "EUR !", "a9 !"]) assert.include(text.replaceAll("\n  ", " "), word)
    }
  })

  const sums = ["168863.30", "-168496.12"]
  const usual = (columns: number) => {
    const outcome = makeOutcome([])
    const plaid = { ...account, name: "Everyday Checking", type: "checking" }
    const moneykit = { ...account, name: "Rainy Day Savings", type: "depository.savings" }
    const pluggy = { ...account, name: "Conta Corrente", type: "CHECKING_ACCOUNT", currency: "BRL" }
    for (const [provider, institution, own] of [
      ["plaid", "Harborlight Bank", plaid],
      ["moneykit", "Harborlight Bank", moneykit],
      ["pluggy", "Banco Jacarandá", pluggy]
    ] as const) {
      const connection: Connection = { provider, id: provider, institution, read: () => Stream.empty }
      outcome.totals.open(connection, [own])
      outcome.totals.add(
        connection,
        sums.map((amount) => ({
          id: "t",
          account: own.id,
          date: "2026-01-31",
          amount: BigDecimal.fromStringUnsafe(amount),
          currency: own.currency,
          status: "posted",
          description: ""
        }))
      )
    }
    return report(outcome, screen(columns))
  }

  for (const columns of [80, 100, 120]) {
    it(`cuts no name of the usual kind at ${columns} columns`, () => {
      const text = usual(columns)
      for (const word of ["Harborlight Bank", "Banco Jacarandá", "Everyday Checking", "Rainy Day Savings"]) {
        assert.include(text, word)
      }
      for (const word of [" checking ", " savings "]) assert.include(text.replaceAll(".", " "), word)
      assert.strictEqual(text.includes("provider  institution"), columns === 120)
      if (columns > 80) assert.notInclude(text, "…")
    })
  }

  it("has a line per account with everything in it where there is room", () => {
    const lines = report(outcomeOf(["5", "-2"]), screen(Infinity)).split("\n")
    const titles = ["provider", "institution", "account", "type", "transactions", "money in", "money out", "balance"]
    for (const title of [...titles, "currency"]) assert.include(lines[1], title)
    assert.match(
      lines[3] ?? "",
      /^plaid +Bank +A checking .*💳 +CHECKING_ACCOUNT +2 +5\.00 +-2\.00 +-123,456\.70 +USD$/
    )
  })

  it("says unknown where nobody tells a currency, and sums it apart", () => {
    const lines = report(outcomeOf(["5", "-2"]), screen(Infinity)).split("\n")
    assert.match(lines[4] ?? "", / 2 +5 +-2 +– +unknown$/)
    assert.isTrue(lines.some((line) => /^unknown +4 +10 +-4 +6$/.test(line)))
    assert.isTrue(lines.some((line) => /^USD +4 +10\.00 +-4\.00 +6\.00$/.test(line)))
  })

  it("lists the providers in their order, not in that of their answers", () => {
    const text = report(outcomeOf(["5"]), screen(Infinity))
    assert.isBelow(text.indexOf("plaid"), text.indexOf("moneykit"))
  })

  it("says of a provider without a connection that there is nothing to read", () => {
    const outcome = makeOutcome([])
    outcome.empty.push("moneykit")
    assert.include(report(outcome, screen(80)), "moneykit: nobody has linked an account yet")
  })
})

describe("a table", () => {
  it("counts what a terminal shows: wide characters as two cells", () => {
    const columns = [
      { title: "name", value: (row: readonly [string, string]) => row[0] },
      { title: "n", align: "right", value: (row: readonly [string, string]) => row[1] }
    ] as const
    assert.deepStrictEqual(
      table(columns, [
        ["銀行", "1"],
        ["Ação", "22"]
      ]),
      ["name   n", "────  ──", "銀行   1", "Ação  22"]
    )
  })

  it("gives up where even its shortest names leave no room, instead of cutting numbers", () => {
    const columns = [{ title: "n", value: (row: string) => row }]
    assert.isUndefined(table(columns, ["123456"], 5))
    assert.deepStrictEqual(table(columns, ["123456"], 6), ["n", "──────", "123456"])
  })
})

describe("text", () => {
  const texts: ReadonlyArray<readonly [string, string]> = [
    ["Café 銀行 👩‍👩‍👧‍👦", "Café 銀行 👩‍👩‍👧‍👦"],
    ["red \x1b[31mrose\x1b[0m", "red rose"],
    ["a\x1b]8;;https://example.com\x07link\x1b]8;;\x07", "alink"],
    ["bell\x07 back\x08 delete\x7f nul\0", "bell back delete nul"],
    ["one\r\ntwo\tthree\u2028four\u0085five", "one two three four five"],
    ["left \u202eright\u202c \u2066there\u2069", "left right there"],
    ["half an escape \x1b[", "half an escape ["]
  ]
  for (const [text, printed] of texts) {
    it(`${JSON.stringify(text)} is printed as ${printed}`, () => assert.strictEqual(printable(text), printed))
  }

  it("is cut between characters, also wide and composed ones", () => {
    assert.strictEqual(cut("Poupança", 8), "Poupança")
    assert.strictEqual(cut("Poupança", 5), "Poup…")
    assert.strictEqual(cut("三菱銀行", 6), "三菱…")
    assert.strictEqual(cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3), "👩‍👩‍👧‍👦…")
  })

  it("is wrapped between words, and nothing of it is lost", () => {
    assert.deepStrictEqual(wrap("one two three four", 9, "  "), ["one two", "  three", "  four"])
    assert.deepStrictEqual(wrap("one two", Infinity, "  "), ["one two"])
    assert.deepStrictEqual(wrap("averylongword b", 5, " "), ["averylongword", " b"])
  })
})
