import { instrospectClient } from "@bankstream/moneykit/auth"
import { getInstitution } from "@bankstream/moneykit/institutions"
import { createLinkSession, exchangeToken } from "@bankstream/moneykit/link-session"
import * as Links from "@bankstream/moneykit/links"
import { getUserAccounts, getUserLinks, getUserTransactions } from "@bankstream/moneykit/users"
import { triggerTestLinkWebhookEvent } from "@bankstream/moneykit/webhooks"
import { getWellKnownJwks } from "@bankstream/moneykit/well-known"
import * as Effect from "effect/Effect"
import { Sandbox } from "../src/sandbox.ts"
import { accountOf, busiest } from "./simulators.ts"

/** Everything that MoneyKit has of a link beside its transactions, and everything that can be done to one. */
export const moneykitDataJourney = Effect.gen(function* () {
  const { completeLinkSession, world } = yield* Sandbox
  yield* instrospectClient({})
  yield* getWellKnownJwks({})
  yield* getInstitution({ institution_id: "pennywhistle" })

  const connection = busiest(world, "moneykit")
  const { id, person } = connection
  yield* Links.getAccount({ id, account_id: accountOf(connection, "checking").id })
  yield* Links.getIdentities({ id })
  yield* Links.getHoldings({ id })
  yield* Links.getInvestmentTransactions({ id })
  for (const each of world.connections.filter(
    ({ health, provider }) => provider === "moneykit" && health === "healthy"
  )) {
    yield* Links.getAccountNumbers({ id: each.id })
  }
  yield* getUserLinks({ id: person.email })
  yield* getUserAccounts({ id: person.email })
  yield* getUserTransactions({ id: person.email, size: 1000 })

  const { link_session_token } = yield* createLinkSession({
    customer_user: { id: "user-2" },
    redirect_uri: "https://acme.example.com/back",
    webhook: "https://acme.example.com/hook"
  })
  const { link_id } = yield* exchangeToken({ exchangeable_token: yield* completeLinkSession(link_session_token) })
  yield* triggerTestLinkWebhookEvent({ id: link_id, webhook_event: "link.state_changed", webhook_idempotency_key: "k" })
  yield* Links.refreshProducts({ id: link_id, products: ["accounts", "transactions"] })
  yield* Links.getLink({ id: link_id })
  const { transactions } = yield* Links.getTransactions({ id: link_id, size: 1 })
  for (const { transaction_id } of transactions) {
    yield* Links.correctEnrichment({ id: link_id, txn_id: transaction_id, category: "travel" })
  }
  yield* Links.resetLink({ id: link_id })
  yield* Links.getLink({ id: link_id })
  yield* Links.deleteLink({ id: link_id })

  const account = { account_id: "old", name: "Old", type: "depository.checking", balances: { currency: "USD" } }
  const rows = [{ account_id: "old", amount: "-1.50", date: "2024-02-03" }]
  const imported = yield* Links.importLink({
    customer_user: { id: "user-3" },
    institution_id: "harborlight_bank",
    accounts: [account],
    transactions: rows
  })
  yield* Links.importTransactions({ id: imported.link_id, transactions: rows })
  const again = yield* createLinkSession({
    customer_user: { id: "user-3" },
    redirect_uri: "https://acme.example.com/back",
    existing_link_id: imported.link_id
  })
  yield* completeLinkSession(again.link_session_token)
  yield* Links.getAccounts({ id: imported.link_id })
  yield* Links.getTransactions({ id: imported.link_id, account_ids: ["old"] })
})
