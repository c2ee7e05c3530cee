/** How many schemas there are once something is imported, by their kind. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const Counts = Schema.Struct({ Objects: Schema.Int, Union: Schema.Int, Arrays: Schema.Int, Suspend: Schema.Int })
export type Counts = typeof Counts.Type

const run = promisify(execFile)

const script = (specifier: string): string => `
  import * as SchemaAST from "effect/SchemaAST"
  import "effect/Schema"
  import { queryObjects } from "node:v8"
  const count = () => ["Objects", "Union", "Arrays", "Suspend"].map((kind) => [kind, queryObjects(SchemaAST[kind])])
  const before = Object.fromEntries(count())
  await import(${JSON.stringify(specifier)})
  console.log(JSON.stringify(Object.fromEntries(count().map(([kind, number]) => [kind, number - before[kind]]))))
`

/** Counted in a process of its own, effect's own aside. */
export const countSchemas = (specifier: string): Effect.Effect<Counts> =>
  Effect.promise(() =>
    run(process.execPath, ["--no-warnings", "--input-type=module", "--eval", script(specifier)], {
      cwd: fileURLToPath(new URL("../..", import.meta.url))
    })
  ).pipe(Effect.flatMap(({ stdout }) => Effect.orDie(Schema.decodeEffect(Schema.fromJsonString(Counts))(stdout))))
