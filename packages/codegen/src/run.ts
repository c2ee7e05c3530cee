/** Runs the command as a process: what goes wrong is one sentence, and an exit code. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliError from "effect/cli/CliError"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Runtime from "effect/Runtime"
import { makeCommand, Outdated } from "./command.ts"
import { CodegenError } from "./document.ts"
import type { Provider } from "./provider.ts"

/** Help goes to whoever asked for it; a mistake is answered with a sentence, not with a page. */
const presenter: CliOutput.Presenter = {
  present: (event) => (event._tag === "InvalidInvocation" ? Effect.void : CliOutput.defaultPresenter.present(event))
}

/** What went wrong, and the exit code: 2 for what can be put right on the command line. Whatever else fails is a bug. */
const explain = (error: unknown): { readonly sentence: string; readonly code: number } | undefined => {
  if (error instanceof CodegenError) return { sentence: `${error.message}.`, code: 1 }
  if (error instanceof Outdated) return { sentence: error.message, code: 1 }
  if (!CliError.isCliError(error)) return undefined
  const [mistake] = error._tag === "ShowHelp" ? error.errors : [error]
  // effect's further lines guess what was meant.
  const [problem] = mistake?.message.split("\n", 1) ?? []
  return problem === undefined ? undefined : { sentence: `${problem}; --help tells more.`, code: 2 }
}

const teardown: Runtime.Teardown = (exit, onExit) => {
  const error = Exit.isSuccess(exit) ? undefined : Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  onExit(Exit.isSuccess(exit) ? 0 : (explain(error)?.code ?? 1))
}

/** Runs the command for some providers. */
export const run = (providers: ReadonlyArray<Provider>): void =>
  Command.run(makeCommand(providers), { version: "0.1.0" }).pipe(
    Effect.tapError((error) => {
      const explained = explain(error)
      return explained === undefined ? Effect.void : Console.error(`codegen: ${explained.sentence}`)
    }),
    Effect.tapDefect((defect) => Console.error(`codegen: this is a bug: ${String(defect)}`)),
    Effect.provideService(CliOutput.Presenter, presenter),
    Effect.provide(
      Layer.mergeAll(NodeServices.layer, CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version] }))
    ),
    NodeRuntime.runMain({ disableErrorReporting: true, teardown })
  )
