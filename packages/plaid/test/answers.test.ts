import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { accountsGet } from "../src/accounts.ts"
import { institutionsGetById } from "../src/institutions.ts"
import { itemGet } from "../src/item.ts"
import { linkTokenGet } from "../src/link.ts"
import { transactionsSync } from "../src/transactions.ts"
import { account, error, institution, item, REQUEST_ID, syncPage, transaction } from "./bodies.ts"
import { ACCESS_TOKEN, errorOf, run, valueOf } from "./plaid.ts"

const accounts = <A extends object>(...rows: ReadonlyArray<A>) => ({ accounts: rows, item, request_id: REQUEST_ID })

/** The accounts of an answer. */
const read = (body: unknown) => run(accountsGet({ access_token: ACCESS_TOKEN }), () => ({ body }))

describe("an answer decodes", () => {
  it.effect("with fields that are not in the contract, which are left out", () =>
    Effect.gen(function* () {
      const more = { of_tomorrow: { deep: [1] } }
      const answered = yield* read({
        ...accounts({ ...account, ...more, balances: { ...account.balances, ...more } }),
        ...more
      })
      assert.deepStrictEqual(valueOf(answered), accounts(account))
    })
  )

  const variants: ReadonlyArray<readonly [string, object]> = [
    ["a type that is not in the contract", { type: "of tomorrow" }],
    ["a subtype that is not in the contract", { subtype: "of tomorrow" }],
    ["no subtype", { subtype: null }],
    ["a holder category that is not in the contract", { holder_category: "of tomorrow" }],
    [
      "optional fields that are null",
      { holder_category: null, persistent_account_id: null, verification_status: null }
    ],
    ["optional fields", { holder_category: "personal", persistent_account_id: "p-1", verification_name: "June" }],
    ["balances that are not known", { balances: { ...account.balances, available: null, current: null } }],
    [
      "a currency that has no code",
      { balances: { ...account.balances, iso_currency_code: null, unofficial_currency_code: "DOGE" } }
    ],
    ["a name that could be taken for a date", { name: "June - 529", mask: "0000" }],
    ["a name that could be taken for a number", { name: "529", official_name: "1e3" }]
  ]
  for (const [what, variant] of variants) {
    it.effect(`an account with ${what}`, () =>
      Effect.gen(function* () {
        const body = accounts({ ...account, ...variant })
        assert.deepStrictEqual(valueOf(yield* read(body)), body)
      })
    )
  }

  it.effect("an Item with products, an update type and an error that are not in the contract", () =>
    Effect.gen(function* () {
      const body = {
        item: {
          ...item,
          billed_products: ["of tomorrow"],
          update_type: "of tomorrow",
          error: { ...error("ERROR_OF_TOMORROW", "OF_TOMORROW"), causes: [null], status: null }
        },
        request_id: REQUEST_ID
      }
      const answered = yield* run(itemGet({ access_token: ACCESS_TOKEN }), () => ({ body }))
      assert.deepStrictEqual(valueOf(answered), body)
    })
  )

  it.effect("an institution of a country that is not in the contract", () =>
    Effect.gen(function* () {
      const body = {
        institution: Object.assign(institution("ins_1"), { country_codes: ["XX"] }),
        request_id: REQUEST_ID
      }
      const call = institutionsGetById({ institution_id: "ins_1", country_codes: ["US"] })
      assert.deepStrictEqual(valueOf(yield* run(call, () => ({ body }))), body)
    })
  )

  it.effect("a Link token with a session that has not ended", () =>
    Effect.gen(function* () {
      const body = {
        link_token: "link-1",
        created_at: null,
        expiration: null,
        link_sessions: [{ link_session_id: "s-1", on_success: null, results: null, exit: null }],
        metadata: {
          initial_products: ["of tomorrow"],
          webhook: null,
          country_codes: ["US"],
          language: null,
          redirect_uri: null,
          client_name: null
        },
        request_id: REQUEST_ID
      }
      const answered = yield* run(linkTokenGet({ link_token: "link-1" }), () => ({ body }))
      assert.deepStrictEqual(valueOf(answered), body)
    })
  )

  it.effect("an update with money in and out, to the last digit that Plaid sent", () =>
    Effect.gen(function* () {
      const body = syncPage("c1", false, { added: [transaction("t1", 0.1), transaction("t2", -1234567.89)] })
      const answered = yield* run(transactionsSync({ access_token: ACCESS_TOKEN }), () => ({ body }))
      assert.deepStrictEqual(
        valueOf(answered).added.map((row) => row.amount),
        [0.1, -1234567.89]
      )
    })
  )
})

describe("an answer that is not what the contract says is an error", () => {
  const { accounts: _, ...withoutAccounts } = accounts()
  const answers: ReadonlyArray<readonly [string, unknown, string, string]> = [
    ["a page", "<html>hello</html>", "", "expected JSON"],
    ["nothing", "", "", "expected object"],
    ["a list", [], "", "expected object"],
    ["a missing list", withoutAccounts, "accounts", "required, but missing"],
    [
      "an amount in words",
      accounts({ ...account, balances: { ...account.balances, current: "110" } }),
      "accounts[0].balances.current",
      "expected"
    ],
    [
      "a null where there is always a value",
      accounts<object>(account, { ...account, account_id: null }),
      "accounts[1].account_id",
      "expected string"
    ]
  ]
  for (const [what, body, path, expected] of answers) {
    it.effect(`${what}, with its place and without its value`, () =>
      Effect.gen(function* () {
        const answered = yield* read(body)
        const failure = errorOf(answered)
        assert.strictEqual(answered.sent.length, 1)
        assert.deepInclude(failure, { code: "MalformedResponse", operation: "accountsGet", status: 200 })
        assert.strictEqual(failure.reason._tag, "MalformedResponse")
        if (failure.reason._tag !== "MalformedResponse") return
        assert.strictEqual(failure.reason.path, path)
        assert.include(failure.reason.expected, expected)
        assert.notInclude(failure.message, "110")
      })
    )
  }

  it.effect("which names the request, so that Plaid's support can find it", () =>
    Effect.gen(function* () {
      assert.strictEqual(errorOf(yield* read({ ...accounts(), item: null })).requestId, REQUEST_ID)
    })
  )
})
