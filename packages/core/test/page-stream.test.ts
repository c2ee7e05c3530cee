import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type * as Pagination from "../src/pagination.ts"
import { type Acme, type AcmeError, makeAcme, paged, type Reply, scripted, type Sent } from "./acme.ts"

const Num = Schema.optional(Schema.Finite)
const Str = Schema.optional(Schema.String)
const ListRequest = Schema.Struct({ cursor: Str, offset: Num, page: Num, count: Num, after: Str, end_time: Str })
const Row = Schema.Struct({ id: Schema.Finite, at: Schema.optionalKey(Schema.String) })
const ListResponse = Schema.Struct({
  rows: Schema.Array(Row),
  next: Schema.optionalKey(Schema.NullOr(Schema.String)),
  has_more: Schema.optionalKey(Schema.Boolean),
  total: Schema.optionalKey(Schema.Finite),
  page: Schema.optionalKey(Schema.Finite),
  totalPages: Schema.optionalKey(Schema.Finite)
})

const list = (page: Pagination.StyleOf<typeof ListRequest.Type, typeof ListResponse.Type, typeof Row.Type>) =>
  paged({
    id: "list",
    method: "POST",
    path: "/list",
    request: ListRequest,
    response: ListResponse,
    replay: "safe",
    page
  })

const MAX = 500
const size = { field: "count", max: MAX } as const

/** A list in each style, and a server that pages `total` rows in it. */
const styles = {
  "cursor (null)": {
    list: list({ style: "cursor", cursor: "cursor", next: "next", items: "rows", size }),
    answer: (request: Request, total: number) => {
      const from = Number(request.cursor ?? 0)
      const rows = slice(from, request.count, total)
      return { rows, next: from + rows.length < total ? String(from + rows.length) : null }
    }
  },
  "cursor (has_more)": {
    list: list({ style: "cursor", cursor: "cursor", next: "next", hasMore: "has_more", items: "rows", size }),
    answer: (request: Request, total: number) => {
      const from = Number(request.cursor ?? 0)
      const rows = slice(from, request.count, total)
      return { rows, next: String(from + rows.length), has_more: from + rows.length < total }
    }
  },
  "offset (total)": {
    list: list({ style: "offset", offset: "offset", total: "total", items: "rows", size }),
    answer: (request: Request, total: number) => ({ rows: slice(request.offset ?? 0, request.count, total), total })
  },
  "offset (has_more)": {
    list: list({ style: "offset", offset: "offset", hasMore: "has_more", items: "rows", size }),
    answer: (request: Request, total: number) => {
      const rows = slice(request.offset ?? 0, request.count, total)
      return { rows, has_more: (request.offset ?? 0) + rows.length < total }
    }
  },
  "offset (short page)": {
    list: list({ style: "offset", offset: "offset", items: "rows", size }),
    answer: (request: Request, total: number) => ({ rows: slice(request.offset ?? 0, request.count, total) })
  },
  "page (totalPages)": {
    list: list({
      style: "page",
      page: "page",
      number: "page",
      totalPages: "totalPages",
      total: "total",
      items: "rows",
      size
    }),
    answer: (request: Request, total: number) =>
      pageOf(request, total, { totalPages: Math.ceil(total / (request.count ?? MAX)) })
  },
  "page (total)": {
    list: list({ style: "page", page: "page", number: "page", total: "total", items: "rows", size }),
    answer: (request: Request, total: number) => pageOf(request, total, {})
  },
  link: {
    list: list({ style: "link", next: "next", params: ["after"], items: "rows", size }),
    answer: (request: Request, total: number) => {
      const from = Number(request.after ?? 0)
      const rows = slice(from, request.count, total)
      return { rows, next: from + rows.length < total ? `?after=${from + rows.length}` : null }
    }
  },
  window: {
    // Three rows of each instant, newest first, the window's end inclusive.
    list: list({ style: "window", end: "end_time", time: "at", id: "id", items: "rows", size }),
    answer: (request: Request, total: number) => {
      const all = slice(0, total, total).map((row) => ({ ...row, at: instantOf(row.id) }))
      const end = request.end_time
      return { rows: all.filter((row) => end === undefined || row.at <= end).slice(0, request.count ?? MAX) }
    }
  }
} as const

type Request = typeof ListRequest.Type

const instantOf = (id: number) => `t${String(9_999 - Math.floor(id / 3)).padStart(4, "0")}`
const slice = (from: number, count: number | undefined, total: number) =>
  Array.from({ length: Math.max(0, Math.min(count ?? MAX, total - from)) }, (_, n) => ({ id: from + n }))
const pageOf = (request: Request, total: number, more: object) => ({
  rows: slice(((request.page ?? 1) - 1) * (request.count ?? MAX), request.count, total),
  page: request.page ?? 1,
  total,
  ...more
})

const requestOf = (sent: Sent): Request => Schema.decodeUnknownSync(ListRequest)(sent.json)

const against = <A, E>(reply: (request: Request, number: number) => object, effect: Effect.Effect<A, E, Acme>) => {
  const server = scripted((sent, number): Reply => Response.json(reply(requestOf(sent), number)))
  return Effect.map(Effect.result(Effect.provide(effect, Layer.provide(makeAcme(), server.layer))), (result) => ({
    result,
    sent: server.sent
  }))
}

const ids = <E>(stream: Stream.Stream<{ readonly id: number }, E, Acme>) =>
  Effect.map(Stream.runCollect(stream), (rows) => rows.map((row) => row.id))

const upTo = (total: number) => Array.from({ length: total }, (_, n) => n)

const succeeds = <A>(result: { readonly _tag: string; readonly success?: A }): A => {
  assert.strictEqual(result._tag, "Success", JSON.stringify(result))
  // Asserted on the line above.
  return result.success as A
}

const reasonOf = (result: { readonly _tag: string; readonly failure?: AcmeError }) => {
  assert.strictEqual(result._tag, "Failure")
  return result.failure?.reason
}

const Total = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 60 }))
const PageSize = Schema.Int.check(Schema.isBetween({ minimum: 4, maximum: 25 }))
const Few = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 6 }))

describe("a list is read whole, in order, each row once", () => {
  for (const [name, { answer, list }] of Object.entries(styles)) {
    it.effect.prop(
      `${name}: any length, page size, prefetch and concurrency`,
      [Total, PageSize, Few, Few],
      ([total, pageSize, prefetch, concurrency]) =>
        Effect.gen(function* () {
          const { result, sent } = yield* against(
            (request) => answer(request, total),
            ids(list.items({}, { pageSize, prefetch, concurrency }))
          )
          assert.deepStrictEqual(succeeds(result), upTo(total))
          assert.isAtMost(sent.length, Math.ceil(total / (name === "window" ? pageSize - 3 : pageSize)) + 1)
        })
    )
  }
})

describe("a server that gives fewer rows on a page than it was asked for", () => {
  for (const name of ["offset (total)", "offset (has_more)", "page (totalPages)", "page (total)"] as const) {
    for (const concurrency of [1, 3]) {
      it.effect(`${name}: is read to the end (${concurrency} at a time)`, () =>
        Effect.gen(function* () {
          const { answer, list } = styles[name]
          const { result } = yield* against(
            (request) => answer({ ...request, count: Math.min(request.count ?? MAX, 7) }, 40),
            ids(list.items({}, { pageSize: 20, concurrency }))
          )
          assert.deepStrictEqual(succeeds(result), upTo(40))
        })
      )
    }
  }
})

describe("reading is lazy", () => {
  it.effect("asks for no page that is not wanted", () =>
    Effect.gen(function* () {
      const { list, answer } = styles["cursor (null)"]
      const { result, sent } = yield* against(
        (request) => answer(request, 1_000),
        ids(Stream.take(list.items({}, { pageSize: 10 }), 15))
      )
      assert.deepStrictEqual(succeeds(result), upTo(15))
      assert.strictEqual(sent.length, 2)
    })
  )

  it.effect("asks for the provider's largest page unless told otherwise", () =>
    Effect.gen(function* () {
      const { list, answer } = styles["offset (total)"]
      const { sent } = yield* against((request) => answer(request, 3), ids(list.items({})))
      assert.deepStrictEqual(
        sent.map((sent) => sent.json),
        [{ count: MAX, offset: 0 }]
      )
      const own = yield* against((request) => answer(request, 3), ids(list.items({ count: 2 })))
      assert.deepStrictEqual(
        own.sent.map((sent) => sent.json),
        [
          { count: 2, offset: 0 },
          { count: 2, offset: 2 }
        ]
      )
    })
  )

  it.effect("fetches known pages at once when asked to, and no more than that at a time", () =>
    Effect.gen(function* () {
      let open = 0
      let most = 0
      const { answer, list } = styles["offset (total)"]
      const server = scripted((sent): Reply =>
        Effect.gen(function* () {
          open += 1
          most = Math.max(most, open)
          yield* Effect.yieldNow
          yield* Effect.yieldNow
          open -= 1
          return Response.json(answer(requestOf(sent), 100))
        })
      )
      const read = yield* ids(list.items({}, { pageSize: 5, concurrency: 4 })).pipe(
        Effect.provide(Layer.provide(makeAcme(), server.layer))
      )
      assert.deepStrictEqual(read, upTo(100))
      assert.strictEqual(most, 4)
      assert.strictEqual(server.sent.length, 20)
    })
  )
})

describe("a list that cannot be read whole is an error, never a shorter list", () => {
  it.effect("cursors that go in a circle", () =>
    Effect.gen(function* () {
      const circle: Record<string, string> = { "": "a", a: "b", b: "c", c: "d", d: "b" }
      const { result, sent } = yield* against(
        (request, number) => ({ rows: [{ id: number }], next: circle[request.cursor ?? ""] }),
        ids(styles["cursor (null)"].list.items({}))
      )
      assert.strictEqual(reasonOf(result)?._tag, "MalformedResponse")
      assert.isAtMost(sent.length, 12)
    })
  )

  it.effect("a page that repeats the one before", () =>
    Effect.gen(function* () {
      const { result } = yield* against(
        (_, number) => ({ rows: [{ id: 1 }, { id: 2 }], next: `cursor-${number}` }),
        ids(styles["cursor (null)"].list.items({}))
      )
      assert.strictEqual(reasonOf(result)?._tag, "MalformedResponse")
    })
  )

  it.effect("a page that repeats the rows of the one before, with something else in them each time", () =>
    Effect.gen(function* () {
      const { result, sent } = yield* against(
        (_, number) => ({ rows: [{ id: 1, link: `signed-${number}` }], totalPages: 9, total: 9 }),
        ids(styles["page (totalPages)"].list.items({}))
      )
      assert.deepInclude(reasonOf(result), { _tag: "MalformedResponse", path: "rows" })
      assert.lengthOf(sent, 2)
    })
  )

  for (const concurrency of [1, 3]) {
    it.effect(`a server that ignores the offset (${concurrency} at a time)`, () =>
      Effect.gen(function* () {
        const { result } = yield* against(
          () => ({ rows: slice(0, 10, 40), total: 40 }),
          ids(styles["offset (total)"].list.items({}, { pageSize: 10, concurrency }))
        )
        assert.deepInclude(reasonOf(result), { _tag: "MalformedResponse", path: "rows" })
      })
    )

    it.effect(`a numbered list that ends before its total (${concurrency} at a time)`, () =>
      Effect.gen(function* () {
        const { result } = yield* against(
          (request) => ({ ...styles["page (total)"].answer(request, 25), total: 35 }),
          ids(styles["page (total)"].list.items({}, { pageSize: 10, concurrency }))
        )
        assert.include(["MalformedResponse", "PaginationMutated"], reasonOf(result)?._tag)
      })
    )
  }

  it.effect("a server that ignores the page number", () =>
    Effect.gen(function* () {
      const { result } = yield* against(
        () => ({ rows: [{ id: 1 }], page: 1, totalPages: 3, total: 3 }),
        ids(styles["page (totalPages)"].list.items({}))
      )
      assert.deepInclude(reasonOf(result), { _tag: "MalformedResponse", path: "page" })
    })
  )

  for (const concurrency of [1, 3]) {
    it.effect(`a total that moves while pages are read (${concurrency} at a time)`, () =>
      Effect.gen(function* () {
        const { result } = yield* against(
          (request, number) => styles["offset (total)"].answer(request, number === 1 ? 30 : 29),
          ids(styles["offset (total)"].list.items({}, { pageSize: 10, concurrency }))
        )
        assert.strictEqual(reasonOf(result)?._tag, "PaginationMutated")
      })
    )
  }

  it.effect("a page in the middle that lost rows, with pages fetched at once", () =>
    Effect.gen(function* () {
      const { result } = yield* against(
        (request) => {
          const page = styles["offset (total)"].answer(request, 40)
          return request.offset === 20 ? { ...page, rows: page.rows.slice(1) } : page
        },
        ids(styles["offset (total)"].list.items({}, { pageSize: 10, concurrency: 2 }))
      )
      assert.strictEqual(reasonOf(result)?._tag, "PaginationMutated")
    })
  )

  it.effect("rows before the trouble are still handed on", () =>
    Effect.gen(function* () {
      const seen: Array<number> = []
      yield* against(
        (request, number) => (number === 2 ? { rows: [], next: request.cursor } : { rows: [{ id: 0 }], next: "a" }),
        Stream.runForEach(styles["cursor (null)"].list.items({}), (row) => Effect.sync(() => seen.push(row.id)))
      )
      assert.deepStrictEqual(seen, [0])
    })
  )
})

it("a style names fields that exist, of the right type", () => {
  const spec = {
    id: "x",
    method: "GET",
    path: "/x",
    request: ListRequest,
    response: ListResponse,
    replay: "safe"
  } as const
  paged({ ...spec, page: { style: "cursor", cursor: "cursor", next: "next", items: "rows" } })
  // @ts-expect-error: no such field in the response
  paged({ ...spec, page: { style: "cursor", cursor: "cursor", next: "nextt", items: "rows" } })
  // @ts-expect-error: not a list
  paged({ ...spec, page: { style: "cursor", cursor: "cursor", next: "next", items: "total" } })
})
