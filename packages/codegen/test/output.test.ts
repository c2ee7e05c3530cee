/** What holds of all that is generated. */
import { assert, describe, it } from "@effect/vitest"
import { execFile } from "node:child_process"
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { documentOf, generated, turned } from "./acme.ts"

const features = readdirSync(new URL("documents/", import.meta.url)).map((file) => file.replace(/\.yaml$/, ""))

/** Runs a tool of the repository at its root; what it complains of. */
const complaintsOf = (tool: string, ...args: ReadonlyArray<string>): Promise<string> =>
  new Promise((resolve) => {
    const root = fileURLToPath(new URL("../../..", import.meta.url))
    execFile(`${root}node_modules/.bin/${tool}`, args, { cwd: root }, (error, stdout, stderr) =>
      resolve(error === null ? "" : `${stdout}${stderr}`)
    )
  })

describe("the order in which a document tells of its paths and schemas changes nothing, nor does a second run", () => {
  for (const feature of features) {
    it(feature, async () => {
      const document = await documentOf(feature)
      const once = await generated(document)
      assert.deepStrictEqual(await generated(turned(document)), once)
      assert.deepStrictEqual(await generated(document), once)
    })
  }
})

// Processes of their own, which take their time on a machine that is busy with other tests.
describe("the golden modules", { timeout: 60_000 }, () => {
  it("compile against core, with declarations that need no inference", async () => {
    assert.strictEqual(await complaintsOf("tsc", "-p", "packages/codegen/test/golden"), "")
  })

  it("are left as they are by the formatter", async () => {
    assert.strictEqual(await complaintsOf("oxfmt", "--check", "packages/codegen/test/golden"), "")
  })
})
