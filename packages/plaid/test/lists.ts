/**
 * Plaid's lists as its documentation tells of them, and a Plaid that has them.
 *
 * This is written by hand and does not look at the operations' own `page`: it is what that is held against.
 */
import { read, write } from "@bankstream/core/field"
import type { Reply, Sent } from "./plaid.ts"

/** Where the next page begins: what a request says of it, what an answer says, and what ends the list. */
type Manner =
  | { readonly by: "cursor"; readonly told: string; readonly ends: "null" | "absent" | "has_more" }
  | { readonly by: "offset"; readonly at: string; readonly ends: "has_more" | "short" | { readonly total: string } }
  | { readonly by: "after_id"; readonly ends: "has_more" | "short" }
  | { readonly by: "window" }

/** A list, by what its documentation says. */
export interface List {
  readonly manner: Manner
  /** The request, without its paging. */
  readonly request: object
  /** Fields that only the first page is asked for with. */
  readonly opening?: object
  /** Where the rows stand in an answer. */
  readonly rows: string
  /** What tells a row from the others. */
  readonly id: string
  /** How many rows a page may have, and where that is said. */
  readonly count?: { readonly at: string; readonly max: number }
  /** What a cursor looks like. */
  readonly cursor?: (row: number) => string
}

const dates = { start_date: "2026-01-01", end_date: "2026-01-31" }
const access = { access_token: "access-sandbox-planted-token" }
const processor = { processor_token: "processor-sandbox-planted-token" }
const instants = { start_time: "2026-01-01T00:00:00Z", end_time: "2026-01-31T00:00:00Z" }
const atMost = (max: number, at = "count") => ({ at, max })
const instant = (row: number) => `2026-01-31T09:00:${String(row).padStart(2, "0")}Z`

const byCursor = (rows: string, request: object = {}, rest: Partial<List> = {}): List => ({
  manner: { by: "cursor", told: "next_cursor", ends: "null" },
  request,
  rows,
  id: "id",
  ...rest
})
const whileMore = { by: "cursor", told: "next_cursor", ends: "has_more" } as const
const whileThere = { by: "cursor", told: "next_cursor", ends: "absent" } as const

const byTotal = (rows: string, id: string, request: object): List => ({
  manner: { by: "offset", at: "options.offset", ends: { total: `total_${rows}` } },
  request: { ...request, ...dates },
  rows,
  id,
  count: atMost(500, "options.count")
})
const byOffset = (rows: string, id = "id", request: object = {}, ends: "has_more" | "short" = "short"): List => ({
  manner: { by: "offset", at: "offset", ends },
  request,
  rows,
  id,
  count: atMost(25)
})

const entity = { entity_watchlist_screening_id: "entscr_1" }
const individual = { watchlist_screening_id: "scr_1" }
const beaconUser = { beacon_user_id: "becusr_1" }

/** All lists, by their operationId; the two streams of updates are told of elsewhere. */
export const lists: Readonly<Record<string, List>> = {
  transactionsGet: byTotal("transactions", "transaction_id", access),
  processorTransactionsGet: byTotal("transactions", "transaction_id", processor),
  investmentsTransactionsGet: byTotal("investment_transactions", "investment_transaction_id", access),
  processorInvestmentsTransactionsGet: byTotal("investment_transactions", "investment_transaction_id", processor),
  institutionsGet: {
    manner: { by: "offset", at: "offset", ends: { total: "total" } },
    request: { country_codes: ["US"] },
    rows: "institutions",
    id: "institution_id",
    count: atMost(500)
  },

  transferEventList: byOffset("transfer_events", "event_id", {}, "has_more"),
  transferLedgerEventList: byOffset("ledger_events", "ledger_event_id", {}, "has_more"),
  bankTransferEventList: byOffset("bank_transfer_events", "event_id"),
  bankTransferList: byOffset("bank_transfers"),
  sandboxTransferTestClockList: byOffset("test_clocks", "test_clock_id"),
  transferList: byOffset("transfers"),
  transferOriginatorList: byOffset("originators", "client_id"),
  transferRecurringList: byOffset("recurring_transfers", "recurring_transfer_id"),
  transferRepaymentList: byOffset("repayments", "repayment_id"),
  transferRepaymentReturnList: byOffset("repayment_returns", "transfer_id", { repayment_id: "repayment-1" }),
  transferSweepList: byOffset("sweeps"),

  transferEventSync: {
    manner: { by: "after_id", ends: "has_more" },
    request: {},
    rows: "transfer_events",
    id: "event_id",
    count: atMost(500)
  },
  bankTransferEventSync: {
    manner: { by: "after_id", ends: "short" },
    request: {},
    rows: "bank_transfer_events",
    id: "event_id",
    count: atMost(25)
  },
  bankTransferSweepList: { manner: { by: "window" }, request: {}, rows: "sweeps", id: "id", count: atMost(25) },

  betaWebhookEventsList: byCursor(
    "webhook_events",
    {},
    // The cursor knows the time that the list began with, and is refused beside it.
    {
      manner: whileMore,
      opening: { start_time: instants.start_time },
      id: "webhook_message_id",
      count: atMost(100)
    }
  ),
  cashflowReportGet: byCursor(
    "transactions",
    { ...access, days_requested: 90 },
    { manner: whileMore, id: "transaction_id", count: atMost(500) }
  ),
  cashflowReportTransactionsGet: byCursor("transactions", access, {
    manner: whileMore,
    id: "transaction_id",
    count: atMost(500)
  }),
  // It has a `count`, of which no largest value is known; and its window is to be repeated on every page.
  identityMatchList: byCursor(
    "identity_match_attempts",
    { ...instants, count: 3 },
    { manner: whileMore, id: "attempt_id" }
  ),

  itemActivityList: byCursor("activities", access, {
    manner: { by: "cursor", told: "cursor", ends: "absent" },
    count: atMost(50)
  }),
  paymentInitiationRecipientList: byCursor(
    "recipients",
    {},
    { manner: whileThere, id: "recipient_id", count: atMost(100) }
  ),
  walletList: byCursor("wallets", {}, { manner: whileThere, id: "wallet_id", count: atMost(20) }),
  walletTransactionList: byCursor(
    "transactions",
    { wallet_id: "wallet-1" },
    { manner: whileThere, id: "transaction_id", count: atMost(200) }
  ),
  paymentInitiationPaymentList: byCursor(
    "payments",
    {},
    { id: "payment_id", count: atMost(200), cursor: (row) => instant(59 - row) }
  ),

  beaconReportList: byCursor("beacon_reports", beaconUser),
  beaconReportSyndicationList: byCursor("beacon_report_syndications", beaconUser),
  beaconUserHistoryList: byCursor("beacon_users", beaconUser),
  dashboardUserList: byCursor("dashboard_users"),
  identityVerificationList: byCursor("identity_verifications", { template_id: "idvtmp_1", client_user_id: "user-1" }),
  watchlistScreeningEntityHistoryList: byCursor("entity_watchlist_screenings", entity),
  watchlistScreeningEntityHitList: byCursor("entity_watchlist_screening_hits", entity),
  watchlistScreeningEntityList: byCursor("entity_watchlist_screenings", { entity_watchlist_program_id: "entprg_1" }),
  watchlistScreeningEntityProgramList: byCursor("entity_watchlist_programs"),
  watchlistScreeningEntityReviewList: byCursor("entity_watchlist_screening_reviews", entity),
  watchlistScreeningIndividualHistoryList: byCursor("watchlist_screenings", individual),
  watchlistScreeningIndividualHitList: byCursor("watchlist_screening_hits", individual),
  watchlistScreeningIndividualList: byCursor("watchlist_screenings", { watchlist_program_id: "prg_1" }),
  watchlistScreeningIndividualProgramList: byCursor("watchlist_programs"),
  watchlistScreeningIndividualReviewList: byCursor("watchlist_screening_reviews", individual)
}

/** How many rows a page has in these tests, asked for where that can be asked. */
export const PAGE = 3

/** A row's id: a number where the list goes by it. */
export const idOf = ({ id }: List, row: number): string | number => (id === "event_id" ? row + 1 : `row-${row}`)

const cursorOf = ({ cursor = (row: number) => `cursor/${row}+=` }: List, row: number) => cursor(row)

// The rows of a list that is newest first; two of them at once, across the edge of a page.
const createdAt = (row: number) => instant(59 - (row === 3 ? 2 : row))

/** The place that a page begins with, as the request says it, when this many rows came. */
const placeOf = (list: List, row: number): string | number | undefined => {
  switch (list.manner.by) {
    case "cursor":
      return row === 0 ? undefined : cursorOf(list, row)
    case "offset":
    case "after_id":
      return row
    case "window":
      return row === 0 ? undefined : createdAt(row)
  }
}

const fieldOf = (manner: Manner): string =>
  manner.by === "offset" ? manner.at : { cursor: "cursor", after_id: "after_id", window: "end_time" }[manner.by]

/** The row that each page begins with. */
const beginnings = ({ manner }: List, total: number): ReadonlyArray<number> => {
  const step = manner.by === "window" ? PAGE - 1 : PAGE
  const isShort =
    manner.by === "window" || ((manner.by === "offset" || manner.by === "after_id") && manner.ends === "short")
  const begins = [0]
  // Where nothing else tells the end, it is a page that is not full.
  for (let row = step; isShort ? row + (PAGE - step) <= total : row < total; row += step) begins.push(row)
  return begins
}

/** The bodies that a list of this many rows is asked for with. */
export const requestsFor = (list: List, total: number, count = PAGE): ReadonlyArray<object> =>
  beginnings(list, total).map((row) => {
    const place = placeOf(list, row)
    const sized = list.count === undefined ? list.request : write(list.request, list.count.at, count)
    const opened = row === 0 ? { ...sized, ...list.opening } : sized
    return place === undefined ? opened : write(opened, fieldOf(list.manner), place)
  })

/** The rows of a list as an answer has them, out of one that decodes. */
export const rowsOf = (list: List, sample: object, from: number, to: number): ReadonlyArray<object> =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({
    ...sample,
    [list.id]: idOf(list, from + index),
    ...(list.manner.by === "window" ? { created_at: createdAt(from + index) } : {})
  }))

/** One answer: these rows, and that more follow them or not. */
export const page = (
  list: List,
  sample: object,
  rows: ReadonlyArray<object>,
  { next, total }: { readonly next: number | undefined; readonly total: number }
): object => {
  const { manner, rows: field } = list
  const answer = { ...sample, [field]: rows }
  const hasMore = { has_more: next !== undefined }
  switch (manner.by) {
    case "cursor": {
      const told = next === undefined ? {} : { [manner.told]: cursorOf(list, next) }
      if (manner.ends === "has_more") return { ...answer, ...told, ...hasMore }
      return manner.ends === "null" ? { ...answer, [manner.told]: null, ...told } : { ...answer, ...told }
    }
    case "offset":
      if (typeof manner.ends === "object") return { ...answer, [manner.ends.total]: total }
      return manner.ends === "has_more" ? { ...answer, ...hasMore } : answer
    case "after_id":
      return manner.ends === "has_more" ? { ...answer, ...hasMore } : answer
    case "window":
      return answer
  }
}

/** A Plaid whose list has this many rows. */
export const serving =
  (list: List, samples: { readonly answer: object; readonly row: object }, total: number) =>
  (sent: Sent): Reply => {
    const asked: unknown = JSON.parse(sent.body)
    const place = read(asked, fieldOf(list.manner))
    const all = Array.from({ length: total + 1 }, (_, row) => row)
    const isHere = (row: number) =>
      list.manner.by === "window" ? createdAt(row) <= String(place) : placeOf(list, row) === place
    const start = place === undefined ? 0 : all.find(isHere)
    // A place that was never told, or of which there is no page.
    if (start === undefined)
      return { status: 400, body: { error_type: "INVALID_REQUEST", error_code: "INVALID_FIELD" } }
    const count = list.count === undefined ? PAGE : Number(read(asked, list.count.at))
    const end = Math.min(total, start + count)
    const body = page(list, samples.answer, rowsOf(list, samples.row, start, end), {
      next: end < total ? end : undefined,
      total
    })
    return { body }
  }
