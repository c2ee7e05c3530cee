/** The calls about banks, and Plaid's lists that belong to nobody. */
import { institutionsGet, institutionsGetById, institutionsSearch } from "@bankstream/plaid/institutions"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { webhookVerificationKeyGet } from "@bankstream/plaid/webhook-verification-key"
import { categoriesGet } from "@bankstream/plaid/categories"
import { legacyCategories } from "./legacy-categories.ts"
import { getInstitution, listInstitutions, searchInstitutions } from "./institutions.ts"
import { makeOn, type Plaid, type PlaidHandler } from "./part.ts"

/** What answers them. */
export const institutionCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { time, webhooks, world } = plaid
  const on = makeOn(plaid)
  const madeAt = Math.floor(time.clock() / 1_000)
  return [
    on(institutionsGet, (request) => Result.succeed(listInstitutions(world, request))),
    on(institutionsGetById, (request) =>
      Result.map(getInstitution(world, request), (institution) => ({ institution }))
    ),
    on(institutionsSearch, (request) => Result.succeed({ institutions: searchInstitutions(world, request) })),
    on(categoriesGet, () => Result.succeed({ categories: legacyCategories })),
    on(webhookVerificationKeyGet, ({ key_id }) =>
      Effect.gen(function* () {
        const { jwk } = yield* webhooks.signer("plaid")
        if (jwk.kid !== key_id) {
          const message = "there is no webhook verification key with this id"
          return yield* Effect.fail({ code: "INVALID_WEBHOOK_VERIFICATION_KEY_ID", message })
        }
        return { key: { ...jwk, alg: "ES256", use: "sig", created_at: madeAt, expired_at: null } }
      })
    )
  ]
}
