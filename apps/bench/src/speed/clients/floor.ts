/** The least that a call can be on Node: undici's request, and `JSON.parse`. Nothing is checked, retried or hidden. */
import * as Undici from "@effect/platform-node/Undici"
import { IN_FLIGHT, PAGE_SIZE } from "../sizes.ts"
import { accessToken, atOnce, CLIENT_ID, type Open, SECRET } from "./client.ts"

export const open: Open = async (url) => {
  const dispatcher = new Undici.Agent({ connections: 128 })
  const headers = { "plaid-client-id": CLIENT_ID, "plaid-secret": SECRET, "content-type": "application/json" }
  const send = async (method: "GET" | "POST", path: string, body: unknown = null): Promise<unknown> => {
    const response = await Undici.request(`${url}${path}`, {
      dispatcher,
      method,
      headers,
      body: body === null ? null : JSON.stringify(body)
    })
    return JSON.parse(await response.body.text())
  }
  const sync = async (rows: number, pages: number, onPage: () => void): Promise<number> => {
    let cursor: string | undefined
    let count = 0
    for (let page = 0; page < pages; page++) {
      // A page names the one after it.
      const answer = await send("POST", "/transactions/sync", {
        access_token: accessToken(rows),
        cursor,
        count: PAGE_SIZE
      })
      const { added, next_cursor } = answer as { added: ReadonlyArray<unknown>; next_cursor: string }
      count += added.length
      cursor = next_cursor
      onPage()
    }
    return count
  }
  const transactions = `/transactions?accountId=${CLIENT_ID}&pageSize=${PAGE_SIZE}`
  return {
    small: (count) =>
      atOnce(count, IN_FLIGHT, () => send("POST", "/item/get", { access_token: accessToken(PAGE_SIZE) })),
    page: (count) =>
      atOnce(count, 1, () => send("POST", "/transactions/sync", { access_token: accessToken(PAGE_SIZE) })),
    sync: (rows, onPage) => sync(rows, rows / PAGE_SIZE, onPage),
    pluggy: {
      small: (count) => atOnce(count, IN_FLIGHT, () => send("GET", `/accounts/${CLIENT_ID}`)),
      page: (count) => atOnce(count, 1, () => send("GET", transactions))
    }
  }
}
