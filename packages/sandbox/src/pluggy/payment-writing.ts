/** Requests to be paid, and attempts to pay them, as Pluggy shows them. */
import type { PaymentIntent, PaymentRequest } from "@bankstream/pluggy/payments"
import { given } from "../given.ts"
import { findConnector, writeConnector } from "./connectors.ts"
import type { Consents } from "./consent-pages.ts"
import { formatMillis } from "./instants.ts"
import type { Setting } from "./part.ts"
import { type Intent, leadingIntent, progressOf, type Request, statusOf } from "./payment-progress.ts"

/** Writes them. */
export interface PaymentWriter {
  readonly write: (request: Request) => PaymentRequest
  readonly writeIntent: (intent: Intent) => PaymentIntent
}

/** Writes what a request and its attempts are now. */
export const makePaymentWriter = (
  { now, origin, simulation: { world } }: Setting,
  consents: Pick<Consents, "urlOf">,
  intentsOf: (request: Request) => ReadonlyArray<Intent>
): PaymentWriter => {
  const write = (request: Request): PaymentRequest => {
    const { amount, automaticPix, callbackUrls, clientPaymentId, customer, description, pixQrCode, recipient } = request
    const status = statusOf(request, intentsOf(request), now())
    const leading = leadingIntent(intentsOf(request), now())
    const error = leading === undefined || status !== "ERROR" ? undefined : progressOf(leading, now()).error
    return {
      id: request.id,
      status,
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
      errorDetail: error === undefined ? null : { code: error, providerMessage: refusal(error) },
      createdAt: formatMillis(request.createdAt),
      updatedAt: formatMillis(request.updatedAt)
    }
  }

  const writeIntent = (intent: Intent): PaymentIntent => {
    const { connectorId, createdAt, decision, id, method, payer, request } = intent
    const { error, status } = progressOf(intent, now())
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
      ...(status === "PAYMENT_COMPLETED" ? { referenceId: referenceOf(intent) } : {}),
      debtor: payer === undefined ? null : { name: payer.name ?? null, taxNumber: payer.cnpj ?? payer.cpf },
      ...(error === undefined
        ? {}
        : {
            errorDetail: {
              code: error,
              providerCode: error,
              providerTitle: "Pagamento não realizado",
              providerDetail: refusal(error)
            }
          }),
      createdAt: formatMillis(createdAt),
      updatedAt: formatMillis(decision?.at ?? createdAt)
    }
  }

  return { write, writeIntent }
}

/** What a bank says of a payment that it did not make. */
export const refusal = (code: string): string => `The bank refused: ${code}`

/** What a payment that was made is known by. */
export const referenceOf = ({ id }: Intent): string => id.replaceAll("-", "")

/** Whose a QR code is that somebody made up. */
export const PIX_OWNER = { name: "Loja do Bairro Ltda.", taxNumber: "11222333000181" }

/** A picture of nothing: the payer copies the code beside it. */
const QR = "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4="

const pixCodeOf = (id: string): string => `00020126580014br.gov.bcb.pix0136${id}5204000053039865802BR6304ABCD`
