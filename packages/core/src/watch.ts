/**
 * What a call is waiting for, and until when. One timer watches over all of it: the head of an answer, silences in its
 * body, and the whole call. Most calls end before it goes off, so that it is set once and not for each of these.
 */
import type * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"

/** The time by which a step of the call must have gone on, and what is done when it has not. */
interface Step {
  at: number
  readonly expire: () => void
}

/** The watch over one call. */
export interface Watch {
  readonly clock: Clock.Clock
  /** The step that is being taken, if any. */
  step: Step | undefined
}

/** A watch with nothing to watch yet. */
export const make = (clock: Clock.Clock): Watch => ({ clock, step: undefined })

/** The time, in milliseconds, of a clock that nobody sets: the one on the wall may be, while a call is on its way. */
export const timeOf = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6

/** Begins a step that has so many milliseconds. */
export const begin = (watch: Watch, milliseconds: number, expire: () => void): void => {
  watch.step = { at: timeOf(watch.clock) + milliseconds, expire }
}

/** The step has so many milliseconds from now on. */
export const goOn = (watch: Watch, milliseconds: number): void => {
  if (watch.step !== undefined) watch.step.at = timeOf(watch.clock) + milliseconds
}

/** The step was taken. */
export const end = (watch: Watch): void => {
  watch.step = undefined
}

/**
 * Lets steps expire that take too long, and ends when the call has: `until` tells when that is, and may come to tell a
 * later time, by `timeOf`. No step may be begun with less than `shortest` milliseconds.
 */
export const keep = (watch: Watch, until: () => number, shortest: number): Effect.Effect<void> =>
  Effect.gen(function* () {
    while (true) {
      const now = timeOf(watch.clock)
      const { step } = watch
      if (step !== undefined && step.at <= now) {
        watch.step = undefined
        step.expire()
      }
      const left = until() - now
      if (left <= 0) return
      // Who sleeps for no time at all does nothing else.
      yield* Effect.sleep(Math.max(1, Math.min(left, shortest, (watch.step?.at ?? Infinity) - now)))
    }
  })

/** Runs an effect as a step; it is interrupted, and `late` holds, when the step takes longer than it has. */
export const within = <A, E, E2, R>(
  watch: Watch,
  milliseconds: number,
  effect: Effect.Effect<A, E, R>,
  late: () => E2
): Effect.Effect<A, E | E2, R> =>
  Effect.contextWith((context: Context.Context<R>) =>
    Effect.callback<A, E | E2>((resume) => {
      // It may have ended before there is a fiber to speak of.
      begin(watch, milliseconds, () => resume(Effect.andThen(Fiber.interrupt(fiber), Effect.fail(late()))))
      const fiber = Effect.runForkWith(context)(effect)
      fiber.addObserver((exit) => {
        end(watch)
        resume(exit)
      })
      return Effect.andThen(
        Effect.sync(() => end(watch)),
        Fiber.interrupt(fiber)
      )
    })
  )
