/** Errors that are made above a call: they have its request id, unless that repeats what the call carried. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Waiter from "../src/waiter.ts"
import { Acme, getThing, makeAcme, scripted } from "./acme.ts"

const { waitFor } = Waiter.make(Acme)

const ids: ReadonlyArray<readonly [what: string, id: string, kept: string | undefined]> = [
  ["the provider's", "req-1", "req-1"],
  ["the client's secret", "planted-client-secret", undefined],
  ["the request's token", "long-enough-to-be-a-token", undefined]
]

describe("the error of a wait for an answer that does not come", () => {
  for (const [what, id, kept] of ids) {
    it.effect(`${kept === undefined ? "has no id that is" : "has the id that is"} ${what}`, () =>
      Effect.gen(function* () {
        const server = scripted(() => Response.json({ id: "t1" }, { headers: { "x-request-id": id } }))
        const error = yield* waitFor(getThing, { id: "long-enough-to-be-a-token" }, () => false).pipe(
          Effect.flip,
          Effect.provideService(Waiter.WaitSchedule, Schedule.recurs(0)),
          Effect.provide(Layer.provide(makeAcme(), server.layer))
        )
        assert.deepStrictEqual([error.reason._tag, error.requestId], ["NotReady", kept])
      })
    )
  }
})
