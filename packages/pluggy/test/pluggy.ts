/** A Pluggy that answers from a script, for the tests of this package. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { Pluggy } from "../src/index.ts"

export const CLIENT_ID = "11111111-2222-4333-8444-555555555555"
export const CLIENT_SECRET = "planted-client-secret"
export const ITEM_ID = "a5d1ca6c-24c0-41c7-8b44-9272cc868663"
export const ACCOUNT_ID = "03688ce6-3f0c-4a13-8d0c-e8b9ab6dbd2a"
export const TRANSACTION_ID = "5d6b9f9a-06aa-491f-926a-15ba46c6366d"

/** The key that the login number `number` (from 1) yields. */
export const apiKey = (number: number) => `planted-api-key-${number}`

/** A request as it went out. */
export interface Sent {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An answer, or a connection that breaks once the request was sent. */
export type Reply =
  | {
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body: unknown
      readonly after?: `${number} seconds`
      /** Told when the answer has gone out. */
      readonly done?: () => void
    }
  | "reset"

/** Answers request number `number` (from 1); logins are counted apart from all else. */
export type Script = (sent: Sent, number: number) => Reply

export interface Scripted {
  readonly sent: Array<Sent>
  readonly logins: Array<Sent>
  readonly layer: Layer.Layer<HttpClient.HttpClient>
}

const logIn: Script = (_, number) => ({ body: { apiKey: apiKey(number) } })

export const scripted = (script: Script, login: Script = logIn): Scripted => {
  const sent: Array<Sent> = []
  const logins: Array<Sent> = []
  const client = HttpClient.make((request, url) =>
    Effect.suspend(() => {
      const body = request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : ""
      const each: Sent = { method: request.method, url, headers: { ...request.headers }, body }
      const isLogin = url.pathname.endsWith("/auth")
      const reply = isLogin ? login(each, logins.push(each)) : script(each, sent.push(each))
      if (reply === "reset") {
        const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" })
        const reason = new HttpClientError.TransportError({ request, cause })
        return Effect.fail(new HttpClientError.HttpClientError({ reason }))
      }
      const text = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body)
      const headers = { "content-type": "application/json", ...reply.headers }
      const response = new Response(reply.status === 204 ? null : text, { status: reply.status ?? 200, headers })
      const answered = Effect.sync(() => {
        reply.done?.()
        return HttpClientResponse.fromWeb(request, response)
      })
      return Effect.delay(answered, reply.after ?? "0 seconds")
    })
  )
  return { sent, logins, layer: Layer.succeed(HttpClient.HttpClient, client) }
}

/** The client of the tests over a script. */
export const layer = (over: Scripted): Layer.Layer<Pluggy> =>
  Layer.provide(Pluggy.layer({ clientId: CLIENT_ID, clientSecret: Redacted.make(CLIENT_SECRET) }), over.layer)

/** Lets the test's clock run until the effect is done; bodies are read outside that clock, so each second lets them. */
export const inTime = Effect.fnUntraced(function* <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.fn.Return<A, E, R> {
  const fiber = yield* Effect.forkChild(effect)
  while (fiber.pollUnsafe() === undefined) {
    yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    yield* TestClock.adjust("1 second")
  }
  return yield* Fiber.join(fiber)
})

export interface Run<A, E> extends Pick<Scripted, "sent" | "logins"> {
  readonly exit: Exit.Exit<A, E>
}

/** Runs an effect against the script, letting all waits pass. */
export const run = <A, E>(
  effect: Effect.Effect<A, E, Pluggy>,
  script: Script,
  login?: Script
): Effect.Effect<Run<A, E>> => {
  const over = scripted(script, login)
  return Effect.map(inTime(Effect.exit(Effect.provide(effect, layer(over)))), (exit) => ({ ...over, exit }))
}

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

/** Query parameters in the order of the URL. */
export const queryOf = (sent: Sent | undefined): Record<string, string> =>
  Object.fromEntries(sent?.url.searchParams ?? [])
