/** Reading the body of an answer: as long as bytes keep coming, and as long as they are not too many. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { MalformedResponse, Timeout, type TransportFailed } from "./reason.ts"
import * as Transport from "./transport.ts"
import * as Watch from "./watch.ts"

/** The most bytes that an answer may have. */
export const ResponseLimit: Context.Reference<number> = Context.Reference("@bankstream/core/ResponseLimit", {
  defaultValue: () => 64 * 1024 * 1024
})

/** The reason for a body of more bytes than `limit`. */
export const tooLarge = (limit: number): MalformedResponse =>
  new MalformedResponse({ path: "", expected: `expected at most ${limit} bytes` })

/** The pieces of a body. */
export interface Pieces {
  readonly held: Array<Uint8Array>
  size: number
}

/** All bytes of the body; fails when none came for `idle` milliseconds, or when they are more than `limit`. */
export const read = (
  response: HttpClientResponse.HttpClientResponse,
  watch: Watch.Watch,
  idle: number,
  limit: number
): Effect.Effect<Uint8Array, Timeout | TransportFailed | MalformedResponse> =>
  Effect.suspend(() => {
    if (Number(response.headers["content-length"] ?? 0) > limit) {
      // Begun and given up, so that the connection is let go.
      const begun = Effect.andThen(Effect.exit(Stream.runForEach(response.stream, () => Effect.void)), Effect.never)
      return Effect.raceFirst(begun, Effect.fail(tooLarge(limit)))
    }
    // A web Response is read as it is: effect's stream of it costs as much as the call, and ends with an abort.
    const web = HttpClientResponse.toWeb(response)
    if (Option.isSome(web)) {
      const { body } = web.value
      return body === null ? Effect.succeed(nothing) : readWeb(body, watch, idle, limit)
    }
    const pieces: Pieces = { held: [], size: 0 }
    const reading = Stream.runForEach(response.stream, (piece) => {
      Watch.goOn(watch, idle)
      pieces.size += piece.length
      pieces.held.push(piece)
      return pieces.size > limit ? Effect.fail(tooLarge(limit)) : Effect.void
    }).pipe(
      Effect.catchTag("HttpClientError", (error) =>
        error.reason._tag === "EmptyBodyError" ? Effect.void : Effect.fail(Transport.ofBody(error))
      )
    )
    return Effect.map(
      Watch.within(watch, idle, reading, () => new Timeout({ phase: "body" })),
      () => join(pieces)
    )
  })

const nothing = new Uint8Array()

const readWeb = (
  body: ReadableStream<Uint8Array>,
  watch: Watch.Watch,
  idle: number,
  limit: number
): Effect.Effect<Uint8Array, Timeout | TransportFailed | MalformedResponse> =>
  Effect.callback((resume) => {
    const reader = body.getReader()
    const pieces: Pieces = { held: [], size: 0 }
    let isDone = false
    // A body that is let go ends once more, and the watch may be over the next attempt by then.
    const finish: typeof resume = (outcome) => {
      if (isDone) return
      isDone = true
      Watch.end(watch)
      resume(outcome)
    }
    // Whatever is wrong with a connection that is let go is nothing to anyone.
    const letGo = () => void reader.cancel().catch(() => {})
    const giveUp = (reason: Timeout | MalformedResponse) => {
      finish(Effect.fail(reason))
      letGo()
    }
    const take = ({ done, value }: { readonly done: boolean; readonly value?: Uint8Array | undefined }): void => {
      if (isDone) return
      if (done || value === undefined) return finish(Effect.succeed(join(pieces)))
      Watch.goOn(watch, idle)
      pieces.size += value.length
      pieces.held.push(value)
      if (pieces.size > limit) giveUp(tooLarge(limit))
      else next()
    }
    const next = (): void =>
      void reader.read().then(take, (cause: unknown) => finish(Effect.fail(Transport.ofBody(cause))))
    Watch.begin(watch, idle, () => giveUp(new Timeout({ phase: "body" })))
    next()
    return Effect.sync(() => {
      isDone = true
      Watch.end(watch)
      letGo()
    })
  })

/** The pieces as one. */
export const join = ({ held, size }: Pieces): Uint8Array => {
  const [only] = held
  if (held.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of held) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
