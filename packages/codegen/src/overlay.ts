/** What a document does not say of its operations, said beside it. */
import { type Json, type JsonObject, objectOf } from "./document.ts"

/** Keys that begin with `x-`, by operationId. */
export type Overlay = Readonly<Record<string, Readonly<Record<string, Json>>>>

/**
 * Adds to each operation what the overlay knows and the document does not say. Of its `foreign` keys a document is not
 * believed: it has them, and means something else by them.
 */
export const applyOverlay = (document: Json, overlay: Overlay, foreign: ReadonlyArray<string> = []): Json => {
  const whole = objectOf(document)
  const paths = objectOf(whole?.["paths"])
  if (whole === undefined || paths === undefined) return document
  const annotated = (json: Json): Json => {
    const operation = objectOf(json)
    const id = operation?.["operationId"]
    if (operation === undefined || typeof id !== "string") return json
    const own = Object.entries(operation).filter(([key]) => !foreign.includes(key))
    return { ...overlay[id], ...Object.fromEntries(own) }
  }
  const items = mapValues(paths, (json) => {
    const item = objectOf(json)
    return item === undefined ? json : mapValues(item, annotated)
  })
  return { ...whole, paths: items }
}

const mapValues = (object: JsonObject, change: (json: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
