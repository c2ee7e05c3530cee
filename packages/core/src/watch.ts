/**
 * What a call is waiting for, and until when. One timer watches over all of it: the head of an answer, silences in its
 * body, and the whole call. Most calls end before it goes off, so that it is set once and not for each of these.
 */
import type * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
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
const keep = (watch: Watch, until: () => number, shortest: number): Effect.Effect<void> =>
  Effect.suspend(() => {
    const now = timeOf(watch.clock)
    const { step } = watch
    if (step !== undefined && step.at <= now) {
      watch.step = undefined
      step.expire()
    }
    const left = until() - now
    if (left <= 0) return Effect.void
    // Who sleeps for no time at all does nothing else.
    const wait = Math.max(1, Math.min(left, shortest, (watch.step?.at ?? Infinity) - now))
    return Effect.flatMap(Effect.sleep(wait), () => keep(watch, until, shortest))
  })

/** How long a call may take. */
export interface Span<E> {
  /** The time at which it has to be over, by `timeOf`; it may come to be a later one. */
  readonly until: () => number
  /** The fewest milliseconds that a step of it is begun with. */
  readonly shortest: number
  /** How it ends that was not over. */
  readonly late: () => E
}

/**
 * Runs an effect in a fiber of its own. `guard` is told how to end it before it has ended by itself, and gives what is done
 * when it has. A race of effect's would do the same, but every call goes through here, and most of what a small one costs
 * would be that race.
 */
const guarded = <A, E, E2, R>(
  effect: Effect.Effect<A, E, R>,
  guard: (
    giveUp: (ending: Effect.Effect<never, E2>) => void,
    fork: <B>(beside: Effect.Effect<B>) => Fiber.Fiber<B>
  ) => () => void
): Effect.Effect<A, E | E2, R> =>
  Effect.contextWith((context: Context.Context<R>) =>
    Effect.callback<A, E | E2>((resume) => {
      const fork = Effect.runForkWith(context)
      // It may be given up before there is a fiber to speak of.
      const interrupt = Effect.suspend(() => Fiber.interrupt(fiber))
      const release = guard((ending) => resume(Effect.andThen(interrupt, ending)), fork)
      const fiber = fork(effect)
      fiber.addObserver((exit) => {
        release()
        resume(exit)
      })
      return Effect.andThen(Effect.sync(release), interrupt)
    })
  )

/** Runs a call under its watch; it is interrupted when its time is over. */
export const over = <A, E, R>(
  watch: Watch,
  { late, shortest, until }: Span<E>,
  call: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  guarded(call, (giveUp, fork) => {
    const keeper = fork(keep(watch, until, shortest))
    keeper.addObserver((exit) => {
      // The call is over.
      if (Exit.hasInterrupts(exit)) return
      giveUp(Exit.isSuccess(exit) ? Effect.suspend(() => Effect.fail(late())) : Effect.failCause(exit.cause))
    })
    return () => keeper.interruptUnsafe()
  })

/** Runs an effect as a step; it is interrupted, and `late` holds, when the step takes longer than it has. */
export const within = <A, E, E2, R>(
  watch: Watch,
  milliseconds: number,
  effect: Effect.Effect<A, E, R>,
  late: () => E2
): Effect.Effect<A, E | E2, R> =>
  guarded(effect, (giveUp) => {
    begin(watch, milliseconds, () => giveUp(Effect.suspend(() => Effect.fail(late()))))
    return () => end(watch)
  })
