/** The head of Plaid's former taxonomy, which `/categories/get` still lists; its transactions have none of it any more. */
import type { Category } from "@bankstream/plaid/categories"

const place = "place"
const special = "special"

const list: ReadonlyArray<readonly [id: string, group: string, ...hierarchy: ReadonlyArray<string>]> = [
  ["10000000", special, "Bank Fees"],
  ["12000000", place, "Community"],
  ["13000000", place, "Food and Drink"],
  ["13005000", place, "Food and Drink", "Restaurants"],
  ["14000000", place, "Healthcare"],
  ["15000000", special, "Interest"],
  ["16000000", special, "Payment"],
  ["16001000", special, "Payment", "Credit Card"],
  ["16002000", special, "Payment", "Rent"],
  ["16003000", special, "Payment", "Loan"],
  ["17000000", place, "Recreation"],
  ["18000000", place, "Service"],
  ["19000000", place, "Shops"],
  ["19047000", place, "Shops", "Supermarkets and Groceries"],
  ["20000000", special, "Tax"],
  ["21000000", special, "Transfer"],
  ["21009000", special, "Transfer", "Payroll"],
  ["22000000", special, "Travel"]
]

/** As the call lists them. */
export const legacyCategories: ReadonlyArray<Category> = list.map(([category_id, group, ...hierarchy]) => ({
  category_id,
  group,
  hierarchy
}))
