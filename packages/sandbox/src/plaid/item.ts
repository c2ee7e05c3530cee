/** An Item as Plaid keeps it, and what it is made of. */
import type { Account, Connection, Institution, Mark, Person } from "../world.ts"
import type { History, Readiness } from "./history.ts"

/** An end user's connection, as Plaid keeps it. */
export interface Item {
  readonly connection: Connection
  /** What its user shares. */
  accounts: ReadonlyArray<Account>
  /** What it was initialized with, and what was asked of it since. */
  products: ReadonlyArray<string>
  /** Which of them Plaid bills when they are used, and not before. */
  unbilled: ReadonlyArray<string>
  /** The products that its end user was asked about; undefined where nobody asked. */
  consented: ReadonlyArray<string> | undefined
  webhook: string | null
  /** Whose it is, where `/user/create` made somebody. */
  readonly userId: string | null
  /** When it was linked, in the world's time. */
  readonly createdAt: number
  /** What Plaid has of its transactions; undefined until that product is added to it. */
  history: History | undefined
  /** How many milliseconds Plaid takes to fetch them. */
  readonly preparing: Readiness | undefined
  /** Whether it was ever asked for updates by cursor: only then Plaid tells of them. */
  synced: boolean
  /** The rows of which its program was told. */
  told: Mark
  /** When the bank lets Plaid in no more unless the user consents again, in the world's time; null where it always does. */
  consentExpiresAt: number | null
  /** When the bank lets Plaid in no more, as Plaid has said; null where it has not. */
  disconnectsAt: number | null
  /** Whether refreshing it brings rows each time, as with Plaid's test user for that; the pending one of the last time. */
  readonly lively: boolean
  livelyRow: string | null
  /** How far micro-deposits have shown whose an account is, by account. */
  readonly verification: Map<string, "automatically_verified" | "verification_expired">
}

/** An Item to which transactions were added. */
export type TrackedItem = Item & { readonly history: History }

/** What an Item has from the start. */
type Initial = Pick<Item, "products"> & Partial<Pick<Item, "unbilled" | "consented">>

/** What an Item is made of. */
export interface Offer {
  readonly institution: Institution
  readonly person?: Person | undefined
  /** By the accounts that there are. */
  readonly products: (accounts: ReadonlyArray<Account>) => Initial
  readonly webhook: string | null
  readonly userId?: string | null
  /** How many milliseconds Plaid takes to fetch the transactions; none unless said otherwise. */
  readonly preparing?: Readiness | undefined
  readonly lively?: boolean | undefined
  /** How many days of transactions are asked for, where they are among the products. */
  readonly days?: number | undefined
}
