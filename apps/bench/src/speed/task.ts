/** What a process of a client is told to do, and what it tells of it. */
import * as Schema from "effect/Schema"

/** What there is to do; `amount` is how many calls, pages or rows. */
export const Task = Schema.Struct({
  provider: Schema.Literals(["plaid", "pluggy"]),
  kind: Schema.Literals(["small", "page", "sync", "list"]),
  amount: Schema.Int
})
export type Task = typeof Task.Type

/** What it took. */
export const Cost = Schema.Struct({
  /** Calls, pages or rows that came. */
  done: Schema.Int,
  /** Milliseconds. */
  wall: Schema.Finite,
  /** Milliseconds of the processor's, of all threads. */
  cpu: Schema.Finite,
  /** Bytes of the heap at the beginning and the most that was seen between two pages; of updates and lists, after a collection. */
  heapBefore: Schema.Int,
  heapPeak: Schema.Int,
  /** Bytes of the heap at the end, likewise. */
  heapAfter: Schema.Int
})
export type Cost = typeof Cost.Type
