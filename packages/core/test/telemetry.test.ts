import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Tracer from "effect/Tracer"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import * as Credentials from "../src/credentials.ts"
import * as Telemetry from "../src/telemetry.ts"
import {
  type Acme,
  type AcmeError,
  getThing,
  makeAcme,
  makeThing,
  operation,
  type Reply,
  scripted,
  type Sent
} from "./acme.ts"
import { attributesOf, childrenOf, endOf, makeRecorder, type Recorder } from "./recorder.ts"

const ok = () => Response.json({ id: "t1" }, { headers: { "x-request-id": "req-1" } })
const down = () => new Response("<p>down</p>", { status: 503, headers: { "x-request-id": "req-0" } })

type Script = (sent: Sent, number: number, request: HttpClientRequest.HttpClientRequest) => Reply

/** Runs a call against scripted answers with a recorder, letting all waits pass. */
const run = <A>(
  effect: Effect.Effect<A, AcmeError, Acme>,
  reply: Script,
  options: Parameters<typeof makeAcme>[0] = {}
) =>
  Effect.gen(function* () {
    const recorder = makeRecorder()
    const server = scripted(reply)
    const fiber = yield* effect.pipe(
      recorder.record,
      Effect.provide(Layer.provide(makeAcme(options), server.layer)),
      Effect.exit,
      Effect.forkChild
    )
    yield* TestClock.adjust("10 minutes")
    return { exit: yield* Fiber.join(fiber), recorder, sent: server.sent }
  })

const spanNamed = ({ spans }: Recorder, name: string): Tracer.NativeSpan => {
  const found = spans.find((span) => span.name === name)
  return found ?? assert.fail(`no span ${name} among ${spans.map((span) => span.name).join(", ")}`)
}

/** The counts of a metric by the values of some of its attributes. */
const counts = (recorder: Recorder, id: string, by: string) =>
  Effect.map(recorder.metrics, (metrics) => {
    const found: Record<string, number> = {}
    for (const metric of metrics) {
      const value = metric.attributes?.[by]
      if (metric.id !== id || metric.type !== "Counter" || value === undefined) continue
      found[value] = (found[value] ?? 0) + Number(metric.state.count)
    }
    return found
  })

describe("spans", () => {
  it.effect("one for the call and one in it for each attempt, the route by its template", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(getThing({ id: "planted-id" }), (_, number) => (number === 1 ? down() : ok()))
      const call = spanNamed(recorder, "acme.getThing")
      assert.deepStrictEqual(
        recorder.spans.map((span) => span.name),
        ["acme.getThing", "GET /things/{id}", "GET /things/{id}"]
      )
      assert.strictEqual(childrenOf(recorder, call).length, 2)
      assert.strictEqual(call.kind, "internal")
      assert.deepStrictEqual(attributesOf(call), {
        "bankstream.provider": "acme",
        "bankstream.operation": "getThing"
      })
      assert.strictEqual(endOf(call), "ok")
    })
  )

  it.effect("of attempts have OpenTelemetry's attributes of HTTP clients, and the request's id", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(getThing({ id: "t1" }), (_, number) => (number === 1 ? down() : ok()))
      const [first, second] = childrenOf(recorder, spanNamed(recorder, "acme.getThing"))
      if (first === undefined || second === undefined) return assert.fail("expected two attempts")
      const common = {
        "http.request.method": "GET",
        "url.template": "/things/{id}",
        "server.address": "acme.test",
        "server.port": 443
      }
      assert.deepStrictEqual(attributesOf(first), {
        ...common,
        "http.response.status_code": 503,
        "bankstream.request_id": "req-0",
        "error.type": "ProviderUnavailable"
      })
      assert.deepStrictEqual(attributesOf(second), {
        ...common,
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
        "bankstream.request_id": "req-1"
      })
      assert.deepStrictEqual([first.kind, second.kind], ["client", "client"])
      assert.deepStrictEqual([endOf(first), endOf(second)], ["AttemptFailed: ProviderUnavailable (503)", "ok"])
    })
  )

  const servers: ReadonlyArray<readonly [string, string, number]> = [
    ["https://acme.test:8443/v1", "acme.test", 8443],
    ["http://127.0.0.1:9000", "127.0.0.1", 9000],
    ["http://localhost/x", "localhost", 80],
    ["http://[::1]:7", "::1", 7]
  ]
  for (const [baseUrl, address, port] of servers) {
    it.effect(`tell the server of ${baseUrl}`, () =>
      Effect.gen(function* () {
        const { recorder } = yield* run(getThing({ id: "t1" }), ok, { baseUrl })
        assert.deepInclude(attributesOf(spanNamed(recorder, "GET /things/{id}")), {
          "server.address": address,
          "server.port": port
        })
      })
    )
  }

  it.effect("of a failure without an answer have its reason and no status", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(makeThing({ id: "t1" }), (_, __, request) =>
        Effect.fail(
          new HttpClientError.HttpClientError({
            reason: new HttpClientError.TransportError({ request, cause: new Error("socket") })
          })
        )
      )
      const attempt = spanNamed(recorder, "POST /things")
      assert.strictEqual(attributesOf(attempt)["error.type"], "TransportFailed")
      assert.notProperty(attributesOf(attempt), "http.response.status_code")
      assert.strictEqual(endOf(attempt), "AttemptFailed: TransportFailed")
      const call = spanNamed(recorder, "acme.makeThing")
      assert.strictEqual(attributesOf(call)["error.type"], "TransportFailed")
      assert.include(endOf(call), "acme makeThing failed: The connection broke before an answer came")
    })
  )

  it.effect("end without what came, however they are looked into", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(getThing({ id: "t1" }), () =>
        Response.json({ id: "planted-value" }, { headers: { "x-note": "planted-header" } })
      )
      assert.strictEqual(recorder.spans.length, 2)
      assert.notInclude(inspect(recorder.spans, { depth: 20, showHidden: true }), "planted")
    })
  )

  it.effect("of failed attempts say nothing in the provider's words, those of the call no value", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(getThing({ id: "planted-id" }), ({ url }) =>
        Response.json({ code: "BANK_DOWN", message: `its words about ${url.pathname}` }, { status: 400 })
      )
      const call = spanNamed(recorder, "acme.getThing")
      for (const attempt of childrenOf(recorder, call)) {
        assert.strictEqual(endOf(attempt), "AttemptFailed: InstitutionUnavailable (400)")
      }
      assert.include(endOf(call), "its words about /v1/things/[hidden]")
      assert.notInclude(inspect(recorder.spans, { depth: 20, showHidden: true }), "planted")
    })
  )

  it.effect("of the exchange of a token are within the call that needed it", () =>
    Effect.gen(function* () {
      const login = operation({ ...makeThing, id: "login", path: "/login", authenticated: false })
      const { recorder } = yield* run(getThing({ id: "t1" }), ok, {
        credentials: (anonymous) =>
          Credentials.exchanged(
            Effect.map(anonymous.call(login, { id: "client" }), () => ({
              headers: { authorization: Redacted.make("Bearer planted-token") },
              expiresAt: Number.MAX_SAFE_INTEGER
            }))
          )
      })
      const inCall = childrenOf(recorder, spanNamed(recorder, "acme.getThing")).map((span) => span.name)
      assert.deepStrictEqual(inCall, ["acme.login", "GET /things/{id}"])
    })
  )

  it.effect("are not begun for a request that is wrong", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(getThing({ id: "" }), ok)
      assert.deepStrictEqual(recorder.spans, [])
    })
  )
})

describe("headers of the trace", () => {
  const traced = ["traceparent", "b3", "tracestate", "baggage"]

  it.effect("do not reach the provider", () =>
    Effect.gen(function* () {
      const { sent } = yield* run(Effect.withSpan(getThing({ id: "t1" }), "app"), ok)
      for (const name of traced) assert.notProperty(sent[0]?.headers, name)
    })
  )

  it.effect("reach it when asked for, as those of the attempt", () =>
    Effect.gen(function* () {
      const { recorder, sent } = yield* run(
        Effect.provideService(getThing({ id: "t1" }), Telemetry.TraceHeaders, true),
        ok
      )
      const { spanId, traceId } = spanNamed(recorder, "GET /things/{id}")
      assert.strictEqual(sent[0]?.headers["traceparent"], `00-${traceId}-${spanId}-01`)
    })
  )
})

describe("metrics", () => {
  it.effect("count calls and attempts by outcome", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(
        Effect.all([
          getThing({ id: "t1" }),
          Effect.result(makeThing({ id: "t1" })),
          Effect.result(getThing({ id: "" }))
        ]),
        ({ method }, number) => (method === "POST" || number === 1 ? down() : ok())
      )
      assert.deepStrictEqual(yield* counts(recorder, "bankstream.calls", "outcome"), { ok: 1, ProviderUnavailable: 1 })
      assert.deepStrictEqual(yield* counts(recorder, "bankstream.attempts", "outcome"), {
        ok: 1,
        ProviderUnavailable: 2
      })
    })
  )

  it.effect("count an interrupted call, and the attempt that it was in, as interrupted", () =>
    Effect.gen(function* () {
      const recorder = makeRecorder()
      const fiber = yield* getThing({ id: "t1" }).pipe(
        recorder.record,
        Effect.provide(Layer.provide(makeAcme(), scripted(() => Effect.never).layer)),
        Effect.forkChild
      )
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(yield* counts(recorder, "bankstream.calls", "outcome"), { interrupted: 1 })
      assert.deepStrictEqual(yield* counts(recorder, "bankstream.attempts", "outcome"), { interrupted: 1 })
      assert.deepStrictEqual(recorder.spans.map(endOf), ["interrupted", "interrupted"])
    })
  )

  it.effect("count a call that takes too long as a timeout, and its last attempt as interrupted", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(getThing({ id: "t1" }), () => Effect.never)
      assert.deepStrictEqual(yield* counts(recorder, "bankstream.calls", "outcome"), { Timeout: 1 })
      assert.deepStrictEqual(yield* counts(recorder, "bankstream.attempts", "outcome"), { Timeout: 1, interrupted: 1 })
    })
  )

  it.effect("count a bug as a defect, not as an interruption", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(getThing({ id: "t1" }), () => Effect.die(new Error("bug")))
      assert.deepStrictEqual(yield* counts(recorder, "bankstream.calls", "outcome"), { defect: 1 })
      assert.deepStrictEqual(yield* counts(recorder, "bankstream.attempts", "outcome"), { defect: 1 })
    })
  )

  it.effect("count calls that waited for their turn", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(
        Effect.all([getThing({ id: "t1" }), getThing({ id: "t2" }), getThing({ id: "t3" })], {
          concurrency: "unbounded"
        }),
        ok,
        { quotas: { getThing: { limit: 1, seconds: 10 } } }
      )
      assert.deepStrictEqual(yield* counts(recorder, "bankstream.throttles", "operation"), { getThing: 2 })
    })
  )

  it.effect("know how long calls took, waits included, in milliseconds", () =>
    Effect.gen(function* () {
      const { recorder } = yield* run(getThing({ id: "t1" }), (_, number) =>
        number === 1 ? Response.json({ code: "SLOW_DOWN" }, { status: 429, headers: { "retry-after": "3" } }) : ok()
      )
      const metrics = yield* recorder.metrics
      const duration = metrics.find((metric) => metric.id === "bankstream.call.duration")
      if (duration?.type !== "Histogram") return assert.fail("expected a histogram")
      assert.deepStrictEqual(duration.attributes, { provider: "acme", operation: "getThing", unit: "milliseconds" })
      const { count, max, min } = duration.state
      assert.deepStrictEqual({ count, max, min }, { count: 1, max: 3_000, min: 3_000 })
    })
  )
})
