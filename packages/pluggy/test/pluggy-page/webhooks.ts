import { handler } from "@bankstream/pluggy/webhook-handler"
import { SECRET_HEADER, WebhookSecrets } from "@bankstream/pluggy/webhook-secrets"
import { fetchBack, fetchTransactions, router, webhooksCreate, type WebhookOf } from "@bankstream/pluggy/webhooks"
import * as Effect from "effect/Effect"
import * as HttpEffect from "effect/http/HttpEffect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"

/** Once: has Pluggy send all webhooks here, with the secret that `PLUGGY_WEBHOOK_SECRET` has here. */
export const subscribe = (url: string, secret: string) =>
  webhooksCreate({ event: "all", url, headers: { [SECRET_HEADER]: secret } })

/** What is done later: an Item is looked at, or rows are read. */
export type Task = WebhookOf<"item/error"> | WebhookOf<"item/updated"> | WebhookOf<"transactions/created">

/** Keeps a task for later, once for each `dedupeKey`. */
export type Note = (task: Task) => Effect.Effect<void, "not kept">

/** A route: `HttpRouter.add("POST", "/webhooks/pluggy", webhooks(note))`. */
export const webhooks = (note: Note) =>
  handler(
    router({
      "item/error": note,
      "item/updated": note,
      "transactions/created": note,
      otherwise: ({ _tag }) => Effect.logDebug(`Nothing to do for ${_tag}.`)
    })
  )

/** Later: what there is to it, as Pluggy tells it. Nothing is believed that the webhook said. */
export const work = (task: Task) =>
  task._tag === "transactions/created"
    ? Stream.runForEach(fetchTransactions(task), ({ amount, id }) => Effect.log(id, amount))
    : Effect.flatMap(fetchBack(task), (item) => Effect.log(Option.map(item, ({ executionStatus }) => executionStatus)))

/** Without effect's router: a function from `Request` to `Promise<Response>`, which any framework takes. */
export const receive = (note: Note) => HttpEffect.toWebHandlerLayer(webhooks(note), WebhookSecrets.layerConfig).handler
