/** The page of help, folded to the width of the terminal: effect's own runs over it. */
import * as CliOutput from "effect/cli/CliOutput"
import type { HelpDoc } from "effect/cli/HelpDoc"
import { wrap } from "./text.ts"

/** Longer lines are hard to read. */
const WIDEST = 80

/** Beside its flag a text needs at least so much room; else it stands below. */
const LEAST = 30

export const formatHelp = (page: HelpDoc, columns: number): string =>
  fold(CliOutput.defaultFormatter().formatHelpDoc(page), Math.min(WIDEST, columns))

/** Folds each line below where its text begins: after its indent, or after the flag that it is about. */
const fold = (page: string, columns: number): string =>
  page
    .split("\n")
    .flatMap((line) => {
      const start = /^ *(?:\S+(?: \S+)* {2,})?/.exec(line)?.[0] ?? ""
      const width = CliOutput.displayWidth(start)
      const text = line.slice(start.length)
      const isBelow = start.trim() !== "" && columns - width < Math.min(LEAST, CliOutput.displayWidth(text))
      const indent = isBelow ? "      " : " ".repeat(width)
      const lines = wrap(text, columns - indent.length, "")
      return isBelow
        ? [start.trimEnd(), ...lines.map((part) => indent + part)]
        : lines.map((part, i) => (i === 0 ? start : indent) + part)
    })
    .join("\n")
