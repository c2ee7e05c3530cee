/** What comes again and again, as Plaid makes it out from an account's transactions. */
import type { TransactionStream } from "@bankstream/plaid/model"
import { type Account, amountToNumber, type Ids, money, negate, type Transaction, type World } from "../world.ts"
import { hashText } from "../world/hash.ts"
import { formatDay, parseDay } from "../world/calendar.ts"
import { streamsOf } from "../world/streams.ts"
import { currencyFields } from "./accounts.ts"
import { personalFinanceCategory } from "./categories.ts"

/** How far back Plaid looks. */
const DAYS = 180

/** How many rows make a stream, and how many a mature one. */
const EARLY = 2
const MATURE = 3

const dayOf = ({ date }: Transaction): number => parseDay(date) ?? 0

/** Days between two rows of a stream, on average. */
const gapOf = (rows: ReadonlyArray<Transaction>): number => {
  const [newest, oldest] = [rows[0], rows.at(-1)]
  return newest === undefined || oldest === undefined ? 0 : (dayOf(newest) - dayOf(oldest)) / (rows.length - 1)
}

const frequencyOf = (gap: number): TransactionStream["frequency"] => {
  if (gap >= 6 && gap <= 8) return "WEEKLY"
  if (gap >= 13 && gap <= 15.5) return "BIWEEKLY"
  return gap >= 25 && gap <= 35 ? "MONTHLY" : "UNKNOWN"
}

const writeStream = (ids: Ids, today: string, account: Account, name: string, rows: ReadonlyArray<Transaction>) => {
  const [newest] = rows
  const oldest = rows.at(-1)
  if (newest === undefined || oldest === undefined) return []
  const gap = gapOf(rows)
  const { currency } = newest.amount
  const amount = (minor: number) => ({
    amount: amountToNumber(negate(money(minor, currency))),
    ...currencyFields(currency)
  })
  const next = dayOf(newest) + Math.round(gap)
  const isActive = next + gap / 2 >= (parseDay(today) ?? 0)
  const stream: TransactionStream = {
    account_id: account.id,
    stream_id: ids.plaidId("stream", account.number, hashText(0, name)),
    category: null,
    category_id: null,
    description: newest.description,
    merchant_name: newest.merchant,
    first_date: oldest.date,
    last_date: newest.date,
    predicted_next_date: isActive ? formatDay(next) : null,
    frequency: frequencyOf(gap),
    transaction_ids: rows.map(({ id }) => id),
    average_amount: amount(Math.round(rows.reduce((sum, row) => sum + row.amount.minor, 0) / rows.length)),
    last_amount: amount(newest.amount.minor),
    is_active: isActive,
    status: !isActive ? "TOMBSTONED" : rows.length >= MATURE ? "MATURE" : "EARLY_DETECTION",
    personal_finance_category: personalFinanceCategory(newest.category),
    is_user_modified: false
  }
  return [stream]
}

/** The streams of some accounts, in and out. */
export const listStreams = (ids: Ids, world: World, accounts: ReadonlyArray<Account>, since: string) => {
  const earliest = formatDay((parseDay(world.today) ?? 0) - DAYS)
  const from = earliest > since ? earliest : since
  const streams = accounts.flatMap((account) => {
    const limit = world.countTransactions([account], { from })
    const listed = world.listTransactions([account], { from, offset: 0, limit, order: "newest_first" })
    const found = streamsOf(listed, ({ description, merchant }) => merchant ?? description)
    return [...found].flatMap(([name, rows]) =>
      rows.length < EARLY ? [] : writeStream(ids, world.today, account, name, rows)
    )
  })
  const isInflow = ({ last_amount }: TransactionStream) => (last_amount.amount ?? 0) < 0
  return {
    inflow_streams: streams.filter(isInflow),
    outflow_streams: streams.filter((stream) => !isInflow(stream))
  }
}
