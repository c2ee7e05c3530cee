/**
 * A short way through a transport, for calls whose request and answer are whole in memory.
 *
 * An `HttpClient` hands out a response with a stream in it, which costs as much as the rest of a small call. Our own
 * transport can be asked for the bytes themselves. It is no more than a short cut: a client that was made of another one
 * (`HttpClient.mapRequest` and its like) does not have it, and is used as it is.
 */
import type * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type { MalformedResponse, Timeout, TransportFailed } from "./reason.ts"
import type { Watch } from "./watch.ts"

/** A request whose body is bytes or none. */
export interface Request {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
}

/** How much is waited for, and taken. */
export interface Bounds {
  readonly watch: Watch
  /** Milliseconds. */
  readonly headers: number
  readonly idle: number
  /** Bytes. */
  readonly limit: number
}

/** The head of an answer, and its body or why that could not be read. */
export interface Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | Timeout | TransportFailed | MalformedResponse
}

/** Sends a request, and reads its answer to the end. */
export type Exchange = (
  request: Request,
  bounds: Bounds
) => Effect.Effect<Response, Timeout | TransportFailed | MalformedResponse>

const known = new WeakMap<HttpClient.HttpClient, Exchange>()

/** Gives a client its short way. */
export const offer = (client: HttpClient.HttpClient, exchange: Exchange): HttpClient.HttpClient => {
  known.set(client, exchange)
  return client
}

/** The short way of a client, where it has one. */
export const of = (client: HttpClient.HttpClient): Exchange | undefined => known.get(client)
