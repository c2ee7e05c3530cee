/** A MoneyKit that answers from a script, for the tests of this package. */
import { Timeouts } from "@bankstream/core/timeouts"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { type Authentication, MoneyKit } from "../src/index.ts"

export const CLIENT_ID = "planted-client-id"
export const CLIENT_SECRET = "planted-client-secret"

/** A request as it went out. */
export interface Sent {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
  /** How long the answer takes. */
  readonly after?: `${number} seconds`
}

/** Answers request number `number` (from 1). */
export type Script = (sent: Sent, number: number) => Reply

const answering = (script: Script, sent: Array<Sent>): Layer.Layer<HttpClient.HttpClient> =>
  Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.suspend(() => {
        const body = request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : ""
        const each: Sent = { method: request.method, url, headers: { ...request.headers }, body }
        sent.push(each)
        const reply = script(each, sent.length)
        const text = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body)
        const { status = 200 } = reply
        const response = new Response(status === 204 ? null : text, {
          status,
          headers: { "content-type": "application/json", ...reply.headers }
        })
        const answer = Effect.succeed(HttpClientResponse.fromWeb(request, response))
        return reply.after === undefined ? answer : Effect.delay(answer, reply.after)
      })
    )
  )

/** A client of a MoneyKit that answers from a script, and what it was sent. */
export const layerOf = (
  script: Script,
  sent: Array<Sent>,
  authentication: Authentication = "headers"
): Layer.Layer<MoneyKit> =>
  Layer.provide(
    MoneyKit.layer({ clientId: CLIENT_ID, clientSecret: Redacted.make(CLIENT_SECRET), authentication }),
    answering(script, sent)
  )

export interface Run<A, E> {
  readonly exit: Exit.Exit<A, E>
  readonly sent: ReadonlyArray<Sent>
}

const patience = 24 * 60 * 60 * 1_000

/**
 * Runs an effect against the script, letting all waits pass. Bodies are read and ids are hashed outside of the test's
 * clock, which runs on meanwhile: no call is given up for it.
 */
export const run = Effect.fnUntraced(function* <A, E>(
  effect: Effect.Effect<A, E, MoneyKit>,
  script: Script,
  authentication: Authentication = "headers"
): Effect.fn.Return<Run<A, E>> {
  const sent: Array<Sent> = []
  const fiber = yield* effect.pipe(
    Effect.provide(layerOf(script, sent, authentication)),
    Effect.provideService(Timeouts, { headers: patience, idle: patience, total: patience }),
    Effect.exit,
    Effect.forkChild
  )
  // By the second, so that what a wait sets off can start waits of its own.
  while (fiber.pollUnsafe() === undefined) {
    yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    yield* TestClock.adjust("1 second")
  }
  return { exit: yield* Fiber.join(fiber), sent }
})

/** What a run yielded; it did not fail. */
export const valueOf = <A, E>({ exit }: Run<A, E>): A => {
  if (Exit.isSuccess(exit)) return exit.value
  throw new Error(`expected a success, got ${Cause.pretty(exit.cause)}`)
}

/** What a run failed with; it did not succeed, nor die. */
export const errorOf = <A, E>({ exit }: Run<A, E>): E => {
  if (Exit.isSuccess(exit)) throw new Error("expected a failure")
  const [reason, ...others] = exit.cause.reasons
  if (reason?._tag !== "Fail" || others.length > 0)
    throw new Error(`expected one failure, got ${Cause.pretty(exit.cause)}`)
  return reason.error
}

/** Answers with each of the bodies in turn. */
export const inTurn =
  (...bodies: ReadonlyArray<unknown>): Script =>
  (_, number) => ({ body: bodies[number - 1] ?? "no such page" })

/** Query parameters in the order of the URL. */
export const queryOf = (sent: Sent | undefined): ReadonlyArray<readonly [string, string]> => [
  ...(sent?.url.searchParams ?? [])
]

/** The queries of requests, as they stand in their URLs. */
export const queriesOf = (sent: ReadonlyArray<Sent>): ReadonlyArray<string> =>
  sent.map((each) =>
    queryOf(each)
      .map(([name, value]) => `${name}=${value}`)
      .join("&")
  )
