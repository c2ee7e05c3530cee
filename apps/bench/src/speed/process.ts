/** The processes of the server and of the clients, seen from the one that measures. They end with the scope. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import { type ChildProcess, fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import { Cost, type Task } from "./task.ts"

const start = (
  script: "server" | "child",
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
): Effect.Effect<ChildProcess, never, Scope.Scope> =>
  Effect.acquireRelease(
    // Beside this file, compiled: what is measured is what users get.
    Effect.sync(() =>
      fork(fileURLToPath(new URL(`../../dist/speed/${script}.js`, import.meta.url)), args, {
        env,
        execArgv: ["--expose-gc"]
      })
    ),
    (child) => Effect.sync(() => child.kill("SIGKILL"))
  )

/** What a process says next; it is a defect when it ends instead. */
const said = (child: ChildProcess): Effect.Effect<unknown> =>
  Effect.callback<unknown>((resume) => {
    const onMessage = (message: unknown) => {
      child.off("exit", onExit)
      resume(Effect.succeed(message))
    }
    const onExit = () => {
      child.off("message", onMessage)
      resume(Effect.die(new Error("a process that is measured has ended")))
    }
    child.once("message", onMessage)
    child.once("exit", onExit)
  })

/** The server's address. */
export const startServer: Effect.Effect<string, never, Scope.Scope> = Effect.gen(function* () {
  const server = yield* start("server", [], {})
  const port = yield* Effect.orDie(Schema.decodeUnknownEffect(Schema.Int)(yield* said(server)))
  return `http://127.0.0.1:${port}`
})

/** Has a client do a task. */
export type Worker = (task: Task) => Effect.Effect<Cost>

/** A client in a process of its own. */
export const startClient = (name: string, url: string): Effect.Effect<Worker, never, Scope.Scope> =>
  Effect.gen(function* () {
    // No variable of ours but the one that pluggy-sdk needs: a proxy, say, would be measured along.
    const child = yield* start("child", [name, url], { PLUGGY_API_URL: url })
    yield* said(child)
    return (task) =>
      Effect.suspend(() => {
        child.send(task)
        return Effect.orDie(Effect.flatMap(said(child), Schema.decodeUnknownEffect(Cost)))
      })
  })
