/** Corrections to a vendor's document: small, reviewed, each with its reason. */
import * as Effect from "effect/Effect"
import * as JsonPatch from "effect/JsonPatch"
import * as JsonPointer from "effect/JsonPointer"
import * as Equal from "effect/Equal"
import { CodegenError, type Json, pointer } from "./document.ts"

/** One correction of what was found wrong, which a document may have put right by itself. */
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
  /** The patches that say what the document says already. */
  readonly unneeded: ReadonlyArray<Patch>
}

/** Makes the corrections. Where a document says neither what was wrong nor what is right, somebody has to look again. */
export const applyPatches = (document: Json, patches: ReadonlyArray<Patch>): Effect.Effect<Patched, CodegenError> =>
  Effect.gen(function* () {
    let patched = document
    const unneeded: Array<Patch> = []
    for (const patch of patches) {
      const { at, becomes, found, reason } = patch
      const is = lookUp(patched, at)
      if (Equal.equals(is, becomes)) {
        unneeded.push(patch)
      } else if (Equal.equals(is, found) && isContainer(lookUp(patched, at.slice(0, -1)))) {
        patched = JsonPatch.apply([operationOf(at, is, becomes)], patched)
      } else {
        const problem = `is neither what a patch corrects nor what it makes of it; the patch is there because ${reason}`
        return yield* new CodegenError({ place: pointer(at), problem })
      }
    }
    return { document: patched, unneeded }
  })

const operationOf = (
  at: ReadonlyArray<string>,
  is: Json | undefined,
  becomes: Json | undefined
): JsonPatch.JsonPatchOperation => {
  const path = `/${at.map(JsonPointer.escapeToken).join("/")}`
  if (becomes === undefined) return { op: "remove", path }
  return { op: is === undefined ? "add" : "replace", path, value: becomes }
}

const lookUp = (json: Json, path: ReadonlyArray<string>): Json | undefined => {
  let value: Json | undefined = json
  for (const part of path) {
    if (!isContainer(value) || !Object.hasOwn(value, part)) return undefined
    value = value[part]
  }
  return value
}

/** Whether there is anything within; an array's elements are looked up by their number, as JSON pointers do. */
const isContainer = (json: Json | undefined): json is Readonly<Record<string, Json>> =>
  typeof json === "object" && json !== null
