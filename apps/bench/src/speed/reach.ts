/** What was to be reached, and how far it was. */
import type { ClientName } from "./clients.ts"
import { type Figure, measures } from "./measures.ts"
import { A_SECOND, CALLS } from "./queue.ts"
import type { Results } from "./results.ts"
import { median } from "./statistics.ts"

export interface Reach {
  readonly what: string
  /** What was asked, in words. */
  readonly asked: string
  readonly got: string
  readonly isReached: boolean
}

const jit: ClientName = "bankstream-undici-jit"
const plain: ClientName = "bankstream-undici"

/** The median of a figure of a client's rounds; NaN where it was not measured. */
export const figureOf = ({ costs }: Results, id: string, client: ClientName, figure: Figure): number => {
  const rounds = costs[id]?.find((each) => each.client === client)?.costs ?? []
  return rounds.length === 0 ? Number.NaN : median(rounds.map(figure.of))
}

const atLeast = (what: string, asked: number, got: number, of: string): Reach => ({
  what,
  asked: `>= ${asked} x ${of}`,
  got: `${got.toFixed(2)} x`,
  isReached: got >= asked
})

const atMost = (what: string, asked: number, got: number, of: string): Reach => ({
  what,
  asked: `<= ${asked} x ${of}`,
  got: `${got.toFixed(2)} x`,
  isReached: got <= asked
})

const below = (what: string, asked: number, got: number, unit: string, digits = 0): Reach => ({
  what,
  asked: `<= ${asked} ${unit}`,
  got: `${got.toFixed(digits)} ${unit}`,
  isReached: got <= asked
})

/** All that was asked, in its order; imports and bundles are in footprint.md. */
export const reaches = (results: Results): ReadonlyArray<Reach> => {
  const ratio = (id: string, client: ClientName, of: ClientName, index = 0): number => {
    const figure = measures.find((measure) => measure.id === id)?.figures[index]
    return figure === undefined ? Number.NaN : figureOf(results, id, client, figure) / figureOf(results, id, of, figure)
  }
  const peak = (id: string, client: ClientName): number => {
    const figure = measures.find((measure) => measure.id === id)?.figures[1]
    return figure === undefined ? Number.NaN : figureOf(results, id, client, figure)
  }
  const validated = (name: string): number => {
    const found = results.validation.find((each) => each.name === name)
    return found === undefined ? Number.NaN : found.validate / found.parse
  }
  const overhead = (): number => {
    const figure = measures[0]?.figures[1]
    if (figure === undefined) return Number.NaN
    return (figureOf(results, "plaid-small", plain, figure) - figureOf(results, "plaid-small", "effect", figure)) / 2
  }
  const typing = (app: "official" | "bankstream") => results.typing.find((each) => each.app === app)
  const { queue } = results
  return [
    atLeast("small calls of Plaid's, calls/s", 3, ratio("plaid-small", plain, "plaid"), "plaid"),
    atLeast("the same by CPU", 3, 1 / ratio("plaid-small", plain, "plaid", 1), "plaid"),
    atLeast("small calls of Plaid's, calls/s", 0.5, ratio("plaid-small", plain, "floor"), "the floor"),
    atLeast("the same by CPU", 0.5, 1 / ratio("plaid-small", plain, "floor", 1), "the floor"),
    atMost("a page of Plaid's, CPU, with JIT", 1.3, ratio("plaid-page", jit, "floor"), "the floor"),
    atMost("a page of Plaid's, CPU, without", 2, ratio("plaid-page", plain, "floor"), "the floor"),
    atMost("validation alone, with JIT", 0.4, validated("ours, JIT"), "`JSON.parse`"),
    atLeast("1,000,000 rows, rows/s", 1.5, ratio("sync", plain, "plaid"), "plaid"),
    below("1,000,000 rows, heap over the start", 150, peak("sync", plain), "MB"),
    below("100,000 rows, heap over the start", 150, peak("sync-short", plain), "MB"),
    atMost("a list of Plaid's by offset, time", 0.2, ratio("plaid-list", plain, "plaid"), "plaid"),
    atMost("a list of Pluggy's by page, time", 0.2, ratio("pluggy-list", plain, "pluggy-sdk"), "pluggy-sdk"),
    {
      what: `${CALLS} calls behind a quota, in the order of each Item`,
      asked: "none lost",
      got: `${queue.answered} answered, none later than ${queue.overtaken} that were made after it`,
      // Those that are on their way together may be answered in any order, and a burst may be twice the quota.
      isReached: queue.answered === CALLS && queue.overtaken <= 2 * A_SECOND
    },
    below("overhead each way over effect's bare client, CPU", 30, overhead(), "µs"),
    atMost(
      "checking an app of 20 operations, instantiations",
      1,
      (typing("bankstream")?.instantiations ?? Number.NaN) / (typing("official")?.instantiations ?? Number.NaN),
      "plaid"
    )
  ]
}
