/** The calls about transactions. */
import {
  transactionsGet,
  transactionsRecurringGet,
  transactionsRefresh,
  transactionsSync
} from "@bankstream/plaid/transactions"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { formatInstant, type World } from "../world.ts"
import { selectAccounts } from "./accounts.ts"
import { notReady } from "./errors.ts"
import type { Item } from "./items.ts"
import { makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import { listStreams } from "./recurring.ts"
import { syncTransactions } from "./sync.ts"
import { getTransactions, listedAccounts, statusAt } from "./transactions.ts"

/** What answers them. */
export const transactionCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { items } = plaid
  const on = makeOn(plaid)
  return [
    on(transactionsGet, (request) =>
      Result.flatMap(items.use(request.access_token, "transactions"), (item) => getTransactions(plaid, item, request))
    ),
    on(transactionsSync, (request) =>
      Result.flatMap(items.use(request.access_token, "transactions"), (item) => {
        item.synced = true
        return syncTransactions(plaid, item, request)
      })
    ),
    on(transactionsRecurringGet, ({ access_token, account_ids }) =>
      Result.flatMap(items.use(access_token, "transactions"), (item) => getRecurring(plaid, item, account_ids))
    ),
    on(transactionsRefresh, ({ access_token }) =>
      Effect.flatMap(Effect.fromResult(items.use(access_token, "transactions")), (item) =>
        Effect.as(refresh(plaid, item), {})
      )
    )
  ]
}

/** The answer of `/transactions/recurring/get`, without the request's id. */
export const getRecurring = ({ ids, time, world }: Plaid, item: Item, wanted: ReadonlyArray<string> | undefined) => {
  if (statusAt(item, time.now()) !== "HISTORICAL_UPDATE_COMPLETE") return Result.fail(notReady("ITEM_ERROR"))
  return Result.map(selectAccounts(listedAccounts(item), wanted), (accounts) => ({
    ...listStreams(ids, world, accounts, item.since),
    updated_datetime: formatInstant(world.readAt(item.connection)),
    personal_finance_category_version: "v1" as const
  }))
}

/** Has the bank read now; whoever asked to be told by webhooks hears what that brought. */
export const refresh = ({ actions, world }: Plaid, item: Item): Effect.Effect<void> =>
  Effect.suspend(() => {
    if (item.lively) liven(world, item)
    return actions.refresh(item.connection)
  })

/** What the purchases of Plaid's lively test user cost, in minor units. */
const PURCHASE = 1_234

/** A new purchase that is pending, while the one of the last time is posted under an id of its own. */
const liven = (world: World, item: Item): void => {
  const [account] = listedAccounts(item)
  if (account === undefined) return
  const purchase = { minor: -PURCHASE, category: "restaurants", merchant: "Corner Cafe" } as const
  const { livelyRow } = item
  if (livelyRow !== null && world.edit.remove(livelyRow)) {
    world.edit.create(account, { ...purchase, description: "Corner Cafe", status: "posted", pendingId: livelyRow })
  }
  item.livelyRow = world.edit.create(account, { ...purchase, description: "CORNER CAFE", status: "pending" }).id
}
