/** What is counted of every call, with effect's metrics; whoever exports them (OTLP, Prometheus) gets these too. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Metric from "effect/Metric"

const CALLS = /*#__PURE__*/ Metric.counter("bankstream.calls", {
  description: "Calls that ended, by outcome: ok, or the reason of the failure",
  incremental: true
})

const ATTEMPTS = /*#__PURE__*/ Metric.counter("bankstream.attempts", {
  description: "Requests that were sent, by outcome: ok, or the reason of the failure",
  incremental: true
})

const THROTTLES = /*#__PURE__*/ Metric.counter("bankstream.throttles", {
  description: "Calls that waited for their turn within a quota",
  incremental: true
})

const DURATION = /*#__PURE__*/ Metric.histogram("bankstream.call.duration", {
  description: "How long calls took, retries and waits included, in milliseconds",
  boundaries: [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000]
})

/** Whose call it is; a type, so that it is an attribute set. */
export type Subject = { readonly provider: string; readonly operation: string }

/** Runs a call in its span, and counts it. */
export const traced = <A, E extends { readonly reason: { readonly _tag: string } }>(
  subject: Subject,
  call: Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Effect.flatMap(Clock.currentTimeMillis, (start) =>
    call.pipe(
      Effect.onExit((exit) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) =>
          Effect.andThen(
            Metric.update(Metric.withAttributes(CALLS, { ...subject, outcome: outcomeOf(exit) }), 1),
            Metric.update(Metric.withAttributes(DURATION, subject), now - start)
          )
        )
      ),
      Effect.withSpan(`${subject.provider}.${subject.operation}`, {
        attributes: { "bankstream.provider": subject.provider, "bankstream.operation": subject.operation }
      })
    )
  )

const outcomeOf = <A, E extends { readonly reason: { readonly _tag: string } }>(exit: Exit.Exit<A, E>): string => {
  if (exit._tag === "Success") return "ok"
  const failure = exit.cause.reasons.find((reason) => reason._tag === "Fail")
  return failure === undefined ? "interrupted" : failure.error.reason._tag
}

/** A request was sent and ended. */
export const attempt = (subject: Subject, outcome: string): Effect.Effect<void> =>
  Metric.update(Metric.withAttributes(ATTEMPTS, { ...subject, outcome }), 1)

/** A call has to wait for its turn. */
export const throttle = (subject: Subject): Effect.Effect<void> =>
  Metric.update(Metric.withAttributes(THROTTLES, subject), 1)
