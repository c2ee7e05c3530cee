import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Otlp from "effect/observability/Otlp"

/** Spans, metrics and logs go to an OTLP collector; one on this machine listens at http://localhost:4318. */
export const collector = (baseUrl: string) =>
  Otlp.layerJson({ baseUrl, resource: { serviceName: "payments" } }).pipe(Layer.provide(FetchHttpClient.layer))

// program.pipe(Effect.provide(collector("http://localhost:4318")))
