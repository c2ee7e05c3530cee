import {
  type AccountImportData,
  importLink,
  importTransactions,
  type TransactionImportData
} from "@bankstream/moneykit/links"
import * as Effect from "effect/Effect"

/** A link of what was read elsewhere, in requests that are short enough. */
export const importAll = (
  user: string,
  institution_id: string,
  accounts: ReadonlyArray<AccountImportData>,
  rows: ReadonlyArray<TransactionImportData>
) =>
  Effect.gen(function* () {
    const { link_id: id } = yield* importLink({
      customer_user: { id: user },
      institution_id,
      accounts,
      transactions: []
    })
    for (let from = 0; from < rows.length; from += 2_000) {
      yield* importTransactions({ id, transactions: rows.slice(from, from + 2_000) })
    }
    return id
  })
