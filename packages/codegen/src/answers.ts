/** An operation's answer: a value, a file, or nothing. */
import { CodegenError, type Document, type Operation, pointer, type Response } from "./document.ts"
import type { Library } from "./library.ts"
import { pascal } from "./names.ts"
import { find } from "./requests.ts"
import { withoutNull } from "./types.ts"

export type Answer =
  | { readonly tag: "value"; readonly name: string }
  | { readonly tag: "nothing" }
  /** `hashHeader` is the header that carries the file's SHA-256. */
  | { readonly tag: "file"; readonly hashHeader: string | undefined }

export const readAnswer = (
  library: Library,
  document: Document,
  id: string,
  operation: Operation,
  path: ReadonlyArray<string>
): Answer => {
  const place = [...path, "responses"]
  const good = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => ("$ref" in response ? find(document.components.responses, response.$ref, place) : response))
  if (good.length === 0) throw new CodegenError({ place: pointer(place), problem: "tells of no success" })
  const [first, ...others] = good.flatMap(contentOf)
  if (first === undefined) return { tag: "nothing" }
  if (others.some((other) => JSON.stringify(other.schema) !== JSON.stringify(first.schema))) {
    throw new CodegenError({ place: pointer(place), problem: "has several successes with different contents" })
  }
  const node = first.schema ?? {}
  const type = library.read(node, [...place, "content"])
  if (withoutNull(type).tag === "bytes" || !/json/.test(first.mediaType)) {
    const hashHeader = Object.keys(first.headers).find((header) => /content-hash/i.test(header))
    return { tag: "file", hashHeader: hashHeader?.toLowerCase() }
  }
  return {
    tag: "value",
    name: type.tag === "ref" ? type.name : library.define(`${pascal(id)}Response`, withoutNull(type), pointer(place))
  }
}

const contentOf = (response: Response) =>
  Object.entries(response.content ?? {}).map(([mediaType, { schema }]) => ({
    mediaType,
    schema,
    headers: response.headers ?? {}
  }))
