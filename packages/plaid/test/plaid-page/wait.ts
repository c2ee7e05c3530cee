import { WaitSchedule } from "@bankstream/core/waiter"
import { assetReportCreate, assetReportGet } from "@bankstream/plaid/asset-report"
import { historicalUpdate, waitFor } from "@bankstream/plaid/waiters"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"

/** A report on the last two months of an Item, once Plaid has made it. */
export const report = (access_token: string) =>
  Effect.gen(function* () {
    const { asset_report_token } = yield* assetReportCreate({ access_tokens: [access_token], days_requested: 60 })
    return yield* waitFor(assetReportGet, { asset_report_token })
  })

/** An hour, for an Item with years of transactions. */
export const history = (access_token: string) =>
  historicalUpdate({ access_token }).pipe(
    Effect.provideService(WaitSchedule, Schedule.spaced("1 minute").pipe(Schedule.upTo({ times: 60 }))),
    Effect.catchReason("PlaidError", "NotReady", ({ waited }) => Effect.fail({ gaveUpAfter: waited }))
  )
