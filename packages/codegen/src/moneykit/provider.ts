/** MoneyKit, as the generator knows it. */
import type { Provider } from "../provider.ts"
import { details } from "./details.ts"
import { overlay } from "./overlay.ts"
import { patches } from "./patches.ts"
import { groups, operations, schemas } from "./words.ts"

export const moneykit: Provider = {
  name: "moneykit",
  type: "MoneyKit",
  title: "MoneyKit",
  docs: "https://docs.moneykit.com",
  deadLinks: [],
  patches,
  overlay,
  foreignKeys: ["x-pagination"],
  operations,
  details,
  replacements: {},
  groups,
  schemas,
  // Names of MoneyKit's own server, or of versions of it; each of these is the only one of its kind here.
  renames: {
    AccountNumbersLegacy20230218: "AccountNumbers",
    AccountWithAccountNumbersLegacy20230218: "AccountWithAccountNumbers",
    AppLinkStateChangedWebhook: "LinkStateChangedWebhook",
    ApiPublicTransactionsGetTransactionsResponse: "CorrectEnrichmentResponse",
    ApiPublicTransactionsLegacyGetTransactionsResponse: "GetTransactionsResponse",
    BudCategory: "CorrectEnrichmentRequest",
    BudPrimaryCategory: "Category",
    BudSubcategory: "Subcategory",
    GetAccountNumbersResponseLegacy20230218: "GetAccountNumbersResponse"
  },
  ownHeaders: ["moneykit-version", "x-client-id", "authorization"],
  webhooks: ["webhook_event"],
  companions: { links: "./link-reason.ts", webhooks: "./webhook-verification.ts" },
  scopes: { link: ["id"], user: ["customer_user.id"] },
  updates: { get_transactions_sync: { product: "transactions" } }
}
