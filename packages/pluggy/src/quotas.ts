/**
 * Pluggy's published quotas, per minute. Pluggy counts by the caller's IP address, so several clients behind one
 * address share them. `/v2/transactions` has none that is published.
 *
 * @see https://docs.pluggy.ai/docs/rate-limits
 */
import type { Quotas } from "@bankstream/core/limits"

const minute = (limit: number) => ({ limit, seconds: 60 })
const transactions = { ...minute(360), shared: "transactions" }

/** By the ids of the operations. */
export const quotas: Quotas = {
  "auth-create": minute(360),
  "items-update": minute(20),
  "transactions-list": transactions,
  "transactions-retrieve": transactions
}
