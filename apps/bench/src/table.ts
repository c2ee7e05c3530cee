/** Markdown of what was measured. */
import type { Machine } from "./machine.ts"

const list = (lines: ReadonlyArray<string>): string => lines.map((line) => `- ${line}`).join("\n")

export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n")

/** Where it was measured, and of what. */
export const about = (machine: Machine): string =>
  list([
    `machine: ${machine.cpus} x ${machine.cpu}, ${machine.memory} GiB, ${machine.system}`,
    `Node ${machine.node}`,
    ...Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`)
  ])
