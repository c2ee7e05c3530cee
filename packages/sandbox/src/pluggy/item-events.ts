/** What Pluggy tells of Items: that they were read, that they wait for somebody, that they failed, which rows came. */
import * as Effect from "effect/Effect"
import type { Account, CivilDate, Mark } from "../world.ts"
import { formatMillis } from "./instants.ts"
import type { Item, Items } from "./items.ts"
import { LOGIN_AFTER } from "./runs.ts"
import type { Setting } from "./part.ts"
import type { Hooks } from "./webhooks.ts"

/** Follows Items through their runs. */
export interface ItemEvents {
  /** Tells of everything that comes of the Item's latest run, when it comes. */
  readonly follow: (item: Item) => Effect.Effect<void>
  readonly deleted: (item: Item) => Effect.Effect<void>
}

/** So many rows are looked at at a time. */
const CHUNK = 1_000

type Trigger = "CLIENT" | "INTERNAL" | "SYNC" | "USER"

/** Events of Items that nothing has happened to yet. */
export const makeItemEvents = (
  { accountOf, items, itemOf, origin, simulation: { events, time, world } }: Setting,
  { tell }: Hooks
): ItemEvents => {
  /** Up to where its client was told of an Item's rows. What was there from the start, it knows. */
  const marks = new Map<Item, Mark | null>(items.list().map((item) => [item, world.mark()]))

  const tellCreated = (item: Item, accountId: string, count: number, oldest: CivilDate, since: number) => {
    const from = formatMillis(since)
    const query = `accountId=${accountId}&createdAtFrom=${encodeURIComponent(from)}`
    const notice = {
      event: "transactions/created" as const,
      accountId,
      transactionsCount: count,
      transactionsMinDate: oldest,
      transactionsCreatedAtFrom: from,
      // As an application has it that is older than June 2026: newer ones get the second as the first.
      createdTransactionsLink: `${origin()}/transactions?${query}`,
      createdTransactionsLinkV2: `${origin()}/v2/transactions?${query}`
    }
    return tell(notice, item)
  }

  const tellRowsOf = (item: Item, account: Account, after: Mark | null, upTo: Mark): Effect.Effect<void> => {
    if (after === null) {
      const [oldest] = world.listTransactions([account], { offset: 0, limit: 1, order: "oldest_first" })
      if (oldest === undefined) return Effect.void
      const since = Date.parse(world.firstDay)
      return tellCreated(item, account.id, world.countTransactions([account], {}), oldest.date, since)
    }
    const { added, total } = world.changes([account], { after, upTo, offset: 0, limit: 0 })
    // Years may have gone by, and then what was added is too much to be held.
    let oldest: CivilDate | undefined
    let since = Number.POSITIVE_INFINITY
    for (let offset = 0; offset < added; offset += CHUNK) {
      const limit = Math.min(CHUNK, added - offset)
      for (const change of world.changes([account], { after, upTo, offset, limit }).list) {
        if (change._tag !== "Added") continue
        const { createdAt, date } = change.row
        if (oldest === undefined || date < oldest) oldest = date
        if (createdAt < since) since = createdAt
      }
    }
    // Only the rows of some days change or go.
    const { list } = world.changes([account], { after, upTo, offset: added, limit: total - added })
    const updated = list.flatMap((change) => (change._tag === "Modified" ? [change.row.id] : []))
    const deleted = list.flatMap((change) => (change._tag === "Removed" ? [change.id] : []))
    const tellOf = (event: "transactions/updated" | "transactions/deleted", transactionIds: ReadonlyArray<string>) =>
      transactionIds.length === 0
        ? Effect.void
        : tell({ event, accountId: account.id, transactionIds, transactionsCount: transactionIds.length }, item)
    return Effect.all(
      [
        oldest === undefined ? Effect.void : tellCreated(item, account.id, added, oldest, since),
        tellOf("transactions/updated", updated),
        tellOf("transactions/deleted", deleted)
      ],
      { discard: true }
    )
  }

  const tellRows = (item: Item): Effect.Effect<void> =>
    Effect.suspend(() => {
      const upTo = world.mark()
      const after = marks.get(item) ?? null
      // What is not read now is told of when it is.
      const isRead = itemOf(item.connection.id, "TRANSACTIONS") !== undefined
      marks.set(item, isRead ? upTo : after)
      return Effect.forEach(
        item.connection.accounts.filter(({ id }) => accountOf(id, "TRANSACTIONS") !== undefined),
        (account) => tellRowsOf(item, account, after, upTo),
        { discard: true }
      )
    })

  const tellEnd = (item: Item, triggeredBy: Trigger): Effect.Effect<void> =>
    Effect.suspend(() => {
      const stand = items.stand(item, time.now())
      if (stand._tag !== "Over") return Effect.void
      const { executionStatus, status } = stand.outcome
      if (status !== "UPDATED") {
        const error = { code: executionStatus, message: `The run ended with ${executionStatus}` }
        return tell({ event: "item/error", triggeredBy, error }, item)
      }
      const event = marks.has(item) ? "item/updated" : "item/created"
      return Effect.andThen(tell({ event, triggeredBy }, item), tellRows(item))
    })

  /** What has come of a run by now, and what is to come. */
  const check = (item: Item, run: Item["run"], triggeredBy: Trigger): Effect.Effect<void> =>
    Effect.suspend(() => {
      if (run === undefined || item.run !== run || !isKept(items, item)) return Effect.void
      const stand = items.stand(item, time.now())
      const again = (at: number) => time.at(at, check(item, run, triggeredBy))
      switch (stand._tag) {
        case "Running":
          return Effect.void
        case "Waiting": {
          const isInput = stand.question._tag === "Input" || stand.question.kind === "oauth"
          const event = isInput ? "item/waiting_user_input" : "item/waiting_user_action"
          return Effect.andThen(tell({ event, triggeredBy }, item), again(stand.until))
        }
        case "Over": {
          items.settle(item, time.now())
          const retryAt = items.retryAt(item, time.now())
          const later =
            stand.resumesAt !== undefined
              ? again(stand.resumesAt)
              : retryAt === undefined
                ? Effect.void
                : time.at(retryAt, retry(item, run))
          return Effect.andThen(tellEnd(item, triggeredBy), later)
        }
      }
    })

  const retry = (item: Item, run: Item["run"]): Effect.Effect<void> =>
    Effect.suspend(() =>
      item.run === run && isKept(items, item) && items.retry(item, time.now())
        ? time.at(item.run?.endsAt ?? 0, check(item, item.run, "SYNC"))
        : Effect.void
    )

  /** Tells of what a bank had when Pluggy read it by itself, unless that was told already. */
  const tellSync = (item: Item): Effect.Effect<void> =>
    Effect.suspend(() => {
      const now = time.now()
      const stand = items.stand(item, now)
      if (!items.isCollected(item, now) || stand._tag !== "Over" || stand.outcome.status !== "UPDATED") {
        return Effect.void
      }
      const since = marks.get(item) ?? null
      const wasRead = since === null || world.readAt(item.connection) > since.at
      if (!wasRead && (since === null || !world.hasChanged(item.connection.accounts, since))) return Effect.void
      if (!wasRead) items.sync(item, now)
      return tellEnd(item, "SYNC")
    })

  events.on((event) =>
    Effect.suspend(() => {
      if (event.connection.provider !== "pluggy") return Effect.void
      const item = items.list().find(({ connection }) => connection.id === event.connection.id)
      if (item === undefined) return Effect.void
      switch (event._tag) {
        case "RowsChanged":
        case "NothingNew":
          return tellSync(item)
        case "Broken":
        case "Revoked":
          return tellEnd(item, "SYNC")
        case "Mended":
          items.mend(item, time.now())
          items.settle(item, time.now())
          return tellEnd(item, "USER")
        case "ProductReady":
          return tellEnd(item, "INTERNAL")
      }
    })
  )

  return {
    follow: (item) =>
      Effect.suspend(() => {
        const { run } = item
        if (run === undefined) return Effect.void
        const isLetIn = run.asks === undefined && run.outcome.status === "UPDATED"
        const login = Effect.suspend(() =>
          item.run === run && isKept(items, item)
            ? tell({ event: "item/login_succeeded", triggeredBy: "CLIENT" }, item)
            : Effect.void
        )
        return Effect.andThen(
          isLetIn ? time.at(run.startedAt + LOGIN_AFTER, login) : Effect.void,
          time.at(run.endsAt, check(item, run, "CLIENT"))
        )
      }),
    deleted: (item) => {
      marks.delete(item)
      return tell({ event: "item/deleted" }, item)
    }
  }
}

const isKept = (items: Items, item: Item): boolean => items.list().includes(item)
