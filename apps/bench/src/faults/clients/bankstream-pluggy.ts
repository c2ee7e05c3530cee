/** Bankstream's Pluggy, with every setting at its default. */
import * as Bankstream from "@bankstream/pluggy"
import { accountsList } from "@bankstream/pluggy/accounts"
import { itemsCreate } from "@bankstream/pluggy/items"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import { planted } from "../planted.ts"
import { CLIENT_ID, ITEM_ID, type Open } from "./client.ts"

/** Over a transport: undici's or fetch's. */
export const openOver =
  (transport: Layer.Layer<HttpClient.HttpClient>): Open =>
  async (baseUrl) => {
    const clientSecret = Redacted.make(planted["client secret"])
    const options: Bankstream.Options = { clientId: CLIENT_ID, clientSecret, baseUrl }
    const runtime = ManagedRuntime.make(Layer.provide(Bankstream.Pluggy.layer(options), transport))
    await runtime.context()
    return {
      read: () => runtime.runPromise(accountsList({ itemId: ITEM_ID })),
      write: () =>
        runtime.runPromise(
          itemsCreate({ connectorId: 2, parameters: { user: "user", password: planted["bank password"] } })
        ),
      exported: Bankstream,
      close: () => runtime.dispose()
    }
  }
