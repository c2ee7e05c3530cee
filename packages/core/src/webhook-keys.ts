/**
 * The keys that a provider signs its webhooks with: fetched when they are first named, and kept for a while.
 *
 * Whoever can reach the endpoint of an app can name keys that do not exist, so those are asked about at a bounded rate.
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import * as Jws from "./jws.ts"
import { WebhookRejected } from "./webhook-rejected.ts"

/** How keys are kept and asked for. */
export interface Policy {
  /** For how long a key is believed: how late it is noticed that the provider took it back. */
  readonly keep: Duration.Input
  /** For how long it is believed that there is no key of an id. */
  readonly keepUnknown: Duration.Input
  /** After a call for a key failed, the next one for it is made no sooner. */
  readonly retryAfter: Duration.Input
  /** How many keys that are not kept may be asked for at once; each `refill` allows for one more. */
  readonly burst: number
  readonly refill: Duration.Input
  /** How long a webhook waits for its key. The call goes on, so that the next one finds it. */
  readonly patience: Duration.Input
}

/** The policy unless said otherwise. Providers wait some 10 seconds for an answer to a webhook. */
export const defaultPolicy: Policy = {
  keep: "1 hour",
  keepUnknown: "1 minute",
  retryAfter: "5 seconds",
  burst: 10,
  refill: "6 seconds",
  patience: "5 seconds"
}

/** The policy in force where the keys are made: where the layer of a provider's `WebhookKeys` is built. */
export const WebhookKeyPolicy: Context.Reference<Policy> = Context.Reference("@bankstream/core/WebhookKeyPolicy", {
  defaultValue: () => defaultPolicy
})

/** A key, and the instant (milliseconds since the epoch) from which it is no longer good, where it has one. */
export interface WebhookKey {
  readonly jwk: Jws.PublicJwk
  readonly expiresAt: number | undefined
}

/** Keys by their ids. */
export interface WebhookKeys {
  /** The key of this id, when it is good now. */
  readonly get: (kid: string) => Effect.Effect<Jws.VerifyingKey, WebhookRejected>
}

/** A provider has a few keys at a time; of more, those that were fetched first are forgotten. */
const MOST_KEYS = 100
/** Ids without a key are remembered in as many places, so that they need no more room than this. */
const MOST_MISSES = 1000

interface Kept {
  readonly key: Jws.VerifyingKey
  readonly expiresAt: number
  readonly until: number
}

interface Missed {
  readonly rejected: WebhookRejected
  readonly until: number
}

/**
 * Keys that `fetch` answers: the one of this id, where the provider knows it, and whatever others came with it. Those are
 * kept too, so that where a provider answers with all of its keys, any call brings a key that is new.
 */
export const make = <E, R>(
  fetch: (kid: string) => Effect.Effect<ReadonlyArray<WebhookKey>, E, R>
): Effect.Effect<WebhookKeys, never, R> =>
  Effect.gen(function* () {
    const context = yield* Effect.context<R>()
    const policy = yield* WebhookKeyPolicy
    const keep = Duration.toMillis(policy.keep)
    const keepUnknown = Duration.toMillis(policy.keepUnknown)
    const retryAfter = Duration.toMillis(policy.retryAfter)
    const takeTurn = makeTurns(policy.burst, Duration.toMillis(policy.refill))
    const kept = new Map<string, Kept>()
    const missed = new Map<string, Missed>()
    const pending = new Map<string, Deferred.Deferred<Kept, WebhookRejected>>()

    const ask = (kid: string): Effect.Effect<Kept, WebhookRejected> =>
      Effect.gen(function* () {
        const asked = yield* Clock.currentTimeMillis
        const found = yield* fetch(kid).pipe(
          Effect.provideContext(context),
          Effect.mapError((cause) => new WebhookRejected({ problem: "key-unavailable", cause }))
        )
        const read = ({ expiresAt, jwk }: WebhookKey) =>
          Effect.map(Jws.importKey(jwk), (key): Kept => ({
            key,
            expiresAt: expiresAt ?? Infinity,
            until: asked + keep
          }))
        for (const each of found.filter(({ jwk }) => jwk.kid !== kid).slice(0, MOST_KEYS)) {
          yield* Effect.matchEffect(read(each), {
            onSuccess: (key) => Effect.sync(() => keepKey(each.jwk.kid, key)),
            // One that cannot be used is told of when it is named.
            onFailure: () => Effect.void
          })
        }
        const named = found.find(({ jwk }) => jwk.kid === kid)
        if (named === undefined) return yield* new WebhookRejected({ problem: "key-unknown" })
        return yield* read(named)
      })

    const keepKey = (kid: string, key: Kept): void => {
      missed.delete(kid)
      // Deleted first, so that it comes last.
      kept.delete(kid)
      put(kept, kid, key, MOST_KEYS)
    }

    const remember = (kid: string, result: Result.Result<Kept, WebhookRejected>, now: number): void => {
      pending.delete(kid)
      if (Result.isSuccess(result)) return keepKey(kid, result.success)
      const rejected = result.failure
      // One that could not be asked for again is still no stranger.
      if (!rejected.isUndecided) kept.delete(kid)
      missed.delete(kid)
      put(missed, kid, { rejected, until: now + (rejected.isUndecided ? retryAfter : keepUnknown) }, MOST_MISSES)
    }

    // Detached, so that a webhook that stops waiting does not take the key from the others; started without a chance to
    // be interrupted, so that what they wait for is always on its way.
    const start = (kid: string) =>
      Effect.uninterruptible(
        Effect.suspend(() => {
          const underway = pending.get(kid)
          if (underway !== undefined) return Effect.succeed(underway)
          const deferred = Deferred.makeUnsafe<Kept, WebhookRejected>()
          pending.set(kid, deferred)
          return Effect.exit(ask(kid)).pipe(
            Effect.flatMap((exit) =>
              Effect.map(Clock.currentTimeMillis, (now) => {
                const result = decided(exit)
                remember(kid, result, now)
                Deferred.doneUnsafe(deferred, Effect.fromResult(result))
              })
            ),
            Effect.forkDetach,
            Effect.as(deferred)
          )
        })
      )

    const find = (kid: string, now: number): Effect.Effect<Kept, WebhookRejected> => {
      const known = kept.get(kid)
      if (known !== undefined && now < known.until) return Effect.succeed(known)
      const miss = missed.get(kid)
      if (miss !== undefined && now < miss.until) return Effect.fail(miss.rejected)
      // A key that was good before is no stranger: it is not held up by those that are.
      if (!pending.has(kid) && known === undefined && !takeTurn(now)) {
        return Effect.fail(new WebhookRejected({ problem: "key-unavailable" }))
      }
      return Effect.flatMap(start(kid), Deferred.await).pipe(
        Effect.timeoutOrElse({
          duration: policy.patience,
          orElse: () => Effect.fail(new WebhookRejected({ problem: "key-unavailable" }))
        })
      )
    }

    return {
      get: (kid) =>
        Effect.gen(function* () {
          const { expiresAt, key } = yield* find(kid, yield* Clock.currentTimeMillis)
          if ((yield* Clock.currentTimeMillis) >= expiresAt)
            return yield* new WebhookRejected({ problem: "key-expired" })
          return key
        })
    }
  })

/** A call that broke off in any other way than by failing tells nothing of its key either. */
const decided = <A>(exit: Exit.Exit<A, WebhookRejected>): Result.Result<A, WebhookRejected> => {
  if (Exit.isSuccess(exit)) return Result.succeed(exit.value)
  const failure = Cause.findError(exit.cause)
  return Result.fail(
    Result.isSuccess(failure)
      ? failure.success
      : new WebhookRejected({ problem: "key-unavailable", cause: Cause.squash(failure.failure) })
  )
}

/** Puts what is newest last, and forgets what is oldest. */
const put = <A>(map: Map<string, A>, kid: string, value: A, most: number): void => {
  map.set(kid, value)
  const [oldest] = map.keys()
  if (map.size > most && oldest !== undefined) map.delete(oldest)
}

/** Turns, of which there are at most `burst`; every `refill` milliseconds there is one more. */
const makeTurns = (burst: number, refill: number): ((now: number) => boolean) => {
  let left = burst
  let at = -Infinity
  return (now) => {
    // A clock that is set back takes none away.
    left = Math.min(burst, left + (at === -Infinity ? 0 : Math.max(0, now - at) / refill))
    at = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
