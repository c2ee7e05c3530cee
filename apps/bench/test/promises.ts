/** What must come of each fault with any client of Bankstream: CORRECTNESS's last column. */
import type { Outcome } from "../src/faults/observation.ts"

interface Promised {
  /** `ok`, or the reason with its phase. */
  readonly ends: string
  readonly requests: number
}

export const promised: Readonly<Record<string, Promised>> = {
  "error-body": { ends: "UserActionRequired", requests: 1 },
  "retry-after-1": { ends: "ok", requests: 2 },
  "retry-after-3600": { ends: "RateLimited, 3600 s", requests: 1 },
  unavailable: { ends: "ok", requests: 2 },
  "unavailable-write": { ends: "ProviderUnavailable", requests: 1 },
  reset: { ends: "ok", requests: 2 },
  "reset-write": { ends: "TransportFailed request", requests: 1 },
  "reset-every-write": { ends: "TransportFailed request", requests: 1 },
  "cut-off": { ends: "TransportFailed body", requests: 4 },
  html: { ends: "MalformedResponse", requests: 1 },
  "wrong-shape": { ends: "MalformedResponse", requests: 1 }
}

/**
 * How a call ends that nobody answers for ever: with what it waited for, once its whole time is over. Held to the results
 * alone, since with the default times each of them takes a minute.
 */
export const endless: Readonly<Record<string, string>> = {
  silence: "Timeout headers",
  stall: "Timeout body"
}

/** An outcome in the words of the table. */
export const endOf = (outcome: Outcome): string => {
  switch (outcome._tag) {
    case "Succeeded":
      return outcome.garbage ?? "ok"
    case "Failed": {
      const { phase, reason, retryAfter, typed } = outcome
      if (!typed) return `untyped ${outcome.is}`
      return `${reason}${phase === undefined ? "" : ` ${phase}`}${retryAfter === undefined ? "" : `, ${retryAfter} s`}`
    }
    default:
      return outcome._tag
  }
}
