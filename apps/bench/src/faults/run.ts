/** Runs every client against every fault, each pair in a process and before a server of its own. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { WORDS } from "./answers.ts"
import { type Fault, faults } from "./cases.ts"
import { type ClientName, clientNames, clients } from "./clients.ts"
import { Observation } from "./observation.ts"
import { plantedIn } from "./planted.ts"
import { start } from "./process.ts"
import { serve } from "./server.ts"

/** One client and one fault: what came of it. */
export const Cell = Schema.Struct({
  fault: Schema.String,
  client: Schema.Literals(clientNames),
  ...Observation.fields,
  /** How many requests the server received. */
  requests: Schema.Int,
  /** What the client wrote to the console by itself: how many characters, and whether the answer is among them. */
  console: Schema.Struct({ characters: Schema.Int, answer: Schema.Boolean })
})
export type Cell = typeof Cell.Type

/** How long a call is waited for. */
const PATIENCE = Duration.seconds(100)

/** How many quick cells run at once. Slow ones all do: they do nothing but wait. */
const QUICK_AT_ONCE = 2

/** All cells, in the order of the faults. `onCell` is told of each as it ends. */
export const runAll = (onCell: (cell: Cell) => Effect.Effect<void>): Effect.Effect<ReadonlyArray<Cell>> =>
  Effect.gen(function* () {
    const pairs = faults.flatMap((fault) => clientNames.map((client) => ({ fault, client })))
    const run = (slow: boolean, concurrency: number | "unbounded") =>
      Effect.forEach(
        pairs.filter(({ fault }) => fault.slow === slow),
        ({ client, fault }) => Effect.tap(measure(client, fault, PATIENCE), onCell),
        { concurrency }
      )
    const cells = yield* Effect.all([run(true, "unbounded"), run(false, QUICK_AT_ONCE)], { concurrency: 2 })
    return pairs.flatMap(({ client, fault }) =>
      cells.flat().filter((cell) => cell.client === client && cell.fault === fault.id)
    )
  })

/** One cell: a call that is given `patience`, counted from when its client is ready. */
export const measure = (client: ClientName, fault: Fault, patience: Duration.Duration): Effect.Effect<Cell> =>
  Effect.scoped(
    Effect.gen(function* () {
      const { provider } = clients[client]
      const server = yield* serve(fault.script(provider, fault.call))
      const child = yield* start([client, fault.call, server.url], server.url)
      const { leaks, outcome, seconds } = yield* child.observation.pipe(
        Effect.timeoutOrElse({
          duration: patience,
          orElse: () =>
            Effect.succeed<Observation>({
              outcome: { _tag: "Waiting" },
              seconds: Duration.toSeconds(patience),
              leaks: []
            })
        })
      )
      const printed = child.printed()
      return {
        fault: fault.id,
        client,
        outcome,
        requests: server.received(),
        seconds: Math.round(seconds * 100) / 100,
        leaks: [...leaks, ...plantedIn(printed).map((secret) => ({ secret, print: "console" }))],
        console: { characters: printed.length, answer: printed.includes(WORDS) }
      }
    })
  )
