/** What answers the operations of transactions. */
import { getTransactions, getTransactionsSync } from "@bankstream/moneykit/links"
import * as Result from "effect/Result"
import type { Enrichment } from "./enrichment.ts"
import type { Link } from "./links.ts"
import { answer, on, type Part, type Setting } from "./part.ts"
import { listTransactions, type Shown, syncTransactions } from "./transactions.ts"

/** What answers the operations of transactions. */
export const transactionHandlers = (
  { imports, links, simulation: { world } }: Setting,
  enrichment: Enrichment
): Part => {
  const shownOf = (link: Link): Shown => ({
    world,
    connection: link.connection,
    imported: imports.of(link),
    enrich: enrichment.of(link)
  })

  return [
    on(getTransactions, (request) =>
      answer(() =>
        Result.map(links.open(request.id, "transactions"), (link) => ({
          ...listTransactions(shownOf(link), request),
          link: links.write(link)
        }))
      )
    ),
    on(getTransactionsSync, (request) =>
      answer(() =>
        Result.flatMap(links.open(request.id, "transactions"), (link) =>
          Result.map(syncTransactions(shownOf(link), request), (page) => ({
            ...page,
            link: links.write(link)
          }))
        )
      )
    )
  ]
}
