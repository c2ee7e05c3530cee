/** The transport for Node: undici with a keep-alive pool, TLS 1.2 or later, and a bound on connecting. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as Undici from "@effect/platform-node/Undici"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import { NOT_CONNECTED } from "./transport.ts"

export interface Options {
  /** Connections to one host at a time. */
  readonly connections?: number | undefined
  /** From asking for a connection to having one, TLS included; milliseconds. */
  readonly connectTimeout?: number | undefined
  /** Certificates to trust instead of the system's, as PEM. */
  readonly ca?: string | undefined
}

/** What failed before there was a connection: nothing was sent, so that any call may be repeated. */
class NotConnected extends Error {
  readonly code = NOT_CONNECTED
}

const connector = (options: Options): Undici.buildConnector.connector => {
  const connect = Undici.buildConnector({
    timeout: options.connectTimeout ?? 10_000,
    minVersion: "TLSv1.2",
    ...(options.ca === undefined ? {} : { ca: options.ca })
  })
  return (target, done) =>
    connect(target, (...outcome) => {
      const [error] = outcome
      if (error === null) done(...outcome)
      else done(new NotConnected("no connection", { cause: error }), null)
    })
}

/** An `HttpClient` over undici. */
export const layerHttpClientWith = (options: Options): Layer.Layer<HttpClient.HttpClient> =>
  Layer.provide(
    NodeHttpClient.layerUndiciNoDispatcher,
    NodeHttpClient.layerDispatcherOptions({ connections: options.connections ?? 128, connect: connector(options) })
  )

/** An `HttpClient` over undici, with the defaults. */
export const layerHttpClient: Layer.Layer<HttpClient.HttpClient> = layerHttpClientWith({})
