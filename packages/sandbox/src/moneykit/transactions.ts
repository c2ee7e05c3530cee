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
import { Count, Day, readCursor, writeCursor } from "../cursor.ts"
import { daysSince, pendingAt } from "../updates.ts"
import {
  type Account,
  type AccountType,
  amountToNumber,
  type CivilDate,
  type Connection,
  formatAmount,
  formatInstant,
  money,
  type Transaction,
  type World
} from "../world.ts"
import { categories } from "./categories.ts"
import { invalidField, type MoneyKitRefusal } from "./errors.ts"

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
export const writeAccount = (world: World, connection: Connection, account: Account): AccountResponse => {
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
      balance_date: formatInstant(connection.refreshedAt)
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
const isListed = ({ type }: Account): boolean => type !== "investment"

/** The amount has no sign: `type` says whether it came or went. */
const writeTransaction = (connection: Connection, row: Transaction, isEnriched: boolean): TransactionResponse => {
  const [category, subcategory] = categories[row.category]
  return {
    transaction_id: row.id,
    account_id: row.accountId,
    amount: formatAmount(money(Math.abs(row.amount.minor), row.amount.currency)),
    type: row.amount.minor < 0 ? "debit" : "credit",
    currency: row.amount.currency,
    date: row.date,
    // The bank's own time, without a zone: as MoneyKit's samples have it.
    datetime: formatInstant(row.instant + connection.institution.utcOffset * 60_000).slice(0, -1),
    description: row.description,
    raw_description: row.rawDescription,
    pending: row.status === "pending",
    category: null,
    enrichment: isEnriched
      ? {
          category: { value: category, confidence: 95 },
          subcategory: { value: subcategory, confidence: 95 },
          merchant: row.merchant === null ? null : { id: null, name: row.merchant, logo: null, confidence: 95 },
          processor: null,
          recurrence: null
        }
      : null,
    original_id: null
  }
}

type Page<Res> = Result.Result<Omit<Res, "link">, MoneyKitRefusal>

/** A page of `get_transactions`, without the link. */
export const listTransactions = (
  world: World,
  connection: Connection,
  isEnriched: boolean,
  { account_ids, end_date, page = 1, size = USUAL_SIZE, start_date }: GetTransactionsRequest
): Omit<GetTransactionsResponse, "link"> => {
  const accounts = selectAccounts(connection, account_ids)
  const listed = accounts.filter(isListed)
  const window = { from: start_date, to: end_date }
  const rows = world.listTransactions(listed, {
    ...window,
    offset: (page - 1) * size,
    limit: size,
    order: "newest_first"
  })
  return {
    total: world.countTransactions(listed, window),
    page,
    // Documented: how many there are on this page, not how many were asked for.
    size: rows.length,
    transactions: rows.map((row) => writeTransaction(connection, row, isEnriched)),
    accounts: accounts.map((account) => writeAccount(world, connection, account))
  }
}

// ------------------------------------------------------------------------------------------------ updates

/** Whose the cursor is, the day up to which an earlier update went, the update's last day, and rows read; null at its end. */
const Cursor = Schema.Tuple([Schema.Int, Schema.NullOr(Day), Day, Schema.NullOr(Count)])

interface Start {
  readonly after: CivilDate | null
  readonly until: CivilDate
  readonly read: number
}

/** A page of `get_transactions_sync`, without the link. */
export const syncTransactions = (
  world: World,
  connection: Connection,
  isEnriched: boolean,
  { cursor: text, size = USUAL_SIZE }: GetTransactionsSyncRequest
): Page<TransactionSyncResponse> =>
  Result.map(startOf(connection, text, world.today), ({ after, read, until }) => {
    const accounts = connection.accounts.filter(isListed)
    const days = daysSince(after, until)
    const fresh = world.listTransactions(accounts, { ...days, offset: read, limit: size, order: "newest_first" })
    const news = world.countTransactions(accounts, days)
    // Every update replaces what is pending: what was pending before comes again, posted or not.
    const pending = after === null ? [] : pendingAt(world, accounts, after)
    const from = Math.max(0, read - news)
    const rows = [...fresh, ...pending.slice(from, from + size - fresh.length)]
    const hasMore = read + rows.length < news + pending.length
    return {
      transactions: {
        created: rows.map((row) => writeTransaction(connection, row, isEnriched)),
        updated: [],
        removed: []
      },
      accounts: connection.accounts.map((account) => writeAccount(world, connection, account)),
      cursor: {
        next: writeCursor(
          hasMore ? [connection.number, after, until, read + rows.length] : [connection.number, null, until, null]
        )
      },
      has_more: hasMore
    }
  })

const startOf = (
  { number }: Connection,
  text: string | undefined,
  today: CivilDate
): Result.Result<Start, MoneyKitRefusal> => {
  if (text === undefined || text === "") return Result.succeed({ after: null, until: today, read: 0 })
  const cursor = readCursor(Cursor, text)
  if (cursor === undefined || cursor[0] !== number) {
    return Result.fail(invalidField(getTransactionsSync, "cursor", "not a cursor of this link"))
  }
  const [, after, until, read] = cursor
  return Result.succeed(read === null ? { after: until, until: today, read: 0 } : { after, until, read })
}
