import { accountNumbersOf } from "./account-numbers.ts"
import { makeAskedAgain } from "./asked-again.ts"
import { makeBalances } from "./balances.ts"
import { type CivilDate, DAY_MILLIS, type DayNumber, formatDay, parseDay } from "./calendar.ts"
import { makeComparison } from "./changes.ts"
import { makeConnections } from "./connections.ts"
import type { DayIndex } from "./day-index.ts"
import { makeEdits, type Ref } from "./edits.ts"
import { type Holding, holdingsOf, investmentTransactionsOf } from "./holdings.ts"
import { identityOf, ownersOf } from "./identities.ts"
import { makeIds } from "./ids.ts"
import { INSTITUTIONS } from "./institutions.ts"
import { makeLedger } from "./ledger.ts"
import { liabilityOf } from "./liabilities.ts"
import type { Account, Balances, DateWindow, Editor, Mark, Transaction, TransactionQuery, World } from "./model.ts"
import { connectionNumberOf, placeOf } from "./numbering.ts"
import { money } from "./money.ts"
import { countIn, type DaySpan, readPage } from "./pages.ts"
import { residents } from "./people.ts"
import { CONNECTIONS, shareOut } from "./portfolio.ts"
import { quoteAt } from "./prices.ts"
import { scheduleOf } from "./refreshes.ts"
import { makeRows } from "./rows.ts"
import { WINDOW_DAYS } from "./timeline.ts"
import { isBefore, makeViews, refOf, type View } from "./views.ts"
import { createdSince } from "./window.ts"

/** What a world is built from, checked. */
export interface Plan {
  readonly seed: number
  /** The day on which it begins. */
  readonly today: DayNumber
  readonly transactions: number
  /** The instant that it is, each time that it is asked. */
  readonly now: () => number
}

/** Of pages that are asked for again: 10 MB at most. */
const KEPT_ROWS = 10_000

/** The world of a plan. Its lists are short; rows are derived when they are asked for. */
export const buildWorld = ({ now, seed, today: beginning, transactions }: Plan): World => {
  const firstDay = beginning - WINDOW_DAYS + 1
  const ids = makeIds(seed)
  const people = residents(seed, ids)
  const links = new Map<number, number>()
  // Of a connection that was just made there is what its bank had when it was read last, for whomever.
  const readAt = (connection: number): number =>
    Math.max(views.readAt(connection, mark()), links.get(connection) ?? Number.NEGATIVE_INFINITY)
  const connections = makeConnections(seed, beginning, ids, people, shareOut(transactions, CONNECTIONS), readAt)
  const ledger = makeLedger(seed)
  const edits = makeEdits()
  const views = makeViews(seed, ledger, edits, firstDay)
  for (const { number, staleSince } of connections.listed) if (staleSince !== undefined) edits.pause(number, staleSince)
  const linkedAt = ({ number }: Account): number => {
    const connection = connectionNumberOf(number)
    return links.get(connection) ?? connections.byNumber(connection)?.linkedAt ?? 0
  }
  const rows = makeRows(ids, ledger, views, linkedAt)
  const book = makeBalances(ledger, rows, firstDay)

  const pages = makeAskedAgain<ReadonlyArray<Transaction>>((page) => page.length + 1, KEPT_ROWS)

  const today = (): DayNumber => Math.floor(now() / DAY_MILLIS)
  const mark = (): Mark => ({ at: now(), edit: edits.count() })
  const viewOf = (account: Account): View => views.at(account, mark())
  /** Of a view, since a page of rows comes with the balances of its accounts: what is held, and what that is worth. */
  const portfolios = new WeakMap<View, { readonly holdings: ReadonlyArray<Holding>; readonly balances: Balances }>()
  const portfolioOf = (view: View) => {
    const found = portfolios.get(view)
    if (found !== undefined) return found
    const { account } = view
    const paidIn = book.of(view)
    const holdings = holdingsOf(seed, ids, account, paidIn.current, view.readAt)
    const worth = holdings.reduce((sum, { value }) => sum + value.minor, 0)
    const gain = money(worth - paidIn.current.minor, account.currency)
    const made = { holdings, balances: { ...paidIn, current: money(worth, account.currency), gain } }
    portfolios.set(view, made)
    return made
  }
  const balances = (account: Account): Balances => {
    const view = viewOf(account)
    return account.type === "investment" ? portfolioOf(view).balances : book.of(view)
  }
  const allDays = (): DaySpan => ({ from: firstDay, to: today() + 1 })
  const comparison = makeComparison(views, rows, allDays)

  const accountByNumber = (number: number): Account | undefined =>
    connections.byNumber(connectionNumberOf(number))?.accounts[placeOf(number)]

  const spanOf = (window: DateWindow): DaySpan => ({
    from: Math.max(firstDay, dayOr(window.from, firstDay)),
    to: Math.min(today() + 1, dayOr(window.to, today() + 1))
  })

  const indexOf = (view: View, { createdFrom }: DateWindow): DayIndex => {
    const { account } = view
    if (createdFrom === undefined || createdFrom <= linkedAt(account)) return view.index
    return createdSince(view, rows, createdFrom)
  }

  const list = (asked: ReadonlyArray<Account>, query: TransactionQuery): ReadonlyArray<Transaction> => {
    const viewed = asked.map(viewOf)
    const indexes = viewed.map((view) => indexOf(view, query))
    const { limit, offset, order } = query
    const span = spanOf(query)
    const question = [
      viewed.map(({ number }) => number).join(" "),
      query.createdFrom,
      span.from,
      span.to,
      offset,
      limit,
      order
    ]
    return pages.get(question.join("/"), () =>
      readPage(indexes, { ...span, offset, limit, order }).flatMap(({ account, ref }) => {
        const view = viewed[account]
        return view === undefined ? [] : [rows.row(view, ref)]
      })
    )
  }

  /** The account and the place of a row of which an id speaks, whether or not it is there. */
  const locate = (id: string): { readonly account: Account; readonly ref: Ref } | undefined => {
    const found = rows.read(id)
    const account = found === undefined ? undefined : accountByNumber(found.account)
    if (found === undefined || account === undefined || rows.idOf(account, found.ref) !== id) return undefined
    return { account, ref: found.ref }
  }

  const transactionById = (id: string): Transaction | undefined => {
    const found = locate(id)
    if (found === undefined) return undefined
    const view = viewOf(found.account)
    return views.isThere(view, found.ref) ? rows.row(view, found.ref) : undefined
  }

  /** The day that a row is to be of; throws where there is none such. */
  const checkDay = (date: CivilDate): CivilDate => {
    const day = parseDay(date)
    if (day !== undefined && day >= firstDay && day <= today()) return date
    throw new RangeError(`A row is of a day from ${formatDay(firstDay)} to ${formatDay(today())}, not of ${date}.`)
  }

  const editor: Editor = {
    create: (account, row) => {
      const ref = edits.create(account.number, now(), { ...row, date: checkDay(row.date ?? formatDay(today())) })
      return rows.row(viewOf(account), ref)
    },
    change: (id, patch) => {
      const found = locate(id)
      if (found === undefined || transactionById(id) === undefined) return undefined
      if (patch.date !== undefined) checkDay(patch.date)
      edits.change(found.account.number, found.ref, now(), patch)
      return transactionById(id)
    },
    remove: (id) => {
      const found = locate(id)
      if (found === undefined || transactionById(id) === undefined) return false
      edits.remove(found.account.number, found.ref, now())
      return true
    },
    refresh: ({ number }) => edits.refresh(number, now()),
    pause: ({ number }) => edits.pause(number, now()),
    resume: ({ number }) => {
      edits.resume(number, now())
      edits.refresh(number, now())
    },
    link: (connection) => {
      links.set(connection.number, now())
    }
  }

  return {
    seed,
    get today() {
      return formatDay(today())
    },
    firstDay: formatDay(firstDay),
    institutions: INSTITUTIONS,
    people,
    connections: connections.listed,
    accounts: connections.listed.flatMap(({ accounts }) => accounts),

    institution: (provider, wireId) =>
      INSTITUTIONS.find(({ ids: { [provider]: id } }) => id !== undefined && String(id) === String(wireId)),
    connect: connections.connect,

    connectionById: (id) => {
      const parts = ids.read("connection", id)
      const found = parts === undefined || parts.m !== 0 ? undefined : connections.byNumber(parts.n)
      return found?.id === id ? found : undefined
    },
    accountById: (id) => {
      const parts = ids.read("account", id)
      const found = parts === undefined ? undefined : accountByNumber(parts.n)
      return found?.id === id ? found : undefined
    },
    transactionById,

    countTransactions: (asked, window) =>
      countIn(
        asked.map((account) => indexOf(viewOf(account), window)),
        spanOf(window)
      ),
    listTransactions: list,
    placeAfter: (account, window, id) => {
      const found = locate(id)
      if (found === undefined || found.account.id !== account.id) return undefined
      const view = viewOf(account)
      const index = indexOf(view, window)
      const span = spanOf(window)
      const day = views.dayOf(view, found.ref)
      if (day === undefined) return undefined
      const isInside = day >= span.from && day <= span.to
      const later = isInside ? index.on(day).filter((ref) => !isBefore(ref, found.ref)).length : 0
      return countIn([index], { from: Math.max(span.from, day + 1), to: span.to }) + later
    },

    mark,
    changes: comparison.changes,
    hasChanged: (asked, since, from) => comparison.hasChanged(asked, since, mark(), from),
    pending: (asked, at) =>
      asked
        .flatMap((account) => {
          const view = views.at(account, at)
          return rows.pending(view).map((ref) => rows.row(view, ref))
        })
        // As in a list, whose order is that of the days, the accounts and then the rows, from the end.
        .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
        .toReversed(),
    readAt: ({ number }) => readAt(number),
    nextRead: ({ number }) => scheduleOf(seed, number).after(now() + 1),
    edit: editor,

    balances,
    holdings: (account) => (account.type === "investment" ? portfolioOf(viewOf(account)).holdings : []),
    quote: (security) => quoteAt(seed, security, now()),
    investmentTransactions: (account, window) =>
      account.type !== "investment"
        ? []
        : list([account], { ...window, offset: 0, limit: Number.MAX_SAFE_INTEGER, order: "newest_first" }).flatMap(
            (row) => investmentTransactionsOf(seed, ids, account, row)
          ),
    liability: (account) => {
      const view = viewOf(account)
      const isThere = (ordinal: number) => views.isThere(view, refOf(ordinal, 0))
      return liabilityOf(seed, ledger, book, account, book.of(view), readOn(view), isThere)
    },
    identity: identityOf,
    owners: (account) => ownersOf(people, account),
    accountNumbers: (account) => accountNumbersOf(seed, account)
  }
}

/** The day on which the bank was read. */
const readOn = ({ readAt }: View): DayNumber => Math.floor(readAt / DAY_MILLIS)

/** A caller checks dates at its own door; one that gets here unchecked is a defect, not an open end. */
const dayOr = (date: CivilDate | undefined, open: DayNumber): DayNumber => {
  if (date === undefined) return open
  const day = parseDay(date)
  if (day === undefined) throw new RangeError(`not a day of the calendar: ${date}`)
  return day
}
