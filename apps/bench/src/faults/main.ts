/** Measures every fault and writes `results/faults.md` and `results/faults.json`. Takes about two minutes. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { write } from "../files.ts"
import { faults } from "./cases.ts"
import { clientNames } from "./clients.ts"
import { thisMachine } from "../machine.ts"
import { toMarkdown } from "./report.ts"
import { Results } from "./results.ts"
import { type Cell, runAll } from "./run.ts"

const main = Effect.gen(function* () {
  const machine = yield* thisMachine()
  const all = faults.length * clientNames.length
  let done = 0
  const cells = yield* runAll(({ client, fault, outcome, seconds }: Cell) =>
    Console.error(`${++done}/${all} ${fault}, ${client}: ${outcome._tag}, ${seconds} s`)
  )
  yield* write("faults", Results, { machine, cells }, toMarkdown(machine, cells))
})

NodeRuntime.runMain(main)
