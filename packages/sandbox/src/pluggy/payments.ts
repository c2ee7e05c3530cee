/** Requests to be paid, and the attempts to pay them. */
import type { CreatePaymentIntent, PaymentIntent, PaymentRequest } from "@bankstream/pluggy/payments"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { findConnector, writeConnector } from "./connectors.ts"
import type { Consents } from "./consent-pages.ts"
import { badRequest, notFound, type PluggyRefusal } from "./errors.ts"
import { given } from "../given.ts"
import { formatMillis } from "./instants.ts"
import { type Answer, answer, type Setting } from "./part.ts"
import type { Customer, Recipient } from "./payers.ts"
import type { Schedule } from "./payment-dates.ts"
import { makeStore, type Store } from "./store.ts"
import type { Hooks } from "./webhooks.ts"

/** A request to be paid. */
export interface Request {
  readonly id: string
  readonly createdAt: number
  updatedAt: number
  amount: number | undefined
  description: string | undefined
  callbackUrls: PaymentRequest["callbackUrls"]
  recipient: Recipient | undefined
  customer: Customer | undefined
  clientPaymentId: string | undefined
  readonly schedule: Schedule | undefined
  readonly pixQrCode: string | undefined
  readonly automaticPix: PaymentRequest["automaticPix"] | undefined
  /** What the next attempt to pay it fails with. */
  failure: string | undefined
  /** Whether what was authorized was taken back. */
  isCanceled: boolean
}

/** An attempt to pay. */
export interface Intent {
  readonly id: string
  readonly request: Request
  readonly createdAt: number
  readonly method: "PIS" | "PIX"
  readonly connectorId: number | undefined
  readonly payer: CreatePaymentIntent["parameters"]
  decision: { readonly at: number; readonly agrees: boolean; readonly failure: string | undefined } | undefined
}

/** Requests and attempts, for what else is made of them. */
export interface Payments {
  readonly requests: Store<Request>
  readonly statusOf: (request: Request) => string
  readonly write: (request: Request) => PaymentRequest
  readonly create: (details: Partial<Request>) => Request
  readonly tellStatus: (request: Request) => Effect.Effect<void>
  readonly intents: Store<Intent>
  readonly intentsOf: (request: Request) => ReadonlyArray<Intent>
  readonly writeIntent: (intent: Intent) => PaymentIntent
  /** Begins an attempt. */
  readonly start: (details: CreatePaymentIntent) => Effect.Effect<Intent, PluggyRefusal>
}

/** When an attempt asks its payer, and how long it waits. */
const ASKS_AFTER = 100
const PATIENCE = 5 * 60_000

/** What becomes of a payment that was agreed to, and when. */
const STEPS = [
  [0, "CONSENT_AUTHORIZED"],
  [100, "PAYMENT_PENDING"],
  [250, "PAYMENT_SETTLEMENT_PROCESSING"]
] as const
const SETTLED_AFTER = 500

/** How far an attempt has come, and what it failed with. */
interface Progress {
  readonly status: string
  readonly error: string | undefined
}

/** What is told when the consent was given, for a request that is paid later. */
type OnAuthorized = (request: Request) => Effect.Effect<void>

/** No payments yet. */
export const makePayments = (
  { now, origin, simulation: { ids, time, world } }: Setting,
  { tell }: Hooks,
  consents: Consents,
  onAuthorized: OnAuthorized
): Payments => {
  const requests = makeStore<Request>(ids, "payment request")
  const intents = makeStore<Intent>(ids, "payment intent")

  const isLater = ({ automaticPix, schedule }: Request): boolean => automaticPix !== undefined || schedule !== undefined

  const progressOf = ({ createdAt, decision, method, request }: Intent): Progress => {
    const at = now()
    if (decision === undefined) {
      if (method === "PIX") return { status: "PAYMENT_PENDING", error: undefined }
      if (at < createdAt + ASKS_AFTER) return { status: "STARTED", error: undefined }
      return at < createdAt + ASKS_AFTER + PATIENCE
        ? { status: "CONSENT_AWAITING_AUTHORIZATION", error: undefined }
        : { status: "CONSENT_REJECTED", error: "TEMPO_EXPIRADO_AUTORIZACAO" }
    }
    if (!decision.agrees) return { status: "CONSENT_REJECTED", error: "REJEITADO_USUARIO" }
    const elapsed = at - decision.at
    if (isLater(request)) return { status: "CONSENT_AUTHORIZED", error: undefined }
    if (elapsed >= SETTLED_AFTER) {
      return decision.failure === undefined
        ? { status: "PAYMENT_COMPLETED", error: undefined }
        : { status: "PAYMENT_REJECTED", error: decision.failure }
    }
    return { status: STEPS.findLast(([from]) => elapsed >= from)?.[1] ?? "STARTED", error: undefined }
  }

  const intentsOf = (request: Request) => intents.list().filter((intent) => intent.request === request)

  const latestOf = (request: Request): Intent | undefined => intentsOf(request).at(-1)

  const statusOf: Payments["statusOf"] = (request) => {
    if (request.isCanceled) return "CANCELED"
    const latest = latestOf(request)
    if (latest === undefined) return "CREATED"
    const { error, status } = progressOf(latest)
    if (error !== undefined) return "ERROR"
    switch (status) {
      case "STARTED":
        return "IN_PROGRESS"
      case "CONSENT_AWAITING_AUTHORIZATION":
        return "WAITING_PAYER_AUTHORIZATION"
      case "PAYMENT_COMPLETED":
        return "COMPLETED"
      case "CONSENT_AUTHORIZED":
        if (request.automaticPix !== undefined) return "AUTHORIZED"
        return request.schedule === undefined ? "IN_PROGRESS" : "SCHEDULED"
      default:
        return "IN_PROGRESS"
    }
  }

  const write: Payments["write"] = (request) => {
    const { amount, automaticPix, callbackUrls, clientPaymentId, customer, description, pixQrCode, recipient } = request
    const latest = latestOf(request)
    const error = latest === undefined ? undefined : progressOf(latest).error
    return {
      id: request.id,
      status: statusOf(request),
      paymentUrl: `${origin()}/_sandbox/pay/${request.id}`,
      ...(amount === undefined ? {} : { amount }),
      ...(description === undefined ? {} : { description }),
      callbackUrls: callbackUrls ?? null,
      recipient: recipient ?? (pixQrCode === undefined ? null : { type: "PIX_QR_CODE", ...PIX_OWNER }),
      customer: customer ?? null,
      clientPaymentId: clientPaymentId ?? null,
      schedule: request.schedule === undefined ? null : given(request.schedule),
      ...(automaticPix === undefined ? {} : { automaticPix }),
      pixQrCode: pixQrCode ?? null,
      boleto: null,
      smartAccount: null,
      fees: null,
      isSandbox: true,
      errorDetail: error === undefined ? null : { code: error, providerMessage: `The bank refused: ${error}` },
      createdAt: formatMillis(request.createdAt),
      updatedAt: formatMillis(request.updatedAt)
    }
  }

  const writeIntent = (intent: Intent): PaymentIntent => {
    const { connectorId, createdAt, decision, id, method, payer, request } = intent
    const { error, status } = progressOf(intent)
    const bank = connectorId === undefined ? undefined : findConnector(world, connectorId)
    const isAsking = method === "PIS" && status === "CONSENT_AWAITING_AUTHORIZATION"
    return {
      id,
      status,
      paymentMethod: method,
      paymentRequest: write(request),
      ...(bank === undefined ? {} : { connector: writeConnector(world, bank, false) }),
      ...(isAsking ? { consentUrl: consents.urlOf(id) } : {}),
      ...(method === "PIX" ? { pixData: { value: pixCodeOf(id), qr: QR } } : {}),
      ...(status === "PAYMENT_COMPLETED" ? { referenceId: id.replaceAll("-", "") } : {}),
      debtor: payer === undefined ? null : { name: payer.name ?? null, taxNumber: payer.cnpj ?? payer.cpf },
      ...(error === undefined
        ? {}
        : {
            errorDetail: {
              code: error,
              providerCode: error,
              providerTitle: "Pagamento não realizado",
              providerDetail: `The bank refused: ${error}`
            }
          }),
      createdAt: formatMillis(createdAt),
      updatedAt: formatMillis(decision?.at ?? createdAt)
    }
  }

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
    ...(progressOf(intent).status === "PAYMENT_COMPLETED" ? { referenceId: intent.id.replaceAll("-", "") } : {})
  })

  const tellStatus: Payments["tellStatus"] = (request) =>
    Effect.suspend(() => {
      const status = statusOf(request)
      return ["AUTHORIZED", "CANCELED", "COMPLETED", "ERROR"].includes(status)
        ? tell({ event: "payment_request/updated", paymentRequestId: request.id, data: { status } })
        : Effect.void
    })

  /** Tells how an attempt ended, if it has. */
  const tellEnd = (intent: Intent): Effect.Effect<void> =>
    Effect.suspend(() => {
      const { error, status } = progressOf(intent)
      if (error === undefined && status !== "PAYMENT_COMPLETED") return Effect.void
      const end =
        error === undefined
          ? tell({ event: "payment_intent/completed", ...about(intent) })
          : tell({
              event: "payment_intent/error",
              ...about(intent),
              error: { code: error, message: `The bank refused: ${error}` }
            })
      return Effect.andThen(end, tellStatus(intent.request))
    })

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

  const start = (intent: Intent): Effect.Effect<void> => {
    const { recipient } = intent.request
    consents.ask(intent.id, {
      about: `R$ ${String(intent.request.amount ?? "—")} to ${recipient?.name ?? PIX_OWNER.name}`,
      isOpen: () => intent.decision === undefined && progressOf(intent).error === undefined,
      decide: (agrees) => decide(intent, agrees)
    })
    const asks = intent.createdAt + ASKS_AFTER
    const isUndecided = (then: Effect.Effect<void>) =>
      Effect.suspend(() => (intent.decision === undefined ? then : Effect.void))
    return Effect.andThen(
      tell({ event: "payment_intent/created", ...about(intent) }),
      intent.method === "PIX"
        ? Effect.void
        : Effect.andThen(
            time.at(
              asks,
              isUndecided(
                Effect.suspend(() => tell({ event: "payment_intent/waiting_payer_authorization", ...about(intent) }))
              )
            ),
            time.at(asks + PATIENCE, isUndecided(tellEnd(intent)))
          )
    )
  }

  const makeIntent = (request: CreatePaymentIntent): Answer<Intent> =>
    Result.flatMap(requests.find(request.paymentRequestId), (found): Answer<Intent> => {
      const { connectorId, parameters, paymentMethod: method = "PIS" } = request
      if (method === "PIS") {
        if (connectorId === undefined || parameters === undefined) {
          return Result.fail(badRequest("connectorId and parameters should not be empty"))
        }
        if (findConnector(world, connectorId) === undefined) return Result.fail(notFound("connector"))
      }
      return Result.succeed(
        intents.add({
          id: intents.nextId(),
          request: found,
          createdAt: now(),
          method,
          connectorId,
          payer: parameters,
          decision: undefined
        })
      )
    })

  return {
    requests,
    intents,
    intentsOf,
    statusOf,
    write,
    writeIntent,
    create,
    tellStatus,
    start: (details) =>
      Effect.flatMap(
        answer(() => makeIntent(details)),
        (intent) => Effect.as(start(intent), intent)
      )
  }
}

/** Whose a QR code is that somebody made up. */
const PIX_OWNER = { name: "Loja do Bairro Ltda.", taxNumber: "11222333000181" }

/** A picture of nothing: the payer copies the code beside it. */
const QR = "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4="

const pixCodeOf = (id: string): string => `00020126580014br.gov.bcb.pix0136${id}5204000053039865802BR6304ABCD`
