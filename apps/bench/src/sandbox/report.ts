/** The sandbox's speed as tables for people. */
import { about, table } from "../table.ts"
import { type Case, cases } from "./cases.ts"
import type { Results } from "./results.ts"

const ids: ReadonlyArray<Case> = ["plaidPage", "plaidWalk", "plaidSync", "moneykitPage", "pluggyPage", "example"]

export const toMarkdown = ({ busy, machine, memory, speeds, starts }: Results): string => {
  const elapsed = sorted(starts.map((each) => each.elapsed))
  const processor = sorted(starts.map((each) => each.processor))
  return (
    [
      "# How fast the sandbox is",
      `Measured on ${machine.date} by \`npx -y pnpm@12.21.0 bench:sandbox\`: the command with its defaults, in a process of its own.`,
      about(machine),
      `${busy.toFixed(1)} processes wanted one of its ${machine.cpus} processors meanwhile: when they are more than those, a second of the clock is less than a second of a processor.`,
      "## Start",
      `From the command until all three answer, ${starts.length} times: ${median(elapsed)} ms (${range(elapsed)}), for ${median(processor)} ms of which (${range(processor)}) it had a processor.`,
      "## Requests",
      "Sixteen connections that ask again as soon as they are answered, each answer a page of 100 rows. The sandbox has one thread; a second of its processor is a second that it ran, and not one in which the machine did something else.",
      table(
        ["Request", "a second of its processor", "a second", "KB of an answer"],
        ids.flatMap((id) => {
          const speed = speeds[id]
          return speed === undefined
            ? []
            : [[cases[id], speed.perProcessorSecond.toFixed(0), speed.perSecond.toFixed(0), speed.size.toFixed(0)]]
        })
      ),
      "## Memory",
      "Of the whole process, after so many requests for pages (Plaid's, page after page).",
      table(
        ["Requests", "MB"],
        memory.map(({ megabytes, requests }) => [requests.toLocaleString("en"), megabytes.toFixed(0)])
      )
    ].join("\n\n") + "\n"
  )
}

const sorted = (values: ReadonlyArray<number>) => values.toSorted((a, b) => a - b)

const median = (values: ReadonlyArray<number>): string => (values[Math.floor(values.length / 2)] ?? 0).toFixed(0)

const range = (values: ReadonlyArray<number>): string =>
  `${(values[0] ?? 0).toFixed(0)} to ${(values.at(-1) ?? 0).toFixed(0)}`
