import { createLinkSession, exchangeToken } from "@bankstream/moneykit/link-session"
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

/** The link that the end user made, once its transactions are there. Its id is kept before anything else can fail. */
export const finishLink = (exchangeable_token: string, keep: (id: string) => Effect.Effect<void>) =>
  Effect.gen(function* () {
    const { link } = yield* exchangeToken({ exchangeable_token })
    yield* keep(link.link_id)
    return yield* productsReady({ id: link.link_id, products: ["transactions"] })
  })
