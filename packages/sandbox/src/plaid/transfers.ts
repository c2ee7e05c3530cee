/** Transfers: authorized, made once, and led from state to state by those who test; each step is an event. */
import type { TransferMetadataInput } from "@bankstream/plaid/transfer"
import * as Result from "effect/Result"
import type { Simulation } from "../face.ts"
import type { Money } from "../world.ts"
import { invalidField, type PlaidRefusal } from "./errors.ts"
import type {
  Authorization,
  Decision,
  Failure,
  Proposal,
  Refund,
  Sweep,
  Transfer,
  TransferEvent
} from "./transfer-model.ts"

type Answer<A> = Result.Result<A, PlaidRefusal>

/** What a transfer is made of, beside its authorization. */
export interface Order {
  readonly amount: Money
  readonly description: string
  readonly metadata: TransferMetadataInput | null
  readonly facilitatorFee: string | undefined
}

/** The transfers of a program, none of which is there yet. */
export interface Transfers {
  /** A known key has its authorization, whatever is proposed; but for one that waits for its user. */
  readonly authorize: (key: string | null | undefined, decide: () => Answer<Decided>) => Answer<Authorization>
  readonly authorization: (id: string) => Answer<Authorization>
  /** The one transfer of an authorization. */
  readonly create: (authorization: Authorization, order: Order) => Answer<Transfer>
  readonly find: (id: string) => Answer<Transfer>
  readonly refund: (transfer: Transfer, amount: Money, key: string | undefined) => Answer<Refund>
  readonly findRefund: (id: string) => Answer<Refund>
  /** Every change of a status is an event. */
  readonly move: (transfer: Transfer, status: Transfer["status"], failure: Failure | null) => void
  readonly moveRefund: (refund: Refund, status: Refund["status"], failure: Failure | null) => void
  /** Sweeps what is due; undefined when nothing is. */
  readonly sweep: () => Sweep | undefined
  /** In the order in which they came. */
  readonly list: () => ReadonlyArray<Transfer>
  readonly sweeps: () => ReadonlyArray<Sweep>
  readonly events: () => ReadonlyArray<TransferEvent>
}

/** A proposal and what Plaid thinks of it. */
export interface Decided extends Decision {
  readonly proposal: Proposal
}

const HOUR = 3_600_000
/** An authorization that no transfer was made of is good for an hour; a key is known for two days. */
const AUTHORIZED = HOUR
const KEY_LIFE = 48 * HOUR
/** So long after it was made a transfer can be refunded. */
const REFUNDABLE = 180 * 24 * HOUR

const usd = (minor: number): Money => ({ minor, currency: "USD" })

/** A key, and what was made with it. */
interface Keyed<A> {
  readonly value: A
  readonly until: number
}

/** No transfers yet. */
export const makeTransfers = ({ ids, time }: Pick<Simulation, "ids" | "time">): Transfers => {
  const authorizations = new Map<string, Authorization>()
  const keys = new Map<string, Keyed<Authorization>>()
  const transfers = new Map<string, Transfer>()
  const refunds = new Map<string, Refund>()
  const refundKeys = new Map<string, Keyed<Refund>>()
  const sweeps: Array<Sweep> = []
  const events: Array<TransferEvent> = []

  const emit = (
    type: string,
    transfer: Transfer,
    { failure = null, refund = null, swept = null }: Partial<TransferEvent> = {}
  ): void => {
    events.push({ id: events.length + 1, at: time.now(), type, transfer, failure, refund, swept })
  }

  const known = <A>(map: Map<string, Keyed<A>>, key: string | null | undefined): A | undefined => {
    const found = key === null || key === undefined ? undefined : map.get(key)
    return found !== undefined && time.clock() < found.until ? found.value : undefined
  }

  const keep = <A>(map: Map<string, Keyed<A>>, key: string | null | undefined, value: A): void => {
    if (key === null || key === undefined || key === "") return
    // They stand in the order in which they end.
    for (const [old, { until }] of map) {
      if (time.clock() < until) break
      map.delete(old)
    }
    map.delete(key)
    map.set(key, { value, until: time.clock() + KEY_LIFE })
  }

  const move: Transfers["move"] = (transfer, status, failure) => {
    transfer.status = status
    transfer.failure = failure
    // What was never swept and never will be.
    if (isUndone(transfer) && transfer.sweepStatus === "unswept") transfer.sweepStatus = null
    emit(status, transfer, { failure })
  }

  const moveRefund: Transfers["moveRefund"] = (refund, status, failure) => {
    refund.status = status
    refund.failure = failure
    emit(`refund.${status}`, refund.transfer, { failure, refund })
  }

  /** A debit goes into the program's account, a credit out of it. */
  const intoAccount = ({ amount, authorization }: Transfer): number =>
    authorization.proposal.type === "debit" ? amount.minor : 0 - amount.minor

  return {
    authorize: (key, decide) => {
      const before = known(keys, key)
      if (before !== undefined) return Result.succeed(before)
      return Result.map(decide(), (decided) => {
        const id = ids.uuid("transfer_authorization", authorizations.size)
        const made = { ...decided, id, createdAt: time.now(), isCancelled: false, transfer: undefined }
        authorizations.set(id, made)
        if (decided.decision !== "user_action_required") keep(keys, key, made)
        return made
      })
    },
    authorization: (id) => find(authorizations, id, "authorization_id: there is no such authorization"),
    create: (authorization, order) => {
      if (authorization.transfer !== undefined) return Result.succeed(authorization.transfer)
      if (authorization.decision !== "approved") {
        return Result.fail(invalidField(`authorization_id: the authorization was not approved`))
      }
      if (authorization.isCancelled) {
        return Result.fail(invalidField("authorization_id: the authorization was cancelled"))
      }
      if (time.now() >= authorization.createdAt + AUTHORIZED) {
        return Result.fail(invalidField("authorization_id: the authorization has expired"))
      }
      if (order.amount.minor > authorization.proposal.amount.minor) {
        return Result.fail(invalidField("amount: it is more than what was authorized"))
      }
      const transfer: Transfer = {
        ...order,
        id: ids.uuid("transfer", transfers.size),
        authorization,
        createdAt: time.now(),
        status: "pending",
        sweepStatus: "unswept",
        failure: null,
        refunds: []
      }
      authorization.transfer = transfer
      transfers.set(transfer.id, transfer)
      emit("pending", transfer)
      return Result.succeed(transfer)
    },
    find: (id) => find(transfers, id, "transfer_id: there is no such transfer"),
    refund: (transfer, amount, key) => {
      const before = known(refundKeys, key)
      if (before !== undefined) return Result.succeed(before)
      const refusal = unrefundable(transfer, amount, time.now())
      if (refusal !== undefined) return Result.fail(invalidField(refusal))
      const id = ids.uuid("transfer_refund", refunds.size)
      const refund: Refund = { id, transfer, amount, createdAt: time.now(), status: "pending", failure: null }
      refunds.set(id, refund)
      keep(refundKeys, key, refund)
      transfer.refunds.push(refund)
      emit("refund.pending", transfer, { refund })
      return Result.succeed(refund)
    },
    findRefund: (id) => find(refunds, id, "refund_id: there is no such refund"),
    move,
    moveRefund,
    sweep: () => {
      const all = [...transfers.values()]
      const swept = all.filter(({ sweepStatus }) => sweepStatus === "swept")
      const undone = swept.filter(isUndone)
      const due = all.filter(
        ({ status, sweepStatus }) => sweepStatus === "unswept" && (status === "pending" || status === "posted")
      )
      for (const sweep of sweeps) sweep.settledAt ??= time.now()
      for (const transfer of swept) {
        if (isUndone(transfer)) continue
        transfer.sweepStatus = "swept_settled"
        emit("swept_settled", transfer)
      }
      if (due.length + undone.length === 0) return undefined
      const parts = [
        ...due.map((transfer) => ({ transfer, status: "swept" as const, minor: intoAccount(transfer) })),
        ...undone.map((transfer) => ({ transfer, status: "return_swept" as const, minor: 0 - intoAccount(transfer) }))
      ]
      const sweep: Sweep = {
        id: ids.uuid("transfer_sweep", sweeps.length),
        transfers: parts.map(({ transfer }) => transfer),
        amount: usd(parts.reduce((sum, { minor }) => sum + minor, 0)),
        createdAt: time.now(),
        settledAt: null
      }
      sweeps.push(sweep)
      for (const { minor, status, transfer } of parts) {
        transfer.sweepStatus = status
        emit(status, transfer, { swept: { sweep, amount: usd(minor) } })
      }
      return sweep
    },
    list: () => [...transfers.values()],
    sweeps: () => sweeps,
    events: () => events
  }
}

const find = <A>(map: ReadonlyMap<string, A>, id: string, missing: string): Answer<A> => {
  const found = map.get(id)
  return found === undefined ? Result.fail(invalidField(missing)) : Result.succeed(found)
}

/** Whether its money stays where it was, or goes back there. */
const isUndone = ({ status }: Transfer): boolean =>
  status === "cancelled" || status === "failed" || status === "returned"

/** Why so much of a transfer cannot be given back; undefined when it can. */
const unrefundable = (transfer: Transfer, amount: Money, now: number): string | undefined => {
  const { authorization, createdAt, refunds, status } = transfer
  if (authorization.proposal.type !== "debit") return "transfer_id: only a debit can be refunded"
  if (isUndone(transfer)) return `transfer_id: a transfer that is ${status} cannot be refunded`
  if (now > createdAt + REFUNDABLE) return "transfer_id: the transfer is older than 180 days"
  const isOpen = (refund: Refund) => !["cancelled", "failed", "returned"].includes(refund.status)
  const given = refunds.filter(isOpen).reduce((sum, refund) => sum + refund.amount.minor, 0)
  return given + amount.minor > transfer.amount.minor
    ? "amount: it is more than what is left of the transfer"
    : undefined
}
