/**
 * A face as an app: requests in, replies out, whatever carries them. A call goes through these steps, in this order:
 *
 *     route -> fault -> read the fields -> identify the caller -> count -> check the fields -> look for its key
 *       -> what it was told to answer, or else its handler, or else an example
 */
import type * as Operation from "@bankstream/core/operation"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { type Behaviour, describe, makeControls } from "./controls.ts"
import type { Examples } from "./examples.ts"
import { fileOf } from "./examples/files.ts"
import { statusOf } from "./examples/statuses.ts"
import type { Call, Control, Face, Half, Reply } from "./face.ts"
import { check } from "./problems.ts"
import { type Fields, readFields, type Received } from "./received.ts"
import { makeRepeats } from "./repeats.ts"
import { hasBody } from "./reply.ts"
import { makeRouter, type Route } from "./routes.ts"
import type { Time } from "./time.ts"

/** A request as a server gets it. */
export interface Incoming {
  readonly method: string
  /** Path and query, as they were written. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** In the place of an answer: the connection is cut. */
export type Cut = "cut"

/** Answers one request. */
export type App = (incoming: Incoming) => Effect.Effect<Reply | Cut>

/** What an app is made of, beside the face that it shows. */
export interface Parts extends Behaviour {
  readonly time: Time
  readonly controls: ReadonlyArray<Control>
  readonly examples: Examples
  /** Has something happen to the rows of a connection, or of every one. */
  readonly mutate: (connection: string | undefined) => Effect.Effect<void>
}

/** The app that shows a face, with its faults, its journal and its controls. */
export const makeApp = <Caller, Refusal>(
  face: Face<Caller, Refusal>,
  { answers, controls, examples, faults, journal, limits, mutate, time }: Parts
): App => {
  const findRoute = makeRouter(face.catalog)
  const control = makeControls(controls)
  const repeats = makeRepeats()
  const handlers = new Map(face.handlers.map((handler) => [handler.operation.id, handler]))

  /** What the sandbox says to a proper request. */
  const respond = Effect.fnUntraced(function* (
    operation: Operation.Any,
    request: unknown,
    fields: Fields,
    call: Call<Caller>
  ): Effect.fn.Return<Reply, Refusal> {
    const handler = handlers.get(operation.id)
    const told = answers.take(operation, handler?.status ?? statusOf(operation))
    if (told !== undefined) return told
    if (handler?.file !== undefined) return { status: handler.status, ...(yield* handler.file(request, call)) }
    if (handler !== undefined) return { status: handler.status, body: yield* handler.run(request, call) }
    const known = face.known === undefined ? {} : yield* face.known(operation, fields, call)
    if (operation.file !== undefined) return { status: 200, file: fileOf(operation.id) }
    return { status: statusOf(operation), body: examples(operation, fields, known) }
  })

  const answer = Effect.fnUntraced(function* (
    { operation, params }: Route,
    received: Received
  ): Effect.fn.Return<Reply, Refusal> {
    const read = readFields(operation, params, received)
    const caller = yield* face.identify(operation, received, read)
    const fields = Result.getOrElse(read, () => ({}))
    const standing = limits.count(operation, fields, received.at)
    const headers = standing === undefined ? {} : limits.headers(standing)
    if (standing?.isOver === true) return { ...face.ofStatus(429, operation, received), headers }
    if (Result.isFailure(read)) return yield* Effect.fail(face.unreadable(read.failure, operation))
    const request = check(asCodec(operation.request), fields, face.unknownFields)
    if (Result.isFailure(request)) return yield* Effect.fail(face.invalid(request.failure, operation))
    const repeat = repeats.find(operation, fields, received.at)
    if (repeat?._tag === "Same") return repeat.reply
    if (repeat?._tag === "Differs") return yield* Effect.fail(face.ofCode(repeat.code))
    const reply = yield* respond(operation, request.success, fields, { received, caller })
    if (repeat !== undefined && reply.status < 300) repeat.keep(reply)
    return standing === undefined ? reply : { ...reply, headers: { ...headers, ...reply.headers } }
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
      case "Mutate":
        return Effect.andThen(mutate(fault.connection), simulate(route, received))
      case "Reset":
        return fault.acts === true ? Effect.as(simulate(route, received), "cut") : Effect.succeed("cut")
      case "Half":
        return Effect.flatMap(simulate(route, received), (reply) => halve(reply, fault.ending))
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
  return Effect.fnUntraced(function* (incoming: Incoming) {
    const received = receive(incoming, ++count, time.clock())
    const { method, path } = received
    // HEAD is how programs wait for a server to come up.
    if (path === "/" && (method === "GET" || method === "HEAD")) return describe(face, controls)
    if (path.startsWith("/_sandbox/")) return yield* control(received)

    const found = findRoute(method, path)
    const note = (status: number) =>
      Effect.sync(() => journal.add({ provider: face.provider, operation: found?.operation.id ?? "unknown", status }))
    const reply =
      found === undefined
        ? face.noRoute(received)
        : // Its caller may give up before it is answered.
          yield* Effect.onInterrupt(meetFault(found, received), () => note(0))
    yield* note(reply === "cut" ? 0 : reply.status)
    return reply
  })
}

/** What has no body has no half: it is cut off before it begins, or never comes. */
const halve = (reply: Reply, half: Half): Effect.Effect<Reply | Cut> => {
  if (hasBody(reply)) return Effect.succeed({ ...reply, half })
  return half === "stall" ? Effect.never : Effect.succeed(half === "cut" ? "cut" : reply)
}

const receive = ({ body, headers, method, url }: Incoming, number: number, at: number): Received => {
  const [path, search] = splitOnce(url, "?")
  return { number, at, method, path, query: new URLSearchParams(search), headers, body: readText(headers, body) }
}

/** Files in a body keep their bytes: a letter stands for each. */
const readText = (headers: Incoming["headers"], body: Uint8Array): string =>
  Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString(
    headers["content-type"]?.startsWith("multipart/") === true ? "latin1" : "utf8"
  )

/** Requests are plain codecs: nothing in them needs a service to decode. */
const asCodec = (schema: Schema.Top) => schema as Schema.Codec<unknown>

const splitOnce = (text: string, separator: string): readonly [string, string] => {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)]
}
