/** A tracer that keeps its spans, and metrics of a test's own. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"
import * as Tracer from "effect/Tracer"

export interface Recorder {
  readonly spans: Array<Tracer.NativeSpan>
  readonly metrics: Effect.Effect<ReadonlyArray<Metric.Metric.Snapshot>>
  /** Runs an effect with this tracer and these metrics. */
  readonly record: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

export const makeRecorder = (): Recorder => {
  const spans: Array<Tracer.NativeSpan> = []
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    }
  })
  const registry: Metric.MetricRegistry = new Map()
  return {
    spans,
    metrics: Effect.provideService(Metric.snapshot, Metric.MetricRegistry, registry),
    record: (effect) =>
      effect.pipe(Effect.provideService(Tracer.Tracer, tracer), Effect.provideService(Metric.MetricRegistry, registry))
  }
}

/** How a span ended: `ok`, `interrupted`, or the failure that an exporter would print. */
export const endOf = ({ status }: Tracer.NativeSpan): string => {
  if (status._tag !== "Ended") return "not ended"
  if (Exit.isSuccess(status.exit)) return "ok"
  return Cause.hasInterruptsOnly(status.exit.cause) ? "interrupted" : Cause.pretty(status.exit.cause)
}

export const attributesOf = (span: Tracer.NativeSpan): Readonly<Record<string, unknown>> =>
  Object.fromEntries(span.attributes)

/** The spans directly under another. */
export const childrenOf = ({ spans }: Recorder, parent: Tracer.NativeSpan): ReadonlyArray<Tracer.NativeSpan> =>
  spans.filter((span) => Option.getOrUndefined(span.parent)?.spanId === parent.spanId)
