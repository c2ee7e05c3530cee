import { WaitSchedule } from "@bankstream/core/waiter"
import { getAccounts } from "@bankstream/moneykit/links"
import { refreshed } from "@bankstream/moneykit/waiters"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"

/** Balances of now, or those of the last time where MoneyKit may not ask the institution again yet. */
export const balances = (id: string) =>
  refreshed({ id, products: ["accounts"] }).pipe(
    Effect.asVoid,
    Effect.catchReason("MoneyKitError", "RateLimited", () => Effect.void),
    Effect.andThen(getAccounts({ id })),
    Effect.map(({ accounts }) =>
      accounts.map(({ balances: { currency, current }, name }) => ({ name, current, currency }))
    )
  )

/** An hour, for a bank that is slow. */
export const patiently = (id: string) =>
  refreshed({ id, products: ["transactions", "identity"] }).pipe(
    Effect.provideService(WaitSchedule, Schedule.spaced("1 minute").pipe(Schedule.upTo({ times: 60 }))),
    Effect.catchReason("MoneyKitError", "NotReady", ({ waited }) => Effect.fail({ gaveUpAfter: waited }))
  )
