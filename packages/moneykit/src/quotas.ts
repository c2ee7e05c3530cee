/**
 * MoneyKit's published quotas per app (per client for the token). Those per link (as few as 4 a minute) and per end user
 * come on top of them; none is published for transactions.
 */
import type { Quotas } from "@bankstream/core/limits"

const minute = (limit: number) => ({ limit, seconds: 60 })

export const quotas: Quotas = {
  create_access_token: minute(300),
  create_link_session: minute(1_200),
  get_accounts: minute(600),
  get_institutions: minute(30),
  get_link: minute(1_000),
  get_links: minute(600),
  update_link: minute(600)
}
