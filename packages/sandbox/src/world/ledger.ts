import { DAY_MILLIS, type DayNumber, formatDay } from "./calendar.ts"
import { between, fraction, hashOf } from "./hash.ts"
import type { Ids } from "./ids.ts"
import { word } from "./merchants.ts"
import type { Account, Category, Transaction } from "./model.ts"
import { connectionNumberOf } from "./numbering.ts"
import { money } from "./money.ts"
import { occurrenceAt } from "./recurrence.ts"
import { drawAmount, drawCategory, HABITS, hasMerchant, isMirrored } from "./spending.ts"
import { dayOf, makeTimeline, ordinalAt, type Timeline } from "./timeline.ts"

/** Card payments of today and the two days before have not settled. */
const PENDING_DAYS = 3

/** What one transaction does to the balance: all that adding up needs, without the texts and the id. */
export interface Entry {
  readonly day: DayNumber
  readonly category: Category
  /** Signed minor units: money out is negative. */
  readonly minor: number
  readonly pending: boolean
}

/**
 * The endless ledger of every account, addressed by ordinal (see `timeline.ts`). Only `pending` depends on `today`, so
 * a transaction that was seen once looks the same on every later day, save that it has been posted.
 */
export interface Ledger {
  readonly timeline: (account: Account) => Timeline
  readonly entryAt: (account: Account, ordinal: number) => Entry
  /** `index` is where the window of the caller has this ordinal. */
  readonly transactionAt: (account: Account, ordinal: number, index: number) => Transaction
}

interface Topic {
  readonly category: Category
  /** Minor units, unsigned. */
  readonly size: number
}

/** The ledger that follows from a seed, as it is on a day. */
export const makeLedger = (seed: number, today: DayNumber, ids: Ids): Ledger => {
  const timeline: Ledger["timeline"] = (account) => makeTimeline(seed, account.number, account.history.transactions)
  const hashAt = (account: Account, ordinal: number): number => hashOf(seed, account.number, ordinal)

  const topicAt = (account: Account, line: Timeline, ordinal: number, day: DayNumber): Topic => {
    const hash = hashAt(account, ordinal)
    if (account.type === "mortgage" || account.type === "student_loan") return loanTopic(account, ordinal, hash)
    const due = occurrenceAt(account.type, dayOf(line, ordinal - 1), day)
    if (due !== undefined) {
      const size = recurringSize(seed, account, due.category, due.month, hash)
      if (size > 0) return { category: due.category, size }
    }
    const category = drawCategory(account.type, hash, 1)
    return { category, size: drawAmount(category, account.currency, hash, 2) }
  }

  const entryAt: Ledger["entryAt"] = (account, ordinal) => {
    const line = timeline(account)
    const day = dayOf(line, ordinal)
    const { category, size } = topicAt(account, line, ordinal, day)
    const inward = (HABITS[category].flow === "in") !== isMirrored(account.type, category)
    const pending = day > today - PENDING_DAYS && hasMerchant(category) && category !== "refund"
    return { day, category, minor: inward ? size : -size, pending }
  }

  return {
    timeline,
    entryAt,
    transactionAt: (account, ordinal, index) => {
      const { day, category, minor, pending } = entryAt(account, ordinal)
      const hash = hashAt(account, ordinal)
      return {
        id: ids.of(account.provider, "transaction", account.number, ordinal),
        accountId: account.id,
        index,
        date: formatDay(day),
        instant: instantOf(account, timeline(account), ordinal, day, fraction(hash, 3)),
        amount: money(minor, account.currency),
        ...word(account, category, hash),
        category,
        channel: HABITS[category].channel,
        status: pending ? "pending" : "posted"
      }
    }
  }
}

/** Turn by turn a payment and the interest, of which more than half of the payment is eaten. */
const loanTopic = (account: Account, ordinal: number, hash: number): Topic => {
  const payment = account.history.loanPayment
  if (ordinal % 2 === 0) return { category: "loan_payment", size: payment }
  return { category: "interest_charged", size: Math.floor((payment * between(hash, 4, 55, 65)) / 100) }
}

/** 0 when the account has no such thing. `month` keys the amounts that two accounts of a connection must agree on. */
const recurringSize = (seed: number, account: Account, category: Category, month: number, hash: number): number => {
  const { history, number } = account
  switch (category) {
    case "salary":
      return history.salary
    case "rent":
      return history.rent
    case "loan_payment":
      return history.loanPayment
    case "transfer_in":
    case "transfer_out":
      return history.transfer
    case "card_payment": {
      const shared = hashOf(seed, connectionNumberOf(number), month)
      return Math.floor((history.cardPayment * between(shared, 5, 90, 110)) / 100)
    }
    case "telecom":
    case "insurance":
    case "subscriptions":
      // A fixed price: drawn once for the account.
      return drawAmount(category, account.currency, hashOf(seed, number, 0x66697864), category.length)
    default:
      return drawAmount(category, account.currency, hash, 2)
  }
}

const OPENING_HOUR = 7
const OPEN_MILLIS = 16 * 3_600_000

/** Shares out the waking hours among the day's transactions, so that instants never decrease either. */
const instantOf = (account: Account, line: Timeline, ordinal: number, day: DayNumber, u: number): number => {
  const first = ordinalAt(line, day)
  const share = (ordinal - first + u) / (ordinalAt(line, day + 1) - first)
  const local = OPENING_HOUR * 3_600_000 + Math.floor((share * OPEN_MILLIS) / 1000) * 1000
  return day * DAY_MILLIS + local - account.institution.utcOffset * 60_000
}
