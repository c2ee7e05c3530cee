/** Corrections to a vendor's document: small, reviewed, each with its reason. */
import * as Effect from "effect/Effect"
import * as JsonPatch from "effect/JsonPatch"
import * as JsonPointer from "effect/JsonPointer"
import * as Equal from "effect/Equal"
import { CodegenError, type Json, pointer } from "./document.ts"

/** One correction. It is made only where the document says what was found wrong; elsewhere it is not needed. */
export interface Patch {
  readonly reason: string
  /** Where, as the parts of a JSON pointer. */
  readonly at: ReadonlyArray<string>
  /** What stands there; left out, nothing does. */
  readonly found?: Json
  /** What should; left out, nothing should. */
  readonly becomes?: Json
}

export interface Patched {
  readonly document: Json
  /** The patches for which the document gave no cause. */
  readonly unneeded: ReadonlyArray<Patch>
}

/** Makes the corrections that the document needs. */
export const applyPatches = (document: Json, patches: ReadonlyArray<Patch>): Effect.Effect<Patched, CodegenError> =>
  Effect.gen(function* () {
    let patched = document
    const unneeded: Array<Patch> = []
    for (const patch of patches) {
      const parent = lookUp(patched, patch.at.slice(0, -1))
      const is = lookUp(patched, patch.at)
      if (parent === undefined || !Equal.equals(is, patch.found)) {
        unneeded.push(patch)
        continue
      }
      const path = `/${patch.at.map(JsonPointer.escapeToken).join("/")}`
      const operation: JsonPatch.JsonPatchOperation =
        patch.becomes === undefined
          ? { op: "remove", path }
          : { op: is === undefined ? "add" : "replace", path, value: patch.becomes }
      patched = yield* Effect.try({
        try: () => JsonPatch.apply([operation], patched),
        catch: () => new CodegenError({ place: pointer(patch.at), problem: "cannot be patched" })
      })
    }
    return { document: patched, unneeded }
  })

const lookUp = (json: Json, path: ReadonlyArray<string>): Json | undefined => {
  let value: Json | undefined = json
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined
    // An array's elements are looked up by their number, as JSON pointers do.
    value = (value as Readonly<Record<string, Json>>)[part]
  }
  return value
}
