/** Who is calling: the headers that prove it, resolved anew for every attempt. */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"

/** Header values that must not be seen; they are unwrapped where the request is written and nowhere else. */
export type SecretHeaders = Readonly<Record<string, Redacted.Redacted>>

export interface Credentials<E> {
  readonly headers: Effect.Effect<SecretHeaders, E>
  /** Tells that the provider refused the headers. True when the next ones will be others, so that a replay is worth it. */
  readonly refused: (headers: SecretHeaders, refusal: Refusal) => Effect.Effect<boolean>
}

/**
 * The reasons that refused headers show as. Some providers say `Forbidden` to a token that has run out; any other time
 * it is no fault of the token.
 */
export type Refusal = "Unauthenticated" | "Forbidden"

/** Credentials that never change. */
export const fixed = (headers: SecretHeaders): Credentials<never> => ({
  headers: Effect.succeed(headers),
  refused: () => Effect.succeed(false)
})

/** A token and the instant (milliseconds since the epoch) from which it is no longer good. */
export interface Token {
  readonly headers: SecretHeaders
  readonly expiresAt: number
}

/** Tokens are renewed this long before they expire, so that none expires on its way to the provider. */
const RENEW_AHEAD = 60_000

/**
 * Credentials that are exchanged for a token: cached until shortly before it expires, fetched by one caller for all
 * that wait, and renewed when the provider refuses them early.
 */
export const exchanged = <E>(exchange: Effect.Effect<Token, E>): Credentials<E> => {
  let current: Token | undefined
  let pending: Deferred.Deferred<Token, E> | undefined
  // Also of tokens that were replaced while calls with them were on their way.
  const expiries = new WeakMap<SecretHeaders, number>()

  // Detached, so that a caller who stops waiting does not take the token from the others; started without a chance to
  // be interrupted, so that what they wait for is always on its way.
  const start = Effect.uninterruptible(
    Effect.suspend(() => {
      if (pending !== undefined) return Effect.succeed(pending)
      const deferred = Deferred.makeUnsafe<Token, E>()
      pending = deferred
      return exchange.pipe(
        Effect.onExit((exit) =>
          Effect.sync(() => {
            if (exit._tag === "Success") {
              current = exit.value
              expiries.set(current.headers, current.expiresAt)
            }
            pending = undefined
            Deferred.doneUnsafe(deferred, exit)
          })
        ),
        Effect.forkDetach,
        Effect.as(deferred)
      )
    })
  )
  const renew = Effect.flatMap(start, Deferred.await)

  return {
    headers: Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.map(
        current !== undefined && now < current.expiresAt - RENEW_AHEAD ? Effect.succeed(current) : renew,
        (token) => token.headers
      )
    ),
    refused: (headers, refusal) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        if (refusal === "Forbidden" && now < (expiries.get(headers) ?? Infinity)) return false
        if (current?.headers === headers) current = undefined
        return true
      })
  }
}
