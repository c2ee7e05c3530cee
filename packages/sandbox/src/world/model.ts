import type { AccountNumbers } from "./account-numbers.ts"
import type { CivilDate } from "./calendar.ts"
import type { NewRow, RowPatch } from "./edits.ts"
import type { Holding, InvestmentTransaction } from "./holdings.ts"
import type { Identity } from "./identities.ts"
import type { Liability } from "./liabilities.ts"
import type { Currency, Money } from "./money.ts"
import type { Quote } from "./prices.ts"
import type { Security } from "./securities.ts"

/** The three faces under which the one world can be seen. */
export type Provider = "plaid" | "moneykit" | "pluggy"

/** Where a bank and its customers are. */
export type Country = "US" | "CA" | "GB" | "BR"

/** A bank. The same bank may be offered by two providers, each under its own id. */
export interface Institution {
  /** Our own key, the same for every seed. */
  readonly slug: string
  readonly name: string
  readonly country: Country
  /** Sign-in happens on the bank's own page. */
  readonly oauth: boolean
  readonly featured: boolean
  readonly domain: string
  /** `#rrggbb` */
  readonly color: string
  /**
   * Minutes to add to UTC for the bank's local time, the same all year (no summer time): an evening purchase in
   * New York has the civil date of the day before its UTC instant, as with real banks.
   */
  readonly utcOffset: number
  /** The wire id at each provider that offers the bank; absent where the provider does not. */
  readonly ids: {
    /** `ins_…` */
    readonly plaid?: string
    /** snake-case name */
    readonly moneykit?: string
    /** connector id */
    readonly pluggy?: number
  }
}

/** Somebody who has accounts. Every address is under a reserved example domain (RFC 2606). */
export interface Person {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly name: string
  readonly email: string
  readonly country: Country
}

/**
 * Whether a connection works, and if not, why it needs its user.
 *
 * | health | Plaid | MoneyKit | Pluggy |
 * |---|---|---|---|
 * | `credentials_rejected` | ITEM_LOGIN_REQUIRED | `error`, `invalid_credentials` | LOGIN_ERROR, INVALID_CREDENTIALS |
 * | `consent_expired` | ITEM_LOGIN_REQUIRED, OAUTH_CONSENT_EXPIRED | `error`, `auth_expired` | LOGIN_ERROR, USER_AUTHORIZATION_REVOKED |
 * | `consent_revoked` | ITEM_LOGIN_REQUIRED, OAUTH_USER_REVOKED | `error`, `auth_expired` | LOGIN_ERROR, USER_AUTHORIZATION_REVOKED |
 */
export type Health = "healthy" | "credentials_rejected" | "consent_expired" | "consent_revoked"

/** One person's link to one institution through one provider: Plaid's item, MoneyKit's link, Pluggy's item. */
export interface Connection {
  /** In the provider's look: 37 letters and digits, `mk_…`, or a UUID. */
  readonly id: string
  readonly number: number
  readonly provider: Provider
  readonly institution: Institution
  readonly person: Person
  readonly health: Health
  /** Epoch milliseconds. */
  readonly linkedAt: number
  /** Epoch milliseconds of the last time the bank was read; moves on, but stays behind where the user is needed. */
  readonly refreshedAt: number
  /** Epoch milliseconds from which on the bank let nobody in, when the world began; undefined where it did. */
  readonly staleSince: number | undefined
  readonly accounts: ReadonlyArray<Account>
}

/** What kind of account it is. */
export type AccountType = "checking" | "savings" | "credit_card" | "mortgage" | "student_loan" | "investment"

/** What the account holds money for: decides whether a provider shows its balance with our sign or the reverse. */
export type AccountClass = "asset" | "liability"

/** An account of a connection. */
export interface Account {
  /** In the provider's look. */
  readonly id: string
  readonly number: number
  readonly connectionId: string
  readonly provider: Provider
  readonly institution: Institution
  readonly person: Person
  readonly type: AccountType
  readonly class: AccountClass
  /** The last four digits of the account number. */
  readonly mask: string
  /** Short, as a bank's app shows it. */
  readonly name: string
  /** Long, as a contract shows it. */
  readonly officialName: string
  readonly currency: Currency
  /** What the history is derived from. Of no interest to a face. */
  readonly history: History
}

/** The few numbers from which an account's whole history follows. All amounts are minor units, never negative. */
export interface History {
  /** Transactions in any window of two years (`WINDOW_DAYS`). */
  readonly transactions: number
  /** The balance when the world's fixed anchor day began, signed: a debt is negative. */
  readonly anchorBalance: number
  readonly creditLimit: number
  readonly salary: number
  readonly rent: number
  /** Moves from checking to savings every month; both sides carry the same amount. */
  readonly transfer: number
  /** Moves from checking to the card every month; both sides carry the same amount. */
  readonly cardPayment: number
  readonly loanPayment: number
}

/** Every category that a row can have. */
export const CATEGORIES = [
  "salary",
  "rent",
  "groceries",
  "restaurants",
  "transport",
  "fuel",
  "travel",
  "shopping",
  "health",
  "entertainment",
  "subscriptions",
  "utilities",
  "telecom",
  "insurance",
  "cash_withdrawal",
  "transfer_in",
  "transfer_out",
  "card_payment",
  "loan_payment",
  "interest_earned",
  "interest_charged",
  "fee",
  "refund",
  "investment_contribution",
  "investment_withdrawal",
  "dividend"
] as const

/** A provider-neutral category; each face maps it to its own taxonomy. */
export type Category = (typeof CATEGORIES)[number]

/** A row of an account. */
export interface Transaction {
  /** In the look of the account's provider. The same for ever, also when `today` moves on. */
  readonly id: string
  readonly accountId: string
  /** The bank's local date. */
  readonly date: CivilDate
  /** Epoch milliseconds. */
  readonly instant: number
  /** Money out of the account is negative, on every type of account. */
  readonly amount: Money
  readonly description: string
  readonly rawDescription: string
  /** Absent where no merchant takes part: salary, transfers, interest, fees. */
  readonly merchant: string | null
  readonly category: Category
  readonly channel: "in_store" | "online" | "other"
  readonly status: "pending" | "posted"
  /** The id of the pending row that this one was posted for, where it had another. */
  readonly pendingId: string | null
  /** Epoch milliseconds of when the provider first saw the row: days after its date, for some. */
  readonly createdAt: number
  /** Epoch milliseconds of when the provider last saw it change. */
  readonly updatedAt: number
}

/**
 * A moment in the life of the rows: an instant, and how many edits by controls there were. Plain data, so a cursor can
 * carry it; it means the same in every world with the same seed, as far as edits go: those are forgotten with the world.
 */
export interface Mark {
  /** Epoch milliseconds. */
  readonly at: number
  readonly edit: number
}

/** What happened to a row between two marks. */
export type Change =
  | { readonly _tag: "Added"; readonly row: Transaction }
  /** The row as it is at the later mark. */
  | { readonly _tag: "Modified"; readonly row: Transaction }
  | { readonly _tag: "Removed"; readonly id: string; readonly accountId: string }

/** Which changes. */
export interface ChangeQuery {
  /** From nothing when it is null: every row there is is added. */
  readonly after: Mark | null
  readonly upTo: Mark
  /** Only rows of this day or a later one; one whose date is moved over it comes, or goes. */
  readonly from?: CivilDate | undefined
  readonly offset: number
  readonly limit: number
}

/** A page of changes: what was added, newest first; then what was modified; then what was removed. */
export interface Changes {
  /** Of all pages. */
  readonly total: number
  /** How many of them are additions, which come first. */
  readonly added: number
  readonly list: ReadonlyArray<Change>
}

/** All with the sign rule of transactions: what is owed is negative. */
export interface Balances {
  /** When the two years of the window began. */
  readonly opening: Money
  /** `opening`, every posted transaction of the window, and the gain. */
  readonly current: Money
  /** `current`, the pending ones and the credit limit; `null` on loans and investments. */
  readonly available: Money | null
  /** `null` on anything but a credit card. */
  readonly limit: Money | null
  /** What prices have done to what is held, or a loss; nothing on anything but investments. */
  readonly gain: Money
}

/** Both ends included; an end that is left out is open. */
export interface DateWindow {
  readonly from?: CivilDate | undefined
  readonly to?: CivilDate | undefined
  /** Only rows that came to light at this instant or later. */
  readonly createdFrom?: number | undefined
}

/** Which rows, and in which order. */
export interface TransactionQuery extends DateWindow {
  readonly offset: number
  readonly limit: number
  readonly order: "newest_first" | "oldest_first"
}

/** What a world follows from. */
export interface WorldOptions {
  /** A whole number; the lower 32 bits count. */
  readonly seed: number
  /** How many transactions the listed accounts have together. Default 12,000. */
  readonly transactions?: number | undefined
  /** The world's present day. Default {@link World} documents a fixed one, so that output never follows the clock. */
  readonly today?: CivilDate | undefined
}

/** Hands on the rows. What is edited is edited at once, and shows without another read of the bank. */
export interface Editor {
  /** Throws a `RangeError` for a date outside the world's days. Its date is today's unless it says otherwise. */
  readonly create: (account: Account, row: NewRow) => Transaction
  /** Undefined when there is no such row at the moment. Throws like `create`. */
  readonly change: (id: string, patch: RowPatch) => Transaction | undefined
  /** False when there is no such row at the moment. */
  readonly remove: (id: string) => boolean
  /** Has a connection's bank read now. */
  readonly refresh: (connection: Connection) => void
  /** Has a connection's bank let nobody in from now on: nothing comes to light any more. */
  readonly pause: (connection: Connection) => void
  /** Has it let the provider in again, and be read now. */
  readonly resume: (connection: Connection) => void
  /** Notes that a connection was made now: none of its rows came to light before. */
  readonly link: (connection: Connection) => void
}

/**
 * A bank world that follows from its options alone. The short lists are held; transactions are derived on demand.
 */
export interface World {
  readonly seed: number
  /** Moves on with the world's time. */
  readonly today: CivilDate
  /** The first day that there are rows of: two years before the day on which the world began. */
  readonly firstDay: CivilDate
  readonly institutions: ReadonlyArray<Institution>
  readonly people: ReadonlyArray<Person>
  /** The connections that exist from the start: at least three per provider, one of which needs its user. */
  readonly connections: ReadonlyArray<Connection>
  /** Every account of `connections`. */
  readonly accounts: ReadonlyArray<Account>

  /** The bank with this wire id at this provider, if the provider offers it. A number may be written as text. */
  readonly institution: (provider: Provider, wireId: string | number) => Institution | undefined

  /**
   * A further healthy connection, not in `connections`: what a user makes by linking a bank. The same arguments give
   * the same connection; `n` (0..65,535) tells apart several for one bank. Fails as a defect for a bank that the
   * provider does not offer.
   */
  readonly connect: (provider: Provider, institution: Institution, n: number) => Connection

  /** Found by taking the id apart, so connections made by `connect` are found as well. */
  readonly connectionById: (id: string) => Connection | undefined
  readonly accountById: (id: string) => Account | undefined
  readonly transactionById: (id: string) => Transaction | undefined

  /** How many transactions several accounts have in a window together. */
  readonly countTransactions: (accounts: ReadonlyArray<Account>, window: DateWindow) => number
  /**
   * A page of the transactions of several accounts in one order by date, without going through the pages before it.
   */
  readonly listTransactions: (accounts: ReadonlyArray<Account>, query: TransactionQuery) => ReadonlyArray<Transaction>
  /**
   * How many rows of an account's window come up to a row, that one included, newest first: where a list goes on that
   * ended with it. The row may be gone since. Undefined for an id that is none of the account's.
   */
  readonly placeAfter: (account: Account, window: DateWindow, id: string) => number | undefined

  /** The present moment. */
  readonly mark: () => Mark
  /**
   * What makes the rows as of one mark into those as of a later one. The same marks give the same changes, in the same
   * order, whatever happens meanwhile.
   */
  readonly changes: (accounts: ReadonlyArray<Account>, query: ChangeQuery) => Changes
  /** Whether anything happened to the rows of these accounts since a mark: to all of them, or to those from a day on. */
  readonly hasChanged: (accounts: ReadonlyArray<Account>, since: Mark, from?: CivilDate) => boolean
  /** The rows that were pending at a mark, newest first. */
  readonly pending: (accounts: ReadonlyArray<Account>, at: Mark) => ReadonlyArray<Transaction>
  /** Epoch milliseconds of when a connection's bank was last read. */
  readonly readAt: (connection: Connection) => number
  /** Epoch milliseconds of when a connection's bank is read next, if it lets the provider in. */
  readonly nextRead: (connection: Connection) => number
  /** What only controls do. */
  readonly edit: Editor

  /** Adds up the account's history once (a moment for an account of 100,000 rows), then remembers the sums. */
  readonly balances: (account: Account) => Balances

  /** What an account of investments holds, worth its balance together; nothing for any other. */
  readonly holdings: (account: Account) => ReadonlyArray<Holding>
  /** What one of a security cost when its market closed last. */
  readonly quote: (security: Security) => Quote
  /** What happened in an account of investments, newest first; they are few, whatever the size of the world. */
  readonly investmentTransactions: (account: Account, window: DateWindow) => ReadonlyArray<InvestmentTransaction>
  /** What is owed on a card, a mortgage or a student loan; undefined for any other account. */
  readonly liability: (account: Account) => Liability | undefined
  readonly identity: (person: Person) => Identity
  /** Whose an account is: its person first. */
  readonly owners: (account: Account) => ReadonlyArray<Identity>
  /** The numbers under which money reaches a checking or savings account. */
  readonly accountNumbers: (account: Account) => ReadonlyArray<AccountNumbers>
}
