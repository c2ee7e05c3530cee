import { MoneyKit } from "@bankstream/moneykit"
import { handler } from "@bankstream/moneykit/webhook-handler"
import { router, WebhookKeys } from "@bankstream/moneykit/webhooks"
import * as Effect from "effect/Effect"
import * as HttpEffect from "effect/http/HttpEffect"
import * as Layer from "effect/Layer"

/** Keeps for later, once for each key, that a link is to be looked after. */
export type Note = (key: string, link_id: string) => Effect.Effect<void, "not kept">

/** A route: `HttpRouter.add("POST", "/webhooks/moneykit", webhooks(note))`. */
export const webhooks = (note: Note) =>
  handler(
    router({
      "link.state_changed": ({ dedupeKey, webhook }) => note(dedupeKey, webhook.link_id),
      "transactions.updates_available": ({ dedupeKey, webhook }) => note(dedupeKey, webhook.link_id),
      otherwise: ({ _tag }) => Effect.logDebug(`Nothing to do for ${_tag}.`)
    })
  )

/** Without effect's router: a function from `Request` to `Promise<Response>`, which any framework takes. */
export const receive = (note: Note) =>
  HttpEffect.toWebHandlerLayer(webhooks(note), Layer.provide(WebhookKeys.layer, MoneyKit.layerFetch)).handler
