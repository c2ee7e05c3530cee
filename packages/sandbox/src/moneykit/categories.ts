/** The world's categories in the taxonomy of MoneyKit's enrichment (category, subcategory). */
import type { Category } from "../world.ts"

/** The world's categories in MoneyKit's words. */
export const categories: Readonly<Record<Category, readonly [category: string, subcategory: string]>> = {
  salary: ["income", "employment_income"],
  rent: ["mortgage_and_rent", "rent"],
  groceries: ["food_and_drink", "groceries"],
  restaurants: ["food_and_drink", "eating_out_and_takeaways"],
  transport: ["transport", "public_transport"],
  fuel: ["transport", "vehicle_fuel_and_charging"],
  travel: ["travel", "holiday_and_travel_expenses"],
  shopping: ["shopping", "general_online_shopping"],
  health: ["health_and_personal_care", "healthcare"],
  entertainment: ["entertainment", "leisure_and_amusement_activities"],
  subscriptions: ["media_and_telecoms", "digital_media_and_software"],
  utilities: ["utilities", "utilities_energy"],
  telecom: ["media_and_telecoms", "broadband_phone_tv"],
  insurance: ["insurance", "other_insurance"],
  cash_withdrawal: ["banking", "cash_withdrawals"],
  transfer_in: ["transfers", "transfers_in"],
  transfer_out: ["transfers", "transfers_out"],
  card_payment: ["borrowing_and_loans", "credit_cards"],
  loan_payment: ["borrowing_and_loans", "loan_repayment"],
  interest_earned: ["income", "other_income"],
  interest_charged: ["banking", "interest"],
  fee: ["banking", "account_fees_and_other_bank_charges"],
  refund: ["banking", "refunds_and_reversals"],
  investment_contribution: ["pensions_savings_and_investments", "investments"],
  investment_withdrawal: ["pensions_savings_and_investments", "investments"],
  dividend: ["income", "investment_income"]
}
