import type { TransactionResponse } from "@bankstream/moneykit/links"
import { transactionUpdate } from "@bankstream/moneykit/transaction-update"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** What one update of a link comes to. */
export interface Update {
  /** Posted transactions that are new, or other than they were. */
  readonly posted: ReadonlyArray<TransactionResponse>
  /** The ids of those that are no more. */
  readonly removed: ReadonlyArray<string>
  /** All pending ones that there are: they replace those that are kept. */
  readonly pending: ReadonlyArray<TransactionResponse>
  readonly cursor: string
}

const nothing = { posted: new Array<TransactionResponse>(), removed: new Array<string>() }

/** What changed since the cursor, undefined for the first time; `commit` keeps it in one transaction of the database. */
export const sync = (id: string, cursor: string | undefined, commit: (update: Update) => Effect.Effect<void>) =>
  Effect.suspend(() => {
    let { posted, removed } = nothing
    return Stream.runForEach(transactionUpdate({ id, cursor }), (event) => {
      if (event._tag === "Checkpoint") return commit({ posted, removed, pending: event.pending, cursor: event.cursor })
      if (event._tag === "Restart") ({ posted, removed } = nothing)
      if (event._tag === "Page") {
        const { created, removed: gone, updated } = event.page.transactions
        posted = [...posted, ...created, ...updated]
        removed = [...removed, ...gone]
      }
      return Effect.void
    })
  })
