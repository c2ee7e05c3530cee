import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { makeTime } from "../src/time.ts"

const HOUR = 3_600_000

describe("what is to be done at an instant of the world", () => {
  it.effect("is done by the end of an advance past it, in the order of time, once", () =>
    Effect.gen(function* () {
      const time = yield* makeTime(0)
      const done: Array<string> = []
      const note = (name: string) => Effect.sync(() => void done.push(name))
      yield* time.at(3 * HOUR, note("third"))
      yield* time.at(HOUR, Effect.andThen(note("first"), time.at(2 * HOUR, note("second"))))
      yield* time.at(0, note("at once"))
      assert.deepStrictEqual(done, ["at once"])
      yield* time.advance(2 * HOUR)
      assert.deepStrictEqual(done, ["at once", "first", "second"])
      yield* time.advance(2 * HOUR)
      yield* TestClock.adjust("5 hours")
      assert.deepStrictEqual(done, ["at once", "first", "second", "third"])
    }).pipe(Effect.scoped)
  )

  it.effect("is done when the clock has come to it", () =>
    Effect.gen(function* () {
      const time = yield* makeTime(0)
      let done = 0
      yield* time.at(
        HOUR,
        Effect.sync(() => done++)
      )
      yield* TestClock.adjust("59 minutes")
      assert.strictEqual(done, 0)
      yield* TestClock.adjust("2 minutes")
      assert.strictEqual(done, 1)
    }).pipe(Effect.scoped)
  )
})
