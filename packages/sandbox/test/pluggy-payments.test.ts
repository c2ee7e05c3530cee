import { boletoConnectionCreate, boletoConnectionCreateFromItem } from "@bankstream/pluggy/boleto-connections"
import { boletoCancel, boletoCreate, boletoGet } from "@bankstream/pluggy/boletos"
import { connectorsList } from "@bankstream/pluggy/connectors"
import type { Pluggy, PluggyError } from "@bankstream/pluggy"
import { paymentReason } from "@bankstream/pluggy/payment-reason"
import {
  cancelAutomaticPixSchedule,
  paymentCustomerCreate,
  paymentCustomerDelete,
  paymentCustomerRetrieve,
  paymentCustomersList,
  paymentCustomerUpdate,
  paymentIntentCreate,
  paymentIntentRetrieve,
  paymentIntentsList,
  paymentRecipientCreate,
  paymentRecipientDelete,
  paymentRecipientInstitutionsRetrieve,
  paymentRecipientRetrieve,
  paymentRecipientsInstitutionList,
  paymentRecipientsList,
  paymentRecipientUpdate,
  paymentRequestCancelAutomaticPixConsent,
  paymentRequestCreate,
  paymentRequestCreateAutomaticPix,
  paymentRequestCreateAutomaticPixSchedule,
  paymentRequestCreatePixQr,
  paymentRequestDelete,
  paymentRequestGetAutomaticPixSchedule,
  paymentRequestGetAutomaticPixSchedules,
  paymentRequestRetrieve,
  paymentRequestsList,
  paymentRequestUpdate,
  paymentSchedulesCancel,
  paymentSchedulesCancelSpecific,
  paymentSchedulesList,
  retryAutomaticPixSchedule
} from "@bankstream/pluggy/payments"
import {
  smartTransferPaymentCreate,
  smartTransferPaymentretrieve,
  smartTransferPreauthorizationCreate,
  smartTransferPreauthorizationPaymentsList,
  smartTransferPreauthorizationRetrieve,
  smartTranfersPreauthorizationsList
} from "@bankstream/pluggy/smart-transfers"
import { webhooksCreate } from "@bankstream/pluggy/webhooks"
import { assert, describe, expect, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import { datesOf } from "../src/pluggy/payment-dates.ts"
import { isTooMuch } from "../src/pluggy/smart-transfer-limits.ts"
import { bodyOf, listener, until } from "./listener.ts"
import { busiest, raw, simulators } from "./simulators.ts"

const NOBODY = "00000000-0000-4000-8000-000000000000"
const payer = { connectorId: 600, parameters: { cpf: "76109277673" } }

/** What a payer does on a page: where it leads, or what it says. */
const visit = (path: string, form: Readonly<Record<string, string>>) =>
  Effect.flatMap(Sandbox, ({ urls }) =>
    Effect.promise(async () => {
      const response = await fetch(path.startsWith("http") ? path : urls.pluggy + path, {
        method: "POST",
        body: new URLSearchParams(form),
        redirect: "manual"
      })
      return { status: response.status, to: response.headers.get("location"), text: await response.text() }
    })
  )

const recipient = Effect.map(paymentRecipientCreate({ pixKey: "loja@example.com" }), ({ id }) => id)

/** An attempt to pay that waits for its payer. */
const asking = (paymentRequestId: string) =>
  Effect.gen(function* () {
    const { id } = yield* paymentIntentCreate({ paymentRequestId, ...payer })
    yield* TestClock.adjust("100 millis")
    return yield* paymentIntentRetrieve({ id })
  })

/** A request whose payer has agreed. */
const agreed = (paymentRequestId: string) =>
  Effect.gen(function* () {
    const { consentUrl, id } = yield* asking(paymentRequestId)
    yield* visit(consentUrl ?? "", { decision: "authorize" })
    return id
  })

const failWith = (id: string, code: string) => raw("pluggy", `/_sandbox/payments/${id}/fail`, { body: { code } })

const advance = (days: number) => Effect.flatMap(Sandbox, (sandbox) => sandbox.advance(`${days} days`))

describe("Pluggy's payments", () => {
  layer(simulators())((it) => {
    it.effect("know who pays and who is paid", () =>
      Effect.gen(function* () {
        const customer = yield* paymentCustomerCreate({ type: "INDIVIDUAL", name: "Iara", cpf: "76109277673" })
        assert.deepStrictEqual(yield* paymentCustomerRetrieve({ id: customer.id }), customer)
        expect(yield* paymentCustomerUpdate({ id: customer.id, email: "iara@example.com" })).toMatchObject({
          name: "Iara",
          email: "iara@example.com"
        })
        assert.strictEqual((yield* paymentCustomersList({ cpf: "76109277673" })).total, 1)
        assert.strictEqual((yield* paymentCustomersList({ name: "nobody" })).total, 0)
        const incomplete = yield* Effect.flip(paymentCustomerCreate({ type: "BUSINESS", name: "Loja" }))
        assert.strictEqual(incomplete.status, 400)
        yield* paymentCustomerDelete({ id: customer.id })
        const gone = yield* Effect.flip(paymentCustomerRetrieve({ id: customer.id }))
        assert.strictEqual(gone.code, "PAYMENT_CUSTOMER_NOT_FOUND")

        const [bank] = (yield* paymentRecipientsInstitutionList({ name: "jacarandá" })).results
        assert.deepStrictEqual(yield* paymentRecipientInstitutionsRetrieve({ id: bank?.id ?? "" }), bank)
        const account = { type: "CHECKING_ACCOUNT", branch: "0001", number: "99-1" } as const
        const made = yield* paymentRecipientCreate({
          name: "Loja",
          taxNumber: "11222333000181",
          paymentInstitutionId: bank?.id ?? "",
          account
        })
        assert.deepStrictEqual(yield* paymentRecipientRetrieve({ id: made.id }), made)
        assert.strictEqual((yield* paymentRecipientUpdate({ id: made.id, name: "Outra loja" })).name, "Outra loja")
        const byKey = yield* paymentRecipientCreate({ pixKey: "loja@example.com" })
        assert.strictEqual(byKey.pixKey, "loja@example.com")
        assert.strictEqual((yield* paymentRecipientsList({ pixKey: "loja@example.com" })).total, 1)
        yield* paymentRecipientDelete({ id: made.id })
        const unknown = yield* Effect.flip(
          paymentRecipientCreate({ name: "x", taxNumber: "1", paymentInstitutionId: NOBODY, account })
        )
        assert.strictEqual(unknown.code, "PAYMENT_INSTITUTION_NOT_FOUND")
      })
    )

    it.effect("are paid when their payer agrees at the bank, step by step", () =>
      Effect.gen(function* () {
        const request = yield* paymentRequestCreate({
          amount: 12.5,
          description: "Café",
          recipientId: yield* recipient,
          callbackUrls: { success: "https://acme.example.com/paid", error: "https://acme.example.com/sorry" },
          clientPaymentId: "order-1"
        })
        expect(request).toMatchObject({ status: "CREATED", amount: 12.5, clientPaymentId: "order-1" })
        const { id } = yield* paymentIntentCreate({ paymentRequestId: request.id, ...payer })
        assert.strictEqual((yield* paymentIntentRetrieve({ id })).status, "STARTED")
        yield* TestClock.adjust("100 millis")
        const asked = yield* paymentIntentRetrieve({ id })
        assert.strictEqual(asked.status, "CONSENT_AWAITING_AUTHORIZATION")
        assert.strictEqual((yield* paymentRequestRetrieve({ id: request.id })).status, "WAITING_PAYER_AUTHORIZATION")
        const page = yield* raw("pluggy", new URL(asked.consentUrl ?? "").pathname)
        assert.include(String(page.body), "R$ 12.5")
        const back = yield* visit(asked.consentUrl ?? "", { decision: "authorize" })
        assert.strictEqual(back.to, "https://acme.example.com/paid")
        const seen: Array<string> = []
        for (let i = 0; i < 5; i++) {
          seen.push((yield* paymentIntentRetrieve({ id })).status)
          yield* TestClock.adjust("125 millis")
        }
        assert.deepStrictEqual(seen, [
          "CONSENT_AUTHORIZED",
          "PAYMENT_PENDING",
          "PAYMENT_SETTLEMENT_PROCESSING",
          "PAYMENT_SETTLEMENT_PROCESSING",
          "PAYMENT_COMPLETED"
        ])
        const paid = yield* paymentRequestRetrieve({ id: request.id })
        assert.strictEqual(paid.status, "COMPLETED")
        assert.isUndefined(paymentReason(paid))
        assert.strictEqual((yield* paymentIntentsList({ paymentRequestId: request.id })).results.length, 1)
        assert.include((yield* visit(asked.consentUrl ?? "", { decision: "authorize" })).text, "Nothing is asked")
      })
    )

    it.effect("are not paid when their payer refuses, takes too long, or the bank says no", () =>
      Effect.gen(function* () {
        const make = paymentRequestCreate({ amount: 5, recipientId: yield* recipient })
        const refused = yield* make
        const asked = yield* asking(refused.id)
        yield* visit(asked.consentUrl ?? "", { decision: "refuse" })
        expect(yield* paymentIntentRetrieve({ id: asked.id })).toMatchObject({
          status: "CONSENT_REJECTED",
          errorDetail: { code: "REJEITADO_USUARIO" }
        })
        const late = yield* asking((yield* make).id)
        yield* TestClock.adjust("29 minutes")
        assert.strictEqual((yield* paymentIntentRetrieve({ id: late.id })).status, "CONSENT_AWAITING_AUTHORIZATION")
        yield* TestClock.adjust("1 minute")
        const expired = yield* paymentIntentRetrieve({ id: late.id })
        expect(expired).toMatchObject({
          status: "PAYMENT_TIMEOUT",
          errorDetail: { code: "TEMPO_EXPIRADO_AUTORIZACAO" }
        })
        // It can be paid as if nobody had tried.
        expect(expired.paymentRequest).toMatchObject({ status: "CREATED", errorDetail: null })
        const poor = yield* make
        assert.strictEqual((yield* failWith(poor.id, "SALDO_INSUFICIENTE")).status, 204)
        const id = yield* agreed(poor.id)
        yield* TestClock.adjust("500 millis")
        expect(yield* paymentIntentRetrieve({ id })).toMatchObject({
          status: "PAYMENT_REJECTED",
          errorDetail: { code: "SALDO_INSUFICIENTE" }
        })
        const request = yield* paymentRequestRetrieve({ id: poor.id })
        assert.strictEqual(request.status, "ERROR")
        // It can be paid once more.
        yield* agreed(poor.id)
        yield* TestClock.adjust("500 millis")
        assert.strictEqual((yield* paymentRequestRetrieve({ id: poor.id })).status, "COMPLETED")
        assert.strictEqual((yield* failWith(NOBODY, "X")).status, 404)
      })
    )

    it.effect("are of more than nothing, begin after today, and are begun at banks that support them", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const { results } = yield* connectorsList({ supportsPaymentInitiation: true, supportsAutomaticPix: true })
        assert.deepStrictEqual(
          results?.map(({ id }) => id),
          [payer.connectorId]
        )
        assert.notInclude(
          ((yield* connectorsList({ supportsSmartTransfers: false })).results ?? []).map(({ id }) => id),
          payer.connectorId
        )
        const { id } = yield* paymentRequestCreate({ amount: 1 })
        const refused = [
          paymentRequestCreate({ amount: 0 }),
          paymentRequestUpdate({ id, amount: -1 }),
          paymentRequestCreate({ amount: 1, schedule: { type: "SINGLE", date: world.today } }),
          paymentIntentCreate({ ...payer, paymentRequestId: id, connectorId: 2 }),
          smartTransferPreauthorizationCreate({ ...payer, connectorId: 2, recipientIds: [] }),
          boletoConnectionCreate({ connectorId: payer.connectorId, credentials: { a: "b" } })
        ]
        for (const call of refused)
          assert.strictEqual((yield* Effect.flip<unknown, PluggyError, Pluggy>(call)).status, 400)
      })
    )

    it.effect("are paid once, by whichever attempt comes first", () =>
      Effect.gen(function* () {
        const { id } = yield* paymentRequestCreate({ amount: 5, recipientId: yield* recipient })
        const [first, second] = [yield* asking(id), yield* asking(id)]
        yield* visit(second.consentUrl ?? "", { decision: "authorize" })
        for (const wait of ["0 millis", "500 millis"] as const) {
          yield* TestClock.adjust(wait)
          const late = yield* visit(first.consentUrl ?? "", { decision: "authorize" })
          assert.include(late.text, "Nothing is asked of you now")
          const again = yield* Effect.flip(paymentIntentCreate({ paymentRequestId: id, ...payer }))
          assert.deepStrictEqual([again.status, again.message.includes("paid already")], [400, true])
        }
        const { results } = yield* paymentIntentsList({ paymentRequestId: id })
        assert.strictEqual(results.filter(({ status }) => status === "PAYMENT_COMPLETED").length, 1)
        assert.strictEqual((yield* paymentRequestRetrieve({ id })).status, "COMPLETED")

        const gone = yield* paymentRequestCreate({ amount: 5, recipientId: yield* recipient })
        const asked = yield* asking(gone.id)
        yield* paymentRequestDelete({ id: gone.id })
        assert.include((yield* visit(asked.consentUrl ?? "", { decision: "authorize" })).text, "Nothing is asked")
      })
    )

    it.effect("are found, changed until they are begun, and deleted", () =>
      Effect.gen(function* () {
        const { id } = yield* paymentRequestCreate({ amount: 7 })
        assert.strictEqual((yield* paymentRequestUpdate({ id, amount: 8 })).amount, 8)
        assert.isTrue((yield* paymentRequestsList({ status: "CREATED" })).results.some((each) => each.id === id))
        yield* asking(id)
        assert.strictEqual((yield* Effect.flip(paymentRequestUpdate({ id, amount: 9 }))).status, 400)
        yield* paymentRequestDelete({ id })
        assert.strictEqual((yield* Effect.flip(paymentRequestRetrieve({ id }))).code, "PAYMENT_REQUEST_NOT_FOUND")
        const unknown = yield* Effect.flip(paymentRequestCreate({ amount: 7, recipientId: NOBODY }))
        assert.strictEqual(unknown.code, "PAYMENT_RECIPIENT_NOT_FOUND")
      })
    )

    it.effect("begin on the page of a request, and by a QR code", () =>
      Effect.gen(function* () {
        const code = "00020126580014br.gov.bcb.pix0136x5204000053039865405 9.90".replace(" ", "") + "5802BR6304ABCD"
        const request = yield* paymentRequestCreatePixQr({ pixQrCode: code })
        expect(request).toMatchObject({ pixQrCode: code, recipient: { type: "PIX_QR_CODE" } })
        const path = new URL(request.paymentUrl).pathname
        assert.include(String((yield* raw("pluggy", path)).body), "Pay by your bank")
        assert.include((yield* visit(path, { cpf: "1" })).text, "eleven digits")
        const { to } = yield* visit(path, { cpf: "761.092.776-73" })
        yield* TestClock.adjust("100 millis")
        yield* visit(to ?? "", { decision: "authorize" })
        yield* TestClock.adjust("500 millis")
        assert.strictEqual((yield* paymentRequestRetrieve({ id: request.id })).status, "COMPLETED")
      })
    )

    it.effect("tell of themselves", () =>
      Effect.gen(function* () {
        const { came, url } = yield* listener
        yield* webhooksCreate({ event: "all", url })
        const { id } = yield* paymentRequestCreate({ amount: 5, recipientId: yield* recipient })
        yield* agreed(id)
        yield* TestClock.adjust("500 millis")
        yield* until(came, 4)
        const told = came.map(bodyOf)
        assert.deepStrictEqual(told.map(({ event }) => String(event)).toSorted(), [
          "payment_intent/completed",
          "payment_intent/created",
          "payment_intent/waiting_payer_authorization",
          "payment_request/updated"
        ])
        assert.isTrue(told.every(({ paymentRequestId }) => paymentRequestId === id))
      })
    )
  })
})

describe("Pluggy's payments of later days", () => {
  layer(simulators())((it) => {
    it.effect("are made on the days of their schedule, but for those that were canceled", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const schedule = { type: "DAILY", startDate: "2026-07-02", occurrences: 4 } as const
        const { id } = yield* paymentRequestCreate({ amount: 3, recipientId: yield* recipient, schedule })
        assert.deepStrictEqual((yield* paymentSchedulesList({ id })).results, [])
        yield* agreed(id)
        assert.strictEqual((yield* paymentRequestRetrieve({ id })).status, "SCHEDULED")
        const { results } = yield* paymentSchedulesList({ id })
        assert.deepStrictEqual(
          results.map(({ scheduledDate, status }) => `${scheduledDate} ${status}`),
          ["02", "03", "04", "05"].map((day) => `2026-07-${day} SCHEDULED`)
        )
        yield* paymentSchedulesCancelSpecific({ id, scheduleId: results[1]?.id ?? "" })
        yield* failWith(results[2]?.id ?? "", "SALDO_INSUFICIENTE")
        yield* advance(5)
        assert.strictEqual(world.today, "2026-07-05")
        const after = (yield* paymentSchedulesList({ id })).results
        assert.deepStrictEqual(
          after.map(({ status }) => status),
          ["COMPLETED", "CANCELED", "ERROR", "COMPLETED"]
        )
        const other = yield* paymentRequestCreate({
          amount: 3,
          recipientId: yield* recipient,
          schedule: { type: "CUSTOM", dates: ["2026-08-02", "2026-08-01"] }
        })
        yield* agreed(other.id)
        yield* paymentSchedulesCancel({ id: other.id })
        assert.strictEqual((yield* paymentRequestRetrieve({ id: other.id })).status, "CANCELED")
        assert.isTrue(
          (yield* paymentSchedulesList({ id: other.id })).results.every(({ status }) => status === "CANCELED")
        )
      })
    )

    it.effect("of a Pix Automático are set by and by, and retried when they failed", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const day = (days: number) => new Date(Date.parse(world.today) + days * 86_400_000).toISOString().slice(0, 10)
        const request = yield* paymentRequestCreateAutomaticPix({
          recipientId: yield* recipient,
          interval: "MONTHLY",
          startDate: day(1),
          fixedAmount: 30,
          isRetryAccepted: true,
          firstPayment: { amount: 1 }
        })
        const { id } = request
        const early = yield* Effect.flip(paymentRequestCreateAutomaticPixSchedule({ id, amount: 30, date: day(3) }))
        assert.strictEqual(early.status, 400)
        yield* agreed(id)
        const authorized = yield* paymentRequestRetrieve({ id })
        assert.strictEqual(authorized.status, "AUTHORIZED")
        assert.isUndefined(paymentReason(authorized))
        const soon = yield* Effect.flip(paymentRequestCreateAutomaticPixSchedule({ id, amount: 30, date: day(1) }))
        assert.strictEqual(soon.status, 400)
        const one = yield* paymentRequestCreateAutomaticPixSchedule({ id, amount: 30, date: day(3) })
        const two = yield* paymentRequestCreateAutomaticPixSchedule({ id, amount: 30, date: day(4) })
        yield* cancelAutomaticPixSchedule({ id, scheduleId: two.id })
        yield* failWith(one.id, "SALDO_INSUFICIENTE")
        yield* advance(4)
        const failed = yield* paymentRequestGetAutomaticPixSchedule({ requestId: id, paymentId: one.id })
        expect(failed).toMatchObject({ status: "ERROR", errorDetail: { code: "SALDO_INSUFICIENTE" } })
        yield* retryAutomaticPixSchedule({ id, scheduleId: one.id, date: day(2) })
        yield* advance(3)
        const { results } = yield* paymentRequestGetAutomaticPixSchedules({ id })
        assert.deepStrictEqual(
          results.map(({ attempts, isFirstPayment, status }) => [isFirstPayment, status, attempts?.length]),
          [
            [true, "COMPLETED", 1],
            [false, "COMPLETED", 2],
            [false, "CANCELED", 0]
          ]
        )
        yield* paymentRequestCancelAutomaticPixConsent({ id })
        assert.strictEqual((yield* paymentRequestRetrieve({ id })).status, "CANCELED")
      })
    )

    it.effect("of a Pix Automático fail that are not what their payer agreed to, however often they are tried", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const day = (days: number) => new Date(Date.parse(world.today) + days * 86_400_000).toISOString().slice(0, 10)
        const agreements = [
          [{ fixedAmount: 30 }, 31, "PAGAMENTO_DIVERGENTE_CONSENTIMENTO"],
          [{ maximumVariableAmount: 30 }, 31, "LIMITE_VALOR_TRANSACAO_CONSENTIMENTO_EXCEDIDO"],
          [{ minimumVariableAmount: 10, maximumVariableAmount: 30 }, 30, undefined]
        ] as const
        for (const [agreement, amount, code] of agreements) {
          const { id } = yield* paymentRequestCreateAutomaticPix({
            recipientId: yield* recipient,
            interval: "MONTHLY",
            startDate: day(1),
            isRetryAccepted: true,
            ...agreement
          })
          yield* agreed(id)
          const one = yield* paymentRequestCreateAutomaticPixSchedule({ id, amount, date: day(2) })
          for (let attempt = 0; attempt < 2; attempt++) {
            yield* advance(3)
            const tried = yield* paymentRequestGetAutomaticPixSchedule({ requestId: id, paymentId: one.id })
            assert.deepStrictEqual(
              [tried.status, tried.errorDetail?.code],
              [code === undefined ? "COMPLETED" : "ERROR", code]
            )
            if (code === undefined) break
            yield* attempt === 0 ? retryAutomaticPixSchedule({ id, scheduleId: one.id, date: day(2) }) : Effect.void
          }
        }
      })
    )

    const schedules = [
      [{ type: "SINGLE", date: "2026-07-09" }, ["2026-07-09"]],
      [
        { type: "WEEKLY", startDate: "2026-07-01", dayOfWeek: "FRIDAY", occurrences: 3 },
        ["2026-07-03", "2026-07-10", "2026-07-17"]
      ],
      [
        { type: "MONTHLY", startDate: "2026-12-15", dayOfMonth: 30, occurrences: 3 },
        ["2026-12-30", "2027-01-30", "2027-02-28"]
      ]
    ] as const
    for (const [schedule, dates] of schedules) {
      it(`that are ${schedule.type} are due on ${dates.join(", ")}`, () => {
        assert.deepStrictEqual(datesOf(schedule), [...dates])
      })
    }
  })
})

describe("Pluggy's smart transfers", () => {
  layer(simulators())((it) => {
    it.effect("are made once their payer has agreed, and within what was agreed to", () =>
      Effect.gen(function* () {
        const recipientId = yield* recipient
        const { consentUrl, id, status } = yield* smartTransferPreauthorizationCreate({
          ...payer,
          recipientIds: [recipientId],
          configuration: { transactionLimit: 100 }
        })
        assert.strictEqual(status, "CREATED")
        const early = yield* Effect.flip(smartTransferPaymentCreate({ preauthorizationId: id, recipientId, amount: 5 }))
        assert.strictEqual(early.status, 400)
        yield* visit(consentUrl ?? "", { decision: "authorize" })
        assert.strictEqual((yield* smartTransferPreauthorizationRetrieve({ id })).status, "COMPLETED")
        const ends: Array<readonly [string, string | null | undefined]> = []
        for (const amount of [50, 500]) {
          const payment = yield* smartTransferPaymentCreate({ preauthorizationId: id, recipientId, amount })
          assert.strictEqual(payment.status, "CONSENT_AUTHORIZED")
          yield* TestClock.adjust("500 millis")
          const after = yield* smartTransferPaymentretrieve({ id: payment.id })
          ends.push([after.status, after.errorDetail?.code])
        }
        assert.deepStrictEqual(ends, [
          ["PAYMENT_COMPLETED", undefined],
          ["PAYMENT_REJECTED", "PAYMENT_DIFFERENT_FROM_CONSENT"]
        ])
        assert.strictEqual((yield* smartTransferPreauthorizationPaymentsList({ id })).total, 2)
        const refused = yield* smartTransferPreauthorizationCreate({ ...payer, recipientIds: [recipientId] })
        yield* visit(refused.consentUrl ?? "", { decision: "refuse" })
        assert.strictEqual((yield* smartTransferPreauthorizationRetrieve({ id: refused.id })).status, "REJECTED")
        assert.strictEqual((yield* smartTranfersPreauthorizationsList({})).total, 2)
      })
    )

    it("are added up to the centavo", () => {
      const paid = [{ createdAt: 0, amount: 0.1 }]
      for (const [amount, isOver] of [
        [0.2, false],
        [0.21, true]
      ] as const) {
        assert.strictEqual(isTooMuch({ totalAllowedAmount: 0.3 }, paid, amount, "2026-06-30"), isOver)
      }
    })

    it.effect("are no more than was agreed to for a day, and as many again on the next", () =>
      Effect.gen(function* () {
        const recipientId = yield* recipient
        const made = yield* smartTransferPreauthorizationCreate({
          ...payer,
          recipientIds: [recipientId],
          configuration: {
            periodicLimits: { day: { quantityLimit: 2, transactionLimit: 100 }, month: { transactionLimit: 150 } }
          }
        })
        yield* visit(made.consentUrl ?? "", { decision: "authorize" })
        const ends: Array<string> = []
        for (const amount of [60, 50, 40, 1, 100, 40]) {
          if (amount === 100) yield* advance(1)
          const { id } = yield* smartTransferPaymentCreate({ preauthorizationId: made.id, recipientId, amount })
          yield* TestClock.adjust("500 millis")
          ends.push(`${amount} ${(yield* smartTransferPaymentretrieve({ id })).status}`)
        }
        // The month is over with the first day, and so is what it was limited to.
        assert.deepStrictEqual(ends, [
          "60 PAYMENT_COMPLETED",
          "50 PAYMENT_REJECTED",
          "40 PAYMENT_COMPLETED",
          "1 PAYMENT_REJECTED",
          "100 PAYMENT_COMPLETED",
          "40 PAYMENT_REJECTED"
        ])
      })
    )
  })
})

describe("Pluggy's boletos", () => {
  layer(simulators())((it) => {
    it.effect("are open until they are paid, canceled, or due", () =>
      Effect.gen(function* () {
        const { world } = yield* Sandbox
        const byItem = yield* boletoConnectionCreateFromItem({ itemId: busiest(world, "pluggy").id })
        assert.strictEqual(byItem.connectorId, 2)
        const { id: boletoConnectionId } = yield* boletoConnectionCreate({ connectorId: 8, credentials: { a: "b" } })
        const make = boletoCreate({
          boletoConnectionId,
          boleto: {
            amount: 25.5,
            dueDate: `${world.today}T12:00:00.000Z`,
            seuNumero: "A1",
            payer: { name: "Iara", taxNumber: "76109277673", addressState: "PR", addressZipCode: "80020300" }
          }
        })
        const paid = yield* make
        assert.strictEqual(paid.status, "OPEN")
        yield* raw("pluggy", `/_sandbox/boletos/${paid.id}/pay`, { body: {} })
        expect(yield* boletoGet({ id: paid.id })).toMatchObject({ status: "PAID", amountPaid: 25.5 })
        assert.strictEqual((yield* Effect.flip(boletoCancel({ id: paid.id }))).status, 400)
        const canceled = yield* make
        assert.strictEqual((yield* boletoCancel({ id: canceled.id })).status, "CANCELLED")
        const late = yield* make
        yield* advance(2)
        assert.strictEqual((yield* boletoGet({ id: late.id })).status, "OVERDUE")
      })
    )
  })
})
