import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import * as Limits from "../src/limits.ts"

describe("a quota", () => {
  const once = { limit: 1, seconds: 60 }

  it.effect("is an operation's own, unless it has a shared name", () =>
    Effect.gen(function*() {
      const apart = yield* Limits.make("acme", { list: once, get: once })
      yield* apart("list")
      yield* apart("get")

      const together = yield* Limits.make("acme", { list: { ...once, shared: "rows" }, get: { ...once, shared: "rows" } })
      yield* together("list")
      const waiting = yield* Effect.forkChild(together("get"))
      yield* TestClock.adjust("59 seconds")
      assert.isUndefined(waiting.pollUnsafe())
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(waiting)
    }))
})
