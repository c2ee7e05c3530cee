/** Plaid's own calls for tests of transfers: nothing happens to a transfer but what they order. */
import {
  sandboxTransferFireWebhook,
  sandboxTransferRefundSimulate,
  sandboxTransferSimulate,
  sandboxTransferSweepSimulate
} from "@bankstream/plaid/sandbox"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { type Answer, makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import { failureOf, writeSweep } from "./transfer-answers.ts"
import type { Refund, Transfer } from "./transfer-model.ts"

/** Which states come after which, as documented. */
const steps: Readonly<Record<string, ReadonlyArray<Transfer["status"]>>> = {
  pending: ["failed", "posted"],
  posted: ["returned", "settled"],
  settled: ["funds_available"]
}

const refundSteps: Readonly<Record<string, ReadonlyArray<Refund["status"]>>> = {
  pending: ["failed", "posted"],
  posted: ["returned", "settled"]
}

/** The state that an event leads to, where it can follow. */
const stepTo = <A extends string>(options: ReadonlyArray<A> | undefined, event: string, from: string): Answer<A> => {
  const next = options?.find((option) => option === event)
  return next === undefined
    ? Result.fail({
        code: "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID",
        message: `what is ${from} cannot become ${event} next`
      })
    : Result.succeed(next)
}

/** Only the money of an ACH debit is held after it has settled. */
const isHeld = ({ authorization: { proposal } }: Transfer): boolean =>
  proposal.type === "debit" && proposal.achClass !== null

const REFUND = "refund."

/** What answers them. */
export const transferSandboxCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { ids, notices, transfers } = plaid
  const on = makeOn(plaid)

  const notify = (webhook: string | undefined) =>
    notices.send(webhook, { webhook_type: "TRANSFER", webhook_code: "TRANSFER_EVENTS_UPDATE" })

  return [
    on(sandboxTransferSimulate, ({ event_type, failure_reason, transfer_id, webhook }) =>
      Effect.gen(function* () {
        const transfer = yield* Effect.fromResult(transfers.find(transfer_id))
        const { status } = transfer
        const options = status === "settled" && !isHeld(transfer) ? [] : steps[status]
        const next = yield* Effect.fromResult(stepTo(options, event_type, status))
        transfers.move(transfer, next, failureOf(next, failure_reason))
        yield* notify(webhook)
        return {}
      })
    ),
    on(sandboxTransferRefundSimulate, ({ event_type, failure_reason, refund_id, webhook }) =>
      Effect.gen(function* () {
        const refund = yield* Effect.fromResult(transfers.findRefund(refund_id))
        const { status, transfer } = refund
        const isSettled = transfer.status === "settled" || transfer.status === "funds_available"
        // As in life, a refund is posted after its transfer has settled.
        const options = refundSteps[status]?.filter((option) => option !== "posted" || isSettled)
        const wanted = event_type.startsWith(REFUND) ? event_type.slice(REFUND.length) : ""
        const next = yield* Effect.fromResult(stepTo(options, wanted, status))
        transfers.moveRefund(refund, next, failureOf(next, failure_reason))
        yield* notify(webhook)
        return {}
      })
    ),
    on(sandboxTransferSweepSimulate, ({ webhook }) =>
      Effect.gen(function* () {
        const sweep = transfers.sweep()
        yield* notify(webhook)
        return { sweep: sweep === undefined ? null : writeSweep(ids, sweep) }
      })
    ),
    on(sandboxTransferFireWebhook, ({ webhook }) => Effect.as(notify(webhook), {}))
  ]
}
