/** All that one end user has linked, in one answer. */
import {
  type BasicAccountDetails,
  getUserAccounts,
  getUserLinks,
  getUserTransactions
} from "@bankstream/moneykit/users"
import * as Result from "effect/Result"
import { formatInstant } from "../world.ts"
import type { Enrichment } from "./enrichment.ts"
import type { Link } from "./links.ts"
import { answer, on, type Part, type Setting } from "./part.ts"
import { isListed, selectAccounts, writeAccount, writeTransaction } from "./transactions.ts"

const USUAL_SIZE = 50

/** What answers the operations of users. A user that nobody knows has linked nothing. */
export const userHandlers = ({ imports, links, simulation: { world } }: Setting, enrichment: Enrichment): Part => {
  const linksOf = (user: string): ReadonlyArray<Link> => links.list().filter(({ userId }) => userId === user)

  /** Those of which the data can be read. */
  const readable = (user: string): ReadonlyArray<Link> =>
    linksOf(user).filter((link) => Result.isSuccess(links.working(link.connection.id)))

  return [
    on(getUserLinks, ({ id }) =>
      answer(() =>
        Result.succeed({
          links: Object.fromEntries(linksOf(id).map((link) => [link.connection.id, links.write(link)]))
        })
      )
    ),
    on(getUserAccounts, ({ account_ids, id }) =>
      answer(() =>
        Result.succeed({
          links: Object.fromEntries(
            readable(id).map((link) => {
              const { connection } = link
              const readAt = world.readAt(connection)
              const accounts = selectAccounts(connection, account_ids)
              return [
                connection.id,
                {
                  accounts: [
                    ...accounts.map((account) => writeAccount(world, account, readAt)),
                    ...imports.of(link).accounts.filter((each) => account_ids?.includes(each.account_id) ?? true)
                  ],
                  last_synced_at: formatInstant(readAt)
                }
              ]
            })
          )
        })
      )
    ),
    // The filters that MoneyKit no longer has are taken, and change nothing.
    on(getUserTransactions, ({ account_id, end_date, id, page = 1, size = USUAL_SIZE, start_date }) =>
      answer(() => {
        const mine = readable(id).filter(({ products }) => products.includes("transactions"))
        const linkOf = new Map(mine.flatMap((link) => link.connection.accounts.map((each) => [each.id, link] as const)))
        const accounts = mine.flatMap(({ connection }) => selectAccounts(connection, account_id)).filter(isListed)
        const window = { from: start_date, to: end_date }
        const offset = (page - 1) * size
        const rows = world.listTransactions(accounts, { ...window, offset, limit: size, order: "newest_first" })
        const count = world.countTransactions(accounts, window)
        // What was imported comes after what the banks have.
        const others = mine.flatMap((link) => imports.of(link).rows({ ...window, accounts: account_id }))
        const from = Math.max(0, offset - count)
        const transactions = [
          ...rows.flatMap((row) => {
            const link = linkOf.get(row.accountId)
            return link === undefined ? [] : [writeTransaction(link.connection, row, enrichment.of(link))]
          }),
          ...others.slice(from, from + size - rows.length)
        ]
        return Result.succeed({
          total: count + others.length,
          page,
          size: transactions.length,
          transactions,
          accounts: Object.fromEntries(
            mine.flatMap((link) => [
              ...selectAccounts(link.connection, account_id)
                .filter(isListed)
                .map((account) => [account.id, detailsOf(link, account.name)]),
              ...imports
                .of(link)
                .accounts.filter(({ account_id: own }) => account_id?.includes(own) ?? true)
                .map(({ account_id: own, name }) => [own, detailsOf(link, name)])
            ])
          )
        })
      })
    )
  ]

  function detailsOf({ connection, importedFrom }: Link, name: string): BasicAccountDetails {
    const { id, institution } = connection
    return {
      name,
      institution_id: importedFrom?.institutionId ?? institution.ids.moneykit ?? institution.slug,
      link_id: id,
      last_synced_at: formatInstant(world.readAt(connection))
    }
  }
}
