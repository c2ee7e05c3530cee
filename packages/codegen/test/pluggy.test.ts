/** What the generator is told of Pluggy, held to Pluggy's contract where that lies beside the repository. */
import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import type { Json } from "../src/document.ts"
import { pluggy } from "../src/pluggy/provider.ts"
import { generated, turned } from "./acme.ts"

describe("Pluggy's contract", { timeout: 60_000 }, () => {
  const file = new URL("../../../../shared/contracts/pluggy.openapi.json", import.meta.url)
  const contract = (): Json | undefined => {
    try {
      // A file of JSON is JSON.
      return JSON.parse(readFileSync(file, "utf8")) as Json
    } catch {
      console.warn("skipped: ../shared/contracts/pluggy.openapi.json is not beside this repository")
      return undefined
    }
  }

  it("has a sentence of ours for each of its operations, and needs every patch", async ({ skip }) => {
    const { remarks } = await generated(contract() ?? skip(), pluggy)
    assert.deepStrictEqual(remarks, [])
  })

  it("in another order gives the same modules", async ({ skip }) => {
    const document = contract() ?? skip()
    assert.deepStrictEqual(await generated(turned(document), pluggy), await generated(document, pluggy))
  })
})

describe("what the generator is told of Pluggy", () => {
  it("has a reason for every patch, and no place twice", () => {
    const places = pluggy.patches.map(({ at }) => at.join("/"))
    assert.deepStrictEqual(places.length, new Set(places).size)
    for (const { reason } of pluggy.patches) assert.match(reason, /\S{2,} .*[a-z)]$/)
  })

  it("is told of operations that there are", () => {
    for (const words of [pluggy.details, pluggy.replacements]) {
      for (const id of Object.keys(words)) assert.property(pluggy.operations, id)
    }
  })
})
