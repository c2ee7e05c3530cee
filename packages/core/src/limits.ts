/**
 * Staying within the provider's published quotas, so that its limiter need not answer 429.
 *
 * What is kept is the rate: a burst after a quiet spell may briefly go over the quota, and the provider's 429 is then
 * retried like any other. A call waits for its turn, and that is no time of its own; only a wait longer than `LongestTurn`
 * fails it, with `RateLimited` carrying the wait. Calls are counted in memory and per client, or by effect's `RateLimiter` where there is one in
 * context (over Redis, see `redis`), so that several processes share a quota.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Option from "effect/Option"
import * as RateLimiter from "effect/persistence/RateLimiter"
import { type Counts, makeCounts } from "./counts.ts"
import { read } from "./field.ts"
import type * as Operation from "./operation.ts"
import { RateLimited } from "./reason.ts"
import * as Telemetry from "./telemetry.ts"
import { Timeouts } from "./timeouts.ts"

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

/** The longest that a call waits for its turns in all, in milliseconds; never longer than its total time (`Timeouts`). */
export const LongestTurn: Context.Reference<number> = Context.Reference("@bankstream/core/LongestTurn", {
  defaultValue: () => 60_000
})

/**
 * Quotas that the provider has agreed with you, by operation id: each stands in place of the published ones, and an empty
 * list says that there is none. They are read when a client's layer is built, so provide them to that layer.
 */
export const AgreedQuotas: Context.Reference<Quotas> = Context.Reference("@bankstream/core/AgreedQuotas", {
  defaultValue: (): Quotas => ({})
})

/** A call that is about to wait for its turn. */
export interface Throttled {
  readonly provider: string
  readonly operation: string
  /** The wait, in milliseconds. */
  readonly delay: number
}

/**
 * Told of every wait for a turn, before it. A minute in which nothing comes looks like a fault to whoever watches, so who
 * shows progress listens here; nobody does unless told otherwise.
 */
export const OnThrottle: Context.Reference<(throttled: Throttled) => Effect.Effect<void>> = Context.Reference(
  "@bankstream/core/OnThrottle",
  { defaultValue: () => (_throttled: Throttled) => Effect.void }
)

/** What a call has waited for its turns so far, in milliseconds: within each of its quotas, before each of its attempts. */
export interface Waits {
  sum: number
}

/** Waits until a call of the operation with this request is within its quotas, and adds that to its waits beforehand. */
export type Limits = (operation: Operation.Any, request: unknown, waits?: Waits) => Effect.Effect<void, RateLimited>

/** Limits of a provider's client. */
export const make = (provider: string, published: Quotas): Effect.Effect<Limits> =>
  Effect.zipWith(counting, AgreedQuotas, ({ atOnce, count }, agreed) => {
    const quotas = new Map(Object.entries({ ...published, ...agreed }).map(([id, some]) => [id, [some].flat()]))

    const turn = (
      subject: Telemetry.Subject,
      quota: Quota,
      key: string,
      waits: Waits
    ): Effect.Effect<void, RateLimited> =>
      Effect.gen(function* () {
        const wait = yield* count(key, quota, 1)
        // Less than that is how a shared count is rounded.
        if (wait < 1) return
        const longest = Math.min(yield* LongestTurn, (yield* Timeouts).total)
        // A call that does not wait must not take a turn away from the others.
        if (waits.sum + wait > longest) return yield* Effect.andThen(count(key, quota, -1), tooLong(wait))
        waits.sum += wait
        const waiting = Effect.gen(function* () {
          yield* Telemetry.throttle(subject)
          yield* (yield* OnThrottle)({ ...subject, delay: wait })
          yield* Effect.sleep(wait)
        })
        // Neither must one that is given up while it waits.
        yield* Effect.onError(waiting, () => count(key, quota, -1))
      })

    /** A turn within each quota. What was counted is given back when a later quota turns the call away. */
    const turns = (
      operation: Operation.Any,
      request: unknown,
      waits: Waits,
      [quota, ...rest]: ReadonlyArray<Quota>
    ): Effect.Effect<void, RateLimited> =>
      quota === undefined
        ? Effect.void
        : Effect.gen(function* () {
            const key = keyOf(provider, operation, quota, request)
            yield* turn({ provider, operation: operation.id }, quota, key, waits)
            yield* Effect.onError(turns(operation, request, waits, rest), () => count(key, quota, -1))
          })

    /** Whether the call is within all of its quotas as it is, and then counted; most are. */
    const isWithin = (operation: Operation.Any, request: unknown, some: ReadonlyArray<Quota>, now: number): boolean => {
      if (atOnce === undefined) return false
      for (const [index, quota] of some.entries()) {
        if (atOnce(keyOf(provider, operation, quota, request), quota, 1, now) === 0) continue
        for (const counted of some.slice(0, index + 1)) {
          atOnce(keyOf(provider, operation, counted, request), counted, -1, now)
        }
        return false
      }
      return true
    }

    return (operation, request, waits) => {
      const some = quotas.get(operation.id)
      return some === undefined
        ? Effect.void
        : Effect.withFiber((fiber) =>
            isWithin(operation, request, some, fiber.getRef(Clock.Clock).currentTimeMillisUnsafe())
              ? Effect.void
              : turns(operation, request, waits ?? { sum: 0 }, some)
          )
    }
  })

const tooLong = (wait: number) =>
  Effect.fail(new RateLimited({ retryAfter: Duration.millis(wait), scope: "our own limit" }))

/** Counts calls by a key, and gives the wait until they are within the quota, in milliseconds. Fewer than 0 are given back. */
type Count = (key: string, quota: Quota, calls: number) => Effect.Effect<number>

/** How calls are counted; at once, where nobody has to be asked. */
interface Counting {
  readonly count: Count
  readonly atOnce?: Counts["add"]
}

const inMemory = (): Counting => {
  const { add } = makeCounts()
  return {
    count: (key, quota, calls) => Effect.map(Clock.currentTimeMillis, (now) => add(key, quota, calls, now)),
    atOnce: add
  }
}

/** How long a shared count may take, in milliseconds, and how long it is left alone after it took longer. */
const LONGEST_COUNT = 1_000
const REST = 5_000

/**
 * Over the limiter in context. A count that cannot be kept (its Redis is down, or does not answer) is no reason not to
 * call: the provider counts for itself.
 */
const shared = (limiter: RateLimiter.RateLimiter): Counting => {
  const consume = (...[key, { limit, per, seconds }, calls]: Parameters<Count>) =>
    Effect.flatMap(per === undefined ? Effect.succeed(key) : hashed(key, per), (hashedKey) =>
      limiter.consume({
        key: hashedKey,
        limit,
        tokens: calls,
        window: `${seconds} seconds`,
        onExceeded: "delay"
      })
    )
  let restsUntil = 0
  const rest = Effect.map(Clock.currentTimeMillis, (now) => {
    restsUntil = now + REST
    return 0
  })
  const count: Count = (key, quota, calls) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) =>
      now < restsUntil
        ? Effect.succeed(0)
        : consume(key, quota, calls).pipe(
            Effect.map(({ delay }) => Duration.toMillis(delay)),
            Effect.orElseSucceed(() => 0),
            Effect.timeoutOrElse({ duration: LONGEST_COUNT, orElse: () => rest })
          )
    )
  return { count }
}

const counting: Effect.Effect<Counting> = Effect.map(
  Effect.serviceOption(RateLimiter.RateLimiter),
  Option.match({ onNone: inMemory, onSome: shared })
)

/** What a call is counted by. It holds the value itself, which may be an access token, and stays in the process. */
const keyOf = (provider: string, operation: Operation.Any, quota: Quota, request: unknown): string => {
  const count = `${provider}/${quota.shared ?? operation.id}`
  return quota.per === undefined ? count : `${count}/${quota.per}/${String(read(request, quota.per))}`
}

/** The same with a hash in the value's place: keys leave the process when the count is shared, and a token must not. */
const hashed = (key: string, per: string): Effect.Effect<string> => {
  const at = key.indexOf(`/${per}/`) + per.length + 2
  return Effect.map(
    Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(key.slice(at)))),
    (bytes) => `${key.slice(0, at)}${Base64Url.encode(new Uint8Array(bytes))}`
  )
}
