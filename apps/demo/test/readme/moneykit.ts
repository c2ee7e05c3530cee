import { MoneyKit } from "@bankstream/moneykit"
import { getLinks, getTransactions } from "@bankstream/moneykit/links"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const printMoneyKit = getLinks.items({}).pipe(
  Stream.flatMap(({ link_id }) => getTransactions.items({ id: link_id, start_date: "2026-01-01" })),
  Stream.runForEach(({ amount, currency, date, type }) => Effect.log(date, type, amount, currency)),
  Effect.catchReason("MoneyKitError", "RateLimited", ({ retryAfter }) => Effect.log("come back in", retryAfter)),
  Effect.provide(MoneyKit.layerFetch) // MONEYKIT_CLIENT_ID, MONEYKIT_CLIENT_SECRET
)
