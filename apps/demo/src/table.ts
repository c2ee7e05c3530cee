/** Columns of text. Widths are counted in cells of a terminal, where a Japanese character takes two. */
import { displayWidth } from "effect/cli/CliOutput"
import { cut, printable } from "./text.ts"

export interface Column<Row> {
  readonly title: string
  readonly value: (row: Row) => string
  readonly align?: "right"
  /** Names may be cut down to this width; what has no such width is never cut. */
  readonly least?: number
}

/** The lines of a table: its titles, a rule, and one for each row. Undefined when it cannot be made as narrow as `width`. */
export const table = <Row>(
  columns: ReadonlyArray<Column<Row>>,
  rows: ReadonlyArray<Row>,
  width = Infinity
): ReadonlyArray<string> | undefined => {
  const titles = columns.map(({ title }) => title)
  const cells = rows.map((row) => columns.map(({ value }) => printable(value(row))))
  const widths = columns.map((_, i) => Math.max(...[titles, ...cells].map((line) => displayWidth(line[i] ?? ""))))
  let excess = widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length) - width
  for (; excess > 0; excess--) {
    const room = columns.map(({ least }, i) => (least === undefined ? 0 : (widths[i] ?? 0) - least))
    const widest = room.indexOf(Math.max(...room))
    if ((room[widest] ?? 0) <= 0) return undefined
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  const line = (values: ReadonlyArray<string>) =>
    values
      .map((value, i) => fill(cut(value, widths[i] ?? 0), widths[i] ?? 0, columns[i]?.align))
      .join(GAP)
      .trimEnd()
  return [line(titles), widths.map((each) => "─".repeat(each)).join(GAP), ...cells.map(line)]
}

const GAP = "  "

const fill = (text: string, width: number, align?: "right"): string => {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)))
  return align === "right" ? space + text : text + space
}
