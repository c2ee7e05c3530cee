/** What is paid later, once its payer has agreed: the payments of a schedule, and those of a Pix Automático. */
import {
  type AutomaticPixPayment,
  type AutomaticPixPaymentDetail,
  cancelAutomaticPixSchedule,
  paymentRequestCancelAutomaticPixConsent,
  paymentRequestCreateAutomaticPix,
  paymentRequestCreateAutomaticPixSchedule,
  paymentRequestGetAutomaticPixSchedule,
  paymentRequestGetAutomaticPixSchedules,
  paymentSchedulesCancel,
  paymentSchedulesCancelSpecific,
  paymentSchedulesList,
  retryAutomaticPixSchedule,
  type SchedulePayment
} from "@bankstream/pluggy/payments"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { CivilDate } from "../world.ts"
import { badRequest, notFound, type PluggyRefusal } from "./errors.ts"
import { given } from "./given.ts"
import { formatMidnight } from "./instants.ts"
import { onePage } from "./lists.ts"
import { type Answer, answer, on, type Part, type Setting } from "./part.ts"
import type { Payers } from "./payers.ts"
import { datesOf, later, payingTime } from "./payment-dates.ts"
import type { Payments, Request } from "./payments.ts"
import { makeStore } from "./store.ts"
import type { Hooks } from "./webhooks.ts"

/** A payment of a day to come. */
interface Due {
  readonly id: string
  readonly request: Request
  readonly amount: number
  readonly description: string | undefined
  readonly clientPaymentId: string | undefined
  readonly isFirst: boolean
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
  readonly handlers: Part
}

/** Documented: from the second to the tenth day from now. */
const SOONEST = 2
const LATEST = 10
/** Documented: three times more, in seven days. */
const MOST_ATTEMPTS = 4

/** None yet. `payments` is asked for later, since each knows the other. */
export const makeScheduledPayments = (
  { now, simulation: { ids, time, world } }: Setting,
  payers: Payers,
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
      if (due.isCanceled || due.date !== date || due.request.isCanceled) return Effect.void
      const error = failures.get(due.id) ?? due.request.failure
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

  const writeAutomatic = (due: Due): AutomaticPixPayment => {
    const { amount, attempts, clientPaymentId, description, id, isFirst, request } = due
    const status = statusOf(due)
    const error = attempts.at(-1)?.error
    const errorOf = (code: string | undefined) => (code === undefined ? {} : { errorDetail: { code, detail: code } })
    return {
      id,
      status,
      amount,
      date: due.date,
      recipientId: request.recipient?.id ?? "",
      isFirstPayment: isFirst,
      ...(description === undefined ? {} : { description }),
      ...(clientPaymentId === undefined ? {} : { clientPaymentId }),
      ...(status === "COMPLETED" ? { endToEndId: endToEnd(due) } : {}),
      ...(status === "ERROR" ? errorOf(error) : {}),
      attempts: attempts.map((attempt, i) => ({
        id: ids.uuid("attempt", attempts.length, i),
        date: attempt.date,
        status: attempt.error === undefined ? "COMPLETED" : "ERROR",
        ...errorOf(attempt.error)
      }))
    }
  }

  /** One payment, asked for by itself. */
  const writeDetail = (due: Due): AutomaticPixPaymentDetail =>
    Object.assign(writeAutomatic(due), { scheduledStatusReached: true })

  /** Why a day is not one on which a Pix Automático can be paid. */
  const objection = (request: Request, date: CivilDate): PluggyRefusal | undefined => {
    if (payments().statusOf(request) !== "AUTHORIZED") return badRequest("The payment request is not authorized")
    return date < later(world.today, SOONEST) || date > later(world.today, LATEST)
      ? badRequest(`date must be between ${SOONEST} and ${LATEST} days from now`)
      : undefined
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
    ),
    on(
      paymentRequestCreateAutomaticPix,
      ({ callbackUrls, clientPaymentId, customerId, description, recipientId, ...pix }) =>
        answer(() => {
          if (
            (pix.fixedAmount === undefined) ===
            (pix.maximumVariableAmount === undefined && pix.minimumVariableAmount === undefined)
          ) {
            return Result.fail(badRequest("either fixedAmount or a variable amount should be given"))
          }
          return Result.flatMap(payers.recipient(recipientId), (recipient) =>
            Result.map(
              customerId === undefined ? Result.succeed(undefined) : payers.customer(customerId),
              (customer) => {
                const { expiresAt, firstPayment, startDate, ...details } = pix
                return payments().write(
                  payments().create({
                    description,
                    clientPaymentId,
                    recipient,
                    customer,
                    callbackUrls: given(callbackUrls ?? null),
                    automaticPix: {
                      ...given(details),
                      startDate: formatMidnight(startDate.slice(0, 10)),
                      ...(expiresAt === undefined ? {} : { expiresAt }),
                      ...(firstPayment === undefined
                        ? {}
                        : {
                            firstPayment: {
                              amount: firstPayment.amount,
                              ...(firstPayment.description === undefined
                                ? {}
                                : { description: firstPayment.description }),
                              ...(firstPayment.date === undefined
                                ? {}
                                : { date: formatMidnight(firstPayment.date.slice(0, 10)) })
                            }
                          })
                    }
                  })
                )
              }
            )
          )
        })
    ),
    on(paymentRequestCreateAutomaticPixSchedule, ({ amount, clientPaymentId, date, description, id }) =>
      Effect.flatMap(
        answer(() =>
          Result.flatMap(payments().requests.find(id), (request) => {
            const wrong = objection(request, date)
            return wrong === undefined ? Result.succeed(request) : Result.fail(wrong)
          })
        ),
        (request) =>
          Effect.map(add(request, { amount, date, clientPaymentId, description }), (due) => writeAutomatic(due))
      )
    ),
    on(paymentRequestGetAutomaticPixSchedules, ({ id, page }) =>
      answer(() =>
        Result.map(payments().requests.find(id), (request) =>
          onePage(
            of(request).map((due) => writeAutomatic(due)),
            page
          )
        )
      )
    ),
    on(paymentRequestGetAutomaticPixSchedule, ({ paymentId, requestId }) =>
      answer(() => Result.map(find(requestId, paymentId), writeDetail))
    ),
    on(
      paymentRequestCancelAutomaticPixConsent,
      ({ id }) =>
        Effect.flatMap(
          answer(() => payments().requests.find(id)),
          cancelAll
        ),
      204
    ),
    on(
      cancelAutomaticPixSchedule,
      ({ id, scheduleId }) =>
        Effect.flatMap(
          answer(() => find(id, scheduleId)),
          (due) =>
            // Documented: until ten in the evening of the day before.
            now() < payingTime(due.date) - 11 * 3_600_000
              ? cancel(due)
              : Effect.fail(badRequest("It is too late to cancel the payment"))
        ),
      204
    ),
    on(
      retryAutomaticPixSchedule,
      ({ date, id, scheduleId }) =>
        Effect.flatMap(
          answer(() => find(id, scheduleId)),
          (due): Effect.Effect<void, PluggyRefusal> => {
            if (statusOf(due) !== "ERROR") return Effect.fail(badRequest("Only a payment that failed can be retried"))
            const first = due.attempts[0]?.date ?? due.date
            if (due.attempts.length >= MOST_ATTEMPTS || date > later(first, 7) || date <= due.date) {
              return Effect.fail(badRequest("A payment is retried three times at most, within seven days"))
            }
            due.date = date
            return time.at(payingTime(date), pay(due, date))
          }
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
    handlers
  }
}
