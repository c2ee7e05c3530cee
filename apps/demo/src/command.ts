/** The command line: its flags, its sentences and its exit codes. */
import { fieldsOf } from "@bankstream/core/answer"
import { SandboxError } from "@bankstream/sandbox"
import * as Cause from "effect/Cause"
import * as CliConfig from "effect/cli/CliConfig"
import type * as CliError from "effect/cli/CliError"
import { isCliError } from "effect/cli/CliError"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import type * as Runtime from "effect/Runtime"
import * as Schema from "effect/Schema"
import { formatHelp } from "./help.ts"
import { providers } from "./model.ts"
import { run } from "./run.ts"
import { ReaderGone, stdout, WriteFailed } from "./screen.ts"
import { SettingsError } from "./settings.ts"
import { printable } from "./text.ts"

const VERSION = "0.1.0"

/** Some source could not be read; each was already told of. */
class Incomplete extends Schema.TaggedError<Incomplete>()("Incomplete", {}) {}

const isCivilDate = (text: string): boolean =>
  Option.match(DateTime.make(`${text}T00:00:00Z`), {
    onNone: () => false,
    onSome: (day) => DateTime.formatIsoDateUtc(day) === text
  })

const demo = Command.make(
  "demo",
  {
    provider: Flag.Literals("provider", providers).pipe(
      Flag.withMetavar("NAME"),
      Flag.withDescription("Read this provider alone; may be given more than once (default: all)"),
      Flag.atLeast(0)
    ),
    since: Flag.String("since").pipe(
      Flag.withMetavar("YYYY-MM-DD"),
      Flag.withDescription("The first day to read (default: two years back)"),
      Flag.filter(isCivilDate, () => "a day of the calendar such as 2026-01-31"),
      Flag.optional
    ),
    json: Flag.Boolean("json").pipe(
      Flag.withDescription("Print one JSON object per transaction and line, and nothing else"),
      Flag.withDefault(false)
    )
  },
  ({ json, provider, since }) =>
    Effect.flatMap(run({ providers: provider, since: Option.getOrUndefined(since), json }), (isComplete) =>
      isComplete ? Effect.void : Effect.fail(new Incomplete())
    )
).pipe(
  Command.withDescription(
    "Streams the accounts and transactions of three bank-data providers at once, page by page. " +
      "With no configuration it starts a local sandbox of them; with PLAID_CLIENT_ID and PLAID_SECRET, " +
      "MONEYKIT_CLIENT_ID and MONEYKIT_CLIENT_SECRET, or PLUGGY_CLIENT_ID and PLUGGY_CLIENT_SECRET set, " +
      "it reads those providers' real test hosts instead."
  )
)

/** Runs the command line of this process. */
export const main = Command.run(demo, { version: VERSION }).pipe(
  Effect.tapCause((cause) => {
    const { sentence } = verdictOf(cause)
    return sentence === undefined ? Effect.void : Console.error(`bankstream demo: ${printable(sentence)}`)
  }),
  Effect.provide(CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version] })),
  Effect.provideServiceEffect(
    CliOutput.Presenter,
    Effect.map(stdout, ({ columns }) => ({
      present: (event) => {
        switch (event._tag) {
          case "Help":
            return Console.log(formatHelp(event.helpDoc, columns()))
          case "InvalidInvocation":
            // A mistake is answered with a sentence and not with the page of help, which is for whoever asks.
            return Effect.void
          case "Version":
            return CliOutput.defaultPresenter.present(event)
        }
      }
    }))
  )
)

/** Ends the process with the code of how the run ended. */
export const teardown: Runtime.Teardown = (exit, onExit) =>
  onExit(Exit.isSuccess(exit) ? 0 : verdictOf(exit.cause).code)

interface Verdict {
  /** 2 is for what can be put right on the command line or in the environment, 130 the shell's for Ctrl-C. */
  readonly code: number
  readonly sentence?: string
}

const verdictOf = (cause: Cause.Cause<unknown>): Verdict => {
  if (Cause.hasInterruptsOnly(cause)) return { code: 130 }
  const error = Option.getOrUndefined(Cause.findErrorOption(cause))
  if (error instanceof ReaderGone) return { code: 0 }
  if (error instanceof Incomplete) return { code: 1 }
  if (error instanceof WriteFailed) return { code: 1, sentence: error.message }
  if (error instanceof SettingsError) return { code: 2, sentence: error.message }
  if (error instanceof Config.ConfigError) return { code: 2, sentence: settingOf(error) }
  if (error instanceof SandboxError) return { code: 1, sentence: error.message }
  if (isCliError(error)) {
    const mistake = error._tag === "ShowHelp" ? error.errors[0] : error
    return mistake === undefined ? { code: 0 } : { code: 2, sentence: mistakeOf(mistake) }
  }
  const defect = Cause.squash(cause)
  return { code: 1, sentence: `this is a bug: ${defect instanceof Error ? defect.message : String(defect)}` }
}

/** What is wrong with a variable, by its name and without its value. */
const settingOf = ({ cause, message }: Config.ConfigError): string =>
  cause._tag === "SchemaError"
    ? fieldsOf(cause)
        .map(({ expected, path }) => `${path} is not valid: ${expected}.`)
        .join(" ")
    : message

/** What is wrong with the command line, and what to do about it. */
const mistakeOf = (error: CliError.CliError): string => {
  switch (error._tag) {
    case "UnrecognizedOption": {
      const [suggestion] = error.suggestions
      return `there is no flag ${error.option}; ${suggestion === undefined ? "--help tells which there are." : `did you mean ${suggestion}?`}`
    }
    case "InvalidValue":
      if (error.value === "") return `--${error.option} needs a value: ${expectation(error.expected)}.`
      if (/^\d+ occurrences$/.test(error.value)) return `--${error.option} is given more than once: give it once.`
      return `--${error.option} ${error.value} is not valid: give ${expectation(error.expected)}${error.option === "provider" ? ", and the flag again for another one" : ""}.`
    case "UnexpectedArgument":
      // Whoever is used to npm puts `--` before what is meant for the script; pnpm hands it on.
      return error.arguments.every((argument) => argument.startsWith("-"))
        ? `${error.arguments.join(" ")} is not read as a flag behind --: leave the -- out.`
        : `${error.arguments.join(" ")} is not a flag, and there is nothing else to give; --help tells which flags there are.`
    default:
      return error.message
  }
}

/** `Expected: "a" | "b" | "c"` as `a, b or c`. */
const expectation = (expected: string): string => {
  const choices = expected
    .replace(/^Expected:?\s*/, "")
    .replaceAll('"', "")
    .split(" | ")
  // A flag that is there or not takes ten spellings of it.
  const few = choices.includes("true") ? ["true", "false"] : choices
  return [few.slice(0, -1).join(", "), ...few.slice(-1)].filter((part) => part !== "").join(" or ")
}
