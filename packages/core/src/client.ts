/**
 * The pipeline that every call of every provider goes through, in this order:
 *
 *     validate and encode -> span -> total deadline
 *       -> retry [ budget -> limits -> credentials -> headers and base URL -> send and read in time -> classify ]
 *       -> decode
 */
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Answer from "./answer.ts"
import * as Attempt from "./attempt.ts"
import * as BaseUrl from "./base-url.ts"
import * as Codec from "./codec.ts"
import { type Credentials, fixed, type SecretHeaders } from "./credentials.ts"
import { read as readField, write as writeField } from "./field.ts"
import * as Limits from "./limits.ts"
import type * as Operation from "./operation.ts"
import * as ProviderError from "./provider-error.ts"
import { type InvalidField, InvalidRequest, MalformedResponse, type Reason, Timeout } from "./reason.ts"
import * as Retry from "./retry.ts"
import { Timeouts } from "./timeouts.ts"
import * as Wire from "./wire.ts"

/** A call for which there is no operation yet. */
export interface RawRequest<A> {
  readonly method: Operation.Method
  /** The route's template; `{name}` is filled from `request`. */
  readonly path: `/${string}`
  /** The fields of path, query, headers and body together. */
  readonly request?: Readonly<Record<string, unknown>>
  readonly response: Schema.Codec<A, unknown>
  /** `unsafe` unless said otherwise, GET aside. */
  readonly replay?: Operation.Replay
  readonly places?: Readonly<Record<string, Operation.Place>>
}

/** A provider's client: what `Plaid`, `MoneyKit` and `Pluggy` are. */
export interface Client<E> {
  /** Makes a call. Operations do this themselves; call them instead. */
  readonly call: <Req, Res>(
    operation: Operation.Spec<Req, Res>,
    request: Req
  ) => Effect.Effect<Operation.Response<Res>, E>
  /** Calls an endpoint that has no operation yet, with credentials, retries, limits, spans and redaction as usual. */
  readonly request: <A>(request: RawRequest<A>) => Effect.Effect<Operation.Response<A>, E>
  /** The provider's error for a failure that was noticed above a single call (by a page stream, a waiter). */
  readonly reject: (operation: Operation.Any, reason: Reason) => E
}

/** What makes a provider: everything that the pipeline does not know by itself. */
export interface Provider<E> extends Attempt.Reader {
  /** Its name in errors and spans: `plaid`. */
  readonly name: string
  readonly baseUrl: string
  readonly makeError: (failure: ProviderError.ProviderError) => E
  readonly quotas: Limits.Quotas
  /** Who is calling. It gets the client without credentials, for the exchange of a token. */
  readonly credentials: (anonymous: Client<E>) => Credentials<E>
}

/** Builds a provider's client on the `HttpClient` in context. */
export const make = <E>(provider: Provider<E>): Effect.Effect<Client<E>, never, HttpClient.HttpClient> =>
  Effect.gen(function*() {
    const parts = {
      http: HttpClient.withScope(yield* HttpClient.HttpClient),
      limits: yield* Limits.make(provider.name, provider.quotas),
      budget: Retry.makeBudget()
    }
    const anonymous = assemble(provider, { ...parts, credentials: fixed({}) })
    return assemble(provider, { ...parts, credentials: provider.credentials(anonymous) })
  })

interface Parts<E> {
  readonly http: Attempt.ScopedHttpClient
  readonly limits: Limits.Limits
  readonly budget: Retry.Budget
  readonly credentials: Credentials<E>
}

/** A call on its way: what an error will have to say of it. */
interface Call {
  readonly operation: Operation.Any
  readonly request: unknown
  secrets: SecretHeaders
  attempts: number
}

const assemble = <E>(provider: Provider<E>, parts: Parts<E>): Client<E> => {
  const { budget, credentials, http, limits } = parts
  const baseUrl = BaseUrl.parse(provider.baseUrl)

  const errorOf = (call: Call, failed: Attempt.Failed): E => {
    const { attempts, operation, request, secrets } = call
    const { documentationUrl, requestId, status, type } = failed
    const hide = (text: string) => ProviderError.explain(text, [request, Object.values(secrets).flatMap(spellings)])
    const reason = status === undefined ? failed.reason : withoutValues(failed.reason, hide)
    const code = failed.code ?? reason._tag
    const explanation = failed.explanation === undefined ? undefined : hide(failed.explanation)
    const named = { provider: provider.name, operation: operation.id, code, reason }
    const message = ProviderError.describe({ ...named, explanation })
    return provider.makeError({ ...named, type, status, requestId, attempts, message, documentationUrl })
  }

  const fail = (call: Call, failed: Attempt.Failed) => Effect.fail(errorOf(call, failed))
  const invalid = (call: Call, fields: ReadonlyArray<InvalidField>) => fail(call, { reason: new InvalidRequest({ fields }) })

  /** Attempts until one succeeds or no other is worth it. */
  const retrying = Effect.fnUntraced(function*(call: Call, wire: HttpClientRequest.HttpClientRequest) {
    const { operation } = call
    const policy = yield* Retry.RetryPolicy
    const onRetry = yield* Retry.OnRetry
    let renewed = false
    budget.earn()
    while (true) {
      yield* limits(operation.id)
      call.secrets = operation.authenticated === false ? {} : yield* credentials.headers
      call.attempts += 1
      const outcome = yield* Attempt.make(http, provider, operation, wire, call.secrets, call.attempts)
      if (Result.isSuccess(outcome)) return outcome.success
      const failed = outcome.failure
      const again = (delay: number) =>
        onRetry({
          provider: provider.name,
          operation: operation.id,
          attempt: call.attempts,
          reason: failed.reason._tag,
          delay
        })
      const refusal = failed.reason._tag
      if (
        (refusal === "Unauthenticated" || refusal === "Forbidden") &&
        !renewed &&
        operation.authenticated !== false &&
        (yield* credentials.refused(call.secrets, refusal))
      ) {
        renewed = true
        yield* again(0)
        continue
      }
      const decision = Retry.decide({
        reason: failed.reason,
        replay: operation.replay,
        attempt: call.attempts,
        random: yield* Random.next,
        policy
      })
      if (decision._tag === "GiveUp" || !budget.spend()) return yield* fail(call, failed)
      yield* again(decision.delay)
      yield* Effect.sleep(decision.delay)
    }
  })

  const send = Effect.fnUntraced(function*<Req, Res>(
    call: Call,
    codec: Codec.Codec<Req, Res>,
    wire: HttpClientRequest.HttpClientRequest
  ) {
    const { total } = yield* Timeouts
    const answer = yield* Effect.timeoutOrElse(retrying(call, wire), {
      duration: total,
      orElse: () => Effect.suspend(() => fail(call, { reason: new Timeout({ phase: "total" }) }))
    })
    const { headers, status } = answer
    const requestId = provider.requestId(answer)
    if (!answer.isJson) {
      return yield* fail(call, { reason: new MalformedResponse({ path: "", expected: "JSON" }), status, requestId })
    }
    const decoded = codec.decode(answer.body)
    if (Result.isFailure(decoded)) {
      return yield* fail(call, { reason: Answer.malformed(decoded.failure), status, requestId })
    }
    return { value: decoded.success, status, headers, requestId, attempts: call.attempts }
  })

  const call = Effect.fnUntraced(function*<Req, Res>(
    operation: Operation.Spec<Req, Res>,
    input: Req
  ): Effect.fn.Return<Operation.Response<Res>, E> {
    const request = yield* keyed(operation, input)
    const call: Call = { operation, request, secrets: {}, attempts: 0 }
    const codec = Codec.of(operation)
    const encoded = codec.encode(request)
    if (Result.isFailure(encoded)) return yield* invalid(call, Answer.fieldsOf(encoded.failure))
    const misleading = Wire.misleading(operation, encoded.success)
    if (misleading.length > 0) return yield* invalid(call, misleading)
    if (Result.isFailure(baseUrl)) {
      return yield* invalid(call, [{ path: "baseUrl", expected: `expected ${baseUrl.failure}` }])
    }
    const wire = HttpClientRequest.prependUrl(Wire.write(operation, encoded.success), baseUrl.success)
    return yield* Effect.withSpan(send(call, codec, wire), `${provider.name}.${operation.id}`, {
      attributes: { "bankstream.provider": provider.name, "bankstream.operation": operation.id }
    })
  })

  return {
    call,
    request: <A>(raw: RawRequest<A>) =>
      call<unknown, A>({
        id: "request",
        method: raw.method,
        path: raw.path,
        request: Schema.Unknown,
        response: raw.response,
        replay: raw.replay ?? (raw.method === "GET" ? "safe" : "unsafe"),
        ...(raw.places === undefined ? {} : { places: raw.places })
      }, raw.request ?? {}),
    reject: (operation, reason) => errorOf({ operation, request: {}, secrets: {}, attempts: 0 }, { reason })
  }
}

/** A secret as it is sent, and without the scheme before it: `Bearer abc` and `abc`. */
const spellings = (secret: Redacted.Redacted): ReadonlyArray<string> => {
  const value = Redacted.value(secret)
  return [value, value.slice(value.indexOf(" ") + 1)]
}

/** What a provider says of a request's fields is its own words, which may repeat what it was sent. */
const withoutValues = (reason: Reason, hide: (text: string) => string): Reason =>
  reason._tag === "InvalidRequest" && reason.fields !== undefined
    ? new InvalidRequest({ fields: reason.fields.map(({ expected, path }) => ({ path, expected: hide(expected) })) })
    : reason

/** Fills in the idempotency key of a keyed operation, once for all attempts. */
const keyed = <Req>(operation: Operation.Any, request: Req): Effect.Effect<Req> => {
  const field = operation.idempotencyField
  return field === undefined || readField(request, field) !== undefined
    ? Effect.succeed(request)
    : Effect.sync(() => writeField(request, field, crypto.randomUUID()))
}
