/** The short way through undici: a request is dispatched, its answer collected, with nothing made for each of them that need not be. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import type * as Undici from "@effect/platform-node/Undici"
import * as Effect from "effect/Effect"
import { constants } from "node:buffer"
import * as zlib from "node:zlib"
import * as Body from "./body.ts"
import { type Coding, codingsOf, forgiving, forgivingBrotli } from "./codings.ts"
import type * as Direct from "./direct.ts"
import { MalformedResponse, Timeout, type TransportFailed } from "./reason.ts"
import * as Transport from "./transport.ts"
import * as Watch from "./watch.ts"

type Unread = Timeout | TransportFailed | MalformedResponse

/** What undici need not watch, since we do. */
const UNBOUNDED = { headersTimeout: 0, bodyTimeout: 0 }

/** The short way over this dispatcher, with the options that effect's client of undici would take from context. */
export const over =
  (dispatcher: Undici.Dispatcher): Direct.Exchange =>
  (request, bounds) =>
    Effect.withFiber((fiber) => dispatch(dispatcher, fiber.getRef(NodeHttpClient.UndiciOptions), request, bounds))

const dispatch = (
  dispatcher: Undici.Dispatcher,
  options: Partial<Undici.Dispatcher.RequestOptions>,
  { body, headers, method, url }: Direct.Request,
  { headers: headersWithin, idle, limit, watch }: Direct.Bounds
): Effect.Effect<Direct.Response, Unread> =>
  Effect.callback((resume) => {
    let controller: Undici.Dispatcher.DispatchController | undefined
    let head: Pick<Direct.Response, "status" | "headers"> | undefined
    let isDone = false
    const pieces: Body.Pieces = { held: [], size: 0 }

    const finish = (outcome: Effect.Effect<Direct.Response, Unread>) => {
      if (isDone) return
      isDone = true
      Watch.end(watch)
      resume(outcome)
    }
    const giveUp = (reason: Unread) => {
      finish(head === undefined ? Effect.fail(reason) : Effect.succeed({ ...head, body: reason }))
      abort()
    }
    const abort = () => {
      isDone = true
      controller?.abort(new Aborted("given up"))
    }

    // What has not begun was not sent: it waited for a connection, since all of them were taken.
    const phase = () => (head !== undefined ? "body" : controller !== undefined ? "headers" : "connect")
    Watch.begin(watch, headersWithin, () => giveUp(new Timeout({ phase: phase() })))
    const handler: Undici.Dispatcher.DispatchHandler = {
      onRequestStart: (started) => {
        // Given up while it waited for a connection: that one is well, and an abort would close it.
        if (isDone) throw new Aborted("given up")
        controller = started
      },
      onResponseStart: (_, status, received) => {
        if (status < 200) return
        head = { status, headers: toHeaders(received) }
        Watch.goOn(watch, idle)
        if (Number(head.headers["content-length"] ?? 0) > limit) giveUp(Body.tooLarge(limit))
      },
      onResponseData: (_, piece) => {
        if (isDone) return
        Watch.goOn(watch, idle)
        pieces.size += piece.length
        pieces.held.push(piece)
        if (pieces.size > limit) giveUp(Body.tooLarge(limit))
      },
      onResponseEnd: () => {
        if (head === undefined) return giveUp(Transport.ofRequest(undefined))
        const codings = codingsOf(head)
        const read: Effect.Effect<Direct.Response> =
          codings.length === 0
            ? Effect.succeed({ ...head, body: Body.join(pieces) })
            : decode(head, Body.join(pieces), codings, Math.min(limit, constants.MAX_LENGTH))
        // Until this returns the connection counts as taken, and whoever calls again would be given another one.
        queueMicrotask(() => finish(read))
      },
      onResponseError: (_, cause) => giveUp(head === undefined ? Transport.ofRequest(cause) : Transport.ofBody(cause))
    }
    try {
      dispatcher.dispatch(
        {
          ...options,
          ...UNBOUNDED,
          method,
          origin: url.origin,
          path: url.pathname + url.search,
          headers: { "accept-encoding": "gzip, br", ...headers },
          body
        },
        handler
      )
    } catch (thrown) {
      giveUp(Transport.ofRequest(thrown))
    }
    return Effect.sync(() => {
      Watch.end(watch)
      abort()
    })
  })

class Aborted extends Error {}

const toHeaders = (received: Readonly<Record<string, string | Array<string> | undefined>>): Record<string, string> => {
  const headers: Record<string, string> = {}
  for (const name of Object.keys(received)) {
    const value = received[name]
    if (value !== undefined) headers[name] = typeof value === "string" ? value : value.join(", ")
  }
  return headers
}

type Decoder = (bytes: Uint8Array, limit: number, done: (error: Error | null, decoded: Uint8Array) => void) => void

const decoders: Readonly<Record<Coding, Decoder>> = {
  gzip: (bytes, maxOutputLength, done) => zlib.gunzip(bytes, { ...forgiving, maxOutputLength }, done),
  deflate: (bytes, maxOutputLength, done) => zlib.inflate(bytes, { ...forgiving, maxOutputLength }, done),
  br: (bytes, maxOutputLength, done) => zlib.brotliDecompress(bytes, { ...forgivingBrotli, maxOutputLength }, done)
}

const decode = (
  head: Pick<Direct.Response, "status" | "headers">,
  encoded: Uint8Array,
  [first, ...rest]: ReadonlyArray<Coding>,
  limit: number
): Effect.Effect<Direct.Response> => {
  const { "content-encoding": _, "content-length": __, ...headers } = head.headers
  if (first === undefined || encoded.length === 0)
    return Effect.succeed({ status: head.status, headers, body: encoded })
  return Effect.flatMap(
    Effect.callback<Uint8Array | Unread>((resume) =>
      decoders[first](encoded, limit, (error, decoded) =>
        resume(Effect.succeed(error === null ? decoded : isTooLarge(error) ? Body.tooLarge(limit) : undecodable))
      )
    ),
    (decoded) =>
      decoded instanceof Uint8Array
        ? decode({ status: head.status, headers }, decoded, rest, limit)
        : Effect.succeed({ status: head.status, headers, body: decoded })
  )
}

const isTooLarge = (error: Error): boolean => "code" in error && error.code === "ERR_BUFFER_TOO_LARGE"

const undecodable = Transport.ofBody({ code: Transport.NOT_DECODED })
