import { transactionsSync } from "@bankstream/plaid/transactions"
import { Sandbox } from "@bankstream/sandbox"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** What three days bring: rows that came, and pending ones that went because they were posted under an id of their own. */
export const threeDays = Effect.gen(function* () {
  const { advance, connect } = yield* Sandbox
  const { keys } = yield* connect("plaid", { institutionId: "ins_109508" })
  const access_token = keys["access_token"] ?? ""
  yield* advance("1 hour")
  const events = yield* Stream.runCollect(transactionsSync.events({ access_token }))
  const checkpoint = events.find((event) => event._tag === "Checkpoint")
  yield* advance("3 days")
  const { added, removed } = yield* transactionsSync({ access_token, cursor: checkpoint?.cursor, count: 500 })
  const gone = new Set(removed.map(({ transaction_id }) => transaction_id))
  const posted = added.filter(({ pending_transaction_id }) => gone.has(pending_transaction_id ?? ""))
  return { added: added.length, removed: removed.length, posted: posted.length }
})
