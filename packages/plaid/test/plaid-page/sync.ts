import { transactionsSync, type TransactionsSyncResponse } from "@bankstream/plaid/transactions"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** Keeps rows and cursor together, in one transaction of the database. */
export type Commit = (pages: ReadonlyArray<TransactionsSyncResponse>, cursor: string) => Effect.Effect<void>

/** What changed since the cursor; undefined for the first time. Nothing is kept before the update is whole. */
export const sync = (access_token: string, cursor: string | undefined, commit: Commit) =>
  Effect.suspend(() => {
    let pages: ReadonlyArray<TransactionsSyncResponse> = []
    return Stream.runForEach(transactionsSync.events({ access_token, cursor }), (event) => {
      if (event._tag === "Checkpoint") return commit(pages, event.cursor)
      if (event._tag === "Restart") pages = []
      if (event._tag === "Page") pages = [...pages, event.page]
      return Effect.void
    })
  })
