/** Bodies of `multipart/form-data`: fields as text, files as they come. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as HttpBody from "effect/http/HttpBody"
import * as Stream from "effect/Stream"
import { text } from "./field.ts"
import type { BodyFormat } from "./operation.ts"
import { type Progress, track } from "./sending.ts"
import { isUpload, type Part, partOf } from "./upload.ts"

/** The format of bodies that carry files: bytes where all is in memory; the length is told wherever every file's is known. */
export const multipart: BodyFormat = {
  mediaType: "multipart/form-data",
  write: (fields) => {
    const boundary = `bankstream-${crypto.randomUUID()}`
    const type = `multipart/form-data; boundary=${boundary}`
    const progress: Progress = { isSpent: false }
    const pieces = Object.entries(fields).flatMap(([name, value]): ReadonlyArray<Piece> => {
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"`
      if (!isUpload(value)) return [written(`${head}\r\n\r\n${text(value)}\r\n`)]
      const part = partOf(value)
      const about = `; filename="${quoted(part.fileName)}"\r\ncontent-type: ${part.type.replace(/[^\x20-\x7e]/g, "")}`
      return [written(`${head}${about}\r\n\r\n`), watched(name, part, progress), written("\r\n")]
    })
    pieces.push(written(`--${boundary}--\r\n`))
    const whole = pieces.map(({ bytes }) => bytes)
    if (whole.every((bytes) => bytes instanceof Uint8Array)) return HttpBody.uint8Array(join(whole), type)
    const sizes = pieces.map(({ size }) => size)
    const body = HttpBody.stream(
      Stream.flatMap(Stream.fromIterable(whole), (bytes) =>
        bytes instanceof Uint8Array ? Stream.succeed(bytes) : bytes
      ),
      type,
      sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined
    )
    track(body, progress)
    return body
  }
}

type Piece = Pick<Part, "bytes" | "size">

/** A file, and what becomes of it while it is sent. */
const watched = (name: string, { bytes, size }: Part, progress: Progress): Piece =>
  bytes instanceof Uint8Array
    ? { bytes, size }
    : {
        size,
        bytes: Stream.suspend(() => {
          if (size === undefined) progress.isSpent = true
          return Stream.onError(bytes, (cause) =>
            Effect.sync(() => {
              if (!Cause.hasInterruptsOnly(cause)) progress.broken = name
            })
          )
        })
      }

const written = (value: string): Piece => {
  const bytes = new TextEncoder().encode(value)
  return { bytes, size: bytes.length }
}

const join = (pieces: ReadonlyArray<Uint8Array>): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** A name between quotes, as browsers write it. */
const quoted = (name: string): string => name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
