/** Reading from Pluggy what a webhook is about, before anything is believed that it says. */
import { InvalidRequest } from "@bankstream/core/reason"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { boletoGet, type IssuedBoleto } from "./boletos.ts"
import { type Connector, connectorRetrieve } from "./connectors.ts"
import type { PluggyError } from "./error.ts"
import { HOST } from "./internal/provider.ts"
import { service } from "./internal/service.ts"
import { type Item, itemsRetrieve } from "./items.ts"
import {
  type AutomaticPixPaymentDetail,
  type PaymentIntent,
  paymentIntentRetrieve,
  type PaymentRequest,
  paymentRequestGetAutomaticPixSchedule,
  paymentRequestRetrieve,
  paymentSchedulesList,
  type SchedulePayment
} from "./payments.ts"
import type { Pluggy } from "./pluggy.ts"
import {
  type SmartTransferPayment,
  smartTransferPaymentretrieve,
  type SmartTransferPreauthorization,
  smartTransferPreauthorizationRetrieve
} from "./smart-transfers.ts"
import { type Transaction, transactionsListByCursor } from "./transactions.ts"
import type * as Events from "./webhook-events.ts"
import { dayOf, readLink } from "./webhook-link.ts"
import type { WebhookOf } from "./webhook-verification.ts"

/** What webhooks of each kind are about. Those about transactions are for `fetchTransactions`. */
export interface FetchedBack {
  readonly "automatic_pix_payment/canceled": AutomaticPixPaymentDetail
  readonly "automatic_pix_payment/completed": AutomaticPixPaymentDetail
  readonly "automatic_pix_payment/created": AutomaticPixPaymentDetail
  readonly "automatic_pix_payment/error": AutomaticPixPaymentDetail
  readonly "boleto/updated": IssuedBoleto
  readonly "connector/status_updated": Connector
  readonly "item/created": Item
  readonly "item/deleted": Item
  readonly "item/error": Item
  readonly "item/login_succeeded": Item
  readonly "item/updated": Item
  readonly "item/waiting_user_action": Item
  readonly "item/waiting_user_input": Item
  readonly "payment_intent/completed": PaymentIntent
  readonly "payment_intent/created": PaymentIntent
  readonly "payment_intent/error": PaymentIntent
  readonly "payment_intent/waiting_payer_authorization": PaymentIntent
  readonly "payment_request/updated": PaymentRequest
  /** All payments of the schedule. */
  readonly "scheduled_payment/all_completed": ReadonlyArray<SchedulePayment>
  readonly "scheduled_payment/all_created": ReadonlyArray<SchedulePayment>
  readonly "scheduled_payment/canceled": SchedulePayment
  readonly "scheduled_payment/completed": SchedulePayment
  readonly "scheduled_payment/created": SchedulePayment
  readonly "scheduled_payment/error": SchedulePayment
  readonly "smart_transfer_payment/completed": SmartTransferPayment
  readonly "smart_transfer_payment/error": SmartTransferPayment
  readonly "smart_transfer_preauthorization/completed": SmartTransferPreauthorization
  readonly "smart_transfer_preauthorization/error": SmartTransferPreauthorization
}

type Reading<Webhook, Thing> = (webhook: Webhook) => Effect.Effect<Thing | undefined, PluggyError, Pluggy>

const item: Reading<Events.ItemWebhook, Item> = ({ itemId }) => itemsRetrieve({ id: itemId })
const pix: Reading<Events.AutomaticPixPaymentWebhook, AutomaticPixPaymentDetail> = ({
  automaticPixPaymentId,
  paymentRequestId
}) => paymentRequestGetAutomaticPixSchedule({ requestId: paymentRequestId, paymentId: automaticPixPaymentId })
const intent: Reading<Events.PaymentIntentWebhook, PaymentIntent> = ({ paymentIntentId }) =>
  paymentIntentRetrieve({ id: paymentIntentId })
const schedule: Reading<Events.ScheduleWebhook, ReadonlyArray<SchedulePayment>> = ({ paymentRequestId }) =>
  Stream.runCollect(paymentSchedulesList.items({ id: paymentRequestId }))
const scheduled: Reading<Events.ScheduledPaymentWebhook, SchedulePayment> = ({
  paymentRequestId,
  scheduledPaymentId
}) =>
  // There is no call for one of them.
  paymentSchedulesList.items({ id: paymentRequestId }).pipe(
    Stream.filter(({ id }) => id === scheduledPaymentId),
    Stream.runHead,
    Effect.map(Option.getOrUndefined)
  )
const transfer: Reading<Events.SmartTransferPaymentWebhook, SmartTransferPayment> = ({ smartTransferPaymentId }) =>
  smartTransferPaymentretrieve({ id: smartTransferPaymentId })
const preauthorization: Reading<Events.SmartTransferPreauthorizationWebhook, SmartTransferPreauthorization> = ({
  smartTransferPreauthorizationId
}) => smartTransferPreauthorizationRetrieve({ id: smartTransferPreauthorizationId })

const readings: { readonly [Name in keyof FetchedBack]: Reading<Events.Webhooks[Name], FetchedBack[Name]> } = {
  "automatic_pix_payment/canceled": pix,
  "automatic_pix_payment/completed": pix,
  "automatic_pix_payment/created": pix,
  "automatic_pix_payment/error": pix,
  "boleto/updated": ({ boletoId }) => boletoGet({ id: boletoId }),
  "connector/status_updated": ({ connectorId }) => connectorRetrieve({ id: Number(connectorId), healthDetails: true }),
  "item/created": item,
  "item/deleted": item,
  "item/error": item,
  "item/login_succeeded": item,
  "item/updated": item,
  "item/waiting_user_action": item,
  "item/waiting_user_input": item,
  "payment_intent/completed": intent,
  "payment_intent/created": intent,
  "payment_intent/error": intent,
  "payment_intent/waiting_payer_authorization": intent,
  "payment_request/updated": ({ paymentRequestId }) => paymentRequestRetrieve({ id: paymentRequestId }),
  "scheduled_payment/all_completed": schedule,
  "scheduled_payment/all_created": schedule,
  "scheduled_payment/canceled": scheduled,
  "scheduled_payment/completed": scheduled,
  "scheduled_payment/created": scheduled,
  "scheduled_payment/error": scheduled,
  "smart_transfer_payment/completed": transfer,
  "smart_transfer_payment/error": transfer,
  "smart_transfer_preauthorization/completed": preauthorization,
  "smart_transfer_preauthorization/error": preauthorization
}

/**
 * What a webhook is about, as Pluggy tells it now, which may be later news than the webhook; none when Pluggy has no such thing
 * (any more). Who writes webhooks cannot write this.
 *
 * Of `item/deleted` none is what it says to be true; an Item was not deleted.
 *
 * ```ts
 * const isDeleted = (event: WebhookOf<"item/deleted">) => Effect.map(fetchBack(event), Option.isNone)
 * ```
 */
export const fetchBack = <Name extends keyof FetchedBack>({
  _tag,
  webhook
}: WebhookOf<Name>): Effect.Effect<Option.Option<FetchedBack[Name]>, PluggyError, Pluggy> =>
  Effect.matchEffect(readings[_tag](webhook), {
    onSuccess: (thing) => Effect.succeed(Option.fromUndefinedOr(thing)),
    onFailure: (error) =>
      error.reason._tag === "NotFound" || error.reason._tag === "Gone" ? Effect.succeedNone : Effect.fail(error)
  })

// ------------------------------------------------------------------------------------------------ transactions

type OfTransactions =
  | WebhookOf<"transactions/created">
  | WebhookOf<"transactions/updated">
  | WebhookOf<"transactions/deleted">

/**
 * The transactions that a webhook is about, as Pluggy tells them now: those that were stored, those that were changed, and of
 * those that were deleted the ones that are there all the same.
 *
 * A link in the webhook says which were stored. It is read, and not gone to: what it asks is asked by
 * `transactionsListByCursor`. Fails with `InvalidRequest` for a link that is not to transactions on Pluggy's host, or on the
 * one that stands in for it (`baseUrl`), and for one to another account's.
 *
 * ```ts
 * const amounts = (event: WebhookOf<"transactions/created">) =>
 *   Stream.map(fetchTransactions(event), ({ amount, id }) => ({ id, amount }))
 * ```
 */
export const fetchTransactions = (event: OfTransactions): Stream.Stream<Transaction, PluggyError, Pluggy> =>
  event._tag === "transactions/created" ? readStored(event.webhook) : readNamed(event.webhook)

const readStored = (webhook: Events.TransactionsCreatedWebhook): Stream.Stream<Transaction, PluggyError, Pluggy> =>
  Stream.unwrap(
    Effect.map(service, (pluggy) => {
      const { accountId } = webhook
      // The other one may be by the call that Pluggy is ending.
      const field = isLink(webhook.createdTransactionsLinkV2) ? "createdTransactionsLinkV2" : "createdTransactionsLink"
      const link = webhook[field]
      if (!isLink(link)) {
        const createdAtFrom = webhook.transactionsCreatedAtFrom ?? undefined
        const dateFrom = createdAtFrom === undefined ? dayOf(webhook.transactionsMinDate ?? undefined) : undefined
        return transactionsListByCursor.items({ accountId, createdAtFrom, dateFrom })
      }
      return Result.match(readLink(link, [HOST, pluggy.baseUrl], accountId), {
        onSuccess: (request) => transactionsListByCursor.items(request),
        onFailure: (expected) =>
          Stream.fail(
            pluggy.reject(transactionsListByCursor, new InvalidRequest({ fields: [{ path: field, expected }] }))
          )
      })
    })
  )

const isLink = (link: string | null | undefined): link is string => typeof link === "string" && link !== ""

/** More make an address that some gateways refuse. */
const MOST_IDS = 400

const readNamed = ({
  accountId,
  transactionIds
}: Events.TransactionsWebhook): Stream.Stream<Transaction, PluggyError, Pluggy> =>
  Stream.fromIterable(new Set(transactionIds)).pipe(
    Stream.grouped(MOST_IDS),
    Stream.flatMap((ids) => transactionsListByCursor.items({ accountId, ids }))
  )
