import { getTransactions } from "@bankstream/moneykit/links"
import * as BigDecimal from "effect/BigDecimal"
import * as Stream from "effect/Stream"

/** What came in and went out of a link's accounts in a year, by currency: exact, and negative where more went out. */
export const balanceOf = (id: string, year: number) =>
  getTransactions.items({ id, start_date: `${year}-01-01`, end_date: `${year}-12-31` }).pipe(
    Stream.runFold(
      () => new Map<string, BigDecimal.BigDecimal>(),
      (sums, { amount, currency, type }) => {
        const value = BigDecimal.fromStringUnsafe(amount)
        const before = sums.get(currency) ?? BigDecimal.fromBigInt(0n)
        return sums.set(currency, BigDecimal.sum(before, type === "debit" ? BigDecimal.negate(value) : value))
      }
    )
  )
