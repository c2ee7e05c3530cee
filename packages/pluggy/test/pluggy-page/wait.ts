import { WaitSchedule } from "@bankstream/core/waiter"
import { paymentIntentRetrieve, paymentReason } from "@bankstream/pluggy/payments"
import { type ItemOutcome, waitFor, waitForItem } from "@bankstream/pluggy/waiters"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"

/** How an attempt to pay ended, from before its payer consents. */
export const settled = (id: string) =>
  waitFor(
    paymentIntentRetrieve,
    { id },
    (intent) => intent.status !== "CONSENT_AWAITING_AUTHORIZATION" && paymentReason(intent)?._tag !== "NotReady"
  )

/** An hour, for a user who takes that long to consent at the bank; `told` is the `AuthorizationNeeded` that sent them there. */
export const patiently = (id: string, told: ItemOutcome) =>
  waitForItem({ id }, told).pipe(
    Effect.provideService(WaitSchedule, Schedule.spaced("1 minute").pipe(Schedule.upTo({ times: 60 }))),
    Effect.catchReason("PluggyError", "NotReady", ({ waited }) => Effect.fail({ gaveUpAfter: waited }))
  )
