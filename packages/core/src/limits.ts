/**
 * Staying within the provider's published quotas, so that its limiter need not answer 429.
 *
 * What is kept is the rate: a burst after a quiet spell may briefly go over the quota, and the provider's 429 is then
 * retried like any other. A call waits for its turn; only a wait longer than `LongestTurn` fails it, with `RateLimited` carrying the wait. The
 * counting is effect's `RateLimiter`: in memory and per client, or the one in context where there is one (over Redis,
 * say), so that several processes share a quota.
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as RateLimiter from "effect/persistence/RateLimiter"
import { read } from "./field.ts"
import type * as Operation from "./operation.ts"
import { RateLimited } from "./reason.ts"
import * as Telemetry from "./telemetry.ts"

/** So many calls in so many seconds. */
export interface Quota {
  readonly limit: number
  readonly seconds: number
  /** The request field that it is counted by (an Item's `access_token`, a link's `id`); the client's calls together otherwise. */
  readonly per?: string
  /** The name of the count, where several operations share one; each has its own otherwise. */
  readonly shared?: string
}

/** A provider's published quotas by operation id. */
export type Quotas = Readonly<Record<string, Quota | ReadonlyArray<Quota>>>

/** The longest that a call waits for its turn, in milliseconds. */
export const LongestTurn: Context.Reference<number> = Context.Reference("@bankstream/core/LongestTurn", {
  defaultValue: () => 60_000
})

/** Waits until a call of the operation with this request is within its quotas. */
export type Limits = (operation: Operation.Any, request: unknown) => Effect.Effect<void, RateLimited>

/** Limits of a provider's client. */
export const make = (provider: string, quotas: Quotas): Effect.Effect<Limits> =>
  Effect.map(limiter, (limiter) => {
    // How many calls wait for each count. A call that would wait too long must not take a turn away from the others,
    // so it is turned away before it is counted.
    const waiting = new Map<string, number>()

    const turn = (subject: Telemetry.Subject, quota: Quota, key: string): Effect.Effect<void, RateLimited> =>
      Effect.gen(function* () {
        const longest = yield* LongestTurn
        const queue = waiting.get(key) ?? 0
        const expected = Math.floor(queue / quota.limit) * quota.seconds * 1_000
        if (expected > longest) return yield* tooLong(expected)
        const { delay } = yield* limiter
          .consume({ key, limit: quota.limit, window: `${quota.seconds} seconds`, onExceeded: "delay" })
          // A count that cannot be kept (its Redis is down) is no reason not to call; the provider counts for itself.
          .pipe(Effect.orElseSucceed(() => ({ delay: Duration.zero })))
        const wait = Duration.toMillis(delay)
        if (wait === 0) return
        if (wait > longest) return yield* tooLong(wait)
        waiting.set(key, (waiting.get(key) ?? 0) + 1)
        yield* Telemetry.throttle(subject)
        yield* Effect.ensuring(
          Effect.sleep(delay),
          Effect.sync(() => {
            const left = (waiting.get(key) ?? 1) - 1
            if (left === 0) waiting.delete(key)
            else waiting.set(key, left)
          })
        )
      })

    return (operation, request) => {
      const found = quotas[operation.id]
      if (found === undefined) return Effect.void
      const subject = { provider, operation: operation.id }
      return Effect.forEach(
        [found].flat(),
        (quota) => Effect.flatMap(keyOf(provider, operation, quota, request), (key) => turn(subject, quota, key)),
        { discard: true }
      )
    }
  })

const tooLong = (wait: number) =>
  Effect.fail(new RateLimited({ retryAfter: Duration.millis(wait), scope: "our own limit" }))

const inMemory = RateLimiter.make.pipe(Effect.provide(Layer.fresh(RateLimiter.layerStoreMemory)))

const limiter = Effect.flatMap(
  Effect.serviceOption(RateLimiter.RateLimiter),
  Option.match({ onNone: () => inMemory, onSome: Effect.succeed })
)

const keyOf = (provider: string, operation: Operation.Any, quota: Quota, request: unknown): Effect.Effect<string> => {
  const count = `${provider}/${quota.shared ?? operation.id}`
  if (quota.per === undefined) return Effect.succeed(count)
  const value = read(request, quota.per)
  return Effect.map(digest(String(value)), (hash) => `${count}/${quota.per}/${hash}`)
}

/** Keys leave the process when the count is shared; an access token must not. */
const digest = (value: string): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(value))),
    (bytes) => Base64Url.encode(new Uint8Array(bytes))
  )
