/** What Pluggy reads of an Item, product by product, and which of it cannot be read at the moment. */
import type { StatusDetail } from "@bankstream/pluggy/items"
import type { Connections } from "../connections.ts"
import type { Connection } from "../world.ts"

/** Pluggy's products, and what an Item's detail calls them. */
const DETAILS = {
  ACCOUNTS: "accounts",
  CREDIT_CARDS: "creditCards",
  TRANSACTIONS: "transactions",
  IDENTITY: "identity",
  INVESTMENTS: "investments",
  INVESTMENTS_TRANSACTIONS: "investmentsTransactions",
  LOANS: "loans"
} as const satisfies Readonly<Record<string, keyof StatusDetail>>

/** One of Pluggy's products. */
export type Product = keyof typeof DETAILS

/** Part of what an Item tells of its products. */
export type Detail = (typeof DETAILS)[Product]

/** All of them, in the order in which they are read. */
export const PRODUCTS: ReadonlyArray<Product> = [
  "ACCOUNTS",
  "CREDIT_CARDS",
  "TRANSACTIONS",
  "IDENTITY",
  "INVESTMENTS",
  "INVESTMENTS_TRANSACTIONS",
  "LOANS"
]

/** What every connector has, and what is read of an Item that does not say. */
export const USUAL: ReadonlyArray<Product> = PRODUCTS.filter((product) => product !== "INVESTMENTS_TRANSACTIONS")

/** Whether an Item's client wants a product of it. What moved an investment comes with that. */
export const isWanted = (wanted: ReadonlyArray<string> | undefined, product: Product): boolean =>
  wanted === undefined || wanted.includes(product === "INVESTMENTS_TRANSACTIONS" ? "INVESTMENTS" : product)

/** Whether a control holds a product back. */
export const isHeld = (
  connections: Pick<Connections, "readyAt">,
  connection: Connection,
  product: Product,
  now: number
): boolean => now < (connections.readyAt(connection, product) ?? now)

/** The details of what a control holds back. */
export const heldDetails = (
  connections: Pick<Connections, "readyAt">,
  connection: Connection,
  now: number
): ReadonlyArray<Detail> =>
  PRODUCTS.filter((product) => isHeld(connections, connection, product, now)).map((product) => DETAILS[product])
