/**
 * The spans and metrics of calls, with effect's own tracer and metrics; whoever exports those (OTLP, Prometheus) gets
 * these too.
 *
 * A call has a span (`plaid.transactionsSync`), and in it one for each attempt (`POST /transactions/sync`) with
 * attributes by OpenTelemetry's conventions for HTTP clients. No URL is among them: routes are told by their template,
 * since paths and queries hold ids. A span ends with whether it failed and why, never with what came: a tracer may
 * keep spans, and must not keep bank data with them.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as HttpTraceContext from "effect/http/HttpTraceContext"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"
import * as Tracer from "effect/Tracer"
import { timeOf } from "./watch.ts"

/**
 * Whether attempts carry the headers of their trace (`traceparent`, `b3`). They do not unless told otherwise: ids of our
 * traces are none of a provider's business.
 */
export const TraceHeaders: Context.Reference<boolean> = Context.Reference("@bankstream/core/TraceHeaders", {
  defaultValue: () => false
})

const CALLS = /*#__PURE__*/ Metric.counter("bankstream.calls", {
  description: "Calls that ended, by outcome: ok, the reason of the failure, interrupted or defect",
  incremental: true
})

const ATTEMPTS = /*#__PURE__*/ Metric.counter("bankstream.attempts", {
  description: "Requests that were sent, by outcome: ok, the reason of the failure, interrupted or defect",
  incremental: true
})

const THROTTLES = /*#__PURE__*/ Metric.counter("bankstream.throttles", {
  description: "Calls that waited for their turn within a quota",
  incremental: true
})

const DURATION = /*#__PURE__*/ Metric.histogram("bankstream.call.duration", {
  description: "How long calls took, retries and waits included",
  boundaries: [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000],
  // By this name effect's exporters know the unit.
  attributes: { unit: "milliseconds" }
})

/** Whose call it is; a type, so that it is an attribute set. */
export type Subject = { readonly provider: string; readonly operation: string }

interface Failure {
  readonly reason: { readonly _tag: string }
}

/** A metric with its attributes, made once for each of their values: they are few, and calls are many. */
const series = <M>(make: (subject: Subject, outcome: string) => M): ((subject: Subject, outcome?: string) => M) => {
  const made = new Map<string, M>()
  return (subject, outcome = "") => {
    const key = `${subject.provider} ${subject.operation} ${outcome}`
    const found = made.get(key)
    if (found !== undefined) return found
    const metric = make(subject, outcome)
    made.set(key, metric)
    return metric
  }
}

const callsOf = /*#__PURE__*/ series((subject, outcome) => Metric.withAttributes(CALLS, { ...subject, outcome }))
const attemptsOf = /*#__PURE__*/ series((subject, outcome) => Metric.withAttributes(ATTEMPTS, { ...subject, outcome }))
const durationOf = /*#__PURE__*/ series((subject) => Metric.withAttributes(DURATION, subject))

/** Whether anybody sees spans: effect's own tracer keeps none, and headers of a trace need one for their ids. */
const isTraced = (fiber: Fiber.Fiber<unknown, unknown>): boolean =>
  fiber.getRef(Tracer.Tracer) !== Tracer.nativeTracer || fiber.getRef(TraceHeaders)

/** Runs a call in its span, and counts it. Its failure is the caller's error, which says nothing that it must not. */
export const traceCall = <A, E extends Failure, R>(
  subject: Subject,
  effect: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) => {
    const clock = fiber.getRef(Clock.Clock)
    const start = timeOf(clock)
    const count = (outcome: string) => {
      callsOf(subject, outcome).updateUnsafe(1, fiber.context)
      durationOf(subject).updateUnsafe(timeOf(clock) - start, fiber.context)
    }
    if (!isTraced(fiber)) return Effect.onExit(effect, (exit) => Effect.sync(() => count(outcomeOf(exit))))
    return Effect.useSpan(
      `${subject.provider}.${subject.operation}`,
      { attributes: { "bankstream.provider": subject.provider, "bankstream.operation": subject.operation } },
      (span) =>
        effect.pipe(
          Effect.withParentSpan(span, { captureStackTrace: false }),
          Effect.onExit((exit) =>
            Effect.suspend(() => {
              const outcome = outcomeOf(exit)
              count(outcome)
              if (Exit.isFailure(exit)) span.attribute("error.type", outcome)
              return end(span, Exit.asVoid(exit))
            })
          )
        )
    )
  })

/** What an attempt asks for. */
export interface Request {
  readonly method: string
  /** The route's template. */
  readonly path: string
  /** Where it goes; no more than the host and the port of it are told. */
  readonly url: string
  /** From 1. */
  readonly number: number
}

/** How an attempt was answered, or that it was not. */
interface Answered {
  readonly status?: number | undefined
  readonly requestId?: string | undefined
}

/**
 * Runs an attempt in its span, and counts it. `request` is asked for when somebody sees the span; `told` is what may be
 * said of its answer. Of its failure that is the reason's name alone, since the provider's own words are still in it.
 */
export const traceAttempt = <A, E extends Failure, R>(
  subject: Subject,
  request: () => Request,
  effect: Effect.Effect<A, E, R>,
  told: (outcome: A | E) => Answered
): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) => {
    const count = (outcome: string) => attemptsOf(subject, outcome).updateUnsafe(1, fiber.context)
    if (!isTraced(fiber)) return Effect.onExit(effect, (exit) => Effect.sync(() => count(outcomeOf(exit))))
    const { method, number, path, url } = request()
    return Effect.useSpan(
      `${method} ${path}`,
      {
        kind: "client",
        attributes: {
          "http.request.method": method,
          "url.template": path,
          ...serverOf(url),
          ...(number === 1 ? {} : { "http.request.resend_count": number - 1 })
        }
      },
      (span) =>
        effect.pipe(
          Effect.withParentSpan(span, { captureStackTrace: false }),
          Effect.onExit((exit) =>
            Effect.suspend(() => {
              const outcome = outcomeOf(exit)
              count(outcome)
              const failure = Exit.isFailure(exit)
                ? Option.getOrUndefined(Cause.findErrorOption(exit.cause))
                : undefined
              const answered = Exit.isSuccess(exit) ? told(exit.value) : failure === undefined ? {} : told(failure)
              if (answered.status !== undefined) span.attribute("http.response.status_code", answered.status)
              if (answered.requestId !== undefined) span.attribute("bankstream.request_id", answered.requestId)
              if (Exit.isFailure(exit)) span.attribute("error.type", outcome)
              const message = answered.status === undefined ? outcome : `${outcome} (${answered.status})`
              return end(span, failure === undefined ? Exit.asVoid(exit) : Exit.fail(new AttemptFailed({ message })))
            })
          )
        )
    )
  })

/** The headers that tell a provider of the trace, where `TraceHeaders` says so. */
export const traceHeaders: Effect.Effect<Readonly<Record<string, string>>> = /*#__PURE__*/ Effect.withFiber((fiber) =>
  fiber.getRef(TraceHeaders)
    ? Effect.map(
        Effect.option(Effect.currentSpan),
        Option.match({ onNone: () => ({}), onSome: HttpTraceContext.toHeaders })
      )
    : untold
)

const untold = /*#__PURE__*/ Effect.succeed({})

/** A call has to wait for its turn. */
export const throttle = (subject: Subject): Effect.Effect<void> =>
  Metric.update(Metric.withAttributes(THROTTLES, subject), 1)

/** What a failed attempt's span ends with. */
class AttemptFailed extends Data.TaggedError("AttemptFailed")<{ readonly message: string }> {
  // Where it was made is the same place every time.
  override readonly stack = `${this.name}: ${this.message}`
}

/** Ends a span ourselves: left to effect it would end with the value, and whoever keeps spans would keep that. */
const end = (span: Tracer.Span, exit: Exit.Exit<void, unknown>): Effect.Effect<void> =>
  Effect.map(Clock.currentTimeNanos, (now) => span.end(now, exit))

const outcomeOf = <A, E extends Failure>(exit: Exit.Exit<A, E>): string => {
  if (Exit.isSuccess(exit)) return "ok"
  const failure = Cause.findErrorOption(exit.cause)
  if (Option.isSome(failure)) return failure.value.reason._tag
  return Cause.hasInterruptsOnly(exit.cause) ? "interrupted" : "defect"
}

const serverOf = (url: string): Readonly<Record<string, string | number>> => {
  const parsed = URL.parse(url)
  if (parsed === null) return {}
  return {
    // Brackets belong to the URL, not to an IPv6 address.
    "server.address": parsed.hostname.replace(/^\[(.*)\]$/, "$1"),
    "server.port": parsed.port === "" ? (parsed.protocol === "https:" ? 443 : 80) : Number(parsed.port)
  }
}
