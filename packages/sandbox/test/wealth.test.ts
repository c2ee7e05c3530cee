import { assert, describe, it } from "@effect/vitest"
import { formatAmount, money, prepareWorld, type World } from "../src/world.ts"
import { branchDigit, cpfDigits, cusip, iban, isin, luhnDigit, routingDigit } from "../src/world/check-digits.ts"

const { make, start } = prepareWorld({ seed: 42 })
let now = start
const world: World = make(() => now)

describe("check digits are those that others compute", () => {
  // Each of these is a published example, or belongs to something that everybody can look up.
  it.each([
    ["a routing number", String(routingDigit("01100001")), "5"],
    ["a social insurance number", String(luhnDigit("04645428")), "6"],
    ["a CPF", cpfDigits("111444777"), "35"],
    ["a British IBAN", iban("GB", "WEST12345698765432"), "GB82WEST12345698765432"],
    ["a German IBAN", iban("DE", "370400440532013000"), "DE89370400440532013000"],
    ["an ISIN", isin("US", "037833100"), "US0378331005"],
    ["a CUSIP", cusip("03783310"), "037833100"],
    ["a CUSIP with letters", cusip("38259P50"), "38259P508"],
    ["a Brazilian branch", String(branchDigit("1584")), "9"]
  ] as const)("of %s", (_, found, known) => {
    assert.strictEqual(found, known)
  })
})

describe("account numbers", () => {
  const all = world.accounts.flatMap((account) =>
    world.accountNumbers(account).map((numbers) => ({ account, numbers }))
  )

  it("are those of the country, of checking and savings accounts alone, and end with the mask", () => {
    const tags = { US: ["Ach"], CA: ["Eft"], GB: ["Bacs", "International"], BR: ["Brazil"] }
    for (const account of world.accounts) {
      const isReached = account.type === "checking" || account.type === "savings"
      const found = world.accountNumbers(account).map(({ _tag }) => _tag)
      assert.deepStrictEqual(found, isReached ? tags[account.institution.country] : [])
    }
    for (const { account, numbers } of all) {
      const number = numbers._tag === "International" ? numbers.iban : numbers.account
      assert.isTrue(number.endsWith(account.mask), `${number} ${account.mask}`)
    }
  })

  it("have the digits that their kind has", () => {
    const shapes = {
      Ach: /"account":"\d{10}","routing":"\d{9}","wireRouting":"\d{9}"/,
      Eft: /"account":"\d{7}","institution":"\d{3}","branch":"\d{5}"/,
      Bacs: /"account":"\d{8}","sortCode":"\d{6}"/,
      International: /"iban":"GB\d{2}[A-Z]{4}\d{14}","bic":"[A-Z]{6}[A-Z0-9]{2}"/,
      Brazil: /"bank":"\d{3}","branch":"\d{4}","branchDigit":"\d","account":"\d{8}","accountDigit":"\d"/
    }
    const seen = new Set(all.map(({ numbers }) => numbers._tag))
    assert.strictEqual(seen.size, 5)
    for (const { numbers } of all) assert.match(JSON.stringify(numbers), shapes[numbers._tag])
  })
})

describe("identities", () => {
  it("belong to nobody: reserved domains, phones and tax ids", () => {
    const shapes = {
      US: [/^\+1503555\d{4}$/, /^987-65-432\d$/],
      CA: [/^\+1902555\d{4}$/, /^0\d{8}$/],
      GB: [/^\+447700900\d{3}$/, /^QQ\d{6}[A-D]$/],
      BR: [/^\+551190000\d{4}$/, /^\d{11}$/]
    } as const
    for (const person of world.people) {
      const identity = world.identity(person)
      const [phone, taxId] = shapes[person.country]
      for (const { number } of identity.phones) assert.match(number, phone)
      for (const { address } of identity.emails) assert.match(address, /\.example\.com$/)
      assert.match(identity.taxId.value, taxId)
      assert.strictEqual(identity.addresses.filter(({ primary }) => primary).length, 1)
      for (const { country } of identity.addresses) assert.strictEqual(country, person.country)
      assert.match(identity.birthDate, /^(19[5-9]\d|200[0-3])-/)
    }
  })

  it("are the owners of accounts, some of which have two", () => {
    const owners = world.accounts.map((account) => ({ account, of: world.owners(account) }))
    for (const { account, of } of owners) assert.strictEqual(of[0]?.person, account.person)
    const joint = owners.filter(({ of }) => of.length === 2)
    assert.isAbove(joint.length, 0)
    for (const { account, of } of joint) {
      assert.strictEqual(account.type, "savings")
      assert.notStrictEqual(of[1]?.person.id, account.person.id)
    }
  })
})

describe("holdings", () => {
  const accounts = world.accounts.filter(({ type }) => type === "investment")

  it("are worth the balance, to the minor unit, today and in a year", () => {
    for (const days of [0, 100, 265]) {
      now += days * 86_400_000
      for (const account of accounts) {
        const holdings = world.holdings(account)
        const worth = holdings.reduce((sum, { value }) => sum + value.minor, 0)
        assert.deepStrictEqual(money(worth, account.currency), world.balances(account).current)
        for (const { quantity, security, value } of holdings) {
          const price = Number(formatAmount(security.price))
          assert.closeTo(quantity * price, Number(formatAmount(value)), 0.006)
          assert.strictEqual(security.price.currency, account.currency)
        }
        assert.strictEqual(new Set(holdings.map(({ id }) => id)).size, holdings.length)
        assert.isAtLeast(holdings.length, 3)
      }
    }
    now = start
  })

  it("belong to accounts of investments alone", () => {
    for (const account of world.accounts) {
      if (account.type === "investment") continue
      assert.deepStrictEqual(world.holdings(account), [])
      assert.deepStrictEqual(world.investmentTransactions(account, {}), [])
    }
  })

  it("change by what is bought and sold: each deposit and withdrawal comes with a trade of something that is held", () => {
    for (const account of accounts) {
      const held = new Set(world.holdings(account).map(({ security }) => security.id))
      const rows = world.investmentTransactions(account, {})
      assert.isAbove(rows.length, world.countTransactions([account], {}))
      assert.strictEqual(new Set(rows.map(({ id }) => id)).size, rows.length)
      const count = (type: string) => rows.filter((row) => row.type === type).length
      assert.strictEqual(count("buy"), count("deposit"))
      assert.strictEqual(count("sell"), count("withdrawal"))
      assert.isAbove(count("dividend"), 0)
      for (const { amount, quantity, security, type } of rows) {
        if (security !== null) assert.isTrue(held.has(security.id))
        if (type === "buy") assert.isTrue(quantity > 0 && amount.minor < 0)
        if (type === "sell") assert.isTrue(quantity < 0 && amount.minor > 0)
        if (type === "deposit" || type === "dividend") assert.isAbove(amount.minor, 0)
      }
      for (let i = 1; i < rows.length; i++) assert.isTrue((rows[i]?.date ?? "") <= (rows[i - 1]?.date ?? ""))
    }
  })
})

describe("debts", () => {
  const debts = world.accounts.flatMap((account) => {
    const liability = world.liability(account)
    return liability === undefined ? [] : [{ account, liability }]
  })

  it("are those of cards, mortgages and student loans", () => {
    const kinds = new Set(debts.map(({ account, liability }) => `${account.type} ${liability._tag}`))
    assert.deepStrictEqual([...kinds].toSorted(), ["credit_card Card", "mortgage Mortgage", "student_loan Student"])
    assert.strictEqual(debts.length, world.accounts.filter((account) => account.class === "liability").length)
  })

  it("were paid last by a row that is there", () => {
    for (const { account, liability } of debts) {
      const { lastPayment } = liability
      if (lastPayment === null) continue
      const day = { from: lastPayment.date, to: lastPayment.date }
      const rows = world.listTransactions([account], { ...day, offset: 0, limit: 1_000, order: "oldest_first" })
      const paid = rows.filter(({ category }) => category === "card_payment" || category === "loan_payment")
      assert.include(
        paid.map(({ amount }) => amount.minor),
        lastPayment.amount.minor
      )
    }
    assert.isAbove(debts.filter(({ liability }) => liability.lastPayment !== null).length, debts.length / 2)
  })

  it("of cards have a statement of this month, and are due in the next month at the latest", () => {
    for (const { account, liability } of debts) {
      // A bank that lets nobody in has told nothing for days.
      const isFresh = world.connectionById(account.connectionId)?.health === "healthy"
      if (liability._tag !== "Card" || !isFresh) continue
      assert.strictEqual(liability.lastStatement.date, "2026-06-03")
      assert.strictEqual(liability.nextPaymentDue, "2026-07-16")
      assert.isAtMost(liability.minimumPayment.minor, Math.max(0, liability.lastStatement.balance.minor))
    }
  })

  it("of loans were larger when they began, and have paid no more interest than was paid at all", () => {
    for (const { account, liability } of debts) {
      if (liability._tag === "Card") continue
      assert.isAbove(liability.originalPrincipal.minor, -world.balances(account).current.minor)
      assert.isTrue(liability.originatedOn < world.firstDay)
      assert.isAtLeast(liability.paidInterest.minor, 0)
      assert.isAtLeast(liability.paidPrincipal.minor, 0)
    }
  })
})
