/** Measures the sandbox, and writes `results/sandbox.md` and `results/sandbox.json`: about two minutes. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Array from "effect/Array"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Os from "node:os"
import { write } from "../files.ts"
import { thisMachine } from "../machine.ts"
import { type Case, cases, requestsOf } from "./cases.ts"
import { load, type Request } from "./load.ts"
import { type Running, start } from "./process.ts"
import { toMarkdown } from "./report.ts"
import { Results } from "./results.ts"

const STARTS = 9
/** Seconds of each case, after a first one that is not counted. */
const SECONDS = 5
const STEPS = 10
const STEP = 10_000

const speedOf = (sandbox: Running, requests: ReadonlyArray<Request>) =>
  Effect.promise(async () => {
    await load(requests, { seconds: 1 })
    const before = sandbox.processorTime()
    const { bytes, requests: answered, seconds } = await load(requests, { seconds: SECONDS })
    return {
      perSecond: answered / seconds,
      perProcessorSecond: answered / (sandbox.processorTime() - before),
      size: bytes / answered / 1024
    }
  })

const main = Effect.gen(function* () {
  const machine = yield* thisMachine("@bankstream/sandbox")
  yield* Console.error("starts")
  const starts = yield* Effect.forEach(Array.range(1, STARTS), () =>
    Effect.scoped(
      Effect.map(start, ({ processorTime, startedIn }) => ({
        elapsed: startedIn,
        processor: processorTime() * 1000
      }))
    )
  )
  const sandbox = yield* start
  const requests = yield* requestsOf(sandbox)
  const speeds: Record<string, (typeof Results.Type.speeds)[string]> = {}
  // Its keys, which Object.keys gives as any strings.
  for (const id of Object.keys(cases) as ReadonlyArray<Case>) {
    yield* Console.error(cases[id])
    speeds[id] = yield* speedOf(sandbox, requests[id])
  }
  yield* Console.error("memory")
  const fresh = yield* start
  const { plaidWalk } = yield* requestsOf(fresh)
  const memory = [{ requests: 0, megabytes: fresh.memory() }]
  for (const step of Array.range(1, STEPS)) {
    yield* Effect.promise(() => load(plaidWalk, { requests: STEP }))
    memory.push({ requests: step * STEP, megabytes: fresh.memory() })
  }
  const [busy = 0] = Os.loadavg()
  const results: Results = { machine, busy, starts, speeds, memory }
  yield* write("sandbox", Results, results, toMarkdown(results))
}).pipe(Effect.scoped, Effect.provide(FetchHttpClient.layer))

NodeRuntime.runMain(main)
