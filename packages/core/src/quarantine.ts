/** Rows that do not decode, set aside so that the rows around them can go on. */
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as Answer from "./answer.ts"
import { read, write } from "./field.ts"

/** A row that is not what the contract says: where it stood, what was wrong with it, and the row itself, hidden. */
export interface MalformedItem {
  readonly _tag: "MalformedItem"
  /** The list of the page that it stood in, and its place there. */
  readonly list: string
  readonly index: number
  /** The first thing wrong with it, as a path within the row. */
  readonly path: string
  readonly expected: string
  /** The row's JSON as it came. It may hold anything; unwrap it only to store it. */
  readonly raw: Redacted.Redacted<unknown>
}

/** Tells a quarantined row from a good one. */
export const isMalformedItem = (row: unknown): row is MalformedItem =>
  typeof row === "object" && row !== null && "_tag" in row && row._tag === "MalformedItem"

/** A page, and the rows that were set aside to decode it. */
export interface Separated<Res> {
  readonly value: Res
  readonly malformed: ReadonlyArray<MalformedItem>
}

/**
 * Decodes a page without the rows of `lists` that do not decode. What is wrong outside of rows is wrong with the page,
 * and fails it.
 */
export const separate = <Res>(
  decode: (body: unknown) => Result.Result<Res, Schema.SchemaError>,
  body: unknown,
  lists: ReadonlyArray<string>
): Result.Result<Separated<Res>, Schema.SchemaError> => {
  const whole = decode(body)
  if (Result.isSuccess(whole)) return Result.succeed({ value: whole.success, malformed: [] })
  const bad = new Map<string, MalformedItem>()
  for (const issue of Answer.issuesOf(whole.failure)) {
    const row = rowOf(issue.path, lists)
    if (row === undefined) return Result.fail(whole.failure)
    const { index, list, path } = row
    const rows = read(body, list)
    const raw: unknown = Array.isArray(rows) ? rows[index] : undefined
    const key = `${list} ${index}`
    if (!bad.has(key)) {
      bad.set(key, { _tag: "MalformedItem", list, index, path, expected: issue.expected, raw: Redacted.make(raw) })
    }
  }
  const rest = lists.reduce((left, list) => {
    const rows = read(left, list)
    if (!Array.isArray(rows)) return left
    return write(
      left,
      list,
      rows.filter((_, index) => !bad.has(`${list} ${index}`))
    )
  }, body)
  return Result.map(decode(rest), (value) => ({ value, malformed: [...bad.values()] }))
}

/** The row that a path leads into, and what is left of the path within it. */
const rowOf = (path: ReadonlyArray<PropertyKey>, lists: ReadonlyArray<string>) => {
  for (const list of lists) {
    const keys = list.split(".")
    const index = path[keys.length]
    if (keys.every((key, depth) => path[depth] === key) && typeof index === "number") {
      return { list, index, path: Answer.pathOf(path.slice(keys.length + 1)) }
    }
  }
  return undefined
}
