/** Reading the body of an answer: as long as bytes keep coming, and as long as they are not too many. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Stream from "effect/Stream"
import { InvalidRequest, MalformedResponse, type Reason, Timeout, TransportFailed } from "./reason.ts"
import * as Transport from "./transport.ts"

/** The most bytes that an answer may have. */
export const ResponseLimit: Context.Reference<number> = Context.Reference("@bankstream/core/ResponseLimit", {
  defaultValue: () => 64 * 1024 * 1024
})

/**
 * A file as it comes, which can be taken once; fails when nothing came for `idle` milliseconds, and when what came is not
 * as much as was announced.
 */
export const stream = (
  response: HttpClientResponse.HttpClientResponse,
  idle: number
): Stream.Stream<Uint8Array, Reason> => {
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

const tooLarge = (limit: number) =>
  Effect.fail(new MalformedResponse({ path: "", expected: `expected at most ${limit} bytes` }))

/** All bytes of the body; fails when none came for `idle` milliseconds, or when they are more than `limit`. */
export const read = (
  response: HttpClientResponse.HttpClientResponse,
  idle: number,
  limit: number
): Effect.Effect<Uint8Array, Timeout | TransportFailed | MalformedResponse> =>
  Effect.gen(function* () {
    if (Number(response.headers["content-length"] ?? 0) > limit) return yield* tooLarge(limit)
    const clock = yield* Clock.Clock
    const held: Array<Uint8Array> = []
    let size = 0
    let heard = clock.currentTimeMillisUnsafe()

    const reading = Stream.runForEach(piecesOf(response), (piece) => {
      heard = clock.currentTimeMillisUnsafe()
      size += piece.length
      held.push(piece)
      return size > limit ? tooLarge(limit) : Effect.void
    })
    // One timer for the whole body, not one for each piece of it.
    const watching = Effect.gen(function* () {
      while (true) {
        const left = heard + idle - clock.currentTimeMillisUnsafe()
        if (left <= 0) return yield* new Timeout({ phase: "body" })
        yield* Effect.sleep(left)
      }
    })
    yield* Effect.raceFirst(reading, watching)
    return join(held, size)
  })

const join = (pieces: ReadonlyArray<Uint8Array>, size: number): Uint8Array => {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
