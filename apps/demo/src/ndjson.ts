/** Transactions as NDJSON: one JSON object a line, always with the same keys in the same order. */
import { toDecimal } from "./amounts.ts"
import type { Connection, Transaction } from "./model.ts"

export const toLines = (connection: Connection, transactions: ReadonlyArray<Transaction>): string =>
  transactions
    .map(({ account, amount, currency, date, description, id, status }) => {
      const line = {
        provider: connection.provider,
        connection: connection.id,
        account,
        id,
        date,
        amount: toDecimal(amount, currency),
        currency: currency ?? null,
        status,
        description
      }
      return `${JSON.stringify(line)}\n`
    })
    .join("")
