/**
 * What comes with MoneyKit's webhooks.
 *
 * Generated from MoneyKit's document 2023-02-18; changes belong into packages/codegen.
 */
import { type Open, openEnum } from "@bankstream/core/open-enum"
import { nullOr, optionalKey, struct } from "@bankstream/core/struct"
import * as Schema from "effect/Schema"
import { Product, PublicLinkError, PublicLinkState } from "./model.ts"

export { Product, ProductInput, PublicLinkError, PublicLinkState } from "./model.ts"

/** A link's state has changed: read the link, since webhooks come late and in any order. `error` is the link's code. */
export interface LinkStateChangedWebhook {
  readonly webhook_major_version: 1
  readonly webhook_minor_version: number
  readonly webhook_idempotency_key: string
  readonly webhook_timestamp: string
  readonly link_id: string
  readonly link_tags: ReadonlyArray<string>
  readonly webhook_event: "link.state_changed"
  readonly state: PublicLinkState
  readonly error?: PublicLinkError | null
  readonly error_message?: string | null
}
export const LinkStateChangedWebhook: Schema.Codec<LinkStateChangedWebhook> =
  /*#__PURE__*/ struct<LinkStateChangedWebhook>(() => ({
    webhook_major_version: Schema.Literal(1),
    webhook_minor_version: Schema.Finite,
    webhook_idempotency_key: Schema.String,
    webhook_timestamp: Schema.String,
    link_id: Schema.String,
    link_tags: Schema.Array(Schema.String),
    webhook_event: Schema.Literal("link.state_changed"),
    state: PublicLinkState,
    error: optionalKey(nullOr(PublicLinkError)),
    error_message: optionalKey(nullOr(Schema.String))
  }))

export type LinkProductState = Open<"pending" | "in_progress" | "completed" | "failed">
export const LinkProductState: Schema.Codec<LinkProductState> = /*#__PURE__*/ Schema.suspend(() =>
  openEnum(["pending", "in_progress", "completed", "failed"])
)

/** A refresh of a link's product has begun, gone on, ended or failed. `state_changed_at` without a zone is UTC. */
export interface ProductStateChangedWebhook {
  readonly webhook_major_version: 1
  readonly webhook_minor_version: number
  readonly webhook_idempotency_key: string
  readonly webhook_timestamp: string
  readonly link_id: string
  readonly link_tags: ReadonlyArray<string>
  readonly webhook_event: "link.product_refresh"
  readonly product: Product
  readonly state: LinkProductState
  readonly state_changed_at: string
  readonly error_message?: string | null
}
export const ProductStateChangedWebhook: Schema.Codec<ProductStateChangedWebhook> =
  /*#__PURE__*/ struct<ProductStateChangedWebhook>(() => ({
    webhook_major_version: Schema.Literal(1),
    webhook_minor_version: Schema.Finite,
    webhook_idempotency_key: Schema.String,
    webhook_timestamp: Schema.String,
    link_id: Schema.String,
    link_tags: Schema.Array(Schema.String),
    webhook_event: Schema.Literal("link.product_refresh"),
    product: Product,
    state: LinkProductState,
    state_changed_at: Schema.String,
    error_message: optionalKey(nullOr(Schema.String))
  }))

/** There are new transactions, or what is told of old ones is new: `transactionUpdate` has them. */
export interface TransactionUpdatesAvailableWebhook {
  readonly webhook_major_version: 1
  readonly webhook_minor_version: number
  readonly webhook_idempotency_key: string
  readonly webhook_timestamp: string
  readonly link_id: string
  readonly link_tags: ReadonlyArray<string>
  readonly webhook_event: "transactions.updates_available"
  readonly has_history?: boolean | null
}
export const TransactionUpdatesAvailableWebhook: Schema.Codec<TransactionUpdatesAvailableWebhook> =
  /*#__PURE__*/ struct<TransactionUpdatesAvailableWebhook>(() => ({
    webhook_major_version: Schema.Literal(1),
    webhook_minor_version: Schema.Finite,
    webhook_idempotency_key: Schema.String,
    webhook_timestamp: Schema.String,
    link_id: Schema.String,
    link_tags: Schema.Array(Schema.String),
    webhook_event: Schema.Literal("transactions.updates_available"),
    has_history: optionalKey(nullOr(Schema.Boolean))
  }))

/** What comes with each kind of webhook, by its `webhook_event`. */
export interface Webhooks {
  readonly "link.product_refresh": ProductStateChangedWebhook
  readonly "link.state_changed": LinkStateChangedWebhook
  readonly "transactions.updates_available": TransactionUpdatesAvailableWebhook
}

/** Its schema. */
export const webhooks: { readonly [Name in keyof Webhooks]: Schema.Codec<Webhooks[Name]> } = {
  "link.product_refresh": ProductStateChangedWebhook,
  "link.state_changed": LinkStateChangedWebhook,
  "transactions.updates_available": TransactionUpdatesAvailableWebhook
}
