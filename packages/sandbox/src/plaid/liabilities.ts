/** What is owed, as Plaid shows it. */
import type { CreditCardLiability, LiabilitiesObject, MortgageLiability, StudentLoan } from "@bankstream/plaid/model"
import { type Account, amountToNumber, negate, type World } from "../world.ts"

type Liability = NonNullable<ReturnType<World["liability"]>>
type Of<Tag extends Liability["_tag"]> = Extract<Liability, { readonly _tag: Tag }>

/** The accounts on which something is owed, among some. */
export const debtAccounts = (world: World, accounts: ReadonlyArray<Account>): ReadonlyArray<Account> =>
  accounts.filter((account) => world.liability(account) !== undefined)

const writePayment = ({ lastPayment }: Pick<Liability, "lastPayment">) => ({
  last_payment_amount: lastPayment === null ? null : amountToNumber(lastPayment.amount),
  last_payment_date: lastPayment?.date ?? null
})

const writeCard = (card: Of<"Card">, owed: number): CreditCardLiability => ({
  account_id: card.accountId,
  aprs: [
    {
      apr_percentage: card.purchaseRate,
      apr_type: "purchase_apr",
      balance_subject_to_apr: owed,
      interest_charge_amount: null
    },
    { apr_percentage: card.cashRate, apr_type: "cash_apr", balance_subject_to_apr: 0, interest_charge_amount: 0 }
  ],
  is_overdue: card.isOverdue,
  ...writePayment(card),
  last_statement_issue_date: card.lastStatement.date,
  last_statement_balance: amountToNumber(card.lastStatement.balance),
  minimum_payment_amount: amountToNumber(card.minimumPayment),
  next_payment_due_date: card.nextPaymentDue
})

const writeMortgage = (loan: Of<"Mortgage">): MortgageLiability => ({
  account_id: loan.accountId,
  account_number: loan.loanNumber,
  current_late_fee: 0,
  escrow_balance: amountToNumber(loan.escrow),
  has_pmi: false,
  has_prepayment_penalty: false,
  interest_rate: { percentage: loan.rate, type: "fixed" },
  ...writePayment(loan),
  loan_type_description: "conventional",
  loan_term: `${loan.termYears} year`,
  maturity_date: loan.maturesOn,
  next_monthly_payment: amountToNumber(loan.nextPayment.amount),
  next_payment_due_date: loan.nextPayment.date,
  origination_date: loan.originatedOn,
  origination_principal_amount: amountToNumber(loan.originalPrincipal),
  past_due_amount: 0,
  property_address: {
    city: loan.property.city,
    country: loan.property.country,
    postal_code: loan.property.postalCode,
    region: loan.property.region,
    street: loan.property.street
  },
  ytd_interest_paid: amountToNumber(loan.paidInterest),
  ytd_principal_paid: amountToNumber(loan.paidPrincipal)
})

const writeStudentLoan = (loan: Of<"Student">): StudentLoan => ({
  account_id: loan.accountId,
  account_number: loan.loanNumber,
  disbursement_dates: [loan.originatedOn],
  expected_payoff_date: loan.expectedPayoffOn,
  guarantor: loan.guarantor,
  interest_rate_percentage: loan.rate,
  is_overdue: false,
  ...writePayment(loan),
  last_statement_balance: null,
  last_statement_issue_date: null,
  loan_name: loan.loanName,
  loan_status: { end_date: loan.expectedPayoffOn, type: "repayment" },
  minimum_payment_amount: amountToNumber(loan.minimumPayment),
  next_payment_due_date: loan.nextPaymentDue,
  origination_date: loan.originatedOn,
  origination_principal_amount: amountToNumber(loan.originalPrincipal),
  outstanding_interest_amount: 0,
  payment_reference_number: loan.loanNumber,
  pslf_status: { estimated_eligibility_date: null, payments_made: null, payments_remaining: null },
  repayment_plan: { description: "Standard Repayment", type: "standard" },
  sequence_number: "1",
  servicer_address: {
    city: loan.servicer.city,
    country: loan.servicer.country,
    postal_code: loan.servicer.postalCode,
    region: loan.servicer.region,
    street: loan.servicer.street
  },
  ytd_interest_paid: amountToNumber(loan.paidInterest),
  ytd_principal_paid: amountToNumber(loan.paidPrincipal)
})

/** A kind of which there is none is null. */
const orNull = <A>(list: ReadonlyArray<A>): ReadonlyArray<A> | null => (list.length === 0 ? null : list)

/** What is owed on some accounts. */
export const writeLiabilities = (world: World, accounts: ReadonlyArray<Account>): LiabilitiesObject => {
  const credit: Array<CreditCardLiability> = []
  const mortgage: Array<MortgageLiability> = []
  const student: Array<StudentLoan> = []
  for (const account of accounts) {
    const liability = world.liability(account)
    if (liability?._tag === "Card") {
      credit.push(writeCard(liability, amountToNumber(negate(world.balances(account).current))))
    } else if (liability?._tag === "Mortgage") mortgage.push(writeMortgage(liability))
    else if (liability !== undefined) student.push(writeStudentLoan(liability))
  }
  return { credit: orNull(credit), mortgage: orNull(mortgage), student: orNull(student) }
}
