import { itemPublicTokenExchange } from "@bankstream/plaid/item"
import { linkTokenCreate, linkTokenGet } from "@bankstream/plaid/link"
import * as Effect from "effect/Effect"

/** Where to send the end user, and the token to ask with what came of it. */
export const startLink = (client_user_id: string) =>
  linkTokenCreate({
    client_name: "Acme",
    language: "en",
    country_codes: ["US"],
    user: { client_user_id },
    products: ["transactions"],
    hosted_link: {}
  }).pipe(Effect.map(({ hosted_link_url, link_token }) => ({ hosted_link_url, link_token })))

/** Keeps the access token of an Item. */
export type Keep = (item: { readonly access_token: string; readonly item_id: string }) => Effect.Effect<void>

/** The Items that the end user linked, each kept before the next is asked for: a public token can be exchanged once. */
export const finishLink = (link_token: string, keep: Keep) =>
  Effect.gen(function* () {
    const { link_sessions } = yield* linkTokenGet({ link_token })
    const results = (link_sessions ?? []).flatMap(({ results }) => results?.item_add_results ?? [])
    for (const { public_token } of results) yield* keep(yield* itemPublicTokenExchange({ public_token }))
  })
