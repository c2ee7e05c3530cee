/** The transport for Node: undici with a keep-alive pool, TLS 1.2 or later, a bound on connecting, and compressed answers. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeStream from "@effect/platform-node/NodeStream"
import * as Undici from "@effect/platform-node/Undici"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { Duplex } from "node:stream"
import * as zlib from "node:zlib"
import { type Coding, codingsOf, forgiving, forgivingBrotli } from "./codings.ts"
import * as Direct from "./direct.ts"
import * as Exchange from "./exchange.ts"
import { NOT_CONNECTED, NOT_DECODED } from "./transport.ts"

/** What may be set of the transport; the defaults are right for most. */
export interface Options {
  /** Connections to one host at a time. */
  readonly connections?: number | undefined
  /** From asking for a connection to having one, TLS included; milliseconds, which undici rounds up to whole seconds. */
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
    // HTTP/1.1 only, as `fetch` speaks it: a failure of undici's HTTP/2 session fails all the calls that share it, and
    // undici 8 has been seen to fail every call after one GOAWAY.
    allowH2: false,
    ...(options.ca === undefined ? {} : { ca: options.ca })
  })
  return (target, done) =>
    connect(target, (...outcome) => {
      const [error] = outcome
      if (error === null) done(...outcome)
      else done(new NotConnected("no connection", { cause: error }), null)
    })
}

const decoders: Readonly<Record<Coding, () => Duplex>> = {
  gzip: () => zlib.createGunzip(forgiving),
  deflate: () => zlib.createInflate(forgiving),
  br: () => zlib.createBrotliDecompress(forgivingBrotli)
}

/** Bytes that are not compressed as the headers say. */
class NotDecoded extends Error {
  readonly code = NOT_DECODED
}

/** The response with its body decoded. */
const decode = (response: HttpClientResponse.HttpClientResponse): HttpClientResponse.HttpClientResponse => {
  const codings = codingsOf(response)
  if (codings.length === 0) return response
  const { request, status } = response
  const { "content-encoding": _, "content-length": __, ...headers } = response.headers
  const onError = () =>
    new HttpClientError.HttpClientError({
      reason: new HttpClientError.DecodeError({ request, response, cause: new NotDecoded("not compressed so") })
    })
  let { stream } = response
  for (const coding of codings) {
    stream = NodeStream.pipeThroughDuplex(stream, { evaluate: decoders[coding], onError })
  }
  return HttpClientResponse.fromWeb(request, new Response(Stream.toReadableStream(stream), { status, headers }))
}

/** An `HttpClient` over undici, and over the same connections the short way for calls that are whole in memory. */
export const layerHttpClientWith = (options: Options): Layer.Layer<HttpClient.HttpClient> =>
  Layer.effect(
    HttpClient.HttpClient,
    Effect.zipWith(HttpClient.HttpClient, NodeHttpClient.Dispatcher, (client, dispatcher) =>
      Direct.offer(
        client.pipe(
          HttpClient.mapRequest((request) =>
            HttpClientRequest.setHeaders(request, { "accept-encoding": "gzip, br", ...request.headers })
          ),
          HttpClient.transformResponse(Effect.map(decode))
        ),
        Exchange.over(dispatcher)
      )
    )
  ).pipe(
    Layer.provide(NodeHttpClient.layerUndiciNoDispatcher),
    Layer.provide(
      NodeHttpClient.layerDispatcherOptions({
        connections: options.connections ?? 128,
        connect: connector(options),
        allowH2: false
      })
    )
  )

/** An `HttpClient` over undici, with the defaults. */
export const layerHttpClient: Layer.Layer<HttpClient.HttpClient> = layerHttpClientWith({})
