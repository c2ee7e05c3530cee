import { describe, expect, it } from "@effect/vitest"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import * as BigDecimal from "effect/BigDecimal"
import {
  type Account,
  amountToNumber,
  type Connection,
  DEFAULT_TODAY,
  exponentOf,
  formatAmount,
  formatInstant,
  makeIds,
  makeWorld,
  money,
  negate,
  prepareWorld,
  type Provider,
  type Transaction,
  type World
} from "../src/world.ts"
import { partsFromDay, parseDay } from "../src/world/calendar.ts"
import { finish, fold } from "../src/world/hash.ts"

const PROVIDERS: ReadonlyArray<Provider> = ["plaid", "moneykit", "pluggy"]

const world = makeWorld({ seed: 42 })

/** Those whose banks let the provider in. */
const healthyIn = (w: World): ReadonlyArray<Account> =>
  w.connections.filter(({ health }) => health === "healthy").flatMap(({ accounts }) => accounts)

const total = (w: World): number => w.countTransactions(w.accounts, {})

const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER, order: "oldest_first" } as const

const rowsOf = (w: World, account: Account): ReadonlyArray<Transaction> => w.listTransactions([account], ALL)

/** The row at a place, oldest first. */
const rowAt = (w: World, account: Account, offset: number): Transaction => {
  const [row] = w.listTransactions([account], { ...ALL, offset, limit: 1 })
  return row ?? fail()
}

const idsOf = (w: World): ReadonlyArray<string> =>
  w.connections.flatMap(({ accounts, id }) => [id, ...accounts.map((account) => account.id)])

const sumOf = (rows: ReadonlyArray<Transaction>): number => rows.reduce((sum, { amount }) => sum + amount.minor, 0)

/** The first account that fits: a test that names one which does not exist should fail at once. */
const accountLike = (fits: (account: Account) => boolean): Account => {
  const found = world.accounts.find(fits)
  if (found === undefined) throw new Error("the world has no such account")
  return found
}

const snapshot = (w: World): unknown => ({
  people: w.people,
  connections: w.connections,
  balances: w.accounts.map(w.balances),
  rows: w.accounts.flatMap((account) => [0, 7, 19].map((index) => rowAt(w, account, index)))
})

describe("the same options give the same world", () => {
  it("repeats everything for the same seed and day", () => {
    expect(snapshot(makeWorld({ seed: 42 }))).toEqual(snapshot(world))
    expect(snapshot(makeWorld({ seed: 42, today: DEFAULT_TODAY }))).toEqual(snapshot(world))
  })

  it("shares no id with the world of another seed, but all of its banks", () => {
    const other = makeWorld({ seed: 43 })
    expect(new Set([...idsOf(world), ...idsOf(other)]).size).toBe(idsOf(world).length + idsOf(other).length)
    expect(other.people.map(({ name }) => name)).not.toEqual(world.people.map(({ name }) => name))
    expect(other.institutions).toEqual(world.institutions)
  })

  it("stays as it was printed once, so that a change of the derivation is seen", () => {
    const account = accountLike(({ provider, type }) => provider === "plaid" && type === "checking")
    expect(rowAt(world, account, 0)).toMatchInlineSnapshot(`
      {
        "accountId": "KJMA1VavGbGKwl917B725bLYqWO64GZU2jIIN",
        "amount": {
          "currency": "USD",
          "minor": -8501,
        },
        "category": "entertainment",
        "channel": "online",
        "createdAt": 1725094800000,
        "date": "2024-07-01",
        "description": "Lowlight Theatre",
        "id": "2wQQ0LdrvEMOKKwsKIYT3wIdfkARIjM4T0iEO",
        "instant": 1719882257000,
        "merchant": "Lowlight Theatre",
        "pendingId": "QLECZklswQYfoxeDYnP03tX4cKsqdcmHYpsNh",
        "rawDescription": "CARD PURCHASE LOWLIGHT THEATRE #5395 PORTLAND OR",
        "status": "posted",
        "updatedAt": 1725094800000,
      }
    `)
  })

  it("hashes as the published MurmurHash3 does", () => {
    // The reference value of "abcdefgh" with seed 0: its two words, little-endian, then its length.
    expect(finish(fold(fold(0, 0x64636261), 0x68676665) ^ 8)).toBe(0x49ddccc4)
  })

  it.each([
    { seed: 1.5 },
    { seed: 1, today: "2026-02-30" },
    { seed: 1, today: "1899-01-01" },
    { seed: 1, transactions: -1 },
    { seed: 1, transactions: 20_000_000 }
  ])("refuses options that are no world: %o", (options) => {
    expect(() => makeWorld(options)).toThrow(RangeError)
  })
})

describe("who is in it", () => {
  it("has twelve institutions or more, in four countries, with OAuth and without", () => {
    expect(world.institutions.length).toBeGreaterThanOrEqual(12)
    for (const [provider, countries] of [
      ["plaid", ["CA", "GB", "US"]],
      ["moneykit", ["CA", "GB", "US"]],
      ["pluggy", ["BR"]]
    ] as const) {
      const offered = world.institutions.filter(({ ids }) => ids[provider] !== undefined)
      expect([...new Set(offered.map(({ country }) => country))].toSorted()).toEqual(countries)
      expect(new Set(offered.map(({ oauth }) => oauth)).size).toBe(2)
      expect(new Set(offered.map(({ ids }) => ids[provider])).size).toBe(offered.length)
      for (const bank of offered) expect(world.institution(provider, bank.ids[provider] ?? "")).toBe(bank)
    }
  })

  it.each(PROVIDERS)("has three connections or more at %s, one of which needs its user", (provider) => {
    const own = world.connections.filter((connection) => connection.provider === provider)
    expect(own.length).toBeGreaterThanOrEqual(3)
    expect(own.filter(({ health }) => health !== "healthy").length).toBeGreaterThanOrEqual(1)
    expect(own[0]?.health).toBe("healthy")
  })

  it("lets a connection that needs its user fall behind, and no other", () => {
    const startOfToday = Date.parse(`${world.today}T00:00:00Z`)
    for (const { health, refreshedAt } of world.connections) {
      expect(refreshedAt >= startOfToday).toBe(health === "healthy")
    }
  })

  it("has every type of account and six currencies", () => {
    expect([...new Set(world.accounts.map(({ type }) => type))].toSorted()).toEqual([
      "checking",
      "credit_card",
      "investment",
      "mortgage",
      "savings",
      "student_loan"
    ])
    expect([...new Set(world.accounts.map(({ currency }) => currency))].toSorted()).toEqual([
      "BRL",
      "CAD",
      "GBP",
      "JPY",
      "KWD",
      "USD"
    ])
  })

  it("gives ids in the look of the provider, and masks of four digits", () => {
    const looks: Record<Provider, RegExp> = {
      plaid: /^[0-9A-Za-z]{37}$/,
      moneykit: /^mk_[0-9A-Za-z]{22}$/,
      pluggy: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    }
    for (const account of world.accounts) {
      expect(account.mask).toMatch(/^\d{4}$/)
      const rowId = rowAt(world, account, 0).id
      for (const id of [account.connectionId, account.id, rowId]) expect(id).toMatch(looks[account.provider])
    }
  })
})

describe("how many transactions", () => {
  it("has 5,000 or more by default", () => {
    expect(total(world)).toBeGreaterThanOrEqual(5_000)
  })

  it.each([0, 1, 37, 5_000, 123_457, 1_000_000])("has as many as asked for, or a little less: %i", (transactions) => {
    const found = total(makeWorld({ seed: 7, transactions }))
    expect(found).toBeLessThanOrEqual(transactions)
    // What was bought in the evening has not come to light, here and there something is late, and three of the banks
    // have let nobody in for days.
    expect(found).toBeGreaterThanOrEqual(transactions - Math.ceil(transactions / 100) - 20)
  })

  it("has about as many on any day, leap year or not", () => {
    for (const today of ["2024-02-29", "2025-12-31", "2031-07-04"]) {
      expect(Math.abs(total(makeWorld({ seed: 42, today })) - total(world))).toBeLessThan(30)
    }
  })

  it("derives a million rows without holding them", () => {
    const large = makeWorld({ seed: 42, transactions: 1_000_000 })
    // The code itself is warmed up first, so that only what the world keeps is measured.
    for (const account of large.accounts) rowAt(large, account, 0)
    const before = heapInUse()
    let rows = 0
    let text = 0
    for (const account of large.accounts) {
      const count = large.countTransactions([account], {})
      for (let offset = 0; offset < count; offset += 500) {
        for (const { id } of large.listTransactions([account], { ...ALL, offset, limit: 500 })) {
          rows++
          text += id.length
        }
      }
    }
    // Held rows would be some 300 MB.
    expect((heapInUse() - before) / 1e6).toBeLessThan(50)
    expect(rows).toBe(total(large))
    expect(rows).toBeGreaterThan(990_000)
    expect(text).toBeGreaterThan(rows)
  }, 60_000)
})

/** Without the garbage. */
const heapInUse = (): number => {
  setFlagsFromString("--expose-gc")
  const collect: unknown = runInNewContext("gc")
  if (typeof collect === "function") collect()
  return process.memoryUsage().heapUsed
}

describe("transactions", () => {
  it("never go back in date or instant, and stay in the two years up to today", () => {
    for (const account of world.accounts) {
      const rows = rowsOf(world, account)
      rows.forEach((row, index) => {
        expect(row.date >= world.firstDay && row.date <= world.today).toBe(true)
        const before = rows[index - 1]
        if (before === undefined) return
        expect(row.date >= before.date).toBe(true)
        expect(row.instant >= before.instant).toBe(true)
      })
    }
  })

  it("have the bank's local date, which is not always the date of the instant in UTC", () => {
    let apart = 0
    for (const account of world.accounts) {
      for (const { date, instant } of rowsOf(world, account)) {
        expect(formatInstant(instant + account.institution.utcOffset * 60_000).slice(0, 10)).toBe(date)
        if (formatInstant(instant).slice(0, 10) !== date) apart++
      }
    }
    expect(apart).toBeGreaterThan(100)
  })

  it("have ids of their own", () => {
    const ids = new Set(world.accounts.flatMap((account) => rowsOf(world, account).map(({ id }) => id)))
    expect(ids.size).toBe(total(world))
  })

  it("take money out as negative, on every type of account", () => {
    const signs = new Map<string, Set<number>>()
    for (const account of world.accounts) {
      for (const { amount, category } of rowsOf(world, account)) {
        expect(Number.isSafeInteger(amount.minor)).toBe(true)
        expect(amount.currency).toBe(account.currency)
        const key = `${account.class} ${category}`
        signs.set(key, (signs.get(key) ?? new Set()).add(Math.sign(amount.minor)))
      }
    }
    expect(Object.fromEntries([...signs].map(([key, found]) => [key, [...found]]))).toMatchObject({
      "asset salary": [1],
      "asset rent": [-1],
      "asset groceries": [-1],
      "asset card_payment": [-1],
      "asset loan_payment": [-1],
      "asset transfer_out": [-1],
      "asset transfer_in": [1],
      "asset refund": [1],
      "asset fee": [-1],
      "asset interest_earned": [1],
      "liability groceries": [-1],
      "liability refund": [1],
      "liability card_payment": [1],
      "liability loan_payment": [1],
      "liability interest_charged": [-1]
    })
  })

  it("are pending only in the last three days, or five where money is held, only where a shop takes part", () => {
    const rows = healthyIn(world).flatMap((account) => rowsOf(world, account))
    const pending = rows.filter(({ status }) => status === "pending")
    expect(pending.filter(({ date }) => date >= "2026-06-28").length).toBeGreaterThan(10)
    for (const { category, date } of pending) {
      expect(date >= "2026-06-25").toBe(true)
      expect(["salary", "transfer_in", "card_payment", "refund", "fee"]).not.toContain(category)
    }
  })

  it("pay a salary and a rent every month of a busy account", () => {
    const account = accountLike(({ history, type }) => type === "checking" && history.rent > 0)
    for (const category of ["salary", "rent"] as const) {
      const months = rowsOf(world, account)
        .filter((row) => row.category === category)
        .map(({ date }) => date.slice(0, 7))
      expect(new Set(months).size).toBe(months.length)
      expect(months.length).toBeGreaterThanOrEqual(23)
    }
  })

  it("carry the same amount on both sides of a card payment", () => {
    const { accounts } = connectionAt(world, 0)
    const payments = (type: Account["type"]) =>
      new Map(
        accounts
          .filter((account) => account.type === type)
          .flatMap((account) => rowsOf(world, account))
          // In its first two weeks a row may be wrong, until the bank corrects it.
          .filter(({ category, date }) => category === "card_payment" && date < "2026-06-10")
          .map(({ amount, date }) => [date.slice(0, 7), amount.minor] as const)
      )
    const sent = payments("checking")
    expect(sent.size).toBeGreaterThanOrEqual(23)
    for (const [month, received] of payments("credit_card")) expect(sent.get(month)).toBe(-received)
  })

  it("are the same in every world of the seed, whenever it begins, once nothing happens to them any more", () => {
    const later = makeWorld({ seed: 42, today: "2026-09-14" })
    healthyIn(world).forEach((account, i) => {
      const same = healthyIn(later)[i]
      expect(same?.id).toBe(account.id)
      for (const row of rowsOf(world, account).filter(({ date }) => date > "2026-05-01" && date < "2026-06-10")) {
        expect(later.transactionById(row.id)).toEqual(row)
      }
    })
  })
})

describe("asking by date", () => {
  const windows: ReadonlyArray<{ readonly from?: string; readonly to?: string }> = [
    {},
    { from: "2025-03-01" },
    { to: "2025-03-01" },
    { from: "2025-02-28", to: "2025-03-31" },
    { from: "2026-06-30", to: "2026-06-30" },
    { from: "1990-01-01", to: "2024-07-09" },
    { from: "2030-01-01" },
    { from: "2025-05-02", to: "2025-05-01" }
  ]

  it.each(windows)("gives the same rows as reading them all: %o", (window) => {
    const fits = ({ date }: Transaction) => date >= (window.from ?? "0000") && date <= (window.to ?? "9999")
    for (const account of world.accounts) {
      const found = rowsOf(world, account).filter(fits)
      expect(world.countTransactions([account], window)).toBe(found.length)
      expect(world.listTransactions([account], { ...ALL, ...window })).toEqual(found)
    }
    const all = world.accounts.flatMap((account) => rowsOf(world, account))
    expect(world.countTransactions(world.accounts, window)).toBe(all.filter(fits).length)
  })

  it("takes a date that is no day for a mistake and not for an open end", () => {
    const account = accountLike(({ type }) => type === "checking")
    expect(() => world.countTransactions([account], { from: "2025-2-1" })).toThrow(RangeError)
  })

  it.each([1, 7, 100, 500])("pages through several accounts in one order, each row once: %i at a time", (limit) => {
    const { accounts } = connectionAt(world, 0)
    const window = { from: "2025-11-03", to: "2026-02-28" }
    const count = world.countTransactions(accounts, window)
    const read = (order: "newest_first" | "oldest_first") => {
      const rows: Array<Transaction> = []
      for (let offset = 0; offset < count; offset += limit) {
        rows.push(...world.listTransactions(accounts, { ...window, offset, limit, order }))
      }
      return rows
    }
    const oldest = read("oldest_first")
    const expected = accounts
      .flatMap((account) => rowsOf(world, account))
      .filter(({ date }) => date >= window.from && date <= window.to)
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    expect(oldest).toEqual(expected)
    expect(read("newest_first")).toEqual(expected.toReversed())
    expect(world.listTransactions(accounts, { ...window, offset: count, limit, order: "newest_first" })).toEqual([])
  })
})

describe("finding by id", () => {
  it("finds connections, accounts and transactions by what the id says", () => {
    for (const connection of world.connections) {
      expect(world.connectionById(connection.id)).toBe(connection)
      for (const account of connection.accounts) {
        expect(world.accountById(account.id)).toBe(account)
        const row = rowAt(world, account, 11)
        expect(world.transactionById(row.id)).toEqual(row)
      }
    }
  })

  it("finds nothing by an id of another world, another kind, or with a letter changed", () => {
    const other = makeWorld({ seed: 43 })
    for (const account of world.accounts) {
      const row = rowAt(world, account, 11)
      expect(other.transactionById(row.id)).toBeUndefined()
      expect(world.accountById(row.id)).toBeUndefined()
      expect(world.transactionById(account.id)).toBeUndefined()
      for (let at = 0; at < row.id.length; at++) {
        const letter = row.id.charAt(at)
        const wrong = row.id.slice(0, at) + (letter === "a" ? "b" : "a") + row.id.slice(at + 1)
        expect(world.transactionById(wrong)).toBeUndefined()
      }
    }
    for (const id of ["", "mk_", "nonsense", "access-sandbox-1"]) expect(world.transactionById(id)).toBeUndefined()
  })

  it("reads back the numbers of every id it makes", () => {
    const ids = makeIds(42)
    const numbers = [0, 1, 61, 62, 65_535, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff]
    for (const provider of PROVIDERS) {
      for (const n of numbers) {
        for (const m of numbers) expect(ids.read("kind", ids.of(provider, "kind", n, m))).toEqual({ provider, n, m })
      }
    }
  })
})

describe("linking a bank", () => {
  it("makes the same healthy connection for the same bank and number, and finds it by id without keeping it", () => {
    for (const provider of PROVIDERS) {
      for (const bank of world.institutions.filter(({ ids }) => ids[provider] !== undefined)) {
        const made = world.connect(provider, bank, 3)
        expect(made.health).toBe("healthy")
        expect(made.person.country).toBe(bank.country)
        expect(world.connectionById(made.id)).toEqual(made)
        expect(world.connect(provider, bank, 4).id).not.toBe(made.id)
        for (const account of made.accounts) {
          expect(world.countTransactions([account], {})).toBeGreaterThan(0)
          const row = rowAt(world, account, 0)
          expect(makeWorld({ seed: 42 }).transactionById(row.id)).toEqual(row)
        }
      }
    }
  })

  it("refuses a bank that the provider does not offer", () => {
    const bank = world.institution("pluggy", 2) ?? fail()
    expect(() => world.connect("plaid", bank, 0)).toThrow(RangeError)
  })
})

describe("balances", () => {
  it("are the opening balance, every posted transaction since, and what prices did to what is held", () => {
    for (const account of world.accounts) {
      const rows = rowsOf(world, account)
      const { available, current, gain, limit, opening } = world.balances(account)
      const posted = sumOf(rows.filter(({ status }) => status === "posted"))
      expect(current).toEqual(money(opening.minor + posted + gain.minor, account.currency))
      expect(gain.minor !== 0).toBe(account.type === "investment")
      if (available !== null) expect(available.minor).toBe(opening.minor + sumOf(rows) + (limit?.minor ?? 0))
      expect(limit === null).toBe(account.type !== "credit_card")
    }
  })

  it.each(["2024-08-15", "2026-06-29", "2026-05-20", "2025-01-15"])(
    "are the same in a world that has gone on since %s and in one that begins today",
    (today) => {
      const past = prepareWorld({ seed: 42, today }).make(() => prepareWorld({ seed: 42 }).start)
      expect(past.today).toBe(world.today)
      healthyIn(world).forEach((account, i) => {
        const { available, current } = past.balances(healthyIn(past)[i] ?? fail())
        expect({ available, current }).toEqual({
          available: world.balances(account).available,
          current: world.balances(account).current
        })
      })
    }
  )

  it("owe on debts and hold on the rest", () => {
    for (const account of world.accounts) {
      const { current } = world.balances(account)
      if (account.type === "mortgage" || account.type === "student_loan") expect(current.minor).toBeLessThan(0)
      if (account.type === "savings" || account.type === "investment") expect(current.minor).toBeGreaterThan(0)
    }
  })
})

describe("exact money", () => {
  it.each([
    [money(0, "USD"), "0.00"],
    [money(-5, "USD"), "-0.05"],
    [money(123_456, "BRL"), "1234.56"],
    [money(-1_500, "JPY"), "-1500"],
    [money(7, "JPY"), "7"],
    [money(250, "KWD"), "0.250"],
    [money(-12_345_678, "KWD"), "-12345.678"],
    [money(Number.MAX_SAFE_INTEGER, "KWD"), "9007199254740.991"]
  ] as const)("writes %o as %s", (amount, text) => {
    expect(formatAmount(amount)).toBe(text)
    expect(amountToNumber(amount)).toBe(Number(text))
  })

  it("writes every amount of the yen and dinar accounts with the digits of the currency", () => {
    for (const [currency, shape] of [
      ["JPY", /^-?\d+$/],
      ["KWD", /^-?\d+\.\d{3}$/]
    ] as const) {
      const account = accountLike((one) => one.currency === currency)
      for (const { amount } of rowsOf(world, account)) {
        const text = formatAmount(amount)
        expect(text).toMatch(shape)
        const exact = BigDecimal.make(BigInt(amount.minor), exponentOf(currency))
        expect(BigDecimal.equals(BigDecimal.fromStringUnsafe(text), exact)).toBe(true)
        expect(amountToNumber(amount)).toBe(Number(text))
      }
    }
    expect([exponentOf("JPY"), exponentOf("USD"), exponentOf("KWD")]).toEqual([0, 2, 3])
  })

  it("turns a sign without leaving a negative zero", () => {
    expect(Object.is(negate(money(0, "USD")).minor, 0)).toBe(true)
    expect(negate(money(-5, "USD"))).toEqual(money(5, "USD"))
  })
})

describe("civil days", () => {
  it("agree with the platform's calendar for two centuries", () => {
    for (let day = -3_653; day < 84_000; day += 13) {
      const date = new Date(day * 86_400_000)
      expect(partsFromDay(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate()
      })
      expect(parseDay(date.toISOString().slice(0, 10))).toBe(day)
    }
  })

  it.each(["2025-02-29", "2025-13-01", "2025-00-10", "2025-1-01", "20250101", ""])(
    "knows that %s is no day",
    (text) => {
      expect(parseDay(text)).toBeUndefined()
    }
  )
})

const connectionAt = (w: World, place: number): Connection => w.connections[place] ?? fail()

const fail = (): never => {
  throw new Error("the world is smaller than the test expects")
}
