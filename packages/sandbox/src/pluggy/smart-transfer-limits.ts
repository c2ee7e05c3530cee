/** How much a payer agreed to beforehand: for one payment, for a day, a week, a month, a year, and altogether. */
import type { CreateSmartTransferPreauthorization } from "@bankstream/pluggy/smart-transfers"
import type { CivilDate } from "../world.ts"
import { formatDay, parseDay, weekdayOf } from "../world/calendar.ts"
import { formatMillis } from "./instants.ts"

/** What counts against the limits. */
interface Paid {
  readonly createdAt: number
  readonly amount: number
}

/** What limits can be for. */
const PERIODS = ["day", "week", "month", "year"] as const

/** The day of an instant. */
export const dayOf = (instant: number): CivilDate => formatMillis(instant).slice(0, 10)

/** The first day of the period that a day is in. Weeks begin on Sundays, as in Brazil. */
const startOf = (period: (typeof PERIODS)[number], today: CivilDate): CivilDate => {
  switch (period) {
    case "day":
      return today
    case "week": {
      const day = parseDay(today) ?? 0
      return formatDay(day - weekdayOf(day))
    }
    case "month":
      return `${today.slice(0, 7)}-01`
    case "year":
      return `${today.slice(0, 4)}-01-01`
  }
}

/** Added up in whole ones: ten and twenty are thirty. */
const centavosOf = (amount: number): number => Math.round(amount * 100)

/** Whether a payment is more than its payer agreed to, with what was paid already. */
export const isTooMuch = (
  configuration: CreateSmartTransferPreauthorization["configuration"],
  paid: ReadonlyArray<Paid>,
  amount: number,
  today: CivilDate
): boolean => {
  const { periodicLimits = {}, totalAllowedAmount, transactionLimit } = configuration ?? {}
  const isOver = (from: CivilDate, most = Number.POSITIVE_INFINITY, times = Number.POSITIVE_INFINITY): boolean => {
    const counted = paid.filter(({ createdAt }) => dayOf(createdAt) >= from)
    const sum = counted.reduce((total, one) => total + centavosOf(one.amount), centavosOf(amount))
    return sum > centavosOf(most) || counted.length + 1 > times
  }
  return (
    amount > (transactionLimit ?? amount) ||
    isOver("", totalAllowedAmount) ||
    PERIODS.some((period) => {
      const { quantityLimit, transactionLimit: most } = periodicLimits[period] ?? {}
      return isOver(startOf(period, today), most, quantityLimit)
    })
  )
}
