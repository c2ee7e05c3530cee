import { accountNumbersOf } from "./world/account-numbers.ts"
import { makeBalances } from "./world/balances.ts"
import { type CivilDate, DAY_MILLIS, type DayNumber, formatDay, parseDay } from "./world/calendar.ts"
import { makeConnections } from "./world/connections.ts"
import { holdingsOf, investmentTransactionsOf } from "./world/holdings.ts"
import { identityOf, ownersOf } from "./world/identities.ts"
import { makeIds } from "./world/ids.ts"
import { INSTITUTIONS } from "./world/institutions.ts"
import { liabilityOf } from "./world/liabilities.ts"
import { makeLedger } from "./world/ledger.ts"
import type { Account, DateWindow, Mark, Transaction, World, WorldOptions } from "./world/model.ts"
import { connectionNumberOf, placeOf } from "./world/numbering.ts"
import { daysSince } from "./updates.ts"
import { countIn, type DaySpan, readPage } from "./world/pages.ts"
import { residents } from "./world/people.ts"
import { CONNECTIONS, shareOut } from "./world/portfolio.ts"
import { ordinalAt, WINDOW_DAYS } from "./world/timeline.ts"

export { type AccountNumbers, routingOf } from "./world/account-numbers.ts"
export { type CivilDate, formatInstant } from "./world/calendar.ts"
export type { Holding, InvestmentTransaction } from "./world/holdings.ts"
export type { Address, Email, Identity, Phone } from "./world/identities.ts"
export { type Ids, makeIds } from "./world/ids.ts"
export type { CardLiability, Liability, MortgageLiability, Payment, StudentLiability } from "./world/liabilities.ts"
export type { Security, SecurityType } from "./world/securities.ts"
export type {
  Account,
  AccountClass,
  AccountType,
  Balances,
  Category,
  Change,
  ChangeQuery,
  Changes,
  Connection,
  Country,
  DateWindow,
  Health,
  IndexRange,
  Institution,
  Mark,
  Person,
  Provider,
  Transaction,
  TransactionQuery,
  World,
  WorldOptions
} from "./world/model.ts"
export { amountToNumber, type Currency, exponentOf, formatAmount, type Money, money, negate } from "./world/money.ts"

/** The present day unless told otherwise: fixed, so that the same command prints the same rows next year. */
export const DEFAULT_TODAY: CivilDate = "2026-06-30"

/** How many transactions there are from the start unless told otherwise. */
export const DEFAULT_TRANSACTIONS = 12_000

/** Far above what anybody asked for, far below where whole numbers stop being exact. */
const MOST_TRANSACTIONS = 10_000_000

/**
 * Makes the world that follows from a seed and a day. Cheap: nothing but short lists is built, whatever the number of
 * transactions. Throws a `RangeError` for options that are no world: a `today` that is no day of the calendar or
 * outside 1980..2199, a number of transactions outside 0..10,000,000, a seed that is not a whole number.
 *
 * @example
 * const world = makeWorld({ seed: 42 })
 * for (const account of world.accounts) {
 *   const { start, end } = world.transactionRange(account, { from: "2026-06-01" })
 *   for (let index = start; index < end; index++) {
 *     const { amount, date, description } = world.transactionAt(account, index)
 *     console.log(date, description, formatAmount(amount), amount.currency)
 *   }
 * }
 */
export const makeWorld = (options: WorldOptions): World => {
  const { make, start } = prepareWorld(options)
  return make(() => start)
}

/** A world that is still to be given its time. */
export interface Prepared {
  /** The instant at which it begins: the evening of its first day. */
  readonly start: number
  /** The world as it is at the instant that `now` gives, each time that it is asked. */
  readonly make: (now: () => number) => World
}

/** How far its first day has come when a world begins. */
const EVENING = 21 * 3_600_000

/** The world of these options, which throws for the same as {@link makeWorld}. */
export const prepareWorld = (options: WorldOptions): Prepared => {
  const checked = check(options)
  return { start: checked.today * DAY_MILLIS + EVENING, make: (now) => build(checked, now) }
}

const build = ({ seed, today, transactions }: Checked, now: () => number): World => {
  const firstDay = today - WINDOW_DAYS + 1
  const ids = makeIds(seed)
  const people = residents(seed, ids)
  const connections = makeConnections(seed, today, ids, people, shareOut(transactions, CONNECTIONS))
  const ledger = makeLedger(seed, today, ids)
  const timelineOf = ledger.timeline
  const balances = makeBalances(ledger, firstDay, today)

  const accountByNumber = (number: number): Account | undefined =>
    connections.byNumber(connectionNumberOf(number))?.accounts[placeOf(number)]

  const startOf = (account: Account): number => ordinalAt(timelineOf(account), firstDay)

  const rowAt = (account: Account, ordinal: number): Transaction =>
    ledger.transactionAt(account, ordinal, ordinal - startOf(account))

  const spanOf = (window: DateWindow): DaySpan => ({
    from: Math.max(firstDay, dayOr(window.from, firstDay)),
    to: Math.min(today, dayOr(window.to, today))
  })

  return {
    seed,
    today: formatDay(today),
    firstDay: formatDay(firstDay),
    institutions: INSTITUTIONS,
    people,
    connections: connections.listed,
    accounts: connections.listed.flatMap(({ accounts }) => accounts),

    institution: (provider, wireId) => INSTITUTIONS.find((bank) => bank.ids[provider] === wireId),
    connect: connections.connect,

    connectionById: (id) => {
      const parts = ids.read("connection", id)
      const found = parts === undefined || parts.m !== 0 ? undefined : connections.byNumber(parts.n)
      return found?.id === id ? found : undefined
    },
    accountById: (id) => {
      const parts = ids.read("account", id)
      const found = parts === undefined ? undefined : accountByNumber(parts.n)
      return found?.id === id ? found : undefined
    },
    transactionById: (id) => {
      const parts = ids.read("transaction", id)
      const account = parts === undefined ? undefined : accountByNumber(parts.n)
      if (parts === undefined || account?.provider !== parts.provider) return undefined
      const index = parts.m - startOf(account)
      if (index < 0 || index >= account.history.transactions) return undefined
      return ledger.transactionAt(account, parts.m, index)
    },

    transactionCount: (account) => account.history.transactions,
    transactionAt: (account, index) => {
      if (!Number.isInteger(index) || index < 0 || index >= account.history.transactions) {
        throw new RangeError(`account ${account.id} has no transaction at index ${index}`)
      }
      return ledger.transactionAt(account, startOf(account) + index, index)
    },
    transactionRange: (account, window) => {
      const { from, to } = spanOf(window)
      const line = timelineOf(account)
      const start = ordinalAt(line, from) - startOf(account)
      return { start, end: Math.max(start, ordinalAt(line, to + 1) - startOf(account)) }
    },

    countTransactions: (accounts, window) => countIn(accounts.map(timelineOf), spanOf(window)),
    listTransactions: (accounts, query) => readPage(accounts, timelineOf, { ...query, ...spanOf(query) }, rowAt),

    mark: () => ({ at: now(), edit: 0 }),
    changes: (asked, { after, limit, offset, upTo }) => {
      const dayOf = ({ at }: Mark) => formatDay(Math.floor(at / DAY_MILLIS))
      const days = daysSince(after === null ? null : dayOf(after), dayOf(upTo))
      const window = { ...spanOf(days), offset, limit, order: "newest_first" as const }
      const rows = readPage(asked, timelineOf, window, rowAt)
      return {
        total: countIn(asked.map(timelineOf), window),
        list: rows.map((row) => ({ _tag: "Added", row }))
      }
    },
    hasChanged: () => false,

    balances,
    holdings: (account) => holdingsOf(seed, ids, account, balances(account).current, today),
    investmentTransactions: (account, window) => {
      if (account.type !== "investment") return []
      const span = { ...spanOf(window), offset: 0, limit: account.history.transactions, order: "newest_first" as const }
      return readPage([account], timelineOf, span, rowAt).flatMap((row) =>
        investmentTransactionsOf(seed, ids, account, row, startOf(account) + row.index)
      )
    },
    liability: (account) => liabilityOf(seed, ledger, account, balances(account), today),
    identity: identityOf,
    owners: (account) => ownersOf(people, account),
    accountNumbers: (account) => accountNumbersOf(seed, account)
  }
}

/** A caller checks dates at its own door; one that gets here unchecked is a defect, not an open end. */
const dayOr = (date: CivilDate | undefined, open: DayNumber): DayNumber => {
  if (date === undefined) return open
  const day = parseDay(date)
  if (day === undefined) throw new RangeError(`not a day of the calendar: ${date}`)
  return day
}

interface Checked {
  readonly seed: number
  readonly today: DayNumber
  readonly transactions: number
}

const check = (options: WorldOptions): Checked => {
  const { seed, today = DEFAULT_TODAY, transactions = DEFAULT_TRANSACTIONS } = options
  const day = parseDay(today)
  if (day === undefined || today < "1980-01-01" || today > "2199-12-31") {
    throw new RangeError(`today must be a day YYYY-MM-DD between 1980 and 2199, got ${today}`)
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, got ${seed}`)
  if (!Number.isInteger(transactions) || transactions < 0 || transactions > MOST_TRANSACTIONS) {
    throw new RangeError(`transactions must be a whole number from 0 to ${MOST_TRANSACTIONS}, got ${transactions}`)
  }
  return { seed, today: day, transactions }
}
