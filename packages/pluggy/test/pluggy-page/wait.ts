import { WaitSchedule } from "@bankstream/core/waiter"
import { paymentIntentRetrieve, paymentReason } from "@bankstream/pluggy/payments"
import { waitFor, waitForItem } from "@bankstream/pluggy/waiters"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"

/** How an attempt to pay ended. */
export const settled = (id: string) =>
  waitFor(paymentIntentRetrieve, { id }, (intent) => paymentReason(intent)?._tag !== "NotReady")

/** An hour, for an Item whose user takes that long to consent. */
export const patiently = (id: string) =>
  waitForItem({ id }).pipe(
    Effect.provideService(WaitSchedule, Schedule.spaced("1 minute").pipe(Schedule.upTo({ times: 60 }))),
    Effect.catchReason("PluggyError", "NotReady", ({ waited }) => Effect.fail({ gaveUpAfter: waited }))
  )
