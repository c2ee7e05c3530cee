/** What an end user agrees to in Plaid's Link, and what a program may ask for without asking them again. */
import { accountsGet } from "@bankstream/plaid/accounts"
import { assetReportCreate } from "@bankstream/plaid/asset-report"
import { authGet } from "@bankstream/plaid/auth"
import { identityGet } from "@bankstream/plaid/identity"
import { itemGet, itemPublicTokenExchange } from "@bankstream/plaid/item"
import { liabilitiesGet } from "@bankstream/plaid/liabilities"
import { linkTokenCreate, type LinkTokenCreateRequest } from "@bankstream/plaid/link"
import { processorAuthGet, processorTokenCreate } from "@bankstream/plaid/processor"
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import { transactionsGet, transactionsSync } from "@bankstream/plaid/transactions"
import { transferAuthorizationCreate } from "@bankstream/plaid/transfer"
import { assert, describe, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { raw, rawPlaid, simulators, textAt } from "./simulators.ts"

const US = "ins_109508"
const GB = "ins_117650"

type Changes = Partial<LinkTokenCreateRequest>

const tokenFor = (changes: Changes) =>
  linkTokenCreate({
    client_name: "Acme",
    language: "en",
    country_codes: ["US", "GB"],
    user: { client_user_id: "user-1" },
    ...changes
  })

/** What a person does in Link who agrees to all that they are asked about. */
const complete = (link_token: string, institution_id: string) =>
  Effect.map(raw("plaid", `/_sandbox/link-tokens/${link_token}/complete`, { body: { institution_id } }), ({ body }) =>
    textAt(body, "public_token")
  )

const link = (changes: Changes, institution = US) =>
  Effect.gen(function* () {
    const { link_token } = yield* tokenFor(changes)
    const { access_token } = yield* itemPublicTokenExchange({ public_token: yield* complete(link_token, institution) })
    return access_token
  })

const codeOf = <A, R>(call: Effect.Effect<A, { readonly code: string }, R>) =>
  Effect.match(call, { onFailure: ({ code }) => code, onSuccess: () => "answered" })

const MISSING = "ADDITIONAL_CONSENT_REQUIRED"

describe("An Item that was linked in Link", () => {
  layer(simulators())((it) => {
    it.effect(
      "has the products that were asked for, where the bank has something for them, and the consent for all",
      () =>
        Effect.gen(function* () {
          const access_token = yield* link({
            products: ["transactions"],
            required_if_supported_products: ["investments", "statements"],
            optional_products: ["identity"],
            additional_consented_products: ["liabilities"]
          })
          const { accounts } = yield* accountsGet({ access_token })
          const holds = accounts.some(({ type }) => type === "investment")
          const { item } = yield* itemGet({ access_token })
          const initial = holds ? ["transactions", "investments", "identity"] : ["transactions", "identity"]
          assert.deepStrictEqual(item.products, initial)
          // What is optional is billed when it is used.
          assert.isFalse(item.billed_products.includes("identity"))
          assert.isTrue(item.available_products.includes("identity"))
          assert.deepStrictEqual(item.consented_products, [
            "identity",
            "investments",
            "liabilities",
            "statements",
            "transactions"
          ])
          assert.sameMembers(
            [...(item.consented_data_scopes ?? [])],
            ["account_balance_info", "contact_info", "credit_loan_info", "investments", "transactions"]
          )
          assert.strictEqual(yield* codeOf(identityGet({ access_token })), "answered")
          assert.strictEqual(yield* codeOf(liabilitiesGet({ access_token })), "answered")
          const { item: later } = yield* itemGet({ access_token })
          for (const product of ["identity", "liabilities"] as const) {
            assert.isTrue(later.billed_products.includes(product))
            assert.isFalse(later.available_products.includes(product))
          }
        })
    )

    it.effect("is asked for nothing else, until its user has agreed to it in update mode", () =>
      Effect.gen(function* () {
        const access_token = yield* link({ products: ["transactions"] })
        const { accounts } = yield* accountsGet({ access_token })
        const account_id = accounts.find(({ subtype }) => subtype === "checking")?.account_id ?? ""
        const error = yield* Effect.flip(authGet({ access_token }))
        assert.deepStrictEqual([error.type, error.code], ["INVALID_INPUT", MISSING])
        assert.deepInclude(error.reason, { _tag: "UserActionRequired", action: "consent" })
        const { processor_token } = yield* processorTokenCreate({ access_token, account_id, processor: "dwolla" })
        const transfer = {
          access_token,
          account_id,
          type: "debit",
          network: "ach",
          ach_class: "web",
          amount: "1.00",
          user: { legal_name: "June Pruitt" }
        } as const
        const calls = [
          codeOf(authGet({ access_token })),
          codeOf(processorAuthGet({ processor_token })),
          codeOf(transferAuthorizationCreate(transfer))
        ]
        assert.deepStrictEqual(yield* Effect.all(calls), [MISSING, MISSING, MISSING])
        assert.isFalse((yield* itemGet({ access_token })).item.products?.includes("auth"))

        const { link_token } = yield* tokenFor({ access_token, additional_consented_products: ["auth"] })
        assert.strictEqual(yield* codeOf(authGet({ access_token })), MISSING)
        yield* complete(link_token, US)
        // Who agreed to share account numbers agreed to all that needs no more than those.
        assert.deepStrictEqual(yield* Effect.all(calls), ["answered", "answered", "answered"])
        assert.strictEqual(yield* codeOf(identityGet({ access_token })), MISSING)
      })
    )

    it.effect("has its transactions refused to whoever did not ask for them, and added to nothing", () =>
      Effect.gen(function* () {
        const access_token = yield* link({ products: ["auth"] })
        const window = { start_date: "2026-06-01", end_date: "2026-06-30" }
        assert.strictEqual(yield* codeOf(transactionsSync({ access_token })), MISSING)
        assert.strictEqual(yield* codeOf(transactionsGet({ access_token, ...window })), MISSING)
        assert.isNull((yield* itemGet({ access_token })).status?.transactions)
        const asked = yield* link({ products: ["auth"], additional_consented_products: ["transactions"] })
        assert.isNull((yield* itemGet({ access_token: asked })).status?.transactions)
        assert.strictEqual(yield* codeOf(transactionsSync({ access_token: asked })), "answered")
      })
    )

    it.effect("has consented to kinds of data, and so to every product that needs no others", () =>
      Effect.gen(function* () {
        const access_token = yield* link({ products: ["assets"] })
        assert.strictEqual(yield* codeOf(identityGet({ access_token })), "answered")
        assert.strictEqual(yield* codeOf(transactionsSync({ access_token })), "answered")
        assert.strictEqual(yield* codeOf(liabilitiesGet({ access_token })), MISSING)
        // A report on somebody's credit is agreed to as such.
        const both = yield* link({ products: ["identity", "transactions"] })
        const order = { access_tokens: [both], days_requested: 10 }
        assert.strictEqual(yield* codeOf(assetReportCreate(order)), MISSING)
      })
    )

    it.effect("was asked about nothing where Plaid does not ask: in Britain, and without Link", () =>
      Effect.gen(function* () {
        const british = yield* link({ products: ["transactions"] }, GB)
        assert.strictEqual(yield* codeOf(authGet({ access_token: british })), "answered")
        const { public_token } = yield* sandboxPublicTokenCreate({ institution_id: US, initial_products: ["auth"] })
        const { access_token } = yield* itemPublicTokenExchange({ public_token })
        assert.strictEqual(yield* codeOf(identityGet({ access_token })), "answered")
        assert.strictEqual(yield* codeOf(transactionsSync({ access_token })), "answered")
        assert.deepStrictEqual((yield* itemGet({ access_token })).item.consented_products, [])
      })
    )

    it.effect("has as many days of transactions as its link asked for, be they required or optional", () =>
      Effect.gen(function* () {
        for (const changes of [
          { products: ["transactions"] },
          { products: ["auth"], optional_products: ["transactions"] }
        ] as const) {
          const access_token = yield* link({ ...changes, transactions: { days_requested: 5 } })
          const window = { start_date: "2024-07-01", end_date: "2026-06-30", options: { days_requested: 730 } }
          const { transactions } = yield* transactionsGet({ access_token, ...window })
          for (const { date } of transactions) assert.isAtLeast(Date.parse(date), Date.parse("2026-06-25"))
        }
      })
    )

    for (const [promise, changes] of [
      ["a product that is required and optional", { products: ["auth"], optional_products: ["auth"] }],
      [
        "a product that is optional and to be consented to",
        { products: ["auth"], optional_products: ["identity"], additional_consented_products: ["identity"] }
      ],
      ["balances, which need no asking", { products: ["balance"] }]
    ] as const) {
      it.effect(`is not linked for ${promise}`, () =>
        Effect.gen(function* () {
          const request = { client_name: "Acme", language: "en", country_codes: ["US"], user: { client_user_id: "u" } }
          const { body, status } = yield* rawPlaid("/link/token/create", { ...request, ...changes })
          assert.deepStrictEqual([status, textAt(body, "error_code")], [400, "INVALID_FIELD"])
        })
      )
    }
  })
})
