import { buildWorld } from "./world/build.ts"
import { type CivilDate, DAY_MILLIS, dayFromParts, type DayNumber, parseDay } from "./world/calendar.ts"
import type { World, WorldOptions } from "./world/model.ts"

export { type AccountNumbers, routingOf } from "./world/account-numbers.ts"
export { type CivilDate, formatInstant } from "./world/calendar.ts"
export type { NewRow, RowPatch } from "./world/edits.ts"
export type { Holding, InvestmentTransaction } from "./world/holdings.ts"
export type { Address, Email, Identity, Phone } from "./world/identities.ts"
export { type Ids, makeIds } from "./world/ids.ts"
export type { CardLiability, Liability, MortgageLiability, Payment, StudentLiability } from "./world/liabilities.ts"
export type { Security, SecurityType } from "./world/securities.ts"
export { CATEGORIES } from "./world/model.ts"
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
  Editor,
  Health,
  Institution,
  Mark,
  Person,
  Provider,
  Transaction,
  TransactionQuery,
  World,
  WorldOptions
} from "./world/model.ts"
export {
  amountToNumber,
  type Currency,
  exponentOf,
  formatAmount,
  type Money,
  money,
  negate,
  parseAmount
} from "./world/money.ts"

/** The present day unless told otherwise: fixed, so that the same command prints the same rows next year. */
export const DEFAULT_TODAY: CivilDate = "2026-06-30"

/** How many transactions there are from the start unless told otherwise. */
export const DEFAULT_TRANSACTIONS = 12_000

/** Until when worlds go on. */
export const WORLDS_END: number = dayFromParts(2200, 1, 1) * DAY_MILLIS

/** Far above what anybody asked for, far below where whole numbers stop being exact. */
const MOST_TRANSACTIONS = 10_000_000

/**
 * Makes the world that follows from a seed and a day. Cheap: nothing but short lists is built, whatever the number of
 * transactions. Throws a `RangeError` for options that are no world: a `today` that is no day of the calendar or
 * outside 1980..2199, a number of transactions outside 0..10,000,000, a seed that is not a whole number.
 *
 * @example
 * const world = makeWorld({ seed: 42 })
 * const june = { from: "2026-06-01", offset: 0, limit: 100, order: "newest_first" } as const
 * for (const { amount, date, description } of world.listTransactions(world.accounts, june)) {
 *   console.log(date, description, formatAmount(amount), amount.currency)
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
  return { start: checked.today * DAY_MILLIS + EVENING, make: (now) => buildWorld({ ...checked, now }) }
}

interface Checked {
  readonly seed: number
  readonly today: DayNumber
  readonly transactions: number
}

const check = (options: WorldOptions): Checked => {
  const { seed, today = DEFAULT_TODAY, transactions = DEFAULT_TRANSACTIONS } = options
  const day = parseDay(today)
  if (day === undefined || today < "1980-01-01" || day * DAY_MILLIS >= WORLDS_END) {
    throw new RangeError(`today must be a day YYYY-MM-DD between 1980 and 2199, got ${today}`)
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, got ${seed}`)
  if (!Number.isInteger(transactions) || transactions < 0 || transactions > MOST_TRANSACTIONS) {
    throw new RangeError(`transactions must be a whole number from 0 to ${MOST_TRANSACTIONS}, got ${transactions}`)
  }
  return { seed, today: day, transactions }
}
