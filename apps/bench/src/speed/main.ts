/** Measures speed side by side, and writes `results/speed.md`, `results/speed.json` and the charts: some minutes. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Array from "effect/Array"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { writeFile } from "node:fs/promises"
import { loadavg } from "node:os"
import { folder, write } from "../files.ts"
import { thisMachine } from "../machine.ts"
import { toSvg } from "./chart.ts"
import { clientNames, type ClientName } from "./clients.ts"
import { type Measure, measures } from "./measures.ts"
import { startClient, startServer, type Worker } from "./process.ts"
import { measureQueue } from "./queue.ts"
import { toMarkdown } from "./report.ts"
import { Results } from "./results.ts"
import type { Cost } from "./task.ts"
import { measureTyping } from "./typing.ts"
import { measureValidation } from "./validation.ts"

type Workers = ReadonlyMap<ClientName, Worker>

/** One after the other, in rounds, each in the other direction, so that what else the machine does falls on all of them. */
const measure = (workers: Workers, { clients, id, rounds, task, warmUp }: Measure) =>
  Effect.gen(function* () {
    const run = (client: ClientName, amount: number): Effect.Effect<Cost> =>
      workers.get(client)?.({ ...task, amount }) ?? Effect.die(`there is no ${client}`)
    if (warmUp > 0) yield* Effect.forEach(clients, (client) => run(client, warmUp), { discard: true })
    const costs = new Map<ClientName, Array<Cost>>(clients.map((client) => [client, []]))
    for (const round of Array.range(1, rounds)) {
      yield* Console.error(`${id}, round ${round} of ${rounds}`)
      for (const client of round % 2 === 0 ? clients.toReversed() : clients) {
        costs.get(client)?.push(yield* run(client, task.amount))
      }
    }
    return [id, [...costs].map(([client, each]) => ({ client, costs: each }))] as const
  })

const startAll = (url: string): Effect.Effect<Workers, never, Scope.Scope> =>
  Effect.map(
    Effect.forEach(clientNames, (client) =>
      Effect.map(startClient(client, url), (worker) => [client, worker] as const)
    ),
    (started) => new Map(started)
  )

const main = Effect.gen(function* () {
  const machine = yield* thisMachine("typescript")
  const before = loadavg()[0] ?? 0
  const url = yield* startServer
  const costs = yield* Effect.scoped(
    Effect.flatMap(startAll(url), (workers) => Effect.forEach(measures, (each) => measure(workers, each)))
  )
  yield* Console.error("validation, the queue, typing")
  const results: Results = {
    machine,
    costs: Object.fromEntries(costs),
    validation: yield* measureValidation,
    queue: yield* measureQueue(url),
    typing: yield* Effect.forEach(["official", "bankstream", "effect"] as const, measureTyping),
    load: [before, loadavg()[0] ?? 0]
  }
  yield* write("speed", Results, results, toMarkdown(results))
  for (const each of measures) {
    yield* Effect.promise(() => writeFile(new URL(`${each.id}.svg`, folder), toSvg(results, each)))
  }
}).pipe(Effect.scoped)

NodeRuntime.runMain(main)
