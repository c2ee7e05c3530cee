/** The rows of the last days, for what is worked out from them. */
import type { Account, CivilDate, Transaction, World } from "../world.ts"
import { formatDay, parseDay } from "../world/calendar.ts"

/** The first of so many days that end today. */
export const daysAgo = ({ today }: World, days: number): CivilDate => formatDay((parseDay(today) ?? 0) - days + 1)

/** An account's rows of so many days that end today, oldest first. */
export const rowsSince = (world: World, account: Account, days: number): ReadonlyArray<Transaction> => {
  const window = { from: daysAgo(world, days) }
  return world.listTransactions([account], {
    ...window,
    offset: 0,
    limit: world.countTransactions([account], window),
    order: "oldest_first"
  })
}
