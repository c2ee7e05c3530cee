/** The world's categories in Pluggy's tree: a name, and the id of the branch that it belongs to. */
import type { Category } from "../world.ts"

/** The world's categories in Pluggy's words, and Pluggy's ids of them. */
export const categories: Readonly<Record<Category, readonly [name: string, id: string]>> = {
  salary: ["Salary", "01010000"],
  rent: ["Rent", "17010000"],
  groceries: ["Groceries", "10000000"],
  restaurants: ["Food and drinks", "11000000"],
  transport: ["Public transportation", "19020000"],
  fuel: ["Gas stations", "19050000"],
  travel: ["Travel", "12000000"],
  shopping: ["Shopping", "08000000"],
  health: ["Healthcare", "18000000"],
  entertainment: ["Leisure", "21000000"],
  subscriptions: ["Digital services", "09000000"],
  utilities: ["Utilities", "17020000"],
  telecom: ["Telecommunications", "07010000"],
  insurance: ["Insurance", "20000000"],
  cash_withdrawal: ["Transfer - Cash", "05040000"],
  transfer_in: ["Same person transfer", "04000000"],
  transfer_out: ["Same person transfer", "04000000"],
  card_payment: ["Credit card payment", "05100000"],
  loan_payment: ["Loans and financing", "02000000"],
  interest_earned: ["Proceeds interests and dividends", "03060000"],
  interest_charged: ["Interests charged", "02030000"],
  fee: ["Bank fees", "16000000"],
  refund: ["Shopping", "08000000"],
  investment_contribution: ["Investments", "03000000"],
  investment_withdrawal: ["Investments", "03000000"],
  dividend: ["Proceeds interests and dividends", "03060000"]
}
