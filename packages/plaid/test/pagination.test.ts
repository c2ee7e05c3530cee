import { assert, describe, it } from "@effect/vitest"
import { sampleOf } from "@bankstream/contract/samples"
import { read, write } from "@bankstream/core/field"
import type * as Operation from "@bankstream/core/operation"
import type { PagedOperation } from "@bankstream/core/page-stream"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import * as Stream from "effect/Stream"
import { catalog } from "../src/catalog.ts"
import type { Plaid, PlaidError } from "../src/index.ts"
import { processorTransactionsSync } from "../src/processor.ts"
import { transactionsSync } from "../src/transactions.ts"
import { idOf, type List, lists, PAGE, page, requestsFor, rowsOf, serving } from "./lists.ts"
import { bodyOf, errorOf, run, type Script, type Sent, valueOf } from "./plaid.ts"

type Paged = PagedOperation<object, unknown, unknown, PlaidError, Plaid>

const updates: ReadonlyArray<Operation.Any> = [transactionsSync, processorTransactionsSync]

const find = (id: string): Paged => {
  const found = catalog.find((operation) => operation.id === id)
  if (found?.page === undefined || found.page.style === "update") throw new Error(`no list: ${id}`)
  // An operation whose page is a list's was made by `pagedOperation`; the requests of the table are checked by the call.
  return found as Paged
}

/** The schema of a field, or of the rows of one that is a list. */
const partOf = (ast: SchemaAST.AST, field: string): SchemaAST.AST => {
  if (SchemaAST.isSuspend(ast)) return partOf(ast.thunk(), field)
  const found = SchemaAST.isObjects(ast) ? ast.propertySignatures.find(({ name }) => name === field)?.type : undefined
  const [rows] = found !== undefined && SchemaAST.isArrays(found) ? found.rest : []
  if (rows === undefined) throw new Error(`no rows: ${field}`)
  return rows
}

const samplesOf = (list: List, { response }: Paged) => ({
  answer: sampleOf(response),
  row: sampleOf(Schema.make(partOf(response.ast, list.rows)))
})

const bodies = (sent: ReadonlyArray<Sent>): ReadonlyArray<unknown> => sent.map(bodyOf)

const upTo = (list: List, total: number) => Array.from({ length: total }, (_, row) => idOf(list, row))

it("every paged operation is here, and nothing else", () => {
  const paged = catalog.filter((operation) => operation.page !== undefined).map(({ id }) => id)
  assert.deepStrictEqual(paged.toSorted(), [...Object.keys(lists), ...updates.map(({ id }) => id)].toSorted())
  assert.lengthOf(paged, 45)
})

for (const [id, list] of Object.entries(lists)) {
  const operation = find(id)
  const samples = samplesOf(list, operation)
  const start = { ...list.request, ...list.opening }
  const [first = start] = requestsFor(list, 1)
  const options = list.count === undefined ? {} : { pageSize: PAGE }
  const ids = (extra: { readonly concurrency?: number; readonly prefetch?: number } = {}, request: object = start) =>
    Stream.runCollect(Stream.map(operation.items(request, { ...options, ...extra }), (row) => read(row, list.id)))
  /** What a list fails with that must not go on for ever. */
  const failing = (script: Script) =>
    Effect.map(run(Stream.runDrain(operation.items(start, options)), script), (answered) => {
      assert.isAtMost(answered.sent.length, 4)
      const failure = errorOf(answered)
      assert.strictEqual(failure.operation, id)
      return failure.reason
    })
  const stuck = (path: string) => ({ _tag: "MalformedResponse", path }) as const
  const rows = (from: number, to = from + PAGE) => rowsOf(list, samples.row, from, to)

  describe(id, () => {
    const totals = [
      ["a first, a middle and a last page", 2 * PAGE + 1],
      ["a last page that is exactly full", 2 * PAGE],
      ["one page that is exactly full", PAGE],
      ["one page that is not full", PAGE - 1],
      ["no rows", 0]
    ] as const
    for (const [what, total] of totals) {
      it.effect(`yields each row once and in order: ${what}`, () =>
        Effect.gen(function* () {
          const answered = yield* run(ids(), serving(list, samples, total))
          assert.deepStrictEqual(valueOf(answered), upTo(list, total))
          assert.deepStrictEqual(bodies(answered.sent), requestsFor(list, total))
        })
      )
    }

    it.effect("yields its pages as they came", () =>
      Effect.gen(function* () {
        const sizes = Stream.map(operation.pages(start, options), (each) => {
          const found = read(each, list.rows)
          return Array.isArray(found) ? found.length : -1
        })
        const answered = yield* run(Stream.runCollect(sizes), serving(list, samples, 2 * PAGE + 1))
        assert.deepStrictEqual(valueOf(answered), list.manner.by === "window" ? [PAGE, PAGE, PAGE, 1] : [PAGE, PAGE, 1])
      })
    )

    it.effect("yields the same when pages are fetched ahead, or at once", () =>
      Effect.gen(function* () {
        for (const extra of [{ prefetch: 2 }, { concurrency: 3 }]) {
          const answered = yield* run(ids(extra), serving(list, samples, 2 * PAGE + 1))
          assert.deepStrictEqual(valueOf(answered), upTo(list, 2 * PAGE + 1))
        }
      })
    )

    const { count } = list
    if (count !== undefined) {
      it.effect("asks for the largest pages that there are, or for those that the request names", () =>
        Effect.gen(function* () {
          const rowsBy = (request: object) => Stream.runDrain(operation.items(request))
          const largest = yield* run(rowsBy(start), serving(list, samples, 1))
          assert.deepStrictEqual(bodies(largest.sent), requestsFor(list, 1, count.max))
          const named = yield* run(rowsBy(write(start, count.at, PAGE)), serving(list, samples, 2 * PAGE + 1))
          assert.deepStrictEqual(bodies(named.sent), requestsFor(list, 2 * PAGE + 1))
        })
      )

      it.effect(`sends nothing for pages larger than ${count.max}`, () =>
        Effect.gen(function* () {
          const answered = yield* run(operation(write(first, count.at, count.max + 1)), () => ({ body: {} }))
          assert.lengthOf(answered.sent, 0)
          assert.deepInclude(errorOf(answered).reason, { _tag: "InvalidRequest" })
        })
      )
    }

    const { manner } = list
    switch (manner.by) {
      case "cursor": {
        const told = (next: number | undefined, from: number, more = next !== undefined) => ({
          body: { ...page(list, samples.answer, rows(from), { next, total: 99 }), ...has(more) }
        })
        const has = (more: boolean) => (manner.ends === "has_more" ? { has_more: more } : {})

        it.effect("fails on a cursor that was sent already, at once or after others", () =>
          Effect.gen(function* () {
            assert.deepInclude(yield* failing((_, number) => told(PAGE, number * PAGE)), stuck(manner.told))
            assert.deepInclude(
              yield* failing((_, number) => told(number % 2 === 0 ? 2 * PAGE : PAGE, number * PAGE)),
              stuck(manner.told)
            )
          })
        )

        it.effect("fails on a page that is the one before, under another cursor", () =>
          Effect.gen(function* () {
            assert.deepInclude(yield* failing((_, number) => told(number * PAGE, 0)), stuck(list.rows))
          })
        )

        it.effect("goes on after a page without rows, since the cursor tells the end", () =>
          Effect.gen(function* () {
            const empty = page(list, samples.answer, [], { next: PAGE, total: PAGE })
            const answered = yield* run(ids(), (_, number) => (number === 1 ? { body: empty } : told(undefined, 0)))
            assert.deepStrictEqual(valueOf(answered), upTo(list, PAGE))
          })
        )

        if (manner.ends === "has_more") {
          it.effect("ends when there is no more, although a cursor is told", () =>
            Effect.gen(function* () {
              const answered = yield* run(ids(), () => told(PAGE, 0, false))
              assert.deepStrictEqual(valueOf(answered), upTo(list, PAGE))
              assert.lengthOf(answered.sent, 1)
            })
          )
          for (const missing of ["", null, undefined]) {
            it.effect(`fails when there is more and the cursor is ${JSON.stringify(missing)}`, () =>
              Effect.gen(function* () {
                const body = { ...told(PAGE, 0).body, [manner.told]: missing }
                const reason = yield* failing(() => ({ body }))
                assert.strictEqual(reason._tag, "MalformedResponse")
                assert.strictEqual(read(reason, "path"), manner.told)
              })
            )
          }
        } else {
          for (const missing of manner.ends === "null" ? [null] : [null, undefined, ""]) {
            it.effect(`ends when the cursor is ${JSON.stringify(missing)}`, () =>
              Effect.gen(function* () {
                const body = { ...told(undefined, 0).body, [manner.told]: missing }
                const answered = yield* run(ids(), () => ({ body }))
                assert.deepStrictEqual(valueOf(answered), upTo(list, PAGE))
                assert.lengthOf(answered.sent, 1)
              })
            )
          }
        }
        break
      }
      case "offset":
      case "after_id": {
        const told = (from: number, to = from + PAGE, total = 99) => ({
          body: page(list, samples.answer, rows(from, to), { next: to, total })
        })

        it.effect("fails when the same page comes wherever it is asked for", () =>
          Effect.gen(function* () {
            const path = manner.by === "offset" ? list.rows : `${list.rows}[].${list.id}`
            assert.deepInclude(yield* failing(() => told(0)), stuck(path))
          })
        )

        if (manner.ends === "short") break
        it.effect("fails on a page without rows when there is more", () =>
          Effect.gen(function* () {
            assert.deepInclude(
              yield* failing((_, number) => (number === 1 ? told(0) : told(PAGE, PAGE))),
              stuck(list.rows)
            )
          })
        )

        it.effect("goes on from the rows that came after a page that is not full, since it is not the end", () =>
          Effect.gen(function* () {
            const total = PAGE + 2
            const answered = yield* run(ids(), (_, number) =>
              number === 1
                ? told(0, 2, total)
                : { body: page(list, samples.answer, rows(2, total), { next: undefined, total }) }
            )
            assert.deepStrictEqual(valueOf(answered), upTo(list, total))
            const at = manner.by === "offset" ? manner.at : "after_id"
            assert.deepStrictEqual(bodies(answered.sent), [first, write(first, at, 2)])
          })
        )

        if (typeof manner.ends !== "object") break
        it.effect("fails when the number of rows changes meanwhile, at once or one after the other", () =>
          Effect.gen(function* () {
            for (const concurrency of [1, 3]) {
              const answered = yield* run(ids({ concurrency }), (sent, number) =>
                serving(list, samples, 3 * PAGE + number)(sent)
              )
              assert.strictEqual(errorOf(answered).reason._tag, "PaginationMutated")
            }
          })
        )
        break
      }
      case "window": {
        it.effect("fails when more rows are of one instant than a page has", () =>
          Effect.gen(function* () {
            const ofOneInstant = rows(0).map((row) => ({ ...row, created_at: "2026-01-31T09:00:00Z" }))
            const body = page(list, samples.answer, ofOneInstant, { next: PAGE, total: 99 })
            assert.deepInclude(yield* failing(() => ({ body })), stuck(list.rows))
          })
        )

        it.effect("stays within the window that the request names", () =>
          Effect.gen(function* () {
            const window = { start_time: "2026-01-01T00:00:00Z", end_time: "2026-01-31T09:00:59Z" }
            const answered = yield* run(ids({}, window), serving(list, samples, PAGE))
            assert.deepStrictEqual(valueOf(answered), upTo(list, PAGE))
            assert.deepStrictEqual(bodies(answered.sent), [
              { ...window, count: PAGE },
              { ...window, count: PAGE, end_time: "2026-01-31T09:00:57Z" }
            ])
          })
        )
      }
    }
  })
}
