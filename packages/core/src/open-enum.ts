/**
 * Enums that may grow.
 *
 * Providers add values without a new version, so a response's enum is its known values or any other string: known
 * ones complete in an editor, unknown ones decode. A request's enum stays closed (`Schema.Literals`).
 */
import * as Schema from "effect/Schema"

/** One of the known values, or any other string. */
export type Open<Known extends string> = Known | (string & {})

/** The schema of an enum that may grow. It decodes any string; the known values are kept as its `examples`. */
export const openEnum = <const Known extends string>(known: ReadonlyArray<Known>): Schema.Codec<Open<Known>> =>
  // Every string is an Open<Known>: the type only adds completion.
  Schema.String.annotate({ examples: known })
