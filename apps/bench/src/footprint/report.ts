/** The footprint as tables for people. */
import { about, table } from "../table.ts"
import * as Bundles from "./bundles.ts"
import * as Imports from "./imports.ts"
import type { Results } from "./results.ts"

export const toMarkdown = ({ builds, bundles, imports: costs, machine }: Results): string => {
  const medians = (name: Imports.Import) => ({
    time: median((costs[name] ?? []).map(({ time }) => time)),
    heap: median((costs[name] ?? []).map(({ heap }) => heap))
  })
  return (
    [
      "# What it costs to have the package",
      `Measured on ${machine.date} by \`npx -y pnpm@12.21.0 bench:footprint\`. The ratios are what counts.`,
      about(machine),
      "## Imports",
      `Each in a process of its own, ${rounds(costs)} times in turn; medians, the spread in brackets. Heap is what is left after a collection.`,
      table(
        ["Import", "Time", "of the official's", "Heap", "of the official's"],
        Imports.imports.map((name) => {
          const { heap, time } = medians(name)
          const official = Imports.officialOf(name)
          const theirs = official === undefined ? nothing : medians(official)
          const spread = range((costs[name] ?? []).map((cost) => cost.time))
          return [
            Imports.cases[name].title,
            `${time.toFixed(0)} ms (${spread})`,
            ratio(time, theirs.time),
            `${heap.toFixed(1)} MB`,
            ratio(heap, theirs.heap)
          ]
        })
      ),
      "## Bundles",
      "An app with one call (`src/footprint/apps`), bundled for Node by rolldown.",
      table(
        ["App", "Minified", "and gzip", "of the official's"],
        bundles.map(({ app, gzip, minified }) => [
          Bundles.apps[app],
          kilobytes(minified),
          kilobytes(gzip),
          ratio(gzip, bundles.find((each) => each.app === Bundles.officialOf(app))?.gzip ?? 0)
        ])
      ),
      "## Build",
      `\`tsc -b\` of \`packages/plaid\`, \`core\` being built: ${seconds(median(builds))} (${builds
        .toSorted((a, b) => a - b)
        .map(seconds)
        .join(", ")}).`
    ].join("\n\n") + "\n"
  )
}

/** Where there is nothing to compare with. */
const nothing: Imports.Cost = { time: 0, heap: 0 }

const rounds = (costs: Results["imports"]): number => Math.max(...Object.values(costs).map(({ length }) => length))

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const range = (values: ReadonlyArray<Imports.Cost["time"]>): string =>
  `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`

const ratio = (value: number, of: number): string => (of === 0 ? "" : (value / of).toFixed(2))

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`
