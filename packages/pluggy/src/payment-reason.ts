/** What a payment needs. */
import { toReason } from "@bankstream/core/kind"
import type { Reason } from "@bankstream/core/reason"
import { kindOfPayment } from "./error-codes.ts"

/** Anything that pays or is to be paid: a request, an attempt, a payment of a schedule, a smart transfer. */
export interface Payable {
  readonly status: string
  readonly errorDetail?: { readonly code?: string | null } | null
  /** What a request for a Pix Automático has. */
  readonly automaticPix?: object | null
}

/**
 * What a payment needs, as the reason that a failed call would have; undefined when it is done.
 *
 * A payment that fails is no failed call: Pluggy answers 200 with one whose `status` and `errorDetail` say so. While it is on
 * its way it is `NotReady`; where its payer has to consent, or to consent again, it is `UserActionRequired`; when it was paid
 * back or canceled it is `Gone`. A request for a Pix Automático is done once it is authorized.
 */
export const paymentReason = ({ automaticPix, errorDetail, status }: Payable): Reason | undefined => {
  // The payments of a Pix Automático come later, and each has a status of its own.
  if (status === "AUTHORIZED" && automaticPix !== null && automaticPix !== undefined) return undefined
  const kind = kindOfPayment(status, errorDetail?.code ?? undefined)
  return kind === undefined ? undefined : toReason(kind, { retryAfter: undefined })
}
