import { write } from "@bankstream/core/field"
import type { PagedOperation } from "@bankstream/core/page-stream"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { catalog } from "../src/catalog.ts"
import type { MoneyKit, MoneyKitError } from "../src/index.ts"
import { getTransactionsSync } from "../src/links.ts"
import { answer, idsOf, type List, lists, queriesFor, rowId, serving } from "./lists.ts"
import { errorOf, queriesOf, run, type Script, type Sent, valueOf } from "./moneykit.ts"

type Paged = PagedOperation<object, unknown, unknown, MoneyKitError, MoneyKit>

const find = (id: string): Paged => {
  const found = catalog.find((operation) => operation.id === id)
  if (found?.page === undefined || found.page.style === "update") throw new Error(`no list: ${id}`)
  // An operation whose page is a list's was made by `pagedOperation`; the requests of the table are checked by the call.
  return found as Paged
}

/** Queries whatever the order of what they say. */
const sorted = (sent: ReadonlyArray<Sent>): ReadonlyArray<string> =>
  queriesOf(sent).map((query) => query.split("&").toSorted().join("&"))

it("every paged operation is here, and nothing else", () => {
  const paged = catalog.filter((operation) => operation.page !== undefined).map(({ id }) => id)
  assert.sameMembers(paged, [...Object.keys(lists), getTransactionsSync.id])
  assert.lengthOf(paged, 6)
})

const cases: ReadonlyArray<readonly [id: string, list: List]> = Object.entries(lists)

for (const [id, list] of cases) {
  const operation = find(id)
  const { at, max, min } = list.size
  /** The smallest page that there is, so that a few pages are not thousands of rows. */
  const size = Math.max(2, min)
  const ids = (
    extra: { readonly concurrency?: number; readonly prefetch?: number; readonly pageSize?: number } = {},
    request = list.request
  ) => Stream.runCollect(Stream.map(operation.items(request, { pageSize: size, ...extra }), (row) => rowId(list, row)))
  /** What a list fails with that must not go on for ever. */
  const failing = (script: Script) =>
    Effect.map(run(ids(), script), (answered) => {
      assert.isAtMost(answered.sent.length, 4)
      const failure = errorOf(answered)
      assert.strictEqual(failure.operation, id)
      return failure.reason
    })

  describe(id, () => {
    const totals = [
      ["a first, a middle and a last page", 2 * size + 1],
      ["a last page that is exactly full", 2 * size],
      ["one page that is exactly full", size],
      ["one page that is not full", size - 1],
      ["no rows", 0]
    ] as const
    for (const [what, total] of totals) {
      it.effect(`yields each row once and in order: ${what}`, () =>
        Effect.gen(function* () {
          const answered = yield* run(ids(), serving(list, total))
          assert.deepStrictEqual(valueOf(answered), [...idsOf(0, total)])
          assert.deepStrictEqual(sorted(answered.sent), queriesFor(list, total, size))
          for (const { method, url } of answered.sent)
            assert.strictEqual(`${method} ${url.pathname}`, `GET ${list.path}`)
        })
      )
    }

    it.effect("yields its pages as they came, and asks for none that nobody wants", () =>
      Effect.gen(function* () {
        const pages = Stream.runCollect(Stream.take(operation.pages(list.request, { pageSize: size }), 2))
        const answered = yield* run(pages, serving(list, 5 * size))
        const script = serving(list, 5 * size)
        assert.deepStrictEqual(
          valueOf(answered),
          answered.sent.map((sent) => script(sent).body)
        )
        assert.lengthOf(answered.sent, 2)
      })
    )

    it.effect("yields the same when pages are fetched ahead, or at once", () =>
      Effect.gen(function* () {
        for (const extra of [{ prefetch: 2 }, { concurrency: 3 }]) {
          const answered = yield* run(ids(extra), serving(list, 3 * size + 1))
          assert.deepStrictEqual(valueOf(answered), [...idsOf(0, 3 * size + 1)])
        }
      })
    )

    it.effect("asks for the largest pages that there are, or for those that the request names", () =>
      Effect.gen(function* () {
        const largest = yield* run(Stream.runDrain(operation.items(list.request)), serving(list, 1))
        assert.deepStrictEqual(sorted(largest.sent), queriesFor(list, 1, max))
        const named = Stream.runDrain(operation.items(write(list.request, at, size + 1)))
        const answered = yield* run(named, serving(list, size + 2))
        assert.deepStrictEqual(sorted(answered.sent), queriesFor(list, size + 2, size + 1))
      })
    )

    it.effect(`sends nothing for pages of more than ${max} or fewer than ${min}`, () =>
      Effect.gen(function* () {
        for (const wrong of [max + 1, min - 1]) {
          const answered = yield* run(ids({ pageSize: wrong }), serving(list, 1))
          assert.lengthOf(answered.sent, 0)
          assert.deepInclude(errorOf(answered).reason, { _tag: "InvalidRequest" })
          assert.include(errorOf(answered).message, `${at}: `)
        }
      })
    )

    it.effect("goes on where pages are smaller than they were asked for", () =>
      Effect.gen(function* () {
        for (const concurrency of [1, 3]) {
          const answered = yield* run(ids({ concurrency }), serving(list, size + 1, size - 1))
          assert.deepStrictEqual(valueOf(answered), [...idsOf(0, size + 1)])
        }
      })
    )

    it.effect("repeats a page that failed, and not the list", () =>
      Effect.gen(function* () {
        const answered = yield* run(ids(), (sent, number) =>
          number === 2 ? { status: 503, body: "<html>" } : serving(list, 2 * size)(sent)
        )
        assert.deepStrictEqual(valueOf(answered), [...idsOf(0, 2 * size)])
        assert.lengthOf(answered.sent, 3)
      })
    )

    const { manner } = list
    if (manner.by === "cursor") {
      const page = (from: number, next: unknown) => ({
        body: answer(list, idsOf(from, from + size), next === undefined ? {} : { [manner.told]: next })
      })
      const stuck = { _tag: "MalformedResponse", path: manner.told } as const

      for (const last of [null, "", undefined]) {
        it.effect(`ends when the next cursor is ${JSON.stringify(last)}`, () =>
          Effect.gen(function* () {
            const answered = yield* run(ids(), () => page(0, last))
            assert.deepStrictEqual(valueOf(answered), [...idsOf(0, size)])
            assert.lengthOf(answered.sent, 1)
          })
        )
      }

      it.effect("goes on after a page without rows, since the cursor tells the end", () =>
        Effect.gen(function* () {
          const empty = { body: answer(list, [], { [manner.told]: "c1" }) }
          const answered = yield* run(ids(), (_, number) => (number === 1 ? empty : page(0, null)))
          assert.deepStrictEqual(valueOf(answered), [...idsOf(0, size)])
        })
      )

      it.effect("fails on a cursor that was sent already, at once or after others", () =>
        Effect.gen(function* () {
          assert.deepInclude(yield* failing((_, number) => page(number * size, "c1")), stuck)
          assert.deepInclude(yield* failing((_, number) => page(number * size, number % 2 === 0 ? "c2" : "c1")), stuck)
        })
      )

      it.effect("fails on a page that is the one before, under another cursor", () =>
        Effect.gen(function* () {
          const reason = yield* failing((_, number) => page(0, `c${number}`))
          assert.deepInclude(reason, { _tag: "MalformedResponse", path: list.rows })
        })
      )
      return
    }

    it.effect("fails when the number of rows changes meanwhile, at once or one after the other", () =>
      Effect.gen(function* () {
        for (const concurrency of [1, 3]) {
          const answered = yield* run(ids({ concurrency }), (sent, number) => serving(list, 3 * size + number)(sent))
          assert.strictEqual(errorOf(answered).reason._tag, "PaginationMutated")
        }
      })
    )

    it.effect("fails when it is given another page than it asked for", () =>
      Effect.gen(function* () {
        const first = { body: answer(list, idsOf(0, size), { page: 1, total: 3 * size }) }
        assert.deepInclude(yield* failing(() => first), { _tag: "MalformedResponse", path: "page" })
      })
    )

    it.effect("fails on a page without rows when there are more", () =>
      Effect.gen(function* () {
        const reason = yield* failing((_, number) => ({
          body: answer(list, number === 1 ? idsOf(0, size) : [], { page: number, total: 3 * size })
        }))
        assert.deepInclude(reason, { _tag: "MalformedResponse", path: list.rows })
      })
    )

    it.effect("begins at the page that the request names", () =>
      Effect.gen(function* () {
        const answered = yield* run(ids({}, write(list.request, "page", 2)), serving(list, 3 * size))
        assert.deepStrictEqual(valueOf(answered), [...idsOf(size, 3 * size)])
      })
    )
  })
}

describe("a list of links", () => {
  it.effect("that is null has none", () =>
    Effect.gen(function* () {
      const answered = yield* run(Stream.runCollect(find("get_links").items({})), () => ({
        body: { links: null, next_cursor: "" }
      }))
      assert.deepStrictEqual(valueOf(answered), [])
    })
  )
})
