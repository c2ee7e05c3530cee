/** The calls about Link. */
import { linkTokenCreate, linkTokenGet } from "@bankstream/plaid/link"
import { linkDeliveryCreate, linkDeliveryGet } from "@bankstream/plaid/link-delivery"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readJson, sorry } from "../controls.ts"
import type { Control, Reply } from "../face.ts"
import { makeOn, originOf, type Plaid, type PlaidHandler } from "./part.ts"

/** What answers them. */
export const linkCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { links } = plaid
  const on = makeOn(plaid)
  return [
    on(linkDeliveryCreate, ({ link_token }, received) => links.deliver(link_token, originOf(received))),
    on(linkDeliveryGet, ({ link_delivery_session_id }) => links.delivery(link_delivery_session_id)),
    on(linkTokenCreate, (request, received) => links.create(request, originOf(received))),
    on(linkTokenGet, ({ link_token }) => links.get(link_token))
  ]
}

/** What a person would do in Link, for a program that has none. */
export const completeLink = ({ links }: Plaid): Control => ({
  method: "POST",
  path: "/link-tokens/{link_token}/complete",
  run: ({ link_token = "" }, received) =>
    Effect.suspend((): Effect.Effect<Reply> => {
      const wanted = readJson(Schema.Struct({ institution_id: Schema.String }), received)
      if (Result.isFailure(wanted)) return Effect.succeed(wanted.failure)
      return Effect.match(links.complete(link_token, wanted.success.institution_id), {
        onFailure: ({ message }) => sorry(404, message),
        onSuccess: (public_token) => ({ status: 200, body: { public_token } })
      })
    })
})
