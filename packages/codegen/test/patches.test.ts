/** Corrections to a document, and what is said beside it. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"
import type { Json } from "../src/document.ts"
import { applyOverlay } from "../src/overlay.ts"
import { applyPatches, type Patch } from "../src/patches.ts"
import { moneykit } from "../src/moneykit/provider.ts"
import { plaid } from "../src/plaid/provider.ts"
import { generated, turned } from "./acme.ts"

describe("a patch", () => {
  const document: Json = { info: { title: "Acme" }, tags: ["a", true], paths: { "/a/b": {} } }
  const reason = "somebody saw it"
  const apply = (...patches: ReadonlyArray<Omit<Patch, "reason">>) =>
    applyPatches(
      document,
      patches.map((patch) => ({ reason, ...patch }))
    )

  it.effect("replaces, adds and removes what it found, in the order of the patches", () =>
    Effect.gen(function* () {
      const patched = yield* apply(
        { at: ["tags", "1"], found: true, becomes: "b" },
        { at: ["info", "version"], becomes: "1" },
        { at: ["info", "version"], found: "1", becomes: "2" },
        { at: ["paths", "/a/b"], found: {} }
      )
      assert.deepStrictEqual(patched, {
        document: { info: { title: "Acme", version: "2" }, tags: ["a", "b"], paths: {} },
        unneeded: []
      })
    })
  )

  it.effect("is not needed where the document says already what the patch would make it say", () =>
    Effect.gen(function* () {
      const { document: patched, unneeded } = yield* apply(
        { at: ["info", "title"], found: "Akme", becomes: "Acme" },
        { at: ["components", "schemas", "A"], found: {} }
      )
      assert.deepStrictEqual(patched, document)
      assert.deepStrictEqual(
        unneeded.map(({ at }) => at),
        [
          ["info", "title"],
          ["components", "schemas", "A"]
        ]
      )
    })
  )

  const misfits: ReadonlyArray<readonly [what: string, patch: Omit<Patch, "reason">, place: string]> = [
    ["something else stands there", { at: ["info", "title"], found: "A", becomes: "B" }, "#/info/title"],
    ["nothing stands there", { at: ["paths", "/a/c"], found: {}, becomes: [] }, "#/paths/~1a~1c"],
    ["there is nothing to add it to", { at: ["components", "schemas", "A"], becomes: {} }, "#/components/schemas/A"],
    ["it would be a part of a text", { at: ["info", "title", "short"], becomes: "A" }, "#/info/title/short"],
    ["something stands where it adds", { at: ["info", "title"], becomes: "B" }, "#/info/title"]
  ]
  for (const [what, patch, place] of misfits) {
    it.effect(`fails with its place and its reason when ${what}`, () =>
      Effect.gen(function* () {
        const { message } = yield* Effect.flip(apply(patch))
        assert.strictEqual(
          message,
          `${place}: is neither what a patch corrects nor what it makes of it; the patch is there because ${reason}`
        )
      })
    )
  }
})

describe("an overlay", () => {
  const document = (words: Readonly<Record<string, Json>>): Json => ({
    paths: { "/a": { parameters: [], post: { operationId: "aGet", ...words }, get: { operationId: "b" } } }
  })

  it("says what the document does not, of the operations that it names", () => {
    const overlay = { aGet: { "x-replayable": true }, other: { "x-replayable": true } }
    assert.deepStrictEqual(applyOverlay(document({}), overlay), document({ "x-replayable": true }))
  })

  it("is silent where the document speaks itself", () => {
    const overlay = { aGet: { "x-replayable": true, "x-window": {} } }
    assert.deepStrictEqual(
      applyOverlay(document({ "x-replayable": false }), overlay),
      document({ "x-replayable": false, "x-window": {} })
    )
  })

  it("is believed where the document means something else by the same key", () => {
    const overlay = { aGet: { "x-pagination": { style: "page_total" } } }
    assert.deepStrictEqual(
      applyOverlay(document({ "x-pagination": "by page" }), overlay, ["x-pagination"]),
      document({ "x-pagination": { style: "page_total" } })
    )
    assert.deepStrictEqual(applyOverlay(document({ "x-pagination": "by page" }), {}, ["x-pagination"]), document({}))
  })
})

describe.each([plaid, moneykit])("$title's contract", { timeout: 60_000 }, (provider) => {
  const file = new URL(`../../../../shared/contracts/${provider.name}.openapi.json`, import.meta.url)
  const contract = (): Json | undefined => {
    try {
      // A file of JSON is JSON.
      return JSON.parse(readFileSync(file, "utf8")) as Json
    } catch {
      console.warn(`skipped: ../shared/contracts/${provider.name}.openapi.json is not beside this repository`)
      return undefined
    }
  }

  const withoutNotes = (json: Json): Json =>
    JSON.parse(JSON.stringify(json, (key, value: unknown) => (key.startsWith("x-") ? undefined : value))) as Json

  it("without its own notes, and with the overlay's, gives the same modules", async ({ skip }) => {
    const document = contract() ?? skip()
    const bare = withoutNotes(document)
    assert.notDeepEqual(bare, document)
    assert.deepStrictEqual(await generated(bare, provider), await generated(document, provider))
    const alone = await generated(bare, { ...provider, overlay: {} })
    assert.notInclude([...alone.modules.values()].join(""), "updateOperation")
  })

  it("in another order gives the same modules", async ({ skip }) => {
    const document = contract() ?? skip()
    assert.deepStrictEqual(await generated(turned(document), provider), await generated(document, provider))
  })

  it("has a sentence of ours for each of its operations, and fits every patch", async ({ skip }) => {
    const { remarks } = await generated(contract() ?? skip(), provider)
    assert.deepStrictEqual(
      remarks.filter((remark) => !remark.startsWith("This document does not need")),
      []
    )
  })
})

describe("what is said of Plaid's calls", () => {
  it("tells by which field each of those that is about money acts once", () => {
    const keys = Object.entries(plaid.overlay).flatMap(([id, notes]) => {
      const key = notes["x-idempotency-field"]
      // A score moves nothing.
      return typeof key === "string" && id !== "signalEvaluate" ? [[id, key] as const] : []
    })
    assert.lengthOf(keys, 13)
    for (const [id, key] of keys) assert.include(plaid.details[id] ?? "", `It acts once per \`${key}\``, id)
  })
})
