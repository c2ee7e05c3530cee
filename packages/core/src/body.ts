/** Reading the body of an answer: as long as bytes keep coming, and as long as they are not too many. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Stream from "effect/Stream"
import { MalformedResponse, Timeout, type TransportFailed } from "./reason.ts"
import * as Transport from "./transport.ts"

/** The most bytes that an answer may have. */
export const ResponseLimit: Context.Reference<number> = Context.Reference("@bankstream/core/ResponseLimit", {
  defaultValue: () => 64 * 1024 * 1024
})

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

    const reading = Stream.runForEach(response.stream, (piece) => {
      heard = clock.currentTimeMillisUnsafe()
      size += piece.length
      held.push(piece)
      return size > limit ? tooLarge(limit) : Effect.void
    }).pipe(
      Effect.catchTag("HttpClientError", (error) =>
        // A web Response without a body has no stream either.
        error.reason._tag === "EmptyBodyError" ? Effect.void : Effect.fail(Transport.ofBody(error))
      )
    )
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
