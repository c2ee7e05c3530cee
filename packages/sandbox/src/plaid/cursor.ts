/** The cursor of `/transactions/sync`: whose it is, which moments the update lies between, and how far it was read. */
import * as Schema from "effect/Schema"
import * as Cursors from "../cursor.ts"
import type { Mark } from "../world.ts"

/** What a cursor says. */
export interface Cursor {
  /** The connection's number, and the account's where the stream is of one account alone. */
  readonly item: number
  readonly account: number | null
  /** The update begins with the rows of this moment; with none when it is null. */
  readonly after: Mark | null
  /** Of the rows of that moment, the reader has only the most recent: Plaid had no others yet. */
  readonly recent: boolean
  /** The moment that the update leads to. */
  readonly upTo: Mark
  /** Changes that were read; null at the end of an update. */
  readonly read: number | null
}

const MarkShape = Schema.Tuple([Schema.Finite, Cursors.Count])

const Shape = Schema.Tuple([
  Schema.Int,
  Schema.NullOr(Schema.Int),
  Schema.NullOr(MarkShape),
  Schema.Boolean,
  MarkShape,
  Schema.NullOr(Cursors.Count)
])

const writeMark = ({ at, edit }: Mark) => [at, edit] as const

const readMark = ([at, edit]: readonly [number, number]): Mark => ({ at, edit })

/** A cursor as callers get it. */
export const writeCursor = ({ account, after, item, read, recent, upTo }: Cursor): string =>
  Cursors.writeCursor([item, account, after === null ? null : writeMark(after), recent, writeMark(upTo), read])

/** Undefined for what was never a cursor. */
export const readCursor = (text: string): Cursor | undefined => {
  const parts = Cursors.readCursor(Shape, text)
  if (parts === undefined) return undefined
  const [item, account, after, recent, upTo, read] = parts
  return { item, account, after: after === null ? null : readMark(after), recent, upTo: readMark(upTo), read }
}
