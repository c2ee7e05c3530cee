import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import * as Retry from "../src/retry.ts"
import { defaultPolicy, Timeouts } from "../src/timeouts.ts"
import {
  Acme,
  type AcmeError,
  getThing,
  makeAcme,
  makeThing,
  payThing,
  type Reply,
  scripted,
  type Sent
} from "./acme.ts"

const ok = () => Response.json({ id: "t1", extra: true }, { headers: { "x-request-id": "req-1" } })
const status = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers })
const broken = (request: HttpClientRequest.HttpClientRequest, code: string) =>
  new HttpClientError.HttpClientError({
    reason: new HttpClientError.TransportError({ request, cause: Object.assign(new Error("socket"), { code }) })
  })

/** Runs calls against scripted answers, letting all waits pass. */
const run = <A>(
  effect: Effect.Effect<A, AcmeError, Acme>,
  reply: (sent: Sent, number: number, request: HttpClientRequest.HttpClientRequest) => Reply,
  options: Parameters<typeof makeAcme>[0] = {}
) =>
  Effect.gen(function* () {
    const server = scripted(reply)
    const fiber = yield* effect.pipe(
      Effect.provide(Layer.provide(makeAcme(options), server.layer)),
      Effect.exit,
      Effect.forkChild
    )
    yield* TestClock.adjust("10 minutes")
    return { exit: yield* Fiber.join(fiber), sent: server.sent }
  })

const errorOf = (exit: { readonly _tag: string; readonly cause?: Cause.Cause<AcmeError> }): AcmeError => {
  const [reason] = exit.cause?.reasons ?? []
  if (reason?._tag !== "Fail") return assert.fail(`expected a typed failure, got ${inspect(exit)}`)
  return reason.error
}

describe("a call", () => {
  it.effect("goes to its route with the provider's headers and credentials", () =>
    Effect.gen(function* () {
      const { sent } = yield* run(getThing({ id: "a/b ü" }), ok)
      assert.strictEqual(sent[0]?.url.href, "https://acme.test/v1/things/a%2Fb%20%C3%BC")
      assert.deepInclude(sent[0]?.headers, { "acme-secret": "planted-client-secret", "acme-version": "7" })
    })
  )

  it.effect("yields the decoded value, and with withResponse what came beside it", () =>
    Effect.gen(function* () {
      const { exit } = yield* run(getThing.withResponse({ id: "t1" }), ok)
      assert.isTrue(exit._tag === "Success")
      if (exit._tag !== "Success") return
      assert.deepInclude(exit.value, { value: { id: "t1" }, status: 200, requestId: "req-1", attempts: 1 })
    })
  )

  it.effect("reaches an endpoint without an operation through request, with credentials", () =>
    Effect.gen(function* () {
      const call = Effect.flatMap(Acme, (acme) =>
        acme.request({
          method: "POST",
          path: "/new/{kind}",
          request: { kind: "x", deep: [1] },
          response: Schema.Struct({ id: Schema.String })
        })
      )
      const { exit, sent } = yield* run(call, ok)
      assert.strictEqual(exit._tag, "Success")
      assert.deepStrictEqual([sent[0]?.url.pathname, sent[0]?.json], ["/v1/new/x", { deep: [1] }])
      assert.strictEqual(sent[0]?.headers["acme-secret"], "planted-client-secret")
    })
  )
})

describe("a bad request is found before anything is sent", () => {
  const wrong: ReadonlyArray<readonly [string, object, string]> = [
    ["a missing field", {}, "id: required, but missing"],
    ["a wrong type", { id: 7 }, "id: expected string"],
    ["a broken rule", { id: "x" }, "id: expected a value with a length of at least 2"],
    ["an unknown field", { id: "xx", ide: 1 }, "ide: not a field of this call"]
  ]
  for (const [name, request, message] of wrong) {
    it.effect(name, () =>
      Effect.gen(function* () {
        // The request is wrong on purpose.
        const { exit, sent } = yield* run(getThing(request as { id: string }), ok)
        const error = errorOf(exit)
        assert.strictEqual(error.reason._tag, "InvalidRequest")
        assert.include(error.message, message)
        assert.deepStrictEqual([error.attempts, sent.length], [0, 0])
      })
    )
  }

  for (const baseUrl of [
    "http://acme.test",
    "ftp://acme.test",
    "nonsense",
    "https://user:pw@acme.test",
    "http://127.0.0.1.evil.test"
  ]) {
    it.effect(`a base URL that is not safe: ${baseUrl}`, () =>
      Effect.gen(function* () {
        const { exit, sent } = yield* run(getThing({ id: "xx" }), ok, { baseUrl })
        assert.strictEqual(errorOf(exit).reason._tag, "InvalidRequest")
        assert.include(errorOf(exit).message, "baseUrl")
        assert.strictEqual(sent.length, 0)
      })
    )
  }

  for (const baseUrl of ["http://127.0.0.1:8080", "http://localhost/x/", "http://[::1]:1"]) {
    it.effect(`plain http on this machine is fine: ${baseUrl}`, () =>
      Effect.gen(function* () {
        const { sent } = yield* run(getThing({ id: "xx" }), ok, { baseUrl })
        assert.strictEqual(sent.length, 1)
      })
    )
  }
})

describe("failures", () => {
  const table: ReadonlyArray<readonly [string, () => Response, tag: string, code: string, attempts: number]> = [
    [
      "the provider's code decides, not the status",
      () => status(400, { code: "BANK_DOWN" }),
      "InstitutionUnavailable",
      "BANK_DOWN",
      4
    ],
    ["429 with the provider's code", () => status(429, { code: "SLOW_DOWN" }), "RateLimited", "SLOW_DOWN", 4],
    [
      "503 with an HTML page",
      () => new Response("<html>bad gateway</html>", { status: 503 }),
      "ProviderUnavailable",
      "ProviderUnavailable",
      4
    ],
    ["a code that is not known", () => status(400, { code: "WHAT" }), "Unrecognized", "Unrecognized", 1],
    ["404 without a body", () => new Response(null, { status: 404 }), "NotFound", "NotFound", 1],
    ["200 with an HTML page", () => new Response("<html>hi</html>"), "MalformedResponse", "MalformedResponse", 1],
    ["200 with another shape", () => status(200, { id: 7 }), "MalformedResponse", "MalformedResponse", 1],
    ["200 with nothing", () => new Response(""), "MalformedResponse", "MalformedResponse", 1],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { location: "https://evil.test" } }),
      "MalformedResponse",
      "MalformedResponse",
      1
    ]
  ]
  for (const [name, reply, tag, code, attempts] of table) {
    it.effect(`${name}: ${tag}`, () =>
      Effect.gen(function* () {
        const { exit, sent } = yield* run(getThing({ id: "t1" }), reply)
        const error = errorOf(exit)
        assert.deepStrictEqual([error.reason._tag, error.code, error.attempts], [tag, code, attempts])
        assert.strictEqual(sent.length, attempts)
        assert.deepInclude(error, { provider: "acme", operation: "getThing" })
      })
    )
  }

  it.effect("a malformed answer names the place and what was wanted, not the value", () =>
    Effect.gen(function* () {
      const { exit } = yield* run(getThing({ id: "t1" }), () => status(200, { id: 4242424242 }))
      assert.deepInclude(errorOf(exit).reason, { path: "id", expected: "expected string" })
      assert.notInclude(inspect(errorOf(exit)), "4242424242")
    })
  )

  it.effect("a wait longer than a minute fails at once and carries it", () =>
    Effect.gen(function* () {
      const { exit, sent } = yield* run(getThing({ id: "t1" }), () =>
        status(429, { code: "SLOW_DOWN" }, { "retry-after": "3600" })
      )
      assert.strictEqual(sent.length, 1)
      assert.include(errorOf(exit).message, "1h")
    })
  )

  it.effect("an answer that never comes is a timeout that tells what was waited for, also when the total ends it", () =>
    Effect.gen(function* () {
      const { exit, sent } = yield* run(getThing({ id: "t1" }), () => Effect.never)
      assert.deepInclude(errorOf(exit).reason, { _tag: "Timeout", phase: "headers" })
      assert.deepStrictEqual([errorOf(exit).attempts, sent.length], [2, 2])
      const once = yield* run(makeThing({ id: "t1" }), () => Effect.never)
      assert.deepInclude(errorOf(once.exit).reason, { _tag: "Timeout", phase: "headers" })
      assert.strictEqual(errorOf(once.exit).attempts, 1)
    })
  )

  it.effect("the total is what was too long when no attempt timed out by itself", () =>
    Effect.gen(function* () {
      const total = Effect.provideService(Timeouts, { ...defaultPolicy, total: 10_000 })
      const silent = yield* run(total(getThing({ id: "t1" })), () => Effect.never)
      assert.deepInclude(errorOf(silent.exit).reason, { _tag: "Timeout", phase: "total" })
      assert.strictEqual(errorOf(silent.exit).attempts, 1)
      const down = yield* run(total(getThing({ id: "t1" })), (_, number) => (number === 1 ? status(503) : Effect.never))
      assert.deepInclude(errorOf(down.exit).reason, { _tag: "Timeout", phase: "total" })
      assert.strictEqual(errorOf(down.exit).attempts, 2)
    })
  )
})

describe("replay", () => {
  const reset = (_: Sent, number: number, request: HttpClientRequest.HttpClientRequest): Reply =>
    number === 1 ? broken(request, "ECONNRESET") : ok()
  const refused = (_: Sent, number: number, request: HttpClientRequest.HttpClientRequest): Reply =>
    number === 1 ? broken(request, "ECONNREFUSED") : ok()
  const unavailable = (_: Sent, number: number): Reply => (number === 1 ? status(503) : ok())
  const limited = (_: Sent, number: number): Reply => (number === 1 ? status(429, {}, { "retry-after": "1" }) : ok())

  const table = [
    ["safe", getThing({ id: "t1" }), 2, 2, 2, 2],
    ["keyed", payThing({ id: "t1" }), 2, 2, 2, 2],
    ["unsafe", makeThing({ id: "t1" }), 1, 2, 1, 2]
  ] as const
  for (const [replay, call, afterReset, afterRefused, after503, after429] of table) {
    it.effect(
      `${replay}: sent ${afterReset}x after a reset, ${afterRefused}x after a refusal, ${after503}x after 503, ${after429}x after 429`,
      () =>
        Effect.gen(function* () {
          const counts = []
          for (const reply of [reset, refused, unavailable, limited])
            counts.push((yield* run<unknown>(call, reply)).sent.length)
          assert.deepStrictEqual(counts, [afterReset, afterRefused, after503, after429])
        })
    )
  }

  it.effect("a keyed call makes its key once and sends the same on every attempt", () =>
    Effect.gen(function* () {
      const { sent } = yield* run(payThing({ id: "t1" }), (_, number) => (number < 3 ? status(503) : ok()))
      const keys = sent.map((sent) => JSON.parse(sent.text).idempotency_key)
      assert.lengthOf(keys, 3)
      assert.strictEqual(new Set(keys).size, 1)
      assert.match(keys[0], /^[\da-f-]{36}$/)
    })
  )

  it.effect("a keyed call keeps the key that it was given", () =>
    Effect.gen(function* () {
      const { sent } = yield* run(payThing({ id: "t1", idempotency_key: "mine" }), ok)
      assert.deepStrictEqual(sent[0]?.json, { id: "t1", idempotency_key: "mine" })
    })
  )

  it.effect("the policy is overridden for a single call", () =>
    Effect.gen(function* () {
      const { sent } = yield* run(
        getThing({ id: "t1" }).pipe(Effect.provideService(Retry.RetryPolicy, Retry.never)),
        unavailable
      )
      assert.strictEqual(sent.length, 1)
    })
  )

  it.effect("interruption ends a wait at once", () =>
    Effect.gen(function* () {
      const server = scripted(() => status(503))
      const fiber = yield* Effect.forkChild(
        Effect.provide(getThing({ id: "t1" }), Layer.provide(makeAcme(), server.layer))
      )
      yield* Effect.yieldNow
      yield* Fiber.interrupt(fiber)
      yield* TestClock.adjust("10 minutes")
      assert.isAtMost(server.sent.length, 1)
    })
  )
})

describe("quotas", () => {
  it.effect("calls beyond the quota wait for their turn and are not lost", () =>
    Effect.gen(function* () {
      const server = scripted(ok)
      const calls = Effect.forEach(Array.from({ length: 25 }), () => getThing({ id: "t1" }), {
        concurrency: "unbounded"
      })
      const fiber = yield* calls.pipe(
        Effect.provide(Layer.provide(makeAcme({ quotas: { getThing: { limit: 10, seconds: 10 } } }), server.layer)),
        Effect.forkChild
      )
      yield* TestClock.adjust("1 millis")
      assert.strictEqual(server.sent.length, 10)
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual(server.sent.length, 20)
      yield* TestClock.adjust("10 seconds")
      assert.lengthOf(yield* Fiber.join(fiber), 25)
    })
  )
})

describe("nothing secret is shown", () => {
  const planted = ["planted-client-secret", "access-sandbox-planted-token", "000123456789", "planted-note-in-body"]
  const shown = (error: AcmeError, exit: unknown) =>
    [
      error.message,
      String(error),
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: 20, showHidden: true }),
      inspect(exit, { depth: 20 }),
      JSON.stringify(exit),
      Cause.pretty(Cause.fail(error))
    ].join("\n")

  const echo = (sent: Sent) =>
    status(400, {
      code: "BANK_DOWN",
      message: `cannot use ${sent.text} with ${sent.headers["acme-secret"]} for account 000123456789 and access-sandbox-planted-token`
    })
  const replies: ReadonlyArray<
    readonly [string, (sent: Sent, number: number, request: HttpClientRequest.HttpClientRequest) => Reply]
  > = [
    ["an explanation that echoes everything", echo],
    [
      "a body of another shape",
      (sent) => status(200, { id: { echo: sent.text, secret: sent.headers["acme-secret"] } })
    ],
    [
      "an HTML page that echoes",
      (sent) => new Response(`<p>${sent.text}${sent.headers["acme-secret"]}</p>`, { status: 500 })
    ],
    ["a transport error that carries the request", (_, __, request) => broken(request, "ECONNRESET")],
    ["no answer", () => Effect.never]
  ]
  for (const [name, reply] of replies) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const { exit } = yield* run(
          makeThing({ id: "access-sandbox-planted-token", note: "planted-note-in-body" }),
          reply
        )
        const text = shown(errorOf(exit), exit)
        for (const secret of planted) assert.notInclude(text, secret)
      })
    )
  }

  it.effect("an invalid request does not show its values", () =>
    Effect.gen(function* () {
      // The request is wrong on purpose.
      const bad = { id: 5, note: { secret: "planted-note-in-body" }, extra: "planted-client-secret" } as unknown as {
        id: string
      }
      const { exit } = yield* run(makeThing(bad), ok)
      const text = shown(errorOf(exit), exit)
      for (const secret of planted) assert.notInclude(text, secret)
    })
  )
})
