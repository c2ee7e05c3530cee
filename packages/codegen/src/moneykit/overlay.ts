/**
 * What MoneyKit's document does not say of its operations, or says in other words: which may be repeated, how lists
 * continue, how long a body may be, and the published quotas, in the words of `x-` keys.
 */
import type { Json } from "../document.ts"
import type { Overlay } from "../overlay.ts"

/** Calls whose repetition creates and changes nothing. */
const safe: ReadonlyArray<string> = [
  // What is set, or removed, a second time is as it was.
  "correct_enrichment",
  "delete_link",
  "update_link",
  // A repeat makes something to spare, which nobody holds and which expires by itself.
  "create_access_token",
  "create_link_session",
  "get_account",
  "get_account_numbers",
  "get_accounts",
  "get_holdings",
  "get_identities",
  "get_institution",
  "get_institutions",
  "get_investment_transactions",
  "get_link",
  "get_links",
  "get_transactions",
  "get_transactions_sync",
  "get_user_accounts",
  "get_user_links",
  "get_user_transactions",
  "get_well_known_jwks",
  "instrospect_client"
]

const byCursor = (items: string, next: string, max: number): Json => ({
  style: "cursor_next_cursor_optional",
  request: { cursor: "cursor", limit: "limit" },
  response: { next },
  items: [items],
  count: { max }
})

const byPage = (items: string): Json => ({
  style: "page_total",
  request: { page: "page", limit: "size" },
  response: { number: "page", total: "total" },
  items: [items],
  count: { max: 1_000 }
})

const pages: Readonly<Record<string, Json>> = {
  get_institutions: byCursor("institutions", "cursors.next", 1_000),
  get_investment_transactions: byPage("investment_transactions"),
  get_links: byCursor("links", "next_cursor", 5_000),
  get_transactions: byPage("transactions"),
  get_transactions_sync: {
    style: "sync_cursor_has_more",
    request: { cursor: "cursor", limit: "size" },
    response: { next: "cursor.next", has_more: "has_more" },
    items: ["transactions.created", "transactions.updated", "transactions.removed"],
    count: { max: 500 }
  },
  get_user_transactions: byPage("transactions")
}

/** Per minute: of the client, and where there are some of a link or of an end user. The same for sandbox and live. */
const quotas: Readonly<Record<string, { readonly client: number; readonly link?: number; readonly user?: number }>> = {
  create_access_token: { client: 300 },
  create_link_session: { user: 20, client: 1_200 },
  delete_link: { client: 600 },
  get_account: { link: 15, client: 600 },
  get_account_numbers: { link: 3, client: 600 },
  get_accounts: { link: 4, client: 600 },
  get_identities: { link: 3, client: 600 },
  get_institution: { client: 400 },
  get_institutions: { client: 30 },
  get_link: { link: 15, client: 1_000 },
  get_links: { client: 600 },
  import_link: { client: 60 },
  update_link: { link: 4, client: 600 }
}

/** "1 MB", in bytes: of what it could mean the smaller. */
const bodyLimits: Readonly<Record<string, number>> = { import_link: 1_000_000, import_transactions: 1_000_000 }

const notesOf = (id: string): Overlay[string] => ({
  "x-replayable": safe.includes(id),
  ...(bodyLimits[id] === undefined ? {} : { "x-body-limit": bodyLimits[id] }),
  ...(pages[id] === undefined ? {} : { "x-pagination": pages[id] }),
  ...(quotas[id] === undefined
    ? {}
    : {
        "x-rate-limit": {
          all: Object.fromEntries(Object.entries(quotas[id]).map(([scope, limit]) => [scope, { limit, window_s: 60 }]))
        }
      })
})

export const overlay: Overlay = Object.fromEntries(
  [...new Set([...safe, ...[bodyLimits, pages, quotas].flatMap(Object.keys)])].map((id) => [id, notesOf(id)])
)
