/** How long the compiler takes for a provider's package, everything before it being built. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const packages = fileURLToPath(new URL("../../../../packages/", import.meta.url))
const compiler = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc")

const run = promisify(execFile)

/** `tsc -b` of packages/plaid into an empty folder, in milliseconds. */
export const measureBuild: Effect.Effect<number> = Effect.acquireUseRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "bankstream-build-"))),
  (folder) =>
    Effect.gen(function* () {
      const config = {
        extends: join(packages, "plaid/tsconfig.json"),
        compilerOptions: {
          rootDir: join(packages, "plaid/src"),
          outDir: folder,
          tsBuildInfoFile: join(folder, ".tsbuildinfo"),
          typeRoots: [join(packages, "plaid/node_modules/@types")]
        },
        include: [join(packages, "plaid/src")],
        references: [{ path: join(packages, "core") }]
      }
      const project = join(folder, "tsconfig.json")
      yield* Effect.promise(() => writeFile(project, JSON.stringify(config)))
      const start = yield* Clock.currentTimeMillis
      yield* Effect.promise(() => run(process.execPath, [compiler, "-b", project]))
      return (yield* Clock.currentTimeMillis) - start
    }),
  (folder) => Effect.promise(() => rm(folder, { recursive: true }))
)
