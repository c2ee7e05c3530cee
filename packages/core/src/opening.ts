/** Attempts at calls whose answer is a file: it is handed on while it comes. Any other answer is read as it always is. */
import * as Effect from "effect/Effect"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Stream from "effect/Stream"
import type { Opening } from "./attempt.ts"
import { InvalidRequest, MalformedResponse, type Reason, Timeout, TransportFailed } from "./reason.ts"
import { Timeouts } from "./timeouts.ts"
import * as Transport from "./transport.ts"

/** Opens a file, which comes for as long as the scope is open. */
export const open: Opening<Stream.Stream<Uint8Array, Reason>> = ({ read, readHead, refuse, send }) =>
  Effect.gen(function* () {
    const { idle } = yield* Timeouts
    const response = yield* send(asItIs)
    return isFile(response)
      ? { answer: yield* readHead(response), value: stream(response, idle) }
      : yield* refuse(yield* read(response), new MalformedResponse({ path: "", expected: "expected a file" }))
  })

/** PDFs and ZIPs are compressed already; and what was left off the end of a compressed answer would not be noticed. */
const asItIs = { accept: "*/*", "accept-encoding": "identity" }

/** Whether a file follows: not nothing (204) or a part (206), and neither the provider's JSON nor some gateway's page. */
const isFile = ({ headers, status }: HttpClientResponse.HttpClientResponse): boolean =>
  status === 200 && !/json|html/i.test(headers["content-type"] ?? "")

/**
 * A file as it comes, which can be taken once; fails when nothing came for `idle` milliseconds, and when what came is not
 * as much as was announced.
 */
const stream = (response: HttpClientResponse.HttpClientResponse, idle: number): Stream.Stream<Uint8Array, Reason> => {
  let isTaken = false
  return Stream.suspend((): Stream.Stream<Uint8Array, Reason> => {
    // The rest of it, or nothing, would look like a shorter file.
    if (isTaken) return Stream.fail(new InvalidRequest({ fields: [{ path: "", expected: TAKEN_ONCE }] }))
    isTaken = true
    const inTime = Stream.timeoutOrElse(piecesOf(response), {
      duration: idle,
      orElse: () => Stream.fail(new Timeout({ phase: "body" }))
    })
    let size = 0
    const ending = Stream.suspend(() => {
      const fault = faultOf(size, announcedBy(response))
      return fault === undefined ? Stream.empty : Stream.fail(fault)
    })
    return inTime.pipe(
      Stream.tap((piece) => Effect.sync(() => (size += piece.length))),
      Stream.concat(ending)
    )
  })
}

const TAKEN_ONCE = "expected to be asked for again: a file can be taken once"

/** What is wrong with a file that ended after `size` bytes. */
const faultOf = (size: number, announced: number | undefined): Reason | undefined => {
  if (size < (announced ?? 0)) return new TransportFailed({ phase: "body" })
  if (size === 0) return new MalformedResponse({ path: "", expected: "expected a file" })
  return announced === undefined || size === announced
    ? undefined
    : new MalformedResponse({ path: "", expected: `expected ${announced} bytes, as its headers say` })
}

/** How many bytes the headers announce; what is compressed has another length when it is read. */
const announcedBy = ({ headers }: HttpClientResponse.HttpClientResponse): number | undefined => {
  const { "content-encoding": coding = "identity", "content-length": length } = headers
  return coding === "identity" && length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined
}

const piecesOf = (
  response: HttpClientResponse.HttpClientResponse
): Stream.Stream<Uint8Array, TransportFailed | MalformedResponse> =>
  response.stream.pipe(
    // A web Response without a body has no stream either.
    Stream.catchReason("HttpClientError", "EmptyBodyError", () => Stream.empty),
    Stream.mapError((error) => Transport.ofBody(error))
  )
