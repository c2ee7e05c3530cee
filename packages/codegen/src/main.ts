import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Command from "effect/cli/Command"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { command, Outdated } from "./command.ts"
import { CodegenError } from "./document.ts"

NodeRuntime.runMain(
  Command.run(command, { version: "0.1.0" }).pipe(
    Effect.tapError((error) =>
      error instanceof CodegenError || error instanceof Outdated ? Console.error(error.message) : Effect.void
    ),
    Effect.provide(NodeServices.layer)
  ),
  { disableErrorReporting: true }
)
