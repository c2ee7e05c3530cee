/** What an app brought along from another provider: the accounts and rows of a link that MoneyKit has not read yet. */
import type {
  AccountImportData,
  AccountResponse,
  TransactionImportData,
  TransactionResponse
} from "@bankstream/moneykit/links"
import type { Ids } from "../world.ts"
import type { Link } from "./links.ts"

interface Row {
  readonly id: string
  readonly at: number
  readonly data: TransactionImportData
}

interface Kept {
  readonly accounts: ReadonlyArray<AccountImportData>
  rows: ReadonlyArray<Row>
}

/** Which rows. */
interface Window {
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Imported after this instant, and not later than the other. */
  readonly after?: number | undefined
  readonly upTo?: number | undefined
  readonly accounts?: ReadonlyArray<string> | undefined
}

/** What a link has beside what its bank has. */
export interface Imported {
  readonly accounts: ReadonlyArray<AccountResponse>
  /** Newest first. */
  readonly rows: (window: Window) => ReadonlyArray<TransactionResponse>
}

/** Nothing, as most links have. */
export const nothingImported: Imported = { accounts: [], rows: () => [] }

/** What was imported. */
export interface Imports {
  readonly addLink: (link: Link, accounts: ReadonlyArray<AccountImportData>) => void
  /** A row that is there already, by its account and its own id, is not added again. */
  readonly addRows: (link: Link, rows: ReadonlyArray<TransactionImportData>, at: number) => void
  readonly of: (link: Link) => Imported
}

/** Nothing was imported yet. */
export const makeImports = (ids: Ids): Imports => {
  const all = new Map<Link, Kept>()
  let count = 0

  const keptOf = (link: Link): Kept => {
    const found = all.get(link) ?? { accounts: [], rows: [] }
    all.set(link, found)
    return found
  }

  return {
    addLink: (link, accounts) => {
      all.set(link, { accounts, rows: [] })
    },
    addRows: (link, rows, at) => {
      const found = keptOf(link)
      const known = new Set(found.rows.map(({ data }) => keyOf(data)))
      const added = rows
        .filter((data) => data.transaction_id === undefined || !known.has(keyOf(data)))
        .map((data) => ({ id: ids.moneykitId("imported", count++), at, data }))
      found.rows = [...found.rows, ...added].toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1))
    },
    of: (link) => {
      const custom = link.custom.map(({ account }) => account)
      const kept = all.get(link)
      return kept === undefined
        ? { ...nothingImported, accounts: custom }
        : { accounts: [...custom, ...kept.accounts.map(writeAccount)], rows: (window) => readRows(kept, window) }
    }
  }
}

const readRows = (kept: Kept, { accounts, after, from, to, upTo }: Window): ReadonlyArray<TransactionResponse> =>
  kept.rows
    .filter(({ at, data: { account_id, date } }) => {
      const day = date.slice(0, 10)
      return (
        day >= (from ?? day) &&
        day <= (to ?? day) &&
        at > (after ?? Number.NEGATIVE_INFINITY) &&
        at <= (upTo ?? at) &&
        (accounts ?? [account_id]).includes(account_id)
      )
    })
    .map((row) =>
      writeRow(
        row,
        kept.accounts.find(({ account_id }) => account_id === row.data.account_id)
      )
    )

const keyOf = ({ account_id, transaction_id = "" }: TransactionImportData): string => `${account_id} ${transaction_id}`

const writeAccount = ({ account_id, balances, mask, name, nickname, type }: AccountImportData): AccountResponse => ({
  account_id,
  account_type: type,
  name,
  nickname: nickname ?? null,
  account_mask: mask ?? null,
  balances: {
    currency: balances.currency ?? null,
    available: balances.available ?? null,
    current: balances.current ?? null,
    limit: balances.limit ?? null,
    balance_date: balances.balance_date ?? null
  },
  original_id: account_id,
  closed: false
})

/** Of what is imported, a positive amount is money that came. */
const writeRow = ({ data, id }: Row, account: AccountImportData | undefined): TransactionResponse => ({
  transaction_id: id,
  account_id: data.account_id,
  amount: data.amount.replace(/^[+-]/, ""),
  type: data.amount.startsWith("-") ? "debit" : "credit",
  currency: account?.balances.currency ?? "USD",
  date: data.date.slice(0, 10),
  datetime: data.date.length > 10 ? data.date : null,
  description: data.description ?? null,
  raw_description: data.description ?? null,
  pending: false,
  category: null,
  enrichment: null,
  original_id: data.transaction_id ?? null
})
