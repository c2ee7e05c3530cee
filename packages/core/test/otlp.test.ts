import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Http from "node:http"
import * as Retry from "../src/retry.ts"
import { getThing, makeAcme, scripted } from "./acme.ts"
import { collector } from "./how-calls-fail/collector.ts"

interface Collected {
  readonly url: string
  /** The bodies that were posted to each path. */
  readonly received: ReadonlyMap<string, ReadonlyArray<string>>
}

/** An OTLP collector on a port of its own: it keeps what it is sent. */
const collect: Effect.Effect<Collected, never, Scope.Scope> = Effect.callback((resume) => {
  const received = new Map<string, Array<string>>()
  const server = Http.createServer((request, response) => {
    const pieces: Array<Buffer> = []
    request.on("data", (piece: Buffer) => pieces.push(piece))
    request.on("end", () => {
      const path = request.url ?? ""
      received.set(path, [...(received.get(path) ?? []), Buffer.concat(pieces).toString()])
      response.setHeader("content-type", "application/json").end("{}")
    })
  })
  server.listen(0, "127.0.0.1", () => {
    const address = server.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    const close = Effect.sync(() => {
      server.closeAllConnections()
      server.close()
    })
    resume(
      Effect.as(
        Effect.addFinalizer(() => close),
        { url: `http://127.0.0.1:${port}`, received }
      )
    )
  })
})

const Traces = Schema.Struct({
  resourceSpans: Schema.Array(
    Schema.Struct({
      scopeSpans: Schema.Array(
        Schema.Struct({
          spans: Schema.Array(
            Schema.Struct({
              name: Schema.String,
              kind: Schema.Finite,
              spanId: Schema.String,
              parentSpanId: Schema.optionalKey(Schema.String),
              attributes: Schema.Array(
                Schema.Struct({ key: Schema.String, value: Schema.Record(Schema.String, Schema.Unknown) })
              ),
              status: Schema.Struct({ code: Schema.Finite, message: Schema.optionalKey(Schema.String) })
            })
          )
        })
      )
    })
  )
})

const Metrics = Schema.Struct({
  resourceMetrics: Schema.Array(
    Schema.Struct({
      scopeMetrics: Schema.Array(
        Schema.Struct({ metrics: Schema.Array(Schema.Struct({ name: Schema.String, unit: Schema.String })) })
      )
    })
  )
})

/** The bodies that were posted to a path. */
const read = <A>({ received }: Collected, path: string, schema: Schema.Codec<A, unknown>) => {
  const decode = Schema.decodeUnknownSync(Schema.fromJsonString(schema))
  return (received.get(path) ?? []).map((body) => decode(body))
}

const echo = (text: string) =>
  Response.json(
    { code: "BANK_DOWN", message: `no luck with ${text} or planted-client-secret` },
    { status: 400, headers: { "x-request-id": "req-9" } }
  )

describe("an OTLP collector", () => {
  it.live("is sent the spans, metrics and logs of calls, without their secrets", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const collected = yield* collect
        const provider = scripted(({ url }, number) =>
          number === 1 ? Response.json({ id: "t1" }, { headers: { "x-request-id": "req-1" } }) : echo(url.href)
        )
        // Closed at its end, so that what is left is sent.
        yield* Effect.scoped(
          Effect.gen(function* () {
            yield* getThing({ id: "planted-thing" })
            const exit = yield* getThing({ id: "planted-access-token" }).pipe(
              Effect.provideService(Retry.RetryPolicy, Retry.never),
              Effect.exit
            )
            if (exit._tag === "Failure") yield* Effect.logError("no thing", exit.cause)
          }).pipe(
            Effect.provide([
              Layer.provide(makeAcme(), provider.layer),
              // Nothing is printed beside it.
              Layer.provide(collector(collected.url), Logger.layer([]))
            ]),
            Effect.provideService(Metric.MetricRegistry, new Map())
          )
        )

        const spans = read(collected, "/v1/traces", Traces)
          .flatMap((data) => data.resourceSpans)
          .flatMap((resource) => resource.scopeSpans)
          .flatMap((scope) => scope.spans)
        assert.deepStrictEqual(
          spans.map((span) => [span.name, span.kind, span.status.code, span.status.message]),
          [
            ["GET /things/{id}", 3, 1, undefined],
            ["acme.getThing", 1, 1, undefined],
            ["GET /things/{id}", 3, 2, "InstitutionUnavailable (400)"],
            [
              "acme.getThing",
              1,
              2,
              "acme getThing failed (BANK_DOWN): no luck with https://acme.test/v1/things/[hidden] or [hidden]. The institution is not available at the moment. Try again later."
            ]
          ]
        )
        const [answered, call, refused] = spans
        assert.strictEqual(answered?.parentSpanId, call?.spanId)
        const told = refused?.attributes.map(({ key, value }) => [key, Object.values(value)[0]] as const) ?? []
        assert.deepStrictEqual(Object.fromEntries(told), {
          "http.request.method": "GET",
          "url.template": "/things/{id}",
          "server.address": "acme.test",
          "server.port": 443,
          "http.response.status_code": 400,
          "bankstream.request_id": "req-9",
          "error.type": "InstitutionUnavailable"
        })

        const metrics = read(collected, "/v1/metrics", Metrics)
          .flatMap((data) => data.resourceMetrics)
          .flatMap((resource) => resource.scopeMetrics)
          .flatMap((scope) => scope.metrics)
        assert.deepStrictEqual(
          new Map(metrics.map(({ name, unit }) => [name, unit])),
          new Map([
            ["bankstream.attempts", "1"],
            ["bankstream.calls", "1"],
            ["bankstream.call.duration", "ms"]
          ])
        )

        const all = [...collected.received.values()].flat().join("\n")
        assert.include(collected.received.get("/v1/logs")?.join("\n"), "no luck with")
        for (const secret of ["planted-thing", "planted-access-token", "planted-client-secret"]) {
          assert.notInclude(all, secret)
        }
      })
    )
  )
})
