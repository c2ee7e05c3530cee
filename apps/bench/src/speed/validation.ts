/** Validation alone, beside `JSON.parse` of the same bytes: without a network, in a process of its own. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

/** Milliseconds for a page: medians of many. */
export const Validation = Schema.Struct({
  name: Schema.String,
  parse: Schema.Finite,
  /** Of what was just parsed. */
  validate: Schema.Finite
})
export type Validation = typeof Validation.Type

const run = promisify(execFile)
const script = fileURLToPath(new URL("../../dist/speed/validate.js", import.meta.url))

const Lines = Schema.fromJsonString(Schema.Array(Validation))

/** Ours, and effect's own decoder with and without its compiler. */
export const measureValidation: Effect.Effect<ReadonlyArray<Validation>> = Effect.map(
  Effect.forEach([[], ["--jit"]], (args) =>
    Effect.promise(() => run(process.execPath, ["--expose-gc", script, ...args])).pipe(
      Effect.flatMap(({ stdout }) => Effect.orDie(Schema.decodeEffect(Lines)(stdout)))
    )
  ),
  (lines) => lines.flat()
)
