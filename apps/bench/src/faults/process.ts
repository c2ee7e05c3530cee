/** The process of a client, seen from the one that measures it. */
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import { Observation } from "./observation.ts"

/** What a process says: that its client is ready and the call begins, then how it ended. */
export const Message = Schema.Union([
  Schema.TaggedStruct("Ready", {}),
  Schema.TaggedStruct("Observed", Observation.fields)
])
export type Message = typeof Message.Type

export interface Process {
  /** How the call ended. */
  readonly observation: Effect.Effect<Observation>
  /** What the client has written to the console so far. */
  readonly printed: () => string
}

// One at a time loads its client: many would slow each other down, and the calls that are being measured.
const starting = Semaphore.makeUnsafe(1)
const LONGEST_START = Duration.minutes(1)

// Beside this file, as source or compiled.
const script = fileURLToPath(import.meta.resolve(import.meta.url.endsWith(".ts") ? "./child.ts" : "./child.js"))

/** Starts a process and waits until its client is ready. It is killed when the scope closes. */
export const start = (args: ReadonlyArray<string>, url: string): Effect.Effect<Process, never, Scope.Scope> =>
  Effect.gen(function* () {
    const ready = yield* Deferred.make<void>()
    const observed = yield* Deferred.make<Observation>()
    let printed = ""
    yield* Effect.acquireRelease(
      Effect.sync(() => {
        // No variable of ours but the one that pluggy-sdk needs: a proxy, say, would be measured along.
        const child = fork(script, args, { env: { PLUGGY_API_URL: url }, silent: true })
        for (const stream of [child.stdout, child.stderr]) {
          stream?.setEncoding("utf8").on("data", (piece: string) => {
            printed += piece
          })
        }
        let last: Observation = { outcome: { _tag: "Ended" }, seconds: 0, leaks: [] }
        child.on("message", (received) => {
          const message = read(received)
          if (message._tag === "Observed") last = message
          else Deferred.doneUnsafe(ready, Effect.void)
        })
        // Only now has all that it printed arrived.
        child.on("close", () => {
          Deferred.doneUnsafe(ready, Effect.void)
          Deferred.doneUnsafe(observed, Effect.succeed(last))
        })
        return child
      }),
      (child) => Effect.sync(() => child.kill("SIGKILL"))
    )
    yield* Deferred.await(ready).pipe(Effect.timeout(LONGEST_START), Effect.orDie)
    return { observation: Deferred.await(observed), printed: () => printed }
  }).pipe(starting.withPermits(1))

const read = Schema.decodeUnknownSync(Message)
