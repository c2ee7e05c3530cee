/**
 * Answers a provider's webhooks over HTTP, so that none is lost: 200 is said when the webhook was accepted and not before.
 *
 * | Status | |
 * |---|---|
 * | 200 | accepted |
 * | 400 | signed, but no JSON as the provider's contract has it; or it broke off |
 * | 401 | not the provider's, or too old |
 * | 405 | no `POST` |
 * | 408 | its body did not come in time |
 * | 413 | its body is longer than webhooks may be |
 * | 415 | no JSON, or compressed |
 * | 500 | it could not be accepted: the provider sends it again |
 * | 503 | its key could not be fetched now: the provider sends it again |
 *
 * Answers have no body: what was wrong is in the log, and nothing of what came is.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type Incoming, WebhookLimits } from "./webhook.ts"
import type { WebhookProblem, WebhookRejected } from "./webhook-rejected.ts"
import type { WebhookEvent } from "./webhook-router.ts"

/** Answers the webhooks of a provider, each of which `accept` is given once it is believed. */
export interface MakeHandler<Event extends WebhookEvent, Needed> {
  <A, E, R>(
    accept: (event: Event) => Effect.Effect<A, E, R>
  ): Effect.Effect<HttpServerResponse.HttpServerResponse, never, R | Needed | HttpServerRequest.HttpServerRequest>
}

/** Makes handlers for the webhooks that `verify` believes. */
export const makeHandler =
  <Event extends WebhookEvent, Needed>(
    verify: (incoming: Incoming) => Effect.Effect<Event, WebhookRejected, Needed>
  ): MakeHandler<Event, Needed> =>
  (accept) =>
    Effect.gen(function* () {
      const incoming = yield* receive
      const event = yield* Effect.catch(verify(incoming), refuse)
      yield* Effect.catchCause(accept(event), (cause) => notAccepted(event, cause))
      return HttpServerResponse.empty({ status: 200 })
    }).pipe(
      Effect.catch(({ status }) =>
        Effect.succeed(HttpServerResponse.empty({ status, headers: status === 405 ? { allow: "POST" } : {} }))
      )
    )

/** Why a webhook is not answered with 200. */
interface Refusal {
  readonly status: number
}

/** What came, when it can be read. */
const receive: Effect.Effect<Incoming, Refusal, HttpServerRequest.HttpServerRequest> = Effect.gen(function* () {
  const { headers, method, remoteAddress, stream } = yield* HttpServerRequest.HttpServerRequest
  const limits = yield* WebhookLimits
  if (method !== "POST") return yield* Effect.fail({ status: 405 })
  if (!isPlainJson(headers)) return yield* Effect.fail({ status: 415 })
  if (Number(headers["content-length"] ?? 0) > limits.body) return yield* Effect.fail({ status: 413 })
  const body = yield* readWithin(limits.body, stream).pipe(
    Effect.timeoutOrElse({ duration: limits.reading, orElse: () => Effect.fail({ status: 408 }) })
  )
  return { headers, body, address: Option.getOrUndefined(remoteAddress) }
})

/** Who is cut off while sending does not see the answer, so that some more is read than is taken. */
const READ_AND_DROPPED = 4

/** Kept in one place as it comes: bytes that come one by one would take more room, and time, for what is around each of them. */
const readWithin = <E>(limit: number, stream: Stream.Stream<Uint8Array, E>): Effect.Effect<Uint8Array, Refusal> =>
  Effect.suspend(() => {
    let held = new Uint8Array(0)
    let size = 0
    const keep = (piece: Uint8Array): void => {
      const at = size
      size += piece.length
      if (size > limit) return
      if (size > held.length) {
        const larger = new Uint8Array(Math.max(size, 2 * held.length))
        larger.set(held)
        held = larger
      }
      held.set(piece, at)
    }
    return stream.pipe(
      Stream.mapError(() => ({ status: 400 })),
      Stream.runForEachArray((pieces) => {
        pieces.forEach(keep)
        return size > limit * READ_AND_DROPPED ? Effect.fail({ status: 413 }) : Effect.void
      }),
      Effect.flatMap(() => (size > limit ? Effect.fail({ status: 413 }) : Effect.succeed(held.subarray(0, size))))
    )
  })

/** JSON, written plainly: nothing that has to be changed before its signature can be checked. */
const isPlainJson = (headers: Readonly<Record<string, string | undefined>>): boolean => {
  const [type = ""] = (headers["content-type"] ?? "application/json").split(";")
  const encoding = headers["content-encoding"] ?? "identity"
  return /^application\/(?:[\w.-]+\+)?json$/i.test(type.trim()) && /^identity$/i.test(encoding.trim())
}

/** What is refused with another status than 401. */
const statuses: Partial<Readonly<Record<WebhookProblem, number>>> = {
  "body-too-long": 413,
  "body-malformed": 400,
  "key-unavailable": 503
}

const refuse = ({ cause, message, problem }: WebhookRejected): Effect.Effect<never, Refusal> =>
  Effect.andThen(
    // What a call for a key failed with is for whoever runs the app, such as credentials that are refused.
    Effect.logWarning(`A webhook was refused. ${message}`, ...(cause === undefined ? [] : [Cause.fail(cause)])),
    Effect.fail({ status: statuses[problem] ?? 401 })
  )

const notAccepted = ({ _tag }: WebhookEvent, cause: Cause.Cause<unknown>): Effect.Effect<never, Refusal> =>
  Cause.hasInterruptsOnly(cause)
    ? // Whoever sent it waits no longer.
      Effect.interrupt
    : Effect.andThen(Effect.logError(`A webhook was not accepted: ${_tag}.`, cause), Effect.fail({ status: 500 }))
