/** The speed as tables for people. */
import { about, table } from "../table.ts"
import { clients } from "./clients.ts"
import { type Measure, measures } from "./measures.ts"
import { A_SECOND, CALLS, ITEMS } from "./queue.ts"
import { figureOf, reaches } from "./reach.ts"
import type { Results } from "./results.ts"
import { spread } from "./statistics.ts"

export const toMarkdown = (results: Results): string => {
  const { load, machine, queue, typing, validation } = results
  return (
    [
      "# How fast it is, and what it takes",
      `Measured on ${machine.date} by \`npx -y pnpm@12.21.0 bench\`, all in one run. The ratios are what counts; in brackets is the spread of the rounds.`,
      about(machine),
      `Load at the beginning and at the end, of ${machine.cpus} processors: ${load.map((each) => each.toFixed(1)).join(", ")}.`,
      "## What was to be reached",
      table(
        ["What", "Asked", "Got", ""],
        reaches(results).map(({ asked, got, isReached, what }) => [what, asked, got, isReached ? "yes" : "**no**"])
      ),
      "What is missed, and why, is in [docs/decisions/performance.md](../../../docs/decisions/performance.md); imports and bundles are in [footprint.md](footprint.md).",
      ...measures.flatMap((measure) => [
        `## ${measure.title}`,
        costs(results, measure),
        `![${measure.id}](${measure.id}.svg)`
      ]),
      "## Validation alone",
      "Of the page above, without a network: milliseconds of CPU.",
      table(
        ["What validates", "`JSON.parse`", "Validation", "of `JSON.parse`"],
        validation.map(({ name, parse, validate }) => [
          name,
          parse.toFixed(2),
          validate.toFixed(2),
          (validate / parse).toFixed(2)
        ])
      ),
      `## ${CALLS} calls behind a quota`,
      `All at once, of ${ITEMS} Items with ${A_SECOND} calls a second each: ${queue.answered} answered in ${queue.seconds.toFixed(1)} s; no call came later than ${queue.overtaken} of its Item's that were made after it; a call that waits takes ${queue.kilobytes.toFixed(1)} kB of heap.`,
      "## An app that uses 20 operations, for the compiler",
      "The same app twice (`src/speed/typed`), and one that has nothing but effect in it.",
      table(
        ["App", "Instantiations", "Types", "Check", "All"],
        typing.map(({ app, check, instantiations, total, types }) => [
          app,
          String(instantiations),
          String(types),
          `${check.toFixed(2)} s`,
          `${total.toFixed(2)} s`
        ])
      )
    ].join("\n\n") + "\n"
  )
}

const costs = (results: Results, measure: Measure): string => {
  const [reference] = measure.clients
  return table(
    ["Client", ...measure.figures.flatMap(({ title }) => [title, reference === undefined ? "" : `of ${reference}'s`])],
    measure.clients.map((client) => [
      clients[client].title,
      ...measure.figures.flatMap((figure) => {
        const value = figureOf(results, measure.id, client, figure)
        const rounds = results.costs[measure.id]?.find((each) => each.client === client)?.costs ?? []
        const [least, most] = spread(rounds.map(figure.of))
        const of = reference === undefined ? Number.NaN : figureOf(results, measure.id, reference, figure)
        const between = rounds.length > 1 ? ` (${least.toFixed(figure.digits)} to ${most.toFixed(figure.digits)})` : ""
        return [`${value.toFixed(figure.digits)} ${unitOf(figure)}${between}`, (value / of).toFixed(2)]
      })
    ])
  )
}

const unitOf = ({ title, unit }: Measure["figures"][number]): string => (title === unit ? "" : unit)
