/** Bankstream's Plaid, with every setting at its default. */
import * as Bankstream from "@bankstream/plaid"
import { itemPublicTokenExchange } from "@bankstream/plaid/item"
import { transactionsSync } from "@bankstream/plaid/transactions"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import { planted } from "../planted.ts"
import { CLIENT_ID, type Open } from "./client.ts"

/** Over a transport: undici's or fetch's. */
export const openOver =
  (transport: Layer.Layer<HttpClient.HttpClient>): Open =>
  async (baseUrl) => {
    const secret = Redacted.make(planted["client secret"])
    const options: Bankstream.Options = { clientId: CLIENT_ID, secret, environment: "sandbox", baseUrl }
    const runtime = ManagedRuntime.make(Layer.provide(Bankstream.Plaid.layer(options), transport))
    await runtime.context()
    return {
      read: () => runtime.runPromise(transactionsSync({ access_token: planted["access token"] })),
      write: () => runtime.runPromise(itemPublicTokenExchange({ public_token: planted["public token"] })),
      exported: Bankstream,
      close: () => runtime.dispose()
    }
  }
