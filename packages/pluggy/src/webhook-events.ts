/**
 * What comes with Pluggy's webhooks, as its guide, its own client and those who receive them tell: no document describes it.
 *
 * Only what a webhook is about has to be there. It is a hint, and `fetchBack` reads what there is.
 *
 * @see https://docs.pluggy.ai/docs/webhooks
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"

/** What comes with each of them. */
interface Common {
  /** The same each time that Pluggy sends this webhook. */
  readonly eventId?: string | null
  /** The client that is told. */
  readonly clientId?: string | null
  /** The app's own name for its end user, as an Item was made with it. */
  readonly clientUserId?: string | null
}
const common = {
  eventId: optionalKey(nullOr(Schema.String)),
  clientId: optionalKey(nullOr(Schema.String)),
  clientUserId: optionalKey(nullOr(Schema.String))
}

/** Who had an Item run: the end user, the app, Pluggy day by day, or Pluggy for its own reasons. */
export type TriggeredBy = Open<"USER" | "CLIENT" | "SYNC" | "INTERNAL">
const triggeredBy = optionalKey(nullOr(openEnum(["USER", "CLIENT", "SYNC", "INTERNAL"])))

/** Something became of an Item. */
export interface ItemWebhook extends Common {
  readonly itemId: string
  readonly triggeredBy?: TriggeredBy | null
}
const ItemWebhook: Schema.Codec<ItemWebhook> = /*#__PURE__*/ struct<ItemWebhook>(() => ({
  ...common,
  itemId: Schema.String,
  triggeredBy
}))

/** A run of an Item has failed, or waits for its user to let Pluggy in on a device (`USER_AUTHORIZATION_PENDING`). */
export interface ItemErrorWebhook extends ItemWebhook {
  readonly error?: {
    readonly code?: string | null
    readonly message?: string | null
    readonly parameter?: string | null
  } | null
}
const ItemErrorWebhook: Schema.Codec<ItemErrorWebhook> = /*#__PURE__*/ struct<ItemErrorWebhook>(() => ({
  ...common,
  itemId: Schema.String,
  triggeredBy,
  error: optionalKey(
    nullOr(
      struct<NonNullable<ItemErrorWebhook["error"]>>(() => ({
        code: optionalKey(nullOr(Schema.String)),
        message: optionalKey(nullOr(Schema.String)),
        parameter: optionalKey(nullOr(Schema.String))
      }))
    )
  )
}))

/** How well Pluggy's connection to an institution works has changed. */
export interface ConnectorWebhook extends Common {
  readonly connectorId: number | string
  readonly data?: { readonly status?: Open<"ONLINE" | "OFFLINE" | "UNSTABLE"> | null } | null
}
const ConnectorWebhook: Schema.Codec<ConnectorWebhook> = /*#__PURE__*/ struct<ConnectorWebhook>(() => ({
  ...common,
  connectorId: Schema.Union([Schema.Finite, Schema.String.check(Schema.isPattern(/^\d+$/))]),
  data: optionalKey(
    nullOr(
      struct<NonNullable<ConnectorWebhook["data"]>>(() => ({
        status: optionalKey(nullOr(openEnum(["ONLINE", "OFFLINE", "UNSTABLE"])))
      }))
    )
  )
}))

/** A run has stored transactions that were not there before: `fetchTransactions` reads them. */
export interface TransactionsCreatedWebhook extends Common {
  readonly itemId: string
  readonly accountId: string
  readonly transactionsCount?: number | null
  /** The day of the earliest of them. */
  readonly transactionsMinDate?: string | null
  /** Since when they were stored. */
  readonly transactionsCreatedAtFrom?: string | null
  /** Where they are read. Of applications from before June 2026 by the call that Pluggy is ending. */
  readonly createdTransactionsLink?: string | null
  /** Where they are read by cursor, for applications whose other link is by the call that Pluggy is ending. */
  readonly createdTransactionsLinkV2?: string | null
}
const TransactionsCreatedWebhook: Schema.Codec<TransactionsCreatedWebhook> =
  /*#__PURE__*/ struct<TransactionsCreatedWebhook>(() => ({
    ...common,
    itemId: Schema.String,
    accountId: Schema.String,
    transactionsCount: optionalKey(nullOr(Schema.Finite)),
    transactionsMinDate: optionalKey(nullOr(Schema.String)),
    transactionsCreatedAtFrom: optionalKey(nullOr(Schema.String)),
    createdTransactionsLink: optionalKey(nullOr(Schema.String)),
    createdTransactionsLinkV2: optionalKey(nullOr(Schema.String))
  }))

/** A run has changed transactions, or taken some away. */
export interface TransactionsWebhook extends Common {
  readonly itemId: string
  readonly accountId: string
  readonly transactionIds: ReadonlyArray<string>
  readonly transactionsCount?: number | null
}
const TransactionsWebhook: Schema.Codec<TransactionsWebhook> = /*#__PURE__*/ struct<TransactionsWebhook>(() => ({
  ...common,
  itemId: Schema.String,
  accountId: Schema.String,
  transactionIds: Schema.Array(Schema.String),
  transactionsCount: optionalKey(nullOr(Schema.Finite))
}))

/** Why something failed, as webhooks about payments tell it. */
export interface WebhookErrorDetail {
  readonly code?: string | null
  readonly description?: string | null
  readonly detail?: string | null
}
const errorDetail = optionalKey(
  nullOr(
    struct<WebhookErrorDetail>(() => ({
      code: optionalKey(nullOr(Schema.String)),
      description: optionalKey(nullOr(Schema.String)),
      detail: optionalKey(nullOr(Schema.String))
    }))
  )
)

/** Something became of an attempt to pay. */
export interface PaymentIntentWebhook extends Common {
  readonly paymentIntentId: string
  readonly paymentRequestId?: string | null
  readonly referenceId?: string | null
  readonly error?: WebhookErrorDetail | null
}
const PaymentIntentWebhook: Schema.Codec<PaymentIntentWebhook> = /*#__PURE__*/ struct<PaymentIntentWebhook>(() => ({
  ...common,
  paymentIntentId: Schema.String,
  paymentRequestId: optionalKey(nullOr(Schema.String)),
  referenceId: optionalKey(nullOr(Schema.String)),
  error: errorDetail
}))

/** A payment request has another status. */
export interface PaymentRequestWebhook extends Common {
  readonly paymentRequestId: string
  readonly data?: { readonly status?: Open<"AUTHORIZED" | "CANCELED" | "COMPLETED" | "ERROR"> | null } | null
}
const PaymentRequestWebhook: Schema.Codec<PaymentRequestWebhook> = /*#__PURE__*/ struct<PaymentRequestWebhook>(() => ({
  ...common,
  paymentRequestId: Schema.String,
  data: optionalKey(
    nullOr(
      struct<NonNullable<PaymentRequestWebhook["data"]>>(() => ({
        status: optionalKey(nullOr(openEnum(["AUTHORIZED", "CANCELED", "COMPLETED", "ERROR"])))
      }))
    )
  )
}))

/** Something became of one payment of a schedule. */
export interface ScheduledPaymentWebhook extends Common {
  readonly paymentRequestId: string
  readonly scheduledPaymentId: string
}
const ScheduledPaymentWebhook: Schema.Codec<ScheduledPaymentWebhook> = /*#__PURE__*/ struct<ScheduledPaymentWebhook>(
  () => ({ ...common, paymentRequestId: Schema.String, scheduledPaymentId: Schema.String })
)

/** Something became of a schedule as a whole. */
export interface ScheduleWebhook extends Common {
  readonly paymentRequestId: string
}
const ScheduleWebhook: Schema.Codec<ScheduleWebhook> = /*#__PURE__*/ struct<ScheduleWebhook>(() => ({
  ...common,
  paymentRequestId: Schema.String
}))

/** Something became of one payment of a Pix Automático. Those who receive them tell of these fields; Pluggy does not. */
export interface AutomaticPixPaymentWebhook extends Common {
  readonly paymentRequestId: string
  readonly automaticPixPaymentId: string
  readonly endToEndId?: string | null
}
const AutomaticPixPaymentWebhook: Schema.Codec<AutomaticPixPaymentWebhook> =
  /*#__PURE__*/ struct<AutomaticPixPaymentWebhook>(() => ({
    ...common,
    paymentRequestId: Schema.String,
    automaticPixPaymentId: Schema.String,
    endToEndId: optionalKey(nullOr(Schema.String))
  }))

/** Something became of what a payer allows for smart transfers. */
export interface SmartTransferPreauthorizationWebhook extends Common {
  readonly smartTransferPreauthorizationId: string
  readonly status?: string | null
  readonly error?: WebhookErrorDetail | null
}
const SmartTransferPreauthorizationWebhook: Schema.Codec<SmartTransferPreauthorizationWebhook> =
  /*#__PURE__*/ struct<SmartTransferPreauthorizationWebhook>(() => ({
    ...common,
    smartTransferPreauthorizationId: Schema.String,
    status: optionalKey(nullOr(Schema.String)),
    error: errorDetail
  }))

/** Something became of a smart transfer's payment. */
export interface SmartTransferPaymentWebhook extends Common {
  readonly smartTransferPaymentId: string
  readonly smartTransferPreauthorizationId?: string | null
  readonly status?: string | null
  readonly error?: WebhookErrorDetail | null
}
const SmartTransferPaymentWebhook: Schema.Codec<SmartTransferPaymentWebhook> =
  /*#__PURE__*/ struct<SmartTransferPaymentWebhook>(() => ({
    ...common,
    smartTransferPaymentId: Schema.String,
    smartTransferPreauthorizationId: optionalKey(nullOr(Schema.String)),
    status: optionalKey(nullOr(Schema.String)),
    error: errorDetail
  }))

/** A boleto stands otherwise than before. */
export interface BoletoWebhook extends Common {
  readonly boletoId: string
}
const BoletoWebhook: Schema.Codec<BoletoWebhook> = /*#__PURE__*/ struct<BoletoWebhook>(() => ({
  ...common,
  boletoId: Schema.String
}))

/** What comes with each kind of webhook, by its `event`. */
export interface Webhooks {
  readonly "automatic_pix_payment/canceled": AutomaticPixPaymentWebhook
  readonly "automatic_pix_payment/completed": AutomaticPixPaymentWebhook
  readonly "automatic_pix_payment/created": AutomaticPixPaymentWebhook
  readonly "automatic_pix_payment/error": AutomaticPixPaymentWebhook
  readonly "boleto/updated": BoletoWebhook
  readonly "connector/status_updated": ConnectorWebhook
  readonly "item/created": ItemWebhook
  readonly "item/deleted": ItemWebhook
  readonly "item/error": ItemErrorWebhook
  readonly "item/login_succeeded": ItemWebhook
  readonly "item/updated": ItemWebhook
  readonly "item/waiting_user_action": ItemWebhook
  readonly "item/waiting_user_input": ItemWebhook
  readonly "payment_intent/completed": PaymentIntentWebhook
  readonly "payment_intent/created": PaymentIntentWebhook
  readonly "payment_intent/error": PaymentIntentWebhook
  readonly "payment_intent/waiting_payer_authorization": PaymentIntentWebhook
  readonly "payment_request/updated": PaymentRequestWebhook
  readonly "scheduled_payment/all_completed": ScheduleWebhook
  readonly "scheduled_payment/all_created": ScheduleWebhook
  readonly "scheduled_payment/canceled": ScheduledPaymentWebhook
  readonly "scheduled_payment/completed": ScheduledPaymentWebhook
  readonly "scheduled_payment/created": ScheduledPaymentWebhook
  readonly "scheduled_payment/error": ScheduledPaymentWebhook
  readonly "smart_transfer_payment/completed": SmartTransferPaymentWebhook
  readonly "smart_transfer_payment/error": SmartTransferPaymentWebhook
  readonly "smart_transfer_preauthorization/completed": SmartTransferPreauthorizationWebhook
  readonly "smart_transfer_preauthorization/error": SmartTransferPreauthorizationWebhook
  readonly "transactions/created": TransactionsCreatedWebhook
  readonly "transactions/deleted": TransactionsWebhook
  readonly "transactions/updated": TransactionsWebhook
}

/** Its schema. */
export const webhooks: { readonly [Name in keyof Webhooks]: Schema.Codec<Webhooks[Name]> } = {
  "automatic_pix_payment/canceled": AutomaticPixPaymentWebhook,
  "automatic_pix_payment/completed": AutomaticPixPaymentWebhook,
  "automatic_pix_payment/created": AutomaticPixPaymentWebhook,
  "automatic_pix_payment/error": AutomaticPixPaymentWebhook,
  "boleto/updated": BoletoWebhook,
  "connector/status_updated": ConnectorWebhook,
  "item/created": ItemWebhook,
  "item/deleted": ItemWebhook,
  "item/error": ItemErrorWebhook,
  "item/login_succeeded": ItemWebhook,
  "item/updated": ItemWebhook,
  "item/waiting_user_action": ItemWebhook,
  "item/waiting_user_input": ItemWebhook,
  "payment_intent/completed": PaymentIntentWebhook,
  "payment_intent/created": PaymentIntentWebhook,
  "payment_intent/error": PaymentIntentWebhook,
  "payment_intent/waiting_payer_authorization": PaymentIntentWebhook,
  "payment_request/updated": PaymentRequestWebhook,
  "scheduled_payment/all_completed": ScheduleWebhook,
  "scheduled_payment/all_created": ScheduleWebhook,
  "scheduled_payment/canceled": ScheduledPaymentWebhook,
  "scheduled_payment/completed": ScheduledPaymentWebhook,
  "scheduled_payment/created": ScheduledPaymentWebhook,
  "scheduled_payment/error": ScheduledPaymentWebhook,
  "smart_transfer_payment/completed": SmartTransferPaymentWebhook,
  "smart_transfer_payment/error": SmartTransferPaymentWebhook,
  "smart_transfer_preauthorization/completed": SmartTransferPreauthorizationWebhook,
  "smart_transfer_preauthorization/error": SmartTransferPreauthorizationWebhook,
  "transactions/created": TransactionsCreatedWebhook,
  "transactions/deleted": TransactionsWebhook,
  "transactions/updated": TransactionsWebhook
}
