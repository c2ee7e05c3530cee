import * as BoletoConnections from "@bankstream/pluggy/boleto-connections"
import * as Boletos from "@bankstream/pluggy/boletos"
import * as Payments from "@bankstream/pluggy/payments"
import * as SmartTransfers from "@bankstream/pluggy/smart-transfers"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { busiest, raw } from "./simulators.ts"

const payer = { connectorId: 600, parameters: { cpf: "76109277673" } }

/** What a payer does at the bank. */
const consent = (id: string, decision: "authorize" | "refuse") =>
  raw("pluggy", `/_sandbox/consents/${id}`, { method: "POST", body: `decision=${decision}` })

/** Everything that can be paid, each to its end. */
export const pluggyPaymentsJourney = Effect.gen(function* () {
  const { world } = yield* Sandbox
  const day = (days: number) => new Date(Date.parse(world.today) + days * 86_400_000).toISOString().slice(0, 10)

  const customer = yield* Payments.paymentCustomerCreate({ type: "INDIVIDUAL", name: "Iara", cpf: "76109277673" })
  yield* Payments.paymentCustomerRetrieve({ id: customer.id })
  yield* Payments.paymentCustomerUpdate({ id: customer.id, email: "iara@example.com" })
  yield* Payments.paymentCustomersList({})
  const [bank] = (yield* Payments.paymentRecipientsInstitutionList({})).results
  yield* Payments.paymentRecipientInstitutionsRetrieve({ id: bank?.id ?? "" })
  const recipient = yield* Payments.paymentRecipientCreate({ pixKey: "loja@example.com" })
  const recipientId = recipient.id
  yield* Payments.paymentRecipientCreate({
    name: "Loja",
    taxNumber: "11222333000181",
    paymentInstitutionId: bank?.id ?? "",
    account: { type: "CHECKING_ACCOUNT", branch: "0001", number: "1" }
  })
  yield* Payments.paymentRecipientRetrieve({ id: recipientId })
  yield* Payments.paymentRecipientUpdate({ id: recipientId, name: "Loja" })
  yield* Payments.paymentRecipientsList({})

  for (const decision of ["authorize", "refuse"] as const) {
    const { id } = yield* Payments.paymentRequestCreate({
      amount: 5,
      recipientId,
      customerId: customer.id,
      description: "Café",
      callbackUrls: { pending: "https://acme.example.com" }
    })
    yield* Payments.paymentRequestUpdate({ id, amount: 6 })
    const intent = yield* Payments.paymentIntentCreate({ paymentRequestId: id, ...payer })
    yield* TestClock.adjust("100 millis")
    yield* Payments.paymentIntentRetrieve({ id: intent.id })
    yield* consent(intent.id, decision)
    yield* TestClock.adjust("500 millis")
    yield* Payments.paymentIntentRetrieve({ id: intent.id })
    yield* Payments.paymentIntentsList({ paymentRequestId: id })
    yield* Payments.paymentRequestRetrieve({ id })
  }
  const pix = yield* Payments.paymentRequestCreatePixQr({ pixQrCode: "00020126" })
  yield* Payments.paymentIntentCreate({ paymentRequestId: pix.id, paymentMethod: "PIX" })
  yield* Payments.paymentRequestDelete({ id: pix.id })

  const authorize = (paymentRequestId: string) =>
    Effect.gen(function* () {
      const { id } = yield* Payments.paymentIntentCreate({ paymentRequestId, ...payer })
      yield* TestClock.adjust("100 millis")
      yield* consent(id, "authorize")
    })
  const schedule = { type: "CUSTOM", dates: [day(1), day(2)] } as const
  const planned = yield* Payments.paymentRequestCreate({ amount: 5, recipientId, schedule })
  yield* authorize(planned.id)
  const [first] = (yield* Payments.paymentSchedulesList({ id: planned.id })).results
  yield* Payments.paymentSchedulesCancelSpecific({ id: planned.id, scheduleId: first?.id ?? "" })
  yield* Payments.paymentSchedulesCancel({ id: planned.id })

  const { id } = yield* Payments.paymentRequestCreateAutomaticPix({
    recipientId,
    interval: "MONTHLY",
    startDate: day(1),
    fixedAmount: 30,
    expiresAt: `${day(300)}T00:00:00Z`,
    firstPayment: { amount: 1, date: day(0) }
  })
  yield* authorize(id)
  const due = yield* Payments.paymentRequestCreateAutomaticPixSchedule({ id, amount: 30, date: day(3) })
  const other = yield* Payments.paymentRequestCreateAutomaticPixSchedule({ id, amount: 30, date: day(4) })
  yield* Payments.cancelAutomaticPixSchedule({ id, scheduleId: other.id })
  yield* raw("pluggy", `/_sandbox/payments/${due.id}/fail`, { body: { code: "SALDO_INSUFICIENTE" } })
  yield* (yield* Sandbox).advance("4 days")
  yield* Payments.paymentRequestGetAutomaticPixSchedules({ id })
  yield* Payments.retryAutomaticPixSchedule({ id, scheduleId: due.id, date: day(2) })
  yield* Payments.paymentRequestGetAutomaticPixSchedule({ requestId: id, paymentId: due.id })
  yield* Payments.paymentRequestCancelAutomaticPixConsent({ id })
  yield* Payments.paymentRequestsList({})

  const preauthorization = yield* SmartTransfers.smartTransferPreauthorizationCreate({
    ...payer,
    recipientIds: [recipientId],
    configuration: { transactionLimit: 100, periodicLimits: { day: { quantityLimit: 2 } } }
  })
  const preauthorizationId = preauthorization.id
  yield* consent(preauthorizationId, "authorize")
  yield* SmartTransfers.smartTransferPreauthorizationRetrieve({ id: preauthorizationId })
  for (const amount of [50, 500]) {
    const payment = yield* SmartTransfers.smartTransferPaymentCreate({ preauthorizationId, recipientId, amount })
    yield* TestClock.adjust("500 millis")
    yield* SmartTransfers.smartTransferPaymentretrieve({ id: payment.id })
  }
  yield* SmartTransfers.smartTransferPreauthorizationPaymentsList({ id: preauthorizationId })
  yield* SmartTransfers.smartTranfersPreauthorizationsList({})

  yield* BoletoConnections.boletoConnectionCreateFromItem({ itemId: busiest(world, "pluggy").id })
  const connection = yield* BoletoConnections.boletoConnectionCreate({ connectorId: 8, credentials: { key: "x" } })
  const boleto = yield* Boletos.boletoCreate({
    boletoConnectionId: connection.id,
    boleto: {
      amount: 25.5,
      dueDate: `${day(3)}T12:00:00.000Z`,
      seuNumero: "A1",
      payer: { name: "Iara", taxNumber: "76109277673", addressState: "PR", addressZipCode: "80020300" }
    }
  })
  yield* Boletos.boletoCancel({ id: boleto.id })
  yield* Boletos.boletoGet({ id: boleto.id })
  yield* Payments.paymentRecipientDelete({ id: recipientId })
  yield* Payments.paymentCustomerDelete({ id: customer.id })
})
