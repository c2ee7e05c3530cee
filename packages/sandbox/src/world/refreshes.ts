import { between, hashOf } from "./hash.ts"
import type { Provider } from "./model.ts"
import { providerOf } from "./portfolio.ts"

const HOUR = 3_600_000

/** How often a provider reads a bank. Between two times nothing comes to light, nothing changes and nothing goes. */
const PERIODS: Readonly<Record<Provider, number>> = {
  plaid: 6 * HOUR,
  moneykit: 6 * HOUR,
  // Documented, of the plan that most have.
  pluggy: 24 * HOUR
}

/** The hour of the day that times are counted from: it comes shortly before the evening on which a world begins. */
const FIRST = 18 * HOUR

/** Shifts the times of each connection: not all banks are read at once. */
const LONGEST_SHIFT_SECONDS = 2 * 3_600

/** When a connection's bank is read, for ever, whatever is asked for beside. */
export interface Schedule {
  /** The last time up to an instant. */
  readonly before: (instant: number) => number
  /** The first time from an instant on. */
  readonly after: (instant: number) => number
}

/** The times of the connection with a number. */
export const scheduleOf = (seed: number, connection: number): Schedule => {
  const period = PERIODS[providerOf(connection)]
  const shift = FIRST + between(hashOf(seed, connection, 0x72656672), 1, 0, LONGEST_SHIFT_SECONDS) * 1_000
  return {
    before: (instant) => Math.floor((instant - shift) / period) * period + shift,
    after: (instant) => Math.ceil((instant - shift) / period) * period + shift
  }
}
