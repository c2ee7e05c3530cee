import { MoneyKit } from "@bankstream/moneykit"
import { getAccounts } from "@bankstream/moneykit/links"
import * as Effect from "effect/Effect"

/** `MONEYKIT_CLIENT_ID` and `MONEYKIT_CLIENT_SECRET` are read where the layer is built; the calls know nothing of them. */
export const accounts = (id: string) =>
  getAccounts({ id }).pipe(
    Effect.map(({ accounts }) => accounts.map(({ name }) => name)),
    Effect.provide(MoneyKit.layerFetch)
  )
