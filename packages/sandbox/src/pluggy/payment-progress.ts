/** How far a request to be paid has come, and each attempt to pay it. */
import type { CreatePaymentIntent, PaymentRequest } from "@bankstream/pluggy/payments"
import type { Customer, Recipient } from "./payers.ts"
import type { Schedule } from "./payment-dates.ts"

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

/** How far an attempt has come, and what it failed with. */
export interface Progress {
  readonly status: string
  readonly error: string | undefined
}

const MINUTE = 60_000

/** When an attempt asks its payer. */
export const asksAt = ({ createdAt }: Intent): number => createdAt + 100

/** Until when it waits for an answer. Documented: half an hour, and an hour for a Pix Automático. */
export const waitsUntil = (intent: Intent): number =>
  asksAt(intent) + (intent.request.automaticPix === undefined ? 30 : 60) * MINUTE

/** What becomes of a payment that was agreed to, and when. */
const STEPS = [
  [0, "CONSENT_AUTHORIZED"],
  [100, "PAYMENT_PENDING"],
  [250, "PAYMENT_SETTLEMENT_PROCESSING"]
] as const
/** When it is over. */
export const SETTLED_AFTER = 500

/** Whether what was agreed to is paid on days to come. */
export const isLater = ({ automaticPix, schedule }: Request): boolean =>
  automaticPix !== undefined || schedule !== undefined

/** How far an attempt has come. */
export const progressOf = (intent: Intent, now: number): Progress => {
  const { decision, method, request } = intent
  const well = (status: string): Progress => ({ status, error: undefined })
  if (decision === undefined) {
    if (method === "PIX") return well("PAYMENT_PENDING")
    if (now < asksAt(intent)) return well("STARTED")
    return now < waitsUntil(intent)
      ? well("CONSENT_AWAITING_AUTHORIZATION")
      : { status: "PAYMENT_TIMEOUT", error: "TEMPO_EXPIRADO_AUTORIZACAO" }
  }
  if (!decision.agrees) return { status: "CONSENT_REJECTED", error: "REJEITADO_USUARIO" }
  const elapsed = now - decision.at
  if (isLater(request)) return well("CONSENT_AUTHORIZED")
  if (elapsed < SETTLED_AFTER) return well(STEPS.findLast(([from]) => elapsed >= from)?.[1] ?? "STARTED")
  return decision.failure === undefined
    ? well("PAYMENT_COMPLETED")
    : { status: "PAYMENT_REJECTED", error: decision.failure }
}

/** The attempt by which a request is being paid, or was; no other one may pay it as well. */
export const payingIntent = (intents: ReadonlyArray<Intent>, now: number): Intent | undefined =>
  intents.find((intent) => intent.decision?.agrees === true && progressOf(intent, now).error === undefined)

/** The attempt that says how a request stands: the one that pays it, or else the latest. */
export const leadingIntent = (intents: ReadonlyArray<Intent>, now: number): Intent | undefined =>
  payingIntent(intents, now) ?? intents.at(-1)

/** How a request with these attempts stands. */
export const statusOf = (request: Request, intents: ReadonlyArray<Intent>, now: number): string => {
  if (request.isCanceled) return "CANCELED"
  const leading = leadingIntent(intents, now)
  if (leading === undefined) return "CREATED"
  const { error, status } = progressOf(leading, now)
  switch (status) {
    case "CONSENT_AWAITING_AUTHORIZATION":
      return "WAITING_PAYER_AUTHORIZATION"
    case "PAYMENT_COMPLETED":
      return "COMPLETED"
    case "CONSENT_AUTHORIZED":
      if (request.automaticPix !== undefined) return "AUTHORIZED"
      return request.schedule === undefined ? "IN_PROGRESS" : "SCHEDULED"
    // Documented: it can be paid as if nobody had tried.
    case "PAYMENT_TIMEOUT":
      return "CREATED"
    default:
      return error === undefined ? "IN_PROGRESS" : "ERROR"
  }
}
