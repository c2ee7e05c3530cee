/** What a link and its products need. */
import { toReason } from "@bankstream/core/kind"
import type { Reason } from "@bankstream/core/reason"
import { kindOfLink, kindOfProduct } from "./error-codes.ts"
import type { LinkCommon, LinkProductResponse } from "./model.ts"

/**
 * What a link needs, as the reason that its calls fail for; undefined when nothing is wrong with it.
 *
 * Reading a broken link is no failed call: MoneyKit answers 200 with a link whose `state` and `error_code` say so.
 */
export const linkReason = (link: Pick<LinkCommon, "state" | "error_code">): Reason | undefined => {
  // An empty code is none.
  const kind = kindOfLink(link.state, link.error_code || undefined)
  return kind === undefined ? undefined : toReason(kind, { retryAfter: undefined })
}

/** Why a link's product was not refreshed at its last attempt, as `linkReason` tells it; undefined when it was. */
export const productReason = (product: Pick<LinkProductResponse, "error_code">): Reason | undefined =>
  product.error_code ? toReason(kindOfProduct(product.error_code), { retryAfter: undefined }) : undefined
