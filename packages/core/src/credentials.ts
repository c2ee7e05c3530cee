/** Who is calling: the headers that prove it, resolved anew for every attempt. */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"

/** Header values that must not be seen; they are unwrapped where the request is written and nowhere else. */
export type SecretHeaders = Readonly<Record<string, Redacted.Redacted>>

/** The headers that prove who is calling, and what to do when they are refused. */
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

/**
 * Tokens are renewed this long before they expire, so that none expires on its way to the provider; those that live less
 * than ten times as long, for the last tenth of their life.
 */
const RENEW_AHEAD = 60_000

/** A token that is in use, and from when on another one is to be fetched. */
interface Current extends Token {
  readonly renewAt: number
}

/**
 * Credentials that are exchanged for a token: cached until shortly before it expires, fetched by one caller for all
 * that wait, and renewed when the provider refuses them early. While a token that is soon to expire is renewed, it is
 * used on, and also when that fails.
 */
export const exchanged = <E>(exchange: Effect.Effect<Token, E>): Credentials<E> => {
  let current: Current | undefined
  let pending: Deferred.Deferred<Token, E> | undefined
  // Also of tokens that were replaced while calls with them were on their way.
  const expiries = new WeakMap<SecretHeaders, number>()

  const keep = (token: Token, asked: number): void => {
    const ahead = Math.min(RENEW_AHEAD, (token.expiresAt - asked) / 10)
    current = { ...token, renewAt: token.expiresAt - ahead }
    expiries.set(token.headers, token.expiresAt)
  }
  // Half of the time that is left passes before the next try, so that calls do not make one each.
  const putOff = (now: number): void => {
    if (current !== undefined) current = { ...current, renewAt: (now + current.expiresAt) / 2 }
  }

  // Detached, so that a caller who stops waiting does not take the token from the others; started without a chance to
  // be interrupted, so that what they wait for is always on its way.
  const start = Effect.uninterruptible(
    Effect.suspend(() => {
      if (pending !== undefined) return Effect.succeed(pending)
      const deferred = Deferred.makeUnsafe<Token, E>()
      pending = deferred
      return Effect.flatMap(Clock.currentTimeMillis, (asked) =>
        Effect.onExit(exchange, (exit) =>
          Effect.map(Clock.currentTimeMillis, (now) => {
            if (exit._tag === "Success") keep(exit.value, asked)
            else putOff(now)
            pending = undefined
            Deferred.doneUnsafe(deferred, exit)
          })
        )
      ).pipe(Effect.forkDetach, Effect.as(deferred))
    })
  )
  const renew = Effect.flatMap(start, Deferred.await)

  return {
    headers: Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const token = current
      if (token === undefined || now >= token.expiresAt) return Effect.map(renew, ({ headers }) => headers)
      return now < token.renewAt ? Effect.succeed(token.headers) : Effect.as(start, token.headers)
    }),
    refused: (headers, refusal) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        if (refusal === "Forbidden" && now < (expiries.get(headers) ?? Infinity)) return false
        if (current?.headers === headers) current = undefined
        return true
      })
  }
}
