/** Plaid's official client, set up as its README says, and the loops that its documentation shows. */
import * as Plaid from "plaid"
import { IN_FLIGHT, PAGE_SIZE } from "../sizes.ts"
import { accessToken, atOnce, CLIENT_ID, type Open, SECRET } from "./client.ts"
import { LIST_SIZE } from "../sizes.ts"

export const open: Open = async (url) => {
  const client = new Plaid.PlaidApi(
    new Plaid.Configuration({
      basePath: url,
      baseOptions: { headers: { "PLAID-CLIENT-ID": CLIENT_ID, "PLAID-SECRET": SECRET } }
    })
  )
  const access_token = accessToken(PAGE_SIZE)
  return {
    small: (count) => atOnce(count, IN_FLIGHT, () => client.itemGet({ access_token })),
    page: (count) => atOnce(count, 1, () => client.transactionsSync({ access_token })),
    sync: async (rows, onPage) => {
      let cursor: string | undefined
      let count = 0
      let hasMore = true
      while (hasMore) {
        const request = {
          access_token: accessToken(rows),
          count: PAGE_SIZE,
          ...(cursor === undefined ? {} : { cursor })
        }
        // A page names the one after it.
        const { data } = await client.transactionsSync(request)
        count += data.added.length
        hasMore = data.has_more
        cursor = data.next_cursor
        onPage()
      }
      return count
    },
    list: async (onPage) => {
      const request = { access_token, start_date: "2026-01-01", end_date: "2026-12-31" }
      let count = 0
      let total = Infinity
      while (count < total) {
        // As Plaid's own example does it, one after the other.
        const { data } = await client.transactionsGet({ ...request, options: { count: LIST_SIZE, offset: count } })
        count += data.transactions.length
        total = data.total_transactions
        onPage()
      }
      return count
    }
  }
}
