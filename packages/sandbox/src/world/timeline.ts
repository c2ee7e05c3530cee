import type { DayNumber } from "./calendar.ts"
import { finish, fold } from "./hash.ts"

/** Two years. A fixed number of days, so that an account has the same number of transactions in every window. */
export const WINDOW_DAYS = 730

/**
 * Where an account's transactions fall in time: `perWindow` of them in any 730 days, spread evenly, without beginning
 * or end. Each has an ordinal counted from 1970-01-01 that never changes; a window only looks at a stretch of them.
 * Both directions are plain arithmetic on whole numbers far below 2^53, hence exact.
 */
export interface Timeline {
  readonly perWindow: number
  /** 0..729: keeps accounts of equal size from falling on the same days. */
  readonly phase: number
}

/** The timeline of an account with so many transactions. */
export const makeTimeline = (seed: number, accountNumber: number, perWindow: number): Timeline => ({
  perWindow,
  phase: finish(fold(fold(seed, accountNumber), 0x7068)) % WINDOW_DAYS
})

/** How many transactions came before a day: also the ordinal of the first one on it or after it. */
export const ordinalAt = ({ perWindow, phase }: Timeline, day: DayNumber): number =>
  Math.floor((day * perWindow + phase) / WINDOW_DAYS)

/** The day of the transaction with an ordinal. */
export const dayOf = ({ perWindow, phase }: Timeline, ordinal: number): DayNumber =>
  Math.ceil(((ordinal + 1) * WINDOW_DAYS - phase) / perWindow) - 1
