import { accountsList } from "@bankstream/pluggy/accounts"
import { type Transaction, transactionsListByCursor } from "@bankstream/pluggy/transactions"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** What the app keeps. Rows are kept by their ids, since some come again. */
export interface Books {
  readonly keep: (rows: ReadonlyArray<Transaction>) => Effect.Effect<void>
  /** The latest `createdAt` up to which all rows of an account were kept; undefined for the first time. */
  readonly mark: (accountId: string) => Effect.Effect<string | undefined>
  readonly setMark: (accountId: string, createdAt: string) => Effect.Effect<void>
}

/** Keeps what Pluggy stored since the last time, however old it is. The mark moves only once all of it was kept. */
export const sync = (itemId: string, books: Books) =>
  Stream.runForEach(accountsList.items({ itemId }), ({ id }) =>
    Effect.gen(function* () {
      const since = yield* books.mark(id)
      const createdAtFrom = since === undefined ? undefined : hourBefore(since)
      const latest = yield* transactionsListByCursor.pages({ accountId: id, createdAtFrom }).pipe(
        Stream.runFoldEffect(
          () => since,
          (mark, { results }) => Effect.as(books.keep(results), results.reduce(later, mark))
        )
      )
      if (latest !== undefined) yield* books.setMark(id, latest)
    })
  )

const later = (mark: string | undefined, { createdAt }: Transaction) =>
  mark === undefined || createdAt > mark ? createdAt : mark

// Rows of a run that is under way need not come to light in the order of their instants.
const hourBefore = (instant: string) => new Date(Date.parse(instant) - 3_600_000).toISOString()
