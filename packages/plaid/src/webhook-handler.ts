/** Answers Plaid's webhooks over HTTP. */
import { makeHandler, type MakeHandler } from "@bankstream/core/webhook-handler"
import { type PlaidWebhook, verify, type WebhookKeys } from "./webhooks.ts"

/**
 * Gives each webhook that is Plaid's to `accept`, and answers 200 when that has succeeded; see
 * `@bankstream/core/webhook-handler` for the other statuses. It is a route of an `HttpRouter` as it is; effect's
 * `HttpEffect.toWebHandlerLayer` makes a function of it that any framework takes, from `Request` to `Promise<Response>`.
 *
 * ```ts
 * const route = handler(
 *   router({
 *     "ITEM/ERROR": ({ dedupeKey, webhook }) => Effect.log(`${webhook.item_id} has to be seen to`, dedupeKey),
 *     otherwise: ({ _tag }) => Effect.logDebug(`Nothing to do for ${_tag}.`)
 *   })
 * )
 * ```
 */
export const handler: MakeHandler<PlaidWebhook, WebhookKeys> = /*#__PURE__*/ makeHandler(verify)
