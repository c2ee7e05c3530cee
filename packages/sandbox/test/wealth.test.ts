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
        for (const { price, quantity, value } of holdings) {
          assert.closeTo(quantity * Number(formatAmount(price)), Number(formatAmount(value)), 0.006)
          assert.strictEqual(price.currency, account.currency)
        }
        assert.strictEqual(new Set(holdings.map(({ id }) => id)).size, holdings.length)
        assert.isAtLeast(holdings.length, 3)
      }
    }
    now = start
  })

  it("are worth more or less as prices move, while there is so much of each until money comes or goes", () => {
    for (const account of accounts) {
      const quantities = new Set<string>()
      const worths = new Set<number>()
      const paidIn = new Set<number>()
      for (let day = 0; day < 60; day++) {
        now = start + day * 86_400_000
        const { current, gain } = world.balances(account)
        paidIn.add(current.minor - gain.minor)
        worths.add(current.minor)
        quantities.add(
          world
            .holdings(account)
            .map(({ quantity }) => quantity)
            .join(" ")
        )
      }
      assert.strictEqual(quantities.size, paidIn.size)
      // Only weekends are still, but for coins.
      assert.isAbove(worths.size, Math.max(40, paidIn.size))
    }
    now = start
  })

  it("are worked out once for each time that the bank is read: every page of rows comes with balances", () => {
    for (const account of accounts) {
      const [held, balances] = [world.holdings(account), world.balances(account)]
      assert.strictEqual(world.holdings(account), held)
      assert.strictEqual(world.balances(account), balances)
      now += 86_400_000
      assert.notStrictEqual(world.holdings(account), held)
      assert.notStrictEqual(world.balances(account), balances)
      now = start
    }
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
      for (const { amount, price, quantity, security, type } of rows) {
        if (security !== null) assert.isTrue(held.has(security.id))
        assert.strictEqual(price === null, quantity === 0)
        // To the last digit of a quantity, and half a minor unit.
        if (price !== null) assert.closeTo(-quantity * price.minor, amount.minor, 0.5 + price.minor / 1_000_000)
        if (type === "buy") assert.isTrue(quantity > 0 && amount.minor < 0)
        if (type === "sell") assert.isTrue(quantity < 0 && amount.minor > 0)
        if (type === "deposit" || type === "dividend") assert.isAbove(amount.minor, 0)
      }
      for (let i = 1; i < rows.length; i++) assert.isTrue((rows[i]?.date ?? "") <= (rows[i - 1]?.date ?? ""))
    }
  })
})

describe("prices", () => {
  const securities = new Map(
    world.accounts.flatMap((account) => world.holdings(account)).map(({ security }) => [security.number, security])
  )
  const priced = [...securities.values()].filter(({ type }) => type !== "cash")

  const quotes = (of: World, days: number) =>
    priced.map((security) =>
      Array.from({ length: days }, (_, day) => {
        now = start + day * 86_400_000
        return of.quote(security)
      })
    )

  it("follow from the seed and the day: the same in another run, others in another world", () => {
    const again = prepareWorld({ seed: 42, today: "2025-01-31", transactions: 5 }).make(() => now)
    const other = prepareWorld({ seed: 43 }).make(() => now)
    assert.deepStrictEqual(quotes(world, 20), quotes(again, 20))
    for (const [i, own] of quotes(world, 20).entries()) assert.notDeepEqual(own, quotes(other, 20)[i])
    now = start
  })

  it("stay near what is usual, and move little from day to day", () => {
    for (const [i, own] of quotes(world, 800).entries()) {
      const { type = "equity", usual = money(1, "USD") } = priced[i] ?? {}
      const most = type === "cryptocurrency" ? 0.35 : 0.15
      let last = own[0]?.price.minor ?? 0
      for (const { price } of own) {
        assert.isTrue(price.minor > usual.minor * 0.39 && price.minor < usual.minor * 1.61, `${type} ${price.minor}`)
        // A minor unit is much of what costs little.
        assert.closeTo(price.minor / last, 1, most + 1 / last)
        last = price.minor
      }
      assert.isAbove(new Set(own.map(({ price }) => price.minor)).size, 5)
    }
    now = start
  })

  it("are those of the last day on which there was a market, once it is closed", () => {
    const share = priced.find(({ type }) => type === "equity")
    const coin = priced.find(({ type }) => type === "cryptocurrency")
    if (share === undefined || coin === undefined) throw new Error("nobody holds a share, or a coin")
    const at = (instant: string) => {
      now = Date.parse(instant)
      return [world.quote(share).asOf, world.quote(coin).asOf]
    }
    // The 3rd of July 2026 is a Friday.
    assert.deepStrictEqual(at("2026-07-03T20:59:59Z"), ["2026-07-02", "2026-07-02"])
    assert.deepStrictEqual(at("2026-07-03T21:00:00Z"), ["2026-07-03", "2026-07-03"])
    assert.deepStrictEqual(at("2026-07-05T21:00:00Z"), ["2026-07-03", "2026-07-05"])
    assert.deepStrictEqual(at("2026-07-06T09:00:00Z"), ["2026-07-03", "2026-07-05"])
    now = start
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

  it("of whoever has two loans are both paid, month by month, and both cost interest", () => {
    const institution = world.institutions.find(({ country }) => country === "US") ?? assert.fail("no bank")
    const { accounts } = world.connect("plaid", institution, 0)
    const loans = accounts.filter(({ type }) => type === "mortgage" || type === "student_loan")
    assert.deepStrictEqual(
      loans.map(({ type }) => type),
      ["mortgage", "student_loan"]
    )
    for (const loan of loans) {
      const rows = world.listTransactions([loan], { offset: 0, limit: 1_000, order: "oldest_first" })
      assert.isAbove(rows.length, 40)
      for (const { amount, category } of rows) {
        if (category === "loan_payment") assert.isAbove(amount.minor, 0)
        else assert.isBelow(amount.minor, 0)
      }
    }
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
