/** effect's own `HttpClient` over undici, with nothing around it. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { IN_FLIGHT, PAGE_SIZE } from "../sizes.ts"
import { accessToken, CLIENT_ID, type Open, SECRET } from "./client.ts"
import { forEachCall } from "./calls.ts"

export const open: Open = async (url) => {
  const runtime = ManagedRuntime.make(NodeHttpClient.layerUndici)
  await runtime.context()
  const headers = { "plaid-client-id": CLIENT_ID, "plaid-secret": SECRET }
  const send = (path: string) =>
    Effect.flatMap(
      HttpClient.execute(
        HttpClientRequest.post(`${url}${path}`, { headers }).pipe(
          HttpClientRequest.bodyJsonUnsafe({ access_token: accessToken(PAGE_SIZE) })
        )
      ),
      (response) => response.json
    )
  return {
    small: (count) => runtime.runPromise(forEachCall(count, IN_FLIGHT, send("/item/get"))),
    page: (count) => runtime.runPromise(forEachCall(count, 1, send("/transactions/sync")))
  }
}
