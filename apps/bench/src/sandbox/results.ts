/** The results that are kept in the repository. */
import * as Schema from "effect/Schema"
import { Machine } from "../machine.ts"

/** What a case came to. */
const Speed = Schema.Struct({
  /** Requests per second of the clock. */
  perSecond: Schema.Finite,
  /** Requests per second that the process had a processor for. */
  perProcessorSecond: Schema.Finite,
  /** Kilobytes of an answer. */
  size: Schema.Finite
})

export const Results = Schema.Struct({
  machine: Machine,
  /** How many processes wanted a processor in the last minute, at the end of the measurement. */
  busy: Schema.Finite,
  /** Milliseconds: by the clock, and what of them the process had a processor for. */
  starts: Schema.Array(Schema.Struct({ elapsed: Schema.Finite, processor: Schema.Finite })),
  speeds: Schema.Record(Schema.String, Speed),
  /** Megabytes after so many requests. */
  memory: Schema.Array(Schema.Struct({ requests: Schema.Int, megabytes: Schema.Finite }))
})
export type Results = typeof Results.Type
