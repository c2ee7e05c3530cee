import { between, hashOf } from "./hash.ts"
import type { Ids } from "./ids.ts"
import { HOME_CURRENCY } from "./institutions.ts"
import type { Account, AccountType, Connection, Country, History } from "./model.ts"
import type { Currency } from "./money.ts"
import { accountNumber } from "./numbering.ts"
import type { AccountPlan } from "./portfolio.ts"
import { monthlyCount } from "./recurrence.ts"
import { HABITS, inMinor, meanCost } from "./spending.ts"

const NAMES: Record<"en" | "pt", Record<AccountType, readonly [name: string, official: string]>> = {
  en: {
    checking: ["Everyday Checking", "Everyday Checking Account"],
    savings: ["Rainy Day Savings", "High Yield Savings Account"],
    credit_card: ["Rewards Card", "Platinum Rewards Credit Card"],
    mortgage: ["Home Mortgage", "30-Year Fixed Home Mortgage"],
    student_loan: ["Student Loan", "Consolidated Student Loan"],
    investment: ["Brokerage", "Self-Directed Brokerage Account"]
  },
  pt: {
    checking: ["Conta Corrente", "Conta Corrente Pessoa Física"],
    savings: ["Poupança", "Conta Poupança"],
    credit_card: ["Cartão Platinum", "Cartão de Crédito Platinum"],
    mortgage: ["Financiamento", "Financiamento Imobiliário"],
    student_loan: ["Crédito Estudantil", "Financiamento Estudantil"],
    investment: ["Investimentos", "Conta de Investimentos"]
  }
}

/** British and Canadian banks have no checking accounts by that name. */
const CHECKING_NAME: Partial<Record<Country, readonly [string, string]>> = {
  GB: ["Current Account", "Personal Current Account"],
  CA: ["Everyday Chequing", "Everyday Chequing Account"]
}

const MONTHS = 24

/** In whole dollars: what an account of the type holds or owes when the world begins, before any life is lived. */
const HOLDINGS: Record<AccountType, readonly [low: number, high: number]> = {
  checking: [900, 4_000],
  savings: [6_000, 40_000],
  credit_card: [100, 400],
  mortgage: [180_000, 420_000],
  student_loan: [12_000, 60_000],
  investment: [20_000, 150_000]
}

const LOAN_PAYMENT: Partial<Record<AccountType, readonly [low: number, high: number]>> = {
  mortgage: [1_100, 2_400],
  student_loan: [150, 450]
}

const isDebt = (type: AccountType): boolean => type === "credit_card" || type in LOAN_PAYMENT

const averageOf = (category: "utilities" | "telecom" | "insurance" | "subscriptions" | "interest_charged"): number =>
  HABITS[category].low + (HABITS[category].high - HABITS[category].low) / 3

interface Draft {
  readonly number: number
  readonly type: AccountType
  readonly currency: Currency
  readonly transactions: number
  /** What the unplanned transactions of a month cost. */
  readonly spending: number
  readonly hash: number
}

/**
 * The accounts of one connection, made together because they pay one another: the checking account feeds the savings,
 * the card and the loan in its own currency, and is paid a salary that covers it all, so that no balance runs away.
 */
export const makeAccounts = (
  seed: number,
  ids: Ids,
  connection: Omit<Connection, "accounts" | "refreshedAt">,
  plans: ReadonlyArray<AccountPlan>,
  counts: ReadonlyArray<number>
): ReadonlyArray<Account> => {
  const { institution, person, provider } = connection
  const drafts = plans.map((plan, place): Draft => {
    const number = accountNumber(connection.number, place)
    const currency = plan.currency ?? HOME_CURRENCY[institution.country]
    const transactions = counts[place] ?? 0
    const unplanned = Math.max(0, transactions / MONTHS - monthlyCount(plan.type))
    const spending = Math.round(unplanned * meanCost(plan.type, currency))
    return { number, type: plan.type, currency, transactions, spending, hash: hashOf(seed, number, 0x61636374) }
  })
  return plans.map((plan, place): Account => {
    const draft = drafts[place]
    if (draft === undefined) throw new RangeError(`no account at place ${place}`)
    const language = institution.country === "BR" ? "pt" : "en"
    const own = plan.type === "checking" ? CHECKING_NAME[institution.country] : undefined
    const [name, officialName] = own ?? NAMES[language][plan.type]
    return {
      id: ids.of(provider, "account", draft.number),
      number: draft.number,
      connectionId: connection.id,
      provider,
      institution,
      person,
      type: plan.type,
      class: isDebt(plan.type) ? "liability" : "asset",
      mask: String(between(draft.hash, 1, 0, 9999)).padStart(4, "0"),
      name: plan.name ?? name,
      officialName: `${institution.name} ${plan.name ?? officialName}`,
      currency: draft.currency,
      history: makeHistory(draft, drafts)
    }
  })
}

const makeHistory = (draft: Draft, drafts: ReadonlyArray<Draft>): History => {
  const { currency, hash, spending, transactions, type } = draft
  const dollars = (amount: number): number => inMinor(amount, currency)
  const draw = ([low, high]: readonly [number, number], salt: number): number =>
    between(hash, salt, dollars(low), dollars(high))

  // Only the first checking account of a currency keeps house; another one is for spending.
  const find = (wanted: (other: Draft) => boolean) => drafts.find((one) => one.currency === currency && wanted(one))
  const house = find((one) => one.type === "checking")
  const savings = find((one) => one.type === "savings")
  const card = find((one) => one.type === "credit_card")
  // Other loans of the connection are paid from elsewhere.
  const loan = type in LOAN_PAYMENT ? draft : find((one) => one.type in LOAN_PAYMENT)
  const keepsHouse = house === draft

  const transfer = house !== undefined && savings !== undefined ? dollars(between(house.hash, 2, 100, 400)) : 0
  const loanPayment = loan === undefined ? 0 : loanPaymentOf(loan)
  const cardPayment = card === undefined ? 0 : card.spending + dollars(averageOf("interest_charged"))
  const rent = keepsHouse && loan?.type !== "mortgage" ? draw([HABITS.rent.low, HABITS.rent.high], 3) : 0
  const bills = dollars(
    averageOf("utilities") + averageOf("telecom") + averageOf("insurance") + averageOf("subscriptions")
  )
  const paysLoan = loan === draft || keepsHouse ? loanPayment : 0
  const paysCard = card === draft || keepsHouse ? cardPayment : 0
  const paysSavings = savings === draft || keepsHouse ? transfer : 0
  const salary = type === "checking" ? spending + bills + rent + paysLoan + paysCard + paysSavings : 0

  // A busier account is a richer one. A card owes half a year of payments, so that a few dear months or a few cheap
  // ones rarely bring it to its limit or into credit.
  const through = type === "checking" ? 2 * salary : type === "credit_card" ? 6 * cardPayment : 0
  const holding = draw(HOLDINGS[type], 4) + through
  return {
    transactions,
    anchorBalance: isDebt(type) ? -holding : holding,
    creditLimit: type === "credit_card" ? roundUp(2.5 * holding, dollars(500)) : 0,
    salary,
    rent,
    transfer: paysSavings,
    cardPayment: paysCard,
    loanPayment: paysLoan
  }
}

const loanPaymentOf = ({ currency, hash, type }: Draft): number => {
  const [low, high] = LOAN_PAYMENT[type] ?? [0, 0]
  return between(hash, 5, inMinor(low, currency), inMinor(high, currency))
}

const roundUp = (amount: number, step: number): number => Math.ceil(amount / step) * step
