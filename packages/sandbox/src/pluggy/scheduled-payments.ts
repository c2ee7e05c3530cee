/** What is paid later, once its payer has agreed: the payments of a schedule, and those of a Pix Automático. */
import {
  paymentSchedulesCancel,
  paymentSchedulesCancelSpecific,
  paymentSchedulesList,
  type SchedulePayment
} from "@bankstream/pluggy/payments"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { CivilDate } from "../world.ts"
import { badRequest, notFound, type PluggyRefusal } from "./errors.ts"
import { onePage } from "./lists.ts"
import { type Answer, answer, on, type Part, type Setting } from "./part.ts"
import { datesOf, payingTime } from "./payment-dates.ts"
import type { Request } from "./payment-progress.ts"
import type { Payments } from "./payments.ts"
import { makeStore } from "./store.ts"
import type { Hooks } from "./webhooks.ts"

/** A payment of a day to come. */
export interface Due {
  readonly id: string
  readonly request: Request
  readonly amount: number
  readonly description: string | undefined
  readonly clientPaymentId: string | undefined
  readonly isFirst: boolean
  /** What every attempt fails with: its payer did not agree to it. */
  readonly refused: string | undefined
  date: CivilDate
  /** Days on which it was tried, and what each attempt ended with. */
  attempts: ReadonlyArray<{ readonly date: CivilDate; readonly error: string | undefined }>
  isCanceled: boolean
}

/** Payments that are made by day. */
export interface ScheduledPayments {
  /** The payer has agreed: the payments are set. */
  readonly set: (request: Request) => Effect.Effect<void>
  /** What the next attempt fails with; false for a payment that there is not. */
  readonly fail: (id: string, code: string) => boolean
  readonly statusOf: (due: Due) => "SCHEDULED" | "COMPLETED" | "ERROR" | "CANCELED"
  /** The payments of a request. */
  readonly of: (request: Request) => ReadonlyArray<Due>
  readonly find: (requestId: string, id: string) => Answer<Due>
  readonly add: (request: Request, details: Pick<Due, "amount" | "date"> & Partial<Due>) => Effect.Effect<Due>
  /** Tries a payment once more, on another day. */
  readonly again: (due: Due, date: CivilDate) => Effect.Effect<void>
  /** Takes a payment back that is still to be made. */
  readonly cancel: (due: Due) => Effect.Effect<void, PluggyRefusal>
  /** Takes back what a payer agreed to, and all that is still to be paid. */
  readonly cancelAll: (request: Request) => Effect.Effect<void>
  /** What a payment that was made is known by at the central bank. */
  readonly endToEnd: (due: Due) => string
  readonly handlers: Part
}

/** None yet. `payments` is asked for later, since each knows the other. */
export const makeScheduledPayments = (
  { simulation: { ids, time, world } }: Setting,
  { tell }: Hooks,
  payments: () => Payments
): ScheduledPayments => {
  const dues = makeStore<Due>(ids, "scheduled payment")
  const failures = new Map<string, string>()

  const of = (request: Request) => dues.list().filter((due) => due.request === request)
  const isAutomatic = ({ request }: Due): boolean => request.automaticPix !== undefined

  const statusOf = ({ attempts, date, isCanceled }: Due): "SCHEDULED" | "COMPLETED" | "ERROR" | "CANCELED" => {
    if (isCanceled) return "CANCELED"
    const last = attempts.at(-1)
    if (last === undefined || last.date !== date) return "SCHEDULED"
    return last.error === undefined ? "COMPLETED" : "ERROR"
  }

  const about = (due: Due, what: "created" | "completed" | "error" | "canceled") =>
    isAutomatic(due)
      ? {
          event: `automatic_pix_payment/${what}` as const,
          paymentRequestId: due.request.id,
          automaticPixPaymentId: due.id
        }
      : { event: `scheduled_payment/${what}` as const, paymentRequestId: due.request.id, scheduledPaymentId: due.id }

  /** Pays what is due on its day, if it is still to be paid then. */
  const pay = (due: Due, date: CivilDate): Effect.Effect<void> =>
    Effect.suspend(() => {
      const { request } = due
      if (due.isCanceled || due.date !== date || request.isCanceled) return Effect.void
      // A request that was deleted is not paid any more.
      if (payments().requests.get(request.id) === undefined) return Effect.void
      const error = due.refused ?? failures.get(due.id) ?? due.request.failure
      failures.delete(due.id)
      due.request.failure = undefined
      due.attempts = [...due.attempts, { date, error }]
      if (error !== undefined) {
        return tell({ ...about(due, "error"), error: { code: error, message: `The bank refused: ${error}` } })
      }
      const isLast = !isAutomatic(due) && of(due.request).every((each) => statusOf(each) !== "SCHEDULED")
      return Effect.andThen(
        tell(about(due, "completed")),
        isLast ? tell({ event: "scheduled_payment/all_completed", paymentRequestId: due.request.id }) : Effect.void
      )
    })

  const add = (request: Request, details: Pick<Due, "amount" | "date"> & Partial<Due>): Effect.Effect<Due> =>
    Effect.suspend(() => {
      const due = dues.add({
        description: request.description,
        clientPaymentId: undefined,
        isFirst: false,
        refused: undefined,
        ...details,
        id: dues.nextId(),
        request,
        attempts: [],
        isCanceled: false
      })
      return Effect.as(
        Effect.andThen(tell(about(due, "created")), time.at(payingTime(due.date), pay(due, due.date))),
        due
      )
    })

  const set: ScheduledPayments["set"] = (request) =>
    Effect.suspend(() => {
      const { amount = 0, automaticPix, schedule } = request
      if (automaticPix !== undefined) {
        const first = automaticPix?.firstPayment
        if (first === null || first === undefined) return Effect.void
        const date = first.date?.slice(0, 10) ?? world.today
        return Effect.asVoid(add(request, { amount: first.amount, date, isFirst: true }))
      }
      if (schedule === undefined) return Effect.void
      return Effect.andThen(
        Effect.forEach(datesOf(schedule), (date) => add(request, { amount, date }), { discard: true }),
        tell({ event: "scheduled_payment/all_created", paymentRequestId: request.id })
      )
    })

  const find = (requestId: string, id: string): Answer<Due> => {
    const due = dues.get(id)
    return due === undefined || due.request.id !== requestId
      ? Result.fail(notFound("scheduled payment"))
      : Result.succeed(due)
  }

  /** Takes a payment back that is still to be made. */
  const cancel = (due: Due): Effect.Effect<void, PluggyRefusal> =>
    Effect.suspend(() => {
      if (statusOf(due) !== "SCHEDULED") return Effect.fail(badRequest("The payment is not scheduled any more"))
      due.isCanceled = true
      return tell(about(due, "canceled"))
    })

  const cancelAll = (request: Request): Effect.Effect<void> =>
    Effect.suspend(() => {
      request.isCanceled = true
      const open = of(request).filter((due) => statusOf(due) === "SCHEDULED")
      return Effect.andThen(
        Effect.forEach(open, (due) => Effect.ignore(cancel(due)), { discard: true }),
        payments().tellStatus(request)
      )
    })

  const endToEnd = ({ date, id }: Due): string =>
    `E99990901${date.replaceAll("-", "")}${id.replaceAll("-", "").slice(0, 15)}`

  const write = (due: Due): SchedulePayment => {
    const status = statusOf(due)
    const error = due.attempts.at(-1)?.error
    return {
      id: due.id,
      description: due.description ?? "",
      scheduledDate: due.date,
      status,
      ...(status === "COMPLETED" ? { endToEndId: endToEnd(due) } : {}),
      errorDetail: status === "ERROR" && error !== undefined ? { code: error, description: error, detail: error } : null
    }
  }

  const handlers: Part = [
    on(paymentSchedulesList, ({ id, page }) =>
      answer(() => Result.map(payments().requests.find(id), (request) => onePage(of(request).map(write), page)))
    ),
    on(
      paymentSchedulesCancel,
      ({ id }) =>
        Effect.flatMap(
          answer(() => payments().requests.find(id)),
          cancelAll
        ),
      204
    ),
    on(
      paymentSchedulesCancelSpecific,
      ({ id, scheduleId }) =>
        Effect.flatMap(
          answer(() => find(id, scheduleId)),
          cancel
        ),
      204
    )
  ]

  return {
    set,
    fail: (id, code) => {
      if (dues.get(id) === undefined) return false
      failures.set(id, code)
      return true
    },
    statusOf,
    of,
    find,
    add,
    again: (due, date) =>
      Effect.suspend(() => {
        due.date = date
        return time.at(payingTime(date), pay(due, date))
      }),
    cancel,
    cancelAll,
    endToEnd,
    handlers
  }
}
