/** The calls about transactions. */
import { transactionsGet, transactionsSync } from "@bankstream/plaid/transactions"
import * as Result from "effect/Result"
import type { Item } from "./items.ts"
import { makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import { syncTransactions } from "./sync.ts"
import { getTransactions } from "./transactions.ts"

/** What answers them. */
export const transactionCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { items } = plaid
  const on = makeOn(plaid)
  return [
    on(transactionsGet, (request) =>
      Result.flatMap(items.use(request.access_token, "transactions"), (item) => getTransactions(plaid, item, request))
    ),
    on(transactionsSync, (request) =>
      Result.flatMap(items.use(request.access_token, "transactions"), (item: Item) => {
        item.synced = true
        return syncTransactions(plaid, item, request)
      })
    )
  ]
}
