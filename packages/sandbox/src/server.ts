/**
 * A face over HTTP. A call goes through these steps, in this order:
 *
 *     route -> fault -> read the fields -> identify the caller -> check the fields -> handler
 */
import * as NodeHttpServerRequest from "@effect/platform-node/NodeHttpServerRequest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { type Controls, describe } from "./controls.ts"
import type { Face, Reply } from "./face.ts"
import type { Faults } from "./faults.ts"
import type { Journal } from "./journal.ts"
import { check } from "./problems.ts"
import { readFields, type Received } from "./received.ts"
import * as Replies from "./reply.ts"
import { makeRouter, type Route } from "./routes.ts"

/** Answers one request. */
export type App = Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>

/** What stands between the simulator and an answer: the connection is cut. */
type Cut = "cut"

/** The app that shows a face, with its faults, its journal and its controls. */
export const makeApp = <Caller, Refusal>(
  face: Face<Caller, Refusal>,
  faults: Faults,
  journal: Journal,
  controls: Controls
): App => {
  const findRoute = makeRouter(face.catalog)
  const handlers = new Map(face.handlers.map((handler) => [handler.operation.id, handler]))

  const answer = Effect.fnUntraced(function* (
    { operation, params }: Route,
    received: Received
  ): Effect.fn.Return<Reply, Refusal> {
    const handler = handlers.get(operation.id)
    if (handler === undefined) return face.noRoute(received)
    const fields = readFields(operation, params, received)
    const caller = yield* face.identify(operation, received, fields)
    if (Result.isFailure(fields)) return yield* Effect.fail(face.unreadable(fields.failure, operation))
    const request = check(asCodec(operation.request), fields.success, face.unknownFields)
    if (Result.isFailure(request)) return yield* Effect.fail(face.invalid(request.failure, operation))
    return { status: handler.status, body: yield* handler.run(request.success, { received, caller }) }
  })

  const simulate = (route: Route, received: Received): Effect.Effect<Reply> =>
    Effect.catch(answer(route, received), (refusal) => Effect.succeed(face.refuse(refusal, received)))

  const meetFault = (route: Route, received: Received): Effect.Effect<Reply | Cut> => {
    const fault = faults.take(route.operation.id)
    switch (fault?._tag) {
      case undefined:
        return simulate(route, received)
      case "Delay":
        return Effect.delay(simulate(route, received), fault.millis)
      case "Reset":
        return Effect.succeed("cut")
      case "Code":
        return Effect.succeed(face.refuse(face.ofCode(fault.code), received))
      case "ExpireToken":
        face.expireToken?.(received)
        return simulate(route, received)
      case "Status": {
        const usual = fault.body === undefined ? face.ofStatus(fault.status, route.operation, received) : undefined
        return Effect.succeed({
          status: fault.status,
          ...(usual ?? { body: fault.body }),
          headers: { ...usual?.headers, ...fault.headers }
        })
      }
    }
  }

  let count = 0
  return Effect.gen(function* () {
    const request = yield* HttpServerRequest.HttpServerRequest
    const [path, search] = splitOnce(request.url, "?")
    const at = yield* Clock.currentTimeMillis
    // A body that breaks off is one that nobody waits for an answer to; it reads as none.
    const body = yield* Effect.orElseSucceed(request.text, () => "")
    const received: Received = {
      number: ++count,
      at,
      method: request.method,
      path,
      query: new URLSearchParams(search),
      headers: request.headers,
      body
    }
    if (path === "/" && request.method === "GET") return Replies.write(describe(face))
    if (path.startsWith("/_sandbox/")) return Replies.write(yield* controls(received))

    const found = findRoute(request.method, path)
    const reply = found === undefined ? face.noRoute(received) : yield* meetFault(found, received)
    journal.add({
      provider: face.provider,
      operation: found?.operation.id ?? "unknown",
      status: reply === "cut" ? 0 : reply.status
    })
    if (reply === "cut") cut(request)
    return Replies.write(reply === "cut" ? { status: 200 } : reply)
  })
}

/** Ends the connection, and the answer with it: the server does not write one that has ended. */
const cut = (request: HttpServerRequest.HttpServerRequest): void => {
  NodeHttpServerRequest.toIncomingMessage(request).socket.destroy()
  NodeHttpServerRequest.toServerResponse(request).end()
}

/** Requests are plain codecs: nothing in them needs a service to decode. */
const asCodec = (schema: Schema.Top) => schema as Schema.Codec<unknown>

const splitOnce = (text: string, separator: string): readonly [string, string] => {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)]
}
