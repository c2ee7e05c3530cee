/** Answers Pluggy's webhooks over HTTP. */
import { makeHandler, type MakeHandler } from "@bankstream/core/webhook-handler"
import type { WebhookSecrets } from "./webhook-secrets.ts"
import { type PluggyWebhook, verify } from "./webhook-verification.ts"

/**
 * Gives each webhook that has the secret to `accept`, and answers 200 when that has succeeded; see
 * `@bankstream/core/webhook-handler` for the other statuses. It is a route of an `HttpRouter` as it is; effect's
 * `HttpEffect.toWebHandlerLayer` makes a function of it that any framework takes, from `Request` to `Promise<Response>`.
 *
 * ```ts
 * const route = handler(
 *   router({
 *     "item/error": ({ dedupeKey, webhook }) => Effect.log(`${webhook.itemId} has to be seen to`, dedupeKey),
 *     otherwise: ({ _tag }) => Effect.logDebug(`Nothing to do for ${_tag}.`)
 *   })
 * )
 * ```
 */
export const handler: MakeHandler<PluggyWebhook, WebhookSecrets> = /*#__PURE__*/ makeHandler(verify)
