/**
 * What the generator writes for small documents, one for each thing that documents say.
 *
 * `GOLDEN=write` writes test/golden anew instead of comparing, though never in CI; read the difference before it is committed.
 */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { acme, documentOf, generated } from "./acme.ts"

const GOLDEN = new URL("golden/", import.meta.url)

const isWriting = process.env["GOLDEN"] === "write" && process.env["CI"] === undefined

const features = readdirSync(new URL("documents/", import.meta.url)).map((file) => file.replace(/\.yaml$/, ""))

/** Ends the names of documents that say in 3.0 what another says in 3.1. */
const OLDER = "-3-0"

/** Holds a file beside the tests to what was generated. */
const matches = (file: string, text: string): void => {
  const url = new URL(file, GOLDEN)
  if (isWriting) {
    mkdirSync(new URL(".", url), { recursive: true })
    writeFileSync(url, text)
  }
  assert.strictEqual(text, existsSync(url) ? readFileSync(url, "utf8") : "", file)
}

describe("what is generated for each thing that documents say is what is committed", () => {
  for (const feature of features.filter((name) => name !== "package" && !name.endsWith(OLDER))) {
    it(feature, async () => {
      const { modules } = await generated(await documentOf(feature))
      assert.deepStrictEqual([...modules.keys()], [`${feature}.ts`, "catalog.ts", "quotas.ts"])
      matches(`${feature}.ts`, modules.get(`${feature}.ts`) ?? "")
    })
  }

  it("a whole package", async () => {
    const { modules, reference } = await generated(await documentOf("package"))
    for (const [name, text] of modules) matches(`package/${name}`, text)
    matches("package/reference.md", `${reference}\n`)
    assert.deepStrictEqual([...modules.keys()], ["items.ts", "link-token.ts", "model.ts", "catalog.ts", "quotas.ts"])
  })

  it("a whole package without the module that is written by hand, whose calls are in the catalog all the same", async () => {
    const whole = await generated(await documentOf("package"))
    const { modules, reference } = await generated(await documentOf("package"), { ...acme, handWritten: ["items"] })
    assert.deepStrictEqual(modules, new Map([...whole.modules].filter(([name]) => name !== "items.ts")))
    assert.strictEqual(reference, whole.reference)
  })
})

describe("what 3.0 and 3.1 say each in its own way comes out the same", () => {
  for (const older of features.filter((name) => name.endsWith(OLDER))) {
    it(older, async () => {
      const { modules } = await generated(await documentOf(older))
      assert.deepStrictEqual(modules, (await generated(await documentOf(older.slice(0, -OLDER.length)))).modules)
    })
  }
})
