/**
 * The pipeline that every call of every provider goes through, in this order:
 *
 *     validate and encode -> span -> total deadline
 *       -> retry [ limits -> credentials -> headers and base URL -> send and read in time -> classify -> budget ]
 *       -> decode
 */
import * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Answer from "./answer.ts"
import * as Attempt from "./attempt.ts"
import * as BaseUrl from "./base-url.ts"
import * as Codec from "./codec.ts"
import { type Credentials, fixed, type SecretHeaders } from "./credentials.ts"
import * as Direct from "./direct.ts"
import * as Failure from "./failure.ts"
import { read as readField, write as writeField } from "./field.ts"
import * as Limits from "./limits.ts"
import * as Sending from "./sending.ts"
import type * as Operation from "./operation.ts"
import type { ProviderError } from "./provider-error.ts"
import * as Quarantine from "./quarantine.ts"
import { type InvalidField, InvalidRequest, MalformedResponse, type Reason, Timeout } from "./reason.ts"
import { keepId, keepPath } from "./redaction.ts"
import * as Retry from "./retry.ts"
import { settings } from "./settings.ts"
import * as Telemetry from "./telemetry.ts"
import { Timeouts } from "./timeouts.ts"
import * as Watch from "./watch.ts"
import * as Wire from "./wire.ts"

/** A call for which there is no operation yet. */
export interface RawRequest<A> {
  readonly method: Operation.Method
  /** The route's template; `{name}` is filled from `request`. */
  readonly path: `/${string}`
  /** The name of the provider's host that answers, where it is not the usual one. */
  readonly host?: string
  /** The fields of path, query, headers and body together. */
  readonly request?: Readonly<Record<string, unknown>>
  readonly response: Schema.Codec<A, unknown>
  /** `unsafe` unless said otherwise, GET aside. */
  readonly replay?: Operation.Replay
  readonly places?: Readonly<Record<string, Operation.Place>>
}

/** A provider's client: what `Plaid`, `MoneyKit` and `Pluggy` are. */
export interface Client<E> {
  /** Where its calls go, without a last slash; what links are held to that a provider gives. */
  readonly baseUrl: string
  /** Makes a call. Operations do this themselves; call them instead. */
  readonly call: <Req, Res>(
    operation: Operation.Spec<Req, Res>,
    request: Req
  ) => Effect.Effect<Operation.Response<Res>, E>
  /** Makes a call whose answer comes by and by, for as long as the scope is open. Downloads do this. */
  readonly open: <Req, Res, A>(
    operation: Operation.Spec<Req, Res>,
    request: Req,
    opening: Attempt.Opening<A>
  ) => Effect.Effect<Operation.Response<A>, E, Scope.Scope>
  /** Makes a call for one page of a list, with the rows of `quarantine` that do not decode set aside. Page streams do this. */
  readonly page: <Req, Res>(
    operation: Operation.Spec<Req, Res>,
    request: Req,
    quarantine: ReadonlyArray<string>
  ) => Effect.Effect<Page<Res>, E>
  /**
   * Calls an endpoint that has no operation yet, with credentials, retries, limits, spans and redaction as usual. Its id is
   * its method and route: `GET /things/{id}`.
   */
  readonly request: <A>(request: RawRequest<A>) => Effect.Effect<Operation.Response<A>, E>
  /**
   * The provider's error for a failure that was noticed above a single call: by a page stream in an answer, by a waiter in
   * errors. It says what it is told: hand it pages and errors, where nothing is left of what their calls carried.
   */
  readonly reject: (operation: Operation.Any, reason: Reason, told?: Told) => E
}

/** What an error that is made above a call tells of that call. */
export type Told = Partial<
  Pick<ProviderError, "status" | "requestId" | "attempts" | "code" | "type" | "displayMessage" | "documentationUrl">
>

/** What is told of the answer that something was noticed in. */
export type Answered = Pick<Operation.Response<unknown>, "status" | "requestId" | "attempts">

/** A page as page streams need it. */
export interface Page<Res> extends Quarantine.Separated<Res>, Answered {
  /** The body as it came, rows that were set aside included: lists continue by what was sent, not by what was good. */
  readonly body: unknown
}

/** What makes a provider: everything that the pipeline does not know by itself. */
export interface Provider<E extends ProviderError> extends Attempt.Reader {
  readonly baseUrl: string
  /** The base URLs of its other hosts, by the names that operations have for them. */
  readonly hosts?: Readonly<Record<string, string>>
  readonly makeError: (failure: ProviderError) => E
  readonly quotas: Limits.Quotas
  /** Who is calling. It gets the client without credentials, for the exchange of a token. */
  readonly credentials: (anonymous: Client<E>) => Credentials<E>
}

/** Builds a provider's client on the `HttpClient` in context. */
export const make = <E extends ProviderError>(
  provider: Provider<E>
): Effect.Effect<Client<E>, never, HttpClient.HttpClient> =>
  Effect.gen(function* () {
    const http = yield* HttpClient.HttpClient
    const parts = {
      ways: { http, scoped: HttpClient.withScope(http), direct: Direct.of(http) },
      limits: yield* Limits.make(provider.name, provider.quotas),
      budget: Retry.makeBudget()
    }
    const anonymous = governed(assemble(provider, { ...parts, credentials: fixed({}) }), yield* settings)
    return assemble(provider, { ...parts, credentials: provider.credentials(anonymous) })
  })

/**
 * A client whose calls have these settings, whatever their caller's are: one exchange of a token is made for many calls,
 * and the one that happens to come first does not decide how patient it is.
 */
const governed = <E>(client: Client<E>, context: Context.Context<never>): Client<E> => ({
  ...client,
  call: (operation, request) => Effect.provideContext(client.call(operation, request), context),
  open: (operation, request, opening) => Effect.provideContext(client.open(operation, request, opening), context),
  page: (operation, request, quarantine) => Effect.provideContext(client.page(operation, request, quarantine), context),
  request: (request) => Effect.provideContext(client.request(request), context)
})

interface Parts<E> {
  readonly ways: Attempt.Ways
  readonly limits: Limits.Limits
  readonly budget: Retry.Budget
  readonly credentials: Credentials<E>
}

/** An answer that was decoded. */
interface Decoded<Res> extends Omit<Page<Res>, "requestId"> {
  readonly answer: Answer.Answer
  readonly call: Failure.Call
}

/** A request that can be sent. */
interface Sendable {
  readonly call: Failure.Call
  readonly wire: HttpClientRequest.HttpClientRequest
}

/** The same, and how its answer is read. */
interface Prepared<Req, Res> extends Sendable {
  readonly codec: Codec.Codec<Req, Res>
}

const assemble = <E extends ProviderError>(provider: Provider<E>, parts: Parts<E>): Client<E> => {
  const { budget, credentials, limits, ways } = parts
  const usual = BaseUrl.parse(provider.baseUrl)
  const hosts = new Map(Object.entries(provider.hosts ?? {}).map(([name, url]) => [name, BaseUrl.parse(url)]))
  const baseUrlOf = ({ host }: Operation.Any) =>
    host === undefined ? usual : (hosts.get(host) ?? Result.fail(`a base URL for the host ${host}`))

  const errorOf = (call: Failure.Call, failed: Attempt.Failed): E =>
    provider.makeError(Failure.describe(provider.name, call, failed))
  const fail = (call: Failure.Call, failed: Attempt.Failed) => Effect.suspend(() => Effect.fail(errorOf(call, failed)))

  /** Attempts until one succeeds or no other is worth it. */
  const retrying = Effect.fnUntraced(function* <A, R>(
    { call, wire }: Sendable,
    attempt: () => Effect.Effect<Result.Result<A, Attempt.Failed>, never, R>,
    deadline: number,
    waits: Limits.Waits
  ) {
    const { operation } = call
    const subject = { provider: provider.name, operation: operation.id }
    let renewed = false
    budget.earn()
    while (true) {
      // A retry that does not get its turn is none: what went wrong before is what went wrong.
      yield* Effect.catch(limits(operation, call.request, waits), (reason) => fail(call, call.failed ?? { reason }))
      call.secrets = operation.authenticated === false ? {} : yield* credentials.headers
      const unfit = unfitOf(call.secrets)
      if (unfit !== undefined) {
        // Often a file's last newline. A transport would fail for it as if the network had.
        const expected = "expected a secret that can stand in a header, on one line"
        return yield* fail(call, { reason: new InvalidRequest({ fields: [{ path: unfit, expected }] }) })
      }
      call.attempts += 1
      const outcome = yield* attempt()
      if (Result.isSuccess(outcome)) return outcome.success
      const failed = outcome.failure
      call.failed = failed
      const policy = Retry.policyFor(yield* Retry.RetryPolicy, operation.id)
      const onRetry = yield* Retry.OnRetry
      const again = (delay: number) =>
        onRetry({ ...subject, attempt: call.attempts, reason: failed.reason._tag, delay })
      const refusal = failed.reason._tag
      const isSpent = Sending.isSpent(wire.body)
      if (
        (refusal === "Unauthenticated" || refusal === "Forbidden") &&
        !renewed &&
        operation.authenticated !== false &&
        (yield* credentials.refused(call.secrets, refusal)) &&
        !isSpent
      ) {
        renewed = true
        yield* again(0)
        continue
      }
      const decision = Retry.decide({
        reason: failed.reason,
        asked: failed.retryAfter,
        replay: operation.replay,
        repeatAfter: operation.repeatAfter,
        attempt: call.attempts,
        left: deadline + waits.sum - Watch.timeOf(yield* Clock.Clock),
        random: yield* Random.next,
        policy
      })
      if (decision._tag === "GiveUp" || isSpent || !budget.spend()) return yield* fail(call, failed)
      yield* again(decision.delay)
      yield* Effect.sleep(decision.delay)
    }
  })

  /** All attempts within the time that a call may take. */
  const inTime = Effect.fnUntraced(function* <A, R>(
    sendable: Sendable,
    attempt: (patience: Attempt.Patience) => Effect.Effect<Result.Result<A, Attempt.Failed>, never, R>
  ) {
    const { call } = sendable
    const timeouts = yield* Timeouts
    const { headers, idle, total } = timeouts
    const watch = Watch.make(yield* Clock.Clock)
    const deadline = Watch.timeOf(watch.clock) + total
    // A minute's quota can cost a call a minute before it is sent: waits for a turn put its deadline off.
    const waits: Limits.Waits = { sum: 0 }
    // An attempt that timed out by itself tells better what is slow than the last one, which is cut off in the same wait.
    const late = () =>
      errorOf(call, call.failed?.reason._tag === "Timeout" ? call.failed : { reason: new Timeout({ phase: "total" }) })
    return yield* Watch.over(
      watch,
      { until: () => deadline + waits.sum, shortest: Math.min(headers, idle), late },
      retrying(sendable, () => attempt({ watch, timeouts }), deadline, waits)
    )
  })

  const send = Effect.fnUntraced(function* <Req, Res>(
    prepared: Prepared<Req, Res>,
    quarantine: ReadonlyArray<string>
  ): Effect.fn.Return<Decoded<Res>, E> {
    const { call, codec, wire } = prepared
    const answer = yield* inTime(prepared, (patience) => Attempt.make(ways, provider, call, wire, patience))
    const { status } = answer
    const body = status === 204 ? call.operation.empty : answer.body
    const malformed = (reason: MalformedResponse) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        // An error may come with a status of success (Plaid's 208). A code that is not known may be a field of the answer.
        const verdict = provider.classify(answer, now, call.operation)
        const isError = verdict?.code !== undefined && verdict.reason._tag !== "Unrecognized"
        const failed = isError ? verdict : { reason }
        return fail(call, { requestId: provider.requestId(answer), ...failed, status })
      })
    if (!answer.isJson && !codec.isVoid)
      return yield* malformed(new MalformedResponse({ path: "", expected: "expected JSON" }))
    const decoded =
      quarantine.length === 0
        ? Result.map(codec.decode(codec.isVoid ? undefined : body), (value) => ({ value, malformed: [] }))
        : Quarantine.separate(codec.decodeAll, body, quarantine)
    if (Result.isFailure(decoded)) return yield* malformed(Answer.malformed(decoded.failure))
    const setAside = decoded.success.malformed.map((row) => ({ ...row, path: keepPath(row.path, call) }))
    return {
      value: decoded.success.value,
      malformed: setAside,
      body,
      answer,
      call,
      status,
      attempts: call.attempts
    }
  })

  /** Checks a request and writes it; nothing is sent that the contract refuses. */
  const prepare = <Req, Res>(operation: Operation.Spec<Req, Res>, input: Req): Effect.Effect<Prepared<Req, Res>, E> =>
    Effect.suspend(() => {
      const codec = Codec.of(operation)
      const request = keyed(operation, codec, input)
      const call: Failure.Call = { operation, request, secrets: {}, attempts: 0 }
      const refuse = (fields: ReadonlyArray<InvalidField>) => fail(call, { reason: new InvalidRequest({ fields }) })
      const encoded = codec.encode(request)
      if (Result.isFailure(encoded)) return refuse(Answer.fieldsOf(encoded.failure))
      const baseUrl = baseUrlOf(operation)
      if (Result.isFailure(baseUrl)) return refuse([{ path: "baseUrl", expected: `expected ${baseUrl.failure}` }])
      const misplaced = Wire.misplaced(operation, encoded.success)
      if (misplaced.length > 0) return refuse(misplaced)
      const written = Wire.write(operation, encoded.success)
      return Result.isFailure(written)
        ? refuse([written.failure])
        : Effect.succeed({ call, codec, wire: HttpClientRequest.prependUrl(written.success, baseUrl.success) })
    })

  const traced = <A, R>(operation: Operation.Any, effect: Effect.Effect<A, E, R>) =>
    Telemetry.traceCall({ provider: provider.name, operation: operation.id }, effect)

  const run = <Req, Res>(operation: Operation.Spec<Req, Res>, input: Req, quarantine: ReadonlyArray<string>) =>
    Effect.flatMap(prepare(operation, input), (prepared) => traced(operation, send(prepared, quarantine)))

  const page = <Req, Res>(
    operation: Operation.Spec<Req, Res>,
    request: Req,
    quarantine: ReadonlyArray<string>
  ): Effect.Effect<Page<Res>, E> =>
    Effect.map(run(operation, request, quarantine), ({ answer, call, ...decoded }) => ({
      ...decoded,
      requestId: keepId(provider.requestId(answer), call)
    }))

  const open = Effect.fnUntraced(function* <Req, Res, A>(
    operation: Operation.Spec<Req, Res>,
    input: Req,
    opening: Attempt.Opening<A>
  ) {
    const prepared = yield* prepare(operation, input)
    const { call, wire } = prepared
    const { answer, value } = yield* traced(
      operation,
      inTime(prepared, (patience) => Attempt.open(ways.scoped, provider, call, wire, patience, opening))
    )
    const { headers, status } = answer
    return { value, status, headers, requestId: keepId(provider.requestId(answer), call), attempts: call.attempts }
  })

  const call = <Req, Res>(operation: Operation.Spec<Req, Res>, request: Req) =>
    Effect.map(run(operation, request, []), ({ answer, attempts, value }): Operation.Response<Res> => ({
      value,
      status: answer.status,
      headers: answer.headers,
      requestId: provider.requestId(answer),
      attempts
    }))

  return {
    baseUrl: Result.getOrElse(usual, () => provider.baseUrl),
    call,
    open,
    page,
    request: <A>(raw: RawRequest<A>) =>
      call<unknown, A>(
        {
          id: `${raw.method} ${Wire.routeOf(raw.path)}`,
          method: raw.method,
          path: raw.path,
          ...(raw.host === undefined ? {} : { host: raw.host }),
          request: Schema.Unknown,
          response: raw.response,
          replay: raw.replay ?? (raw.method === "GET" ? "safe" : "unsafe"),
          ...(raw.places === undefined ? {} : { places: raw.places })
        },
        raw.request ?? {}
      ),
    reject: (operation, reason, told) =>
      errorOf({ operation, request: {}, secrets: {}, attempts: told?.attempts ?? 0 }, { ...told, reason })
  }
}

const fit = new WeakSet<SecretHeaders>()

/** The header whose secret cannot stand in one, if any. The same headers come with call after call. */
const unfitOf = (secrets: SecretHeaders): string | undefined => {
  if (fit.has(secrets)) return undefined
  for (const [name, secret] of Object.entries(secrets)) if (!Wire.isHeaderValue(Redacted.value(secret))) return name
  fit.add(secrets)
  return undefined
}

/**
 * Fills in the idempotency key of a keyed operation, once for all attempts. A field that the contract demands is left to
 * the caller: it names something that there is, such as an authorization.
 */
const keyed = <Req, Res>(operation: Operation.Any, codec: Codec.Codec<Req, Res>, request: Req): Req => {
  const field = operation.idempotencyField
  if (field === undefined) return request
  const given = readField(request, field)
  // Null and an empty text are no keys: a repeat with them could act twice.
  const isMissing = given === undefined || given === null || given === ""
  return isMissing && Result.isSuccess(codec.encode(writeField(request, field, undefined)))
    ? writeField(request, field, crypto.randomUUID())
    : request
}
