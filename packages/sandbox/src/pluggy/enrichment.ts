/** What Pluggy makes of transactions: whose they are and what they are about, and which of them come again and again. */
import { enrichmentCategorize, enrichmentRecurringPayments } from "@bankstream/pluggy/enrichment"
import * as Result from "effect/Result"
import { amountToNumber, money, type Transaction } from "../world.ts"
import { parseDay } from "../world/calendar.ts"
import { recognise } from "../world/merchants.ts"
import { streamsOf } from "../world/streams.ts"
import { isListed } from "./accounts.ts"
import { categoryFor } from "./categories.ts"
import { notFound } from "./errors.ts"
import { rowsSince } from "./item-rows.ts"
import { merchantOf } from "./merchants.ts"
import { answer, on, type Part, type Setting } from "./part.ts"

/** How far back is looked, and how many rows make something that comes again. */
const DAYS = 365
const FEWEST = 3

/** What answers the operations of enrichment. How an Item's user behaves is left to examples: nobody tells its shape. */
export const enrichmentHandlers = ({ itemOf, simulation: { world } }: Setting): Part => [
  on(enrichmentCategorize, ({ transactions }) =>
    answer(() =>
      Result.succeed({
        results: transactions.map(({ description, id }) => {
          const found = recognise(description)
          const category = found === undefined ? undefined : categoryFor(found.category)
          return {
            id,
            category: category?.description ?? null,
            categoryId: category?.id ?? null,
            merchant: found?.shop === undefined ? null : merchantOf(found.shop.name)
          }
        })
      })
    )
  ),
  on(enrichmentRecurringPayments, ({ itemId }) =>
    answer(() => {
      const item = itemOf(itemId, "TRANSACTIONS")
      if (item === undefined) return Result.fail(notFound("item"))
      const recurringPayments = item.connection.accounts.filter(isListed).flatMap((account) => {
        const sign = account.type === "credit_card" ? -1 : 1
        return recurring(rowsSince(world, account, DAYS)).map((rows) => {
          const sum = rows.reduce((total, { amount }) => total + amount.minor, 0)
          return {
            description: rows[0]?.description.toLowerCase() ?? "",
            averageAmount: amountToNumber(money(sign * Math.round(sum / rows.length), account.currency)),
            occurrences: rows.map(({ id }) => id),
            regularityScore: regularityOf(rows)
          }
        })
      })
      return Result.succeed({ recurringPayments: recurringPayments.toSorted(byRegularity) })
    })
  )
]

const byRegularity = (a: { regularityScore: number }, b: { regularityScore: number }): number =>
  b.regularityScore - a.regularityScore

/** Rows that come again and again, oldest first. */
const recurring = (rows: ReadonlyArray<Transaction>): ReadonlyArray<ReadonlyArray<Transaction>> =>
  [...streamsOf(rows, ({ description }) => description).values()].filter(({ length }) => length >= FEWEST)

/** 1 for what comes as regularly as the moon, less the more the days between differ from their mean. */
const regularityOf = (rows: ReadonlyArray<Transaction>): number => {
  const days = rows.map(({ date }) => parseDay(date) ?? 0)
  const gaps = days.slice(1).map((day, i) => day - (days[i] ?? 0))
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length
  return mean === 0 ? 0 : Math.max(0, 1 - Math.sqrt(variance) / mean)
}
