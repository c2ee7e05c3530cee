import { connectTokenCreate } from "@bankstream/pluggy/connect-token"
import { itemsRetrieve, PluggyConnect } from "@bankstream/pluggy/connect"
import { itemReason } from "@bankstream/pluggy/items"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"

/** On the server: a token for one end user's Item, for half an hour. */
export const tokenFor = (itemId: string, clientUserId: string) =>
  Effect.map(connectTokenCreate({ itemId, options: { clientUserId } }), ({ accessToken }) => accessToken)

/** In the browser: what the Item needs, with nothing but the token. */
export const needs = (itemId: string, token: string) =>
  itemsRetrieve({ id: itemId }).pipe(
    Effect.map((item) => itemReason(item)?.message),
    Effect.provide(PluggyConnect.layerFetch({ connectToken: Redacted.make(token) }))
  )
