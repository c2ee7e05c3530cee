/** Plaid, as the generator knows it. */
import type { Provider } from "../provider.ts"
import { details } from "./details.ts"
import { overlay } from "./overlay.ts"
import { patches } from "./patches.ts"
import { groups, operations, replacements, schemas } from "./words.ts"

const syncRemarks = {
  product: "transactions",
  now: "now",
  unready: ["transactions_update_status", "NOT_READY"]
} as const

export const plaid: Provider = {
  name: "plaid",
  type: "Plaid",
  title: "Plaid",
  docs: "https://plaid.com/docs",
  // The word "none", as it stands in the public document and as a link was made of it elsewhere.
  deadLinks: ["none", "https://plaid.com/docsnone", "https://plaid.com/docs/none/"],
  patches,
  overlay,
  operations,
  details,
  replacements,
  groups,
  schemas,
  // The package's own error goes by that name.
  renames: { PlaidError: "PlaidErrorObject" },
  // Plaid promises a single transaction for one key when a minute has passed, and says nothing of sooner.
  repeatAfter: { paymentInitiationPaymentReverse: 60_000, walletTransactionExecute: 60_000 },
  ownHeaders: ["plaid-client-id", "plaid-secret", "plaid-version"],
  webhooks: ["webhook_type", "webhook_code"],
  companions: { item: "./item-reason.ts" },
  scopes: {
    item: ["access_token", "processor_token"],
    report: ["asset_report_token"],
    transaction: ["client_transaction_id"],
    consent: ["consent_id"]
  },
  updates: {
    transactionsSync: syncRemarks,
    processorTransactionsSync: syncRemarks
  }
}
