import { type CivilDate, parseDay } from "./calendar.ts"
import { between, fraction, hashOf } from "./hash.ts"
import type { Ids } from "./ids.ts"
import type { Account, Transaction } from "./model.ts"
import { type Money, money } from "./money.ts"
import { quoteAt, quoteOn } from "./prices.ts"
import { type Security, securitiesIn } from "./securities.ts"

/** So much of something. */
export interface Holding {
  readonly id: string
  readonly accountId: string
  readonly security: Security
  /** At most six decimals. It changes by what is paid in and out alone. */
  readonly quantity: number
  /** What one of it cost when its market closed last before the bank was read. */
  readonly price: Money
  readonly priceAsOf: CivilDate
  /** `quantity` times the price, to the minor unit. */
  readonly value: Money
  readonly costBasis: Money
}

/** Something that happened in an account of investments. */
export interface InvestmentTransaction {
  readonly id: string
  readonly accountId: string
  readonly date: CivilDate
  /** Epoch milliseconds. */
  readonly instant: number
  readonly type: "deposit" | "withdrawal" | "dividend" | "fee" | "buy" | "sell"
  readonly name: string
  /** What was bought, sold, or paid a dividend. */
  readonly security: Security | null
  /** How much of it came (positive) or went; 0 where none did. */
  readonly quantity: number
  /** What one of it cost on the day, where some came or went. */
  readonly price: Money | null
  /** What happened to the cash of the account: what is bought is paid, and so negative. */
  readonly amount: Money
  readonly fees: Money
}

const isInvestment = ({ type }: Account): boolean => type === "investment"

const MICRO = 1_000_000

const HOLDINGS = 0x686f6c64

/** How much there is of each thing, beside the others; cash is last, and there is always some. */
const partsOf = (hash: number, securities: ReadonlyArray<Security>): ReadonlyArray<number> =>
  securities.map((_, i) =>
    i === securities.length - 1 ? 2 : i === 0 ? between(hash, i, 1, 5) : between(hash, i, 0, 5)
  )

const securitiesOf = (ids: Ids, account: Account): ReadonlyArray<Security> =>
  securitiesIn(ids, account.provider, account.currency)

/**
 * What an account of investments holds, and what is left in cash, by what was paid in: so much of each as that buys at
 * its usual price. What it is worth follows from the prices at an instant.
 */
export const holdingsOf = (
  seed: number,
  ids: Ids,
  account: Account,
  paidIn: Money,
  instant: number
): ReadonlyArray<Holding> => {
  if (!isInvestment(account)) return []
  const hash = hashOf(seed, account.number, HOLDINGS)
  const securities = securitiesOf(ids, account)
  const parts = partsOf(hash, securities)
  const all = parts.reduce((sum, part) => sum + part, 0)
  const { currency } = account
  let left = paidIn.minor
  return securities.flatMap((security, i): ReadonlyArray<Holding> => {
    const isLast = i === securities.length - 1
    const usual = security.usual.minor
    const share = isLast ? left : Math.floor((Math.max(0, paidIn.minor) * (parts[i] ?? 0)) / all)
    const micros = isLast ? Math.round((left * MICRO) / usual) : Math.floor((share * MICRO) / usual)
    const spent = isLast ? left : Math.round((micros * usual) / MICRO)
    if (spent === 0) return []
    left -= spent
    const { asOf, price } = quoteAt(seed, security, instant)
    const value = isLast ? spent : Math.round((micros * price.minor) / MICRO)
    const bargain = isLast ? 1 : 0.6 + fraction(hash, 40 + i) * 0.7
    return [
      {
        id: ids.of(account.provider, "holding", account.number, security.number),
        accountId: account.id,
        security,
        quantity: micros / MICRO,
        price,
        priceAsOf: asOf,
        value: money(value, currency),
        costBasis: money(Math.round(spent * bargain), currency)
      }
    ]
  })
}

const KINDS: Partial<Record<Transaction["category"], InvestmentTransaction["type"]>> = {
  investment_contribution: "deposit",
  investment_withdrawal: "withdrawal",
  dividend: "dividend",
  fee: "fee"
}

/**
 * What a row of an account of investments stands for there: what came is put into something at once, and what goes was
 * something before, so that deposits and withdrawals are two each. Newest first.
 */
export const investmentTransactionsOf = (
  seed: number,
  ids: Ids,
  account: Account,
  row: Transaction
): ReadonlyArray<InvestmentTransaction> => {
  const type = KINDS[row.category]
  if (!isInvestment(account) || type === undefined) return []
  const ordinal = ids.read("transaction", row.id)?.m
  if (ordinal === undefined) return []
  const hash = hashOf(seed, account.number, ordinal)
  const securities = securitiesOf(ids, account)
  const parts = partsOf(hashOf(seed, account.number, HOLDINGS), securities)
  // What is held, and is no cash.
  const tradable = securities.filter((_, i) => i < securities.length - 1 && (parts[i] ?? 0) > 0)
  const security = tradable[between(hash, 50, 0, tradable.length - 1)] ?? null
  const none = money(0, account.currency)
  const base = { accountId: account.id, date: row.date, instant: row.instant, fees: none }
  const cash: InvestmentTransaction = {
    ...base,
    id: row.id,
    type,
    name: row.description,
    security: type === "dividend" ? security : null,
    quantity: 0,
    price: null,
    amount: row.amount
  }
  if (security === null || (type !== "deposit" && type !== "withdrawal")) return [cash]
  const { price } = quoteOn(seed, security, parseDay(row.date) ?? 0)
  const quantity = Math.round((row.amount.minor * MICRO) / price.minor) / MICRO
  const trade: InvestmentTransaction = {
    ...base,
    id: ids.of(account.provider, "trade", account.number, ordinal),
    type: type === "deposit" ? "buy" : "sell",
    name: `${type === "deposit" ? "BUY" : "SELL"} ${security.ticker ?? security.name}`,
    security,
    quantity,
    price,
    amount: money(0 - row.amount.minor, account.currency)
  }
  return type === "deposit" ? [trade, cash] : [cash, trade]
}
