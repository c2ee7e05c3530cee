/** What is asked for again and again is kept; what is asked for once, as by somebody who reads everything, is not. */

/** Answers by their questions. */
export interface AskedAgain<Answer> {
  /** The answer to a question: the same value as the last time, if it was asked twice not long ago. */
  readonly get: (question: string, make: () => Answer) => Answer
}

/** So many questions are known that were asked once. */
const NOTED = 1_000

/** Keeps answers as long as the weights of all of them are no more than `most`. */
export const makeAskedAgain = <Answer>(weigh: (answer: Answer) => number, most: number): AskedAgain<Answer> => {
  const kept = new Map<string, Answer>()
  const noted = new Set<string>()
  let weight = 0

  const keep = (question: string, answer: Answer): void => {
    const own = weigh(answer)
    // It would put out all others, and then itself.
    if (own > most) return
    kept.set(question, answer)
    weight += own
    for (const [oldest, other] of kept) {
      if (weight <= most) break
      kept.delete(oldest)
      weight -= weigh(other)
    }
  }

  return {
    get: (question, make) => {
      const found = kept.get(question)
      if (found !== undefined) {
        // The last to be asked for is the last to be forgotten.
        kept.delete(question)
        kept.set(question, found)
        return found
      }
      const made = make()
      if (noted.has(question)) keep(question, made)
      else {
        if (noted.size >= NOTED) noted.clear()
        noted.add(question)
      }
      return made
    }
  }
}
