/** The results that are kept in the repository. */
import * as Schema from "effect/Schema"
import { Machine } from "../machine.ts"
import { Bundle } from "./bundles.ts"
import { Cost } from "./imports.ts"

export const Results = Schema.Struct({
  machine: Machine,
  /** Each import as often as there were rounds. */
  imports: Schema.Record(Schema.String, Schema.Array(Cost)),
  bundles: Schema.Array(Bundle),
  /** Milliseconds. */
  builds: Schema.Array(Schema.Finite)
})
export type Results = typeof Results.Type
