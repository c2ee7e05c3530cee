import {
  type AccountImportData,
  importLink,
  importTransactions,
  type TransactionImportData
} from "@bankstream/moneykit/links"
import * as Effect from "effect/Effect"

/** Keeps which link it is, and how many of the rows it has. */
export type Keep = (link: { readonly id: string; readonly imported: number }) => Effect.Effect<void>

/** A link of accounts that were read elsewhere. */
export const importAccounts = (
  user: string,
  institution_id: string,
  accounts: ReadonlyArray<AccountImportData>,
  keep: Keep
) =>
  importLink({ customer_user: { id: user }, institution_id, accounts, transactions: [] }).pipe(
    Effect.flatMap(({ link_id: id }) => keep({ id, imported: 0 }))
  )

/**
 * Its transactions, in requests that are short enough. After a failure it goes on `from` what was kept; but look first
 * whether the request that failed was taken, for its answer alone may have been lost.
 */
export const importRows = (id: string, rows: ReadonlyArray<TransactionImportData>, from: number, keep: Keep) =>
  Effect.gen(function* () {
    for (let next = from; next < rows.length; next += 2_000) {
      const transactions = rows.slice(next, next + 2_000)
      yield* importTransactions({ id, transactions })
      yield* keep({ id, imported: next + transactions.length })
    }
  })
