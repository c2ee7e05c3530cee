/** Plaid's own calls for tests. */
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import * as Result from "effect/Result"
import { findInstitution } from "./institutions.ts"
import { makeOn, type Plaid, type PlaidHandler } from "./part.ts"
import { signIn } from "./sign-in.ts"

/** What answers them. */
export const sandboxCalls = (plaid: Plaid): ReadonlyArray<PlaidHandler> => {
  const { items, world } = plaid
  const on = makeOn(plaid)
  return [
    on(sandboxPublicTokenCreate, ({ initial_products, institution_id, options, user_id }) =>
      Result.flatMap(findInstitution(world, institution_id), (institution) => {
        const login = {
          username: options?.override_username ?? "user_good",
          password: options?.override_password ?? "pass_good"
        }
        return Result.map(signIn(world.people, institution, login), ({ person, preparing }) => ({
          public_token: items.ticketFor(
            items.make({
              institution,
              person,
              preparing,
              products: initial_products,
              webhook: options?.webhook ?? null,
              userId: user_id ?? null
            })
          )
        }))
      })
    )
  ]
}
