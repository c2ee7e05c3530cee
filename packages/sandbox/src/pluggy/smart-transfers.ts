/** Payments that a payer has agreed to beforehand, within limits. */
import {
  type CreateSmartTransferPreauthorization,
  smartTransferPaymentCreate,
  type SmartTransferPayment,
  smartTransferPaymentretrieve,
  smartTransferPreauthorizationCreate,
  type SmartTransferPreauthorization,
  smartTransferPreauthorizationPaymentsList,
  smartTransferPreauthorizationRetrieve,
  smartTranfersPreauthorizationsList
} from "@bankstream/pluggy/smart-transfers"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { CREDENTIALS } from "../credentials.ts"
import type { Institution } from "../world.ts"
import { findPayer, writeConnector } from "./connectors.ts"
import type { Consents } from "./consent-pages.ts"
import { badRequest, notPositive } from "./errors.ts"
import { given } from "../given.ts"
import { formatMillis } from "./instants.ts"
import { pageOf } from "./lists.ts"
import { type Answer, answer, on, type Part, type Setting } from "./part.ts"
import type { Payers, Recipient } from "./payers.ts"
import { dayOf, isTooMuch } from "./smart-transfer-limits.ts"
import { makeStore } from "./store.ts"
import type { Hooks } from "./webhooks.ts"

interface Preauthorization {
  readonly id: string
  readonly createdAt: number
  readonly bank: Institution
  readonly request: CreateSmartTransferPreauthorization
  readonly recipients: ReadonlyArray<Recipient>
  updatedAt: number
  status: "CREATED" | "COMPLETED" | "REJECTED"
  /** What its next payment fails with. */
  failure: string | undefined
}

interface Payment {
  readonly id: string
  readonly createdAt: number
  readonly preauthorization: Preauthorization
  readonly recipient: Recipient
  readonly amount: number
  readonly description: string | undefined
  readonly clientPaymentId: string | undefined
  readonly error: string | undefined
}

/** What a payment does, and from how many milliseconds after its beginning. */
const STEPS = [
  [0, "CONSENT_AUTHORIZED"],
  [100, "PAYMENT_PENDING"],
  [250, "PAYMENT_SETTLEMENT_PROCESSING"]
] as const
const SETTLED_AFTER = 500

/** Smart transfers, and how one is made to fail. */
export interface SmartTransfers {
  readonly fail: (id: string, code: string) => boolean
  readonly handlers: Part
}

/** None yet. */
export const makeSmartTransfers = (
  { now, simulation: { ids, time, world } }: Setting,
  payers: Payers,
  { tell }: Hooks,
  consents: Consents
): SmartTransfers => {
  const preauthorizations = makeStore<Preauthorization>(ids, "smart transfer preauthorization")
  const payments = makeStore<Payment>(ids, "smart transfer payment")

  const write = (one: Preauthorization): SmartTransferPreauthorization => {
    const { callbackUrls, clientPreauthorizationId, configuration } = one.request
    return {
      id: one.id,
      status: one.status,
      ...(one.status === "CREATED" ? { consentUrl: consents.urlOf(one.id) } : {}),
      clientPreauthorizationId: clientPreauthorizationId ?? null,
      callbackUrls: given(callbackUrls ?? null),
      ...(configuration === undefined ? {} : { configuration: given(configuration) }),
      recipients: one.recipients,
      connector: writeConnector(world, one.bank, false),
      ...(one.status === "REJECTED"
        ? { errorDetail: { code: "REJEITADO_USUARIO", description: "The payer refused", detail: "The payer refused" } }
        : {}),
      createdAt: formatMillis(one.createdAt),
      updatedAt: formatMillis(one.updatedAt)
    }
  }

  const statusOf = ({ createdAt, error }: Payment): string => {
    const elapsed = now() - createdAt
    if (elapsed >= SETTLED_AFTER) return error === undefined ? "PAYMENT_COMPLETED" : "PAYMENT_REJECTED"
    return STEPS.findLast(([from]) => elapsed >= from)?.[1] ?? "CONSENT_AUTHORIZED"
  }

  const writePayment = (payment: Payment): SmartTransferPayment => {
    const { amount, clientPaymentId, createdAt, description, error, id, preauthorization, recipient } = payment
    const status = statusOf(payment)
    return {
      id,
      preauthorizationId: preauthorization.id,
      status,
      amount,
      recipient,
      ...(description === undefined ? {} : { description }),
      ...(clientPaymentId === undefined ? {} : { clientPaymentId }),
      ...(status === "PAYMENT_REJECTED"
        ? { errorDetail: { code: error ?? null, description: "The bank refused" } }
        : {}),
      createdAt: formatMillis(createdAt),
      updatedAt: formatMillis(Math.min(now(), createdAt + SETTLED_AFTER))
    }
  }

  const about = ({ id }: Preauthorization) => ({
    smartTransferPreauthorizationId: id,
    clientId: CREDENTIALS.pluggy.clientId
  })

  const decide = (one: Preauthorization, agrees: boolean): Effect.Effect<string | undefined> =>
    Effect.suspend(() => {
      one.status = agrees ? "COMPLETED" : "REJECTED"
      one.updatedAt = now()
      const { error, success } = one.request.callbackUrls ?? {}
      const refused = { code: "REJEITADO_USUARIO", description: "The payer refused", detail: "The payer refused" }
      return Effect.as(
        tell({
          event: agrees ? "smart_transfer_preauthorization/completed" : "smart_transfer_preauthorization/error",
          ...about(one),
          status: one.status,
          ...(agrees ? {} : { error: refused })
        }),
        agrees ? success : error
      )
    })

  const pay = (one: Preauthorization, recipient: Recipient, amount: number): string | undefined => {
    const failure = one.failure
    one.failure = undefined
    if (failure !== undefined) return failure
    const paid = payments
      .list()
      .filter(({ error, preauthorization }) => preauthorization === one && error === undefined)
    return isTooMuch(one.request.configuration, paid, amount, world.today) ||
      !one.recipients.some(({ id }) => id === recipient.id)
      ? "PAYMENT_DIFFERENT_FROM_CONSENT"
      : undefined
  }

  const handlers: Part = [
    on(smartTranfersPreauthorizationsList, (page) =>
      answer(() => Result.succeed(pageOf(preauthorizations.list().map(write), page)))
    ),
    on(smartTransferPreauthorizationCreate, (request) =>
      answer(() => {
        const bank = findPayer(world, request.connectorId)
        if (Result.isFailure(bank)) return Result.fail(bank.failure)
        const recipients: Array<Recipient> = []
        for (const id of request.recipientIds) {
          const found = payers.recipient(id)
          if (Result.isFailure(found)) return Result.fail(found.failure)
          recipients.push(found.success)
        }
        const at = now()
        const one = preauthorizations.add({
          id: preauthorizations.nextId(),
          createdAt: at,
          updatedAt: at,
          bank: bank.success,
          request,
          recipients,
          status: "CREATED",
          failure: undefined
        })
        consents.ask(one.id, {
          about: `Payments to ${recipients.map(({ name }) => name).join(", ")}, now and later`,
          isOpen: () => one.status === "CREATED",
          decide: (agrees) => decide(one, agrees)
        })
        return Result.succeed(write(one))
      })
    ),
    on(smartTransferPreauthorizationRetrieve, ({ id }) => answer(() => Result.map(preauthorizations.find(id), write))),
    on(smartTransferPreauthorizationPaymentsList, ({ from, id, to, ...page }) =>
      answer(() =>
        Result.map(preauthorizations.find(id), (one) => {
          const mine = payments.list().filter(({ createdAt, preauthorization }) => {
            const day = dayOf(createdAt)
            return preauthorization === one && day >= (from ?? day).slice(0, 10) && day <= (to ?? day).slice(0, 10)
          })
          return pageOf(mine.map(writePayment), page)
        })
      )
    ),
    on(smartTransferPaymentCreate, ({ amount, clientPaymentId, description, preauthorizationId, recipientId }) =>
      Effect.flatMap(
        answer(() =>
          Result.flatMap(preauthorizations.find(preauthorizationId), (one): Answer<Payment> => {
            if (one.status !== "COMPLETED") return Result.fail(badRequest("The preauthorization is not authorized"))
            if (amount <= 0) return Result.fail(notPositive)
            return Result.map(payers.recipient(recipientId), (recipient) =>
              payments.add({
                id: payments.nextId(),
                createdAt: now(),
                preauthorization: one,
                recipient,
                amount,
                description,
                clientPaymentId,
                error: pay(one, recipient, amount)
              })
            )
          })
        ),
        (payment) =>
          Effect.as(
            time.at(
              payment.createdAt + SETTLED_AFTER,
              Effect.suspend(() =>
                tell({
                  event:
                    payment.error === undefined ? "smart_transfer_payment/completed" : "smart_transfer_payment/error",
                  ...about(payment.preauthorization),
                  smartTransferPaymentId: payment.id,
                  status: statusOf(payment),
                  ...(payment.error === undefined
                    ? {}
                    : { error: { code: payment.error, description: "The bank refused", detail: payment.error } })
                })
              )
            ),
            writePayment(payment)
          )
      )
    ),
    on(smartTransferPaymentretrieve, ({ id }) => answer(() => Result.map(payments.find(id), writePayment)))
  ]

  return {
    fail: (id, code) => {
      const one = preauthorizations.get(id)
      if (one !== undefined) one.failure = code
      return one !== undefined
    },
    handlers
  }
}
