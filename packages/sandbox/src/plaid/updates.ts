/** What Plaid tells the program of an Item by webhooks, as it happens. */
import * as Effect from "effect/Effect"
import type { SandboxEvent } from "../events.ts"
import type { Connection } from "../world.ts"
import { errorObject, loginRequired } from "./errors.ts"
import type { Item } from "./items.ts"
import type { Plaid } from "./part.ts"
import { listedAccounts, recentDay } from "./transactions.ts"

type Told = Pick<Plaid, "connections" | "items" | "notices" | "time" | "world">

/** Tells when an Item's transactions are there: the most recent ones, then all. */
export const startUpdates = (plaid: Told, item: Item): Effect.Effect<void> => {
  const { notices, time, world } = plaid
  if (!item.products.includes("transactions")) return Effect.void
  const { historical, initial } = item.ready
  const tell = (webhook_code: string, new_transactions: number, isWhole: boolean) =>
    Effect.gen(function* () {
      // An Item that was removed meanwhile.
      if (plaid.items.of(item.connection) !== item) return
      yield* notices.sendFor(item, { webhook_type: "TRANSACTIONS", webhook_code, new_transactions, error: null })
      if (item.synced) yield* tellSync(plaid, item, isWhole)
    })
  const count = (from?: string) => world.countTransactions(listedAccounts(item), { from })
  return Effect.andThen(
    time.at(
      initial,
      Effect.suspend(() => tell("INITIAL_UPDATE", count(recentDay(item)), historical <= initial))
    ),
    time.at(
      historical,
      Effect.suspend(() => tell("HISTORICAL_UPDATE", count(), true))
    )
  )
}

const tellSync = ({ notices }: Told, item: Item, historical_update_complete: boolean) =>
  notices.sendFor(item, {
    webhook_type: "TRANSACTIONS",
    webhook_code: "SYNC_UPDATES_AVAILABLE",
    initial_update_complete: true,
    historical_update_complete
  })

/** The most ids of removed rows in one webhook. */
const MOST_REMOVED = 500

/** Rows came, changed or went: those who read by cursor are told so, and those who read by date, how many and which. */
const tellRows = (plaid: Told, item: Item): Effect.Effect<void> =>
  Effect.gen(function* () {
    const { notices, time, world } = plaid
    const now = time.now()
    if (!item.products.includes("transactions") || now < item.ready.initial) return
    const accounts = listedAccounts(item)
    const upTo = world.mark()
    const { total } = world.changes(accounts, { after: item.told, upTo, offset: 0, limit: 0 })
    if (total === 0) return
    const { list } = world.changes(accounts, { after: item.told, upTo, offset: 0, limit: total })
    item.told = upTo
    if (item.synced) yield* tellSync(plaid, item, now >= item.ready.historical)
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
        case "Broken":
          return notices.sendFor(item, {
            webhook_type: "ITEM",
            webhook_code: "ERROR",
            error: errorObject(loginRequired(connections.health(item.connection) === "consent_expired"))
          })
        case "Mended":
          return notices.sendFor(item, { webhook_type: "ITEM", webhook_code: "LOGIN_REPAIRED" })
        case "Revoked":
          return notices.sendFor(item, { webhook_type: "ITEM", webhook_code: "USER_PERMISSION_REVOKED", error: null })
        case "ProductReady":
          return Effect.void
      }
    })
}
