/** An operation's answer: a value, a file, or nothing. */
import { CodegenError, type Document, pointer, type Response } from "./document.ts"
import { holdsFile, type Library } from "./library.ts"
import { pascal } from "./names.ts"
import { find, type Stated } from "./requests.ts"
import { withoutNull } from "./types.ts"

export type Answer =
  | { readonly tag: "value"; readonly name: string }
  | { readonly tag: "nothing" }
  /** `hashHeader` is the header that carries the file's SHA-256. */
  | { readonly tag: "file"; readonly hashHeader: string | undefined }

export const readAnswer = (library: Library, document: Document, { at, id, operation }: Stated): Answer => {
  const place = [...at, "responses"]
  const successes = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([status, response]) => {
      const path = [...place, status]
      const { $ref } = response
      return contentOf($ref === undefined ? response : find(document.components?.responses, $ref, path), path)
    })
  if (successes.length === 0) throw new CodegenError({ place: pointer(place), problem: "tells of no success" })
  const [first, ...others] = successes.flat()
  if (first === undefined) return { tag: "nothing" }
  const isOne = others.every((other) => JSON.stringify(other.schema) === JSON.stringify(first.schema))
  const isOften = successes.every((contents) => contents.length > 0) || operation["x-empty"] !== undefined
  if (!isOne || !isOften) {
    throw new CodegenError({ place: pointer(place), problem: "has several successes with different contents" })
  }
  const type = library.read(first.schema ?? {}, first.path)
  if (withoutNull(type).tag === "bytes" || !/json/.test(first.mediaType)) {
    const hashHeader = first.headers.find((header) => /content-hash/i.test(header))
    return { tag: "file", hashHeader: hashHeader?.toLowerCase() }
  }
  if (holdsFile(library, type)) {
    throw new CodegenError({ place: pointer(first.path), problem: "holds a file, which is not carried within JSON" })
  }
  return {
    tag: "value",
    name: type.tag === "ref" ? type.name : library.define(`${pascal(id)}Response`, type, pointer(first.path))
  }
}

const contentOf = (response: Response, path: ReadonlyArray<string>) =>
  Object.entries(response.content ?? {}).map(([mediaType, { schema }]) => ({
    mediaType,
    schema,
    path: [...path, "content", mediaType, "schema"],
    headers: Object.keys(response.headers ?? {})
  }))
