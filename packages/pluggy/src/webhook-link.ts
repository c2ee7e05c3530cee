/**
 * Links in webhooks to the transactions that a run has stored.
 *
 * No link is ever gone to. It is read for what it asks, and the package's own call asks that of Pluggy, wherever the client's
 * calls go; so a link can lead nowhere else, whatever it says. One that is not to Pluggy is refused all the same, since
 * whoever wrote it meant no good.
 */
import * as Result from "effect/Result"
import type { TransactionsListByCursorRequest } from "./transactions.ts"

/** The calls that links are to: the one by cursor, and the one that Pluggy is ending, of which the first can do all. */
const PATHS = ["/v2/transactions", "/transactions"]

/**
 * What a link asks of transactions, or what was expected. `hosts` are the base URLs that it may be to; a link without a host is
 * to any of them. They are compared letter by letter: what only becomes Pluggy's address once it is read is none.
 */
export const readLink = (
  link: string,
  hosts: ReadonlyArray<string>,
  accountId: string
): Result.Result<TransactionsListByCursorRequest, string> => {
  const query = queryOf(link, hosts)
  if (query === undefined) return Result.fail("expected a link to transactions, on Pluggy's own host")
  // A plus sign is itself there, as in `+00:00`.
  const params = new URLSearchParams(query.replaceAll("+", "%2B"))
  const get = (...names: ReadonlyArray<string>): string | undefined =>
    names.map((name) => params.get(name) ?? "").find((value) => value !== "")
  if ((get("accountId") ?? accountId) !== accountId) {
    return Result.fail("expected a link to the transactions of the account that the webhook is about")
  }
  const ids = params.getAll("ids").flatMap((value) => value.split(",").filter((id) => id !== ""))
  const createdAtFrom = get("createdAtFrom")
  return Result.succeed({
    accountId,
    createdAtFrom,
    // The one excludes the other.
    dateFrom: createdAtFrom === undefined ? dayOf(get("dateFrom", "from")) : undefined,
    dateTo: dayOf(get("dateTo", "to")),
    after: get("after"),
    ids: ids.length === 0 ? undefined : ids
  })
}

const queryOf = (link: string, hosts: ReadonlyArray<string>): string | undefined => {
  if (link.includes("#")) return undefined
  for (const start of ["", ...hosts].flatMap((host) => PATHS.map((path) => `${host}${path}`))) {
    if (link === start) return ""
    if (link.startsWith(`${start}?`)) return link.slice(start.length + 1)
  }
  return undefined
}

/** Days are days here, and were instants in the other call. */
export const dayOf = (time: string | undefined): string | undefined => time?.replace(/T.*$/s, "")
