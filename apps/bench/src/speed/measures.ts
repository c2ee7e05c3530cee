/** What is measured, and what of it was to be reached. */
import type { ClientName } from "./clients.ts"
import type { Cost, Task } from "./task.ts"
import { IN_FLIGHT, LATENCY, LIST_AT_ONCE, LIST_PAGES, LIST_SIZE, PAGE_SIZE } from "./sizes.ts"

const ours = ["bankstream-undici-jit", "bankstream-undici", "bankstream-fetch-jit", "bankstream-fetch"] as const

/** A number that a measure has for each client; what counts is how it compares. */
export interface Figure {
  readonly title: string
  readonly unit: string
  readonly of: (cost: Cost) => number
  readonly digits: number
}

export interface Measure {
  readonly id: string
  readonly title: string
  readonly task: Task
  readonly clients: ReadonlyArray<ClientName>
  /** Before the rounds, so that what is measured is compiled. */
  readonly warmUp: number
  readonly rounds: number
  readonly figures: ReadonlyArray<Figure>
}

const rate = (unit: string): Figure => ({ title: unit, unit, digits: 0, of: ({ done, wall }) => (done / wall) * 1_000 })
const cpu = (of: string, digits: number, factor: number, unit: string): Figure => ({
  title: `CPU of ${of}`,
  unit,
  digits,
  of: ({ cpu: spent, done }) => (spent / done) * factor
})
const wall: Figure = { title: "time", unit: "ms", digits: 0, of: ({ wall: took }) => took }
const peak: Figure = {
  title: "heap over the start, at most",
  unit: "MB",
  digits: 0,
  of: ({ heapBefore, heapPeak }) => (heapPeak - heapBefore) / 1e6
}

const small = [rate("calls/s"), cpu("a call", 0, 1_000, "µs")]
const page = [cpu("a page", 1, 1, "ms"), rate("pages/s")]

export const measures: ReadonlyArray<Measure> = [
  {
    id: "plaid-small",
    title: `Small calls of Plaid's (\`/item/get\`), ${IN_FLIGHT} in flight`,
    task: { provider: "plaid", kind: "small", amount: 2_000 },
    clients: ["floor", "effect", "plaid", ...ours],
    warmUp: 8_000,
    rounds: 7,
    figures: small
  },
  {
    id: "pluggy-small",
    title: `Small calls of Pluggy's (\`/accounts/{id}\`), ${IN_FLIGHT} in flight`,
    task: { provider: "pluggy", kind: "small", amount: 1_000 },
    clients: ["floor", "pluggy-sdk", ...ours],
    warmUp: 8_000,
    rounds: 5,
    figures: small
  },
  {
    id: "plaid-page",
    title: `A page of ${PAGE_SIZE} transactions of Plaid's, one after the other`,
    task: { provider: "plaid", kind: "page", amount: 30 },
    clients: ["floor", "effect", "plaid", ...ours],
    warmUp: 150,
    rounds: 7,
    figures: page
  },
  {
    id: "pluggy-page",
    title: `A page of ${PAGE_SIZE} transactions of Pluggy's, one after the other`,
    task: { provider: "pluggy", kind: "page", amount: 30 },
    clients: ["floor", "pluggy-sdk", ...ours],
    warmUp: 150,
    rounds: 5,
    figures: page
  },
  {
    id: "sync-short",
    title: "100,000 transactions by `/transactions/sync`",
    task: { provider: "plaid", kind: "sync", amount: 100_000 },
    clients: ["floor", "plaid", ...ours],
    warmUp: 0,
    rounds: 3,
    figures: [rate("rows/s"), peak]
  },
  {
    id: "sync",
    title: "1,000,000 transactions by `/transactions/sync`",
    task: { provider: "plaid", kind: "sync", amount: 1_000_000 },
    clients: ["floor", "plaid", "bankstream-undici-jit", "bankstream-undici"],
    warmUp: 0,
    rounds: 2,
    figures: [rate("rows/s"), peak]
  },
  {
    id: "plaid-list",
    title: `Plaid's list by offset: ${LIST_PAGES} pages of ${LIST_SIZE} rows that take ${LATENCY} ms each (ours: ${LIST_AT_ONCE} at a time, in order)`,
    task: { provider: "plaid", kind: "list", amount: 1 },
    clients: ["plaid", ...ours],
    warmUp: 1,
    rounds: 3,
    figures: [wall, peak]
  },
  {
    id: "pluggy-list",
    title: `Pluggy's list by page: ${LIST_PAGES} pages of ${LIST_SIZE} rows that take ${LATENCY} ms each (ours: ${LIST_AT_ONCE} at a time, in order)`,
    task: { provider: "pluggy", kind: "list", amount: 1 },
    clients: ["pluggy-sdk", ...ours],
    warmUp: 1,
    rounds: 3,
    figures: [wall, peak]
  }
]
