import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Unrecognized } from "../src/reason.ts"
import { never, RetryPolicy } from "../src/retry.ts"
import { getThing, makeAcme, scripted } from "./acme.ts"

describe("a code that the provider's table does not know is kept, and has the meaning of its status", () => {
  const table = [
    [400, "Unrecognized"],
    [401, "Unauthenticated"],
    [404, "NotFound"],
    [429, "RateLimited"],
    [500, "ProviderUnavailable"],
    [503, "ProviderUnavailable"]
  ] as const
  for (const [status, tag] of table) {
    it.effect(`${status} is ${tag}`, () =>
      Effect.gen(function* () {
        const server = scripted(() => Response.json({}, { status, headers: { "retry-after": "7" } }))
        const error = yield* Effect.flip(getThing({ id: "t1" })).pipe(
          Effect.provideService(RetryPolicy, never),
          Effect.provide(
            Layer.provide(
              makeAcme({ classify: () => ({ reason: new Unrecognized(), code: "OF_TOMORROW" }) }),
              server.layer
            )
          )
        )
        assert.deepStrictEqual([error.reason._tag, error.code], [tag, "OF_TOMORROW"])
        if (error.reason._tag === "RateLimited") assert.isDefined(error.reason.retryAfter)
      })
    )
  }
})
