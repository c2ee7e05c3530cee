/** The results that are kept in the repository. */
import * as Schema from "effect/Schema"
import { Machine } from "../machine.ts"
import { clientNames } from "./clients.ts"
import { Queue } from "./queue.ts"
import { Cost } from "./task.ts"
import { Typing } from "./typing.ts"
import { Validation } from "./validation.ts"

export const Results = Schema.Struct({
  machine: Machine,
  /** How many processes wanted a processor, on average over a minute, before and after. */
  load: Schema.Array(Schema.Finite),
  /** By measure and client, as often as there were rounds. */
  costs: Schema.Record(
    Schema.String,
    Schema.Array(Schema.Struct({ client: Schema.Literals(clientNames), costs: Schema.Array(Cost) }))
  ),
  validation: Schema.Array(Validation),
  queue: Queue,
  typing: Schema.Array(Typing)
})
export type Results = typeof Results.Type
