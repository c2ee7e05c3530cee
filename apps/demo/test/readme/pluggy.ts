import { Pluggy } from "@bankstream/pluggy"
import { accountsList } from "@bankstream/pluggy/accounts"
import { transactionsListByCursor } from "@bankstream/pluggy/transactions"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const countPluggy = (itemId: string) =>
  accountsList.items({ itemId }).pipe(
    Stream.flatMap(({ id }) => transactionsListByCursor.items({ accountId: id }, { prefetch: 1 })),
    Stream.runCount,
    Effect.catchReason("PluggyError", "NotFound", (reason) => Effect.fail(reason.message)),
    Effect.provide(Pluggy.layerFetch) // PLUGGY_CLIENT_ID, PLUGGY_CLIENT_SECRET
  )
