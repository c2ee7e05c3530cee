import { type DayNumber, partsFromDay } from "./calendar.ts"
import type { AccountType, Category } from "./model.ts"

interface Due {
  /** 1..28: every month has it. */
  readonly day: number
  readonly category: Category
}

/**
 * What comes every month. The days are three apart, so that an account with a transaction every third day keeps all of
 * them; where two fall together the first in the list wins.
 */
const MONTHLY: Record<AccountType, ReadonlyArray<Due>> = {
  checking: [
    { day: 25, category: "salary" },
    { day: 1, category: "rent" },
    { day: 16, category: "card_payment" },
    { day: 4, category: "loan_payment" },
    { day: 19, category: "transfer_out" },
    { day: 7, category: "utilities" },
    { day: 10, category: "telecom" },
    { day: 22, category: "insurance" },
    { day: 13, category: "subscriptions" }
  ],
  savings: [
    { day: 19, category: "transfer_in" },
    { day: 2, category: "interest_earned" }
  ],
  credit_card: [
    { day: 16, category: "card_payment" },
    { day: 3, category: "interest_charged" }
  ],
  // Two rows a month, turn by turn: see `ledger.ts`.
  mortgage: [],
  student_loan: [],
  investment: []
}

/** What comes every month, in one of them. */
export interface Occurrence {
  readonly category: Category
  /** Months since January 1970, of the month in which it was due. */
  readonly month: number
}

/** How many rows come every month. */
export const monthlyCount = (type: AccountType): number => MONTHLY[type].length

/**
 * The recurring transaction that a row stands for: the one that fell due after the row before it (on `previous`) and
 * not after the row itself (on `day`). So it is found from the two dates alone, and every due day finds one row.
 */
export const occurrenceAt = (type: AccountType, previous: DayNumber, day: DayNumber): Occurrence | undefined => {
  const dues = MONTHLY[type]
  if (previous === day || dues.length === 0) return undefined
  const here = partsFromDay(day)
  const monthStart = day - here.day
  const before = partsFromDay(monthStart)
  for (const due of dues) {
    const thisMonth = here.day >= due.day
    const dueDay = thisMonth ? monthStart + due.day : monthStart - before.day + due.day
    if (dueDay > previous) return { category: due.category, month: monthOf(thisMonth ? here : before) }
  }
  return undefined
}

/** Months since January 1970. */
export const monthOf = ({ year, month }: { readonly year: number; readonly month: number }): number =>
  (year - 1970) * 12 + month - 1
