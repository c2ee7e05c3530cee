import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import { retryAfter } from "../src/answer.ts"

const NOW = Date.UTC(2026, 0, 1)
const DAY = 86_400

describe("the wait that an answer asks for", () => {
  const table: ReadonlyArray<
    readonly [string, number, Record<string, string>, string | undefined, number | undefined]
  > = [
    ["seconds", 503, { "retry-after": "7" }, undefined, 7],
    ["a date", 503, { "retry-after": "Thu, 01 Jan 2026 00:01:00 GMT" }, undefined, 60],
    ["a date that is over", 503, { "retry-after": "Wed, 31 Dec 2025 00:01:00 GMT" }, undefined, 0],
    ["nothing", 503, {}, undefined, undefined],
    ["words", 503, { "retry-after": "soon" }, undefined, undefined],
    ["a reset, of a provider that sends none", 429, { "ratelimit-reset": "7" }, undefined, undefined],
    ["a reset", 429, { "ratelimit-reset": "7" }, "ratelimit-reset", 7],
    ["a reset before Retry-After", 429, { "ratelimit-reset": "7", "retry-after": "60" }, "ratelimit-reset", 7],
    ["a reset that is no answer to too many calls", 503, { "ratelimit-reset": "7" }, "ratelimit-reset", undefined],
    ["a reset a day away", 429, { "ratelimit-reset": `${DAY}` }, "ratelimit-reset", DAY],
    ["a reset further away", 429, { "ratelimit-reset": `${DAY + 1}` }, "ratelimit-reset", undefined],
    ["an instant instead of it", 429, { "ratelimit-reset": "1767225600", "retry-after": "9" }, "ratelimit-reset", 9],
    ["a number without end", 429, { "ratelimit-reset": "9".repeat(400) }, "ratelimit-reset", undefined],
    ["a reset in words", 429, { "ratelimit-reset": "-1", "retry-after": "9" }, "ratelimit-reset", 9]
  ]
  for (const [name, status, headers, reset, seconds] of table) {
    it(`${name}: ${seconds ?? "none"}`, () => {
      const wait = retryAfter({ status, headers }, NOW, reset)
      assert.strictEqual(wait === undefined ? undefined : Duration.toSeconds(wait), seconds)
    })
  }
})
