/** The catalog, its source and the contract say the same of every operation. */
import { type Described as Usual, readContract, routesOf } from "@bankstream/contract/contract"
import { requestOf } from "@bankstream/contract/samples"
import type * as Operation from "@bankstream/core/operation"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readdirSync, readFileSync } from "node:fs"
import { catalog } from "../src/catalog.ts"
import type { MoneyKitOperation } from "../src/internal/operation.ts"
import { run } from "./moneykit.ts"

const folder = new URL("../src/", import.meta.url)
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }))

/** An operation's name: its id's words put together. */
const nameOf = (id: string): string => id.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Where an operation is written, and what is written above it. */
const sourceOf = (id: string): { readonly name: string; readonly comment: string } => {
  const found = sources.flatMap(({ name, text }) => {
    const at = text.indexOf(`\nexport const ${nameOf(id)}: MoneyKit`)
    return at < 0 ? [] : [{ name, comment: text.slice(text.lastIndexOf("/**", at), at) }]
  })
  const [only, ...others] = found
  if (only === undefined || others.length > 0) throw new Error(`${id} is written ${found.length} times`)
  return only
}

const all = <A>(of: (operation: Operation.Any) => A) =>
  Object.fromEntries(catalog.map((operation) => [operation.id, of(operation)]))

describe("the catalog", () => {
  it("has every operation once, with MoneyKit's own id, in the order of their names", () => {
    const names = catalog.map(({ id }) => nameOf(id))
    assert.lengthOf(new Set(names), 28)
    assert.deepStrictEqual(names, names.toSorted())
  })
})

describe("the source of an operation", () => {
  it("tells its method and its route, and says more than that", () => {
    for (const { id, method, path } of catalog) {
      const { comment } = sourceOf(id)
      assert.include(comment, `\`${method} ${path}\``, id)
      assert.isAbove(comment.length, `/** \`${method} ${path}\` */`.length + 30, id)
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

  // Whatever else there may be, it may act a second time.
  const once = [
    "exchange_token",
    "import_link",
    "import_transactions",
    "refresh_products",
    "reset_link",
    "trigger_test_link_webhook_event"
  ]
  for (const operation of catalog) {
    const times = once.includes(operation.id) ? 1 : 4
    it.effect(`${operation.id} is sent ${times === 1 ? "once" : "again"} when its answer is lost`, () =>
      Effect.gen(function* () {
        // An operation of the catalog, whatever its types; the request was made by its own schema.
        const call = (operation as MoneyKitOperation<object, unknown>)(requestOf(operation))
        const answered = yield* run(Effect.exit(call), () => ({ status: 502, body: "<html>" }))
        assert.lengthOf(answered.sent, times)
        assert.strictEqual(operation.replay, times === 1 ? "unsafe" : "safe")
      })
    )
  }
})

interface Described extends Usual {
  readonly "x-pagination"?: {
    readonly request: Readonly<Record<string, string>>
    readonly limit_range: readonly [number, number]
    readonly items: string | ReadonlyArray<string>
    readonly next?: string
    readonly total?: string
  }
}

const contract = readContract<Described>("moneykit")

describe.skipIf(contract === undefined)("the contract's operations", () => {
  if (contract === undefined) return
  const routes = routesOf(contract)
  const described = <A>(of: (operation: Described, route: { readonly method: string; readonly path: string }) => A) =>
    Object.fromEntries(routes.map((route) => [route.described.operationId, of(route.described, route)]))

  it("are all here, by their names, methods and routes", () => {
    assert.lengthOf(routes, 28)
    assert.deepStrictEqual(
      all(({ method, path }) => `${method} ${path}`),
      described((_, { method, path }) => `${method} ${path}`)
    )
  })

  it("are in the module of their group, which is the first part of their route", () => {
    assert.deepStrictEqual(
      all(({ id }) => sourceOf(id).name),
      described((_, { path }) => `${path.split("/")[1]?.replace(".", "")}.ts`)
    )
  })

  it("take credentials, except for the exchange that yields some", () => {
    assert.deepStrictEqual(
      catalog.filter(({ authenticated }) => authenticated === false).map(({ id }) => id),
      ["create_access_token"]
    )
    // Beside that one, the contract has a call for which the client's id is enough.
    assert.deepStrictEqual(
      routes.filter(({ described: { security } }) => security !== undefined).map((each) => each.described.operationId),
      ["get_well_known_jwks", "create_access_token"]
    )
  })

  it("are deprecated or not", () => {
    assert.deepStrictEqual(
      all(({ deprecated }) => deprecated === true),
      described(({ deprecated }) => deprecated === true)
    )
  })

  it("continue by the same fields, with pages of the same size", () => {
    assert.deepStrictEqual(
      all(({ page }) => {
        if (page === undefined) return undefined
        const place = { ...page }
        return {
          request: [...("cursor" in place ? [place.cursor] : []), ...("page" in place ? [place.page] : [])],
          size: page.size?.field,
          max: page.size?.max,
          response: [...("next" in place ? [place.next] : []), ...("total" in place ? [place.total] : [])],
          items: page.style === "update" ? Object.values(page.changes) : [page.items]
        }
      }),
      described((operation) => {
        const pagination = operation["x-pagination"]
        if (pagination === undefined) return undefined
        const { items, limit_range, next, request, total } = pagination
        const { limit, size = limit, ...where } = request
        return {
          request: Object.values(where),
          size,
          max: limit_range[1],
          response: [next, total].filter((field) => field !== undefined),
          items: [items].flat()
        }
      })
    )
  })
})
