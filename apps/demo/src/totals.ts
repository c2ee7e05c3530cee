/** What is kept of the transactions: sums per account and currency, so that memory does not grow with their number. */
import * as BigDecimal from "effect/BigDecimal"
import type { Account, Connection, Transaction } from "./model.ts"

export interface Sums {
  readonly transactions: number
  readonly moneyIn: BigDecimal.BigDecimal
  readonly moneyOut: BigDecimal.BigDecimal
}

/** What went through an account in one currency; a transaction in another than the account's has a line of its own. */
export interface AccountLine extends Sums {
  readonly connection: Connection
  readonly account: Account
  /** Undefined where neither the transaction nor the account says. */
  readonly currency: string | undefined
}

/** The sums of all lines in one currency; what has none is summed apart. */
export interface CurrencyLine extends Sums {
  readonly currency: string | undefined
}

export interface Totals {
  readonly open: (connection: Connection, accounts: ReadonlyArray<Account>) => void
  readonly add: (connection: Connection, transactions: ReadonlyArray<Transaction>) => void
  /** The lines of each connection together, in the order in which they were opened. */
  readonly accounts: () => ReadonlyArray<AccountLine>
  readonly currencies: () => ReadonlyArray<CurrencyLine>
}

const zero = BigDecimal.fromBigInt(0n)
const nothing: Sums = { transactions: 0, moneyIn: zero, moneyOut: zero }

const ofOne = (amount: BigDecimal.BigDecimal): Sums => ({
  transactions: 1,
  moneyIn: BigDecimal.isPositive(amount) ? amount : zero,
  moneyOut: BigDecimal.isNegative(amount) ? amount : zero
})

const plus = (a: Sums, b: Sums): Sums => ({
  transactions: a.transactions + b.transactions,
  moneyIn: BigDecimal.sum(a.moneyIn, b.moneyIn),
  moneyOut: BigDecimal.sum(a.moneyOut, b.moneyOut)
})

export const makeTotals = (): Totals => {
  const accounts = new Map<string, Account>()
  const lines = new Map<string, AccountLine>()

  const keyOf = (connection: Connection, ...more: ReadonlyArray<string | undefined>) =>
    JSON.stringify([connection.provider, connection.id, ...more])

  const addTo = (connection: Connection, account: Account, currency: string | undefined, sums: Sums) => {
    const key = keyOf(connection, account.id, currency)
    const line = lines.get(key) ?? { ...nothing, connection, account, currency }
    lines.set(key, { ...line, ...plus(line, sums) })
  }

  return {
    open: (connection, opened) => {
      for (const account of opened) {
        accounts.set(keyOf(connection, account.id), account)
        addTo(connection, account, account.currency, nothing)
      }
    },
    add: (connection, transactions) => {
      for (const { account: id, amount, currency } of transactions) {
        addTo(connection, accounts.get(keyOf(connection, id)) ?? unlisted(id), currency, ofOne(amount))
      }
    },
    accounts: () => [...Map.groupBy(lines.values(), ({ connection }) => keyOf(connection)).values()].flat(),
    currencies: () => {
      const sums = new Map<string | undefined, Sums>()
      for (const line of lines.values()) sums.set(line.currency, plus(sums.get(line.currency) ?? nothing, line))
      return [...sums].map(([currency, sum]) => ({ currency, ...sum })).filter(({ transactions }) => transactions > 0)
    }
  }
}

/** A transaction of an account that the provider did not list counts all the same. */
const unlisted = (id: string): Account => ({
  id,
  name: id,
  type: "not listed",
  balance: undefined,
  currency: undefined
})
