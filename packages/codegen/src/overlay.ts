/** What a document does not say of its operations, said beside it. */
import { type Json, type JsonObject, objectOf } from "./document.ts"

/** Keys that begin with `x-`, by operationId. */
export type Overlay = Readonly<Record<string, Readonly<Record<string, Json>>>>

/** Adds to each operation what the overlay knows and the document does not say. */
export const applyOverlay = (document: Json, overlay: Overlay): Json => {
  const whole = objectOf(document)
  const paths = objectOf(whole?.["paths"])
  if (whole === undefined || paths === undefined) return document
  const annotated = (json: Json): Json => {
    const operation = objectOf(json)
    const id = operation?.["operationId"]
    return operation === undefined || typeof id !== "string" ? json : { ...overlay[id], ...operation }
  }
  const items = mapValues(paths, (json) => {
    const item = objectOf(json)
    return item === undefined ? json : mapValues(item, annotated)
  })
  return { ...whole, paths: items }
}

const mapValues = (object: JsonObject, change: (json: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
