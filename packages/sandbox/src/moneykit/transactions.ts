/** Accounts and transactions as MoneyKit shows them. */
import {
  type AccountResponse,
  type GetTransactionsRequest,
  type GetTransactionsResponse,
  type GetTransactionsSyncRequest,
  getTransactionsSync,
  type TransactionResponse,
  type TransactionSyncResponse
} from "@bankstream/moneykit/links"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Count, readCursor, writeCursor } from "../cursor.ts"
import {
  type Account,
  type AccountType,
  amountToNumber,
  type Connection,
  formatAmount,
  formatInstant,
  type Institution,
  type Mark,
  money,
  type Transaction,
  type World
} from "../world.ts"
import { onceEach } from "../written.ts"
import type { Enrich } from "./enrichment.ts"
import { invalidField, type MoneyKitRefusal } from "./errors.ts"
import type { Imported } from "./imports.ts"

/** Rows on a page when the request does not say how many. */
const USUAL_SIZE = 50

const types: Readonly<Record<AccountType, string>> = {
  checking: "depository.checking",
  savings: "depository.savings",
  credit_card: "liability.credit_card",
  mortgage: "liability.mortgage",
  student_loan: "liability.student_loan",
  investment: "investment.brokerage"
}

/** What is owed is positive. */
export const writeAccount = (
  world: World,
  account: Account,
  readAt: number
): Pick<AccountResponse, keyof AccountResponse> => {
  const { available, current, limit } = world.balances(account)
  const sign = account.class === "liability" ? -1 : 1
  return {
    account_id: account.id,
    account_type: types[account.type],
    name: account.name,
    nickname: null,
    account_mask: account.mask,
    balances: {
      currency: account.currency,
      available: available === null ? null : amountToNumber(available),
      current: sign * amountToNumber(current),
      limit: limit === null ? null : amountToNumber(limit),
      balance_date: formatInstant(readAt)
    },
    original_id: null,
    closed: false
  }
}

/** Of a link's accounts those that are asked for; an id that is not among them selects nothing. */
export const selectAccounts = (
  { accounts }: Connection,
  wanted: ReadonlyArray<string> | undefined
): ReadonlyArray<Account> => (wanted === undefined ? accounts : accounts.filter(({ id }) => wanted.includes(id)))

/** MoneyKit lists an investment's transactions elsewhere. */
export const isListed = ({ type }: Account): boolean => type !== "investment"

/** The amount has no sign: `type` says whether it came or went. */
export const writeTransaction = (
  { institution }: Pick<Connection, "institution">,
  row: Transaction,
  enrich: Enrich
): TransactionResponse => {
  const enrichment = enrich(row)
  const { category, subcategory } = enrichment ?? {}
  return writeOnce(`${category?.value} ${subcategory?.value} ${category?.confidence}`, row, institution, enrichment)
}

const writeOnce = onceEach(
  (row: Transaction, { utcOffset }: Institution, enrichment: ReturnType<Enrich>): TransactionResponse => ({
    transaction_id: row.id,
    account_id: row.accountId,
    amount: formatAmount(money(Math.abs(row.amount.minor), row.amount.currency)),
    type: row.amount.minor < 0 ? "debit" : "credit",
    currency: row.amount.currency,
    date: row.date,
    // The bank's own time, without a zone: as MoneyKit's samples have it.
    datetime: formatInstant(row.instant + utcOffset * 60_000).slice(0, -1),
    description: row.description,
    raw_description: row.rawDescription,
    pending: row.status === "pending",
    category: null,
    enrichment,
    original_id: null
  })
)

type Page<Res> = Result.Result<Omit<Res, "link">, MoneyKitRefusal>

/** What is needed to show a link's rows. */
export interface Shown {
  readonly world: World
  readonly connection: Connection
  readonly imported: Imported
  readonly enrich: Enrich
}

const accountsOf = (
  { connection, imported, world }: Shown,
  accounts: ReadonlyArray<Account>
): ReadonlyArray<AccountResponse> => [
  ...accounts.map((account) => writeAccount(world, account, world.readAt(connection))),
  ...imported.accounts
]

/** A page of `get_transactions`, without the link. What was imported comes after what the bank has. */
export const listTransactions = (
  shown: Shown,
  { account_ids, end_date, page = 1, size = USUAL_SIZE, start_date }: GetTransactionsRequest
): Omit<GetTransactionsResponse, "link"> => {
  const { connection, enrich, imported, world } = shown
  const accounts = selectAccounts(connection, account_ids)
  const listed = accounts.filter(isListed)
  const window = { from: start_date, to: end_date }
  const offset = (page - 1) * size
  const rows = world.listTransactions(listed, { ...window, offset, limit: size, order: "newest_first" })
  const count = world.countTransactions(listed, window)
  const others = imported.rows({ ...window, accounts: account_ids })
  const from = Math.max(0, offset - count)
  const transactions = [
    ...rows.map((row) => writeTransaction(connection, row, enrich)),
    ...others.slice(from, from + size - rows.length)
  ]
  return {
    total: count + others.length,
    page,
    // Documented: how many there are on this page, not how many were asked for.
    size: transactions.length,
    transactions,
    accounts: accountsOf(shown, accounts).filter(({ account_id }) => account_ids?.includes(account_id) ?? true)
  }
}

// ------------------------------------------------------------------------------------------------ updates

const Moment: Schema.Codec<Mark> = Schema.Struct({ at: Schema.Int, edit: Count })

/** Whose the cursor is, up to where an earlier update went, where this one ends, and rows read; null at its end. */
const Cursor = Schema.Tuple([Schema.Int, Schema.NullOr(Moment), Moment, Schema.NullOr(Count)])

interface Start {
  readonly after: Mark | null
  readonly upTo: Mark
  readonly read: number
}

/** A page of `get_transactions_sync`, without the link. */
export const syncTransactions = (
  shown: Shown,
  { cursor: text, size = USUAL_SIZE }: GetTransactionsSyncRequest
): Page<TransactionSyncResponse> => {
  const { connection, enrich, imported, world } = shown
  return Result.map(startOf(connection, text, world.mark()), (start) => {
    const { after, read, upTo } = start
    const accounts = connection.accounts.filter(isListed)
    const { list, total } = world.changes(accounts, { after, upTo, offset: read, limit: size })
    const wasPending = new Set(after === null ? [] : world.pending(accounts, after).map(({ id }) => id))
    const write = (row: Transaction) => writeTransaction(connection, row, enrich)
    const kept = [
      ...stillPending(world, accounts, start, wasPending).map(write),
      ...imported.rows({ after: after?.at, upTo: upTo.at })
    ]
    const from = Math.max(0, read - total)
    const again = kept.slice(from, from + size - list.length)

    const created: Array<Transaction> = []
    const updated: Array<Transaction> = []
    const removed: Array<string> = []
    for (const change of list) {
      if (change._tag === "Removed") {
        // Documented: what was pending is thrown away by whoever read it.
        if (!wasPending.has(change.id)) removed.push(change.id)
      } else if (change._tag === "Added" || change.row.status === "pending" || wasPending.has(change.row.id)) {
        created.push(change.row)
      } else updated.push(change.row)
    }
    const done = read + list.length + again.length
    const hasMore = done < total + kept.length
    return {
      transactions: { created: [...created.map(write), ...again], updated: updated.map(write), removed },
      accounts: accountsOf(shown, connection.accounts),
      cursor: {
        next: writeCursor(hasMore ? [connection.number, after, upTo, done] : [connection.number, null, upTo, null])
      },
      has_more: hasMore
    }
  })
}

/** Rows that were pending before and are so still, unchanged: each update brings them again. */
const stillPending = (
  world: World,
  accounts: ReadonlyArray<Account>,
  { after, upTo }: Start,
  wasPending: ReadonlySet<string>
): ReadonlyArray<Transaction> => {
  if (wasPending.size === 0) return []
  const { added, total } = world.changes(accounts, { after, upTo, offset: 0, limit: 0 })
  const { list } = world.changes(accounts, { after, upTo, offset: added, limit: total - added })
  const changed = new Set(list.map((change) => (change._tag === "Removed" ? change.id : change.row.id)))
  return world.pending(accounts, upTo).filter(({ id }) => wasPending.has(id) && !changed.has(id))
}

const startOf = (
  { number }: Connection,
  text: string | undefined,
  now: Mark
): Result.Result<Start, MoneyKitRefusal> => {
  if (text === undefined || text === "") return Result.succeed({ after: null, upTo: now, read: 0 })
  const cursor = readCursor(Cursor, text)
  if (cursor === undefined || cursor[0] !== number) {
    return Result.fail(invalidField(getTransactionsSync, "cursor", "not a cursor of this link"))
  }
  const [, after, upTo, read] = cursor
  return Result.succeed(read === null ? { after: upTo, upTo: now, read: 0 } : { after, upTo, read })
}
