/**
 * Every operation, with arbitrary requests and arbitrary answers: what goes out is what the contract allows, and what
 * comes in is understood. The seed is fixed, and a failure tells the smallest case and how to have it again.
 */
import { makeAnswers, withoutUnknownKeys } from "@bankstream/contract/answers"
import { routesOf, successOf } from "@bankstream/contract/contract"
import { makeJudge, requestsOf } from "@bankstream/contract/requests"
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import { catalog } from "../src/catalog.ts"
import type { PluggyOperation } from "../src/internal/operation.ts"
import { correct, readContract } from "./contract.ts"
import { run, type Script, valueOf } from "./pluggy.ts"

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const found = readContract()

describe.skipIf(found === undefined)("arbitrary requests and answers", () => {
  if (found === undefined) return
  const contract = correct(found)
  const routes = new Map(routesOf(contract).map((route) => [route.described.operationId, route]))
  const judge = makeJudge(contract)
  const answers = [
    { what: "whole answers", of: makeAnswers(contract, "whole"), runs: 6 },
    { what: "any answers", of: makeAnswers(contract, "any"), runs: 10 },
    { what: "answers with null here and there", of: makeAnswers(contract, "holed"), runs: 6 }
  ]

  it("are of every operation", () => {
    assert.sameMembers(
      catalog.flatMap(({ host, id }) => (host === undefined ? [id] : [])),
      [...routes.keys()]
    )
  })

  for (const operation of catalog) {
    const route = routes.get(operation.id)
    if (route === undefined) continue
    const node = successOf(contract, route.described)
    // Catalogs hold operations of all types; what is given and taken here was made for this one's.
    const call = operation as PluggyOperation<object, unknown>
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
            const reply: Script = () => (answer === undefined ? { status: 204, body: "" } : { body: answer })
            const isLogin = operation.id === "auth-create"
            const answered = yield* run(call(request), reply, isLogin ? reply : undefined)
            assert.deepStrictEqual(json({ value: valueOf(answered) }), json({ value: withoutUnknownKeys(answer) }))
            const [sent] = isLogin ? answered.logins : answered.sent
            if (sent === undefined) return assert.fail("nothing was sent")
            assert.deepStrictEqual(judge.departuresOf(route, sent), [])
          }),
        { arbitrary: { runs, seed: "pluggy", size: 4 } }
      )
    }
  }

  // Of what holds the requests above, too, it is asked whether it can refuse one.
  const account = { accountId: "03688ce6-3f0c-4a13-8d0c-e8b9ab6dbd2a" }
  const wrong: ReadonlyArray<readonly [string, string, Readonly<Record<string, string>>, object?]> = [
    ["a parameter that the call does not have", "transactions-list-by-cursor", { ...account, pageSize: "5" }],
    ["a missing parameter", "transactions-list-by-cursor", {}],
    ["an id that is none", "transactions-list-by-cursor", { accountId: "1" }],
    [
      "an instant where a day is meant",
      "transactions-list-by-cursor",
      { ...account, dateFrom: "2026-01-01T00:00:00Z" }
    ],
    ["ids that are not one list", "transactions-list-by-cursor", { ...account, ids: "1,2" }],
    ["a page that is none", "accounts-list", { itemId: account.accountId, page: "0" }],
    ["a page of more rows than there may be", "transactions-list", { ...account, pageSize: "501" }],
    ["a field that the call does not have", "payment-request-create", {}, { amount: 1, smartAccountId: "a" }],
    ["a missing field", "payment-request-create", {}, { description: "d" }],
    ["a schedule of no kind", "payment-request-create", {}, { amount: 1, schedule: { type: "HOURLY" } }],
    ["a boleto of too little", "boleto-create", {}, { boletoConnectionId: account.accountId, boleto: { amount: 1 } }],
    ["an event that there is not", "webhooks-create", {}, { event: "item/bored", url: "https://acme.example" }]
  ]
  for (const [what, id, query, body] of wrong) {
    it(`would be found if they had ${what}`, () => {
      const route = routes.get(id)
      if (route === undefined) return assert.fail("not in the contract")
      const url = new URL(`${route.path}?${new URLSearchParams(query).toString()}`, "https://api.pluggy.ai")
      const sent = { method: route.method, url, body: body === undefined ? "" : JSON.stringify(body) }
      assert.isAbove(judge.departuresOf(route, sent).length, 0)
    })
  }
})
