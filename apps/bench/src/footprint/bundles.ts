/** The size of an app with one call, as a bundler leaves it. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { type OutputChunk, rolldown } from "rolldown"

export const apps = {
  official: "plaid",
  bankstream: "Bankstream's Plaid over fetch, effect included",
  "bankstream-moneykit": "Bankstream's MoneyKit over fetch, effect included",
  "official-pluggy": "pluggy-sdk",
  "bankstream-pluggy": "Bankstream's Pluggy over fetch, effect included",
  effect: "effect alone: one call, one schema"
} as const
export type App = keyof typeof apps

/** The official client that an app's size is compared with, if there is one. */
export const officialOf = (app: App): App | undefined =>
  app.endsWith("-moneykit") ? undefined : app.endsWith("-pluggy") ? "official-pluggy" : "official"

export const Bundle = Schema.Struct({
  app: Schema.Literals([
    "official",
    "bankstream",
    "bankstream-moneykit",
    "official-pluggy",
    "bankstream-pluggy",
    "effect"
  ]),
  /** Bytes, minified. */
  minified: Schema.Int,
  /** Bytes, minified and compressed. */
  gzip: Schema.Int
})
export type Bundle = typeof Bundle.Type

/** Bundles an app for Node, whose own modules stay outside. */
export const measureBundle = (app: App): Effect.Effect<Bundle> =>
  Effect.map(
    // As it is compiled: that is what an app's bundler is given.
    bundle(fileURLToPath(new URL(`../../dist/footprint/apps/${app}.js`, import.meta.url)), true),
    (chunks) => {
      const code = chunks.map((chunk) => chunk.code).join("")
      return { app, minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length }
    }
  )

/** The files that an import loads, Node's own aside. */
export const modulesOf = (specifier: string): Effect.Effect<ReadonlyArray<string>> =>
  Effect.map(bundle(fileURLToPath(import.meta.resolve(specifier)), false), (chunks) =>
    chunks.flatMap((chunk) => chunk.moduleIds)
  )

const bundle = (input: string, isShaken: boolean): Effect.Effect<ReadonlyArray<OutputChunk>> =>
  Effect.promise(async () => {
    const build = await rolldown({ input, platform: "node", logLevel: "silent", treeshake: isShaken })
    const { output } = await build.generate({ format: "esm", minify: isShaken })
    await build.close()
    return output.filter((file) => file.type === "chunk")
  })
