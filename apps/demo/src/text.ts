/** Sentences and how they fit a terminal. */
import { displayWidth } from "effect/cli/CliOutput"
import { stripVTControlCharacters } from "node:util"

/**
 * A text that somebody else wrote, fit for a terminal: on one line, and without what would move the cursor, colour or
 * hide what follows, or turn its direction.
 */
export const printable = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[\s\u0085]+/g, " ")
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")

/** `1,234 rows`, `1 row`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`

/** As much of a text as fits, by what a person sees as one character. */
export const cut = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text
  let short = ""
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (displayWidth(short + segment) >= width) break
    short += segment
  }
  return `${short}…`
}

/** A sentence broken between words into lines of this width; those after the first are indented. */
export const wrap = (text: string, width: number, indent: string): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(`${line} ${word}`) > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else {
      line = line === "" ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
