/** The calls about transfers. */
import {
  transferAuthorizationCancel,
  transferAuthorizationCreate,
  transferCancel,
  transferCreate,
  transferEventList,
  type TransferEventListRequest,
  transferEventSync,
  transferGet,
  transferList,
  transferRefundCancel,
  transferRefundCreate,
  transferRefundGet,
  transferSweepGet,
  transferSweepList
} from "@bankstream/plaid/transfer"
import * as Result from "effect/Result"
import { formatAmount } from "../world.ts"
import { invalidField } from "./errors.ts"
import { checkConsent } from "./products.ts"
import { makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import { writeAuthorization, writeEvent, writeRefund, writeSweep, writeTransfer } from "./transfer-answers.ts"
import { decide, readAmount, readProposal } from "./transfer-proposals.ts"
import type { Transfer, TransferEvent } from "./transfer-model.ts"

/** Rows on a page of a list, and of the events since one, when the request does not say how many. */
const USUAL_COUNT = 25
const USUAL_EVENTS = 100

/** The longest description that a network carries. */
const LONGEST: Readonly<Record<string, number>> = { ach: 10, "same-day-ach": 10 }

/** What answers them. */
export const transferCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { connections, ids, items, transfers, world } = plaid
  const on = makeOn(plaid)

  const write = (transfer: Transfer) => ({ transfer: writeTransfer(ids, transfer) })

  return [
    on(transferAuthorizationCreate, (request) =>
      Result.map(
        transfers.authorize(request.idempotency_key, () =>
          // An Item whose user has to sign in again is a decision of its own, and no mistake.
          Result.flatMap(
            Result.flatMap(items.find(request.access_token), (item) => checkConsent(item, "transfer")),
            (item) =>
              Result.map(readProposal(world, item, request), (proposal) => {
                items.add(item, "transfer")
                const isHealthy = connections.health(item.connection) === "healthy"
                return { ...decide(world, isHealthy, proposal), proposal }
              })
          )
        ),
        (authorization) => ({ authorization: writeAuthorization(ids, authorization) })
      )
    ),
    on(transferAuthorizationCancel, ({ authorization_id }) =>
      Result.flatMap(transfers.authorization(authorization_id), (authorization) => {
        if (authorization.transfer !== undefined) {
          return Result.fail(invalidField("authorization_id: a transfer was made of the authorization already"))
        }
        authorization.isCancelled = true
        return Result.succeed({})
      })
    ),
    on(
      transferCreate,
      ({ access_token, account_id, amount, authorization_id, description, facilitator_fee, metadata }) =>
        Result.gen(function* () {
          const item = yield* items.find(access_token)
          const authorization = yield* transfers.authorization(authorization_id)
          const { proposal } = authorization
          if (proposal.item !== item || proposal.account.id !== account_id) {
            return yield* Result.fail(invalidField("authorization_id: the authorization is for another account"))
          }
          const longest = LONGEST[proposal.network]
          if (longest !== undefined && description.length > longest) {
            return yield* Result.fail(
              invalidField(`description: the network carries no more than ${longest} characters`)
            )
          }
          const order = {
            amount: amount === undefined ? proposal.amount : yield* readAmount(amount),
            description,
            metadata: metadata ?? null,
            facilitatorFee: facilitator_fee
          }
          return write(yield* transfers.create(authorization, order))
        })
    ),
    on(transferGet, ({ authorization_id, transfer_id }) =>
      Result.gen(function* () {
        if ((authorization_id === undefined) === (transfer_id === undefined)) {
          return yield* Result.fail(invalidField("one of transfer_id and authorization_id is expected"))
        }
        if (transfer_id !== undefined) return write(yield* transfers.find(transfer_id))
        const { transfer } = yield* transfers.authorization(authorization_id ?? "")
        return transfer === undefined
          ? yield* Result.fail(invalidField("authorization_id: no transfer was made of the authorization"))
          : write(transfer)
      })
    ),
    on(transferList, ({ count, end_date, funding_account_id, offset, originator_client_id, start_date }) =>
      Result.succeed({
        transfers: page(
          transfers
            .list()
            .filter(({ createdAt }) => isBetween(createdAt, start_date, end_date))
            .filter(() => isOwn(ids.uuid("funding_account", 0), funding_account_id, originator_client_id)),
          count,
          offset
        ).map((transfer) => writeTransfer(ids, transfer))
      })
    ),
    on(transferCancel, ({ transfer_id }) =>
      Result.flatMap(transfers.find(transfer_id), (transfer) => {
        if (transfer.status !== "pending") return Result.fail(notCancellable("transfer", transfer.status))
        transfers.move(transfer, "cancelled", null)
        return Result.succeed({})
      })
    ),
    on(transferRefundCreate, ({ amount, idempotency_key, transfer_id }) =>
      Result.gen(function* () {
        const money = yield* readAmount(amount)
        const transfer = yield* transfers.find(transfer_id)
        return { refund: writeRefund(ids, yield* transfers.refund(transfer, money, idempotency_key)) }
      })
    ),
    on(transferRefundGet, ({ refund_id }) =>
      Result.map(transfers.findRefund(refund_id), (refund) => ({ refund: writeRefund(ids, refund) }))
    ),
    on(transferRefundCancel, ({ refund_id }) =>
      Result.flatMap(transfers.findRefund(refund_id), (refund) => {
        if (refund.status !== "pending") return Result.fail(notCancellable("refund", refund.status))
        transfers.moveRefund(refund, "cancelled", null)
        return Result.succeed({})
      })
    ),
    on(transferSweepGet, ({ sweep_id }) => {
      const sweep = transfers.sweeps().find(({ id }) => id === sweep_id)
      return sweep === undefined
        ? Result.fail(invalidField("sweep_id: there is no such sweep"))
        : Result.succeed({ sweep: writeSweep(ids, sweep) })
    }),
    on(transferSweepList, (request) =>
      Result.succeed({
        sweeps: page(
          transfers
            .sweeps()
            .filter(
              ({ amount, createdAt, settledAt, transfers: swept }) =>
                isBetween(createdAt, request.start_date, request.end_date) &&
                isOne(formatAmount(amount), request.amount) &&
                isOne(settledAt === null ? "pending" : "settled", request.status) &&
                isOne("automatic_aggregate", request.trigger) &&
                isOwn(ids.uuid("funding_account", 0), request.funding_account_id, request.originator_client_id) &&
                (given(request.transfer_id) === undefined || swept.some(({ id }) => id === request.transfer_id))
            ),
          request.count,
          request.offset
        ).map((sweep) => writeSweep(ids, sweep))
      })
    ),
    on(transferEventList, (request) => {
      const { count, offset } = request
      const found = transfers.events().filter(matches(ids.uuid("funding_account", 0), request))
      return Result.succeed({
        transfer_events: page(found, count, offset).map((event) => writeEvent(ids, event)),
        has_more: (offset ?? 0) + (count ?? USUAL_COUNT) < found.length
      })
    }),
    on(transferEventSync, ({ after_id, count }) => {
      // Their ids are their places.
      const end = after_id + (count ?? USUAL_EVENTS)
      const all = transfers.events()
      return Result.succeed({
        transfer_events: all.slice(after_id, end).map((event) => writeEvent(ids, event)),
        has_more: end < all.length
      })
    })
  ]
}

const notCancellable = (what: string, status: string) => ({
  code: "TRANSFER_NOT_CANCELLABLE",
  message: `the ${what} is ${status}, and cannot be cancelled any more`
})

/** A page of a list, whose newest rows come first. */
const page = <A>(
  list: ReadonlyArray<A>,
  count: number | null | undefined,
  offset: number | null | undefined
): ReadonlyArray<A> => list.toReversed().slice(offset ?? 0, (offset ?? 0) + (count ?? USUAL_COUNT))

/** Null is as good as nothing. */
const given = <A>(value: A | null | undefined): A | undefined => value ?? undefined

const isOne = (value: string, wanted: string | null | undefined): boolean =>
  given(wanted) === undefined || value === wanted

/** Nothing here is another client's. */
const isOwn = (account: string, wanted: string | null | undefined, originator: string | null | undefined): boolean =>
  isOne(account, wanted) && given(originator) === undefined

const isBetween = (instant: number, start: string | null | undefined, end: string | null | undefined): boolean =>
  (given(start) === undefined || instant >= Date.parse(start ?? "")) &&
  (given(end) === undefined || instant <= Date.parse(end ?? ""))

const matches =
  (home: string, request: TransferEventListRequest) =>
  ({ swept, transfer, type }: TransferEvent): boolean =>
    isBetween(transfer.createdAt, request.start_date, request.end_date) &&
    isOne(transfer.id, request.transfer_id) &&
    isOne(transfer.authorization.proposal.account.id, request.account_id) &&
    isOne(transfer.authorization.proposal.type, request.transfer_type) &&
    (request.event_types ?? [type]).some((wanted) => wanted === type) &&
    isOne(swept?.sweep.id ?? "", request.sweep_id) &&
    isOwn(home, request.funding_account_id, request.originator_client_id)
