/**
 * The fault lab: two hundred calls at once through a provider that fails every one of them.
 *
 * A client may retry a hundred times, and after that once in ten calls (`makeBudget` in src/retry.ts).
 */
import { assert, beforeAll, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import * as B from "./behaviours.ts"
import { calls, inLab, outcomeOf, patience, transports, warmUp } from "./call.ts"
import * as Server from "./server.ts"

const CALLS = 200
const RETRIES = 100
const PER_CALL = 0.1

/** Every way to fail that is worth a retry and takes no time. */
const failures = [
  B.status(503),
  B.page(502),
  B.refusal(400, "BANK_DOWN"),
  B.status(429),
  B.partly(B.http(200, { ...B.json, "content-length": "99" }, "{"), (socket) => void socket.end()),
  { at: "request", act: B.reset } as const
]

const failing = (turn: number): Server.Behaviour => failures[turn % failures.length] ?? B.ok

/** So many calls at once, each of which fails; how many requests the server got for them. */
const storm = (server: Server.Server) =>
  Effect.gen(function* () {
    const before = server.received.length
    const exits = yield* Effect.forEach(Array.from({ length: CALLS }), () => Effect.exit(calls.keyed), {
      concurrency: "unbounded"
    })
    for (const exit of exits.slice(0, 20)) assert.notStrictEqual(outcomeOf(exit), "ok")
    assert.isTrue(exits.every((exit) => exit._tag === "Failure"))
    return server.received.length - before
  })

beforeAll(() => Effect.runPromise(warmUp), patience.timeout)

for (const transport of transports) {
  it.live(
    `${CALLS} failing calls at once over ${transport} stay within the budget, leave no rejection behind, and no memory`,
    () =>
      Effect.gen(function* () {
        const unhandled = yield* unhandledRejections
        const server = yield* Server.start(failing)
        const storms = Effect.gen(function* () {
          const first = yield* storm(server)
          assert.isAtMost(first, CALLS + RETRIES + CALLS * PER_CALL)
          assert.isAtLeast(first, CALLS + RETRIES, "the budget is there to be used")

          const before = yield* heap
          const later = yield* Effect.forEach(Array.from({ length: 2 }), () => storm(server))
          for (const sent of later) {
            assert.isAtMost(sent, Math.ceil(CALLS * (1 + PER_CALL)), "it is used up")
            assert.isAtLeast(sent, CALLS)
          }
          // What the server remembers of the requests is the test's, not the client's.
          server.received.length = 0
          server.connections.length = 0
          const grown = (yield* heap) - before
          assert.isBelow(grown / (later.length * CALLS), 2_500, "bytes that are kept of a call")
        })
        yield* inLab(storms, server.url, transport)
        assert.deepStrictEqual(unhandled, [])
      }),
    patience
  )
}

/** The rejections that nobody handled while the test ran. */
const unhandledRejections = Effect.acquireRelease(
  Effect.sync(() => {
    const reasons: Array<unknown> = []
    const listener = (reason: unknown) => void reasons.push(reason)
    process.on("unhandledRejection", listener)
    return { reasons, listener }
  }),
  ({ listener }) => Effect.sync(() => process.off("unhandledRejection", listener))
).pipe(Effect.map(({ reasons }) => reasons))

setFlagsFromString("--expose-gc")
// The flag makes a function of that name in every context that is new.
const collect = runInNewContext("gc") as () => void

/** The bytes in use once connections have gone and all garbage with them. */
const heap = Effect.gen(function* () {
  yield* Effect.sleep("50 millis")
  collect()
  return process.memoryUsage().heapUsed
})
