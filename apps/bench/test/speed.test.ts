/** The results in the repository are those of a run, and what does not depend on a machine stays within its budget. */
import { decoderOf } from "@bankstream/core/decoder"
import { ItemGetResponse } from "@bankstream/plaid/item"
import { TransactionsGetResponse, TransactionsSyncResponse } from "@bankstream/plaid/transactions"
import { Account } from "@bankstream/pluggy/accounts"
import { PageResponseTransactions } from "@bankstream/pluggy/transactions"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { readFileSync } from "node:fs"
import { folder } from "../src/files.ts"
import { measureAllocation } from "../src/speed/allocation.ts"
import { toSvg } from "../src/speed/chart.ts"
import { measures } from "../src/speed/measures.ts"
import { toMarkdown } from "../src/speed/report.ts"
import { Results } from "../src/speed/results.ts"
import { plaid, pluggy } from "../src/speed/rows.ts"
import { measureTyping } from "../src/speed/typing.ts"

const read = (name: string) => readFileSync(new URL(name, folder), "utf8")

const results = Schema.decodeSync(Schema.fromJsonString(Results))(read("speed.json"))

describe("the results in the repository", () => {
  it("are of all measures, clients and rounds", () => {
    assert.deepStrictEqual(
      Object.entries(results.costs).map(([id, each]) => [id, each.map(({ client, costs }) => [client, costs.length])]),
      measures.map(({ clients, id, rounds }) => [id, clients.map((client) => [client, rounds])])
    )
  })

  it("are of calls that were all answered, and rows that all came", () => {
    for (const { id, task } of measures) {
      const { amount, kind } = task
      for (const { client, costs } of results.costs[id] ?? []) {
        for (const { done } of costs) assert.strictEqual(done, kind === "list" ? 10_000 : amount, `${id}, ${client}`)
      }
    }
    assert.strictEqual(results.queue.answered, 10_000)
  })

  it("are the tables and charts that people read", () => {
    assert.strictEqual(read("speed.md"), toMarkdown(results))
    for (const measure of measures) assert.strictEqual(read(`${measure.id}.svg`), toSvg(results, measure))
  })
})

describe("what the server answers with", () => {
  const page = { accounts: plaid.accounts, request_id: plaid.requestId }
  const table: ReadonlyArray<readonly [name: string, schema: Schema.Codec<unknown>, body: unknown]> = [
    ["a small answer of Plaid's", ItemGetResponse, plaid.small],
    [
      "a page of an update",
      TransactionsSyncResponse,
      { ...page, ...plaid.update(plaid.rows(0, 10)), next_cursor: "cursor", has_more: false }
    ],
    [
      "a page of a list of Plaid's",
      TransactionsGetResponse,
      { ...page, item: plaid.item, transactions: plaid.rows(0, 10), total_transactions: 10 }
    ],
    ["a small answer of Pluggy's", Account, pluggy.small],
    ["a page of a list of Pluggy's", PageResponseTransactions, pluggy.page(1, 1, 10)]
  ]
  for (const [name, schema, body] of table) {
    it(`is ${name}, with no field that is not in the provider's document`, () => {
      const received: unknown = JSON.parse(JSON.stringify(body))
      // What has nothing too many is handed on as it is.
      assert.strictEqual(decoderOf(schema.ast)(received), received)
    })
  }
})

describe("an app that uses 20 operations", () => {
  it.effect("is checked within its budget of instantiations, most of which are of effect's generators", () =>
    Effect.gen(function* () {
      const { instantiations } = yield* measureTyping("bankstream")
      assert.isAtMost(instantiations, 2_200)
    })
  )
})

describe("what is allocated", () => {
  it.effect("by a call, and by the validation of a page, stays within its budget", () =>
    Effect.gen(function* () {
      const { call, validation } = yield* measureAllocation
      assert.isAtMost(call, 20_000)
      // A row that is as documented is handed on as it is: next to nothing for each of five hundred.
      assert.isAtMost(validation, 10_000)
    })
  )
})
