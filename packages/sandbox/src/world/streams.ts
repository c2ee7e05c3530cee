/** What comes again and again, as it can be made out from an account's rows. */
import type { Category, Transaction } from "./model.ts"

/** A shop that somebody goes to often is nothing that comes again and again. */
const regular: ReadonlySet<Category> = new Set([
  "salary",
  "rent",
  "utilities",
  "telecom",
  "insurance",
  "subscriptions",
  "card_payment",
  "loan_payment",
  "transfer_in",
  "transfer_out",
  "interest_earned",
  "interest_charged"
])

/** Posted rows of the same category and name, in the order in which they were given, by both. */
export const streamsOf = (
  rows: ReadonlyArray<Transaction>,
  nameOf: (row: Transaction) => string
): ReadonlyMap<string, ReadonlyArray<Transaction>> =>
  Map.groupBy(
    rows.filter(({ category, status }) => status === "posted" && regular.has(category)),
    (row) => `${row.category} ${nameOf(row)}`
  )
