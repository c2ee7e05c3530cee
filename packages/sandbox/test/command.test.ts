import { assert, describe, it } from "@effect/vitest"
import { type ChildProcess, execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** The built command, as it is installed. */
const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command to its end. */
const run = (...args: ReadonlyArray<string>): Promise<Ended> =>
  new Promise((resolve) => {
    const child: ChildProcess = execFile(process.execPath, [MAIN, ...args], (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr })
    )
  })

/** Starts the command and waits for its line. */
const start = async (...args: ReadonlyArray<string>) => {
  const child = spawn(process.execPath, [MAIN, ...args])
  let stdout = ""
  let stderr = ""
  child.stderr.on("data", (data) => (stderr += String(data)))
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error(`ended early: ${stderr}`)))
    child.stdout.on("data", (data) => {
      stdout += String(data)
      if (stdout.includes("\n")) resolve()
    })
  })
  const stop = async (signal: NodeJS.Signals): Promise<Ended> => {
    child.kill(signal)
    await once(child, "close")
    return { code: child.exitCode, stdout, stderr }
  }
  const urls: Readonly<Record<"plaid" | "moneykit" | "pluggy", string>> = JSON.parse(stdout)
  return { urls, stop }
}

// A process of its own takes a second to start on a machine that is busy with other tests.
describe("bankstream-sandbox", { timeout: 30_000 }, () => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    it(`prints one line of JSON when all three answer, and ends with 0 on ${signal}`, async () => {
      const { stop, urls } = await start("--seed", "42")
      assert.deepStrictEqual(Object.keys(urls), ["plaid", "moneykit", "pluggy"])
      for (const url of Object.values(urls)) {
        assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/)
        assert.strictEqual((await fetch(url)).status, 200)
      }
      const ended = await stop(signal)
      assert.deepStrictEqual(ended, { code: 0, stdout: `${JSON.stringify(urls)}\n`, stderr: "" })
      for (const url of Object.values(urls)) {
        assert.strictEqual(
          await fetch(url).then(
            () => "open",
            () => "closed"
          ),
          "closed"
        )
      }
    })
  }

  it("says which port is in use, and ends with 1", async () => {
    const { stop, urls } = await start()
    const ended = await run("--moneykit-port", new URL(urls.moneykit).port)
    await stop("SIGTERM")
    assert.deepStrictEqual([ended.code, ended.stdout], [1, ""])
    const { port } = new URL(urls.moneykit)
    assert.strictEqual(
      ended.stderr,
      `bankstream-sandbox: Port ${port} of 127.0.0.1 is in use; choose another one, or 0 for any that is free.\n`
    )
  })

  const mistakes: ReadonlyArray<readonly [promise: string, args: ReadonlyArray<string>, sentence: string]> = [
    ["a flag that does not exist", ["--sead", "42"], "There is no flag --sead; did you mean --seed?"],
    ["a flag that is like none", ["-x"], "There is no flag -x; --help lists them."],
    ["a seed that is no number", ["--seed", "many"], '--seed must be a whole number, not "many".'],
    ["a seed with a fraction", ["--seed", "1.5"], '--seed must be a whole number, not "1.5".'],
    ["a seed that is left out", ["--seed"], "--seed needs a value: a whole number."],
    ["two seeds", ["--seed", "1", "--seed", "2"], "--seed can only be given once."],
    ["a port that is none", ["--plaid-port", "70000"], '--plaid-port must be a port from 0 to 65535, not "70000".'],
    ["a day that is left out", ["--today"], "--today needs a value: a text."],
    [
      "a day that is in no calendar",
      ["--today", "2026-02-31"],
      "today must be a day YYYY-MM-DD between 1980 and 2199, got 2026-02-31."
    ],
    [
      "more transactions than there can be",
      ["--transactions", "99999999999"],
      "transactions must be a whole number from 0 to 10000000, got 99999999999."
    ],
    [
      "an address that others can reach",
      ["--host", "0.0.0.0"],
      "The sandbox only listens on this machine itself (127.0.0.1, ::1, localhost), not on 0.0.0.0; allowRemote (--allow-remote) permits it."
    ],
    [
      "limits that are none",
      ["--limits", "many"],
      '--limits must be off, documented or so many calls a minute, not "many".'
    ],
    ["an argument that is too much", ["now"], 'Only flags can be given, not "now"; --help lists them.']
  ]
  for (const [promise, args, sentence] of mistakes) {
    it(`answers ${promise} with one sentence and 2`, async () => {
      const ended = await run(...args)
      assert.deepStrictEqual(ended, { code: 2, stdout: "", stderr: `bankstream-sandbox: ${sentence}\n` })
    })
  }

  it("says which version it is: that of its package", async () => {
    const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8")
    const { code, stdout } = await run("--version")
    assert.strictEqual(code, 0)
    assert.include(manifest, `"version": "${stdout.trim().replace("bankstream-sandbox v", "")}"`)
  })

  it("helps who asks for it", async () => {
    const ended = await run("--help")
    assert.deepStrictEqual([ended.code, ended.stderr], [0, ""])
    assert.include(ended.stdout, "--plaid-port")
  })
})
