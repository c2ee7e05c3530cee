import { never, RetryPolicy } from "@bankstream/core/retry"
import { transactionsSync } from "@bankstream/plaid/transactions"
import { Sandbox } from "@bankstream/sandbox"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** The bank is down at the third page of an update: how many rows had come, and what the app is told. */
export const thirdPage = Effect.gen(function* () {
  const { advance, connect, fail } = yield* Sandbox
  const { keys } = yield* connect("plaid", { institutionId: "ins_109508" })
  yield* advance("1 hour")
  yield* fail({
    provider: "plaid",
    operation: "transactionsSync",
    fault: { _tag: "Code", code: "INSTITUTION_DOWN" },
    after: 2
  })
  let rows = 0
  const outcome = yield* transactionsSync.events({ access_token: keys["access_token"] ?? "" }, { pageSize: 100 }).pipe(
    Stream.runForEach((event) =>
      Effect.sync(() => {
        if (event._tag === "Page") rows += event.page.added.length
      })
    ),
    Effect.as("the update is whole"),
    Effect.catchReason("PlaidError", "InstitutionUnavailable", ({ message }) => Effect.succeed(message)),
    // With retries, the app would not even notice.
    Effect.provideService(RetryPolicy, never)
  )
  return { rows, outcome }
})
