import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { execFile } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { CREDENTIALS } from "../src/credentials.ts"
import type { Fault } from "../src/faults.ts"
import { Sandbox } from "../src/sandbox.ts"
import { threeDays } from "./sandbox-page/goes-on.ts"
import { thirdPage } from "./sandbox-page/goes-wrong.ts"
import { layer } from "./sandbox-page/in-a-test.ts"
import { rejected } from "./sandbox-page/told.ts"

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")
const page = read("../../../docs/sandbox.md")

describe("the page about the sandbox", () => {
  it("shows examples that are compiled, and all of them", () => {
    const files = readdirSync(new URL("./sandbox-page", import.meta.url)).map((name) => read(`./sandbox-page/${name}`))
    const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block)
    assert.sameMembers(blocks, files)
    assert.lengthOf(files, 4)
  })

  it("tells of the faults that there are, and of no other", () => {
    const told = new Set([...page.matchAll(/"?_tag"?: "(\w+)"/g)].map(([, tag]) => tag))
    assert.sameMembers([...told], Object.keys(faults))
  })

  it.effect("names the credentials and the controls that there are", () =>
    Effect.gen(function* () {
      for (const value of Object.values(CREDENTIALS).flatMap((each) => Object.values(each))) {
        assert.include(page, `\`${String(value)}\``)
      }
      const sandbox = yield* Sandbox
      const { urls } = sandbox
      for (const name of Object.keys(sandbox)) assert.match(page, new RegExp(`\\b${name}\\b`))
      for (const url of Object.values(urls)) {
        const introduction: { readonly controls: ReadonlyArray<string> } = yield* Effect.promise(async () =>
          JSON.parse(await (await fetch(url)).text())
        )
        const { controls } = introduction
        assert.isAbove(controls.length, 20)
        for (const control of controls) assert.isTrue(isNamed(control), control)
      }
    }).pipe(Effect.provide(Sandbox.layer()))
  )
})

/** The compiler sees to it that none is missing. */
const faults: Readonly<Record<Fault["_tag"], true>> = {
  Status: true,
  Code: true,
  ExpireToken: true,
  Reset: true,
  Half: true,
  Delay: true,
  Mutate: true
}

/** Parameters may have other names in prose. */
const isNamed = (control: string): boolean =>
  page.replace(/\{\w+\}/g, "{}").includes(`\`${control.replace(/\{\w+\}/g, "{}")}\``)

describe("its examples", () => {
  it.effect("of time: pending rows are posted, and others come", () =>
    Effect.gen(function* () {
      const { added, posted, removed } = yield* threeDays
      assert.isAbove(added, 0)
      assert.isAbove(posted, 0)
      assert.isAtLeast(removed, posted)
    }).pipe(Effect.provide(layer))
  )

  it.effect("of faults: the third page fails", () =>
    Effect.gen(function* () {
      const { outcome, rows } = yield* thirdPage
      assert.strictEqual(rows, 200)
      assert.match(outcome, /institution is not available/)
    }).pipe(Effect.provide(layer))
  )

  it.effect("of answers: what was told is answered", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* rejected, ["PAYMENT_STATUS_INPUT_NEEDED", "PAYMENT_STATUS_REJECTED"])
    }).pipe(Effect.provide(layer))
  )
})

/** As much of jq as the page uses, for machines without it. */
const JQ = `jq() { "${process.execPath}" -e '
  let text = ""
  process.stdin.on("data", (data) => (text += data)).on("end", () => {
    let value = JSON.parse(text)
    for (const key of process.argv[2].split(".").filter((each) => each !== "")) value = value[key]
    console.log(value)
  })' -- "$@"; }`

/** Runs a script, and gives what it printed. */
const bash = (script: string): Effect.Effect<string> =>
  Effect.callback((resume) => {
    execFile("bash", ["-euo", "pipefail", "-c", script], (error, stdout, stderr) => {
      resume(error === null ? Effect.succeed(stdout) : Effect.die(new Error(`${error.message}\n${stderr}`)))
    })
  })

describe("its commands", () => {
  it.live("print what stands under them", () =>
    Effect.gen(function* () {
      const { urls } = yield* Sandbox
      const blocks = [...page.matchAll(/```sh\n((?:(?!```)[\s\S])*)```\n\n```text\n([\s\S]*?)```/g)]
      assert.lengthOf(blocks, 3)
      const script = blocks.map(([, commands = ""]) => commands).join("\n")
      const printed = yield* bash(
        `${JQ}\n${script}`
          .replaceAll("http://127.0.0.1:4010", urls.plaid)
          .replaceAll("http://127.0.0.1:4011", urls.moneykit)
          .replaceAll("http://127.0.0.1:4012", urls.pluggy)
      )
      assert.strictEqual(printed, blocks.map(([, , text = ""]) => text).join(""))
    }).pipe(Effect.provide(Sandbox.layer()))
  )
})
