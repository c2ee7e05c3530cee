/** A call of the lab: over one of the transports, of one of the kinds of replay, and what came of it in one line. */
import { assert } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as tls from "node:tls"
import { inspect } from "node:util"
import { ResponseLimit } from "../../src/body.ts"
import type * as Client from "../../src/client.ts"
import * as Node from "../../src/node.ts"
import type { Replay, Response } from "../../src/operation.ts"
import * as Retry from "../../src/retry.ts"
import * as Timeouts from "../../src/timeouts.ts"
import { type Acme, type AcmeError, getThing, makeAcme, makeThing, payThing, type Thing } from "../acme.ts"
import { ok } from "./behaviours.ts"
import * as Server from "./server.ts"

// `fetch` takes no certificate of its own; it trusts what this test's process trusts.
tls.setDefaultCACertificates([...tls.getCACertificates("default"), Server.certificate])

export type TransportName = "undici" | "a client made of undici's" | "fetch"

export const transports: ReadonlyArray<TransportName> = ["undici", "a client made of undici's", "fetch"]

const undici = Node.layerHttpClientWith({ connectTimeout: 200, ca: Server.certificate })

/** What a client that an app has made of ours adds to each request. */
export const madeByApp = { "x-made-by-app": "yes" }

const layers: Readonly<Record<TransportName, Layer.Layer<HttpClient.HttpClient>>> = {
  undici,
  "a client made of undici's": Layer.effect(
    HttpClient.HttpClient,
    Effect.map(HttpClient.HttpClient, HttpClient.mapRequest(HttpClientRequest.setHeaders(madeByApp)))
  ).pipe(Layer.provide(undici)),
  fetch: FetchHttpClient.layer
}

/** What no error may show: the client's secret (of `makeAcme`), and the token that the calls carry. */
const planted = ["planted-client-secret", "access-sandbox-planted-token"] as const
const [, token] = planted

/** The same call as each kind of replay has it. */
export const calls: Readonly<Record<Replay, Effect.Effect<Response<Thing>, AcmeError, Acme>>> = {
  safe: getThing.withResponse({ id: token }),
  keyed: payThing.withResponse({ id: token }),
  unsafe: makeThing.withResponse({ id: token })
}

export const replays: ReadonlyArray<Replay> = ["safe", "keyed", "unsafe"]

/** Times that a machine which is busy with other things keeps to. What tests a timeout says its own, shorter ones. */
const timeouts: Timeouts.Policy = { headers: 5_000, idle: 5_000, total: 20_000 }

/** How long a test may take on such a machine. */
export const patience = { timeout: 30_000 }

/** The most bytes that an answer may have here. */
export const LIMIT = 64 * 1024

/** Runs an effect with a client of the provider at `url`, with hardly any wait between attempts. */
export const inLab = <A, E>(
  effect: Effect.Effect<A, E, Acme>,
  url: string,
  transport: TransportName,
  options: {
    readonly timeouts?: Partial<Timeouts.Policy>
    readonly credentials?: Client.Provider<AcmeError>["credentials"]
  } = {}
) =>
  effect.pipe(
    Effect.provide(
      Layer.provide(
        makeAcme({ baseUrl: url, ...(options.credentials === undefined ? {} : { credentials: options.credentials }) }),
        layers[transport]
      )
    ),
    Effect.provideService(Timeouts.Timeouts, { ...timeouts, ...options.timeouts }),
    Effect.provideService(ResponseLimit, LIMIT),
    Effect.provideService(Retry.RetryPolicy, { ...Retry.defaultPolicy, base: 1, cap: 1 })
  )

/** One good call over each transport: what they load at their first call takes as long as some of the lab's timeouts. */
export const warmUp = Effect.gen(function* () {
  const server = yield* Server.start(() => ok)
  for (const transport of transports) yield* inLab(calls.safe, server.url, transport)
}).pipe(Effect.scoped)

/** `ok`, or the reason's tag with its phase. */
export const outcomeOf = <A>(exit: Exit.Exit<A, AcmeError>): string => {
  if (exit._tag === "Success") return "ok"
  hidesPlanted(exit)
  const { reason } = errorOf(exit)
  return "phase" in reason ? `${reason._tag} ${reason.phase}` : reason._tag
}

/** The typed failure, which is the only way for a call to end badly. */
export const errorOf = <A>(exit: Exit.Exit<A, AcmeError>): AcmeError => {
  const [reason] = exit._tag === "Success" ? [] : exit.cause.reasons
  return reason?._tag === "Fail" ? reason.error : assert.fail(`expected a typed failure, got ${inspect(exit)}`)
}

/** However a failure is printed, nothing planted is in it. */
const hidesPlanted = (exit: Exit.Failure<unknown, AcmeError>) => {
  const error = errorOf(exit)
  const printed = [error, error.reason, exit.cause, exit].flatMap((value) => [
    String(value),
    inspect(value, { depth: 20, showHidden: true }),
    JSON.stringify(value)
  ])
  const text = [...printed, error.message, error.stack, Cause.pretty(exit.cause)].join("\n")
  for (const secret of planted) assert.notInclude(text, secret)
}
