import { transferAuthorizationCreate, transferCreate } from "@bankstream/plaid/transfer"
import * as Effect from "effect/Effect"

/** A debit, once, however often this runs: the same order has the same keys, which Plaid knows for 48 hours. */
export const debit = (order: {
  readonly id: string
  readonly access_token: string
  readonly account_id: string
  readonly amount: string
  readonly legal_name: string
}) =>
  Effect.gen(function* () {
    const { access_token, account_id, amount, legal_name } = order
    const { authorization } = yield* transferAuthorizationCreate({
      access_token,
      account_id,
      type: "debit",
      network: "ach",
      ach_class: "web",
      amount,
      user: { legal_name },
      idempotency_key: order.id
    })
    if (authorization.decision !== "approved") return { declined: authorization.decision_rationale }
    const { transfer } = yield* transferCreate({
      access_token,
      account_id,
      authorization_id: authorization.id,
      description: "payment"
    })
    return { transfer: transfer.id }
  })
