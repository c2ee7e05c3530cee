import { Plaid } from "@bankstream/plaid"
import { accountsGet } from "@bankstream/plaid/accounts"
import * as Effect from "effect/Effect"

/** `PLAID_CLIENT_ID` and `PLAID_SECRET` are read where the layer is built; the calls know nothing of them. */
export const accounts = (access_token: string) =>
  accountsGet({ access_token }).pipe(
    Effect.map(({ accounts }) => accounts.map(({ name }) => name)),
    Effect.provide(Plaid.layerFetch)
  )
