/**
 * Every list, against a Pluggy that has it.
 *
 * The table is written by hand from Pluggy's documentation and does not look at the operations' own `page`: it is what that
 * is held against.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { catalog } from "../src/catalog.ts"
import type { PluggyPagedOperation } from "../src/internal/operation.ts"
import { errorOf, ITEM_ID, queryOf, run, type Script, type Sent, valueOf } from "./pluggy.ts"
import { rowOf } from "./samples.ts"

/** A row as it is told from others. */
interface Row {
  readonly id: string
}

interface Page {
  readonly results: ReadonlyArray<Row>
}

/** How a list is asked for its next page: by its number, with as many rows as are wanted or not, or by a cursor. */
type Manner = "numbered" | "envelope" | "cursor"

/** The lists by their ids: how they continue, what is asked for, and the name of a row's id. */
const lists: Readonly<Record<string, readonly [manner: Manner, request: object, id?: string]>> = {
  "account-statements-list": ["envelope", { id: ITEM_ID }],
  "accounts-list": ["envelope", { itemId: ITEM_ID }],
  "bills-list": ["envelope", { accountId: ITEM_ID }],
  "categories-list": ["envelope", {}],
  "connectors-list": ["envelope", {}, "name"],
  "consents-list": ["envelope", { itemId: ITEM_ID }],
  "investment-transactions-list": ["numbered", { id: ITEM_ID }],
  "investments-list": ["numbered", { itemId: ITEM_ID }],
  "items-list-by-cursor": ["cursor", { clientUserId: "user-1" }],
  "items-resources": ["numbered", { id: ITEM_ID }, "resourceId"],
  "loans-list": ["envelope", { itemId: ITEM_ID }],
  "payment-customers-list": ["numbered", {}],
  "payment-intents-list": ["envelope", { paymentRequestId: ITEM_ID }],
  "payment-recipients-institution-list": ["numbered", {}],
  "payment-recipients-list": ["numbered", {}],
  "payment-request-get-automatic-pix-schedules": ["envelope", { id: ITEM_ID }],
  "payment-requests-list": ["numbered", {}],
  "payment-schedules-list": ["envelope", { id: ITEM_ID }],
  "smart-tranfers-preauthorizations-list": ["numbered", {}],
  "smart-transfer-preauthorization-payments-list": ["numbered", { id: ITEM_ID }],
  "transactions-list": ["numbered", { accountId: ITEM_ID }],
  "transactions-list-by-cursor": ["cursor", { accountId: ITEM_ID, createdAtFrom: "2026-01-01T00:00:00Z" }],
  "webhooks-list": ["envelope", {}]
}

const paged = catalog.filter(({ page }) => page !== undefined)

it("every list of the catalog is in this table", () => {
  assert.deepStrictEqual(paged.map(({ id }) => id).toSorted(), Object.keys(lists))
})

const numberOf = (sent: Sent): number => Number(queryOf(sent)["page"] ?? 1)

for (const [id, [manner, request, idField = "id"]] of Object.entries(lists)) {
  const operation = paged.find((each) => each.id === id)
  if (operation === undefined) continue
  // A list of the catalog, of whatever rows.
  const list = operation as PluggyPagedOperation<object, Page, Row>
  const rows = (from: number, to: number) => {
    const row = rowOf(operation)
    return Array.from({ length: to - from }, (_, index) => ({
      ...row,
      id: from + index,
      [idField]: `row-${from + index}`
    }))
  }
  const idsOf = (all: ReadonlyArray<Row>) => all.map((row) => Object(row)[idField])
  const wanted = (count: number) => Array.from({ length: count }, (_, index) => `row-${index}`)

  /** A Pluggy that has `total` rows, and gives `size` of them a page. */
  const serving =
    (total: number, size: number): Script =>
    (sent) => {
      if (manner === "cursor") {
        const from = Number(queryOf(sent)["after"] ?? 0)
        const to = Math.min(from + size, total)
        return { body: { results: rows(from, to), next: to < total ? `?after=${to}` : null } }
      }
      const page = numberOf(sent)
      const results = rows((page - 1) * size, Math.max((page - 1) * size, Math.min(page * size, total)))
      return { body: { page, total, totalPages: Math.ceil(total / size), results } }
    }

  describe(id, () => {
    const sizes: ReadonlyArray<readonly [what: string, total: number, size: number, requests: number]> = [
      ["no row at all", 0, 3, 1],
      ["one page that is not full", 2, 3, 1],
      ["one page that is full", 3, 3, 1],
      ["three pages, the last with one row", 7, 3, 3],
      ["three pages, the last one full", 9, 3, 3]
    ]
    for (const [what, total, size, requests] of sizes) {
      it.effect(`is read to its end when it has ${what}`, () =>
        Effect.gen(function* () {
          const ran = yield* run(Stream.runCollect(list.items(request)), serving(total, size))
          assert.deepStrictEqual(idsOf(valueOf(ran)), wanted(total))
          assert.lengthOf(ran.sent, requests)
        })
      )
    }

    it.effect("asks for the same on every page, and for as many rows as there may be", () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runDrain(list.pages(request)), serving(9, 3))
        const expected = Object.fromEntries(Object.entries(request).filter(([name]) => name !== "id"))
        for (const [index, sent] of ran.sent.entries()) {
          assert.deepStrictEqual(queryOf(sent), {
            ...expected,
            ...(manner === "numbered" ? { pageSize: "500" } : {}),
            ...(index === 0 ? {} : manner === "cursor" ? { after: `${index * 3}` } : { page: `${index + 1}` })
          })
        }
      })
    )

    it.effect("is not read further than it is wanted", () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runCollect(Stream.take(list.items(request), 4)), serving(9, 3))
        assert.deepStrictEqual(idsOf(valueOf(ran)), wanted(4))
        assert.lengthOf(ran.sent, 2)
      })
    )

    it.effect("is an error, not a loop, when the server gives the first page whatever is asked for", () =>
      Effect.gen(function* () {
        const first = serving(9, 3)
        const ran = yield* run(Stream.runCollect(list.items(request)), (sent, number) =>
          first({ ...sent, url: new URL("https://api.pluggy.ai/") }, number)
        )
        assert.strictEqual(errorOf(ran).reason._tag, "MalformedResponse")
        assert.isAtMost(ran.sent.length, 2)
      })
    )

    it.effect("is a malformed answer without its rows, not an empty list", () =>
      Effect.gen(function* () {
        const body = manner === "cursor" ? { next: null } : { page: 1, total: 0, totalPages: 1 }
        const ran = yield* run(Stream.runCollect(list.items(request)), () => ({ body }))
        const { reason } = errorOf(ran)
        assert.isTrue(reason._tag === "MalformedResponse" && reason.path === "results")
      })
    )

    it.effect("goes on after an answer that was lost, without reading a page twice", () =>
      Effect.gen(function* () {
        const served = serving(7, 3)
        const ran = yield* run(Stream.runCollect(list.items(request)), (sent, number) =>
          number === 2 ? "reset" : served(sent, number)
        )
        assert.deepStrictEqual(idsOf(valueOf(ran)), wanted(7))
        assert.lengthOf(ran.sent, 4)
      })
    )

    if (manner === "cursor") return

    for (const concurrency of [1, 4]) {
      it.effect(`is an error when the server ignores the page, although it names it (${concurrency} at once)`, () =>
        Effect.gen(function* () {
          const ran = yield* run(Stream.runCollect(list.items(request, { concurrency })), (sent) => ({
            body: { page: numberOf(sent), total: 30, totalPages: 10, results: rows(0, 3) }
          }))
          const { reason } = errorOf(ran)
          assert.isTrue(reason._tag === "MalformedResponse" && reason.path === "results")
          assert.isAtMost(ran.sent.length, 1 + 2 * concurrency)
        })
      )
    }

    it.effect("is an error when the number of rows changes while they are read", () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runCollect(list.items(request)), (sent, number) =>
          serving(number === 1 ? 9 : 8, 3)(sent, number)
        )
        assert.strictEqual(errorOf(ran).reason._tag, "PaginationMutated")
      })
    )

    it.effect("is an error when the server says that there are more rows and has none", () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runCollect(list.items(request)), (sent) => ({
          body: { page: numberOf(sent), total: 9, totalPages: 3, results: [] }
        }))
        assert.strictEqual(errorOf(ran).reason._tag, "MalformedResponse")
        assert.lengthOf(ran.sent, 1)
      })
    )

    it.effect("is an error when the server does not tell where it ends", () =>
      Effect.gen(function* () {
        const ran = yield* run(Stream.runCollect(list.items(request)), () => ({ body: { results: rows(0, 3) } }))
        assert.strictEqual(errorOf(ran).reason._tag, "MalformedResponse")
      })
    )

    it.effect("is read by up to four pages at once, in order, and each once", () =>
      Effect.gen(function* () {
        let underway = 0
        let most = 0
        const served = serving(23, 3)
        const ran = yield* run(Stream.runCollect(list.items(request, { concurrency: 4 })), (sent, number) => {
          underway += 1
          most = Math.max(most, underway)
          const reply = served(sent, number)
          // Later pages are answered sooner.
          return typeof reply === "string"
            ? reply
            : { ...reply, after: `${9 - numberOf(sent)} seconds`, done: () => (underway -= 1) }
        })
        assert.deepStrictEqual(idsOf(valueOf(ran)), wanted(23))
        assert.deepStrictEqual(
          ran.sent.map(numberOf).toSorted((a, b) => a - b),
          [1, 2, 3, 4, 5, 6, 7, 8]
        )
        assert.strictEqual(most, 4)
      })
    )
  })
}

it.effect("a list of no webhooks may come as 204", () =>
  Effect.gen(function* () {
    const webhooks = paged.find(({ id }) => id === "webhooks-list")
    const list = webhooks as PluggyPagedOperation<object, Page, Row>
    const ran = yield* run(Stream.runCollect(list.items({})), () => ({ status: 204, body: "" }))
    assert.deepStrictEqual(valueOf(ran), [])
    assert.lengthOf(ran.sent, 1)
  })
)
