/** Transfers as Plaid shows them. */
import type {
  Transfer as WireTransfer,
  TransferAuthorization,
  TransferEvent as WireEvent,
  TransferRefund
} from "@bankstream/plaid/transfer"
import type { TransferSweep } from "@bankstream/plaid/model"
import { formatAmount, formatInstant, type Ids } from "../world.ts"
import { DAY_MILLIS, formatDay, weekdayOf } from "../world/calendar.ts"
import { hashText } from "../world/hash.ts"
import type {
  Authorization,
  Failure,
  Person,
  Proposal,
  Refund,
  Sweep,
  Transfer,
  TransferEvent
} from "./transfer-model.ts"

const isAch = ({ network }: Proposal): boolean => network === "ach" || network === "same-day-ach"

/** How many banking days a transfer takes to settle. */
const SETTLING: Readonly<Record<Proposal["network"], number>> = { ach: 2, "same-day-ach": 0, rtp: 0, rfp: 0, wire: 0 }

/** How many banking days after it has settled a debit's money is the program's, and its returns can come. */
const HELD = 5
const STANDARD_RETURNS = 3
const UNAUTHORIZED_RETURNS = 61

/** So many banking days after a day, or the first that is one. Without holidays. */
const bankingDay = (day: number, later: number): number => {
  let at = day
  let left = later
  for (;;) {
    const isWeekend = weekdayOf(at) === 0 || weekdayOf(at) === 6
    if (!isWeekend && left-- === 0) return at
    at++
  }
}

const orNull = (text: string | null | undefined): string | null => text ?? null

const writePerson = ({ address, email_address, legal_name, phone_number }: Person) => ({
  legal_name,
  phone_number: orNull(phone_number),
  email_address: orNull(email_address),
  address: address ?? null
})

/** The accounts of the program that money comes from and goes to: one, with its ledger at Plaid. */
const homeOf = (ids: Ids) => ({
  funding_account_id: ids.uuid("funding_account", 0),
  ledger_id: ids.uuid("transfer_ledger", 0)
})

const proposed = (ids: Ids, { account, achClass, network, type, user }: Proposal) => ({
  ach_class: achClass,
  account_id: account.id,
  ...homeOf(ids),
  type,
  user: writePerson(user),
  network,
  origination_account_id: "",
  iso_currency_code: account.currency,
  originator_client_id: null,
  credit_funds_source: type === "credit" ? ("sweep" as const) : null
})

/** An authorization as Plaid shows it. */
export const writeAuthorization = (
  ids: Ids,
  { createdAt, decision, id, proposal, rationale }: Authorization
): TransferAuthorization => ({
  id,
  created: formatInstant(createdAt),
  decision,
  decision_rationale: rationale,
  guarantee_decision: null,
  guarantee_decision_rationale: null,
  payment_risk: null,
  proposed_transfer: {
    ...proposed(ids, proposal),
    amount: formatAmount(proposal.amount),
    requested_amount: formatAmount(proposal.amount)
  }
})

/** Numbers that a network gives to what was handed to it. */
const traceOf = (id: string, isPosted: boolean): string | null =>
  isPosted ? String(hashText(0, id)).padStart(15, "0") : null

/** A refund as Plaid shows it. */
export const writeRefund = (
  ids: Ids,
  { amount, createdAt, failure, id, status, transfer }: Refund
): TransferRefund => ({
  id,
  transfer_id: transfer.id,
  amount: formatAmount(amount),
  status,
  created: formatInstant(createdAt),
  failure_reason: failure,
  ledger_id: homeOf(ids).ledger_id,
  network_trace_id: traceOf(id, status !== "pending" && status !== "cancelled")
})

/** A transfer as Plaid shows it. */
export const writeTransfer = (ids: Ids, transfer: Transfer): WireTransfer => {
  const { authorization, createdAt, failure, id, status } = transfer
  const { proposal } = authorization
  const settled = bankingDay(Math.floor(createdAt / DAY_MILLIS), SETTLING[proposal.network])
  const after = (days: number) => formatDay(bankingDay(settled, days))
  return {
    ...proposed(ids, proposal),
    id,
    authorization_id: authorization.id,
    amount: formatAmount(transfer.amount),
    description: transfer.description,
    created: formatInstant(createdAt),
    status,
    sweep_status: transfer.sweepStatus,
    cancellable: status === "pending",
    failure_reason: failure,
    metadata: transfer.metadata ?? null,
    guarantee_decision: null,
    guarantee_decision_rationale: null,
    standard_return_window: isAch(proposal) ? after(STANDARD_RETURNS) : null,
    unauthorized_return_window: isAch(proposal) ? after(UNAUTHORIZED_RETURNS) : null,
    expected_settlement_date: formatDay(settled),
    expected_funds_available_date: proposal.type === "debit" && status !== "returned" ? after(HELD) : null,
    refunds: transfer.refunds.map((refund) => writeRefund(ids, refund)),
    recurring_transfer_id: null,
    ...(transfer.facilitatorFee === undefined ? {} : { facilitator_fee: transfer.facilitatorFee }),
    network_trace_id: traceOf(id, status !== "pending" && status !== "cancelled" && status !== "failed")
  }
}

/** A sweep as Plaid shows it. */
export const writeSweep = (ids: Ids, { amount, createdAt, id, settledAt }: Sweep): TransferSweep => ({
  id,
  ...homeOf(ids),
  created: formatInstant(createdAt),
  amount: formatAmount(amount),
  iso_currency_code: amount.currency,
  settled: settledAt === null ? null : formatInstant(settledAt).slice(0, 10),
  status: settledAt === null ? "pending" : "settled",
  trigger: "automatic_aggregate",
  network_trace_id: traceOf(id, settledAt !== null)
})

/** An event as Plaid shows it. */
export const writeEvent = (ids: Ids, { at, failure, id, refund, swept, transfer, type }: TransferEvent): WireEvent => ({
  event_id: id,
  timestamp: formatInstant(at),
  event_type: type,
  account_id: transfer.authorization.proposal.account.id,
  ...homeOf(ids),
  transfer_id: transfer.id,
  origination_account_id: "",
  transfer_type: transfer.authorization.proposal.type,
  transfer_amount: formatAmount(transfer.amount),
  failure_reason: failure,
  sweep_id: swept?.sweep.id ?? null,
  sweep_amount: swept === null ? null : formatAmount(swept.amount),
  refund_id: refund?.id ?? null,
  originator_client_id: null
})

/** Why something failed or was returned, as a test wants it; what it leaves out is made up. */
export const failureOf = (
  status: string,
  asked:
    | {
        readonly failure_code?: string | null | undefined
        readonly ach_return_code?: string | null | undefined
        readonly description?: string | undefined
      }
    | null
    | undefined
): Failure | null => {
  if (status === "failed") {
    return { failure_code: null, ach_return_code: null, description: asked?.description ?? "The transfer failed" }
  }
  if (status !== "returned") return null
  const code = asked?.failure_code ?? asked?.ach_return_code ?? "R01"
  return { failure_code: code, ach_return_code: code, description: asked?.description ?? "Insufficient funds" }
}
