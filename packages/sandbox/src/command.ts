/** The command `bankstream-sandbox`: starts the simulators, prints their addresses as one line of JSON, and waits. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliError from "effect/cli/CliError"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Option from "effect/Option"
import type * as Runtime from "effect/Runtime"
import * as Schema from "effect/Schema"
import { readFileSync } from "node:fs"
import { LimitsOption } from "./limits.ts"
import { type Options, Sandbox, SandboxError } from "./sandbox.ts"
import { DEFAULT_TODAY, DEFAULT_TRANSACTIONS } from "./world.ts"

/** Read where a release sets it. */
const { version } = Schema.decodeSync(Schema.fromJsonString(Schema.Struct({ version: Schema.String })))(
  readFileSync(new URL("../package.json", import.meta.url), "utf8")
)

const port = (name: "plaid" | "moneykit" | "pluggy") =>
  Flag.Int(`${name}-port`).pipe(
    Flag.withDescription(`The port of ${name}; 0 for any that is free`),
    Flag.filter(
      (value) => value >= 0 && value <= 65_535,
      () => "a port from 0 to 65535"
    ),
    Flag.withDefault(0)
  )

const isLimitsOption = Schema.is(LimitsOption)

const command = Command.make(
  "bankstream-sandbox",
  {
    seed: Flag.Int("seed").pipe(
      Flag.withDescription("The same seed gives the same people, accounts, ids and tokens (42)"),
      Flag.withDefault(42)
    ),
    transactions: Flag.Int("transactions").pipe(
      Flag.withDescription(`How many transactions there are from the start (${DEFAULT_TRANSACTIONS})`),
      Flag.withDefault(DEFAULT_TRANSACTIONS)
    ),
    today: Flag.String("today").pipe(
      Flag.withDescription(`The day on which its world begins, YYYY-MM-DD (${DEFAULT_TODAY})`),
      Flag.withDefault(DEFAULT_TODAY)
    ),
    host: Flag.String("host").pipe(
      Flag.withDescription("The address to listen on; one that only this machine can reach (127.0.0.1)"),
      Flag.withDefault("127.0.0.1")
    ),
    allowRemote: Flag.Boolean("allow-remote").pipe(
      Flag.withDescription("Lets it listen on an address that other machines reach; they can do all that you can"),
      Flag.withDefault(false)
    ),
    webhooksAnywhere: Flag.Boolean("webhooks-anywhere").pipe(
      Flag.withDescription("Sends webhooks to other machines, too, and not only to this one"),
      Flag.withDefault(false)
    ),
    limits: Flag.String("limits").pipe(
      Flag.withDescription("Rate limits: off, documented, or so many calls of each operation a minute (off)"),
      Flag.filterMap(
        (text) => Option.filter(Option.some(/^\d+$/.test(text) ? Number(text) : text), isLimitsOption),
        () => "off, documented or so many calls a minute"
      ),
      Flag.withDefault("off" as const)
    ),
    plaid: port("plaid"),
    moneykit: port("moneykit"),
    pluggy: port("pluggy")
  },
  ({ moneykit, plaid, pluggy, ...options }) => serve({ ...options, ports: { plaid, moneykit, pluggy } })
).pipe(Command.withDescription("Simulates Plaid, MoneyKit and Pluggy on this machine, each on a port of its own."))

const serve = (options: Options) =>
  Effect.gen(function* () {
    const { urls } = yield* Sandbox
    yield* Console.log(JSON.stringify(urls))
    return yield* Effect.never
  }).pipe(Effect.provide(Sandbox.layer(options)))

/** Help goes to whoever asked for it; a mistake is answered with a sentence, not with a page. */
const presenter: CliOutput.Presenter = {
  present: (event) => (event._tag === "InvalidInvocation" ? Effect.void : CliOutput.defaultPresenter.present(event))
}

/** What went wrong, in one sentence, and the exit code: 2 for what the caller can put right on the command line. */
const explain = (error: unknown): { readonly sentence: string; readonly code: number } | undefined => {
  if (error instanceof SandboxError) return { sentence: error.message, code: error.reason === "Port" ? 1 : 2 }
  if (!CliError.isCliError(error)) return undefined
  const [mistake] = error._tag === "ShowHelp" ? error.errors : [error]
  return mistake === undefined ? undefined : { sentence: sentenceOf(mistake), code: 2 }
}

const sentenceOf = (mistake: CliError.CliError): string => {
  switch (mistake._tag) {
    case "UnrecognizedOption": {
      const [similar] = mistake.suggestions
      return `There is no flag ${mistake.option}; ${similar === undefined ? "--help lists them" : `did you mean ${similar}?`}`
    }
    case "UnexpectedArgument":
      return `Only flags can be given, not ${JSON.stringify(mistake.arguments.join(" "))}; --help lists them`
    case "InvalidValue":
      if (mistake.expected === MORE_THAN_ONCE) return `--${mistake.option} can only be given once`
      return mistake.value === ""
        ? `--${mistake.option} needs a value: ${wanted(mistake.expected)}`
        : `--${mistake.option} must be ${wanted(mistake.expected)}, not ${JSON.stringify(mistake.value)}`
    default:
      return mistake.message
  }
}

// effect's words, where it has no other sign.
const MORE_THAN_ONCE = "at most 1 value"

const wanted = (expected: string): string =>
  /\b(?:integer|number)\b/.test(expected) ? "a whole number" : expected.replace(/^string$/, "a text")

/** Being told to stop is what the command waits for; it is no failure. */
const teardown: Runtime.Teardown = (exit, onExit) => {
  if (Exit.isSuccess(exit) || Cause.hasInterruptsOnly(exit.cause)) return onExit(0)
  const error = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  onExit(explain(error)?.code ?? 1)
}

Command.run(command, { version }).pipe(
  Effect.tapError((error) => {
    const explained = explain(error)
    if (explained === undefined) return Effect.void
    return Console.error(`bankstream-sandbox: ${explained.sentence.replace(/[^.?]$/, "$&.")}`)
  }),
  Effect.provideService(CliOutput.Presenter, presenter),
  Effect.provide(
    Layer.mergeAll(
      NodeServices.layer,
      CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version] }),
      // Standard output holds the one line and nothing else: what is logged goes beside it.
      Logger.layer([Logger.withConsoleError(Logger.formatLogFmt)])
    )
  ),
  NodeRuntime.runMain({ disableErrorReporting: true, teardown })
)
