/** Requests to be paid, and the attempts to pay them. */
import type { CreatePaymentIntent } from "@bankstream/pluggy/payments"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { findPayer } from "./connectors.ts"
import type { Consents } from "./consent-pages.ts"
import { badRequest, type PluggyRefusal } from "./errors.ts"
import { type Answer, answer, type Setting } from "./part.ts"
import {
  asksAt,
  type Intent,
  isLater,
  payingIntent,
  progressOf,
  type Request,
  SETTLED_AFTER,
  statusOf,
  waitsUntil
} from "./payment-progress.ts"
import { makePaymentWriter, type PaymentWriter, PIX_OWNER, referenceOf, refusal } from "./payment-writing.ts"
import { makeStore, type Store } from "./store.ts"
import type { Hooks } from "./webhooks.ts"

/** Requests and attempts, for what else is made of them. */
export interface Payments extends PaymentWriter {
  readonly requests: Store<Request>
  readonly statusOf: (request: Request) => string
  readonly create: (details: Partial<Request>) => Request
  readonly tellStatus: (request: Request) => Effect.Effect<void>
  readonly intents: Store<Intent>
  readonly intentsOf: (request: Request) => ReadonlyArray<Intent>
  /** Begins an attempt. */
  readonly start: (details: CreatePaymentIntent) => Effect.Effect<Intent, PluggyRefusal>
}

/** What is told when the consent was given, for a request that is paid later. */
type OnAuthorized = (request: Request) => Effect.Effect<void>

/** No payments yet. */
export const makePayments = (
  setting: Setting,
  { tell }: Hooks,
  consents: Consents,
  onAuthorized: OnAuthorized
): Payments => {
  const {
    now,
    simulation: { ids, time, world }
  } = setting
  const requests = makeStore<Request>(ids, "payment request")
  const intents = makeStore<Intent>(ids, "payment intent")
  const intentsOf = (request: Request) => intents.list().filter((intent) => intent.request === request)
  const statusNow = (request: Request) => statusOf(request, intentsOf(request), now())
  const progressNow = (intent: Intent) => progressOf(intent, now())

  const create: Payments["create"] = (details) => {
    const at = now()
    return requests.add({
      amount: undefined,
      description: undefined,
      callbackUrls: null,
      recipient: undefined,
      customer: undefined,
      clientPaymentId: undefined,
      schedule: undefined,
      pixQrCode: undefined,
      automaticPix: undefined,
      failure: undefined,
      isCanceled: false,
      ...details,
      id: requests.nextId(),
      createdAt: at,
      updatedAt: at
    })
  }

  const about = (intent: Intent) => ({
    paymentIntentId: intent.id,
    paymentRequestId: intent.request.id,
    ...(progressNow(intent).status === "PAYMENT_COMPLETED" ? { referenceId: referenceOf(intent) } : {})
  })

  const tellStatus: Payments["tellStatus"] = (request) =>
    Effect.suspend(() => {
      const status = statusNow(request)
      return ["AUTHORIZED", "CANCELED", "COMPLETED", "ERROR"].includes(status)
        ? tell({ event: "payment_request/updated", paymentRequestId: request.id, data: { status } })
        : Effect.void
    })

  /** Tells how an attempt ended, if it has. */
  const tellEnd = (intent: Intent): Effect.Effect<void> =>
    Effect.suspend(() => {
      const { error, status } = progressNow(intent)
      if (error === undefined && status !== "PAYMENT_COMPLETED") return Effect.void
      const end =
        error === undefined
          ? tell({ event: "payment_intent/completed", ...about(intent) })
          : tell({ event: "payment_intent/error", ...about(intent), error: { code: error, message: refusal(error) } })
      return Effect.andThen(end, tellStatus(intent.request))
    })

  /** Why a request cannot be paid at present. What is paid once is not paid again. */
  const objection = (request: Request): string | undefined => {
    if (requests.get(request.id) === undefined) return "The payment request was deleted"
    if (request.isCanceled) return "The payment request was canceled"
    return payingIntent(intentsOf(request), now()) === undefined ? undefined : "The payment request is paid already"
  }

  const decide = (intent: Intent, agrees: boolean): Effect.Effect<string | undefined> =>
    Effect.suspend(() => {
      const { request } = intent
      intent.decision = { at: now(), agrees, failure: request.failure }
      request.failure = undefined
      request.updatedAt = now()
      const { error, success } = request.callbackUrls ?? {}
      const back = (agrees ? success : error) ?? undefined
      if (!agrees) return Effect.as(tellEnd(intent), back)
      const next = isLater(request)
        ? Effect.andThen(tellStatus(request), onAuthorized(request))
        : time.at(now() + SETTLED_AFTER, tellEnd(intent))
      return Effect.as(next, back)
    })

  const begin = (intent: Intent): Effect.Effect<void> => {
    const { recipient } = intent.request
    consents.ask(intent.id, {
      about: `R$ ${String(intent.request.amount ?? "—")} to ${recipient?.name ?? PIX_OWNER.name}`,
      isOpen: () =>
        intent.decision === undefined &&
        progressNow(intent).error === undefined &&
        objection(intent.request) === undefined,
      decide: (agrees) => decide(intent, agrees)
    })
    const isUndecided = (then: Effect.Effect<void>) =>
      Effect.suspend(() => (intent.decision === undefined ? then : Effect.void))
    const isAsked = Effect.suspend(() =>
      tell({ event: "payment_intent/waiting_payer_authorization", ...about(intent) })
    )
    return Effect.andThen(
      tell({ event: "payment_intent/created", ...about(intent) }),
      intent.method === "PIX"
        ? Effect.void
        : Effect.andThen(
            time.at(asksAt(intent), isUndecided(isAsked)),
            time.at(waitsUntil(intent), isUndecided(tellEnd(intent)))
          )
    )
  }

  const makeIntent = (wanted: CreatePaymentIntent): Answer<Intent> =>
    Result.flatMap(requests.find(wanted.paymentRequestId), (request): Answer<Intent> => {
      const { connectorId, parameters, paymentMethod: method = "PIS" } = wanted
      if (method === "PIS") {
        if (connectorId === undefined || parameters === undefined) {
          return Result.fail(badRequest("connectorId and parameters should not be empty"))
        }
        const bank = findPayer(world, connectorId)
        if (Result.isFailure(bank)) return Result.fail(bank.failure)
      }
      const wrong = objection(request)
      if (wrong !== undefined) return Result.fail(badRequest(wrong))
      return Result.succeed(
        intents.add({
          id: intents.nextId(),
          request,
          createdAt: now(),
          method,
          connectorId,
          payer: parameters,
          decision: undefined
        })
      )
    })

  return {
    ...makePaymentWriter(setting, consents, intentsOf),
    requests,
    intents,
    intentsOf,
    statusOf: statusNow,
    create,
    tellStatus,
    start: (details) =>
      Effect.flatMap(
        answer(() => makeIntent(details)),
        (intent) => Effect.as(begin(intent), intent)
      )
  }
}
