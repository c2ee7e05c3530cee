/** Rows that are written again and again: as values, and as the JSON that they are in every answer. */

/** Undefined until it is needed. Bytes, since a page of texts would be encoded anew each time. */
const texts = new WeakMap<object, { bytes: Buffer | undefined }>()

/**
 * A writer that writes a row only once in each of its variants. What it makes of a row must follow from the row, its
 * variant and what the row is a part of, and must not be changed: its JSON is kept, too, for as long as the row is.
 */
export const onceEach = <Row extends object, Whole extends ReadonlyArray<unknown>, Written extends object>(
  write: (row: Row, ...whole: Whole) => Written
): ((variant: string, row: Row, ...whole: Whole) => Written) => {
  const known = new WeakMap<Row, Map<string, Written>>()
  return (variant, row, ...whole) => {
    const variants = known.get(row)
    const found = variants?.get(variant)
    if (found !== undefined) return found
    const made = write(row, ...whole)
    if (variants === undefined) known.set(row, new Map([[variant, made]]))
    else variants.set(variant, made)
    texts.set(made, { bytes: undefined })
    return made
  }
}

const COMMA = Buffer.from(",")

/** How deep lists of rows are looked for. */
const DEEP = 3

/** A value as JSON. */
export const toJson = (value: unknown): Buffer => {
  const pieces: Array<Buffer> = []
  const rest = write(value, 0, "", pieces)
  return pieces.length === 0 ? Buffer.from(rest) : Buffer.concat([...pieces, Buffer.from(rest)])
}

/** Writes a value after `before`; gives what is not yet in the pieces. */
const write = (value: unknown, depth: number, before: string, pieces: Array<Buffer>): string => {
  if (typeof value !== "object" || value === null) return before + (JSON.stringify(value) ?? "null")
  const known = texts.get(value)
  if (known !== undefined) {
    known.bytes ??= Buffer.from(JSON.stringify(value))
    if (before !== "") pieces.push(before === "," ? COMMA : Buffer.from(before))
    pieces.push(known.bytes)
    return ""
  }
  if (Array.isArray(value)) {
    const first: unknown = value[0]
    const isOfRows = typeof first === "object" && first !== null && texts.has(first)
    if (!isOfRows) return before + JSON.stringify(value)
    let text = before
    value.forEach((item, i) => {
      text = write(item, depth + 1, `${text}${i === 0 ? "[" : ","}`, pieces)
    })
    return `${text}]`
  }
  if (depth >= DEEP || Object.getPrototypeOf(value) !== Object.prototype) return before + JSON.stringify(value)
  let text = `${before}{`
  let isFirst = true
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue
    text = write(field, depth + 1, `${text}${isFirst ? "" : ","}${JSON.stringify(name)}:`, pieces)
    isFirst = false
  }
  return `${text}}`
}
