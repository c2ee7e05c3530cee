import { Pluggy } from "@bankstream/pluggy"
import { connectorsList } from "@bankstream/pluggy/connectors"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** The banks of Open Finance. `PLUGGY_CLIENT_ID` and `PLUGGY_CLIENT_SECRET` are read where the layer is built. */
export const banks = connectorsList.items({ isOpenFinance: true, types: ["PERSONAL_BANK"] }).pipe(
  Stream.map(({ id, name }) => ({ id, name })),
  Stream.runCollect,
  Effect.provide(Pluggy.layerFetch)
)
