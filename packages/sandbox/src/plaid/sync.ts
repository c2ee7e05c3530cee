/** Updates of transactions since a cursor, as `/transactions/sync` gives them. */
import type {
  RemovedTransaction,
  Transaction as WireTransaction,
  TransactionsUpdateStatus
} from "@bankstream/plaid/model"
import type { TransactionsSyncRequest, TransactionsSyncResponse } from "@bankstream/plaid/transactions"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import type { Account, Change, CivilDate, Mark, World } from "../world.ts"
import { selectAccounts, writeAccount } from "./accounts.ts"
import { type Cursor, readCursor, writeCursor } from "./cursor.ts"
import { invalidField, type PlaidRefusal } from "./errors.ts"
import { type History, statusAt } from "./history.ts"
import type { TrackedItem } from "./item.ts"
import { listedAccounts, makeWriter } from "./transactions.ts"

/** Changes on a page when the request does not say how many. */
const USUAL_COUNT = 100

/** A page of `/transactions/sync`, without the request's id. */
export const syncTransactions = (
  { time, world }: Simulation,
  item: TrackedItem,
  { count = USUAL_COUNT, cursor, options }: Pick<TransactionsSyncRequest, "count" | "cursor" | "options">
): Result.Result<Omit<TransactionsSyncResponse, "request_id">, PlaidRefusal> => {
  const only = options?.account_id
  const wanted = only === undefined ? undefined : [only]
  return Result.flatMap(selectAccounts(listedAccounts(item), wanted), (accounts) => {
    const stream = { item: item.connection.number, account: only === undefined ? null : (accounts[0]?.number ?? null) }
    const { history } = item
    const now = time.now()
    const status: TransactionsUpdateStatus = statusAt(history, now)
    const shown = accounts.map((account) => writeAccount(world, account))
    if (status === "NOT_READY") {
      const nothing = { accounts: shown, added: [], modified: [], removed: [], has_more: false, next_cursor: "" }
      return Result.succeed({ ...nothing, transactions_update_status: status })
    }
    return Result.flatMap(startOf(stream, cursor, world.mark()), (start) => {
      const from = firstDayAt(history, start.upTo.at)
      if (start.read !== null && (from !== firstDayAt(history, now) || world.hasChanged(accounts, start.upTo, from))) {
        return Result.fail(mutated)
      }
      const update = updateOf(world, history, accounts, start)
      const changes = start.read === null ? [] : update.read(start.read, count)
      const read = (start.read ?? 0) + changes.length
      const hasMore = start.read !== null && read < update.total
      const end = {
        ...stream,
        after: start.upTo,
        recent: status === "INITIAL_UPDATE_COMPLETE",
        upTo: start.upTo,
        read: null
      }
      return Result.succeed({
        accounts: shown,
        ...writeChanges(changes, makeWriter(accounts, options?.include_original_description === true)),
        has_more: hasMore,
        next_cursor: writeCursor(hasMore ? { ...start, read } : end),
        transactions_update_status: status
      })
    })
  })
}

const mutated: PlaidRefusal = {
  code: "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION",
  message: "the transactions changed while their update was being read; begin again with the update's first cursor"
}

type Write = ReturnType<typeof makeWriter>

const writeChanges = (changes: ReadonlyArray<Change>, write: Write) => {
  const added: Array<WireTransaction> = []
  const modified: Array<WireTransaction> = []
  const removed: Array<RemovedTransaction> = []
  for (const change of changes) {
    if (change._tag === "Added") added.push(...write(change.row))
    else if (change._tag === "Modified") modified.push(...write(change.row))
    else removed.push({ transaction_id: change.id, account_id: change.accountId })
  }
  return { added, modified, removed }
}

/** An update as one list, of which pages are read. */
interface Update {
  readonly total: number
  readonly read: (offset: number, limit: number) => ReadonlyArray<Change>
}

/** The first day of the rows that there are at an instant. */
const firstDayAt = ({ ready, recentSince, since }: History, at: number): CivilDate =>
  at < ready.historical ? recentSince : since

/**
 * What an update between two moments consists of. Its reader may have the most recent rows alone: then the older ones of
 * that first moment come before what has changed since.
 */
const updateOf = (
  world: World,
  history: History,
  accounts: ReadonlyArray<Account>,
  { after, recent, upTo }: Cursor
): Update => {
  const from = firstDayAt(history, upTo.at)
  const changes = (since: Mark | null, to: Mark, offset: number, limit: number) =>
    world.changes(accounts, { after: since, upTo: to, from, offset, limit })
  const changed = changes(after, upTo, 0, 0).total
  if (after === null || !recent || from === history.recentSince) {
    return { total: changed, read: (offset, limit) => changes(after, upTo, offset, limit).list }
  }
  // Newest first: the rows that the reader has come before those that it has not.
  const has = world.changes(accounts, {
    after: null,
    upTo: after,
    from: history.recentSince,
    offset: 0,
    limit: 0
  }).total
  const older = changes(null, after, 0, 0).total - has
  return {
    total: older + changed,
    read: (offset, limit) => {
      const rest = Math.min(limit, Math.max(0, older - offset))
      const first = rest === 0 ? [] : changes(null, after, has + offset, rest).list
      return [...first, ...changes(after, upTo, Math.max(0, offset - older), limit - first.length).list]
    }
  }
}

/** Where an update begins or goes on. */
const startOf = (
  stream: Pick<Cursor, "item" | "account">,
  text: string | undefined,
  now: Mark
): Result.Result<Cursor, PlaidRefusal> => {
  const fresh = { ...stream, after: null, recent: false, upTo: now }
  if (text === undefined || text === "") return Result.succeed({ ...fresh, read: 0 })
  // Nothing of what there is, all of what comes.
  if (text === "now") return Result.succeed({ ...fresh, read: null })
  const cursor = readCursor(text)
  const isForeign = cursor === undefined || cursor.item !== stream.item || cursor.account !== stream.account
  // A moment that is still to come is one of another sandbox.
  if (isForeign || cursor.upTo.at > now.at || (cursor.after?.at ?? 0) > cursor.upTo.at) {
    return Result.fail(invalidField("cursor not associated with access_token"))
  }
  return Result.succeed(cursor.read === null ? { ...cursor, upTo: now, read: 0 } : cursor)
}
