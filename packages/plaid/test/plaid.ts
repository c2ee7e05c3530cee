/** A Plaid that answers from a script, for the tests of this package. */
import { Timeouts } from "@bankstream/core/timeouts"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import type * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { type Environment, Plaid } from "../src/index.ts"

export const CLIENT_ID = "planted-client-id"
export const SECRET = "planted-secret"
export const ACCESS_TOKEN = "access-sandbox-planted-token"

/** A request as it went out. */
export interface Sent {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The same as it is on the wire. */
  readonly bytes: Uint8Array
}

/** An answer (its body as JSON, unless it is text or bytes), or a connection that breaks once the request was sent. */
export type Reply =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown }
  | "reset"

/** Answers request number `number` (from 1). */
export type Script = (sent: Sent, number: number) => Reply

export interface Scripted {
  readonly sent: Array<Sent>
  readonly layer: Layer.Layer<HttpClient.HttpClient>
}

export const scripted = (script: Script): Scripted => {
  const sent: Array<Sent> = []
  const client = HttpClient.make((request, url) =>
    Effect.flatMap(bytesOf(request.body), (bytes) => {
      const body = new TextDecoder().decode(bytes)
      const each: Sent = { method: request.method, url, headers: { ...request.headers }, body, bytes }
      const reply = script(each, sent.push(each))
      if (reply === "reset") {
        const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" })
        const reason = new HttpClientError.TransportError({ request, cause })
        return Effect.fail(new HttpClientError.HttpClientError({ reason }))
      }
      const text =
        typeof reply.body === "string" || reply.body instanceof Uint8Array ? reply.body : JSON.stringify(reply.body)
      const headers = { "content-type": "application/json", ...reply.headers }
      const { status = 200 } = reply
      const response = new Response(status === 204 ? null : text, { status, headers })
      return Effect.succeed(HttpClientResponse.fromWeb(request, response))
    })
  )
  return { sent, layer: Layer.succeed(HttpClient.HttpClient, client) }
}

/** All of a body, as a transport would send it. */
const bytesOf = (body: HttpBody.HttpBody): Effect.Effect<Uint8Array> => {
  if (body._tag === "Uint8Array") return Effect.succeed(body.body)
  if (body._tag !== "Stream") return Effect.succeed(new Uint8Array())
  return Effect.map(Effect.orDie(Stream.runCollect(body.stream)), (pieces) => Buffer.concat(pieces))
}

/** The client of the tests over a script. */
export const layer = (over: Scripted, environment: Environment = "sandbox"): Layer.Layer<Plaid> =>
  Layer.provide(Plaid.layer({ clientId: CLIENT_ID, secret: Redacted.make(SECRET), environment }), over.layer)

const patience = 24 * 60 * 60 * 1_000

/**
 * Lets the test's clock run until the effect is done. Bodies are read and tokens are hashed outside of that clock, which
 * runs on meanwhile: no call is given up for it.
 */
export const inTime = Effect.fnUntraced(function* <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.fn.Return<A, E, R> {
  const patient = Effect.provideService(effect, Timeouts, { headers: patience, idle: patience, total: patience })
  const fiber = yield* Effect.forkChild(patient)
  while (fiber.pollUnsafe() === undefined) {
    yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    yield* TestClock.adjust("1 second")
  }
  return yield* Fiber.join(fiber)
})

export interface Run<A, E> {
  readonly exit: Exit.Exit<A, E>
  readonly sent: ReadonlyArray<Sent>
}

/** Runs an effect against the script, letting all waits pass. */
export const run = <A, E>(
  effect: Effect.Effect<A, E, Plaid>,
  script: Script,
  environment?: Environment
): Effect.Effect<Run<A, E>> => {
  const over = scripted(script)
  return Effect.map(inTime(Effect.exit(Effect.provide(effect, layer(over, environment)))), (exit) => ({
    exit,
    sent: over.sent
  }))
}

/** What a run yielded; it did not fail. */
export const valueOf = <A, E>({ exit }: Pick<Run<A, E>, "exit">): A => {
  if (Exit.isSuccess(exit)) return exit.value
  throw new Error(`expected a success, got ${Cause.pretty(exit.cause)}`)
}

/** What a run failed with; it did not succeed, nor die. */
export const errorOf = <A, E>({ exit }: Pick<Run<A, E>, "exit">): E => {
  if (Exit.isSuccess(exit)) throw new Error("expected a failure")
  const [reason, ...others] = exit.cause.reasons
  if (reason?._tag !== "Fail" || others.length > 0)
    throw new Error(`expected one failure, got ${Cause.pretty(exit.cause)}`)
  return reason.error
}

/** The body of a request, as the object that it was. */
export const bodyOf = (sent: Sent | undefined): unknown => JSON.parse(sent?.body ?? "null")

/** Answers with each of the bodies in turn; a body that is an error object comes with status 400. */
export const inTurn =
  (...bodies: ReadonlyArray<object>): Script =>
  (_, number) => {
    const body = bodies[number - 1] ?? {}
    return { status: "error_code" in body ? 400 : 200, body }
  }
