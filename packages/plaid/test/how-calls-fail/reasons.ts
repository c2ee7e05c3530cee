import { accountsGet } from "@bankstream/plaid/accounts"
import * as Effect from "effect/Effect"

/** What the app does about a failure follows the reason; what no handler takes goes on as `PlaidError`. */
export const balances = (access_token: string) =>
  accountsGet({ access_token }).pipe(
    Effect.map(({ accounts }) => accounts.map(({ balances }) => balances.current)),
    Effect.catchReasons("PlaidError", {
      UserActionRequired: ({ action }) => Effect.succeed(`ask the end user to act: ${action}`),
      Gone: () => Effect.succeed("forget this Item"),
      NotReady: () => Effect.succeed("wait for the webhook")
    })
  )
