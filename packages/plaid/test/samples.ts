/** Values that are made up from the package's own schemas, with no more in them than there has to be. */
import type * as Operation from "@bankstream/core/operation"
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
export const requestOf = (operation: Operation.Any): object => {
  // The one request of which no value can be made up.
  if (operation.id === "transferDiligenceDocumentUpload") {
    return { originator_client_id: "originator-1", purpose: "DUE_DILIGENCE", file: new Uint8Array(1) }
  }
  const inPath = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => [name, "id-1"])
  return { ...sampleOf(operation.request), ...Object.fromEntries(inPath) }
}
