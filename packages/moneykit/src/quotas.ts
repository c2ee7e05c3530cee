/**
 * MoneyKit's published quotas, per minute: of the app (of the client for the token) and, where there are some, per link
 * and per end user. None is published for transactions, nor for the exchange of a token.
 */
import type { Quota, Quotas } from "@bankstream/core/limits"

const minute = (limit: number): Quota => ({ limit, seconds: 60 })
const link = (limit: number): Quota => ({ ...minute(limit), per: "id" })
const user = (limit: number): Quota => ({ ...minute(limit), per: "customer_user.id" })

/** By the ids of the operations. */
export const quotas: Quotas = {
  create_access_token: minute(300),
  create_link_session: [user(20), minute(1_200)],
  get_accounts: [link(4), minute(600)],
  get_institutions: minute(30),
  get_link: [link(15), minute(1_000)],
  get_links: minute(600),
  update_link: [link(4), minute(600)]
}
