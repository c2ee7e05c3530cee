/** Pluggy's official client. Where it talks to is in PLUGGY_API_URL. */
import * as Pluggy from "pluggy-sdk"
import { IN_FLIGHT, LIST_SIZE, PAGE_SIZE } from "../sizes.ts"
import { atOnce, CLIENT_ID, type Open, SECRET } from "./client.ts"

export const open: Open = async () => {
  const client = new Pluggy.PluggyClient({ clientId: CLIENT_ID, clientSecret: SECRET })
  return {
    pluggy: {
      small: (count) => atOnce(count, IN_FLIGHT, () => client.fetchAccount(CLIENT_ID)),
      page: (count) => atOnce(count, 1, () => client.fetchTransactions(CLIENT_ID, { pageSize: PAGE_SIZE })),
      list: async (onPage) => {
        let count = 0
        let totalPages = 1
        for (let page = 1; page <= totalPages; page++) {
          // It has no loop of its own for pages; an app's is this one.
          const answer = await client.fetchTransactions(CLIENT_ID, { page, pageSize: LIST_SIZE })
          count += answer.results.length
          totalPages = answer.totalPages
          onPage()
        }
        return count
      }
    }
  }
}
