/** Answers MoneyKit's webhooks over HTTP. */
import { makeHandler, type MakeHandler } from "@bankstream/core/webhook-handler"
import { type MoneyKitWebhook, verify, type WebhookKeys } from "./webhook-verification.ts"

/**
 * Gives each webhook that is MoneyKit's to `accept`, and answers 200 when that has succeeded; see
 * `@bankstream/core/webhook-handler` for the other statuses. It is a route of an `HttpRouter` as it is; effect's
 * `HttpEffect.toWebHandlerLayer` makes a function of it that any framework takes, from `Request` to `Promise<Response>`.
 *
 * ```ts
 * const route = handler(
 *   router({
 *     "link.state_changed": ({ dedupeKey, webhook }) => Effect.log(`${webhook.link_id} is ${webhook.state}`, dedupeKey),
 *     otherwise: ({ _tag }) => Effect.logDebug(`Nothing to do for ${_tag}.`)
 *   })
 * )
 * ```
 */
export const handler: MakeHandler<MoneyKitWebhook, WebhookKeys> = /*#__PURE__*/ makeHandler(verify)
