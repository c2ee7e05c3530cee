import type { AccountType, Health, Provider } from "./model.ts"
import type { Currency } from "./money.ts"
import { derivationOf } from "./numbering.ts"

/** An account that is to be made. */
export interface AccountPlan {
  readonly type: AccountType
  /** The bank's home currency if left out. */
  readonly currency?: Currency
  readonly name?: string
}

/** A connection that is there from the start. */
export interface ConnectionPlan {
  readonly provider: Provider
  /** Slug. */
  readonly institution: string
  /** The number of a resident. */
  readonly person: number
  readonly health: Health
  /** How busy its accounts are beside those of the others. */
  readonly weight: number
  readonly accounts: ReadonlyArray<AccountPlan>
}

const CHECKING: AccountPlan = { type: "checking" }
const SAVINGS: AccountPlan = { type: "savings" }
const CARD: AccountPlan = { type: "credit_card" }
const MORTGAGE: AccountPlan = { type: "mortgage" }
const STUDENT_LOAN: AccountPlan = { type: "student_loan" }
const INVESTMENT: AccountPlan = { type: "investment" }

const EVERYDAY: ReadonlyArray<AccountPlan> = [CHECKING, SAVINGS, CARD]

/** What a user gets who links a bank. Plaid's own test user has accounts for every product, so theirs have, too. */
export const NEW_CONNECTION: Readonly<Record<Provider, ReadonlyArray<AccountPlan>>> = {
  plaid: [...EVERYDAY, MORTGAGE, STUDENT_LOAN, INVESTMENT],
  moneykit: EVERYDAY,
  pluggy: EVERYDAY
}

/**
 * Who banks where. The first of each provider is the busy one, with accounts of every type the provider knows; the
 * second needs its user; the others add countries, currencies and OAuth banks.
 */
export const CONNECTIONS: ReadonlyArray<ConnectionPlan> = [
  plan("plaid", "harborlight", 0, "healthy", 4, [CHECKING, SAVINGS, CARD, MORTGAGE, INVESTMENT]),
  plan("plaid", "prairie-lantern", 1, "credentials_rejected", 1, [CHECKING, SAVINGS]),
  plan("plaid", "tamarack", 2, "healthy", 1, [
    CHECKING,
    CARD,
    { ...SAVINGS, currency: "USD", name: "US Dollar Savings" }
  ]),
  plan("plaid", "pennywhistle", 3, "healthy", 1, [
    CHECKING,
    CARD,
    { ...CHECKING, currency: "JPY", name: "Yen Traveller" }
  ]),
  plan("plaid", "juniper-vale", 7, "healthy", 1, [CHECKING, CARD, STUDENT_LOAN]),
  plan("moneykit", "harborlight", 1, "healthy", 4, [CHECKING, SAVINGS, CARD, STUDENT_LOAN, INVESTMENT]),
  plan("moneykit", "juniper-vale", 7, "consent_expired", 1, [CHECKING, CARD]),
  plan("moneykit", "marlow-fenwick", 6, "healthy", 1, [
    CHECKING,
    CARD,
    { ...CHECKING, currency: "KWD", name: "Gulf Account" }
  ]),
  plan("moneykit", "caisse-boreale", 8, "healthy", 1, [CHECKING, SAVINGS, MORTGAGE]),
  plan("pluggy", "banco-jacaranda", 4, "healthy", 4, [CHECKING, SAVINGS, CARD, MORTGAGE, INVESTMENT]),
  plan("pluggy", "banco-serra-azul", 5, "credentials_rejected", 1, [CHECKING, CARD]),
  plan("pluggy", "banco-aurora-aberto", 9, "healthy", 1, [CHECKING, SAVINGS, CARD]),
  plan("pluggy", "coop-ipe-amarelo", 5, "healthy", 1, [CHECKING, SAVINGS])
]

/** The provider of the connection with a number. */
export const providerOf = (connection: number): Provider => {
  const provider = derivationOf(connection)?.provider ?? CONNECTIONS[connection]?.provider
  if (provider === undefined) throw new RangeError(`there is no connection ${connection}`)
  return provider
}

function plan(
  provider: Provider,
  institution: string,
  person: number,
  health: Health,
  weight: number,
  accounts: ReadonlyArray<AccountPlan>
): ConnectionPlan {
  return { provider, institution, person, health, weight, accounts }
}

/** How busy an account is beside others of its connection, and where a life stops having more of it at any scale. */
export const ACTIVITY: Record<AccountType, { readonly weight: number; readonly most: number }> = {
  checking: { weight: 12, most: Number.POSITIVE_INFINITY },
  credit_card: { weight: 10, most: Number.POSITIVE_INFINITY },
  savings: { weight: 3, most: 240 },
  investment: { weight: 3, most: 240 },
  mortgage: { weight: 3, most: 48 },
  student_loan: { weight: 3, most: 48 }
}

/** How many transactions each account gets. */
export interface Shares {
  /** Per plan, per account; adds up to the total exactly. */
  readonly counts: ReadonlyArray<ReadonlyArray<number>>
  /** For an account outside the plans. */
  readonly usual: (type: AccountType) => number
}

/** Divides a total of transactions among the accounts: first those that have a limit, then all that is left. */
export const shareOut = (total: number, plans: ReadonlyArray<ConnectionPlan>): Shares => {
  const weightOf = (connection: ConnectionPlan, account: AccountPlan) =>
    connection.weight * ACTIVITY[account.type].weight
  let allWeights = 0
  for (const connection of plans) for (const account of connection.accounts) allWeights += weightOf(connection, account)

  const limited = plans.map((connection) =>
    connection.accounts.map((account) => {
      const { most } = ACTIVITY[account.type]
      if (most === Number.POSITIVE_INFINITY) return undefined
      return Math.min(most, Math.floor((total * weightOf(connection, account)) / allWeights))
    })
  )
  let left = total
  let openWeights = 0
  plans.forEach((connection, c) =>
    connection.accounts.forEach((account, a) => {
      const fixed = limited[c]?.[a]
      if (fixed === undefined) openWeights += weightOf(connection, account)
      else left -= fixed
    })
  )

  // Differences of a rounded running total: whatever the rounding, they add up to what was left.
  let running = 0
  const counts = plans.map((connection, c) =>
    connection.accounts.map((account, a) => {
      const fixed = limited[c]?.[a]
      if (fixed !== undefined) return fixed
      const before = Math.floor((left * running) / openWeights)
      running += weightOf(connection, account)
      return Math.floor((left * running) / openWeights) - before
    })
  )
  return {
    counts,
    usual: (type) => Math.min(ACTIVITY[type].most, Math.floor((left * ACTIVITY[type].weight) / openWeights))
  }
}
