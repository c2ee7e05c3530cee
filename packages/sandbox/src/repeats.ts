/** Idempotency keys: a call that comes again with its key is answered as it was the first time. */
import { read } from "@bankstream/core/field"
import type * as Operation from "@bankstream/core/operation"
import { toCanonical } from "./canonical.ts"
import type { Reply } from "./face.ts"
import type { Fields } from "./received.ts"

/**
 * What a known key with another request means: a mistake, by its code; the first answer, whatever is asked; or another
 * call, since the key is only a part of what tells calls apart.
 */
const otherwise: Readonly<Record<string, { readonly code: string } | "another call">> = {
  paymentInitiationConsentPaymentExecute: { code: "TRANSACTION_ERROR/NONIDENTICAL_REQUEST" },
  paymentInitiationPaymentReverse: { code: "TRANSACTION_ERROR/NONIDENTICAL_REQUEST" },
  walletTransactionExecute: { code: "TRANSACTION_ERROR/NONIDENTICAL_REQUEST" },
  bankTransferCreate: "another call",
  processorBankTransferCreate: "another call",
  // A transaction may be evaluated again.
  signalEvaluate: "another call"
}

/** Whose stories know their keys themselves. */
const own: ReadonlySet<string> = new Set(["transferAuthorizationCreate", "transferCreate", "transferRefundCreate"])

const HOUR = 3_600_000

/** For how long keys are known, where it is not a day. */
const lives: Readonly<Record<string, number>> = {
  bankTransferCreate: 168 * HOUR,
  processorBankTransferCreate: 168 * HOUR,
  paymentInitiationConsentPaymentExecute: 48 * HOUR
}

/** Older keys than these are forgotten before their time. */
const KEPT = 1_000

/** What is thought of a call that has a key. */
export type Repeat =
  /** It was not made before. */
  | { readonly _tag: "New"; readonly keep: (reply: Reply) => void }
  | { readonly _tag: "Same"; readonly reply: Reply }
  /** The key is another call's: the provider's code for that. */
  | { readonly _tag: "Differs"; readonly code: string }

/** The keys of one provider's calls. */
export interface Repeats {
  /** Undefined for a call without a key, and for one that minds its key itself. */
  readonly find: (operation: Operation.Any, fields: Fields, now: number) => Repeat | undefined
}

interface Kept {
  readonly request: string
  readonly reply: Reply
  readonly until: number
}

/** Keys, of which none is known yet. */
export const makeRepeats = (): Repeats => {
  const kept = new Map<string, Kept>()
  return {
    find: (operation, fields, now) => {
      const { id, idempotencyField } = operation
      const given = idempotencyField === undefined || own.has(id) ? undefined : read(fields, idempotencyField)
      if (typeof given !== "string" || given === "") return undefined
      const { client_id: _, secret: __, ...asked } = fields
      const request = toCanonical(asked)
      const differing = otherwise[operation.id]
      const key = `${operation.id} ${differing === "another call" ? request : given}`
      const found = kept.get(key)
      if (found !== undefined && now < found.until) {
        return typeof differing === "object" && found.request !== request
          ? { _tag: "Differs", code: differing.code }
          : { _tag: "Same", reply: found.reply }
      }
      return {
        _tag: "New",
        keep: (reply) => {
          kept.delete(key)
          kept.set(key, { request, reply, until: now + (lives[operation.id] ?? 24 * HOUR) })
          const [oldest] = kept.keys()
          if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
        }
      }
    }
  }
}
