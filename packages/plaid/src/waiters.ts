/**
 * Waiting for what Plaid takes its time to make: an Item's first data, a report, a report as PDF.
 *
 * Each asks again until it is there, after one second at first and every thirty seconds later, and gives up as `NotReady`
 * after ten minutes; `WaitSchedule` of `@bankstream/core/waiter` says otherwise. Plaid's webhooks say the same without
 * being asked, where there is an address that they can be sent to.
 */
import type { Reason } from "@bankstream/core/reason"
import * as Waiter from "@bankstream/core/waiter"
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { PlaidError } from "./error.ts"
import type { PlaidDownload, PlaidOperation } from "./internal/operation.ts"
import { service } from "./internal/service.ts"
import { itemReason } from "./item-reason.ts"
import { itemGet, type ItemGetRequest, type ItemGetResponse } from "./item.ts"
import type { TransactionsUpdateStatus } from "./model.ts"
import type { Plaid } from "./plaid.ts"
import { transactionsSync, type TransactionsSyncRequest } from "./transactions.ts"

const waiter = /*#__PURE__*/ Waiter.make(service)

/**
 * Makes a call until its answer is there: a report that is being made, data of an Item that Plaid has not fetched yet.
 *
 * Waits for as long as the call fails as `NotReady` (Plaid's `PRODUCT_NOT_READY`) and, where `until` is given, until that
 * says so of the answer. Fails as `NotReady`, with the time that it `waited`, on giving up, and at once for any other reason.
 *
 * ```ts
 * const wholeReport = (asset_report_token: string) => waitFor(assetReportGet, { asset_report_token })
 * ```
 *
 * ```ts
 * const allInsights = (request: CraMonitoringInsightsGetRequest) =>
 *   waitFor(craMonitoringInsightsGet, request, ({ items }) =>
 *     items.every(({ status }) => status.status_code !== "PENDING")
 *   )
 * ```
 */
export const waitFor: <Req, Res>(
  operation: PlaidOperation<Req, Res>,
  request: Req,
  until?: (answer: Res) => boolean
) => Effect.Effect<Res, PlaidError, Plaid> = waiter.waitFor

/**
 * The same for a call whose answer is a file: its bytes, once there is one.
 *
 * ```ts
 * const reportPdf = (asset_report_token: string) => waitForFile(assetReportPdfGet, { asset_report_token })
 * ```
 */
export const waitForFile: <Req>(
  download: PlaidDownload<Req>,
  request: Req
) => Stream.Stream<Uint8Array, PlaidError, Plaid> = waiter.waitForFile

/**
 * Waits until Plaid has fetched an Item's transactions and investments for the first time, and answers the Item.
 *
 * Of its other products Plaid tells nothing here: an Item without those two is ready at once, and calls for the others are
 * waited for with `waitFor`. An Item in trouble fails at once, for the reason that `itemReason` has for it.
 */
export const itemReady = Effect.fnUntraced(function* (
  request: ItemGetRequest
): Effect.fn.Return<ItemGetResponse, PlaidError, Plaid> {
  const answer = yield* waitFor(itemGet, request, (read) => hasFirstUpdates(read) || troubleOf(read) !== undefined)
  const reason = troubleOf(answer)
  const { error } = answer.item
  if (reason === undefined || error === null) return answer
  const plaid = yield* service
  return yield* plaid.reject(itemGet, reason, {
    status: 200,
    attempts: 1,
    requestId: answer.request_id,
    code: error.error_code,
    type: error.error_type,
    displayMessage: error.display_message ?? undefined
  })
})

/** Waits until the most recent of an Item's transactions are there, and answers how far Plaid has come. */
export const initialUpdate = (request: UpdateRequest): Effect.Effect<TransactionsUpdateStatus, PlaidError, Plaid> =>
  updateOf(request, hasInitialUpdate)

/** Waits until all of an Item's transactions are there, as far back as was asked for, and answers how far Plaid has come. */
export const historicalUpdate = (request: UpdateRequest): Effect.Effect<TransactionsUpdateStatus, PlaidError, Plaid> =>
  updateOf(request, hasHistoricalUpdate)

/** Whose transactions are waited for. */
export type UpdateRequest = Omit<TransactionsSyncRequest, "cursor" | "count">

/** Whether the most recent transactions are there. For `waitFor(processorTransactionsSync, …)` too. */
export const hasInitialUpdate = (answer: Updated): boolean =>
  answer.transactions_update_status === "INITIAL_UPDATE_COMPLETE" || hasHistoricalUpdate(answer)

/** Whether all transactions are there. For `waitFor(processorTransactionsSync, …)` too. */
export const hasHistoricalUpdate = (answer: Updated): boolean =>
  answer.transactions_update_status === "HISTORICAL_UPDATE_COMPLETE"

/** What tells how far Plaid has come. */
interface Updated {
  readonly transactions_update_status: TransactionsUpdateStatus
}

// Of a single row, and without a cursor: what is asked for is the status.
const updateOf = (request: UpdateRequest, until: (answer: Updated) => boolean) =>
  Effect.map(
    waitFor(transactionsSync, { ...request, count: 1 }, until),
    ({ transactions_update_status }) => transactions_update_status
  )

const hasFirstUpdates = ({ item, status }: ItemGetResponse): boolean => {
  const products = item.products ?? item.billed_products
  return (["transactions", "investments"] as const).every(
    (product) => !products.includes(product) || typeof status?.[product]?.last_successful_update === "string"
  )
}

/** What is wrong with an Item, other than that its data are not there yet. */
const troubleOf = ({ item }: ItemGetResponse): Reason | undefined => {
  const reason = itemReason(item)
  return reason?._tag === "NotReady" ? undefined : reason
}
