import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { getInstitutions } from "../src/institutions.ts"
import { getLinks, getTransactions, getTransactionsSync } from "../src/links.ts"
import { account, gotLink, institution, transaction } from "./bodies.ts"
import { errorOf, inTurn, queryOf, run, type Script, valueOf } from "./moneykit.ts"

const queries = (sent: ReadonlyArray<Parameters<Script>[0]>) =>
  sent.map((each) =>
    queryOf(each)
      .map(([name, value]) => `${name}=${value}`)
      .join("&")
  )

const institutionsPage = (ids: ReadonlyArray<string>, cursors: object) => ({
  institutions: ids.map(institution),
  cursors
})

describe("get_institutions as a stream", () => {
  const page = institutionsPage
  const ids = Stream.runCollect(Stream.map(getInstitutions.items({ name: "bank" }), (row) => row.institution_id))

  for (const last of [{ next: null }, {}, { next: "" }]) {
    it.effect(`follows the cursor to its end, ${JSON.stringify(last)}`, () =>
      Effect.gen(function* () {
        const script = inTurn(page(["a", "b"], { next: "c1" }), page(["c", "d"], { next: "c2" }), page(["e"], last))
        const answered = yield* run(ids, script)
        assert.deepStrictEqual(valueOf(answered), ["a", "b", "c", "d", "e"])
        assert.deepStrictEqual(queries(answered.sent), [
          "name=bank&limit=1000",
          "name=bank&cursor=c1&limit=1000",
          "name=bank&cursor=c2&limit=1000"
        ])
      })
    )
  }

  it.effect("goes on over an empty page, and ends when there is nothing", () =>
    Effect.gen(function* () {
      const gap = yield* run(ids, inTurn(page(["a"], { next: "c1" }), page([], { next: "c2" }), page(["b"], {})))
      assert.deepStrictEqual(valueOf(gap), ["a", "b"])
      const nothing = yield* run(ids, inTurn(page([], { next: null })))
      assert.deepStrictEqual(valueOf(nothing), [])
    })
  )

  it.effect("asks for no page that nobody wants", () =>
    Effect.gen(function* () {
      const first = Stream.runHead(getInstitutions.pages({}, { pageSize: 2 }))
      const { sent } = yield* run(first, inTurn(page(["a", "b"], { next: "c1" })))
      assert.deepStrictEqual(queries(sent), ["limit=2"])
    })
  )

  const circles = [
    ["the cursor that was sent", [page(["a"], { next: "c1" }), page(["b"], { next: "c1" })], "cursors.next"],
    [
      "a cursor that came before",
      [
        page(["a"], { next: "c1" }),
        page(["b"], { next: "c2" }),
        page(["c"], { next: "c1" }),
        page(["b"], { next: "c2" })
      ],
      "cursors.next"
    ],
    ["the rows that came before", [page(["a"], { next: "c1" }), page(["a"], { next: "c2" })], "institutions"],
    ["no cursors at all", [{ institutions: [] }], "cursors"]
  ] as const
  for (const [what, bodies, path] of circles) {
    it.effect(`fails on ${what}`, () =>
      Effect.gen(function* () {
        const error = errorOf(yield* run(ids, inTurn(...bodies)))
        assert.deepInclude(error.reason, { _tag: "MalformedResponse", path })
      })
    )
  }
})

const linksPage = (ids: ReadonlyArray<string>, more: object) => ({
  links: ids.map((link_id) => ({ link_id, created_at: "2023-02-16T09:14:11" })),
  ...more
})

describe("get_links as a stream", () => {
  const page = linksPage
  const ids = Stream.runCollect(Stream.map(getLinks.items({}), (row) => row.link_id))

  for (const last of [{ next_cursor: "" }, { next_cursor: null }, {}]) {
    it.effect(`ends with ${JSON.stringify(last)}`, () =>
      Effect.gen(function* () {
        const answered = yield* run(ids, inTurn(page(["a"], { next_cursor: "c1" }), page(["b"], last)))
        assert.deepStrictEqual(valueOf(answered), ["a", "b"])
        assert.deepStrictEqual(queries(answered.sent), ["limit=5000", "cursor=c1&limit=5000"])
      })
    )
  }

  it.effect("takes links that are null for none", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(valueOf(yield* run(ids, inTurn({ links: null, next_cursor: "" }))), [])
    })
  )

  it.effect("refuses a page size that MoneyKit does not have", () =>
    Effect.gen(function* () {
      const answered = yield* run(Stream.runDrain(getLinks.pages({}, { pageSize: 499 })), inTurn())
      assert.deepInclude(errorOf(answered).reason, {
        _tag: "InvalidRequest",
        fields: [{ path: "limit", expected: "expected a value greater than or equal to 500" }]
      })
      assert.strictEqual(answered.sent.length, 0)
    })
  )
})

/** Serves `all` by page and size, never more than `cap` at once. */
const serving =
  (all: ReadonlyArray<object>, cap = 1_000): Script =>
  ({ url }) => {
    const page = Number(url.searchParams.get("page") ?? 1)
    const size = Math.min(cap, Number(url.searchParams.get("size") ?? 50))
    const transactions = all.slice((page - 1) * size, page * size)
    return {
      body: { total: all.length, page, size: transactions.length, transactions, accounts: [account], link: gotLink }
    }
  }

describe("get_transactions as a stream", () => {
  const rows = Array.from({ length: 7 }, (_, index) => transaction(`t${index + 1}`))

  const request = { id: "mk_1", account_ids: ["acc_1", "acc_2"], start_date: "2023-01-01", end_date: "2023-12-31" }
  const ids = (options: { readonly pageSize?: number; readonly concurrency?: number } = {}) =>
    Stream.runCollect(Stream.map(getTransactions.items(request, options), (row) => row.transaction_id))
  const upTo = (count: number) => rows.slice(0, count).map((row) => row.transaction_id)

  it.effect("asks for the greatest page, with every account's id by itself", () =>
    Effect.gen(function* () {
      const answered = yield* run(ids(), serving(rows))
      assert.deepStrictEqual(valueOf(answered), upTo(7))
      assert.strictEqual(answered.sent[0]?.url.pathname, "/links/mk_1/transactions")
      assert.deepStrictEqual(queries(answered.sent), [
        "account_ids=acc_1&account_ids=acc_2&size=1000&start_date=2023-01-01&end_date=2023-12-31"
      ])
    })
  )

  const lists = [
    ["ends with a short page", 7, [undefined, "2", "3", "4"]],
    ["ends with a full page, without asking for an empty one", 6, [undefined, "2", "3"]],
    ["ends at once when there are none", 0, [undefined]]
  ] as const
  for (const [promise, count, pages] of lists) {
    it.effect(promise, () =>
      Effect.gen(function* () {
        const answered = yield* run(ids({ pageSize: 2 }), serving(rows.slice(0, count)))
        assert.deepStrictEqual(valueOf(answered), upTo(count))
        assert.deepStrictEqual(
          answered.sent.map(({ url }) => url.searchParams.get("page") ?? undefined),
          [...pages]
        )
      })
    )
  }

  it.effect("fetches pages at once when told to, and hands them on in order", () =>
    Effect.gen(function* () {
      const answered = yield* run(ids({ pageSize: 2, concurrency: 3 }), (sent, number) => ({
        ...serving(rows)(sent, number),
        // The later a page is asked for, the sooner it comes.
        after: `${10 - number} seconds`
      }))
      assert.deepStrictEqual(valueOf(answered), upTo(7))
      assert.strictEqual(answered.sent.length, 4)
    })
  )

  for (const concurrency of [1, 3]) {
    it.effect(`is whole when pages are smaller than asked for (concurrency ${concurrency})`, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(valueOf(yield* run(ids({ pageSize: 3, concurrency }), serving(rows, 2))), upTo(7))
      })
    )

    it.effect(`fails when the list changed while it was read (concurrency ${concurrency})`, () =>
      Effect.gen(function* () {
        const answered = yield* run(ids({ pageSize: 2, concurrency }), (sent, number) =>
          serving(number < 3 ? rows : rows.slice(1))(sent, number)
        )
        const error = errorOf(answered)
        assert.strictEqual(error.reason._tag, "PaginationMutated")
      })
    )
  }

  it.effect("fails when it is given another page than it asked for", () =>
    Effect.gen(function* () {
      const answered = yield* run(ids({ pageSize: 2 }), (sent, number) =>
        serving(rows)({ ...sent, url: new URL("?size=2", sent.url) }, number)
      )
      const error = errorOf(answered)
      assert.deepInclude(error.reason, { _tag: "MalformedResponse", path: "page" })
    })
  )
})

const updatePage = (changes: object, next: string | null | undefined, has_more: boolean) => ({
  transactions: { created: [], updated: [], removed: [], ...changes },
  accounts: [account],
  cursor: next === undefined ? {} : { next },
  has_more,
  link: gotLink
})

/** The events of an update: pages by their tag, the checkpoint by its cursor. */
const events = (cursor?: string) =>
  Stream.runCollect(
    Stream.map(getTransactionsSync.events({ id: "mk_1", cursor }), (event) =>
      event._tag === "Checkpoint" ? event.cursor : event._tag
    )
  )

describe("get_transactions_sync as a stream", () => {
  const page = updatePage
  const first = page({ created: [transaction("t1"), transaction("t2", { pending: true })] }, "c1", true)
  const second = page({ created: [transaction("t3")], updated: [transaction("t0")], removed: ["t9"] }, "c2", true)
  const third = page({ removed: ["t8"] }, "c3", false)

  it.effect("tells the pages of an update and, at its end, where to resume", () =>
    Effect.gen(function* () {
      const answered = yield* run(events("c0"), inTurn(first, second, third))
      assert.deepStrictEqual(valueOf(answered), ["Page", "Page", "Page", "c3"])
      assert.strictEqual(answered.sent[0]?.url.pathname, "/links/mk_1/transactions/sync")
      assert.deepStrictEqual(queries(answered.sent), ["cursor=c0&size=500", "cursor=c1&size=500", "cursor=c2&size=500"])
    })
  )

  it.effect("starts without a cursor, and names each change", () =>
    Effect.gen(function* () {
      const changes = Stream.runCollect(
        Stream.map(getTransactionsSync.items({ id: "mk_1" }, { pageSize: 100 }), (change) =>
          change.change === "removed" ? `removed ${change.row}` : `${change.change} ${change.row.transaction_id}`
        )
      )
      const answered = yield* run(changes, inTurn(first, second, third))
      assert.deepStrictEqual(valueOf(answered), [
        "created t1",
        "created t2",
        "created t3",
        "updated t0",
        "removed t9",
        "removed t8"
      ])
      assert.strictEqual(queries(answered.sent)[0], "size=100")
    })
  )

  it.effect("ends at the cursor that was sent when nothing changed", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(valueOf(yield* run(events("c3"), inTurn(page({}, "c3", false)))), ["Page", "c3"])
    })
  )

  it.effect("repeats a page that failed, not the update", () =>
    Effect.gen(function* () {
      const answered = yield* run(events(), (_, number) =>
        number === 2 ? { status: 503, body: "<html>" } : { body: [first, undefined, second, third][number - 1] }
      )
      assert.deepStrictEqual(valueOf(answered), ["Page", "Page", "Page", "c3"])
      assert.strictEqual(answered.sent.length, 4)
    })
  )

  const troubles = [
    ["the cursor that was sent, and more to come", [first, page({}, "c1", true)], { path: "cursor.next" }],
    ["more to come, and no cursor", [first, page({}, null, true)], { path: "cursor.next" }],
    [
      "an end without a cursor: the transactions are not there yet",
      [page({}, undefined, false)],
      { _tag: "NotReady", product: "transactions" }
    ]
  ] as const
  for (const [what, bodies, reason] of troubles) {
    it.effect(`fails on ${what}`, () =>
      Effect.gen(function* () {
        const error = errorOf(yield* run(events(), inTurn(...bodies)))
        assert.deepInclude(error.reason, reason)
        assert.strictEqual(error.operation, "get_transactions_sync")
      })
    )
  }
})
