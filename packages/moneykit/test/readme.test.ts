import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import { TestConsole } from "effect/testing"
import { readFile } from "node:fs/promises"
import { gotLink, transaction } from "./bodies.ts"
// #region example
import { MoneyKit } from "@bankstream/moneykit"
import { getLinks, getTransactions } from "@bankstream/moneykit/links"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const year = { start_date: "2026-01-01", end_date: "2026-12-31" }

const program = getLinks.items({}).pipe(
  Stream.flatMap((link) => getTransactions.items({ id: link.link_id, ...year })),
  Stream.runForEach((row) => Console.log(row.date, row.type, row.amount, row.currency)),
  Effect.catchReason("MoneyKitError", "UserActionRequired", (reason) => Console.log(reason.message)),
  Effect.provide(MoneyKit.layerFetch)
)
// #endregion

const inThisPackage = (path: string) => Effect.promise(() => readFile(new URL(`../${path}`, import.meta.url), "utf8"))

/** A MoneyKit of two links; the second one's end user must act. */
const fetching: typeof fetch = (input) => {
  const url = new URL(input instanceof Request ? input.url : input)
  const created_at = "2026-01-01T00:00:00Z"
  const answer =
    url.pathname === "/links"
      ? Response.json({ links: ["mk_1", "mk_2"].map((link_id) => ({ link_id, created_at })), next_cursor: "" })
      : url.pathname === "/links/mk_1/transactions"
        ? Response.json({ total: 1, page: 1, size: 1, transactions: [transaction("t1")], accounts: [], link: gotLink })
        : Response.json(
            { error_code: "link_error.bad_state", error_message: "No.", link_error_code: "auth_expired" },
            { status: 422 }
          )
  return Promise.resolve(answer)
}

describe("the README's example", () => {
  it.effect("is this file's", () =>
    Effect.gen(function* () {
      const [, inReadme] = /```ts\n([\s\S]*?)```/.exec(yield* inThisPackage("README.md")) ?? []
      const [, inTest] =
        /\/\/ #region example\n([\s\S]*?)\/\/ #endregion/.exec(yield* inThisPackage("test/readme.test.ts")) ?? []
      assert.isAbove(inTest?.length ?? 0, 100)
      assert.strictEqual(inReadme, inTest)
    })
  )

  it.effect("prints the transactions, and what the end user must do", () =>
    Effect.gen(function* () {
      const settings = ConfigProvider.fromUnknown({ MONEYKIT_CLIENT_ID: "id", MONEYKIT_CLIENT_SECRET: "secret" })
      yield* program.pipe(
        Effect.provideService(ConfigProvider.ConfigProvider, settings),
        Effect.provideService(FetchHttpClient.Fetch, fetching)
      )
      assert.deepStrictEqual(yield* TestConsole.logLines, [
        "2023-02-16",
        "debit",
        "384.05",
        "USD",
        "The end user must connect this institution again."
      ])
    })
  )
})
