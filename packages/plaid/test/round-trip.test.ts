/**
 * Every operation, with arbitrary requests and arbitrary answers: what goes out is what the contract allows, and what
 * comes in is understood. The seed is fixed, and a failure tells the smallest case and how to have it again.
 */
import { makeAnswers, withoutUnknownKeys } from "@bankstream/contract/answers"
import { routesOf } from "@bankstream/contract/contract"
import { makeJudge, requestsOf } from "@bankstream/contract/requests"
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { catalog } from "../src/catalog.ts"
import type { PlaidDownload, PlaidOperation } from "../src/internal/operation.ts"
import { readContract } from "./contract.ts"
import { run, valueOf } from "./plaid.ts"

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const contract = readContract()

describe.skipIf(contract === undefined)("arbitrary requests and answers", () => {
  if (contract === undefined) return
  const routes = new Map(routesOf(contract).map((route) => [route.described.operationId, route]))
  const answers = [
    { what: "whole answers", of: makeAnswers(contract, "whole"), runs: 2 },
    { what: "any answers", of: makeAnswers(contract, "any"), runs: 2 }
  ]

  const { departures, departuresOf } = makeJudge(contract)

  for (const operation of catalog) {
    // Its request is a file: test/files.test.ts.
    if (operation.id === "transferDiligenceDocumentUpload") continue
    const route = routes.get(operation.id)
    if (route === undefined) continue
    const node = route.described.responses["200"]?.content?.["application/json"]?.schema
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
            // Catalogs hold operations of all types; what is given and taken here was made for this one's.
            const call =
              operation.file === undefined
                ? (operation as PlaidOperation<object, unknown>)(request)
                : Effect.asVoid(Effect.scoped((operation as PlaidDownload<object>).withResponse(request)))
            const answered = yield* run(call, () =>
              operation.file === undefined
                ? { body: answer === undefined ? "" : answer }
                : { headers: { "content-type": "application/pdf" }, body: "%PDF" }
            )
            assert.deepStrictEqual(json({ value: valueOf(answered) }), json({ value: withoutUnknownKeys(answer) }))
            const [sent] = answered.sent
            if (sent === undefined) return assert.fail("nothing was sent")
            assert.deepStrictEqual(departuresOf(route, sent), [])
          }),
        { arbitrary: { runs, seed: "plaid", size: 4 } }
      )
    }
  }

  // These are cheap, so that there are many: no call is made.
  const holed = makeAnswers(contract, "holed")
  for (const operation of catalog) {
    const { content } = routes.get(operation.id)?.described.responses["200"] ?? {}
    const node = content?.["application/json"]?.schema
    if (node !== undefined) {
      // Answers are plain codecs: nothing in them needs a service to decode.
      const decode = Schema.decodeUnknownSync(operation.response as Schema.Codec<unknown>)
      it.prop(
        `${operation.id} reads answers with null wherever there may be one`,
        { answer: Arbitrary.schema(holed(node)) },
        ({ answer }) => {
          assert.deepStrictEqual(json(decode(json(answer))), json(withoutUnknownKeys(answer)))
        },
        { arbitrary: { runs: 20, seed: "plaid", size: 2 } }
      )
    }
    const body = routes.get(operation.id)?.described.requestBody?.content["application/json"]?.schema
    if (body !== undefined && operation.places === undefined && !operation.path.includes("{")) {
      // The same is true of requests. A key that is made for the caller is not there yet.
      const encode = Schema.encodeUnknownSync(operation.request as Schema.Codec<unknown>)
      const key = operation.idempotencyField
      it.prop(
        `${operation.id} takes no request that the contract does not allow`,
        { request: requestsOf(operation) },
        ({ request }) => {
          const encoded: unknown = json(encode(request))
          const whole = key === undefined ? encoded : { [key]: "key", ...Object(encoded) }
          assert.deepStrictEqual(departures(body, whole), [])
        },
        { arbitrary: { runs: 15, seed: "plaid", size: 6 } }
      )
    }
  }

  // Of what holds the requests above, too, it is asked whether it can refuse one.
  const wrong: ReadonlyArray<readonly [string, string, object]> = [
    ["a field that the call does not have", "transactionsSync", { access_token: "a", days: 3 }],
    ["a field that its options do not have", "transactionsSync", { access_token: "a", options: { days: 3 } }],
    ["a field of a part of its schema, misspelt", "walletTransactionExecute", { walletId: "w" }],
    ["a missing field", "transactionsSync", { cursor: "c" }],
    ["a value that the enum does not have", "itemRemove", { access_token: "a", reason_code: "BORED" }],
    ["a number that is too large", "transactionsSync", { access_token: "a", count: 501 }],
    ["a date that is none", "transactionsGet", { access_token: "a", start_date: "2026-02-30", end_date: "2026-03-01" }]
  ]
  for (const [what, id, body] of wrong) {
    it(`would be found if they had ${what}`, () => {
      const route = routes.get(id)
      if (route === undefined) return assert.fail("not in the contract")
      const url = new URL(route.path, "https://plaid.test")
      const sent = { method: "POST", url, headers: {}, body: JSON.stringify(body) }
      assert.isAbove(departuresOf(route, sent).length, 0)
    })
  }
})
