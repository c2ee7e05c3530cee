import { Plaid } from "@bankstream/plaid"
import { accountsGet } from "@bankstream/plaid/accounts"
import { transactionsSync } from "@bankstream/plaid/transactions"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const syncPlaid = (access_token: string) =>
  Effect.gen(function* () {
    const { accounts } = yield* accountsGet({ access_token })
    const changes = yield* Stream.runCollect(transactionsSync.items({ access_token }))
    return { accounts, changes } // each change: { change: "added" | "modified" | "removed", row }
  }).pipe(
    Effect.catchReason("PlaidError", "UserActionRequired", ({ action }) => Effect.succeed({ askUserTo: action })),
    Effect.provide(Plaid.layerFetch) // PLAID_CLIENT_ID, PLAID_SECRET, PLAID_ENV
  )
