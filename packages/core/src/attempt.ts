/** One attempt: the request is sent, the answer read and classified. It ends in a value either way; retrying is not its concern. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { RequestInit } from "effect/http/FetchHttpClient"
import * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Scope from "effect/Scope"
import * as Answer from "./answer.ts"
import * as Body from "./body.ts"
import type { SecretHeaders } from "./credentials.ts"
import type * as Direct from "./direct.ts"
import type * as Failure from "./failure.ts"
import * as Sending from "./sending.ts"
import type * as Operation from "./operation.ts"
import { InvalidRequest, type MalformedResponse, type Reason, Timeout, type TransportFailed } from "./reason.ts"
import { keepId } from "./redaction.ts"
import * as Telemetry from "./telemetry.ts"
import type { Policy } from "./timeouts.ts"
import * as Transport from "./transport.ts"
import * as Watch from "./watch.ts"
import * as Wire from "./wire.ts"

/** An `HttpClient` whose connection ends with the scope, so that an abandoned body does not hold it. */
export type ScopedHttpClient = HttpClient.HttpClient.With<HttpClientError.HttpClientError, Scope.Scope>

/** The ways to send a request. */
export interface Ways {
  readonly http: HttpClient.HttpClient
  readonly scoped: ScopedHttpClient
  readonly direct: Direct.Exchange | undefined
}

/** How long an attempt is waited for. */
export interface Patience {
  readonly watch: Watch.Watch
  readonly timeouts: Policy
}

/** Why an attempt failed, before it is known whether there will be another. */
export interface Failed extends Answer.Verdict {
  readonly status?: number | undefined
  /** The wait that the provider asked for in the head of its answer. */
  readonly retryAfter?: Duration.Duration | undefined
}

/** What an attempt needs to know of the provider. */
export interface Reader {
  /** Its name in errors and spans: `plaid`. */
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  /** What an error answer means; `now` (milliseconds since the epoch) is for waits that are given as an instant. */
  readonly classify: (answer: Answer.Answer, now: number, operation: Operation.Any) => Answer.Verdict | undefined
  readonly requestId: (answer: Answer.Answer) => string | undefined
  /** The header of a 429 that tells in how many seconds its limit is over, where it is more exact than Retry-After. */
  readonly resetHeader?: string
}

/** What an opening is made of: the steps of an attempt, so that whoever opens need not bring the HTTP client. */
export interface Steps {
  /** Sends the request and waits for the head of its answer. */
  readonly send: (
    accepted: Readonly<Record<string, string>>
  ) => Effect.Effect<HttpClientResponse.HttpClientResponse, Failed, Scope.Scope>
  /** What an answer tells before its body. */
  readonly readHead: (response: HttpClientResponse.HttpClientResponse) => Effect.Effect<Answer.Answer>
  /** Reads an answer to its end, and fails as the provider means it. */
  readonly read: (response: HttpClientResponse.HttpClientResponse) => Effect.Effect<Answer.Answer, Failed>
  /** Fails with what the provider means by an answer of success that was not expected, or for this reason. */
  readonly refuse: (answer: Answer.Answer, reason: Reason) => Effect.Effect<never, Failed>
}

/** What is handed on before all of it came, and the head of the answer that it is of. */
export interface Opened<A> {
  readonly answer: Answer.Answer
  readonly value: A
}

/** Hands on an answer before all of it came. */
export type Opening<A> = (steps: Steps) => Effect.Effect<Opened<A>, Failed, Scope.Scope>

/** Sends the request once more, and hands its answer on; what is handed on belongs to the scope. */
export const open = <A>(
  http: ScopedHttpClient,
  provider: Reader,
  call: Failure.Call,
  wire: HttpClientRequest.HttpClientRequest,
  patience: Patience,
  opening: Opening<A>
): Effect.Effect<Result.Result<Opened<A>, Failed>, never, Scope.Scope> =>
  Effect.gen(function* () {
    const steps: Steps = {
      send: (accepted) => send(http, provider, call.secrets, wire, accepted, patience),
      readHead: ({ headers, status }) =>
        Effect.map(Clock.currentTimeMillis, (now) => ({
          ...headOf(provider, status, { ...headers }, now),
          body: undefined,
          isJson: false
        })),
      read: (response) => readAnswer(provider, call.operation, response, patience),
      refuse: (answer, reason) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) => {
          const verdict = provider.classify(answer, now, call.operation)
          const requestId = verdict?.requestId ?? provider.requestId(answer)
          return Effect.fail({ reason, ...verdict, status: answer.status, requestId, retryAfter: answer.retryAfter })
        })
    }
    // The connection of an attempt that fails is let go at once, that of one that succeeds with the scope.
    const scope = yield* Scope.fork(yield* Effect.scope)
    return yield* traced(provider, call, wire, opening(steps), ({ answer }) => answer).pipe(
      Effect.provideService(Scope.Scope, scope),
      Effect.onExit((exit) =>
        Exit.isSuccess(exit) && Result.isSuccess(exit.value) ? Effect.void : Scope.close(scope, exit)
      )
    )
  })

/** Sends the request once more, and reads its answer. */
export const make = (
  { direct, http }: Ways,
  provider: Reader,
  call: Failure.Call,
  wire: HttpClientRequest.HttpClientRequest,
  patience: Patience
): Effect.Effect<Result.Result<Answer.Answer, Failed>> =>
  traced(
    provider,
    call,
    wire,
    direct !== undefined && (wire.body._tag === "Uint8Array" || wire.body._tag === "Empty")
      ? exchange(direct, provider, call, wire, patience)
      : Effect.flatMap(send(http, provider, call.secrets, wire, json, patience), (response) =>
          readAnswer(provider, call.operation, response, patience)
        ),
    (answer) => answer
  )

const json = { accept: "application/json" }

/** The same by the short way. */
const exchange = (
  direct: Direct.Exchange,
  provider: Reader,
  call: Failure.Call,
  wire: HttpClientRequest.HttpClientRequest,
  { timeouts, watch }: Patience
): Effect.Effect<Answer.Answer, Failed> =>
  Effect.flatMap(Telemetry.traceHeaders, (trace) => {
    const url = HttpClientRequest.toUrl(wire)
    if (Option.isNone(url)) return Effect.fail<Failed>({ reason: Transport.ofRequest(undefined) })
    const request = {
      method: wire.method,
      url: url.value,
      headers: { ...wire.headers, ...headersOf(provider, call.secrets, json, trace) },
      body: wire.body._tag === "Uint8Array" ? wire.body.body : null
    }
    return Effect.withFiber((fiber) =>
      Effect.matchEffect(
        direct(request, {
          watch,
          headers: timeouts.headers,
          idle: timeouts.idle,
          limit: fiber.getRef(Body.ResponseLimit)
        }),
        {
          onFailure: (reason) => Effect.fail<Failed>({ reason }),
          onSuccess: ({ body, headers, status }) =>
            judge(
              provider,
              call.operation,
              headOf(provider, status, headers, watch.clock.currentTimeMillisUnsafe()),
              body instanceof Uint8Array ? Result.succeed(body) : Result.fail(body)
            )
        }
      )
    )
  })

/** The headers of an attempt beside those that the operation has. */
const headersOf = (
  provider: Reader,
  secrets: SecretHeaders,
  accepted: Readonly<Record<string, string>>,
  trace: Readonly<Record<string, string>>
): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = { ...accepted, ...trace }
  // By the short way nobody else sees to it that no header is there twice, in capitals and without.
  for (const [name, value] of Object.entries(provider.headers)) headers[name.toLowerCase()] = value
  for (const [name, value] of Object.entries(secrets)) headers[name.toLowerCase()] = Redacted.value(value)
  return headers
}

/** Runs an attempt in its span, as a value either way. */
const traced = <A extends object, R>(
  provider: Reader,
  call: Failure.Call,
  wire: HttpClientRequest.HttpClientRequest,
  attempt: Effect.Effect<A, Failed, R>,
  answerOf: (success: A) => Answer.Answer
): Effect.Effect<Result.Result<A, Failed>, never, R> => {
  const { attempts: number, operation } = call
  const told = (status: number | undefined, requestId: string | undefined) => ({
    status,
    requestId: keepId(requestId, call)
  })
  return Effect.result(
    Telemetry.traceAttempt(
      { provider: provider.name, operation: operation.id },
      () => ({ method: operation.method, path: Wire.routeOf(operation.path), url: wire.url, number }),
      attempt,
      (outcome) => {
        if (isFailed(outcome)) return told(outcome.status, outcome.requestId)
        const answer = answerOf(outcome)
        return told(answer.status, provider.requestId(answer))
      }
    )
  )
}

const isFailed = (outcome: object): outcome is Failed => "reason" in outcome

/** Sends the request and waits for the head of its answer. */
const send = <R>(
  http: HttpClient.HttpClient.With<HttpClientError.HttpClientError, R>,
  provider: Reader,
  secrets: SecretHeaders,
  wire: HttpClientRequest.HttpClientRequest,
  accepted: Readonly<Record<string, string>>,
  { timeouts, watch }: Patience
): Effect.Effect<HttpClientResponse.HttpClientResponse, Failed, R> =>
  Effect.flatMap(Telemetry.traceHeaders, (trace) =>
    Watch.within(
      watch,
      timeouts.headers,
      Effect.mapError(
        http.execute(HttpClientRequest.setHeaders(wire, headersOf(provider, secrets, accepted, trace))),
        (error): Failed => ({ reason: unsent(wire) ?? Transport.ofRequest(error) })
      ),
      (): Failed => ({ reason: new Timeout({ phase: "headers" }) })
    )
  ).pipe(Effect.updateContext((context: Context.Context<R>) => Context.merge(context, quiet(context, secrets))))

/**
 * What keeps effect's client from telling more than we do, and from following redirects: a redirect would carry the
 * credentials to wherever it points. Our own span stands for the attempt; effect's would carry the full URL, and with it
 * ids of accounts.
 */
const quiet = (context: Context.Context<never>, secrets: SecretHeaders) =>
  Context.make(RequestInit, { redirect: "manual" }).pipe(
    Context.add(HttpClient.TracerDisabledWhen, () => true),
    Context.add(Headers.CurrentRedactedNames, [
      ...Context.get(context, Headers.CurrentRedactedNames),
      ...Object.keys(secrets)
    ])
  )

/** The reason for a request that broke off because a file of it could not be read: that is no fault of the network. */
const unsent = ({ body }: HttpClientRequest.HttpClientRequest): InvalidRequest | undefined => {
  const path = Sending.brokenField(body)
  return path === undefined
    ? undefined
    : new InvalidRequest({ fields: [{ path, expected: "expected a file that can be read to its end" }] })
}

/** What an answer tells before its body. */
const headOf = (
  provider: Reader,
  status: number,
  headers: Readonly<Record<string, string>>,
  now: number
): Omit<Answer.Answer, "body" | "isJson"> => ({
  status,
  headers,
  retryAfter: Answer.retryAfter({ status, headers }, now, provider.resetHeader)
})

/** Reads the answer to its end, and fails as the provider means it. */
const readAnswer = (
  provider: Reader,
  operation: Operation.Any,
  response: HttpClientResponse.HttpClientResponse,
  { timeouts, watch }: Patience
): Effect.Effect<Answer.Answer, Failed> =>
  Effect.gen(function* () {
    const bytes = yield* Effect.result(Body.read(response, watch, timeouts.idle, yield* Body.ResponseLimit))
    const { headers, status } = response
    const head = headOf(provider, status, { ...headers }, watch.clock.currentTimeMillisUnsafe())
    return yield* judge(provider, operation, head, bytes)
  })

/** The answer, where it is one of success; what the provider means by it, where it is not. */
const judge = (
  provider: Reader,
  operation: Operation.Any,
  head: Omit<Answer.Answer, "body" | "isJson">,
  bytes: Result.Result<Uint8Array, Timeout | TransportFailed | MalformedResponse>
): Effect.Effect<Answer.Answer, Failed> => {
  const read = Result.isSuccess(bytes) ? Answer.parse(bytes.success) : { body: undefined, isJson: false }
  const answer: Answer.Answer = { ...head, ...read }
  if (Result.isSuccess(bytes) && Answer.isOk(answer)) return Effect.succeed(answer)
  return Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const verdict: Answer.Verdict = Result.isFailure(bytes)
      ? { reason: Answer.ofHead(answer, bytes.failure) }
      : Answer.judged(answer, provider.classify(answer, now, operation))
    return Effect.fail({
      ...verdict,
      status: answer.status,
      requestId: verdict.requestId ?? provider.requestId(answer),
      retryAfter: answer.retryAfter
    })
  })
}
