/** One attempt: the request is sent, the answer read and classified. It ends in a value either way; retrying is not its concern. */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { RequestInit } from "effect/http/FetchHttpClient"
import * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import * as Answer from "./answer.ts"
import * as Body from "./body.ts"
import type { SecretHeaders } from "./credentials.ts"
import type * as Failure from "./failure.ts"
import type * as Operation from "./operation.ts"
import { Timeout } from "./reason.ts"
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

/** Sends the request once more. */
export const make = (
  http: ScopedHttpClient,
  provider: Reader,
  call: Failure.Call,
  wire: HttpClientRequest.HttpClientRequest
): Effect.Effect<Result.Result<Answer.Answer, Failed>> => {
  const { attempts: number, operation, secrets } = call
  return Effect.result(
    Telemetry.traceAttempt(
      { provider: provider.name, operation: operation.id },
      { method: operation.method, path: Wire.routeOf(operation.path), url: wire.url, number },
      send(http, provider, operation, wire, secrets),
      (outcome) => ({
        status: outcome.status,
        requestId: keepId("reason" in outcome ? outcome.requestId : provider.requestId(outcome), call)
      })
    )
  )
}

const send = (
  http: ScopedHttpClient,
  provider: Reader,
  operation: Operation.Any,
  wire: HttpClientRequest.HttpClientRequest,
  secrets: SecretHeaders
): Effect.Effect<Answer.Answer, Failed> =>
  Effect.gen(function* () {
    const timeouts = yield* Timeouts
    const response = yield* http
      .execute(
        HttpClientRequest.setHeaders(wire, {
          accept: "application/json",
          ...provider.headers,
          ...(yield* Telemetry.traceHeaders),
          ...Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, Redacted.value(value)]))
        })
      )
      .pipe(
        Effect.mapError((error): Failed => ({ reason: Transport.ofRequest(error) })),
        Effect.timeoutOrElse({
          duration: timeouts.headers,
          orElse: () => Effect.fail<Failed>({ reason: new Timeout({ phase: "headers" }) })
        })
      )
    const bytes = yield* Effect.result(Body.read(response, timeouts.idle, yield* Body.ResponseLimit))
    const headers: Readonly<Record<string, string>> = { ...response.headers }
    const now = yield* Clock.currentTimeMillis
    const { status } = response
    const answer: Answer.Answer = {
      status,
      headers,
      ...(Result.isSuccess(bytes) ? Answer.parse(bytes.success) : { body: undefined, isJson: false }),
      retryAfter: Answer.retryAfter({ status, headers }, now, provider.resetHeader)
    }
    if (Result.isSuccess(bytes) && Answer.isOk(answer)) return answer
    const verdict: Answer.Verdict = Result.isFailure(bytes)
      ? { reason: Answer.ofHead(answer, bytes.failure) }
      : Answer.judged(answer, provider.classify(answer, now, operation))
    return yield* Effect.fail<Failed>({
      ...verdict,
      status: answer.status,
      requestId: verdict.requestId ?? provider.requestId(answer),
      retryAfter: answer.retryAfter
    })
  }).pipe(
    Effect.scoped,
    // Our own span stands for the attempt; effect's would carry the full URL, and with it ids of accounts.
    Effect.provideService(HttpClient.TracerDisabledWhen, () => true),
    // A redirect would carry the credentials to wherever it points.
    Effect.provideService(RequestInit, { redirect: "manual" }),
    Effect.updateService(Headers.CurrentRedactedNames, (known) => [...known, ...Object.keys(secrets)])
  )
