/** The results that are kept in the repository. */
import * as Schema from "effect/Schema"
import { Machine } from "../machine.ts"
import { Cell } from "./run.ts"

export const Results = Schema.Struct({ machine: Machine, cells: Schema.Array(Cell) })
export type Results = typeof Results.Type
