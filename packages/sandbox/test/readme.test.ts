import { assert, describe, it } from "@effect/vitest"
import { readFile } from "node:fs/promises"
// #region example
import { Plaid } from "@bankstream/plaid"
import { itemPublicTokenExchange } from "@bankstream/plaid/item"
import { sandboxPublicTokenCreate } from "@bankstream/plaid/sandbox"
import { transactionsSync } from "@bankstream/plaid/transactions"
import { Sandbox } from "@bankstream/sandbox"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"

const plaid = Layer.unwrap(
  Effect.map(Sandbox, ({ credentials: { plaid: client }, urls }) =>
    Plaid.layer({
      clientId: client.clientId,
      secret: Redacted.make(client.secret),
      environment: "sandbox",
      baseUrl: urls.plaid
    })
  )
).pipe(Layer.provide(FetchHttpClient.layer))

const program = Effect.gen(function* () {
  const sandbox = yield* Sandbox
  const { public_token } = yield* sandboxPublicTokenCreate({
    institution_id: "ins_109508",
    initial_products: ["transactions"],
    options: { transactions: { days_requested: 730 } }
  })
  const { access_token, item_id } = yield* itemPublicTokenExchange({ public_token })
  const before = yield* transactionsSync.items({ access_token }).pipe(Stream.runCount)
  yield* sandbox.breakConnection("plaid", item_id)
  const after = yield* transactionsSync({ access_token }).pipe(
    Effect.as("still working"),
    Effect.catchReason("PlaidError", "UserActionRequired", (reason) => Effect.succeed(reason.message))
  )
  return { before, after }
}).pipe(Effect.provide(Layer.provideMerge(plaid, Sandbox.layer({ seed: 42 }))))
// #endregion

const inThisPackage = (path: string) => Effect.promise(() => readFile(new URL(`../${path}`, import.meta.url), "utf8"))

describe("the README", () => {
  it.effect("has this file's example", () =>
    Effect.gen(function* () {
      const [, inReadme] = /```ts\n([\s\S]*?)```/.exec(yield* inThisPackage("README.md")) ?? []
      const [, inTest] =
        /\/\/ #region example\n([\s\S]*?)\/\/ #endregion/.exec(yield* inThisPackage("test/readme.test.ts")) ?? []
      assert.isAbove(inTest?.length ?? 0, 100)
      assert.strictEqual(inReadme, inTest)
    })
  )

  it.effect("promises what the example does", () =>
    Effect.gen(function* () {
      const { after, before } = yield* program
      assert.isAbove(before, 100)
      assert.match(after, /end user/)
    })
  )
})
