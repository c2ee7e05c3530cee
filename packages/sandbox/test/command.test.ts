import { assert, describe, it } from "@effect/vitest"
import { type ChildProcess, execFile, spawn } from "node:child_process"
import { once } from "node:events"
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

const isOneSentence = (text: string): boolean => /^bankstream-sandbox: [^\n]+\n$/.test(text)

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
    assert.isTrue(isOneSentence(ended.stderr), ended.stderr)
    assert.include(ended.stderr, new URL(urls.moneykit).port)
  })

  const mistakes: ReadonlyArray<readonly [promise: string, args: ReadonlyArray<string>]> = [
    ["a flag that does not exist", ["--sead", "42"]],
    ["a seed that is no number", ["--seed", "many"]],
    ["a port that is none", ["--plaid-port", "70000"]],
    ["a day that is in no calendar", ["--today", "2026-02-31"]],
    ["more transactions than there can be", ["--transactions", "99999999999"]],
    ["an address that others can reach", ["--host", "0.0.0.0"]],
    ["an argument that is too much", ["now"]]
  ]
  for (const [promise, args] of mistakes) {
    it(`answers ${promise} with one sentence and 2`, async () => {
      const ended = await run(...args)
      assert.deepStrictEqual([ended.code, ended.stdout], [2, ""])
      assert.isTrue(isOneSentence(ended.stderr), ended.stderr)
    })
  }

  it("helps who asks for it", async () => {
    const ended = await run("--help")
    assert.deepStrictEqual([ended.code, ended.stderr], [0, ""])
    assert.include(ended.stdout, "--plaid-port")
  })
})
