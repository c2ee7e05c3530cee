/** Pix Automático: a payer agrees once, and payments are set by and by. */
import {
  type AutomaticPixPayment,
  type AutomaticPixPaymentDetail,
  cancelAutomaticPixSchedule,
  paymentRequestCancelAutomaticPixConsent,
  paymentRequestCreateAutomaticPix,
  paymentRequestCreateAutomaticPixSchedule,
  paymentRequestGetAutomaticPixSchedule,
  paymentRequestGetAutomaticPixSchedules,
  retryAutomaticPixSchedule
} from "@bankstream/pluggy/payments"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { CivilDate } from "../world.ts"
import { badRequest, notPositive, type PluggyRefusal } from "./errors.ts"
import { given } from "../given.ts"
import { formatMidnight } from "./instants.ts"
import { onePage } from "./lists.ts"
import { answer, on, type Part, type Setting } from "./part.ts"
import type { Payers } from "./payers.ts"
import { later, payingTime } from "./payment-dates.ts"
import type { Request } from "./payment-progress.ts"
import type { Payments } from "./payments.ts"
import type { Due, ScheduledPayments } from "./scheduled-payments.ts"

/** Documented: from the second to the tenth day from now. */
const SOONEST = 2
const LATEST = 10
/** Documented: three times more, in seven days. */
const MOST_ATTEMPTS = 4

/** What answers the operations of Pix Automático. */
export const automaticPixHandlers = (
  { now, simulation: { ids, world } }: Setting,
  payers: Payers,
  payments: Payments,
  { add, again, cancel, cancelAll, endToEnd, find, of, statusOf }: ScheduledPayments
): Part => {
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
    if (payments.statusOf(request) !== "AUTHORIZED") return badRequest("The payment request is not authorized")
    return date < later(world.today, SOONEST) || date > later(world.today, LATEST)
      ? badRequest(`date must be between ${SOONEST} and ${LATEST} days from now`)
      : undefined
  }

  /** What a payment fails with that is not what its payer agreed to. */
  const divergence = ({ automaticPix }: Request, amount: number): string | undefined => {
    const { fixedAmount, maximumVariableAmount, minimumVariableAmount } = automaticPix ?? {}
    if (amount > (maximumVariableAmount ?? amount)) return "LIMITE_VALOR_TRANSACAO_CONSENTIMENTO_EXCEDIDO"
    const isAgreed = amount === (fixedAmount ?? amount) && amount >= (minimumVariableAmount ?? amount)
    return isAgreed ? undefined : "PAGAMENTO_DIVERGENTE_CONSENTIMENTO"
  }

  return [
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
                return payments.write(
                  payments.create({
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
          Result.flatMap(payments.requests.find(id), (request) => {
            const wrong = amount <= 0 ? notPositive : objection(request, date)
            return wrong === undefined ? Result.succeed(request) : Result.fail(wrong)
          })
        ),
        (request) =>
          Effect.map(
            add(request, { amount, date, clientPaymentId, description, refused: divergence(request, amount) }),
            (due) => writeAutomatic(due)
          )
      )
    ),
    on(paymentRequestGetAutomaticPixSchedules, ({ id, page }) =>
      answer(() =>
        Result.map(payments.requests.find(id), (request) =>
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
          answer(() => payments.requests.find(id)),
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
            return again(due, date)
          }
        ),
      204
    )
  ]
}
