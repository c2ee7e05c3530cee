/** What the demo makes of three providers' accounts and transactions: the same few fields, amounts exact. */
import type { MoneyKitError } from "@bankstream/moneykit"
import type { PlaidError } from "@bankstream/plaid"
import type { PluggyError } from "@bankstream/pluggy"
import type * as BigDecimal from "effect/BigDecimal"
import type * as Scope from "effect/Scope"
import type * as Stream from "effect/Stream"

export const providers = ["plaid", "moneykit", "pluggy"] as const
export type Provider = (typeof providers)[number]

/** What they call themselves. */
export const titles: Readonly<Record<Provider, string>> = { plaid: "Plaid", moneykit: "MoneyKit", pluggy: "Pluggy" }

/** Three errors of one shape: what to do is in `reason`, whoever sent it. */
export type BankError = PlaidError | MoneyKitError | PluggyError

export interface Account {
  readonly id: string
  readonly name: string
  /** The provider's own word for its type. */
  readonly type: string
  /** What is owed is negative. Undefined where the provider does not say. */
  readonly balance: BigDecimal.BigDecimal | undefined
  /** Undefined where the provider does not say; a currency is never invented. */
  readonly currency: string | undefined
}

export interface Transaction {
  readonly id: string
  /** The id of its account. */
  readonly account: string
  /** A civil date, as `2026-01-31`. */
  readonly date: string
  /** In the currency's major unit. Money out of the account is negative. */
  readonly amount: BigDecimal.BigDecimal
  /** The transaction's own, else its account's; undefined where neither says. */
  readonly currency: string | undefined
  readonly status: "posted" | "pending"
  readonly description: string
}

/** The civil dates to read, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** What reading a connection yields: its accounts, then their transactions page by page. */
export type Reading =
  | { readonly _tag: "Accounts"; readonly accounts: ReadonlyArray<Account> }
  | { readonly _tag: "Page"; readonly transactions: ReadonlyArray<Transaction> }

/** One end user's login at one institution: Plaid's Item, MoneyKit's link, Pluggy's Item. */
export interface Connection {
  readonly provider: Provider
  readonly id: string
  readonly institution: string
  readonly read: (period: Period) => Stream.Stream<Reading, BankError>
}

/** A provider, and how its connections come about. What was made for the demo is removed when the scope closes. */
export interface Source {
  readonly provider: Provider
  readonly connections: Stream.Stream<Connection, BankError, Scope.Scope>
}
