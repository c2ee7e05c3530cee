import { paymentInitiationPaymentGet } from "@bankstream/plaid/payment-initiation"
import { Sandbox } from "@bankstream/sandbox"
import * as Effect from "effect/Effect"

/** A payment as the test wants it. Without being told, the sandbox makes an example up. */
export const rejected = Effect.gen(function* () {
  const { answer } = yield* Sandbox
  const example = yield* paymentInitiationPaymentGet({ payment_id: "p-1" })
  yield* answer({
    provider: "plaid",
    operation: "paymentInitiationPaymentGet",
    body: Object.assign({}, example, { status: "PAYMENT_STATUS_REJECTED" }),
    times: 1
  })
  const told = yield* paymentInitiationPaymentGet({ payment_id: "p-1" })
  return [example.status, told.status]
})
