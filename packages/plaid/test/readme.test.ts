import { assert, describe, it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import { TestConsole } from "effect/testing"
import { readFile } from "node:fs/promises"
import * as Bodies from "./bodies.ts"
import { ACCESS_TOKEN, CLIENT_ID, SECRET } from "./plaid.ts"
// #region example
import { Plaid } from "@bankstream/plaid"
import { accountsGet } from "@bankstream/plaid/accounts"
import { transactionsSync } from "@bankstream/plaid/transactions"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const program = (access_token: string) =>
  Effect.gen(function* () {
    const { accounts } = yield* accountsGet({ access_token })
    yield* Effect.forEach(accounts, ({ balances, name }) => Console.log(name, balances.current))
    yield* Stream.runForEach(transactionsSync.items({ access_token }), ({ change, row }) =>
      Console.log(change, row.transaction_id)
    )
  }).pipe(
    Effect.catchReason("PlaidError", "UserActionRequired", (reason) => Console.log(reason.message)),
    Effect.provide(Plaid.layerFetch)
  )
// #endregion

const inThisPackage = (path: string) => Effect.promise(() => readFile(new URL(`../${path}`, import.meta.url), "utf8"))

const run = (plaid: typeof fetch) =>
  program(ACCESS_TOKEN).pipe(
    Effect.provideService(
      ConfigProvider.ConfigProvider,
      ConfigProvider.fromUnknown({ PLAID_CLIENT_ID: CLIENT_ID, PLAID_SECRET: SECRET })
    ),
    Effect.provideService(FetchHttpClient.Fetch, plaid)
  )

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

  it.effect("prints the accounts and what changed", () =>
    Effect.gen(function* () {
      const { account, item, REQUEST_ID, removed, syncPage, transaction } = Bodies
      yield* run((input) =>
        Promise.resolve(
          Response.json(
            (input instanceof Request ? input.url : String(input)).endsWith("/accounts/get")
              ? { accounts: [account], item, request_id: REQUEST_ID }
              : syncPage("cursor-1", false, { added: [transaction("t1")], removed: [removed("t0")] })
          )
        )
      )
      assert.deepStrictEqual(yield* TestConsole.logLines, [account.name, 110.25, "added", "t1", "removed", "t0"])
    })
  )

  it.effect("says what to do when the login has to be renewed", () =>
    Effect.gen(function* () {
      yield* run(() =>
        Promise.resolve(Response.json(Bodies.error("ITEM_ERROR", "ITEM_LOGIN_REQUIRED"), { status: 400 }))
      )
      assert.deepStrictEqual(yield* TestConsole.logLines, ["The end user must connect this institution again."])
    })
  )
})
