/** The calls about asset reports. */
import {
  assetReportCreate,
  assetReportFilter,
  assetReportGet,
  assetReportPdfGet,
  assetReportRefresh,
  assetReportRemove
} from "@bankstream/plaid/asset-report"
import type { AssetReport, AssetReportUserInput } from "@bankstream/plaid/model"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { writePdf } from "../pdf.ts"
import { makeOn, makeOnFile, type Plaid, type PlaidHandler } from "./part.ts"
import { makeReports, type Plan, writeReport } from "./reports.ts"

/** Whom a report is about, as its program said. */
const writeUser = (user: AssetReportUserInput | undefined): AssetReport["user"] => ({
  client_user_id: user?.client_user_id ?? null,
  first_name: user?.first_name ?? null,
  middle_name: user?.middle_name ?? null,
  last_name: user?.last_name ?? null,
  ssn: user?.ssn ?? null,
  phone_number: user?.phone_number ?? null,
  email: user?.email ?? null
})

/** What answers them. */
export const reportCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { items, notices, time, world } = plaid
  const on = makeOn(plaid)
  const onFile = makeOnFile(plaid)
  const reports = makeReports(plaid)

  /** Orders a report, and tells when it is there. */
  const order = (plan: Plan) =>
    Effect.gen(function* () {
      const { id, readyAt, token, webhook } = reports.order(plan)
      const notice = { webhook_type: "ASSETS", webhook_code: "PRODUCT_READY", asset_report_id: id }
      yield* time.at(readyAt, notices.send(webhook, { ...notice, report_type: "FULL" }))
      return { asset_report_token: token, asset_report_id: id }
    })

  return [
    on(assetReportCreate, ({ access_tokens = [], days_requested, options }) =>
      Effect.gen(function* () {
        if (access_tokens.length === 0) {
          const message = "the following required fields are missing: access_tokens"
          return yield* Effect.fail({ code: "MISSING_FIELDS", message })
        }
        const opened = yield* Effect.forEach(access_tokens, (token) => Effect.fromResult(items.use(token, "assets")))
        return yield* order({
          items: opened,
          days: days_requested,
          clientReportId: options?.client_report_id ?? null,
          webhook: options?.webhook ?? null,
          user: writeUser(options?.user),
          without: []
        })
      })
    ),
    on(assetReportGet, ({ asset_report_token = "", include_insights }) =>
      Result.map(reports.open(asset_report_token), (report) => ({
        report: writeReport(world, report, include_insights === true),
        warnings: []
      }))
    ),
    on(assetReportRefresh, ({ asset_report_token, days_requested, options }) =>
      Effect.flatMap(Effect.fromResult(reports.open(asset_report_token)), (report) =>
        order({
          ...report,
          days: days_requested ?? report.days,
          clientReportId: options?.client_report_id ?? report.clientReportId,
          webhook: options?.webhook ?? report.webhook
        })
      )
    ),
    on(assetReportFilter, ({ account_ids_to_exclude, asset_report_token }) =>
      Effect.flatMap(Effect.fromResult(reports.open(asset_report_token)), (report) =>
        order({ ...report, without: [...report.without, ...account_ids_to_exclude] })
      )
    ),
    on(assetReportRemove, ({ asset_report_token }) =>
      Result.map(reports.find(asset_report_token), (report) => {
        reports.remove(report)
        return { removed: true }
      })
    ),
    onFile(assetReportPdfGet, ({ asset_report_token }) =>
      Result.map(reports.open(asset_report_token), (report) => {
        const { asset_report_id, items: read, user } = writeReport(world, report, false)
        return { mediaType: "application/pdf", bytes: writePdf("Asset Report", linesOf(asset_report_id, read, user)) }
      })
    )
  ]
}

/** A report as somebody reads it on paper. */
const linesOf = (id: string, items: AssetReport["items"], user: AssetReport["user"]): ReadonlyArray<string> => [
  `Asset Report ${id}`,
  [user.first_name, user.last_name].filter((name) => name !== null && name !== undefined).join(" "),
  ...items.flatMap(({ accounts, institution_name }) => [
    "",
    institution_name,
    ...accounts.flatMap(({ balances, mask, name, owners, transactions }) => [
      "",
      `${name} ****${mask}: ${balances.current} ${balances.iso_currency_code}`,
      owners.flatMap(({ names }) => names).join(", "),
      ...transactions.map(({ amount, date, original_description }) => `${date}  ${amount}  ${original_description}`)
    ])
  ])
]
