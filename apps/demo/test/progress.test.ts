import { NotFound } from "@bankstream/core/reason"
import { PlaidError } from "@bankstream/plaid"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import type { Event } from "../src/events.ts"
import type { Connection, Transaction } from "../src/model.ts"
import { makeProgress } from "../src/progress.ts"
import type { Screen } from "../src/screen.ts"

const makeScreen = (columns?: number): { readonly screen: Screen; readonly written: Array<string> } => {
  const written: Array<string> = []
  const screen: Screen = {
    write: (text) => Effect.sync(() => void written.push(text)),
    isTerminal: columns !== undefined,
    columns: () => columns ?? Infinity,
    paint: (_, text) => text
  }
  return { screen, written }
}

const connection: Connection = { provider: "plaid", id: "c1", institution: "Bank", read: () => Stream.empty }

const error = new PlaidError({
  provider: "plaid",
  operation: "accountsGet",
  reason: new NotFound(),
  code: "NotFound",
  attempts: 1,
  message: "no"
})

const page = (rows: number): Event => ({
  _tag: "Read",
  connection,
  reading: { _tag: "Page", transactions: Array.from<Transaction>({ length: rows }) }
})

describe("progress on a terminal", () => {
  it.effect("is drawn ten times a second at most, however fast pages come", () =>
    Effect.gen(function* () {
      const { screen, written } = makeScreen(80)
      const progress = yield* makeProgress(["plaid"], screen)
      for (let tick = 0; tick < 100; tick++) {
        yield* progress.see(page(10))
        yield* TestClock.adjust("10 millis")
      }
      assert.isAtLeast(written.length, 9)
      assert.isAtMost(written.length, 11)
    })
  )

  it.effect("is not drawn again while nothing changes", () =>
    Effect.gen(function* () {
      const { screen, written } = makeScreen(80)
      yield* makeProgress(["plaid"], screen)
      yield* TestClock.adjust("5 seconds")
      assert.strictEqual(written.length, 1)
    })
  )

  it.effect("is drawn over the picture before, below what was said", () =>
    Effect.gen(function* () {
      const { screen, written } = makeScreen(80)
      const progress = yield* makeProgress(["plaid", "pluggy"], screen)
      yield* TestClock.adjust("1 seconds")
      yield* progress.see({ _tag: "Linked", connection })
      yield* progress.see(page(1_234))
      yield* TestClock.adjust("1 seconds")
      const [, drawn = ""] = written
      // Two lines up, from the first column on, and everything below is erased.
      assert.isTrue(drawn.startsWith("\r\x1b[2A\x1b[0Jplaid: linked Bank\n"))
      assert.match(drawn, /\nplaid {4}reading +1 connection +1 page +1,234 rows +0 retries\npluggy +linking/)
    })
  )

  it.effect("leaves its last picture alone, so that what is written next is not drawn over", () =>
    Effect.gen(function* () {
      const { screen, written } = makeScreen(80)
      const progress = yield* makeProgress(["plaid"], screen)
      yield* progress.see(page(10))
      yield* progress.see({ _tag: "Done", provider: "plaid" })
      yield* progress.close
      const count = written.length
      assert.match(written.at(-1) ?? "", /plaid {4}done .* 10 rows/)
      yield* progress.see(page(10))
      yield* TestClock.adjust("5 seconds")
      assert.strictEqual(written.length, count)
    })
  )

  it.effect("never wraps a line of the picture, which would break the count of lines to erase", () =>
    Effect.gen(function* () {
      const { screen, written } = makeScreen(40)
      yield* makeProgress(["plaid"], screen)
      yield* TestClock.adjust("1 seconds")
      assert.isBelow(
        Math.max(
          ...written
            .join("")
            .split("\n")
            .map((line) => line.length)
        ),
        40
      )
    })
  )
})

describe("a line of the picture", () => {
  const widths: ReadonlyArray<readonly [columns: number, line: string]> = [
    [80, "plaid    done      1 connection   16 pages    8,601 rows   0 retries"],
    [60, "plaid done 1 connection 16 pages 8,601 rows 0 retries"],
    [50, "plaid done 16 pages 8,601 rows 0 retries"],
    [40, "plaid 16 pages 8,601 rows 0 retries"],
    [30, "plaid 16 pages 8,601 rows 0 …"]
  ]
  for (const [columns, line] of widths) {
    it.effect(`has no figure cut at ${columns} columns as long as what says less can go`, () =>
      Effect.gen(function* () {
        const { screen, written } = makeScreen(columns)
        const progress = yield* makeProgress(["plaid"], screen)
        yield* progress.see({ _tag: "Linked", connection })
        for (let i = 0; i < 15; i++) yield* progress.see(page(500))
        yield* progress.see(page(1_101))
        yield* progress.see({ _tag: "Done", provider: "plaid" })
        yield* progress.close
        assert.strictEqual(written.at(-1)?.split("\n").at(-2), line)
      })
    )
  }
})

describe("what is said on a terminal", () => {
  it.effect("is folded between words, and has no code in it that a provider wrote", () =>
    Effect.gen(function* () {
      const { screen, written } = makeScreen(30)
      const progress = yield* makeProgress(["plaid"], screen)
      const institution = "A\x1b[2J bank\u009b31m with\r\na long\x07 and winding \u202ename"
      yield* progress.see({ _tag: "Linked", connection: { ...connection, institution } })
      yield* progress.close
      assert.include(written.join(""), "plaid: linked A bank with a\n  long and winding name\n")
    })
  )

  it.effect("leaves a word of room between two figures, however large", () =>
    Effect.gen(function* () {
      const { screen, written } = makeScreen()
      const progress = yield* makeProgress(["plaid"], screen)
      for (let i = 0; i < 12; i++) yield* progress.see({ _tag: "Linked", connection })
      for (let i = 0; i < 1_000; i++) yield* progress.see(page(1_000))
      yield* progress.close
      assert.match(written.at(-1) ?? "", /^plaid +reading +12 connections +1,000 pages +1,000,000 rows +0 retries\n$/)
    })
  )
})

describe("how a provider ended", () => {
  const other: Connection = { ...connection, id: "c2" }
  const failed = (of: Connection | undefined): Event => ({ _tag: "Failed", provider: "plaid", connection: of, error })
  const ends: ReadonlyArray<readonly [state: string, ReadonlyArray<Event>]> = [
    ["done", []],
    ["done", [{ _tag: "NeedsUser", connection, error }]],
    ["partial", [failed(other)]],
    ["failed", [failed(connection), failed(other)]],
    ["failed", [failed(undefined)]]
  ]
  for (const [state, events] of ends) {
    it.effect(`${events.map(({ _tag }) => _tag).join(", ") || "nothing"} of two connections: ${state}`, () =>
      Effect.gen(function* () {
        const { screen, written } = makeScreen()
        const progress = yield* makeProgress(["plaid"], screen)
        yield* progress.see({ _tag: "Linked", connection })
        yield* progress.see({ _tag: "Linked", connection: other })
        for (const event of events) yield* progress.see(event)
        yield* progress.see({ _tag: "Done", provider: "plaid" })
        yield* progress.close
        assert.match(written.at(-1) ?? "", new RegExp(`^plaid +${state} +2 connections`))
      })
    )
  }
})

describe("progress elsewhere", () => {
  it.effect("is a line a second per provider, without any code of a terminal", () =>
    Effect.gen(function* () {
      const { screen, written } = makeScreen()
      const progress = yield* makeProgress(["plaid"], screen)
      for (let tick = 0; tick < 30; tick++) {
        yield* progress.see(page(10))
        yield* TestClock.adjust("100 millis")
      }
      assert.strictEqual(written.length, 3)
      yield* progress.close
      assert.match(written.at(-1) ?? "", /30 pages +300 rows/)
      assert.notInclude(written.join(""), "\x1b")
    })
  )

  it.effect("tells of a retry: whose, what, when and why", () =>
    Effect.gen(function* () {
      const { screen, written } = makeScreen()
      const progress = yield* makeProgress(["plaid"], screen)
      const retried = { provider: "plaid", operation: "transactionsGet", attempt: 1 } as const
      yield* progress.retried({ ...retried, reason: "RateLimited", delay: 1_000 })
      yield* progress.retried({ ...retried, reason: "Unauthenticated", delay: 0 })
      assert.deepStrictEqual(written, [
        "plaid: transactionsGet again after 1.0 s: it asked to slow down\n",
        "plaid: transactionsGet again at once: its token had expired\n"
      ])
    })
  )

  it.effect("tells of a wait for a turn, when it is one that somebody would wonder about", () =>
    Effect.gen(function* () {
      const { screen, written } = makeScreen()
      const progress = yield* makeProgress(["plaid"], screen)
      for (const delay of [20, 1_999, 56_780]) {
        yield* progress.throttled({ provider: "plaid", operation: "transactionsGet", delay })
      }
      assert.deepStrictEqual(written, ["plaid: transactionsGet waits 57 s, to stay within what plaid allows\n"])
    })
  )
})
