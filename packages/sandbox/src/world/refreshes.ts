import { between, hashOf } from "./hash.ts"

/** How often a provider reads a bank. Between two times nothing comes to light, nothing changes and nothing goes. */
const PERIOD = 6 * 3_600_000

/** Shifts the times of each connection: not all banks are read at once. */
const LONGEST_SHIFT_SECONDS = 2 * 3_600

/** When a connection's bank is read: four times a day for ever, whatever is asked for beside. */
export interface Schedule {
  /** The last time up to an instant. */
  readonly before: (instant: number) => number
  /** The first time from an instant on. */
  readonly after: (instant: number) => number
}

/** The times of the connection with a number. */
export const scheduleOf = (seed: number, connection: number): Schedule => {
  const shift = between(hashOf(seed, connection, 0x72656672), 1, 0, LONGEST_SHIFT_SECONDS) * 1_000
  return {
    before: (instant) => Math.floor((instant - shift) / PERIOD) * PERIOD + shift,
    after: (instant) => Math.ceil((instant - shift) / PERIOD) * PERIOD + shift
  }
}
