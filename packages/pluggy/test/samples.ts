/** Values that are made up from the package's own schemas, with no more in them than there has to be. */
import type * as Operation from "@bankstream/core/operation"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import { ITEM_ID } from "./pluggy.ts"

/** The smallest object that a schema takes; the same one each time. */
const sampleOf = (schema: Schema.Top): Readonly<Record<string, unknown>> => {
  const [value] = Effect.runSync(Arbitrary.sampleEffect(Arbitrary.schema(schema), { count: 1, seed: 1, size: 0 }))
  if (typeof value !== "object" || value === null) throw new Error("no sample")
  return { ...value }
}

/** A row of a list; the same one each time. */
export const rowOf = ({ response }: Operation.Any): object => {
  const samples = Effect.runSync(Arbitrary.sampleEffect(Arbitrary.schema(response), { count: 20, seed: 1, size: 1 }))
  const found = samples.map((sample) => Object(sample).results?.[0]).find((row) => row !== undefined)
  if (typeof found !== "object" || found === null) throw new Error("no row")
  return found
}

/** A request that an operation takes. Any text of its path is the id of an Item. */
export const requestOf = (operation: Operation.Any): object => {
  const sample = sampleOf(operation.request)
  const inPath = [...operation.path.matchAll(/\{([^}]+)\}/g)]
    .map(([, name = ""]) => name)
    .filter((name) => typeof sample[name] === "string")
  return { ...sample, ...Object.fromEntries(inPath.map((name) => [name, ITEM_ID])) }
}
