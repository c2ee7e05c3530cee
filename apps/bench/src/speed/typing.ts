/** What the compiler does for an app that uses 20 operations, as it tells by itself. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

export const Typing = Schema.Struct({
  app: Schema.Literals(["official", "bankstream", "effect"]),
  instantiations: Schema.Int,
  types: Schema.Int,
  /** Seconds. */
  check: Schema.Finite,
  total: Schema.Finite
})
export type Typing = typeof Typing.Type

const here = fileURLToPath(new URL("../..", import.meta.url))
const compiler = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc")
const run = promisify(execFile)

const numberOf = (name: string, text: string): number => Number(new RegExp(`^${name}: +([\\d.]+)`, "m").exec(text)?.[1])

/** Checks one of the apps in `typed`, with nothing of it known before. */
export const measureTyping = (app: Typing["app"]): Effect.Effect<Typing> =>
  Effect.acquireUseRelease(
    // Within the package, so that its dependencies are found.
    Effect.promise(() => mkdtemp(join(here, "dist/typing-"))),
    (folder) =>
      Effect.promise(async () => {
        const config = {
          extends: join(here, "../../tsconfig.base.json"),
          compilerOptions: {
            composite: false,
            incremental: false,
            noEmit: true,
            rewriteRelativeImportExtensions: false,
            types: ["node"],
            typeRoots: [join(here, "node_modules/@types")],
            rootDir: here
          },
          files: [join(here, `src/speed/typed/${app}.ts`)]
        }
        await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config))
        const { stdout } = await run(process.execPath, [compiler, "-p", folder, "--extendedDiagnostics"])
        return {
          app,
          instantiations: numberOf("Instantiations", stdout),
          types: numberOf("Types", stdout),
          check: numberOf("Check time", stdout),
          total: numberOf("Total time", stdout)
        }
      }),
    (folder) => Effect.promise(() => rm(folder, { recursive: true }))
  )
