/** Where text goes: standard output or standard error, a terminal or not. */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import type { PlatformError } from "effect/PlatformError"
import * as Schema from "effect/Schema"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { styleText } from "node:util"

/** Whoever read our output has had enough (`| head -1`): the run is over, and nothing is wrong. */
export class ReaderGone extends Schema.TaggedError<ReaderGone>()("ReaderGone", {}) {}

/** Our output cannot be written: a full disk. */
export class WriteFailed extends Schema.TaggedError<WriteFailed>()("WriteFailed", { message: Schema.String }) {}

export type Style = "bold" | "dim" | "red" | "yellow" | "green"

export interface Screen {
  readonly write: (text: string) => Effect.Effect<void, ReaderGone | WriteFailed>
  /** Whether lines can be drawn over. */
  readonly isTerminal: boolean
  /** How wide it is now; unlimited when it is no terminal. */
  readonly columns: () => number
  /** In colour, where there is any. */
  readonly paint: (style: Style, text: string) => string
}

const make = (name: "stdout" | "stderr"): Effect.Effect<Screen, never, Stdio.Stdio> =>
  Effect.gen(function* () {
    const stdio = yield* Stdio.Stdio
    const stream = process[name]
    const term = yield* Effect.orDie(Config.String("TERM").pipe(Config.withDefault("")))
    const isTerminal = yield* name === "stdout" ? stdio.stdoutIsTerminal : stdio.stderrIsTerminal
    return {
      write: (text) =>
        Stream.run(Stream.succeed(text), stdio[name]({ endOnDone: false })).pipe(Effect.mapError(ofWriting)),
      isTerminal: isTerminal && term !== "dumb",
      columns: () => (isTerminal ? (stream.columns ?? 80) : Infinity),
      // Looks at NO_COLOR, FORCE_COLOR and whether the stream is a terminal.
      paint: (style, text) => styleText(style, text, { stream })
    }
  })

export const stdout: Effect.Effect<Screen, never, Stdio.Stdio> = make("stdout")
export const stderr: Effect.Effect<Screen, never, Stdio.Stdio> = make("stderr")

/** What Node says when the other end of a pipe is closed, and of every write after that. */
const gone: ReadonlySet<unknown> = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"])

const ofWriting = ({ cause, message }: PlatformError): ReaderGone | WriteFailed => {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined
  return gone.has(code)
    ? new ReaderGone()
    : new WriteFailed({ message: `The output could not be written (${typeof code === "string" ? code : message}).` })
}
