/** The world's categories in Plaid's taxonomy of personal finance (primary, then what follows it in detail). */
import type { Category } from "../world.ts"

const categories: Readonly<Record<Category, readonly [primary: string, detail: string]>> = {
  salary: ["INCOME", "WAGES"],
  rent: ["RENT_AND_UTILITIES", "RENT"],
  groceries: ["FOOD_AND_DRINK", "GROCERIES"],
  restaurants: ["FOOD_AND_DRINK", "RESTAURANT"],
  transport: ["TRANSPORTATION", "PUBLIC_TRANSIT"],
  fuel: ["TRANSPORTATION", "GAS"],
  travel: ["TRAVEL", "OTHER_TRAVEL"],
  shopping: ["GENERAL_MERCHANDISE", "OTHER_GENERAL_MERCHANDISE"],
  health: ["MEDICAL", "OTHER_MEDICAL"],
  entertainment: ["ENTERTAINMENT", "OTHER_ENTERTAINMENT"],
  subscriptions: ["ENTERTAINMENT", "TV_AND_MOVIES"],
  utilities: ["RENT_AND_UTILITIES", "GAS_AND_ELECTRICITY"],
  telecom: ["RENT_AND_UTILITIES", "INTERNET_AND_CABLE"],
  insurance: ["GENERAL_SERVICES", "INSURANCE"],
  cash_withdrawal: ["TRANSFER_OUT", "WITHDRAWAL"],
  transfer_in: ["TRANSFER_IN", "ACCOUNT_TRANSFER"],
  transfer_out: ["TRANSFER_OUT", "ACCOUNT_TRANSFER"],
  card_payment: ["LOAN_PAYMENTS", "CREDIT_CARD_PAYMENT"],
  loan_payment: ["LOAN_PAYMENTS", "OTHER_PAYMENT"],
  interest_earned: ["INCOME", "INTEREST_EARNED"],
  interest_charged: ["BANK_FEES", "INTEREST_CHARGE"],
  fee: ["BANK_FEES", "OTHER_BANK_FEES"],
  refund: ["GENERAL_MERCHANDISE", "OTHER_GENERAL_MERCHANDISE"],
  investment_contribution: ["TRANSFER_OUT", "INVESTMENT_AND_RETIREMENT_FUNDS"],
  investment_withdrawal: ["TRANSFER_IN", "INVESTMENT_AND_RETIREMENT_FUNDS"],
  dividend: ["INCOME", "DIVIDENDS"]
}

/** A category in Plaid's taxonomy. */
export const personalFinanceCategory = (category: Category) => {
  const [primary, detail] = categories[category]
  return { primary, detailed: `${primary}_${detail}`, confidence_level: "VERY_HIGH", version: "v1" as const }
}
