import * as Limits from "@bankstream/core/limits"
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { accountsBalanceGet, accountsGet } from "../src/accounts.ts"
import { catalog } from "../src/catalog.ts"
import { Plaid, type PlaidError } from "../src/index.ts"
import { institutionsGet, institutionsGetById } from "../src/institutions.ts"
import { itemGet, itemPublicTokenExchange, itemRemove } from "../src/item.ts"
import { linkTokenCreate } from "../src/link.ts"
import { quotas } from "../src/quotas.ts"
import { sandboxPublicTokenCreate } from "../src/sandbox.ts"
import { transactionsGet, transactionsSync } from "../src/transactions.ts"
import { institution, REQUEST_ID } from "./bodies.ts"
import { ACCESS_TOKEN, bodyOf, errorOf, inTime, run, type Run, valueOf } from "./plaid.ts"

const access_token = ACCESS_TOKEN

/** The names of a request's fields. */
const fieldsOf = (ast: SchemaAST.AST | undefined): ReadonlyArray<PropertyKey> =>
  ast === undefined
    ? []
    : SchemaAST.isSuspend(ast)
      ? fieldsOf(ast.thunk())
      : SchemaAST.isObjects(ast)
        ? ast.propertySignatures.map(({ name }) => name)
        : []
const link = { client_name: "Acme", language: "en", country_codes: ["US"] } as const

describe("a request as it goes out", () => {
  it.effect("holds what was given, by Plaid's names, and nothing that was left out", () =>
    Effect.gen(function* () {
      const request = {
        ...link,
        user: { client_user_id: "user-1" },
        products: ["transactions"],
        webhook: "https://acme.test/hook",
        redirect_uri: undefined,
        hosted_link: { completion_redirect_uri: "https://acme.test/done" },
        transactions: { days_requested: 730 }
      } as const
      const body = {
        link_token: "link-1",
        expiration: "2026-01-31T12:00:00Z",
        request_id: REQUEST_ID,
        hosted_link_url: "https://secure.plaid.com/hl/1"
      }
      const answered = yield* run(linkTokenCreate(request), () => ({ body }))
      assert.deepStrictEqual(valueOf(answered), body)
      const { redirect_uri: _, ...sent } = request
      assert.deepStrictEqual(bodyOf(answered.sent[0]), sent)
    })
  )

  it.effect("asks for one institution with its countries", () =>
    Effect.gen(function* () {
      const request = {
        institution_id: "ins_1",
        country_codes: ["US", "CA"],
        options: { include_status: true }
      } as const
      const answered = yield* run(institutionsGetById(request), () => ({
        body: { institution: institution("ins_1"), request_id: REQUEST_ID }
      }))
      assert.deepStrictEqual(valueOf(answered).institution, institution("ins_1"))
      assert.deepStrictEqual(bodyOf(answered.sent[0]), request)
    })
  )

  it.effect("an endpoint that has no operation yet is called with the same credentials and version", () =>
    Effect.gen(function* () {
      const call = Effect.flatMap(Plaid, (client) =>
        client.request({
          method: "POST",
          path: "/liabilities/get",
          request: { access_token },
          response: Schema.Struct({ liabilities: Schema.Struct({ credit: Schema.Null }) })
        })
      )
      const answered = yield* run(call, () => ({ body: { liabilities: { credit: null }, request_id: REQUEST_ID } }))
      assert.deepInclude(valueOf(answered), { value: { liabilities: { credit: null } }, requestId: REQUEST_ID })
      const [sent] = answered.sent
      assert.strictEqual(sent?.url.href, "https://sandbox.plaid.com/liabilities/get")
      assert.deepStrictEqual(bodyOf(sent), { access_token })
      assert.containsAllKeys(sent?.headers, ["plaid-client-id", "plaid-secret", "plaid-version"])
    })
  )
})

describe("a bad request is found before anything is sent", () => {
  const dates = { start_date: "2026-01-01", end_date: "2026-01-31" }
  // What the types refuse, JavaScript and data from elsewhere may still hold.
  const untyped = (request: object) => JSON.parse(JSON.stringify(request))
  const table: ReadonlyArray<readonly [string, Effect.Effect<unknown, PlaidError, Plaid>, string]> = [
    ["a date in another order", transactionsGet({ access_token, ...dates, start_date: "01/31/2026" }), "start_date"],
    ["a date with a time", transactionsGet({ access_token, ...dates, end_date: "2026-01-31T00:00:00Z" }), "end_date"],
    ["a month that is none", transactionsGet({ access_token, ...dates, end_date: "2026-13-01" }), "end_date"],
    [
      "a count that is too great",
      transactionsGet({ access_token, ...dates, options: { count: 501 } }),
      "options.count"
    ],
    ["a count of none", transactionsSync({ access_token, count: 0 }), "count"],
    ["a count of a sync that is too great", transactionsSync({ access_token, count: 501 }), "count"],
    ["half a row", transactionsGet({ access_token, ...dates, options: { offset: 0.5 } }), "options.offset"],
    ["a negative offset", institutionsGet({ country_codes: ["US"], count: 1, offset: -1 }), "offset"],
    ["no country", institutionsGet({ country_codes: [], count: 1, offset: 0 }), "country_codes"],
    [
      "a time that is none",
      accountsBalanceGet({ access_token, options: { min_last_updated_datetime: "yesterday" } }),
      "options.min_last_updated_datetime"
    ],
    ["too long a note", itemRemove({ access_token, reason_note: "a".repeat(513) }), "reason_note"],
    ["a webhook that is no URI", linkTokenCreate({ ...link, webhook: "acme.test/hook" }), "webhook"],
    [
      "too many days",
      linkTokenCreate({ ...link, transactions: { days_requested: 731 } }),
      "transactions.days_requested"
    ],
    ["no product", sandboxPublicTokenCreate({ institution_id: "ins_1", initial_products: [] }), "initial_products"],
    ["a missing access token", itemGet(untyped({})), "access_token"],
    ["an access token that is no string", itemGet(untyped({ access_token: 7 })), "access_token"],
    ["a missing public token", itemPublicTokenExchange(untyped({})), "public_token"],
    ["a field that the call does not have", accountsGet(untyped({ access_token, account_ids: [] })), "account_ids"],
    [
      "a field that its options do not have",
      transactionsGet(untyped({ access_token, ...dates, options: { cursor: "c" } })),
      "options.cursor"
    ],
    ["an unknown country", linkTokenCreate(untyped({ ...link, country_codes: ["US", "XX"] })), "country_codes[1]"],
    ["an unknown product", linkTokenCreate(untyped({ ...link, products: ["gold"] })), "products[0]"]
  ]
  for (const [what, call, path] of table) {
    it.effect(what, () =>
      Effect.gen(function* () {
        const answered = yield* run(call, () => ({ body: {} }))
        const error = errorOf(answered)
        assert.strictEqual(answered.sent.length, 0)
        assert.deepInclude(error, { attempts: 0, code: "InvalidRequest", status: undefined })
        assert.strictEqual(error.reason._tag, "InvalidRequest")
        if (error.reason._tag !== "InvalidRequest") return
        assert.deepStrictEqual(
          error.reason.fields?.map((field) => field.path),
          [path]
        )
        assert.include(error.message, `${path}: `)
      })
    )
  }
})

describe("what is sent again", () => {
  const replays = [
    ["repeats a read that broke", accountsGet({ access_token }), 4],
    ["never repeats an exchange that may have acted", itemPublicTokenExchange({ public_token: "public-1" }), 1],
    ["never repeats a removal that may have acted", itemRemove({ access_token }), 1],
    ["never repeats a Link token that may have been made", linkTokenCreate(link), 1]
  ] as const
  for (const [promise, call, attempts] of replays) {
    it.effect(promise, () =>
      Effect.gen(function* () {
        const answered: Run<unknown, PlaidError> = yield* run<unknown, PlaidError>(call, () => "reset")
        assert.strictEqual(answered.sent.length, attempts)
        assert.deepInclude(errorOf(answered).reason, { _tag: "TransportFailed", phase: "request" })
      })
    )
  }
})

describe("the catalog", () => {
  it("holds every operation once, with Plaid's own ids", () => {
    assert.strictEqual(catalog.length, 351)
    assert.strictEqual(new Set(catalog.map(({ id }) => id)).size, 351)
    assert.strictEqual(new Set(catalog.map(({ method, path }) => `${method} ${path}`)).size, 351)
  })

  it("says of each whether it may be repeated", () => {
    const replay = Object.fromEntries(catalog.map((operation) => [operation.id, operation.replay]))
    assert.deepInclude(replay, {
      accountsGet: "safe",
      itemPublicTokenExchange: "unsafe",
      linkTokenCreate: "unsafe",
      transactionsSync: "safe",
      transferAuthorizationCreate: "keyed",
      transferCreate: "keyed",
      walletTransactionExecute: "keyed"
    })
    for (const { id, idempotencyField, replay: kind } of catalog) {
      assert.strictEqual(kind === "keyed", idempotencyField !== undefined, id)
    }
  })
})

describe("Plaid's quotas", () => {
  it("are those that Plaid publishes, per Item, report and consent where it says so", () => {
    assert.deepInclude(quotas.production, {
      accountsBalanceGet: [
        { limit: 5, seconds: 60, per: "access_token" },
        { limit: 1200, seconds: 60 }
      ],
      assetReportGet: [
        { limit: 15, seconds: 60, per: "asset_report_token" },
        { limit: 1000, seconds: 60 }
      ],
      institutionsGet: [{ limit: 50, seconds: 60 }]
    })
    assert.deepInclude(quotas.sandbox, {
      institutionsGet: [{ limit: 10, seconds: 60 }],
      paymentInitiationConsentPaymentExecute: [
        { limit: 100, seconds: 60 },
        { limit: 10, seconds: 60, per: "consent_id" }
      ]
    })
  })

  it("are counted by fields that the calls have", () => {
    const operations = new Map(catalog.map((operation) => [operation.id, operation]))
    for (const [id, quota] of [...Object.entries(quotas.production), ...Object.entries(quotas.sandbox)]) {
      const request = operations.get(id)?.request.ast
      for (const { per } of [quota].flat()) {
        if (per !== undefined) assert.include(JSON.stringify(fieldsOf(request)), per, id)
      }
    }
  })

  it.effect("are kept by waiting, for each Item by itself", () =>
    Effect.gen(function* () {
      const limits = yield* Limits.make("plaid", quotas.production)
      const turn = (access_token: string) => limits(accountsBalanceGet, { access_token })
      // The clock stands still: none of these waits.
      yield* Effect.replicateEffect(turn("access-1"), 5)
      yield* turn("access-2")
      yield* inTime(turn("access-1"))
      assert.closeTo(yield* Clock.currentTimeMillis, 60_000, 5_000)
    })
  )

  it.effect("are wider in sandbox", () =>
    Effect.gen(function* () {
      const limits = yield* Limits.make("plaid", quotas.sandbox)
      yield* Effect.replicateEffect(limits(accountsBalanceGet, { access_token: "access-1" }), 25)
      assert.strictEqual(yield* Clock.currentTimeMillis, 0)
    })
  )
})
