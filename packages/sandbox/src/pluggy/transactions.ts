/**
 * Transactions as Pluggy shows them, by page and by cursor.
 *
 * The sign: on an account of a bank, money out is negative; on a card, a purchase is positive and what is paid back is
 * negative. `type` says the same of both: DEBIT for what was spent, CREDIT for what came.
 */
import {
  type CursorPageResponseTransactions,
  type PageResponseTransactions,
  type Transaction as WireTransaction,
  transactionsList,
  transactionsListByCursor,
  type TransactionsListByCursorRequest,
  type TransactionsListRequest,
  transactionsRetrieve,
  transactionsUpdate
} from "@bankstream/pluggy/transactions"
import * as Result from "effect/Result"
import { type Account, amountToNumber, negate, type Transaction, type World } from "../world.ts"
import { onceEach } from "../written.ts"
import { billIdOf, billWindow } from "./bills.ts"
import type { Categories } from "./categories.ts"
import { badRequest, notFound, type PluggyRefusal } from "./errors.ts"
import { formatMidnight, formatMillis } from "./instants.ts"
import { CURSOR_PAGE, linkTo, USUAL_PAGE } from "./lists.ts"
import { merchantOf } from "./merchants.ts"
import { type Answer, answer, on, type Part, type Setting } from "./part.ts"

/** Writes a row as Pluggy shows it. */
type Write = (account: Account, row: Transaction) => WireTransaction

const makeWrite =
  ({ ids, world }: Setting["simulation"], categories: Categories): Write =>
  (account, row) => {
    const category = categories.of(account, row)
    const isCard = account.type === "credit_card"
    const billId = isCard ? billIdOf(world, ids, account, row.date) : undefined
    return writeOnce(`${category?.id} ${billId}`, row, account, category, billId)
  }

const writeOnce = onceEach(
  (
    row: Transaction,
    account: Account,
    category: ReturnType<Categories["of"]>,
    billId: string | undefined
  ): WireTransaction => {
    const isCard = account.type === "credit_card"
    return {
      id: row.id,
      accountId: row.accountId,
      date: formatMidnight(row.date),
      description: row.description,
      descriptionRaw: row.rawDescription,
      amount: amountToNumber(isCard ? negate(row.amount) : row.amount),
      currencyCode: row.amount.currency,
      type: row.amount.minor < 0 ? "DEBIT" : "CREDIT",
      status: row.status === "pending" ? "PENDING" : "POSTED",
      ...(category === undefined ? {} : { category: category.description, categoryId: category.id }),
      ...(row.merchant === null ? {} : { merchant: merchantOf(row.merchant) }),
      ...(isCard
        ? { creditCardMetadata: { cardNumber: account.mask, ...(billId === undefined ? {} : { billId }) } }
        : {}),
      createdAt: formatMillis(row.createdAt),
      updatedAt: formatMillis(row.updatedAt)
    }
  }
)

/** What both lists can be narrowed by. */
interface Filter {
  readonly ids: ReadonlyArray<string> | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly createdAtFrom: string | undefined
}

/** The rows of one account that a filter leaves, newest first. */
interface Rows {
  readonly total: number
  readonly slice: (from: number, count: number) => ReadonlyArray<Transaction>
  /** How many rows there are up to the one with an id, that one included. */
  readonly after: (id: string) => number
}

const select = (world: World, account: Account, { createdAtFrom, from, ids, to }: Filter): Answer<Rows> => {
  const createdFrom = createdAtFrom === undefined ? undefined : Date.parse(createdAtFrom)
  if (Number.isNaN(createdFrom)) return Result.fail(badRequest("createdAtFrom must be an instant"))
  const window = { from, to, createdFrom }
  const after = (id: string) => world.placeAfter(account, window, id) ?? 0
  if (ids !== undefined) {
    const wanted = [...new Set(ids)]
      .map(world.transactionById)
      .filter((row) => row !== undefined)
      .filter(
        (row) =>
          row.accountId === account.id &&
          row.date >= (from ?? row.date) &&
          row.date <= (to ?? row.date) &&
          row.createdAt >= (createdFrom ?? row.createdAt)
      )
      .map((row) => ({ row, place: after(row.id) }))
      .toSorted((a, b) => a.place - b.place)
    return Result.succeed({
      total: wanted.length,
      slice: (place, count) => wanted.slice(place, place + count).map(({ row }) => row),
      after: (id) => wanted.filter(({ place }) => place <= after(id)).length
    })
  }
  return Result.succeed({
    total: world.countTransactions([account], window),
    slice: (offset, limit) => world.listTransactions([account], { ...window, offset, limit, order: "newest_first" }),
    after
  })
}

/** A page of `transactions-list`. */
const listTransactions = (
  { simulation: { ids, world } }: Setting,
  write: Write,
  account: Account,
  { billId, createdAtFrom, from, ids: wanted, page = 1, pageSize = USUAL_PAGE, to }: TransactionsListRequest
): Answer<PageResponseTransactions> => {
  const bill = billId === undefined ? { from, to } : billWindow(world, ids, account, billId)
  if (bill === undefined) return Result.succeed(emptyPage(page))
  return Result.map(select(world, account, { ids: wanted, from: bill.from, to: bill.to, createdAtFrom }), (rows) => ({
    page,
    total: rows.total,
    totalPages: Math.ceil(rows.total / pageSize),
    results: rows.slice((page - 1) * pageSize, pageSize).map((row) => write(account, row))
  }))
}

/** A page of `transactions-list-by-cursor`. */
const listByCursor = (
  world: World,
  write: Write,
  account: Account,
  request: TransactionsListByCursorRequest
): Answer<CursorPageResponseTransactions> => {
  const { after, createdAtFrom, dateFrom, dateTo, ids } = request
  return Result.flatMap(select(world, account, { ids, from: dateFrom, to: dateTo, createdAtFrom }), (rows) => {
    const last = after === undefined ? undefined : readCursor(world, account, after)
    if (after !== undefined && last === undefined) return Result.fail(badRequest("Invalid cursor"))
    const place = last === undefined ? 0 : rows.after(last)
    const found = rows.slice(place, CURSOR_PAGE)
    const end = found.at(-1)
    return Result.succeed({
      results: found.map((row) => write(account, row)),
      next: end === undefined || place + found.length >= rows.total ? null : linkTo(request, writeCursor(end))
    })
  })
}

/** The row that a page ended with, as Pluggy writes it: its date and its id. */
const writeCursor = ({ date, id }: Transaction): string =>
  Buffer.from(`${formatMidnight(date)}|${id}`).toString("base64")

/** The id of that row, which may be gone since; undefined for what was never a cursor of the account. */
const readCursor = (world: World, account: Account, cursor: string): string | undefined => {
  const [date, id = "", ...rest] = Buffer.from(cursor, "base64").toString().split("|")
  const isWhole = date !== undefined && rest.length === 0 && !Number.isNaN(Date.parse(date))
  return isWhole && world.placeAfter(account, {}, id) !== undefined ? id : undefined
}

/** Announced: the last day of the list by page. */
const LAST_DAY = "2026-12-31"

const deprecated: PluggyRefusal = {
  status: 410,
  code: "ENDPOINT_DEPRECATED",
  message: "This endpoint is deprecated, use GET /v2/transactions"
}

/** A page of an account that has no rows. */
const emptyPage = (page = 1): PageResponseTransactions => ({ page, total: 0, totalPages: 0, results: [] })

/** What answers the operations of transactions. */
export const transactionHandlers = (setting: Setting, categories: Categories): Part => {
  const { accountOf, simulation } = setting
  const { world } = simulation
  const write = makeWrite(simulation, categories)

  const find = (id: string): Answer<readonly [Account, Transaction]> => {
    const row = world.transactionById(id)
    const account = row === undefined ? undefined : accountOf(row.accountId, "TRANSACTIONS")
    return row === undefined || account === undefined
      ? Result.fail(notFound("transaction"))
      : Result.succeed([account, row])
  }

  return [
    on(transactionsList, (request) =>
      answer(() => {
        if (world.today > LAST_DAY) return Result.fail(deprecated)
        const account = accountOf(request.accountId, "TRANSACTIONS")
        return account === undefined
          ? Result.succeed(emptyPage(request.page))
          : listTransactions(setting, write, account, request)
      })
    ),
    on(transactionsListByCursor, (request) =>
      answer(() => {
        const { accountId, createdAtFrom, dateFrom } = request
        if (createdAtFrom !== undefined && dateFrom !== undefined) {
          return Result.fail(badRequest("dateFrom and createdAtFrom cannot be used together"))
        }
        const account = accountOf(accountId, "TRANSACTIONS")
        return account === undefined
          ? Result.succeed({ results: [], next: null })
          : listByCursor(world, write, account, request)
      })
    ),
    on(transactionsRetrieve, ({ id }) => answer(() => Result.map(find(id), (found) => write(...found)))),
    on(transactionsUpdate, ({ categoryId, id }) =>
      answer(() =>
        Result.flatMap(find(id), ([account, row]) =>
          categories.choose(row, categoryId) ? Result.succeed(write(account, row)) : Result.fail(notFound("category"))
        )
      )
    )
  ]
}
