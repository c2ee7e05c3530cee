/**
 * An operation is one call of a provider as one value.
 *
 * Calling it gives the Effect; its fields say everything else that is known about it, and the page streams, the retry
 * rule, the span, the quota's key, the simulator's route and the reference docs are derived from them.
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpBody from "effect/http/HttpBody"
import type * as Schema from "effect/Schema"
import type { Client } from "./client.ts"
import type { Style } from "./pagination.ts"
import type { UpdateStyle } from "./update-stream.ts"

/** The methods that the providers' routes have. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/**
 * What a blind repeat may do.
 *
 * - `safe`: it cannot create or change anything a second time.
 * - `keyed`: it is safe with the same idempotency key, which is made when the caller gives none.
 * - `unsafe`: it may act twice; it is repeated only when the provider cannot have acted.
 */
export type Replay = "safe" | "keyed" | "unsafe"

/** Where a field of the flat request goes when it is not its default place (`query-comma`: one list, comma-separated). */
export type Place = "query" | "query-comma" | "header" | "body"

/** What is known of a file before it comes. */
export interface File {
  /** The header that carries the SHA-256 of the file. */
  readonly hashHeader?: string
}

/** How a body is written that few calls have: a value and no name, so that an app without such calls does not bundle it. */
export interface BodyFormat {
  readonly mediaType: string
  readonly write: (fields: Readonly<Record<string, unknown>>) => HttpBody.HttpBody
}

/** What every operation says of itself. */
export interface Any {
  /** The provider's operationId. */
  readonly id: string
  readonly method: Method
  /** The route's template; `{name}` is filled from the request. */
  readonly path: `/${string}`
  /** The name of the provider's host that answers, where it is not the usual one. */
  readonly host?: string
  readonly request: Schema.Top
  readonly response: Schema.Top
  readonly replay: Replay
  /** The field that carries the idempotency key of a `keyed` operation. */
  readonly idempotencyField?: string
  /**
   * For how many milliseconds a repeat may act twice although it has the same key: a provider that may have acted is not
   * asked again sooner.
   */
  readonly repeatAfter?: number
  /** Fields that are not at their default place. Path fields aside, GET and DELETE default to the query, others to the body. */
  readonly places?: Readonly<Record<string, Place>>
  /** The field that is the whole body, for bodies that are no object and for fields whose names collide. */
  readonly payload?: "body"
  /** How the body is written; JSON unless said otherwise. */
  readonly encoding?: "json" | "form" | BodyFormat
  /** How many bytes a body may have at most. */
  readonly bodyLimit?: number
  /** False for calls that take no credentials, such as the exchange that yields them. */
  readonly authenticated?: boolean
  /** How the list continues, for an operation whose answer is one page of a list or of an update. */
  readonly page?: Style | UpdateStyle
  /** What an answer without a body stands for: a list of nothing that is sent as 204. */
  readonly empty?: unknown
  /** The answer is a file and not JSON. */
  readonly file?: File
  /** The provider announced the end of this call. */
  readonly deprecated?: boolean
}

/** The description that an operation is made of. */
export interface Spec<Req, Res> extends Any {
  readonly request: Schema.Codec<Req, unknown>
  readonly response: Schema.Codec<Res, unknown>
}

/** An answer with what came beside its value. */
export interface Response<out A> {
  readonly value: A
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The provider's id of the request. */
  readonly requestId: string | undefined
  /** How often the request was sent. */
  readonly attempts: number
}

/** One call of a provider: call it for the Effect, read its fields for everything else. */
export interface Operation<Req, Res, E, R> extends Spec<Req, Res> {
  (request: Req): Effect.Effect<Res, E, R>
  /** The same call, with status, headers, request id and the number of attempts. */
  readonly withResponse: (request: Req) => Effect.Effect<Response<Res>, E, R>
}

/** Makes an operation of the provider that `service` is the client of. */
export const make =
  <R, E>(service: Context.Key<R, Client<E>>) =>
  <Req, Res>(spec: Spec<Req, Res>): Operation<Req, Res, E, R> => {
    const withResponse = (request: Req) => Effect.flatMap(service, (client) => client.call(spec, request))
    const call = (request: Req) => Effect.map(withResponse(request), (response) => response.value)
    return Object.assign(call, spec, { withResponse })
  }
