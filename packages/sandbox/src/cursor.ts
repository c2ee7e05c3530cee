/** Cursors say all that is needed to go on, so that the simulator keeps nothing for them: base64 of a JSON value. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { parseJson } from "./received.ts"

/** A number of rows inside a cursor. */
export const Count: Schema.Codec<number> = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** A cursor that holds the value, in a form that nobody is to look into. */
export const writeCursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64")

/** Undefined for what was never a cursor of this shape. */
export const readCursor = <A>(shape: Schema.Codec<A>, text: string): A | undefined => {
  const parsed = parseJson(Buffer.from(text, "base64").toString())
  const decoded = Schema.decodeUnknownResult(shape)(parsed?.value)
  return Result.isSuccess(decoded) ? decoded.success : undefined
}
