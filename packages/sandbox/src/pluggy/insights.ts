/**
 * Figures on Items, worked out from their rows. Their names are those that public programs read; no contract tells them.
 * What was spent by category is left to examples.
 */
import { insightsBook, insightsIncome } from "@bankstream/pluggy/insights"
import * as Result from "effect/Result"
import { amountToNumber, type Category, type Currency, money, type Transaction, type World } from "../world.ts"
import { isListed } from "./accounts.ts"
import { notFound } from "./errors.ts"
import { formatMidnight } from "./instants.ts"
import type { Item } from "./items.ts"
import { daysAgo, rowsSince } from "./item-rows.ts"
import { answer, on, type Part, type Setting } from "./part.ts"

/** A year, in months of thirty days: each of the twelve figures is of so many of them that end today. */
const MONTHS = 12
const MONTH = 30

/** What comes in for work; all else that comes in and is nobody's own money is irregular income. */
const REGULAR: ReadonlySet<Category> = new Set(["salary"])
const IRREGULAR: ReadonlySet<Category> = new Set(["interest_earned", "dividend"])

/** What is posted in the last year. */
const postedOf = (world: World, { connection }: Item, isWanted: (isCard: boolean) => boolean) =>
  connection.accounts
    .filter((account) => isListed(account) && isWanted(account.type === "credit_card"))
    .flatMap((account) => rowsSince(world, account, MONTHS * MONTH))
    .filter(({ status }) => status === "posted")

/** The figures of rows, for each of the months. `S` stands for what they are of: `sum_transactions_debit_M3`. */
const figuresOf = (world: World, rows: ReadonlyArray<Transaction>): Readonly<Record<string, number | null>> => {
  const currency = rows[0]?.amount.currency
  const figures: Record<string, number | null> = {}
  for (let month = 1; month <= MONTHS; month++) {
    const from = daysAgo(world, month * MONTH)
    const recent = rows.filter(({ date }) => date >= from)
    const sums = { debit: 0, credit: 0 }
    for (const side of ["debit", "credit"] as const) {
      const own = recent.filter(({ amount }) => amount.minor < 0 === (side === "debit"))
      const minor = own.reduce((sum, { amount }) => sum + Math.abs(amount.minor), 0)
      sums[side] = minor
      figures[`count_transactions_${side}_M${month}`] = own.length
      figures[`sum_transactions_${side}_M${month}`] = toNumber(minor, currency)
      figures[`avg_transactions_${side}_M${month}`] =
        own.length === 0 ? null : toNumber(Math.round(minor / own.length), currency)
    }
    figures[`diff_transactions_net_amount_M${month}`] = toNumber(sums.credit - sums.debit, currency)
    figures[`ratio_transactions_creditdebit_M${month}`] = sums.debit === 0 ? null : sums.credit / sums.debit
  }
  return figures
}

const toNumber = (minor: number, currency: Currency | undefined): number =>
  currency === undefined ? 0 : amountToNumber(money(minor, currency))

/** How much came in, how often, and since when. */
const incomeOf = (world: World, rows: ReadonlyArray<Transaction>) => {
  const sorted = rows.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const [first] = sorted
  const last = sorted.at(-1)
  const monthly = (days: number): number => {
    const from = daysAgo(world, days)
    const sum = rows.filter(({ date }) => date >= from).reduce((total, { amount }) => total + amount.minor, 0)
    return toNumber(Math.round(sum / (days / MONTH)), first?.amount.currency)
  }
  return {
    daysCoveredWithIncome: new Set(rows.map(({ date }) => date)).size,
    ...(first === undefined ? {} : { firstIncomeDate: formatMidnight(first.date) }),
    ...(last === undefined ? {} : { lastIncomeDate: formatMidnight(last.date) }),
    numIncomeTransactions: rows.length,
    averageMonthlyIncomeLast30Days: monthly(30),
    averageMonthlyIncomeLast90Days: monthly(90),
    averageMonthlyIncomeLast180Days: monthly(180),
    averageMonthlyIncomeLast360Days: monthly(360)
  }
}

/** What answers the operations of insights. */
export const insightHandlers = ({ itemOf, simulation: { world } }: Setting): Part => [
  on(insightsBook, ({ itemIds }) =>
    answer(() => {
      const items = itemIds.map((id) => itemOf(id, "TRANSACTIONS"))
      const known = items.filter((item) => item !== undefined)
      if (known.length < items.length) return Result.fail(notFound("item"))
      const figures = (isCard: boolean) =>
        figuresOf(
          world,
          known.flatMap((item) => postedOf(world, item, (own) => own === isCard))
        )
      return Result.succeed({ status: "SUCCESS", book: { bankAccount: figures(false), creditCard: figures(true) } })
    })
  ),
  on(insightsIncome, ({ itemId }) =>
    answer(() => {
      const item = itemOf(itemId, "TRANSACTIONS")
      if (item === undefined) return Result.fail(notFound("item"))
      const rows = postedOf(world, item, (isCard) => !isCard).filter(({ amount }) => amount.minor > 0)
      const regular = rows.filter(({ category }) => REGULAR.has(category))
      const irregular = rows.filter(({ category }) => IRREGULAR.has(category))
      const sources = Map.groupBy(regular, ({ description }) => description)
      return Result.succeed({
        status: "SUCCESS",
        itemId,
        result: {
          totalIncomeStatistics: incomeOf(world, [...regular, ...irregular]),
          irregularIncomeStatistics: incomeOf(world, irregular),
          incomeSources: Array.from(sources, ([transactionDescription, own]) => {
            const statistics = incomeOf(world, own)
            return {
              transactionDescription,
              incomeStatistics: statistics,
              aggregatedIncomeStatistics: { averageMonthlyIncome: statistics.averageMonthlyIncomeLast360Days }
            }
          })
        }
      })
    })
  )
]
