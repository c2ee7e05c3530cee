import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { accountsList, accountsRetrieve } from "../src/accounts.ts"
import { connectTokenCreate } from "../src/connect-token.ts"
import { clientCategoryRulesList } from "../src/categories.ts"
import { connectorRetrieve, connectorsList, connectorsValidate } from "../src/connectors.ts"
import { enrichmentCategorize } from "../src/enrichment.ts"
import type { Pluggy, PluggyError } from "../src/index.ts"
import {
  itemsCreate,
  itemsDelete,
  itemsDisableAutosync,
  itemsRetrieve,
  itemsRetrieveScr,
  itemsSendMfa,
  itemsUpdate
} from "../src/items.ts"
import { merchantsGetByCnpj } from "../src/merchants.ts"
import {
  paymentRecipientCreate,
  paymentRequestCreate,
  paymentRequestCreateAutomaticPix,
  paymentRequestDelete,
  retryAutomaticPixSchedule
} from "../src/payments.ts"
import { webhooksCreate } from "../src/webhooks.ts"
import { transactionsList, transactionsListByCursor, transactionsRetrieve } from "../src/transactions.ts"
import { account, connector, ids, item, transaction } from "./bodies.ts"
import { ACCOUNT_ID, errorOf, ITEM_ID, queryOf, run, type Script, TRANSACTION_ID, valueOf } from "./pluggy.ts"

const parameters = { user: "user-ok", password: "password-ok" }
const list = (...results: ReadonlyArray<unknown>) => ({ results, page: 1, total: results.length, totalPages: 1 })

const recipient = {
  id: "r",
  type: "BANK_ACCOUNT",
  name: "Ann",
  taxNumber: "11144477735",
  isDefault: false,
  account: { branch: "0001", number: "12345-0", type: "CHECKING_ACCOUNT" },
  paymentInstitution: {
    id: "i",
    ispb: "00000000",
    name: "Banco",
    tradeName: "Banco",
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z"
  },
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z"
}

const paymentRequest = {
  id: "p",
  status: "CREATED",
  paymentUrl: "https://pay.example/p",
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z"
}

const scr = {
  cdCli: "11144477735",
  dtbConsult: "202602",
  tpCli: "1",
  lsDtb: [{ dtb: 202601, lsOp: [{ resVenc: { v110: 9.5 } }] }]
}

const rule = { id: "rule-1", description: "padaria", category: "Food" }

// Operations and what they send: its call, what must go out, what comes back.
const calls: ReadonlyArray<readonly [string, string, Effect.Effect<unknown, PluggyError, Pluggy>, unknown, unknown]> = [
  ["GET", `/accounts?itemId=${ITEM_ID}&type=BANK`, accountsList({ itemId: ITEM_ID, type: "BANK" }), list(account), ""],
  ["GET", `/accounts/${ACCOUNT_ID}`, accountsRetrieve({ id: ACCOUNT_ID }), account, ""],
  [
    "POST",
    "/connect_token",
    connectTokenCreate({ itemId: ITEM_ID, options: { clientUserId: "user-1" } }),
    { accessToken: "token" },
    { itemId: ITEM_ID, options: { clientUserId: "user-1" } }
  ],
  ["POST", "/connect_token", connectTokenCreate({}), { accessToken: "token" }, {}],
  [
    "GET",
    "/connectors?countries=BR&types=PERSONAL_BANK,BUSINESS_BANK&sandbox=true",
    connectorsList({ countries: ["BR"], types: ["PERSONAL_BANK", "BUSINESS_BANK"], sandbox: true }),
    list(connector),
    ""
  ],
  ["GET", "/connectors/601?healthDetails=true", connectorRetrieve({ id: 601, healthDetails: true }), connector, ""],
  ["POST", "/items", itemsCreate({ connectorId: 2, parameters }), item, { connectorId: 2, parameters }],
  [
    "POST",
    "/items",
    itemsCreate({ connectorId: 2, parameters: "c2VhbGVk" }),
    item,
    { connectorId: 2, parameters: "c2VhbGVk" }
  ],
  ["GET", `/items/${ITEM_ID}`, itemsRetrieve({ id: ITEM_ID }), item, ""],
  ["PATCH", `/items/${ITEM_ID}`, itemsUpdate({ id: ITEM_ID, parameters }), item, { parameters }],
  ["PATCH", `/items/${ITEM_ID}`, itemsUpdate({ id: ITEM_ID }), item, {}],
  ["DELETE", `/items/${ITEM_ID}`, itemsDelete({ id: ITEM_ID }), { count: 1 }, ""],
  [
    "GET",
    `/transactions?accountId=${ACCOUNT_ID}&from=2026-01-01&to=2026-01-31&pageSize=100`,
    transactionsList({ accountId: ACCOUNT_ID, from: "2026-01-01", to: "2026-01-31", pageSize: 100 }),
    list(transaction()),
    ""
  ],
  [
    "GET",
    `/v2/transactions?accountId=${ACCOUNT_ID}&ids=${ids(3).join(",")}&dateFrom=2026-01-01`,
    transactionsListByCursor({ accountId: ACCOUNT_ID, ids: ids(3), dateFrom: "2026-01-01" }),
    { results: [transaction()], next: null },
    ""
  ],
  [
    "POST",
    `/items/${ITEM_ID}/mfa`,
    itemsSendMfa({ id: ITEM_ID, body: { token: "123456" } }),
    item,
    { token: "123456" }
  ],
  [
    "POST",
    "/connectors/2/validate",
    connectorsValidate({ id: 2, body: parameters }),
    { parameters, errors: [] },
    parameters
  ],
  ["PATCH", `/items/${ITEM_ID}/disable-auto-sync`, itemsDisableAutosync({ id: ITEM_ID }), item, {}],
  [
    "GET",
    "/merchants?cnpjs=11222333000181,11444777000161",
    merchantsGetByCnpj({ cnpjs: ["11222333000181", "11444777000161"] }),
    { foundMerchants: [], notFoundMerchants: [], invalidCnpjs: [] },
    ""
  ],
  ["POST", "/payments/recipients", paymentRecipientCreate({ pixKey: "key" }), recipient, { pixKey: "key" }],
  [
    "POST",
    "/payments/requests",
    paymentRequestCreate({ amount: 10, schedule: { type: "SINGLE", date: "2026-02-01" }, clientPaymentId: "order-1" }),
    // A kind of schedule and a kind of recipient that no contract knows are read all the same.
    { ...paymentRequest, schedule: { type: "HOURLY", occurrences: 3 }, recipient: { type: "WALLET", name: "Ann" } },
    { amount: 10, schedule: { type: "SINGLE", date: "2026-02-01" }, clientPaymentId: "order-1" }
  ],
  ["DELETE", `/payments/requests/${ITEM_ID}`, paymentRequestDelete({ id: ITEM_ID }), { count: 1 }, ""],
  [
    "POST",
    `/payments/requests/${ITEM_ID}/automatic-pix/schedules/${ACCOUNT_ID}/retry`,
    retryAutomaticPixSchedule({ id: ITEM_ID, scheduleId: ACCOUNT_ID, date: "2026-02-01" }),
    "",
    { date: "2026-02-01" }
  ],
  [
    "GET",
    `/items/${ITEM_ID}/scr?from=202601&to=202602`,
    itemsRetrieveScr({ id: ITEM_ID, from: "202601", to: "202602" }),
    scr,
    ""
  ],
  ["GET", "/categories/rules", clientCategoryRulesList({}), [rule], ""],
  ["GET", "/categories/rules", clientCategoryRulesList({}), list(rule), ""],
  [
    "POST",
    "/webhooks",
    webhooksCreate({ event: "item/updated", url: "https://acme.example/hook", headers: { authorization: "secret" } }),
    { id: "w", event: "item/updated", url: "https://acme.example/hook" },
    { event: "item/updated", url: "https://acme.example/hook", headers: { authorization: "secret" } }
  ],
  ["GET", `/transactions/${TRANSACTION_ID}`, transactionsRetrieve({ id: TRANSACTION_ID }), transaction(), ""]
]

describe("every request", () => {
  for (const [method, target, call, answer, body] of calls) {
    it.effect(`${method} ${target} goes out as Pluggy reads it, with a JSON content type, body or not`, () =>
      Effect.gen(function* () {
        const ran = yield* run(call, () => ({ body: answer }))
        valueOf(ran)
        const [sent] = ran.sent
        assert.strictEqual(sent?.method, method)
        assert.strictEqual(decodeURIComponent(sent?.url.href ?? ""), `https://api.pluggy.ai${target}`)
        assert.deepStrictEqual(JSON.parse(sent?.body || `""`), body)
        for (const each of [...ran.sent, ...ran.logins]) {
          assert.strictEqual(each.headers["content-type"], "application/json")
        }
      })
    )
  }

  it.effect("has its query encoded, so that a name with an ampersand stays one name", () =>
    Effect.gen(function* () {
      const ran = yield* run(connectorsList({ name: "Itaú & Cia" }), () => ({ body: list(connector) }))
      assert.deepStrictEqual(queryOf(ran.sent[0]), { name: "Itaú & Cia" })
      assert.include(ran.sent[0]?.url.href, "name=Ita%C3%BA")
    })
  )

  it.effect("may be answered with fields that no contract knows; they are dropped", () =>
    Effect.gen(function* () {
      const ran = yield* run(transactionsRetrieve({ id: TRANSACTION_ID }), () => ({
        body: { ...transaction(), somethingNew: { nested: true } }
      }))
      assert.notProperty(valueOf(ran), "somethingNew")
    })
  )

  it.effect("may be answered with words that no contract knows; they are kept", () =>
    Effect.gen(function* () {
      const ran = yield* run(accountsRetrieve({ id: ACCOUNT_ID }), () => ({
        body: { ...account, type: "PAYMENT", subtype: "PREPAID" }
      }))
      assert.strictEqual(valueOf(ran).type, "PAYMENT")
    })
  )
})

describe("a request that Pluggy would refuse", () => {
  const tooMany = ids(101).map((id) => ({ id, description: "d", amount: 1, date: "2026-01-01" }))
  const wrong: ReadonlyArray<readonly [string, Effect.Effect<unknown, PluggyError, Pluggy>, string]> = [
    ["an id that is none", itemsRetrieve({ id: "item-1" }), "id: "],
    // An empty id would be a request of the list.
    ["an empty id", accountsRetrieve({ id: "" }), "id: "],
    ["a way out of the path for an id", accountsRetrieve({ id: ".." }), "id: "],
    ["a day that is none", transactionsListByCursor({ accountId: ACCOUNT_ID, dateFrom: "2026-13-01" }), "dateFrom: "],
    ["an instant for a day", transactionsList({ accountId: ACCOUNT_ID, from: "2026-01-01T00:00:00Z" }), "from: "],
    [
      "a day for an instant",
      transactionsListByCursor({ accountId: ACCOUNT_ID, createdAtFrom: "2026-01-01" }),
      "createdAtFrom: "
    ],
    [
      "a first day together with a first instant",
      transactionsListByCursor({
        accountId: ACCOUNT_ID,
        dateFrom: "2026-01-01",
        createdAtFrom: "2026-01-01T00:00:00Z"
      }),
      "dateFrom: expected none, because createdAtFrom is given"
    ],
    ["more than 500 ids", transactionsListByCursor({ accountId: ACCOUNT_ID, ids: ids(501) }), "ids: "],
    ["a list of no ids", transactionsListByCursor({ accountId: ACCOUNT_ID, ids: [] }), "ids: "],
    ["a page of 501 rows", transactionsList({ accountId: ACCOUNT_ID, pageSize: 501 }), "pageSize: "],
    [
      "an amount that is fixed and varies",
      paymentRequestCreateAutomaticPix({
        recipientId: ITEM_ID,
        interval: "MONTHLY",
        startDate: "2026-02-01",
        fixedAmount: 10,
        maximumVariableAmount: 20
      }),
      "maximumVariableAmount: expected none, because fixedAmount is given"
    ],
    ["a month that is none", itemsRetrieveScr({ id: ITEM_ID, from: "202613" }), "from: "],
    ["no company to look for", merchantsGetByCnpj({ cnpjs: [] }), "cnpjs: "],
    [
      "more than 100 transactions to enrich",
      enrichmentCategorize({ clientUserId: "u", transactions: tooMany }),
      "transactions: "
    ],
    ["page 0", accountsList({ itemId: ITEM_ID, page: 0 }), "page: "],
    ["half a connector", connectorRetrieve({ id: 1.5 }), "id: "],
    ["a callback that is no URL", itemsCreate({ connectorId: 2, parameters, webhookUrl: "hooks" }), "webhookUrl: "],
    // As untyped code may call it; the types refuse these.
    [
      "a product that Pluggy does not sell",
      itemsCreate(JSON.parse(`{ "connectorId": 2, "parameters": {}, "products": ["GOLD"] }`)),
      "products[0]: "
    ],
    [
      "a field that the call does not have",
      accountsList(JSON.parse(`{ "itemId": "${ITEM_ID}", "pageSize": 5 }`)),
      "pageSize: "
    ],
    ["a missing field", itemsCreate(JSON.parse(`{ "parameters": {} }`)), "connectorId: required, but missing"]
  ]
  for (const [what, call, message] of wrong) {
    it.effect(`for ${what} is not sent`, () =>
      Effect.gen(function* () {
        const ran = yield* run(call, () => ({ body: {} }))
        const error = errorOf(ran)
        assert.strictEqual(error.reason._tag, "InvalidRequest")
        assert.include(error.message, message)
        assert.strictEqual(error.attempts, 0)
        assert.strictEqual(ran.sent.length + ran.logins.length, 0)
      })
    )
  }

  it.effect("is not sent by a stream either", () =>
    Effect.gen(function* () {
      const ran = yield* run(Stream.runDrain(transactionsList.items({ accountId: "x" })), () => ({ body: {} }))
      assert.strictEqual(errorOf(ran).reason._tag, "InvalidRequest")
      assert.strictEqual(ran.sent.length, 0)
    })
  )
})

const once: Script = (sent, number) =>
  number === 1 ? "reset" : { body: sent.method === "DELETE" ? { count: 1 } : item }

describe("a connection that breaks after the request was sent", () => {
  const replayed = [
    ["GET /items/{id}", itemsRetrieve({ id: ITEM_ID })],
    ["DELETE /items/{id}", itemsDelete({ id: ITEM_ID })]
  ] as const
  for (const [name, call] of replayed) {
    it.effect(`is tried again for ${name}`, () =>
      Effect.gen(function* () {
        const ran = yield* run<unknown, PluggyError>(call, once)
        valueOf(ran)
        assert.strictEqual(ran.sent.length, 2)
      })
    )
  }

  const unsafe = [
    ["POST /items", itemsCreate({ connectorId: 2, parameters })],
    ["PATCH /items/{id}", itemsUpdate({ id: ITEM_ID, parameters })]
  ] as const
  for (const [name, call] of unsafe) {
    it.effect(`is not tried again for ${name}, which Pluggy may have acted on`, () =>
      Effect.gen(function* () {
        const ran = yield* run(call, once)
        const error = errorOf(ran)
        assert.strictEqual(error.reason._tag, "TransportFailed")
        assert.include(error.message, "may have acted")
        assert.strictEqual(ran.sent.length, 1)
      })
    )
  }

  it.effect("is tried again for POST /items when it was Pluggy's limiter that turned it away", () =>
    Effect.gen(function* () {
      const ran = yield* run(itemsCreate({ connectorId: 2, parameters }), (_, number) =>
        number === 1
          ? { status: 429, headers: { "ratelimit-reset": "7" }, body: { code: 429, message: "Too many requests." } }
          : { body: item }
      )
      assert.strictEqual(valueOf(ran).id, ITEM_ID)
      assert.strictEqual(ran.sent.length, 2)
    })
  )
})
