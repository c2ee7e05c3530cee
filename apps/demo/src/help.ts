/** The page of help, folded to the width of a terminal: effect's own runs over it. */
import * as CliOutput from "effect/cli/CliOutput"
import type { HelpDoc } from "effect/cli/HelpDoc"
import { wrap } from "./text.ts"

const WIDTH = 80

export const formatHelp = (page: HelpDoc): string => fold(CliOutput.defaultFormatter().formatHelpDoc(page))

/** Folds each line below where its text begins: after its indent, or after the flag that it is about. */
const fold = (page: string): string =>
  page
    .split("\n")
    .flatMap((line) => {
      const start = /^ *(?:\S+(?: \S+)* {2,})?/.exec(line)?.[0] ?? ""
      const width = CliOutput.displayWidth(start)
      return wrap(line.slice(start.length), WIDTH - width, "").map(
        (text, i) => `${i === 0 ? start : " ".repeat(width)}${text}`
      )
    })
    .join("\n")
