/** What became of a body while it was sent, where that decides whether it can be sent once more. */
import type * as HttpBody from "effect/http/HttpBody"

/** Of a body that files are read for. */
export interface Progress {
  /** Whether a stream was begun that may not come a second time. */
  isSpent: boolean
  /** The field whose file could not be read to its end. */
  broken?: string
}

const known = new WeakMap<HttpBody.HttpBody, Progress>()

/** Whoever writes a body of streams keeps its progress up to date. */
export const track = (body: HttpBody.HttpBody, progress: Progress): void => void known.set(body, progress)

/** Whether a body cannot be sent once more. */
export const isSpent = (body: HttpBody.HttpBody): boolean => known.get(body)?.isSpent === true

/** The field of a body whose file failed while it was read. */
export const brokenField = (body: HttpBody.HttpBody): string | undefined => known.get(body)?.broken
