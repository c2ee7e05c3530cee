/** Noticing that a list goes in circles. */

/** Brent's way to notice a cycle of cursors in constant memory: compare with one that is renewed at powers of two. */
export interface Lap {
  readonly mark: string | undefined
  readonly steps: number
  readonly length: number
}

/** Nothing was seen yet. */
export const newLap: Lap = { mark: undefined, steps: 0, length: 1 }

/** One step on; undefined when the cursor came before. */
export const runLap = (lap: Lap, cursor: string | undefined): Lap | undefined => {
  if (cursor === undefined) return lap
  if (cursor === lap.mark) return undefined
  return lap.steps + 1 === lap.length
    ? { mark: cursor, steps: 0, length: lap.length * 2 }
    : { ...lap, steps: lap.steps + 1 }
}
