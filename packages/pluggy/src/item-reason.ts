/** What an Item needs. */
import { toReason } from "@bankstream/core/kind"
import type { Reason } from "@bankstream/core/reason"
import { kindOfItem } from "./error-codes.ts"
import type { Item } from "./items.ts"

/**
 * What an Item needs, as the reason that a failed call would have; undefined when its last run was good.
 *
 * A login that fails is no failed call: Pluggy answers 200 with an Item whose `status` says so.
 */
export const itemReason = (item: Pick<Item, "status" | "executionStatus" | "error">): Reason | undefined => {
  const codes = [item.error?.code ?? item.executionStatus, item.executionStatus]
  const kind = kindOfItem(item.status, codes)
  return kind === undefined ? undefined : toReason(kind, { retryAfter: undefined })
}
