import { type DayNumber, dayFromParts } from "./calendar.ts"
import type { Ledger } from "./ledger.ts"
import type { Account, Balances } from "./model.ts"
import { money } from "./money.ts"
import type { Rows } from "./rows.ts"
import { ordinalAt } from "./timeline.ts"
import type { View } from "./views.ts"

/** When the world's books begin. Every balance is what an account held then and all it has posted since. */
export const ANCHOR_DAY: DayNumber = dayFromParts(2024, 7, 1)

/** Enough for any list of accounts that is asked for again and again; an account costs a few numbers. */
const REMEMBERED = 4096

interface Sum {
  /** Up to this ordinal, which is not included, from the beginning of the window. */
  readonly end: number
  readonly minor: number
}

/** What accounts hold and owe. */
export interface BalanceBook {
  /** By the rows that a view has: opening balance + what is posted = current balance. */
  readonly of: (view: View) => Balances
  /** When a day ended that was long ago: by what had been bought, posted or not. */
  readonly endOf: (account: Account, day: DayNumber) => number
}

/**
 * Both ends are sums over the same ledger from the same fixed day, so the balances of two worlds agree that begin on two
 * days. The price is one pass over the account's rows, in constant memory, for the first question.
 */
export const makeBalances = (ledger: Ledger, rows: Rows, firstDay: DayNumber): BalanceBook => {
  const openings = new Map<number, number>()
  const sums = new Map<number, Sum>()
  const known = new WeakMap<View, Balances>()

  const sum = (account: Account, start: number, end: number): number => {
    let total = 0
    for (let ordinal = start; ordinal < end; ordinal++) total += ledger.entryAt(account, ordinal).minor
    return total
  }

  const openingOf = (account: Account): number => {
    const found = openings.get(account.number)
    if (found !== undefined) return found
    const line = ledger.timeline(account)
    const anchor = ordinalAt(line, ANCHOR_DAY)
    const start = ordinalAt(line, firstDay)
    // One of the two sums is empty, depending on which side of the anchor the window begins.
    const made = account.history.anchorBalance + sum(account, anchor, start) - sum(account, start, anchor)
    if (openings.size >= REMEMBERED) openings.clear()
    openings.set(account.number, made)
    return made
  }

  /** Goes on from the last question, in either direction: time mostly moves by days. */
  const sumUntil = (account: Account, end: number): number => {
    const first = ordinalAt(ledger.timeline(account), firstDay)
    const last = sums.get(account.number) ?? { end: first, minor: 0 }
    const minor = last.minor + sum(account, last.end, end) - sum(account, end, last.end)
    if (sums.size >= REMEMBERED) sums.clear()
    sums.set(account.number, { end, minor })
    return minor
  }

  const compute = (view: View): Balances => {
    const { account, listed, recentFrom } = view
    const { creditLimit } = account.history
    const line = ledger.timeline(account)
    const opening = openingOf(account)
    let current = opening + sumUntil(account, ordinalAt(line, recentFrom))
    let pending = 0
    for (const [day, refs] of listed) {
      // What arithmetic has counted on a day that is listed is counted again, row by row.
      if (day < recentFrom) current -= sum(account, ordinalAt(line, day), ordinalAt(line, day + 1))
      for (const ref of refs) {
        const { isPending, minor } = rows.effect(view, ref)
        if (isPending) pending += minor
        else current += minor
      }
    }
    const amount = (minor: number) => money(minor, account.currency)
    const spendable = account.type === "checking" || account.type === "savings" || account.type === "credit_card"
    return {
      opening: amount(opening),
      current: amount(current),
      available: spendable ? amount(current + pending + creditLimit) : null,
      limit: account.type === "credit_card" ? amount(creditLimit) : null,
      gain: amount(0)
    }
  }

  return {
    of: (view) => {
      const found = known.get(view)
      if (found !== undefined) return found
      const made = compute(view)
      known.set(view, made)
      return made
    },
    endOf: (account, day) => openingOf(account) + sumUntil(account, ordinalAt(ledger.timeline(account), day + 1))
  }
}
