/** How an answer's body is compressed, which undici leaves to its user. */
import * as zlib from "node:zlib"

/** What can be undone: `deflate` is zlib's. */
export type Coding = "gzip" | "deflate" | "br"

const known: ReadonlyMap<string, Coding> = new Map([
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
  ["deflate", "deflate"],
  ["br", "br"]
])

/** As many as `fetch` takes off one another. */
const MOST = 5

/** The codings of an answer in the order in which they are undone; none where one is not known, and the body stays as it is. */
export const codingsOf = (answer: {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
}): ReadonlyArray<Coding> => {
  const encoding = answer.headers["content-encoding"] ?? ""
  if (encoding === "" || answer.status === 204 || answer.status === 304) return []
  const names = encoding.split(",")
  const codings = names.flatMap((name) => known.get(name.trim().toLowerCase()) ?? [])
  return codings.length === names.length && names.length <= MOST ? codings.toReversed() : []
}

/** Of zlib: `fetch` is as forgiving. What a server leaves off the end is found missing when the JSON is parsed. */
export const forgiving = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH } as const

/** The same of Brotli. */
export const forgivingBrotli = {
  flush: zlib.constants.BROTLI_OPERATION_FLUSH,
  finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH
} as const
