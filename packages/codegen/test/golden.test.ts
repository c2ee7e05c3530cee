/**
 * What the generator writes for small documents, one for each thing that documents say.
 *
 * `GOLDEN=write` writes test/golden anew instead of comparing; read the difference before it is committed.
 */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { documentOf, generated } from "./acme.ts"

const GOLDEN = new URL("golden/", import.meta.url)

const isWriting = process.env["GOLDEN"] === "write"

const features = readdirSync(new URL("documents/", import.meta.url)).map((file) => file.replace(/\.yaml$/, ""))

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
  for (const feature of features) {
    it(feature, async () => {
      const { modules } = await generated(await documentOf(feature))
      matches(`${feature}.ts`, modules.get(`${feature}.ts`) ?? "no such module")
    })
  }
})
