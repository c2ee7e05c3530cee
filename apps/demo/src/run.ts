/** The run: open the sources, read them all at once, and show what comes. */
import { OnThrottle } from "@bankstream/core/limits"
import { OnRetry, type Retried } from "@bankstream/core/retry"
import type { SandboxError } from "@bankstream/sandbox"
import * as Clock from "effect/Clock"
import type * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import type * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { type Event, readAll } from "./events.ts"
import { describeFailure } from "./failure.ts"
import { openHosts } from "./hosts.ts"
import type { Period, Provider } from "./model.ts"
import { toLines } from "./ndjson.ts"
import { makeOutcome, noteEvent, noteRetry } from "./outcome.ts"
import { makeProgress, silent } from "./progress.ts"
import { needsUser, report } from "./report.ts"
import { type ReaderGone, stderr, stdout, type WriteFailed } from "./screen.ts"
import { readSettings, SettingsError } from "./settings.ts"
import { openSimulation } from "./simulation.ts"
import { printable, wrap } from "./text.ts"

export interface Options {
  readonly providers: ReadonlyArray<Provider>
  /** The first day to read; two years before the last one when left out. */
  readonly since: string | undefined
  readonly json: boolean
}

export type RunError = SettingsError | Config.ConfigError | SandboxError | ReaderGone | WriteFailed

/** Runs the demo; true when every source could be read. What failed was told on standard error. */
export const run = ({ json, providers, since }: Options): Effect.Effect<boolean, RunError, Stdio.Stdio> =>
  Effect.scoped(
    Effect.gen(function* () {
      const settings = yield* readSettings(providers)
      const isSimulated = settings.where === "sandbox"
      const opened = isSimulated
        ? yield* openSimulation(settings.providers, settings.transactions)
        : { ...(yield* openHosts(settings.providers)), injected: [] }
      const period = yield* toPeriod(since, opened.today)

      const out = yield* stdout
      const err = yield* stderr
      const complain = (sentence: string) =>
        err.write(`${wrap(printable(`bankstream demo: ${sentence}`), err.columns(), "  ").join("\n")}\n`)
      // A result for a program stands alone: progress is drawn beside it only when somebody is looking elsewhere.
      const isHidden = json && (out.isTerminal || !err.isTerminal)
      const progress = isHidden ? silent : yield* makeProgress(settings.providers, json ? err : out)
      yield* progress.say(
        `Reading ${isSimulated ? "the local sandbox" : "the providers' test hosts"} from ${period.from} to ${period.to}.`
      )

      const outcome = makeOutcome(opened.injected)
      const start = yield* Clock.currentTimeMillis
      const handle = (event: Event) =>
        Effect.gen(function* () {
          noteEvent(outcome, event)
          if (json && event._tag === "Read" && event.reading._tag === "Page") {
            const lines = toLines(event.connection, event.reading.transactions)
            if (lines !== "") yield* out.write(lines)
          }
          yield* progress.see(event)
        })
      const onRetry = (retried: Retried) =>
        Effect.andThen(
          Effect.sync(() => noteRetry(outcome, retried)),
          progress.retried(retried)
        )

      yield* Stream.runForEach(readAll(opened.sources, period), handle).pipe(
        Effect.provideService(OnRetry, onRetry),
        Effect.provideService(OnThrottle, progress.throttled)
      )
      outcome.seconds = ((yield* Clock.currentTimeMillis) - start) / 1_000
      yield* progress.close

      if (json) yield* Effect.forEach(needsUser(outcome), complain, { discard: true })
      else yield* out.write(report(outcome, out))
      const failures = outcome.failures.map((failed) => describeFailure(failed, isSimulated))
      yield* Effect.forEach(failures, complain, { discard: true })
      return outcome.failures.length === 0
    })
  )

const toPeriod = (since: string | undefined, today: string): Effect.Effect<Period, SettingsError> =>
  since !== undefined && since > today
    ? Effect.fail(
        new SettingsError({
          message: `--since ${since} lies after the last day there is to read, ${today}: give an earlier one.`
        })
      )
    : Effect.succeed({ from: since ?? twoYearsBefore(today), to: today })

const twoYearsBefore = (day: string): string =>
  // No 29 February has another one two years before it.
  `${Number(day.slice(0, 4)) - 2}${day.slice(4).replace("-02-29", "-02-28")}`
