/** The world's time: it goes on with effect's Clock, and jumps when it is advanced. */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import type * as Scope from "effect/Scope"

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
  /** Does something at an instant, at once when that has passed. Who advances time past it waits until it is done. */
  readonly at: (instant: number, run: Effect.Effect<void>) => Effect.Effect<void>
}

/** Something that is to be done. */
interface Appointment {
  readonly instant: number
  readonly run: Effect.Effect<void>
}

/** A world's time that begins at an instant, now. */
export const makeTime = (start: number): Effect.Effect<Time, never, Scope.Scope> =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const begun = clock.currentTimeMillisUnsafe()
    const hooks: Array<OnAdvance> = []
    const fibers = yield* FiberSet.make<void>()
    const appointments = new Set<Appointment>()
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

    const keep = (appointment: Appointment): Effect.Effect<void> =>
      Effect.suspend(() => (appointments.delete(appointment) ? appointment.run : Effect.void))

    /** Those that are due, in their order. One of them may make another that is due as well. */
    const keepAll: Effect.Effect<void> = Effect.suspend(() => {
      const due = [...appointments].filter(({ instant }) => instant <= now()).toSorted((a, b) => a.instant - b.instant)
      return due.length === 0 ? Effect.void : Effect.andThen(Effect.forEach(due, keep, { discard: true }), keepAll)
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
            Effect.andThen(
              Effect.forEach([...hooks], (hook) => hook(from, now()), { discard: true }),
              keepAll
            )
          )
        }),
      onAdvance: (hook) => {
        hooks.push(hook)
      },
      sleepUntil,
      at: (instant, run) =>
        Effect.suspend(() => {
          if (instant <= now()) return run
          const appointment = { instant, run }
          appointments.add(appointment)
          return Effect.asVoid(FiberSet.run(fibers, Effect.andThen(sleepUntil(instant), keep(appointment))))
        })
    }
  })
