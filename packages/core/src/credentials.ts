/** Who is calling: the headers that prove it, resolved anew for every attempt. */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"

/** Header values that must not be seen; they are unwrapped where the request is written and nowhere else. */
export type SecretHeaders = Readonly<Record<string, Redacted.Redacted<string>>>

export interface Credentials<E> {
  readonly headers: Effect.Effect<SecretHeaders, E>
  /** Tells that the provider refused the headers. True when the next ones will be others, so that a replay is worth it. */
  readonly refused: (headers: SecretHeaders) => Effect.Effect<boolean>
}

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
 * that wait, and renewed once when the provider refuses them early.
 */
export const exchanged = <E>(exchange: Effect.Effect<Token, E>): Credentials<E> => {
  let current: Token | undefined
  let pending: Deferred.Deferred<Token, E> | undefined

  // Detached, so that a caller who stops waiting does not take the token from the others.
  const renew = Effect.suspend(() => {
    if (pending !== undefined) return Deferred.await(pending)
    const deferred = Deferred.makeUnsafe<Token, E>()
    pending = deferred
    return exchange.pipe(
      Effect.onExit((exit) =>
        Effect.sync(() => {
          if (exit._tag === "Success") current = exit.value
          pending = undefined
          Deferred.doneUnsafe(deferred, exit)
        })
      ),
      Effect.forkDetach,
      Effect.andThen(Deferred.await(deferred))
    )
  })

  return {
    headers: Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.map(
        current !== undefined && now < current.expiresAt - RENEW_AHEAD ? Effect.succeed(current) : renew,
        (token) => token.headers
      )),
    refused: (headers) =>
      Effect.sync(() => {
        if (current?.headers === headers) current = undefined
        return true
      })
  }
}
