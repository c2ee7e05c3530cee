/** Every operation of this package, for tools, simulators and reference docs. An app imports the ones that it calls. */
import type * as Operation from "@bankstream/core/operation"
import { accountsBalanceGet, accountsGet } from "./accounts.ts"
import { institutionsGet, institutionsGetById } from "./institutions.ts"
import { itemGet, itemPublicTokenExchange, itemRemove } from "./item.ts"
import { linkDeliveryCreate, linkDeliveryGet } from "./link-delivery.ts"
import { linkTokenCreate, linkTokenGet } from "./link.ts"
import { sandboxPublicTokenCreate } from "./sandbox.ts"
import { transactionsGet, transactionsSync } from "./transactions.ts"

/** The operations, by their ids in alphabetical order. */
export const catalog: ReadonlyArray<Operation.Any> = [
  accountsBalanceGet,
  accountsGet,
  institutionsGet,
  institutionsGetById,
  itemGet,
  itemPublicTokenExchange,
  itemRemove,
  linkDeliveryCreate,
  linkDeliveryGet,
  linkTokenCreate,
  linkTokenGet,
  sandboxPublicTokenCreate,
  transactionsGet,
  transactionsSync
]
