/** Mortgages and student loans, which Pluggy does not have as accounts. */
import { type Loan, loansList, loansRetrieve } from "@bankstream/pluggy/loans"
import * as Result from "effect/Result"
import { type Account, amountToNumber, type CivilDate, negate } from "../world.ts"
import { notFound } from "./errors.ts"
import { formatMidnight } from "./instants.ts"
import { onePage } from "./lists.ts"
import { answer, on, type Part, type Setting } from "./part.ts"

/** What answers the operations of loans. */
export const loanHandlers = ({ anyAccountOf, itemOf, simulation: { world } }: Setting): Part => {
  const write = (account: Account): Loan | undefined => {
    const liability = world.liability(account)
    if (liability === undefined || liability._tag === "Card") return undefined
    const { lastPayment, loanNumber, originalPrincipal, originatedOn, rate } = liability
    const dueDate = liability._tag === "Mortgage" ? liability.maturesOn : liability.expectedPayoffOn
    const total = monthsBetween(originatedOn, dueDate)
    const paid = Math.min(total, monthsBetween(originatedOn, world.today))
    return {
      id: account.id,
      itemId: account.connectionId,
      contractNumber: loanNumber,
      productName: account.officialName,
      kind: liability._tag === "Mortgage" ? "FINANCING" : "LOAN",
      type: liability._tag === "Mortgage" ? "FINANCIAMENTO_HABITACIONAL_SFH" : "CREDITO_PESSOAL_SEM_CONSIGNACAO",
      currencyCode: account.currency,
      date: formatMidnight(world.today),
      contractDate: formatMidnight(originatedOn),
      disbursementDates: [originatedOn],
      dueDate: formatMidnight(dueDate),
      contractAmount: amountToNumber(originalPrincipal),
      installmentPeriodicity: "MONTHLY",
      amortizationScheduled: "PRICE",
      CET: rate,
      interestRates: [
        { taxType: "EFFECTIVE", interestRateType: "COMPOUND", taxPeriodicity: "YEARLY", preFixedRate: rate / 100 }
      ],
      contractedFees: [],
      contractedFinanceCharges: [],
      warranties: [],
      installments: {
        typeNumberOfInstallments: "MONTH",
        totalNumberOfInstallments: total,
        typeContractRemaining: "MONTH",
        contractRemainingNumber: total - paid,
        paidInstallments: paid,
        dueInstallments: total - paid,
        pastDueInstallments: 0
      },
      payments: {
        contractOutstandingBalance: amountToNumber(negate(world.balances(account).current)),
        releases:
          lastPayment === null
            ? []
            : [
                {
                  isOverParcelPayment: false,
                  installmentId: String(paid),
                  paidDate: formatMidnight(lastPayment.date),
                  currencyCode: account.currency,
                  paidAmount: amountToNumber(lastPayment.amount)
                }
              ]
      }
    }
  }

  return [
    on(loansList, ({ itemId, page }) =>
      answer(() => {
        const accounts = itemOf(itemId, "LOANS")?.connection.accounts ?? []
        return Result.succeed(
          onePage(
            accounts.map(write).filter((loan) => loan !== undefined),
            page
          )
        )
      })
    ),
    on(loansRetrieve, ({ id }) =>
      answer(() => {
        const account = anyAccountOf(id, "LOANS")
        const loan = account === undefined ? undefined : write(account)
        return loan === undefined ? Result.fail(notFound("loan")) : Result.succeed(loan)
      })
    )
  ]
}

const monthsBetween = (from: CivilDate, to: CivilDate): number => monthOf(to) - monthOf(from)

const monthOf = (date: CivilDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
