/** Ten thousand calls at once behind a quota: whether each is made, in which order, and what one that waits costs. */
import { AgreedQuotas, LongestTurn } from "@bankstream/core/limits"
import { layerHttpClient } from "@bankstream/core/node"
import { Timeouts, defaultPolicy } from "@bankstream/core/timeouts"
import { Plaid } from "@bankstream/plaid"
import { itemGet } from "@bankstream/plaid/item"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { accessToken, CLIENT_ID, SECRET } from "./clients/client.ts"

export const CALLS = 10_000
export const ITEMS = 10
/** Each Item's calls a second. */
export const A_SECOND = 200

export const Queue = Schema.Struct({
  /** Calls that were answered. */
  answered: Schema.Int,
  seconds: Schema.Finite,
  /** The most places by which a call of an Item was answered after one that was made later. */
  overtaken: Schema.Int,
  /** Kilobytes of heap for each call that waits. */
  kilobytes: Schema.Finite
})
export type Queue = typeof Queue.Type

const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

export const measureQueue = (baseUrl: string): Effect.Effect<Queue> =>
  Effect.gen(function* () {
    const ranks = new Map<number, Array<number>>()
    const call = (index: number) => {
      const item = index % ITEMS
      return Effect.map(itemGet({ access_token: accessToken(item) }), () => {
        const answered = ranks.get(item) ?? []
        answered.push(Math.floor(index / ITEMS))
        ranks.set(item, answered)
      })
    }
    const before = heap()
    const start = performance.now()
    const all = yield* Effect.forkChild(
      Effect.forEach(
        Array.from({ length: CALLS }, (_, index) => index),
        call,
        { concurrency: "unbounded", discard: true }
      )
    )
    // By now all of them are on their way, and most of those wait.
    yield* Effect.sleep("500 millis")
    const answeredByNow = [...ranks.values()].flat().length
    const kilobytes = (heap() - before) / (CALLS - answeredByNow) / 1_000
    yield* Effect.orDie(Fiber.join(all))
    const answered = [...ranks.values()]
    return {
      answered: answered.flat().length,
      seconds: (performance.now() - start) / 1_000,
      overtaken: Math.max(...answered.flatMap((order) => order.map((number, place) => place - number))),
      kilobytes
    }
  }).pipe(
    Effect.provideService(LongestTurn, 120_000),
    Effect.provideService(Timeouts, { ...defaultPolicy, total: 120_000 }),
    Effect.provide(
      Plaid.layer({ clientId: CLIENT_ID, secret: Redacted.make(SECRET), environment: "sandbox", baseUrl }).pipe(
        Layer.provide(
          Layer.merge(
            layerHttpClient,
            Layer.succeed(AgreedQuotas, { itemGet: { limit: A_SECOND, seconds: 1, per: "access_token" } })
          )
        )
      )
    )
  )
