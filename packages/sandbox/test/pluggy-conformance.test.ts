/** Pluggy's own client against Pluggy's simulator, and Bankstream's on the same journeys: both must see the same. */
import { accountsList, accountsRetrieve } from "@bankstream/pluggy/accounts"
import { billsList, billsRetrieve } from "@bankstream/pluggy/bills"
import { categoriesList, categoriesRetrieve } from "@bankstream/pluggy/categories"
import { connectTokenCreate } from "@bankstream/pluggy/connect-token"
import { connectorRetrieve, connectorsList, connectorsValidate } from "@bankstream/pluggy/connectors"
import { consentRetrieve, consentsList } from "@bankstream/pluggy/consents"
import { identityFindByItem, identityRetrieve } from "@bankstream/pluggy/identity"
import { investmentsList, investmentsRetrieve, investmentTransactionsList } from "@bankstream/pluggy/investments"
import { type Item, itemsCreate, itemsDelete, itemsRetrieve, itemsSendMfa, itemsUpdate } from "@bankstream/pluggy/items"
import { loansList, loansRetrieve } from "@bankstream/pluggy/loans"
import {
  paymentCustomerCreate,
  paymentCustomerDelete,
  paymentCustomerRetrieve,
  paymentCustomersList,
  paymentCustomerUpdate,
  paymentIntentCreate,
  paymentIntentRetrieve,
  paymentIntentsList,
  paymentRecipientCreate,
  paymentRecipientDelete,
  paymentRecipientRetrieve,
  paymentRecipientsInstitutionList,
  paymentRecipientsList,
  paymentRequestCreate,
  paymentRequestDelete,
  paymentRequestRetrieve
} from "@bankstream/pluggy/payments"
import {
  transactionsList,
  transactionsListByCursor,
  transactionsRetrieve,
  transactionsUpdate
} from "@bankstream/pluggy/transactions"
import {
  webhooksCreate,
  webhooksDelete,
  webhooksList,
  webhooksRetrieve,
  webhooksUpdate
} from "@bankstream/pluggy/webhooks"
import { assert, beforeAll, describe, it, vi } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { Sandbox } from "../src/sandbox.ts"
import {
  type Caller,
  callers,
  callOfficial,
  makeOfficial,
  officialClient,
  type Refused,
  refusedOf
} from "./pluggy-clients.ts"
import { accountOf, busiest, type Clients, idsOf, simulators } from "./simulators.ts"

type Journey = (caller: Caller) => Effect.Effect<void, Refused, Sandbox | Clients>

const NOBODY = "00000000-0000-4000-8000-000000000000"
const goodUser = { user: "user-ok", password: "password-ok" }

/** How a call is refused. */
const refusalOf = <A, R>(call: Effect.Effect<A, Refused, R>): Effect.Effect<Refused, never, R> =>
  Effect.match(call, { onFailure: (refused) => refused, onSuccess: () => assert.fail("it was answered") })

const codeOf = <A, R>(call: Effect.Effect<A, Refused, R>) => Effect.map(refusalOf(call), ({ code }) => code)

const standing = ({ executionStatus, status }: Item) => `${status} ${executionStatus}`

/** The Item once that time has gone by. */
const after = ({ call }: Caller, id: string, time: "300 millis" | "500 millis") =>
  Effect.andThen(TestClock.adjust(time), call(itemsRetrieve, { id }))

/** The connection with the most accounts, which is there from the start. */
const busy = Effect.map(Sandbox, ({ world }) => {
  const connection = busiest(world, "pluggy")
  const checking = accountOf(connection, "checking")
  return { world, itemId: connection.id, checking, card: accountOf(connection, "credit_card") }
})

const journeys: Readonly<Record<string, Journey>> = {
  "lists connectors, and gets one": ({ call }) =>
    Effect.gen(function* () {
      const { results } = yield* call(connectorsList, { countries: ["BR"], sandbox: true })
      assert.isAbove(results?.length ?? 0, 5)
      const open = yield* call(connectorsList, { isOpenFinance: true, name: "aurora" })
      assert.strictEqual(open.results?.[0]?.id, 600)
      assert.strictEqual((yield* call(connectorRetrieve, { id: 2 })).name, "Banco Jacarandá")
      assert.strictEqual(yield* codeOf(call(connectorRetrieve, { id: 77 })), "CONNECTOR_NOT_FOUND")
      const checked = yield* call(connectorsValidate, { id: 2, body: { user: "user-ok" } })
      assert.strictEqual(checked.errors?.[0]?.parameter, "password")
    }),

  "connects a bank, reads its accounts, runs it again and deletes it": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const created = yield* call(itemsCreate, {
        connectorId: 2,
        parameters: goodUser,
        clientUserId: "user-1",
        webhookUrl: "https://acme.example.com/hook",
        avoidDuplicates: true
      })
      assert.strictEqual(standing(created), "UPDATING CREATED")
      const { id } = created
      assert.strictEqual(standing(yield* after(caller, id, "300 millis")), "UPDATING ACCOUNTS_IN_PROGRESS")
      assert.strictEqual(standing(yield* after(caller, id, "300 millis")), "UPDATED SUCCESS")
      const { results } = yield* call(accountsList, { itemId: id })
      assert.isAbove(results.length, 1)
      const [first] = results
      assert.deepStrictEqual(yield* call(accountsRetrieve, { id: first?.id ?? "" }), first)
      const cards = yield* call(accountsList, { itemId: id, type: "CREDIT" })
      assert.isTrue(cards.results.every(({ type }) => type === "CREDIT"))
      const twice = yield* refusalOf(call(itemsCreate, { connectorId: 2, parameters: goodUser, avoidDuplicates: true }))
      assert.strictEqual(twice.code, "ITEM_USER_ALREADY_EXISTS")
      assert.strictEqual(standing(yield* call(itemsUpdate, { id })), "UPDATING CREATED")
      assert.deepStrictEqual((yield* refusalOf(call(itemsUpdate, { id }))).status, 409)
      yield* after(caller, id, "500 millis")
      const renewed = yield* call(itemsUpdate, { id, parameters: goodUser, clientUserId: "user-2" })
      assert.strictEqual(renewed.clientUserId, "user-2")
      yield* call(itemsDelete, { id })
      assert.strictEqual(yield* codeOf(call(itemsRetrieve, { id })), "ITEM_NOT_FOUND")
    }),

  "gives a code with the password": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const parameters = { ...goodUser, token: "123456" }
      const missing = yield* refusalOf(call(itemsCreate, { connectorId: 4, parameters: goodUser }))
      assert.deepStrictEqual([missing.status, missing.code], [400, "CONNECTOR_VALIDATION_ERROR"])
      const wrong = yield* call(itemsCreate, { connectorId: 4, parameters: { ...parameters, token: "1" } })
      assert.strictEqual(standing(yield* after(caller, wrong.id, "500 millis")), "LOGIN_ERROR INVALID_CREDENTIALS_MFA")
      const { id } = yield* call(itemsCreate, { connectorId: 4, parameters })
      assert.strictEqual(standing(yield* after(caller, id, "500 millis")), "UPDATED SUCCESS")
      assert.strictEqual(yield* codeOf(call(itemsUpdate, { id, parameters })), "MFA_PARAMERTER_WAS_ALREADY_USED_ERROR")
    }),

  "is asked for a code, and gives it": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { id } = yield* call(itemsCreate, { connectorId: 5, parameters: goodUser })
      const waiting = yield* after(caller, id, "300 millis")
      assert.strictEqual(waiting.parameter?.name, "token")
      const going = yield* call(itemsSendMfa, { id, body: { token: "123456" } })
      assert.strictEqual(standing(going), "UPDATING LOGIN_MFA_IN_PROGRESS")
      assert.strictEqual(standing(yield* after(caller, id, "500 millis")), "UPDATED SUCCESS")
      const late = yield* refusalOf(call(itemsSendMfa, { id, body: { token: "123456" } }))
      assert.strictEqual(late.code, "ITEM_MFA_ALREADY_PROVIDED")
      const other = yield* call(itemsCreate, { connectorId: 5, parameters: goodUser })
      yield* after(caller, other.id, "300 millis")
      yield* call(itemsSendMfa, { id: other.id, body: { token: "000000" } })
      assert.strictEqual(standing(yield* after(caller, other.id, "500 millis")), "LOGIN_ERROR INVALID_CREDENTIALS_MFA")
    }),

  "is sent to the bank, and comes back": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { id } = yield* call(itemsCreate, {
        connectorId: 600,
        parameters: { cpf: "761.092.776-73" },
        oauthRedirectUri: "https://acme.example.com/back"
      })
      const { parameter } = yield* after(caller, id, "300 millis")
      const page = parameter?.data ?? ""
      assert.match(page, /^http:\/\/127\.0\.0\.1:\d+\//)
      const back = yield* Effect.promise(() =>
        fetch(page, { method: "POST", body: new URLSearchParams({ decision: "authorize" }), redirect: "manual" })
      )
      assert.strictEqual(back.headers.get("location"), `https://acme.example.com/back?itemId=${id}`)
      assert.strictEqual(standing(yield* after(caller, id, "500 millis")), "UPDATED SUCCESS")
      assert.lengthOf((yield* call(consentsList, { itemId: id })).results, 1)
    }),

  "sees how a sign-in failed": (caller) =>
    Effect.gen(function* () {
      const wrong = { connectorId: 2, parameters: { ...goodUser, password: "guess" } }
      const outcomes = [
        [wrong.parameters, "LOGIN_ERROR INVALID_CREDENTIALS"],
        [{ ...goodUser, user: "user-locked" }, "LOGIN_ERROR ACCOUNT_LOCKED"],
        [{ ...goodUser, user: "user-unavailable" }, "OUTDATED SITE_NOT_AVAILABLE"],
        [{ ...goodUser, user: "user-ok-account-error" }, "UPDATED PARTIAL_SUCCESS"]
      ] as const
      for (const [parameters, expected] of outcomes) {
        const { id } = yield* caller.call(itemsCreate, { connectorId: 2, parameters })
        assert.strictEqual(standing(yield* after(caller, id, "500 millis")), expected)
      }
    }),

  "is told that a login which failed needs new parameters, and gives them": (caller) =>
    Effect.gen(function* () {
      const { call } = caller
      const { id } = yield* call(itemsCreate, { connectorId: 2, parameters: { ...goodUser, user: "user-locked" } })
      yield* after(caller, id, "500 millis")
      assert.strictEqual(yield* codeOf(call(itemsUpdate, { id })), "LAST_EXECUTION_HAD_LOGIN_ERROR")
      yield* call(itemsUpdate, { id, parameters: goodUser })
      const well = yield* after(caller, id, "500 millis")
      assert.strictEqual(standing(well), "UPDATED SUCCESS")
      assert.isString(well.nextAutoSyncAt)
    }),

  "does not pay twice": ({ call }) =>
    Effect.gen(function* () {
      const request = yield* call(paymentRequestCreate, { amount: 3 })
      const payment = { paymentRequestId: request.id, connectorId: 600, parameters: { cpf: "76109277673" } }
      const { id } = yield* call(paymentIntentCreate, payment)
      yield* TestClock.adjust("100 millis")
      const { consentUrl } = yield* call(paymentIntentRetrieve, { id })
      yield* Effect.promise(() =>
        fetch(consentUrl ?? "", { method: "POST", body: new URLSearchParams({ decision: "authorize" }) })
      )
      const twice = yield* refusalOf(call(paymentIntentCreate, payment))
      assert.strictEqual(twice.status, 400)
    }),

  "reads every page of transactions, by cursor and by page": ({ all, call }) =>
    Effect.gen(function* () {
      const { checking, world } = yield* busy
      const accountId = checking.id
      const byCursor = yield* all(transactionsListByCursor, { accountId })
      assert.deepStrictEqual(byCursor.map(({ id }) => id).toSorted(), idsOf(world, [checking]))
      const byPage = yield* all(transactionsList, { accountId })
      assert.deepStrictEqual(byPage, byCursor)
      const first = yield* call(transactionsListByCursor, { accountId })
      assert.lengthOf(first.results, 500)
      const usual = yield* call(transactionsList, { accountId })
      assert.deepStrictEqual([usual.results.length, usual.totalPages], [20, Math.ceil(byCursor.length / 20)])
    }),

  "reads some transactions: of some days, by id, and what came since": ({ all, call }) =>
    Effect.gen(function* () {
      const { card } = yield* busy
      const accountId = card.id
      const may = yield* all(transactionsListByCursor, { accountId, dateFrom: "2026-05-01", dateTo: "2026-05-31" })
      assert.isAbove(may.length, 5)
      assert.deepStrictEqual(yield* all(transactionsList, { accountId, from: "2026-05-01", to: "2026-05-31" }), may)
      const ids = may.slice(0, 3).map(({ id }) => id)
      const named = yield* call(transactionsListByCursor, { accountId, ids })
      assert.deepStrictEqual(named.results, may.slice(0, 3))
      const since = yield* all(transactionsListByCursor, { accountId, createdAtFrom: "2026-06-28T00:00:00.000Z" })
      assert.isAbove(since.length, 0)
      assert.isTrue(since.every(({ createdAt }) => (createdAt ?? "") >= "2026-06-28T00:00:00.000Z"))
      const [one] = may
      const id = one?.id ?? ""
      assert.deepStrictEqual(yield* call(transactionsRetrieve, { id }), one)
      assert.strictEqual((yield* call(transactionsUpdate, { id, categoryId: "12000000" })).category, "Travel")
      assert.strictEqual(yield* codeOf(call(transactionsRetrieve, { id: NOBODY })), "TRANSACTION_NOT_FOUND")
    }),

  "reads what else there is of a person: investments, loans, bills, identity, consents": ({ all, call }) =>
    Effect.gen(function* () {
      const { card, itemId } = yield* busy
      const investments = yield* all(investmentsList, { itemId })
      assert.isAbove(investments.length, 1)
      for (const { id } of investments) {
        yield* call(investmentsRetrieve, { id })
        yield* all(investmentTransactionsList, { id })
      }
      for (const { id } of (yield* call(loansList, { itemId })).results) yield* call(loansRetrieve, { id })
      for (const { id } of (yield* call(billsList, { accountId: card.id })).results) yield* call(billsRetrieve, { id })
      const { id } = yield* call(identityFindByItem, { itemId })
      yield* call(identityRetrieve, { id })
      for (const consent of (yield* call(consentsList, { itemId })).results) {
        yield* call(consentRetrieve, { id: consent.id })
      }
      const { results } = yield* call(categoriesList, {})
      yield* call(categoriesRetrieve, { id: results[0]?.id ?? "" })
      const unknown = [
        ["INVESTMENT_NOT_FOUND", call(investmentsRetrieve, { id: NOBODY })],
        ["LOAN_NOT_FOUND", call(loansRetrieve, { id: NOBODY })],
        ["CREDIT_CARD_BILL_NOT_FOUND", call(billsRetrieve, { id: NOBODY })],
        ["IDENTITY_NOT_FOUND", call(identityRetrieve, { id: NOBODY })],
        ["CONSENT_NOT_FOUND", call(consentRetrieve, { id: NOBODY })],
        ["CATEGORY_NOT_FOUND", call(categoriesRetrieve, { id: "0" })]
      ] as const
      for (const [code, refused] of unknown)
        assert.strictEqual(yield* codeOf<unknown, Sandbox | Clients>(refused), code)
    }),

  "asks to be told of events, and takes it back": ({ call }) =>
    Effect.gen(function* () {
      const url = "https://acme.example.com/hook"
      const hook = yield* call(webhooksCreate, { event: "item/updated", url, headers: { authorization: "secret" } })
      assert.deepStrictEqual(yield* call(webhooksRetrieve, { id: hook.id }), hook)
      assert.strictEqual((yield* refusalOf(call(webhooksCreate, { event: "item/updated", url }))).status, 400)
      const off = yield* call(webhooksUpdate, { id: hook.id, event: "all", enabled: false })
      assert.isString(off.disabledAt)
      assert.lengthOf((yield* call(webhooksList, {})).results, 1)
      yield* call(webhooksDelete, { id: hook.id })
      assert.strictEqual(yield* codeOf(call(webhooksRetrieve, { id: hook.id })), "WEBHOOK_NOT_FOUND")
    }),

  "asks to be paid, and sees the payer pay or refuse": ({ call }) =>
    Effect.gen(function* () {
      const customer = yield* call(paymentCustomerCreate, { type: "INDIVIDUAL", name: "Iara", cpf: "76109277673" })
      yield* call(paymentCustomerUpdate, { id: customer.id, email: "iara@example.com" })
      yield* call(paymentCustomerRetrieve, { id: customer.id })
      assert.lengthOf((yield* call(paymentCustomersList, { pageSize: 10 })).results, 1)
      assert.isAbove((yield* call(paymentRecipientsInstitutionList, {})).results.length, 3)
      const recipient = yield* call(paymentRecipientCreate, { pixKey: "loja@example.com" })
      yield* call(paymentRecipientRetrieve, { id: recipient.id })
      assert.lengthOf((yield* call(paymentRecipientsList, {})).results, 1)
      const ends: Array<string> = []
      for (const decision of ["authorize", "refuse"]) {
        const request = yield* call(paymentRequestCreate, {
          amount: 12.5,
          recipientId: recipient.id,
          customerId: customer.id,
          isSandbox: true
        })
        const { id } = yield* call(paymentIntentCreate, {
          paymentRequestId: request.id,
          connectorId: 600,
          parameters: { cpf: "76109277673" }
        })
        yield* TestClock.adjust("100 millis")
        const { consentUrl } = yield* call(paymentIntentRetrieve, { id })
        yield* Effect.promise(() =>
          fetch(consentUrl ?? "", { method: "POST", body: new URLSearchParams({ decision }), redirect: "manual" })
        )
        yield* TestClock.adjust("500 millis")
        ends.push((yield* call(paymentIntentRetrieve, { id })).status)
        ends.push((yield* call(paymentRequestRetrieve, { id: request.id })).status)
        assert.lengthOf((yield* call(paymentIntentsList, { paymentRequestId: request.id })).results, 1)
        yield* call(paymentRequestDelete, { id: request.id })
      }
      assert.deepStrictEqual(ends, ["PAYMENT_COMPLETED", "COMPLETED", "CONSENT_REJECTED", "ERROR"])
      yield* call(paymentCustomerDelete, { id: customer.id })
      yield* call(paymentRecipientDelete, { id: recipient.id })
      assert.strictEqual(
        yield* codeOf(call(paymentCustomerRetrieve, { id: customer.id })),
        "PAYMENT_CUSTOMER_NOT_FOUND"
      )
      assert.strictEqual(
        yield* codeOf(call(paymentRequestCreate, { amount: 1, recipientId: recipient.id })),
        "PAYMENT_RECIPIENT_NOT_FOUND"
      )
    }),

  "makes connect tokens": ({ call }) =>
    Effect.gen(function* () {
      const { itemId } = yield* busy
      const options = { clientUserId: "user-1", avoidDuplicates: true }
      for (const request of [{}, { options }, { itemId, options }]) {
        assert.lengthOf((yield* call(connectTokenCreate, request)).accessToken.split("."), 3)
      }
      assert.strictEqual(yield* codeOf(call(connectTokenCreate, { itemId: NOBODY })), "ITEM_NOT_FOUND")
    }),

  "sees errors by status and code": ({ call }) =>
    Effect.gen(function* () {
      const { fail } = yield* Sandbox
      const { checking } = yield* busy
      const told = [
        [{ _tag: "Code", code: "INTERNAL_SERVER_ERROR" }, [500, "INTERNAL_SERVER_ERROR"]],
        [{ _tag: "Code", code: "ENDPOINT_DEPRECATED" }, [410, "ENDPOINT_DEPRECATED"]],
        [{ _tag: "Code", code: "TOO_MANY_CONSECUTIVE_ERRORS" }, [400, "TOO_MANY_CONSECUTIVE_ERRORS"]]
      ] as const
      for (const [fault, expected] of told) {
        yield* fail({ provider: "pluggy", operation: "transactions-list", fault })
        const { code, status } = yield* refusalOf(call(transactionsList, { accountId: checking.id }))
        assert.deepStrictEqual([status, code], [...expected])
      }
    })
}

/** A journey with a sandbox and a time of its own. */
const run = (journey: Journey, make: () => Caller) =>
  Effect.gen(function* () {
    const caller = make()
    yield* journey(caller)
    const { urls } = yield* Sandbox
    const text = JSON.stringify(caller.steps)
      // Each run has a port of its own, which some answers tell.
      .replaceAll(urls.pluggy, "the sandbox")
      // How many tokens there were before is in each of them, and only one client keeps its own.
      .replaceAll(/"accessToken":"[^"]+"/g, '"accessToken":"a token"')
      // The body of this one alone does not have the status, which is lost to those who only get the body.
      .replaceAll(/("code":"ITEM_USER_ALREADY_EXISTS"),"status":400/g, "$1")
    const steps: ReadonlyArray<unknown> = JSON.parse(text)
    return steps
  }).pipe(Effect.provide(Layer.provideMerge(simulators(), Layer.fresh(TestClock.layer()))))

// It tells the console of every refusal, whole.
beforeAll(() => {
  const spy = vi.spyOn(console, "error").mockImplementation(() => undefined)
  return () => spy.mockRestore()
})

describe("Pluggy's own client and Bankstream's see the same when one", () => {
  for (const [promise, journey] of Object.entries(journeys)) {
    it.effect(promise, () =>
      Effect.gen(function* () {
        const [theirs, ours] = [
          yield* run(journey, callers["pluggy-sdk@0.90"]),
          yield* run(journey, callers["@bankstream/pluggy"])
        ]
        assert.isAbove(theirs.length, 2)
        assert.deepStrictEqual(ours, theirs)
      })
    )
  }
})

describe("Pluggy's own client", () => {
  it.effect("signs in, and is told what is wrong with its keys", () =>
    Effect.gen(function* () {
      const { credentials, urls } = yield* Sandbox
      const wrong = makeOfficial(urls.pluggy, { ...credentials.pluggy, clientSecret: "guess" })
      const refused = yield* refusalOf(
        Effect.tryPromise({ try: () => callOfficial(wrong, "connectors-list", {}), catch: refusedOf })
      )
      assert.deepStrictEqual([refused.status, refused.code], [401, "CLIENT_KEYS_UNAUTHORIZED"])
    }).pipe(Effect.provide(simulators()))
  )

  it.effect("is refused what Bankstream's never sends", () =>
    Effect.gen(function* () {
      const client = yield* officialClient
      const { checking, itemId } = yield* busy
      const accountId = checking.id
      const wrong: ReadonlyArray<readonly [operation: string, request: Readonly<Record<string, unknown>>]> = [
        [
          "transactions-list-by-cursor",
          { accountId, dateFrom: "2026-01-01", createdAtFrom: "2026-01-01T00:00:00.000Z" }
        ],
        ["transactions-list-by-cursor", { accountId, after: "nonsense" }],
        ["transactions-list", { accountId, pageSize: 501 }],
        ["accounts-list", { itemId: "7" }],
        ["accounts-list", { itemId, type: "LOAN" }],
        ["webhooks-create", { event: "item/danced", url: "https://acme.example.com" }]
      ]
      for (const [operation, request] of wrong) {
        const call = Effect.tryPromise({ try: () => callOfficial(client, operation, request), catch: refusedOf })
        assert.strictEqual((yield* refusalOf(call)).status, 400, operation)
      }
    }).pipe(Effect.provide(simulators()))
  )

  it.effect("takes a payment that was canceled, which is answered with 204, for a failure without a word", () =>
    Effect.gen(function* () {
      const client = yield* officialClient
      const { id } = yield* paymentRequestCreate({ amount: 3, schedule: { type: "SINGLE", date: "2026-07-09" } })
      const canceled = Effect.promise(() =>
        client.payments.cancelScheduledPayments(id).then(
          () => "done",
          (error: unknown) => error
        )
      )
      assert.isUndefined(yield* canceled)
      assert.strictEqual((yield* paymentRequestRetrieve({ id })).status, "CANCELED")
    }).pipe(Effect.provide(simulators()))
  )

  it.live("uses a key for as long as it is good", () =>
    Effect.gen(function* () {
      const client = yield* officialClient
      for (let i = 0; i < 3; i++) yield* Effect.promise(() => client.fetchConnectors())
      const { calls } = yield* Sandbox
      assert.deepStrictEqual(
        (yield* calls).map(({ operation }) => operation),
        ["auth-create", "connectors-list", "connectors-list", "connectors-list"]
      )
    }).pipe(Effect.provide(simulators()))
  )
})
