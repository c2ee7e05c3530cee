/** One attempt: the request is sent, the answer read and classified. It ends in a value either way; retrying is not its concern. */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { RequestInit } from "effect/http/FetchHttpClient"
import * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Scope from "effect/Scope"
import * as Answer from "./answer.ts"
import * as Body from "./body.ts"
import type { SecretHeaders } from "./credentials.ts"
import type * as Failure from "./failure.ts"
import * as Sending from "./sending.ts"
import type * as Operation from "./operation.ts"
import { InvalidRequest, type Reason, Timeout } from "./reason.ts"
import { keepId } from "./redaction.ts"
import * as Telemetry from "./telemetry.ts"
import { Timeouts } from "./timeouts.ts"
import * as Transport from "./transport.ts"
import * as Wire from "./wire.ts"

/** An `HttpClient` whose connection ends with the scope, so that an abandoned body does not hold it. */
export type ScopedHttpClient = HttpClient.HttpClient.With<HttpClientError.HttpClientError, Scope.Scope>

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
  opening: Opening<A>
): Effect.Effect<Result.Result<Opened<A>, Failed>, never, Scope.Scope> =>
  Effect.gen(function* () {
    const steps: Steps = {
      send: (accepted) => send(http, provider, call.secrets, wire, accepted),
      readHead: (response) =>
        Effect.map(headOf(provider, response), (head) => ({ ...head, body: undefined, isJson: false })),
      read: (response) => readAnswer(provider, call.operation, response),
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
  http: ScopedHttpClient,
  provider: Reader,
  call: Failure.Call,
  wire: HttpClientRequest.HttpClientRequest
): Effect.Effect<Result.Result<Answer.Answer, Failed>> =>
  traced(
    provider,
    call,
    wire,
    Effect.flatMap(send(http, provider, call.secrets, wire, { accept: "application/json" }), (response) =>
      readAnswer(provider, call.operation, response)
    ).pipe(Effect.scoped),
    (answer) => answer
  )

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
      { method: operation.method, path: Wire.routeOf(operation.path), url: wire.url, number },
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
const send = (
  http: ScopedHttpClient,
  provider: Reader,
  secrets: SecretHeaders,
  wire: HttpClientRequest.HttpClientRequest,
  accepted: Readonly<Record<string, string>>
): Effect.Effect<HttpClientResponse.HttpClientResponse, Failed, Scope.Scope> =>
  Effect.gen(function* () {
    const timeouts = yield* Timeouts
    return yield* http
      .execute(
        HttpClientRequest.setHeaders(wire, {
          ...accepted,
          ...provider.headers,
          ...(yield* Telemetry.traceHeaders),
          ...Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, Redacted.value(value)]))
        })
      )
      .pipe(
        Effect.mapError((error): Failed => ({ reason: unsent(wire) ?? Transport.ofRequest(error) })),
        Effect.timeoutOrElse({
          duration: timeouts.headers,
          orElse: () => Effect.fail<Failed>({ reason: new Timeout({ phase: "headers" }) })
        })
      )
  }).pipe(
    // Our own span stands for the attempt; effect's would carry the full URL, and with it ids of accounts.
    Effect.provideService(HttpClient.TracerDisabledWhen, () => true),
    // A redirect would carry the credentials to wherever it points.
    Effect.provideService(RequestInit, { redirect: "manual" }),
    Effect.updateService(Headers.CurrentRedactedNames, (known) => [...known, ...Object.keys(secrets)])
  )

/** The reason for a request that broke off because a file of it could not be read: that is no fault of the network. */
const unsent = ({ body }: HttpClientRequest.HttpClientRequest): InvalidRequest | undefined => {
  const path = Sending.brokenField(body)
  return path === undefined
    ? undefined
    : new InvalidRequest({ fields: [{ path, expected: "expected a file that can be read to its end" }] })
}

/** What an answer tells before its body. */
const headOf = (provider: Reader, response: HttpClientResponse.HttpClientResponse) =>
  Effect.map(Clock.currentTimeMillis, (now) => {
    const { status } = response
    const headers: Readonly<Record<string, string>> = { ...response.headers }
    return { status, headers, retryAfter: Answer.retryAfter({ status, headers }, now, provider.resetHeader) }
  })

/** Reads the answer to its end, and fails as the provider means it. */
const readAnswer = (
  provider: Reader,
  operation: Operation.Any,
  response: HttpClientResponse.HttpClientResponse
): Effect.Effect<Answer.Answer, Failed> =>
  Effect.gen(function* () {
    const { idle } = yield* Timeouts
    const bytes = yield* Effect.result(Body.read(response, idle, yield* Body.ResponseLimit))
    const answer: Answer.Answer = {
      ...(yield* headOf(provider, response)),
      ...(Result.isSuccess(bytes) ? Answer.parse(bytes.success) : { body: undefined, isJson: false })
    }
    if (Result.isSuccess(bytes) && Answer.isOk(answer)) return answer
    const verdict: Answer.Verdict = Result.isFailure(bytes)
      ? { reason: Answer.ofHead(answer, bytes.failure) }
      : Answer.judged(answer, provider.classify(answer, yield* Clock.currentTimeMillis, operation))
    return yield* Effect.fail<Failed>({
      ...verdict,
      status: answer.status,
      requestId: verdict.requestId ?? provider.requestId(answer),
      retryAfter: answer.retryAfter
    })
  })
