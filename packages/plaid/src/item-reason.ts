/** What an Item needs. */
import { toReason } from "@bankstream/core/kind"
import type { Reason } from "@bankstream/core/reason"
import { kindOf } from "./error-codes.ts"
import type { Item } from "./model.ts"

/**
 * What an Item needs, as the reason that its calls fail for; undefined when nothing is wrong with it.
 *
 * Reading a broken Item is no failed call: Plaid answers 200 with an Item whose `error` says so.
 */
export const itemReason = ({ error }: Pick<Item, "error">): Reason | undefined =>
  error === null
    ? undefined
    : toReason(kindOf(error.error_type, error.error_code, error.error_code_reason), { retryAfter: undefined })
