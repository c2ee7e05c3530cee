import { assert, describe, it } from "@effect/vitest"
import * as Stream from "effect/Stream"
import * as Effect from "effect/Effect"
import { accountsList } from "../src/accounts.ts"
import { connectorsList } from "../src/connectors.ts"
import type { Pluggy, PluggyError } from "../src/index.ts"
import { transactionsList, transactionsListByCursor } from "../src/transactions.ts"
import { account, connector, ids, transaction } from "./bodies.ts"
import { ACCOUNT_ID, errorOf, ITEM_ID, queryOf, run, type Script, type Sent, valueOf } from "./pluggy.ts"

const pageOf = (sent: Sent) => Number(queryOf(sent)["page"] ?? 1)

describe("pages by number (seed 003)", () => {
  // Verbatim from Pluggy's basic concepts.
  const envelope = { total: 200, totalPages: 15, results: [], page: 1 }

  it.effect("the documented envelope decodes", () =>
    Effect.gen(function* () {
      const ran = yield* run(transactionsList({ accountId: ACCOUNT_ID }), () => ({ body: envelope }))
      assert.deepStrictEqual(valueOf(ran), envelope)
    })
  )

  // 200 rows on 15 pages: 14 of 14 rows and one of 4, which no page size divides evenly.
  const rows = ids(200)
  const fifteenPages: Script = (sent) => {
    const page = pageOf(sent)
    const results = rows.slice((page - 1) * 14, page * 14).map((id) => transaction(id))
    return { body: { ...envelope, page, results } }
  }

  it.effect("are read by page=2, page=3 and so on until totalPages, each row once and in order", () =>
    Effect.gen(function* () {
      const ran = yield* run(Stream.runCollect(transactionsList.items({ accountId: ACCOUNT_ID })), fifteenPages)
      assert.deepStrictEqual(
        valueOf(ran).map((row) => row.id),
        rows
      )
      assert.deepStrictEqual(
        ran.sent.map((sent) => queryOf(sent)["page"] ?? "1"),
        ids(15).map((_, index) => `${index + 1}`)
      )
      for (const sent of ran.sent) assert.strictEqual(queryOf(sent)["pageSize"], "500")
    })
  )

  it.effect("are the same several at a time", () =>
    Effect.gen(function* () {
      const stream = transactionsList.items({ accountId: ACCOUNT_ID }, { concurrency: 4 })
      const ran = yield* run(Stream.runCollect(stream), fifteenPages)
      assert.deepStrictEqual(
        valueOf(ran).map((row) => row.id),
        rows
      )
      assert.strictEqual(ran.sent.length, 15)
    })
  )

  // As one type, of which the tests need no more than the names of the rows.
  type Named = Stream.Stream<
    { readonly results: ReadonlyArray<{ readonly name?: string | null }> },
    PluggyError,
    Pluggy
  >
  const lists: ReadonlyArray<readonly [string, Named, object]> = [
    ["accounts", accountsList.pages({ itemId: ITEM_ID }), account],
    ["connectors", connectorsList.pages({}), connector]
  ]
  /** A row that is another one: ids are texts here and numbers there. */
  const numbered = (row: object, number: number) => {
    const id = "id" in row && typeof row.id === "number" ? number : `${number}`
    return { ...row, id, name: `number ${number}` }
  }
  for (const [name, pages, row] of lists) {
    it.effect(`of ${name} continue past the first one, although the contract declares no page to ask for`, () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runCollect(pages), (sent) => ({
          body: { page: pageOf(sent), total: 3, totalPages: 3, results: [numbered(row, pageOf(sent))] }
        }))
        assert.deepStrictEqual(
          valueOf(ran).map((page) => page.results[0]?.name),
          ["number 1", "number 2", "number 3"]
        )
      })
    )

    it.effect(`of ${name} are an error, not a loop, when the server ignores the page asked for`, () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runCollect(pages), () => ({
          body: { page: 1, total: 3, totalPages: 3, results: [row] }
        }))
        const { reason } = errorOf(ran)
        assert.strictEqual(reason._tag, "MalformedResponse")
        assert.include(reason.message, "the page that was asked for")
        assert.strictEqual(ran.sent.length, 2)
      })
    )

    it.effect(`of ${name} are an error, too, when it does not say which page it gives, nor the same of its rows`, () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runCollect(pages), (_, number) => ({
          body: { total: 3, totalPages: 3, results: [{ ...row, name: `as of ${number}` }] }
        }))
        const { reason } = errorOf(ran)
        assert.strictEqual(reason._tag, "MalformedResponse")
        assert.include(reason.message, "another page than the one before")
        assert.strictEqual(ran.sent.length, 2)
      })
    )

    it.effect(`of ${name} without rows are a malformed answer, not an empty list`, () =>
      Effect.gen(function* () {
        const { reason } = errorOf(yield* run(Stream.runCollect(pages), () => ({ body: { page: 1, totalPages: 1 } })))
        assert.strictEqual(reason._tag, "MalformedResponse")
        assert.include(reason.message, "results")
      })
    )
  }

  it.effect("are an error when the total moves while they are read", () =>
    Effect.gen(function* () {
      const ran = yield* run(Stream.runCollect(transactionsList.pages({ accountId: ACCOUNT_ID })), (sent) => {
        const page = pageOf(sent)
        return { body: { page, total: 2 + page, totalPages: 3, results: [transaction(ids(3)[page - 1])] } }
      })
      assert.strictEqual(errorOf(ran).reason._tag, "PaginationMutated")
    })
  )
})

describe("pages by cursor", () => {
  const cursor = Buffer.from("2026-01-31T03:00:00.000Z|5d6b9f9a-06aa-491f-926a-15ba46c6366d").toString("base64")
  const rows = ids(3)
  const list = transactionsListByCursor.items({ accountId: ACCOUNT_ID, createdAtFrom: "2026-01-01T00:00:00Z" })

  assert.isTrue(cursor.endsWith("="), "the cursor of these tests needs encoding")
  const links = [
    ["encoded", (after: string) => `?accountId=${ACCOUNT_ID}&after=${encodeURIComponent(after)}`, cursor],
    ["as it is", (after: string) => `?accountId=${ACCOUNT_ID}&after=${after}`, cursor],
    ["with a plus sign in it", (after: string) => `?accountId=${ACCOUNT_ID}&after=${after}`, "ab+/cd=="],
    ["on a path", (after: string) => `/v2/transactions?after=${encodeURIComponent(after)}`, cursor]
  ] as const
  for (const [how, link, after] of links) {
    it.effect(`follow a relative link whose base64 cursor is given ${how}`, () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runCollect(list), (_, number) => ({
          body: {
            results: [transaction(rows[number - 1])],
            next: number === 1 ? link(after) : number === 2 ? link(`${after.slice(0, -2)}x=`) : null
          }
        }))
        assert.deepStrictEqual(
          valueOf(ran).map((row) => row.id),
          rows
        )
        // What was asked for stays on every page; the link only moves the cursor.
        const query = { accountId: ACCOUNT_ID, createdAtFrom: "2026-01-01T00:00:00Z" }
        assert.deepStrictEqual(ran.sent.map(queryOf), [
          query,
          { ...query, after },
          { ...query, after: `${after.slice(0, -2)}x=` }
        ])
        assert.isTrue(ran.sent.every((sent) => sent.url.pathname === "/v2/transactions"))
        assert.notInclude(ran.sent[1]?.url.search ?? "", "+")
      })
    )
  }

  const broken = [
    ["repeats itself", () => "?after=same", 2],
    ["goes in a circle", (number: number) => `?after=${number % 2 === 0 ? "a" : "b"}`, undefined],
    ["has no cursor", () => `?accountId=${ACCOUNT_ID}`, 1]
  ] as const
  for (const [how, next, requests] of broken) {
    it.effect(`are an error when the link ${how}`, () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runCollect(list), (_, number) => ({
          body: { results: [transaction(ids(20)[number])], next: next(number) }
        }))
        const { reason } = errorOf(ran)
        assert.strictEqual(reason._tag, "MalformedResponse")
        assert.include(reason.message, "next")
        if (requests !== undefined) assert.strictEqual(ran.sent.length, requests)
        assert.isBelow(ran.sent.length, 10)
      })
    )
  }

  it.effect("are a malformed answer without `next`, not the end of the list", () =>
    Effect.gen(function* () {
      const { reason } = errorOf(yield* run(Stream.runCollect(list), () => ({ body: { results: [] } })))
      assert.strictEqual(reason._tag, "MalformedResponse")
    })
  )

  it.effect("are asked for only when they are wanted", () =>
    Effect.gen(function* () {
      const ran = yield* run(Stream.runCollect(Stream.take(list, 1)), () => ({
        body: { results: [transaction()], next: `?after=${cursor}` }
      }))
      assert.strictEqual(valueOf(ran).length, 1)
      assert.strictEqual(ran.sent.length, 1)
    })
  )
})
