/** What Plaid tells the program of an Item by webhooks, as it happens. */
import * as Effect from "effect/Effect"
import type { SandboxEvent } from "../events.ts"
import type { Change, Connection } from "../world.ts"
import { errorInNotice, loginRequired, revoked } from "./errors.ts"
import { type History, statusAt } from "./history.ts"
import type { Item, TrackedItem } from "./item.ts"
import type { Notice } from "./notices.ts"
import type { Plaid } from "./part.ts"
import { listedAccounts } from "./transactions.ts"

type Told = Pick<Plaid, "connections" | "items" | "notices" | "processors" | "time" | "world">

/** Tells when an Item's transactions are there: the most recent ones, then all. */
export const startUpdates = (plaid: Told, item: Item): Effect.Effect<void> => {
  const { history } = item
  if (history === undefined) return Effect.void
  const { historical, initial } = history.ready
  return Effect.andThen(
    plaid.time.at(initial, tellFirst(plaid, item, history, "INITIAL_UPDATE", historical <= initial)),
    plaid.time.at(historical, tellFirst(plaid, item, history, "HISTORICAL_UPDATE", true))
  )
}

/** Adds transactions to an Item, if it has them not yet: Plaid begins to fetch them, and tells when they are there. */
export const track = (plaid: Told, item: Item, days?: number): Effect.Effect<TrackedItem> =>
  Effect.suspend(() => {
    const isNew = item.history === undefined
    const tracked = plaid.items.track(item, days)
    return isNew ? Effect.as(startUpdates(plaid, tracked), tracked) : Effect.succeed(tracked)
  })

const tellFirst = (
  plaid: Told,
  item: Item,
  { recentSince, since }: History,
  webhook_code: "INITIAL_UPDATE" | "HISTORICAL_UPDATE",
  isWhole: boolean
): Effect.Effect<void> =>
  Effect.gen(function* () {
    // An Item that was removed meanwhile.
    if (plaid.items.of(item.connection) !== item) return
    const from = webhook_code === "INITIAL_UPDATE" ? recentSince : since
    const new_transactions = plaid.world.countTransactions(listedAccounts(item), { from })
    yield* plaid.notices.sendFor(item, { webhook_type: "TRANSACTIONS", webhook_code, new_transactions, error: null })
    if (item.synced) yield* tellSync(plaid, item, isWhole)
  })

/** A control held the transactions back, and lets them go. */
const tellAll = (plaid: Told, item: Item): Effect.Effect<void> =>
  item.history === undefined
    ? Effect.void
    : Effect.andThen(
        tellFirst(plaid, item, item.history, "INITIAL_UPDATE", true),
        tellFirst(plaid, item, item.history, "HISTORICAL_UPDATE", true)
      )

/** The same of another product, which has its own word for it. */
const tellProduct = ({ notices, world }: Told, item: Item, product: string): Effect.Effect<void> =>
  Effect.gen(function* () {
    const ids = item.accounts.map(({ id }) => id)
    const about = { webhook_code: "DEFAULT_UPDATE", error: null }
    switch (product) {
      case "auth":
        yield* notices.sendFor(item, {
          ...about,
          webhook_type: "AUTH",
          account_ids_with_new_auth: ids,
          account_ids_with_updated_auth: {}
        })
        return
      case "identity":
        yield* notices.sendFor(item, {
          ...about,
          webhook_type: "IDENTITY",
          account_ids_with_updated_identity: Object.fromEntries(ids.map((id) => [id, ["NAMES"]]))
        })
        return
      case "investments": {
        const new_holdings = item.accounts.flatMap((account) => world.holdings(account)).length
        const new_investments_transactions = item.accounts.flatMap((one) =>
          world.investmentTransactions(one, {})
        ).length
        yield* notices.sendFor(item, { ...about, webhook_type: "HOLDINGS", new_holdings, updated_holdings: 0 })
        yield* notices.sendFor(item, {
          ...about,
          webhook_type: "INVESTMENTS_TRANSACTIONS",
          webhook_code: "HISTORICAL_UPDATE",
          new_investments_transactions,
          cancelled_investments_transactions: 0
        })
        return
      }
      case "liabilities":
        yield* notices.sendFor(item, {
          ...about,
          webhook_type: "LIABILITIES",
          account_ids_with_new_liabilities: ids,
          account_ids_with_updated_liabilities: {}
        })
    }
  })

const syncNotice = (historical_update_complete: boolean): Notice => ({
  webhook_type: "TRANSACTIONS",
  webhook_code: "SYNC_UPDATES_AVAILABLE",
  initial_update_complete: true,
  historical_update_complete
})

const tellSync = ({ notices }: Told, item: Item, isWhole: boolean) => notices.sendFor(item, syncNotice(isWhole))

const accountOf = (change: Change): string => (change._tag === "Removed" ? change.accountId : change.row.accountId)

/** The most ids of removed rows in one webhook. */
const MOST_REMOVED = 500

/** Rows came, changed or went: those who read by cursor are told so, and those who read by date, how many and which. */
const tellRows = (plaid: Told, item: Item): Effect.Effect<void> =>
  Effect.gen(function* () {
    const { notices, time, world } = plaid
    const { history } = item
    const status = history === undefined ? "NOT_READY" : statusAt(history, time.now())
    if (history === undefined || status === "NOT_READY") return
    const isWhole = status === "HISTORICAL_UPDATE_COMPLETE"
    const accounts = listedAccounts(item)
    const upTo = world.mark()
    const query = { after: item.told, upTo, from: isWhole ? history.since : history.recentSince, offset: 0 }
    const { total } = world.changes(accounts, { ...query, limit: 0 })
    if (total === 0) return
    const { list } = world.changes(accounts, { ...query, limit: total })
    item.told = upTo
    if (item.synced) yield* tellSync(plaid, item, isWhole)
    yield* plaid.processors.tell(item, ({ id }) =>
      list.some((change) => accountOf(change) === id) ? syncNotice(isWhole) : undefined
    )
    const about = { webhook_type: "TRANSACTIONS", error: null }
    const added = list.filter(({ _tag }) => _tag === "Added").length
    const removed = list.flatMap((change) => (change._tag === "Removed" ? [change.id] : []))
    if (added > 0) yield* notices.sendFor(item, { ...about, webhook_code: "DEFAULT_UPDATE", new_transactions: added })
    for (let at = 0; at < removed.length; at += MOST_REMOVED) {
      const removed_transactions = removed.slice(at, at + MOST_REMOVED)
      yield* notices.sendFor(item, { ...about, webhook_code: "TRANSACTIONS_REMOVED", removed_transactions })
    }
  })

/** Hears of what happens in the world. */
export const listen = (plaid: Told): ((event: SandboxEvent) => Effect.Effect<void>) => {
  const { connections, items, notices } = plaid
  const about = (connection: Connection, run: (item: Item) => Effect.Effect<unknown>): Effect.Effect<void> => {
    const item = connection.provider === "plaid" ? items.of(connection) : undefined
    return item === undefined ? Effect.void : Effect.asVoid(run(item))
  }
  return (event) =>
    about(event.connection, (item) => {
      switch (event._tag) {
        case "RowsChanged":
          return tellRows(plaid, item)
        case "NothingNew":
          return Effect.void
        case "Broken":
          return notices.sendFor(item, {
            webhook_type: "ITEM",
            webhook_code: "ERROR",
            error: errorInNotice(loginRequired(connections.health(item.connection)))
          })
        case "Mended":
          return items.mending.has(item)
            ? Effect.void
            : notices.sendFor(item, { webhook_type: "ITEM", webhook_code: "LOGIN_REPAIRED" })
        case "Revoked":
          return notices.sendFor(item, {
            webhook_type: "ITEM",
            webhook_code: "USER_PERMISSION_REVOKED",
            error: errorInNotice(revoked)
          })
        case "ProductReady":
          return event.product === "transactions" ? tellAll(plaid, item) : tellProduct(plaid, item, event.product)
      }
    })
}
