/** The transport for Node: undici with a keep-alive pool, TLS 1.2 or later, and a bound on connecting. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import { defaultPolicy } from "./timeouts.ts"

/** Connections to one host at a time. */
const CONNECTIONS = 128

/** An `HttpClient` over undici. */
export const layerHttpClient: Layer.Layer<HttpClient.HttpClient> = NodeHttpClient.layerUndiciNoDispatcher.pipe(
  Layer.provide(NodeHttpClient.layerDispatcherOptions({
    connections: CONNECTIONS,
    connect: { timeout: defaultPolicy.connect, minVersion: "TLSv1.2" }
  }))
)
