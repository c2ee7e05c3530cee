/** Progress per provider: drawn in place on a terminal, as plain lines elsewhere. */
import type { Throttled } from "@bankstream/core/limits"
import type { Retried } from "@bankstream/core/retry"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import type { Event } from "./events.ts"
import type { Provider } from "./model.ts"
import type { Screen, Style } from "./screen.ts"
import { counted, cut, printable, wrap } from "./text.ts"

type Writing = Effect.Effect<void, Effect.Error<ReturnType<Screen["write"]>>>

export interface Progress {
  /** A line of its own. */
  readonly say: (text: string) => Writing
  readonly see: (event: Event) => Writing
  readonly retried: (retried: Retried) => Effect.Effect<void>
  readonly throttled: (throttled: Throttled) => Effect.Effect<void>
  /** Shows how it ended, and lets go of the screen. */
  readonly close: Writing
}

const nothing: Writing = Effect.void

/** Shows nothing. */
export const silent: Progress = {
  say: () => nothing,
  see: () => nothing,
  retried: () => Effect.void,
  throttled: () => Effect.void,
  close: nothing
}

interface Lane {
  state: "linking" | "reading" | "done" | "partial" | "failed"
  connections: number
  /** How many of them failed. */
  failed: number
  pages: number
  rows: number
  retries: number
}

const styles: Readonly<Record<Lane["state"], Style>> = {
  linking: "dim",
  reading: "bold",
  done: "green",
  partial: "red",
  failed: "red"
}

/** Why a call was sent again, in words. */
const why: Partial<Record<Retried["reason"], string>> = {
  RateLimited: "it asked to slow down",
  ProviderUnavailable: "it was not available",
  Unauthenticated: "its token had expired",
  InstitutionUnavailable: "the bank was not available",
  Timeout: "no answer came",
  TransportFailed: "the network failed"
}

/** `at once`, `after 1.0 s`. */
export const waited = (millis: number): string => (millis < 50 ? "at once" : `after ${(millis / 1_000).toFixed(1)} s`)

/** Shorter waits, in milliseconds, are over before anybody wonders. */
const WONDER = 2_000

const describe = ({ delay, operation, provider, reason }: Retried): string =>
  `${provider}: ${operation} again ${waited(delay)}: ${why[reason] ?? reason}`

/** Progress of these providers on a screen. */
export const makeProgress = (
  providers: ReadonlyArray<Provider>,
  screen: Screen
): Effect.Effect<Progress, never, Scope.Scope> =>
  Effect.gen(function* () {
    const lanes = new Map<string, Lane>(
      providers.map((provider) => [
        provider,
        { state: "linking", connections: 0, failed: 0, pages: 0, rows: 0, retries: 0 }
      ])
    )
    const lineOf = (provider: string, { connections, pages, retries, rows, state }: Lane): string => {
      const counts = [
        counted(connections, "connection").padStart(14),
        counted(pages, "page").padStart(10),
        counted(rows, "row").padStart(13),
        counted(retries, "retry", "retries").padStart(11)
      ]
      const width = screen.columns() - 1
      const whole = [provider.padEnd(8), state.padEnd(7), ...counts].join(" ")
      // On a narrow screen: closer together, then without what says least.
      const shorter = [[state, ...counts], [state, ...counts.slice(1)], counts.slice(1)].map((parts) =>
        [provider, ...parts].join(" ").replace(/ +/g, " ")
      )
      const line = [whole, ...shorter].find((text) => text.length <= width) ?? cut(shorter.at(-1) ?? "", width)
      // Painted last, so that the codes of its colour count for nothing.
      return line.replace(state, screen.paint(styles[state], state))
    }
    const picture = () => [...lanes].map(([provider, lane]) => lineOf(provider, lane))
    const display = yield* screen.isTerminal ? drawn(screen, picture) : plain(screen, picture)
    const say = (text: string, style?: Style): Writing => {
      const lines = wrap(printable(text), screen.columns(), "  ")
      return display.say(lines.map((line) => (style === undefined ? line : screen.paint(style, line))).join("\n"))
    }

    const laneOf = (provider: string, change: (lane: Lane) => void): Effect.Effect<void> =>
      Effect.sync(() => {
        const lane = lanes.get(provider)
        if (lane !== undefined) change(lane)
      })

    const see = (event: Event): Writing => {
      switch (event._tag) {
        case "Linked": {
          const { institution, provider } = event.connection
          return Effect.andThen(
            laneOf(provider, (lane) => {
              lane.state = "reading"
              lane.connections += 1
            }),
            say(`${provider}: linked ${institution}`)
          )
        }
        case "Read": {
          const { provider } = event.connection
          const { reading } = event
          if (reading._tag === "Accounts") return nothing
          return Effect.andThen(
            laneOf(provider, (lane) => {
              lane.pages += 1
              lane.rows += reading.transactions.length
            }),
            display.moved(provider)
          )
        }
        case "NeedsUser": {
          const { institution, provider } = event.connection
          return say(`${provider}: ${institution} needs its user`, "yellow")
        }
        case "Failed":
          return laneOf(event.provider, (lane) => {
            if (event.connection === undefined) lane.state = "failed"
            else lane.failed += 1
          })
        case "Done":
          return laneOf(event.provider, (lane) => {
            if (lane.state === "failed") return
            lane.state = lane.failed === 0 ? "done" : lane.failed < lane.connections ? "partial" : "failed"
          })
      }
    }

    return {
      say,
      see,
      retried: (retried) =>
        Effect.andThen(
          laneOf(retried.provider, (lane) => void (lane.retries += 1)),
          // A retry happens inside a call, which cannot fail for want of a reader; the next page finds out.
          Effect.ignore(say(describe(retried)))
        ),
      throttled: ({ delay, operation, provider }) =>
        delay < WONDER
          ? Effect.void
          : Effect.ignore(
              say(
                `${provider}: ${operation} waits ${Math.ceil(delay / 1_000)} s, to stay within what ${provider} allows`
              )
            ),
      close: display.close
    }
  })

interface Display {
  readonly say: (text: string) => Writing
  readonly moved: (provider: Provider) => Writing
  readonly close: Writing
}

/** Draws the picture over the one before, ten times a second; lines that are said scroll away above it. */
const drawn = (screen: Screen, picture: () => ReadonlyArray<string>): Effect.Effect<Display, never, Scope.Scope> =>
  Effect.gen(function* () {
    let shown: ReadonlyArray<string> = []
    let said: Array<string> = []
    const draw: Writing = Effect.suspend(() => {
      const lines = picture()
      if (said.length === 0 && lines.join("\n") === shown.join("\n")) return nothing
      // To the first column too: a terminal writes ^C, or whatever else is typed, behind the picture.
      const erase = shown.length === 0 ? "" : `\r\x1b[${shown.length}A\x1b[0J`
      const text = `${erase}${[...said, ...lines].join("\n")}\n`
      said = []
      shown = lines
      return screen.write(text)
    })
    const drawing = yield* Effect.forkScoped(Effect.repeat(draw, Schedule.spaced("100 millis")))
    return {
      say: (text) => Effect.sync(() => void said.push(text)),
      moved: () => nothing,
      close: Effect.andThen(Fiber.interrupt(drawing), draw)
    }
  })

/** A line for what is said, and one a second for each provider that moves. */
const plain = (screen: Screen, picture: () => ReadonlyArray<string>): Effect.Effect<Display> =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const last = new Map<Provider, number>()
    const say = (text: string): Writing => screen.write(`${text}\n`)
    return {
      say,
      moved: (provider) =>
        Effect.suspend(() => {
          const now = clock.currentTimeMillisUnsafe()
          if (now - (last.get(provider) ?? -Infinity) < 1_000) return nothing
          last.set(provider, now)
          return say(picture().find((line) => line.startsWith(provider)) ?? "")
        }),
      close: Effect.suspend(() => say(picture().join("\n")))
    }
  })
