/**
 * One sign rule for all providers: money out of the account is negative, and what is owed is a negative balance.
 *
 * A value is negated or left alone, never made positive first: a refund on a card is negative where a purchase is
 * positive, and must come out the other way round here too.
 */
import * as BigDecimal from "effect/BigDecimal"

export type Sign = (value: BigDecimal.BigDecimal) => BigDecimal.BigDecimal

/** How the values of an account come to our rule. */
export interface Signs {
  readonly amount: Sign
  readonly balance: Sign
}

const kept: Sign = (value) => value
const negated: Sign = BigDecimal.negate

/**
 * Plaid, by the account's `type`: an amount is positive when money leaves the account, whatever the account; what is
 * owed is a positive balance.
 */
const plaid: ReadonlyMap<string, Signs> = new Map([
  ["depository", { amount: negated, balance: kept }],
  ["credit", { amount: negated, balance: negated }],
  ["loan", { amount: negated, balance: negated }],
  ["investment", { amount: negated, balance: kept }],
  ["brokerage", { amount: negated, balance: kept }],
  ["payroll", { amount: negated, balance: kept }],
  ["other", { amount: negated, balance: kept }]
])
const plaidOtherwise: Signs = { amount: negated, balance: kept }

export const plaidSigns = (accountType: string): Signs => plaid.get(accountType) ?? plaidOtherwise

/** MoneyKit, by the transaction's `type`: an amount has no sign, `type` says which way the money went. */
const moneykitAmounts: ReadonlyMap<string, Sign> = new Map([
  ["credit", kept],
  ["debit", negated]
])

/** Undefined for a direction that this version does not know. */
export const moneykitAmountSign = (direction: string): Sign | undefined => moneykitAmounts.get(direction)

/** MoneyKit, by the first word of `account_type` (`liability.mortgage`): what is owed is a positive balance. */
const moneykitBalances: ReadonlyMap<string, Sign> = new Map([
  ["depository", kept],
  ["investment", kept],
  ["liability", negated],
  // How account types are named in MoneyKit's older list.
  ["credit_card", negated],
  ["loan", negated]
])

export const moneykitBalanceSign = (accountType: string): Sign =>
  moneykitBalances.get(accountType.replace(/\..*/s, "")) ?? kept

/**
 * Pluggy, by the account's `type`: at a bank, money out is negative; on a card, a purchase is positive and so is what
 * is owed.
 */
const pluggy: ReadonlyMap<string, Signs> = new Map([
  ["BANK", { amount: kept, balance: kept }],
  ["CREDIT", { amount: negated, balance: negated }]
])

/** Undefined for a type of account that this version does not know: to guess would turn spending into income. */
export const pluggySigns = (accountType: string): Signs | undefined => pluggy.get(accountType)
