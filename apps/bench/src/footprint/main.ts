/** Measures imports, bundles and builds, and writes `results/footprint.md` and `results/footprint.json`: about a minute. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Array from "effect/Array"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { write } from "../files.ts"
import { thisMachine } from "../machine.ts"
import { measureBuild } from "./builds.ts"
import { apps, measureBundle, type App } from "./bundles.ts"
import { imports, measureImport } from "./imports.ts"
import { toMarkdown } from "./report.ts"
import { Results } from "./results.ts"

const ROUNDS = 9
const BUILDS = 3

const main = Effect.gen(function* () {
  const machine = yield* thisMachine("rolldown", "typescript")
  // In rounds, so that what else the machine does falls on all of them.
  const rounds = yield* Effect.forEach(Array.range(1, ROUNDS), (round) =>
    Effect.andThen(Console.error(`imports, round ${round} of ${ROUNDS}`), Effect.forEach(imports, measureImport))
  )
  yield* Console.error("bundles")
  // Its keys, which Object.keys gives as any strings.
  const bundles = yield* Effect.forEach(Object.keys(apps) as ReadonlyArray<App>, measureBundle)
  yield* Console.error("builds")
  const builds = yield* Effect.forEach(Array.range(1, BUILDS), () => measureBuild)
  const results: Results = {
    machine,
    imports: Object.fromEntries(imports.map((name, index) => [name, rounds.flatMap((costs) => costs[index] ?? [])])),
    bundles,
    builds
  }
  yield* write("footprint", Results, results, toMarkdown(results))
})

NodeRuntime.runMain(main)
