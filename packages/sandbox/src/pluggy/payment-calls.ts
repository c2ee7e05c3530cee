/** What answers the operations of payment requests, and of the attempts to pay them. */
import {
  type CreatePaymentRequest,
  paymentIntentCreate,
  paymentIntentRetrieve,
  paymentIntentsList,
  paymentRequestCreate,
  paymentRequestCreatePixQr,
  paymentRequestDelete,
  paymentRequestRetrieve,
  paymentRequestsList,
  paymentRequestUpdate
} from "@bankstream/pluggy/payments"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { badRequest, notPositive } from "./errors.ts"
import { given } from "../given.ts"
import { formatMillis } from "./instants.ts"
import { onePage, pageOf } from "./lists.ts"
import { type Answer, answer, on, type Part, type Setting } from "./part.ts"
import type { Payers } from "./payers.ts"
import { datesOf } from "./payment-dates.ts"
import type { Request } from "./payment-progress.ts"
import type { Payments } from "./payments.ts"

/** What answers the operations of payment requests and intents. */
export const paymentHandlers = ({ now, simulation: { world } }: Setting, payers: Payers, payments: Payments): Part => {
  const { create, intents, intentsOf, requests, start, statusOf, write, writeIntent } = payments

  /** The parties that a request names. */
  const partiesOf = ({ customerId, recipientId }: Pick<CreatePaymentRequest, "customerId" | "recipientId">) =>
    Result.flatMap(
      recipientId === undefined ? Result.succeed(undefined) : payers.recipient(recipientId),
      (recipient): Answer<Pick<Request, "customer" | "recipient">> =>
        Result.map(customerId === undefined ? Result.succeed(undefined) : payers.customer(customerId), (customer) => ({
          recipient,
          customer
        }))
    )

  return [
    on(paymentRequestCreate, (request) =>
      answer(() => {
        const { amount, callbackUrls, clientPaymentId, description, schedule } = request
        if (amount <= 0) return Result.fail(notPositive)
        if (schedule !== null && schedule !== undefined && (datesOf(schedule)[0] ?? "") <= world.today) {
          return Result.fail(badRequest("schedule must begin after today"))
        }
        return Result.map(partiesOf(request), (parties) =>
          write(
            create({
              amount,
              description,
              callbackUrls: given(callbackUrls ?? null),
              clientPaymentId,
              schedule: schedule ?? undefined,
              ...parties
            })
          )
        )
      })
    ),
    on(paymentRequestCreatePixQr, ({ callbackUrls, customerId, pixQrCode }) =>
      answer(() =>
        Result.map(partiesOf({ customerId }), (parties) =>
          write(
            create({ pixQrCode, amount: amountIn(pixQrCode), callbackUrls: given(callbackUrls ?? null), ...parties })
          )
        )
      )
    ),
    on(paymentRequestRetrieve, ({ id }) => answer(() => Result.map(requests.find(id), write))),
    on(paymentRequestUpdate, ({ amount, callbackUrls, clientPaymentId, description, id, ...parties }) =>
      answer(() =>
        Result.flatMap(requests.find(id), (found) => {
          if (amount !== undefined && amount <= 0) return Result.fail(notPositive)
          if (statusOf(found) !== "CREATED") return Result.fail(badRequest("The payment request was begun already"))
          return Result.map(partiesOf(parties), ({ customer, recipient }) => {
            found.amount = amount ?? found.amount
            found.callbackUrls = callbackUrls === undefined ? found.callbackUrls : given(callbackUrls)
            found.clientPaymentId = clientPaymentId ?? found.clientPaymentId
            found.description = description ?? found.description
            found.customer = customer ?? found.customer
            found.recipient = recipient ?? found.recipient
            found.updatedAt = now()
            return write(found)
          })
        })
      )
    ),
    on(paymentRequestDelete, ({ id }) => answer(() => requests.remove(id))),
    on(paymentRequestsList, ({ customer, from, pixKey, status, to, ...page }) =>
      answer(() => {
        const wanted = requests.list().filter((each) => {
          const day = formatMillis(each.createdAt).slice(0, 10)
          return (
            day >= (from ?? day).slice(0, 10) &&
            day <= (to ?? day).slice(0, 10) &&
            (status ?? statusOf(each)) === statusOf(each) &&
            (pixKey ?? each.recipient?.pixKey) === each.recipient?.pixKey &&
            (customer === undefined || (each.customer?.name ?? "").includes(customer))
          )
        })
        return Result.succeed(pageOf(wanted.map(write), page))
      })
    ),
    on(paymentIntentCreate, (request) => Effect.map(start(request), writeIntent)),
    on(paymentIntentRetrieve, ({ id }) => answer(() => Result.map(intents.find(id), writeIntent))),
    on(paymentIntentsList, ({ page, paymentRequestId }) =>
      answer(() =>
        Result.map(requests.find(paymentRequestId), (request) => onePage(intentsOf(request).map(writeIntent), page))
      )
    )
  ]
}

/** The amount in a code of Pix: field 54, after whose number comes its length. */
const amountIn = (code: string): number | undefined => {
  const found = /5303986540[1-9](\d+\.\d{2})/.exec(code)?.[1]
  return found === undefined ? undefined : Number(found)
}
