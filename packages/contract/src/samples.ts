/** Values that are made up from a package's own schemas, with no more in them than there has to be. */
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"

/** The smallest object that a schema takes; the same one each time. */
export const sampleOf = (schema: Schema.Top): object => {
  const [value] = Effect.runSync(Arbitrary.sampleEffect(Arbitrary.schema(schema), { count: 1, seed: 1, size: 0 }))
  if (typeof value !== "object" || value === null) throw new Error("no sample")
  return value
}

/** A request that an operation takes. */
export const requestOf = ({ path, request }: { readonly path: string; readonly request: Schema.Top }): object => {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => [name, "id-1"])
  return { ...sampleOf(request), ...Object.fromEntries(inPath) }
}
