import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import { main, teardown } from "./command.ts"

// A reader that has had enough (`| head -1`) closes the pipe. The write that notices ends the run; Node's own event
// about it must not end it as a crash.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {})

/** A variable that is set to nothing is not set. */
const env = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))

NodeRuntime.runMain(
  main.pipe(
    Effect.provide(NodeServices.layer),
    Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env }))
  ),
  { disableErrorReporting: true, teardown }
)
