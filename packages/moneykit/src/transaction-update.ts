/**
 * What became of a link's transactions since a cursor, with the pending ones told apart.
 *
 * MoneyKit has two rules. Posted transactions come as created, updated or removed. Pending ones only ever come as created,
 * among the others, and are never updated or removed: each update has all that there are, and those before are no more. Who
 * does not know that keeps them for ever. Here they come at the checkpoint by themselves, to take the place of the old ones.
 */
import type { Options, Quarantining } from "@bankstream/core/page-stream"
import type { UpdateEvent } from "@bankstream/core/update-stream"
import * as Stream from "effect/Stream"
import type { MoneyKitError } from "./error.ts"
import {
  getTransactionsSync,
  type GetTransactionsSyncRequest,
  type TransactionResponse,
  type TransactionSyncResponse
} from "./links.ts"
import type { MoneyKit } from "./moneykit.ts"

/** What an update of a link's transactions tells. */
export type TransactionUpdateEvent =
  /** A page of posted transactions, or what core has to tell: a row that does not decode, a start over. */
  | Exclude<UpdateEvent<TransactionSyncResponse>, { readonly _tag: "Checkpoint" }>
  /**
   * The update is whole. In one transaction, store what came, replace all pending transactions that are kept of the link by
   * `pending`, and keep the cursor.
   */
  | { readonly _tag: "Checkpoint"; readonly cursor: string; readonly pending: ReadonlyArray<TransactionResponse> }

/**
 * Reads one update of a link's transactions: what `getTransactionsSync.events` tells, except that its pages hold posted
 * transactions alone, and its checkpoint all of the link's pending ones.
 *
 * Without a cursor it is everything that MoneyKit has. Fails as `NotReady` until MoneyKit has fetched the first
 * transactions, and as `UserActionRequired` when the link has to be mended.
 *
 * @example
 * ```ts
 * const keepUp = (id: string, cursor: string | undefined) =>
 *   Stream.runForEach(transactionUpdate({ id, cursor }), (event) => {
 *     switch (event._tag) {
 *       case "Page":
 *         return stage(event.page.transactions)
 *       case "Quarantined":
 *         return report(event.item)
 *       case "Restart":
 *         return unstage
 *       case "Checkpoint":
 *         return commit({ replacePendingBy: event.pending, cursor: event.cursor })
 *     }
 *   })
 * ```
 */
export const transactionUpdate = (
  request: GetTransactionsSyncRequest,
  options?: Options | Quarantining
): Stream.Stream<TransactionUpdateEvent, MoneyKitError, MoneyKit> =>
  Stream.mapAccum(getTransactionsSync.events(request, options), (): Pending => new Map(), tellApart)

/** The pending transactions of the update so far, by their ids. */
type Pending = ReadonlyMap<string, TransactionResponse>

const tellApart = (
  pending: Pending,
  event: UpdateEvent<TransactionSyncResponse>
): readonly [Pending, ReadonlyArray<TransactionUpdateEvent>] => {
  switch (event._tag) {
    case "Page": {
      const { accounts, cursor, has_more, link, transactions } = event.page
      const { created, removed, updated } = transactions
      const now = new Map(pending)
      for (const row of [...created, ...updated]) {
        // One that was posted while its update was read is pending no longer.
        if (row.pending) now.set(row.transaction_id, row)
        else now.delete(row.transaction_id)
      }
      for (const id of removed) now.delete(id)
      const posted = { created: created.filter(isPosted), updated: updated.filter(isPosted), removed }
      return [now, [{ _tag: "Page", page: { accounts, cursor, has_more, link, transactions: posted } }]]
    }
    case "Quarantined":
      return [pending, [event]]
    case "Restart":
      return [new Map(), [event]]
    case "Checkpoint":
      return [new Map(), [{ ...event, pending: [...pending.values()] }]]
  }
}

const isPosted = ({ pending }: TransactionResponse): boolean => !pending
