import { ANCHOR_DAY, type BalanceBook } from "./balances.ts"
import { type CivilDate, type CivilParts, dayFromParts, type DayNumber, formatDay, partsFromDay } from "./calendar.ts"
import { between, hashOf } from "./hash.ts"
import { identityOf } from "./identities.ts"
import type { Address } from "./identities.ts"
import type { Ledger } from "./ledger.ts"
import type { Account, Balances } from "./model.ts"
import { type Money, money } from "./money.ts"
import { ordinalAt } from "./timeline.ts"

/** What was paid, and when. */
export interface Payment {
  readonly date: CivilDate
  /** Never negative. */
  readonly amount: Money
}

/** What is owed on a card. No amount is negative but a statement of somebody who paid too much. */
export interface CardLiability {
  readonly _tag: "Card"
  readonly accountId: string
  /** Percent a year. */
  readonly purchaseRate: number
  readonly cashRate: number
  readonly lastPayment: Payment | null
  readonly lastStatement: { readonly date: CivilDate; readonly balance: Money }
  readonly minimumPayment: Money
  readonly nextPaymentDue: CivilDate
  readonly isOverdue: boolean
}

/** What is owed on a house. */
export interface MortgageLiability {
  readonly _tag: "Mortgage"
  readonly accountId: string
  readonly loanNumber: string
  /** Percent a year, fixed. */
  readonly rate: number
  readonly termYears: number
  readonly originatedOn: CivilDate
  readonly originalPrincipal: Money
  readonly maturesOn: CivilDate
  readonly lastPayment: Payment | null
  readonly nextPayment: Payment
  /** Since the year began. */
  readonly paidInterest: Money
  readonly paidPrincipal: Money
  readonly escrow: Money
  readonly property: Address
}

/** What is owed for studies. */
export interface StudentLiability {
  readonly _tag: "Student"
  readonly accountId: string
  readonly loanNumber: string
  readonly loanName: string
  readonly guarantor: string
  /** Percent a year. */
  readonly rate: number
  readonly originatedOn: CivilDate
  readonly originalPrincipal: Money
  readonly expectedPayoffOn: CivilDate
  readonly lastPayment: Payment | null
  readonly minimumPayment: Money
  readonly nextPaymentDue: CivilDate
  readonly paidInterest: Money
  readonly paidPrincipal: Money
  readonly servicer: Address
}

/** What is owed, and how. */
export type Liability = CardLiability | MortgageLiability | StudentLiability

/** The day of the month on which a card's statement is made, and the one by which it is to be paid. */
const STATEMENT_DAY = 3
const DUE_DAY = 16

/** What is owed on an account as of a day; undefined where nothing can be. `isThere` says whether a row came to light. */
export const liabilityOf = (
  seed: number,
  ledger: Ledger,
  book: BalanceBook,
  account: Account,
  balances: Balances,
  today: DayNumber,
  isThere: (ordinal: number) => boolean
): Liability | undefined => {
  const hash = hashOf(seed, account.number, 0x6c696162)
  switch (account.type) {
    case "credit_card":
      return cardOf(ledger, book, account, balances, today, hash, isThere)
    case "mortgage":
      return mortgageOf(ledger, account, balances, today, hash)
    case "student_loan":
      return studentOf(ledger, account, balances, today, hash)
    default:
      return undefined
  }
}

const cardOf = (
  ledger: Ledger,
  book: BalanceBook,
  account: Account,
  { limit }: Balances,
  today: DayNumber,
  hash: number,
  isThere: (ordinal: number) => boolean
): CardLiability => {
  const { currency } = account
  const statementDay = latestDay(today, STATEMENT_DAY)
  const owed = 0 - book.endOf(account, statementDay)
  const least = Math.max(0, Math.min(owed, Math.max(Math.round(owed / 50), Math.round((limit?.minor ?? 0) / 200))))
  const purchaseRate = between(hash, 1, 1_499, 2_499) / 100
  return {
    _tag: "Card",
    accountId: account.id,
    purchaseRate,
    cashRate: Math.round((purchaseRate + 4) * 100) / 100,
    lastPayment: lastCardPayment(ledger, account, today, isThere),
    lastStatement: { date: formatDay(statementDay), balance: money(owed, currency) },
    minimumPayment: money(least, currency),
    nextPaymentDue: formatDay(nextDay(today, DUE_DAY)),
    isOverdue: false
  }
}

/** The payment of the month falls due on the sixteenth: it is the first row since, where the account has rows at all. */
const lastCardPayment = (
  ledger: Ledger,
  account: Account,
  today: DayNumber,
  isThere: (ordinal: number) => boolean
): Payment | null => {
  const line = ledger.timeline(account)
  for (let day = latestDay(today, DUE_DAY), months = 0; months < 3; day = latestDay(day - 1, DUE_DAY), months++) {
    if (line.perWindow === 0) return null
    const ordinal = ordinalAt(line, day)
    const entry = ledger.entryAt(account, ordinal)
    if (entry.category === "card_payment" && isThere(ordinal)) {
      return { date: formatDay(entry.day), amount: money(Math.abs(entry.minor), account.currency) }
    }
  }
  return null
}

interface LoanRows {
  readonly lastPayment: Payment | null
  /** Of the year, minor units. */
  readonly paid: number
  readonly interest: number
}

/** A loan has two rows a month at most, so the year's are few. */
const loanRows = (ledger: Ledger, account: Account, today: DayNumber): LoanRows => {
  const line = ledger.timeline(account)
  const january = dayFromParts(partsFromDay(today).year, 1, 1)
  let lastPayment: Payment | null = null
  let paid = 0
  let interest = 0
  if (line.perWindow === 0) return { lastPayment, paid, interest }
  const end = ordinalAt(line, today + 1)
  // Some rows before the year, for the last payment of a January.
  for (let ordinal = ordinalAt(line, january) - 4; ordinal < end; ordinal++) {
    const entry = ledger.entryAt(account, ordinal)
    const amount = Math.abs(entry.minor)
    const isPayment = entry.category === "loan_payment"
    if (isPayment) lastPayment = { date: formatDay(entry.day), amount: money(amount, account.currency) }
    if (entry.day < january) continue
    if (isPayment) paid += amount
    else interest += amount
  }
  return { lastPayment, paid, interest: Math.min(interest, paid) }
}

const mortgageOf = (
  ledger: Ledger,
  account: Account,
  { current, opening }: Balances,
  today: DayNumber,
  hash: number
): MortgageLiability => {
  const { currency, history, person } = account
  const rows = loanRows(ledger, account, today)
  const years = between(hash, 1, 3, 12)
  const started = { ...partsFromDay(ANCHOR_DAY), day: between(hash, 2, 1, 28) }
  const home = identityOf(person).addresses[0]
  if (home === undefined) throw new RangeError(`${person.id} lives nowhere`)
  return {
    _tag: "Mortgage",
    accountId: account.id,
    loanNumber: `${between(hash, 3, 100_000, 999_999)}${account.mask}`,
    rate: between(hash, 4, 275, 625) / 100,
    termYears: 30,
    originatedOn: yearsFrom(started, -years),
    originalPrincipal: money(principalOf(opening, current, years, 30), currency),
    maturesOn: yearsFrom(started, 30 - years),
    lastPayment: rows.lastPayment,
    nextPayment: { date: formatDay(nextDay(today, 4)), amount: money(history.loanPayment, currency) },
    paidInterest: money(rows.interest, currency),
    paidPrincipal: money(rows.paid - rows.interest, currency),
    escrow: money(history.loanPayment * 2, currency),
    property: home
  }
}

const studentOf = (
  ledger: Ledger,
  account: Account,
  { current, opening }: Balances,
  today: DayNumber,
  hash: number
): StudentLiability => {
  const { currency, history } = account
  const rows = loanRows(ledger, account, today)
  const years = between(hash, 1, 2, 8)
  const started = { ...partsFromDay(ANCHOR_DAY), month: 8, day: between(hash, 2, 1, 28) }
  return {
    _tag: "Student",
    accountId: account.id,
    loanNumber: `${between(hash, 3, 100_000, 999_999)}${account.mask}`,
    loanName: "Consolidated Student Loan",
    guarantor: "Department of Learning",
    rate: between(hash, 4, 350, 725) / 100,
    originatedOn: yearsFrom(started, -years),
    originalPrincipal: money(principalOf(opening, current, years, 20), currency),
    expectedPayoffOn: yearsFrom(started, 20 - years),
    lastPayment: rows.lastPayment,
    minimumPayment: money(history.loanPayment, currency),
    nextPaymentDue: formatDay(nextDay(today, 4)),
    paidInterest: money(rows.interest, currency),
    paidPrincipal: money(rows.paid - rows.interest, currency),
    servicer: {
      street: "PO Box 7717",
      city: "Madison",
      region: "WI",
      postalCode: "53707",
      country: "US",
      primary: true
    }
  }
}

/** More than was owed at any time that the world knows of. */
const principalOf = (opening: Money, current: Money, years: number, term: number): number =>
  Math.round(Math.max(0, -opening.minor, -current.minor) / (1 - (years / term) * 0.6))

const yearsFrom = ({ day, month, year }: CivilParts, years: number): CivilDate =>
  formatDay(dayFromParts(year + years, month, day))

/** The last time that it was this day of a month, today included. */
const latestDay = (today: DayNumber, day: number): DayNumber => {
  const here = partsFromDay(today)
  if (here.day >= day) return today - here.day + day
  const before = partsFromDay(today - here.day)
  return today - here.day - before.day + day
}

/** The next time that it is this day of a month, today not included. */
const nextDay = (today: DayNumber, day: number): DayNumber => {
  for (let next = today + 1; ; next++) if (partsFromDay(next).day === day) return next
}
