/** The sandbox as a process of its own, and what the system knows of it. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import { type ChildProcess, spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

const command = createRequire(import.meta.url)
  .resolve("@bankstream/sandbox/package.json")
  .replace(/package\.json$/, "dist/main.js")

const Urls = Schema.fromJsonString(
  Schema.Struct({ plaid: Schema.String, moneykit: Schema.String, pluggy: Schema.String })
)

/** A sandbox that answers. */
export interface Running {
  readonly urls: typeof Urls.Type
  /** Milliseconds from its start until all three answered. */
  readonly startedIn: number
  /** Seconds of processor time so far. */
  readonly processorTime: () => number
  /** Megabytes that it holds of the machine's memory. */
  readonly memory: () => number
}

/** Starts it with its defaults; it ends with the scope. */
export const start: Effect.Effect<Running, never, Scope.Scope> = Effect.gen(function* () {
  const begun = performance.now()
  const child = yield* Effect.acquireRelease(
    Effect.sync(() => spawn(process.execPath, [command], { stdio: ["ignore", "pipe", "inherit"] })),
    (started) => Effect.promise(() => end(started))
  )
  const line = yield* Effect.promise(() => firstLine(child))
  const startedIn = performance.now() - begun
  const proc = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, "utf8")
  return {
    urls: yield* Effect.orDie(Schema.decodeEffect(Urls)(line)),
    startedIn,
    processorTime: () => {
      // The 14th and the 15th field, counted in hundredths; the second one may have spaces in it.
      const fields = proc("stat").split(") ").at(-1)?.split(" ") ?? []
      return (Number(fields[11]) + Number(fields[12])) / 100
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(proc("status"))?.[1]) / 1024
  }
})

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ""
    child.once("exit", () => reject(new Error("the sandbox ended before it answered")))
    child.stdout?.on("data", (data) => {
      text += String(data)
      if (text.includes("\n")) resolve(text)
    })
  })

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once("exit", () => resolve())
    child.kill("SIGTERM")
  })
