/** The catalog, its source and the contract say the same of every operation. */
import type * as Operation from "@bankstream/core/operation"
import { Timeouts } from "@bankstream/core/timeouts"
import { routesOf } from "@bankstream/contract/contract"
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { readdirSync, readFileSync } from "node:fs"
import { catalog } from "../src/catalog.ts"
import type { PlaidOperation } from "../src/internal/operation.ts"
import { type Described, readContract } from "./contract.ts"
import { bodyOf, run } from "./plaid.ts"
import { requestOf } from "./samples.ts"

const folder = new URL("../src/", import.meta.url)
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }))

/** Where an operation is written, and what is written above it. */
const sourceOf = (id: string): { readonly name: string; readonly comment: string } => {
  const found = sources.flatMap(({ name, text }) => {
    const at = text.indexOf(`\nexport const ${id}: Plaid`)
    return at < 0 ? [] : [{ name, comment: text.slice(text.lastIndexOf("/**", at), at) }]
  })
  const [only, ...others] = found
  if (only === undefined || others.length > 0) throw new Error(`${id} is written ${found.length} times`)
  return only
}

const all = <A>(of: (operation: Operation.Any) => A) =>
  Object.fromEntries(catalog.map((operation) => [operation.id, of(operation)]))

describe("the source of an operation", () => {
  it("tells its method and its route", () => {
    for (const { id, method, path } of catalog) assert.include(sourceOf(id).comment, `\`${method} ${path}\``, id)
  })

  it("says that it is deprecated, and what to use instead, where the provider announced its end, and nowhere else", () => {
    const deprecated = catalog.filter((operation) => operation.deprecated === true)
    assert.lengthOf(deprecated, 39)
    for (const operation of catalog) {
      const [, advice] = /@deprecated\s+(\S[^\n]*)/.exec(sourceOf(operation.id).comment) ?? []
      assert.strictEqual(advice !== undefined, operation.deprecated === true, operation.id)
    }
  })
})

describe("an operation", () => {
  const streams = ["pages", "items", "events"] as const

  it("is read page by page and row by row where it is a list, by events where it is an update, and else not", () => {
    for (const operation of catalog) {
      const { page } = operation
      const expected = page === undefined ? [] : page.style === "update" ? streams : ["pages", "items"]
      assert.deepStrictEqual(
        streams.filter((name) => name in operation),
        [...expected],
        operation.id
      )
    }
  })

  it("is called, with its response or without", () => {
    for (const operation of catalog) {
      assert.isFunction(operation, operation.id)
      assert.isFunction(Object(operation).withResponse, operation.id)
    }
  })
})

const contract = readContract()

describe.skipIf(contract === undefined)("the contract's operations", () => {
  if (contract === undefined) return
  const routes = routesOf(contract)
  const described = <A>(of: (operation: Described, route: { readonly method: string; readonly path: string }) => A) =>
    Object.fromEntries(routes.map((route) => [route.described.operationId, of(route.described, route)]))

  it("are all here, by their names, methods and routes", () => {
    assert.lengthOf(routes, 351)
    assert.deepStrictEqual(
      all(({ method, path }) => `${method} ${path}`),
      described((_, { method, path }) => `${method} ${path}`)
    )
  })

  it("are in the module of their group", () => {
    assert.deepStrictEqual(
      all(({ id }) => sourceOf(id).name),
      described((operation) => `${operation["x-group"].replaceAll("_", "-")}.ts`)
    )
  })

  it("take credentials or none", () => {
    assert.deepStrictEqual(
      all(({ authenticated }) => authenticated !== false),
      described(({ security }) => security === undefined || security.length > 0)
    )
  })

  it("have no host of their own", () => {
    for (const route of routes) assert.notProperty(route.described, "servers", route.path)
  })

  it("may be repeated, may be with a key, or may not be", () => {
    assert.deepStrictEqual(
      all(({ idempotencyField, replay }) => [replay, idempotencyField]),
      described((operation) => [
        operation["x-idempotency-field"] !== undefined ? "keyed" : operation["x-replayable"] ? "safe" : "unsafe",
        operation["x-idempotency-field"]
      ])
    )
  })

  it("are deprecated or not", () => {
    assert.deepStrictEqual(
      all(({ deprecated }) => deprecated === true),
      described(({ deprecated }) => deprecated === true)
    )
  })

  it("answer with a file or with JSON, with a hash or without", () => {
    assert.deepStrictEqual(
      all(({ file }) => (file === undefined ? undefined : (file.hashHeader ?? "no hash"))),
      described((operation) =>
        operation["x-binary"] === undefined
          ? undefined
          : "Plaid-Content-Hash" in (operation.responses["200"]?.headers ?? {})
            ? "plaid-content-hash"
            : "no hash"
      )
    )
  })

  it("continue by the same fields, with pages of the same size", () => {
    assert.deepStrictEqual(
      all(({ page }) => {
        if (page === undefined) return undefined
        const place = { ...page }
        return {
          request: [
            ...("cursor" in place ? [place.cursor] : []),
            ...("offset" in place ? [place.offset] : []),
            ...("after" in place ? [place.after] : []),
            ...(page.size === undefined ? [] : [page.size.field])
          ],
          response: [
            ...("next" in place ? [place.next] : []),
            ...("id" in place && place.style === "after-id" ? [place.id] : []),
            ...("hasMore" in place ? [place.hasMore] : []),
            ...("total" in place ? [place.total] : [])
          ],
          items: page.style === "update" ? Object.values(page.changes) : [page.items],
          max: page.size?.max
        }
      }),
      described((operation) => {
        const pagination = operation["x-pagination"]
        if (pagination === undefined) return undefined
        const { count, items, request, response, style } = pagination
        const { has_more, next, next_max_of, total } = response
        return {
          request: [request.cursor, request.offset, request.after, count?.max && request.limit].filter(isThere),
          // Where there is a cursor, a total is told along with it and ends nothing.
          response: [next, next_max_of, has_more, style.startsWith("cursor") ? undefined : total].filter(isThere),
          items,
          max: count?.max
        }
      })
    )
  })

  it("have the page that Plaid has of them in their source", () => {
    for (const { described: operation } of routes) {
      const { comment } = sourceOf(operation.operationId)
      const url = operation.externalDocs?.url
      // Where there is no page, the document says "none", in two spellings.
      if (url === undefined || /none\/?$/.test(url)) assert.notInclude(comment, "@see")
      else assert.include(comment, `@see ${url}`)
    }
  })
})

const isThere = <A>(value: A | undefined): value is A => value !== undefined

describe("a call that moves money, or anything that is to be done once,", () => {
  const all = catalog.filter((operation) => operation.replay === "keyed")
  const slow = all.filter((operation) => operation.repeatAfter !== undefined)
  const keyed = all.filter((operation) => operation.repeatAfter === undefined)
  // These name something that there is, so that the caller has to say which.
  const named = ["signalEvaluate", "transferCreate"]

  for (const operation of keyed) {
    it.effect(`${operation.id} is sent again with the same ${operation.idempotencyField}`, () =>
      Effect.gen(function* () {
        const field = operation.idempotencyField ?? ""
        const request = {
          ...requestOf(operation),
          ...(named.includes(operation.id) ? { [field]: "the caller's" } : {})
        }
        // An operation of the catalog, whatever its types; the request was made by its own schema.
        const call = (operation as PlaidOperation<object, unknown>)(request)
        const answered = yield* run(Effect.exit(call), () => ({ status: 503, body: "<html>" }))
        const keys = answered.sent.map((sent) => Object(bodyOf(sent))[field])
        assert.lengthOf(keys, 4)
        assert.lengthOf([...new Set(keys)], 1)
        assert.match(
          keys[0],
          named.includes(operation.id) ? /^the caller's$/ : /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/
        )
      })
    )
  }

  for (const id of named) {
    it.effect(`${id} is not sent without what it names`, () =>
      Effect.gen(function* () {
        const operation = keyed.find((each) => each.id === id)
        if (operation === undefined) return assert.fail("not in the catalog")
        const request = { ...requestOf(operation), [operation.idempotencyField ?? ""]: undefined }
        const call = (operation as PlaidOperation<object, unknown>)(request)
        const answered = yield* run(Effect.flip(call), () => ({ body: {} }))
        assert.lengthOf(answered.sent, 0)
      })
    )
  }

  it.effect("is not sent again within the minute after which alone Plaid is sure of the key", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        slow.map(({ id }) => id),
        ["paymentInitiationPaymentReverse", "walletTransactionExecute"]
      )
      for (const operation of slow) {
        const call = (operation as PlaidOperation<object, unknown>)(requestOf(operation))
        const down = { status: 503, body: "<html>" }
        const usual = Effect.provideService(Effect.exit(call), Timeouts, Timeouts.defaultValue())
        assert.lengthOf((yield* run(usual, () => down)).sent, 1, operation.id)
        const start = yield* Clock.currentTimeMillis
        const patient = yield* run(Effect.exit(call), () => down)
        assert.isAtLeast((yield* Clock.currentTimeMillis) - start, 180_000)
        assert.lengthOf(patient.sent, 4)
        assert.lengthOf([...new Set(patient.sent.map((sent) => Object(bodyOf(sent)).idempotency_key))], 1)
      }
    })
  )

  it.effect("is not sent again when it has no such key", () =>
    Effect.gen(function* () {
      for (const operation of catalog.filter(({ replay }) => replay === "unsafe")) {
        const call = (operation as PlaidOperation<object, unknown>)(requestOf(operation))
        const answered = yield* run(Effect.exit(call), () => "reset")
        assert.lengthOf(answered.sent, 1, operation.id)
      }
    })
  )
})
