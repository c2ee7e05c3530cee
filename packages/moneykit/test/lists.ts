/**
 * MoneyKit's lists as its documentation tells of them, and a MoneyKit that has them.
 *
 * This is written by hand and does not look at the operations' own `page`: it is what that is held against.
 */
import { read, write } from "@bankstream/core/field"
import { account, gotLink, institution, transaction } from "./bodies.ts"
import type { Reply, Sent } from "./moneykit.ts"

/** A list, by what its documentation says. */
export interface List {
  /** By a cursor, told in this field of an answer; or by the number of the page, until all of the total were seen. */
  readonly manner: { readonly by: "cursor"; readonly told: string } | { readonly by: "page" }
  /** The request, without its paging. */
  readonly request: object
  /** The same in the query. */
  readonly query: string
  readonly path: string
  /** Where the rows stand in an answer. */
  readonly rows: string
  /** What tells a row from the others. */
  readonly id: string
  readonly row: (id: string) => object
  /** What else an answer has. */
  readonly beside: object
  /** How many rows a page may have, and where that is said. */
  readonly size: { readonly at: string; readonly min: number; readonly max: number }
}

const dates = { start_date: "2026-01-01", end_date: "2026-01-31" }

const security = { security_id: "sec_1", name: "Acme", type: "equity", currency: "USD" }

const byPage = (path: string, request: object, query: string, rest: Partial<List> = {}): List => ({
  manner: { by: "page" },
  path,
  request: { ...request, ...dates },
  query: [query, "start_date=2026-01-01", "end_date=2026-01-31"].join("&"),
  rows: "transactions",
  id: "transaction_id",
  row: transaction,
  beside: { accounts: [account], link: gotLink },
  size: { at: "size", min: 1, max: 1_000 },
  ...rest
})

export const lists: Readonly<Record<string, List>> = {
  get_institutions: {
    manner: { by: "cursor", told: "cursors.next" },
    path: "/institutions",
    request: { name: "bank", featured: true },
    query: "name=bank&featured=true",
    rows: "institutions",
    id: "institution_id",
    row: institution,
    beside: { cursors: {} },
    size: { at: "limit", min: 1, max: 1_000 }
  },
  get_links: {
    manner: { by: "cursor", told: "next_cursor" },
    path: "/links",
    request: {},
    query: "",
    rows: "links",
    id: "link_id",
    row: (link_id) => ({ link_id, created_at: "2023-02-16T09:14:11" }),
    beside: {},
    size: { at: "limit", min: 500, max: 5_000 }
  },
  get_transactions: byPage(
    "/links/mk_1/transactions",
    { id: "mk_1", account_ids: ["acc_1", "acc_2"] },
    "account_ids=acc_1&account_ids=acc_2"
  ),
  get_investment_transactions: byPage(
    "/links/mk_1/investments/transactions",
    { id: "mk_1", account_ids: ["acc_1"] },
    "account_ids=acc_1",
    {
      rows: "investment_transactions",
      id: "investment_transaction_id",
      row: (investment_transaction_id) => ({
        investment_transaction_id,
        account_id: "acc_1",
        amount: "-10.00",
        date: "2026-01-31",
        description: "Sale",
        type: "sell"
      }),
      beside: { accounts: [account], securities: [security], link: gotLink }
    }
  ),
  get_user_transactions: byPage(
    "/users/user-1/transactions",
    { id: "user-1", account_id: ["acc_1"] },
    "account_id=acc_1",
    {
      beside: { accounts: { acc_1: { name: "Checking", institution_id: "chase", link_id: "mk_1" } } }
    }
  )
}

/** An answer with these rows; `more` says where the list goes on, or what page this is of how many rows. */
export const answer = (list: List, ids: ReadonlyArray<string>, more: object): object => {
  const rows = ids.map(list.row)
  const told = Object.entries(more).reduce((all: object, [field, value]) => write(all, field, value), list.beside)
  return { ...told, [list.rows]: rows, ...(list.manner.by === "page" ? { size: rows.length } : {}) }
}

/** The ids of rows from one to another. */
export const idsOf = (from: number, to: number): ReadonlyArray<string> =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => `row-${from + index}`)

/** A MoneyKit whose list has this many rows, and never gives more than `cap` at once. */
export const serving =
  (list: List, total: number, cap = Infinity) =>
  ({ url }: Sent): Reply => {
    const asked = Math.min(cap, Number(url.searchParams.get(list.size.at) ?? 50))
    if (list.manner.by === "page") {
      const page = Number(url.searchParams.get("page") ?? 1)
      return { body: answer(list, idsOf((page - 1) * asked, Math.min(total, page * asked)), { page, total }) }
    }
    const cursor = url.searchParams.get("cursor")
    const start = cursor === null ? 0 : Number(cursor.slice("after-".length))
    const end = Math.min(total, start + asked)
    return { body: answer(list, idsOf(start, end), end < total ? { [list.manner.told]: `after-${end}` } : {}) }
  }

/** The queries that a list of so many rows is read by. */
export const queriesFor = (list: List, total: number, size: number, shown = size): ReadonlyArray<string> => {
  const pages = Math.max(1, Math.ceil(total / size))
  return Array.from({ length: pages }, (_, index) => {
    const paging =
      index === 0 ? [] : list.manner.by === "page" ? [`page=${index + 1}`] : [`cursor=after-${index * size}`]
    return [...list.query.split("&").filter((part) => part !== ""), ...paging, `${list.size.at}=${shown}`]
      .toSorted()
      .join("&")
  })
}

export const rowId = (list: List, row: unknown): unknown => read(row, list.id)
