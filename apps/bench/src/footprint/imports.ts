/** What an import costs, in time and in heap, each in a process of its own. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const EFFECT = ["effect/Context", "effect/Effect", "effect/Schema", "effect/Stream"]

interface Case {
  readonly title: string
  /** What is imported. */
  readonly modules: ReadonlyArray<string>
  /** What is there before, and not counted. */
  readonly after?: ReadonlyArray<string>
}

/** The imports, the one first that the others are compared with. */
export const cases = {
  official: { title: '`import "plaid"`', modules: ["plaid"] },
  effect: { title: "effect, as far as operations need it", modules: EFFECT },
  everything: { title: "`@bankstream/plaid/catalog`: all operations", modules: ["@bankstream/plaid/catalog"] },
  everythingAfter: {
    title: "the same, in an app that has effect",
    modules: ["@bankstream/plaid/catalog"],
    after: EFFECT
  },
  group: { title: "`@bankstream/plaid/transactions`: one group", modules: ["@bankstream/plaid/transactions"] },
  groupAfter: {
    title: "the same, in an app that has effect",
    modules: ["@bankstream/plaid/transactions"],
    after: EFFECT
  },
  app: {
    title: "an app: `@bankstream/plaid` and one group",
    modules: ["@bankstream/plaid", "@bankstream/plaid/transactions"]
  }
} as const satisfies Record<string, Case>
export type Import = keyof typeof cases

// Its keys, which Object.keys gives as any strings.
export const imports = Object.keys(cases) as ReadonlyArray<Import>

/** One import: milliseconds, and megabytes of heap after a collection. */
export const Cost = Schema.Struct({ time: Schema.Finite, heap: Schema.Finite })
export type Cost = typeof Cost.Type

const run = promisify(execFile)

const script = (modules: ReadonlyArray<string>, after: ReadonlyArray<string>): string => `
  for (const name of ${JSON.stringify(after)}) await import(name)
  gc()
  const heap = process.memoryUsage().heapUsed
  const start = performance.now()
  await Promise.all(${JSON.stringify(modules)}.map((name) => import(name)))
  const time = performance.now() - start
  gc()
  console.log(JSON.stringify({ time, heap: (process.memoryUsage().heapUsed - heap) / 1e6 }))
`

export const measureImport = (name: Import): Effect.Effect<Cost> => {
  const { modules, after = [] }: Case = cases[name]
  const args = ["--expose-gc", "--input-type=module", "--eval", script(modules, after)]
  return Effect.promise(() =>
    run(process.execPath, args, { cwd: fileURLToPath(new URL("../..", import.meta.url)) })
  ).pipe(Effect.flatMap(({ stdout }) => Effect.orDie(Schema.decodeEffect(Schema.fromJsonString(Cost))(stdout))))
}
