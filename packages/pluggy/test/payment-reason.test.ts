import { assert, describe, it } from "@effect/vitest"
import { paymentReason } from "../src/payments.ts"
import { readContract } from "./contract.ts"

/** A reason as a word, with what the user has to do. */
const wordOf = (status: string, code?: string | null): string => {
  const errorDetail = code === undefined ? undefined : { code }
  const reason = paymentReason({ status, ...(errorDetail === undefined ? {} : { errorDetail }) })
  return reason?._tag === "UserActionRequired" ? `UserActionRequired:${reason.action}` : (reason?._tag ?? "none")
}

describe("a payment's reason", () => {
  // status, code, what the app can do about it: by hand from Pluggy's and Open Finance's documentation
  const payments: ReadonlyArray<readonly [string, string | null | undefined, string]> = [
    ["COMPLETED", undefined, "none"],
    ["PAYMENT_COMPLETED", null, "none"],
    ["CONSUMED", undefined, "none"],
    ["AUTHORIZED", undefined, "NotReady"],
    ["CREATED", undefined, "NotReady"],
    ["STARTED", undefined, "NotReady"],
    ["ENQUEUED", undefined, "NotReady"],
    ["SCHEDULED", undefined, "NotReady"],
    ["CONSENT_AUTHORIZED", undefined, "NotReady"],
    ["PAYMENT_PENDING", undefined, "NotReady"],
    ["PAYMENT_SETTLEMENT_DEBTOR_ACCOUNT", undefined, "NotReady"],
    ["REFUND_IN_PROGRESS", undefined, "NotReady"],
    ["WAITING_PAYER_AUTHORIZATION", undefined, "UserActionRequired:consent"],
    ["CONSENT_AWAITING_AUTHORIZATION", undefined, "UserActionRequired:consent"],
    ["CONSENT_REJECTED", undefined, "UserActionRequired:consent"],
    ["EXPIRED", undefined, "UserActionRequired:consent"],
    ["REVOKED", undefined, "UserActionRequired:consent"],
    ["PAYMENT_REJECTED", undefined, "UserActionRequired:at-institution"],
    ["PAYMENT_TIMEOUT", undefined, "InstitutionUnavailable"],
    ["CANCELED", undefined, "Gone"],
    // Who ships when there is no reason not to must not ship for money that went back.
    ["REFUNDED", undefined, "Gone"],
    ["ERROR", undefined, "ProviderUnavailable"],
    ["ERROR", null, "ProviderUnavailable"],
    // A failure is never nothing.
    ["SOMETHING_NEW", undefined, "Unrecognized"],
    ["SOMETHING_NEW", "SALDO_INSUFICIENTE", "UserActionRequired:at-institution"],
    ["ERROR", "SOMETHING_NEW", "ProviderUnavailable"],
    // An earlier attempt's code is over once the payment goes on.
    ["COMPLETED", "SALDO_INSUFICIENTE", "none"],
    ["PAYMENT_PENDING", "SALDO_INSUFICIENTE", "NotReady"],
    ["WAITING_PAYER_AUTHORIZATION", "SALDO_INSUFICIENTE", "UserActionRequired:consent"],
    ["CONSENT_AWAITING_AUTHORIZATION", "SALDO_INSUFICIENTE", "UserActionRequired:consent"],
    // What was paid is not paid again for want of money.
    ["REFUNDED", "SALDO_INSUFICIENTE", "Gone"],
    ["REFUND_ERROR", "SALDO_INSUFICIENTE", "ProviderUnavailable"],
    ["PAYMENT_REJECTED", "SALDO_INSUFICIENTE", "UserActionRequired:at-institution"],
    ["PAYMENT_REJECTED", "VALOR_ACIMA_LIMITE", "UserActionRequired:at-institution"],
    ["PAYMENT_REJECTED", "CONTA_NAO_PERMITE_PAGAMENTO", "UserActionRequired:at-institution"],
    ["PAYMENT_REJECTED", "FALHA_INFRAESTRUTURA_DETENTORA", "InstitutionUnavailable"],
    ["PAYMENT_REJECTED", "CONTAS_ORIGEM_DESTINO_IGUAIS", "InvalidRequest"],
    ["PAYMENT_REJECTED", "PAGAMENTO_DIVERGENTE_CONSENTIMENTO", "InvalidRequest"],
    ["PAYMENT_REJECTED", "NAO_INFORMADO", "Unrecognized"],
    ["CONSENT_REJECTED", "REJEITADO_USUARIO", "UserActionRequired:consent"],
    ["CONSENT_REJECTED", "AUTENTICACAO_DIVERGENTE", "UserActionRequired:consent"],
    ["ERROR", "TEMPO_EXPIRADO_AUTORIZACAO", "UserActionRequired:consent"],
    ["ERROR", "PAYMENT_INTENT_INVALID_CPF", "InvalidRequest"],
    ["ERROR", "REVOGADO_RECEBEDOR", "Gone"],
    ["ERROR", "FALHA_INFRAESTRUTURA_SPI", "InstitutionUnavailable"],
    ["ERROR", "LIMITE_TENTATIVAS_EXCEDIDO", "QuotaExhausted"],
    ["ERROR", "LIMITE_PERIODO_VALOR_EXCEDIDO", "QuotaExhausted"],
    ["ERROR", "LIMITE_VALOR_TOTAL_CONSENTIMENTO_EXCEDIDO", "UserActionRequired:consent"],
    ["ERROR", "CONSENTIMENTO_REVOGADO", "UserActionRequired:consent"],
    ["ERROR", "FORA_PRAZO_PERMITIDO", "InvalidRequest"],
    ["ERROR", "INFRASTRUCTURE_FAILURE", "InstitutionUnavailable"],
    ["ERROR", "PAYMENT_REJECTED_BY_HOLDER", "UserActionRequired:at-institution"],
    ["ERROR", "UNKNOWN_ERROR", "Unrecognized"]
  ]
  for (const [status, code, meaning] of payments) {
    it(`of ${status}${code === undefined ? "" : `, ${code}`} is ${meaning}`, () => {
      assert.strictEqual(wordOf(status, code), meaning)
    })
  }

  it("of a Pix Automático that is authorized is none: its payments have reasons of their own", () => {
    assert.isUndefined(paymentReason({ status: "AUTHORIZED", automaticPix: { interval: "MONTHLY" } }))
    assert.strictEqual(paymentReason({ status: "AUTHORIZED", automaticPix: null })?._tag, "NotReady")
    assert.strictEqual(paymentReason({ status: "CANCELED", automaticPix: {} })?._tag, "Gone")
  })

  const contract = readContract()
  it.skipIf(contract === undefined)("knows every status that a payment of the contract can have", () => {
    const schemas = contract?.components.schemas ?? {}
    const names = ["PaymentRequest", "PaymentIntent", "AutomaticPixPayment", "SmartTransferPayment"]
    const statuses = [
      ...names.flatMap((name) => schemas[`${name}Status`]?.enum ?? []),
      ...["SchedulePayment", "SmartTransferPreauthorization"].flatMap(
        (name) => schemas[name]?.properties?.["status"]?.enum ?? []
      )
    ]
    assert.isAbove(statuses.length, 45)
    assert.deepStrictEqual(
      statuses.filter((status) => wordOf(`${status}`) === "Unrecognized"),
      []
    )
  })
})
