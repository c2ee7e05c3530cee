/** Every operation of this package, for tools, simulators and reference docs. An app imports the ones that it calls. */
import type * as Operation from "@bankstream/core/operation"
import { accountsList, accountsRetrieve } from "./accounts.ts"
import { authCreate } from "./auth.ts"
import { connectTokenCreate } from "./connect-token.ts"
import { connectorRetrieve, connectorsList } from "./connectors.ts"
import { itemsCreate, itemsDelete, itemsRetrieve, itemsUpdate } from "./items.ts"
import { transactionsList, transactionsListByCursor, transactionsRetrieve } from "./transactions.ts"

/** The operations, by their ids in alphabetical order. */
export const catalog: ReadonlyArray<Operation.Any> = [
  accountsList,
  accountsRetrieve,
  authCreate,
  connectTokenCreate,
  connectorRetrieve,
  connectorsList,
  itemsCreate,
  itemsDelete,
  itemsRetrieve,
  itemsUpdate,
  transactionsList,
  transactionsListByCursor,
  transactionsRetrieve
]
