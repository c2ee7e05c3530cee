/** Calls as often as it is told, without waiting for a turn, and prints how many calls had one: `caller.ts <url> <calls>`. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { LongestTurn } from "../../src/limits.ts"
import * as Redis from "../../src/redis.ts"
import { getThing, makeAcme, scripted } from "../acme.ts"

/** An Acme of its own, with a connection to Redis of its own. */
export const acme = (url: string, limit = 10) => {
  const server = scripted(() => Response.json({ id: "t1" }))
  const redis = Redis.layer({ url: Redacted.make(url) })
  return makeAcme({ quotas: { getThing: { limit, seconds: 600, per: "id" } } }).pipe(
    Layer.provide([server.layer, Layer.fresh(redis)]),
    Layer.fresh
  )
}

/** How many of so many calls at once had a turn. */
export const turns = (calls: number, id = "access-sandbox-planted-token") =>
  Effect.forEach(Array.from({ length: calls }), () => Effect.result(getThing({ id })), {
    concurrency: "unbounded"
  }).pipe(
    Effect.provideService(LongestTurn, 0),
    Effect.map((results) => results.filter(Result.isSuccess).length)
  )

const [, , url, calls] = process.argv
if (import.meta.main && url !== undefined) {
  console.log(await Effect.runPromise(Effect.provide(turns(Number(calls)), acme(url))))
}
