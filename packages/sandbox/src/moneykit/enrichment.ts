/** What MoneyKit adds to transactions, where it was granted, and what an app corrects in it. */
import { type CorrectEnrichmentRequest, correctEnrichment, type TransactionResponse } from "@bankstream/moneykit/links"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Transaction } from "../world.ts"
import { categories } from "./categories.ts"
import { invalidField } from "./errors.ts"
import type { Link } from "./links.ts"
import { answer, on, type Part, type Setting } from "./part.ts"
import { writeAccount, writeTransaction } from "./transactions.ts"

/** Adds to the rows of a link what is to be added. */
export type Enrich = (row: Transaction) => NonNullable<TransactionResponse["enrichment"]> | null

type Correction = Pick<CorrectEnrichmentRequest, "category" | "subcategory">

/** How rows are enriched. */
export interface Enrichment {
  readonly of: (link: Link) => Enrich
  readonly correct: (id: string, correction: Correction) => void
}

/** Enrichment that nobody has corrected yet. */
export const makeEnrichment = (): Enrichment => {
  const corrections = new Map<string, Correction>()
  return {
    correct: (id, correction) => {
      corrections.set(id, correction)
    },
    of: (link) => (row) => {
      if (!link.products.includes("enrichment")) return null
      const [category, subcategory] = categories[row.category]
      const correction = corrections.get(row.id)
      // Whoever corrects a category without a subcategory says that there is none.
      const finer = correction === undefined ? subcategory : correction.subcategory
      return {
        category: { value: correction?.category ?? category, confidence: correction === undefined ? 95 : 100 },
        subcategory: finer === undefined ? null : { value: finer, confidence: correction === undefined ? 95 : 100 },
        merchant: row.merchant === null ? null : { id: null, name: row.merchant, logo: null, confidence: 95 },
        processor: null,
        recurrence: null
      }
    }
  }
}

/** What answers a correction: the row as it is now, which updates bring as well. */
export const enrichmentHandlers = ({ links, notices, simulation }: Setting, enrichment: Enrichment): Part => {
  const { time, world } = simulation
  return [
    on(correctEnrichment, ({ category, id, subcategory, txn_id }) =>
      Effect.flatMap(
        answer(() =>
          Result.flatMap(links.open(id, "transactions"), (link) => {
            const row = world.transactionById(txn_id)
            const account = link.connection.accounts.find((each) => each.id === row?.accountId)
            return row === undefined || account === undefined
              ? Result.fail(invalidField(correctEnrichment, "txn_id", "there is no such transaction of this link"))
              : Result.succeed({ link, row, account })
          })
        ),
        ({ account, link, row }) => {
          enrichment.correct(row.id, { category, subcategory })
          // Nothing but its time changes, which is what brings it with the next update.
          const changed = world.edit.change(row.id, {}) ?? row
          return Effect.as(notices.updates(link), {
            transactions: [writeTransaction(link.connection, changed, enrichment.of(link))],
            accounts: [writeAccount(world, account, time.now())],
            link: links.write(link),
            cursor: { next: null }
          })
        }
      )
    )
  ]
}
