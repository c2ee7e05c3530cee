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

/** The Items that the end user linked: each public token is exchanged for the access token that is to be kept. */
export const finishLink = (link_token: string) =>
  Effect.gen(function* () {
    const { link_sessions } = yield* linkTokenGet({ link_token })
    const results = (link_sessions ?? []).flatMap(({ results }) => results?.item_add_results ?? [])
    return yield* Effect.forEach(results, ({ public_token }) => itemPublicTokenExchange({ public_token }))
  })
