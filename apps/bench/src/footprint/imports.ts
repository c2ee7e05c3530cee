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

/** What of ours is imported, by the provider's name and by one of its groups. */
const ours = (provider: "plaid" | "moneykit" | "pluggy", group: string) => {
  const everything = [`@bankstream/${provider}/catalog`]
  const one = [`@bankstream/${provider}/${group}`]
  return {
    everything: { title: `\`${everything[0]}\`: all operations`, modules: everything },
    everythingAfter: { title: "the same, in an app that has effect", modules: everything, after: EFFECT },
    group: { title: `\`${one[0]}\`: one group`, modules: one },
    groupAfter: { title: "the same, in an app that has effect", modules: one, after: EFFECT },
    app: { title: `an app: \`@bankstream/${provider}\` and one group`, modules: [`@bankstream/${provider}`, ...one] }
  } as const satisfies Record<string, Case>
}

const plaid = ours("plaid", "transactions")
const moneykit = ours("moneykit", "links")
const pluggy = ours("pluggy", "transactions")

/** The imports, each official client before what is compared with it; MoneyKit has none. */
export const cases = {
  official: { title: '`import "plaid"`', modules: ["plaid"] },
  effect: { title: "effect, as far as operations need it", modules: EFFECT },
  ...plaid,
  everythingMoneyKit: moneykit.everything,
  everythingMoneyKitAfter: moneykit.everythingAfter,
  groupMoneyKit: moneykit.group,
  groupMoneyKitAfter: moneykit.groupAfter,
  appMoneyKit: moneykit.app,
  officialPluggy: { title: '`import "pluggy-sdk"`', modules: ["pluggy-sdk"] },
  everythingPluggy: pluggy.everything,
  everythingPluggyAfter: pluggy.everythingAfter,
  groupPluggy: pluggy.group,
  groupPluggyAfter: pluggy.groupAfter,
  appPluggy: pluggy.app
} as const satisfies Record<string, Case>
export type Import = keyof typeof cases

/** The official client that an import is compared with, if there is one. */
export const officialOf = (name: Import): Import | undefined =>
  name.includes("MoneyKit") ? undefined : name.includes("Pluggy") ? "officialPluggy" : "official"

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
