/** What transfers are: what was authorized, what was made of it, and each step that was taken. */
import type { TransferMetadataInput } from "@bankstream/plaid/transfer"
import type { Account, Money } from "../world.ts"
import type { Item } from "./item.ts"

/** What is to be moved, from the account (a debit) or to it (a credit). */
export interface Proposal {
  readonly item: Item
  readonly account: Account
  readonly type: "debit" | "credit"
  readonly network: "ach" | "same-day-ach" | "rtp" | "rfp" | "wire"
  readonly achClass: "ccd" | "ppd" | "tel" | "web" | null
  readonly amount: Money
  readonly user: Person
}

/** Whose account it is, as the program says. */
export interface Person {
  readonly legal_name: string
  readonly phone_number?: string | undefined
  readonly email_address?: string | undefined
  readonly address?:
    | Readonly<Record<"street" | "city" | "region" | "postal_code" | "country", string | null>>
    | undefined
}

/** What Plaid thinks of a proposal. */
export interface Decision {
  readonly decision: "approved" | "declined" | "user_action_required"
  readonly rationale: { readonly code: string; readonly description: string } | null
}

/** A proposal that was decided on. */
export interface Authorization extends Decision {
  readonly id: string
  readonly proposal: Proposal
  readonly createdAt: number
  isCancelled: boolean
  /** What came of it: one transfer at most, whatever is asked. */
  transfer: Transfer | undefined
}

/** Why a transfer or a refund did not go through. */
export interface Failure {
  readonly failure_code: string | null
  readonly ach_return_code: string | null
  readonly description: string | null
}

/** Money on its way. */
export interface Transfer {
  readonly id: string
  readonly authorization: Authorization
  readonly amount: Money
  readonly description: string
  readonly metadata: TransferMetadataInput | null
  readonly facilitatorFee: string | undefined
  readonly createdAt: number
  status: "pending" | "posted" | "settled" | "funds_available" | "cancelled" | "failed" | "returned"
  sweepStatus: "unswept" | "swept" | "swept_settled" | "return_swept" | null
  failure: Failure | null
  readonly refunds: Array<Refund>
}

/** Money of a transfer on its way back. */
export interface Refund {
  readonly id: string
  readonly transfer: Transfer
  readonly amount: Money
  readonly createdAt: number
  status: "pending" | "posted" | "settled" | "cancelled" | "failed" | "returned"
  failure: Failure | null
}

/** What moved between Plaid and the program's own account at once. */
export interface Sweep {
  readonly id: string
  readonly transfers: ReadonlyArray<Transfer>
  /** Into the program's account is positive. */
  readonly amount: Money
  readonly createdAt: number
  settledAt: number | null
}

/** A step of a transfer, a refund or a sweep. */
export interface TransferEvent {
  /** From 1 on, without a gap. */
  readonly id: number
  readonly at: number
  readonly type: string
  readonly transfer: Transfer
  readonly failure: Failure | null
  readonly refund: Refund | null
  readonly swept: { readonly sweep: Sweep; readonly amount: Money } | null
}
