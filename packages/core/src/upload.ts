/** Files that a request carries. */
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"

/**
 * A file with its name: its bytes, or a stream of them. A stream is read once, since it may not start over: when the call
 * fails after that, it is not sent again.
 */
export interface NamedUpload {
  readonly name: string
  /** Its media type, as `application/pdf`. */
  readonly type?: string | undefined
  readonly content: Uint8Array | Stream.Stream<Uint8Array, unknown>
}

/** A file: bytes, a `Blob` or `File` (Node's `openAsBlob` reads one from disk piece by piece), or a named stream. */
export type Upload = Uint8Array | Blob | NamedUpload

/** Whether a field's value is a file. */
export const isUpload = (value: unknown): value is Upload =>
  value instanceof Uint8Array ||
  value instanceof Blob ||
  (typeof value === "object" &&
    value !== null &&
    "name" in value &&
    typeof value.name === "string" &&
    "content" in value &&
    (value.content instanceof Uint8Array || Stream.isStream(value.content)))

/** The schema of a file that a request carries; it is sent as it is. */
export const Upload: Schema.Codec<Upload> = /*#__PURE__*/ Schema.declare(isUpload, {
  expected: "bytes, a Blob or a File, or { name, content } with bytes or a Stream of them"
})

/** What a file is sent as. */
export interface Part {
  readonly fileName: string
  readonly type: string
  /** Known unless it is a stream that can be read but once. */
  readonly size: number | undefined
  readonly bytes: Uint8Array | Stream.Stream<Uint8Array, unknown>
}

/** A file as a part of a body. */
export const partOf = (upload: Upload): Part => {
  if (upload instanceof Uint8Array) return part("file", undefined, upload)
  if (!(upload instanceof Blob)) return part(upload.name, upload.type, upload.content)
  const fileName = upload instanceof File ? upload.name : "file"
  const bytes = Stream.fromReadableStream({ evaluate: () => upload.stream(), onError: (cause) => cause })
  return { fileName, type: upload.type === "" ? BYTES : upload.type, size: upload.size, bytes }
}

const BYTES = "application/octet-stream"

const part = (fileName: string, type: string | undefined, bytes: NamedUpload["content"]): Part => ({
  fileName,
  type: type ?? BYTES,
  size: bytes instanceof Uint8Array ? bytes.length : undefined,
  bytes
})
