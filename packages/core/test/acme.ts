/** A small provider for the tests of the pipeline, and an `HttpClient` that answers from a script. */
import * as Client from "../src/client.ts"
import * as Credentials from "../src/credentials.ts"
import { toReason } from "../src/kind.ts"
import * as Operation from "../src/operation.ts"
import * as PageStream from "../src/page-stream.ts"
import { fields } from "../src/provider-error.ts"
import * as UpdateStream from "../src/update-stream.ts"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"

export class AcmeError extends Schema.TaggedError<AcmeError>()("AcmeError", fields) {}

export class Acme extends Context.Service<Acme, Client.Client<AcmeError>>()("test/Acme") {}

const Codes = {
  SLOW_DOWN: "RateLimited",
  BAD_KEY: "Unauthenticated",
  MOVED: "PaginationMutated",
  BANK_DOWN: "InstitutionUnavailable",
  BUSY: "Conflict:in-progress",
  WAIT: "NotReady:report"
} as const

export const makeAcme = (
  options: {
    readonly baseUrl?: string
    readonly hosts?: Readonly<Record<string, string>>
    readonly quotas?: Client.Provider<AcmeError>["quotas"]
    readonly credentials?: Client.Provider<AcmeError>["credentials"]
    readonly classify?: Client.Provider<AcmeError>["classify"]
  } = {}
) =>
  Layer.effect(
    Acme,
    Client.make<AcmeError>({
      name: "acme",
      baseUrl: options.baseUrl ?? "https://acme.test/v1",
      hosts: options.hosts ?? {},
      headers: { "acme-version": "7" },
      classify:
        options.classify ??
        ((answer) => {
          const code = Object.entries(Codes).find(
            ([code]) =>
              typeof answer.body === "object" &&
              answer.body !== null &&
              "code" in answer.body &&
              answer.body.code === code
          )
          return code === undefined
            ? undefined
            : {
                reason: toReason(code[1], answer),
                code: code[0],
                explanation:
                  answer.body !== null && typeof answer.body === "object" && "message" in answer.body
                    ? String(answer.body.message)
                    : undefined
              }
        }),
      requestId: (answer) => answer.headers["x-request-id"],
      makeError: (failure) => new AcmeError(failure),
      quotas: options.quotas ?? {},
      credentials:
        options.credentials ?? (() => Credentials.fixed({ "acme-secret": Redacted.make("planted-client-secret") }))
    })
  )

export interface Sent {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly json: unknown
}

export type Reply =
  | Response
  | HttpClientError.HttpClientError
  | Effect.Effect<Response, HttpClientError.HttpClientError>

/** An `HttpClient` that hands each request to `reply` (with its number, from 1) and records it in `sent`. */
export const scripted = (
  reply: (
    sent: Sent,
    number: number,
    request: HttpClientRequest.HttpClientRequest,
    /** Tells when the connection is let go. */
    signal: AbortSignal
  ) => Reply
): { readonly sent: Array<Sent>; readonly layer: Layer.Layer<HttpClient.HttpClient> } => {
  const sent: Array<Sent> = []
  const client = HttpClient.make((request, url, signal) =>
    Effect.suspend(() => {
      const text = request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : ""
      const isJson = request.headers["content-type"]?.startsWith("application/json") === true
      sent.push({
        method: request.method,
        url,
        headers: { ...request.headers },
        text,
        json: isJson && text !== "" ? JSON.parse(text) : undefined
      })
      const last = sent[sent.length - 1]
      if (last === undefined) return Effect.die("unreachable")
      const answer = reply(last, sent.length, request, signal)
      const effect =
        answer instanceof Response ? Effect.succeed(answer) : Effect.isEffect(answer) ? answer : Effect.fail(answer)
      return Effect.map(effect, (response) => HttpClientResponse.fromWeb(request, response))
    })
  )
  return { sent, layer: Layer.succeed(HttpClient.HttpClient, client) }
}

export const operation = Operation.make(Acme)
export const paged = PageStream.make(Acme)
export const updating = UpdateStream.make(Acme)

export interface Thing {
  readonly id: string
}
export const Thing: Schema.Codec<Thing> = Schema.Struct({ id: Schema.String })

const ThingRequest = Schema.Struct({
  id: Schema.String.check(Schema.isMinLength(2)),
  note: Schema.optional(Schema.String)
})

export const getThing = operation({
  id: "getThing",
  method: "GET",
  path: "/things/{id}",
  request: ThingRequest,
  response: Thing,
  replay: "safe"
})

export const makeThing = operation({
  id: "makeThing",
  method: "POST",
  path: "/things",
  request: ThingRequest,
  response: Thing,
  replay: "unsafe"
})

export const payThing = operation({
  id: "payThing",
  method: "POST",
  path: "/things/pay",
  request: Schema.Struct({ id: Schema.String, idempotency_key: Schema.optional(Schema.String) }),
  response: Thing,
  replay: "keyed",
  idempotencyField: "idempotency_key"
})
