/** What an account of investments holds: to Pluggy, each of it is an investment of its own. */
import {
  type Investment,
  type InvestmentTransaction,
  investmentTransactionsList,
  investmentsList,
  investmentsRetrieve
} from "@bankstream/pluggy/investments"
import * as Result from "effect/Result"
import {
  type Account,
  amountToNumber,
  type Holding,
  type InvestmentTransaction as Row,
  money,
  type Security
} from "../world.ts"
import { notFound } from "./errors.ts"
import { formatMidnight, formatMillis } from "./instants.ts"
import { pageOf } from "./lists.ts"
import { answer, on, type Part, type Setting } from "./part.ts"

const kinds: Readonly<Record<Security["type"], readonly [Investment["type"], NonNullable<Investment["subtype"]>]>> = {
  cash: ["OTHER", "OTHER"],
  cryptocurrency: ["OTHER", "OTHER"],
  equity: ["EQUITY", "STOCK"],
  etf: ["ETF", "ETF"],
  fixed_income: ["FIXED_INCOME", "CDB"],
  mutual_fund: ["MUTUAL_FUND", "MULTIMARKET_FUND"]
}

/** What answers the operations of investments. */
export const investmentHandlers = ({ anyAccountOf, itemOf, simulation: { ids, world } }: Setting): Part => {
  const write = (account: Account, holding: Holding): Investment => {
    const { costBasis, id, price, priceAsOf, quantity, security, value } = holding
    const [type, subtype] = kinds[security.type]
    const balance = amountToNumber(value)
    const original = amountToNumber(costBasis)
    return {
      id,
      itemId: account.connectionId,
      type,
      subtype,
      name: security.name,
      code: security.ticker,
      isin: security.isin,
      number: account.mask,
      owner: account.person.name,
      currencyCode: value.currency,
      date: formatMidnight(priceAsOf),
      balance,
      amount: balance,
      amountOriginal: original,
      amountProfit: Math.round((balance - original) * 100) / 100,
      amountWithdrawal: balance,
      quantity,
      value: amountToNumber(price),
      taxes: 0,
      taxes2: 0,
      issuer: security.issuer,
      ...(security.rate === null ? {} : { annualRate: security.rate, fixedAnnualRate: security.rate, rateType: "PRE" }),
      dueDate: security.maturity === null ? null : formatMidnight(security.maturity),
      status: quantity === 0 ? "TOTAL_WITHDRAWAL" : "ACTIVE",
      institution: { name: account.institution.name, number: null },
      createdAt: formatMidnight(world.firstDay),
      updatedAt: formatMidnight(priceAsOf)
    }
  }

  /** What an account holds, and what it held once: that stays, and is worth nothing. */
  const holdingsOf = (account: Account): ReadonlyArray<Holding> => {
    const held = world.holdings(account)
    const known = new Set(held.map(({ security }) => security.id))
    const none = money(0, account.currency)
    const sold = world.investmentTransactions(account, {}).flatMap(({ security }): ReadonlyArray<Holding> => {
      if (security === null || known.has(security.id)) return []
      known.add(security.id)
      const id = ids.of("pluggy", "holding", account.number, security.number)
      const { asOf, price } = world.quote(security)
      const base = { id, accountId: account.id, security, quantity: 0, price, priceAsOf: asOf }
      return [{ ...base, value: none, costBasis: none }]
    })
    return [...held, ...sold]
  }

  /** The account and what it holds, by the id of what is held. */
  const find = (id: string): readonly [Account, Holding] | undefined => {
    const number = ids.read("holding", id)?.n
    const account = number === undefined ? undefined : anyAccountOf(ids.of("pluggy", "account", number), "INVESTMENTS")
    const holding = account === undefined ? undefined : holdingsOf(account).find((one) => one.id === id)
    return account === undefined || holding === undefined ? undefined : [account, holding]
  }

  return [
    on(investmentsList, ({ itemId, type, ...page }) =>
      answer(() => {
        const accounts = itemOf(itemId, "INVESTMENTS")?.connection.accounts ?? []
        const all = accounts.flatMap((account) => holdingsOf(account).map((holding) => write(account, holding)))
        return Result.succeed(
          pageOf(
            all.filter((one) => (type ?? one.type) === one.type),
            page
          )
        )
      })
    ),
    on(investmentsRetrieve, ({ id }) =>
      answer(() => {
        const found = find(id)
        return found === undefined ? Result.fail(notFound("investment")) : Result.succeed(write(...found))
      })
    ),
    on(investmentTransactionsList, ({ id, ...page }) =>
      answer(() => {
        const found = find(id)
        if (found === undefined) return Result.fail(notFound("investment"))
        const [account, { security }] = found
        if (anyAccountOf(account.id, "INVESTMENTS_TRANSACTIONS") === undefined) {
          return Result.succeed(pageOf<InvestmentTransaction>([], page))
        }
        // What moves no security is what happens to the cash.
        const rows = world
          .investmentTransactions(account, {})
          .filter((row) => (row.security === null ? security.type === "cash" : row.security.id === security.id))
        return Result.succeed(pageOf(rows.map(writeRow), page))
      })
    )
  ]
}

const types: Readonly<Record<Row["type"], InvestmentTransaction["type"]>> = {
  buy: "BUY",
  sell: "SELL",
  deposit: "TRANSFER",
  withdrawal: "TRANSFER",
  dividend: "INTEREST",
  fee: "TAX"
}

/** Of amounts there is no sign: `movementType` says whether the investment grew. */
const writeRow = ({ amount, date, fees, id, instant, name, price, quantity, type }: Row): InvestmentTransaction => {
  const size = Math.abs(amountToNumber(amount))
  const grows = type === "buy" || type === "deposit" || type === "dividend"
  return {
    id,
    type: types[type],
    movementType: grows ? "CREDIT" : "DEBIT",
    description: name,
    date: formatMidnight(date),
    tradeDate: formatMillis(instant),
    amount: size,
    netAmount: size - amountToNumber(fees),
    ...(price === null ? {} : { quantity: Math.abs(quantity), value: amountToNumber(price) })
  }
}
