import { type DayNumber, dayFromParts } from "./calendar.ts"
import type { Entry, Ledger } from "./ledger.ts"
import type { Account, Balances } from "./model.ts"
import { money } from "./money.ts"
import { ordinalAt } from "./timeline.ts"

/** When the world's books begin. Every balance is what an account held then and all it has posted since. */
export const ANCHOR_DAY: DayNumber = dayFromParts(2024, 7, 1)

/** Enough for any list of accounts that is asked for again and again; an account costs a few numbers. */
const REMEMBERED = 4096

/**
 * Opening balance + posted transactions of the window = current balance, because both ends are sums over the same
 * ledger from the same fixed day. So it also holds from one `today` to the next. The price is one pass over the
 * account's rows, in constant memory, for the first question.
 */
export const makeBalances = (
  ledger: Ledger,
  firstDay: DayNumber,
  today: DayNumber
): ((account: Account) => Balances) => {
  const known = new Map<number, Balances>()

  const sum = (account: Account, start: number, end: number, counts: (entry: Entry) => boolean): number => {
    let total = 0
    for (let ordinal = start; ordinal < end; ordinal++) {
      const entry = ledger.entryAt(account, ordinal)
      if (counts(entry)) total += entry.minor
    }
    return total
  }

  const compute = (account: Account): Balances => {
    const { anchorBalance, creditLimit } = account.history
    const line = ledger.timeline(account)
    const anchor = ordinalAt(line, ANCHOR_DAY)
    const start = ordinalAt(line, firstDay)
    const end = ordinalAt(line, today + 1)
    // One of the two sums is empty, depending on which side of the anchor the window begins.
    const opening = anchorBalance + sum(account, anchor, start, isAny) - sum(account, start, anchor, isAny)
    const current = opening + sum(account, start, end, isPosted)
    // Nothing older than a week can be pending.
    const pending = sum(account, ordinalAt(line, today - 7), end, isPending)
    const amount = (minor: number) => money(minor, account.currency)
    const spendable = account.type === "checking" || account.type === "savings" || account.type === "credit_card"
    return {
      opening: amount(opening),
      current: amount(current),
      available: spendable ? amount(current + pending + creditLimit) : null,
      limit: account.type === "credit_card" ? amount(creditLimit) : null
    }
  }

  return (account) => {
    const found = known.get(account.number)
    if (found !== undefined) return found
    if (known.size >= REMEMBERED) known.clear()
    const made = compute(account)
    known.set(account.number, made)
    return made
  }
}

const isAny = (): boolean => true
const isPosted = (entry: Entry): boolean => !entry.pending
const isPending = (entry: Entry): boolean => entry.pending
