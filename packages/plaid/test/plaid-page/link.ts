import type { ItemPublicTokenExchangeResponse } from "@bankstream/plaid/item"
import { exchange, hostedLink, linkOutcome } from "@bankstream/plaid/linking"
import * as Effect from "effect/Effect"

/** Where to send the end user, and the token to ask with what came of it. With the `access_token` of an Item it is mended. */
export const startLink = (client_user_id: string, access_token?: string) =>
  hostedLink({
    client_name: "Acme",
    language: "en",
    country_codes: ["US"],
    user: { client_user_id },
    ...(access_token === undefined ? { products: ["transactions"] } : { access_token })
  })

/** Keeps the access token of an Item. */
export type Keep = (item: ItemPublicTokenExchangeResponse) => Effect.Effect<void>

/** Waits for the end user, keeps the Items that they linked, and yields what came of it. */
export const finishLink = (link_token: string, keep: Keep) =>
  Effect.gen(function* () {
    const outcome = yield* linkOutcome({ link_token })
    if (outcome._tag === "Connected") yield* exchange(outcome.public_tokens, keep)
    return outcome._tag
  })
