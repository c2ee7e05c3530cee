/** What an end user let Pluggy read, and what of it can be read. */
import { type Consent, consentRetrieve, consentsList } from "@bankstream/pluggy/consents"
import { type ItemResource, itemsResources } from "@bankstream/pluggy/items"
import * as Result from "effect/Result"
import type { Account } from "../world.ts"
import { notFound } from "./errors.ts"
import { formatMillis } from "./instants.ts"
import type { Item } from "./items.ts"
import { onePage, pageOf } from "./lists.ts"
import { answer, on, type Part, type Setting } from "./part.ts"
import { USUAL } from "./products.ts"

const ID = "consent"

const PERMISSIONS = ["REGISTRATION_ALL", "ACCOUNTS_ALL", "CREDIT_CARDS_ALL", "CREDIT_OPERATIONS_ALL", "INVESTMENTS_ALL"]

/** What answers the operations of consents and resources. */
export const consentHandlers = ({ itemOf, items, now, simulation: { connections, ids } }: Setting): Part => {
  const write = ({ connection, createdAt, products }: Item): Consent => ({
    id: ids.uuid(ID, connection.number),
    itemId: connection.id,
    products: products ?? USUAL,
    ...(connection.institution.oauth ? { openFinancePermissionsGranted: PERMISSIONS } : {}),
    createdAt: formatMillis(createdAt),
    revokedAt: connections.health(connection).startsWith("consent_") ? formatMillis(now()) : null
  })

  return [
    on(consentsList, ({ itemId, page }) =>
      answer(() => {
        const item = itemOf(itemId)
        return Result.succeed(onePage(item === undefined ? [] : [write(item)], page))
      })
    ),
    on(consentRetrieve, ({ id }) =>
      answer(() => {
        const number = ids.read(ID, id)?.n
        const item = items.list().find(({ connection }) => connection.number === number)
        return item === undefined || itemOf(item.connection.id) === undefined
          ? Result.fail(notFound("consent"))
          : Result.succeed(write(item))
      })
    ),
    on(itemsResources, ({ id, ...page }) =>
      answer(() =>
        Result.map(items.find(id), ({ connection }) =>
          // Only Open Finance has them.
          pageOf(connection.institution.oauth ? connection.accounts.map(writeResource) : [], page)
        )
      )
    )
  ]
}

const types: Readonly<Record<Account["type"], NonNullable<ItemResource["type"]>>> = {
  checking: "ACCOUNT",
  savings: "ACCOUNT",
  credit_card: "CREDIT_CARD_ACCOUNT",
  mortgage: "FINANCING",
  student_loan: "LOAN",
  investment: "FUND"
}

const writeResource = ({ id, type }: Account): ItemResource => ({
  resourceId: id,
  type: types[type],
  status: "AVAILABLE"
})
