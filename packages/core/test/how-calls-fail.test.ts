import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as RateLimiter from "effect/persistence/RateLimiter"
import { TestClock } from "effect/testing"
import { readdirSync, readFileSync } from "node:fs"
import { ResponseLimit } from "../src/body.ts"
import { AgreedQuotas, LongestTurn } from "../src/limits.ts"
import * as Retry from "../src/retry.ts"
import * as Telemetry from "../src/telemetry.ts"
import * as Timeouts from "../src/timeouts.ts"
import { getThing, makeAcme, type Reply, scripted } from "./acme.ts"
import { reasons } from "./hostile.ts"
import { hurried, nightly, once } from "./how-calls-fail/policies.ts"
import { sharedQuotas } from "./how-calls-fail/redis.ts"
import { attributesOf, makeRecorder } from "./recorder.ts"

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")
const page = read("../../../docs/how-calls-fail.md")

const filesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).map((name) => read(`${folder}/${name}`))

describe("the page about how calls fail", () => {
  it("shows examples that are compiled, and all of them", () => {
    const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block)
    const own = filesIn("./how-calls-fail")
    assert.sameMembers(blocks, [...own, ...filesIn("../../plaid/test/how-calls-fail")])
    assert.lengthOf(own, 3)
  })

  it("has a row for each reason and for nothing else", () => {
    const [, table = ""] = /## The reasons\n([\s\S]*?)\n## /.exec(page) ?? []
    const names = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
    assert.deepStrictEqual(names, Object.keys(reasons))
  })

  it.effect("tells the defaults that there are", () =>
    Effect.gen(function* () {
      const defaults = {
        ...Object.fromEntries(
          Object.entries(Retry.defaultPolicy).map(([name, value]) => [`RetryPolicy.${name}`, value])
        ),
        "RetryPolicy.operations": "none",
        ...Object.fromEntries(
          Object.entries(Timeouts.defaultPolicy).map(([name, value]) => [`Timeouts.${name}`, value])
        ),
        ResponseLimit: yield* ResponseLimit,
        LongestTurn: yield* LongestTurn,
        AgreedQuotas: Object.keys(yield* AgreedQuotas).length === 0 ? "none" : "some",
        TraceHeaders: yield* Telemetry.TraceHeaders,
        OnRetry: "nothing",
        OnThrottle: "nothing"
      }
      const [, table = ""] = /## Settings\n([\s\S]*?)\n## /.exec(page) ?? []
      const told = Object.fromEntries(
        [...table.matchAll(/^\| `([\w.]+)` \| (\w+) \|/gm)].map(([, name, value]) => [name, value])
      )
      assert.deepStrictEqual(
        told,
        Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, String(value)]))
      )
    })
  )

  it.effect("names what spans and metrics have", () =>
    Effect.gen(function* () {
      const recorder = makeRecorder()
      const server = scripted((_, number) =>
        number === 1
          ? Response.json({ id: "t1" })
          : Response.json({}, { status: 503, headers: { "x-request-id": "req-1" } })
      )
      const calls = Effect.all([getThing({ id: "t1" }), Effect.result(getThing({ id: "t1" }))], {
        concurrency: "unbounded"
      })
      const fiber = yield* calls.pipe(
        recorder.record,
        Effect.provide(Layer.provide(makeAcme({ quotas: { getThing: { limit: 1, seconds: 1 } } }), server.layer)),
        Effect.forkChild
      )
      yield* TestClock.adjust("10 minutes")
      yield* Fiber.join(fiber)
      const metrics = yield* recorder.metrics
      const [, section = ""] = /## Telemetry\n([\s\S]*)/.exec(page) ?? []
      const attributes = new Set(recorder.spans.flatMap((span) => Object.keys(attributesOf(span))))
      const [spanTable = "", metricTable = ""] = section.split("| Metric | By |")
      assert.sameMembers(
        [...new Set([...spanTable.matchAll(/`([a-z]+\.[a-z_.]+)`/g)].map(([, name]) => name))],
        [...attributes]
      )
      assert.sameMembers(
        [...metricTable.matchAll(/^\| `([\w.]+)`/gm)].map(([, name]) => name),
        [...new Set(metrics.map((metric) => metric.id))]
      )
    })
  )
})

describe("its examples", () => {
  const down = (): Reply => Response.json({}, { status: 503 })
  const silent = (): Reply => Effect.never

  it.effect("once: a call is sent once", () =>
    Effect.gen(function* () {
      const server = scripted(down)
      yield* Effect.flip(once(getThing({ id: "t1" }))).pipe(Effect.provide(Layer.provide(makeAcme(), server.layer)))
      assert.lengthOf(server.sent, 1)
    })
  )

  it.effect("hurried: a call ends after five seconds", () =>
    Effect.gen(function* () {
      const fiber = yield* hurried(Effect.flip(getThing({ id: "t1" }))).pipe(
        Effect.provide(Layer.provide(makeAcme(), scripted(silent).layer)),
        Effect.forkChild
      )
      yield* TestClock.adjust("5 seconds")
      assert.strictEqual((yield* Fiber.join(fiber)).reason._tag, "Timeout")
    })
  )

  it.effect("nightly: a program's calls are sent eight times, those of an operation once", () =>
    Effect.gen(function* () {
      const server = scripted(down)
      const fiber = yield* Effect.flip(getThing({ id: "t1" })).pipe(
        Effect.andThen(Retry.RetryPolicy),
        Effect.provide([nightly, Layer.provide(makeAcme(), server.layer)]),
        Effect.forkChild
      )
      yield* TestClock.adjust("10 minutes")
      assert.strictEqual(Retry.policyFor(yield* Fiber.join(fiber), "transferCreate").attempts, 1)
      assert.lengthOf(server.sent, 8)
    })
  )

  it.live("sharedQuotas: there is a limiter, also while there is no Redis", () =>
    Effect.gen(function* () {
      const settings = ConfigProvider.fromUnknown({ REDIS_URL: "redis://127.0.0.1:1" })
      const limiter = yield* RateLimiter.RateLimiter.pipe(
        Effect.provide(Layer.provide(sharedQuotas, Logger.layer([]))),
        Effect.provideService(ConfigProvider.ConfigProvider, settings)
      )
      assert.isFunction(limiter.consume)
    })
  )
})
