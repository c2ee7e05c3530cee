/** What a program that saw an account's rows on one day has to be told on a later one. */
import type { Account, CivilDate, DateWindow, Transaction, World } from "./world.ts"
import { formatDay, parseDay } from "./world/calendar.ts"

const shift = (date: CivilDate, days: number): CivilDate => formatDay((parseDay(date) ?? 0) + days)

/** The days that came since; all of them for a program that saw none. */
export const daysSince = (seen: CivilDate | null, until: CivilDate): DateWindow => ({
  from: seen === null ? undefined : shift(seen, 1),
  to: until
})

/**
 * The rows that were pending when a day ended, as they are now. Card payments take three days to settle in this world,
 * and everything with a merchant but a refund is a card payment.
 */
export const pendingAt = (
  world: World,
  accounts: ReadonlyArray<Account>,
  day: CivilDate
): ReadonlyArray<Transaction> => {
  const window = { from: shift(day, -2), to: day }
  return world
    .listTransactions(accounts, {
      ...window,
      offset: 0,
      limit: world.countTransactions(accounts, window),
      order: "newest_first"
    })
    .filter(({ category, merchant }) => merchant !== null && category !== "refund")
}
