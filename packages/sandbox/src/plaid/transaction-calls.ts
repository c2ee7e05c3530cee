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
import { notReady, type PlaidRefusal } from "./errors.ts"
import { statusAt } from "./history.ts"
import type { Item, TrackedItem } from "./item.ts"
import { type Answer, makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import { checkConsent } from "./products.ts"
import { listStreams } from "./recurring.ts"
import { syncTransactions } from "./sync.ts"
import { getTransactions, listedAccounts } from "./transactions.ts"
import { track } from "./updates.ts"

/** What answers them. */
export const transactionCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { items } = plaid
  const on = makeOn(plaid)
  /** The first call that reads transactions adds them to an Item that has them not. */
  const read = (accessToken: string, days: number | undefined): Effect.Effect<TrackedItem, PlaidRefusal> =>
    Effect.flatMap(
      Effect.fromResult(Result.flatMap(items.open(accessToken), (item) => checkConsent(item, "transactions"))),
      (item) => track(plaid, item, days)
    )
  return [
    on(transactionsGet, (request) =>
      Effect.flatMap(read(request.access_token, request.options?.days_requested), (item) =>
        Effect.fromResult(getTransactions(plaid, item, request))
      )
    ),
    on(transactionsSync, (request) =>
      Effect.flatMap(read(request.access_token, request.options?.days_requested), (item) => {
        item.synced = true
        return Effect.fromResult(syncTransactions(plaid, item, request))
      })
    ),
    on(transactionsRecurringGet, ({ access_token, account_ids }) =>
      Result.flatMap(items.open(access_token), (item) => getRecurring(plaid, item, account_ids))
    ),
    on(transactionsRefresh, ({ access_token }) =>
      Effect.as(
        Effect.flatMap(Effect.fromResult(Result.flatMap(items.open(access_token), tracked)), (item) =>
          refresh(plaid, item)
        ),
        {}
      )
    )
  ]
}

/** An Item that has transactions, for the calls that do not add them. */
export const tracked = (item: Item): Answer<TrackedItem> =>
  item.history === undefined
    ? Result.fail({
        code: "PRODUCT_NOT_ENABLED",
        message: "the item has no transactions yet; they are added by Link, /transactions/sync or /transactions/get"
      })
    : Result.succeed(Object.assign(item, { history: item.history }))

/** The answer of `/transactions/recurring/get`, without the request's id. */
export const getRecurring = ({ ids, time, world }: Plaid, item: Item, wanted: ReadonlyArray<string> | undefined) =>
  Result.flatMap(tracked(item), ({ connection, history }) =>
    statusAt(history, time.now()) !== "HISTORICAL_UPDATE_COMPLETE"
      ? Result.fail(notReady("ITEM_ERROR"))
      : Result.map(selectAccounts(listedAccounts(item), wanted), (accounts) => ({
          ...listStreams(ids, world, accounts, history.since),
          updated_datetime: formatInstant(world.readAt(connection)),
          personal_finance_category_version: "v1" as const
        }))
  )

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
