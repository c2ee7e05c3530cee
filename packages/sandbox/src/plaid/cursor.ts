/** The cursor of `/transactions/sync`: whose it is, which days the update covers, and how far it was read. */
import * as Schema from "effect/Schema"
import * as Cursors from "../cursor.ts"
import type { CivilDate } from "../world.ts"

/** What a cursor says. */
export interface Cursor {
  /** The connection's number, and the account's where the stream is of one account alone. */
  readonly item: number
  readonly account: number | null
  /** The update covers the days after this one; all of them when it is null. */
  readonly after: CivilDate | null
  /** The last day of the update. */
  readonly until: CivilDate
  /** Rows that were read; null at the end of an update. */
  readonly read: number | null
}

const Shape = Schema.Tuple([
  Schema.Int,
  Schema.NullOr(Schema.Int),
  Schema.NullOr(Cursors.Day),
  Cursors.Day,
  Schema.NullOr(Cursors.Count)
])

/** A cursor as callers get it. */
export const writeCursor = ({ account, after, item, read, until }: Cursor): string =>
  Cursors.writeCursor([item, account, after, until, read])

/** Undefined for what was never a cursor. */
export const readCursor = (text: string): Cursor | undefined => {
  const parts = Cursors.readCursor(Shape, text)
  if (parts === undefined) return undefined
  const [item, account, after, until, read] = parts
  return { item, account, after, until, read }
}
