/** PDFs of plain text: as little of the format as programs for it open. */

/** Lines on a page, and letters in a line. */
const LINES = 60
const LETTERS = 96

/** The letters of the one font that every reader has; others become question marks. */
const writeLine = (line: string): string =>
  `(${line
    .slice(0, LETTERS)
    .replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, "?")
    .replace(/[\\()]/g, "\\$&")}) '`

/** A document of these lines, under a title. */
export const writePdf = (title: string, lines: ReadonlyArray<string>): Uint8Array => {
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / LINES)) }, (_, page) =>
    lines.slice(page * LINES, (page + 1) * LINES)
  )
  // Two objects for each page, after the four that every document has here.
  const idOf = (page: number) => 5 + 2 * page
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, page) => `${idOf(page)} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Title ${writeLine(title).slice(0, -2)} >>`,
    ...pages.flatMap((page, i) => {
      const stream = `BT /F1 9 Tf 12 TL 36 766 Td ${page.map(writeLine).join(" ")} ET`
      const resources = "<< /Font << /F1 3 0 R >> >>"
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${idOf(i) + 1} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
      ]
    })
  ]
  let text = "%PDF-1.4\n"
  const offsets = objects.map((object, i) => {
    const offset = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = text.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${rows}`
  text += `trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, "latin1")
}
