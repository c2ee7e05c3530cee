/** What is held in accounts of investments, and what happened there, as Plaid shows them. */
import type {
  Holding as WireHolding,
  InvestmentAccount,
  InvestmentTransaction as WireTransaction,
  Security as WireSecurity
} from "@bankstream/plaid/model"
import { type Account, amountToNumber, negate, type World } from "../world.ts"
import { currencyFields, writeAccount } from "./accounts.ts"

type Holding = ReturnType<World["holdings"]>[number]
type Security = Holding["security"]
type Happening = ReturnType<World["investmentTransactions"]>[number]

/** The accounts of investments among some. */
export const investmentAccounts = (accounts: ReadonlyArray<Account>): ReadonlyArray<Account> =>
  accounts.filter(({ type }) => type === "investment")

/** An account as investments show it. */
export const writeInvestmentAccount = (world: World, account: Account): InvestmentAccount => {
  const { balances, ...rest } = writeAccount(world, account)
  return { ...rest, balances: { ...balances, margin_loan_amount: null } }
}

const types: Readonly<Record<Security["type"], string>> = {
  cash: "cash",
  equity: "equity",
  etf: "etf",
  mutual_fund: "mutual fund",
  fixed_income: "fixed income",
  cryptocurrency: "cryptocurrency"
}

const writeSecurity = (world: World, security: Security): WireSecurity => {
  const { cusip, id, isin, maturity, name, rate, ticker, type } = security
  const { asOf, price } = world.quote(security)
  return {
    security_id: id,
    isin,
    cusip,
    sedol: null,
    institution_security_id: null,
    institution_id: null,
    proxy_security_id: null,
    name,
    ticker_symbol: ticker,
    is_cash_equivalent: type === "cash",
    type: types[type],
    subtype: types[type],
    close_price: amountToNumber(price),
    close_price_as_of: asOf,
    update_datetime: null,
    ...currencyFields(price.currency),
    market_identifier_code: null,
    sector: null,
    industry: null,
    cfi_code: null,
    option_contract: null,
    fixed_income:
      rate === null
        ? null
        : {
            yield_rate: { percentage: rate, type: "coupon" },
            maturity_date: maturity,
            issue_date: null,
            face_value: null
          },
    figi: null
  }
}

/** Each security once, by what has something to do with it. */
const writeSecurities = (world: World, securities: ReadonlyArray<Security | null>): ReadonlyArray<WireSecurity> => {
  const byId = new Map(securities.flatMap((security) => (security === null ? [] : [[security.id, security] as const])))
  return Array.from(byId.values(), (security) => writeSecurity(world, security))
}

const writeHolding = ({ accountId, costBasis, price, priceAsOf, quantity, security, value }: Holding): WireHolding => ({
  account_id: accountId,
  security_id: security.id,
  institution_price: amountToNumber(price),
  institution_price_as_of: priceAsOf,
  institution_price_datetime: null,
  institution_value: amountToNumber(value),
  cost_basis: amountToNumber(costBasis),
  quantity,
  ...currencyFields(value.currency),
  vested_quantity: null,
  vested_value: null
})

/** What some accounts hold. */
export const listHoldings = (world: World, accounts: ReadonlyArray<Account>) => {
  const holdings = accounts.flatMap((account) => world.holdings(account))
  return {
    holdings: holdings.map(writeHolding),
    securities: writeSecurities(
      world,
      holdings.map(({ security }) => security)
    )
  }
}

const kinds: Readonly<
  Record<Happening["type"], readonly [type: WireTransaction["type"], subtype: WireTransaction["subtype"]]>
> = {
  buy: ["buy", "buy"],
  sell: ["sell", "sell"],
  deposit: ["cash", "deposit"],
  withdrawal: ["cash", "withdrawal"],
  dividend: ["cash", "dividend"],
  fee: ["fee", "account fee"]
}

/** What leaves the account's cash is positive: what is bought, and what is withdrawn. */
const writeHappening = (happening: Happening): WireTransaction => {
  const { accountId, amount, date, fees, id, name, price, quantity, security, type } = happening
  const [wireType, subtype] = kinds[type]
  return {
    investment_transaction_id: id,
    account_id: accountId,
    security_id: security?.id ?? null,
    date,
    transaction_datetime: null,
    name,
    quantity,
    amount: amountToNumber(negate(amount)),
    price: price === null ? 0 : amountToNumber(price),
    fees: amountToNumber(fees),
    type: wireType,
    subtype,
    ...currencyFields(amount.currency)
  }
}

/** Which of what happened is asked for. */
export interface HappeningQuery {
  readonly start_date: string
  readonly end_date: string
  readonly options?: { readonly offset?: number | undefined; readonly count?: number | undefined } | undefined
}

/** Rows on a page when the request does not say how many. */
const USUAL_COUNT = 100

/** A page of what happened in some accounts, newest first. */
export const listHappenings = (
  world: World,
  accounts: ReadonlyArray<Account>,
  { end_date, options, start_date }: HappeningQuery
) => {
  const { count = USUAL_COUNT, offset = 0 } = options ?? {}
  const all = accounts
    .flatMap((account) => world.investmentTransactions(account, { from: start_date, to: end_date }))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  const page = all.slice(offset, offset + count)
  return {
    investment_transactions: page.map(writeHappening),
    securities: writeSecurities(
      world,
      page.map(({ security }) => security)
    ),
    total_investment_transactions: all.length
  }
}
