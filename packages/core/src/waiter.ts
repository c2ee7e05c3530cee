/**
 * Waiting for what a provider takes its time to make: a call is made again until its answer is there, for a bounded time.
 *
 * A webhook that says so is better where there is one: this is for programs that have no address to be told at.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import type { Client } from "./client.ts"
import type { Download } from "./download.ts"
import type * as Operation from "./operation.ts"
import type { ProviderError } from "./provider-error.ts"
import { NotReady } from "./reason.ts"

/** The last question is asked within ten minutes: no wait that begins later would end in time. */
const defaultSchedule: Schedule.Schedule<unknown> = /*#__PURE__*/ Schedule.min([
  /*#__PURE__*/ Schedule.exponential("1 second"),
  /*#__PURE__*/ Schedule.spaced("30 seconds")
]).pipe(/*#__PURE__*/ Schedule.upTo({ duration: "570 seconds" }))

/**
 * When to ask again, and for how long: after one second, then two, and so on up to every thirty seconds, within ten minutes.
 * Override it for a scope or a single wait with `Effect.provideService`.
 */
export const WaitSchedule: Context.Reference<Schedule.Schedule<unknown>> = Context.Reference(
  "@bankstream/core/WaitSchedule",
  { defaultValue: () => defaultSchedule }
)

/** What waits for the answers of a provider. */
export interface Waiter<E, R> {
  /**
   * Makes a call until its answer is there: until it does not fail as `NotReady` any more and, where `until` is given, that
   * says so of the answer. Gives up as `NotReady` with the time that it waited; any other failure ends the wait at once.
   */
  readonly waitFor: <Req, Res>(
    operation: Operation.Operation<Req, Res, E, R>,
    request: Req,
    until?: (answer: Res) => boolean
  ) => Effect.Effect<Res, E, R>
  /** The same for a call whose answer is a file: its bytes, once there is one. */
  readonly waitForFile: <Req>(download: Download<Req, E, R>, request: Req) => Stream.Stream<Uint8Array, E, R>
}

/** Makes the waiters of the provider that `service` is the client of. */
export const make = <R, E extends ProviderError>(service: Context.Key<R, Client<E>>): Waiter<E, R> => {
  const asking = Effect.fnUntraced(function* <A, R2>(operation: Operation.Any, ask: Effect.Effect<A, E, R2>) {
    const client = yield* service
    const schedule = yield* WaitSchedule
    const start = yield* Clock.currentTimeMillis
    return yield* Effect.catch(Effect.retry(ask, { schedule, while: isNotReady }), (error) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        if (error.reason._tag !== "NotReady") return Effect.fail(error)
        const { product } = error.reason
        return Effect.fail(
          client.reject(operation, new NotReady({ product, waited: Duration.millis(now - start) }), error)
        )
      })
    )
  })
  return {
    waitFor: (operation, request, until) =>
      asking(
        operation,
        until === undefined
          ? operation(request)
          : Effect.flatMap(service, (client) =>
              // A page, since its request id is fit to stand in an error.
              Effect.flatMap(client.page(operation, request, []), (answer) =>
                until(answer.value)
                  ? Effect.succeed(answer.value)
                  : Effect.fail(client.reject(operation, new NotReady({}), answer))
              )
            )
      ),
    waitForFile: (download, request) =>
      Stream.unwrap(Effect.map(asking(download, download.withResponse(request)), ({ value }) => value))
  }
}

const isNotReady = ({ reason }: ProviderError): boolean => reason._tag === "NotReady"
