/** Bodies of `multipart/form-data`: fields as text, files as they come. */
import * as HttpBody from "effect/http/HttpBody"
import * as Stream from "effect/Stream"
import { partOf, type Upload } from "./upload.ts"

/** A field of a form. */
export type FormField = readonly [name: string, value: string | { readonly upload: Upload }]

/** The body; its length is told wherever every file's is known. */
export const write = (fields: ReadonlyArray<FormField>): HttpBody.HttpBody => {
  const boundary = `bankstream-${crypto.randomUUID()}`
  const parts = fields.flatMap(([name, value]): ReadonlyArray<Piece> => {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"`
    if (typeof value === "string") return [text(`${head}\r\n\r\n${value}\r\n`)]
    const { bytes, fileName, size, type } = partOf(value.upload)
    const about = `; filename="${quoted(fileName)}"\r\ncontent-type: ${type.replace(/[^\x20-\x7e]/g, "")}`
    return [text(`${head}${about}\r\n\r\n`), { bytes, size }, text("\r\n")]
  })
  const pieces = [...parts, text(`--${boundary}--\r\n`)]
  const sizes = pieces.map((piece) => piece.size)
  return HttpBody.stream(
    Stream.flatMap(Stream.fromIterable(pieces), (piece) => piece.bytes),
    `multipart/form-data; boundary=${boundary}`,
    sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined
  )
}

interface Piece {
  readonly bytes: Stream.Stream<Uint8Array, unknown>
  readonly size: number | undefined
}

const text = (value: string): Piece => {
  const bytes = new TextEncoder().encode(value)
  return { bytes: Stream.succeed(bytes), size: bytes.length }
}

/** A name between quotes, as browsers write it. */
const quoted = (name: string): string => name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
