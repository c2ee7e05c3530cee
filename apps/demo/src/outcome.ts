/** What is remembered of a run: sums, and what its user should hear of. Nothing here grows with the transactions. */
import type { Retried } from "@bankstream/core/retry"
import type { Event } from "./events.ts"
import type { Failed } from "./failure.ts"
import type { Provider } from "./model.ts"
import type { Injected } from "./simulation.ts"
import { makeTotals, type Totals } from "./totals.ts"

export interface Outcome {
  readonly totals: Totals
  readonly injected: ReadonlyArray<Injected>
  /** Connections whose user must act. */
  readonly waiting: Array<Extract<Event, { readonly _tag: "NeedsUser" }>>
  /** Of one connection, whose sums are then not whole, or of all that a provider had to tell. */
  readonly failures: Array<Failed>
  /** Providers of which there was something to tell: a connection, or a failure. */
  readonly heard: Set<Provider>
  /** Providers that were read to the end, and had no connection. */
  readonly empty: Array<Provider>
  /** The first retry of each kind, by provider and reason. */
  readonly retries: Map<string, Retried>
  pages: number
  retried: number
  seconds: number
}

export const makeOutcome = (injected: ReadonlyArray<Injected>): Outcome => ({
  totals: makeTotals(),
  injected,
  waiting: [],
  failures: [],
  heard: new Set(),
  empty: [],
  retries: new Map(),
  pages: 0,
  retried: 0,
  seconds: 0
})

export const noteRetry = (outcome: Outcome, retried: Retried): void => {
  const key = `${retried.provider} ${retried.reason}`
  outcome.retried += 1
  if (!outcome.retries.has(key)) outcome.retries.set(key, retried)
}

export const noteEvent = (outcome: Outcome, event: Event): void => {
  switch (event._tag) {
    case "Linked":
      outcome.heard.add(event.connection.provider)
      return
    case "Read": {
      const { connection, reading } = event
      if (reading._tag === "Accounts") return outcome.totals.open(connection, reading.accounts)
      outcome.pages += 1
      return outcome.totals.add(connection, reading.transactions)
    }
    case "NeedsUser":
      outcome.waiting.push(event)
      return
    case "Failed":
      outcome.heard.add(event.provider)
      outcome.failures.push(event)
      return
    case "Done":
      if (!outcome.heard.has(event.provider)) outcome.empty.push(event.provider)
  }
}
