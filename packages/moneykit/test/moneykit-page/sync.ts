import type { TransactionResponse } from "@bankstream/moneykit/links"
import { transactionUpdate } from "@bankstream/moneykit/transaction-update"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** What one update of a link comes to. */
export interface Update {
  /** Posted transactions that are new, or other than they were, by their ids. */
  readonly posted: ReadonlyMap<string, TransactionResponse>
  /** The ids of those that are no more. */
  readonly removed: ReadonlySet<string>
  /** All pending ones that there are: they replace those that are kept. */
  readonly pending: ReadonlyArray<TransactionResponse>
  readonly cursor: string
}

/** What changed since the cursor, undefined for the first time; `commit` keeps it in one transaction of the database. */
export const sync = (id: string, cursor: string | undefined, commit: (update: Update) => Effect.Effect<void>) =>
  Effect.suspend(() => {
    const posted = new Map<string, TransactionResponse>()
    const removed = new Set<string>()
    return Stream.runForEach(transactionUpdate({ id, cursor }), (event) => {
      if (event._tag === "Checkpoint") return commit({ posted, removed, pending: event.pending, cursor: event.cursor })
      if (event._tag === "Restart") {
        posted.clear()
        removed.clear()
      }
      if (event._tag === "Page") {
        // What a later page says of a transaction counts.
        const { created, removed: gone, updated } = event.page.transactions
        for (const row of [...created, ...updated]) {
          posted.set(row.transaction_id, row)
          removed.delete(row.transaction_id)
        }
        for (const each of gone) {
          posted.delete(each)
          removed.add(each)
        }
      }
      return Effect.void
    })
  })
