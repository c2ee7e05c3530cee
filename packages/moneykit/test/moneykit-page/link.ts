import { createLinkSession } from "@bankstream/moneykit/link-session"
import { exchange } from "@bankstream/moneykit/linking"
import type { LinkCommon } from "@bankstream/moneykit/links"
import { productsReady } from "@bankstream/moneykit/waiters"
import * as Effect from "effect/Effect"

/** The token that opens Connect in the end user's browser. */
export const startLink = (id: string) =>
  createLinkSession({
    customer_user: { id },
    redirect_uri: "https://acme.example/connected",
    webhook: "https://acme.example/webhooks/moneykit",
    link_tags: ["acme"],
    settings: { products: { transactions: { required: true, prefetch: true } } }
  }).pipe(Effect.map(({ link_session_token }) => link_session_token))

/** Keeps the link's id. */
export type Keep = (link: LinkCommon) => Effect.Effect<void>

/** Keeps the link that the end user made, and waits until its transactions are there. */
export const finishLink = (exchangeable_token: string, keep: Keep) =>
  Effect.gen(function* () {
    const outcome = yield* exchange(exchangeable_token, keep)
    if (outcome._tag !== "Connected") return outcome
    return { ...outcome, link: yield* productsReady({ id: outcome.link.link_id, products: ["transactions"] }) }
  })
