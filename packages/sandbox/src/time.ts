/** The world's time: it goes on with effect's Clock, and jumps when it is advanced. */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

/** What is to be done when time was advanced from one instant to another. */
export type OnAdvance = (from: number, to: number) => Effect.Effect<void>

/** All instants are epoch milliseconds. */
export interface Time {
  /** The world's present instant. A world that begins on a day of its own has a time of its own. */
  readonly now: () => number
  /** The machine's clock and what was advanced: what tokens, sessions and signatures go by. */
  readonly clock: () => number
  /** What was advanced so far. */
  readonly advanced: () => number
  /** Moves the world on. Its hooks have run when this ends, in the order in which they came. */
  readonly advance: (millis: number) => Effect.Effect<void>
  readonly onAdvance: (hook: OnAdvance) => void
  /** Waits until the world is at an instant, be it that time goes by or that it is advanced. */
  readonly sleepUntil: (instant: number) => Effect.Effect<void>
}

/** A world's time that begins at an instant, now. */
export const makeTime = (start: number): Effect.Effect<Time> =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const begun = clock.currentTimeMillisUnsafe()
    const hooks: Array<OnAdvance> = []
    let advanced = 0
    let moved = Deferred.makeUnsafe<void>()

    const now = () => start + clock.currentTimeMillisUnsafe() - begun + advanced

    const sleepUntil: Time["sleepUntil"] = (instant) =>
      Effect.suspend(() => {
        const left = instant - now()
        if (left <= 0) return Effect.void
        return Effect.flatMap(Effect.raceFirst(clock.sleep(Duration.millis(left)), Deferred.await(moved)), () =>
          sleepUntil(instant)
        )
      })

    return {
      now,
      clock: () => clock.currentTimeMillisUnsafe() + advanced,
      advanced: () => advanced,
      advance: (millis) =>
        Effect.suspend(() => {
          if (!Number.isSafeInteger(millis) || millis < 0) {
            return Effect.die(new RangeError(`time is advanced by whole milliseconds, 0 or more, not by ${millis}`))
          }
          const from = now()
          advanced += millis
          const sleepers = moved
          moved = Deferred.makeUnsafe<void>()
          return Effect.andThen(
            Deferred.succeed(sleepers, undefined),
            Effect.forEach([...hooks], (hook) => hook(from, now()), { discard: true })
          )
        }),
      onAdvance: (hook) => {
        hooks.push(hook)
      },
      sleepUntil
    }
  })
