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
      return `${JSON.stringify(line).replace(unprintable, escape)}\n`
    })
    .join("")

/** What JSON leaves as it is although a terminal or a reader of lines may not: the same text, escaped. */
const unprintable = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
