/** The status of an operation's success, where the contract has another one than is usual. */
import type * as Operation from "@bankstream/core/operation"

const statuses: Readonly<Record<string, number>> = {
  refresh_products: 202,
  "webhooks-create": 201,
  // Nothing is said, and yet not with 204.
  fdxNotifications: 200,
  "payment-customer-delete": 200,
  "payment-recipient-delete": 200,
  "payment-request-delete": 200
}

/** 200, or 204 for an answer without a body, unless the contract has another one. */
export const statusOf = ({ id, response }: Operation.Any): number =>
  statuses[id] ?? (response.ast._tag === "Void" ? 204 : 200)
