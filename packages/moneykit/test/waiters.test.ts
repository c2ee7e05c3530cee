import { WaitSchedule } from "@bankstream/core/waiter"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { getLink, getTransactionsSync } from "../src/links.ts"
import { productsReady, refreshed, waitFor } from "../src/waiters.ts"
import { account, errors, updatedLink } from "./bodies.ts"
import { errorOf, inTurn, run, valueOf } from "./moneykit.ts"

const briefly = Effect.provideService(WaitSchedule, Schedule.spaced("1 minute").pipe(Schedule.upTo({ times: 2 })))

const early = "2023-02-16T09:14:11"
const late = "2023-02-16T10:14:11"

/** A link of these products, each as it was refreshed and tried last, with its error. */
const link = (products: Readonly<Record<string, object | null>>, more: object = {}) => ({
  ...updatedLink,
  products,
  ...more
})

describe("a link's first data", () => {
  const readings: ReadonlyArray<readonly [what: string, readings: ReadonlyArray<object>]> = [
    ["are there at once", [link({ transactions: { refreshed_at: early } })]],
    [
      "are there when they are",
      [
        link({}),
        link({ transactions: null }),
        link({ transactions: { refreshed_at: null } }),
        link({ transactions: { refreshed_at: early } })
      ]
    ],
    [
      "are there though the link was not yet",
      [link({}, { state: "awaiting_token_exchange" }), link({ transactions: { refreshed_at: early } })]
    ],
    [
      "are there though they were unavailable while the link was being made",
      [
        link({ transactions: { unavailable: "Not connected." } }, { state: "connecting" }),
        link({ transactions: { refreshed_at: early } })
      ]
    ],
    [
      "are there though newer ones are unavailable",
      [link({ transactions: { refreshed_at: early, unavailable: "Not at this hour." } })]
    ],
    [
      "are there though a later attempt failed",
      [link({ transactions: { refreshed_at: early, last_attempted_at: late, error_code: "timeout" } })]
    ]
  ]
  for (const [what, all] of readings) {
    it.effect(what, () =>
      Effect.gen(function* () {
        const answered = yield* run(productsReady({ id: "mk_1", products: ["transactions"] }), inTurn(...all))
        assert.deepInclude(valueOf(answered).products.transactions, { refreshed_at: early })
        assert.lengthOf(answered.sent, all.length)
      })
    )
  }

  it.effect("are there when each product's are", () =>
    Effect.gen(function* () {
      const answered = yield* run(
        productsReady({ id: "mk_1", products: ["transactions", "identity"] }),
        inTurn(
          link({ transactions: { refreshed_at: early } }),
          link({ transactions: { refreshed_at: early }, identity: { refreshed_at: late } })
        )
      )
      assert.lengthOf(answered.sent, 2)
    })
  )

  it.effect("are given up when they do not come", () =>
    Effect.gen(function* () {
      const answered = yield* run(briefly(productsReady({ id: "mk_1", products: ["identity"] })), () => ({
        body: link({})
      }))
      assert.lengthOf(answered.sent, 3)
      assert.strictEqual(errorOf(answered).reason._tag, "NotReady")
      assert.match(errorOf(answered).message, /is not ready after \d+m( \d+s)? of waiting/)
    })
  )

  const troubles: ReadonlyArray<readonly [what: string, reading: object, reason: object, told: object]> = [
    [
      "in a broken link",
      link({}, { state: "error", error_code: "invalid_credentials" }),
      { _tag: "UserActionRequired", action: "relink" },
      { code: "link_error.bad_state", linkErrorCode: "invalid_credentials" }
    ],
    ["in one that was deleted", link({}, { state: "deleted" }), { _tag: "Gone" }, { code: "link_error.deleted" }],
    [
      "in one that is broken for no reason that is told",
      link({}, { state: "error", error_code: null }),
      { _tag: "Unrecognized" },
      { code: "link_error.bad_state" }
    ],
    [
      "in a product that could not be fetched",
      link({ transactions: { last_attempted_at: early, error_code: "no_permission" } }),
      { _tag: "UserActionRequired", action: "consent" },
      { code: "no_permission" }
    ],
    [
      "in a product of which it is not told when that was tried",
      link({ transactions: { refreshed_at: null, last_attempted_at: null, error_code: "not_supported" } }),
      { _tag: "Forbidden" },
      { code: "not_supported" }
    ],
    [
      "in a product that MoneyKit does not fetch for now",
      link({ transactions: { refreshed_at: null, error_code: null, unavailable: "Not at this hour." } }),
      { _tag: "NotReady", product: "transactions", waited: undefined },
      { code: "NotReady" }
    ]
  ]
  for (const [what, reading, reason, told] of troubles) {
    it.effect(`are not waited for ${what}`, () =>
      Effect.gen(function* () {
        const answered = yield* run(productsReady({ id: "mk_1", products: ["transactions"] }), inTurn(reading))
        const error = errorOf(answered)
        assert.deepInclude(error.reason, reason)
        assert.deepInclude(error, { operation: "get_link", status: 200, linkErrorCode: undefined, ...told })
        assert.lengthOf(answered.sent, 1)
      })
    )
  }
})

describe("fresh data", () => {
  const before = link({
    transactions: { refreshed_at: early, last_attempted_at: early, error_code: "timeout" },
    accounts: { refreshed_at: `${early}Z` }
  })
  const request = { id: "mk_1", products: ["transactions", "accounts"] } as const

  it.effect("are asked for, and there when each product is newer than it was", () =>
    Effect.gen(function* () {
      const half = link({ transactions: { refreshed_at: late }, accounts: { refreshed_at: early } })
      const whole = link({ transactions: { refreshed_at: late }, accounts: { refreshed_at: `${late}Z` } })
      const answered = yield* run(refreshed(request), inTurn(before, before, before, half, whole))
      assert.deepStrictEqual(valueOf(answered), whole)
      assert.deepStrictEqual(
        answered.sent.map(({ body, method, url }) => `${method} ${url.pathname} ${body}`.trim()),
        [
          "GET /links/mk_1",
          'POST /links/mk_1/products {"products":["transactions","accounts"]}',
          "GET /links/mk_1",
          "GET /links/mk_1",
          "GET /links/mk_1"
        ]
      )
    })
  )

  it.effect("are not waited for when the attempt failed, though an older failure is no news", () =>
    Effect.gen(function* () {
      const failed = link({
        transactions: { refreshed_at: early, last_attempted_at: late, error_code: "institution_error" },
        accounts: { refreshed_at: early }
      })
      const answered = yield* run(refreshed(request), inTurn(before, before, before, failed))
      assert.deepInclude(errorOf(answered), { code: "institution_error" })
      assert.strictEqual(errorOf(answered).reason._tag, "InstitutionUnavailable")
    })
  )

  it.effect("are not waited for when there is a failure where there was none, within the same second", () =>
    Effect.gen(function* () {
      const sound = link({ accounts: { refreshed_at: early, last_attempted_at: early, error_code: null } })
      const failed = link({ accounts: { refreshed_at: early, last_attempted_at: early, error_code: "rate_limit" } })
      const answered = yield* run(
        refreshed({ id: "mk_1", products: ["accounts"] }),
        inTurn(sound, sound, sound, failed)
      )
      assert.deepInclude(errorOf(answered), { code: "rate_limit" })
      assert.lengthOf(answered.sent, 4)
    })
  )

  it.effect("are not waited for when MoneyKit cannot fetch them for now", () =>
    Effect.gen(function* () {
      const unavailable = link({
        transactions: { refreshed_at: early, last_attempted_at: early, error_code: "timeout", unavailable: "Closed." }
      })
      const answered = yield* run(
        refreshed({ id: "mk_1", products: ["transactions"] }),
        inTurn(before, before, before, unavailable)
      )
      assert.deepInclude(errorOf(answered).reason, { _tag: "NotReady", product: "transactions" })
      assert.lengthOf(answered.sent, 4)
    })
  )

  it.effect("are not asked for twice when MoneyKit has them fetched only so often", () =>
    Effect.gen(function* () {
      const answered = yield* run(refreshed(request), ({ method }) =>
        method === "GET" ? { body: before } : { status: 429, headers: { "retry-after": "3600" }, body: errors.limited }
      )
      assert.strictEqual(errorOf(answered).reason._tag, "RateLimited")
      assert.lengthOf(answered.sent, 2)
    })
  )
})

it.effect("any call is waited for until its answer says so", () =>
  Effect.gen(function* () {
    const call = waitFor(getLink, { id: "mk_1" }, ({ state }) => state === "connected")
    const answered = yield* run(call, inTurn(link({}, { state: "connecting" }), link({})))
    assert.strictEqual(valueOf(answered).state, "connected")
  })
)

it.effect("a call that may be answered before there is anything is waited for by its cursor", () =>
  Effect.gen(function* () {
    const page = (next: string | null) => ({
      transactions: { created: [], updated: [], removed: [] },
      accounts: [account],
      cursor: { next },
      has_more: false,
      link: updatedLink
    })
    const call = waitFor(getTransactionsSync, { id: "mk_1" }, ({ cursor }) => typeof cursor.next === "string")
    const answered = yield* run(call, inTurn(page(null), page("c1")))
    assert.strictEqual(valueOf(answered).cursor.next, "c1")
  })
)
