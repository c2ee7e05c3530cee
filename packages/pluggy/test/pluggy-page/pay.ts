import { paymentRequestCreate, paymentRequestsList } from "@bankstream/pluggy/payments"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"

interface Order {
  readonly id: string
  readonly amount: number
  readonly recipientId: string
}

/** The page where an order is paid, asked for once: after a lost answer the request is looked for by the order's id. */
export const pageFor = ({ amount, id, recipientId }: Order) =>
  paymentRequestCreate({ amount, recipientId, clientPaymentId: id }).pipe(
    Effect.asSome,
    // Each of these may have come after Pluggy had made the request.
    Effect.catchReasons("PluggyError", {
      Timeout: () => find(id),
      TransportFailed: () => find(id),
      ProviderUnavailable: () => find(id),
      MalformedResponse: () => find(id)
    }),
    // Nothing was found: as far as can be told by now, nothing was asked for.
    Effect.map(Option.map(({ paymentUrl }) => paymentUrl))
  )

const find = (orderId: string) =>
  paymentRequestsList.items({}).pipe(
    Stream.filter(({ clientPaymentId }) => clientPaymentId === orderId),
    Stream.runHead
  )
