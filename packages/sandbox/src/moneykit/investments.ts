/** What an account of investments holds, and what happened in it. */
import {
  getHoldings,
  getInvestmentTransactions,
  type InvestmentTransactionResponse,
  type SecurityResponse
} from "@bankstream/moneykit/links"
import * as Result from "effect/Result"
import {
  amountToNumber,
  type Connection,
  formatAmount,
  formatInstant,
  type Holding,
  type InvestmentTransaction,
  negate,
  type Security,
  type World
} from "../world.ts"
import { answer, on, type Part, type Setting } from "./part.ts"
import { selectAccounts, writeAccount } from "./transactions.ts"

const USUAL_SIZE = 50

/** What answers the operations of investments. */
export const investmentHandlers = ({ links, simulation: { world } }: Setting): Part => {
  const accountsOf = (connection: Connection, wanted: ReadonlyArray<string> | undefined) =>
    selectAccounts(connection, wanted).filter(({ type }) => type === "investment")

  return [
    on(getHoldings, ({ account_ids, id }) =>
      answer(() =>
        Result.map(links.open(id, "investments"), (link) => {
          const accounts = accountsOf(link.connection, account_ids)
          const readAt = world.readAt(link.connection)
          const holdings = accounts.flatMap((account) => world.holdings(account))
          return {
            holdings: holdings.map((holding) => writeHolding(holding, readAt)),
            securities: writeSecurities(
              world,
              holdings.map(({ security }) => security)
            ),
            accounts: accounts.map((account) => writeAccount(world, account, readAt)),
            link: links.write(link)
          }
        })
      )
    ),
    on(getInvestmentTransactions, ({ account_ids, end_date, id, page = 1, size = USUAL_SIZE, start_date }) =>
      answer(() =>
        Result.map(links.open(id, "investments"), (link) => {
          const accounts = accountsOf(link.connection, account_ids)
          const window = { from: start_date, to: end_date }
          const all = accounts
            .flatMap((account) => world.investmentTransactions(account, window))
            .toSorted((a, b) => b.instant - a.instant)
          const rows = all.slice((page - 1) * size, page * size)
          return {
            total: all.length,
            page,
            size: rows.length,
            investment_transactions: rows.map(writeRow),
            securities: writeSecurities(
              world,
              rows.flatMap(({ security }) => (security === null ? [] : [security]))
            ),
            accounts: accounts.map((account) => writeAccount(world, account, world.readAt(link.connection))),
            link: links.write(link)
          }
        })
      )
    )
  ]
}

const writeHolding = ({ accountId, costBasis, price, quantity, security, value }: Holding, readAt: number) => ({
  account_id: accountId,
  security_id: security.id,
  quantity: String(quantity),
  price: formatAmount(price),
  price_datetime: formatInstant(readAt),
  value: formatAmount(value),
  cost_basis: formatAmount(costBasis)
})

const securityTypes: Readonly<Record<Security["type"], string>> = {
  cash: "cash",
  cryptocurrency: "crypto",
  equity: "equity",
  etf: "etf",
  fixed_income: "bond",
  mutual_fund: "fund"
}

/** Each of them once. */
const writeSecurities = (world: World, securities: ReadonlyArray<Security>): ReadonlyArray<SecurityResponse> =>
  [...new Map(securities.map((security) => [security.id, security])).values()].map((security) => {
    const { id, isin, name, ticker, type } = security
    const { asOf, price } = world.quote(security)
    return {
      security_id: id,
      name,
      type: securityTypes[type],
      currency: price.currency,
      ticker,
      isin,
      sedol: null,
      close_price: formatAmount(price),
      close_date: asOf
    }
  })

const rowTypes: Readonly<Record<InvestmentTransaction["type"], string>> = {
  buy: "buy",
  sell: "sell",
  deposit: "cash.deposit",
  withdrawal: "cash.withdrawal",
  dividend: "cash.dividend",
  fee: "fee"
}

/** What is paid is positive here, other than on every other list. */
const writeRow = (row: InvestmentTransaction): InvestmentTransactionResponse => {
  const { accountId, amount, date, fees, id, instant, name, price, quantity, security, type } = row
  return {
    investment_transaction_id: id,
    account_id: accountId,
    amount: amountToNumber(amount) === 0 ? formatAmount(amount) : formatAmount(negate(amount)),
    date,
    datetime: formatInstant(instant),
    description: name,
    type: rowTypes[type],
    fees: formatAmount(fees),
    forex_rate: null,
    price: price === null ? null : formatAmount(price),
    quantity: price === null ? null : String(quantity),
    security_id: security?.id ?? null
  }
}
