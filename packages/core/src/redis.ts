/**
 * Quotas that several processes share, counted in Redis.
 *
 * Provide it to a provider's layer, and its clients count there: `Plaid.layerFetch.pipe(Layer.provide(Redis.layer({ url })))`.
 * It needs the package `redis`. While Redis cannot be reached calls go uncounted, and the provider's own limiter has the
 * last word, as ever; nothing fails for it. Keys hold hashes in place of access tokens.
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"
import * as Redis from "effect/persistence/Redis"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { createClient } from "redis"

/** Which Redis, and what its keys begin with. */
export interface Options {
  /** `redis://host:6379` (`rediss` for TLS), with a user name and password in it where Redis wants them. */
  readonly url: Redacted.Redacted
  /**
   * What all keys begin with: `bankstream:` unless said otherwise. Who has the same prefix shares the quotas, so each
   * account with a provider has its own.
   */
  readonly prefix?: string | undefined
}

/** The limiter that clients use instead of their own. */
export const layer = ({ prefix = "bankstream:", url }: Options): Layer.Layer<RateLimiter.RateLimiter> =>
  RateLimiter.layer.pipe(
    Layer.provide(RateLimiter.layerStoreRedis({ prefix })),
    Layer.provide(Layer.effect(Redis.Redis, connect(url)))
  )

/** The first calls are to be counted too, but a Redis that is away keeps no program from starting. */
const LONGEST_START = 1_000

/**
 * A connection that comes back by itself and never keeps commands for later. effect's own layer for Node does keep them,
 * so that calls would wait for Redis, and fails when there is none to begin with.
 */
const connect = (url: Redacted.Redacted): Effect.Effect<Redis.Redis["Service"], never, Scope.Scope> =>
  Effect.gen(function* () {
    const client = yield* Effect.acquireRelease(open(url), (opened) =>
      // Not closed, which waits for answers that may not come.
      Effect.sync(() => opened.isOpen && opened.destroy())
    )
    const run = Effect.runSyncWith(yield* Effect.context())
    let told = false
    client.on("error", (cause: Error) => {
      if (!told) run(Effect.logWarning(`Redis cannot be reached, quotas are not shared until it can: ${cause.message}`))
      told = true
    })
    client.on("ready", () => {
      told = false
    })
    const connecting = yield* Effect.forkScoped(Effect.ignore(Effect.tryPromise(() => client.connect())))
    yield* Effect.timeoutOption(Fiber.join(connecting), LONGEST_START)
    const unused = Effect.die("no connection is reserved and no channel heard to count calls")
    return yield* Redis.make({
      send: <A>(command: string, ...parts: ReadonlyArray<string>) =>
        Effect.tryPromise({
          // What a command is answered with, its sender knows.
          try: () => client.sendCommand<A>([command, ...parts]),
          catch: (cause) => new Redis.RedisError({ cause })
        }),
      subscribe: () => unused,
      connect: unused
    })
  })

const open = (url: Redacted.Redacted) =>
  Effect.sync(() => {
    try {
      return createClient({ url: Redacted.value(url), disableOfflineQueue: true })
    } catch {
      // Its own error has the URL in it, and with it the password.
      throw new Error("The URL of Redis is none such as redis://user:password@host:6379.")
    }
  })
