/** The built demo as a child process. */
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url))

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Options {
  readonly env?: Readonly<Record<string, string>>
  /** Options of Node's own. */
  readonly node?: ReadonlyArray<string>
  /** Called with each piece of standard output, and what can be done to the process then. */
  readonly onOutput?: (
    text: string,
    child: { readonly interrupt: () => void; readonly closeOutput: () => void }
  ) => void
}

/** Runs it with nothing of this process's environment but what a process needs. */
export const demo = (args: ReadonlyArray<string>, { env = {}, node = [], onOutput }: Options = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, MAIN, ...args], {
      env: { PATH: process.env["PATH"], ...env },
      stdio: ["ignore", "pipe", "pipe"]
    })
    let stdout = ""
    let stderr = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text
      onOutput?.(text, {
        interrupt: () => void child.kill("SIGINT"),
        closeOutput: () => void child.stdout.destroy()
      })
    })
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text
    })
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, stdout, stderr }))
  })

/** One line of `--json`. */
export interface Line {
  readonly provider: "plaid" | "moneykit" | "pluggy"
  readonly connection: string
  readonly account: string
  readonly id: string
  readonly date: string
  readonly amount: string
  readonly currency: string | null
  readonly status: string
  readonly description: string
}

/** Parses NDJSON; a line that is no JSON object fails the test. */
export const parseLines = (stdout: string): ReadonlyArray<Line> =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    // The tests check the keys and values that they rely on.
    .map((line) => JSON.parse(line) as Line)
