/** How many bytes a call allocates, which is the same on every machine, as times are not. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

export const Allocation = Schema.Struct({
  /** Bytes for a small call, its answer's JSON included and its transport not. */
  call: Schema.Int,
  /** Bytes for validating a page of which every row is as documented. */
  validation: Schema.Int
})
export type Allocation = typeof Allocation.Type

const run = promisify(execFile)
const script = fileURLToPath(new URL("../../dist/speed/allocate.js", import.meta.url))

/** Megabytes: more than a round allocates, so that no collection comes in between. */
const YOUNG = 512

/** Counts them in a process of its own. */
export const measureAllocation: Effect.Effect<Allocation> = Effect.promise(() =>
  run(process.execPath, ["--expose-gc", `--min-semi-space-size=${YOUNG}`, `--max-semi-space-size=${YOUNG}`, script])
).pipe(
  Effect.flatMap(({ stdout }) => Schema.decodeEffect(Schema.fromJsonString(Allocation))(stdout)),
  Effect.orDie
)
