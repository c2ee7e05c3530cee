import { verify } from "@bankstream/plaid/webhooks"
import * as Effect from "effect/Effect"

/** Keeps for later that an Item has new transactions. */
export type Note = (item_id: string) => Effect.Effect<void>

/** The status to answer a webhook with: 200 once what it says is kept, 401 when it is not Plaid's, 503 when Plaid should send it again. */
export const receive = (request: Request, note: Note) =>
  Effect.gen(function* () {
    const body = new Uint8Array(yield* Effect.promise(() => request.arrayBuffer()))
    const event = yield* verify({ headers: request.headers, body })
    if (event._tag === "TRANSACTIONS/SYNC_UPDATES_AVAILABLE" && "item_id" in event.webhook) {
      yield* note(event.webhook.item_id)
    }
    return 200
  }).pipe(Effect.catchTag("WebhookRejected", ({ isUndecided }) => Effect.succeed(isUndecided ? 503 : 401)))
