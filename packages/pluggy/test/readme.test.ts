import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import { TestConsole } from "effect/testing"
import { readFile } from "node:fs/promises"
import * as Bodies from "./bodies.ts"
import { CLIENT_ID, ITEM_ID } from "./pluggy.ts"
// #region example
import { Pluggy } from "@bankstream/pluggy"
import { accountsList } from "@bankstream/pluggy/accounts"
import { transactionsListByCursor } from "@bankstream/pluggy/transactions"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const program = (itemId: string) =>
  accountsList.items({ itemId }).pipe(
    Stream.flatMap((account) => transactionsListByCursor.items({ accountId: account.id })),
    Stream.runForEach((row) => Console.log(row.date, row.amount, row.currencyCode, row.description)),
    Effect.catchReason("PluggyError", "NotFound", (reason) => Console.log(reason.message)),
    Effect.provide(Pluggy.layerFetch)
  )
// #endregion

const inThisPackage = (path: string) => Effect.promise(() => readFile(new URL(`../${path}`, import.meta.url), "utf8"))

/** A Pluggy of one Item with one account, whose second page of transactions was lost. */
const fetching: typeof fetch = (input) => {
  const url = new URL(input instanceof Request ? input.url : input)
  const answer = () => {
    switch (url.pathname) {
      case "/auth":
        return Response.json({ apiKey: "key" })
      case "/accounts":
        return Response.json({ page: 1, total: 1, totalPages: 1, results: [Bodies.account] })
      default:
        return url.searchParams.has("after")
          ? Response.json({ code: 404, codeDescription: "ACCOUNT_NOT_FOUND", message: "No." }, { status: 404 })
          : Response.json({ results: [Bodies.transaction()], next: "?after=x" })
    }
  }
  return Promise.resolve(answer())
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

  it.effect("prints the transactions, and what to do about what is missing", () =>
    Effect.gen(function* () {
      const settings = ConfigProvider.fromUnknown({ PLUGGY_CLIENT_ID: CLIENT_ID, PLUGGY_CLIENT_SECRET: "secret" })
      yield* program(ITEM_ID).pipe(
        Effect.provideService(ConfigProvider.ConfigProvider, settings),
        Effect.provideService(FetchHttpClient.Fetch, fetching)
      )
      assert.deepStrictEqual(yield* TestConsole.logLines, [
        "2026-01-31T03:00:00.000Z",
        -12.34,
        "BRL",
        "Padaria",
        "There is nothing with this id. Check the id, and that it belongs to this environment."
      ])
    })
  )
})
