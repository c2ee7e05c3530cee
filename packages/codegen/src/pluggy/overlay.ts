/**
 * What Pluggy's document does not say of its operations: which may be repeated, how lists continue, the published quotas,
 * and where Pluggy tells of them.
 */
import type { Json } from "../document.ts"
import type { Overlay } from "../overlay.ts"
import { operations } from "./words.ts"

/**
 * Calls whose repetition creates and changes nothing. No call takes an idempotency key, and that Pluggy refuses a second
 * payment with the same `clientPaymentId` is told nowhere: what moves money, or makes anything, is not among them.
 */
const safe: ReadonlyArray<string> = [
  "account-balance-get",
  "account-statements-list",
  "accounts-list",
  "accounts-retrieve",
  "auth-create",
  "bills-list",
  "bills-retrieve",
  "boleto-get",
  "categories-list",
  "categories-retrieve",
  "client-category-rules-delete",
  "client-category-rules-list",
  // A spare token does nothing until it is used, and expires within half an hour.
  "connect-token-create",
  "connector-retrieve",
  "connectors-list",
  "connectors-validate",
  "consent-retrieve",
  "consents-list",
  "identity-find-by-item",
  "identity-retrieve",
  "investment-transactions-list",
  "investments-list",
  "investments-retrieve",
  // What is deleted stays deleted.
  "items-delete",
  "items-list-by-cursor",
  "items-resources",
  "items-retrieve",
  "items-retrieve-scr",
  "loans-list",
  "loans-retrieve",
  "merchants-get-by-cnpj",
  "payment-customer-delete",
  "payment-customer-retrieve",
  "payment-customers-list",
  "payment-intent-retrieve",
  "payment-intents-list",
  "payment-recipient-delete",
  "payment-recipient-institutions-retrieve",
  "payment-recipient-retrieve",
  "payment-recipients-institution-list",
  "payment-recipients-list",
  "payment-request-delete",
  "payment-request-get-automatic-pix-schedule",
  "payment-request-get-automatic-pix-schedules",
  "payment-request-retrieve",
  "payment-requests-list",
  "payment-schedules-list",
  "smart-tranfers-preauthorizations-list",
  "smart-transfer-paymentretrieve",
  "smart-transfer-preauthorization-payments-list",
  "smart-transfer-preauthorization-retrieve",
  "transactions-list",
  "transactions-list-by-cursor",
  "transactions-retrieve",
  "webhooks-delete",
  "webhooks-list",
  "webhooks-retrieve"
]

// ------------------------------------------------------------------------------------------------ lists

const counted = { number: "page", total: "total", total_pages: "totalPages" }

/** By page number, with as many rows as are asked for; where that is not said, Pluggy has given 20. */
const byPage: Json = {
  style: "page_total_pages",
  request: { page: "page", limit: "pageSize" },
  response: counted,
  items: ["results"],
  count: { max: 500 }
}

/** By page number, with as many rows as Pluggy likes: mostly all of them. */
const byEnvelope: Json = {
  style: "page_total_pages",
  request: { page: "page" },
  response: counted,
  items: ["results"]
}

const byCursor: Json = {
  style: "relative_link",
  request: { params: ["after"] },
  response: { next: "next" },
  items: ["results"]
}

const lists: Readonly<Record<string, Json>> = {
  "account-statements-list": byEnvelope,
  "accounts-list": byEnvelope,
  "bills-list": byEnvelope,
  "categories-list": byEnvelope,
  "connectors-list": byEnvelope,
  "consents-list": byEnvelope,
  "investment-transactions-list": byPage,
  "investments-list": byPage,
  "items-list-by-cursor": byCursor,
  "items-resources": byPage,
  "loans-list": byEnvelope,
  "payment-customers-list": byPage,
  "payment-intents-list": byEnvelope,
  "payment-recipients-institution-list": byPage,
  "payment-recipients-list": byPage,
  "payment-request-get-automatic-pix-schedules": byEnvelope,
  "payment-requests-list": byPage,
  "payment-schedules-list": byEnvelope,
  "smart-tranfers-preauthorizations-list": byPage,
  "smart-transfer-preauthorization-payments-list": byPage,
  "transactions-list": byPage,
  "transactions-list-by-cursor": byCursor,
  "webhooks-list": byEnvelope
}

// ------------------------------------------------------------------------------------------------ quotas

/** Per minute and address. Pluggy makes no difference between sandbox and production: they are one host. */
const perMinute = (limit: number, shared?: string): Json => ({
  production: { client: { limit, window_s: 60, ...(shared === undefined ? {} : { shared }) } }
})

const quotas: Readonly<Record<string, Json>> = {
  "auth-create": perMinute(360),
  "investment-transactions-list": perMinute(360),
  "investments-list": perMinute(360, "investments"),
  "investments-retrieve": perMinute(360, "investments"),
  "items-update": perMinute(20),
  "transactions-list": perMinute(360, "transactions"),
  "transactions-retrieve": perMinute(360, "transactions")
}

// ------------------------------------------------------------------------------------------------ requests

/** Fields of which a call takes one. */
const exclusive: Readonly<Record<string, Json>> = {
  "payment-request-create-automatic-pix": [
    ["fixedAmount", "minimumVariableAmount"],
    ["fixedAmount", "maximumVariableAmount"]
  ],
  "transactions-list-by-cursor": [["createdAtFrom", "dateFrom"]]
}

/** Calls that answer 204 for a list of nothing. */
const empty: Readonly<Record<string, Json>> = {
  "webhooks-list": { page: 1, results: [], total: 0, totalPages: 1 }
}

const isOnOtherHost = (id: string): boolean => id.startsWith("enrichment-") || id.startsWith("insights-")

const given = (key: string, value: Json | undefined): Readonly<Record<string, Json>> =>
  value === undefined ? {} : { [key]: value }

export const overlay: Overlay = Object.fromEntries(
  Object.keys(operations).map((id) => [
    id,
    {
      ...(isOnOtherHost(id) ? {} : { externalDocs: { url: `/${id.toLowerCase()}` } }),
      "x-replayable": safe.includes(id),
      ...given("x-pagination", lists[id]),
      ...given("x-rate-limit", quotas[id]),
      ...given("x-exclusive", exclusive[id]),
      ...given("x-empty", empty[id])
    }
  ])
)
