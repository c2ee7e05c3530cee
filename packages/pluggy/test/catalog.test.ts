/** The catalog, its source and the contract say the same of every operation. */
import { type Described, resolve, routesOf, successOf } from "@bankstream/contract/contract"
import type * as Operation from "@bankstream/core/operation"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readdirSync, readFileSync } from "node:fs"
import { catalog } from "../src/catalog.ts"
import type { PluggyOperation } from "../src/internal/operation.ts"
import { quotas } from "../src/quotas.ts"
import { readContract } from "./contract.ts"
import { run } from "./pluggy.ts"
import { requestOf } from "./samples.ts"

const folder = new URL("../src/", import.meta.url)
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }))

/** The name of an operation's constant: its id, with capitals for dashes. */
const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Where an operation is written, and what is written above it. */
const sourceOf = (id: string): { readonly name: string; readonly comment: string } => {
  const found = sources.flatMap(({ name, text }) => {
    const at = text.indexOf(`\nexport const ${nameOf(id)}: Pluggy`)
    return at < 0 ? [] : [{ name, comment: text.slice(text.lastIndexOf("/**", at), at) }]
  })
  const [only, ...others] = found
  if (only === undefined || others.length > 0) throw new Error(`${id} is written ${found.length} times`)
  return only
}

/** Those of the hosts that the contract does not tell of. */
const elsewhere = catalog.filter(({ host }) => host !== undefined)
const usual = catalog.filter(({ host }) => host === undefined)

const all = <A>(of: (operation: Operation.Any) => A) =>
  Object.fromEntries(usual.map((operation) => [operation.id, of(operation)]))

describe("the source of an operation", () => {
  it("tells its method and its route, and where Pluggy tells of it", () => {
    for (const { host, id, method, path } of catalog) {
      const { comment } = sourceOf(id)
      assert.include(comment, `\`${method} ${path}\``, id)
      const link = `@see https://docs.pluggy.ai/reference/${id.toLowerCase()}`
      if (host === undefined) assert.include(comment, link)
      else assert.notInclude(comment, "@see")
    }
  })

  it("says that it is deprecated, and what to use instead, where Pluggy announced its end, and nowhere else", () => {
    for (const { deprecated, id } of catalog) {
      assert.strictEqual(deprecated === true, id === "transactions-list")
      const [, advice] = /@deprecated\s+(\S[^\n]*)/.exec(sourceOf(id).comment) ?? []
      assert.strictEqual(advice, deprecated === true ? "Use `transactionsListByCursor`." : undefined, id)
    }
  })
})

describe("an operation", () => {
  it("is read page by page and row by row where it is a list, and else not", () => {
    for (const operation of catalog) {
      const expected = operation.page === undefined ? [] : ["pages", "items"]
      assert.deepStrictEqual(
        ["pages", "items"].filter((name) => name in operation),
        expected,
        operation.id
      )
    }
  })

  it("takes a key, but for the call that yields one", () => {
    const open = catalog.filter((operation) => operation.authenticated === false).map((operation) => operation.id)
    assert.deepStrictEqual(open, ["auth-create"])
  })

  it("of another host is one of enrichment or insights, in the module of that name", () => {
    assert.deepStrictEqual(
      elsewhere.map(({ host, id, path }) => [id, host, path, sourceOf(id).name]),
      [
        ["enrichment-behavior-analysis", "enrichment", "/behavior-analysis", "enrichment.ts"],
        ["enrichment-categorize", "enrichment", "/categorize", "enrichment.ts"],
        ["enrichment-recurring-payments", "enrichment", "/recurring-payments", "enrichment.ts"],
        ["insights-book", "insights", "/book", "insights.ts"],
        ["insights-categories", "insights", "/categories", "insights.ts"],
        ["insights-income", "insights", "/income", "insights.ts"]
      ]
    )
  })
})

describe("a quota", () => {
  it("is of an operation, by its id", () => {
    const known = new Set(catalog.map((operation) => operation.id))
    assert.deepStrictEqual(
      Object.keys(quotas.production).filter((id) => !known.has(id)),
      []
    )
  })

  it("is what Pluggy publishes, a minute, with one count where Pluggy counts several calls as one", () => {
    assert.deepStrictEqual(quotas.production, {
      "auth-create": [{ limit: 360, seconds: 60 }],
      "investment-transactions-list": [{ limit: 360, seconds: 60 }],
      "investments-list": [{ limit: 360, seconds: 60, shared: "investments" }],
      "investments-retrieve": [{ limit: 360, seconds: 60, shared: "investments" }],
      "items-update": [{ limit: 20, seconds: 60 }],
      "transactions-list": [{ limit: 360, seconds: 60, shared: "transactions" }],
      "transactions-retrieve": [{ limit: 360, seconds: 60, shared: "transactions" }]
    })
  })
})

// ------------------------------------------------------------------------------------------------ repeating

/** What makes, changes or moves anything; there is no key by which Pluggy would know a repeat. */
const once: ReadonlyArray<string> = [
  "boleto-cancel",
  "boleto-connection-create",
  "boleto-connection-create-from-item",
  "boleto-create",
  "cancel-automatic-pix-schedule",
  "client-category-rules-create",
  "enrichment-behavior-analysis",
  "enrichment-categorize",
  "enrichment-recurring-payments",
  "insights-book",
  "insights-categories",
  "insights-income",
  "items-create",
  "items-disable-autosync",
  "items-send-mfa",
  "items-update",
  "payment-customer-create",
  "payment-customer-update",
  "payment-intent-create",
  "payment-recipient-create",
  "payment-recipient-update",
  "payment-request-cancel-automatic-pix-consent",
  "payment-request-create",
  "payment-request-create-automatic-pix",
  "payment-request-create-automatic-pix-schedule",
  "payment-request-create-pix-qr",
  "payment-request-update",
  "payment-schedules-cancel",
  "payment-schedules-cancel-specific",
  "retry-automatic-pix-schedule",
  "smart-transfer-payment-create",
  "smart-transfer-preauthorization-create",
  "transactions-Update",
  "webhooks-create",
  "webhooks-update"
]

describe("a call that makes, changes or moves anything", () => {
  it("is never repeated blindly, and all others may be", () => {
    assert.deepStrictEqual(
      catalog.filter(({ replay }) => replay !== "safe").map(({ id, replay }) => [id, replay]),
      once.map((id) => [id, "unsafe"])
    )
  })

  it("is one of every PATCH, and of every POST but those that check or yield a spare token", () => {
    const harmless = ["auth-create", "connect-token-create", "connectors-validate"]
    const changing = catalog.filter(({ id, method }) => /PATCH|POST/.test(method) && !harmless.includes(id))
    assert.deepStrictEqual(
      changing.map(({ id }) => id),
      once
    )
  })

  it.effect("is sent once when the connection breaks, although its request has a name of its own", () =>
    Effect.gen(function* () {
      for (const operation of catalog.filter(({ replay }) => replay === "unsafe")) {
        // An operation of the catalog, whatever its types; the request was made by its own schema.
        const call = (operation as PluggyOperation<object, unknown>)(requestOf(operation))
        const answered = yield* run(Effect.exit(call), () => "reset")
        assert.lengthOf(answered.sent, 1, operation.id)
      }
    })
  )
})

// ------------------------------------------------------------------------------------------------ the contract

const contract = readContract()

describe.skipIf(contract === undefined)("the contract's operations", () => {
  if (contract === undefined) return
  const routes = routesOf(contract)
  const described = <A>(of: (operation: Described, route: { readonly method: string; readonly path: string }) => A) =>
    Object.fromEntries(routes.map((route) => [route.described.operationId, of(route.described, route)]))

  it("are all here, by their names, methods and routes", () => {
    assert.lengthOf(routes, 86)
    assert.deepStrictEqual(
      all(({ method, path }) => `${method} ${path}`),
      described((_, { method, path }) => `${method} ${path}`)
    )
  })

  it("are in the module of their resource", () => {
    assert.deepStrictEqual(
      all(({ id }) => sourceOf(id).name),
      described((_, { path }) => `${path.replace(/^\/v2/, "").split("/")[1]?.replaceAll("_", "-")}.ts`)
    )
  })

  it("are deprecated or not", () => {
    assert.deepStrictEqual(
      all(({ deprecated }) => deprecated === true),
      described(({ deprecated }) => deprecated === true)
    )
  })

  it("answer with something or with nothing", () => {
    assert.deepStrictEqual(
      all(({ response }) => response.ast._tag === "Void"),
      described((operation) => successOf(contract, operation) === undefined)
    )
  })

  it("are lists where an answer counts its pages or names the next one", () => {
    assert.deepStrictEqual(
      all(({ page }) => page !== undefined),
      described((operation) => "results" in (resolve(contract, successOf(contract, operation) ?? {}).properties ?? {}))
    )
  })
})
