import { between, fraction } from "./hash.ts"
import type { AccountType, Category } from "./model.ts"
import { CURRENCIES, type Currency } from "./money.ts"

/** How money of a category comes or goes. */
export interface Habit {
  readonly flow: "in" | "out"
  /** What one costs, in whole US dollars; converted roughly for other currencies. */
  readonly low: number
  readonly high: number
  /** Where the money is handed over. Whatever has a merchant starts out pending. */
  readonly channel: "in_store" | "online" | "other"
}

/** The flow is the one of an everyday account; `mirrored` turns it round for the account at the other end. */
export const HABITS: Record<Category, Habit> = {
  salary: { flow: "in", low: 2200, high: 4800, channel: "other" },
  rent: { flow: "out", low: 700, high: 2100, channel: "other" },
  groceries: { flow: "out", low: 6, high: 160, channel: "in_store" },
  restaurants: { flow: "out", low: 4, high: 90, channel: "in_store" },
  transport: { flow: "out", low: 2, high: 45, channel: "in_store" },
  fuel: { flow: "out", low: 20, high: 85, channel: "in_store" },
  travel: { flow: "out", low: 60, high: 900, channel: "online" },
  shopping: { flow: "out", low: 9, high: 260, channel: "online" },
  health: { flow: "out", low: 8, high: 180, channel: "in_store" },
  entertainment: { flow: "out", low: 7, high: 120, channel: "online" },
  subscriptions: { flow: "out", low: 5, high: 25, channel: "online" },
  utilities: { flow: "out", low: 45, high: 190, channel: "other" },
  telecom: { flow: "out", low: 25, high: 95, channel: "other" },
  insurance: { flow: "out", low: 40, high: 160, channel: "other" },
  cash_withdrawal: { flow: "out", low: 20, high: 200, channel: "other" },
  transfer_in: { flow: "in", low: 20, high: 400, channel: "other" },
  transfer_out: { flow: "out", low: 20, high: 400, channel: "other" },
  card_payment: { flow: "out", low: 50, high: 900, channel: "other" },
  loan_payment: { flow: "out", low: 180, high: 2400, channel: "other" },
  interest_earned: { flow: "in", low: 1, high: 30, channel: "other" },
  interest_charged: { flow: "out", low: 3, high: 40, channel: "other" },
  fee: { flow: "out", low: 1, high: 25, channel: "other" },
  refund: { flow: "in", low: 9, high: 150, channel: "online" },
  investment_contribution: { flow: "in", low: 100, high: 900, channel: "other" },
  investment_withdrawal: { flow: "out", low: 100, high: 1200, channel: "other" },
  dividend: { flow: "in", low: 2, high: 120, channel: "other" }
}

/** Categories by how often they come up. */
export type Mix = readonly [readonly [Category, number], ...ReadonlyArray<readonly [Category, number]>]

/** What a transaction is about when no recurring one takes its place, in parts. */
export const MIXES: Record<AccountType, Mix> = {
  checking: [
    ["groceries", 22],
    ["restaurants", 20],
    ["transport", 12],
    ["fuel", 8],
    ["shopping", 12],
    ["health", 4],
    ["entertainment", 5],
    ["cash_withdrawal", 5],
    ["fee", 2],
    ["refund", 3],
    ["transfer_in", 3],
    ["transfer_out", 4]
  ],
  credit_card: [
    ["groceries", 18],
    ["restaurants", 22],
    ["shopping", 24],
    ["travel", 5],
    ["subscriptions", 9],
    ["entertainment", 8],
    ["fuel", 6],
    ["transport", 5],
    ["health", 3],
    ["refund", 4],
    ["fee", 1]
  ],
  savings: [
    ["transfer_in", 45],
    ["transfer_out", 52],
    ["fee", 3]
  ],
  investment: [
    ["investment_contribution", 30],
    ["dividend", 44],
    ["fee", 10],
    ["investment_withdrawal", 16]
  ],
  mortgage: [
    ["loan_payment", 1],
    ["interest_charged", 1]
  ],
  student_loan: [
    ["loan_payment", 1],
    ["interest_charged", 1]
  ]
}

/** Whether money of the category goes to a shop. */
export const hasMerchant = (category: Category): boolean => HABITS[category].channel !== "other"

/** The mirrored account: a payment that leaves the checking account arrives at the card or the loan. */
export const isMirrored = (type: AccountType, category: Category): boolean =>
  (type === "credit_card" && category === "card_payment") ||
  ((type === "mortgage" || type === "student_loan") && category === "loan_payment")

/** A price in US dollars as minor units of a currency, at a rough rate. */
export const inMinor = (dollars: number, currency: Currency): number =>
  Math.round(dollars * CURRENCIES[currency].perDollar)

/** Minor units, unsigned; small sums are commoner than large ones. */
export const drawAmount = (category: Category, currency: Currency, hash: number, salt: number): number => {
  const { low, high } = HABITS[category]
  const from = inMinor(low, currency)
  const u = fraction(hash, salt)
  return from + Math.floor(u * u * (inMinor(high, currency) - from + 1))
}

/** The average of {@link drawAmount}: the mean of u² over [0, 1) is a third. */
const meanAmount = (category: Category, currency: Currency): number => {
  const { low, high } = HABITS[category]
  return inMinor(low + (high - low) / 3, currency)
}

/** What one unplanned transaction of the account costs on average, in minor units; money that comes in counts less. */
export const meanCost = (type: AccountType, currency: Currency): number => {
  let parts = 0
  let cost = 0
  for (const [category, weight] of MIXES[type]) {
    parts += weight
    cost += weight * meanAmount(category, currency) * (HABITS[category].flow === "out" ? 1 : -1)
  }
  return Math.round(cost / parts)
}

/** The category that a hash draws for an account of a type. */
export const drawCategory = (type: AccountType, hash: number, salt: number): Category => {
  const mix = MIXES[type]
  let left = between(
    hash,
    salt,
    1,
    mix.reduce((parts, [, weight]) => parts + weight, 0)
  )
  for (const [category, weight] of mix) {
    left -= weight
    if (left <= 0) return category
  }
  return mix[0][0]
}
