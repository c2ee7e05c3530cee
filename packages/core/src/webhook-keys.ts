/**
 * The keys that a provider signs its webhooks with: fetched when they are first named, and kept for a while.
 *
 * Whoever can reach the endpoint of an app can name keys that do not exist, so those are asked about at a bounded rate.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Jws from "./jws.ts"
import { WebhookRejected } from "./webhook-rejected.ts"

/** How keys are kept and asked for. */
export interface WebhookKeyPolicy {
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

/** The policy in force where the keys are made. Providers wait some 10 seconds for an answer to a webhook. */
export const WebhookKeyPolicy: Context.Reference<WebhookKeyPolicy> = Context.Reference<WebhookKeyPolicy>(
  "@bankstream/core/WebhookKeyPolicy",
  {
    defaultValue: () => ({
      keep: "1 hour",
      keepUnknown: "1 minute",
      retryAfter: "5 seconds",
      burst: 10,
      refill: "6 seconds",
      patience: "5 seconds"
    })
  }
)

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

/** Keys that `fetch` answers; undefined stands for an id that the provider does not know. */
export const make = <E, R>(
  fetch: (kid: string) => Effect.Effect<WebhookKey | undefined, E, R>
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
        if (found === undefined) return yield* new WebhookRejected({ problem: "key-unknown" })
        if (found.jwk.kid !== kid) return yield* new WebhookRejected({ problem: "key-unusable" })
        const key = yield* Jws.importKey(found.jwk)
        return { key, expiresAt: found.expiresAt ?? Infinity, until: asked + keep }
      })

    const remember = (kid: string, exit: Exit.Exit<Kept, WebhookRejected>, now: number): void => {
      pending.delete(kid)
      missed.delete(kid)
      if (Exit.isSuccess(exit)) {
        // Deleted first, so that it comes last.
        kept.delete(kid)
        return put(kept, kid, exit.value, MOST_KEYS)
      }
      const [reason] = exit.cause.reasons
      const rejected = reason?._tag === "Fail" ? reason.error : new WebhookRejected({ problem: "key-unavailable" })
      // One that could not be asked for again is still no stranger.
      if (!rejected.isUndecided) kept.delete(kid)
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
                remember(kid, exit, now)
                Deferred.doneUnsafe(deferred, exit)
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
