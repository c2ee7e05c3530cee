/** What was called: the last calls of all providers, for whoever wants to know what a program did. */
import type { Provider } from "./world.ts"

/** A call that was received. */
export interface CallRecord {
  readonly provider: Provider
  /** The operation's id; `unknown` for a route that is none. */
  readonly operation: string
  /** The status that was answered; 0 when the connection was cut, or the caller gave up. */
  readonly status: number
}

/** Older calls than these are forgotten. */
const KEPT = 10_000

/** The calls that were received. */
export interface Journal {
  readonly add: (call: CallRecord) => void
  /** Oldest first. */
  readonly list: () => ReadonlyArray<CallRecord>
  readonly clear: () => void
}

/** A journal in which nothing is written yet. */
export const makeJournal = (): Journal => {
  const ring: Array<CallRecord> = []
  let oldest = 0
  return {
    add: (call) => {
      if (ring.length < KEPT) {
        ring.push(call)
        return
      }
      ring[oldest] = call
      oldest = (oldest + 1) % KEPT
    },
    list: () => [...ring.slice(oldest), ...ring.slice(0, oldest)],
    clear: () => {
      ring.length = 0
      oldest = 0
    }
  }
}
