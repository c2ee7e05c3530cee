/** Asset reports: made in the background, and there after a while. */
import type {
  AccountAssets,
  AssetReport,
  AssetReportItem,
  AssetReportTransaction,
  HistoricalBalance
} from "@bankstream/plaid/model"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import { type Account, amountToNumber, formatInstant, money, type Transaction, type World } from "../world.ts"
import { formatDay, parseDay } from "../world/calendar.ts"
import { currencyFields, writeAccount } from "./accounts.ts"
import { invalidField, notReady, type PlaidRefusal } from "./errors.ts"
import type { Item } from "./item.ts"
import { writeOwners } from "./owners.ts"
import { makeWriter } from "./transactions.ts"

/** What a report is made from. */
export interface Plan {
  readonly items: ReadonlyArray<Item>
  readonly days: number
  readonly clientReportId: string | null
  readonly webhook: string | null
  readonly user: AssetReport["user"]
  /** Accounts that are left out. */
  readonly without: ReadonlyArray<string>
}

/** A report that was asked for. */
export interface Report extends Plan {
  readonly token: string
  readonly id: string
  /** When it is there, in the world's time. */
  readonly readyAt: number
}

type Answer<A> = Result.Result<A, PlaidRefusal>

/** The reports that were asked for. */
export interface Reports {
  readonly order: (plan: Plan) => Report
  /** Of whatever state. */
  readonly find: (token: string) => Answer<Report>
  /** One that is there. */
  readonly open: (token: string) => Answer<Report>
  readonly remove: (report: Report) => void
}

/** How long Plaid takes to make one. */
const MAKING = 5_000

/** Reports none of which was asked for yet. */
export const makeReports = ({ ids, time }: Simulation): Reports => {
  const reports = new Map<string, Report>()
  let count = 0
  const find: Reports["find"] = (token) => {
    const report = reports.get(token)
    return report === undefined
      ? Result.fail(invalidField("there is no such asset report token"))
      : Result.succeed(report)
  }
  return {
    order: (plan) => {
      const n = count++
      const token = `assets-sandbox-${ids.uuid("asset_report_token", n)}`
      const report = { ...plan, token, id: ids.uuid("asset_report", n), readyAt: time.now() + MAKING }
      reports.set(token, report)
      return report
    },
    find,
    open: (token) =>
      Result.flatMap(find(token), (report) =>
        time.now() < report.readyAt ? Result.fail(notReady("ASSET_REPORT_ERROR")) : Result.succeed(report)
      ),
    remove: ({ token }) => {
      reports.delete(token)
    }
  }
}

const shift = (date: string, days: number): string => formatDay((parseDay(date) ?? 0) + days)

/** The balance at the end of each day, newest first: what it is now, without what came later. */
const historyOf = (
  world: World,
  account: Account,
  rows: ReadonlyArray<Transaction>,
  to: string,
  days: number
): ReadonlyArray<HistoricalBalance> => {
  const sign = account.class === "liability" ? -1 : 1
  const byDay = new Map<string, number>()
  for (const { amount, date, status } of rows) {
    if (status === "posted") byDay.set(date, (byDay.get(date) ?? 0) + amount.minor)
  }
  let minor = world.balances(account).current.minor
  return Array.from({ length: days }, (_, ago) => {
    const date = shift(to, -ago)
    const current = sign * amountToNumber(money(minor, account.currency))
    minor -= byDay.get(date) ?? 0
    return { date, current, ...currencyFields(account.currency) }
  })
}

const writeAssets = (
  world: World,
  account: Account,
  to: string,
  days: number,
  withInsights: boolean
): AccountAssets => {
  const window = { from: shift(to, 1 - days), to }
  const limit = world.countTransactions([account], window)
  const rows = world.listTransactions([account], { ...window, offset: 0, limit, order: "newest_first" })
  const { balances, holder_category: _, ...rest } = writeAccount(world, account)
  const transactions = rows.flatMap(makeWriter([account], true)).map(
    ({
      account_id,
      amount,
      date,
      iso_currency_code,
      merchant_name,
      name,
      original_description,
      pending,
      transaction_id,
      unofficial_currency_code
    }) =>
      ({
        account_id,
        amount,
        date,
        iso_currency_code,
        original_description: original_description ?? null,
        pending,
        transaction_id,
        unofficial_currency_code,
        ...(withInsights ? { merchant_name: merchant_name ?? null, name } : {})
      }) satisfies AssetReportTransaction
  )
  return {
    ...rest,
    balances: { ...balances, margin_loan_amount: null },
    days_available: days,
    historical_balances: historyOf(world, account, rows, to, days),
    owners: writeOwners(world, account),
    ownership_type: null,
    transactions
  }
}

/** A report as Plaid shows it. */
export const writeReport = (world: World, report: Report, withInsights: boolean): AssetReport => {
  const generated = formatInstant(report.readyAt)
  const to = generated.slice(0, 10)
  return {
    asset_report_id: report.id,
    client_report_id: report.clientReportId,
    date_generated: generated,
    days_requested: report.days,
    user: report.user,
    items: report.items.map(({ accounts, connection }): AssetReportItem => ({
      item_id: connection.id,
      institution_id: connection.institution.ids.plaid ?? "",
      institution_name: connection.institution.name,
      date_last_updated: formatInstant(world.readAt(connection)),
      accounts: accounts
        .filter(({ id }) => !report.without.includes(id))
        .map((account) => writeAssets(world, account, to, report.days, withInsights))
    }))
  }
}
