/** Transactions as Plaid shows them: by dates, and as updates since a cursor. */
import type {
  Transaction as WireTransaction,
  TransactionsGetRequest,
  TransactionsGetResponse,
  TransactionsSyncRequest,
  TransactionsSyncResponse
} from "@bankstream/plaid/transactions"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import {
  type Account,
  amountToNumber,
  type Connection,
  formatInstant,
  type Ids,
  negate,
  type Transaction,
  type World
} from "../world.ts"
import { daysSince, pendingAt } from "../updates.ts"
import { currencyFields, selectAccounts, writeAccount, writeItem } from "./accounts.ts"
import { personalFinanceCategory } from "./categories.ts"
import { type Cursor, readCursor, writeCursor } from "./cursor.ts"
import { invalidField, type PlaidRefusal } from "./errors.ts"
import type { Item } from "./items.ts"

/** Rows on a page when the request does not say how many. */
const USUAL_COUNT = 100

/** Plaid lists an investment's transactions elsewhere, and of loans only a student's. */
const isListed = ({ type }: Account): boolean => type !== "investment" && type !== "mortgage"

const listedAccounts = (connection: Connection): ReadonlyArray<Account> => connection.accounts.filter(isListed)

const places = { in_store: "place", online: "digital", other: "special" } as const
const channels = { in_store: "in store", online: "online", other: "other" } as const

const nowhere = {
  address: null,
  city: null,
  country: null,
  lat: null,
  lon: null,
  postal_code: null,
  region: null,
  store_number: null
}

const nothingSaid = {
  by_order_of: null,
  payee: null,
  payer: null,
  payment_method: null,
  payment_processor: null,
  ppd_id: null,
  reason: null,
  reference_number: null
}

/** Money out of the account is positive. */
export const writeTransaction = (
  ids: Ids,
  account: Account,
  row: Transaction,
  withOriginalDescription: boolean
): WireTransaction => {
  const { category, channel, date, description, id, instant, merchant, rawDescription, status } = row
  return {
    account_id: row.accountId,
    account_owner: null,
    amount: amountToNumber(negate(row.amount)),
    authorized_date: date,
    authorized_datetime: null,
    category: null,
    category_id: null,
    check_number: null,
    counterparties:
      merchant === null
        ? []
        : [{ name: merchant, type: "merchant", logo_url: null, website: null, confidence_level: "VERY_HIGH" }],
    date,
    // Only banks that Plaid reaches by their own interface tell the time of day.
    datetime: account.institution.oauth ? formatInstant(instant) : null,
    ...currencyFields(account.currency),
    location: nowhere,
    logo_url: null,
    merchant_entity_id: null,
    merchant_name: merchant,
    name: description,
    original_description: withOriginalDescription ? rawDescription : null,
    payment_channel: channels[channel],
    payment_meta: nothingSaid,
    pending: status === "pending",
    pending_transaction_id: status === "posted" && channel === "in_store" ? pendingIdOf(ids, id) : null,
    personal_finance_category: personalFinanceCategory(category),
    personal_finance_category_icon_url: `https://icons.example.com/${personalFinanceCategory(category).primary}.png`,
    transaction_code: null,
    transaction_id: id,
    transaction_type: places[channel],
    website: null
  }
}

/** What a card purchase was called before it was posted. */
const pendingIdOf = (ids: Ids, id: string): string | null => {
  const parts = ids.read("transaction", id)
  return parts === undefined ? null : ids.plaidId("pending", parts.n, parts.m)
}

/** A writer of rows of several accounts. */
const makeWriter = (ids: Ids, accounts: ReadonlyArray<Account>, withOriginalDescription: boolean) => {
  const byId = new Map(accounts.map((account) => [account.id, account]))
  return (row: Transaction): ReadonlyArray<WireTransaction> => {
    const account = byId.get(row.accountId)
    return account === undefined ? [] : [writeTransaction(ids, account, row, withOriginalDescription)]
  }
}

/** The answer of `/transactions/get`, without the request's id. */
export const getTransactions = (
  { connections, ids, world }: Simulation,
  item: Item,
  { end_date, options, start_date }: TransactionsGetRequest
): Result.Result<Omit<TransactionsGetResponse, "request_id">, PlaidRefusal> => {
  if (start_date > end_date) return Result.fail(invalidField("start_date must not be after end_date"))
  return Result.map(selectAccounts(item.connection.accounts, options?.account_ids), (accounts) => {
    const listed = accounts.filter(isListed)
    const window = { from: start_date, to: end_date }
    const rows = world.listTransactions(listed, {
      ...window,
      offset: options?.offset ?? 0,
      limit: options?.count ?? USUAL_COUNT,
      order: "newest_first"
    })
    return {
      accounts: accounts.map((account) => writeAccount(world, account)),
      item: writeItem(item, connections.health(item.connection)),
      total_transactions: world.countTransactions(listed, window),
      transactions: rows.flatMap(makeWriter(ids, listed, options?.include_original_description === true))
    }
  })
}

/** A page of `/transactions/sync`, without the request's id. */
export const syncTransactions = (
  { ids, world }: Simulation,
  item: Item,
  { count = USUAL_COUNT, cursor, options }: TransactionsSyncRequest
): Result.Result<Omit<TransactionsSyncResponse, "request_id">, PlaidRefusal> => {
  const only = options?.account_id
  const wanted = only === undefined ? undefined : [only]
  return Result.flatMap(selectAccounts(listedAccounts(item.connection), wanted), (accounts) => {
    const stream = { item: item.connection.number, account: only === undefined ? null : (accounts[0]?.number ?? null) }
    return Result.map(startOf(stream, cursor, world.today), (start) => {
      const write = makeWriter(ids, accounts, options?.include_original_description === true)
      const { added, modified, total } = readUpdate(world, accounts, start, count)
      const read = (start.read ?? 0) + added.length + modified.length
      const hasMore = start.read !== null && read < total
      return {
        accounts: accounts.map((account) => writeAccount(world, account)),
        added: added.flatMap(write),
        modified: modified.flatMap(write),
        removed: [],
        has_more: hasMore,
        next_cursor: writeCursor(
          hasMore ? { ...start, read } : { ...stream, after: null, until: start.until, read: null }
        ),
        transactions_update_status: "HISTORICAL_UPDATE_COMPLETE" as const
      }
    })
  })
}

/** The page of an update that a cursor stands before: first what is new, then what was pending and was posted since. */
const readUpdate = (world: World, accounts: ReadonlyArray<Account>, { after, read, until }: Cursor, count: number) => {
  if (read === null) return { added: [], modified: [], total: 0 }
  const days = daysSince(after, until)
  const added = world.listTransactions(accounts, { ...days, offset: read, limit: count, order: "newest_first" })
  const news = world.countTransactions(accounts, days)
  const posted = after === null ? [] : pendingAt(world, accounts, after).filter(({ status }) => status === "posted")
  const from = Math.max(0, read - news)
  return { added, modified: posted.slice(from, from + count - added.length), total: news + posted.length }
}

/** Where an update begins or goes on. */
const startOf = (
  stream: Pick<Cursor, "item" | "account">,
  text: string | undefined,
  today: string
): Result.Result<Cursor, PlaidRefusal> => {
  if (text === undefined || text === "") return Result.succeed({ ...stream, after: null, until: today, read: 0 })
  // Nothing of what there is, all of what comes.
  if (text === "now") return Result.succeed({ ...stream, after: null, until: today, read: null })
  const cursor = readCursor(text)
  if (cursor === undefined || cursor.item !== stream.item || cursor.account !== stream.account) {
    return Result.fail(invalidField("cursor not associated with access_token"))
  }
  return Result.succeed(cursor.read === null ? { ...cursor, after: cursor.until, until: today, read: 0 } : cursor)
}
