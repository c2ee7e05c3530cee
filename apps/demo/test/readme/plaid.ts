import { Plaid } from "@bankstream/plaid"
import { accountsGet } from "@bankstream/plaid/accounts"
import { transactionsSync } from "@bankstream/plaid/transactions"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const syncPlaid = (access_token: string, cursor?: string) =>
  Effect.gen(function* () {
    const { accounts } = yield* accountsGet({ access_token })
    const pages = yield* Stream.runCollect(transactionsSync.pages({ access_token, cursor })) // one whole update
    return { accounts, pages, cursor: pages.at(-1)?.next_cursor } // store both: the next update starts at this cursor
  }).pipe(
    Effect.catchReason("PlaidError", "UserActionRequired", ({ action }) => Effect.succeed({ askUserTo: action })),
    Effect.provide(Plaid.layerFetch) // PLAID_CLIENT_ID, PLAID_SECRET, PLAID_ENV
  )
