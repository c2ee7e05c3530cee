/**
 * Every operation, with arbitrary requests and arbitrary answers: what goes out is what the contract allows, and what
 * comes in is understood. The seed is fixed, and a failure tells the smallest case and how to have it again.
 */
import { makeAnswers, withoutUnknownKeys } from "@bankstream/contract/answers"
import { readContract, routesOf, successOf } from "@bankstream/contract/contract"
import { makeJudge, requestsOf } from "@bankstream/contract/requests"
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import { catalog } from "../src/catalog.ts"
import type { MoneyKitOperation } from "../src/internal/operation.ts"
import { run, valueOf } from "./moneykit.ts"

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const contract = readContract("moneykit")

describe.skipIf(contract === undefined)("arbitrary requests and answers", () => {
  if (contract === undefined) return
  const routes = new Map(routesOf(contract).map((route) => [route.described.operationId, route]))
  const judge = makeJudge(contract)
  const answers = [
    { what: "whole answers", of: makeAnswers(contract, "whole"), runs: 20 },
    { what: "any answers", of: makeAnswers(contract, "any"), runs: 20 },
    { what: "answers with null here and there", of: makeAnswers(contract, "holed"), runs: 20 }
  ]

  it("are of every operation", () => {
    assert.sameMembers(
      catalog.map(({ id }) => id),
      [...routes.keys()]
    )
  })

  for (const operation of catalog) {
    const route = routes.get(operation.id)
    if (route === undefined) continue
    const node = successOf(contract, route.described)
    // Catalogs hold operations of all types; what is given and taken here was made for this one's.
    const call = operation as MoneyKitOperation<object, unknown>
    for (const { of, runs, what } of answers) {
      const pair = {
        request: requestsOf(operation),
        answer: node === undefined ? Arbitrary.Constant(undefined) : Arbitrary.schema(of(node))
      }
      it.effect.prop(
        `${operation.id} sends what the contract allows, and reads what it describes (${what})`,
        pair,
        ({ answer, request }) =>
          Effect.gen(function* () {
            const answered = yield* run(call(request), () =>
              answer === undefined ? { status: 204, body: "" } : { body: answer }
            )
            const value = valueOf(answered)
            // A key to verify with is handed on as it came.
            const known = operation.id === "get_well_known_jwks" ? withoutUnknownKeys(value) : value
            assert.deepStrictEqual(json({ value: known }), json({ value: withoutUnknownKeys(answer) }))
            const [sent] = answered.sent
            if (sent === undefined) return assert.fail("nothing was sent")
            assert.deepStrictEqual(judge.departuresOf(route, sent), [])
          }),
        { arbitrary: { runs, seed: "moneykit", size: 4 } }
      )
    }
  }

  // Of what holds the requests above, too, it is asked whether it can refuse one.
  const session = { customer_user: { id: "user-1" }, redirect_uri: "https://acme.test/back" }
  const wrong: ReadonlyArray<readonly [what: string, id: string, query: string, body: string]> = [
    ["a field that the call does not have", "create_link_session", "", JSON.stringify({ ...session, user: 1 })],
    [
      "a field that a part of it does not have",
      "create_link_session",
      "",
      JSON.stringify({ ...session, customer_user: { id: "user-1", name: "A" } })
    ],
    ["a missing field", "create_link_session", "", JSON.stringify({ redirect_uri: session.redirect_uri })],
    ["a value that the enum does not have", "refresh_products", "", `{"products":["tea"]}`],
    ["an empty list that has at least one", "refresh_products", "", `{"products":[]}`],
    [
      "an amount that is no decimal",
      "import_transactions",
      "",
      `{"transactions":[{"account_id":"a","amount":"1,0","date":"2026-01-31"}]}`
    ],
    ["a number that is too large", "get_transactions", "size=1001", ""],
    ["a number that is a fraction", "get_transactions", "page=1.5", ""],
    ["a date that is none", "get_transactions", "start_date=2026-02-30", ""],
    ["an empty id in a list", "get_user_transactions", "account_id=a&account_id=", ""],
    ["a parameter that the call does not have", "get_transactions", "days=3", ""],
    ["a grant that there is not", "create_access_token", "", "grant_type=password"],
    ["a body where there is none", "delete_link", "", `{"id":"mk_1"}`]
  ]
  for (const [what, id, query, body] of wrong) {
    it(`would be found if they had ${what}`, () => {
      const route = routes.get(id)
      if (route === undefined) return assert.fail("not in the contract")
      const path = route.path.replaceAll(/[{}]/g, "")
      const url = new URL(`${path}?${query}`, "https://moneykit.test")
      assert.isAbove(judge.departuresOf(route, { method: route.method, url, body }).length, 0)
    })
  }
})
