import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { inspect, promisify } from "node:util"
import { createClient } from "redis"
import * as Redis from "../src/redis.ts"
import { Acme } from "./acme.ts"
import { acme, turns } from "./redis/caller.ts"
import { freePort, installed, start, stop } from "./redis/server.ts"

const urlOf = (port: number) => `redis://127.0.0.1:${port}`

/** A machine that is busy takes its time to start a process. */
const PATIENCE = 30_000

/** What an effect yields, and how long it took in milliseconds. */
const timed = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const start = yield* Clock.currentTimeMillis
    const value = yield* effect
    return [value, (yield* Clock.currentTimeMillis) - start] as const
  })

/** An Acme with a connection of its own, which says nothing of what it meets. */
const client = (url: string) =>
  Effect.map(Layer.build(Layer.provide(acme(url), Logger.layer([]))), (built) => Context.get(built, Acme))

describe.skipIf(!installed)(
  `quotas in Redis${installed ? "" : " (skipped: there is no redis-server on this machine)"}`,
  () => {
    it.live(
      "are shared by clients with connections of their own",
      () =>
        Effect.gen(function* () {
          const port = yield* freePort
          yield* start(port)
          const [one, other] = [yield* client(urlOf(port)), yield* client(urlOf(port))]
          const counts = yield* Effect.forEach([one, other], (each) => Effect.provideService(turns(10), Acme, each), {
            concurrency: "unbounded"
          })
          assert.strictEqual(
            counts.reduce((sum, count) => sum + count),
            10
          )
          assert.strictEqual(yield* Effect.provideService(turns(5), Acme, one), 0)
        }),
      PATIENCE
    )

    it.live(
      "are shared by processes",
      () =>
        Effect.gen(function* () {
          const port = yield* freePort
          yield* start(port)
          const path = fileURLToPath(new URL("./redis/caller.ts", import.meta.url))
          const caller = Effect.promise(() => promisify(execFile)(process.execPath, [path, urlOf(port), "8"]))
          const outputs = yield* Effect.all([caller, caller], { concurrency: "unbounded" })
          assert.strictEqual(
            outputs.reduce((sum, { stdout }) => sum + Number(stdout), 0),
            10
          )
        }),
      PATIENCE
    )

    it.live(
      "have keys without tokens, which expire",
      () =>
        Effect.gen(function* () {
          const port = yield* freePort
          yield* start(port)
          yield* Effect.provideService(turns(3), Acme, yield* client(urlOf(port)))
          const redis = yield* Effect.acquireRelease(
            Effect.promise(() => createClient({ url: urlOf(port) }).connect()),
            (redis) => Effect.sync(() => redis.destroy())
          )
          const keys = yield* Effect.promise(() => redis.keys("*"))
          assert.isAbove(keys.length, 0)
          for (const key of keys) {
            assert.match(key, /^bankstream:acme\/getThing\/id\/[\w-]{43}$/)
            const value = yield* Effect.promise(() => redis.get(key))
            assert.match(value ?? "", /^-?\d+$/)
            assert.isAbove(yield* Effect.promise(() => redis.pTTL(key)), 0)
          }
        }),
      PATIENCE
    )

    it.live(
      "hold no call up when Redis goes down, and count again when it is back",
      () =>
        Effect.gen(function* () {
          const port = yield* freePort
          const server = yield* start(port)
          const one = yield* client(urlOf(port))
          const calls = Effect.provideService(turns(20), Acme, one)
          assert.strictEqual(yield* calls, 10)
          yield* stop(server)
          const [gone, time] = yield* timed(calls)
          assert.strictEqual(gone, 20)
          assert.isBelow(time, 900)
          yield* start(port)
          // It comes back by itself, within two seconds.
          while ((yield* calls) === 20) yield* Effect.sleep("50 millis")
          assert.strictEqual(yield* calls, 0)
        }),
      PATIENCE
    )

    it.live(
      "hold no call up for long when Redis does not answer, nor the end of the program",
      () =>
        Effect.gen(function* () {
          const port = yield* freePort
          const server = yield* start(port)
          const [, time] = yield* timed(
            Effect.scoped(
              Effect.gen(function* () {
                const one = yield* client(urlOf(port))
                server.kill("SIGSTOP")
                const calls = Effect.provideService(turns(20), Acme, one)
                const [first, firstTime] = yield* timed(calls)
                assert.strictEqual(first, 20)
                // The second that a count may take, and no other.
                assert.isBelow(firstTime, 2_500)
                const [second, secondTime] = yield* timed(calls)
                assert.strictEqual(second, 20)
                assert.isBelow(secondTime, 900)
              })
            )
          )
          assert.isBelow(time, 8_000)
        }),
      PATIENCE
    )
  }
)

describe("a Redis that is not there", () => {
  it.live("keeps no program from starting, calling and ending", () =>
    Effect.gen(function* () {
      const port = yield* freePort
      const program = Effect.scoped(
        Effect.flatMap(client(urlOf(port)), (one) => Effect.provideService(turns(20), Acme, one))
      )
      const [all, time] = yield* timed(program)
      assert.strictEqual(all, 20)
      assert.isBelow(time, 5_000)
    })
  )

  it.effect("because its URL is none, is told without the password in it", () =>
    Effect.gen(function* () {
      for (const url of [
        "redis://user:planted-password@[nowhere",
        "nonsense planted-password",
        "http://planted-password"
      ]) {
        const exit = yield* Effect.exit(Effect.scoped(Layer.build(Redis.layer({ url: Redacted.make(url) }))))
        assert.strictEqual(exit._tag, "Failure")
        assert.notInclude(inspect(exit, { depth: 6 }), "planted-password")
      }
    })
  )
})
