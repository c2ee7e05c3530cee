import { Plaid } from "@bankstream/plaid"
import { handler } from "@bankstream/plaid/webhook-handler"
import { router, WebhookKeys } from "@bankstream/plaid/webhooks"
import * as Effect from "effect/Effect"
import * as HttpEffect from "effect/http/HttpEffect"
import * as Layer from "effect/Layer"

/** Keeps for later, once for each key, that an Item is to be looked after. */
export type Note = (key: string, item_id: string) => Effect.Effect<void, "not kept">

/** A route: `HttpRouter.add("POST", "/webhooks/plaid", webhooks(note))`. */
export const webhooks = (note: Note) =>
  handler(
    router({
      "ITEM/ERROR": ({ dedupeKey, webhook }) => note(dedupeKey, webhook.item_id),
      "TRANSACTIONS/SYNC_UPDATES_AVAILABLE": ({ dedupeKey, webhook }) =>
        "item_id" in webhook ? note(dedupeKey, webhook.item_id) : Effect.void,
      otherwise: ({ _tag }) => Effect.logDebug(`Nothing to do for ${_tag}.`)
    })
  )

/** Without effect's router: a function from `Request` to `Promise<Response>`, which any framework takes. */
export const receive = (note: Note) =>
  HttpEffect.toWebHandlerLayer(webhooks(note), Layer.provide(WebhookKeys.layer, Plaid.layerFetch)).handler
