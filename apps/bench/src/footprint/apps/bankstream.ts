/** An app with one call of Plaid, through Bankstream. */
import { Plaid } from "@bankstream/plaid"
import { accountsGet } from "@bankstream/plaid/accounts"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

accountsGet({ access_token: "access-sandbox-1" }).pipe(
  Effect.flatMap(({ accounts }) => Console.log(accounts.length)),
  Effect.provide(Plaid.layerFetch),
  Effect.runFork
)
