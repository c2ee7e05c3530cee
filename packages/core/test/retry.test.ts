import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import type { Replay } from "../src/operation.ts"
import * as R from "../src/reason.ts"
import * as Retry from "../src/retry.ts"

const everyReason: ReadonlyArray<readonly [R.Reason, passes: boolean, untouched: boolean]> = [
  [new R.RateLimited({}), true, true],
  [new R.QuotaExhausted(), false, true],
  [new R.Unauthenticated(), false, true],
  [new R.Forbidden(), false, true],
  [new R.UserActionRequired({ action: "relink" }), false, true],
  [new R.InstitutionUnavailable(), true, false],
  [new R.NotReady({}), false, true],
  [new R.PaginationMutated(), false, true],
  [new R.InvalidRequest({}), false, true],
  [new R.NotFound(), false, true],
  [new R.Gone(), false, true],
  [new R.Conflict({ kind: "in-progress" }), true, false],
  [new R.Conflict({ kind: "duplicate" }), false, false],
  [new R.ProviderUnavailable(), true, false],
  [new R.Timeout({ phase: "connect" }), true, true],
  [new R.Timeout({ phase: "headers" }), true, false],
  [new R.Timeout({ phase: "body" }), true, false],
  [new R.TransportFailed({ phase: "connect" }), true, true],
  [new R.TransportFailed({ phase: "request" }), true, false],
  [new R.TransportFailed({ phase: "body" }), true, false],
  [new R.MalformedResponse({ path: "", expected: "" }), false, false],
  [new R.Unrecognized(), false, false]
]

const decide = (reason: R.Reason, replay: Replay, more: Partial<Parameters<typeof Retry.decide>[0]> = {}) =>
  Retry.decide({ reason, replay, attempt: 1, left: Infinity, random: 1, policy: Retry.defaultPolicy, ...more })

describe("what is retried", () => {
  for (const [reason, passes, untouched] of everyReason) {
    const name =
      "phase" in reason
        ? `${reason._tag} (${reason.phase})`
        : "kind" in reason
          ? `${reason._tag} (${reason.kind})`
          : reason._tag
    it(`${name}: safe and keyed ${passes ? "yes" : "no"}, unsafe ${passes && untouched ? "yes" : "no"}`, () => {
      assert.strictEqual(decide(reason, "safe")._tag, passes ? "Retry" : "GiveUp")
      assert.strictEqual(decide(reason, "keyed")._tag, passes ? "Retry" : "GiveUp")
      assert.strictEqual(decide(reason, "unsafe")._tag, passes && untouched ? "Retry" : "GiveUp")
    })
  }
})

describe("a key that holds only after a while", () => {
  for (const [reason, passes, untouched] of everyReason.filter(([, passes]) => passes)) {
    const acted = passes && !untouched && reason._tag !== "Conflict"
    it(`${reason._tag}${"phase" in reason ? ` (${reason.phase})` : ""} ${acted ? "waits for that" : "does not wait"}`, () => {
      const later = { repeatAfter: 30_000, random: 0 }
      const delay = acted ? 30_000 : 0
      assert.deepStrictEqual(decide(reason, "keyed", later), { _tag: "Retry", delay })
      assert.strictEqual(decide(reason, "keyed", { ...later, left: 30_000 })._tag, acted ? "GiveUp" : "Retry")
    })
  }
})

describe("how long is waited", () => {
  const down = new R.ProviderUnavailable()
  const waits: ReadonlyArray<readonly [name: string, Parameters<typeof Retry.decide>[0], Retry.Decision]> = [
    ["the first delay draws from 250 ms", { ...base(down), random: 1 }, { _tag: "Retry", delay: 250 }],
    ["full jitter: the draw goes down to nothing", { ...base(down), random: 0 }, { _tag: "Retry", delay: 0 }],
    ["it doubles", { ...base(down), attempt: 2, random: 1 }, { _tag: "Retry", delay: 500 }],
    ["it doubles again", { ...base(down), attempt: 3, random: 0.5 }, { _tag: "Retry", delay: 500 }],
    ["the fourth attempt is the last", { ...base(down), attempt: 4 }, { _tag: "GiveUp" }],
    [
      "it is capped at 8 s",
      { ...base(down), attempt: 9, random: 1, policy: { ...Retry.defaultPolicy, attempts: 20 } },
      { _tag: "Retry", delay: 8_000 }
    ],
    [
      "a bank that is down is asked slowly",
      { ...base(new R.InstitutionUnavailable()), random: 1 },
      { _tag: "Retry", delay: 1_000 }
    ],
    [
      "the provider's wait is a floor",
      { ...base(new R.RateLimited({ retryAfter: Duration.seconds(7) })), random: 1 },
      { _tag: "Retry", delay: 7_000 }
    ],
    [
      "a short wait of the provider's does not shorten the backoff",
      { ...base(new R.RateLimited({ retryAfter: Duration.millis(10) })), random: 1 },
      { _tag: "Retry", delay: 250 }
    ],
    [
      "a wait of 60 s is still slept",
      base(new R.RateLimited({ retryAfter: Duration.seconds(60) })),
      { _tag: "Retry", delay: 60_000 }
    ],
    [
      "a wait that outlasts the call is not begun",
      { ...base(new R.RateLimited({ retryAfter: Duration.seconds(7) })), left: 7_000 },
      { _tag: "GiveUp" }
    ],
    [
      "a wait that the head of the answer asks for is one for any reason",
      { ...base(down), asked: Duration.seconds(7) },
      { _tag: "Retry", delay: 7_000 }
    ],
    ["and fails at once when it is too long", { ...base(down), asked: Duration.hours(1) }, { _tag: "GiveUp" }],
    ["a longer one is the caller's", base(new R.RateLimited({ retryAfter: Duration.hours(1) })), { _tag: "GiveUp" }]
  ]
  for (const [name, failure, expected] of waits) {
    it(name, () => assert.deepStrictEqual(Retry.decide(failure), expected))
  }
})

function base(reason: R.Reason): Parameters<typeof Retry.decide>[0] {
  return { reason, replay: "safe", attempt: 1, left: Infinity, random: 0, policy: Retry.defaultPolicy }
}

describe("the budget", () => {
  it("lets one in ten calls retry once it is used up", () => {
    const budget = Retry.makeBudget()
    let spent = 0
    while (budget.spend()) spent++
    assert.strictEqual(spent, 100)
    for (let call = 0; call < 200; call++) {
      budget.earn()
      if (budget.spend()) spent++
    }
    assert.isAtMost(spent, 120)
    assert.isAtLeast(spent, 119)
  })
})
