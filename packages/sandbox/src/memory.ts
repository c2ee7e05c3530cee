/** Apps behind an `HttpClient`, without sockets: what `listen` is to a server, for tests that have none. */
import * as Effect from "effect/Effect"
import type * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Stream from "effect/Stream"
import { write, type Written } from "./reply.ts"
import type { App } from "./server.ts"

/** What a system's error has that a transport tells apart by. */
class SystemError extends Error {
  readonly code: string
  readonly syscall: string | undefined

  constructor(code: string, syscall?: string) {
    super(syscall === undefined ? code : `${syscall} ${code}`)
    this.code = code
    this.syscall = syscall
  }
}

const broken = (request: HttpClientRequest.HttpClientRequest, cause: SystemError): HttpClientError.HttpClientError =>
  new HttpClientError.HttpClientError({ reason: new HttpClientError.TransportError({ request, cause }) })

/** What answers calls that are for none of the apps: the webhooks' receiver of the program that is tested. */
export type Receiver = Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>

/** A client of the apps by their origins. Without a receiver, any other host cannot be found. */
export const makeHttpClient = (apps: ReadonlyMap<string, App>, receiver?: Receiver): HttpClient.HttpClient =>
  HttpClient.make((request, url) =>
    Effect.gen(function* () {
      const app = apps.get(url.origin)
      if (app === undefined && receiver === undefined) {
        return yield* broken(request, new SystemError("ENOTFOUND", "getaddrinfo"))
      }
      const body = yield* bytesOf(request)
      if (app === undefined) return yield* receive(receiver, request, url, body)
      const reply = yield* app({
        method: request.method,
        url: `${url.pathname}${url.search}`,
        headers: { host: url.host, "x-forwarded-proto": "https", ...request.headers },
        body
      })
      if (reply === "cut") return yield* broken(request, new SystemError("ECONNRESET"))
      const written = write(reply)
      return HttpClientResponse.fromWeb(
        request,
        new Response(bodyOf(written), { status: written.status, headers: written.headers })
      )
    })
  )

type Body = ConstructorParameters<typeof Response>[0]

const bodyOf = ({ body, ending }: Written): Body => {
  if (body === undefined) return null
  if (ending === undefined) return new Blob([new Uint8Array(body)])
  let isBegun = false
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (!isBegun) controller.enqueue(new Uint8Array(body))
        else if (ending === "cut") controller.error(new SystemError("ECONNRESET"))
        isBegun = true
        // What stalls is waited for until its reader gives up.
        return undefined
      }
    },
    // Nothing is done ahead: an error would overtake what was not read yet.
    { highWaterMark: 0 }
  )
}

const receive = (
  receiver: Receiver = Effect.succeed(HttpServerResponse.empty({ status: 404 })),
  request: HttpClientRequest.HttpClientRequest,
  url: URL,
  body: Uint8Array
): Effect.Effect<HttpClientResponse.HttpClientResponse> =>
  Effect.map(
    Effect.provideService(
      receiver,
      HttpServerRequest.HttpServerRequest,
      HttpServerRequest.fromWeb(
        new Request(url, {
          method: request.method,
          headers: request.headers,
          ...(body.length === 0 ? {} : { body: new Uint8Array(body) })
        })
      )
    ),
    (response) => HttpClientResponse.fromWeb(request, HttpServerResponse.toWeb(response))
  )

const bytesOf = (
  request: HttpClientRequest.HttpClientRequest
): Effect.Effect<Uint8Array, HttpClientError.HttpClientError> => {
  const body: HttpBody.HttpBody = request.body
  switch (body._tag) {
    case "Empty":
      return Effect.succeed(new Uint8Array())
    case "Uint8Array":
      return Effect.succeed(body.body)
    case "Stream":
      return Effect.mapError(
        Stream.mkUint8Array(body.stream),
        (cause) =>
          new HttpClientError.HttpClientError({ reason: new HttpClientError.TransportError({ request, cause }) })
      )
    case "Raw":
      return read(body.body)
    case "FormData":
      return read(body.formData)
  }
}

/** Whatever else a body can be made of, the platform reads. */
const read = (body: unknown): Effect.Effect<Uint8Array> =>
  // Effect hands a raw body on to fetch as it is, which takes no other.
  Effect.map(
    Effect.promise(() => new Response(body as Body).arrayBuffer()),
    (buffer) => new Uint8Array(buffer)
  )
