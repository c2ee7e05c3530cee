import { DAY_MILLIS, type DayNumber } from "./calendar.ts"
import { between, fraction, hashOf } from "./hash.ts"
import { type Life, lifeOf } from "./lives.ts"
import { word, type Wording } from "./merchants.ts"
import type { Account, Category } from "./model.ts"
import { connectionNumberOf } from "./numbering.ts"
import { occurrenceAt } from "./recurrence.ts"
import { drawAmount, drawCategory, HABITS, isMirrored } from "./spending.ts"
import { dayOf, makeTimeline, ordinalAt, type Timeline } from "./timeline.ts"

/** What one transaction does to the balance in the end: all that adding up needs, without the texts and the id. */
export interface Entry {
  readonly day: DayNumber
  readonly category: Category
  /** Signed minor units: money out is negative. */
  readonly minor: number
}

/** An entry with its time, its texts and its life. */
export interface Booking extends Entry, Wording {
  /** Epoch milliseconds. */
  readonly instant: number
  readonly life: Life
}

/**
 * The endless ledger of every account, addressed by ordinal (see `timeline.ts`): each row as it is in the end. What
 * becomes of it until then is its life.
 */
export interface Ledger {
  readonly timeline: (account: Account) => Timeline
  readonly entryAt: (account: Account, ordinal: number) => Entry
  readonly bookingAt: (account: Account, ordinal: number) => Booking
  readonly lifeAt: (account: Account, ordinal: number) => Life
}

interface Topic {
  readonly category: Category
  /** Minor units, unsigned. */
  readonly size: number
}

/** The ledger that follows from a seed. */
export const makeLedger = (seed: number): Ledger => {
  const timelines = new WeakMap<Account, Timeline>()
  const timeline: Ledger["timeline"] = (account) => {
    const known = timelines.get(account)
    if (known !== undefined) return known
    const made = makeTimeline(seed, account.number, account.history.transactions)
    timelines.set(account, made)
    return made
  }
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
    return { day, category, minor: inward ? size : -size }
  }

  /** The rest of what is known of an entry. */
  const lifeOfEntry = (account: Account, ordinal: number, hash: number, { category, day, minor }: Entry) => {
    const instant = instantOf(account, timeline(account), ordinal, day, fraction(hash, 3))
    return { instant, life: lifeOf(account, hash, { category, minor, instant }) }
  }

  return {
    timeline,
    entryAt,
    bookingAt: (account, ordinal) => {
      const entry = entryAt(account, ordinal)
      const hash = hashAt(account, ordinal)
      const { instant, life } = lifeOfEntry(account, ordinal, hash, entry)
      const { description, merchant, rawDescription } = word(account, entry.category, hash)
      const { category, day, minor } = entry
      return { day, category, minor, instant, life, description, merchant, rawDescription }
    },
    lifeAt: (account, ordinal) =>
      lifeOfEntry(account, ordinal, hashAt(account, ordinal), entryAt(account, ordinal)).life
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
