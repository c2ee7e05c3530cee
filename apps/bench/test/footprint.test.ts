/** What must not grow unnoticed: sizes and import graphs, which are the same on every machine. Times are not judged here. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { readFileSync } from "node:fs"
import { folder } from "../src/files.ts"
import { apps, measureBundle, modulesOf } from "../src/footprint/bundles.ts"
import { imports } from "../src/footprint/imports.ts"
import { countSchemas } from "../src/footprint/schemas.ts"
import { toMarkdown } from "../src/footprint/report.ts"
import { Results } from "../src/footprint/results.ts"

const read = (name: string) => readFileSync(new URL(name, folder), "utf8")

const results = Schema.decodeSync(Schema.fromJsonString(Results))(read("footprint.json"))

describe("the results in the repository", () => {
  it("are of all imports and apps", () => {
    assert.deepStrictEqual(Object.keys(results.imports), [...imports])
    assert.deepStrictEqual(
      results.bundles.map(({ app }) => app),
      Object.keys(apps)
    )
  })

  it("are the tables that people read", () => {
    assert.strictEqual(read("footprint.md"), toMarkdown(results))
  })
})

describe("an app with one call", () => {
  it.effect("stays below its budget, and below two thirds of the official client's", () =>
    Effect.gen(function* () {
      const ours = yield* measureBundle("bankstream")
      const theirs = yield* measureBundle("official")
      assert.isAtMost(ours.gzip, 69_000)
      assert.isAtMost(ours.gzip, (theirs.gzip * 2) / 3)
    })
  )
})

for (const [provider, app] of [
  ["MoneyKit", "bankstream-moneykit"],
  ["Pluggy", "bankstream-pluggy"]
] as const) {
  describe(`an app with one call of ${provider}`, () => {
    it.effect("stays below its budget", () =>
      Effect.gen(function* () {
        const { gzip } = yield* measureBundle(app)
        assert.isAtMost(gzip, 69_000)
      })
    )
  })
}

describe("importing operations", () => {
  for (const specifier of [
    "@bankstream/plaid/catalog",
    "@bankstream/plaid/transactions",
    "@bankstream/moneykit/catalog",
    "@bankstream/moneykit/transaction-update",
    "@bankstream/pluggy/catalog",
    "@bankstream/pluggy/transactions"
  ]) {
    it.effect(`${specifier} loads no HTTP client, no limiter and no configuration`, () =>
      Effect.gen(function* () {
        const modules = yield* modulesOf(specifier)
        assert.isTrue(modules.some((file) => file.endsWith("/core/dist/operation.js")))
        const heavy = /\/effect\/dist\/(?:http\/HttpClient|persistence\/|Config\b)|\/core\/dist\/(?:client|attempt)\.js/
        assert.deepStrictEqual(
          modules.filter((file) => heavy.test(file)),
          []
        )
      })
    )
  }

  it.effect(
    "makes no schema of an object before it is needed",
    () =>
      Effect.gen(function* () {
        const { Arrays, Objects, Suspend, Union } = yield* countSchemas("@bankstream/plaid/catalog")
        assert.isAtMost(Objects, 25)
        assert.isAtMost(Union, 30)
        assert.isAtMost(Arrays, 5)
        // One promise of a schema for each name of the document.
        assert.isAtMost(Suspend, 2_300)
      }),
    // A process of its own, on a machine that is busy with other things.
    60_000
  )

  it.effect("of one group loads no other, and no catalog", () =>
    Effect.gen(function* () {
      const modules = yield* modulesOf("@bankstream/plaid/transactions")
      assert.deepStrictEqual(
        modules.flatMap((file) => /\/plaid\/dist\/([\w/-]+)\.js$/.exec(file)?.[1] ?? []).toSorted(),
        ["internal/operation", "internal/service", "model", "transactions"]
      )
    })
  )

  it.effect("of one group of MoneyKit's loads no other either", () =>
    Effect.gen(function* () {
      const modules = yield* modulesOf("@bankstream/moneykit/links")
      assert.deepStrictEqual(
        modules.flatMap((file) => /\/moneykit\/dist\/([\w/-]+)\.js$/.exec(file)?.[1] ?? []).toSorted(),
        ["error-codes", "internal/operation", "internal/service", "link-reason", "links", "model"]
      )
    })
  )

  it.effect("of one group of Pluggy's loads no other either", () =>
    Effect.gen(function* () {
      const modules = yield* modulesOf("@bankstream/pluggy/items")
      assert.deepStrictEqual(
        modules.flatMap((file) => /\/pluggy\/dist\/([\w/-]+)\.js$/.exec(file)?.[1] ?? []).toSorted(),
        ["error-codes", "internal/operation", "internal/service", "item-reason", "items", "model"]
      )
    })
  )
})
