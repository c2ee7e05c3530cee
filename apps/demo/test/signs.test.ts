import type { AccountResponse, TransactionResponse } from "@bankstream/moneykit/links"
import type { AccountBase } from "@bankstream/plaid/accounts"
import type { Transaction as PlaidTransaction } from "@bankstream/plaid/transactions"
import type { Account as PluggyAccount } from "@bankstream/pluggy/accounts"
import type { Transaction as PluggyTransaction } from "@bankstream/pluggy/transactions"
import { assert, describe, it } from "@effect/vitest"
import * as MoneyKit from "../src/connect/moneykit.ts"
import * as Plaid from "../src/connect/plaid.ts"
import * as Pluggy from "../src/connect/pluggy.ts"
import { toDecimal } from "../src/amounts.ts"
import type { Account, Transaction } from "../src/model.ts"
import { pluggySigns } from "../src/signs.ts"

const amountOf = (row: Transaction | undefined) => (row === undefined ? undefined : toDecimal(row.amount, undefined))
const balanceOf = ({ balance }: Account) => (balance === undefined ? undefined : toDecimal(balance, undefined))

// ------------------------------------------------------------------------------------------------ the providers' rows

const plaidAccount = (type: string, current: number | null, currency: string | null = "USD"): AccountBase => ({
  account_id: "a1",
  balances: { available: null, current, limit: null, iso_currency_code: currency, unofficial_currency_code: null },
  mask: "0000",
  name: "Account",
  official_name: null,
  type,
  subtype: null
})

const plaidRow = (amount: number, more: Partial<PlaidTransaction> = {}): PlaidTransaction => ({
  account_id: "a1",
  amount,
  iso_currency_code: "USD",
  unofficial_currency_code: null,
  date: "2026-01-31",
  location: {
    address: null,
    city: null,
    region: null,
    postal_code: null,
    country: null,
    lat: null,
    lon: null,
    store_number: null
  },
  name: "Coffee",
  payment_meta: {
    reference_number: null,
    ppd_id: null,
    payee: null,
    by_order_of: null,
    payer: null,
    payment_method: null,
    payment_processor: null,
    reason: null
  },
  pending: false,
  pending_transaction_id: null,
  account_owner: null,
  transaction_id: "t1",
  authorized_date: null,
  authorized_datetime: null,
  datetime: null,
  payment_channel: "other",
  transaction_code: null,
  ...more
})

const moneykitAccount = (type: string, current: number | null, currency: string | null = "USD"): AccountResponse => ({
  account_id: "a1",
  account_type: type,
  name: "Account",
  balances: { current, currency }
})

const moneykitRow = (amount: string, type: string, more: Partial<TransactionResponse> = {}): TransactionResponse => ({
  transaction_id: "t1",
  account_id: "a1",
  amount,
  type,
  currency: "USD",
  date: "2026-01-31",
  pending: false,
  ...more
})

const pluggyKnown = (type: string, balance = 0, currencyCode = "BRL"): Pluggy.Known => {
  const signs = pluggySigns(type)
  if (signs === undefined) throw new Error(`no signs for ${type}`)
  const account: PluggyAccount = {
    id: "a1",
    itemId: "i1",
    type,
    subtype: type === "CREDIT" ? "CREDIT_CARD" : "CHECKING_ACCOUNT",
    number: "1",
    name: "Conta",
    balance,
    currencyCode,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z"
  }
  return [account, signs]
}

const pluggyRow = (amount: number, more: Partial<PluggyTransaction> = {}): PluggyTransaction => ({
  id: "t1",
  accountId: "a1",
  amount,
  currencyCode: "BRL",
  date: "2026-01-31T03:00:00.000Z",
  description: "Café",
  createdAt: "2026-01-31T03:00:00.000Z",
  updatedAt: "2026-01-31T03:00:00.000Z",
  ...more
})

// ------------------------------------------------------------------------------------------------ signs

describe("money out of the account is negative, money in is positive", () => {
  for (const type of ["depository", "credit", "loan", "investment", "brokerage", "payroll", "other", "a-new-type"]) {
    it(`Plaid, ${type}: positive left the account, negative came`, () => {
      const account = plaidAccount(type, 0)
      assert.strictEqual(amountOf(Plaid.toTransaction(plaidRow(12.34), account)), "-12.34")
      assert.strictEqual(amountOf(Plaid.toTransaction(plaidRow(-12.34), account)), "12.34")
    })
  }

  it("Plaid, an account that is not listed: the same", () => {
    assert.strictEqual(amountOf(Plaid.toTransaction(plaidRow(12.34), undefined)), "-12.34")
  })

  for (const type of ["depository.checking", "liability.credit_card", "liability.mortgage", "investment", "unknown"]) {
    it(`MoneyKit, ${type}: a debit left the account, a credit came`, () => {
      const account = moneykitAccount(type, 0)
      assert.strictEqual(amountOf(MoneyKit.toTransaction(moneykitRow("12.34", "debit"), account)), "-12.34")
      assert.strictEqual(amountOf(MoneyKit.toTransaction(moneykitRow("12.34", "credit"), account)), "12.34")
    })
  }

  it("MoneyKit, an amount with a sign that its contract does not have: negated, not made positive", () => {
    assert.strictEqual(amountOf(MoneyKit.toTransaction(moneykitRow("-5", "debit"), undefined)), "5")
  })

  it("MoneyKit, a direction or an amount that nobody knows: no row, rather than a guess", () => {
    assert.isUndefined(MoneyKit.toTransaction(moneykitRow("5", "reversal"), undefined))
    assert.isUndefined(MoneyKit.toTransaction(moneykitRow("5,00", "debit"), undefined))
    assert.isUndefined(MoneyKit.toTransaction(moneykitRow("", "debit"), undefined))
  })

  it("Pluggy, BANK: as it is signed", () => {
    assert.strictEqual(amountOf(Pluggy.toTransaction(pluggyRow(-12.34), pluggyKnown("BANK"))), "-12.34")
    assert.strictEqual(amountOf(Pluggy.toTransaction(pluggyRow(12.34), pluggyKnown("BANK"))), "12.34")
  })

  it("Pluggy, CREDIT: a purchase is positive there, what is paid back negative", () => {
    assert.strictEqual(amountOf(Pluggy.toTransaction(pluggyRow(12.34), pluggyKnown("CREDIT"))), "-12.34")
    assert.strictEqual(amountOf(Pluggy.toTransaction(pluggyRow(-12.34), pluggyKnown("CREDIT"))), "12.34")
  })

  it("Pluggy, a type of account that nobody knows: no signs, rather than a guess", () => {
    assert.isUndefined(pluggySigns("LOAN"))
    assert.isUndefined(pluggySigns("constructor"))
  })
})

describe("what is owed is a negative balance", () => {
  const plaid = { depository: "7", credit: "-7", loan: "-7", investment: "7", brokerage: "7", payroll: "7", other: "7" }
  for (const [type, balance] of Object.entries(plaid)) {
    it(`Plaid, ${type}: 7 is ${balance}, and -7 the other way round`, () => {
      assert.strictEqual(balanceOf(Plaid.toAccount(plaidAccount(type, 7))), balance)
      assert.strictEqual(balanceOf(Plaid.toAccount(plaidAccount(type, -7))), balance === "7" ? "-7" : "7")
    })
  }

  const moneykit = {
    "depository.savings": "7",
    "liability.credit_card": "-7",
    "liability.student_loan": "-7",
    investment: "7",
    credit_card: "-7",
    "loan.mortgage": "-7",
    unknown: "7"
  }
  for (const [type, balance] of Object.entries(moneykit)) {
    it(`MoneyKit, ${type}: 7 is ${balance}, and -7 the other way round`, () => {
      assert.strictEqual(balanceOf(MoneyKit.toAccount(moneykitAccount(type, 7))), balance)
      assert.strictEqual(balanceOf(MoneyKit.toAccount(moneykitAccount(type, -7))), balance === "7" ? "-7" : "7")
    })
  }

  it("Pluggy, BANK and CREDIT, both ways", () => {
    assert.strictEqual(balanceOf(Pluggy.toAccount(pluggyKnown("BANK", 7))), "7")
    assert.strictEqual(balanceOf(Pluggy.toAccount(pluggyKnown("BANK", -7))), "-7")
    assert.strictEqual(balanceOf(Pluggy.toAccount(pluggyKnown("CREDIT", 7))), "-7")
    assert.strictEqual(balanceOf(Pluggy.toAccount(pluggyKnown("CREDIT", -7))), "7")
  })

  it("a balance that the provider does not tell is none, and not zero", () => {
    assert.isUndefined(Plaid.toAccount(plaidAccount("depository", null)).balance)
    assert.isUndefined(MoneyKit.toAccount(moneykitAccount("depository", null)).balance)
  })
})

describe("a currency is never invented", () => {
  const nobodys = { iso_currency_code: null, unofficial_currency_code: null }

  it("the row's own comes before its account's", () => {
    const euros = { iso_currency_code: "EUR" }
    assert.strictEqual(Plaid.toTransaction(plaidRow(1, euros), plaidAccount("depository", 0)).currency, "EUR")
    const row = moneykitRow("1", "debit", { currency: "EUR" })
    assert.strictEqual(MoneyKit.toTransaction(row, moneykitAccount("depository", 0))?.currency, "EUR")
    assert.strictEqual(Pluggy.toTransaction(pluggyRow(1, { currencyCode: "USD" }), pluggyKnown("BANK")).currency, "USD")
  })

  it("a row without one has its account's", () => {
    assert.strictEqual(Plaid.toTransaction(plaidRow(1, nobodys), plaidAccount("depository", 0, "GBP")).currency, "GBP")
    const row = moneykitRow("1", "debit", { currency: "" })
    assert.strictEqual(MoneyKit.toTransaction(row, moneykitAccount("depository", 0, "GBP"))?.currency, "GBP")
    const known = pluggyKnown("BANK", 0, "BRL")
    assert.strictEqual(Pluggy.toTransaction(pluggyRow(1, { currencyCode: "" }), known).currency, "BRL")
  })

  it("where neither has one, there is none", () => {
    assert.isUndefined(Plaid.toTransaction(plaidRow(1, nobodys), plaidAccount("depository", 0, null)).currency)
    assert.isUndefined(Plaid.toTransaction(plaidRow(1, nobodys), undefined).currency)
    const row = moneykitRow("1", "debit", { currency: "" })
    assert.isUndefined(MoneyKit.toTransaction(row, moneykitAccount("depository", 0, null))?.currency)
  })

  it("Plaid's unofficial code is kept", () => {
    const coins = { iso_currency_code: null, unofficial_currency_code: "BTC" }
    assert.strictEqual(Plaid.toTransaction(plaidRow(1, coins), plaidAccount("investment", 0)).currency, "BTC")
  })
})

describe("a civil date stays what it is", () => {
  const dates: ReadonlyArray<readonly [instant: string, date: string]> = [
    ["2026-01-31T00:00:00.000Z", "2026-01-31"],
    ["2026-01-31T03:00:00.000Z", "2026-01-31"],
    // Half past ten in the evening of the 30th, at the bank.
    ["2026-01-31T01:30:00.000Z", "2026-01-30"],
    ["2026-01-31T22:30:00-03:00", "2026-01-31"]
  ]
  for (const [instant, date] of dates) {
    it(`Pluggy's ${instant} is the ${date}`, () =>
      assert.strictEqual(Pluggy.toTransaction(pluggyRow(1, { date: instant }), pluggyKnown("BANK")).date, date))
  }
})
